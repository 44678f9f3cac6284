"""Keeps what visitors did and what turns cost, in the record's database."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from typing import Any

from sqlalchemy import and_, delete, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from connectors.effect.events import Event
from connectors.effect.figures import Figures
from connectors.effect.gather import gather
from connectors.effect.tables import costs, deeds, refunds, visitors
from connectors.rows import hashed, now
from connectors.schema import open_engine
from connectors.writer import Writer, as_fault

DAY = 24 * 3600 * 1000
_EACH = 3600.0
"""Seconds between two looks for what is too old."""


def day_of(moment: int) -> str:
    """The UTC day of milliseconds since 1970, as `2026-11-24`."""
    return datetime.fromtimestamp(moment / 1000, timezone.utc).date().isoformat()


class EventStore:
    """Writes visitors, events and costs; none blocks the event loop, each raises `RecordFault` when the database
    fails."""

    def __init__(self, engine: Engine, *, kept: timedelta) -> None:
        self._writer = Writer(engine)
        self._engine = engine
        self._kept = round(kept.total_seconds() * 1000)
        self._looked = float("-inf")
        self._insert: Any = sqlite.insert if engine.dialect.name == "sqlite" else postgresql.insert

    @classmethod
    def open(cls, url: str, *, kept: timedelta = timedelta(days=180)) -> EventStore:
        """The store in the record at `url`, its tables made where missing; what is older than `kept` goes by itself."""
        try:
            return cls(open_engine(url), kept=kept)
        except Exception as error:
            raise as_fault(error) from error

    async def visit(
        self, visitor: str, *, held: bool, events: Sequence[tuple[Event, str | None]] = (), at: int = 0
    ) -> int:
        """Notes that this visitor was there, on this side, and what they did; how many of the events were new.

        `visitor` and, beside each event, its order are the hashes of `Visitors`. `at` is when, in milliseconds; now if
        0.
        """
        moment = at or now()
        wanted = self._insert(visitors).values(visitor=visitor, held=held, crossed=False, first=moment, last=moment)
        wanted = wanted.on_conflict_do_update(
            index_elements=["visitor"],
            set_={"last": moment, "crossed": or_(visitors.c.crossed, visitors.c.held != wanted.excluded.held)},
        )

        def work(connection: Connection) -> int:
            self._prune(connection)
            connection.execute(wanted)
            return sum(self._keep(connection, visitor, event, order, moment, False) for event, order in events)

        return await self._writer.run(work)

    async def told(self, visitor: str, events: Sequence[tuple[Event, str | None]], *, at: int = 0) -> int:
        """Keeps what the shop's own server says of a visitor; nothing of one who is not counted, and no refund of a
        purchase that is not known. How many were new."""
        moment = at or now()

        def work(connection: Connection) -> int:
            known = select(visitors.c.visitor).where(visitors.c.visitor == visitor)
            if connection.execute(known).first() is None:
                return 0
            return sum(
                self._pay_back(connection, event, order, moment)
                if event.kind == "refund"
                else self._keep(connection, visitor, event, order, moment, True)
                for event, order in events
            )

        return await self._writer.run(work)

    async def forget(self, visitor: str) -> None:
        """Deletes everything about this visitor."""

        def work(connection: Connection) -> None:
            theirs = select(deeds.c.order_hash).where(deeds.c.visitor == visitor, deeds.c.order_hash.is_not(None))
            connection.execute(delete(refunds).where(refunds.c.order_hash.in_(theirs)))
            connection.execute(delete(deeds).where(deeds.c.visitor == visitor))
            connection.execute(delete(visitors).where(visitors.c.visitor == visitor))

        await self._writer.run(work)

    async def spent(self, turns: Mapping[str, tuple[int, float]], *, at: int = 0) -> None:
        """Adds turns and their CPU seconds, by channel, to today's."""
        day = day_of(at or now())

        def work(connection: Connection) -> None:
            for channel, (count, seconds) in sorted(turns.items()):
                row = self._insert(costs).values(day=day, channel=channel, turns=count, seconds=seconds)
                connection.execute(
                    row.on_conflict_do_update(
                        index_elements=["day", "channel"],
                        set_={"turns": costs.c.turns + count, "seconds": costs.c.seconds + seconds},
                    )
                )

        await self._writer.run(work)

    async def figures(self, since: date, until: date) -> Figures:
        """What a report tells of these days, both counted in. Blocks no event loop."""

        def read() -> Figures:
            try:
                return gather(self._engine, since, until)
            except SQLAlchemyError as error:
                raise as_fault(error) from error

        return await asyncio.to_thread(read)

    async def close(self) -> None:
        """Commits what is waiting and lets go of the database."""
        await asyncio.get_running_loop().run_in_executor(None, self._writer.close)
        self._engine.dispose()

    def _keep(
        self, connection: Connection, visitor: str, event: Event, order: str | None, moment: int, signed: bool
    ) -> bool:
        row = {
            "visitor": visitor,
            "id": event.id,
            "kind": event.kind,
            "created": moment,
            "day": day_of(moment),
            "product": event.product,
            "quantity": event.quantity,
            "amount": None if event.amount is None else f"{event.amount:f}",
            "currency": event.currency,
            "order_hash": order if event.kind == "purchase" else None,
            "signed": signed,
            "token_hash": hashed(event.conversation) if event.conversation else None,
        }
        if signed and order is not None:
            # the shop's server knows better than a page what was paid, and by whom
            same = and_(deeds.c.order_hash == order, ~deeds.c.signed)
            known = {name: row[name] for name in ("visitor", "amount", "currency", "quantity", "signed")}
            if connection.execute(update(deeds).where(same).values(**known)).rowcount:
                return False
        # known by its id, or by its order
        return bool(connection.execute(self._insert(deeds).values(**row).on_conflict_do_nothing()).rowcount)

    def _pay_back(self, connection: Connection, event: Event, order: str | None, moment: int) -> bool:
        if connection.execute(select(deeds.c.id).where(deeds.c.order_hash == order)).first() is None:
            return False
        amount = None if event.amount is None else f"{event.amount:f}"
        row = {
            "order_hash": order, "id": event.id, "created": moment, "amount": amount, "currency": event.currency,
        }  # fmt: skip
        return bool(connection.execute(self._insert(refunds).values(**row).on_conflict_do_nothing()).rowcount)

    def _prune(self, connection: Connection) -> None:
        if time.monotonic() - self._looked < _EACH:
            return
        self._looked = time.monotonic()
        old = now() - self._kept
        gone = select(deeds.c.order_hash).where(deeds.c.created < old, deeds.c.order_hash.is_not(None))
        connection.execute(delete(refunds).where(refunds.c.order_hash.in_(gone)))
        connection.execute(delete(deeds).where(deeds.c.created < old))
        connection.execute(delete(visitors).where(visitors.c.last < old))
        connection.execute(delete(costs).where(costs.c.day < day_of(old)))
