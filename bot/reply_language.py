"""Which language a reply is written in: one rule, in one place.

Strongest first: the shopper's explicit choice; a confident identification of this message; the conversation's
language so far; the channel's hints; the store's language. A message with fewer than three words made of
letters, an order number, a size or an emoji never changes a conversation's language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.catalogue import Catalogue
from knowledge.language import Identified, base

CONFIDENT = 0.6
"""From here on an identification decides."""
CONFIDENT_TO_CHANGE = 0.85
"""The same, where it takes a conversation to another language."""
WORDS_TO_CHANGE = 3

_NO_WORDS = re.compile(r"https?://\S+|\S+@\S+|\S*\d\S*")
# scripts written without spaces, with how many letters make about one word
_UNSPACED = (
    (re.compile(r"[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff]+"), 2),
    (re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+"), 4),
)
_WORD = re.compile(r"[^\W\d_]+(?:['’\-\u200c][^\W\d_]+)*")


@dataclass(frozen=True)
class ReplyLanguage:
    """The language to answer in, and what is worth remembering of how it was found."""

    language: str
    """A language of the catalogue."""
    conversation: str | None
    """The conversation's language from now on; None while nothing certain was said."""
    unserved: str | None = None
    """The language that the shopper wrote in, where it is not served."""


def choose(
    identified: Identified,
    text: str,
    *,
    chosen: str | None,
    conversation: str | None,
    locales: Sequence[str],
    store: Sequence[str],
    catalogue: Catalogue,
) -> ReplyLanguage:
    """The language of the reply to `text`. `store` are the store's languages, its own first."""
    hinted = next((served for tag in locales if (served := catalogue.served(tag))), None)
    fallback = hinted or next((served for tag in store if (served := catalogue.served(tag))), "en")
    enough = letter_words(text) >= WORDS_TO_CHANGE
    needed = CONFIDENT if conversation in (None, catalogue.served(tag_of(identified))) else CONFIDENT_TO_CHANGE
    sure = identified.confidence >= needed and identified.language != "und"
    written = catalogue.served(tag_of(identified)) if sure else None
    if written and base(written) == base(conversation or "") == "zh" and not enough:
        written = conversation
    if written and (enough or conversation is None):
        conversation = written
    if chosen := catalogue.served(chosen):
        return ReplyLanguage(in_kind(chosen, identified, catalogue), conversation)
    if sure and written is None and enough:
        return ReplyLanguage(conversation or fallback, conversation, unserved=identified.language)
    return ReplyLanguage(conversation or fallback, conversation)


def in_kind(chosen: str, identified: Identified, catalogue: Catalogue) -> str:
    """The chosen language, in the script that a Chinese message is written in."""
    if chosen == "zh" and identified.language == "zh":
        return catalogue.served(tag_of(identified)) or chosen
    return chosen


def tag_of(identified: Identified) -> str:
    """The identification as a language tag; Chinese names its script."""
    return "zh-Hant" if identified.language == "zh" and identified.script == "Hant" else identified.language


@lru_cache(maxsize=128)
def letter_words(text: str) -> int:
    """How many words made of letters a text has; addresses, and words with digits, are none."""
    text = _NO_WORDS.sub(" ", text[:2000])
    text = "".join(letter for letter in text if not unicodedata.category(letter).startswith("M"))
    count = 0
    for pattern, letters in _UNSPACED:
        for run in pattern.findall(text):
            count += max(1, len(run) // letters)
        text = pattern.sub(" ", text)
    return count + len(_WORD.findall(text))
