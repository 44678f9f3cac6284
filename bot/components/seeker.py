"""Tells whether a message looks for a product, or goes on with a search, and what it wishes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot.components.node import Node, metadata, slot
from bot.finding.commands import command
from bot.reply_language import letter_words
from bot.shop import Shop
from knowledge.attributes import mentions
from knowledge.finder import ANY, Finder, Heard
from knowledge.finder.asking import NONE
from knowledge.finder.wishes import share_named
from knowledge.language import SERVED, base

_INTENTS = {"again": "start_over", "compare": "compare", "cheaper": "seek", "any": "seek"}
_BARE = frozenset({"price", "size"})
"""Wishes that alone are none for a product: questions about orders name them too."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Seeker(Node):
    """Sets `seek`: the intent (`seek`, `compare`, `start_over`), what was heard, and whether it is sure; else None."""

    def __init__(self, config: dict[str, Any], shop: Shop) -> None:
        super().__init__(config, shop)
        _ = shop.knowledge.finder  # now, and not while the first shopper waits
        for language in SERVED:
            mentions("polo", language)

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`said`: the share of a message's letters that must name products and features, to outweigh a question that
        was found surely; `partly`: one that was found less surely, or to go on with a search. `answer`: words of a
        message that surely answers a question."""
        return {"said": 0.5, "partly": 0.3, "answer": 4}

    def process(self, messages: list[Message], tracker: Any = None) -> list[Message]:
        """The messages with what they seek."""
        for message in messages:
            message.set("seek", self._seek(message, tracker), add_to_output=True)
        return messages

    def _seek(self, message: Message, tracker: Any) -> dict[str, Any] | None:
        text = message.get("text") or ""
        search = slot(tracker, "search") or {}
        exact = message.get("exact_intent")
        if text.startswith("/") or not text.strip() or (exact not in (None, "ask") and not search):
            return None
        named = [one["value"] for one in message.get("entities") or () if one["entity"] == "product"]
        if found := self._commanded(text, message, search, named):
            return found
        finder = self.shop.knowledge.finder
        state = search.get("state") or {}
        if exact not in (None, "ask"):
            yes_or_no = _yes_or_no(exact, finder, state)
            return _sought(yes_or_no, sure=True) if yes_or_no else None
        heard = self._heard(text, message, finder, state)
        if heard.answered:
            sure = letter_words(text) <= self.config["answer"] or self._question(message) < self._sure
            return _sought(heard, sure=sure)
        if named and (message.get("hits") or [{"id": ""}])[0]["id"] == f"product/{named[0]}":
            return None  # a product by its name
        return _sought(heard) if self._wished(text, message, heard, bool(search)) else None

    def _commanded(
        self, text: str, message: Message, search: dict[str, Any], named: Sequence[str]
    ) -> dict[str, Any] | None:
        """What a message says about the products shown: only where some are, or where it names two itself."""
        if not search and len(named) < 2:
            return None
        said = command(text, message.get("language")["reply"])
        if len(named) > 1 and (said == "compare" or command(_without(text, message), message.get("language")["reply"])):
            return {"intent": "compare", "sure": True, "products": list(dict.fromkeys(named))[:2]}
        if said is None or not search or (said == "any" and not (search.get("state") or {}).get("pending")):
            return None
        found: dict[str, Any] = {"intent": _INTENTS[said], "sure": True}
        if said == "compare":
            found["pair"] = [int(digit) for digit in re.findall(r"\d", text)][:2]
        elif said == "cheaper":
            state = search.get("state") or {}
            found |= {"cheaper": True, "heard": self._heard(text, message, self.shop.knowledge.finder, state).data()}
        elif said == "any":
            chosen = self.shop.knowledge.finder.chosen(ANY, search["state"])
            assert chosen is not None
            found["heard"] = chosen.data()
        return found

    def _heard(self, text: str, message: Message, finder: Finder, state: dict[str, Any]) -> Heard:
        """What the message says in the language of the reply; a few words may be in the one they look like."""
        read = message.get("language")
        language = base(read["reply"])
        heard = finder.hear(text, language, state, message.get("vector").value)
        other = base(read["identified"])
        if not heard.wishes and not heard.answered and other in SERVED and other != language:
            return finder.hear(text, other, state, message.get("vector").value)
        return heard

    def _wished(self, text: str, message: Message, heard: Heard, running: bool) -> bool:
        """Whether the wishes are what the message is about, beside the question that was found."""
        wishes = [one for one in heard.wishes if running or not one.negated]
        kinds = {one.kind for one in wishes}
        if not wishes or (metadata(message).get("product") and not running and "category" not in kinds):
            return False  # on a product's page, features alone are questions about that product
        settings = self.shop.knowledge.store.settings
        share = share_named(text, base(message.get("language")["reply"]), settings.currency)
        if not running and not kinds & {"category", "need"} and (kinds <= _BARE or share < self.config["partly"]):
            return False
        found = self._question(message)
        several = len(heard.wishes) > 1
        if found >= self._sure:
            return share >= self.config["said"] and (several or running)
        if found >= self.shop.knowledge.thresholds.suggest:
            return share >= self.config["said"] or several or (running and share >= self.config["partly"])
        return True

    def _question(self, message: Message) -> float:
        """How surely a question was found that no product answers."""
        hits = message.get("hits") or ()
        return float(hits[0]["confidence"]) if hits and not hits[0]["id"].startswith("product/") else 0.0

    @property
    def _sure(self) -> float:
        return self.shop.knowledge.thresholds.answer


def _sought(heard: Heard, *, sure: bool = False) -> dict[str, Any]:
    return {"intent": "seek", "sure": sure, "heard": heard.data()}


def _yes_or_no(intent: str, finder: Finder, state: dict[str, Any]) -> Heard | None:
    """What a plain yes or no says to the question that the search asks; no to a choice is that none matters."""
    pending, options = state.get("pending"), state.get("options") or ()
    if intent == "affirm" and pending == "pocket":
        return finder.chosen("pocket/pocket", state)
    if intent == "deny" and pending:
        return finder.chosen(f"{pending}/{NONE}" if NONE in options else ANY, state)
    return None


def _without(text: str, message: Message) -> str:
    """The text without the names of products: what is said of them."""
    for one in sorted(message.get("entities") or (), key=lambda one: -one["start"] if "start" in one else 0):
        if one["entity"] == "product":
            text = text[: one["start"]] + text[one["end"] :]
    return text
