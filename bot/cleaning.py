"""What is left of a message when everything is taken out that nobody wrote on purpose."""

from __future__ import annotations

import re
import unicodedata
from html import unescape

_TAG = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|</?[a-zA-Z][^<>]{0,2000}>", re.DOTALL | re.IGNORECASE)
_KEPT_CONTROLS = {"\n", "\t", "\u200c", "\u200d"}
"""Line breaks, and the joiners that Persian, Hindi and emoji are written with."""


def cleaned(text: str) -> str:
    """The text without markup, control characters, lone surrogates and surplus space."""
    if "<" in text or "&" in text:
        text = unescape(_TAG.sub(" ", text))
    kept = (c if c in _KEPT_CONTROLS or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co") else " " for c in text)
    return re.sub(r"[ \t]+", " ", "".join(kept)).strip()
