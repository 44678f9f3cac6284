"""How alike the letters of two texts are: TF-IDF over character 2- and 3-grams, without a tokenizer.

It is what finds a typo, a product's name or a part number, where the encoder sees only meaning, and it
works for scripts without spaces. One list of postings holds the texts of all languages, each weighed by how
usual a gram is in its own language, so that a query costs the same however many languages there are. Grams are
hashed into 65,536 buckets, so that sorting the postings is a radix sort.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

BUCKETS = 1 << 16
"""Into how many numbers grams are hashed."""
_SIZES = (2, 3)
_LONGEST = 5
_PRIMES = np.array([2654435761, 40503, 2246822519], dtype=np.uint64)


class Lexicon:
    """Texts to be compared with a query; those of a language stand together. Texts are `normalise.words`."""

    def __init__(self, texts: Sequence[str], sizes: Sequence[int] | None = None) -> None:
        """`sizes` are the numbers of texts of each language, in their order; by default all are of one."""
        self.size = len(texts)
        self._sizes = np.array([self.size] if sizes is None else sizes, dtype=np.int64)
        self._part = np.repeat(np.arange(len(self._sizes)), self._sizes)
        grams, docs = hashed_grams(texts, _SIZES)
        keys = self._part[docs] * BUCKETS + grams
        counts = np.bincount(keys, minlength=len(self._sizes) * BUCKETS).reshape(-1, BUCKETS)
        many = self._sizes[:, None]
        idf = np.log((1 + many) / (1 + np.minimum(counts, many)), dtype=np.float32) + np.float32(0.1)
        self._weight = idf**2
        """Language and gram → what sharing the gram is worth."""
        weights = self._weight.reshape(-1)[keys]
        norms = np.sqrt(np.bincount(docs, weights=weights, minlength=self.size))
        order = np.argsort(grams, kind="stable")
        self._docs = docs[order]
        self._shares = (weights / np.maximum(norms, 1e-6)[docs]).astype(np.float32)[order]
        self._starts = np.concatenate(([0], np.cumsum(np.bincount(grams, minlength=BUCKETS)))).astype(np.int32)

    def scores(self, grams: NDArray[np.uint16], worth: NDArray[np.float32] | None = None) -> NDArray[np.float32]:
        """The cosine of a text's `grams_of` with each of the lexicon's, 0 to about 1, times its language's `worth`."""
        if not self.size or not len(grams):
            return np.zeros(self.size, dtype=np.float32)
        starts = self._starts[grams]
        sizes = self._starts[grams.astype(np.int32) + 1] - starts
        ends = np.cumsum(sizes)
        places = np.arange(ends[-1]) + np.repeat(starts - ends + sizes, sizes)
        dots = np.bincount(self._docs[places], weights=self._shares[places], minlength=self.size).astype(np.float32)
        norms = np.sqrt(self._weight[:, grams].sum(axis=1))
        scale = 1 / norms if worth is None else worth / norms
        np.minimum(dots, norms[self._part], out=dots) if len(norms) > 1 else np.minimum(dots, norms[0], out=dots)
        dots *= scale[self._part] if len(scale) > 1 else scale[0]
        return dots


def grams_of(text: str) -> NDArray[np.uint16]:
    """The grams of a query, each once."""
    return np.unique(np.concatenate(grams_by_size(text)[_SIZES[0] - 1 : _SIZES[-1]]))


@lru_cache(maxsize=4)
def grams_by_size(text: str) -> list[NDArray[np.uint16]]:
    """The hashed grams of one text, of one letter first, then of two, up to five: as `hashed_grams` has them.

    All sizes are made together, for the arrays of one text are so short that each step costs the same.
    """
    letters = np.frombuffer(f" {text} ".encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.uint64)
    count = len(letters)
    mixed = np.repeat(np.arange(1, _LONGEST + 1, dtype=np.uint64)[:, None], count, axis=1)
    letters = np.concatenate([letters * _PRIMES[1], np.zeros(_LONGEST - 1, dtype=np.uint64)])
    for offset in range(_LONGEST):
        longer = mixed[offset:]
        longer *= _PRIMES[0]
        longer += letters[offset : offset + count]
        longer ^= longer >> np.uint64(15)
    hashed = ((mixed * _PRIMES[2]) >> np.uint64(20)).astype(np.uint16)
    return [row[: max(0, count - place)] for place, row in enumerate(hashed)]


def hashed_grams(texts: Sequence[str], sizes: Sequence[int]) -> tuple[NDArray[np.uint16], NDArray[np.int32]]:
    """The hashed grams of those sizes of all texts, and the number of the text that each comes from."""
    padded = "".join(f" {text} " for text in texts)
    letters = np.frombuffer(padded.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.uint64)
    lengths = np.fromiter((len(text) + 2 for text in texts), dtype=np.int64, count=len(texts))
    owner = np.repeat(np.arange(len(texts), dtype=np.int32), lengths)
    grams: list[NDArray[np.uint16]] = []
    docs: list[NDArray[np.int32]] = []
    for size in sizes:
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
