"""What shoppers attach: files by random names in the data folder, and a row for each beside the record.

A row belongs to a conversation and goes with it; a file without a row is swept away. The files hold pictures that were
written anew (`connectors.photos`), never the bytes that came.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, Engine

from bot.dialogue import Attachment
from connectors.errors import RecordFault
from connectors.photos import Photo, clean
from connectors.rows import now
from connectors.schema import attachments, conversations, open_engine
from connectors.writer import Writer, as_fault

SWEEP_SECONDS = 3600.0
DAY = 24 * 3600 * 1000
WORKERS = 2
"""Pictures decoded at the same time: each may take hundreds of megabytes for a moment."""
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


class Full(ValueError):
    """The conversation has as many attachments as it may."""


@dataclass(frozen=True)
class Kept:
    """An attachment with the conversation that it belongs to. Who may see it is for the caller to know."""

    attachment: Attachment
    channel: str
    conversation: str


class Attachments:
    """The attachments of all conversations. Raises `RecordFault` where database or disk fail: try again."""

    def __init__(self, engine: Engine, folder: Path, *, most: int = 40) -> None:
        """`most` bounds how many a conversation may have."""
        self._engine = engine
        self._folder = folder
        self._most = most
        self._writer = Writer(engine)
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="photos")
        self._next_sweep = time.monotonic() + SWEEP_SECONDS

    @classmethod
    def open(cls, url: str, folder: Path, *, most: int = 40) -> Attachments:
        """The attachments beside the record at `url`, their files in `folder`; what nobody needs any more is swept."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            opened = cls(open_engine(url), folder, most=most)
            opened._sweep()
        except Exception as error:
            raise as_fault(error) from error
        return opened

    async def begin(self, channel: str, conversation: str, token_hash: str, language: str | None) -> None:
        """Sees that the record holds the conversation: a photo may come before the first message."""
        insert: Any = sqlite.insert if self._engine.dialect.name == "sqlite" else postgresql.insert
        row = {"channel": channel, "id": conversation, "token_hash": token_hash, "language": language}
        statement = insert(conversations).values(**row, last_seq=0, created=now()).on_conflict_do_nothing()
        await self._writer.run(lambda connection: connection.execute(statement) and None)

    async def add(self, channel: str, conversation: str, content: bytes) -> Attachment:
        """The picture in `content`, cleaned and kept. Raises `NoPicture`, and `Full` before it looks at the bytes."""

        def room(connection: Connection) -> int:
            number = connection.execute(_number(channel, conversation)).scalar_one()
            query = select(func.count()).select_from(attachments).where(attachments.c.conversation == number)
            if connection.execute(query).scalar_one() >= self._most:
                raise Full(conversation)
            return int(number)

        number = await self._writer.run(room)
        if time.monotonic() > self._next_sweep:
            self._next_sweep = time.monotonic() + SWEEP_SECONDS
            await self._aside(self._sweep)
        photo: Photo = await self._aside(clean, content)
        made = Attachment(secrets.token_urlsafe(24), "photo", photo.type, len(photo.content), photo.width, photo.height)
        await self._aside(self._write, made.id, photo)
        row = {**vars(made), "conversation": number, "sent": False, "created": now()}
        del row["url"]
        await self._writer.run(lambda connection: connection.execute(attachments.insert().values(**row)) and None)
        return made

    async def sent(self, channel: str, conversation: str, ids: Sequence[str]) -> tuple[Attachment, ...]:
        """The attachments of these ids that are this conversation's, in their order; they are kept from now on."""
        mine = attachments.c.conversation == _number(channel, conversation).scalar_subquery()

        def work(connection: Connection) -> tuple[Attachment, ...]:
            chosen = attachments.c.id.in_(list(ids))
            found = {row.id: _attachment(row) for row in connection.execute(select(attachments).where(mine, chosen))}
            connection.execute(update(attachments).where(mine, chosen).values(sent=True))
            return tuple(found[id] for id in dict.fromkeys(ids) if id in found)

        return await self._writer.run(work)

    async def find(self, id: str) -> Kept | None:
        """The attachment of this id, whose ever it is; None where there is none."""
        query = select(attachments, conversations.c.channel, conversations.c.id.label("conversation_id"))
        query = query.join(conversations).where(attachments.c.id == id)

        def work(connection: Connection) -> Kept | None:
            row = connection.execute(query).first()
            return None if row is None else Kept(_attachment(row), row.channel, row.conversation_id)

        return await self._writer.run(work)

    async def content(self, id: str) -> bytes | None:
        """The bytes of an attachment; None where the file is gone."""
        found: bytes | None = await self._aside(self._bytes, id)
        return found

    async def remove(self, channel: str, conversation: str, id: str) -> None:
        """Forgets an attachment that no message of the conversation has named."""
        mine = attachments.c.conversation == _number(channel, conversation).scalar_subquery()
        gone = delete(attachments).where(mine, attachments.c.id == id, ~attachments.c.sent)
        if await self._writer.run(lambda connection: connection.execute(gone).rowcount):
            await self._aside(self._path(id).unlink, True)

    async def close(self) -> None:
        """Lets running work end and lets go of the database."""
        await asyncio.get_running_loop().run_in_executor(None, self._close)

    def _close(self) -> None:
        self._pool.shutdown()
        self._writer.close()
        self._engine.dispose()

    async def _aside(self, work: Any, *arguments: Any) -> Any:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, work, *arguments)
        except OSError as error:
            raise RecordFault(f"{type(error).__name__}: {error.strerror}") from error

    def _path(self, id: str) -> Path:
        if not id or not _LETTERS.issuperset(id):
            raise ValueError(f"{id!r} is no attachment's id")
        return self._folder / f"{id}.jpg"

    def _write(self, id: str, photo: Photo) -> None:
        path = self._path(id)
        fresh = path.with_suffix(".new")
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(photo.content)
        fresh.replace(path)

    def _bytes(self, id: str) -> bytes | None:
        with suppress(FileNotFoundError):
            return self._path(id).read_bytes()
        return None

    def _sweep(self) -> None:
        """Drops what was uploaded a day ago and never sent, and files of conversations that are gone."""
        old = now() - DAY
        with self._engine.connect().execution_options(writes=True) as connection, connection.begin():
            connection.execute(delete(attachments).where(~attachments.c.sent, attachments.c.created < old))
            known = {row.id for row in connection.execute(select(attachments.c.id))}
        for file in self._folder.iterdir():
            # a fresh one may be about to get its row
            if file.stem not in known and file.stat().st_mtime < time.time() - 3600:
                file.unlink(missing_ok=True)


def _number(channel: str, conversation: str) -> Any:
    query = select(conversations.c.number)
    return query.where(conversations.c.channel == channel, conversations.c.id == conversation)


def _attachment(row: Any) -> Attachment:
    return Attachment(row.id, row.kind, row.type, row.size, row.width, row.height)
