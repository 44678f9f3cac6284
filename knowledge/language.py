"""Which language a text is written in, out of 89, in a fraction of a millisecond.

The model is a fastText classifier over words and character 1- to 5-grams, trained by
`models/language.py`; what the conversation and the channel know comes in as a prior over languages
(`hints`), so that one word such as "gift" is read as the shopper means it. Figures beside langdetect
and lingua: `docs/decisions/0004-language-identification.md`.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import fasttext
import hanzidentifier

SERVED: tuple[str, ...] = tuple(
    "en zh es fr de it pt nl pl ru uk tr ar he fa hi bn ur th vi id ms fil ja ko sv da no fi cs el ro hu bg sw".split()
)
"""The languages that Parley answers in, as ISO 639 codes."""
_SERVED = frozenset(SERVED)

MODEL_FILE = Path(__file__).parent / "language.ftz"

_HINT_STRENGTH = 0.8
"""The prior that the hints share; the rest is spread evenly, so a clear text always wins over them."""

_UNSERVED = 0.25
"""Shoppers of a store seldom write a language that it does not serve: so much less likely beforehand."""

_CHARACTERS = 400
"""No more is read: longer texts don't get clearer."""

_ALIASES = {
    "nb": "no", "nn": "no", "tl": "fil", "iw": "he", "in": "id", "ji": "yi", "cmn": "zh", "yue": "zh",
    "zsm": "ms", "prs": "fa", "pes": "fa", "arb": "ar", "swh": "sw", "mo": "ro",
}  # fmt: skip

# Unicode names letters by script; ISO 15924 has the codes.
_SCRIPTS = {
    "LATIN": "Latn", "CYRILLIC": "Cyrl", "GREEK": "Grek", "ARABIC": "Arab", "HEBREW": "Hebr",
    "DEVANAGARI": "Deva", "BENGALI": "Beng", "THAI": "Thai", "HANGUL": "Kore", "HIRAGANA": "Jpan",
    "KATAKANA": "Jpan", "CJK": "Hani", "GEORGIAN": "Geor", "ARMENIAN": "Armn", "TAMIL": "Taml",
    "TELUGU": "Telu", "KANNADA": "Knda", "MALAYALAM": "Mlym", "GUJARATI": "Gujr", "GURMUKHI": "Guru",
    "SINHALA": "Sinh", "KHMER": "Khmr", "LAO": "Laoo", "MYANMAR": "Mymr", "ETHIOPIC": "Ethi",
}  # fmt: skip

# Languages that are written in one script alone, and not in Latin letters.
_WRITTEN_IN = {
    language: frozenset(scripts.split())
    for scripts, languages in {
        "Hani": "zh", "Jpan Hani": "ja", "Kore": "ko", "Thai": "th", "Hebr": "he yi", "Grek": "el", "Geor": "ka",
        "Arab": "ar fa ur ps ug", "Cyrl": "ru uk bg mk be kk tg ky", "Cyrl Latn": "sr mn uz az", "Deva": "hi mr ne",
        "Beng": "bn", "Armn": "hy", "Taml": "ta", "Telu": "te", "Knda": "kn", "Mlym": "ml", "Gujr": "gu",
        "Guru": "pa", "Sinh": "si", "Khmr": "km", "Laoo": "lo", "Mymr": "my", "Ethi": "am", "Arab Latn": "ku",
    }.items()
    for language in languages.split()
}  # fmt: skip
_LATIN = frozenset({"Latn"})

_PLACEHOLDERS = re.compile(r"https?://\S+|\S+@\S+|<[^>]*>|\b[a-z-]*\d[a-z\d-]*\b", re.ASCII | re.IGNORECASE)
"""Addresses, tags, and what has digits in it (order numbers, sizes): no language."""
_NOT_LETTERS = re.compile(r"[^\w\s'’\u0300-\u036f\u0900-\u0dff\u0e00-\u0eff\u200c]|[\d_]")


@dataclass(frozen=True)
class Identified:
    """A language (ISO 639, `und` when nothing can be said), the probability that it is right, and the script.

    `script` is an ISO 15924 code, `Zyyy` where the text has no letters; Chinese carries `Hans` or `Hant`.
    """

    language: str
    confidence: float
    script: str


NOTHING = Identified("und", 0.0, "Zyyy")


def base(tag: str) -> str:
    """The language code that this project uses for a BCP 47 tag: `pt-BR` → `pt`, `nb` → `no`, `tl` → `fil`."""
    code = tag.strip().lower().replace("_", "-").split("-", 1)[0]
    return _ALIASES.get(code, code)


def identify(
    text: str,
    hints: Sequence[str] | Mapping[str, float] = (),
    languages: Collection[str] | None = None,
) -> Identified:
    """The language of `text`, with confidence in [0, 1] and script.

    `hints` are languages that are likely beforehand, best first, or a mapping of language to weight.
    `languages` restricts the answer; by default all 89 of the model compete. A text without letters
    (an order number, an emoji) is `und`.
    """
    cleaned = clean(text)
    script = script_of(cleaned)
    if script == "Zyyy":
        return NOTHING
    likelihoods = _likelihoods(cleaned)
    written = {
        language: likelihood
        for language, likelihood in likelihoods.items()
        if script in _WRITTEN_IN.get(language, _LATIN)
    }
    posterior = _posterior(written or likelihoods, _prior(hints), languages)
    if not posterior:
        return Identified("und", 0.0, script)
    language, confidence = max(posterior.items(), key=lambda item: item[1])
    if language == "zh" and script == "Hani":
        script = chinese_script(text)
    elif language == "ja":
        script = "Jpan"
    return Identified(language, round(confidence, 4), script)


def clean(text: str) -> str:
    """The words of a text as the model was trained on them: lower case, no digits, marks or addresses."""
    text = unicodedata.normalize("NFKC", text[:_CHARACTERS]).lower()
    text = _PLACEHOLDERS.sub(" ", text)
    return " ".join(_NOT_LETTERS.sub(" ", text).split())


def script_of(text: str) -> str:
    """ISO 15924 code of the script that most letters of the text are in; kana makes it Japanese."""
    counts = Counter(_script(letter) for letter in text if letter.isalpha())
    if not counts:
        return "Zyyy"
    if counts["Jpan"] and counts["Jpan"] + counts["Hani"] > sum(counts.values()) / 2:
        return "Jpan"
    return counts.most_common(1)[0][0]


def chinese_script(text: str) -> str:
    """`Hant` where the characters are used in traditional writing only, else `Hans`."""
    return "Hant" if hanzidentifier.identify(text) == hanzidentifier.TRADITIONAL else "Hans"


@functools.lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    return _SCRIPTS.get(unicodedata.name(letter, "?").split(" ", 1)[0].split("-", 1)[0], "Zzzz")


@functools.lru_cache(maxsize=1)
def _model() -> Any:
    return fasttext.load_model(str(MODEL_FILE))


def _likelihoods(cleaned: str) -> dict[str, float]:
    labels, probabilities = _model().predict(cleaned, k=-1, threshold=1e-6)
    return {
        label.removeprefix("__label__"): min(float(probability), 1.0)
        for label, probability in zip(labels, probabilities, strict=True)
    }


def _prior(hints: Sequence[str] | Mapping[str, float]) -> Mapping[str, float]:
    if isinstance(hints, Mapping):
        return _shares(tuple(hints.items()))
    # each later hint counts half as much as the one before it
    return _shares(tuple({hint: 0.5**rank for rank, hint in reversed(list(enumerate(hints)))}.items()))


@functools.lru_cache(maxsize=256)
def _shares(hints: tuple[tuple[str, float], ...]) -> Mapping[str, float]:
    weights: dict[str, float] = {}
    for hint, weight in hints:
        weights[base(hint)] = weights.get(base(hint), 0.0) + max(weight, 0.0)
    total = sum(weights.values())
    return {language: weight / total for language, weight in weights.items()} if total else {}


def _posterior(
    likelihoods: Mapping[str, float], hinted: Mapping[str, float], languages: Collection[str] | None
) -> dict[str, float]:
    # The model was trained with about equal shares of the served languages, so its output is
    # proportional to the likelihood, and Bayes' rule is a product.
    strength = _HINT_STRENGTH if hinted else 0.0
    even = (1 - strength) / len(SERVED)
    weighed = {
        language: likelihood
        * (strength * hinted.get(language, 0.0) + even * (1.0 if language in _SERVED else _UNSERVED))
        for language, likelihood in likelihoods.items()
        if languages is None or language in languages
    }
    total = sum(weighed.values())
    return {language: weight / total for language, weight in weighed.items()} if total else {}
