"""What of an order may come back: until when, or why not; what it costs; what is paid back. Pure, and never a guess."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from pathlib import Path

import yaml

from bot.commerce.orders import (
    Money,
    Order,
    OrderLine,
    OrderState,
    Piece,
    ReturnReason,
    ReturnState,
    Shipment,
    ShipmentState,
)
from bot.returning.days import earliest_day, latest_day, months_on
from bot.returning.rules import Rules
from knowledge.entry import Entry
from knowledge.normalise import words

EXCLUSIONS = Path(__file__).with_name("exclusions.yml")
FAULTS = frozenset({ReturnReason.DAMAGED, ReturnReason.WRONG_ITEM, ReturnReason.NOT_AS_DESCRIBED})
"""Reasons that are the store's fault."""
_ENDED = (ShipmentState.DELIVERED, ShipmentState.SENT_BACK, ShipmentState.LOST)
_VOID = (ReturnState.DECLINED, ReturnState.CANCELLED)


class Barred(str, Enum):
    """Why a line does not come back, or not yet, or why a person must say."""

    TOO_LATE = "late"
    EXCLUDED = "excluded"
    NOT_DELIVERED = "coming"
    IN_RETURN = "gone"
    UNKNOWN = "unknown"
    """The store's facts or the back end do not say enough."""


@dataclass(frozen=True)
class Verdict:
    """What holds for one line of an order."""

    line: OrderLine
    quantity: int = 0
    """How many pieces may come back."""
    until: date | None = None
    """The last day, as the shopper's calendar has it; where it is too late the day that it was. None while a parcel of
    the order is still on its way and the period has not begun to run out."""
    why: Barred | None = None
    kind: str | None = None
    """What is excluded: a word of `exclusions.yml`."""

    @property
    def allowed(self) -> bool:
        """Whether it may come back now."""
        return self.why is None


@dataclass(frozen=True)
class Terms:
    """What a return costs and brings the shopper."""

    goods: Money
    """The price of the pieces after discounts, as far as it is not paid back yet."""
    shipping: Money | None
    """The delivery charge that is paid back with it."""
    postage: str
    """Who pays for the way back: `store`; `shopper`, at what the carrier asks; or `cost`, at a price of the store's."""
    cost: Money | None = None

    @property
    def refund(self) -> Money:
        """What comes back in the end; a cost in another currency cannot be taken off and is told beside it."""
        total = self.goods.amount + (self.shipping.amount if self.shipping else 0)
        if self.cost is not None and self.cost.currency == self.goods.currency:
            total = max(total - self.cost.amount, Decimal(0))
        return Money(total, self.goods.currency)


@dataclass(frozen=True)
class Warranty:
    """Whether a line is under warranty on a day."""

    until: date | None
    """None where nobody can say."""
    holds: bool = False


Products = Callable[[str], Entry | None]
"""The product of a handle; None where the store sells it no more."""


def verdicts(order: Order, rules: Rules, products: Products, now: datetime) -> tuple[Verdict, ...]:
    """What holds for each line of the order, in its order."""
    return tuple(_verdict(order, line, rules, products, now) for line in order.lines)


def _verdict(order: Order, line: OrderLine, rules: Rules, products: Products, now: datetime) -> Verdict:
    parcels = _parcels(order, line)
    if not parcels:
        return Verdict(line, why=Barred.NOT_DELIVERED)
    free = order.returnable(line.id)
    if not free:
        return Verdict(line, why=Barred.IN_RETURN)
    came = [one.delivered for one in order.shipments if one.state is ShipmentState.DELIVERED]
    days = [moment for moment in came if moment is not None]
    if rules.days is None or rules.excluded is None or len(days) < len(came):
        return Verdict(line, free, why=Barred.UNKNOWN)
    kind, sure = excluded(products(line.product) if line.product else None, rules)
    if kind:
        return Verdict(line, free, why=Barred.EXCLUDED, kind=kind)
    if not sure:
        return Verdict(line, free, why=Barred.UNKNOWN)
    until = _last_day(order, max(days), rules)
    if earliest_day(now, order.address.country) > until:
        if _under_way(order):
            return Verdict(line, free)  # the period runs from the last parcel of the order
        return Verdict(line, free, until, Barred.TOO_LATE)
    return Verdict(line, free, until)


def _last_day(order: Order, delivered: datetime, rules: Rules) -> date:
    country = order.address.country
    until = latest_day(delivered, country) + timedelta(days=rules.days or 0)
    if not isinstance(rules.until, date):
        return until
    placed = earliest_day(order.placed, country), latest_day(order.placed, country)
    longer = rules.ordered is None or (rules.ordered.start <= placed[1] and placed[0] <= rules.ordered.end)
    return max(until, rules.until) if longer else until


def _parcels(order: Order, line: OrderLine) -> list[Shipment]:
    """The delivered parcels that hold pieces of a line."""
    return [
        one
        for one in order.shipments
        if one.state is ShipmentState.DELIVERED and any(piece.line == line.id for piece in one.pieces)
    ]


def _under_way(order: Order) -> bool:
    return order.state is OrderState.PART_SHIPPED or any(one.state not in _ENDED for one in order.shipments)


def excluded(product: Entry | None, rules: Rules) -> tuple[str | None, bool]:
    """The kind of goods that keeps a product from coming back, and whether that is sure to be all."""
    if product is None or rules.excluded is None:
        return None, False
    names = {words(name) for name in (*product.category, *product.tags)}
    names |= {words(value) for key in ("Category", "Type") for value in product.attributes.get(key, ())}
    known = _exclusions()
    found = next((kind for kind in ("never", *rules.excluded) if names & known.get(kind, frozenset())), None)
    if found:
        return found, True
    if names & known["sale"] and rules.sale != "yes":
        return ("sale", True) if rules.sale == "no" else (None, False)
    return None, True


@lru_cache(maxsize=1)
def _exclusions() -> dict[str, frozenset[str]]:
    read: dict[str, list[str]] = yaml.safe_load(EXCLUSIONS.read_text(encoding="utf-8"))
    return {kind: frozenset(map(words, names)) for kind, names in read.items()}


def terms(order: Order, rules: Rules, pieces: Sequence[Piece], reason: ReturnReason) -> Terms | None:
    """What the return of these pieces costs and brings; None where the facts do not say who pays for the way back."""
    fault = reason in FAULTS
    if rules.postage == "store" or (fault and rules.faulty_free):
        postage, cost = "store", None
    elif fault:
        return None
    elif rules.cost is not None:
        postage, cost = "cost", Money(rules.cost.amount, rules.cost.currency)
    elif rules.postage == "shopper":
        postage, cost = "shopper", None
    else:
        return None
    currency = order.total.currency
    prices = {line.id: line.price.amount for line in order.lines}
    goods = sum((prices[piece.line] * piece.quantity for piece in pieces), Decimal(0))
    left = order.total.amount - sum((one.amount.amount for one in order.refunds), Decimal(0))
    shipping = _shipping(order, rules) if rules.shipping == "yes" and _whole(order, pieces) else Decimal(0)
    goods = min(goods, max(left, Decimal(0)))
    shipping = min(shipping, max(left - goods, Decimal(0)))
    return Terms(Money(goods, currency), Money(shipping, currency) if shipping else None, postage, cost)


def _shipping(order: Order, rules: Rules) -> Decimal:
    """The delivery charge, of an express order as much as standard delivery would have been."""
    paid = order.shipping.amount
    if not order.express:
        return paid
    standard = rules.delivery
    if standard is None or standard.currency != order.shipping.currency:
        return Decimal(0)
    return min(paid, standard.amount)


def _whole(order: Order, pieces: Sequence[Piece]) -> bool:
    """Whether with these pieces all of the order is on its way back."""
    going = [*pieces, *(piece for one in order.returns if one.state not in _VOID for piece in one.pieces)]
    return all(sum(one.quantity for one in going if one.line == line.id) >= line.quantity for line in order.lines)


def warranty(order: Order, line: OrderLine, rules: Rules, now: datetime) -> Warranty:
    """Until when a delivered line is under warranty, counted from its own delivery."""
    came = [one.delivered for one in _parcels(order, line)]
    days = [moment for moment in came if moment is not None]
    if rules.warranty is None or not days or len(days) < len(came):
        return Warranty(None)
    country = order.address.country
    until = months_on(latest_day(max(days), country), rules.warranty)
    return Warranty(until, earliest_day(now, country) <= until)
