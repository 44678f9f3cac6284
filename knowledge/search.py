"""Search over one snapshot of a store: candidates of every language, ranked fairly, then calibrated."""

from __future__ import annotations

import copy
import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from knowledge.calibration import TOPICAL, Calibration, Regressions, chance
from knowledge.corpus import Corpus
from knowledge.entry import Entry, Kind
from knowledge.families import Families
from knowledge.finder.evidence import Evidence
from knowledge.hit import Hit
from knowledge.nearest import Near, Nearest
from knowledge.normalise import fold, words
from knowledge.store import Store
from knowledge.texts import Texts
from knowledge.topics.letters import letter_odds
from knowledge.topics.recognise import NAMES, TopicModel
from knowledge.vectors import Matrix
from knowledge.views import View, Views

EXACT_CONFIDENCE = 0.99
_FAMILIES = 16
"""Families that are looked at closely."""
_ROWS_A_FAMILY = 6
_NEAREST = 192
"""Rows that are compared in full, beside the best of each family."""
_NO_RIVALS = {("faq", "policy"), ("fact", "policy"), ("product", "product")}
_CURATED = ("faq", "fact")
_VOTES = 16
"""Nearest rows that vote for their family: many of one rule, in several languages, are no chance."""
_PRODUCT = 1.5
"""Log-odds that an entry gains by naming the product that the shopper looks at, or loses by naming only
others."""


@dataclass(frozen=True)
class Candidate:
    """The best matching text of a family of entries, with the evidence for it."""

    family: str
    row: int
    score: float
    features: Mapping[str, float]
    kind: Kind
    exact: bool = False


class Search:
    """Answers queries over one snapshot; immutable, so that a swap never meets a query half way."""

    def __init__(
        self,
        store: Store,
        corpus: Corpus,
        vectors: Matrix,
        calibration: Calibration,
        before: Search | None = None,
        topics: TopicModel | None = None,
    ) -> None:
        self._topics = topics
        self.calibration = calibration
        self._corpus = corpus
        if before is not None and before._corpus.same_rows(corpus):
            # only answers were edited, or nothing that is searched
            self._texts: Texts = before._texts
            self._nearest: Nearest = before._nearest
        else:
            self._texts = Texts(corpus, before._texts if before is not None else None)
            self._nearest = Nearest(vectors, before._nearest if before is not None else None)
        self.wanted: Evidence = Evidence(store, before.wanted if before is not None else None)
        """What a message's words say for each product."""
        self.families = Families(store)
        self._names = list(self.families.members)
        numbers = {name: number for number, name in enumerate(self._names)}
        of_entry = np.array([numbers[self.families.of[entry.id]] for entry in corpus.entries], dtype=np.int32)
        self._family = of_entry[corpus.owner]
        """Row → number of its family."""
        self._views = Views(corpus, store.settings.languages[0], self._family)
        # where a family has no topic, the odds of none of them stand
        places = {topic: place for place, topic in enumerate(NAMES)}
        self._topic = np.array([places.get(name, len(NAMES)) for name in self._names], dtype=np.int32)
        self._products = {product.handle: numbers[self.families.of[product.id]] for product in store.products}
        self._of_product = np.zeros(len(numbers), dtype=np.bool_)
        self._of_product[list(self._products.values())] = True

    def hits(
        self,
        text: str,
        vector: Matrix,
        *,
        language: str,
        markets: Collection[str] | None,
        product: str | None,
        day: date,
        k: int,
    ) -> list[Hit]:
        """The best entries, one a family, that may be shown in these markets on this day."""
        found: list[tuple[Candidate, Hit]] = []
        for candidate in self.candidates(text, vector, language=language, product=product):
            if len(found) == 2 * k:
                break  # rivals stand near the top
            hit = self._hit(candidate, language=language, markets=markets, day=day)
            if hit is not None:
                found.append((candidate, hit))
        rivals = [candidate for candidate, _ in found]
        judged: list[Hit] = []
        limit = 1.0
        for candidate, hit in found[:k]:
            other = rival(candidate, rivals)
            confidence = EXACT_CONFIDENCE if candidate.exact else self.confidence(candidate, other, text, language)
            # what ranks lower is not more likely: the ranking knows what the confidence does not, such as the page
            limit = min(limit, confidence)
            if limit < self.calibration.thresholds.show:
                break
            judged.append(replace(hit, confidence=limit, score=candidate.score, exact=candidate.exact))
        return judged

    def confidence(self, candidate: Candidate, other: float, text: str, language: str) -> float:
        """The probability that the candidate is right; `other` is the score of its best rival."""
        return chance(self._regressions.confidence.of(evidence(candidate, other, text), language))

    def candidates(
        self,
        text: str,
        vector: Matrix,
        *,
        language: str,
        product: str | None = None,
        without: NDArray[np.int32] | None = None,
    ) -> list[Candidate]:
        """The families that the text may mean, best first, with the evidence for each.

        `without` names rows to leave out, and takes exact matches for what they would be worth otherwise: so that
        a phrasing can be asked of the others.
        """
        corpus = self._corpus
        if not corpus.size or not (plain := words(text)):
            return []
        view = self._views.of(language)
        exact = [row for row in self._texts.exact(text) if row in view] if without is None else []
        letters = self._texts.alike(plain, language, view)
        places = self._places(vector, letters, view, exact, without)
        rows = view.rows[places]
        features = self._features(self._nearest.exactly(vector, view, places), letters[places], language, view, places)
        features |= self._topical(vector, plain, language, rows)
        features["wanted"] = self._fitting(text, language)[self._family[rows]]
        order = np.argsort(-self._regressions.rank.score(features), kind="stable")
        votes = self._votes(rows[order[:_VOTES]])
        close = self._close(rows[order])
        close = np.union1d(order[close], np.flatnonzero(np.isin(rows, exact))) if exact else order[close]
        features = {name: values[close] for name, values in features.items()}
        rows = rows[close]
        features["fuzzy"] = self._fuzzy(plain, rows, features["lexical"])
        scores = self._regressions.rank.score(features) + self._product_bonus(rows, product)
        found: dict[str, Candidate] = {}
        exactly = set(exact)
        for at in np.argsort(-scores, kind="stable"):
            row = int(rows[at])
            name = self._names[self._family[row]]
            if name not in found:
                one = {feature: float(values[at]) for feature, values in features.items()}
                one["votes"] = float(votes[self._family[row]])
                found[name] = Candidate(name, row, float(scores[at]), one, corpus.entries[corpus.owner[row]].kind)
        for row in exactly:
            name = self._names[self._family[row]]
            found[name] = replace(found[name], row=row, kind=corpus.entries[corpus.owner[row]].kind, exact=True)
        # of two exact matches, a curated question goes before a policy's heading or a product's name
        return sorted(
            found.values(), key=lambda one: (not one.exact, one.exact and one.kind not in _CURATED, -one.score)
        )

    def rows(self) -> Iterator[tuple[int, str, Entry, str]]:
        """Every searched text: its row, the text, its entry and the entry's family."""
        for row, text in enumerate(self._corpus.texts):
            yield row, text, self._corpus.entries[self._corpus.owner[row]], self._names[self._family[row]]

    @property
    def topical(self) -> bool:
        """Whether the model of topics is among the evidence."""
        return self._topics is not None

    def without_topics(self) -> Search:
        """The same search without the model of topics, as in a store without facts."""
        other = copy.copy(self)
        other._topics = None
        return other

    @property
    def _regressions(self) -> Regressions:
        return self.calibration.topical if self.topical else self.calibration.plain

    def judged_by(self, calibration: Calibration) -> Search:
        """The same search with another calibration."""
        other = copy.copy(self)
        other.calibration = calibration
        return other

    def _places(
        self, vector: Matrix, letters: NDArray[np.float32], view: View, exact: Sequence[int],
        without: NDArray[np.int32] | None,
    ) -> NDArray[np.int64]:  # fmt: skip
        """Places of the rows that may matter: the best of all by a rough score, of each family, the exact ones."""
        about = self._nearest.about(vector, view)
        weights = self._regressions.rank.features
        rough = about.centred * weights["centred"]
        rough += about.cosine * weights["cosine"]
        rough += letters * (weights["lexical"] + weights["fuzzy"])
        rough += view.passages * weights["passage"]
        if without is not None:
            rough[np.isin(view.rows, without)] = -np.inf
        exactly = np.flatnonzero(np.isin(view.rows, exact)) if exact else np.zeros(0, dtype=np.int64)
        places = np.unique(np.concatenate([_top(rough, _NEAREST), view.firsts(rough), exactly]))
        return np.asarray(places if without is None else places[np.isfinite(rough[places])])

    def _features(
        self, near: Near, letters: NDArray[np.float32], language: str, view: View, places: NDArray[np.int64]
    ) -> dict[str, NDArray[np.float32]]:
        return {
            "cosine": near.cosine,
            "centred": near.centred,
            "lexical": letters,
            "fuzzy": letters,
            "same_language": view.of_language(language)[view.block_of[places]].astype(np.float32),
            "passage": view.passages[places],
        }

    def _topical(
        self, vector: Matrix, plain: str, language: str, rows: NDArray[np.int32]
    ) -> dict[str, NDArray[np.float32]]:
        """What the models of topics make of the query, by row; nothing where the store has no facts."""
        if self._topics is None:
            return {}
        odds, topics = self._topics.odds(vector), self._topic[self._family[rows]]
        letters = letter_odds(language, plain)
        return {
            "topic": odds[topics],
            "letters": letters[topics],
            "topical": (topics < len(NAMES)).astype(np.float32),
            "none": np.full(len(rows), odds[-1]),
            "no_letters": np.full(len(rows), letters[-1]),
        }

    def _fitting(self, text: str, language: str) -> NDArray[np.float32]:
        """How well each family is a product as the words ask for, 0 to 1."""
        fits = np.zeros(len(self._names), dtype=np.float32)
        for handle, share in self.wanted.of(text, language).items():
            fits[self._products[handle]] = share
        return fits

    def _votes(self, rows: NDArray[np.int32]) -> NDArray[np.float64]:
        """The share of the rows that each family has; products have theirs together, for many may be meant."""
        families = self._family[rows]
        votes = np.bincount(families, minlength=len(self._names)) / _VOTES
        votes[self._of_product] = self._of_product[families].sum() / _VOTES
        return np.asarray(votes)

    def _close(self, rows: NDArray[np.int32]) -> NDArray[np.int32]:
        """Places of the rows worth a closer look: the best rows of the best families; `rows` are best first."""
        families = self._family[rows]
        taken = np.zeros(len(self._names), dtype=np.bool_)
        taken[list(dict.fromkeys(families.tolist()))[:_FAMILIES]] = True
        places = np.flatnonzero(taken[families])
        places = places[np.argsort(families[places], kind="stable")]
        sizes = np.bincount(families[places])
        place_in_family = np.arange(len(places)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        return np.asarray(places[place_in_family < _ROWS_A_FAMILY])

    def _fuzzy(self, plain: str, rows: NDArray[np.int32], lexical: NDArray[np.float32]) -> NDArray[np.float32]:
        """How alike query and row are letter by letter, words in any order; 0 where no gram is shared."""
        query = " ".join(sorted(plain.split()))
        candidates = [self._texts.sorted(row) for row in rows.tolist()]
        ratios = process.cdist([query], candidates, scorer=fuzz.ratio, dtype=np.float32)[0] / 100
        return np.where(lexical > 0, ratios, np.float32(0))

    def _product_bonus(self, rows: NDArray[np.int32], product: str | None) -> NDArray[np.float64]:
        bonus = np.zeros(len(rows))
        if product is not None:
            for at, row in enumerate(rows.tolist()):
                named = self._corpus.entries[self._corpus.owner[row]].products
                bonus[at] = _PRODUCT * ((product in named) - (bool(named) and product not in named))
        return bonus

    def _hit(self, candidate: Candidate, *, language: str, markets: Collection[str] | None, day: date) -> Hit | None:
        matched = self._corpus.entries[self._corpus.owner[candidate.row]]
        entry = self.families.shown(candidate.family, matched.id, language=language, markets=markets, day=day)
        if entry is None:
            return None
        others = self.families.other_markets(candidate.family, entry.id)
        return Hit(entry, 0.0, 0.0, matched=self._corpus.texts[candidate.row], variants=others)


def _top(scores: NDArray[np.float32], count: int) -> NDArray[np.int64]:
    """Places of the highest scores, in no order."""
    if len(scores) <= count:
        return np.arange(len(scores))
    return np.asarray(np.argpartition(scores, len(scores) - count)[-count:], dtype=np.int64)


def rival(candidate: Candidate, candidates: Sequence[Candidate]) -> float:
    """The score of the best other candidate that would make this one doubtful.

    A policy is none to a FAQ entry: it tells the same rule at length. Nor is a product to another: a shopper who
    asks for a polo shirt may be shown several.
    """
    others = (
        other.score for other in candidates if other is not candidate and (candidate.kind, other.kind) not in _NO_RIVALS
    )
    return max(others, default=-6.0)


def evidence(candidate: Candidate, other: float, text: str) -> dict[str, float]:
    """The features that the confidence is judged by."""
    return {
        "score": candidate.score,
        "lead": min(max(candidate.score - other, -6.0), 6.0),
        "cosine": candidate.features["cosine"],
        "lexical": candidate.features["lexical"],
        "votes": candidate.features["votes"],
        "wanted": candidate.features["wanted"],
        **{name: candidate.features[name] for name in TOPICAL & candidate.features.keys()},
        "length": math.log1p(min(len(fold(text)), 200)),
    }
