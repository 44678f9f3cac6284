"""The searched texts as words: who wrote exactly this, and whose letters are most alike."""

from __future__ import annotations

from knowledge.corpus import Corpus
from knowledge.lexical import Lexicon
from knowledge.normalise import bare, fold, words


class Texts:
    """What is made of the rows' words: exact look-ups and a lexicon a language; reuses an earlier one's."""

    def __init__(self, corpus: Corpus, before: Texts | None = None) -> None:
        known = before.forms if before is not None else {}
        self.forms: dict[str, tuple[str, str, str]] = {
            text: known.get(text) or (fold(text), bare(text), words(text)) for text in corpus.texts
        }
        self._exact: dict[str, list[int]] = {}
        for row, text in enumerate(corpus.texts):
            if corpus.kinds[row] == "query" or text == corpus.entries[corpus.owner[row]].title:
                for form in {*self.forms[text][:2]}:
                    self._exact.setdefault(form, []).append(row)
        self.lexicons: dict[str, tuple[list[str], Lexicon]] = {}
        for language, part in corpus.languages.items():
            texts = [self.forms[text][2] for text in corpus.texts[part]]
            made = before.lexicons.get(language) if before is not None else None
            self.lexicons[language] = made if made and made[0] == texts else (texts, Lexicon(texts))

    def exact(self, text: str) -> list[int]:
        """The rows whose text is the same but for case, punctuation and spaces, else but for diacritics."""
        return self._exact.get(fold(text)) or self._exact.get(bare(text)) or []
