"""What the conversations about orders share: whose orders these are, and what to say when nobody knows.

What is private is asked of the back end with a claim of `bot.commerce.proof`, and of nothing else.
"""

from __future__ import annotations

from abc import abstractmethod
from datetime import datetime, timedelta, timezone
from typing import Any

import structlog
from babel.dates import format_date, format_timedelta
from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.people import BACKEND_DOWN
from bot.actions.turn import Turn
from bot.commerce.backend import Backend
from bot.commerce.claim import Claim
from bot.commerce.errors import BackendDown, BackendRefused, NotAllowed
from bot.commerce.orders import Order
from bot.commerce.proof import Proof, Visitor
from bot.dialogue import Button
from bot.shop import Shop
from bot.wishes import BUTTONS

log = structlog.get_logger("parley.orders")
LISTEN = "action_listen"


class OrderTurn(Turn):
    """A turn that may look into the store's back end for what this conversation has proven."""

    def __init__(self, shop: Shop, tracker: Tracker, dispatcher: CollectingDispatcher) -> None:
        super().__init__(shop, tracker, dispatcher)
        if shop.backend is None or shop.proof is None:
            raise LookupError("there is no back end: open the dialogue with `backend` and `proof`")
        self.backend: Backend = shop.backend
        self.proof: Proof = shop.proof
        channel, _, conversation = tracker.sender_id.partition("/")
        self._buyer = str(self.channel.get("buyer") or "")
        self.visitor = Visitor(channel, conversation, self._buyer)
        self._claims: tuple[Claim, ...] | None = None
        self.asked: str | None = None if tracker.active_loop.get("begun") else tracker.slots.get("requested_slot")
        """The slot that the form has asked for; None while it begins."""
        self.left = False
        """Whether the form ends early."""

    @property
    def intent(self) -> str:
        """What the message is."""
        return str((self.message.get("intent") or {}).get("name"))

    @property
    def text(self) -> str:
        """What the shopper wrote; empty where a button was tapped."""
        text = str(self.message.get("text") or "")
        return "" if text.startswith("/") else text

    @property
    def language(self) -> str:
        """The language of the reply; after a change of language the new one, though the message was in the old."""
        chosen = self.slots.get("chosen_language") if self.intent == "change_language" else None
        return str(chosen or super().language)

    def get(self, name: str) -> Any:
        """A slot as this turn leaves it."""
        return self._changes[name] if name in self._changes else self.slots.get(name)

    def found(self, name: str) -> str | None:
        """The last of what the message names of this kind."""
        named = self.message.get("entities") or ()
        values = [one["value"] for one in named if one.get("entity") == name and isinstance(one.get("value"), str)]
        return values[-1] if values else None

    async def claims(self) -> tuple[Claim, ...]:
        """What this conversation has proven; a marketplace's word for its buyer is taken on the way."""
        if self._claims is None:
            if self._buyer:
                await self.proof.by_buyer(self.visitor, self._buyer)
            self._claims = await self.proof.claims(self.visitor)
        return self._claims

    async def prove(self, number: str, said: str) -> datetime | bool:
        """Whether `said` proves the order; a moment while further tries are locked."""
        answer = await self.proof.by_order(self.visitor, number, said)
        self._claims = None
        return True if isinstance(answer, Claim) else answer.until or False

    async def held(self, number: str) -> tuple[Order, Claim] | None:
        """The order with the claim that covers it; None where nothing proven does, whether it exists or not."""
        for claim in await self.claims():
            try:
                return await self.backend.order(number, claim), claim
            except NotAllowed:
                continue
        return None

    async def orders(self) -> list[Order]:
        """All orders that were proven, newest first."""
        found: dict[str, Order] = {}
        for claim in await self.claims():
            try:
                found |= {one.number: one for one in await self.backend.orders(claim)}
            except NotAllowed:
                continue
        return sorted(found.values(), key=lambda one: one.placed, reverse=True)

    def date(self, moment: datetime) -> str:
        """The day of a moment, in full."""
        return str(format_date(moment.date(), "long", locale=self.words.locale))

    def wait(self, until: datetime) -> str:
        """How long until then: "in 15 minutes"."""
        left = max(until - datetime.now(timezone.utc), timedelta(minutes=1))
        return str(format_timedelta(left, granularity="minute", add_direction=True, locale=self.words.locale))

    def offer_person(self, message: str, *, again: str | None = None) -> None:
        """Says what went wrong and asks whether a person shall take over; `again` begins this wish anew."""
        words = self.words
        buttons = [Button(words.format("handoff-yes"), "/affirm"), Button(words.format("handoff-no"), "/deny")]
        if again:
            buttons.insert(0, Button(words.format("widget-retry"), f"/{again}"))
        self.say(words.format(message), buttons=tuple(buttons))
        self.remember(awaiting="handoff", pending=BACKEND_DOWN)

    def leave(self, then: str = LISTEN) -> None:
        """Ends the form; `then` is the action that goes on with this message."""
        self.remember(flow_next=then)
        self.left = True

    def changes(self, **before: Any) -> list[dict[str, Any]]:
        """The same, and the end of a form that was left: Rasa looks for that very event."""
        changed = super().changes(**before)
        return [*changed, SlotSet("requested_slot", None)] if self.left else changed

    def goals(self, order: Order | None, *but: str) -> tuple[Button, ...]:
        """Buttons for what may still be done with an order, but for some of it."""
        wishes = ["cancel_order", "change_address"] if order is not None and order.changeable else []
        return tuple(Button(self.words.format(BUTTONS[wish]), f"/{wish}") for wish in wishes if wish not in but)


class OrderAction(Action):
    """An action that asks the back end, and that says so when there is no answer."""

    called: str
    wish: str
    """The wish that it serves."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop

    def name(self) -> str:
        """The action's name in the domain."""
        return self.called

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> list[dict[str, Any]]:
        """The slots to set; the replies go to the dispatcher."""
        if self.shop.backend is None or self.shop.proof is None:
            return self.unable(Turn(self.shop, tracker, dispatcher))
        turn = OrderTurn(self.shop, tracker, dispatcher)
        if not self.concerned(turn):
            return []
        if not turn.slots.get("disclosed"):
            turn.tell("disclosure")
        try:
            await self.act(turn)
        except BackendDown as error:
            log.warning("the back end does not answer", reason=error.reason, unsure=error.unsure)
            self.fail(turn, "change-unsure" if error.unsure else "backend-down", again=not error.unsure)
        except BackendRefused as error:
            log.error("the back end refuses", reason=error.reason, kind=type(error).__name__)
            self.fail(turn, "change-unsure", again=False)
        return self.events(turn)

    def unable(self, turn: Turn) -> list[dict[str, Any]]:
        """Where there is no back end no button leads here; a made-up one is not understood."""
        turn.tell("not-understood")
        return [*turn.changes(), SlotSet("requested_slot", None), SlotSet("flow_next", LISTEN)]

    def concerned(self, turn: OrderTurn) -> bool:
        """Whether the message is for this action at all."""
        return True

    def fail(self, turn: OrderTurn, message: str, *, again: bool) -> None:
        """Says that the back end is away. What was said so far is kept."""
        turn.offer_person(message, again=self.wish if again else None)

    @abstractmethod
    async def act(self, turn: OrderTurn) -> None:
        """Says what is to be said, and remembers what comes next."""

    def events(self, turn: OrderTurn) -> list[dict[str, Any]]:
        """What the turn leaves behind."""
        return [*turn.changes(), FollowupAction(LISTEN)]
