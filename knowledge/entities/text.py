"""A text made easy to read for patterns, letter for letter, so that what is found stands where it was written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from knowledge.normalise import LONGEST, words

_DASHES = "‐‑‒–—―−﹣－"
_PLAIN = re.compile(r"[\x00-\x7f]*")
# a word in any script: vowel signs and joiners belong to it, digits do not
_TOKEN = re.compile(
    r"[0-9]+|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    r"\u0900-\u0963\u0981-\u09e3\u09fe\u0e31-\u0e4e\u200c\u200d])*"
)


@dataclass(frozen=True)
class Token:
    """A word or a row of digits: `word` without case and accents, `lower` as written."""

    word: str
    lower: str
    start: int
    end: int


class Text:
    """A text, at most `LONGEST` characters of it.

    `plain` has ASCII digits, letters and signs for the widths and scripts that write the same otherwise; `lower` is
    that in lower case. Both are as long as the text.
    """

    def __init__(self, text: str) -> None:
        self.original = text[:LONGEST]
        if _PLAIN.fullmatch(self.original):
            self.plain = self.original
            self.lower = self.original.lower()
        else:
            self.plain = "".join(map(_plain, self.original))
            self.lower = "".join(map(_lower, self.plain))

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words and rows of digits, in their order."""
        return tuple(
            Token(_word(match.group()), match.group(), match.start(), match.end())
            for match in _TOKEN.finditer(self.lower)
        )

    @cached_property
    def has_digits(self) -> bool:
        """Whether there is a digit in it."""
        return any("0" <= letter <= "9" for letter in self.plain)

    def together(self, tokens: Sequence[Token], between: str = " -'’.") -> bool:
        """Whether nothing but `between` stands between tokens that follow one another."""
        return not any(self.plain[a.end : b.start].strip(between) for a, b in pairwise(tokens))

    @cached_property
    def starting(self) -> dict[int, Token]:
        """The tokens by where they start."""
        return {token.start: token for token in self.tokens}

    @cached_property
    def ending(self) -> dict[int, Token]:
        """The tokens by where they end."""
        return {token.end: token for token in self.tokens}


@lru_cache(maxsize=8192)
def _plain(letter: str) -> str:
    if letter in _DASHES:
        return "-"
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if letter == "٫":
        return "."
    if letter == "٬":
        return ","
    if letter.isspace() and letter != "\n":
        return " "
    form = unicodedata.normalize("NFKC", letter)
    return form if len(form) == 1 else letter


@lru_cache(maxsize=8192)
def _lower(letter: str) -> str:
    form = letter.lower()
    return form if len(form) == 1 else letter


@lru_cache(maxsize=16384)
def _word(token: str) -> str:
    return token if token.isascii() else words(token)
