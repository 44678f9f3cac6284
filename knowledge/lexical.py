"""How alike the letters of two texts are: TF-IDF over character 2- and 3-grams, without a tokenizer.

It is what finds a typo, a product's name or a part number, where the encoder sees only meaning, and it
works for scripts without spaces. Grams are hashed into 65,536 buckets, so that sorting the postings is a
radix sort: the index of 30,000 questions is made anew in about 0.1 s.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

_BUCKETS = 1 << 16
_SIZES = (2, 3)
_PRIMES = np.array([2654435761, 40503, 2246822519], dtype=np.uint64)


class Lexicon:
    """The texts of one language, to be compared with a query. Texts are `normalise.words`."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.size = len(texts)
        grams, docs = _grams(texts)
        order = np.argsort(grams, kind="stable")
        self._docs = docs[order]
        counts = np.bincount(grams, minlength=_BUCKETS)
        self._starts = np.concatenate(([0], np.cumsum(counts)))
        self._idf = np.log((1 + self.size) / (1 + np.minimum(counts, self.size))).astype(np.float32) + 0.1
        weights = self._idf[grams] ** 2
        norms = np.sqrt(np.bincount(docs, weights=weights, minlength=self.size))
        self._norms = np.maximum(norms, 1e-6).astype(np.float32)

    def scores(self, text: str) -> NDArray[np.float32]:
        """The cosine of the text with each of the lexicon's, 0 to about 1."""
        grams = _query(text)
        if not self.size or not len(grams):
            return np.zeros(self.size, dtype=np.float32)
        parts = [self._docs[self._starts[g] : self._starts[g + 1]] for g in grams]
        weights = np.repeat(self._idf[grams] ** 2, [len(part) for part in parts])
        dots = np.bincount(np.concatenate(parts), weights=weights, minlength=self.size)
        norm = float(np.sqrt(np.sum(self._idf[grams] ** 2)))
        return np.minimum(dots / (self._norms * norm), 1.0).astype(np.float32)


@lru_cache(maxsize=64)
def _query(text: str) -> NDArray[np.uint16]:
    # one query is asked of the lexicon of each language
    return np.unique(_grams([text])[0])


def _grams(texts: Sequence[str]) -> tuple[NDArray[np.uint16], NDArray[np.int32]]:
    """The hashed grams of all texts, and the number of the text that each comes from."""
    padded = "".join(f" {text} " for text in texts)
    letters = np.frombuffer(padded.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.uint64)
    lengths = np.fromiter((len(text) + 2 for text in texts), dtype=np.int64, count=len(texts))
    owner = np.repeat(np.arange(len(texts), dtype=np.int32), lengths)
    grams: list[NDArray[np.uint16]] = []
    docs: list[NDArray[np.int32]] = []
    for size in _SIZES:
        if len(letters) < size:
            continue
        last = len(letters) - size + 1
        mixed = np.full(last, size, dtype=np.uint64)
        for offset in range(size):
            mixed = mixed * _PRIMES[0] + letters[offset : offset + last] * _PRIMES[1]
            mixed ^= mixed >> np.uint64(15)
        inside = owner[:last] == owner[size - 1 :]
        grams.append(((mixed * _PRIMES[2]) >> np.uint64(20)).astype(np.uint16)[inside])
        docs.append(owner[:last][inside])
    if not grams:
        return np.zeros(0, dtype=np.uint16), np.zeros(0, dtype=np.int32)
    return np.concatenate(grams), np.concatenate(docs)
