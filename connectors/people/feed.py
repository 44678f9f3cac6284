"""What happens in the people's room, to whoever watches: in this process at once, from other ones by polling.

Every change is a row written in the transaction that made it. A process reads the rows of the others every second; ids
are given before their transactions commit, so the last seconds are read again and what was seen is left out.
"""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from types import TracebackType

import structlog
from sqlalchemy import delete, func, select
from sqlalchemy.engine import Connection

from connectors.errors import RecordFault
from connectors.logs import where
from connectors.people.port import Change
from connectors.record import DAY, Record
from connectors.rows import now
from connectors.schema import handoff_changes

log = structlog.get_logger("parley.people")
MOST_WAITING = 500
"""Changes that may wait for a slow subscriber."""
LATE = 15.0
"""Seconds that a transaction may take from its ids to its commit."""
PRUNED = 3600.0


class Subscription:
    """One watcher's queue (`port.Changes`)."""

    def __init__(self, leave: Callable[[Subscription], None]) -> None:
        self._leave = leave
        self._queue: asyncio.Queue[Change | None] = asyncio.Queue()
        self._open = True

    def put(self, change: Change) -> None:
        """Queues `change`; who has fallen too far behind is told so, once."""
        if self._queue.qsize() < MOST_WAITING:
            self._queue.put_nowait(change)
        elif self._queue.qsize() == MOST_WAITING:
            self._queue.put_nowait(Change("lost", 0))

    async def next(self) -> Change:
        """The next change."""
        change = await self._queue.get() if self._open or not self._queue.empty() else None
        if change is None:
            raise StopAsyncIteration
        return change

    async def __anext__(self) -> Change:
        return await self.next()

    def __aiter__(self) -> AsyncIterator[Change]:
        return self

    def close(self) -> None:
        """Ends it."""
        if self._open:
            self._open = False
            self._leave(self)
            self._queue.put_nowait(None)

    async def __aenter__(self) -> Subscription:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Feed:
    """The changes of all processes that share a record."""

    def __init__(self, record: Record, heard: Callable[[Change], Awaitable[None]], *, every: float) -> None:
        """`heard` is told what other processes did, before the subscribers are; polled `every` so many seconds."""
        self._record = record
        self._heard = heard
        self._every = every
        self._origin = uuid.uuid4().hex
        self._subscribers: set[Subscription] = set()
        self._floor = 0
        self._seen: deque[tuple[float, int]] = deque()
        self._known: set[int] = set()
        self._task: asyncio.Task[None] | None = None
        self._pruned = -PRUNED

    async def start(self) -> None:
        """Begins to listen from now on."""
        last = select(func.coalesce(func.max(handoff_changes.c.id), 0))
        self._floor = await self._record.read(lambda connection: int(connection.execute(last).scalar() or 0))
        self._task = asyncio.ensure_future(self._poll())

    async def stop(self) -> None:
        """Ends listening, and every subscription."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        for subscriber in list(self._subscribers):
            subscriber.close()

    def subscribe(self) -> Subscription:
        """A queue of all changes from now on."""
        subscription = Subscription(self._subscribers.discard)
        self._subscribers.add(subscription)
        return subscription

    def write(self, connection: Connection, changes: Sequence[Change]) -> None:
        """Notes the changes for the other processes, in the transaction that makes them."""
        for change in changes:
            text = json.dumps({"kind": change.kind, "data": dict(change.data)})
            row = {"handoff": change.handoff, "origin": self._origin, "json": text, "created": now()}
            connection.execute(handoff_changes.insert().values(**row))

    def tell(self, changes: Sequence[Change]) -> None:
        """Hands committed changes to the subscribers of this process."""
        for change in changes:
            for subscriber in list(self._subscribers):
                subscriber.put(change)

    async def _poll(self) -> None:
        while True:
            try:
                await self.catch_up()
            except RecordFault as error:
                log.error("changes not read", error=str(error))
            except Exception as error:
                log.error("changes lost", **where(error))
            await asyncio.sleep(self._every)

    async def catch_up(self) -> None:
        """Reads what other processes have done since the last time."""
        fresh = handoff_changes.c.id > self._floor
        query = select(handoff_changes).where(fresh).order_by(handoff_changes.c.id).limit(1000)
        rows = await self._record.read(lambda connection: connection.execute(query).all())
        moment = time.monotonic()
        for row in rows:
            if row.id in self._known:
                continue
            self._known.add(row.id)
            self._seen.append((moment, row.id))
            if row.origin != self._origin:
                read = json.loads(row.json)
                change = Change(read["kind"], row.handoff, read["data"])
                await self._heard(change)
                self.tell([change])
        while self._seen and self._seen[0][0] < moment - LATE:
            _, id = self._seen.popleft()
            self._known.discard(id)
            self._floor = max(self._floor, id)
        if moment - self._pruned > PRUNED:
            self._pruned = moment
            # never the last row: SQLite would give its id again
            old = delete(handoff_changes).where(
                handoff_changes.c.created < now() - DAY, handoff_changes.c.id < self._floor
            )
            await self._record.write(lambda connection: connection.execute(old) and None)
