"""Which standard topic a question is about, by its letters: what the encoder does not know, or cannot read for typos.

Naive Bayes over grams of one to five letters, counted in how shoppers ask in the question's language and in English,
from which words come into every other. The phrasings are a few megabytes of arithmetic and no training.
"""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from knowledge.lexical import BUCKETS, grams_by_size, hashed_grams
from knowledge.normalise import words
from knowledge.topics.questions import elsewhere, questions
from knowledge.topics.table import TOPICS

_SIZES = (1, 2, 3, 4, 5)
_PRIOR = 0.03
"""What every gram counts in every topic before it was seen."""
_LIMIT = 6.0
_CLASSES = len(TOPICS) + 1
"""The topics, and what is none of them."""


class LetterModel:
    """Gives the log-odds of each topic for a question's words, as `TopicModel` does for its vector."""

    def __init__(self, language: str) -> None:
        """The model of one served language; a tenth of a second."""
        texts: list[str] = []
        labels: list[int] = []
        for code in dict.fromkeys((language, "en")):
            for number, phrasings in enumerate(questions()[code].values()):
                texts += phrasings
                labels += [number] * len(phrasings)
        texts += elsewhere()
        labels += [len(TOPICS)] * len(elsewhere())
        grams, docs, times = _counted([words(text) for text in texts])
        self._idf = np.log((1 + len(texts)) / (1 + np.bincount(grams, minlength=BUCKETS))).astype(np.float32) + 1
        weights = times * self._idf[grams]
        weights /= np.sqrt(np.bincount(docs, weights=weights**2))[docs]
        cells, places = np.unique(grams * _CLASSES + np.array(labels)[docs], return_inverse=True)
        counts = np.bincount(places, weights=weights)
        self._classes = (cells % _CLASSES).astype(np.uint8)
        self._gains = np.log1p(counts / _PRIOR).astype(np.float16)
        self._starts = np.searchsorted(cells, np.arange(BUCKETS + 1) * _CLASSES).astype(np.int32)
        totals = np.bincount(cells % _CLASSES, weights=counts, minlength=_CLASSES) + _PRIOR * BUCKETS
        self._base = (np.log(_PRIOR) - np.log(totals)).astype(np.float32)

    def odds(self, plain: str) -> NDArray[np.float32]:
        """(topics + 1,): the log-odds of each topic of the table, and last of none of them, within ±6.

        `plain` is the question's `normalise.words`.
        """
        grams, counts = np.unique(np.concatenate(grams_by_size(plain)), return_counts=True)
        grams = grams.astype(np.int32)
        weights = (1 + np.log(counts)).astype(np.float32) * self._idf[grams]
        weights /= max(float(np.sqrt((weights**2).sum())), 1e-6)
        starts, ends = self._starts[grams], self._starts[grams + 1]
        sizes = ends - starts
        firsts = np.repeat(starts - np.concatenate(([0], np.cumsum(sizes)[:-1])), sizes)
        cells = np.arange(len(firsts)) + firsts
        gains = self._gains[cells].astype(np.float32) * np.repeat(weights, sizes)
        scores = np.bincount(self._classes[cells], weights=gains, minlength=_CLASSES) + self._base * weights.sum()
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        found = np.log(shares + 1e-9) - np.log1p(1e-9 - shares)
        return np.asarray(np.minimum(np.maximum(found, -_LIMIT), _LIMIT), dtype=np.float32)


@cache
def letter_model(language: str) -> LetterModel:
    """The model of a language, made when it is first asked for; of one that is not served, English alone."""
    return LetterModel(language if language in questions() else "en")


@lru_cache(maxsize=64)
def letter_odds(language: str, plain: str) -> NDArray[np.float32]:
    """What the language's model gives for a question's `normalise.words`, read-only.

    Kept for a while: search and intents ask for the same words within a turn.
    """
    odds = letter_model(language).odds(plain)
    odds.flags.writeable = False
    return odds


def _counted(texts: list[str]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
    """The grams of the texts, the text of each, and its weight there: one and the logarithm of how often."""
    grams, docs = hashed_grams(texts, _SIZES)
    cells, times = np.unique(docs.astype(np.int64) * BUCKETS + grams, return_counts=True)
    return cells % BUCKETS, cells // BUCKETS, (1 + np.log(times)).astype(np.float32)
