"""The outgoing hook: a signed POST when a handoff is opened or closed.

The signature is HMAC-SHA256 of `TIMESTAMP.BODY` with the shared secret, in hex, as `X-Parley-Signature: sha256=…`;
`X-Parley-Timestamp` is in seconds since 1970, and `X-Parley-Id` stays the same when a call is repeated.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from datetime import datetime, timezone
from typing import Any

import httpx

from connectors.errors import Refused, Undelivered
from connectors.people.errands import Errand
from connectors.people.port import Handoff

KIND = "webhook"
PATIENCE = 10.0
"""Seconds that the other side may take."""
GONE = 410


class Webhook:
    """Calls one address."""

    def __init__(self, url: str, secret: str, *, client: httpx.AsyncClient | None = None) -> None:
        self._url = url
        self._secret = secret.encode()
        self._client = client or httpx.AsyncClient(timeout=PATIENCE, follow_redirects=False)

    async def carry(self, errand: Errand) -> None:
        """Calls it; anything but 2xx is tried again, 410 Gone is not."""
        body = json.dumps({"id": errand.id, **errand.data}, ensure_ascii=False).encode("utf-8", "replace")
        timestamp = str(int(time.time()))
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "Parley",
            "X-Parley-Id": errand.id,
            "X-Parley-Timestamp": timestamp,
            "X-Parley-Signature": f"sha256={signature(self._secret, timestamp, body)}",
        }
        try:
            answer = await self._client.post(self._url, content=body, headers=headers)
        except httpx.HTTPError as error:
            raise Undelivered(type(error).__name__) from error
        if answer.status_code == GONE:
            raise Refused("gone")
        if not answer.is_success:
            raise Undelivered(str(answer.status_code))

    async def close(self) -> None:
        """Lets go of its connections."""
        await self._client.aclose()


def signature(secret: bytes, timestamp: str, body: bytes) -> str:
    """HMAC-SHA256 of the timestamp, a dot and the body, in hex."""
    return hmac.new(secret, timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()


def told(event: str, handoff: Handoff) -> dict[str, Any]:
    """What the hook says of a handoff: `event` is `handoff.opened` or `handoff.closed`."""
    return {
        "event": event,
        "handoff": {
            "id": handoff.id,
            "channel": handoff.channel,
            "conversation": handoff.conversation,
            "reason": handoff.reason,
            "language": handoff.language,
            "market": handoff.market,
            "state": handoff.state.value,
            "ticket": handoff.ticket,
            "agent": handoff.speaker,
            "email": handoff.email,
            "opened": _iso(handoff.opened),
            "assigned": _iso(handoff.assigned),
            "closed": _iso(handoff.closed),
            "close_reason": handoff.close_reason,
            "summary": dict(handoff.summary),
        },
    }


def _iso(at: int | None) -> str | None:
    return None if at is None else datetime.fromtimestamp(at / 1000, timezone.utc).isoformat()
