"""Makes `cldr.json` of CLDR's data: `python -m knowledge.entities.cldr`, with PyICU installed.

ICU is needed for nothing else, so it stays a tool of this one command: Babel has neither the words for "yesterday"
and "last week" nor numbers spelled out. It names currencies, and would take a megabyte a language for it at run time.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from babel.numbers import get_currency_name, get_currency_symbol

from knowledge.entities.words import FILE, key, own
from knowledge.language import SERVED

COUNTS = (1, 2, 3, 4, 5, 11, 21)
"""Numbers that show every plural form of every served language."""
SPELLED = 20
UNITS = ("DAY", "WEEK", "MONTH", "YEAR")
WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
DIRECTIONS = {-2: "LAST_2", -1: "LAST", 0: "THIS", 1: "NEXT", 2: "NEXT_2"}
_WITHOUT_NUMBERS = frozenset({"bn", "ur"})
"""ICU spells their numbers in English."""


def from_cldr() -> dict[str, dict[str, Any]]:
    """What `cldr.json` holds, by language."""
    import icu

    made: dict[str, dict[str, Any]] = {}
    for language in SERVED:
        tags = {"zh": ("zh", "zh_Hant"), "no": ("nb", "nn"), "pt": ("pt", "pt_PT")}.get(language, (language,))
        locales = [icu.Locale(tag) for tag in tags]
        made[language] = {
            "order": _order(icu, locales[0]),
            "months": _months(icu, locales),
            "relative": _relative(icu, locales),
            "counted": _counted(icu, locales),
            "money": _money(language),
            "numbers": {} if language in _WITHOUT_NUMBERS else _numbers(icu, locales),
        }
    return made


def _order(icu: Any, locale: Any) -> str:
    # dates by the Gregorian calendar, whatever the country's own
    gregorian = icu.Locale(f"{locale.getName()}@calendar=gregorian")
    pattern = icu.DateTimePatternGenerator.createInstance(gregorian).getBestPattern("yMd")
    return "".join(dict.fromkeys(letter for letter in pattern if letter in "yMd")).lower()


def _months(icu: Any, locales: Iterable[Any]) -> dict[str, int]:
    found: dict[str, int] = {}
    for locale in locales:
        symbols = icu.DateFormatSymbols(icu.Locale(f"{locale.getName()}@calendar=gregorian"))
        for context in (icu.DateFormatSymbols.FORMAT, icu.DateFormatSymbols.STANDALONE):
            for width in (icu.DateFormatSymbols.WIDE, icu.DateFormatSymbols.ABBREVIATED):
                for number, name in enumerate(symbols.getMonths(context, width), 1):
                    if len(name) > 1 and name[0].isalpha() and not re.search(r"\d", name):
                        found.setdefault(name.lower(), number)
    return found


def _relative(icu: Any, locales: Iterable[Any]) -> dict[str, list[str]]:
    """`day-1` → "yesterday"; weekdays have last and next alone, for "this" is often their mere name."""
    found: dict[str, dict[str, None]] = {}
    for locale in locales:
        formatter = icu.RelativeDateTimeFormatter(locale)
        for unit in (*UNITS, *WEEKDAYS):
            for offset, direction in DIRECTIONS.items():
                if unit in WEEKDAYS and offset not in (-1, 1):
                    continue
                said = formatter.format(getattr(icu.UDateDirection, direction), getattr(icu.UDateAbsoluteUnit, unit))
                if said and not re.search(r"\d", said):
                    found.setdefault(f"{unit.lower()}{offset:+d}", {})[said.lower()] = None
    return {key: list(forms) for key, forms in found.items()}


def _counted(icu: Any, locales: Iterable[Any]) -> dict[str, dict[str, int]]:
    """`day-` → "# days ago" → the number that it means without one (one, or "two days ago" in a word), else 0."""
    found: dict[str, dict[str, int]] = {}
    for locale in locales:
        formatter = icu.RelativeDateTimeFormatter(locale)
        for unit in UNITS:
            for sign, direction in (("-", icu.UDateDirection.LAST), ("+", icu.UDateDirection.NEXT)):
                forms: dict[str, set[int]] = {}
                for count in COUNTS:
                    said = formatter.format(float(count), direction, getattr(icu.UDateRelativeUnit, f"{unit}S"))
                    plain = "".join(str(int(c)) if c.isdecimal() else c for c in said)
                    pattern = re.sub(rf"\b{count}\b|{count}(?=\D)", "#", plain, count=1).lower()
                    for form in _optional(pattern):
                        forms.setdefault(form, set()).add(count)
                for form, counts in forms.items():
                    # a singular says one without the number too: неделю назад
                    alone = 1 if 1 in counts and not counts & {5, 11} else 0
                    found.setdefault(unit.lower() + sign, {})[form] = alone if "#" in form else min(counts)
    return found


def _optional(pattern: str) -> list[str]:
    """The pattern without its parentheses, and without what stands in them."""
    forms = (re.sub(r"[()]", "", pattern), re.sub(r"\(.*?\)", "", pattern))
    return list(dict.fromkeys(" ".join(form.split()) for form in forms))


def _money(language: str) -> dict[str, str]:
    """Names of currencies of one word, in all plurals, and signs that are letters: "euros", "zł"."""
    codes: list[str] = own("money")["codes"]  # type: ignore[assignment]
    locale = {"no": "nb"}.get(language, language)
    found: dict[str, str] = {}
    for code in codes:
        if code == "RMB":
            continue  # no code of ISO 4217
        names = [get_currency_name(code, count, locale) for count in (None, 1, 2, 5, 1.5)]
        sign = get_currency_symbol(code, locale)
        names += [sign] if len(sign) > 1 and sign.isalpha() and sign != code else []
        found |= {name.lower(): code for name in names if len(key(name)) == 1 and name.lower() not in found}
    return found


def _numbers(icu: Any, locales: Iterable[Any]) -> dict[str, int]:
    found: dict[str, int] = {}
    for locale in locales:
        speller = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, locale)
        names = [speller.getRuleSetName(place) for place in range(speller.getNumberOfRuleSetNames())]
        for name in names:
            if "cardinal" not in name or "financial" in name:
                continue
            speller.setDefaultRuleSet(name)
            for number in range(1, SPELLED + 1):
                said = re.sub("[\u00ad\u200b]", "", speller.format(number)).lower()
                if not re.search(r"\d", said):
                    found.setdefault(said, number)
    return found


if __name__ == "__main__":
    FILE.write_text(json.dumps(from_cldr(), ensure_ascii=False, indent=0) + "\n", "utf-8")
