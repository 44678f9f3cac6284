"""The tables of visitors, of what they did, and of what turns cost, beside those of the record."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Float, Index, Integer, String, Table

from connectors.schema import metadata

visitors = Table(
    "visitors",
    metadata,
    Column("visitor", String(32), primary_key=True),  # a keyed hash
    Column("held", Boolean, nullable=False),  # as it was at the first visit
    Column("crossed", Boolean, nullable=False),  # the share was changed, and this visitor has seen both
    Column("first", BigInteger, nullable=False),  # milliseconds since 1970, UTC
    Column("last", BigInteger, nullable=False),
    Index("visitors_first", "first"),
    Index("visitors_last", "last"),
)

deeds = Table(
    "visitor_events",
    metadata,
    Column("visitor", String(32), primary_key=True),
    Column("id", String(64), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("created", BigInteger, nullable=False),
    Column("day", String(10), nullable=False),  # of `created` in UTC, ISO
    Column("product", String(200)),
    Column("quantity", Integer, nullable=False),
    Column("amount", String(20)),  # decimal
    Column("currency", String(3)),
    Column("order_hash", String(32), unique=True),  # a purchase that two sides tell counts once
    Column("signed", Boolean, nullable=False),  # told by the shop's server, not by a browser
    Column("token_hash", String(64)),  # of the conversation, as in `conversations`
    Index("visitor_events_created", "created"),
)

refunds = Table(
    "visitor_refunds",
    metadata,
    Column("order_hash", String(32), primary_key=True),  # of a purchase in `visitor_events`
    Column("id", String(64), primary_key=True),
    Column("created", BigInteger, nullable=False),
    Column("amount", String(20)),  # decimal; all of the purchase where empty
    Column("currency", String(3)),
)

costs = Table(
    "turn_costs",
    metadata,
    Column("day", String(10), primary_key=True),
    Column("channel", String(32), primary_key=True),
    Column("turns", BigInteger, nullable=False),
    Column("seconds", Float, nullable=False),  # of the process's CPU
)
