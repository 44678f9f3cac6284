"""Texts made comparable: what two shoppers mean to be the same words becomes the same string."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ONCE = lru_cache(maxsize=128)
"""One message is asked for many times in its turn."""
LONGEST = 2000
"""Characters of a message that are looked at: nothing may stall on a pasted novel."""

# marks that writers leave out; vowel signs of Thai or Hindi, marks too, are letters to their readers
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069]")
_LETTERS = str.maketrans(
    "ıøđłæœħŧðþأإآٱىئیكةؤ",
    "iodlaohtdtاااايييکهو",
)


@_ONCE
def fold(text: str) -> str:
    """The text without case, width, punctuation and spaces: equal for the same words typed otherwise."""
    folded = unicodedata.normalize("NFKC", text[:LONGEST]).casefold()
    # vowel signs of Indic scripts and Thai are marks (Mn, Mc), not letters, and count as much
    kept = "".join(c for c in folded if c.isalnum() or unicodedata.category(c) in ("Mn", "Mc"))
    return unicodedata.normalize("NFC", kept)


def bare(text: str) -> str:
    """The folded text without diacritics: what is typed on a keyboard that has none."""
    return _without_marks(fold(text))


@_ONCE
def words(text: str) -> str:
    """The text in lower case without diacritics and punctuation, words parted by single spaces."""
    folded = unicodedata.normalize("NFKC", text[:LONGEST]).casefold()
    kept = (c if c.isalnum() or unicodedata.category(c) in ("Mn", "Mc") else " " for c in folded)
    return " ".join(_without_marks("".join(kept)).split())


def _without_marks(text: str) -> str:
    if text.isascii():
        return text
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text)).translate(_LETTERS)
    return unicodedata.normalize("NFC", bare)
