"""What a message asks for, where that may be several things: "cancel it and how do I get my money?"

A message might be parted at the ends of sentences, at commas and at words that join. None of these is trusted: every
run of the pieces is classified, and the message is parted only where all parts are surely wishes and neighbours differ.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise

import numpy as np

from knowledge.classifier import FewShotClassifier
from knowledge.intents.files import conjunctions
from knowledge.language import SERVED, identify
from knowledge.normalise import LONGEST
from knowledge.vectors import Encoder

SMALL_TALK = "small_talk"
"""A greeting or thanks beside a wish is no wish of its own."""
SURE = 0.5
"""From which confidence on a part is a wish of its own."""
_PIECES = 7
"""More are joined where the join is weakest, so that a long message costs no more than some 28 short texts."""
_LETTERS = 2
_UNSPACED = ("zh", "ja", "th")
# A stop between digits or letters belongs to a number, an address or a file: 3.5, shop.example
_SENTENCE = r"(?:[!?。！？｡؟۔।॥…;；\n]+|\.+(?=\s|$))\s*"
_PAUSE = r"\s*(?:[,，、،]\s*|\s[-–—]+\s+)"


@dataclass(frozen=True)
class Wish:
    """One thing that a shopper wants, and the part of the message that says so."""

    intent: str
    confidence: float
    text: str


@dataclass(frozen=True)
class _Piece:
    start: int
    end: int


def wishes(text: str, encoder: Encoder, classifier: FewShotClassifier) -> list[Wish]:
    """What the message asks for, in its order; empty where nothing of it is surely an intent.

    `encoder` is the one that the classifier was fitted with, or one that remembers what it encoded.
    """
    text = text[:LONGEST]
    pieces = _pieces(text, _language(text))
    if not pieces:
        return []
    return _parted(_classified(text, pieces, encoder, classifier), len(pieces), classifier.threshold)


def partings(
    text: str, encoder: Encoder, classifier: FewShotClassifier, *, language: str | None = None, most: int = 3
) -> list[tuple[Wish, ...]]:
    """The ways to part the message into two to `most` parts, for a caller who can tell which of them is meant.

    Neighbours differ in their likeliest intents, however unsure, and small talk is left out; the way whose least sure
    part is the surest comes first. Empty where nothing could join two wishes: then nothing is encoded. `language` is
    the text's, where it is known.
    """
    text = text[:LONGEST]
    pieces = _pieces(text, language or _language(text))
    if len(pieces) < 2:
        return []
    found = _classified(text, pieces, encoder, classifier)
    sure = max(SURE, classifier.threshold)
    ways = [_asked(found, cuts, len(pieces), sure) for cuts in _cuts(len(pieces)) if len(cuts) < most]
    ways = [way for way in ways if way and all(one.intent != other.intent for one, other in pairwise(way))]
    return [tuple(way) for way in sorted(ways, key=lambda way: -min(wish.confidence for wish in way))]


def _classified(
    text: str, pieces: Sequence[_Piece], encoder: Encoder, classifier: FewShotClassifier
) -> dict[tuple[int, int], Wish]:
    """What every run of the pieces asks for, by its first and last piece."""
    runs = [(first, last) for first in range(len(pieces)) for last in range(first, len(pieces))]
    parts = [text[pieces[first].start : pieces[last].end].strip() for first, last in runs]
    confidences = classifier.confidences(encoder.encode(parts, kind="query"))
    best = np.argmax(confidences, axis=1)
    return {
        run: Wish(classifier.labels[label], float(row[label]), part)
        for run, part, label, row in zip(runs, parts, best.tolist(), confidences, strict=True)
    }


def _parted(found: dict[tuple[int, int], Wish], count: int, threshold: float) -> list[Wish]:
    whole = found[0, count - 1]
    sure = max(SURE, threshold)
    chosen, least = [whole], 0.0
    for cuts in _cuts(count):
        asked = _asked(found, cuts, count, sure)
        differ = all(one.intent != other.intent for one, other in pairwise(asked))
        weakest = min((part.confidence for part in asked), default=0.0)
        if differ and weakest >= sure and weakest > least:
            chosen, least = asked, weakest
    if len(chosen) == 1 and chosen[0].confidence < threshold:
        return []
    return chosen


def _asked(found: dict[tuple[int, int], Wish], cuts: tuple[int, ...], count: int, sure: float) -> list[Wish]:
    """The parts between the cuts, without what is surely small talk."""
    parts = [found[first, last - 1] for first, last in zip((0, *cuts), (*cuts, count), strict=True)]
    return [part for part in parts if part.intent != SMALL_TALK or part.confidence < sure]


def _cuts(count: int) -> list[tuple[int, ...]]:
    places = range(1, count)
    return [cuts for size in range(1, count) for cuts in combinations(places, size)]


def _language(text: str) -> str:
    return identify(text, languages=SERVED).language


def _pieces(text: str, language: str) -> list[_Piece]:
    """The stretches between the places where the message might be parted."""
    stops = [match.span() for match in re.finditer(_SENTENCE, text)]
    joins = [match.span() for match in _joins(language).finditer(text)]
    pieces = _between(text, [*stops, *joins])
    if len(pieces) > _PIECES:
        pieces = _between(text, stops)
    while len(pieces) > _PIECES:
        shortest = min(range(1, len(pieces)), key=lambda place: pieces[place].end - pieces[place - 1].start)
        pieces[shortest - 1 : shortest + 1] = [_Piece(pieces[shortest - 1].start, pieces[shortest].end)]
    return pieces


def _between(text: str, gaps: Sequence[tuple[int, int]]) -> list[_Piece]:
    pieces, start = [], 0
    for gap, after in [*sorted(gaps), (len(text), len(text))]:
        if sum(letter.isalnum() for letter in text[start:gap]) >= _LETTERS:
            pieces.append(_Piece(start, gap))
            start = after
        elif not pieces:
            start = max(start, after)
    return pieces


@lru_cache(maxsize=64)
def _joins(language: str) -> re.Pattern[str]:
    words = dict.fromkeys((*conjunctions().get(language, ()), *conjunctions()["en"]))
    if language in _UNSPACED:
        own = conjunctions()[language]
        inside = "|".join(map(re.escape, own))
        # Thai parts clauses with spaces
        return re.compile(rf"{_PAUSE}|\s*(?:{inside})\s*" + (r"|\s+" if language == "th" else ""))
    apart = "|".join(re.escape(word) for word in words if not word.endswith("-"))
    alternatives = [rf"\s+(?:{apart})\s+", _PAUSE]
    alternatives += [rf"\s+(?={re.escape(word[:-1])}\w)" for word in words if word.endswith("-")]
    return re.compile(rf"(?:{_PAUSE})(?:{apart})\s+|" + "|".join(alternatives), re.IGNORECASE)
