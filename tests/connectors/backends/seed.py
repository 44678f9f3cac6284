"""The orders that every engine is filled with, and claims on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.commerce.claim import Claim, Kind
from bot.commerce.orders import Order, OrderState
from connectors.backends.demo import Goods, read_coupons, read_orders
from connectors.backends.tables import moment

STORE = Path(__file__).parents[3] / "knowledge" / "demo"
CROWD = "7999999"
"""A customer with more orders than a page holds."""
MANY = 60


def _coupons() -> dict[str, dict[str, Any]]:
    rows = read_coupons(STORE, now())
    moments = ("starts", "ends")
    return {row["code"]: {**row, **{name: moment(row[name]) for name in moments}} for row in rows}


def now() -> datetime:
    """This moment, to the second that engines keep."""
    return datetime.now(timezone.utc).replace(microsecond=0)


@lru_cache(maxsize=1)
def goods() -> Goods:
    """The demo store's variants."""
    return Goods.read(STORE)


def seed(told: datetime) -> list[Order]:
    """The demo store's 200 orders, and a customer who has very many."""
    found = read_orders(STORE, goods(), told)
    first = next(one for one in found if one.state is OrderState.PACKING and one.address.country == "DE")
    crowd = [
        replace(
            first,
            number=f"ML9900{number:04d}",
            customer=CROWD,
            email="shopper999@example.com",
            placed=first.placed - timedelta(hours=number),
        )
        for number in range(MANY)
    ]
    return found + crowd


def claim(kind: Kind, subject: str, *, channel: str = "", good: float = 600.0) -> Claim:
    """A claim as the proof makes it, good for so many seconds."""
    expires = datetime.now(timezone.utc) + timedelta(seconds=good)
    return Claim._issue(kind, subject, channel=channel, conversation=("web", "c1"), expires=expires)


def own(order: Order) -> Claim:
    """The claim of the one who bought it."""
    if order.channel:
        return claim(Kind.BUYER, order.buyer, channel=order.channel)
    return claim(Kind.CUSTOMER, order.customer) if order.customer else claim(Kind.ORDER, order.number)


COUPONS = _coupons()
"""The demo store's coupons by their codes."""


def without_marketplaces(orders: list[Order]) -> list[Order]:
    """The orders as a platform of the store's own has them: a marketplace's are those of guests."""
    return [replace(one, channel="", buyer="") for one in orders]
