"""A body's measurements in what a shopper writes: "I am 178 cm and 80 kg", "chest 40 inches", "my foot is 25.5 cm"."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import yaml

from knowledge.entities.text import Text
from knowledge.entities.words import JOINED, key
from knowledge.goods.charts import MEASURES
from knowledge.goods.units import Quantity, quantities
from knowledge.language import SERVED, base
from knowledge.markets import without_prefixes

FILE = Path(__file__).with_name("body.yml")
LIKELY: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "foot": (8, 34),
        "chest": (40, 180),
        "waist": (35, 180),
        "hips": (40, 190),
        "height": (45, 225),
        "weight": (2, 250),
    }
)
"""Centimetres or kilograms: beyond that a number is no such measurement."""
_ADULT = (125.0, 225.0)
_TALL = 145.0
"""From here on a length is rather a body's height than a girth that was asked for."""
_REACH = 24
"""Letters: so near to its word a number stands."""


def measurements(text: str, language: str, wanted: Collection[str] = MEASURES, asked: str = "") -> dict[str, float]:
    """Measure → centimetres or kilograms, of those `wanted`; a number without a word is what was `asked` for."""
    language = base(language) if base(language) in SERVED else "en"
    numbers = quantities(text, language)
    named = _named(text, language)
    found: dict[str, float] = {}
    for at, one in enumerate(numbers):
        before = numbers[at - 1].end if at else 0
        after = numbers[at + 1].start if at + 1 < len(numbers) else len(text)
        measure = _of(one, named, before, after, asked)
        if measure and measure not in found and (value := _likely(measure, one, language)):
            found[measure] = value
    return {measure: value for measure, value in found.items() if measure in wanted}


def shown(measure: str, language: str) -> str:
    """What is measured, in a language's words: "chest", "Brustumfang"."""
    return _words()[base(language) if base(language) in SERVED else "en"][measure][0]


def _of(one: Quantity, named: Collection[tuple[int, int, str]], before: int, after: int, asked: str) -> str:
    """The measure that a number gives: by the word that stands nearest, else by its unit."""
    near = [
        (min(abs(start - one.end), abs(one.start - end)) + (2 if start >= one.end else 0), measure)
        for start, end, measure in named
        if before <= start and end <= after
    ]
    near = [(far, measure) for far, measure in near if far <= _REACH]
    if near:
        measure = min(near)[1]
        mass = one.unit in ("kg", "lb", "g", "oz")
        if not one.unit or mass == (measure == "weight"):
            return measure
    if one.unit in ("kg", "lb"):
        return "weight"
    tall = one.unit in ("cm", "m", "in", "ft") and _TALL <= one.metric <= _ADULT[1]
    if asked and not tall and (one.unit in ("cm", "in", "m", "mm", "ft", "") or asked == "weight"):
        return asked
    if one.unit in ("cm", "m", "in", "ft") and _ADULT[0] <= one.metric <= _ADULT[1]:
        return "height"
    return ""


def _likely(measure: str, one: Quantity, language: str) -> float | None:
    """The measurement in centimetres or kilograms; one without a unit is in inches where only that is likely."""
    low, high = LIKELY[measure]
    value = one.metric
    if not one.unit and measure in ("chest", "waist", "hips") and 20 <= value <= 60:
        value *= 2.54  # nobody's chest is 40 cm
    return value if low <= value <= high else None


def _named(text: str, language: str) -> list[tuple[int, int, str]]:
    """Where the text names what is measured."""
    read = Text(text)
    found: list[tuple[int, int, str]] = []
    forms = _forms(language)
    if language in JOINED:
        for form, measure in forms:
            place = read.lower.find(form)
            if place >= 0 and not any(start <= place < end for start, end, _ in found):
                found.append((place, place + len(form), measure))
        return found
    for token in read.tokens:
        bare = without_prefixes(token.word, language)
        for form, measure in forms:
            if any(one.startswith(form) and (len(form) > 2 or len(one) == len(form)) for one in bare):
                found.append((token.start, token.end, measure))
                break
    return found


@lru_cache(maxsize=64)
def _forms(language: str) -> tuple[tuple[str, str], ...]:
    """One-word forms with their measures, the longest first; English ones are understood in all languages."""
    found: dict[str, str] = {}
    for of in dict.fromkeys((language, "en")):
        for measure, words in _words()[of].items():
            for word in words:
                form = word.lower() if of in JOINED else " ".join(key(word))
                if " " not in form:
                    found.setdefault(form, measure)
    return tuple(sorted(found.items(), key=lambda one: -len(one[0])))


@lru_cache(maxsize=1)
def _words() -> Mapping[str, Mapping[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = yaml.load(FILE.read_text("utf-8"), Loader=yaml.BaseLoader)
    return found
