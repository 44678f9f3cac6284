"""Tells the store's standard facts in the shopper's language.

Numbers and choices come out of `facts.yml`, words out of the catalogue, dates, money, names and lists by CLDR. Nothing
is translated, and what is not filled in is not told.
"""

from __future__ import annotations

import itertools
from collections.abc import Container, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_interval, format_time, get_timezone_gmt
from babel.lists import format_list
from babel.numbers import format_percent, get_currency_name

from bot.catalogue import Words
from knowledge.hours import WEEKDAYS
from knowledge.store import Store
from knowledge.topics.reader import Fact
from knowledge.topics.table import Field
from knowledge.topics.values import Hours, Money, Percent, Period, Span, Value

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_MONDAY = date(2026, 11, 23)
_LINES = frozenset({"words", "names", "countries", "country", "currencies", "weekdays", "hours", "text"})
_NO_SPACES = frozenset({"zh", "zh-Hant", "ja"})


def tell(fact: Fact, market: str | None, store: Store, words: Words, only: Container[str] | None = None) -> str:
    """All that the store says on the topic in a market (None: where no market has a version of its own).

    `only` are the names of fields to tell, where the others are told otherwise; empty where none of them is filled in.
    """
    zone = ZoneInfo(store.settings.time_zone)
    text = ""
    flowing = False
    for name, value in fact.values(market).items():
        if only is not None and name not in only:
            continue
        field = fact.topic.fields[name]
        # what names things behind a colon stands in a line of its own
        flows = field.kind not in _LINES
        between = ("" if words.language in _NO_SPACES else " ") if flows and flowing else "\n"
        text += (between if text else "") + _sentence(f"fact-{fact.topic.id}-{name}", field, value, words, zone)
        flowing = flows
    return text


def _sentence(message: str, field: Field, value: Value, words: Words, zone: ZoneInfo) -> str:
    if field.kind in ("flag", "choice"):
        return words.format(f"{message}-{value}")
    return words.format(message, **_variables(field, value, words, zone))


def _variables(field: Field, value: Value, words: Words, zone: ZoneInfo) -> dict[str, Any]:
    """The variables of a field's sentence, worded by CLDR."""
    locale = words.locale
    match value:
        case Span(low, high):
            # in right-to-left text a dash would turn the two numbers round
            dash = "-" if words.language in _RIGHT_TO_LEFT else "–"
            return {"span": str(low) if low == high else f"{low}{dash}{high}", "to": high}
        case Money(amount, currency):
            return {"amount": words.price(amount, currency)}
        case Percent(share):
            return {"percent": format_percent(share / 100, locale=locale)}
        case Period(start, end):
            return {"period": format_interval(start, end, "yMMMd", locale=locale)}
        case Hours(start, end):
            span = f"{format_time(start, 'short', locale=locale)} – {format_time(end, 'short', locale=locale)}"
            return {"period": span, "zone": zone_name(zone, words)}
        case date():
            return {"date": format_date(value, "long", locale=locale)}
        case time():
            return {"time": format_time(value, "short", locale=locale), "zone": zone_name(zone, words)}
        case int():
            return {"n": value}
        case tuple():
            return {"list": _list(field, value, words)}
    if field.kind == "country":
        return {"country": words.country_name(value) or value}
    return {"text": value}


def zone_name(zone: ZoneInfo, words: Words) -> str:
    """The time zone as shoppers anywhere understand it: its distance from Greenwich today."""
    return str(get_timezone_gmt(datetime.now(zone), "long", locale=words.locale))


def _list(field: Field, items: Sequence[str], words: Words) -> str:
    if field.kind == "weekdays":
        return _weekdays(items, words)
    named = [_named(field, item, words) for item in items]
    return str(format_list(named, "or" if field.either else "standard", locale=words.locale))


def _named(field: Field, item: str, words: Words) -> str:
    if item in field.options:
        return words.format(f"fact-word-{item}")
    if field.kind == "countries":
        return words.country_name(item) or item
    if field.kind == "currencies":
        return f"{get_currency_name(item, locale=words.locale)} ({item})"
    return item


def _weekdays(days: Sequence[str], words: Words) -> str:
    """Three or more days in a row as the first and the last, others one by one."""
    names = [format_date(_MONDAY + timedelta(day), "EEEE", locale=words.locale) for day in range(7)]
    at = [WEEKDAYS.index(day) for day in days]
    if len(at) > 2 and all((after - before) % 7 == 1 for before, after in itertools.pairwise(at)):
        return f"{names[at[0]]} – {names[at[-1]]}"
    return str(format_list([names[day] for day in at], "standard", locale=words.locale))
