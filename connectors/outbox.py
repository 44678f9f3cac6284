"""Sends what is recorded as unsent, in order within a conversation, with back-off, each part once.

Before a part leaves, its reply is marked `sending`. A process that dies in between leaves that mark; the next
one asks the channel whether the part arrived, and sends it again only if not.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import structlog

from bot.dialogue import Outbound
from connectors.errors import RecordFault, Refused, Undelivered
from connectors.logs import where
from connectors.metrics import Metrics
from connectors.record import Record
from connectors.rows import Stored

log = structlog.get_logger("parley.outbox")


class Sender(Protocol):
    """The part of a channel that an outbox needs."""

    name: str

    def render(self, reply: Outbound) -> list[Any]:
        """The parts to send. Raises `Refused`."""

    async def send(self, conversation: str, part: Any) -> None:
        """Sends one part. Raises `Undelivered` or `Refused`."""

    async def arrived(self, conversation: str, part: Any, since: int) -> bool:
        """Whether the channel has this part already, sent at or after `since` (ms). Raises `Undelivered`."""


@dataclass(frozen=True)
class OutboxSettings:
    """How sending is tried again. Seconds."""

    first_pause: float = 1.0
    longest_pause: float = 300.0
    give_up: float = 24 * 3600.0
    """A reply older than this is no longer an answer."""


class Outbox:
    """One channel's replies on their way."""

    def __init__(
        self, sender: Sender, record: Record, metrics: Metrics, settings: OutboxSettings | None = None
    ) -> None:
        self._sender = sender
        self._record = record
        self._metrics = metrics
        self._settings = settings or OutboxSettings()
        self._lines: dict[str, deque[Stored]] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}

    async def start(self) -> None:
        """Takes up what an earlier process left."""
        for stored in await self._record.unsent(self._sender.name):
            self.put(stored.conversation, [stored])

    def put(self, conversation: str, replies: Sequence[Stored]) -> None:
        """Sends these behind what already waits in the conversation."""
        line = self._lines.setdefault(conversation, deque())
        line.extend(replies)
        if line and conversation not in self._tasks:
            self._tasks[conversation] = asyncio.ensure_future(self._work(conversation))

    @property
    def waiting(self) -> int:
        """Replies that have not left."""
        return sum(len(line) for line in self._lines.values())

    async def stop(self, patience: float = 5.0) -> None:
        """Lets running sends end; what is left is taken up by the next start."""
        tasks = list(self._tasks.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _work(self, conversation: str) -> None:
        line = self._lines[conversation]
        try:
            while line:
                await self._reply(conversation, line[0])
                line.popleft()
        except Exception as error:  # a fault of ours: unsent in the record until the next start
            self._metrics.failures.labels(self._sender.name, "outbox").inc()
            log.error("sending stopped", channel=self._sender.name, **where(error))
        finally:
            del self._tasks[conversation]
            del self._lines[conversation]

    async def _reply(self, conversation: str, stored: Stored) -> None:
        assert stored.outbound is not None
        name = self._sender.name
        try:
            parts = self._sender.render(stored.outbound)
            done, attempts = stored.parts, stored.attempts
            unsure = stored.state == "sending"
            while done < len(parts):
                if not (unsure and await self._arrived(conversation, parts[done], stored)):
                    await self._mark(stored, "sending", done, attempts)
                    await self._send(conversation, parts[done], stored)
                unsure = False
                done += 1
                attempts += 1
            await self._mark(stored, "sent", done, attempts)
        except Refused as error:
            self._metrics.refused.labels(name, error.reason).inc()
            log.warning("reply refused", channel=name, reason=error.reason, seq=stored.seq)
            await self._mark(stored, "refused", stored.parts, stored.attempts)
        except Undelivered as error:
            self._metrics.failures.labels(name, "given_up").inc()
            log.error("reply given up", channel=name, reason=error.reason, seq=stored.seq)
            await self._mark(stored, "failed", stored.parts, stored.attempts)

    async def _send(self, conversation: str, part: Any, stored: Stored) -> None:
        pause = self._settings.first_pause
        while True:
            try:
                await self._sender.send(conversation, part)
                return
            except Undelivered as error:
                pause = await self._again(error, pause, stored)
                if error.unsure and await self._arrived(conversation, part, stored):
                    return

    async def _arrived(self, conversation: str, part: Any, stored: Stored) -> bool:
        pause = self._settings.first_pause
        while True:
            try:
                return await self._sender.arrived(conversation, part, stored.created)
            except Undelivered as error:
                pause = await self._again(error, pause, stored)

    async def _again(self, error: Undelivered, pause: float, stored: Stored) -> float:
        if time.time() - stored.created / 1000 > self._settings.give_up:
            raise error
        self._metrics.failures.labels(self._sender.name, "send").inc()
        log.warning("not sent, trying again", channel=self._sender.name, reason=error.reason, seq=stored.seq)
        await asyncio.sleep(pause if error.after is None else error.after)
        return min(pause * 2, self._settings.longest_pause)

    async def _mark(self, stored: Stored, state: str, parts: int, attempts: int) -> None:
        pause = 0.2
        while True:
            try:
                await self._record.mark(
                    self._sender.name, stored.conversation, stored.seq, state, parts=parts, attempts=attempts
                )
                return
            except RecordFault as error:
                log.error("not noted, trying again", channel=self._sender.name, error=str(error))
            await asyncio.sleep(pause)
            pause = min(pause * 2, 5.0)
