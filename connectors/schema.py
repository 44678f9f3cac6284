"""The record's tables and its engine: SQLite in WAL mode or PostgreSQL, by URL, through the same code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    create_engine,
    event,
    select,
)
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.pool import QueuePool

from connectors.errors import RecordFault

VERSION = 1
START_LOCK = 7_269_537
BUSY_SECONDS = 2.0
"""How long a statement waits for another process's lock before the shopper is told that we retry."""

metadata = MetaData()
number = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by itself only in INTEGER columns

layout = Table("layout", metadata, Column("version", Integer, nullable=False))

conversations = Table(
    "conversations",
    metadata,
    Column("number", number, primary_key=True),
    Column("channel", String(32), nullable=False),
    Column("id", String(200), nullable=False),
    Column("token_hash", String(64), unique=True),  # SHA-256 of the web token: the record alone opens no chat
    Column("language", String(35)),  # the shopper's explicit choice
    Column("last_seq", Integer, nullable=False),
    Column("created", BigInteger, nullable=False),  # milliseconds since 1970, UTC
    UniqueConstraint("channel", "id"),
)

messages = Table(
    "messages",
    metadata,
    Column("conversation", number, ForeignKey("conversations.number"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("inbound", Boolean, nullable=False),
    Column("message_id", String(200)),  # the channel's; NULL for replies
    Column("json", Text, nullable=False),  # ASCII JSON: holds NUL and lone surrogates in every database
    # in: received, answered, failed; out: pending, sending, sent, refused, failed
    Column("state", String(10), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("parts", Integer, nullable=False),  # of a reply: how many of its rendered parts have left
    Column("created", BigInteger, nullable=False),
    UniqueConstraint("conversation", "message_id"),
)

_open = messages.c.state.in_(["received", "pending", "sending"])
# what a start looks for is a handful of rows among millions
Index("messages_open", messages.c.state, sqlite_where=_open, postgresql_where=_open)

ratings = Table(
    "ratings",
    metadata,
    Column("conversation", number, ForeignKey("conversations.number"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("helpful", Boolean, nullable=False),
    Column("created", BigInteger, nullable=False),
)

# proofs: wrong tries by SHA-256 of a conversation, an order number or a visitor, and what conversations have proven
tries = Table(
    "tries",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("wrong", Integer, nullable=False),
    Column("locks", Integer, nullable=False),
    Column("until", BigInteger),
    Column("last", BigInteger),
)

grants = Table(
    "grants",
    metadata,
    Column("channel", String(32), primary_key=True),
    Column("conversation", String(200), primary_key=True),
    Column("kind", String(20), primary_key=True),
    Column("subject", String(100), primary_key=True),
    Column("marketplace", String(32), nullable=False),
    Column("expires", BigInteger, nullable=False),
)

# people: conversations in the hands of a person, or waiting for one
handoffs = Table(
    "handoffs",
    metadata,
    Column("id", number, primary_key=True),
    Column("conversation", number, ForeignKey("conversations.number"), nullable=False, index=True),
    Column("seq", Integer, nullable=False),  # of the reply that handed over
    Column("reason", String(40), nullable=False),
    Column("language", String(35), nullable=False),
    Column("market", String(20)),
    Column("state", String(10), nullable=False),  # waiting, assigned, closed
    Column("ticket", Boolean, nullable=False),  # nobody was there: answered later, and the bot goes on until taken
    Column("told", Boolean, nullable=False),  # whether the shopper was told again, while waiting, that a person comes
    Column("agent", String(64)),
    Column("speaker", String(100)),  # the agent's shown name
    Column("email", String(320)),
    Column("opened", BigInteger, nullable=False),
    Column("assigned", BigInteger),
    Column("closed", BigInteger),
    Column("close_reason", String(40)),
    Column("summary", Text, nullable=False),  # JSON
)

_not_closed = handoffs.c.state != "closed"
# one person for a conversation, whatever several processes believe
Index("handoffs_open", handoffs.c.conversation, unique=True, sqlite_where=_not_closed, postgresql_where=_not_closed)

handoff_notes = Table(
    "handoff_notes",
    metadata,
    Column("id", number, primary_key=True),
    Column("handoff", number, ForeignKey("handoffs.id"), nullable=False, index=True),
    Column("agent", String(64), nullable=False),
    Column("speaker", String(100), nullable=False),
    Column("text", Text, nullable=False),  # a JSON string, as messages are
    Column("created", BigInteger, nullable=False),
)

# what the bot would have said, for a person to send
handoff_drafts = Table(
    "handoff_drafts",
    metadata,
    Column("id", number, primary_key=True),
    Column("handoff", number, ForeignKey("handoffs.id"), nullable=False, index=True),
    Column("seq", Integer, nullable=False),  # of the shopper's message
    Column("json", Text, nullable=False),
    Column("state", String(10), nullable=False),  # open, sent, dropped
    Column("created", BigInteger, nullable=False),
)

# what changed in the people's room, for every process that shows it; a day old at most
handoff_changes = Table(
    "handoff_changes",
    metadata,
    Column("id", number, primary_key=True),
    Column("handoff", number, nullable=False),
    Column("origin", String(32), nullable=False),  # the process that made it
    Column("json", Text, nullable=False),
    Column("created", BigInteger, nullable=False, index=True),
)

# what is to be told outside: webhook calls and e-mails, sent behind the turn
errands = Table(
    "errands",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("kind", String(20), nullable=False),  # webhook, mail, transcript
    Column("conversation", number, ForeignKey("conversations.number"), index=True),
    Column("recipient", String(64), index=True),  # SHA-256 of an address, to count by
    Column("json", Text, nullable=False),  # emptied when it is done
    Column("state", String(10), nullable=False),  # pending, sent, failed
    Column("attempts", Integer, nullable=False),
    Column("due", BigInteger, nullable=False),
    Column("created", BigInteger, nullable=False),
)

_pending = errands.c.state == "pending"
Index("errands_pending", errands.c.due, sqlite_where=_pending, postgresql_where=_pending)

satisfaction = Table(
    "satisfaction",
    metadata,
    Column("handoff", number, ForeignKey("handoffs.id"), primary_key=True),
    Column("score", Integer, nullable=False),  # 1 to 5
    Column("comment", Text, nullable=False),
    Column("created", BigInteger, nullable=False),
)

# what shoppers attached; the files lie in the data folder (`connectors.attachments`)
attachments = Table(
    "attachments",
    metadata,
    Column("id", String(64), primary_key=True),
    # goes with its conversation
    Column("conversation", number, ForeignKey("conversations.number", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("type", String(100), nullable=False),
    Column("size", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("sent", Boolean, nullable=False),  # whether a message named it; what was only uploaded is dropped in a day
    Column("created", BigInteger, nullable=False, index=True),
)


def address(url: str) -> URL:
    """The parsed `url`; `postgresql://` means psycopg2 to every version of SQLAlchemy."""
    parsed: URL = make_url(url)
    return parsed.set(drivername="postgresql+psycopg2") if parsed.drivername == "postgresql" else parsed


def open_engine(url: str, *, durable: bool = False) -> Engine:
    """An engine on `url` with the record's tables in it, made where they are missing.

    What is committed survives the end of the process, `kill -9` too. `durable` makes SQLite also wait for
    the disk at each commit (`synchronous=FULL`), which survives a power cut; PostgreSQL has
    `synchronous_commit`. Raises `RecordFault` for a record that a newer version wrote.
    """
    parsed = address(url)
    if parsed.get_backend_name() == "sqlite":
        if parsed.database and parsed.database != ":memory:":
            Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
        engine = sqlite_engine(parsed, durable=durable)
    else:
        engine = create_engine(
            parsed, future=True, hide_parameters=True, pool_size=6, max_overflow=0, pool_pre_ping=True
        )
    try:
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            _prepare(connection)
    except Exception:
        engine.dispose()
        raise
    return engine


def _prepare(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":  # two gateways may start on an empty database
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({START_LOCK})")
    metadata.create_all(connection)
    version = connection.execute(select(layout.c.version)).scalar()
    if version is None:
        connection.execute(layout.insert().values(version=VERSION))
    elif version > VERSION:
        raise RecordFault(f"the record has layout {version}, this program knows {VERSION}: update Parley")


def sqlite_engine(url: URL, *, durable: bool = False) -> Engine:
    """An engine on a SQLite file in WAL mode; connections with the option `writes` take the lock at their start."""
    engine = create_engine(
        url,
        future=True,
        hide_parameters=True,  # errors are logged, and messages are nobody's business
        poolclass=QueuePool,
        pool_size=6,
        max_overflow=0,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )

    def prepare(connection: Any, _: Any) -> None:
        connection.isolation_level = None  # the driver's own BEGIN comes too late for SELECT … then UPDATE
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.close()

    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        # taking the lock at once waits for it; upgrading a read lock later fails at once
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", begin)
    return engine
