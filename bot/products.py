"""Products as replies show them: cards with a localised price, and texts out of their attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.dialogue import Card
from knowledge.entry import Entry

if TYPE_CHECKING:
    from bot.actions.turn import Turn

SENTENCES = 300
"""How much of a description is quoted before the attributes."""


def card(product: Entry, turn: Turn, colour: str = "") -> Card:
    """The product with picture, link and price; a price range shows its lowest as the file gives it.

    The picture is that of the `colour` (as the store writes it), else of one that the message names.
    """
    return Card(
        title=product.title,
        url=product.url,
        image=picture(product, colour or _colour_asked(product, turn)),
        price=price(product, turn),
        product=product.handle,
    )


def picture(product: Entry, colour: str) -> str | None:
    """The picture of a variant of that colour, else the product's."""
    own = (one.image for one in product.variants if one.image and any(value == colour for _, value in one.options))
    return next(own, product.image)


def _colour_asked(product: Entry, turn: Turn) -> str:
    """The first colour of the message that the product has, as the store writes it; empty where it names none."""
    named = [one["value"] for one in turn.message.get("entities") or () if one.get("entity") == "colour"]
    item = turn.shop.knowledge.finder.items.get(product.handle or "") if named else None
    return next((item.colours[one].value for one in named if one in item.colours), "") if item else ""


def price(product: Entry, turn: Turn) -> str | None:
    """The price as the reply's language writes it: one amount, or from the lowest to the highest."""
    if product.price is None:
        return None
    currency = product.currency or turn.store.settings.currency
    lowest = turn.words.price(product.price, currency)
    if product.highest_price is None or product.highest_price == product.price:
        return lowest
    return f"{lowest} – {turn.words.price(product.highest_price, currency)}"


def product_text(product: Entry, turn: Turn) -> str:
    """Everything that the store's file says of a product: description, attributes, price."""
    words = turn.words
    lines = [words.format("product-attributes", product=product.title)]
    lines += [f"- {name}: {', '.join(values)}" for name, values in product.attributes.items() if values]
    if cost := price(product, turn):
        lines.append(words.format("product-price", price=cost))
    description = product.text[:SENTENCES].strip()
    return "\n\n".join(part for part in (description, "\n".join(lines)) if part)
