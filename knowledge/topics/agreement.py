"""Finds where a written answer says another number than the store's fact: "14 days" here, "30 days" there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from decimal import Decimal

from knowledge.entry import Entry
from knowledge.faults import Fault
from knowledge.topics.reader import FILE, Fact
from knowledge.topics.values import Money, Span, Value

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
