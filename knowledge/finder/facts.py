"""A product's facts told in the shopper's language by the words for attributes, and two products side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from knowledge.attributes.mentions import Mention, mentions
from knowledge.attributes.table import GROUP, GROUPS
from knowledge.attributes.words import load, shown
from knowledge.entry import Entry
from knowledge.language import SERVED, base
from knowledge.normalise import words
from knowledge.store import Store

_REST = 0.4
"""Share of a value's letters that no word is known for: with more, the value stays as the store writes it."""


@dataclass(frozen=True)
class Row:
    """One attribute of two products, named and told in the shopper's language; empty where one says nothing."""

    name: str
    first: str
    second: str

    @property
    def same(self) -> bool:
        """Whether both say the same."""
        return self.first == self.second


def _price(product: Entry) -> str:
    return f"{product.price} {product.currency}" if product.price else ""


def compare(store: Store, first: str, second: str, language: str, priced: Callable[[Entry], str] = _price) -> list[Row]:
    """The attributes of two products (handles), what differs first; empty where one of them is not in the store.

    `priced` words a product's price, empty where it has none.
    """
    products = [store.product(handle, language=language) for handle in (first, second)]
    if products[0] is None or products[1] is None:
        return []
    tables = [_told(product, language) for product in products if product is not None]
    prices = [priced(product) for product in products if product is not None]
    rows = [Row(shown("price", language), *prices)] if any(prices) else []
    for name in dict.fromkeys((*tables[0], *tables[1])):
        rows.append(Row(name, tables[0].get(name, ""), tables[1].get(name, "")))
    return sorted(rows, key=lambda row: row.same)


def line(store: Store, handle: str, attribute: str, value: str, language: str) -> str:
    """ "Weave: poplin" in the shopper's language: the product's own words there, else by the words for attributes.

    What has no word there stays as the store writes it.
    """
    own = store.settings.languages[0]
    original, native = store.product(handle, language=own), store.product(handle, language=language)
    if native is None or native.language != language or original is None:
        native = None
    if attribute in ("Title", "Description"):
        return value if native is None else native.title if attribute == "Title" else native.text
    name = name_of(attribute, own, language)
    values = original.attributes.get(attribute, ()) if original is not None else ()
    if native is not None and native is not original and value in values:
        for other, written in native.attributes.items():
            if _same(other, language, attribute, own) and len(written) == len(values):
                return f"{other}: {written[values.index(value)]}"
    return f"{name}: {value_of(value, own, language)}"


def _same(one: str, language: str, other: str, own: str) -> bool:
    """Whether two languages' columns are of one attribute: 颜色 and Color."""
    ids = [
        _ids(base(of)).get(words(name)) or _ids("en").get(words(name)) for name, of in ((one, language), (other, own))
    ]
    return ids[0] == ids[1] is not None or words(one) == words(other)


def name_of(attribute: str, own: str, language: str) -> str:
    """The name of an attribute in the shopper's language, or as the store writes it."""
    if base(own) == base(language):
        return attribute
    id = _ids(base(own)).get(words(attribute)) or _ids("en").get(words(attribute))
    return shown(id, language) if id else attribute


def value_of(value: str, own: str, language: str) -> str:
    """A value in the shopper's language, where the words known say nearly all of it; else as the store writes it."""
    if base(own) == base(language):
        return value
    plain = _answers(base(own))
    if words(value) in plain:
        return shown(plain[words(value)], language)
    found = mentions(value, own)
    if not found:
        return value
    if all(one.negated for one in found):
        return shown("no", language)
    # light grey weighs nothing
    shades = {one for one in found if "lightweight" in one.ids} if any(_colour(one) for one in found) else set()
    rest = list(value)
    for one in reversed(found):
        rest[one.start : one.end] = [] if one in shades else [_shown(one, language)]
    left = sum(letter.isalpha() for letter in _without(value, found))
    if not left:
        return "".join(rest).strip()
    if left > _REST * sum(letter.isalpha() for letter in value):
        return value
    return ", ".join(dict.fromkeys(_shown(one, language) for one in found if one not in shades))


def _colour(one: Mention) -> bool:
    return any(id not in GROUP for id in one.ids)


def _shown(one: Mention, language: str) -> str:
    """The word for a mention; of its meanings that of a feature, which values are."""
    return shown(next((id for id in one.ids if GROUP.get(id) != "category"), one.ids[0]), language)


def _without(value: str, found: Iterable[Mention]) -> str:
    """What of a value no mention stands for."""
    letters = list(value)
    for one in found:
        letters[one.start : one.end] = " " * (one.end - one.start)
    return "".join(letters)


def _told(product: Entry, language: str) -> Mapping[str, str]:
    own = product.language
    return {
        name_of(name, own, language): ", ".join(dict.fromkeys(value_of(value, own, language) for value in values))
        for name, values in product.attributes.items()
    }


@lru_cache(maxsize=64)
def _ids(language: str) -> Mapping[str, str]:
    language = language if language in SERVED else "en"
    found: dict[str, str] = {}
    for id, forms in load(language).items():
        if id in GROUPS["name"] or id in ("pocket", "pet-hair", "dishwasher-safe", "microwave-safe"):
            for form in forms:
                found.setdefault(words(form), id)
    return found


@lru_cache(maxsize=64)
def _answers(language: str) -> Mapping[str, str]:
    of = load(language if language in SERVED else "en")
    return {words(form): id for id in GROUPS["value"] for form in of[id]}
