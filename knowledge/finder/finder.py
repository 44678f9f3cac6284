"""Finds products by what a shopper wants: named features, and needs that no feature names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from knowledge.attributes.mentions import mentions
from knowledge.attributes.table import NARROWER
from knowledge.attributes.words import shown
from knowledge.finder import facts
from knowledge.finder.asking import Asking, question, reopened, told
from knowledge.finder.hearing import Heard, State, answers_in, chosen, given, wished
from knowledge.finder.judging import Judge, Verdict, weight
from knowledge.finder.shelf import Item, shelf
from knowledge.finder.wishes import Wish, fits, merged, wishes_in
from knowledge.needs import Need
from knowledge.normalise import LONGEST
from knowledge.store import Store
from knowledge.vectors import Encoder, Matrix

SHOWN = 3
"""Products that are shown at once."""
NEEDED = 0.62
"""Cosine: a message so near to a phrasing of a need has it."""
_SAYING = 4
"""Letters: a shorter message tells no need."""
_SURELY = 0.66
_REST = 0.45
"""Share of a message's letters that say more than the names of products and features."""
_NEAR = 0.75
"""Share of the best product's score from which on another is about as good."""


@dataclass(frozen=True)
class Match:
    """A product with its verdicts, one a wish."""

    handle: str
    score: float
    """0 to about 1: share of the wishes that it meets, by how much each matters."""
    verdicts: tuple[Verdict, ...]

    @property
    def unmet(self) -> tuple[Wish, ...]:
        """The wishes that it does not meet."""
        return tuple(one.wish for one in self.verdicts if one.outcome == "unmet")

    @property
    def given_up(self) -> tuple[Wish, ...]:
        """The wishes that it does not meet, and the category where it is only near to it."""
        return tuple(
            one.wish
            for one in self.verdicts
            if one.outcome == "unmet" or (one.wish.kind == "category" and one.outcome == "partly")
        )

    @property
    def of_kind(self) -> bool:
        """Whether it is of the category wished, and not only near to it."""
        return not any(one.wish.kind == "category" and one.outcome == "partly" for one in self.verdicts)


@dataclass(frozen=True)
class Found:
    """What a search gives."""

    wishes: tuple[Wish, ...]
    products: tuple[Match, ...]
    """At most three, the best first."""
    fitting: int
    """How many products of the store contradict no wish."""
    relaxed: tuple[Wish, ...]
    """Wishes that were given up because no product meets all."""
    lacking: tuple[str, ...]
    """Categories wished of which the store has no product."""
    question: Asking | None
    state: State
    """To be passed in with the next message."""


class Finder:
    """The products and needs of one snapshot of a store, ready to be asked; immutable."""

    def __init__(
        self,
        store: Store,
        encoder: Encoder,
        before: Finder | None = None,
        items: Mapping[str, Item] | None = None,
    ) -> None:
        """`before` is the finder of an earlier snapshot: what did not change is not made again.

        `items` are the store's products as the finder sees them, where somebody has read them already.
        """
        self.store = store
        self._encoder = encoder
        self.items: Mapping[str, Item] = (
            shelf(store, before.items if before is not None else None) if items is None else items
        )
        self._judge = Judge(self.items, store.needs)
        self._of_category: dict[str, list[Item]] = {}
        for one in self.items.values():
            for category in one.categories:
                self._of_category.setdefault(category, []).append(one)
        asked = [(text, need.id) for need in store.needs.values() for text in need.asked]
        known = before._vectors if before is not None and before._encoder is encoder else {}
        new = list(dict.fromkeys(text for text, _ in asked if text not in known))
        fresh = dict(zip(new, encoder.encode(new), strict=True)) if new else {}
        self._vectors: dict[str, Matrix] = {text: known[text] if text in known else fresh[text] for text, _ in asked}
        self._of = [need for _, need in asked]
        self._matrix = np.array([self._vectors[text] for text, _ in asked], dtype=np.float32)

    def find(
        self,
        text: str,
        language: str,
        market: str | None = None,
        asked: State | None = None,
        vector: Matrix | None = None,
    ) -> Found:
        """The products for a message, in the light of the search so far (`asked`: an earlier `Found.state`).

        Products that are kept for other markets than `market` are left out; `vector` is the text's, where the caller
        has it. Any text is fine: where it wishes nothing, nothing is found.
        """
        return self.seek(self.hear(text, language, asked, vector), market, asked)

    def hear(self, text: str, language: str, asked: State | None = None, vector: Matrix | None = None) -> Heard:
        """What a message says, in the light of the search so far: an answer to its question, or wishes."""
        text = text[:LONGEST]
        state = asked or {}
        answered = answers_in(text, language, state, self.store.needs)
        if answered is not None:
            return answered
        return Heard(tuple(self.wishes(text, language, wished(state), vector)), given(state))

    def chosen(self, option: str, asked: State | None = None) -> Heard | None:
        """What an answer by its name says, from a button: `colour/black`; None where there is no such answer."""
        return chosen(option, asked or {}, self.store.needs)

    def seek(self, said: Heard, market: str | None = None, asked: State | None = None) -> Found:
        """The products for the wishes of the search so far and what is said now; the question that narrows them most,
        where more fit than can be shown."""
        state = asked or {}
        wishes = merged(wished(state), said.wishes)
        ranked = self.ranked(wishes, said.answers, market)
        category = next((one for one in wishes if one.kind == "category" and not one.negated), None)
        lacking = category.ids if category is not None and not ranked else ()
        first = ranked[0].given_up if ranked else ()
        fitting = sum(not one.unmet and one.of_kind for one in ranked)
        # another product is another search, and may ask again
        known = tuple(map(str, state.get("asked", ()))) if _goes_on(state, wishes) else ()
        # those that give up the same as the best are what a question narrows down
        alike = [self.items[one.handle] for one in ranked if _alike(one, ranked[0])] if fitting > SHOWN else []
        ask = question(alike, wishes, self.store.needs, known)
        kept = {
            "wishes": [one.data() for one in wishes],
            "asked": [*known, *((ask.id,) if ask is not None else ())],
            "answers": dict(said.answers),
            "pending": ask.id if ask is not None else "",
            "options": [one.id for one in ask.options] if ask is not None else [],
        }
        return Found(tuple(wishes), tuple(ranked[:SHOWN]), fitting, first, lacking, ask, kept)

    def open(self, asked: State) -> Asking | None:
        """The question that a search waits with, to be asked again; None where there is none."""
        return reopened(str(asked.get("pending") or ""), tuple(map(str, asked.get("options", ()))), self.store.needs)

    def wishes(self, text: str, language: str, before: Sequence[Wish] = (), vector: Matrix | None = None) -> list[Wish]:
        """The wishes of one message: what it names, and the need that it comes nearest to."""
        known = next((one.ids[0] for one in before if one.kind == "category" and not one.negated), None)
        found = wishes_in(
            text, language, currency=self.store.settings.currency, needs=self.store.needs, known=known
        )  # fmt: skip
        kinds = [id for one in found if one.kind == "category" for id in one.ids] or ([known] if known else [])
        need = self.need(text, kinds, vector) if _untold(text, language) else None
        if need is not None and f"need/{need}" not in {one.id for one in found}:
            found.append(Wish("need", (need,)))
        return found

    def need(self, text: str, kinds: Sequence[str] = (), vector: Matrix | None = None) -> str | None:
        """The need whose phrasings the text comes nearest to, if it comes near enough."""
        if not len(self._matrix) or not text.strip():
            return None
        query = self._encoder.encode([text])[0] if vector is None else np.asarray(vector, dtype=np.float32)
        for place in np.argsort(-(self._matrix @ query)).tolist():
            if float(self._matrix[place] @ query) < NEEDED:
                return None
            need = self.store.needs[self._of[place]]
            # where no kind of product is named, a need of some kinds only must come nearer
            if fits(need, kinds) and (kinds or not need.kinds or float(self._matrix[place] @ query) >= _SURELY):
                return need.id
        return None

    def ranked(self, wishes: Sequence[Wish], answers: Mapping[str, str], market: str | None = None) -> list[Match]:
        """The products for the wishes, best first; without those of other categories, and those that meet nothing."""
        positive = [one for one in wishes if not one.negated]
        if not positive:
            return []
        total = sum(weight(one) for one in wishes)
        found: list[Match] = []
        for item in self._candidates(positive):
            if item.entry.markets and market not in item.entry.markets:
                continue
            kinds = [self._judge.verdict(item, one, answers) for one in wishes if one.kind == "category"]
            if any(one.outcome == "unmet" for one in kinds):
                continue
            verdicts = tuple(self._judge.verdict(item, one, answers) for one in wishes)
            if not any(one.outcome in ("met", "partly") for one in verdicts if not one.wish.negated):
                continue
            found.append(Match(item.handle, sum(one.worth for one in verdicts) / total, verdicts))
        return sorted(found, key=lambda one: -one.score)

    def _candidates(self, wishes: Sequence[Wish]) -> Iterable[Item]:
        """The products that are of the categories wished, or near to them; all where none is wished."""
        wanted = [id for one in wishes if one.kind == "category" for id in one.ids]
        if not wanted:
            return self.items.values()
        near = [other for other in NARROWER if any(id in NARROWER[other] or other in NARROWER[id] for id in wanted)]
        found = {one.handle for category in near for one in self._of_category.get(category, ())}
        return [one for handle, one in self.items.items() if handle in found]

    def reason(self, verdict: Verdict, language: str) -> str:
        """Why a product meets a wish or does not, in one line: the need's own words, or the attribute and its value."""
        need = self.store.needs.get(verdict.wish.ids[0]) if verdict.wish.kind == "need" else None
        if need is not None and verdict.outcome in ("met", "partly") and language in need.reasons:
            return need.reasons[language]
        if not verdict.attribute:
            return ""
        return facts.line(self.store, verdict.handle, verdict.attribute, verdict.value, language)

    def title(self, wanted: Wish, language: str) -> str:
        """A wish in the shopper's words: "black", "Sheds pet hair", "XL", "29.90 EUR"."""
        if wanted.kind == "need":
            need: Need | None = self.store.needs.get(wanted.ids[0])
            if need is None:
                return wanted.ids[0]
            if language not in need.titles and need.words:
                return shown(need.words[0], language)
            return told(need.titles, language)
        if wanted.kind == "price":
            ends = [end for end in (wanted.low, wanted.high) if end]
            return f"{' – '.join(ends)} {wanted.currency}"
        if wanted.kind == "size":
            return ", ".join(wanted.ids)
        return ", ".join(shown(id, language) for id in wanted.ids)


def _goes_on(state: State, wishes: Sequence[Wish]) -> bool:
    """Whether a search has wishes of the one before."""
    known = {one.id for one in wishes}
    return any(one.id in known for one in wished(state))


def _alike(one: Match, best: Match) -> bool:
    """Whether a product answers the wishes about as well as the best, and gives up the same."""
    return set(one.unmet) == set(best.unmet) and one.of_kind == best.of_kind and one.score >= _NEAR * best.score


def _untold(text: str, language: str) -> bool:
    """Whether enough is left of the text beside what its words name, for a need to be told by it."""
    letters = sum(letter.isalpha() for letter in text)
    named = sum(letter.isalpha() for one in mentions(text, language) for letter in text[one.start : one.end])
    return letters >= _SAYING and letters - named >= _REST * letters
