"""What a field of `facts.yml` may hold, read from the merchant's words into typed values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal, InvalidOperation
from types import MappingProxyType

import yaml
from babel import Locale

from knowledge.faults import did_you_mean
from knowledge.hours import weekdays
from knowledge.nodes import Nodes
from knowledge.settings import StoreSettings, territories
from knowledge.topics.table import Field, Kind


@dataclass(frozen=True)
class Span:
    """From `low` to `high`, both included; equal where the merchant wrote one number."""

    low: int
    high: int


@dataclass(frozen=True)
class Money:
    """An amount in a currency (ISO 4217)."""

    amount: Decimal
    currency: str


@dataclass(frozen=True)
class Percent:
    """A share, 10 for ten per cent."""

    value: Decimal


@dataclass(frozen=True)
class Period:
    """Days, both included."""

    start: date
    end: date


@dataclass(frozen=True)
class Hours:
    """From a time of the day to another, in the store's time zone."""

    start: time
    end: time


Value = int | Span | Money | Percent | Period | Hours | date | time | str | tuple[str, ...]
"""A field's value: `str` for a flag ("yes", "no"), a choice, a country or text; a tuple for a list."""


def read(field: Field, node: yaml.Node, nodes: Nodes, settings: StoreSettings) -> Value | None:
    """The value behind a field's colon; None, with a fault that says what to write instead, where there is none."""
    if field.kind in _LISTS:
        return _list(field, node, nodes)
    text = nodes.text(node, field.name)
    if not text:
        return None
    if field.kind in ("flag", "choice"):
        return _option(field, text, node, nodes)
    try:
        return _SCALARS[field.kind](text, settings)
    except (ValueError, InvalidOperation):
        nodes.fault(node, f"`{field.name}: {text}` is not understood; write {_EXAMPLES[field.kind]}")
        return None


def _count(text: str, _: StoreSettings) -> int:
    if not re.fullmatch(r"[0-9]{1,6}", text):
        raise ValueError(text)
    return int(text)


def _span(text: str, settings: StoreSettings) -> Span:
    low, _, high = (part.strip() for part in re.sub(r"\s*(?:to|–|-)\s*", "-", text).partition("-"))
    span = Span(_count(low, settings), _count(high or low, settings))
    if span.high < span.low:
        raise ValueError(text)
    return span


def _money(text: str, settings: StoreSettings) -> Money:
    match = re.fullmatch(r"(?:([A-Za-z]{3})\s*)?([0-9]+(?:\.[0-9]{1,3})?)(?:\s*([A-Za-z]{3}))?", text)
    if not match or (match[1] and match[3]):
        raise ValueError(text)
    currency = (match[1] or match[3] or settings.currency).upper()
    if currency not in Locale("en").currencies:
        raise ValueError(text)
    return Money(Decimal(match[2]), currency)


def _percent(text: str, _: StoreSettings) -> Percent:
    value = Decimal(text.removesuffix("%").strip())
    if not 0 < value <= 100:
        raise ValueError(text)
    return Percent(value)


def _time(text: str, _: StoreSettings) -> time:
    if not re.fullmatch(r"[0-9]{1,2}:[0-9]{2}", text):
        raise ValueError(text)
    return time.fromisoformat(text.zfill(5))


def _pair(text: str) -> tuple[str, str]:
    match = re.fullmatch(r"(\S+?)\s*(?:\bto\b|–|\s-\s|(?<=[0-9]{2}:[0-9]{2})-)\s*(\S+)", text)
    if not match:
        raise ValueError(text)
    return match[1], match[2]


def _hours(text: str, settings: StoreSettings) -> Hours:
    start, end = _pair(text)
    return Hours(_time(start, settings), _time(end, settings))


def _period(text: str, _: StoreSettings) -> Period:
    start, end = _pair(text)
    period = Period(date.fromisoformat(start), date.fromisoformat(end))
    if period.end < period.start:
        raise ValueError(text)
    return period


def _country(text: str, _: StoreSettings) -> str:
    if text.upper() not in territories():
        raise ValueError(text)
    return text.upper()


_SCALARS: Mapping[Kind, Callable[[str, StoreSettings], Value]] = MappingProxyType(
    {
        "count": _count,
        "span": _span,
        "money": _money,
        "percent": _percent,
        "time": _time,
        "hours": _hours,
        "date": lambda text, _: date.fromisoformat(text),
        "period": _period,
        "country": _country,
        "text": lambda text, _: text,
    }
)
_LISTS = frozenset({"words", "names", "countries", "currencies", "weekdays"})
_EXAMPLES: Mapping[Kind, str] = MappingProxyType(
    {
        "count": "a whole number, e.g. 30",
        "span": "a range of whole numbers, e.g. 3-5, or one number",
        "money": "an amount with its currency, e.g. EUR 4.90",
        "percent": "a number up to 100, e.g. 10%",
        "time": "a time of the day, e.g. 14:00",
        "hours": "two times of the day, e.g. 09:00-18:00",
        "date": "a date as year-month-day, e.g. 2027-01-31",
        "period": "two dates, the earlier first, e.g. 2026-12-20 to 2027-01-03",
        "country": "a two-letter country code, e.g. DE",
        "countries": "two-letter country codes, e.g. [DE, FR]",
        "currencies": "currency codes, e.g. [EUR, USD]",
        "weekdays": "days of the week, e.g. mon-fri or [mon, wed]",
    }
)


def _option(field: Field, text: str, node: yaml.Node, nodes: Nodes) -> str | None:
    word = text.casefold()
    if field.kind == "flag":
        word = {"true": "yes", "on": "yes", "false": "no", "off": "no"}.get(word, word)
    if word in field.options:
        return word
    if field.kind == "flag" and word in ("yes", "no"):
        nodes.fault(node, f"`{field.name}: {text}` needs no telling; leave the line out, or write {field.options[0]}")
    else:
        nodes.fault(node, f"`{field.name}: {text}` is not one of {', '.join(field.options)}")
    return None


def _list(field: Field, node: yaml.Node, nodes: Nodes) -> tuple[str, ...] | None:
    found: dict[str, None] = {}
    for text, item in nodes.texts(node, field.name):
        read = _items(field, text)
        if read is None:
            if field.kind == "words":
                message = f"`{text}` is no word for `{field.name}`{did_you_mean(text, field.options)}"
            else:
                message = f"`{field.name}: {text}` is not understood; write {_EXAMPLES[field.kind]}"
            nodes.fault(item, message)
        else:
            found.update(dict.fromkeys(read))
    return tuple(found) or None


def _items(field: Field, text: str) -> tuple[str, ...] | None:
    """What one item of a list stands for; None where it may not stand there."""
    if field.kind == "names":
        return (text,)
    if field.kind == "words":
        return (text,) if text in field.options else None
    if field.kind == "weekdays":
        return weekdays(text)
    code = text.upper()
    known = territories() if field.kind == "countries" else Locale("en").currencies
    return (code,) if code in known else None
