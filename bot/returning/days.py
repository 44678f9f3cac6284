"""Which day it is where a parcel went. Where a country has several, the one that is better for the shopper."""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.core import get_global

_EAST, _WEST = timedelta(hours=14), timedelta(hours=12)
"""The farthest from Greenwich that a clock is."""


def latest_day(moment: datetime, country: str) -> date:
    """The day of a moment on that country's easternmost clock: from it a period counts."""
    return max(_days(moment, country, _EAST))


def earliest_day(moment: datetime, country: str) -> date:
    """The day of a moment on that country's westernmost clock: until it has passed a period lasts."""
    return min(_days(moment, country, -_WEST))


def months_on(day: date, months: int) -> date:
    """The same day so many months on, or the last of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _days(moment: datetime, country: str, unknown: timedelta) -> list[date]:
    days = []
    for name in get_global("territory_zones").get(country.upper(), ()):
        try:
            days.append(moment.astimezone(ZoneInfo(str(name))).date())
        except ZoneInfoNotFoundError:  # this machine's list of zones is older than CLDR's
            continue
    return days or [(moment + unknown).date()]
