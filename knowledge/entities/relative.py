"""Days told from today, in the words of CLDR and of shoppers: yesterday, 3日前, il y a une semaine, الأسبوع الماضي."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from knowledge.entities.entity import TOLD, Found
from knowledge.entities.text import Text, Token
from knowledge.entities.words import JOINED, cldr, key, numbers, own
from knowledge.markets import without_prefixes

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MOST = 400
"""Days, weeks or months ago: no shopper counts further."""


@dataclass(frozen=True)
class _Meaning:
    """A unit, and how many of it from today; `counted` ones are days ("2 weeks ago"), the others spans ("last week").

    `offset` is +1 or -1 where the text says the number.
    """

    unit: str
    offset: int
    counted: bool = False


_NONE = _Meaning("", 0)
"""What only looks like a date: "guten Morgen"."""


@dataclass
class _Table:
    said: dict[tuple[str, ...], _Meaning] = field(default_factory=dict)
    """Words, with `#` for a number."""
    firsts: set[str] = field(default_factory=set)
    longest: int = 1
    joined: re.Pattern[str] | None = None
    joined_said: dict[str, _Meaning] = field(default_factory=dict)


def relative_dates(text: Text, language: str, today: date) -> Iterator[Found]:
    """The dates told from `today`: a day as 2026-11-21; last week as 2026-W47, last month as 2026-10."""
    table = _table(language)
    if table.joined is not None:
        yield from _in_one_piece(text, language, table, today)
        return
    tokens = text.tokens
    spelled = numbers(language)
    position = 0
    while position < len(tokens):
        length, found = 1, None
        word = tokens[position].word
        if word in table.firsts or (word in spelled or word.isdigit()) or language in ("ar", "he"):
            length, found = _at(text, table, tokens[position : position + table.longest], language, today)
        if found is not None:
            yield found
        position += length


def _at(text: Text, table: _Table, tokens: tuple[Token, ...], language: str, today: date) -> tuple[int, Found | None]:
    """How many tokens are done with, and the date that they name."""
    counts = [_count(token.word, language) for token in tokens]
    for length in range(len(tokens), 0, -1):
        if not text.together(tokens[:length]):
            continue
        rest = tuple(token.word for token in tokens[1:length])
        for first in without_prefixes(tokens[0].word, language):
            written = (first, *rest)
            meaning, count = table.said.get(written), 1
            if meaning is None and any(counts[:length]):
                place = next(at for at, number in enumerate(counts) if number)
                meaning = table.said.get((*written[:place], "#", *written[place + 1 :]))
                count = counts[place] or 1
            if meaning is _NONE:
                return length, None
            if meaning is not None and (value := _value(meaning, count, today)):
                return length, Found("date", value, tokens[0].start, tokens[length - 1].end, TOLD)
    return 1, None


def _in_one_piece(text: Text, language: str, table: _Table, today: date) -> Iterator[Found]:
    assert table.joined is not None
    for match in table.joined.finditer(text.lower):
        if match["fixed"]:
            meaning, count = table.joined_said[_joined(match["fixed"])], 1
        else:
            # a beginning of one phrase may stand before the end of another
            said = table.joined_said.get(_joined(f"{match['before']}#{match['after']}"))
            if said is None:
                continue
            meaning, count = said, _count(match["count"], language) or 0
        if count and (value := _value(meaning, count, today)):
            yield Found("date", value, match.start(), match.end(), TOLD)


def _count(word: str, language: str) -> int | None:
    if word.isdigit() and word.isascii():
        return int(word) if len(word) <= 3 and 0 < int(word) <= _MOST else None
    return numbers(language).get(word)


def _value(meaning: _Meaning, count: int, today: date) -> str | None:
    unit, offset = meaning.unit, meaning.offset * count
    try:
        if unit in _WEEKDAYS:
            ahead = (_WEEKDAYS.index(unit) - today.weekday()) % 7
            return (today + timedelta(days=(ahead or 7) if offset > 0 else ahead - 7)).isoformat()
        if unit in ("day", "week") and (unit == "day" or meaning.counted):
            return (today + timedelta(days=offset * (7 if unit == "week" else 1))).isoformat()
        if unit == "week":
            year, week, _ = (today + timedelta(weeks=offset)).isocalendar()
            return f"{year}-W{week:02}"
        months = today.year * 12 + today.month - 1 + offset * (12 if unit == "year" else 1)
        year, month = months // 12, months % 12 + 1
        if meaning.counted:
            return date(year, month, min(today.day, calendar.monthrange(year, month)[1])).isoformat()
        return f"{year}" if unit == "year" else f"{year}-{month:02}"
    except (ValueError, OverflowError):
        return None


@lru_cache(maxsize=64)
def _table(language: str) -> _Table:
    """The phrases of a language; English ones where it is not served."""
    known = cldr().get(language) or cldr()["en"]
    ours = own("phrases").get(language) or own("phrases")["en"]
    said: dict[str, _Meaning] = {}
    for name, forms in ours.get("relative", {}).items():
        said.update(dict.fromkeys(forms, _NONE if name == "none" else _Meaning(name[:-2], int(name[-2:]))))
    ours_first = frozenset(said)
    ambiguous: set[str] = set()
    for name, forms in known["relative"].items():
        meaning = _Meaning(name[:-2], int(name[-2:]))
        for form in forms:
            if said.setdefault(form, meaning) != meaning and form not in ours_first:
                ambiguous.add(form)
    for name, forms in known["counted"].items():
        for form, count in forms.items():
            _counted(said, form, name, count, language)
    for kind, alone in (("counted", 1), ("dual", 2)):
        for name, forms in ours.get(kind, {}).items():
            for form in forms:
                _counted(said, form, name, 0 if "#" in form else alone, language)
    # कल is yesterday and tomorrow
    return _compiled({form: meaning for form, meaning in said.items() if form not in ambiguous}, language)


def _counted(said: dict[str, _Meaning], form: str, name: str, count: int, language: str) -> None:
    sign = 1 if name[-1] == "+" else -1
    if "#" in form:
        said.setdefault(form, _Meaning(name[:-1], sign, counted=True))
        form = " ".join(form.replace("#", " ").split())
        if language in JOINED or " " not in form:
            return
    if count and (sign < 0 or count > 1):  # "in day" says nothing
        said.setdefault(form, _Meaning(name[:-1], sign * count, counted=True))


def _compiled(said: Mapping[str, _Meaning], language: str) -> _Table:
    table = _Table()
    if language not in JOINED:
        for form, meaning in said.items():
            if parts := key(form):
                table.said.setdefault(parts, meaning)
        table.firsts = {parts[0] for parts in table.said}
        table.longest = max(map(len, table.said))
        return table
    fixed, befores, afters = set(), set(), set()
    for form, meaning in said.items():
        table.joined_said.setdefault(_joined(form), meaning)
        before, number, after = form.partition("#")
        if not number:
            fixed.add(form)
        elif after.strip():
            befores.add(before.strip())
            afters.add(after.strip())
    spelled = "|".join(sorted(numbers(language), key=len, reverse=True))
    counted = rf"(?<![0-9])(?P<count>[0-9]{{1,3}}|{spelled})[个個]? ?"
    table.joined = re.compile(
        rf"(?P<fixed>{_either(fixed)})|(?P<before>{_either(befores)}){counted}(?P<after>{_either(afters)})"
    )
    return table


def _joined(form: str) -> str:
    return form.replace(" ", "")


def _either(forms: set[str]) -> str:
    return "|".join(re.escape(form).replace(r"\ ", " ?") for form in sorted(forms, key=len, reverse=True))
