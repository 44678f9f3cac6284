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


@dataclass(frozen=True)
class View:
    """Some rows of a corpus, in blocks that stand together; arrays are over the view's rows."""

    blocks: tuple[Block, ...]
    rows: NDArray[np.int32]
    """Their numbers in the corpus, rising."""
    languages: NDArray[np.int16]
    """The number of each row's language."""
    passages: NDArray[np.float32]
    """1 where a row is a passage, 0 where it is a question."""
    families: NDArray[np.int32]
    """The number of each row's family."""

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """The rows as ranges of the corpus, blocks that meet joined."""
        found: list[tuple[int, int]] = []
        for block in self.blocks:
            if found and found[-1][1] == block.start:
                found[-1] = (found[-1][0], block.stop)
            else:
                found.append((block.start, block.stop))
        return found

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
        return order[ordered >= np.repeat(best, sizes)]


class Views:
    """The views of one corpus, each made when it is first asked for."""

    def __init__(self, corpus: Corpus, own: str, families: NDArray[np.int32]) -> None:
        """`own` is the store's own language, `families` the number of each row's family."""
        self._corpus, self._also, self._families = corpus, {own, "en"}, families
        self.passages = np.array([kind == "passage" for kind in corpus.kinds], dtype=np.float32)
        self._made: dict[str, View] = {}

    def of(self, language: str) -> View:
        """The rows that a question in that language is compared with."""
        key = language if self._corpus.has_phrasings(language) else ""
        if key not in self._made:
            self._made[key] = self._make({*self._also, key})
        return self._made[key]

    def _make(self, languages: set[str]) -> View:
        corpus = self._corpus
        blocks = tuple(block for block in corpus.blocks if not block.phrasings or block.language in languages)
        none = np.zeros(0, dtype=np.int32)
        rows = np.concatenate([none, *(np.arange(block.start, block.stop, dtype=np.int32) for block in blocks)])
        return View(blocks, rows, corpus.language_of[rows], self.passages[rows], self._families[rows])
