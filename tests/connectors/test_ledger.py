"""The ledger of proofs, in each kind of database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta, timezone

import pytest
import sqlalchemy

from bot.commerce.claim import Kind
from bot.commerce.tries import Grant, Lock
from connectors.errors import RecordFault
from connectors.ledger import RecordedLedger
from connectors.schema import address

NOW = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
LOCK = Lock()


@pytest.fixture
async def ledger(url: str) -> AsyncIterator[RecordedLedger]:
    opened = RecordedLedger.open(url)
    yield opened
    await opened.close()


async def test_tries_at_once_are_counted_one_by_one(ledger: RecordedLedger, url: str) -> None:
    other = RecordedLedger.open(url)  # another gateway on the same record
    tries = [(ledger if number % 2 else other).attempt((f"c{number}", "order"), NOW, LOCK) for number in range(40)]
    found = await asyncio.gather(*tries)
    await other.close()
    assert found.count(None) == 5
    assert {one for one in found if one} == {NOW + timedelta(minutes=15)}


async def test_a_refused_try_counts_against_nobody_else(ledger: RecordedLedger) -> None:
    for _ in range(5):
        assert await ledger.attempt(("order",), NOW, LOCK) is None
    for _ in range(20):
        assert await ledger.attempt(("order", "innocent"), NOW, LOCK) is not None
    assert await ledger.attempt(("innocent",), NOW, LOCK) is None


async def test_a_try_that_was_right_is_taken_back_with_its_lock(ledger: RecordedLedger) -> None:
    for _ in range(5):
        await ledger.attempt(("a", "b"), NOW, LOCK)
    assert await ledger.attempt(("a",), NOW, LOCK) is not None
    await ledger.forgive(("a", "b"), LOCK)
    assert await ledger.attempt(("a", "b"), NOW, LOCK) is None
    assert await ledger.attempt(("a", "b"), NOW, LOCK) is not None


async def test_grants_are_kept_renewed_and_run_out(ledger: RecordedLedger, url: str) -> None:
    first = Grant(Kind.CUSTOMER, "7", "", NOW + timedelta(minutes=5))
    renewed = Grant(Kind.CUSTOMER, "7", "", NOW + timedelta(minutes=50))
    order = Grant(Kind.ORDER, "ML1", "", NOW + timedelta(minutes=10))
    for grant in (first, order, renewed):
        await ledger.grant(("web", "c"), grant)
    await ledger.grant(("web", "other"), order)
    assert await ledger.granted(("web", "c"), NOW) == (order, renewed)
    assert await ledger.granted(("web", "c"), NOW + timedelta(minutes=11)) == (renewed,)
    await ledger.revoke(("web", "c"))
    assert await ledger.granted(("web", "c"), NOW) == ()
    assert await ledger.granted(("web", "other"), NOW) == (order,)


async def test_what_is_old_is_not_kept(ledger: RecordedLedger, url: str) -> None:
    await ledger.attempt(("old",), NOW - timedelta(days=400), LOCK)
    await ledger.grant(("web", "c"), Grant(Kind.ORDER, "ML1", "", NOW - timedelta(days=400)))
    await RecordedLedger.open(url).close()
    engine = sqlalchemy.create_engine(address(url), future=True)
    with engine.connect() as connection:
        for table in ("tries", "grants"):
            assert connection.execute(sqlalchemy.text(f"SELECT count(*) FROM {table}")).scalar() == 0
    engine.dispose()


async def test_a_broken_ledger_is_a_fault(ledger: RecordedLedger, url: str) -> None:
    engine = sqlalchemy.create_engine(address(url), future=True)
    with engine.begin() as connection:
        connection.execute(sqlalchemy.text("DROP TABLE tries"))
    engine.dispose()
    with pytest.raises(RecordFault):
        await ledger.attempt(("a",), NOW, LOCK)
