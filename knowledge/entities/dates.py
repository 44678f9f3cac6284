"""Dates: by numbers, by names of months, and as shoppers speak of days (yesterday, 3 weeks ago, last month)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from knowledge.entities.entity import SHAPED, TOLD, Found
from knowledge.entities.relative import relative_dates
from knowledge.entities.text import Text
from knowledge.entities.words import cldr, key, phrases
from knowledge.markets import without_prefixes

_FULL = re.compile(r"(?<![0-9A-Za-z.,/-])([0-9]{1,4})([./-]) ?([0-9]{1,2})\2 ?([0-9]{2,4})(?![0-9A-Za-z]|[./-][0-9])")
_DAY_AND_MONTH = re.compile(r"(?<![0-9A-Za-z.,/-])([0-9]{1,2})[./]([0-9]{1,2})(?![0-9A-Za-z%]|[./,-][0-9])")
_EAST = re.compile(
    r"(?:(?<![0-9])([0-9]{4}) ?[年년] ?)?(?<![0-9])([0-9]{1,2}) ?[月월] ?([0-9]{1,2}) ?[日号號일]?(?![0-9])"
)
_VIETNAMESE = re.compile(
    r"(?<![0-9])([0-9]{1,2}) ?(?:tháng|thang|-) ?([0-9]{1,2})(?:,? ?(?:năm|nam) ?([0-9]{4}))?(?![0-9])"
)
# what may stand between a day, a month and a year
_LINKS = frozenset("of the de del d di da den der th st nd rd er ro a e ng ika na g г року р an".split())
_GAPS = re.compile(r"[ .,/'’ºª·-]{0,3}")
_MONTH_FIRST = ("US", "PH")
_CENTURY_OF_THAILAND = 543


def dates(text: Text, language: str, today: date, country: str | None = None) -> Iterator[Found]:
    """The dates, in ISO 8601 as exact as they were said; without a year the one nearest to `today` is meant.

    3/11 in English is in March, unless `country` is known to write the day first.
    """
    yield from relative_dates(text, language, today)
    if not text.has_digits:
        return
    order = str(cldr().get(language, {}).get("order", "dmy"))
    if order == "mdy" and country not in (None, *_MONTH_FIRST):
        order = "dmy"
    yield from _by_numbers(text, language, order, today)
    months = _months(language)
    for place, token in enumerate(text.tokens):
        month = next((months[form] for form in without_prefixes(token.word, language) if form in months), None)
        if month is not None and (found := _around(text, place, month, today)) is not None:
            yield found
    if language == "th":
        for match in _thai().finditer(text.lower):
            month = _thai_months()[match[2]]
            yield from _found(match[3], month, match[1], match.start(), match.end(), today)


def _by_numbers(text: Text, language: str, order: str, today: date) -> Iterator[Found]:
    for match in _FULL.finditer(text.plain):
        first, second, third = match[1], match[3], match[4]
        if len(first) == 4:
            yield from _found(first, int(second), third, match.start(), match.end(), today)
        elif len(first) <= 2 and len(third) in (2, 4):
            day, month = _day_and_month(int(first), int(second), order)
            year = third if len(third) == 4 else f"20{third}"
            yield from _found(year, month, str(day), match.start(), match.end(), today)
    for match in _EAST.finditer(text.plain):
        yield from _found(match[1], int(match[2]), match[3], match.start(), match.end(), today)
    if language == "vi":
        for match in _VIETNAMESE.finditer(text.lower):
            if "-" not in match.group():
                yield from _found(match[3], int(match[2]), match[1], match.start(), match.end(), today)
    before = _before(language)
    for match in _DAY_AND_MONTH.finditer(text.plain) if before else ():
        at = match.start()
        head = next((text.ending[end] for end in (at, at - 1, at - 2) if end in text.ending), None)
        if head is not None and head.word in before:
            day, month = _day_and_month(int(match[1]), int(match[2]), order)
            for found in _found(None, month, str(day), match.start(), match.end(), today):
                yield Found(found.type, found.value, found.start, found.end, SHAPED)


def _day_and_month(first: int, second: int, order: str) -> tuple[int, int]:
    """Which is which: by the language's order, unless only the other makes a date."""
    month_first = order.index("m") < order.index("d") if order != "ymd" else False
    if first > 12 or (second <= 12 and not month_first):
        return first, second
    return second, first


def _around(text: Text, place: int, month: int, today: date) -> Found | None:
    """The date whose month is named by a token: 5 November 2026, November 5th, 2026. november 5., March 2026."""
    tokens = text.tokens
    left, right = _neighbour(text, place, -1), _neighbour(text, place, 1)
    before, after = (tokens[at].word if at is not None else "" for at in (left, right))
    year: str | None = None
    day: str | None = None
    last = right
    if len(before) == 4 and right is not None and len(after) <= 2:
        year, day = before, after
    elif left is not None and len(before) <= 2:
        day, year, last = before, after if len(after) == 4 else None, right if len(after) == 4 else None
    elif right is not None and len(after) <= 2:
        left, day = None, after
        beyond = _neighbour(text, right, 1)
        if beyond is not None and len(tokens[beyond].word) == 4:
            year, last = tokens[beyond].word, beyond
    elif len(after) == 4:
        left, year = None, after
    else:
        return None
    first, final = place if left is None else left, place if last is None else last
    end = tokens[final].end
    suffix = tokens[final + 1] if final + 1 < len(tokens) else None
    if suffix is not None and suffix.start == end and suffix.word in ("th", "st", "nd", "rd", "er"):
        end = suffix.end
    return next(_found(year, month, day, tokens[first].start, end, today), None)


def _neighbour(text: Text, place: int, step: int) -> int | None:
    """The place of the digits beside a token, with at most two linking words between."""
    tokens = text.tokens
    at = place
    for _ in range(3):
        following = at + step
        if not 0 <= following < len(tokens):
            return None
        one, other = (tokens[at], tokens[following]) if step > 0 else (tokens[following], tokens[at])
        if _GAPS.fullmatch(text.plain[one.end : other.start]) is None:
            return None
        at = following
        if tokens[at].word.isdigit():
            return at if len(tokens[at].word) in (1, 2, 4) else None
        if tokens[at].word not in _LINKS:
            return None
    return None


def _found(year: str | None, month: int, day: str | None, start: int, end: int, today: date) -> Iterator[Found]:
    """The date of that month, if there is one; a year of the Buddhist era is told by its size."""
    number = int(year) if year else None
    if number is not None and 2400 < number < 2700:
        number -= _CENTURY_OF_THAILAND
    if number is not None and not 1990 <= number <= 2099:
        return
    try:
        if day is None:
            value = date(number or today.year, month, 1).isoformat()[:7]
        elif number is not None:
            value = date(number, month, int(day)).isoformat()
        else:
            value = _nearest(month, int(day), today).isoformat()
    except ValueError:
        return
    yield Found("date", value, start, end, TOLD)


def _nearest(month: int, day: int, today: date) -> date:
    """That day in the year that brings it nearest to today; 29 February may be years off."""
    candidates: list[date] = []
    for year in range(today.year - 4, today.year + 5):
        try:
            candidates.append(date(year, month, day))
        except ValueError:
            continue
    return min(candidates, key=lambda candidate: abs((candidate - today).days))


@lru_cache(maxsize=64)
def _months(language: str) -> Mapping[str, int]:
    """The names of months: the language's and English ones, which are on every parcel."""
    found: dict[str, int] = {}
    for source in (language, "en"):
        for name, month in cldr().get(source, {}).get("months", {}).items():
            if len(parts := key(name)) == 1:
                found.setdefault(parts[0], month)
    return found


@lru_cache(maxsize=64)
def _before(language: str) -> frozenset[str]:
    return frozenset(parts[0] for form in phrases(language, "before") if len(parts := key(form)) == 1)


@lru_cache(maxsize=1)
def _thai_months() -> Mapping[str, int]:
    found: dict[str, int] = cldr()["th"]["months"]
    return found


@lru_cache(maxsize=1)
def _thai() -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(_thai_months(), key=len, reverse=True)))
    return re.compile(rf"(?<![0-9])([0-9]{{1,2}}) ?({names})(?: ?(?:ปี|พ\.ศ\.|ค\.ศ\.)? ?([0-9]{{4}}))?(?![0-9])")
