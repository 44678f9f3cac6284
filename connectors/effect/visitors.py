"""Which visitors see the storefront without the bot: a stable share, by a keyed hash of the visitor's id.

The id itself is never kept: the record has its hash under a key that lies in the data folder. Without that key nobody
can tell from the record which browser a row belongs to.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

FILE = "visitors.key"
_BYTES = 32
_ID = re.compile(r"[A-Za-z0-9_-]{16,64}")


@dataclass(frozen=True)
class Visitors:
    """Names visitors for the record, and says who is held out."""

    key: bytes
    share: float = 0.0
    """Of all visitors, how many are held out: 0 to 1."""

    @classmethod
    def open(cls, folder: Path, share: float) -> Visitors:
        """With the key in `folder`, made at the first call. Raises `ValueError` for a file that is no key."""
        file = folder / FILE
        if not file.exists():
            folder.mkdir(parents=True, exist_ok=True)
            _write(file, secrets.token_bytes(_BYTES))
        key = file.read_bytes()
        if len(key) != _BYTES:
            raise ValueError(
                f"{file}: {len(key)} bytes are no key; put the old file back, or delete it to begin a new comparison"
            )
        return cls(key, share)

    def name(self, id: str) -> str:
        """What the record calls this visitor."""
        return self._digest("visitor", id).hex()[:32]

    def order(self, number: str) -> str:
        """What the record calls this order, so that a purchase that is told twice counts once."""
        return self._digest("order", number.strip()).hex()[:32]

    def held(self, id: str) -> bool:
        """Whether this visitor gets the storefront without the bot. Only the key and the share decide."""
        place = int.from_bytes(self._digest("side", id)[:8], "big")
        return place < self.share * 2**64

    def _digest(self, kind: str, text: str) -> bytes:
        return hmac.new(self.key, f"{kind}\0{text}".encode("utf-8", "surrogatepass"), hashlib.sha256).digest()


def is_id(value: object) -> bool:
    """Whether this can be a visitor's id: 16 to 64 letters, digits, `-` or `_`, as the widget makes them."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def _write(file: Path, key: bytes) -> None:
    # whole under its name at once, and never over another's: several gateways may start on one folder
    own = file.with_name(f"{FILE}.{os.getpid()}.{secrets.token_hex(4)}")
    descriptor = os.open(own, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(key)
        with suppress(FileExistsError):
            os.link(own, file)
    finally:
        own.unlink()
