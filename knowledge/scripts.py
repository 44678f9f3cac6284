"""Which languages share letters: only between those can the letters of two texts be compared."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_BY_LANGUAGE = {
    "zh": "CJK", "ja": "CJK", "ko": "HANGUL", "th": "THAI", "hi": "DEVANAGARI", "bn": "BENGALI",
    "he": "HEBREW", "el": "GREEK", "ar": "ARABIC", "fa": "ARABIC", "ur": "ARABIC", "ru": "CYRILLIC", "uk": "CYRILLIC",
    "bg": "CYRILLIC",
}  # fmt: skip
_ONE_SCRIPT = {"HIRAGANA": "CJK", "KATAKANA": "CJK"}


def languages_alike(text: str, language: str, languages: Iterable[str]) -> list[str]:
    """Of the languages, the text's own and those written in a script that the text holds letters of."""
    found = {_script(letter) for letter in text[:200] if not letter.isspace()}
    return [other for other in languages if other == language or _BY_LANGUAGE.get(other, "LATIN") in found]


@lru_cache(maxsize=8192)
def _script(letter: str) -> str:
    name = unicodedata.name(letter, "").split(" ")[0]
    return _ONE_SCRIPT.get(name, name)
