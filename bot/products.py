"""Products as replies show them: cards with a localised price, and texts out of their attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.dialogue import Card
from knowledge.entry import Entry

if TYPE_CHECKING:
    from bot.actions.turn import Turn

SENTENCES = 300
"""How much of a description is quoted before the attributes."""


def card(product: Entry, turn: Turn) -> Card:
    """The product with picture, link and price; a price range shows its lowest as the file gives it."""
    return Card(
        title=product.title,
        url=product.url,
        image=product.image,
        price=price(product, turn),
        product=product.handle,
    )


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
