"""The questions of the forms about an order."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from bot.actions import orders_address
from bot.actions.orders_turn import OrderAction, OrderTurn
from bot.commerce.claim import Claim
from bot.commerce.orders import Order
from bot.commerce.secrets import order_number
from bot.dialogue import Button


class Ask(OrderAction):
    """Asks for what a form lacks."""

    wish = "track_order"

    def events(self, turn: OrderTurn) -> list[dict[str, Any]]:
        """The slots; the form listens by itself."""
        return turn.changes()

    def fail(self, turn: OrderTurn, message: str, *, again: bool) -> None:
        """The form ends."""
        super().fail(turn, message, again=again)
        turn.leave()


class AskOfOrder(Ask):
    """Asks something that depends on an order which is proven still."""

    async def act(self, turn: OrderTurn) -> None:
        """Asks, or ends the form where the proof has run out."""
        known = await turn.held(str(turn.slots.get("order")))
        if known is None:
            turn.tell("order-not-matched")
            turn.leave()
            return
        await self.ask(turn, *known)

    @abstractmethod
    async def ask(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Puts the question."""


class AskOrder(Ask):
    """Asks which order is meant."""

    called = "action_ask_order"

    async def act(self, turn: OrderTurn) -> None:
        """Shows the orders that were proven, or asks for the number."""
        offered = turn.slots.get("offered") or []
        if not offered:
            turn.tell("order-which-number")
            return
        buttons = tuple(
            Button(f"{number} · {day}", f'/pick_order{{"order": "{order_number(number).upper()}"}}')
            for number, day in offered
        )
        turn.say(turn.words.format("order-choose"), buttons=buttons)


class AskProof(Ask):
    """Asks for what proves the order."""

    called = "action_ask_order_proof"

    async def act(self, turn: OrderTurn) -> None:
        """Asks for the e-mail address or the postcode."""
        turn.tell("order-prove", number=turn.slots.get("order"))


class AskAddress(Ask):
    """Asks for the new address."""

    called, wish = "action_ask_new_address", "change_address"

    async def act(self, turn: OrderTurn) -> None:
        """Asks for it in one message; the country stays."""
        known = await turn.held(str(turn.slots.get("order")))
        code = known[0].address.country if known else ""
        turn.tell("address-which", country=turn.words.country_name(code) or code)


class AskCancel(AskOfOrder):
    """Asks once before it cancels."""

    called, wish = "action_ask_cancel_confirmed", "cancel_order"

    async def ask(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Names the order and its amount."""
        amount = turn.words.price(order.total.amount, order.total.currency)
        turn.say(turn.words.format("cancel-ask", number=order.number, amount=amount), buttons=yes_no(turn))


class AskAddressConfirmed(Ask):
    """Asks once before it changes the address."""

    called, wish = "action_ask_address_confirmed", "change_address"

    async def act(self, turn: OrderTurn) -> None:
        """Shows the address as it was read."""
        address = orders_address.lines(turn.slots.get("new_address") or {})
        turn.say(
            turn.words.format("address-ask", number=turn.slots.get("order"), address=address), buttons=yes_no(turn)
        )


def yes_no(turn: OrderTurn) -> tuple[Button, ...]:
    """The two buttons below a question."""
    words = turn.words
    return Button(words.format("handoff-yes"), "/affirm"), Button(words.format("handoff-no"), "/deny")
