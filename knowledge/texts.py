"""The searched texts as words: who wrote exactly this, and whose letters are most alike."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from knowledge.corpus import Block, Corpus
from knowledge.lexical import Lexicon, grams_of
from knowledge.normalise import bare, fold, words
from knowledge.scripts import languages_alike
from knowledge.views import View

_FOREIGN = 0.7
"""What shared letters count across languages: loanwords and names are evidence, but less."""


class Texts:
    """What is made of the rows' words: exact look-ups and lexicons; reuses an earlier one's words."""

    def __init__(self, corpus: Corpus, before: Texts | None = None) -> None:
        self._corpus = corpus
        known = before.forms if before is not None else {}
        self.forms: dict[str, tuple[str, str, str]] = {
            text: known.get(text) or (fold(text), bare(text), words(text)) for text in corpus.texts
        }
        hashes: list[int] = []
        rows: list[int] = []
        for row, text in enumerate(corpus.texts):
            if corpus.kinds[row] == "query" or text == corpus.entries[corpus.owner[row]].title:
                for form in {*self.forms[text][:2]}:
                    hashes.append(hash(form))
                    rows.append(row)
        # as arrays: a dictionary of so many texts takes twenty times the memory
        order = np.argsort(np.array(hashes, dtype=np.int64), kind="stable")
        self._hashes, self._hashed = np.array(hashes, dtype=np.int64)[order], np.array(rows, dtype=np.int32)[order]
        written = [block for block in corpus.blocks if not block.phrasings]
        self._written = [block.language for block in written]
        self._lexicon = self._made(written)
        self._of_phrasings = lru_cache(maxsize=None)(lambda block: self._made([block]))
        self.sorted = lru_cache(maxsize=8192)(self._sorted)

    def alike(self, plain: str, language: str, view: View) -> NDArray[np.float32]:
        """How alike the letters of the view's rows are to the query's, 0 where a language is written in others."""
        near = languages_alike(plain, language, self._corpus.languages)
        worth = dict.fromkeys(near, _FOREIGN) | {language: 1.0}
        written = np.array([worth.get(one, 0.0) for one in self._written], dtype=np.float32)
        grams = grams_of(plain)
        found = [self._lexicon.scores(grams, written)]
        for block in view.blocks:
            if block.phrasings:
                weight = worth.get(block.language, 0.0)
                if weight:
                    found.append(self._of_phrasings(block).scores(grams, np.array([weight], dtype=np.float32)))
                else:
                    found.append(np.zeros(block.size, dtype=np.float32))
        return np.concatenate(found)

    def exact(self, text: str) -> list[int]:
        """The rows whose text is the same but for case, punctuation and spaces, else but for diacritics."""
        return self._with(fold(text)) or self._with(bare(text))

    def _with(self, form: str) -> list[int]:
        first, last = (int(np.searchsorted(self._hashes, hash(form), side=side)) for side in ("left", "right"))
        texts = self._corpus.texts
        return [row for row in self._hashed[first:last].tolist() if form in self.forms[texts[row]][:2]]

    def _sorted(self, row: int) -> str:
        """A row's words in the order of the alphabet: the same for the same words."""
        return " ".join(sorted(self.forms[self._corpus.texts[row]][2].split()))

    def _made(self, blocks: Sequence[Block]) -> Lexicon:
        texts = [self.forms[text][2] for block in blocks for text in self._corpus.texts[block.rows]]
        return Lexicon(texts, [block.size for block in blocks])
