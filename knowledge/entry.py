"""What the store knows, one piece at a time: a question with its answer, a policy's section, a product, a fact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

Kind = Literal["faq", "policy", "product", "fact"]


@dataclass(frozen=True)
class Button:
    """A quick reply below an answer: another entry (with no `words`, its title is shown) or a link."""

    words: str = ""
    entry: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class Variant:
    """One way in which a product is sold."""

    sku: str
    options: tuple[tuple[str, str], ...] = ()
    """Name and value of each option, `("Size", "M")`, in the store's own language."""
    price: Decimal | None = None
    image: str | None = None
    """Its own picture; None where it has none."""


@dataclass(frozen=True)
class Entry:
    """One language version of one piece of knowledge; all versions share the `id`.

    `text` is plain: paragraphs parted by blank lines, list items as `- `, links as `[words](url)`. `file`,
    `line` and `heading` say where it stands, so that every answer can carry its source.
    """

    id: str
    kind: Kind
    language: str
    title: str
    text: str
    file: str
    line: int
    heading: str
    phrasings: tuple[str, ...] = ()
    """Other ways to ask for it; what is searched is the title and these."""
    passages: tuple[str, ...] = ()
    """Pieces of the text that are searched too: of policies and products, not of FAQ answers."""
    markets: frozenset[str] = frozenset()
    """Codes of `store.yml`; empty means everywhere."""
    topic: str = ""
    """The standard fact that it speaks of (`knowledge.topics`), if it is one."""
    buttons: tuple[Button, ...] = ()
    products: tuple[str, ...] = ()
    """Handles of the products it speaks of; empty means any."""
    valid_from: date | None = None
    valid_until: date | None = None
    """Both days included."""
    handle: str | None = None
    attributes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A product's options and metafields by name, values in the file's order."""
    price: Decimal | None = None
    """The lowest of the product's variants."""
    highest_price: Decimal | None = None
    currency: str | None = None
    image: str | None = None
    url: str | None = None
    tags: tuple[str, ...] = ()
    """A product's tags; they are not searched."""
    category: tuple[str, ...] = ()
    """Where the shop system files a product, from the broadest name on; not searched."""
    variants: tuple[Variant, ...] = ()
    """How a product is sold, in the file's order; empty where the file does not say."""

    def valid_on(self, day: date) -> bool:
        """Whether the entry holds on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )
