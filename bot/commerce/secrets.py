"""What a shopper types to prove an order, brought to one form and compared without telling how far it fits."""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import unicodedata
from collections.abc import Iterable

_KEY = os.urandom(32)
"""Of this process: digests are compared, never kept."""
_SHORTEST = 3
_INVISIBLE = re.compile(r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+")
_LONGEST = 254


def plain(text: str) -> str:
    """Full width to half, digits of every script to 0-9, no spaces or invisible marks, no regard to case."""
    folded = unicodedata.normalize("NFKC", text[: 4 * _LONGEST])
    digits = "".join(str(unicodedata.digit(letter, letter)) for letter in folded)
    return _INVISIBLE.sub("", digits).casefold()


def email(text: str) -> str:
    """An e-mail address as it is compared; empty where it is none."""
    found = plain(text).strip("<>().,;:\"'").removeprefix("mailto:")
    return found if re.fullmatch(r"[^@]+@[^@]+\.[^@.]+", found) and len(found) <= _LONGEST else ""


def postcode(text: str) -> str:
    """A postcode as it is compared, without separators; empty where it has fewer than three letters or digits."""
    found = "".join(letter for letter in plain(text) if letter.isalnum())
    return found if _SHORTEST <= len(found) <= 12 and any(letter.isdigit() for letter in found) else ""


def order_number(text: str) -> str:
    """An order number as it is compared and counted: without separators."""
    return "".join(letter for letter in plain(text) if letter.isalnum())[:64]


def digest(kind: str, text: str) -> bytes:
    """The keyed digest of something in its compared form, good within this process."""
    return hmac.new(_KEY, f"{kind}\0{text}".encode("utf-8", "surrogatepass"), hashlib.sha256).digest()


def digests_of(mail: str, code: str) -> tuple[bytes, ...]:
    """The digests of an order's own e-mail and postcode, of those that it has."""
    pairs = (("email", email(mail)), ("postcode", postcode(code)))
    return tuple(digest(kind, text) for kind, text in pairs if text)


def digests_said(said: str) -> tuple[bytes, ...]:
    """The digests of what a shopper wrote, read as an e-mail address and as a postcode."""
    return digests_of(said, said) or (digest("nothing", ""),)


def agree(held: Iterable[bytes], said: Iterable[bytes]) -> bool:
    """Whether any two are equal, in a time that does not tell which or how nearly."""
    found = False
    for one in held:
        for other in said:
            found |= hmac.compare_digest(one, other)
    return found
