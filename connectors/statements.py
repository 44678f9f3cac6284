"""The statements of every message, written with SQLAlchemy and compiled once for the database at hand.

Building and hashing an expression costs SQLAlchemy more than SQLite takes to carry it out, and so do its results:
compiled ahead and given to the driver's own cursor, a turn's bookkeeping takes a tenth of the time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

from sqlalchemy import and_, bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError

from connectors.schema import conversations, grants, messages

_MARK = "p_"  # SQLAlchemy keeps the columns' own names to itself


def _given(name: str) -> Any:
    return bindparam(_MARK + name)


def _values(table: Any, *left_out: str) -> dict[str, Any]:
    return {column.name: _given(column.name) for column in table.columns if column.name not in left_out}


class Statement:
    """One compiled statement."""

    def __init__(self, statement: Any, engine: Engine, columns: Sequence[str] = ()) -> None:
        """`columns` are the names of what it selects."""
        compiled = statement.compile(dialect=engine.dialect)
        self._sql = str(compiled)
        self._fault = engine.dialect.dbapi.Error
        self._columns = columns
        self._order: Sequence[str] | None = compiled.positiontup
        self._fixed = {name: value for name, value in compiled.params.items() if not name.startswith(_MARK)}

    def __call__(self, connection: Connection, **values: Any) -> int:
        """How many rows it changed with these values."""
        return int(self._carried_out(connection, values).rowcount)

    def first(self, connection: Connection, **values: Any) -> Any:
        """The first row that it selects, its columns by name; None where there is none."""
        found = self._carried_out(connection, values).fetchone()
        return None if found is None else SimpleNamespace(**dict(zip(self._columns, found, strict=True)))

    def all(self, connection: Connection, **values: Any) -> list[Any]:
        """The rows that it selects, their columns by name."""
        found = self._carried_out(connection, values).fetchall()
        return [SimpleNamespace(**dict(zip(self._columns, row, strict=True))) for row in found]

    def _carried_out(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        cursor = connection.connection.cursor()
        try:
            cursor.execute(self._sql, self._arranged(values))
        except self._fault as error:
            # as SQLAlchemy says it, so that whoever called need not know the driver
            raise DBAPIError.instance(self._sql, None, error, self._fault, hide_parameters=True) from error
        return cursor

    def _arranged(self, values: Mapping[str, Any]) -> Any:
        named = {**self._fixed, **{_MARK + name: value for name, value in values.items()}}
        return named if self._order is None else tuple(named[name] for name in self._order)


class Statements:
    """What `Record` carries out for every message."""

    def __init__(self, engine: Engine) -> None:
        insert: Any = sqlite.insert if engine.dialect.name == "sqlite" else postgresql.insert
        place = and_(conversations.c.channel == _given("channel"), conversations.c.id == _given("id"))
        one = and_(messages.c.conversation == _given("of"), messages.c.seq == _given("at"))
        # in PostgreSQL two gateways may write to one conversation; SQLite has one writer and ignores this
        lock = select(conversations.c.number, conversations.c.last_seq).where(place).with_for_update()
        begin = insert(conversations).values(**_values(conversations, "number")).on_conflict_do_nothing()
        receive = insert(messages).values(**_values(messages))
        receive = receive.on_conflict_do_nothing(index_elements=["conversation", "message_id"])
        seen = select(messages.c.seq, messages.c.state)
        seen = seen.where(messages.c.conversation == _given("of"), messages.c.message_id == _given("message"))
        close = update(messages).where(one, messages.c.state == "received").values(state=_given("outcome"))
        advance = update(conversations).where(conversations.c.number == _given("of"))
        self.lock = Statement(lock, engine, ("number", "last_seq"))
        self.begin = Statement(begin, engine)
        self.receive = Statement(receive, engine)
        self.seen = Statement(seen, engine, ("seq", "state"))
        self.close = Statement(close, engine)
        self.reply = Statement(insert(messages).values(**_values(messages)), engine)
        self.advance = Statement(advance.values(last_seq=_given("seq")), engine)


def granted(engine: Engine) -> Statement:
    """Selects what a conversation (`channel`, `id`) has proven, what expires first at the head."""
    columns = ("kind", "subject", "marketplace", "expires")
    found = select(*(grants.c[name] for name in columns))
    found = found.where(grants.c.channel == _given("channel"), grants.c.conversation == _given("id"))
    return Statement(found.order_by(grants.c.expires), engine, columns)
