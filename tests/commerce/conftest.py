"""A back end and a ledger for the tests of this room."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from bot.commerce.orders import Order
from bot.commerce.proof import Proof, ProofSettings
from connectors.backends.demo import Goods, read_orders
from connectors.backends.sqlite import SqliteBackend
from connectors.ledger import RecordedLedger

STORE = Path(__file__).parents[2] / "knowledge" / "demo"


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = datetime.now(timezone.utc).replace(microsecond=0)

    def __call__(self) -> datetime:
        """The time it shows."""
        return self.now

    def forward(self, **by: float) -> None:
        """Later."""
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    """Stands still until it is moved."""
    return Clock()


@pytest.fixture
def orders(clock: Clock) -> list[Order]:
    """The demo store's orders."""
    return read_orders(STORE, Goods.read(STORE), clock.now)


@pytest.fixture
async def backend(tmp_path: Path, clock: Clock) -> AsyncIterator[SqliteBackend]:
    """The demo store's back end."""
    opened = SqliteBackend(tmp_path / "store.db", store=STORE, clock=clock)
    yield opened
    await opened.close()


@pytest.fixture
async def ledger(tmp_path: Path) -> AsyncIterator[RecordedLedger]:
    """An empty ledger."""
    opened = RecordedLedger.open(f"sqlite:///{tmp_path}/record.db")
    yield opened
    await opened.close()


@pytest.fixture
def proof(backend: SqliteBackend, ledger: RecordedLedger, clock: Clock) -> Proof:
    """A proof that does not dawdle."""
    return Proof(backend, ledger, settings=ProofSettings(pace=0.001), clock=clock)
