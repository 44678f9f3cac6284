"""The signature of a shop's own server: HMAC-SHA256 over the time and the body, in one header."""

from __future__ import annotations

import hashlib
import hmac
import re
import time

HEADER = "X-Parley-Signature"
LONGEST_AGO = 300
"""Seconds that a call may be old, or ahead of our clock."""
_FORM = re.compile(r"t=(\d{9,11}),v1=([0-9a-f]{64})")


def sign(secret: str, body: bytes, *, at: int | None = None) -> str:
    """The header's value for a body sent at `at`, in seconds since 1970."""
    moment = int(time.time()) if at is None else at
    return f"t={moment},v1={_digest(secret, moment, body)}"


def holds(secret: str, header: str, body: bytes) -> bool:
    """Whether this header was made with our secret, for this body, a moment ago. Never without a secret."""
    match = _FORM.fullmatch(header.strip())
    if not secret or match is None or abs(time.time() - int(match[1])) > LONGEST_AGO:
        return False
    return hmac.compare_digest(_digest(secret, int(match[1]), body), match[2])


def _digest(secret: str, moment: int, body: bytes) -> str:
    return hmac.new(secret.encode(), f"{moment}.".encode() + body, hashlib.sha256).hexdigest()
