"""What a product's own columns say to a question about it: yes, no, or only what stands there; never a guess."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from knowledge.attributes.mentions import mentions
from knowledge.attributes.table import GROUP, GROUPS
from knowledge.attributes.words import load
from knowledge.entities.text import Text
from knowledge.entities.words import JOINED, key
from knowledge.finder.shelf import Item, Place
from knowledge.goods.aspects import Aspect
from knowledge.goods.units import quantities, temperatures
from knowledge.language import SERVED, base
from knowledge.markets import without_prefixes
from knowledge.normalise import words

_ATTRIBUTES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "material": ("fabric", "material", "fill", "lining"), "care": ("care", "dishwasher-safe"),
        "dimensions": ("dimensions", "width", "height", "length", "diameter"), "weight": ("weight",),
        "capacity": ("capacity",), "runtime": ("runtime",), "power": ("voltage", "plug", "power"),
        "colours": ("colour",), "size": ("size",),
    }
)  # fmt: skip
"""Aspect → the attributes that tell it."""
_TOLD_BY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "waterproof": ("water-resistance",), "water-repellent": ("water-resistance",), "pocket": ("pocket",),
        "chest-pocket": ("pocket",), "pet-hair": ("pet-hair",), "dishwasher-safe": ("dishwasher-safe",),
        "microwave-safe": ("microwave-safe",), "adapter": ("plug",), "voltage": ("voltage",), "plug": ("plug",),
    }
)  # fmt: skip
_CLOSED = frozenset({"material", "weave", "sleeve", "fit", "collar", "pattern", "pocket"})
"""Groups whose column tells everything: what it does not name is not there."""
_BY_GROUP: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "material": ("fabric", "material"), "weave": ("weave",), "sleeve": ("sleeve",), "fit": ("fit",),
        "collar": ("collar",), "pattern": ("pattern",), "pocket": ("pocket",), "care": ("care",),
        "closure": ("closure",), "season": ("season",),
    }
)  # fmt: skip
_NAMES = (*GROUPS["name"], "pocket", "pet-hair", "dishwasher-safe", "microwave-safe")
_GENERAL = frozenset({"category", "brand", "price", "size", "colour"})
"""Names that stand in questions about much else."""
_ALIASES = {"dishwasher": "dishwasher-safe", "microwave": "microwave-safe", "stove": "induction"}
_SHORTEST = 3
_LENGTH = re.compile(r"\d\s*(cm|mm|m|inch|in|\")(?![A-Za-z])")
_SIZED = frozenset({"size", "dimensions", "length", "width", "height", "diameter"})
PARTS = frozenset(
    id for id, group in GROUP.items() if group not in ("category", "name", "value", "gender", "season", "use")
)
"""What a product may have or be, and a variant is not told by."""
_MEASURED = frozenset({"wide", "lightweight", "oversized"})
_SPECIFIC = frozenset({"dimensions", "weight", "capacity", "power", "runtime"})


@dataclass(frozen=True)
class Told:
    """What the store says: the attributes' names and values as written, and whether that is a yes or a no."""

    outcome: Literal["yes", "no", "told"]
    places: tuple[Place, ...]
    asked: str = ""
    """The id of the table that was asked for; empty where a whole aspect was."""


def features_in(text: str, language: str) -> tuple[str, ...]:
    """The features that a question names (ids of the table, no kinds of products and no colours)."""
    found = [id for one in mentions(text, language) for id in _meant(one.ids)]
    return tuple(dict.fromkeys(found))


def names_in(text: str, language: str, item: Item) -> tuple[str, ...]:
    """The ids of the product's own columns that a question calls by name, in the shopper's language."""
    read = Text(text)
    tokens = {form for token in read.tokens for form in without_prefixes(token.word, base(language))}
    found = []
    for id in dict.fromkeys(attribute_id(name, item.entry.language) for name in item.entry.attributes):
        calls = ("fabric", "material") if id in ("fabric", "material") else (id,)
        if id in _NAMES and id not in _GENERAL and any(_called(one, language, read, tokens) for one in calls):
            found.append(id)
    return tuple(found)


def tell(
    item: Item, aspect: Aspect, features: Sequence[str], names: Sequence[str], text: str, language: str
) -> Told | None:
    """What the product's columns say to the question; None where they say nothing of it."""
    if aspect == "care" and (answer := _washed(item, text, language)):
        return answer
    wanted = _ATTRIBUTES.get(aspect, ())
    if aspect in _SPECIFIC and (places := _places(item, wanted)):
        return Told("told", places)
    # "how wide is it" asks for no wide fit
    meant = [one for one in features if not (aspect in _SPECIFIC and one in _MEASURED)]
    found = [answer for one in (*meant, *(name for name in names if name in PARTS)) if (answer := _feature(item, one))]
    if found:
        outcomes = {answer.outcome for answer in found}
        places = tuple(dict.fromkeys(place for answer in found for place in answer.places))
        return Told(outcomes.pop() if len(outcomes) == 1 else "told", places, found[0].asked)
    if names and (places := _places(item, names)):
        return Told("told", places, names[0])
    if features and aspect in ("has", "other"):
        return None  # what was asked for is not in the files, whatever else is
    if places := _places(item, wanted):
        return Told("told", places)
    if aspect == "dimensions" and (places := tuple(_measured(item))):
        return Told("told", places)
    return None


def attribute_id(name: str, language: str) -> str:
    """The id of an attribute by what a store in this language calls it; empty for one of its own."""
    return _ids(base(language) if base(language) in SERVED else "en").get(words(name), "")


def colour_places(item: Item, colours: Iterable[str]) -> list[str]:
    """The store's own names of colours that shoppers may mean by these ids."""
    return list(dict.fromkeys(item.colours[one].value for one in colours if one in item.colours))


def _meant(ids: Sequence[str]) -> Sequence[str]:
    kinds = [id for id in ids if GROUP.get(id) not in (None, "category", "value", "gender") and id != "gift"]
    return kinds[:1]


def _feature(item: Item, feature: str) -> Told | None:
    if feature in item.has:
        return Told("yes", (item.has[feature],), feature)
    if feature in item.lacks:
        return Told("no", (item.lacks[feature],), feature)
    group = GROUP.get(feature, "")
    told = _places(item, _TOLD_BY.get(feature, _BY_GROUP.get(group, ())))
    if not told:
        return None
    return Told("no" if group in _CLOSED else "told", told, feature)


def _washed(item: Item, text: str, language: str) -> Told | None:
    """Whether it may be washed as hot as the question says, by the hottest that the care line allows."""
    asked = [one.metric if one.unit else one.value for one in quantities(text, language) if one.unit in ("C", "F", "")]
    places = _places(item, ("care",))
    allowed = [degrees for place in places for degrees in temperatures(place.value)]
    if not asked or not places or not 15 <= asked[0] <= 100:
        return None
    if allowed:
        return Told("yes" if asked[0] <= max(allowed) else "no", places, "care")
    return Told("told", places, "care")


def _places(item: Item, ids: Iterable[str]) -> tuple[Place, ...]:
    wanted = list(ids)
    named = [(attribute_id(name, item.entry.language), name) for name in item.entry.attributes]
    return tuple(
        Place(name, value)
        for id in wanted
        for one, name in named
        if one == id or _ALIASES.get(words(name)) == id
        for value in item.entry.attributes[name]
    )


def _measured(item: Item) -> Iterable[Place]:
    """Options that are measurements: 120 x 170 cm, 13 inch."""
    for name, values in item.entry.attributes.items():
        for value in values:
            if _LENGTH.search(value) and attribute_id(name, item.entry.language) in _SIZED:
                yield Place(name, value)


def _called(id: str, language: str, read: Text, tokens: set[str]) -> bool:
    of = load(base(language) if base(language) in SERVED else "en")[id]
    for form in of:
        plain = form.rstrip("~")
        if base(language) in JOINED and not plain.isascii():
            if len(plain) > 1 and plain.lower() in read.lower:
                return True
            continue
        parts = key(plain)
        if all(len(part) < _SHORTEST for part in parts):
            continue
        if all(any(_inflected(token, part) for token in tokens) for part in parts):
            return True
    return False


def _inflected(token: str, part: str) -> bool:
    stem = part[:-1] if len(part) > 4 else part
    return token == part or (len(part) > 3 and token.startswith(stem) and len(token) - len(part) <= 4)


@lru_cache(maxsize=64)
def _ids(language: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for of in dict.fromkeys((language, "en")):
        for id, forms in load(of).items():
            if id in _NAMES:
                for form in forms:
                    found.setdefault(words(form), id)
    for name, id in _ALIASES.items():
        found.setdefault(name, id)
    return MappingProxyType(found)
