"""The store's products as the finder sees them: what each is, has and lacks, as ids of the table of attributes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from knowledge.attributes.mentions import mentions
from knowledge.attributes.table import CONSTRAINTS, GROUP, GROUPS, IMPLIES, NARROWER, SHOP_COLOURS
from knowledge.attributes.words import load
from knowledge.entities.colours import colours
from knowledge.entities.sizes import sizes
from knowledge.entities.text import Text
from knowledge.entry import Entry
from knowledge.language import SERVED, base
from knowledge.needs import texts_of
from knowledge.normalise import words
from knowledge.store import Store

_ALLOWED = {
    "fabric": "material weave quality", "material": "material quality weave", "weave": "weave material quality",
    "finish": "weave quality pattern use care", "pattern": "pattern", "pocket": "pocket", "sleeve": "sleeve",
    "collar": "collar", "closure": "closure", "fit": "fit", "season": "season", "care": "care",
    "water-resistance": "quality", "fill": "material", "gender": "gender", "age": "gender", "plug": "quality",
    "voltage": "", "power": "quality", "colour": "pattern", "lining": "", "size": "", "dimensions": "", "weight": "",
    "capacity": "", "runtime": "", "brand": "", "price": "", "thread-count": "", "origin": "", "category": "category",
}  # fmt: skip
"""Name of an attribute → groups that its values may tell of: a silk lining makes no silk jacket."""
_UNNAMED = CONSTRAINTS - {"category"}
_TITLE = CONSTRAINTS
_TAGS = frozenset({"gender", "season", "use", "quality", "pattern"})
_TOLD = frozenset(GROUPS["quality"]) - {"warm", "electric", "induction", "handmade"}
"""What a description may tell beside the attributes."""


@dataclass(frozen=True)
class Place:
    """Where a product says something: the attribute's name and the value as written."""

    attribute: str
    value: str


@dataclass(frozen=True)
class Item:
    """One product: ids that it has, with where it says so; ids that it says to lack; its colours and sizes."""

    entry: Entry
    has: Mapping[str, Place]
    lacks: Mapping[str, Place]
    categories: frozenset[str]
    colours: Mapping[str, Place]
    sizes: Mapping[str, Place]

    @property
    def handle(self) -> str:
        """The product's handle."""
        return self.entry.handle or ""

    @cached_property
    def texts(self) -> Mapping[str, tuple[str, ...]]:
        """Its values by the name of the attribute in small letters."""
        return texts_of(self.entry)

    @cached_property
    def groups(self) -> Mapping[str, frozenset[str]]:
        """Group → ids of it that the product has."""
        found: dict[str, set[str]] = {}
        for id in self.has:
            found.setdefault(GROUP[id], set()).add(id)
        return {group: frozenset(ids) for group, ids in found.items()}


def shelf(store: Store, before: Mapping[str, Item] | None = None) -> dict[str, Item]:
    """The store's products by handle, out of its own language's file; what did not change since `before` is kept."""
    own = store.settings.languages[0]
    items: dict[str, Item] = {}
    for product in store.products:
        if product.language == own and product.handle:
            known = (before or {}).get(product.handle)
            items[product.handle] = known if known is not None and known.entry == product else item(product)
    return items


def item(product: Entry) -> Item:
    """One product as an item."""
    language = base(product.language) if base(product.language) in SERVED else "en"
    has: dict[str, Place] = {}
    lacks: dict[str, Place] = {}
    shades: dict[str, Place] = {}
    measures: dict[str, Place] = {}
    names = _names(language)
    for name, values in product.attributes.items():
        id = names.get(words(name))
        for value in values:
            place = Place(name, value)
            for one, wanted in _of_value(id, name, value, language):
                (has if wanted else lacks).setdefault(one, place)
            if id == "colour":
                shades.update({colour: place for colour in _colours(value, language) if colour not in shades})
            if id == "size":
                measures.setdefault(words(value), place)
                measures.update({size.value.casefold(): place for size in sizes(Text(value), language)})
    _imply(has, lacks)
    for one in _ids(product.title, _TITLE - {"category"}, language):
        has.setdefault(one, Place("Title", product.title))
    if not shades:
        shades = {colour: Place("Title", product.title) for colour in _named_colours(product.title, language)}
    for tag in product.tags:
        for one in _ids(tag, _TAGS, language):
            has.setdefault(one, Place("Tags", tag))
    for one in _ids(product.text, ("quality",), language):
        if one in _TOLD and one not in lacks:
            has.setdefault(one, Place("Description", product.text))
    _imply(has, lacks)
    return Item(product, has, lacks, _categories(product, names, language), shades, measures)


def _imply(has: dict[str, Place], lacks: Mapping[str, Place]) -> None:
    for one, place in list(has.items()):
        for implied in IMPLIES.get(one, ()):
            if implied not in lacks:
                has.setdefault(implied, place)


def _of_value(id: str | None, name: str, value: str, language: str) -> Iterator[tuple[str, bool]]:
    """Ids that a value tells, each with whether the product has it."""
    allowed = frozenset(_ALLOWED[id].split()) if id in _ALLOWED else _UNNAMED
    if id in GROUPS:
        allowed |= {str(id)}
    plain = words(value)
    yes, no = _answers(language)
    if plain in yes or plain in no:
        for mention in mentions(name, language):
            yield from ((one, plain in yes) for one in mention.ids if GROUP.get(one) in _UNNAMED)
        return
    found = [mention for mention in mentions(value, language) if mention.ids[0] not in GROUPS["value"]]
    if not found:
        # "Short" is a sleeve below "Sleeve"
        found = [one for one in mentions(f"{value} {name}", language) if one.start < len(value)]
    for mention in found:
        yield from ((one, not mention.negated) for one in mention.ids if GROUP.get(one) in allowed - {"category"})


def _ids(text: str, allowed: Iterable[str], language: str) -> list[str]:
    groups = set(allowed)
    return [
        id for one in mentions(text, language) if not one.negated for id in one.ids if GROUP.get(id) in groups
    ]  # fmt: skip


def _categories(product: Entry, names: Mapping[str, str], language: str) -> frozenset[str]:
    """What the product is: what its title names, where that agrees with its category, else what either says."""
    filed = {
        id
        for name, values in product.attributes.items()
        if names.get(words(name)) == "category"
        for value in values
        for id in _ids(value, ("category",), language)
    }
    titled = _ids(product.title, ("category",), language)
    agreeing = {id for id in titled if any(id in NARROWER[other] or other in NARROWER[id] for other in filed)}
    if agreeing:
        return frozenset(agreeing | {id for id in filed if id in set().union(*(NARROWER[one] for one in agreeing))})
    # of "Tea Field Shirt" the last is what it is
    return frozenset(titled[-1:]) or frozenset(filed)


def _colours(value: str, language: str) -> list[str]:
    """The colours that shoppers may call a store's colour: Ink Blue is blue and navy."""
    found = _named_colours(value, language)
    for word in words(value).split():
        found += SHOP_COLOURS.get(word, ())
    return list(dict.fromkeys(found))


def _named_colours(text: str, language: str) -> list[str]:
    return [colour.value for colour in colours(Text(text), language)]


@lru_cache(maxsize=64)
def _names(language: str) -> Mapping[str, str]:
    """Names of attributes, as a store in this language or an English one writes them → id."""
    found: dict[str, str] = {}
    for of in dict.fromkeys((language, "en")):
        for id, forms in load(of).items():
            if id in GROUPS["name"] or id == "pocket":
                for form in forms:
                    found.setdefault(words(form), id)
    return found


@lru_cache(maxsize=64)
def _answers(language: str) -> tuple[frozenset[str], frozenset[str]]:
    of = load(language)
    return frozenset(map(words, of["yes"])), frozenset(map(words, of["no"]))
