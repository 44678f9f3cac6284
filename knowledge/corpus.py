"""The searched texts of a store as rows: each phrasing, title and passage, sorted by language."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from knowledge.entry import Entry
from knowledge.store import Store

Kind = Literal["query", "passage"]
"""How the encoder is to read a text: a shopper's question, or a text that may hold the answer."""


@dataclass(frozen=True)
class Corpus:
    """The rows of a store: `texts[i]` is of `entries[owner[i]]`; a language's rows stand together."""

    entries: tuple[Entry, ...]
    texts: tuple[str, ...]
    kinds: tuple[Kind, ...]
    owner: NDArray[np.int32]
    languages: Mapping[str, slice]

    @property
    def size(self) -> int:
        """The number of rows."""
        return len(self.texts)

    def same_rows(self, other: Corpus) -> bool:
        """Whether both have the same texts in the same rows, whatever the entries say."""
        return (self.texts, self.kinds, self.languages) == (other.texts, other.kinds, other.languages)

    def keys(self) -> NDArray[np.uint8]:
        """A hash of 16 bytes for each row, by its kind and text: what tells whether its vector is known."""
        digests = b"".join(
            hashlib.blake2b(f"{kind}\x1f{text}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
            for kind, text in zip(self.kinds, self.texts, strict=True)
        )
        return np.frombuffer(digests, dtype=np.uint8).reshape(self.size, 16)


def corpus_of(store: Store) -> Corpus:
    """The rows of everything that the store knows."""
    entries = tuple(sorted(store.everything, key=lambda entry: entry.language))
    texts: list[str] = []
    kinds: list[Kind] = []
    owner: list[int] = []
    languages: dict[str, slice] = {}
    for number, entry in enumerate(entries):
        start = len(texts)
        title: Kind = "query" if entry.kind in ("faq", "fact") else "passage"
        questions = dict.fromkeys((entry.title, *entry.phrasings))
        texts += questions
        kinds += [title] * len(questions)
        texts += entry.passages
        kinds += ["passage"] * len(entry.passages)
        owner += [number] * (len(texts) - start)
        begin = languages[entry.language].start if entry.language in languages else start
        languages[entry.language] = slice(begin, len(texts))
    return Corpus(entries, tuple(texts), tuple(kinds), np.array(owner, dtype=np.int32), languages)
