"""The embedded back end: orders, stock and coupons in one SQLite file, for the demo store and for tests."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import insert, select, update
from sqlalchemy.engine import URL, Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.commerce.claim import Claim, Kind
from bot.commerce.errors import BackendDown
from bot.commerce.orders import (
    Address,
    Coupon,
    Order,
    OrderLine,
    OrderState,
    Payment,
    Piece,
    Refund,
    Return,
    ReturnReason,
    ReturnState,
    Stock,
)
from bot.commerce.secrets import order_number
from connectors.backends import tables
from connectors.backends.demo import Goods, read_coupons, read_orders, read_stock
from connectors.backends.engine import Engine
from connectors.backends.resilience import Patience
from connectors.schema import sqlite_engine

T = TypeVar("T")
VERSION = 1
DAY = 24 * 3600 * 1000
PARTS = (tables.lines, tables.shipments, tables.returns, tables.refunds)


class SqliteBackend(Engine):
    """The port over a SQLite file. It blocks no event loop; a locked or full database is `BackendDown`."""

    def __init__(
        self,
        file: Path,
        *,
        store: Path | None = None,
        patience: Patience | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(timezone.utc),
    ) -> None:
        """Opens `file`, made where missing and filled with the orders, stock and coupons of the store's folder.

        The demo orders' dates are told from today: each opening moves them along, with what was changed meanwhile.
        """
        super().__init__("sqlite", patience)
        file.parent.mkdir(parents=True, exist_ok=True)
        self._clock = clock
        self._engine = sqlite_engine(URL.create("sqlite", database=str(file)))
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="backend")
        try:
            with self._writing() as connection, connection.begin():
                self._prepare(connection, store)
        except Exception:
            self._engine.dispose()
            raise

    async def add(self, orders: Sequence[Order]) -> None:
        """Writes new orders, all or none: a feed of a store's own."""

        def work(connection: Connection) -> None:
            for order in orders:
                self._insert(connection, order)

        await self._run(work, writes=True)

    async def close(self) -> None:
        """See `Backend`."""
        await asyncio.get_running_loop().run_in_executor(None, self._threads.shutdown)
        self._engine.dispose()

    def _writing(self) -> Connection:
        return self._engine.connect().execution_options(writes=True)

    def _prepare(self, connection: Connection, store: Path | None) -> None:
        tables.metadata.create_all(connection)
        known = {row.name: row.value for row in connection.execute(select(tables.about))}
        if known.get("version", VERSION) > VERSION:
            raise BackendDown(f"the back end's file has layout {known['version']}, this program knows {VERSION}")
        now = self._clock()
        told = known.get("told")
        if "version" not in known:
            connection.execute(insert(tables.about).values(name="version", value=VERSION))
            if store is not None:
                self._fill(connection, Goods.read(store), store, now)
        elif told is not None and (days := (_milliseconds(now) - told) // DAY):
            # whole days from the very moment: what lies hours back never comes to lie ahead
            self._move(connection, days * DAY)
            connection.execute(
                update(tables.about).where(tables.about.c.name == "told").values(value=told + days * DAY)
            )

    def _fill(self, connection: Connection, goods: Goods, store: Path, now: datetime) -> None:
        rows = [
            {**vars(one), "place": place, "options": json.dumps(one.options), "price": str(one.price)}
            for place, one in enumerate(read_stock(goods))
        ]
        if rows:
            connection.execute(insert(tables.stock), rows)
        if found := read_coupons(store, now):
            connection.execute(insert(tables.coupons), found)
        for order in read_orders(store, goods, now):
            self._insert(connection, order)
        connection.execute(insert(tables.about).values(name="told", value=_milliseconds(now)))

    def _insert(self, connection: Connection, order: Order) -> None:
        for table, rows in tables.rows_of(order).items():
            if rows:
                connection.execute(insert(table), rows)

    def _move(self, connection: Connection, by: int) -> None:
        for table, columns in tables.MOMENTS.items():
            connection.execute(update(table).values({name: table.c[name] + by for name in columns}))

    async def _run(self, work: Callable[[Connection], T], *, writes: bool = False) -> T:
        def carried_out() -> T:
            try:
                with self._writing() if writes else self._engine.connect() as connection, connection.begin():
                    return work(connection)
            except SQLAlchemyError as error:
                raise BackendDown(type(error).__name__) from error

        return await asyncio.get_running_loop().run_in_executor(self._threads, carried_out)

    async def _order(self, number: str) -> Order | None:
        key = order_number(number)
        found = await self._run(lambda c: _read(c, select(tables.orders).where(tables.orders.c.key == key)))
        return found[0] if found else None

    async def _orders(self, claim: Claim, most: int) -> Sequence[Order]:
        own = tables.orders.c
        mine = [own.customer == claim.subject, own.channel == ""]
        if claim.kind is Kind.BUYER:
            mine = [own.buyer == claim.subject, own.channel == claim.channel]
        query = select(tables.orders).where(*mine).order_by(own.placed.desc(), own.number.desc()).limit(most)
        return await self._run(lambda connection: _read(connection, query))

    async def _cancel(self, order: Order) -> None:
        now = _milliseconds(self._clock())

        def work(connection: Connection) -> None:
            paid = order.payment is not Payment.PENDING
            state = Payment.REFUNDED if paid else order.payment
            values = {"state": OrderState.CANCELLED.value, "payment": state.value, "cancelled": now}
            if self._still_changeable(connection, order, values) and paid:
                refund = Refund(f"R{order.number[2:]}", order.total, self._clock(), done=False)
                connection.execute(insert(tables.refunds).values(tables.refund_row(order.number, refund)))

        await self._run(work, writes=True)

    async def _change_address(self, order: Order, address: Address) -> None:
        values = {"address": json.dumps(vars(address))}
        await self._run(lambda c: self._still_changeable(c, order, values), writes=True)

    async def _change_variant(self, order: Order, line: OrderLine, variant: Stock) -> None:
        shelf, own = tables.stock.c, tables.lines.c

        def work(connection: Connection) -> None:
            if not self._still_changeable(connection, order, {"state": order.state.value}):
                return
            for sku, more in ((variant.sku, -line.quantity), (line.sku, line.quantity)):
                connection.execute(
                    update(tables.stock)
                    .where(shelf.sku == sku, shelf.quantity.isnot(None))
                    .values(quantity=shelf.quantity + more)
                )
            connection.execute(
                update(tables.lines)
                .where(own.order == order.number, own.id == line.id)
                .values(sku=variant.sku, options=json.dumps(variant.options))
            )

        await self._run(work, writes=True)

    def _still_changeable(self, connection: Connection, order: Order, values: dict[str, Any]) -> bool:
        own = tables.orders.c
        seen = (own.number == order.number, own.state == order.state.value)  # not changed since it was read
        return bool(connection.execute(update(tables.orders).where(*seen).values(values)).rowcount)

    async def _open_return(self, order: Order, pieces: Sequence[Piece], reason: ReturnReason, note: str) -> None:
        def work(connection: Connection) -> None:
            query = select(tables.orders).where(tables.orders.c.number == order.number)
            now = _read(connection, query)[0]
            if any(now.returnable(piece.line) < piece.quantity for piece in pieces):
                return  # another call was quicker: whoever looks again sees it
            id = f"RT{order.number[2:]}-{len(now.returns) + 1}"
            opened = Return(id, ReturnState.REQUESTED, tuple(pieces), reason, self._clock(), note)
            connection.execute(insert(tables.returns).values(tables.return_row(order.number, opened)))

        await self._run(work, writes=True)

    async def _stock(self, product: str) -> Sequence[Stock]:
        query = select(tables.stock).where(tables.stock.c.product == product).order_by(tables.stock.c.place)
        return await self._run(lambda c: [tables.stock_of(row) for row in c.execute(query)])

    async def _coupon(self, code: str) -> Coupon | None:
        query = select(tables.coupons).where(tables.coupons.c.code == code.upper())
        row = await self._run(lambda connection: connection.execute(query).first())
        return None if row is None else tables.coupon_of(row, self._clock())

    async def _ping(self) -> None:
        await self._run(lambda connection: connection.execute(select(tables.about.c.name)).first())


def _milliseconds(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _read(connection: Connection, query: Any) -> list[Order]:
    rows = connection.execute(query).all()
    numbers = [row.number for row in rows]
    parts: dict[str, dict[Any, list[Any]]] = {number: {table: [] for table in PARTS} for number in numbers}
    for table in PARTS:
        first = table.c.place if table is tables.lines else table.c.id
        for row in connection.execute(select(table).where(table.c.order.in_(numbers)).order_by(first)):
            parts[row.order][table].append(row)
    return [tables.order_of(row, parts[row.number]) for row in rows]
