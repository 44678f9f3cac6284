"""What is done once goods are chosen and confirmed: a return, an exchange, a claim, another size. And the money."""

from __future__ import annotations

from bot.actions.orders import Submit
from bot.actions.orders_turn import OrderTurn
from bot.actions.people import WARRANTY, hand_over
from bot.actions.returns_goods import fact, judged, name, pieces_in, told
from bot.actions.returns_told import cost, money_times, next_steps, reason_of, refunds, wanted
from bot.commerce.claim import Claim
from bot.commerce.errors import Impossible
from bot.commerce.orders import Order, Piece, ReturnReason
from bot.dialogue import Button
from bot.returning.eligibility import Barred


class OpenReturn(Submit):
    """Opens the return, after a yes."""

    called, wish = "action_open_return", "return_item"

    async def carry_out(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Opens it and says what happens next."""
        if turn.slots.get("return_confirmed") != "yes":
            turn.tell("no-fine")
            return
        pieces = pieces_in(turn.slots.get("return_goods"))
        variant = await wanted(turn, order)
        if variant is None and turn.slots.get("return_outcome") == "exchange":
            turn.tell("return-variant-none")
            return
        barred = _barred(turn, order, pieces)
        if barred:
            turn.say(barred)  # sent back meanwhile by another way, or the last day has passed
            return
        note = f"exchange for {variant.sku}" if variant is not None else ""
        opened = await turn.backend.open_return(order.number, claim, pieces, reason_of(turn, order, variant), note)
        lines = [turn.words.format("return-done", id=opened.id, number=order.number)]
        lines += [*next_steps(turn, order, opened), *cost(turn, order, pieces, variant)]
        if variant is None:
            lines.append(money_times(turn, order))
        turn.say("\n".join(line for line in lines if line))


class OpenExchange(OpenReturn):
    """Opens a return for something else instead, after a yes."""

    called, wish = "action_open_exchange", "exchange_item"


class RefundStatus(Submit):
    """Tells where the money is."""

    called, wish = "action_refund_status", "refund_status"

    async def carry_out(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Each return and refund, and what comes next."""
        nothing = not (order.returns or order.refunds)
        button = Button(turn.words.format("return-button"), "/return_item")
        offered = (button,) if nothing and any(order.returnable(line.id) for line in order.lines) else ()
        turn.say(refunds(turn, order), buttons=offered)


class ClaimWarranty(Submit):
    """Opens a warranty claim, after a yes."""

    called, wish = "action_claim_warranty", "warranty_claim"

    async def carry_out(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Opens it as a return for a fault; where the engine takes none, a person goes on."""
        if turn.slots.get("return_confirmed") != "yes":
            turn.tell("no-fine")
            return
        pieces = pieces_in(turn.slots.get("return_goods"))
        try:
            opened = await turn.backend.open_return(
                order.number, claim, pieces, ReturnReason.NOT_AS_DESCRIBED, "warranty claim"
            )
        except Impossible:
            hand_over(turn, WARRANTY)
            return
        lines = [
            turn.words.format("return-warranty-done", id=opened.id, number=order.number),
            fact(turn, order, "warranty-claim", "reply_days", "postage"),
            fact(turn, order, "warranty-claim", "evidence"),
            fact(turn, order, "warranty", "remedy"),
        ]
        turn.say("\n".join(line for line in lines if line))


class ChangeSize(Submit):
    """Puts another variant into an order, after a yes."""

    called, wish = "action_change_size", "change_size"

    async def carry_out(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Says what is in the order now."""
        if turn.slots.get("return_confirmed") != "yes":
            turn.tell("no-fine")
            return
        [piece] = pieces_in(turn.slots.get("return_goods"))
        variant, line = await wanted(turn, order), order.line(piece.line)
        if variant is None or line is None:
            turn.tell("return-variant-none")
            return
        await turn.backend.change_variant(order.number, claim, piece.line, variant.sku)
        item = name(turn, line, line.quantity, variant)
        turn.say(f"{turn.words.format('return-size-done', number=order.number)}\n{item}")


def _barred(turn: OrderTurn, order: Order, pieces: list[Piece]) -> str:
    """Why some of it cannot come back any more; empty where all of it can, or has just been opened."""
    chosen = {piece.line for piece in pieces}
    late = [one for one in judged(turn, order) if one.line.id in chosen and one.why is not None]
    # what is in a return already may be this very one: the engine tells
    return "\n".join(told(turn, order, one) for one in late if one.why is not Barred.IN_RETURN)
