"""How what a product's files say is worded: attributes with converted units, variants, and links to the cart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote

from bot.commerce.orders import Stock
from bot.dialogue import Source
from knowledge.entry import Entry
from knowledge.finder import facts
from knowledge.finder.shelf import Place
from knowledge.goods import units
from knowledge.language import base

if TYPE_CHECKING:
    from bot.actions.turn import Turn

_IMPERIAL = frozenset({"US", "LR", "MM", "PR"})
"""Countries whose shoppers measure in inches and pounds (CLDR's measurement system `US`, and its territories)."""
_UNITS = {
    "imperial": frozenset({"in", "ft", "oz", "lb", "floz", "F"}),
    "metric": frozenset({"cm", "mm", "m", "g", "kg"}),
}


def country_of(turn: Turn) -> str | None:
    """The shopper's country, by the strongest sign: named in the text, said before, the channel's, the locale's."""
    named: Sequence[str] = turn.message.get("countries") or ()
    said = str(turn.slots.get("country") or "")
    if named and len(named[-1]) == 2:
        return str(named[-1])
    if re.fullmatch("[A-Z]{2}", said):
        return said
    if channel := turn.channel.get("country"):
        return str(channel)
    for tag in turn.channel.get("locales") or ():
        if region := re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2})", tag):
            return region[1].upper()
    return None


def system_of(turn: Turn) -> tuple[str, frozenset[str]]:
    """`imperial` or `metric`, by what the message names, else by the shopper's country; and the units it names."""
    named = units.units_named(str(turn.message.get("text") or ""), turn.language)
    for system, of in _UNITS.items():
        if wanted := named & of:
            return system, wanted
    return ("imperial" if country_of(turn) in _IMPERIAL else "metric"), frozenset()


def attribute_lines(turn: Turn, handle: str, places: Iterable[Place]) -> list[str]:
    """One line an attribute, its values in the shopper's language, each with what it is in the shopper's units."""
    system, only = system_of(turn)
    found: dict[str, dict[str, None]] = {}
    for place in places:
        name, value = _parts(turn, handle, place)
        other = units.converted(place.value, system, turn.words.locale, only)
        # where the words for attributes tell a value, its numbers go on behind them: machine wash, at 30 °C
        kept = [] if any(letter.isdecimal() for letter in value) else units.measured(place.value)
        behind = "; ".join([*kept, *([other] if other else [])])
        found.setdefault(name, {})[f"{value} ({behind})" if behind else value] = None
    return [f"- {name}: {', '.join(values)}" if name else f"- {next(iter(values))}" for name, values in found.items()]


def value_in(turn: Turn, handle: str, attribute: str, value: str) -> str:
    """A value in the shopper's language."""
    return _parts(turn, handle, Place(attribute, value))[1]


def _parts(turn: Turn, handle: str, place: Place) -> tuple[str, str]:
    line = facts.line(turn.store, handle, place.attribute, place.value, base(turn.language))
    if place.attribute in ("Title", "Description", "Tags"):
        return "", line
    name, _, value = line.partition(": ")
    return name[:1].upper() + name[1:], value


def variant_name(turn: Turn, stock: Stock) -> str:
    """A variant by its options in the shopper's language: "navy, L"; the product's title where it has none."""
    values = [value_in(turn, stock.product, name, value) for name, value in stock.options]
    return ", ".join(values) or stock.title


def cart_link(turn: Turn, stock: Stock) -> str:
    """The line with a link that puts the variant into the cart; empty where the store has none."""
    pattern = turn.store.settings.cart
    if not pattern or not stock.available:
        return ""
    values = {"sku": stock.sku, "variant": stock.ref, "quantity": "1"}
    if any(f"{{{name}}}" in pattern and not value for name, value in values.items()):
        return ""
    address = re.sub(r"\{(\w+)\}", lambda field: quote(values[field[1]], safe=""), pattern)
    shown = turn.words.format("goods-cart", variant=variant_name(turn, stock)).translate({ord("["): "(", ord("]"): ")"})
    return f"[{shown}]({address})"


def source_of(product: Entry, *, file: str | None = None, heading: str | None = None) -> Source:
    """Where the answer stands: in the product's file, or in another one's block."""
    return Source(id=product.id, title=product.title, file=file or product.file, heading=heading or product.heading)
