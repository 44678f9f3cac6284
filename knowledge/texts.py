"""The searched texts as words: who wrote exactly this, and whose letters are most alike."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from knowledge.corpus import Corpus
from knowledge.lexical import Lexicon
from knowledge.normalise import bare, fold, words
from knowledge.scripts import languages_alike

_FOREIGN = 0.7
"""What shared letters count across languages: loanwords and names are evidence, but less."""


class Texts:
    """What is made of the rows' words: exact look-ups and a lexicon; reuses an earlier one's words."""

    def __init__(self, corpus: Corpus, before: Texts | None = None) -> None:
        known = before.forms if before is not None else {}
        self.forms: dict[str, tuple[str, str, str]] = {
            text: known.get(text) or (fold(text), bare(text), words(text)) for text in corpus.texts
        }
        self.sorted = [" ".join(sorted(self.forms[text][2].split())) for text in corpus.texts]
        """Each row's words in the order of the alphabet: the same for the same words."""
        self._exact: dict[str, list[int]] = {}
        for row, text in enumerate(corpus.texts):
            if corpus.kinds[row] == "query" or text == corpus.entries[corpus.owner[row]].title:
                for form in {*self.forms[text][:2]}:
                    self._exact.setdefault(form, []).append(row)
        self._languages = list(corpus.languages)
        sizes = [part.stop - part.start for part in corpus.languages.values()]
        self._lexicon = Lexicon([self.forms[text][2] for text in corpus.texts], sizes)

    def alike(self, plain: str, language: str) -> NDArray[np.float32]:
        """How alike the letters of each row are to the query's, 0 where its language is written in others."""
        worth = dict.fromkeys(languages_alike(plain, language, self._languages), _FOREIGN)
        worth[language] = 1.0
        return self._lexicon.scores(plain, np.array([worth.get(one, 0.0) for one in self._languages], dtype=np.float32))

    def exact(self, text: str) -> list[int]:
        """The rows whose text is the same but for case, punctuation and spaces, else but for diacritics."""
        return self._exact.get(fold(text)) or self._exact.get(bare(text)) or []
