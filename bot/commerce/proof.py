"""Proof before anything private. There are three ways, and this is the only place where claims are made.

- `by_token`: the storefront's server signs who its customer is (`bot.commerce.tokens`).
- `by_buyer`: a marketplace vouches for its buyer, in a message whose signature the connector has checked.
- `by_order`: an order's number with its e-mail or postcode. Five wrong tries lock for a while, counted against the
  conversation, the order number (whether there is such an order or not) and the visitor.

An unknown number and a wrong e-mail are one answer, after one and the same time.
"""

from __future__ import annotations

import asyncio
import hashlib
import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Protocol

import structlog

from bot.commerce.backend import Witness
from bot.commerce.claim import Claim, Kind, Refused, verified
from bot.commerce.secrets import agree, digests_said, order_number
from bot.commerce.tokens import BadToken, Tokens
from bot.commerce.tries import Grant, Ledger, Lock

__all__ = ["Claim", "Kind", "Proof", "Refused", "Visitor", "verified"]
log = structlog.get_logger("parley.proof")
_LONGEST = 300
_NOBODY = (bytes(32), bytes(32))


class Witnesses(Protocol):
    """What the proof needs of a back end."""

    async def witness(self, number: str) -> Witness | None:
        """See `bot.commerce.backend.Backend`."""


@dataclass(frozen=True)
class Visitor:
    """Who is asking: a conversation, and what outlives it."""

    channel: str
    conversation: str
    id: str = ""
    """What the channel knows a visitor by over conversations (an address, a cookie, a buyer); empty if by nothing."""

    @property
    def place(self) -> tuple[str, str]:
        """The conversation, as claims and the ledger name it."""
        return self.channel, self.conversation


@dataclass(frozen=True)
class ProofSettings:
    """How long proofs hold and answers take."""

    lasts: timedelta = timedelta(hours=1)
    """How long what was proven holds in its conversation."""
    lock: Lock = Lock()
    pace: float = 0.4
    """Seconds: every answer to a number comes at a multiple of this, so that its time tells nothing."""
    marketplaces: frozenset[str] = frozenset({"lazada"})
    """The channels whose word for a buyer is taken."""


class Proof:
    """Makes claims, and keeps what a conversation has proven. The ledger's and the back end's errors pass through."""

    def __init__(
        self,
        backend: Witnesses,
        ledger: Ledger,
        *,
        tokens: Tokens | None = None,
        settings: ProofSettings | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(timezone.utc),
    ) -> None:
        self._backend = backend
        self._ledger = ledger
        self._tokens = tokens
        self._settings = settings or ProofSettings()
        self._clock = clock

    async def by_token(self, visitor: Visitor, token: str) -> Claim | Refused:
        """A claim on all orders of the customer that the storefront's token names."""
        if self._tokens is None:
            return Refused()
        try:
            subject = self._tokens.subject(token)
        except BadToken as error:
            log.warning("a token proves nothing", channel=visitor.channel, reason=str(error))
            return Refused()
        known = await self._ledger.granted(visitor.place, self._clock())
        if any(one.kind is Kind.CUSTOMER and one.subject != subject for one in known):
            await self._ledger.revoke(visitor.place)  # another person at the same browser
        return await self._grant(visitor, Kind.CUSTOMER, subject)

    async def by_buyer(self, visitor: Visitor, buyer: str) -> Claim | Refused:
        """A claim on all orders of a marketplace's buyer; the connector has checked who says so."""
        if visitor.channel not in self._settings.marketplaces or not 0 < len(buyer) <= 100:
            return Refused()
        return await self._grant(visitor, Kind.BUYER, buyer, visitor.channel)

    async def by_order(self, visitor: Visitor, number: str, said: str) -> Claim | Refused:
        """A claim on one order, by its number and what should be its e-mail address or postcode."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        key = order_number(number)
        keys = tuple(_key(*parts) for parts in _counted(visitor, key))
        lock = self._settings.lock
        until = await self._ledger.attempt(keys, self._clock(), lock)
        if until is not None:
            return Refused(until)
        try:
            witness = await self._backend.witness(number) if key and len(number) <= _LONGEST else None
        except BaseException:
            await asyncio.shield(self._ledger.forgive(keys, lock))  # not the shopper's fault
            raise
        right = agree(witness.digests if witness else _NOBODY, digests_said(said))
        if witness is not None and right:
            await self._ledger.forgive(keys, lock)
        # the pace is kept by all, and the waiting is no work
        spent = loop.time() - began
        await asyncio.sleep(math.ceil(spent / self._settings.pace) * self._settings.pace - spent)
        if witness is None or not right:
            return Refused()
        return await self._grant(visitor, Kind.ORDER, witness.number)

    async def claims(self, visitor: Visitor) -> tuple[Claim, ...]:
        """What this conversation has proven that still holds; after a restart too."""
        found = await self._ledger.granted(visitor.place, self._clock())
        return tuple(
            Claim._issue(one.kind, one.subject, channel=one.channel, conversation=visitor.place, expires=one.expires)
            for one in found
        )

    async def forget(self, visitor: Visitor) -> None:
        """Takes back what this conversation has proven: the shopper has left, or starts again."""
        await self._ledger.revoke(visitor.place)

    async def _grant(self, visitor: Visitor, kind: Kind, subject: str, channel: str = "") -> Claim:
        expires = (self._clock() + self._settings.lasts).replace(microsecond=0)
        await self._ledger.grant(visitor.place, Grant(kind, subject, channel, expires))
        return Claim._issue(kind, subject, channel=channel, conversation=visitor.place, expires=expires)


def _counted(visitor: Visitor, number: str) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = [("conversation", *visitor.place), ("order", number)]
    return found + ([("visitor", visitor.channel, visitor.id)] if visitor.id else [])


def _key(*parts: str) -> str:
    """What the ledger counts under: neither addresses nor order numbers stand in it."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
