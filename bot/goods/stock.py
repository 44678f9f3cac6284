"""Whether a variant can be had: "is the blue in M there?", by the store's back end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from bot.commerce.orders import Stock
from bot.goods import worded
from bot.products import card
from knowledge.attributes import shown
from knowledge.entities.words import JOINED
from knowledge.entry import Entry
from knowledge.finder.shelf import Item
from knowledge.goods import answers
from knowledge.language import base
from knowledge.normalise import words

if TYPE_CHECKING:
    from bot.actions.turn import Turn

_LISTED = 6
_LINKS = 3


async def tell_stock(turn: Turn, product: Entry, item: Item) -> None:
    """Says which of the variants asked for are there, and what else is where they are not."""
    assert turn.shop.backend is not None
    stocks = await turn.shop.backend.stock(item.handle)
    wanted, unknown = _wanted(turn, product, item, stocks)
    matching = [one for one in stocks if all(_has(one, values) for values in wanted.values())]
    lines = []
    if unknown or not matching:
        asked = [*unknown, *(_named(turn, item, name, values) for name, values in wanted.items())]
        lines.append(turn.words.format("goods-stock-none", product=product.title, wanted=", ".join(asked)))
        matching = []
    there = [one for one in matching if one.available and one.quantity != 0]
    later = [one for one in matching if one.available and one.quantity == 0]
    gone = [one for one in matching if not one.available]
    for message, found in (("yes", there), ("later", later), ("no", gone)):
        if found and not (message == "no" and there and not wanted):
            lines.append(turn.words.format(f"goods-stock-{message}", variants=listed(turn, found)))
    linked = there or later
    if not linked and (others := _others(stocks, wanted)):
        lines.append(turn.words.format("goods-stock-others", variants=listed(turn, others)))
        linked = others
    links = [link for one in linked[:_LINKS] if (link := worded.cart_link(turn, one))]
    turn.say(
        "\n".join([*lines, *links]),
        cards=() if turn.channel.get("product") == item.handle else (card(product, turn),),
        sources=(worded.source_of(product),),
        ratable=True,
    )


def listed(turn: Turn, stocks: Sequence[Stock]) -> str:
    """The variants as a list, the first few of them."""
    names = list(dict.fromkeys(worded.variant_name(turn, one) for one in stocks))
    between = "、" if base(turn.language) in ("zh", "ja") else "; "
    return between.join(names[:_LISTED]) + (" …" if len(names) > _LISTED else "")


def of_size(stocks: Sequence[Stock], item: Item, size: str) -> list[Stock]:
    """The variants of a size."""
    place = item.sizes.get(size.casefold())
    return [one for one in stocks if place is not None and _has(one, [place.value])]


def _wanted(
    turn: Turn, product: Entry, item: Item, stocks: Sequence[Stock]
) -> tuple[Mapping[str, Sequence[str]], list[str]]:
    """Option → the values that the message asks for, as the store writes them; and what the product has not."""
    found: dict[str, list[str]] = {}
    unknown: list[str] = []
    entities = turn.message.get("entities") or ()
    for value in [one["value"] for one in entities if one.get("entity") == "colour"]:
        places = answers.colour_places(item, [value])
        if places:
            found.setdefault(item.colours[value].attribute, []).extend(places)
        elif item.colours:
            unknown.append(shown(value, base(turn.language)))
    for value in [str(one["value"]) for one in entities if one.get("entity") == "size"]:
        place = item.sizes.get(value.casefold())
        if place is not None:
            found.setdefault(place.attribute, []).append(place.value)
        elif item.sizes:
            unknown.append(value)
    for name, value in _options(product, item, stocks):
        if name not in found and _says(str(turn.message.get("text") or ""), value[1], base(turn.language)):
            found.setdefault(name, []).append(value[0])
    return found, unknown


def _options(product: Entry, item: Item, stocks: Sequence[Stock]) -> list[tuple[str, tuple[str, str]]]:
    """Each option's name with its values, as the store writes them and as the shopper's language does."""
    made: dict[tuple[str, str], str] = {}
    own, language = item.entry.language, product.language
    native = [
        (answers.attribute_id(name, language), values)
        for name, values in (product.attributes if language != own else {}).items()
    ]
    for name in {name for one in stocks for name, _ in one.options}:
        values = item.entry.attributes.get(name, ())
        for at, value in enumerate(values):
            made[name, value] = value
            for id, written in native:
                if id and id == answers.attribute_id(name, own) and len(written) == len(values):
                    made.setdefault((name, f"{value}\0{written[at]}"), written[at])
    return [(name, (value.partition("\0")[0], said)) for (name, value), said in made.items()]


def _says(text: str, value: str, language: str) -> bool:
    """Whether a text has an option's very words: "Queen", "900 ml"."""
    plain = words(value)
    if language in JOINED and not plain.isascii():
        return len(plain) > 1 and value in text
    return len(plain) > 2 and f" {plain} " in f" {words(text)} "


def _has(stock: Stock, values: Sequence[str]) -> bool:
    return any(value in values for _, value in stock.options)


def _named(turn: Turn, item: Item, name: str, values: Sequence[str]) -> str:
    return "/".join(dict.fromkeys(worded.value_in(turn, item.handle, name, value) for value in values))


def _others(stocks: Sequence[Stock], wanted: Mapping[str, Sequence[str]]) -> list[Stock]:
    """What can be had, the nearest to what was asked for first."""
    there = [one for one in stocks if one.available]
    return sorted(there, key=lambda one: -sum(_has(one, values) for values in wanted.values()))
