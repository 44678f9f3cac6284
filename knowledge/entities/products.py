"""The store's products, by their titles in all languages, typed as shoppers type."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from knowledge.entities.entity import SHAPED, TOLD, Found
from knowledge.entities.text import Text, Token
from knowledge.entry import Entry
from knowledge.normalise import fold, words

_ALIKE = 80
"""Of 100: a word with a typo."""
_WHOLE = 0.8
"""Share of a title, by how telling its words are, that has to be said."""
_SLACK = 2
"""Words that may stand between those of a title."""
_JOINED_ALIKE = 88
_EXACT = 97
_TELLING = 2
"""So many of a title's rarest words, or pairs of letters, lead to it: without them it cannot be meant."""
_CANDIDATES = 40


@dataclass(frozen=True)
class _Title:
    handle: str
    words: tuple[str, ...]
    joined: str
    """Without spaces, where it is written in a script that does not part words; else empty."""


class _Nearest(dict[str, tuple[float, int]]):
    """A word of a title → how alike the most alike of the tokens is (0 to 100), and its place; titles share words."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        super().__init__()
        self._words = [token.word for token in tokens]

    def __missing__(self, word: str) -> tuple[float, int]:
        least = _ALIKE if len(word) > 3 else 100
        best = process.extractOne(word, self._words, scorer=fuzz.ratio, score_cutoff=least)
        self[word] = (best[1], best[2]) if best else (0.0, 0)
        return self[word]


class Titles:
    """The titles of a store's products, to be found in texts. Make it once a state of the store."""

    def __init__(self, products: Iterable[Entry]) -> None:
        known = dict.fromkeys((product.handle or "", product.title) for product in products)
        self._titles = [
            _Title(handle, tuple(words(title).split()), "" if _parted(title) else fold(title))
            for handle, title in known
            if handle and words(title)
        ]
        shared = Counter(word for title in self._titles for word in set(title.words))
        self._weights = {word: math.log(1 + len(self._titles) / count) for word, count in shared.items()}
        pairs = Counter(pair for title in self._titles for pair in _pairs(title.joined))
        self._by_word: dict[str, list[int]] = {}
        self._by_pair: dict[str, list[int]] = {}
        for place, title in enumerate(self._titles):
            if title.joined:
                for pair in sorted(_pairs(title.joined), key=lambda pair: (pairs[pair], pair))[:_TELLING]:
                    self._by_pair.setdefault(pair, []).append(place)
                continue
            for word in sorted(set(title.words), key=lambda word: (-self._weights[word], word))[:_TELLING]:
                for key in _keys(word):
                    self._by_word.setdefault(key, []).append(place)

    def find(self, text: Text) -> Iterator[Found]:
        """The products named; of two that fit as well, none: "polo shirt" is no product."""
        tokens = text.tokens
        near = Counter(place for token in tokens for key in _keys(token.word) for place in self._by_word.get(key, ()))
        nearest = _Nearest(tokens)
        found = [self._in_words(self._titles[place], tokens, nearest) for place, _ in near.most_common(_CANDIDATES)]
        if self._by_pair and not text.lower.isascii():
            letters, places = _folded(text)
            near = Counter(place for pair in _pairs(letters) for place in self._by_pair.get(pair, ()))
            found += [_in_one_piece(self._titles[place], letters, places) for place, _ in near.most_common(_CANDIDATES)]
        fits = [fit for fit in found if fit is not None]
        for score, one in fits:
            rivals = (
                other for rival, other in fits if rival >= score and other.start < one.end and one.start < other.end
            )
            if all(other.value == one.value for other in rivals):
                yield one

    def _in_words(self, title: _Title, tokens: tuple[Token, ...], nearest: _Nearest) -> tuple[float, Found] | None:
        """How much of the title is said in a row of words, and where."""
        total = sum(self._weights[word] for word in title.words)
        got = 0.0
        said: dict[int, float] = {}
        for word in title.words:
            alike, place = nearest[word]
            if alike:
                got += self._weights[word] * alike / 100
                said[place] = alike
        if not said or got < _WHOLE * total:
            return None
        first, last = min(said), max(said)
        # one word alone is a product's name only where it is all of the title, without a typo
        if len(said) == 1 and (len(title.words) > 1 or said[first] < 100):
            return None
        if last - first + 1 > len(said) + _SLACK:
            return None
        certainty = TOLD if got * 100 > _EXACT * total else SHAPED
        return got, Found("product", title.handle, tokens[first].start, tokens[last].end, certainty)


def _in_one_piece(title: _Title, letters: str, places: list[int]) -> tuple[float, Found] | None:
    if len(title.joined) < 3 or len(letters) < len(title.joined) - 1:
        return None
    best = fuzz.partial_ratio_alignment(title.joined, letters, score_cutoff=_JOINED_ALIKE)
    if best is None or best.dest_end <= best.dest_start:
        return None
    start, end = places[best.dest_start], places[best.dest_end - 1] + 1
    return best.score * len(title.joined), Found(
        "product", title.handle, start, end, TOLD if best.score > _EXACT else SHAPED
    )


def _parted(title: str) -> bool:
    """Whether no letter of the title is of a script that does not part words."""
    return not any("\u0e00" <= letter <= "\u0e7f" or "\u2e80" <= letter <= "\ud7ff" for letter in title)


def _keys(word: str) -> tuple[str, ...]:
    """How a word begins and how it ends: a typo leaves one of them."""
    return (f"{word[:3]}-", f"-{word[-3:]}") if len(word) > 3 else (word,)


def _pairs(letters: str) -> set[str]:
    return {letters[at : at + 2] for at in range(len(letters) - 1)}


def _folded(text: Text) -> tuple[str, list[int]]:
    """The letters of the text as `fold` writes them, and where each stands."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text.lower):
        if letter.isalnum() or unicodedata.category(letter) in ("Mn", "Mc"):
            letters.append(letter)
            places.append(place)
    return "".join(letters), places
