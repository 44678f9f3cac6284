"""One thread that writes for everybody, with as many pieces of work in one commit as are waiting.

A commit that waits for the disk costs milliseconds; shared by all messages that came meanwhile it costs
each a fraction, and the event loop nothing.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from connectors.errors import RecordFault

T = TypeVar("T")
BATCH = 256


@dataclass
class _Job:
    work: Callable[[Connection], Any]
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[Any]
    result: Any = None
    error: Exception | None = None


class Writer:
    """Runs work on one connection in one thread; what `run` returned is committed."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self._connection: Connection | None = None
        self._thread = threading.Thread(target=self._loop, name="record-writer", daemon=True)
        self._thread.start()

    async def run(self, work: Callable[[Connection], T]) -> T:
        """What `work` returned, once its transaction is committed. Raises `RecordFault` when it cannot be."""
        if self._closed:
            raise RecordFault("the record is closed")
        loop = asyncio.get_running_loop()
        job = _Job(work, loop, loop.create_future())
        self._queue.put(job)
        result: T = await job.future
        return result

    @property
    def waiting(self) -> int:
        """Pieces of work that no commit has taken yet."""
        return self._queue.qsize()

    def close(self) -> None:
        """Commits what is waiting and ends the thread."""
        if not self._closed:
            self._closed = True
            self._queue.put(None)
            self._thread.join()

    def _loop(self) -> None:
        ending = False
        while not ending:
            first = self._queue.get()
            batch = [] if first is None else [first]
            ending = first is None
            while len(batch) < BATCH and not ending:
                try:
                    job = self._queue.get_nowait()
                except queue.Empty:
                    break
                if job is None:
                    ending = True
                else:
                    batch.append(job)
            if batch:
                self._commit(batch)
                _deliver(batch)
        if self._connection is not None:
            self._connection.close()

    def _commit(self, batch: list[_Job]) -> None:
        try:
            self._transact(batch)
        except Exception as error:
            if len(batch) == 1:
                batch[0].error = as_fault(error)
                return
            self._one_by_one(batch)

    def _one_by_one(self, batch: list[_Job]) -> None:
        # one bad apple, or a deadlock with another process: nobody suffers for another's work
        lost: Exception | None = None
        for job in batch:
            if lost is not None:
                job.error = lost
                continue
            try:
                self._transact([job])
            except Exception as error:
                job.error = as_fault(error)
                # a locked or full database would let each wait in turn; they can all hear it now
                lost = job.error if isinstance(job.error, RecordFault) else None

    def _transact(self, batch: list[_Job]) -> None:
        if self._connection is None:
            self._connection = self._engine.connect().execution_options(writes=True)
        try:
            with self._connection.begin():
                for job in batch:
                    job.result = job.work(self._connection)
        except SQLAlchemyError:
            self._connection.close()  # a server that went away is asked again with a new connection
            self._connection = None
            raise


def as_fault(error: Exception) -> Exception:
    """The error as the caller shall see it: a `RecordFault` for whatever the database said."""
    if isinstance(error, SQLAlchemyError | OSError):
        kind = type(error.orig).__name__ if isinstance(error, DBAPIError) else type(error).__name__
        return RecordFault(f"{kind}: {str(error).splitlines()[0][:200]}")
    return error


def _deliver(batch: list[_Job]) -> None:
    by_loop: dict[asyncio.AbstractEventLoop, list[_Job]] = {}
    for job in batch:
        by_loop.setdefault(job.loop, []).append(job)
    for loop, jobs in by_loop.items():
        if not loop.is_closed():
            loop.call_soon_threadsafe(_settle, jobs)


def _settle(jobs: list[_Job]) -> None:
    for job in jobs:
        if job.future.done():  # its waiter was cancelled; the work is committed all the same
            continue
        if job.error is not None:
            job.future.set_exception(job.error)
        else:
            job.future.set_result(job.result)
