"""The nearest rows of every language: so many from each, that no language crowds out another.

Exact (every vector compared) up to `EXACT` rows a language: 50,000 comparisons take about 10 ms on one
core, the vectors need no second copy beside the memory-mapped ones, and an edit costs no building. Beyond
that an inverted file (FAISS IVF) is used: it is trained in seconds where a graph (HNSW) of that size takes
minutes, which matters more to a store that is edited than the last per cent of recall.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import faiss
import numpy as np
from numpy.typing import NDArray

from knowledge.vectors import Matrix

EXACT = 50_000
NEAREST = 128
"""Rows taken of each language."""

_PRIOR = 20.0
"""How many rows' worth of the overall mean a language starts with: one row cannot say what is usual."""


@dataclass(frozen=True)
class Near:
    """Rows with their cosine, and their cosine beyond what is usual between the query and their language."""

    rows: NDArray[np.int64]
    cosine: NDArray[np.float32]
    centred: NDArray[np.float32]

    def at(self, places: NDArray[np.bool_]) -> Near:
        """Those rows where `places` is true."""
        return Near(self.rows[places], self.cosine[places], self.centred[places])


class Nearest:
    """Finds the rows near a query, over the vectors of one corpus."""

    def __init__(self, vectors: Matrix, languages: Mapping[str, slice], *, exact: int = EXACT) -> None:
        self._vectors = vectors
        self._languages = dict(languages)
        self._counts = np.array([part.stop - part.start for part in self._languages.values()], dtype=np.float32)
        self._language_of = np.repeat(np.arange(len(self._counts)), self._counts.astype(np.int64))
        self._means = np.stack([vectors[part].mean(axis=0) for part in self._languages.values()]) if languages else None
        self._inverted = {
            language: _inverted(vectors[part])
            for language, part in self._languages.items()
            if part.stop - part.start > exact
        }

    def search(self, query: Matrix, extra: NDArray[np.int64]) -> Near:
        """The nearest rows of each language and the `extra` ones, each once; `query` is one unit vector."""
        wanted = np.ascontiguousarray(query.reshape(1, -1), dtype=np.float32)
        if self._means is None:
            none = np.zeros(0, dtype=np.float32)
            return Near(np.zeros(0, dtype=np.int64), none, none)
        found = [self._language(wanted, language, part) for language, part in self._languages.items()]
        rows = np.concatenate([rows for rows, _ in found])
        cosine = np.concatenate([cosine for _, cosine in found])
        more = np.setdiff1d(extra, rows)
        if len(more):
            rows = np.concatenate([rows, more])
            cosine = np.concatenate([cosine, _dots(self._vectors[more], wanted[0])])
        return Near(rows, cosine, cosine - self._usual(wanted[0])[self._language_of[rows]])

    def _usual(self, query: Matrix) -> NDArray[np.float32]:
        """The mean cosine of the query with each language's rows: that with the mean row, no sum needed."""
        assert self._means is not None
        means = _dots(self._means, query)
        overall = float(means.mean())
        return np.asarray((means * self._counts + overall * _PRIOR) / (self._counts + _PRIOR), dtype=np.float32)

    def _language(self, query: Matrix, language: str, part: slice) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        count = min(NEAREST, part.stop - part.start)
        if language in self._inverted:
            cosine, found = self._inverted[language].search(query, count)
        else:
            cosine, found = faiss.knn(query, self._vectors[part], count, metric=faiss.METRIC_INNER_PRODUCT)
        kept = found[0] >= 0
        return found[0][kept].astype(np.int64) + part.start, cosine[0][kept]


def _dots(rows: Matrix, query: Matrix) -> Matrix:
    """The rows' dot products with the query. Not by BLAS: its threads cost more here than they bring."""
    return np.asarray(np.einsum("ij,j->i", rows, query), dtype=np.float32)


def _inverted(vectors: Matrix) -> faiss.IndexIVFFlat:
    rows, dimension = vectors.shape
    lists = int(math.sqrt(rows))
    quantizer = faiss.IndexFlatIP(dimension)
    index = faiss.IndexIVFFlat(quantizer, dimension, lists, faiss.METRIC_INNER_PRODUCT)
    index.own_fields = True
    quantizer.this.disown()
    index.train(np.ascontiguousarray(vectors[:: max(1, rows // (lists * 64))]))
    index.add(np.ascontiguousarray(vectors))
    index.nprobe = max(8, lists // 8)
    return index
