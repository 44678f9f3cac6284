"""Measurements in texts, and what the store's files say in other units; names and numbers by CLDR."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import yaml
from babel import Locale
from babel.numbers import format_decimal
from babel.units import format_unit

from knowledge.entities.text import Text
from knowledge.entities.words import JOINED, key
from knowledge.language import SERVED, base
from knowledge.markets import without_prefixes

FILE = Path(__file__).with_name("units.yml")
_CLDR = {
    "cm": "length-centimeter", "mm": "length-millimeter", "m": "length-meter", "in": "length-inch",
    "ft": "length-foot", "g": "mass-gram", "kg": "mass-kilogram", "oz": "mass-ounce", "lb": "mass-pound",
    "ml": "volume-milliliter", "l": "volume-liter", "floz": "volume-fluid-ounce",
    "C": "temperature-celsius", "F": "temperature-fahrenheit",
}  # fmt: skip
_COUNTS = (1, 2, 5, 1.5, 11, 21)
"""Numbers that show every plural form of every served language."""
_SYMBOLS = {
    "cm": "cm", "mm": "mm", "kg": "kg", "g": "g", "m": "m", "ml": "ml", "l": "l", "lb": "lb", "lbs": "lb", "oz": "oz",
    "°c": "C", "°f": "F", "º": "C", "°": "C", "''": "in", '"': "in", "″": "in", "”": "in", "inch": "in", "inches": "in",
    "ft": "ft", "kgs": "kg", "kilo": "kg", "cms": "cm", "см": "cm", "кг": "kg", "سم": "cm", "厘米": "cm", "公斤": "kg",
}  # fmt: skip
_FACTORS: Mapping[str, float] = MappingProxyType(
    {"cm": 1, "mm": 0.1, "m": 100, "in": 2.54, "ft": 30.48, "kg": 1, "g": 0.001, "lb": 0.45359237, "oz": 0.028349523}
)
"""To centimetres and kilograms."""
IMPERIAL: Mapping[str, tuple[str, Callable[[float], float], int]] = MappingProxyType(
    {
        "cm": ("in", lambda x: x / 2.54, 1), "mm": ("in", lambda x: x / 25.4, 2), "m": ("ft", lambda x: x / 0.3048, 1),
        "g": ("oz", lambda x: x / 28.349523, 1), "kg": ("lb", lambda x: x / 0.45359237, 1),
        "ml": ("floz", lambda x: x / 29.5735296, 1), "l": ("floz", lambda x: x * 33.8140227, 0),
        "C": ("F", lambda x: x * 9 / 5 + 32, 0), "gsm": ("osy", lambda x: x / 33.9057475, 1),
    }
)  # fmt: skip
METRIC: Mapping[str, tuple[str, Callable[[float], float], int]] = MappingProxyType(
    {
        "in": ("cm", lambda x: x * 2.54, 1), "ft": ("m", lambda x: x * 0.3048, 2),
        "oz": ("g", lambda x: x * 28.349523, 0), "lb": ("kg", lambda x: x * 0.45359237, 2),
        "floz": ("ml", lambda x: x * 29.5735296, 0), "F": ("C", lambda x: (x - 32) * 5 / 9, 0),
        "osy": ("gsm", lambda x: x * 33.9057475, 0),
    }
)  # fmt: skip
_WRITTEN = (
    (r"g/m²|g/m2|gsm|克/平方米", "gsm"), (r"oz/yd²", "osy"), (r"cm|厘米|公分", "cm"), (r"mm|毫米", "mm"),
    (r"fl\.? ?oz", "floz"), (r"oz|ounces?", "oz"), (r"lbs?|pounds?", "lb"), (r"kg|公斤|千克", "kg"), (r"ml|毫升", "ml"),
    (r"inch(?:es)?|in\b|[\"″”]|英寸", "in"), (r"°\s?C|℃", "C"), (r"°\s?F|℉", "F"), (r"litres?|liters?|l|升", "l"),
    (r"g|克", "g"), (r"m|米", "m"), (r"ft|feet", "ft"),
)  # fmt: skip
_NUMBER = r"\d{1,5}(?:[.,]\d{1,3})?"
_RUN = re.compile(
    rf"(?<![\w.,])((?:{_NUMBER})(?:(?:\s*(?:[x×,–/-]|or|and|to|und|oder|bis|y|o|et|ou|e|或|和)\s*)+(?:{_NUMBER}))*)\s*"
    rf"(?:{'|'.join(f'({written})' for written, _ in _WRITTEN)})(?![A-Za-z²³/])"
)
_TEXT_NUMBER = re.compile(r"(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?(?![\d])")
_FEET = re.compile(
    r"(?<!\d)([3-7]) ?(?:'|′|’|ft\b|feet\b|foot\b) ?(?:(\d{1,2})(?: ?(?:\"|″|”|''|in\b|inch(?:es)?\b))?)?"
)
_STEM = 4


@dataclass(frozen=True)
class Quantity:
    """A number with its unit (`cm`, `in`, `kg`, … ; empty where none stands beside it) and its place in a text."""

    value: float
    unit: str
    start: int
    end: int

    @property
    def metric(self) -> float:
        """In centimetres or kilograms; temperatures in °C; the number itself where there is no unit."""
        if self.unit == "F":
            return (self.value - 32) * 5 / 9
        return self.value * _FACTORS.get(self.unit, 1.0)


def quantities(text: str, language: str) -> list[Quantity]:
    """The numbers of a shopper's text with their units, in any served language's words and digits."""
    read = Text(text)
    found: list[Quantity] = []
    for match in _FEET.finditer(read.plain):
        inches = int(match[1]) * 12 + int(match[2] or 0)
        found.append(Quantity(float(inches), "in", match.start(), match.end()))
    forms = _forms(base(language))
    for match in _TEXT_NUMBER.finditer(read.plain):
        if any(one.start < match.end() and match.start() < one.end for one in found):
            continue
        unit, start, end = _beside(read, match.start(), match.end(), forms, base(language))
        value = float(match.group().replace(",", "."))
        if value < 3 and unit == "m":
            value, unit = value * 100, "cm"
        elif not unit and 1.2 <= value <= 2.3 and re.search(r"[.,]\d\d$", match.group()):
            value, unit = value * 100, "cm"  # who is 1.78 is so many metres
        found.append(Quantity(value, unit, start, end))
    return sorted(found, key=lambda one: one.start)


def units_named(text: str, language: str) -> frozenset[str]:
    """The units that a text names: "how wide is it in inches"."""
    read = Text(text)
    forms = _forms(base(language))
    if base(language) in JOINED:
        return frozenset(unit for form, unit in forms.items() if len(form) > 1 and form in read.lower)
    found: set[str] = set()
    for token in read.tokens:
        # Arabic and Hebrew write prepositions on to the word
        bare = [form.removeprefix("ال") for form in without_prefixes(token.word, base(language))]
        found.update(unit for form in bare if len(form) > 2 and (unit := _unit_of(form, forms)))
    return frozenset(found)


def converted(value: str, wanted: str, locale: Locale, only: Collection[str] = ()) -> str:
    """A value's measurements in the other units (`imperial` or `metric`), as the locale writes them; empty for none.

    `only` names the units that shall be shown, where the shopper named some.
    """
    parts = []
    for run, unit in _runs(value):
        table = IMPERIAL if wanted == "imperial" else METRIC
        if unit not in table or (only and table[unit][0] not in only):
            continue
        to, change, digits = table[unit]
        parts.append(_told(run, to, change, digits, locale))
    return ", ".join(dict.fromkeys(parts))


def measured(value: str) -> list[str]:
    """The measurements of a value as it writes them: "30 °C", "42 x 36 x 14 cm"."""
    return [match.group() for match in _RUN.finditer(value)]


def temperatures(value: str) -> list[float]:
    """The temperatures that a value names, in °C."""
    return [
        float(number.replace(",", ".")) if unit == "C" else (float(number.replace(",", ".")) - 32) * 5 / 9
        for run, unit in _runs(value)
        if unit in ("C", "F")
        for number in re.findall(_NUMBER, run)
    ]


def shown(value: float, unit: str, locale: Locale, digits: int = 1) -> str:
    """One measurement as the locale writes it: "178 cm", "70,1 in"."""
    return _told(f"{value}", unit, lambda x: x, digits, locale)


def _runs(value: str) -> Iterator[tuple[str, str]]:
    for match in _RUN.finditer(value):
        place = next(at for at, group in enumerate(match.groups()[1:]) if group is not None)
        yield match[1], _WRITTEN[place][1]


def _told(run: str, unit: str, change: Callable[[float], float], digits: int, locale: Locale) -> str:
    """The numbers of a run converted, in the unit's short form."""
    pattern = "#,##0." + "#" * digits if digits else "#,##0"

    def one(number: str) -> str:
        return str(format_decimal(change(float(number.replace(",", "."))), format=pattern, locale=locale))

    numbers = re.findall(_NUMBER, run)
    told = re.sub(r"\s*[x×]\s*", " × ", re.sub(_NUMBER, lambda match: one(match.group()), run))
    if unit in ("osy", "gsm"):
        return f"{told} {'oz/yd²' if unit == 'osy' else 'g/m²'}"
    last = change(float(numbers[-1].replace(",", ".")))
    whole = format_unit(last, _CLDR[unit], "short", format=pattern, locale=locale)
    return str(whole).replace(one(numbers[-1]), told, 1)


def _beside(read: Text, start: int, end: int, forms: Mapping[str, str], language: str) -> tuple[str, int, int]:
    """The unit behind a number, or before it where the language writes it so; with both, where they stand."""
    after = read.lower[end:]
    blank = len(after) - len(after.lstrip(" -"))
    rest = after[blank:]
    if language in JOINED or not rest[:1].isalnum():
        near = sorted((form for form in forms if rest.startswith(form)), key=len, reverse=True)
        near = [form for form in near if not (form.isascii() and rest[len(form) : len(form) + 1].isascii()
                and rest[len(form) : len(form) + 1].isalpha())]  # fmt: skip
        if near and blank <= 2:
            return forms[near[0]], start, end + blank + len(near[0])
    if rest.startswith("de "):  # Romanian counts "40 de grade"
        blank += 3
    token = read.starting.get(end + blank)
    if token is not None and blank <= 4 and (unit := _unit_of(token.word, forms) or _symbol(read, token.start)):
        return unit, start, token.end
    before = [one for one in read.tokens if one.end <= start]
    if before and start - before[-1].end <= 2 and (unit := _unit_of(before[-1].word, forms)) and unit != "in":
        return unit, before[-1].start, end
    if before and start - before[-1].end <= 2 and len(before[-1].word) > 2:
        return _unit_of(before[-1].word, forms), start, end
    return "", start, end


def _symbol(read: Text, start: int) -> str:
    match = re.match(r'[^\W\d_]+["\'״׳][^\W\d_]+|[°º]\s?[cf]', read.lower[start:])
    return _SYMBOLS.get(match.group(), "") or _extra().get(match.group(), "") if match else ""


def _unit_of(word: str, forms: Mapping[str, str]) -> str:
    """The unit of a word, also where its language inflects it."""
    if word in forms:
        return forms[word]
    if len(word) < _STEM:
        return ""
    for form, unit in forms.items():
        stem = form[:-1] if len(form) > _STEM else form
        if len(form) >= _STEM and word.startswith(stem) and len(word) - len(form) <= _STEM:
            return unit
    return ""


@lru_cache(maxsize=1)
def _extra() -> Mapping[str, str]:
    """Words and signs for units that CLDR does not have, in any language."""
    found = yaml.load(FILE.read_text("utf-8"), Loader=yaml.BaseLoader)
    return MappingProxyType({form: unit for unit, words in found.items() for form in words})


@lru_cache(maxsize=64)
def _forms(language: str) -> Mapping[str, str]:
    """What units are called in a language, as texts have it (without case and accents), and by their signs."""
    found: dict[str, str] = dict(_SYMBOLS)
    for form, unit in _extra().items():
        found.setdefault(form, unit)
        found.setdefault(" ".join(key(form)), unit)
    for tag in dict.fromkeys((language if language in SERVED else "en", "en")):
        locale = Locale.parse({"no": "nb", "zh": "zh_Hans"}.get(tag, tag))
        for unit, cldr in _CLDR.items():
            for length in ("long", "short"):
                for count in _COUNTS:
                    said = str(format_unit(count, cldr, length, locale=locale))
                    if cldr in said:
                        continue  # CLDR has no such form
                    form = "".join(letter for letter in said if not letter.isdecimal() and letter not in ".,٫").strip()
                    form = " ".join(form.lower().replace("\u200e", "").replace("\u200f", "").split())
                    plain = form if tag in JOINED else " ".join(key(form))
                    if form not in ("in", "a", "e"):  # words of other meanings
                        found.setdefault(form, unit)
                    if plain and " " not in plain and plain not in ("in", "a", "e", "c", "f"):
                        found.setdefault(plain, unit)
    found.pop("", None)
    return MappingProxyType(found)
