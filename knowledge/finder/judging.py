"""Whether a product meets a wish, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from knowledge.attributes.table import NARROWER, SHADES
from knowledge.finder.shelf import Item, Place
from knowledge.finder.wishes import Wish
from knowledge.needs import Answer, Need, Serving
from knowledge.normalise import words

Outcome = Literal["met", "partly", "unknown", "unmet"]
WORTH: Mapping[str, float] = {"met": 1.0, "partly": 0.6, "unknown": 0.3, "unmet": 0.0}
"""What an outcome counts; that a product says nothing is better than that it says no."""
_OPPOSITE: Mapping[Outcome, Outcome] = {"met": "unmet", "unmet": "met", "partly": "partly", "unknown": "met"}
WEIGHTS: Mapping[str, float] = {"category": 6.0, "need": 3.0, "price": 3.0, "gender": 1.5, "season": 1.0}
_WEIGHT = 2.0
_ENOUGH = 0.5
"""Share of what the best product of the store does for a need, to meet it."""
_SAID = 2.0
"""What the very word that a shopper used for a need counts, where the product has it."""
_EXCLUSIVE = frozenset({"sleeve", "fit", "collar", "pattern", "season", "weave", "material"})
"""Groups of which a product that tells one has no other."""
_FOR_ALL = frozenset({"unisex"})
_SAME = {"navy": "blue", "burgundy": "red"}
"""Colours that are one of another's."""


@dataclass(frozen=True)
class Verdict:
    """How a product meets a wish, and what says so: an attribute with its value, in `source` (`file:line`)."""

    wish: Wish
    outcome: Outcome
    attribute: str = ""
    value: str = ""
    source: str = ""
    handle: str = ""
    strength: float = 0.0
    """0 to 1: how well it serves a need, or whether it is just of the kind wished, and not of a narrower one."""

    @property
    def reason(self) -> str:
        """What the reason is called: `need/pet-hair`, `colour`."""
        return self.wish.id if self.wish.kind == "need" else self.wish.kind

    @property
    def worth(self) -> float:
        """What it adds to the product's score."""
        return weight(self.wish) * (WORTH[self.outcome] + 0.1 * self.strength)


def weight(wish: Wish) -> float:
    """How much a wish matters beside the others."""
    return WEIGHTS.get(wish.kind, _WEIGHT)


class Judge:
    """Judges products by wishes, with what the best products of the store do for each need."""

    def __init__(self, items: Mapping[str, Item], needs: Mapping[str, Need]) -> None:
        self._needs = needs
        self._best: dict[tuple[str, ...], float] = {}
        self._items = items
        self._served: dict[tuple[str, ...], tuple[float, float, Place | None]] = {}

    def verdict(self, item: Item, wish: Wish, answers: Mapping[str, str]) -> Verdict:
        """How the product meets the wish; `answers` are those to needs' questions, by need."""
        if wish.kind == "need":
            return self._need(item, wish, answers.get(wish.ids[0], ""))
        outcome, place = _plain(item, wish)
        if wish.negated and wish.kind == "colour" and outcome != "unknown":
            return _verdict(item, wish, *_other_colour(item, wish))
        if wish.negated:
            outcome = _OPPOSITE[outcome]
        exactly = wish.kind == "category" and not item.categories.isdisjoint(wish.ids)
        return _verdict(item, wish, outcome, place, 0.5 * exactly)

    def _need(self, item: Item, wish: Wish, answer: str) -> Verdict:
        need = self._needs.get(wish.ids[0])
        if need is None:
            return Verdict(wish, "unknown")
        good, bad, place = self._serving(item, need, answer, wish.ids[1:])
        if bad >= good and bad:
            hindered = next(((one, text) for one in need.hinders if (text := one.found(item.texts))), None)
            return _verdict(item, wish, "unmet", Place(hindered[0].attribute, hindered[1]) if hindered else None)
        if good <= 0:
            return Verdict(wish, "unknown")
        best = self.best(need, answer, wish.ids[1:])
        share = (good - bad) / best
        return _verdict(item, wish, "met" if share >= _ENOUGH else "partly", place, share)

    def best(self, need: Need, answer: str, said: tuple[str, ...]) -> float:
        """The most that a product of the store does for the need."""
        key = need.id, answer, *said
        if key not in self._best:
            sums = (self._serving(item, need, answer, said) for item in self._items.values())
            self._best[key] = max((good - bad for good, bad, _ in sums), default=0.0) or 1.0
        return self._best[key]

    def _serving(self, item: Item, need: Need, answer: str, said: tuple[str, ...]) -> tuple[float, float, Place | None]:
        key = item.handle, need.id, answer, *said
        if key not in self._served:
            self._served[key] = served(item, need, answer, said)
        return self._served[key]


def served(item: Item, need: Need, answer: str, said: tuple[str, ...]) -> tuple[float, float, Place | None]:
    """What speaks for the product with this need and against it, and the weightiest that speaks for it.

    `answer` is that to the need's question, `said` the ids of the words that the shopper used.
    """
    chosen: Answer | None = next((one for one in need.ask.answers if one.id == answer), None) if need.ask else None
    servings: tuple[Serving, ...] = need.serves + (chosen.serves if chosen else ())
    found = [(one, text) for one in servings if (text := one.found(item.texts))]
    word = next((item.has[id] for id in need.words if id in item.has), None)
    good = sum(one.weight for one, _ in found) + (1.0 if word else 0.0) + _SAID * sum(id in item.has for id in said)
    bad = sum(one.weight for one in need.hinders if one.found(item.texts))
    if not found:
        return good, bad, word
    heaviest, text = max(found, key=lambda pair: pair[0].weight)
    return good, bad, Place(heaviest.attribute, text)


def _verdict(item: Item, wish: Wish, outcome: Outcome, place: Place | None, strength: float = 0.0) -> Verdict:
    source = f"{item.entry.file}:{item.entry.line}"
    if place is None:
        return Verdict(wish, outcome, source=source, handle=item.handle, strength=strength)
    return Verdict(wish, outcome, place.attribute, place.value, source, item.handle, strength)


def _plain(item: Item, wish: Wish) -> tuple[Outcome, Place | None]:
    if wish.kind == "category":
        return _category(item, wish)
    if wish.kind == "colour":
        return _colour(item, wish)
    if wish.kind == "price":
        return _price(item, wish)
    if wish.kind == "size":
        return _size(item, wish)
    for id in wish.ids:
        if id in item.has:
            return "met", item.has[id]
    for id in wish.ids:
        if id in item.lacks:
            return "unmet", item.lacks[id]
    told = item.groups.get(wish.kind, frozenset())
    if wish.kind == "gender" and told:
        first = item.has[next(iter(told))]
        return ("met" if told & _FOR_ALL and not set(wish.ids) & {"kids", "baby"} else "unmet"), first
    if wish.kind in _EXCLUSIVE and told:
        return "unmet", item.has[next(iter(told))]
    return "unknown", None


def _category(item: Item, wish: Wish) -> tuple[Outcome, Place | None]:
    place = Place("Title", item.entry.title)
    wanted = frozenset().union(*(NARROWER[id] for id in wish.ids))
    if item.categories & wanted:
        return "met", place
    if any(id in NARROWER[own] for id in wish.ids for own in item.categories):
        return "partly", place
    return "unmet", place


def _colour(item: Item, wish: Wish) -> tuple[Outcome, Place | None]:
    if not item.colours:
        return "unknown", None
    for colour in wish.ids:
        for own, place in item.colours.items():
            if own == colour or _SAME.get(own) == colour:
                return "met", place
    for colour in wish.ids:
        for own, place in item.colours.items():
            if own in SHADES.get(colour, ()):
                return "partly", place
    return "unmet", Place(next(iter(item.colours.values())).attribute, _values(item.colours))


def _other_colour(item: Item, wish: Wish) -> tuple[Outcome, Place | None]:
    """Whether the product comes in a colour beside the unwanted ones."""
    unwanted = {place.value for colour, place in item.colours.items() if colour in wish.ids}
    other = next((place for place in item.colours.values() if place.value not in unwanted), None)
    return ("met", other) if other is not None else ("unmet", next(iter(item.colours.values())))


def _values(places: Mapping[str, Place]) -> str:
    return ", ".join(dict.fromkeys(place.value for place in places.values()))


def _price(item: Item, wish: Wish) -> tuple[Outcome, Place | None]:
    entry = item.entry
    if entry.price is None or entry.highest_price is None:
        return "unknown", None
    place = Place("Price", f"{entry.price} {entry.currency}")
    if wish.currency != entry.currency:
        return "unknown", place  # no file of the store says what a euro is in dollars
    low, high = Decimal(wish.low or 0), Decimal(wish.high or 10**9)
    return ("met" if entry.price <= high and entry.highest_price >= low else "unmet"), place


def _size(item: Item, wish: Wish) -> tuple[Outcome, Place | None]:
    if not item.sizes:
        return "unknown", None
    for size in wish.ids:
        for form in (size.casefold(), words(size), size.casefold().split()[-1]):
            if form in item.sizes:
                return "met", item.sizes[form]
    return "unmet", Place(next(iter(item.sizes.values())).attribute, _values(item.sizes))
