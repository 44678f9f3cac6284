"""The record's rows as the rest of the gateway sees them."""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import dataclass
from typing import Any

from bot.dialogue import Inbound, Outbound


@dataclass(frozen=True)
class Stored:
    """One recorded message: a shopper's (`inbound`) or a reply (`outbound`)."""

    conversation: str
    seq: int
    state: str
    inbound: Inbound | None = None
    outbound: Outbound | None = None
    attempts: int = 0
    parts: int = 0
    created: int = 0
    """Milliseconds since 1970, UTC."""


@dataclass(frozen=True)
class Receipt:
    """What became of a message: its place in the conversation, and whether it is new."""

    seq: int
    fresh: bool
    state: str = "received"


@dataclass(frozen=True)
class Known:
    """A conversation that the record holds."""

    id: str
    language: str | None
    last_seq: int


def hashed(token: str) -> str:
    """What the record keeps of a conversation token."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def now() -> int:
    """Milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


def new_row(
    conversation: int, seq: int, text: str, state: str, *, inbound: bool = True, message_id: str | None = None
) -> dict[str, Any]:
    """The columns of a new message."""
    return {
        "conversation": conversation,
        "seq": seq,
        "inbound": inbound,
        "message_id": message_id,
        "json": text,
        "state": state,
        "attempts": 0,
        "parts": 0,
        "created": now(),
    }


def stored_in(row: Any) -> Stored:
    """The message in a row of `messages` joined with its conversation's id."""
    data = json.loads(row.json)
    return Stored(
        conversation=row.id,
        seq=row.seq,
        state=row.state,
        inbound=Inbound.from_json(data) if row.inbound else None,
        outbound=None if row.inbound else Outbound.from_json(data),
        attempts=row.attempts,
        parts=row.parts,
        created=row.created,
    )
