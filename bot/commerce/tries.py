"""Wrong tries counted, and how long they lock.

Five lock for a quarter of an hour, five more for twice as long, and so on up to a day.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.commerce.claim import Kind


@dataclass(frozen=True)
class Lock:
    """When wrong tries lock, and for how long."""

    most: int = 5
    first: timedelta = timedelta(minutes=15)
    longest: timedelta = timedelta(days=1)
    forgotten: timedelta = timedelta(days=2)
    """After so long without a try, nothing is held against anybody."""


@dataclass(frozen=True)
class Tries:
    """What is held against one conversation, order number or visitor."""

    wrong: int = 0
    """Since the last lock."""
    locks: int = 0
    until: datetime | None = None
    last: datetime | None = None

    def locked(self, now: datetime) -> bool:
        """Whether a try is not even looked at."""
        return self.until is not None and now < self.until

    def counted(self, now: datetime, lock: Lock) -> Tries:
        """With one try more, which counts as wrong until it has proven right: so many at once win nothing."""
        known = self if self.last is None or now - self.last < lock.forgotten else Tries()
        if known.wrong + 1 < lock.most:
            return replace(known, wrong=known.wrong + 1, until=None, last=now)
        lasts = min(lock.first * 2 ** min(known.locks, 16), lock.longest)
        return Tries(wrong=0, locks=known.locks + 1, until=now + lasts, last=now)

    def forgiven(self, lock: Lock) -> Tries:
        """Without one try, which was right; the lock it set off is taken back with it."""
        if self.wrong:
            return replace(self, wrong=self.wrong - 1)
        if self.locks:
            return replace(self, wrong=lock.most - 1, locks=self.locks - 1, until=None)
        return self


@dataclass(frozen=True)
class Grant:
    """What a conversation has proven, as the ledger keeps it."""

    kind: Kind
    subject: str
    channel: str
    expires: datetime


class Ledger(Protocol):
    """Keeps tries and grants, so that a restart neither unlocks nor forgets. All of a call is one transaction."""

    async def attempt(self, keys: tuple[str, ...], now: datetime, lock: Lock) -> datetime | None:
        """Counts a try against each key and gives None; where one is locked, counts nothing and gives until when."""

    async def forgive(self, keys: tuple[str, ...], lock: Lock) -> None:
        """Takes one try back from each key."""

    async def grant(self, conversation: tuple[str, str], grant: Grant) -> None:
        """Keeps what this conversation has proven, in place of an older grant of the same."""

    async def granted(self, conversation: tuple[str, str], now: datetime) -> tuple[Grant, ...]:
        """What this conversation has proven that still holds."""

    async def revoke(self, conversation: tuple[str, str]) -> None:
        """Forgets what this conversation has proven."""
