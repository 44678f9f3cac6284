"""Databases, records and gateways for the tests of this room."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import sqlalchemy

from connectors.record import Record
from connectors.schema import address, metadata
from tests.connectors.postgres import postgres


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A server for the whole run."""
    with postgres() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database, of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/record.db"
    found: str = request.getfixturevalue("postgres_url")
    engine = sqlalchemy.create_engine(address(found), future=True)
    metadata.drop_all(engine)
    engine.dispose()
    return found


@pytest.fixture
async def record(url: str) -> AsyncIterator[Record]:
    """An empty record, in each kind of database."""
    opened = Record.open(url)
    yield opened
    await opened.close()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """An empty SQLite database, where the kind does not matter."""
    return f"sqlite:///{tmp_path}/record.db"
