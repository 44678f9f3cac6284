"""Which open question narrows the products most, and what answers it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from knowledge.attributes.mentions import mentions
from knowledge.attributes.table import GROUPS
from knowledge.attributes.words import shown
from knowledge.finder.shelf import Item
from knowledge.finder.wishes import Wish
from knowledge.language import SERVED
from knowledge.needs import Need, Texts
from knowledge.normalise import fold

MOST = 2
"""Questions that a shopper is asked in one search."""
NONE = "no"
"""As an option: without it."""
ASKED = ("category", "gender", "sleeve", "pocket", "colour", "material", "season", "fit")
"""What may be asked about."""
_SHOWN = 3
"""Products that can be shown side by side: so few need no question about attributes."""
_OPTIONS = 6
_WORD = 40
"""Letters: what is longer is no single word."""
_LEAST = 0.25
"""Bits: a question that tells less is not worth asking."""


@dataclass(frozen=True)
class Option:
    """One answer: an id, and how it is told by language; what is not told is an id of the table or a colour."""

    id: str
    texts: Texts

    def text(self, language: str) -> str:
        """The answer as the shopper reads it."""
        return told(self.texts, language) or shown(self.id, language)


@dataclass(frozen=True)
class Asking:
    """A question to the shopper: `need/pet-hair` (with its texts), or a kind of wish such as `colour`."""

    id: str
    gain: float
    """Bits by which the answer narrows the products."""
    options: tuple[Option, ...]
    texts: Texts

    def text(self, language: str) -> str:
        """The question as the shopper reads it; empty where it is about an attribute, which the caller words."""
        return told(self.texts, language)


def told(texts: Texts, language: str) -> str:
    """The text in the language, else in English, else in any; empty where there is none."""
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")


def question(
    items: Sequence[Item], wishes: Iterable[Wish], needs: Mapping[str, Need], asked: Collection[str]
) -> Asking | None:
    """The question that narrows the items most; None where two were asked, or none would tell much."""
    if len(asked) >= MOST or len(items) < 2:
        return None
    wishes = list(wishes)
    found = [_about(group, items) for group in ASKED if len(items) > _SHOWN and not _settled(group, wishes)]
    for wish in wishes:
        need = needs.get(wish.ids[0]) if wish.kind == "need" else None
        if need is not None and need.ask is not None:
            found.append(_need(need, items))
    # what matters for a need that the shopper has goes first: that, they cannot know
    open = [one for one in found if one.id not in asked and one.gain >= _LEAST and len(one.options) > 1]
    return max(open, key=lambda one: (bool(one.texts), one.gain), default=None)


def answer(text: str, language: str, options: Sequence[Option]) -> str | None:
    """Which of the options the text chooses: its id, its text in any language, or a word for it; None where none."""
    plain = fold(text)
    for option in options:
        if text.strip() == option.id:
            return option.id
    if not plain:
        return None
    near: list[tuple[int, str]] = []
    for option in options:
        for written in (option.texts.get(language), *option.texts.values(), option.id):
            form = fold(written or "")
            if form and (form in plain or (len(plain) > 1 and plain in form)):
                near.append((len(form), option.id))
    if near:
        return max(near)[1]
    said = {id for one in mentions(text, language) if not one.negated for id in one.ids}
    return next((option.id for option in options if option.id in said), None)


def named(text: str, language: str, options: Sequence[str]) -> str | None:
    """Which of the options the text is: its id, or its very word in any served language."""
    if text.strip() in options:
        return text.strip()
    plain = fold(text[:_WORD])
    for of in dict.fromkeys((language, *SERVED)) if plain else ():
        for option in options:
            if fold(shown(option, of)) == plain:
                return option
    # yes to "With a pocket?"
    return next((id for id in options if id in GROUPS["pocket"] and plain == fold(shown("yes", language))), None)


def reopened(id: str, options: Sequence[str], needs: Mapping[str, Need]) -> Asking | None:
    """A question made again from its id and its options; None where there is none, or its need is gone."""
    if not id:
        return None
    if not id.startswith("need/"):
        return Asking(id, 0.0, tuple(Option(one, {}) for one in options), {})
    need = needs.get(id.removeprefix("need/"))
    if need is None or need.ask is None:
        return None
    return Asking(id, 0.0, tuple(Option(one.id, one.titles) for one in need.ask.answers), need.ask.texts)


def _settled(group: str, wishes: Iterable[Wish]) -> bool:
    return any(wish.kind == group for wish in wishes)


def _about(group: str, items: Sequence[Item]) -> Asking:
    values = [_values(item, group) for item in items]
    counted = Counter(value for of in values for value in of)
    chances: Counter[str] = Counter()
    for of in values:
        for value in of:
            chances[value] += 1 / len(of)  # type: ignore[assignment]
    silent = sum(not of for of in values)
    options = [value for value, _ in counted.most_common(_OPTIONS)]
    total = sum(chances.values())
    if not total:
        return Asking(group, 0.0, (), {})
    left = sum(chance / total * math.log2(counted[value] + silent) for value, chance in chances.items())
    return Asking(group, math.log2(len(items)) - left, tuple(Option(value, {}) for value in options), {})


def _values(item: Item, group: str) -> frozenset[str]:
    if group == "category":
        return item.categories
    if group == "colour":
        return frozenset(item.colours)
    has = item.groups.get(group, frozenset())
    if group == "gender":
        return frozenset({"men", "women"}) if "unisex" in has else has
    if group == "pocket":
        return has & {"pocket"} or (frozenset({NONE}) if "pocket" in item.lacks else frozenset())
    return has & frozenset(GROUPS[group])


def _need(need: Need, items: Sequence[Item]) -> Asking:
    assert need.ask is not None
    left = 0.0
    for one in need.ask.answers:
        serves = [item for item in items if any(serving.found(item.texts) for serving in one.serves)]
        left += math.log2(len(serves) or len(items)) / len(need.ask.answers)
    options = tuple(Option(one.id, one.titles) for one in need.ask.answers)
    return Asking(f"need/{need.id}", math.log2(len(items)) - left, options, need.ask.texts)
