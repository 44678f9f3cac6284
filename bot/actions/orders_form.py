"""The forms about an order: which order, proof that it is the shopper's, a new address, and a yes before a change.

Rasa asks for the slots; what a message gives is taken here. A message that is about something else is refused, so that
its own rule answers it and the form asks again.
"""

from __future__ import annotations

from typing import Any

from rasa_sdk.events import SlotSet

from bot.actions import orders_address
from bot.actions.orders_said import choice, proof_in
from bot.actions.orders_turn import OrderAction, OrderTurn
from bot.actions.people import offer
from bot.commerce.claim import Kind
from bot.commerce.orders import Order, OrderState
from bot.wishes import FORMS

MOST = 5
"""So many orders are offered as buttons."""
_OPEN = (OrderState.PENDING, OrderState.PAID, OrderState.PACKING, OrderState.PART_SHIPPED, OrderState.SHIPPED)
_LEADS = {
    **FORMS,
    "human": "action_human",
    "complaint": "action_complaint",
    "legal": "action_legal",
    "safety": "action_safety",
    "transcript": "action_transcript",
    "thanks": "action_thanks",
    "goodbye": "action_goodbye",
}
"""What ends a form, with the action that goes on."""
_OWN = frozenset(
    ("inform", "pick_order", "stop", "start_over", "other_order", "affirm", "deny", "nlu_fallback", "unreadable",
     "out_of_scope", "choose", "other_item", *_LEADS)
)  # fmt: skip
_CONFIRMED = ("cancel_confirmed", "address_confirmed", "return_confirmed")
_GOODS = ("return_goods", "return_more", "return_reason", "return_outcome", "return_variant")
_EMPTY: dict[str, Any] = dict.fromkeys(("order", "order_proof", "offered", "new_address", *_GOODS, *_CONFIRMED), None)


class Form(OrderAction):
    """Takes what a message gives to a form, before Rasa asks for what is missing."""

    def concerned(self, turn: OrderTurn) -> bool:
        """Whether the message begins the form or answers it."""
        return turn.asked is None or turn.intent in _OWN

    def fail(self, turn: OrderTurn, message: str, *, again: bool) -> None:
        """The form ends, and its order number stays."""
        super().fail(turn, message, again=again)
        turn.leave()

    def events(self, turn: OrderTurn) -> list[dict[str, Any]]:
        """The slots; one at least, or Rasa takes the message for refused."""
        return [*turn.changes(), SlotSet("flow", FORMS[self.wish])]

    async def act(self, turn: OrderTurn) -> None:
        """Reads the message by what was asked for."""
        turn.remember(awaiting=None, pending=None, misses=0)
        asked, intent = turn.asked, turn.intent
        if asked is None:
            await self._begin(turn)
        elif intent in _LEADS and intent != self.wish:
            turn.leave(_LEADS[intent])
        elif intent == "stop" or (intent == "deny" and asked not in _CONFIRMED):
            turn.tell("no-fine")
            turn.remember(order=None)
            turn.leave()
        elif intent in ("other_order", "other_item"):
            await self._other(turn)
        elif intent == "start_over":
            turn.remember(**_EMPTY)
            await self._offer(turn)
        elif (number := turn.found("order_number") or turn.entity("order")) and asked != "new_address":
            await self._take(turn, number)
            if turn.get("order") and not turn.get("order_proof") and (said := turn.found("email")):
                await self._prove(turn, said)
        else:
            await self._answer(turn, asked)

    async def _begin(self, turn: OrderTurn) -> None:
        before = turn.slots.get("order")
        turn.remember(**_EMPTY, flow_next=None)
        number = turn.found("order_number") or turn.entity("order")
        if turn.intent == "other_order":
            turn.remember(order=before)
            await self._other(turn)
        elif number:
            await self._take(turn, number)
            if turn.get("order") and not turn.get("order_proof") and (said := turn.found("email")):
                await self._prove(turn, said)
        elif before:
            await self._take(turn, before)  # the order that was spoken of
        else:
            await self._offer(turn)

    async def _other(self, turn: OrderTurn) -> None:
        before = turn.get("order")
        turn.remember(**_EMPTY)
        await self._offer(turn, but=before)

    async def _offer(self, turn: OrderTurn, but: str | None = None) -> None:
        """Takes the only order that can be meant, or offers those that can."""
        mine = [one for one in await turn.orders() if one.number != but]
        found = [one for one in mine if self.suits(one)]
        if self.wish == "track_order" and len(current := [one for one in mine if one.state in _OPEN]) == 1:
            found = current
        if len(found) == 1:
            await self._take(turn, found[0].number)
        elif found:
            turn.remember(offered=[[one.number, turn.date(one.placed)] for one in found[:MOST]])
        elif len(mine) == 1:
            await self._take(turn, mine[0].number)  # says why it cannot be
        elif mine:
            turn.remember(offered=[[one.number, turn.date(one.placed)] for one in mine[:MOST]])
        elif any(claim.kind is not Kind.ORDER for claim in await turn.claims()) and not but:
            turn.tell("orders-none")

    async def _take(self, turn: OrderTurn, number: str) -> None:
        """Goes on with this order: at once where it is proven, else after proof, whether it exists or not."""
        turn.remember(**{**_EMPTY, "order": number})  # kept, whatever the back end does
        known = await turn.held(number)
        turn.remember(order=known[0].number if known else number, order_proof="proven" if known else None)
        if known:
            await self._possible(turn, known[0])

    def suits(self, order: Order) -> bool:
        """Whether the form could be about this order."""
        return self.wish == "track_order" or order.changeable

    async def _possible(self, turn: OrderTurn, order: Order) -> None:
        """Ends the form where the order can no longer be changed."""
        if self.suits(order):
            return
        state = {OrderState.CANCELLED: "order-state-cancelled", OrderState.RETURNED: "order-state-returned"}
        if order.state in state:
            head = turn.words.format("order-head", number=order.number, date=turn.date(order.placed))
            turn.say(f"{head}\n{turn.words.format(state[order.state])}")
        else:
            turn.tell("order-fixed", number=order.number)
        turn.leave()

    async def _prove(self, turn: OrderTurn, said: str) -> None:
        number = str(turn.get("order"))
        answer = await turn.prove(number, said)
        if answer is True:
            await self._take(turn, number)
        elif answer is False:
            turn.tell("order-not-matched")
        else:
            turn.tell("order-locked", wait=turn.wait(answer))
            turn.leave()

    async def _answer(self, turn: OrderTurn, asked: str) -> None:
        if asked == "order":
            offered = turn.slots.get("offered") or []
            place = choice(turn.text, len(offered))
            if place is not None:
                await self._take(turn, offered[place][0])
            elif turn.intent != self.wish:
                self._missed(turn, None if offered else "order-number-unclear")
        elif asked == "order_proof":
            if said := turn.found("email") or proof_in(turn.text):
                await self._prove(turn, said)
            elif turn.intent != self.wish:
                self._missed(turn)
        elif asked == "new_address" and turn.intent in ("inform", "nlu_fallback", "out_of_scope"):
            await self._address(turn)
        elif asked in _CONFIRMED and turn.intent in ("affirm", "deny"):
            turn.remember(**{asked: "yes" if turn.intent == "affirm" else "no"})
        elif turn.intent != self.wish:
            self._missed(turn)

    async def _address(self, turn: OrderTurn) -> None:
        known = await turn.held(str(turn.get("order")))
        if known is None:
            turn.remember(order_proof=None)
            return
        country = known[0].address.country
        named = [code for code in turn.message.get("countries") or () if len(code) == 2 and code != country]
        if named:
            turn.tell("address-country")
            return
        address = orders_address.read(turn.text, known[0].address)
        if address is None:
            self._missed(turn)
        else:
            turn.remember(new_address=dict(vars(address)))

    def _missed(self, turn: OrderTurn, message: str | None = None) -> None:
        """Asks again; the second time in a row a person is offered."""
        misses = int(turn.slots.get("misses") or 0) + 1
        if misses >= 2:
            offer(turn)
            turn.leave()
            return
        if message:
            turn.tell(message)
        turn.remember(misses=misses)


class TrackForm(Form):
    """Which order it is about, and proof."""

    called, wish = "validate_track_form", "track_order"


class CancelForm(Form):
    """The same, and a yes."""

    called, wish = "validate_cancel_form", "cancel_order"


class AddressForm(Form):
    """The same, and the new address before it."""

    called, wish = "validate_address_form", "change_address"
