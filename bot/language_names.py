"""Finds the language that a text names, whatever language it names it in: names by CLDR, through Babel."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from babel import Locale
from rapidfuzz import fuzz, process

from knowledge.language import SERVED, base

_LOCALES = {"no": "nb"}
_CODES = {**{code: code for code in SERVED}, "nb": "no", "zh_Hans": "zh", "zh_Hant": "zh-Hant", "nn": "no"}
# what people write that CLDR does not list
_ALSO = {
    "mandarin": "zh", "putonghua": "zh", "简体": "zh", "简体中文": "zh", "繁體": "zh-Hant", "繁體中文": "zh-Hant",
    "繁体": "zh-Hant", "中文": "zh", "汉语": "zh", "漢語": "zh", "普通话": "zh", "普通話": "zh", "castellano": "es",
    "farsi": "fa", "tagalog": "fil", "pilipino": "fil", "bahasa": "id", "melayu": "ms", "हिंदी": "hi",
    "kiswahili": "sw", "bokmål": "no", "brasileiro": "pt", "flemish": "nl", "vlaams": "nl", "英文": "en",
    "日文": "ja", "韓文": "ko", "韩文": "ko", "česky": "cs", "česku": "cs", "bahasa melayu": "ms",
    "bahasa malaysia": "ms", "法文": "fr", "德文": "de", "俄文": "ru",
}  # fmt: skip
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """Name in lower case → served language, in all served languages; an autonym outranks another's word."""
    names: dict[str, str] = {}
    for language in SERVED:
        known = Locale.parse(_LOCALES.get(language, language)).languages
        for cldr, code in _CODES.items():
            if name := known.get(cldr):
                names.setdefault(_plain(name), code)
    for language in SERVED:
        own = Locale.parse(_LOCALES.get(language, language)).languages.get(_LOCALES.get(language, language))
        if own:
            names[_plain(own)] = language
    return names | {_plain(name): code for name, code in _ALSO.items()}


@lru_cache(maxsize=1)
def _all_languages() -> dict[str, str]:
    """Name → code of every language that CLDR names, in the served languages."""
    names: dict[str, str] = {}
    for language in SERVED:
        for code, name in Locale.parse(_LOCALES.get(language, language)).languages.items():
            names.setdefault(_plain(name), base(code))
    return names | _table()


def names_language(text: str) -> str | None:
    """The language named in so many words ("Deutsch", "中文", "English please"), or None."""
    plain = _plain(text)
    return _table().get(plain) or next((_table()[word] for word in plain.split() if word in _table()), None)


def language_in(text: str) -> str | None:
    """The language that a wish names, inflected forms included ("по-русски" → "ru"); a code that is not served
    where it names one that we do not speak; None where no language is named."""
    plain = _plain(text)
    tokens = plain.split()
    table = _table()
    for size in (5, 4, 3, 2, 1):
        for start in range(len(tokens) - size, -1, -1):  # "from English to German": the last one counts
            if found := table.get(" ".join(tokens[start : start + size])):
                return found
    inside = [name for name in table if _UNSPACED.search(name) and len(name) > 1 and name in plain]
    if inside:
        return table[max(inside, key=len)]
    for token in tokens:
        if found := _all_languages().get(token):
            return found
    return _inflected(tokens)


def _inflected(tokens: list[str]) -> str | None:
    table = _table()
    best: tuple[float, str] | None = None
    for token in (token for token in tokens if len(token) >= 5):
        for name, score, _ in process.extract(token, table.keys(), scorer=_likeness, limit=1):
            if score >= 75 and (best is None or score > best[0]):
                best = (score, table[name])
    return best[1] if best else None


def _likeness(one: str, other: str, **_: object) -> float:
    """Similarity of two words in percent; a long common beginning counts more than the endings."""
    shorter = min(len(one), len(other))
    common = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), shorter)
    if shorter >= 4 and common >= max(4, shorter - 2):
        return 80 + 20 * common / max(len(one), len(other))
    return float(fuzz.ratio(one, other)) if shorter >= 5 else 0.0


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKC", text[:200]).casefold()
    kept = (c if c.isalnum() or unicodedata.category(c).startswith("M") else " " for c in text)
    return " ".join("".join(kept).split())
