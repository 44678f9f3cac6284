"""What is done once an order is known and proven: telling where it is, cancelling it, changing its address."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from rasa_sdk.events import FollowupAction, SlotSet

from bot.actions import orders_address, orders_status
from bot.actions.orders_turn import OrderAction, OrderTurn
from bot.commerce.claim import Claim
from bot.commerce.errors import Impossible, NotAllowed, Why
from bot.commerce.orders import Address, Order, Payment


class Submit(OrderAction):
    """Ends a form: what it was for is done, or the message goes to where it belongs."""

    async def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        """The slots to set; the replies go to the dispatcher."""
        if then := tracker.slots.get("flow_next"):
            return [SlotSet("flow_next", None), FollowupAction(then)]
        return await super().run(dispatcher, tracker, domain)

    async def act(self, turn: OrderTurn) -> None:
        """Does it with an order that is proven still."""
        known = await turn.held(str(turn.slots.get("order")))
        if known is None:
            turn.tell("order-not-matched")  # the proof has run out meanwhile
            return
        try:
            await self.carry_out(turn, *known)
        except (Impossible, NotAllowed) as error:
            other = isinstance(error, Impossible) and error.why is Why.OTHER_COUNTRY
            turn.say(
                turn.words.format("address-country")
                if other
                else turn.words.format("order-fixed", number=known[0].number)
            )

    @abstractmethod
    async def carry_out(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """What the form was for."""


class TrackOrder(Submit):
    """Tells where the order is."""

    called, wish = "action_track_order", "track_order"

    async def carry_out(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Its state, its parcels, and what to do."""
        orders_status.tell(turn, order)


class CancelOrder(Submit):
    """Cancels the order, after a yes."""

    called, wish = "action_cancel_order", "cancel_order"

    async def carry_out(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Says what came of it, and what is paid back."""
        if turn.slots.get("cancel_confirmed") != "yes":
            turn.tell("no-fine")
            return
        done = await turn.backend.cancel(order.number, claim)
        lines = [turn.words.format("cancel-done", number=done.number)]
        if order.payment is not Payment.PENDING:
            amount = turn.words.price(order.total.amount, order.total.currency)
            lines.append(turn.words.format("cancel-refund", amount=amount))
        turn.say("\n".join(lines))


class ChangeAddress(Submit):
    """Changes where the order goes, after a yes."""

    called, wish = "action_change_address", "change_address"

    async def carry_out(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Says where it goes now."""
        wanted = turn.slots.get("new_address") or {}
        turn.remember(new_address=None)
        if turn.slots.get("address_confirmed") != "yes":
            turn.tell("no-fine")
            return
        done = await turn.backend.change_address(order.number, claim, Address(**wanted))
        turn.tell("address-done", number=done.number, address=orders_address.lines(vars(done.address)))


class OtherOrder(OrderAction):
    """Goes on with another order than the one that was spoken of."""

    called, wish = "action_other_order", "track_order"

    async def act(self, turn: OrderTurn) -> None:
        """The form asks."""

    def events(self, turn: OrderTurn) -> list[dict[str, Any]]:
        """The form that was filled last begins again."""
        return [*turn.changes(), FollowupAction(turn.slots.get("flow") or "track_form")]
