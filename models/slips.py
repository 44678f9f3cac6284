"""Texts as shoppers type them: without diacritics, with slips of the finger, with foreign words. For training."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Sequence

_PLAIN = {ord("ı"): "i", ord("đ"): "d", ord("ł"): "l", ord("ø"): "o", ord("ß"): "ss", ord("æ"): "ae"}
# what the keyboards of these languages' neighbours lack is also written in two letters
_TWO_LETTERS = {
    "de": {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ß"): "ss"},
    "da": {ord("æ"): "ae", ord("ø"): "oe", ord("å"): "aa"},
    "no": {ord("æ"): "ae", ord("ø"): "oe", ord("å"): "aa"},
    "sv": {ord("ä"): "ae", ord("ö"): "oe", ord("å"): "aa"},
}


def without_diacritics(text: str, language: str = "", *, two_letters: bool = False) -> str:
    """The text as it is typed on a foreign keyboard; `two_letters` writes ö as oe in the languages that do."""
    if two_letters:
        text = text.translate(_TWO_LETTERS.get(language, {}))
    plain = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return plain.translate(_PLAIN)


def with_a_slip(text: str, chance: random.Random) -> str:
    """The text with a letter left out, doubled, taken for another, or changed with its neighbour."""
    places = [place for place in range(1, len(text) - 1) if text[place - 1 : place + 2].isalpha()]
    if not places:
        return text
    place = chance.choice(places)
    before, letter, after = text[:place], text[place], text[place + 1 :]
    slip = chance.randrange(4)
    if slip == 0:
        return before + after
    if slip == 1:
        return before + letter * 2 + after
    if slip == 2:
        return before + text[chance.choice(places)] + after
    return before + after[0] + letter + after[1:]


def with_loan_words(text: str, loans: Sequence[str], chance: random.Random) -> str:
    """The text with an English word or two put in, so that a "refund" in it decides nothing.

    One word comes to three of the text's own at the most.
    """
    words = text.split()
    for _ in range(min(2, len(words) // 3)):
        words.insert(chance.randint(0, len(words)), chance.choice(loans))
    return " ".join(words)


def with_a_digit(text: str, chance: random.Random) -> str:
    """The text with a digit on one of its words (a model, a size, an ordinal): no sign of romanised Arabic."""
    words = text.split()
    place = chance.randrange(len(words))
    digit = str(chance.randint(2, 9))
    words[place] = digit + words[place] if chance.random() < 0.4 else words[place] + digit
    return " ".join(words)
