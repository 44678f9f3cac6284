"""The desk's tables, in the record's database: made with the others when an engine is opened."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, String, Table

from connectors.schema import metadata, number

agents = Table(
    "desk_agents",
    metadata,
    Column("number", number, primary_key=True),
    Column("name", String(64), nullable=False, unique=True),  # what is typed at the sign-in, folded
    Column("shown", String(80), nullable=False),  # what shoppers and colleagues read
    Column("role", String(10), nullable=False),  # owner, agent
    Column("languages", String(200), nullable=False),  # spoken with shoppers, best first, separated by spaces
    Column("language", String(10)),  # of the pages; NULL: as the browser wishes
    Column("password", String(200), nullable=False),  # Argon2id in PHC form
    Column("disabled", Boolean, nullable=False),
    Column("created", BigInteger, nullable=False),  # milliseconds since 1970, UTC
)

sessions = Table(
    "desk_sessions",
    metadata,
    Column("id_hash", String(64), primary_key=True),  # SHA-256: the record alone opens no desk
    Column("agent", number, ForeignKey("desk_agents.number"), nullable=False),
    Column("created", BigInteger, nullable=False),
    Column("seen", BigInteger, nullable=False),
)

Index("desk_sessions_agent", sessions.c.agent)
