"""The ledger of proofs in the record's database: wrong tries and what conversations have proven outlive the process."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Any

from sqlalchemy import and_, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, Engine

from bot.commerce.claim import Kind
from bot.commerce.tries import Grant, Lock, Tries
from connectors.schema import grants, open_engine, tries
from connectors.statements import granted
from connectors.writer import Writer, as_fault

KEPT = timedelta(days=30)
"""So long after the last try nothing is kept of it; longer than any lock."""


class RecordedLedger:
    """`bot.commerce.tries.Ledger` in the record's database. Raises `RecordFault` when it fails: nothing is proven."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writer = Writer(engine)
        self._granted = granted(engine)

    @classmethod
    def open(cls, url: str) -> RecordedLedger:
        """The ledger in the record at `url`."""
        try:
            engine = open_engine(url)
            with engine.connect().execution_options(writes=True) as connection, connection.begin():
                old = _ms(datetime.now(timezone.utc) - KEPT)
                connection.execute(delete(tries).where(tries.c.last < old))
                connection.execute(delete(grants).where(grants.c.expires < old))
            return cls(engine)
        except Exception as error:
            raise as_fault(error) from error

    async def attempt(self, keys: tuple[str, ...], now: datetime, lock: Lock) -> datetime | None:
        """See `Ledger`."""

        def work(connection: Connection) -> datetime | None:
            known = self._locked(connection, keys)
            until = [one.until for one in known.values() if one.until is not None and one.locked(now)]
            if until:
                return max(until)
            self._write(connection, {key: one.counted(now, lock) for key, one in known.items()})
            return None

        return await self._writer.run(work)

    async def forgive(self, keys: tuple[str, ...], lock: Lock) -> None:
        """See `Ledger`."""

        def work(connection: Connection) -> None:
            known = self._locked(connection, keys)
            self._write(connection, {key: one.forgiven(lock) for key, one in known.items()})

        await self._writer.run(work)

    async def grant(self, conversation: tuple[str, str], grant: Grant) -> None:
        """See `Ledger`."""
        same = and_(_of(conversation), grants.c.kind == grant.kind.value, grants.c.subject == grant.subject)
        channel, id = conversation
        row = {
            "channel": channel,
            "conversation": id,
            "kind": grant.kind.value,
            "subject": grant.subject,
            "marketplace": grant.channel,
            "expires": _ms(grant.expires),
        }

        def work(connection: Connection) -> None:
            connection.execute(delete(grants).where(same))
            connection.execute(grants.insert().values(**row))

        await self._writer.run(work)

    async def granted(self, conversation: tuple[str, str], now: datetime) -> tuple[Grant, ...]:
        """See `Ledger`."""

        channel, id = conversation

        def work(connection: Connection) -> tuple[Grant, ...]:
            rows = self._granted.all(connection, channel=channel, id=id)
            if any(row.expires <= _ms(now) for row in rows):
                connection.execute(delete(grants).where(_of(conversation), grants.c.expires <= _ms(now)))
            held = (row for row in rows if row.expires > _ms(now))
            return tuple(Grant(Kind(row.kind), row.subject, row.marketplace, _at(row.expires)) for row in held)

        return await self._writer.run(work)

    async def revoke(self, conversation: tuple[str, str]) -> None:
        """See `Ledger`."""
        await self._writer.run(lambda connection: connection.execute(delete(grants).where(_of(conversation))) and None)

    async def close(self) -> None:
        """Commits what is waiting and lets go of the database."""
        await asyncio.get_running_loop().run_in_executor(None, self._writer.close)
        self._engine.dispose()

    def _locked(self, connection: Connection, keys: Iterable[str]) -> dict[str, Tries]:
        """The tries of each key, their rows made where missing and held until the transaction ends."""
        dialect: Any = sqlite if self._engine.dialect.name == "sqlite" else postgresql
        wanted = sorted(set(keys))  # always in one order, so that two processes do not wait for each other
        fresh = [{"key": key, "wrong": 0, "locks": 0} for key in wanted]
        connection.execute(dialect.insert(tries).on_conflict_do_nothing(index_elements=["key"]), fresh)
        found = {}
        for key in wanted:
            row = connection.execute(select(tries).where(tries.c.key == key).with_for_update()).one()
            found[key] = Tries(row.wrong, row.locks, _maybe(row.until), _maybe(row.last))
        return found

    def _write(self, connection: Connection, changed: dict[str, Tries]) -> None:
        for key, one in changed.items():
            values = {"wrong": one.wrong, "locks": one.locks, "until": _msm(one.until), "last": _msm(one.last)}
            connection.execute(update(tries).where(tries.c.key == key).values(**values))


def _of(conversation: tuple[str, str]) -> Any:
    channel, id = conversation
    return and_(grants.c.channel == channel, grants.c.conversation == id)


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _msm(moment: datetime | None) -> int | None:
    return None if moment is None else _ms(moment)


def _at(value: int) -> datetime:
    return datetime.fromtimestamp(value / 1000, timezone.utc)


def _maybe(value: int | None) -> datetime | None:
    return None if value is None else _at(value)
