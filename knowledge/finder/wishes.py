"""What a shopper wishes of a product, read out of a message and kept from one message to the next."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from knowledge.attributes.mentions import Mention, mentions
from knowledge.attributes.table import CONSTRAINTS, GROUP, NARROWER
from knowledge.attributes.words import load
from knowledge.entities.amounts import amounts
from knowledge.entities.sizes import sizes
from knowledge.entities.text import Text
from knowledge.entities.words import JOINED, key
from knowledge.language import SERVED, base
from knowledge.needs import Need

ALTERNATIVES = frozenset({"category", "colour", "sleeve", "fit", "pattern", "season", "gender", "collar"})
"""Kinds of wishes of which a product has one: several are meant as "or"."""
_BESIDE = 3
"""Words between a price and what limits it."""
_JOINED_BESIDE = 6
"""Letters between them in scripts without spaces."""


@dataclass(frozen=True)
class Wish:
    """One wish: ids of the table, colours, a size, a need, or a price; with `negated`, what shall not be."""

    kind: str
    """A group of the table, or `colour`, `size`, `price` or `need`."""
    ids: tuple[str, ...] = ()
    """Of a need: its id, and the ids of the words that it was said with."""
    negated: bool = False
    low: str | None = None
    high: str | None = None
    currency: str | None = None

    @property
    def id(self) -> str:
        """Tells wishes apart: `need/pet-hair`, `not/colour/black`."""
        if self.kind == "need":
            return f"need/{self.ids[0]}"
        return "/".join((*(("not",) if self.negated else ()), self.kind, *self.ids))

    def data(self) -> dict[str, Any]:
        """The wish as plain data."""
        made: dict[str, Any] = {"kind": self.kind, "ids": list(self.ids), "negated": self.negated}
        return made | {name: value for name in ("low", "high", "currency") if (value := getattr(self, name))}


def wish(data: Mapping[str, Any]) -> Wish:
    """The wish that `Wish.data` wrote."""
    return Wish(
        str(data["kind"]), tuple(map(str, data["ids"])), bool(data["negated"]),
        data.get("low"), data.get("high"), data.get("currency"),
    )  # fmt: skip


def wishes_in(text: str, language: str, *, currency: str, needs: Mapping[str, Need], known: str | None) -> list[Wish]:
    """The wishes that the words of a text name; `known` is the category wished before, if one was."""
    language = base(language) if base(language) in SERVED else "en"
    price, said = _measures(text, language, currency)
    found = list(_resolved(mentions(text, language), known, {id for need in needs.values() for id in need.words}))
    categories = [id for id, negated in found if GROUP.get(id) == "category" and not negated]
    kinds = categories or ([known] if known else [])
    wished: list[Wish] = []
    grouped: dict[tuple[str, bool], list[str]] = {}
    for id, negated in found:
        kind = GROUP.get(id, "colour")
        served = [] if negated and kind != "use" else needs_of(id, kinds, needs)
        if served:
            wished = _needing(wished, served[0], id)
        elif kind not in CONSTRAINTS and kind != "colour":
            continue
        elif kind in ALTERNATIVES and not negated:
            grouped.setdefault((kind, negated), []).append(id)
        else:
            wished.append(Wish(kind, (id,), negated))
    for (kind, negated), ids in grouped.items():
        wished.append(Wish(kind, tuple(_narrowest(ids) if kind == "category" else dict.fromkeys(ids)), negated))
    if price is not None:
        wished.append(price)
    if said:
        wished.append(Wish("size", said))
    return list(dict.fromkeys(wished))


@lru_cache(maxsize=64)
def _measures(text: str, language: str, currency: str) -> tuple[Wish | None, tuple[str, ...]]:
    """The price and the sizes that a text names; the search and the finder both ask for them in a turn."""
    read = Text(text)
    return _price(read, language, currency), tuple(dict.fromkeys(size.value for size in sizes(read, language)))


def share_named(text: str, language: str, currency: str) -> float:
    """The share of a text's letters and digits that name products, features, sizes or prices."""
    language = base(language) if base(language) in SERVED else "en"
    read = Text(text)
    named: set[int] = set()
    spans = [(one.start, one.end) for one in mentions(text, language)]
    spans += [(one.start, one.end) for one in (*sizes(read, language), *amounts(read, language, currency))]
    for start, end in spans:
        named.update(range(start, end))
    letters = [place for place, letter in enumerate(text) if letter.isalnum()]
    return sum(place in named for place in letters) / len(letters) if letters else 0.0


def merged(before: Iterable[Wish], now: Iterable[Wish]) -> list[Wish]:
    """The wishes of a conversation: what is said now takes the place of what it contradicts."""
    now = list(now)
    old = list(before)
    category = next((one for one in now if one.kind == "category" and not one.negated), None)
    was = next((one for one in old if one.kind == "category" and not one.negated), None)
    if category is not None and was is not None and not _related(category.ids, was.ids):
        old = []  # who asks for a kettle now wants no polo shirt any more
    replaced = {
        one.kind for one in now if not one.negated and (one.kind in ALTERNATIVES or one.kind in ("price", "size"))
    }
    said = {(one.kind, id): one.negated for one in now for id in one.ids}
    kept = [
        one
        for one in old
        if (one.negated or one.kind not in replaced)
        and not any(said.get((one.kind, id), one.negated) != one.negated for id in one.ids)
    ]
    needs = {one.ids[0] for one in now if one.kind == "need" and len(one.ids) > 1}
    kept = [one for one in kept if one.kind != "need" or one.ids[0] not in needs]
    known = {one.id for one in kept}
    return [*kept, *(one for one in dict.fromkeys(now) if one.id not in known)]


def _needing(wished: list[Wish], need: str, word: str) -> list[Wish]:
    """The wishes with a need, and with the word that it was said with."""
    same = next((one for one in wished if one.kind == "need" and one.ids[0] == need), None)
    said = same.ids[1:] if same is not None else ()
    return [*(one for one in wished if one is not same), Wish("need", tuple(dict.fromkeys((need, *said, word))))]


def needs_of(id: str, kinds: Collection[str], needs: Mapping[str, Need]) -> list[str]:
    """The needs that a word means, for products of these kinds (of any where none is known); the first that fits."""
    found = [need.id for need in needs.values() if id in need.words and fits(need, kinds)]
    return found[:1]


def fits(need: Need, kinds: Collection[str]) -> bool:
    """Whether a need may be one of products of these kinds."""
    if not need.kinds or not kinds:
        return True
    return any(kind in NARROWER[of] or of in NARROWER[kind] for kind in kinds for of in need.kinds)


def _resolved(found: Iterable[Mention], known: str | None, also: Collection[str]) -> Iterator[tuple[str, bool]]:
    """Each mention's id, of those that are wishes or among `also`.

    A word that is a product and a part of one is the part where another product is named.
    """
    found = list(found)
    sure = {id for one in found if len(one.ids) == 1 for id in one.ids if GROUP.get(id) == "category"}
    for one in found:
        ids = [id for id in one.ids if id in also or GROUP.get(id, "colour") in CONSTRAINTS | {"colour"}]
        if not ids:
            continue
        products = [id for id in ids if GROUP.get(id) == "category"]
        parts = [id for id in ids if id not in products]
        if products and parts:
            ids = parts if sure or known else products
        # a word for two kinds of products asks for either
        yield from ((id, one.negated) for id in (products if ids == products else ids[:1]))


def _narrowest(ids: list[str]) -> list[str]:
    """Categories without those that are only the broader word for another: a polo shirt, not a shirt too."""
    unique = list(dict.fromkeys(ids))
    return [id for id in unique if not any(other != id and other in NARROWER[id] for other in unique)]


def _related(ids: Collection[str], others: Collection[str]) -> bool:
    return any(id in NARROWER[other] or other in NARROWER[id] for id in ids for other in others)


def _price(read: Text, language: str, currency: str) -> Wish | None:
    """The range of prices that the text names: one amount is the most, unless a word beside it says otherwise."""
    found = list(amounts(read, language, currency))
    if not found:
        return None
    values = [(Decimal(one.value.split()[0]), one.value.split()[1]) for one in found]
    code = values[0][1]
    of = sorted(amount for amount, other in values if other == code)
    if len(of) > 1:
        return Wish("price", (), False, str(of[0]), str(of[-1]), code)
    one = found[0]
    least = _beside(read, one.start, one.end, language, "over") and not _beside(
        read, one.start, one.end, language, "under"
    )
    return Wish("price", (), False, str(of[0]) if least else None, None if least else str(of[0]), code)


def _beside(read: Text, start: int, end: int, language: str, kind: str) -> bool:
    forms = load(language)[kind]
    if language in JOINED:
        near = read.lower[max(0, start - _JOINED_BESIDE) : start], read.lower[end : end + _JOINED_BESIDE]
        return any(form in near[0] or form in near[1] for form in forms)
    before = [token.word for token in read.tokens if token.end <= start][-_BESIDE:]
    after = [token.word for token in read.tokens if token.start >= end][:_BESIDE]
    said = f" {' '.join(before)} ", f" {' '.join(after)} "
    return any(f" {' '.join(key(form))} " in text for form in forms for text in said)
