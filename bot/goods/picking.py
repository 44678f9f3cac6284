"""Which product a message means by its title, by its place among those shown ("the second one"), or by its colour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from bot.reply_language import letter_words
from knowledge.entities.words import JOINED, key
from knowledge.finder.shelf import Item
from knowledge.language import base
from knowledge.normalise import words

ORDINALS = Path(__file__).with_name("ordinals.yml")


def alone(named: Mapping[str, Any], text: str) -> bool:
    """Whether a product's name is all that a message says: then it is shown, whatever else could be asked."""
    rest = f"{text[: named['start']]} {text[named['end'] :]}" if "start" in named else ""
    return letter_words(rest) <= 1


def points(message: Any, item: Item, search: Any) -> bool:
    """Whether the message itself says which product: by its title, or by its place among those shown."""
    entities = message.get("entities") or ()
    if any(one.get("entity") == "product" and one.get("value") == item.handle for one in entities):
        return True
    shown = (search or {}).get("shown") or ()
    place = _place(message.get("text") or "", base(message.get("language")["reply"]))
    return place is not None and place < len(shown) and shown[place] == item.handle


def picked(message: Any, text: str, shown: Sequence[str], items: Mapping[str, Item]) -> str | None:
    """The product among those shown that is meant by its place, or by a colour that it alone has."""
    place = _place(text, base(message.get("language")["reply"]))
    if place is not None and place < len(shown):
        return str(shown[place])
    colours = [one["value"] for one in message.get("entities") or () if one.get("entity") == "colour"]
    having = [one for one in shown if one in items and any(colour in items[one].colours for colour in colours)]
    return str(having[0]) if len(having) == 1 else None


def _place(text: str, language: str) -> int | None:
    """The place that a text names, from 0."""
    plain = f" {words(text)} "
    for place, forms in enumerate(_ordinals().get(language, _ordinals()["en"])):
        for form in forms:
            if language in JOINED and not form.isascii():
                if form in text:
                    return place
            elif f" {' '.join(key(form))}" in plain:
                return place
    return None


@lru_cache(maxsize=1)
def _ordinals() -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = yaml.load(ORDINALS.read_text("utf-8"), Loader=yaml.BaseLoader)
    return found
