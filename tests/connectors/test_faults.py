"""A locked database, a full disk, a database that is gone: nothing is lost, and the shopper hears of it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from sqlalchemy import event
from sqlalchemy.engine import Connection

import connectors.schema
from connectors.gateway import StoreInfo, create_app
from connectors.record import Record
from connectors.web.channel import WebChannel
from tests.connectors.echo import Echo
from tests.connectors.running import WORDS, fast, served, shopper


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """The database gives up on a lock sooner than a shopper would."""
    monkeypatch.setattr(connectors.schema, "BUSY_SECONDS", 0.2)


@pytest.fixture
def opened(sqlite_url: str) -> Record:
    return Record.open(sqlite_url)


@pytest.fixture
def echo() -> Echo:
    return Echo()


@pytest.fixture
async def address(opened: Record, echo: Echo) -> AsyncIterator[str]:
    app = create_app(
        dialogue=echo,
        record=opened,
        channels=[WebChannel()],
        words=WORDS,
        store=StoreInfo("Demo"),
        settings=fast(),
    )
    async with served(app) as found:
        yield found


class Lock:
    """Another process's transaction."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute("BEGIN EXCLUSIVE")

    def release(self) -> None:
        self.connection.execute("ROLLBACK")
        self.connection.close()


async def test_a_locked_database_is_told_and_the_message_sent_again_is_answered(address: str, tmp_path: Path) -> None:
    async with shopper(address) as one:
        await one.ask("first")
        lock = Lock(tmp_path / "record.db")
        identity = await one.say("second")
        error = await one.until("error")
        assert error == {"type": "error", "code": "trouble", "id": identity, "retry": True}
        lock.release()
        assert await one.ask("second", id=identity) == "echo: second"
        assert [frame["seq"] for frame in one.seen if frame["type"] == "ack"] == [1, 3]


async def test_a_reply_waits_for_a_lock_to_go(address: str, tmp_path: Path, echo: Echo) -> None:
    echo.delay = 0.2
    async with shopper(address) as one:
        await one.say("hi")
        await one.until("ack")
        lock = Lock(tmp_path / "record.db")
        error = await one.until("error")
        assert (error["code"], error["id"], error["retry"]) == ("trouble", None, True)
        lock.release()
        assert (await one.until("reply"))["reply"]["text"] == "echo: hi"
    assert len(echo.turns) == 1


async def test_a_full_disk_is_told_and_goes_on_when_there_is_room(address: str, opened: Record) -> None:
    pages = {"most": 2**30}

    @event.listens_for(opened._engine, "begin")
    def limit(connection: Connection) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages['most']}")

    async with shopper(address) as one:
        await one.ask("first")
        pages["most"] = 1  # SQLite makes it the present size: from here on the disk is full
        identity = "big"
        for number in range(50):
            identity = await one.say("x" * 9000, id=f"big-{number}")
            frame = await one.next()
            while frame["type"] not in ("ack", "error"):
                frame = await one.next()
            if frame["type"] == "error" and frame["code"] == "trouble":
                break
        assert (frame["code"], frame["retry"]) == ("trouble", True)
        pages["most"] = 2**30
        await asyncio.sleep(0.3)
        await one.say("x" * 9000, id=identity)
        while True:
            frame = await one.until("ack")
            if frame["id"] == identity:
                break
        await one.until("reply")


async def test_readiness_tells_of_the_record(address: str, opened: Record) -> None:
    async with httpx.AsyncClient(base_url=f"http://{address}") as http:
        assert (await http.get("/readyz")).status_code == 200
        await opened.close()
        answer = await http.get("/readyz")
        assert answer.status_code == 503
        assert answer.json() == {"dialogue": True, "record": False}
