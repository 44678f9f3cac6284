"""The rows' vectors: taken from where they are known, encoded only where they are new."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from knowledge.corpus import Corpus

Matrix = NDArray[np.float32]
_BATCH = 256


class Encoder(Protocol):
    """What search needs of an encoder; `knowledge.encoder.Encoder` is one."""

    @property
    def id(self) -> str:
        """Tells this encoder's vectors from any other's."""

    @property
    def dimension(self) -> int:
        """The length of a vector."""

    def encode(self, texts: Sequence[str], *, kind: Literal["query", "passage"] = "query") -> Matrix:
        """One L2-normalised vector a text."""


class Known:
    """Vectors by the key of their text, out of an index made before."""

    def __init__(self, keys: NDArray[np.uint8], vectors: Matrix) -> None:
        self.vectors = vectors
        flat = keys.tobytes()
        self._places = {flat[at : at + 16]: at // 16 for at in range(0, len(flat), 16)}

    def find(self, keys: NDArray[np.uint8]) -> NDArray[np.int64]:
        """The row of each key, or -1."""
        flat = keys.tobytes()
        get = self._places.get
        places = (get(flat[at : at + 16], -1) for at in range(0, len(flat), 16))
        return np.fromiter(places, dtype=np.int64, count=len(keys))


def vectors_for(corpus: Corpus, keys: NDArray[np.uint8], encoder: Encoder, known: Known | None) -> tuple[Matrix, int]:
    """The vector of each row, and how many texts had to be encoded for it."""
    vectors = np.empty((corpus.size, encoder.dimension), dtype=np.float32)
    found = known.find(keys) if known is not None else np.full(corpus.size, -1, dtype=np.int64)
    if known is not None and len(known.vectors):
        here = found >= 0
        vectors[here] = known.vectors[found[here]]
    fresh: dict[tuple[str, str], list[int]] = {}
    for row in np.flatnonzero(found < 0):
        fresh.setdefault((corpus.kinds[row], corpus.texts[row]), []).append(int(row))
    for kind in ("query", "passage"):
        # by length, so that a batch pads little
        texts = sorted((text for of, text in fresh if of == kind), key=len)
        for start in range(0, len(texts), _BATCH):
            batch = texts[start : start + _BATCH]
            for text, vector in zip(batch, encoder.encode(batch, kind=kind), strict=True):
                vectors[fresh[kind, text]] = vector
    return vectors, len(fresh)
