"""The store's rules for what comes back, as one market has them, out of `facts.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from knowledge.topics.reader import Fact
from knowledge.topics.values import Money, Period, Value

T = TypeVar("T")


@dataclass(frozen=True)
class Rules:
    """What holds in a market. None where the store's facts say nothing: then nobody may guess."""

    days: int | None = None
    """From delivery."""
    postage: str | None = None
    """Who pays for the way back: `store` or `shopper`."""
    cost: Money | None = None
    """What the way back costs the shopper, taken off the refund."""
    faulty_free: bool = False
    """Whether the way back is free where the fault is the store's."""
    excluded: tuple[str, ...] | None = None
    """Kinds of goods, as in `exclusions.yml`, that do not come back."""
    sale: str | None = None
    """Whether sale items come back: `yes` or `no`."""
    parts: str | None = None
    """Whether some of an order may come back without the rest: `yes` or `no`."""
    shipping: str | None = None
    """Whether the delivery charge is paid back where all of an order comes back: `yes` or `no`."""
    delivery: Money | None = None
    """The standard delivery charge: of an express order no more is paid back."""
    ordered: Period | None = None
    """Days on which an order was placed for which `until` holds."""
    until: Value | None = None
    exchange: str | None = None
    """Whether items are exchanged: `yes` or `no`."""
    warranty: int | None = None
    """Months from delivery."""
    swap: str | None = None
    """Whether a size may be changed before the parcel leaves: `yes` or `no`."""


def rules(facts: Mapping[str, Fact], market: str | None) -> Rules:
    """The rules for parcels that went to a market, or (None) to a country in none."""

    def said(topic: str) -> Mapping[str, Value]:
        return facts[topic].values(market) if topic in facts else {}

    window, conditions, warranty = said("return-window"), said("return-conditions"), said("warranty")
    holiday = said("return-holiday")
    years, months = _of(warranty, "years", int), _of(warranty, "months", int)
    return Rules(
        days=_of(window, "days", int),
        postage=_of(window, "postage", str),
        cost=_of(window, "cost", Money),
        faulty_free=window.get("faulty_free") == "yes",
        excluded=(_of(conditions, "excluded", tuple) or ()) if conditions else None,
        sale=_of(conditions, "sale", str),
        parts=_of(said("return-how"), "parts", str),
        shipping=_of(window, "shipping", str),
        delivery=_of(said("shipping-cost"), "standard", Money),
        ordered=_of(holiday, "ordered", Period),
        until=holiday.get("until"),
        exchange=_of(said("exchange-size"), "offered", str),
        warranty=12 * years + (months or 0) if years is not None else months,
        swap=_of(said("change-order"), "swap", str),
    )


def _of(values: Mapping[str, Value], name: str, kind: type[T]) -> T | None:
    value = values.get(name)
    return value if isinstance(value, kind) else None
