"""Finds what a message names: order numbers, dates, sizes, products (`knowledge.entities`), in any language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot.components.node import Node, metadata
from bot.shop import Shop
from knowledge.entities import Titles, find, warm
from knowledge.language import SERVED
from knowledge.store import Store

_UNREAD = frozenset({"email", "phone", "order_number", "tracking_number"})
"""Say nothing of what the shopper wants, and much of nothing to an encoder."""
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"'，。、）)]+", re.IGNORECASE)

_STOP = re.compile(r"[.,;!?\n，。；！？、،؛؟।]")
_EDGES = " \t,;:，：；#"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityFinder(Node):
    """Adds to `entities` what the text names, with its value and its place in the text.

    Sets `read`, the text without addresses, numbers of orders and links: what the wish is read from; and `contact`,
    the words that lead to one of them, such as "my mail is".
    """

    def __init__(self, config: dict[str, Any], shop: Shop) -> None:
        super().__init__(config, shop)
        self._titles: tuple[Store, Titles] | None = None
        for language in SERVED:
            warm(language)  # now, and not while the first shopper of a language waits

    def process(self, messages: list[Message]) -> list[Message]:
        """The messages with their entities. A button's payload names nothing but what it carries."""
        for message in messages:
            text = message.get("text") or ""
            known = list(message.get("entities") or ())
            if text and not text.startswith("/"):
                found = self._found(text, message)
                message.set("read", without(text, found))
                message.set("contact", contacts(text, found))
                known += found
            message.set("entities", known, add_to_output=True)
        return messages

    def _found(self, text: str, message: Message) -> list[dict[str, Any]]:
        knowledge = self.shop.knowledge
        store = knowledge.store
        language = message.get("language")
        found = find(
            text,
            language=language["identified"] if language["identified"] != "und" else language["reply"],
            today=knowledge.today,
            settings=store.settings,
            products=self._titles_of(store),
            country=metadata(message).get("country"),
        )
        return [
            {
                "entity": one.type,
                "value": one.value,
                "text": one.text,
                "start": one.start,
                "end": one.end,
                "extractor": type(self).__name__,
            }
            for one in found
        ]

    def _titles_of(self, store: Store) -> Titles:
        """The titles of the products, made once a state of the store's files."""
        if self._titles is None or self._titles[0] is not store:
            self._titles = (store, Titles(store.products))
        return self._titles[1]


def contacts(text: str, entities: Sequence[dict[str, Any]]) -> list[str]:
    """The words before each address and number that `without` takes out, from the last stop or comma on."""
    starts = [one["start"] for one in entities if one["entity"] in _UNREAD]
    return [words for start in starts if (words := _STOP.split(text[:start])[-1].strip(_EDGES))]


def without(text: str, entities: Sequence[dict[str, Any]]) -> str:
    """The text without links and what says nothing of a wish; the text itself where no word would be left."""
    gone = [(one["start"], one["end"]) for one in entities if one["entity"] in _UNREAD]
    gone += [match.span() for match in _LINK.finditer(text)]
    if not gone:
        return text
    kept, at = [], 0
    for start, end in sorted(gone):
        kept.append(text[at:start])
        at = max(at, end)
    left = re.sub(r"[ \t]+", " ", " ".join([*kept, text[at:]])).strip(_EDGES)
    return left if any(letter.isalpha() for letter in left) else text
