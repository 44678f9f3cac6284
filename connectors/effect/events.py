"""What a storefront tells: that a visitor looked at a product, put it into the cart, bought, got the money back, or
wrote to the bot.

A page sends what its shop's script gives it, so each event is checked by itself: the good ones are kept, and what is
wrong with the others is said, for the shop's developer to read in the browser's console.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from babel.numbers import is_currency

from connectors.effect.visitors import is_id
from connectors.text import clean

KINDS = ("view", "add_to_cart", "purchase", "refund", "chat")
MOST = 50
"""Events of a batch."""
LARGEST = 16_384
"""Bytes of a batch."""
_FIELDS = frozenset({"id", "type", "product", "quantity", "amount", "currency", "order", "conversation"})
_ID = re.compile(r"[A-Za-z0-9_.:-]{8,64}")
_SMALLEST = Decimal("0.0001")
_TOO_MUCH = Decimal(10) ** 10


class BatchFault(ValueError):
    """A body that is no batch of events; the message says what to send instead."""


class EventFault(ValueError):
    """An event that cannot be kept; the message names the field and what to write instead."""


@dataclass(frozen=True)
class Event:
    """One thing that a visitor did."""

    id: str
    kind: str
    product: str | None = None
    quantity: int = 1
    amount: Decimal | None = None
    """Of all pieces together; of a purchase, what was paid; of a refund, what was paid back, all of it where None."""
    currency: str | None = None
    order: str | None = None
    """The shop's number of what was bought."""
    conversation: str | None = None
    """Token of the widget's conversation, in a `chat`."""


@dataclass(frozen=True)
class Batch:
    """What one call told."""

    visitor: str
    events: tuple[Event, ...]
    faults: tuple[str, ...]
    forget: bool = False
    """Whether the visitor wants nothing kept any more."""


def read(body: bytes) -> Batch:
    """The events in a body. Raises `BatchFault`; a fault of one event is among `faults`."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise BatchFault('the body is no JSON; send {"visitor": …, "events": […]}') from None
    if not isinstance(data, dict):
        raise BatchFault('the body is no object; send {"visitor": …, "events": […]}')
    visitor, given = data.get("visitor"), data.get("events", [])
    if not is_id(visitor):
        raise BatchFault("visitor: send the id that `parley.visitor()` gives, 16 to 64 letters and digits")
    if not isinstance(given, list) or len(given) > MOST:
        raise BatchFault(f"events: send a list of at most {MOST}")
    events, faults = [], []
    for place, one in enumerate(given):
        try:
            events.append(_event(one))
        except EventFault as fault:
            faults.append(f"events[{place}].{fault}")
    return Batch(str(visitor), tuple(events), tuple(faults), forget=data.get("forget") is True)


def _event(data: Any) -> Event:
    if not isinstance(data, dict):
        raise EventFault('type: send an object such as {"id": …, "type": "view"}')
    if unknown := sorted(str(name)[:40] for name in data.keys() - _FIELDS):
        raise EventFault(f"{unknown[0]}: there is no such field; known are {', '.join(sorted(_FIELDS))}")
    kind = data.get("type")
    if kind not in KINDS:
        raise EventFault(f"type: write one of {', '.join(KINDS)}")
    id = data.get("id")
    if not isinstance(id, str) or not _ID.fullmatch(id):
        raise EventFault("id: give each event an id of its own, 8 to 64 letters and digits")
    amount, currency = _money(data)
    if kind == "purchase" and amount is None:
        raise EventFault("amount: a purchase needs what was paid, such as 29.90, and its currency")
    order = _text(data, "order", 100)
    if kind == "refund" and order is None:
        raise EventFault("order: a refund needs the number that its purchase was told with")
    conversation = _text(data, "conversation", 100)
    if kind == "chat" and conversation is None:
        raise EventFault("conversation: a chat needs its token")
    return Event(
        id=id,
        kind=kind,
        product=_text(data, "product", 200),
        quantity=_quantity(data.get("quantity")),
        amount=amount,
        currency=currency,
        order=order,
        conversation=conversation if kind == "chat" else None,
    )


def _money(data: Mapping[str, Any]) -> tuple[Decimal | None, str | None]:
    given, currency = data.get("amount"), data.get("currency")
    if given is None:
        return None, None
    if isinstance(given, bool) or not isinstance(given, int | float | str):
        raise EventFault("amount: write a number such as 29.90")
    try:
        # sums of JavaScript are like 29.900000000000002
        amount = Decimal(str(given).strip()).quantize(_SMALLEST)
    except InvalidOperation:
        raise EventFault("amount: write a number such as 29.90, up to 9999999999") from None
    if not amount.is_finite() or not 0 <= amount < _TOO_MUCH:
        raise EventFault("amount: write a number such as 29.90, up to 9999999999")
    if not isinstance(currency, str) or not is_currency(currency.strip().upper()):
        raise EventFault("currency: write its ISO 4217 code, such as EUR")
    return amount, currency.strip().upper()


def _quantity(value: Any) -> int:
    if value is None:
        return 1
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 6:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 9999:
        raise EventFault("quantity: write a whole number from 1 to 9999")
    return value


def _text(data: Mapping[str, Any], name: str, most: int) -> str | None:
    value = data.get(name)
    if value is None:
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)  # order numbers are often numbers
    if not isinstance(value, str):
        raise EventFault(f"{name}: write a text")
    text = clean(value).strip()
    if len(text) > most:
        raise EventFault(f"{name}: write at most {most} characters")
    return text or None
