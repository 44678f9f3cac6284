"""Tells whether a message looks for a product, or goes on with a search, and what it wishes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot.components.node import OFF_TOPIC, Node, metadata, slot
from bot.finding.commands import command
from bot.reply_language import letter_words
from bot.shop import Shop
from knowledge.attributes import mentions
from knowledge.entry import Entry
from knowledge.finder import ANY, Finder, Heard
from knowledge.finder.asking import NONE
from knowledge.finder.wishes import share_named
from knowledge.language import SERVED, base
from knowledge.normalise import fold

_INTENTS = {"again": "start_over", "compare": "compare", "cheaper": "seek", "any": "seek"}
_MADE_OF = frozenset({"material", "weave"})
"""Wishes that are said of little but goods."""
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
        """Shares of a message's letters that must name products and features: `said` beside a question that was found
        surely, or where a kind of product is all, `partly` to go on with a search, or where no kind of product is
        named, `little` where it is said what it is made of and nothing else was found. `answer`: words of a message
        that surely answers a question. `names`: words of one that compares two products by their names."""
        return {"said": 0.4, "partly": 0.3, "little": 0.15, "answer": 4, "names": 25}

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
        if found := self._commanded(text, message, search):
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

    def _commanded(self, text: str, message: Message, search: dict[str, Any]) -> dict[str, Any] | None:
        """What a message says about the products shown; two may be compared by their names too."""
        language = message.get("language")["reply"]
        if command(text, language, self.config["names"]) == "compare":
            two = _titled(text, self.shop.knowledge.store.products)[:2]
            if len(two) > 1:
                return {"intent": "compare", "sure": True, "products": two}
        said = command(text, language)
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
        found = self._question(message)
        unsure = found < self.shop.knowledge.thresholds.suggest
        if not running and not kinds & {"category", "need"}:
            alone = unsure and kinds & _MADE_OF and not _off_topic(message)
            least = self.config["little" if alone else "partly"]
            if kinds <= _BARE or share < least:
                return False
        several = len(heard.wishes) > 1
        if found >= self._sure:
            return bool(share >= self.config["said"] and (running or (several and "category" in kinds)))
        if several or "need" in kinds:
            return True
        # a kind of product alone is looked for where little else is said: "will the kettle work in America" is not
        return bool(share >= self.config["partly" if running else "said"])

    def _question(self, message: Message) -> float:
        """How surely a question was found that no product answers."""
        hits = message.get("hits") or ()
        return float(hits[0]["confidence"]) if hits and not hits[0]["id"].startswith("product/") else 0.0

    @property
    def _sure(self) -> float:
        return self.shop.knowledge.thresholds.answer


def _sought(heard: Heard, *, sure: bool = False) -> dict[str, Any]:
    return {"intent": "seek", "sure": sure, "heard": heard.data()}


def _off_topic(message: Message) -> bool:
    intent = message.get("intent") or {}
    return intent.get("name") == OFF_TOPIC and intent["confidence"] >= 0.5


def _yes_or_no(intent: str, finder: Finder, state: dict[str, Any]) -> Heard | None:
    """What a plain yes or no says to the question that the search asks; no to a choice is that none matters."""
    pending, options = state.get("pending"), state.get("options") or ()
    if intent == "affirm" and pending == "pocket":
        return finder.chosen("pocket/pocket", state)
    if intent == "deny" and pending:
        return finder.chosen(f"{pending}/{NONE}" if NONE in options else ANY, state)
    return None


def _titled(text: str, products: Iterable[Entry]) -> list[str]:
    """The products that a text calls by their very titles, in its order."""
    plain = fold(text)
    places: dict[int, tuple[int, str]] = {}
    for product in products:
        title = fold(product.title)
        if title and product.handle and (place := plain.find(title)) >= 0:
            places[place] = max(places.get(place, (0, "")), (len(title), product.handle))
    return list(dict.fromkeys(handle for _, (_, handle) in sorted(places.items())))
