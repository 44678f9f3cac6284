"""Which of a store's rows a question is compared with, by its language.

What the merchant wrote is compared with every question. The phrasings of standard facts, of which every language has
as many again, only with those of its language, the store's and English: the others say the same in other words.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from knowledge.corpus import Block, Corpus


@dataclass(frozen=True, eq=False)
class View:
    """Some rows of a corpus, in blocks that stand together; arrays are over the view's rows."""

    blocks: tuple[Block, ...]
    rows: NDArray[np.int32]
    """Their numbers in the corpus, rising."""
    block_of: NDArray[np.int16]
    """The place in `blocks` of each row's block."""
    passages: NDArray[np.float32]
    """1 where a row is a passage, 0 where it is a question."""
    families: NDArray[np.int32]
    """The number of each row's family."""

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """The rows as ranges of the corpus: all that was written, and each language's phrasings."""
        written = [block for block in self.blocks if not block.phrasings]
        joined = [(written[0].start, written[-1].stop)] if written else []
        return joined + [(block.start, block.stop) for block in self.blocks if block.phrasings]

    def __contains__(self, row: int) -> bool:
        return any(start <= row < stop for start, stop in self.spans)

    def of_language(self, language: str) -> NDArray[np.bool_]:
        """Which blocks are of the language."""
        return np.array([block.language == language for block in self.blocks], dtype=np.bool_)

    @cached_property
    def _order(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        order = np.argsort(self.families, kind="stable")
        _, starts, sizes = np.unique(self.families[order], return_index=True, return_counts=True)
        return order, starts, sizes

    def firsts(self, scores: NDArray[np.float32]) -> NDArray[np.int64]:
        """Places in the view of the best row of each family."""
        order, starts, sizes = self._order
        ordered = scores[order]
        best = np.maximum.reduceat(ordered, starts)
        return np.asarray(order[ordered >= np.repeat(best, sizes)])


class Views:
    """The views of one corpus, each made when it is first asked for."""

    def __init__(self, corpus: Corpus, own: str, families: NDArray[np.int32]) -> None:
        """`own` is the store's own language, `families` the number of each row's family."""
        self._corpus, self._also, self._families = corpus, {own, "en"}, families
        self._passages = np.array([kind == "passage" for kind in corpus.kinds], dtype=np.float32)
        self._made: dict[str, View] = {}

    def of(self, language: str) -> View:
        """The rows that a question in that language is compared with."""
        key = language if self._corpus.has_phrasings(language) else ""
        if key not in self._made:
            self._made[key] = self._make({*self._also, key})
        return self._made[key]

    def _make(self, languages: set[str]) -> View:
        every = self._corpus.blocks
        blocks = tuple(block for block in every if not block.phrasings or block.language in languages)
        none = np.zeros(0, dtype=np.int32)
        rows = np.concatenate([none, *(np.arange(block.start, block.stop, dtype=np.int32) for block in blocks)])
        block_of = np.repeat(np.arange(len(blocks), dtype=np.int16), [block.size for block in blocks])
        return View(blocks, rows, block_of, self._passages[rows], self._families[rows])
