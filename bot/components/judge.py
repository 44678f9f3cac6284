"""Decides what a message is, from its intent and from what the knowledge found; the rules follow it."""

from __future__ import annotations

import unicodedata
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot import reply_language
from bot.components.node import OFF_TOPIC, Node, slot
from bot.language_names import names_language

QUESTION = "ask"
UNSURE = "nlu_fallback"
OPENINGS = ("greet", "thanks", "goodbye")
PEOPLE = ("human", "complaint")
GRAVE = ("complaint", "legal", "safety")
"""What goes to a person at once, and needs to be surer."""
KIN = {
    "legal": frozenset({"complaint", "refund", "human", "return", "damaged", "warranty"}),
    "safety": frozenset({"complaint", "refund", "human", "return", "damaged", "warranty"}),
}
"""Law and danger, with what the support desk's own reader may take them for."""
SHORT = 6
"""Words: so short a message that begins with a greeting is one, if nothing else is known of it."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Judge(Node):
    """Sets the final `intent`; `intent_ranking` keeps what the classifier said."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The thresholds of intents; `config.yml` says what each means."""
        return {"intent": 0.5, "complaint": 0.7, "certain": 0.85, "threat": 0.8}

    def process(self, messages: list[Message], tracker: Any = None) -> list[Message]:
        """The messages with their final intents."""
        for message in messages:
            name, confidence = self._decide(message, tracker)
            message.set("intent", {"name": name, "confidence": confidence}, add_to_output=True)
            if name == UNSURE:
                message.set("suggestions", self._suggestions(message), add_to_output=True)
        return messages

    def _suggestions(self, message: Message) -> list[str]:
        """The nearest entries, if the best of them is near enough or the message is a question of our kind."""
        hits = message.get("hits")
        least = self.shop.knowledge.thresholds.suggest
        ranking = message.get("intent_ranking") or [{"name": None}]
        if not hits or (hits[0]["confidence"] < least and ranking[0]["name"] != QUESTION):
            return []
        return [hit["id"] for hit in hits if hit["confidence"] >= least / 3]

    def _decide(self, message: Message, tracker: Any) -> tuple[str, float]:
        text: str = message.get("text") or ""
        if not any(unicodedata.category(letter)[0] in "LN" for letter in text):
            return "unreadable", 1.0
        seek = message.get("seek")
        if seek and seek["sure"]:
            return seek["intent"], 1.0
        awaiting = slot(tracker, "awaiting")
        hit = next(iter(message.get("hits")), None)
        found = hit["confidence"] if hit else 0.0
        words = reply_language.letter_words(text)
        if self._is_destination(message, tracker, words, found):
            return "choose_market", 1.0
        language_named = names_language(text) if words <= 2 or awaiting == "language" else None
        if message.get("exact_intent") and not (language_named and awaiting == "language"):
            return message.get("exact_intent"), 1.0
        if language_named and not (hit and hit["exact"]):
            return "change_language", 1.0
        if hit and hit["exact"]:
            return QUESTION, found
        if wishes := message.get("wishes"):
            # what the files answer is answered first; the same reply hands over what they do not
            kinds = {wish["kind"]: wish["confidence"] for wish in wishes}
            first = next(kind for kind in (QUESTION, "complaint", "human") if kind in kinds)
            return first, kinds[first]
        intent, confidence = message.get("intent")["name"], message.get("intent")["confidence"]
        wish = intent not in (QUESTION, OFF_TOPIC)
        needed = self.config["complaint"] if intent in GRAVE else self.config["intent"]
        if intent in KIN and confidence >= needed and self._kin(message, intent):
            return intent, confidence  # what somebody who is hurt asks beside it can wait
        # nobody says goodbye with a thin muslin blanket
        several = bool(seek) and len(seek.get("heard", {}).get("wishes", ())) > 1
        wish = wish and intent not in KIN
        # nor is "good day, I would like to return the shirt that I bought" a greeting
        answered = found >= self.shop.knowledge.thresholds.answer and intent in OPENINGS and words > SHORT
        if wish and confidence >= self.config["certain"] and not answered and not (several and intent not in PEOPLE):
            return intent, confidence
        if seek:
            return seek["intent"], 1.0
        if found >= self.shop.knowledge.thresholds.answer:
            return QUESTION, found
        # the better a question fits, the surer a wish has to be
        if wish and confidence >= needed + found:
            return intent, confidence
        if found < self.shop.knowledge.thresholds.suggest:
            if words <= SHORT and message.get("opening") in OPENINGS and not self._wishes(message):
                return message.get("opening"), 1.0
            if intent == OFF_TOPIC and confidence >= self.config["intent"]:
                return OFF_TOPIC, confidence
        return UNSURE, max(found, confidence)

    def _wishes(self, message: Message) -> bool:
        """Whether the support desk's reader is sure of something else than small talk."""
        read = next(iter(message.get("intents") or ()), None)
        return read is not None and read["name"] != "small_talk" and read["confidence"] >= self.config["certain"]

    def _kin(self, message: Message, intent: str) -> bool:
        """Whether the support desk's reader, which knows neither law nor danger, is not sure of something else.

        Where it is sure of what people threaten for, money or goods, the threat must be surer than that.
        """
        read = next(iter(message.get("intents") or ()), None)
        hit = next(iter(message.get("hits")), None)
        rule = hit["confidence"] if hit and not hit["id"].startswith("product/") else 0.0
        sure = message.get("intent")["confidence"]
        if read is None or read["confidence"] < self.config["complaint"]:
            return bool(sure >= rule or rule < self.shop.knowledge.thresholds.answer)
        surer = sure >= self.config["threat"]
        return read["name"] in PEOPLE or (read["name"] in KIN[intent] and surer)

    def _is_destination(self, message: Message, tracker: Any, words: int, found: float) -> bool:
        """Whether the message only says where the parcel goes: what was asked for, or "and to Brazil?"."""
        if not message.get("countries") or words > 3 or message.get("follow_up"):
            return False
        if slot(tracker, "awaiting") == "market" or found < self.shop.knowledge.thresholds.answer:
            return True
        return bool(message.get("only_place"))
