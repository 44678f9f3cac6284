"""How near the rows are to a query: all of them about, and those that matter in full.

About is by the 128 directions in which the store's texts differ most (their principal components): a third of the
bytes of the whole vectors, and these are what a search of many rows waits for. An edit costs no more than a product
of matrices, and the vectors need no second copy beside the memory-mapped ones. What is nearer than usual counts, by
language, so that texts of one, which lie nearer to one another than they should, do not crowd out the others.
"""

from __future__ import annotations

from dataclasses import dataclass

import faiss
import numpy as np
from numpy.typing import NDArray

from knowledge.corpus import Corpus
from knowledge.vectors import Matrix
from knowledge.views import View

_DIRECTIONS = 128
_FEW = 500
"""Rows from which no directions can be learned."""
_SAMPLE = 2048
"""Rows that the directions are learned from."""
_PRIOR = 20.0
"""How many rows' worth of the overall mean a language starts with: one row cannot say what is usual."""


@dataclass(frozen=True)
class Near:
    """Rows with their cosine, and their cosine beyond what is usual between the query and their language."""

    rows: NDArray[np.int32]
    cosine: NDArray[np.float32]
    centred: NDArray[np.float32]


class Nearest:
    """Finds the rows near a query, over the vectors of one corpus."""

    def __init__(self, vectors: Matrix, corpus: Corpus, before: Nearest | None = None) -> None:
        """`before` is an earlier state of the same store, whose directions are kept: they change slowly."""
        self._vectors = vectors = np.asarray(vectors)  # a memory map's own indexing is slow
        self._language_of = corpus.language_of
        sums = np.zeros((len(corpus.languages), vectors.shape[1]), dtype=np.float32)
        sizes = np.bincount(self._language_of, minlength=len(sums))
        for block in corpus.blocks:
            sums[corpus.languages.index(block.language)] += vectors[block.rows].sum(axis=0)
        self._means = sums / np.maximum(sizes, 1)[:, None].astype(np.float32)
        self._trust = (sizes / (sizes + _PRIOR)).astype(np.float32)
        if before is not None and before._size > max(_FEW, len(vectors) // 2):
            self._size: int = before._size
            self._turn: Matrix = before._turn
        else:
            self._size, self._turn = len(vectors), _directions(vectors)
        self._short = np.ascontiguousarray(vectors @ self._turn, dtype=np.float32)

    def about(self, query: Matrix, view: View) -> Near:
        """The rows of the view, compared in part; `query` is one unit vector."""
        turned = query @ self._turn
        cosine = np.empty(len(view.rows), dtype=np.float32)
        at = 0
        for start, stop in view.spans:
            _dots(self._short[start:stop], turned, cosine[at : at + stop - start])
            at += stop - start
        return Near(view.rows, cosine, cosine - self._usual(query)[view.languages])

    def exactly(self, query: Matrix, rows: NDArray[np.int32]) -> Near:
        """These rows, compared in full."""
        cosine = _dots(self._vectors[rows], query, np.empty(len(rows), dtype=np.float32))
        return Near(rows, cosine, cosine - self._usual(query)[self._language_of[rows]])

    def _usual(self, query: Matrix) -> NDArray[np.float32]:
        """The mean cosine of the query with each language's rows: that with the mean row, no sum needed."""
        means = self._means @ query
        overall = float(means.mean())
        return np.asarray(means * self._trust + overall * (1 - self._trust), dtype=np.float32)


def _dots(rows: Matrix, query: Matrix, into: Matrix) -> Matrix:
    """The rows' dot products with the query, by FAISS: BLAS would share them out over threads, which costs more."""
    rows, query = np.ascontiguousarray(rows, dtype=np.float32), np.ascontiguousarray(query, dtype=np.float32)
    pointers = (faiss.swig_ptr(array) for array in (into, query, rows))
    faiss.fvec_inner_products_ny(*pointers, rows.shape[1], len(rows))
    return into


def _directions(vectors: Matrix) -> Matrix:
    """A matrix that turns a vector to the directions in which these differ most, and drops the others."""
    rows, dimension = vectors.shape
    if dimension <= _DIRECTIONS or rows <= _FEW:
        return np.eye(dimension, dtype=np.float32)
    sample = vectors[:: max(1, rows // _SAMPLE)]
    # of the products themselves, not of distances from a mean: products with the query are what is to be kept
    _, turned = np.linalg.eigh(sample.T @ sample)
    return np.ascontiguousarray(turned[:, ::-1][:, :_DIRECTIONS])
