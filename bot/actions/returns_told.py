"""What a return, an exchange, a claim or another size comes to, in words: before the yes, and after it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone

from bot.actions.orders_turn import OrderTurn
from bot.actions.returns_goods import NONE, day, fact, judged, name, pieces_in, rules_of, told
from bot.commerce.orders import Order, Piece, Return, ReturnReason, ReturnState, Stock
from bot.returning.eligibility import Terms, terms, warranty
from bot.wishes import RETURNS


async def wanted(turn: OrderTurn, order: Order) -> Stock | None:
    """The variant that was chosen; None where none was, or where it is sold out meanwhile."""
    sku = turn.slots.get("return_variant")
    pieces = pieces_in(turn.slots.get("return_goods"))
    line = order.line(pieces[0].line) if pieces else None
    if line is None or sku in (None, NONE) or not line.product:
        return None
    return next((one for one in await turn.backend.stock(line.product) if one.sku == sku), None)


async def summary(turn: OrderTurn, order: Order) -> str | None:
    """What is asked before the yes; None where it was told that nothing can be done."""
    if turn.form == RETURNS["warranty_claim"]:
        return _claim(turn, order)
    pieces = pieces_in(turn.slots.get("return_goods"))
    variant = await wanted(turn, order)
    if turn.form == RETURNS["change_size"]:
        line = order.line(pieces[0].line)
        if variant is None or line is None:
            turn.tell("return-variant-none")
            return None
        swap = f"{name(turn, line, line.quantity)} → {name(turn, line, line.quantity, variant)}"
        return f"{turn.words.format('return-size-ask', number=order.number)}\n{swap}"
    chosen = {piece.line: piece.quantity for piece in pieces}
    lines = [turn.words.format("return-ask", number=order.number)]
    for one in judged(turn, order):
        if one.line.id in chosen:
            lines.append(told(turn, order, type(one)(one.line, chosen[one.line.id], one.until, one.why, one.kind)))
    return "\n".join([*lines, *cost(turn, order, pieces, variant)])


def reason_of(turn: OrderTurn, order: Order, variant: Stock | None) -> ReturnReason:
    """The reason that was told; in an exchange what the other size tells."""
    if turn.slots.get("return_reason"):
        return ReturnReason(turn.slots["return_reason"])
    return ReturnReason.OTHER


def cost(turn: OrderTurn, order: Order, pieces: Sequence[Piece], variant: Stock | None) -> list[str]:
    """What it costs, and what comes back: money, or something else instead."""
    found = terms(order, rules_of(turn, order), pieces, reason_of(turn, order, variant))
    if found is None:
        return []
    lines = []
    if variant is not None:
        line = order.line(pieces[0].line)
        assert line is not None  # it was chosen out of this order
        lines.append(turn.words.format("return-instead", item=name(turn, line, pieces[0].quantity, variant)))
        lines += [fact(turn, order, "exchange-size", "hold_days", "delivery")]
    else:
        amount = turn.words.price(found.refund.amount, found.refund.currency)
        lines.append(turn.words.format("return-money-back", amount=amount))
    lines.append(_postage(turn, found, taken_off=variant is None))
    return [line for line in lines if line]


def _postage(turn: OrderTurn, found: Terms, *, taken_off: bool) -> str:
    if found.postage == "cost" and found.cost is not None:
        amount = turn.words.price(found.cost.amount, found.cost.currency)
        taken_off = taken_off and found.cost.currency == found.goods.currency
        return turn.words.format("fact-return-window-cost" if taken_off else "return-costs", amount=amount)
    return turn.words.format(f"fact-return-window-postage-{found.postage}")


def _claim(turn: OrderTurn, order: Order) -> str | None:
    """Whether the items are under warranty, until when."""
    lines = []
    for piece in pieces_in(turn.slots.get("return_goods")):
        line = order.line(piece.line)
        found = warranty(order, line, rules_of(turn, order), datetime.now(timezone.utc)) if line else None
        if line is None or found is None or found.until is None:
            turn.offer_person("return-person")
            return None
        message = "return-warranty-in" if found.holds else "return-warranty-out"
        text = turn.words.format(message, item=name(turn, line, piece.quantity), date=day(turn, found.until))
        if not found.holds:
            legal = fact(turn, order, "warranty", "legal")
            turn.say("\n".join(part for part in (text, legal) if part))
            return None
        lines.append(text)
    covered = fact(turn, order, "warranty", "remedy", "excluded")
    asked = turn.words.format("return-warranty-ask", number=order.number)
    return "\n".join(part for part in (*lines, covered, asked) if part)


def next_steps(turn: OrderTurn, order: Order, opened: Return) -> list[str]:
    """What the shopper does now, by when, and where the label is."""
    if opened.label.startswith(("https://", "http://")):
        start = f"[{turn.words.format('return-label')}]({opened.label})"
    else:
        start = fact(turn, order, "return-how", "label_days") or turn.words.format("return-team")
    return [
        part
        for part in (
            start,
            fact(turn, order, "return-how", "hand_over_days"),
            fact(turn, order, "return-conditions", "state"),
        )
        if part
    ]


def money_times(turn: OrderTurn, order: Order) -> str:
    """When the money comes, and to where."""
    return fact(turn, order, "refund-time", "check_days", "bank_days", "to")


def refunds(turn: OrderTurn, order: Order) -> str:
    """Where the money of an order is: each return and each refund, and what comes next."""
    words = turn.words
    lines = []
    for one in order.returns:
        state = f"return-state-{one.state.value}"
        lines.append(words.format(state, id=one.id, date=turn.date(one.opened)))
        if one.label.startswith(("https://", "http://")) and one.state is ReturnState.APPROVED:
            lines.append(f"[{words.format('return-label')}]({one.label})")
    waiting = any(
        one.state in (ReturnState.REQUESTED, ReturnState.APPROVED, ReturnState.RECEIVED) for one in order.returns
    )
    if any(one.state is ReturnState.APPROVED for one in order.returns):
        lines.append(fact(turn, order, "return-how", "hand_over_days"))
    for refund in order.refunds:
        message = "return-refund-done" if refund.done else "return-refund-pending"
        amount = words.price(refund.amount.amount, refund.amount.currency)
        lines.append(words.format(message, amount=amount, date=turn.date(refund.issued)))
    if waiting and not order.refunds:
        lines.append(money_times(turn, order))
    elif any(not one.done for one in order.refunds):
        lines.append(fact(turn, order, "refund-time", "bank_days", "to"))
    if not lines:
        return words.format("return-refund-none", number=order.number)
    head = words.format("order-head", number=order.number, date=turn.date(order.placed))
    return "\n".join([head, *(line for line in lines if line)])
