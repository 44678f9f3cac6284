"""Which language a text is written in, out of 89, in a fraction of a millisecond.

The model is a fastText classifier over words and character 1- to 5-grams, trained by
`models/language.py`; what the conversation and the channel know comes in as a prior over languages
(`hints`), so that one word such as "gift" is read as the shopper means it. Figures beside langdetect
and lingua: `docs/decisions/0004-language-identification.md`.
"""

from __future__ import annotations

import functools
import math
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

MODEL_FILE = Path(__file__).with_name("language.ftz")
CLOSE_FILE = Path(__file__).with_name("language_close.ftz")

CLOSE: tuple[tuple[str, ...], ...] = (("da", "no", "sv"), ("id", "ms"))
"""Languages that are read so alike that a second model, trained on them alone, is asked too."""

_HINT_STRENGTH = 0.8
"""The prior that the hints share; the rest is spread evenly, so a clear text always wins over them."""

_UNSERVED = 0.25
"""Shoppers of a store seldom write a language that it does not serve: so much less likely beforehand."""

_ROMANISED = 0.07
"""Few write Russian, Hindi or Chinese in Latin letters: so much less likely beforehand than the language itself."""

_ONE_WORD = 0.65
"""Exponent of what one word says against a hint: its language may have had few texts with that word."""

_LEAST = 1e-6
"""Probabilities below are nought."""

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

_LETTERS_A_WORD = {"Hani": 1, "Jpan": 2.5, "Kore": 2.5, "Thai": 4}

_LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ\u1e00-\u1eff]+")

_PLACEHOLDERS = re.compile(r"https?://\S+|\S+@\S+|<[^>]*>|\b[a-z-]*\d[a-z\d-]*\b", re.ASCII | re.IGNORECASE)
"""Addresses, tags, and what has digits in it (order numbers, sizes): no language."""
_CHAT_WORD = re.compile(r"(?=.*[aeiouw])[A-Za-z]?[a-z]*(?:[2-9][a-z]+)+[2357]?|[A-Za-z][a-z]*[aeiou][a-z]*[2357]")
"""A word of romanised Arabic, Greek or Russian, where digits are letters: 3ayez, ma7al, 8elw, 4to."""
_MEASURE = re.compile(
    r"\d+(?:x*[sml]|st|nd|rd|th|k?g|mg|[mc]?l|[mck]?m|[ap]m|gb|tb|mb|er|te|de|eme|pcs|euro|usd|eur|days?|mal|pro|max)",
    re.IGNORECASE,
)
_NOT_LETTERS = re.compile(r"[^\w\s'’\u0300-\u036f\u0900-\u0dff\u0e00-\u0eff\u200c]|[01_]|(?<![a-z])\d(?![a-z])")


@dataclass(frozen=True)
class Identified:
    """A language (ISO 639, `und` when nothing can be said), the probability that it is right, and the script.

    `script` is an ISO 15924 code, `Zyyy` where the text has no letters; Chinese carries `Hans` or `Hant`.
    """

    language: str
    confidence: float
    script: str
    romanised: bool = False
    """Written in Latin letters, though the language has its own script: pinyin, Greeklish, chat Arabic."""


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
    cleaned, script = read(text)
    if script == "Zyyy":
        return NOTHING
    likelihoods = _likelihoods(cleaned)
    written = {label: likelihood for label, likelihood in likelihoods.items() if script in written_in(label)}
    if hints and " " not in cleaned:
        written = {label: likelihood**_ONE_WORD for label, likelihood in written.items()}
    posterior = _posterior(written or likelihoods, _prior(hints), languages)
    if not posterior:
        return Identified("und", 0.0, script)
    language, confidence = max(posterior.items(), key=lambda item: item[1])
    romanised = script == "Latn" and script not in written_in(language)
    if language == "zh" and script == "Hani":
        script = chinese_script(text)
    elif language == "ja":
        script = "Jpan"
    return Identified(language, round(confidence, 4), script, romanised)


def read(text: str) -> tuple[str, str]:
    """What the model reads of a text, and the script of it (`Zyyy` where nothing is left).

    Latin words in another script's text are brands, sizes and loan words, and are left out.
    """
    cleaned = clean(text)
    script = script_of(cleaned)
    if script not in ("Latn", "Zyyy"):
        cleaned = " ".join(_LATIN_WORD.sub(" ", cleaned).split())
    return cleaned, script


def clean(text: str) -> str:
    """The words of a text as the model was trained on them: lower case, no digits, marks or addresses."""
    text = unicodedata.normalize("NFKC", text[:_CHARACTERS])
    text = _PLACEHOLDERS.sub(_letters_in_digits, text).lower()
    text = _NOT_LETTERS.sub(" ", text)
    return " ".join(text.split())


def _letters_in_digits(found: re.Match[str]) -> str:
    word = found.group()
    return word if _CHAT_WORD.fullmatch(word) and not _MEASURE.fullmatch(word) else " "


def script_of(text: str) -> str:
    """ISO 15924 code of the script that the text is in: its words count, and kana makes it Japanese.

    Latin words are borrowed by every script, and none by Latin: a word of another script counts double.
    """
    letters = Counter(_script(letter) for letter in text if letter.isalpha())
    if not letters:
        return "Zyyy"
    if letters["Jpan"] and letters["Jpan"] + letters["Hani"] > (sum(letters.values()) - letters["Latn"]) / 2:
        letters["Jpan"] += letters.pop("Hani", 0)
    script, count = letters.most_common(1)[0]
    others = [(name, number) for name, number in letters.most_common() if name != "Latn" and number]
    if letters["Latn"] and others:
        script, count = others[0]
        latin = len(_LATIN_WORD.findall(text))
        words = count / _LETTERS_A_WORD[script] if script in _LETTERS_A_WORD else len(text.split()) - latin
        return script if 2 * words >= latin else "Latn"
    return script


def chinese_script(text: str) -> str:
    """`Hant` where the characters are used in traditional writing only, else `Hans`."""
    return "Hant" if hanzidentifier.identify(text) == hanzidentifier.TRADITIONAL else "Hans"


@functools.lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    return _SCRIPTS.get(unicodedata.name(letter, "?").split(" ", 1)[0].split("-", 1)[0], "Zzzz")


@functools.lru_cache(maxsize=2)
def _model(file: Path) -> Any:
    return fasttext.load_model(str(file))


def _likelihoods(cleaned: str) -> dict[str, float]:
    likelihoods = _predicted(MODEL_FILE, cleaned)
    best = max(likelihoods, key=lambda label: likelihoods[label])
    if any(best in group for group in CLOSE):
        closer = _predicted(CLOSE_FILE, cleaned)
        for group in CLOSE:
            # what the first model gives the group is shared out by the geometric mean of both
            shared = {
                language: math.sqrt(likelihoods.get(language, _LEAST) * closer.get(language, _LEAST))
                for language in group
            }
            scale = sum(likelihoods.get(language, 0.0) for language in group) / sum(shared.values())
            likelihoods |= {language: scale * share for language, share in shared.items()}
    return likelihoods


def _predicted(file: Path, cleaned: str) -> dict[str, float]:
    labels, probabilities = _model(file).predict(cleaned, k=-1, threshold=_LEAST)
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


def written_in(label: str) -> frozenset[str]:
    """The scripts (ISO 15924) that a language is written in, or a label such as `hi-Latn` stands for."""
    return _LATIN if label.endswith("-Latn") else _WRITTEN_IN.get(label, _LATIN)


def _posterior(
    likelihoods: Mapping[str, float], hinted: Mapping[str, float], languages: Collection[str] | None
) -> dict[str, float]:
    # The model was trained with about equal shares of the served languages, so its output is
    # proportional to the likelihood, and Bayes' rule is a product.
    strength = _HINT_STRENGTH if hinted else 0.0
    even = (1 - strength) / len(SERVED)
    weighed: dict[str, float] = {}
    for label, likelihood in likelihoods.items():
        language = label.removesuffix("-Latn")
        if languages is not None and language not in languages:
            continue
        prior = strength * hinted.get(language, 0.0) + even * (1.0 if language in _SERVED else _UNSERVED)
        weighed[language] = weighed.get(language, 0.0) + likelihood * prior * (_ROMANISED if language != label else 1.0)
    total = sum(weighed.values())
    return {language: weight / total for language, weight in weighed.items()} if total else {}
