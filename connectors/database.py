"""A database as the event loop wants it: one thread writes for everybody, others read, and no call blocks the loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy.engine import Connection, Engine

from connectors.errors import RecordFault
from connectors.writer import Writer, as_fault

T = TypeVar("T")


class Database:
    """An engine with its writer and its readers. Each call raises `RecordFault` when the database fails."""

    def __init__(self, engine: Engine, *, readers: int, name: str) -> None:
        """`readers` is how many threads read, `name` what they are called."""
        self._engine = engine
        self._writer = Writer(engine)
        self._readers = ThreadPoolExecutor(readers, thread_name_prefix=f"{name}-reader")
        self._closed = False

    async def close(self) -> None:
        """Commits what is waiting and lets go of the database."""
        self._closed = True
        await asyncio.get_running_loop().run_in_executor(None, self._close)

    def _close(self) -> None:
        self._writer.close()
        self._readers.shutdown()
        self._engine.dispose()

    async def _read(self, work: Callable[[Connection], T]) -> T:
        def read() -> T:
            try:
                with self._engine.connect() as connection:
                    return work(connection)
            except Exception as error:
                raise as_fault(error) from error

        if self._closed:
            raise RecordFault("the record is closed")
        return await asyncio.get_running_loop().run_in_executor(self._readers, read)
