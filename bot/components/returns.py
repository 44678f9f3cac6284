"""Reads what a message says to a form about goods: why something goes back, money or exchange, "all of them".

Learned from `bot/returning/said.yml`; comes after the orders' reader. Nothing is computed for messages that are not
about goods that come back.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import returning
from bot.commerce.orders import ReturnReason
from bot.components.intent import normalised
from bot.components.judge import QUESTION, UNSURE
from bot.components.node import OFF_TOPIC, ClassifyingNode, slot
from bot.reply_language import letter_words
from bot.shop import Shop
from bot.wishes import PROBLEMS, RETURNS

SAID = Path(returning.__file__).with_name("said.yml")
_OUTCOMES = ("refund", "exchange")
_LOOSE = ("seek", "compare", UNSURE, OFF_TOPIC, "choose_market", "complaint", "unreadable")
"""Intents that a few words about goods may be taken for, where a form has asked for just that."""
_GOODS = ("return_goods", "return_variant")
_PLAIN = ("return_item", "about_goods", "refund_status", "change_size", "cancel_order")
"""Intents whose examples mostly tell no reason."""
_COMPLAINTS = frozenset(("damaged-item", "wrong-item", "size-guide", "exchange-size", "warranty", "warranty-claim"))
"""Topics of which a statement, where a reason was asked for, is the reason."""
_NAMING = frozenset({"product", "colour", "size", "quantity"})


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class ReturnReader(ClassifyingNode):
    """Sets `reason`, `outcome` and `all`, and makes the intent `inform` where the message answers the form."""

    def __init__(self, config: dict[str, Any], shop: Shop, storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, shop, storage, resource)
        self._all = frozenset(normalised(text) for text in said()["all"])
        told = [(normalised(text), label) for label, texts in said().items() if label != "all" for text in texts]
        self._reasons = frozenset(words for words, label in told if label not in _OUTCOMES)
        self._told_so = sorted(told, key=lambda one: -len(one[0]))

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`asked`: from which confidence on a reason or an outcome is taken where it was asked for, `loosely` where
        the message is little else; `told`: a reason beside the wish; `words`: so many at most name what was asked
        for; `few`: so many say "refund" and nothing more."""
        return {"asked": 0.3, "loosely": 0.05, "told": 0.6, "words": 12, "few": 3}

    @classmethod
    def lessons(cls) -> bytes:
        """How reasons and outcomes are said."""
        return SAID.read_bytes()

    def train(self, training_data: TrainingData) -> Resource:
        """Learns the reasons and outcomes, and from the dialogue's other examples what is none."""
        examples = [(text, label) for label, texts in said().items() if label != "all" for text in texts]
        plain = [one.get("text") for one in training_data.intent_examples if one.get("intent") in _PLAIN]
        self._classifier.fit([text for text, _ in examples], [label for _, label in examples], plain)
        with self._storage.write_to(self._resource) as folder:
            self._classifier.save(folder)
        return self._resource

    def process(self, messages: list[Message], tracker: Any = None) -> list[Message]:
        """The messages with what they say to a return."""
        if self.shop.backend is None:
            return messages
        for message in messages:
            text = message.get("text") or ""
            if not text or text.startswith("/"):
                continue
            intent = str((message.get("intent") or {}).get("name"))
            form = tracker.active_loop_name if tracker is not None else None
            asked = str(slot(tracker, "requested_slot"))
            if form in RETURNS.values() and asked.startswith("return_"):
                self._in_form(message, text, intent, asked)
            elif intent in ("return_item", "exchange_item"):
                self._reason(message, self.config["told"])
        return messages

    def _in_form(self, message: Message, text: str, judged: str, asked: str) -> None:
        question = text.rstrip().endswith(("?", "？", "؟"))
        if asked == "return_reason":
            near = self.shop.knowledge.family_of(str(_first(message).get("id"))) in _COMPLAINTS
            least = self.config["loosely" if judged in (*_LOOSE, *RETURNS, *PROBLEMS) or near else "asked"]
            # "sipendi", I do not like it, is a reason and no no
            plain = judged not in _STEERING or normalised(text) in self._reasons
            found = plain and not question and self._reason(message, least)
            # "refund", where the reason was asked for, is no question about another one
            found = found or (judged == "refund_status" and letter_words(text) <= self.config["few"])
        elif asked == "return_outcome":
            found = judged not in _STEERING and not question and self._outcome(message)
        elif asked in _GOODS:
            found = self._goods(message, text, judged, question)
            if asked == "return_goods" and found:
                self._reason(message, self.config["told"])
        else:
            return
        if found:
            message.set("intent", {"name": "inform", "confidence": 1.0}, add_to_output=True)

    def _goods(self, message: Message, text: str, judged: str, question: bool) -> bool:
        if normalised(text) in self._all:
            message.set("all", True, add_to_output=True)
            return True
        if judged in _STEERING or question or letter_words(text) > self.config["words"]:
            return False
        names = any(one.get("entity") in _NAMING for one in message.get("entities") or ())
        heard = ((message.get("seek") or {}).get("heard") or {}).get("wishes")
        product = str(_first(message).get("id", "")).startswith("product/")
        return judged in _LOOSE or (judged == QUESTION and bool(names or heard or product)) or text.strip().isdigit()

    def _reason(self, message: Message, least: float) -> bool:
        labels = [one for one in self._classifier.labels if one not in _OUTCOMES]
        if least >= self.config["told"]:
            labels.remove("other")  # nobody says so unasked
        return self._told(message, "reason", labels, least)

    def _outcome(self, message: Message) -> bool:
        return self._told(message, "outcome", list(_OUTCOMES), self.config["asked"])

    def _buttons(self, message: Message) -> list[tuple[str, str]]:
        """The words of the buttons that the shopper has seen, with what they mean."""
        words = self.shop.catalogue.words(message.get("language")["reply"])
        reasons = [(f"return-reason-{one.value.replace('_', '-')}", one.value) for one in ReturnReason]
        titles = [*reasons, ("return-money", "refund"), ("return-swap", "exchange")]
        return [(normalised(words.format(title)), label) for title, label in titles]

    def _told(self, message: Message, name: str, labels: list[str], least: float) -> bool:
        text = f" {normalised(message.get('text') or '')} "
        for words, label in [*self._buttons(message), *self._told_so]:  # the very words of a button or an example
            joined = not words.isascii() and " " not in words
            if label in labels and (f" {words} " in text or (joined and words in text)):
                message.set(name, label, add_to_output=True)
                return True
        shares = self.shares(message)
        best = max(labels, key=shares.__getitem__)
        if shares[best] < least:
            return False
        message.set(name, best, add_to_output=True)
        return True


_STEERING = ("stop", "start_over", "other_order", "other_item", "human", "change_language", "affirm", "deny", "goodbye")


@lru_cache(maxsize=1)
def said() -> dict[str, list[str]]:
    """What shoppers say, by what it means: a reason, an outcome, or `all` of the items."""
    found: dict[str, list[str]] = yaml.safe_load(SAID.read_text(encoding="utf-8"))
    return found


def _first(message: Message) -> dict[str, Any]:
    hits = message.get("hits") or ()
    return dict(hits[0]) if hits else {}
