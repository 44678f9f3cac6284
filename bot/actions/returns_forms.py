"""What each form about goods asks, and when it ends early: return, exchange, refund, warranty, another size."""

from __future__ import annotations

from bot.actions.orders_turn import OrderTurn
from bot.actions.returns_form import GoodsForm, SwapForm, say_why
from bot.actions.returns_goods import NONE, fact, judged, pieces_in, rules_of, variants
from bot.commerce.orders import Order, Piece, ReturnReason
from bot.returning.eligibility import Barred, Verdict, terms
from bot.wishes import RETURNS


class ReturnForm(SwapForm):
    """Which items go back, why, and for what."""

    called, wish = "validate_return_form", "return_item"
    several = True

    def choices(self, turn: OrderTurn, order: Order) -> list[Verdict]:
        """The lines that may come back today."""
        return [one for one in judged(turn, order) if one.allowed]

    def impossible(self, turn: OrderTurn, order: Order) -> None:
        """Says what holds for each line."""
        say_why(turn, order)

    async def taken(self, turn: OrderTurn, order: Order, what: str) -> bool:
        """Takes the reason, the outcome or the variant."""
        value = (turn.entity("choice") or "").partition("/")[2]
        if what == "reason":
            value = value or str(turn.message.get("reason") or "")
            if value not in {one.value for one in ReturnReason}:
                return False
            turn.remember(return_reason=value, return_outcome=None, return_variant=None, return_confirmed=None)
            return True
        if what == "outcome":
            value = value or str(turn.message.get("outcome") or "")
            if value not in ("refund", "exchange"):
                return False
            turn.remember(return_outcome=value, return_variant=None, return_confirmed=None)
            return True
        return await super().taken(turn, order, what)

    async def settle(self, turn: OrderTurn, order: Order) -> None:
        """The reason of the first message; money where nothing else can be had."""
        pieces = pieces_in(turn.get("return_goods"))
        named = turn.get("return_named") or {}
        if turn.get("return_reason") is None and named.get("reason"):
            turn.remember(return_reason=named["reason"])
            turn.remember(return_named={**named, "reason": None})
        reason = turn.get("return_reason")
        if reason is None:
            return
        rules = rules_of(turn, order)
        if terms(order, rules, pieces, ReturnReason(reason)) is None:
            turn.offer_person("return-person")
            turn.leave()
            return
        if turn.get("return_outcome") is None:
            line = order.line(pieces[0].line) if len(pieces) == 1 else None
            swaps = rules.exchange == "yes" and reason in ("too_small", "too_large", "unwanted", "wrong_item", "other")
            if not swaps or line is None or not await variants(turn, line, pieces[0].quantity):
                turn.remember(return_outcome="refund")
        if turn.get("return_outcome") == "refund":
            turn.remember(return_variant=NONE)
        elif turn.get("return_outcome") == "exchange":
            await self.named_variant(turn, order)


class ExchangeForm(SwapForm):
    """Which item goes back, and what is wanted instead."""

    called, wish = "validate_exchange_form", "exchange_item"

    def choices(self, turn: OrderTurn, order: Order) -> list[Verdict]:
        """The lines that may come back today."""
        return [one for one in judged(turn, order) if one.allowed]

    async def _possible(self, turn: OrderTurn, order: Order) -> None:
        """An order that is not packed yet is changed instead; a store that does not exchange says so."""
        if order.changeable:
            turn.leave(RETURNS["change_size"])
            return
        offered = rules_of(turn, order).exchange
        if offered is None:
            turn.offer_person("return-person")
            turn.leave()
        elif offered == "no":
            turn.say(fact(turn, order, "exchange-size", "offered"))
            turn.leave(RETURNS["return_item"])
        else:
            await super()._possible(turn, order)

    def suits(self, order: Order) -> bool:
        """Whether something of it could be exchanged or changed."""
        return order.changeable or super().suits(order)

    def impossible(self, turn: OrderTurn, order: Order) -> None:
        """As for a return."""
        say_why(turn, order)

    async def settle(self, turn: OrderTurn, order: Order) -> None:
        """Ends the form where there is nothing to exchange it for, and goes on with a return."""
        pieces = pieces_in(turn.get("return_goods"))
        line = order.line(pieces[0].line)
        if line is None or not await variants(turn, line, pieces[0].quantity):
            turn.tell("return-variant-none")
            turn.leave(RETURNS["return_item"])
            return
        await self.named_variant(turn, order)


class RefundForm(GoodsForm):
    """Which order's refund it is."""

    called, wish = "validate_refund_form", "refund_status"

    def choices(self, turn: OrderTurn, order: Order) -> list[Verdict]:
        """None: it is about the order."""
        return []

    def suits(self, order: Order) -> bool:
        """Whether there is something to tell."""
        return bool(order.returns or order.refunds)

    async def _possible(self, turn: OrderTurn, order: Order) -> None:
        """There is always something to say."""

    def impossible(self, turn: OrderTurn, order: Order) -> None:
        """Never asked for."""


class WarrantyForm(GoodsForm):
    """Which item is at fault."""

    called, wish = "validate_warranty_form", "warranty_claim"

    def choices(self, turn: OrderTurn, order: Order) -> list[Verdict]:
        """The lines that were delivered and have not gone back."""
        there = judged(turn, order)
        return [one for one in there if one.why not in (Barred.NOT_DELIVERED, Barred.IN_RETURN)]

    def impossible(self, turn: OrderTurn, order: Order) -> None:
        """As for a return."""
        say_why(turn, order)


class SizeForm(SwapForm):
    """Which item of an order that is not packed yet, and what instead."""

    called, wish = "validate_size_form", "change_size"

    def choices(self, turn: OrderTurn, order: Order) -> list[Verdict]:
        """All lines, whole."""
        return [Verdict(line, line.quantity) for line in order.lines]

    def offered(self, turn: OrderTurn, order: Order) -> list[list[Piece]]:
        """Each line, whole."""
        return [[Piece(line.id, line.quantity)] for line in order.lines]

    def suits(self, order: Order) -> bool:
        """Whether nobody has begun to pack it."""
        return order.changeable

    async def _possible(self, turn: OrderTurn, order: Order) -> None:
        """What has come already is exchanged instead."""
        if not order.changeable and any(order.returnable(line.id) for line in order.lines):
            turn.leave(RETURNS["exchange_item"])
        elif not order.changeable:
            self.impossible(turn, order)
        elif rules_of(turn, order).swap == "no":
            turn.say(fact(turn, order, "change-order", "swap"))
            turn.leave()
        else:
            await super()._possible(turn, order)

    def impossible(self, turn: OrderTurn, order: Order) -> None:
        """Says that it is too late."""
        turn.tell("order-fixed", number=order.number)
        turn.leave()

    async def _chosen(self, turn: OrderTurn, order: Order, pieces: list[Piece]) -> None:
        # all pieces of a line change
        await super()._chosen(
            turn, order, [one for of in self.offered(turn, order) for one in of if one.line == pieces[0].line]
        )

    async def settle(self, turn: OrderTurn, order: Order) -> None:
        """Ends the form where there is no other variant."""
        pieces = pieces_in(turn.get("return_goods"))
        line = order.line(pieces[0].line)
        if line is None or not await variants(turn, line, pieces[0].quantity):
            turn.tell("return-variant-none")
            turn.leave()
            return
        await self.named_variant(turn, order)
