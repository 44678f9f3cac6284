"""Looks a message up in the store's knowledge."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot import markets
from bot.components.node import OFF_TOPIC, Node, metadata, read_text, slot
from bot.reply_language import letter_words
from knowledge.hit import Hit
from knowledge.knowledge import REST_OF_WORLD
from knowledge.language import base
from knowledge.territories import names


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class KnowledgeLookup(Node):
    """Sets `countries` (named in the text) and `hits`: ids, confidences, languages and files, no texts."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`hits`: how many are kept. `follow_up`: words up to which a message may go on from the one before;
        `off_topic`: from which confidence in out of scope on it does not."""
        return {"hits": 5, "follow_up": 5, "off_topic": 0.5}

    def process(self, messages: list[Message], tracker: Any = None) -> list[Message]:
        """The messages with their hits."""
        for message in messages:
            self._look_up(message, tracker)
        return messages

    def _look_up(self, message: Message, tracker: Any) -> None:
        text = read_text(message)
        if message.get("exact_intent") not in (None, "ask") or text.startswith("/"):
            # small talk to the letter, or a button: there is nothing to look up
            message.set("hits", [], add_to_output=True)
            return
        language = base(message.get("language")["reply"])
        knowledge = self.shop.knowledge
        channel = metadata(message)
        countries = knowledge.markets_in(text, language)
        where = markets.destination(
            countries,
            slot(tracker, "country"),
            channel.get("country"),
            channel.get("locales") or (),
            knowledge.store,
        )
        market = (where.market or REST_OF_WORLD) if where.known else None

        def search(asked: str, vector: Any = None) -> list[Hit]:
            return knowledge.search(
                asked,
                language=language,
                market=market,
                product=channel.get("product"),
                vector=vector,
                k=self.config["hits"],
            )

        hits = search(text, message.get("vector").value)
        if gone_on := self._follow_up(message, tracker, hits, search, bool(countries)):
            hits = gone_on
        message.set("follow_up", bool(gone_on), add_to_output=True)
        only_place = self._only_place(message, tracker, hits, search, countries[-1], language) if countries else False
        message.set("only_place", only_place)
        message.set("countries", countries, add_to_output=True)
        message.set("market", where.market, add_to_output=True)
        message.set("hits", self._described(hits, where.market), add_to_output=True)
        # for a part of the message, should it hold several wishes
        message.set("look_up", lambda part, vector: self._described(search(part, vector), where.market))

    def _described(self, hits: Sequence[Hit], market: str | None) -> list[dict[str, Any]]:
        return [
            {
                "id": hit.entry.id,
                "confidence": round(float(hit.confidence), 4),
                "exact": hit.exact,
                "language": hit.entry.language,
                "market": market if market in self.shop.knowledge.store.markets_of(hit.entry) else None,
                "file": hit.entry.file,
                "heading": hit.entry.heading,
            }
            for hit in hits
        ]

    def _only_place(
        self, message: Message, tracker: Any, hits: Sequence[Hit], search: Callable[[str], list[Hit]], country: str,
        language: str,
    ) -> bool:  # fmt: skip
        """Whether a few words after a rule of markets say no more than where: the place's bare name finds the same."""
        answered = slot(tracker, "answered")
        few = letter_words(message.get("text") or "") <= self.config["follow_up"]
        if not few or not answered or not self.shop.knowledge.markets_of(answered) or not hits or hits[0].exact:
            return False
        name = next(iter(names().get(language, {}).get(country, ())), country)
        if len(hits) > 1 and hits[1].confidence >= self.shop.knowledge.thresholds.suggest:
            return False  # it says something beside the place
        bare = search(name)
        family = self.shop.knowledge.family_of
        return bool(bare) and family(bare[0].id) == family(hits[0].id)

    def _follow_up(
        self, message: Message, tracker: Any, alone: Sequence[Hit], search: Callable[[str], list[Hit]], elsewhere: bool
    ) -> list[Hit]:
        """What a few words mean after the question before them ("and to Brazil?", "and by express?"); else empty.

        They go on from it where they say little alone, and together with it mean something surely that was not
        answered just now: another rule, or the same for another place.
        """
        asked, answered = slot(tracker, "question"), slot(tracker, "answered")
        text = message.get("text") or ""
        sure = self.shop.knowledge.thresholds.answer
        intent = message.get("intent") or {}
        if not asked or letter_words(text) > self.config["follow_up"]:
            return []
        if alone and alone[0].confidence >= min(sure, 0.5):
            return []  # it says enough alone: nothing can be twice as sure
        if intent.get("name") == OFF_TOPIC and intent["confidence"] >= self.config["off_topic"]:
            return []
        together = search(f"{asked} {text}")
        if not together or together[0].confidence < sure:
            return []
        family = self.shop.knowledge.family_of
        meant = family(together[0].id)
        if alone and family(alone[0].id) != meant and alone[0].confidence > together[0].confidence / 2:
            return []
        return together if elsewhere or meant != family(answered or "") else []
