"""The searched texts of a store as rows: each phrasing, title and passage, sorted by language."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from knowledge.entry import Entry
from knowledge.store import Store

Kind = Literal["query", "passage"]
"""How the encoder is to read a text: a shopper's question, or a text that may hold the answer."""


@dataclass(frozen=True)
class Block:
    """Rows that stand together: of one language, the phrasings of its standard facts or else all that was written."""

    language: str
    phrasings: bool
    start: int
    stop: int

    @property
    def rows(self) -> slice:
        """The rows as a slice."""
        return slice(self.start, self.stop)

    @property
    def size(self) -> int:
        """How many rows."""
        return self.stop - self.start


@dataclass(frozen=True)
class Corpus:
    """The rows of a store: `texts[i]` is of `entries[owner[i]]`. First stands what was written, then the phrasings of
    the facts; of either, a language's rows stand together in a block."""

    entries: tuple[Entry, ...]
    texts: tuple[str, ...]
    kinds: tuple[Kind, ...]
    owner: NDArray[np.int32]
    blocks: tuple[Block, ...]

    @property
    def size(self) -> int:
        """The number of rows."""
        return len(self.texts)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages of the rows."""
        return tuple(dict.fromkeys(block.language for block in self.blocks))

    def has_phrasings(self, language: str) -> bool:
        """Whether facts have phrasings in that language."""
        return any(block.phrasings and block.language == language for block in self.blocks)

    def texts_in(self, language: str) -> list[str]:
        """The texts of one language."""
        return [text for block in self.blocks if block.language == language for text in self.texts[block.rows]]

    def same_rows(self, other: Corpus) -> bool:
        """Whether both have the same texts in the same rows, whatever the entries say."""
        return (self.texts, self.kinds, self.blocks) == (other.texts, other.kinds, other.blocks)

    def keys(self) -> NDArray[np.uint8]:
        """A hash of 16 bytes for each row, by its kind and text: what tells whether its vector is known."""
        digests = b"".join(
            hashlib.blake2b(f"{kind}\x1f{text}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
            for kind, text in zip(self.kinds, self.texts, strict=True)
        )
        return np.frombuffer(digests, dtype=np.uint8).reshape(self.size, 16)


def corpus_of(store: Store) -> Corpus:
    """The rows of everything that the store knows."""
    entries = tuple(sorted(store.everything, key=lambda entry: (entry.kind == "fact", entry.language)))
    texts: list[str] = []
    kinds: list[Kind] = []
    owner: list[int] = []
    blocks: list[Block] = []
    for number, entry in enumerate(entries):
        start, of_fact = len(texts), entry.kind == "fact"
        title: Kind = "query" if entry.kind in ("faq", "fact") else "passage"
        questions = dict.fromkeys((entry.title, *entry.phrasings))
        texts += questions
        kinds += [title] * len(questions)
        texts += entry.passages
        kinds += ["passage"] * len(entry.passages)
        owner += [number] * (len(texts) - start)
        if blocks and (blocks[-1].language, blocks[-1].phrasings) == (entry.language, of_fact):
            start = blocks.pop().start
        blocks.append(Block(entry.language, of_fact, start, len(texts)))
    return Corpus(entries, tuple(texts), tuple(kinds), np.array(owner, dtype=np.int32), tuple(blocks))
