"""Lazada's two signatures. Vectors made with OpenSSL stand in `fixtures/signatures.json`."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping


def sign(path: str, parameters: Mapping[str, str], secret: str) -> str:
    """The `sign` parameter of a call: upper-case hex HMAC-SHA256 of the path and the sorted keys and values.

    `parameters` are all of the query and the form, without `sign` itself; `path` starts behind `/rest`.
    """
    base = path + "".join(key + parameters[key] for key in sorted(parameters))
    return hmac.new(secret.encode(), base.encode(), hashlib.sha256).hexdigest().upper()


def push_signature(app_key: str, body: bytes, secret: str) -> str:
    """The `Authorization` header of a push: hex HMAC-SHA256 of the app key and the raw body."""
    return hmac.new(secret.encode(), app_key.encode() + body, hashlib.sha256).hexdigest()


def is_genuine(given: str, app_key: str, body: bytes, secret: str) -> bool:
    """Whether a push's header is its signature, in either case, compared in constant time."""
    expected = push_signature(app_key, body, secret)
    return hmac.compare_digest(given.strip().lower().encode("utf-8", "replace"), expected.encode())
