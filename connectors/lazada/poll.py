"""Reads what the push did not bring: once after an outage, or all the time where Lazada has agreed to it."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import structlog

from connectors.errors import ConnectorError, MessageFault
from connectors.logs import where

if TYPE_CHECKING:
    from connectors.gateway import Gateway
    from connectors.lazada.channel import LazadaChannel

log = structlog.get_logger("parley.lazada")
OVERLAP = 120.0
"""Seconds that a sweep looks back behind the last: clocks differ, and what is seen twice is dropped."""


class Poll:
    """The task that sweeps; a message that came by push is a duplicate here, and the other way round."""

    def __init__(self, channel: LazadaChannel, gateway: Gateway) -> None:
        self._channel = channel
        self._gateway = gateway
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begins, if there is anything to do."""
        settings = self._channel.settings
        if settings.poll_seconds > 0 or settings.catch_up_hours > 0:
            self._task = asyncio.ensure_future(self._run())

    async def stop(self) -> None:
        """Ends it."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        settings = self._channel.settings
        since = time.time() - max(settings.catch_up_hours * 3600, OVERLAP)
        while True:
            begun = time.time()
            try:
                await self.sweep(int(since * 1000))
                since = begun - OVERLAP
                if settings.poll_seconds <= 0:
                    return
            except ConnectorError as error:  # `since` stays: the next sweep reads it again
                self._gateway.metrics.failures.labels(self._channel.name, "poll").inc()
                log.warning("poll failed", channel=self._channel.name, reason=str(error))
            except Exception as error:
                self._gateway.metrics.failures.labels(self._channel.name, "poll").inc()
                log.error("poll failed", channel=self._channel.name, **where(error))
            await asyncio.sleep(settings.poll_seconds or 30.0)

    async def sweep(self, since: int) -> int:
        """How many new messages came, sent at or after `since` (ms)."""
        new = 0
        async for session in self._channel.client.sessions(since):
            found = [one async for one in self._channel.client.messages(str(session["session_id"]), since)]
            answered = {i for i, one in enumerate(found) if _by_seller(one)}
            for index, one in sorted(enumerate(found), key=lambda item: -item[0]):
                if any(newer < index for newer in answered):
                    continue  # the seller has answered it already, here or by hand
                raw = {"data": {"session_id": session["session_id"], **one}}
                try:
                    for message in self._channel.parse(raw):
                        new += (await self._gateway.mailbox.post(message)).fresh
                except MessageFault as fault:
                    if fault.retry:
                        raise
                    self._gateway.metrics.rejected.labels(self._channel.name, fault.code).inc()
        return new


def _by_seller(one: dict[str, Any]) -> bool:
    return str(one.get("from_account_type")) == "2" and one.get("auto_reply") is not True
