"""A product as an entry, whatever shop system it was exported from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from knowledge.entry import Entry, Variant
from knowledge.markdown import plain_html
from knowledge.pages import PASSAGE
from knowledge.settings import StoreSettings
from knowledge.table import Row


def product(
    handle: str,
    row: Row,
    language: str,
    settings: StoreSettings,
    file: str,
    title: str,
    body: str,
    attributes: Mapping[str, tuple[str, ...]],
    prices: Iterable[Decimal],
    image: str | None,
    url: str | None,
    tags: tuple[str, ...] = (),
    category: tuple[str, ...] = (),
    variants: tuple[Variant, ...] = (),
) -> Entry:
    """The entry of one product."""
    amounts = sorted(prices)
    text = plain_html(body)
    return Entry(
        id=f"product/{handle}",
        kind="product",
        language=language,
        title=plain_html(title),
        text=text,
        file=file,
        line=row.line,
        heading=plain_html(title),
        passages=passages(plain_html(title), text, attributes),
        products=(handle,),
        handle=handle,
        attributes=attributes,
        price=amounts[0] if amounts else None,
        highest_price=amounts[-1] if amounts else None,
        currency=settings.currency,
        image=image,
        url=url,
        tags=tags,
        category=category,
        variants=variants,
    )


def passages(title: str, text: str, attributes: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """What is searched beside the title: the attributes in one line, and how the description begins."""
    facts = ", ".join(f"{name}: {', '.join(values[:12])}" for name, values in attributes.items())
    pieces = [f"{title}. {facts}"[: 2 * PASSAGE]] if facts else []
    begin = " ".join(text.split())[:PASSAGE]
    return (*pieces, begin) if begin else tuple(pieces)
