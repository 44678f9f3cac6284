"""Reads the language of a message, and chooses the language of the reply."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot import reply_language
from bot.components.node import Node, metadata, slot
from bot.reply_language import WORDS_TO_CHANGE, letter_words
from knowledge.language import SERVED, base, identify


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class LanguageReader(Node):
    """Sets `language`: what was identified, how sure, and the language to answer in."""

    def process(self, messages: list[Message], tracker: Any = None) -> list[Message]:
        """The messages with `language` set."""
        for message in messages:
            self._read(message, tracker)
        return messages

    def _read(self, message: Message, tracker: Any) -> None:
        channel = metadata(message)
        text = message.get("text") or ""
        conversation = slot(tracker, "language")
        locales = channel.get("locales") or ()
        slots = {name: slot(tracker, name) for name in ("chosen_language", "channel_language")}
        chosen = chosen_language(channel.get("language"), slots)
        identified = identify(text, hints=hints(text, [conversation, chosen, *locales]))
        settings = self.shop.knowledge.store.settings
        reply = reply_language.choose(
            identified,
            text,
            chosen=chosen,
            conversation=conversation,
            locales=locales,
            store=settings.languages,
            catalogue=self.shop.catalogue,
        )
        message.set(
            "language",
            {
                "identified": reply_language.tag_of(identified),
                "confidence": identified.confidence,
                "reply": reply.language,
                "conversation": reply.conversation,
                "unserved": reply.unserved,
            },
            add_to_output=True,
        )


def hints(text: str, tags: Sequence[str | None]) -> list[str] | dict[str, float]:
    """What `identify` is told beforehand: the likely languages, best first.

    In a text of several words they count less: a neighbour's language that a short greeting was taken for
    must not hold a conversation for good.
    """
    likely = list(dict.fromkeys(base(tag) for tag in tags if tag))
    if not likely or letter_words(text) < WORDS_TO_CHANGE:
        return likely
    return dict.fromkeys(SERVED, 1 / len(SERVED)) | {tag: 0.5**rank for rank, tag in enumerate(likely)}


def chosen_language(channel: str | None, slots: Mapping[str, Any]) -> str | None:
    """The shopper's explicit choice: the later one of the widget's switch and a wish in words."""
    if channel and channel != slots.get("channel_language"):
        return channel
    chosen: str | None = slots.get("chosen_language")
    return chosen
