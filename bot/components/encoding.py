"""Encodes the text of a message, once, for intents and knowledge."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot.components.node import Node


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class TextEncoder(Node):
    """Sets `vector`, the normalised embedding; it is never written to the conversation."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`characters`: how much of a text is read; longer ones were cut before, with a word to the shopper."""
        return {"characters": 2000}

    def process(self, messages: list[Message]) -> list[Message]:
        """The messages with `vector` set, encoded in one batch."""
        texts = [(message.get("text") or "")[: self.config["characters"]] for message in messages]
        for message, vector in zip(messages, self.shop.encoder.encode(texts, kind="query"), strict=True):
            message.set("vector", vector)
        return messages
