"""Encodes the text of a message, once at most, for intents and knowledge."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot.components.node import Node, read_text
from knowledge.vectors import Encoder, Matrix


class Vector:
    """The normalised embedding of a text, made when it is first asked for: small talk to the letter needs none."""

    def __init__(self, encoder: Encoder, text: str) -> None:
        self._encoder = encoder
        self._text = text

    @cached_property
    def value(self) -> Matrix:
        """The embedding."""
        [vector] = self._encoder.encode([self._text], kind="query")
        embedding: Matrix = vector
        return embedding


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class TextEncoder(Node):
    """Sets `vector`, a `Vector`; it is never written to the conversation."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`characters`: how much of a text is read; longer ones were cut before, with a word to the shopper."""
        return {"characters": 2000}

    def process(self, messages: list[Message]) -> list[Message]:
        """The messages with `vector` set."""
        for message in messages:
            text = read_text(message)[: self.config["characters"]]
            message.set("vector", Vector(self.shop.encoder, text))
        return messages
