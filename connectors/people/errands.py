"""What is told outside, behind the turn: kept in the record with what it tells of, and carried with back-off.

An errand is claimed for a while by the process that carries it, and done at least once: who dies meanwhile leaves it to
the others. Its id is the same each time, so that the other side can tell a repetition.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

import structlog
from sqlalchemy import delete, func, select, update
from sqlalchemy.engine import Connection

from connectors.errors import HandoffFault, RecordFault, Refused, Undelivered
from connectors.logs import where
from connectors.record import DAY, Record
from connectors.rows import now
from connectors.schema import errands

log = structlog.get_logger("parley.errands")
LEASE = 120_000
"""Milliseconds that a carrier has before another process may try."""
KEPT = 30 * DAY


@dataclass(frozen=True)
class Errand:
    """Something to be told."""

    id: str
    kind: str
    data: Mapping[str, Any]
    attempts: int
    created: int


class Carrier(Protocol):
    """Who tells errands of one kind."""

    async def carry(self, errand: Errand) -> None:
        """Tells it. Raises `Undelivered` to be tried again, `Refused` where that is of no use."""


@dataclass(frozen=True)
class ErrandSettings:
    """How errands are tried again. Seconds."""

    every: float = 5.0
    """Between two looks for what is due; what this process puts goes at once."""
    first_pause: float = 5.0
    longest_pause: float = 3600.0
    give_up: float = timedelta(days=2).total_seconds()


class Errands:
    """The errands of a record, and the task that carries them."""

    def __init__(self, record: Record, carriers: Mapping[str, Carrier], settings: ErrandSettings | None = None) -> None:
        """`carriers` by kind; errands of other kinds are not even put."""
        self._record = record
        self._carriers = carriers
        self._settings = settings or ErrandSettings()
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def __contains__(self, kind: str) -> bool:
        return kind in self._carriers

    def put(
        self,
        connection: Connection,
        kind: str,
        data: Mapping[str, Any],
        *,
        conversation: int | None = None,
        recipient: str | None = None,
        later: float = 0.0,
    ) -> None:
        """Notes an errand in the transaction of what it tells, due in `later` seconds."""
        if kind not in self._carriers:
            return
        moment = now()
        row = {
            "id": uuid.uuid4().hex,
            "kind": kind,
            "conversation": conversation,
            "recipient": None if recipient is None else hashed_address(recipient),
            "json": json.dumps(data),
            "state": "pending",
            "attempts": 0,
            "due": moment + round(later * 1000),
            "created": moment,
        }
        connection.execute(errands.insert().values(**row))

    def hurry(self) -> None:
        """Carries what is due now; after the commit."""
        self._wake.set()

    async def start(self) -> None:
        """Begins to carry, with what an earlier process left."""
        if self._carriers:
            self._task = asyncio.ensure_future(self._work())

    async def stop(self) -> None:
        """Ends; what is under way is tried again by whoever comes next."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _work(self) -> None:
        await self._forget()
        while True:
            self._wake.clear()
            try:
                while (errand := await self._claim()) is not None:
                    await self._carry(errand)
            except RecordFault as error:
                log.error("errands not read", error=str(error))
            except Exception as error:
                log.error("errand lost", **where(error))
            try:
                await asyncio.wait_for(self._wake.wait(), self._settings.every)
            except asyncio.TimeoutError:
                continue

    async def _claim(self) -> Errand | None:
        def work(connection: Connection) -> Errand | None:
            moment = now()
            due = select(errands).where(
                errands.c.state == "pending", errands.c.due <= moment, errands.c.kind.in_(list(self._carriers))
            )
            row = connection.execute(due.order_by(errands.c.due).limit(1).with_for_update(skip_locked=True)).first()
            if row is None:
                return None
            mine = update(errands).where(errands.c.id == row.id)
            connection.execute(mine.values(due=moment + LEASE, attempts=row.attempts + 1))
            return Errand(row.id, row.kind, json.loads(row.json), row.attempts + 1, row.created)

        return await self._record.write(work)

    async def _carry(self, errand: Errand) -> None:
        settings = self._settings
        try:
            await self._carriers[errand.kind].carry(errand)
        except Undelivered as error:
            pause = min(settings.first_pause * 2 ** (errand.attempts - 1), settings.longest_pause)
            late = now() - errand.created > settings.give_up * 1000
            log.warning("errand not done", kind=errand.kind, reason=error.reason, again=None if late else pause)
            if late:
                await self._end(errand, "failed")
            else:
                later = update(errands).where(errands.c.id == errand.id).values(due=now() + round(pause * 1000))
                await self._record.write(lambda connection: connection.execute(later) and None)
        except (Refused, HandoffFault) as error:
            log.error("errand refused", kind=errand.kind, reason=getattr(error, "reason", "unknown"))
            await self._end(errand, "failed")
        else:
            await self._end(errand, "sent")

    async def _end(self, errand: Errand, state: str) -> None:
        done = update(errands).where(errands.c.id == errand.id).values(state=state, json="{}")
        await self._record.write(lambda connection: connection.execute(done) and None)

    async def _forget(self) -> None:
        old = delete(errands).where(errands.c.state != "pending", errands.c.created < now() - KEPT)
        try:
            await self._record.write(lambda connection: connection.execute(old) and None)
        except RecordFault as error:
            log.error("old errands kept", error=str(error))


def hashed_address(address: str) -> str:
    """What the record keeps of an address to count by."""
    return hashlib.sha256(address.strip().casefold().encode("utf-8", "surrogatepass")).hexdigest()


def lately(connection: Connection, kind: str, *conditions: Any) -> int:
    """How many errands of a kind that meet the conditions were put in a day."""
    query = select(func.count()).select_from(errands).where(errands.c.kind == kind, errands.c.created > now() - DAY)
    return int(connection.execute(query.where(*conditions)).scalar() or 0)
