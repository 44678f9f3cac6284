"""When a store's people answer: hours by weekday in the store's time zone, without holidays and closed days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

import yaml

from knowledge.faults import did_you_mean
from knowledge.nodes import Nodes

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
KEYS = ("hours", "holidays", "closed", "suggest")
AHEAD = 400
"""Days that are looked ahead for the next open one."""
LONGEST = 366
_CLOCK = re.compile(r"([01]?[0-9]|2[0-4]):([0-5][0-9])")
_SUGGEST = re.compile(r"(?:\*|[a-z][a-z0-9_-]*)(?:/[a-z][a-z0-9_]*)?")

Shift = tuple[time, time]
"""From, until; until at or before from is on the next day."""


@dataclass(frozen=True)
class Closed:
    """Days on which nobody answers, both included."""

    start: date
    end: date
    line: int = 1


@dataclass(frozen=True)
class People:
    """What `store.yml` says of the people behind the chat."""

    week: Mapping[str, tuple[Shift, ...]] = field(default_factory=dict)
    """Weekday (`mon`) → its shifts, in order."""
    holidays: tuple[str, ...] = ()
    """Countries (`CN`) or their parts (`DE-BY`) whose public holidays are kept."""
    closed: tuple[Closed, ...] = ()
    suggest: tuple[str, ...] = ()
    """Where the bot only drafts: `channel`, `channel/intent` or `*/intent`."""
    line: int = 1

    def free(self, day: date) -> bool:
        """Whether nobody answers on that day, whatever its weekday."""
        if any(one.start <= day <= one.end for one in self.closed):
            return True
        return any(day in public_holidays(code, day.year) for code in self.holidays)

    def opens(self, now: datetime, zone: ZoneInfo) -> datetime | None:
        """None while somebody answers; else when somebody does next, in `zone`.

        `now` is aware. Across a change of the clocks a shift keeps its times on the wall. Where nobody answers for
        more than a year, a moment beyond that.
        """
        today = now.astimezone(zone).date()
        for ahead in range(-1, AHEAD):  # yesterday's shift may last into today
            for start, end in self._shifts(today + timedelta(days=ahead), zone):
                if end <= now:
                    continue
                return None if start <= now else start
        return now.astimezone(zone) + timedelta(days=AHEAD)

    def _shifts(self, day: date, zone: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
        shifts = self.week.get(WEEKDAYS[day.weekday()], ())
        if not shifts or self.free(day):
            return
        for start, end in shifts:
            last = day + timedelta(days=1) if end <= start else day
            yield _wall(day, start, zone), _wall(last, end, zone)


def _wall(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The moment when the clock on the wall shows it; an hour that is skipped begins when the clocks have moved."""
    moment = datetime.combine(day, at, zone)
    return moment.astimezone(timezone.utc).astimezone(zone)


@lru_cache(maxsize=64)
def public_holidays(code: str, year: int) -> frozenset[date]:
    """The public holidays of a country or (`DE-BY`) a part of it. Raises `NotImplementedError` for an unknown one."""
    import holidays  # read only where a store keeps holidays

    country, _, part = code.partition("-")
    return frozenset(holidays.country_holidays(country, subdiv=part or None, years=year))


def weekdays(text: str) -> tuple[str, ...] | None:
    """The days of `mon-fri` or `sat`, in any case; None where it names none."""
    first, dash, last = (part.strip()[:3] for part in text.casefold().replace("–", "-").partition("-"))
    if first not in WEEKDAYS or (dash and last not in WEEKDAYS):
        return None
    start, end = WEEKDAYS.index(first), WEEKDAYS.index(last if dash else first)
    return tuple(WEEKDAYS[at % 7] for at in range(start, end + 1 if end >= start else end + 8))


def read_people(node: yaml.Node, nodes: Nodes) -> People | None:
    """The people in the `people:` block of a `store.yml`; None, with faults, where it has no hours."""
    keys = nodes.mapping(node, KEYS, "people")
    if "hours" not in keys:
        nodes.fault(node, "`people` needs a line `hours:`; write for example `hours: {mon-fri: 09:00-18:00}`")
        return None
    week = _week(keys["hours"], nodes)
    if not week:
        return None
    return People(
        week=week,
        holidays=_holidays(keys["holidays"], nodes) if "holidays" in keys else (),
        closed=_closed(keys["closed"], nodes) if "closed" in keys else (),
        suggest=_suggest(keys["suggest"], nodes) if "suggest" in keys else (),
        line=nodes.line(keys["hours"]),
    )


def _week(node: yaml.Node, nodes: Nodes) -> dict[str, tuple[Shift, ...]]:
    week: dict[str, tuple[Shift, ...]] = {}
    for key, value in nodes.mapping(node, None, "hours").items():
        days = weekdays(key)
        if days is None:
            nodes.fault(value, f"`{key}` is no day of the week; write e.g. mon-fri or sat{did_you_mean(key, WEEKDAYS)}")
            continue
        shifts = []
        for text, item in nodes.texts(value, key):
            shift = _shift(text)
            if shift is None:
                nodes.fault(item, f"`{key}: {text}` is not understood; write two times of the day, e.g. 09:00-18:00")
            else:
                shifts.append(shift)
        for day in days:
            if day in week:
                nodes.fault(value, f"`{day}` stands in `hours` a second time; keep one of them")
            elif shifts:
                week[day] = tuple(sorted(shifts))
    return week


def _shift(text: str) -> Shift | None:
    start, _, end = (part.strip() for part in text.replace("–", "-").partition("-"))
    matches = _CLOCK.fullmatch(start), _CLOCK.fullmatch(end)
    if not all(matches):
        return None
    minutes = [int(match[1]) * 60 + int(match[2]) for match in matches if match]
    if max(minutes) > 24 * 60 or minutes[0] == 24 * 60:
        return None
    first, last = (time(minute // 60 % 24, minute % 60) for minute in minutes)
    return (first, last) if first != last or minutes[1] == 24 * 60 or minutes == [0, 0] else None


def _holidays(node: yaml.Node, nodes: Nodes) -> tuple[str, ...]:
    found = []
    for text, item in nodes.texts(node, "holidays"):
        code = text.upper()
        try:
            public_holidays(code, 2026)
        except NotImplementedError:
            nodes.fault(
                item,
                f"the holidays of `{text}` are not known; write a country, e.g. DE or DE-BY, or list them as closed",
            )
        else:
            found.append(code)
    return tuple(found)


def _closed(node: yaml.Node, nodes: Nodes) -> tuple[Closed, ...]:
    found = []
    for text, item in nodes.texts(node, "closed"):
        start, _, end = (part.strip() for part in re.sub(r"\s+(?:to|–|-)\s+", "|", text).partition("|"))
        try:
            days = Closed(date.fromisoformat(start), date.fromisoformat(end or start), nodes.line(item))
        except ValueError:
            days = None
        if days is None or not days.start <= days.end < days.start + timedelta(days=LONGEST):
            message = "write a date or two, the earlier first, e.g. 2026-12-24 or 2026-12-24 to 2027-01-03"
            nodes.fault(item, f"`closed: {text}` is not understood; {message}")
        else:
            found.append(days)
    return tuple(found)


def _suggest(node: yaml.Node, nodes: Nodes) -> tuple[str, ...]:
    found = []
    for text, item in nodes.texts(node, "suggest"):
        if _SUGGEST.fullmatch(text):
            found.append(text)
        else:
            nodes.fault(
                item, f"`suggest: {text}` is not understood; write a channel, e.g. web, or web/return or */complaint"
            )
    return tuple(found)
