"""Search over one snapshot of a store: candidates of every language, ranked fairly, then calibrated."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from knowledge.calibration import Calibration, chance
from knowledge.corpus import Corpus
from knowledge.entry import Entry, Kind
from knowledge.families import family, holds, pick
from knowledge.hit import Hit
from knowledge.nearest import Near, Nearest
from knowledge.normalise import fold, words
from knowledge.scripts import languages_alike
from knowledge.store import Store
from knowledge.texts import Texts
from knowledge.vectors import Matrix

EXACT_CONFIDENCE = 0.99
_FAMILIES = 16
"""Families that are looked at closely."""
_ROWS_A_FAMILY = 6
_ROWS = 400
"""Rows among which those families are looked for."""
_LEXICAL_ROWS = 64
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
    ) -> None:
        self.store = store
        self.calibration = calibration
        self._corpus = corpus
        if before is not None and before._corpus.same_rows(corpus):
            # only answers were edited, or nothing that is searched
            self._texts: Texts = before._texts
            self._nearest: Nearest = before._nearest
        else:
            self._texts = Texts(corpus, before._texts if before is not None else None)
            self._nearest = Nearest(vectors, corpus.languages)
        self._passage = np.array([kind == "passage" for kind in corpus.kinds], dtype=np.float32)
        # the first version read is the original: families and markets go by it
        self._first = {id: next(iter(versions.values())) for id, versions in store.versions.items()}
        self._members: dict[str, list[str]] = {}
        numbers: dict[str, int] = {}
        of_id: dict[str, int] = {}
        for id, entry in self._first.items():
            name = family(entry, store.settings.markets)
            self._members.setdefault(name, []).append(id)
            of_id[id] = numbers.setdefault(name, len(numbers))
        self._names = list(numbers)
        self._family = np.array([of_id[entry.id] for entry in corpus.entries], dtype=np.int32)

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
        found = []
        for candidate in self.candidates(text, vector, language=language, product=product):
            hit = self._hit(candidate, language=language, markets=markets, day=day)
            if hit is not None:
                found.append((candidate, hit))
        judged = []
        rivals = [candidate for candidate, _ in found]
        for candidate, hit in found[: k + 1]:
            other = rival(candidate, rivals)
            confidence = EXACT_CONFIDENCE if candidate.exact else self.confidence(candidate, other, text)
            judged.append(Hit(hit.entry, confidence, candidate.score, candidate.exact, hit.matched, hit.variants))
        judged.sort(key=lambda hit: (not hit.exact, -hit.confidence))
        return [hit for hit in judged[:k] if hit.confidence >= self.calibration.thresholds.show]

    def confidence(self, candidate: Candidate, other: float, text: str) -> float:
        """The probability that the candidate is right; `other` is the score of its best rival."""
        return chance(float(self.calibration.confidence.score(evidence(candidate, other, text))))

    def candidates(
        self,
        text: str,
        vector: Matrix,
        *,
        language: str,
        product: str | None = None,
        without: NDArray[np.int64] | None = None,
    ) -> list[Candidate]:
        """The families that the text may mean, best first, with the evidence for each.

        `without` names rows to leave out, and takes exact matches for what they would be worth otherwise: so that
        a phrasing can be asked of the others.
        """
        corpus = self._corpus
        if not corpus.size or not (plain := words(text)):
            return []
        exact = self._texts.exact(text) if without is None else []
        lexical = self._lexical(plain, language)
        best = [np.argsort(-scores, kind="stable")[:_LEXICAL_ROWS] + start for start, scores in lexical.values()]
        extra = np.unique(np.concatenate([np.array(exact, dtype=np.int64), *best]))
        near = self._nearest.search(vector, extra)
        if without is not None:
            near = near.at(~np.isin(near.rows, without))
        features = self._features(near, lexical, language)
        close = np.union1d(self._close(near, features), np.flatnonzero(np.isin(near.rows, exact)))
        features = {name: values[close] for name, values in features.items()}
        rows = near.rows[close]
        features["fuzzy"] = self._fuzzy(plain, rows, features["lexical"])
        scores = self.calibration.rank.score(features) + self._product_bonus(rows, product)
        found: dict[str, Candidate] = {}
        exactly = set(exact)
        for at in np.argsort(-scores, kind="stable"):
            row = int(rows[at])
            name = self._names[self._family[corpus.owner[row]]]
            if name not in found:
                one = {feature: float(values[at]) for feature, values in features.items()}
                found[name] = Candidate(name, row, float(scores[at]), one, corpus.entries[corpus.owner[row]].kind)
        for row in exactly:
            name = self._names[self._family[corpus.owner[row]]]
            found[name] = replace(found[name], row=row, kind=corpus.entries[corpus.owner[row]].kind, exact=True)
        # of two exact matches, a curated question goes before a policy's heading or a product's name
        return sorted(found.values(), key=lambda one: (not one.exact, one.exact and one.kind != "faq", -one.score))

    def rows(self) -> Iterator[tuple[int, str, Entry, str]]:
        """Every searched text: its row, the text, its entry and the entry's family."""
        for row, text in enumerate(self._corpus.texts):
            owner = self._corpus.owner[row]
            yield row, text, self._corpus.entries[owner], self._names[self._family[owner]]

    def families_of(self, ids: Collection[str]) -> set[str]:
        """The families of the entries with these ids."""
        return {family(self._first[id], self.store.settings.markets) for id in ids if id in self._first}

    def judged_by(self, calibration: Calibration) -> Search:
        """The same search with another calibration."""
        other = copy.copy(self)
        other.calibration = calibration
        return other

    def _lexical(self, plain: str, language: str) -> dict[str, tuple[int, NDArray[np.float32]]]:
        """Language → its first row and all its rows' lexical scores, for languages in the query's script."""
        alike = languages_alike(plain, language, self._corpus.languages)
        return {
            other: (self._corpus.languages[other].start, self._texts.lexicons[other][1].scores(plain))
            for other in alike
        }

    def _features(
        self, near: Near, lexical: Mapping[str, tuple[int, NDArray[np.float32]]], language: str
    ) -> dict[str, NDArray[np.float32]]:
        count = len(near.rows)
        letters = np.zeros(count, dtype=np.float32)
        same = np.zeros(count, dtype=np.float32)
        for other, (start, scores) in lexical.items():
            here = (near.rows >= start) & (near.rows < start + len(scores))
            # shared letters across languages are loanwords and names: evidence, but less
            letters[here] = scores[near.rows[here] - start] * (1.0 if other == language else 0.7)
        part = self._corpus.languages.get(language)
        if part is not None:
            same[(near.rows >= part.start) & (near.rows < part.stop)] = 1.0
        return {
            "cosine": near.cosine.astype(np.float32),
            "centred": near.centred.astype(np.float32),
            "lexical": letters,
            "fuzzy": letters,
            "same_language": same,
            "passage": self._passage[near.rows],
        }

    def _close(self, near: Near, features: Mapping[str, NDArray[np.float32]]) -> NDArray[np.int64]:
        """Places of the rows worth a closer look: the best rows of the best families."""
        order = np.argsort(-self.calibration.rank.score(features), kind="stable")[:_ROWS]
        families = self._family[self._corpus.owner[near.rows[order]]]
        taken: dict[int, int] = {}
        close = []
        for place, name in zip(order.tolist(), families.tolist(), strict=True):
            count = taken.get(name, 0)
            if count < _ROWS_A_FAMILY and (count or len(taken) < _FAMILIES):
                taken[name] = count + 1
                close.append(place)
        return np.array(close, dtype=np.int64)

    def _fuzzy(self, plain: str, rows: NDArray[np.int64], lexical: NDArray[np.float32]) -> NDArray[np.float32]:
        """How alike query and row are letter by letter, words in any order; 0 where no gram is shared."""
        texts, forms = self._corpus.texts, self._texts.forms
        return np.array(
            [
                fuzz.token_sort_ratio(plain, forms[texts[row]][2]) / 100 if shared > 0 else 0.0
                for row, shared in zip(rows.tolist(), lexical.tolist(), strict=True)
            ],
            dtype=np.float32,
        )

    def _product_bonus(self, rows: NDArray[np.int64], product: str | None) -> NDArray[np.float64]:
        bonus = np.zeros(len(rows))
        if product is not None:
            for at, row in enumerate(rows.tolist()):
                named = self._corpus.entries[self._corpus.owner[row]].products
                bonus[at] = _PRODUCT * ((product in named) - (bool(named) and product not in named))
        return bonus

    def _hit(self, candidate: Candidate, *, language: str, markets: Collection[str] | None, day: date) -> Hit | None:
        matched = self._corpus.entries[self._corpus.owner[candidate.row]]
        members = sorted(self._members[candidate.family], key=lambda id: id != matched.id)
        allowed = [id for id in members if self.version(id, language=language, markets=markets, day=day)]
        if not allowed:
            return None
        chosen = pick(allowed, self._first, markets)
        entry = self.version(chosen, language=language, markets=markets, day=day)
        assert entry is not None
        others = frozenset(code for id in members if id != chosen for code in self._first[id].markets)
        return Hit(entry, 0.0, 0.0, matched=self._corpus.texts[candidate.row], variants=others)

    def version(self, id: str, *, language: str, markets: Collection[str] | None, day: date) -> Entry | None:
        """The entry in the best language version that holds in these markets on this day."""
        versions = self.store.versions.get(id, {})
        return next((entry for entry in self._by_preference(versions, language) if holds(entry, markets, day)), None)

    def variant(self, id: str, *, language: str, markets: Collection[str] | None, day: date) -> Entry | None:
        """The entry, or its sibling for these markets where the entry is another's or less particular."""
        first = self._first.get(id)
        if first is None:
            return None
        members = self._members[family(first, self.store.settings.markets)]
        members = sorted(members, key=lambda member: member != id)
        allowed = [m for m in members if self.version(m, language=language, markets=markets, day=day)]
        if markets is None and id in allowed:
            return self.version(id, language=language, markets=markets, day=day)
        chosen = pick(allowed, self._first, markets) if allowed else None
        return self.version(chosen, language=language, markets=markets, day=day) if chosen else None

    def _by_preference(self, versions: Mapping[str, Entry], language: str) -> Iterator[Entry]:
        wanted = dict.fromkeys((language, self.store.settings.languages[0], "en", *versions))
        return (versions[code] for code in wanted if code in versions)


def rival(candidate: Candidate, candidates: Sequence[Candidate]) -> float:
    """The score of the best other candidate that would make this one doubtful.

    A policy is none to a FAQ entry: it tells the same rule at length.
    """
    others = (
        other.score
        for other in candidates
        if other is not candidate and not (candidate.kind == "faq" and other.kind == "policy")
    )
    return max(others, default=-6.0)


def evidence(candidate: Candidate, other: float, text: str) -> dict[str, float]:
    """The features that the confidence is judged by."""
    return {
        "score": candidate.score,
        "lead": float(np.clip(candidate.score - other, -6, 6)),
        "cosine": candidate.features["cosine"],
        "lexical": candidate.features["lexical"],
        "length": float(np.log1p(min(len(fold(text)), 200))),
    }
