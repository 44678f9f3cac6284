"""Mistyped words put right by the store's own words: "canel my oder" where the store speaks of cancelling orders.

A word is taken for mistyped when neither the encoder nor the store knows it whole; it becomes the store's word of the
same language that is a letter or two away (dropped, doubled, changed or swapped), the commonest where several are.
Scripts that are written without spaces have no words to look up and are left as they are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.corpus import Corpus
from knowledge.normalise import words

_UNSPACED = frozenset({"zh", "ja", "th"})
_SHORTEST = 4
"""Letters of a word that may be put right: of three, any is one away from many."""
_LONG = 8
"""Letters from which on two may be wrong."""
_MOST = 60
"""Words of a text that are looked at."""


class Spelling:
    """Puts the words of a question right by the words of one snapshot of a store."""

    def __init__(self, corpus: Corpus, known: Callable[[str], bool] | None = None) -> None:
        """`known` says of a word whether the encoder has it whole."""
        self._corpus = corpus
        self._known = known or (lambda word: False)
        self._counts = lru_cache(maxsize=None)(self._count)

    def corrected(self, text: str, language: str) -> str | None:
        """The text with its mistyped words put right, normalised; None where nothing was to be done."""
        if language in _UNSPACED:
            return None
        counts = self._counts(language)
        given = words(text).split()
        put_right = [self._nearest(word, counts) or word for word in given[:_MOST]] + given[_MOST:]
        return " ".join(put_right) if put_right != given else None

    def _nearest(self, word: str, counts: Counter[str]) -> str | None:
        if len(word) < _SHORTEST or not word.isalpha() or word in counts or self._known(word):
            return None
        most = 1 if len(word) < _LONG else 2
        near = process.extract(word, counts.keys(), scorer=OSA.distance, score_cutoff=most, limit=8)
        if not near:
            return None
        least = min(distance for _, distance, _ in near)
        candidates = (found for found, distance, _ in near if distance == least)
        # people seldom mistake the first letter
        return max(candidates, key=lambda found: (found[0] == word[0], counts[found]))

    def _count(self, language: str) -> Counter[str]:
        texts = self._corpus.texts_in(language)
        return Counter(word for text in texts for word in words(text).split() if len(word) >= _SHORTEST)
