"""Finds where a written answer says another number than the store's fact: "14 days" here, "30 days" there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import time, timedelta
from decimal import Decimal

from knowledge.entry import Entry
from knowledge.faults import Fault
from knowledge.hours import WEEKDAYS, People
from knowledge.topics.reader import FILE, Fact
from knowledge.topics.values import Hours, Money, Period, Span, Value

_CLOCK = re.compile(r"([0-9]{1,2}):([0-5][0-9])")
_NUMBER = re.compile(r"\d+(?:[.,٫]\d+)?")


def contradictions(facts: Mapping[str, Fact], entries: Iterable[Entry]) -> list[Fault]:
    """A warning for each answer on a fact's topic that names numbers, but not the fact's."""
    found = []
    for entry in entries:
        fact = facts.get(entry.topic)
        if fact is None or entry.kind != "faq":
            continue
        for market in (*sorted(entry.markets),) or (None,):
            if market and market not in fact.markets:
                continue  # the answer is that market's own rule
            values = fact.values(market)
            said = numbers(entry.text)
            for field in fact.topic.fields.values():
                wanted = _wanted(values[field.name]) if field.headline and field.name in values else set()
                if wanted and said and not wanted <= said:
                    told = " and ".join(str(number) for number in sorted(wanted))
                    where = f" in {market}" if market else ""
                    message = (
                        f"this answer and the fact `{entry.topic}` differ: {FILE}:{fact.line} says `{field.name}` "
                        f"{told}{where}, which does not stand here; write the same number in both"
                    )
                    found.append(Fault(entry.file, entry.line, message, "warning"))
    return found


def numbers(text: str) -> set[Decimal]:
    """The numbers in a text, in any script's digits; `4,90` and `4.90` are one number."""
    plain = "".join(str(unicodedata.digit(letter)) if letter.isdigit() else letter for letter in text)
    return {Decimal(re.sub(r"[,٫]", ".", number)).normalize() for number in _NUMBER.findall(plain)}


def _wanted(value: Value) -> set[Decimal]:
    """The numbers that an answer must name; not 1 and 2, which many languages write as words or endings."""
    return {number.normalize() for number in _numbers_of(value) if number > 2}


def _numbers_of(value: Value) -> tuple[Decimal, ...]:
    match value:
        case Span(low, high):
            return Decimal(low), Decimal(high)
        case Money(amount, _):
            return (amount,)
        case int():
            return (Decimal(value),)
    return ()


def other_hours(people: People, contact_hours: str, facts: Mapping[str, Fact]) -> list[Fault]:
    """Warnings where the people of `store.yml` answer at other times than its own `contact` or `facts.yml` says."""
    found = []
    said = [time(int(hour) % 24, int(minute)) for hour, minute in _CLOCK.findall(contact_hours)]
    told = sorted({at for shifts in people.week.values() for shift in shifts for at in shift})
    strange = [at for at in told if said and at not in said]
    if strange:
        message = f"`contact: hours: {contact_hours}` does not name {strange[0]:%H:%M}; write the same hours in both"
        found.append(Fault("store.yml", people.line, f"`people` and `contact` differ: {message}", "warning"))
    for topic, how in (("support-hours", _support), ("chinese-new-year", _new_year)):
        fact = facts.get(topic)
        differs = how(people, fact.general) if fact is not None else None
        if fact is not None and differs:
            message = f"`people` and the fact `{topic}` ({FILE}:{fact.line}) differ: {differs}; write the same in both"
            found.append(Fault("store.yml", people.line, message, "warning"))
    return found


def _support(people: People, values: Mapping[str, Value]) -> str | None:
    days, hours = values.get("days"), values.get("hours")
    if isinstance(days, tuple) and set(days) != set(people.week):
        more = ", ".join(day for day in WEEKDAYS if (day in days) != (day in people.week))
        return f"only one of them has {more}"
    if isinstance(hours, Hours):
        for day, shifts in people.week.items():
            if (shifts[0][0], shifts[-1][1]) != (hours.start, hours.end):
                return f"`{day}` is {shifts[0][0]:%H:%M}-{shifts[-1][1]:%H:%M} here"
    return None


def _new_year(people: People, values: Mapping[str, Value]) -> str | None:
    period = values.get("closed")
    if not isinstance(period, Period):
        return None
    days = [period.start + timedelta(days=at) for at in range(min((period.end - period.start).days + 1, 366))]
    busy = [day for day in days if WEEKDAYS[day.weekday()] in people.week and not people.free(day)]
    return f"people answer on {busy[0]} here" if busy else None
