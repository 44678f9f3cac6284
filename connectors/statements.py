"""The statements of every message, written with SQLAlchemy and compiled once for the database at hand.

Building and hashing an expression costs SQLAlchemy more than SQLite takes to carry it out: compiled ahead, a
turn's bookkeeping takes a fifth of the time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import and_, bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, Engine

from connectors.schema import conversations, messages

_MARK = "p_"  # SQLAlchemy keeps the columns' own names to itself


def _given(name: str) -> Any:
    return bindparam(_MARK + name)


def _values(table: Any, *left_out: str) -> dict[str, Any]:
    return {column.name: _given(column.name) for column in table.columns if column.name not in left_out}


class Statement:
    """One compiled statement."""

    def __init__(self, statement: Any, engine: Engine) -> None:
        compiled = statement.compile(dialect=engine.dialect)
        self._sql = str(compiled)
        self._order: Sequence[str] | None = compiled.positiontup
        self._fixed = {name: value for name, value in compiled.params.items() if not name.startswith(_MARK)}

    def __call__(self, connection: Connection, **values: Any) -> Any:
        """The result of carrying it out with these values."""
        return connection.exec_driver_sql(self._sql, self._arranged(values))

    def each(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Carries it out for each of the rows."""
        if len(rows) == 1:
            connection.exec_driver_sql(self._sql, self._arranged(rows[0]))
        elif rows:
            connection.exec_driver_sql(self._sql, [self._arranged(row) for row in rows])

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
        self.lock = Statement(lock, engine)
        self.begin = Statement(begin, engine)
        self.receive = Statement(receive, engine)
        self.seen = Statement(seen, engine)
        self.close = Statement(close, engine)
        self.reply = Statement(insert(messages).values(**_values(messages)), engine)
        self.advance = Statement(advance.values(last_seq=_given("seq")), engine)
