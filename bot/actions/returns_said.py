"""Which lines of an order, or variants of a product, a message names: "the blue polo", "size L", in any language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.actions.orders_turn import OrderTurn
from bot.commerce.orders import OrderLine, Stock
from bot.components.entities import without
from knowledge.attributes.table import NARROWER
from knowledge.finder.shelf import Item
from knowledge.finder.wishes import Wish, wish, wishes_in
from knowledge.language import SERVED, base
from knowledge.normalise import words

_SHADE_OF = {"navy": "blue", "burgundy": "red", "cream": "white"}
"""What shoppers call by its broader name."""
_LATIN = "A-Za-zÀ-ɏḀ-ỿ0-9'’"
_LETTERS = 4
"""A shorter word of a title says too little."""


def said(turn: OrderTurn) -> dict[str, Any]:
    """What a message names, as plain data to be kept until it is known among which goods to look."""
    # no address or number stays: what proves an order is kept nowhere
    text = without(turn.text, [one for one in turn.message.get("entities") or () if "start" in one])[:200]
    read = turn.message.get("language") or {}
    settings = turn.store.settings
    wishes: dict[str, Wish] = {}
    for tag in dict.fromkeys((base(turn.language), base(str(read.get("identified"))))):
        if tag in SERVED and text:
            found = wishes_in(text, tag, currency=settings.currency, needs={}, known=None)
            wishes |= {one.id: one for one in found if not one.negated and one.kind != "price"}
    named = turn.message.get("entities") or ()
    amounts = [one["value"] for one in named if one.get("entity") == "quantity" and str(one["value"]).isdigit()]
    return {
        "text": text,
        "products": list(dict.fromkeys(one["value"] for one in named if one.get("entity") == "product")),
        "wishes": [one.data() for one in wishes.values()],
        "quantity": int(amounts[0]) if len(amounts) == 1 else None,
        "all": bool(turn.message.get("all")),
        "reason": turn.message.get("reason"),
    }


def lines_named(turn: OrderTurn, lines: Sequence[OrderLine], named: Mapping[str, Any]) -> tuple[list[int], bool]:
    """Places of the lines that are named, and whether that is sure: where several fit as well, a question is due."""
    if not lines or not named:
        return [], False
    if named.get("all"):
        return list(range(len(lines))), True
    items = turn.shop.knowledge.finder.items
    titles = _titles(turn, lines)
    wishes = [wish(one) for one in named["wishes"]]
    scores = [
        _score(line, items.get(line.product), wishes, named, title) for line, title in zip(lines, titles, strict=True)
    ]
    best = max(scores)
    if best <= 0:
        return [], False
    places = [place for place, score in enumerate(scores) if score == best]
    kinds = next((one.ids for one in wishes if one.kind == "category"), ())
    several = len(named["products"]) > 1 or len(kinds) > 1
    if len(named["products"]) > 1:
        places = [place for place, line in enumerate(lines) if line.product in named["products"]]
    return places, len(places) == 1 or (several and len(places) == max(len(named["products"]), len(kinds)))


def variants_named(turn: OrderTurn, line: OrderLine, variants: Sequence[Stock], named: Mapping[str, Any]) -> list[int]:
    """Places of the variants that a message names by their values or by a colour; the best fitting only.

    What it does not name stays: "in L" is the same colour in L.
    """
    if not variants or not named:
        return []
    item = turn.shop.knowledge.finder.items.get(line.product)
    wishes = [wish(one) for one in named["wishes"]]
    text = str(named["text"])
    scores = [sum(_option(value, item, wishes, text) for _, value in one.options) for one in variants]
    best = max(scores)
    if best <= 0:
        return []
    same = [len(set(one.options).intersection(line.options)) for one in variants]
    most = max(count for count, score in zip(same, scores, strict=True) if score == best)
    return [
        place for place, (count, score) in enumerate(zip(same, scores, strict=True)) if (score, count) == (best, most)
    ]


def _score(line: OrderLine, item: Item | None, wishes: Iterable[Wish], named: Mapping[str, Any], title: str) -> float:
    score = 4.0 if line.product and line.product in named["products"] else 0.0
    text = str(named["text"])
    for one in wishes:
        if one.kind == "category":
            kinds = item.categories if item is not None else frozenset()
            fits = any(own == id or own in NARROWER.get(id, ()) for id in one.ids for own in kinds)
            score += 2.0 if fits else -2.0
        elif one.kind not in ("colour", "size") and item is not None:
            score += 0.5 * any(id in item.has for id in one.ids)
    score += sum(_option(value, item, wishes, text) for _, value in line.options)
    spoken = {word for word in title.split() if len(word) >= _LETTERS}
    return score + 0.75 * len(spoken.intersection(words(text).split()))


def _option(value: str, item: Item | None, wishes: Iterable[Wish], text: str) -> float:
    """How far a variant's value is what is meant: above 0 where it is, below where another of its kind is."""
    plain = words(value)
    if plain and (f" {plain} " in f" {words(text)} " if len(plain) > 1 else _letter(value, text)):
        return 1.5
    for one in wishes:
        if one.kind == "size" and item is not None and value in {place.value for place in item.sizes.values()}:
            return 1.0 if plain in {words(id.split()[-1]) for id in one.ids} else -1.5
        if one.kind == "colour" and item is not None:
            own = {shade for shade, place in item.colours.items() if place.value == value}
            if own:
                broad = own | {_SHADE_OF[shade] for shade in own if shade in _SHADE_OF}
                return 1.0 if broad.intersection(one.ids) else -1.5
    return 0.0


def _letter(value: str, text: str) -> bool:
    """Whether a size of one letter stands in the text as a capital alone: "in L", "L-re", "L號", but not "l'autre"."""
    alone = rf"(?<![{_LATIN}]){re.escape(value)}(?![{_LATIN}])"
    return re.search(alone, unicodedata.normalize("NFKC", text)) is not None


def _titles(turn: OrderTurn, lines: Sequence[OrderLine]) -> list[str]:
    """The titles as comparable words, without those that all of them share."""
    found = []
    for line in lines:
        product = turn.store.product(line.product, language=base(turn.language)) if line.product else None
        found.append(words(f"{line.title} {product.title if product is not None else ''}"))
    shared = set.intersection(*(set(title.split()) for title in found)) if len(found) > 1 else set()
    return [" ".join(word for word in title.split() if word not in shared) for title in found]
