"""All entities of a text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from knowledge.entities.amounts import amounts
from knowledge.entities.colours import colours
from knowledge.entities.contacts import emails, home_of, phones
from knowledge.entities.dates import dates
from knowledge.entities.entity import Entity, Found, settle
from knowledge.entities.orders import orders
from knowledge.entities.products import Titles
from knowledge.entities.quantities import quantities
from knowledge.entities.sizes import sizes
from knowledge.entities.text import Text
from knowledge.entities.tracking import tracking_numbers
from knowledge.language import base
from knowledge.settings import StoreSettings


def find(
    text: str,
    *,
    language: str,
    today: date,
    settings: StoreSettings | None = None,
    products: Titles | None = None,
    country: str | None = None,
) -> list[Entity]:
    """What the text names, in its order and without overlaps; the first 2,000 characters are read.

    `language` is the text's (words for days, colours and pieces are its own), `today` the day where the store is.
    `settings` tells the pattern of order numbers and the currency, `products` the titles to look for; `country` (ISO
    3166-1) is where the shopper is, for telephone numbers without a country's code and for 3/11. Any text is fine.
    """
    read = Text(text)
    found = settle(_all(read, base(language), today, settings or StoreSettings(), products, country))
    return [Entity(one.type, one.value, read.original[one.start : one.end], one.start, one.end) for one in found]


def warm(language: str) -> None:
    """Makes the tables of a language now, which the first text in it would wait for."""
    find("x 1 y 2 kg", language=language, today=date(2000, 1, 1))


def _all(
    text: Text,
    language: str,
    today: date,
    settings: StoreSettings,
    products: Titles | None,
    country: str | None,
) -> Iterator[Found]:
    yield from orders(text, settings.order_pattern)
    yield from tracking_numbers(text)
    yield from emails(text)
    yield from phones(text, tuple(code for code in (country or home_of(language),) if code))
    yield from dates(text, language, today, country)
    yield from amounts(text, language, settings.currency)
    yield from sizes(text, language)
    yield from colours(text, language)
    yield from quantities(text, language)
    if products is not None:
        yield from products.find(text)
