"""What a text says of products: ids of the table and colours, where they stand, and whether they are not wanted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from knowledge.attributes.lexicon import lexicon
from knowledge.attributes.table import GROUP
from knowledge.attributes.words import load
from knowledge.entities.colours import colours
from knowledge.entities.text import Text
from knowledge.entities.words import JOINED, key
from knowledge.language import SERVED, base
from knowledge.markets import without_prefixes

_BREAK = re.compile(r"[,.;:!?،؛。、，；！？।()\n]")
_REACH = 2
"""Words that may stand between "without" and what is not wanted."""
_ENDING = 2
"""Letters: a longer ending may be another word."""
_CLOSE = 1
"""Words that may stand between what is not wanted and a negation behind it."""
_GAP = 3
"""Letters that may stand between them in scripts without spaces."""
_SHORT_THAI = 3
_PARTICLES = frozenset("은는이가을를도로의에와과%")
_OF = frozenset("的了款色质質製制")


@dataclass(frozen=True)
class Mention:
    """Ids that a text names at a place: mostly one, several where a word means several things."""

    ids: tuple[str, ...]
    start: int
    end: int
    negated: bool = False
    tail: str = ""
    """What is written on to the word: a suffix may mean "without"."""


def mentions(text: str, language: str) -> tuple[Mention, ...]:
    """All mentions in the text, in its order, without overlaps; colours are ids by their English names.

    Words count in the text's language; English ones also in others, where nothing else is meant by them.
    """
    language = base(language) if base(language) in SERVED else "en"
    return _mentions(text, language)


@lru_cache(maxsize=4096)
def _mentions(text: str, language: str) -> tuple[Mention, ...]:
    read = Text(text)
    found = list(_in_words(read, language))
    if language in JOINED:
        found += [one for one in _in_one_piece(read, language) if not any(_overlap(one, other) for other in found)]
    if language != "en":
        found += [one for one in _in_words(read, "en", exactly=True) if _foreign(read, one, language, found)]
    for colour in colours(_apart(read, language), language):
        one = Mention((colour.value,), colour.start, colour.end)
        across = [other for other in found if _overlap(one, other) and other.end - other.start > 1]
        if all(other.end - other.start < one.end - one.start for other in across):
            # "light blue" is no lamp, and "green tea" no colour
            found = [*(other for other in found if other not in across), one]
    found.sort(key=lambda one: one.start)
    return tuple(_negated(read, found, language))


def _apart(read: Text, language: str) -> Text:
    """The text with blanks for negations where words are not parted: 白以外 names white, 白天 does not."""
    if language not in JOINED:
        return read
    plain = read.original
    for phrase in load(language)["after"]:
        plain = plain.replace(phrase, " " * len(phrase))
    return Text(plain)


def _in_words(read: Text, language: str, *, exactly: bool = False) -> Iterator[Mention]:
    lexical = lexicon(language)
    tokens = read.tokens
    plain = language != "vi" or read.lower.isascii()
    if not plain:
        said = [unicodedata.normalize("NFC", read.original[token.start : token.end].lower()) for token in tokens]
    else:
        said = [token.word for token in tokens]
    never = frozenset(load(language)["never"])
    place = 0
    while place < len(tokens):
        ahead = said[place : place + 6]
        best = lexical.at(ahead, exactly=exactly) if not (language == "vi" and plain) else None
        if best is not None and _BREAK.search(read.plain[tokens[place].start : tokens[place + best[0] - 1].end]):
            best = None
        if best is not None and best[0] == 1 and tokens[place].lower in never:
            best = None
        # more than an ending stands behind it: Finnish villamatto is a rug, and of wool
        longer = best is not None and best[0] == 1 and len(best[2]) > _ENDING and not exactly
        if longer and (pieces := lexical.pieces(said[place])):
            yield from (Mention(ids, tokens[place].start, tokens[place].end) for ids in pieces)
            place += 1
            continue
        if best is not None:
            length, form, tail = best
            yield Mention(form.ids, tokens[place].start, tokens[place + length - 1].end, tail=tail)
            place += length
            continue
        for ids in lexical.guess(said[place]) if plain and not exactly and tokens[place].lower not in never else ():
            yield Mention(ids, tokens[place].start, tokens[place].end)
        place += 1


def _foreign(read: Text, one: Mention, language: str, found: list[Mention]) -> bool:
    """Whether an English word counts in a text of another language."""
    word = read.original[one.start : one.end]
    if any(_overlap(one, other) for other in found) or not word.isascii():
        return False
    latin = lexicon(language).joined_ids or any("\u0370" <= letter <= "\u1dff" for letter in read.lower)
    return len(word) >= (3 if latin else 6) and not one.tail


def _in_one_piece(read: Text, language: str) -> Iterator[Mention]:
    lexical = lexicon(language)
    found = [(match.start(), match.end()) for match in lexical.joined.finditer(read.lower)]
    starts, ends = {start for start, _ in found}, {end for _, end in found}
    for start, end in found:
        form = read.lower[start:end]
        before, after = read.lower[max(0, start - 1) : start], read.lower[end : end + 1]
        left, right = start in ends or not before, end in starts or not after
        if unicodedata.category(after or " ") == "Mn":
            continue
        if _alone(form, before, after, left, right):
            yield Mention(lexical.joined_ids[form], start, end)


def _alone(form: str, before: str, after: str, left: bool, right: bool) -> bool:
    """Whether a short form is a word of its own here and no piece of another."""
    first = form[0]
    if "\u3400" <= first <= "\u9fff" and len(form) == 1:
        return (left or not _han(before)) and (right or after in _OF or not _han(after))
    if "\u30a1" <= first <= "\u30fc" and len(form) <= 3:
        return (left or not _katakana(before)) and (right or not _katakana(after))
    if "\uac00" <= first <= "\ud7a3" and len(form) == 1:
        return (left or not _hangul(before)) and (right or after in _PARTICLES or not _hangul(after))
    if "\u0e00" <= first <= "\u0e7f" and len(form) <= _SHORT_THAI:
        return left or right or not _thai(before) or not _thai(after)
    return True


def _han(letter: str) -> bool:
    return "\u3400" <= letter <= "\u9fff"


def _katakana(letter: str) -> bool:
    return "\u30a1" <= letter <= "\u30fc"


def _hangul(letter: str) -> bool:
    return "\uac00" <= letter <= "\ud7a3"


def _thai(letter: str) -> bool:
    return "\u0e00" <= letter <= "\u0e7f"


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end


def _negated(read: Text, found: list[Mention], language: str) -> Iterator[Mention]:
    before, after = _phrases(language, "without"), _phrases(language, "after")
    breaks = _phrases(language, "with")
    suffixes = {"".join(phrase) for phrase in after if len(phrase) == 1}
    was = False
    for place, one in enumerate(found):
        start = found[place - 1].end if place else 0
        end = found[place + 1].start if place + 1 < len(found) else len(read.lower)
        negated = bool(one.tail) and one.tail in suffixes
        if any(GROUP.get(id) == "use" for id in one.ids):
            was = False  # who says "no cat hair" wants what the word stands for
        else:
            if language in JOINED:
                negated = negated or _joined(read, one, start, end, language)
            negated = negated or _told_before(read, one, start, before, breaks, language)
            negated = negated or _told_after(read, one, end, after)
            negated = negated or (was and _goes_on(read, found[place - 1], one, breaks))
            was = negated
        yield replace(one, negated=negated)


def _told_before(
    read: Text,
    one: Mention,
    start: int,
    phrases: frozenset[tuple[str, ...]],
    breaks: frozenset[tuple[str, ...]],
    language: str,
) -> bool:
    tokens = [token for token in read.tokens if start <= token.start and token.end <= one.start]
    # Arabic writes "and" on to its front
    said = [_known(token.word, phrases, language) for token in tokens]
    for at in range(len(tokens)):
        for phrase in phrases:
            end = at + len(phrase)
            between = said[end:]
            if (
                tuple(said[at:end]) == phrase
                and len(between) <= _REACH
                and not any((word,) in breaks for word in between)
                and not _BREAK.search(read.plain[tokens[end - 1].end : one.start])
            ):
                return True
    return False


def _known(word: str, phrases: frozenset[tuple[str, ...]], language: str) -> str:
    return next((form for form in without_prefixes(word, language) if (form,) in phrases), word)


def _told_after(read: Text, one: Mention, end: int, phrases: frozenset[tuple[str, ...]]) -> bool:
    tokens = [token for token in read.tokens if one.end <= token.start and token.end <= end]
    said = [token.word for token in tokens]
    for at in range(min(len(tokens), _CLOSE + 1)):
        for phrase in phrases:
            if tuple(said[at : at + len(phrase)]) == phrase:
                return not _BREAK.search(read.plain[one.end : tokens[at].start])
    return False


def _goes_on(read: Text, last: Mention, one: Mention, breaks: frozenset[tuple[str, ...]]) -> bool:
    """Whether what is not wanted goes on: "no pocket or zip"."""
    between = [token.word for token in read.tokens if last.end <= token.start and token.end <= one.start]
    if _BREAK.search(read.plain[last.end : one.start]) or any((word,) in breaks for word in between):
        return False
    groups = {GROUP.get(id, "colour") for id in last.ids} & {GROUP.get(id, "colour") for id in one.ids}
    return len(between) == 1 and bool(groups)


def _joined(read: Text, one: Mention, start: int, end: int, language: str) -> bool:
    words = load(language)
    ahead = read.lower[one.end : min(end, one.end + 12)].lstrip(" 色的い")
    if any(ahead.startswith(phrase) for phrase in words["after"]):
        return True
    behind = read.lower[start : one.start]
    for phrase in words["without"]:
        at = behind.rfind(phrase)
        if at >= 0 and len(behind) - at - len(phrase) <= _GAP and not _BREAK.search(behind[at:]):
            return True
    return False


@lru_cache(maxsize=256)
def _phrases(language: str, kind: str) -> frozenset[tuple[str, ...]]:
    return frozenset(key(form) for form in load(language)[kind])
