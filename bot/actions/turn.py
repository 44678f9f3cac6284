"""One turn as an action sees it: what was understood, what is remembered, and how to reply."""

from __future__ import annotations

from abc import abstractmethod
from functools import cached_property
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot import markets, reply_language
from bot.catalogue import Words
from bot.components.language import chosen_language
from bot.dialogue import Button, Card, Outbound, Source
from bot.shop import Shop
from knowledge.entry import Entry
from knowledge.language import NOTHING, base
from knowledge.store import Store

QUESTION = 200
"""Characters of a question that are remembered, for what goes on from it."""
ABOUT = 0.3
"""From which confidence on a support desk's intent stands in reports."""
FORGOTTEN = ("awaiting", "pending")
"""Slots that hold for one turn."""


class Turn:
    """What an action may know, say and remember. Slots are set through `remember`."""

    def __init__(self, shop: Shop, tracker: Tracker, dispatcher: CollectingDispatcher) -> None:
        self.shop = shop
        self.slots = tracker.slots
        self.message = tracker.latest_message
        self.channel: dict[str, Any] = self.message.get("metadata") or {}
        self.form: str | None = tracker.active_loop.get("name")
        """The form that waits for an answer, and asks again after this turn."""
        self._dispatcher = dispatcher
        self._changes: dict[str, Any] = {}

    @cached_property
    def store(self) -> Store:
        """The store's snapshot, the same through the whole turn."""
        return self.shop.knowledge.store

    @cached_property
    def _language(self) -> dict[str, Any]:
        read: dict[str, Any] | None = self.message.get("language")
        if read is not None:
            return read
        # a tapped button went past the pipeline: its words say nothing about the language
        reply = reply_language.choose(
            NOTHING,
            "",
            chosen=chosen_language(self.channel.get("language"), self.slots),
            conversation=self.slots.get("language"),
            locales=self.channel.get("locales") or (),
            store=self.store.settings.languages,
            catalogue=self.shop.catalogue,
        )
        return {"reply": reply.language, "conversation": reply.conversation, "unserved": None}

    @property
    def language(self) -> str:
        """The language of the reply."""
        return self._changes.get("chosen_language") or str(self._language["reply"])

    @property
    def unserved(self) -> str | None:
        """The language that the shopper wrote in, where we do not speak it."""
        return self._language.get("unserved")

    @property
    def words(self) -> Words:
        """The words of the reply's language."""
        return self.shop.catalogue.words(self.language)

    @cached_property
    def destination(self) -> markets.Destination:
        """Where the parcel goes, as far as is known."""
        return markets.destination(
            self.message.get("countries") or (),
            self.slots.get("country"),
            self.channel.get("country"),
            self.channel.get("locales") or (),
            self.store,
        )

    @property
    def question(self) -> str | None:
        """What the shopper asked in words, not by a button; a few words that went on from a question leave that one."""
        text = self.message.get("text") or ""
        asked = not (text.startswith("/") or self.message.get("follow_up"))
        return text[:QUESTION] if asked else None

    @property
    def about(self) -> str | None:
        """What the message is about, for reports: of a question what a support desk would call it, as far as that is
        sure."""
        intent = (self.message.get("intent") or {}).get("name")
        if intent == "ask" and (named := self.message.get("intents")) and named[0]["confidence"] >= ABOUT:
            return str(named[0]["name"])
        return str(intent) if intent else None

    @property
    def photos(self) -> list[str]:
        """The ids of the photos that the shopper sent and that nothing was done with yet, the newest twenty."""
        return list(dict.fromkeys((*(self.slots.get("photos") or ()), *(self.channel.get("photos") or ()))))[-20:]

    def version(self, entry_id: str) -> Entry | None:
        """The entry in the best language version for this shopper; None if there is none or not today."""
        return self.shop.knowledge.entry(entry_id, language=base(self.language))

    def entity(self, name: str) -> str | None:
        """The value that a tapped button carries, unchecked; None if there is none."""
        values = [entity.get("value") for entity in self.message.get("entities") or () if entity.get("entity") == name]
        return values[0] if values and isinstance(values[0], str) else None

    def remember(self, **slots: Any) -> None:
        """Sets slots at the end of the turn."""
        self._changes.update(slots)

    def recalled(self, slot: str) -> Any:
        """A slot's value at the end of the turn, as far as it is known yet."""
        return self._changes.get(slot) if slot in self._changes or slot in FORGOTTEN else self.slots.get(slot)

    def remember_country(self) -> None:
        """Keeps the destination that the text names, if it names one."""
        if named := self.message.get("countries"):
            self.remember(country=named[-1])

    def say(
        self,
        text: str,
        *,
        buttons: tuple[Button, ...] = (),
        cards: tuple[Card, ...] = (),
        sources: tuple[Source, ...] = (),
        notice: str | None = None,
        text_language: str | None = None,
        handoff: str | None = None,
        wants: str | None = None,
        ratable: bool = False,
    ) -> None:
        """Adds one reply."""
        if self.unserved and notice is None:
            notice = self.words.format("language-unknown")
        reply = Outbound(
            text=text,
            language=self.language,
            text_language=text_language,
            notice=notice,
            buttons=buttons,
            cards=cards,
            sources=sources,
            handoff=handoff,
            wants=wants,
            ratable=ratable,
            about=self.about,
        )
        # Rasa's own channels show text and buttons; `outbound` carries the rest to `RasaDialogue`
        self._dispatcher.utter_message(
            text="\n".join(part for part in (notice, text) if part),
            buttons=[dict(vars(button)) for button in buttons],
            outbound=reply.as_json(),
        )

    def tell(self, message: str, **values: Any) -> None:
        """Replies with a message of the catalogue and nothing else."""
        self.say(self.words.format(message, **values))

    def events(self) -> list[dict[str, Any]]:
        """The slots that this turn changes. What was asked for is forgotten unless it was asked for again."""
        changed = self.changes(misses=0, **dict.fromkeys(FORGOTTEN))
        if self.form:
            return changed  # and the form asks again
        # each rule is one action long: the policy need not be asked whether to listen now
        return [*changed, FollowupAction("action_listen")]

    def changes(self, **before: Any) -> list[dict[str, Any]]:
        """What this turn remembers; `before` are values that hold unless it remembers others."""
        changes: dict[str, Any] = {**before, "language": self._language["conversation"], "disclosed": True}
        sent = self.channel.get("language")
        if sent and sent != self.slots.get("channel_language"):
            changes |= {"channel_language": sent, "chosen_language": sent}
        if self.channel.get("photos"):
            changes["photos"] = self.photos
        changes |= self._changes
        return [SlotSet(name, value) for name, value in changes.items() if self.slots.get(name) != value]


class Reply(Action):
    """An action that replies. The first reply of a conversation says that a program is writing."""

    discloses = False
    """Whether this action's own words say it."""
    called: str

    def __init__(self, shop: Shop) -> None:
        self.shop = shop

    def name(self) -> str:
        """The action's name in the domain."""
        return self.called

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> list[dict[str, Any]]:
        """The slots to set; the replies go to the dispatcher."""
        turn = Turn(self.shop, tracker, dispatcher)
        if not self.discloses and not turn.slots.get("disclosed"):
            turn.tell("disclosure")
        self.reply(turn)
        return turn.events()

    @abstractmethod
    def reply(self, turn: Turn) -> None:
        """Says what is to be said, and remembers what the next turn needs."""
