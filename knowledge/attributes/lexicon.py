"""One language's words made ready to be found in texts, as speakers inflect, join and mistype them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.attributes.table import CONSTRAINTS, GROUP
from knowledge.attributes.words import load
from knowledge.entities.words import JOINED, key
from knowledge.markets import without_prefixes

_TAILS = {
    **dict.fromkeys(("tr", "hu", "fi"), 5), **dict.fromkeys(("ru", "uk", "pl", "cs", "bg", "el", "ro"), 3),
    **dict.fromkeys(("hi", "bn", "ur", "fa", "sv", "da", "no", "id", "ms"), 3),
    **dict.fromkeys(("de", "nl", "fr", "es", "it", "pt", "ar", "he", "en", "fil"), 2), **dict.fromkeys(("vi", "sw"), 0),
}  # fmt: skip
"""Letters that a language writes on to a word to inflect it."""
_STEM = 4
"""Letters: a shorter word is found as it is written."""
_CHANGES = 5
"""Letters: of so long a word the last vowel may change; in Indic languages of one shorter."""
_TWO_CHANGING = frozenset({"ru", "uk", "bg", "pl", "cs", "el"})
_CHANGING_SOONER = frozenset({"hi", "ur", "bn"})
_MISTYPED = 7
_MISTYPED_TWICE = 11
_VOWELS = frozenset("aeiouyæøåаеиоуыэюяіїєйьъαεηιουωािীােহے") | frozenset("اہ")
_COMPOUNDING = frozenset({"de", "nl", "sv", "da", "no", "fi", "hu"})
_LINKS = ("", "s", "n", "en", "e", "er")
_ALSO = frozenset({"mercerised", "pre-washed", "brushed", "waxed", "adapter", "plug", "voltage"})
"""Names and values that are found too: for telling products' facts in other languages, and for needs."""


@dataclass(frozen=True)
class Form:
    """One way to write an id: its words, each with whether any ending may follow."""

    ids: tuple[str, ...]
    parts: tuple[str, ...]
    open: tuple[bool, ...]


@dataclass
class Lexicon:
    """The forms of one language, by how the first word begins; those of scripts without spaces as a pattern."""

    language: str
    forms: dict[str, list[Form]] = field(default_factory=dict)
    single: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Single words → ids, for misspellings and compounds."""
    joined: re.Pattern[str] = field(default_factory=lambda: re.compile("(?!)"))
    joined_ids: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def tail(self) -> int:
        """Letters that may follow a word's stem."""
        return _TAILS.get(self.language, 2)

    def at(self, words: list[str], *, exactly: bool = False) -> tuple[int, Form, str] | None:
        """How many of the words a form takes that starts at the first, the form, and what is written on to it.

        With `exactly`, none of them may be inflected.
        """
        best: tuple[tuple[int, float, int], int, Form, str] | None = None
        for first in self._variants(words[0]):
            for form in self.forms.get(first[:2], ()):
                length = len(form.parts)
                if length > len(words) or (best and length < best[0][0]):
                    continue
                quality = 0.0
                tail = ""
                for place, part in enumerate(form.parts):
                    written = (first,) if place == 0 else self._variants(words[place])
                    fits = [fit for word in written if (fit := self._fits(word, part, form.open[place]))]
                    if not fits:
                        break
                    one, tail = max(fits)
                    if exactly and one < 1:
                        break
                    quality += one
                else:
                    rank = (length, quality / length, sum(map(len, form.parts)))
                    if best is None or rank > best[0]:
                        best = rank, length, form, tail
        return None if best is None else best[1:]

    def guess(self, word: str) -> list[tuple[str, ...]]:
        """The ids of a compound's pieces, or of the one word that it mistypes."""
        if pieces := self.pieces(word):
            return pieces
        if len(word) < _MISTYPED:
            return []
        limit = 2 if len(word) >= _MISTYPED_TWICE else 1
        near = process.extractOne(word, self._long, scorer=OSA.distance, score_cutoff=limit)
        return [self.single[near[0]]] if near and near[0][0] == word[0] else []

    @property
    def _long(self) -> list[str]:
        return _long(self.language)

    def pieces(self, word: str) -> list[tuple[str, ...]]:
        """The ids of the two pieces of a compound that ends in a kind of product: Leinenhemd."""
        if self.language not in _COMPOUNDING:
            return []
        for cut in range(len(word) - 3, 2, -1):
            head, rest = word[:cut], word[cut:]
            last = self.at([rest])
            if last is None or len(last[1].parts) != 1 or not _compounds(last[1].ids):
                continue
            for link in _LINKS:
                stem = head.removesuffix(link) if link else head
                if link and not head.endswith(link):
                    continue
                # Wolle is woll- in a compound
                for form in (stem, *(stem + vowel for vowel in "ea")):
                    ids = self.single.get(form, ())
                    if ids and (len(stem) > 3 or any(GROUP[id] == "material" for id in ids)):
                        return [ids, last[1].ids]
        return []

    def _variants(self, word: str) -> list[str]:
        forms = without_prefixes(word, self.language)
        if self.language == "ar":
            forms += [form.removeprefix("ال") for form in forms if form.startswith("ال") and len(form) > 4]
        return forms

    def _fits(self, word: str, part: str, open: bool) -> tuple[float, str] | None:
        if word == part:
            return 1.0, ""
        if open:
            return (0.95, word[len(part) :]) if word.startswith(part) and len(word) - len(part) <= 6 else None
        if len(part) < _STEM and not self._suffixed(word, part):
            return None
        tail = self.tail
        if word.startswith(part):
            rest = word[len(part) :]
            if len(rest) <= (tail if len(part) >= _CHANGES else min(tail, 2)) or rest in _after(self.language):
                return (0.9, rest)
            return None
        stem = self._stem(part)
        if stem != part and word.startswith(stem) and len(word) - len(stem) <= min(tail, 3):
            return 0.8, ""
        return None

    def _stem(self, part: str) -> str:
        """A word without the last vowel, or in languages with cases without two: электрический, электрического."""
        if not self.tail or len(part) < _CHANGES - (self.language in _CHANGING_SOONER) or part[-1] not in _VOWELS:
            return part
        two = self.language in _TWO_CHANGING and len(part) > _CHANGES + 1 and part[-2] in _VOWELS
        return part[: -2 if two else -1]

    def _suffixed(self, word: str, part: str) -> bool:
        """Whether a short word has a whole suffix of negation on it: Turkish cepsiz."""
        return len(part) > 2 and word.startswith(part) and word[len(part) :] in _after(self.language)


def _compounds(ids: tuple[str, ...]) -> bool:
    return any(GROUP[id] == "category" for id in ids)


@lru_cache(maxsize=64)
def _after(language: str) -> frozenset[str]:
    return frozenset("".join(key(form)) for form in load(language)["after"] if " " not in form)


@lru_cache(maxsize=64)
def _long(language: str) -> list[str]:
    return [word for word in lexicon(language).single if len(word) >= _MISTYPED - 1]


@lru_cache(maxsize=64)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a served language; made when it is first asked for."""
    made = Lexicon(language)
    named: dict[tuple[tuple[str, ...], tuple[bool, ...]], list[str]] = {}
    for id, form in _written(language):
        if language in JOINED and not form.isascii():
            written = form.lower()
            made.joined_ids[written] = tuple(dict.fromkeys((*made.joined_ids.get(written, ()), id)))
            continue
        pieces = form.split()
        parts: list[str] = []
        open: list[bool] = []
        for piece in pieces:
            words = key(piece.rstrip("~")) if language != "vi" else _vietnamese(piece)
            parts += words
            open += [False] * (len(words) - 1) + [piece.endswith("~")]
        ids = named.setdefault((tuple(parts), tuple(open)), [])
        if id not in ids:
            ids.append(id)
    for (of, endings), ids in named.items():
        made.forms.setdefault(of[0][:2], []).append(Form(tuple(ids), of, endings))
        if len(of) == 1:
            made.single.setdefault(of[0], tuple(ids))
    longest_first = sorted(made.joined_ids, key=len, reverse=True)
    if longest_first:
        made.joined = re.compile("|".join(map(re.escape, longest_first)))
    return made


def _written(language: str) -> Iterator[tuple[str, str]]:
    for id, forms in load(language).items():
        if id in GROUP and (GROUP[id] in CONSTRAINTS or id in _ALSO):
            for form in forms:
                yield id, form


def _vietnamese(piece: str) -> tuple[str, ...]:
    """Vietnamese words keep their accents: len is wool, lên is up."""
    return tuple(part for part in piece.lower().replace("-", " ").split() if part)
