"""Looks a message up in the store's knowledge."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot import markets
from bot.components.node import Node, metadata, slot
from knowledge.knowledge import REST_OF_WORLD


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class KnowledgeLookup(Node):
    """Sets `countries` (named in the text) and `hits`: ids, confidences, languages and files, no texts."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`hits`: how many are kept."""
        return {"hits": 5}

    def process(self, messages: list[Message], tracker: Any = None) -> list[Message]:
        """The messages with their hits."""
        for message in messages:
            self._look_up(message, tracker)
        return messages

    def _look_up(self, message: Message, tracker: Any) -> None:
        text = message.get("text") or ""
        if message.get("exact_intent") not in (None, "ask") or text.startswith("/"):
            # small talk to the letter, or a button: there is nothing to look up
            message.set("hits", [], add_to_output=True)
            return
        language = message.get("language")["reply"]
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
        hits = knowledge.search(
            text,
            language=language,
            market=(where.market or REST_OF_WORLD) if where.known else None,
            product=channel.get("product"),
            vector=message.get("vector").value,
            k=self.config["hits"],
        )
        message.set("countries", countries, add_to_output=True)
        message.set("market", where.market, add_to_output=True)
        message.set(
            "hits",
            [
                {
                    "id": hit.entry.id,
                    "confidence": round(float(hit.confidence), 4),
                    "exact": hit.exact,
                    "language": hit.entry.language,
                    "market": where.market if where.market in hit.entry.markets else None,
                    "file": hit.entry.file,
                    "heading": hit.entry.heading,
                }
                for hit in hits
            ],
            add_to_output=True,
        )
