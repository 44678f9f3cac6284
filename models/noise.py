"""What shoppers do to a text when they type it: the same meaning in other letters, for training."""

from __future__ import annotations

import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from models.corpus import Corpus
from models.extras import need

ENGLISH = "en"
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEXT = {
    letter: "".join(row[max(0, at - 1) : at] + row[at + 1 : at + 2])
    for row in _ROWS
    for at, letter in enumerate(row)
}  # fmt: skip
_PLAIN = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "æ": "ae", "ß": "ss", "ı": "i", "Đ": "D", "Ł": "L", "Ø": "O"})
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
_MARKED = frozenset({"LATIN", "GREEK"})
_ROMANISED = {
    "hi": "hin", "ur": "urd", "bn": "ben", "ar": "ara", "fa": "fas", "he": "heb", "ru": "rus", "uk": "ukr",
    "bg": "bul", "el": "ell",
}  # fmt: skip
"""Languages that are often typed in Latin letters, with the code that `uroman` knows them by."""
_UNSPACED = frozenset({"zh", "ja", "th"})
_COURTESIES = frozenset(
    "hello|hi|hey|hello there|hi there|good morning|good evening|good afternoon|excuse me|sorry|thanks|thank you|"
    "please|thank you very much|thanks a lot|please help me|help me|i have a question|can you help me|"
    "could you help me|ok|okay|i'm sorry".split("|")
)
_STOPS = ".?!。？！؟।…,;"


def without_marks(text: str) -> str:
    """Latin and Greek letters without their marks; other scripts keep theirs, which tell letters apart."""
    kept = []
    for letter in text:
        if ord(letter) > 127 and unicodedata.name(letter, "").partition(" ")[0] in _MARKED:
            letter = unicodedata.normalize("NFD", letter)[0]
        kept.append(letter)
    return "".join(kept).translate(_PLAIN)


def mistyped(text: str, chance: random.Random) -> str:
    """The text with a slip about every twenty letters: two swapped, one lost, doubled, or hit beside its key."""
    letters = list(text)
    for _ in range(1 + len(text) // 20):
        places = [at for at, letter in enumerate(letters) if letter.isalpha()]
        if len(places) < 4:
            break
        at = chance.choice(places)
        kind = chance.randrange(4)
        if kind == 0 and at + 1 < len(letters) and letters[at + 1].isalpha():
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
        elif kind == 1:
            letters[at] = ""
        elif kind == 2:
            letters[at] *= 2
        else:
            letters[at] = chance.choice(_NEXT.get(letters[at].lower(), letters[at]))
    return "".join(letters)


class Noise:
    """Spoils texts of a corpus's languages; the words it adds are the corpus's own.

    Courtesies ("hello", "please" in each language) are the translations of a few English ones; English words that are
    mixed in come from pairs of single words.
    """

    def __init__(self, corpus: Corpus) -> None:
        self.courtesies: dict[str, list[str]] = defaultdict(list)
        self.words: dict[str, dict[str, str]] = defaultdict(dict)
        for row, text in enumerate(corpus.texts):
            english, language = corpus.english[corpus.english_ids[row]], corpus.languages[corpus.language_ids[row]]
            if english.strip(" .!?,").lower() in _COURTESIES and len(text) < 40:
                self.courtesies[language].append(text)
                self.courtesies[ENGLISH].append(english)
            elif " " not in english and " " not in text and len(english) > 3 and english.isalpha() and len(text) > 2:
                self.words[language].setdefault(text.lower(), english.lower())
        self._roman: Any = None

    def romanised(self, text: str, language: str) -> str:
        """The text in Latin letters, as `uroman` writes them."""
        if self._roman is None:
            self._roman = need("uroman").Uroman()
        return str(self._roman.romanize_string(text, lcode=_ROMANISED[language]))

    def mixed(self, text: str, language: str, chance: random.Random) -> str:
        """The text with one word that has a one-word translation put in English."""
        parts = re.split(r"(\W+)", text)
        known = self.words[language]
        places = [at for at, part in enumerate(parts) if part.lower() in known]
        if places:
            at = chance.choice(places)
            parts[at] = known[parts[at].lower()]
        return "".join(parts)

    def __call__(self, text: str, language: str, chance: random.Random) -> str:
        """The text with one or more of the things that shoppers do; the same for the same state of `chance`."""
        at = [chance.random() for _ in range(7)]
        if at[0] < 0.2:
            text = self.mixed(text, language, chance)
        if language in _ROMANISED and at[1] < 0.25:
            text = self.romanised(text, language)
        if at[2] < 0.4:
            text = without_marks(text.translate(_GERMAN) if language == "de" and at[2] < 0.2 else text)
        if at[3] < 0.5:
            text = "".join(letter for letter in text if letter not in _STOPS).replace("'", "")
        if at[4] < 0.5:
            text = mistyped(text, chance)
        if at[5] < 0.1 and language not in _UNSPACED and " " in text:
            words = text.split(" ")
            first = chance.randrange(len(words) - 1)
            text = " ".join([*words[:first], words[first] + words[first + 1], *words[first + 2 :]])
        said: Sequence[str] = self.courtesies.get(language, ())
        if said and at[6] < 0.1:
            word = chance.choice(said)
            text = f"{word} {text}" if at[6] < 0.07 else f"{text} {word}"
        return text if text.strip() else "?"
