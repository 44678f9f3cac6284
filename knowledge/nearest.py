"""How near the rows are to a query: all of them about, and those that matter in full.

About is by the 128 directions in which the store's texts differ most (their principal components): a third of the
bytes of the whole vectors, and these are what a search of many rows waits for. An edit costs no more than a product
of matrices, and the vectors need no second copy beside the memory-mapped ones. What is nearer than usual counts, by
language, so that texts of one, which lie nearer to one another than they should, do not crowd out the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import faiss
import numpy as np
from numpy.typing import NDArray

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
    """Cosines of rows, and those beyond what is usual between the query and the row's block."""

    cosine: NDArray[np.float32]
    centred: NDArray[np.float32]


class Nearest:
    """Finds the rows near a query, over the vectors of one corpus. What a block needs is made when first asked for."""

    def __init__(self, vectors: Matrix, before: Nearest | None = None) -> None:
        """`before` is an earlier state of the same store, whose directions are kept: they change slowly."""
        self._vectors = vectors = np.asarray(vectors)  # a memory map's own indexing is slow
        if before is not None and before._size > max(_FEW, len(vectors) // 2):
            self._size: int = before._size
            self._turn: Matrix = before._turn
        else:
            self._size, self._turn = len(vectors), _directions(vectors)
        self._short = lru_cache(maxsize=None)(self._shortened)
        self._mean = lru_cache(maxsize=None)(self._averaged)

    def about(self, query: Matrix, view: View) -> Near:
        """The rows of the view, compared in part; `query` is one unit vector."""
        turned = query @ self._turn
        cosine = np.empty(len(view.rows), dtype=np.float32)
        at = 0
        for start, stop in view.spans:
            _dots(self._short(start, stop), turned, cosine[at : at + stop - start])
            at += stop - start
        return Near(cosine, cosine - self._usual(query, view)[view.block_of])

    def exactly(self, query: Matrix, view: View, places: NDArray[np.int64]) -> Near:
        """The rows at these places of the view, compared in full."""
        cosine = _dots(self._vectors[view.rows[places]], query, np.empty(len(places), dtype=np.float32))
        return Near(cosine, cosine - self._usual(query, view)[view.block_of[places]])

    def _usual(self, query: Matrix, view: View) -> NDArray[np.float32]:
        """The mean cosine of the query with each block's rows: that with the mean row, no sum needed."""
        means, trust = self._mean(view)
        usual = means @ query
        overall = float(usual.mean())
        return np.asarray(usual * trust + overall * (1 - trust), dtype=np.float32)

    def _averaged(self, view: View) -> tuple[Matrix, NDArray[np.float32]]:
        means = [self._vectors[block.rows].mean(axis=0) for block in view.blocks]
        sizes = np.array([block.size for block in view.blocks], dtype=np.float32)
        return np.stack(means or [np.zeros(self._vectors.shape[1], np.float32)]), sizes / (sizes + _PRIOR)

    def _shortened(self, start: int, stop: int) -> Matrix:
        return np.ascontiguousarray(self._vectors[start:stop] @ self._turn, dtype=np.float32)


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
