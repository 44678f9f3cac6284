"""An order's goods as conversations about returns see them: what holds for each, what it is called, its variants."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timezone

from babel.dates import format_date

from bot import facts
from bot.actions.orders_turn import OrderTurn
from bot.commerce.orders import Order, OrderLine, Piece, Stock
from bot.returning.eligibility import Barred, Verdict, verdicts
from bot.returning.rules import Rules, rules
from knowledge.language import base

NONE = "none"
"""In the slot of the variant: nothing is wanted instead."""


def market_of(turn: OrderTurn, order: Order) -> str | None:
    """The market whose rules hold for the order: of the country that it went to."""
    return turn.store.settings.market_of(order.address.country)


def rules_of(turn: OrderTurn, order: Order) -> Rules:
    """The store's rules for the order."""
    return rules(turn.store.facts, market_of(turn, order))


def judged(turn: OrderTurn, order: Order) -> tuple[Verdict, ...]:
    """What holds today for each line of the order."""
    own = turn.store.settings.languages[0]
    return verdicts(
        order,
        rules_of(turn, order),
        lambda handle: turn.store.product(handle, language=own),
        datetime.now(timezone.utc),
    )


def fact(turn: OrderTurn, order: Order, topic: str, *fields: str) -> str:
    """What the store's facts say in these fields for where the order went; empty where they say nothing."""
    known = turn.store.facts.get(topic)
    return facts.tell(known, market_of(turn, order), turn.store, turn.words, fields) if known else ""


def name(turn: OrderTurn, line: OrderLine, quantity: int = 1, variant: Stock | None = None) -> str:
    """What a line is called: its title in the shopper's language where the store has it, and its variant."""
    product = turn.store.product(line.product, language=base(turn.language)) if line.product else None
    title = product.title if product is not None else line.title
    options = variant.options if variant is not None else line.options
    values = ", ".join(value for _, value in options)
    return f"{quantity} × " * (quantity > 1) + title + (f" ({values})" if values else "")


def day(turn: OrderTurn, moment: date) -> str:
    """A day in full."""
    return str(format_date(moment, "long", locale=turn.words.locale))


def told(turn: OrderTurn, order: Order, verdict: Verdict) -> str:
    """One line that says what holds for one line of the order."""
    item = name(turn, verdict.line, verdict.quantity or verdict.line.quantity)
    if verdict.why is Barred.EXCLUDED and verdict.kind == "sale":
        return f"{item}: {fact(turn, order, 'return-conditions', 'sale')}"
    if verdict.why is not None:
        known = {"date": day(turn, verdict.until)} if verdict.until else {}
        return turn.words.format(f"return-line-{verdict.why.value}", item=item, **known)
    if verdict.until is None:
        return turn.words.format("return-line-open", item=item)
    return turn.words.format("return-line-until", item=item, date=day(turn, verdict.until))


async def variants(turn: OrderTurn, line: OrderLine, quantity: int) -> list[Stock]:
    """The other variants of a line's product that are there in this number at the same price."""
    found = await turn.backend.stock(line.product) if line.product else ()
    now = next((one for one in found if one.sku == line.sku), None)
    if now is None:
        return []
    return [
        one
        for one in found
        if one.sku != line.sku
        and one.price == now.price
        and (one.backorder or one.quantity is None or one.quantity >= quantity)
    ]


def pieces_in(said: object) -> list[Piece]:
    """The pieces that a slot keeps."""
    rows: Sequence[Sequence[object]] = said if isinstance(said, list) else []
    return [Piece(str(line), int(str(quantity))) for line, quantity in rows]


def kept(pieces: Sequence[Piece]) -> list[list[object]]:
    """Pieces as a slot keeps them."""
    return [[piece.line, piece.quantity] for piece in pieces]
