"""Who may come to the desk: accounts in the record's database, with their sessions."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, Engine

from connectors.database import Database
from connectors.desk.tables import agents, sessions
from connectors.rows import hashed, now
from connectors.schema import open_engine
from connectors.writer import as_fault

T = TypeVar("T")
ROLES = ("owner", "agent")
NOTED = 60_000
"""Milliseconds: a session's last act is written down no more often."""
_NAME = re.compile(r"[\w.@+-]{2,64}")


class AccountFault(ValueError):
    """An account that cannot be made or changed so; the message says why, `code` is its word in the catalogue."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True)
class Agent:
    """One person at the desk."""

    number: int
    name: str
    """What is typed at the sign-in."""
    shown: str
    """What shoppers and colleagues read."""
    role: str
    languages: tuple[str, ...] = ()
    """Spoken with shoppers, best first."""
    language: str | None = None
    """Of the desk's pages; None: as the browser wishes."""
    disabled: bool = False

    @property
    def owns(self) -> bool:
        """Whether this is an owner."""
        return self.role == "owner"


@dataclass(frozen=True)
class Session:
    """A signed-in browser."""

    agent: Agent
    id_hash: str
    seen: int


class Accounts(Database):
    """Agents and their sessions. Raises `RecordFault` when the database fails."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, readers=1, name="desk")

    @classmethod
    def open(cls, url: str) -> Accounts:
        """The accounts in the record at `url`."""
        try:
            return cls(open_engine(url))
        except Exception as error:
            raise as_fault(error) from error

    async def add(
        self, name: str, password_hash: str, *, shown: str, role: str, languages: Sequence[str] = ()
    ) -> Agent:
        """A new account. Raises `AccountFault` where the name is taken or a value does not fit."""
        if role not in ROLES:
            raise AccountFault("desk-name-bad", f"{role!r} is no role; write {' or '.join(ROLES)}")
        shown = " ".join(shown.split())[:80]
        if not any(char.isalnum() for char in shown):
            raise AccountFault("desk-name-bad", "the name that shoppers see has no letter")
        row = {
            "name": folded(name),
            "shown": shown,
            "role": role,
            "languages": " ".join(languages)[:200],
            "password": password_hash,
            "disabled": False,
            "created": now(),
        }

        dialect: Any = sqlite if self._engine.dialect.name == "sqlite" else postgresql

        def work(connection: Connection) -> Agent:
            insert = dialect.insert(agents).values(**row).on_conflict_do_nothing(index_elements=["name"])
            if not connection.execute(insert).rowcount:
                raise AccountFault("desk-name-taken", f"there is an account {row['name']!r} already")
            return _agent(connection.execute(select(agents).where(agents.c.name == row["name"])).one())

        return await self._writer.run(work)

    async def find(self, name: str) -> tuple[Agent, str] | None:
        """The account of this name, disabled ones too, with its password's hash."""
        try:
            wanted = folded(name)
        except AccountFault:
            return None
        query = select(agents).where(agents.c.name == wanted)
        row = await self._read(lambda connection: connection.execute(query).first())
        return None if row is None else (_agent(row), row.password)

    async def password_of(self, agent: Agent) -> str:
        """The hash that is kept."""
        query = select(agents.c.password).where(agents.c.number == agent.number)
        return str(await self._read(lambda connection: connection.execute(query).scalar()))

    async def all(self) -> list[Agent]:
        """Every account, in the order of their shown names."""
        query = select(agents).order_by(func.lower(agents.c.shown), agents.c.number)
        return await self._read(lambda connection: [_agent(row) for row in connection.execute(query)])

    async def set_password(self, agent: Agent, password_hash: str, *, keep: str | None = None) -> None:
        """Keeps a new password and ends the account's sessions, but the one whose hash is `keep`."""

        def work(connection: Connection) -> None:
            _change(connection, agent.number, password=password_hash)
            _end(connection, agent.number, keep)

        await self._writer.run(work)

    async def rehash(self, agent: Agent, password_hash: str) -> None:
        """Keeps the same password's hash at today's cost."""
        await self._writer.run(lambda connection: _change(connection, agent.number, password=password_hash))

    async def set_language(self, agent: Agent, language: str | None) -> None:
        """Keeps the language of this agent's pages."""
        await self._writer.run(lambda connection: _change(connection, agent.number, language=language))

    async def set_disabled(self, agent: Agent, disabled: bool) -> None:
        """Shuts an account, and ends its sessions; or opens it again.

        Raises `AccountFault` for the last owner, without whom nobody could open it again from the page.
        """

        def work(connection: Connection) -> None:
            if disabled and agent.owns:
                # the rows are held, so that two owners cannot shut one another out at the same time
                others = select(agents.c.number).where(agents.c.role == "owner", ~agents.c.disabled)
                held = {row.number for row in connection.execute(others.with_for_update())}
                if not held - {agent.number}:
                    raise AccountFault("desk-last-owner", "this is the last owner; make another one first")
            _change(connection, agent.number, disabled=disabled)
            if disabled:
                _end(connection, agent.number, None)

        await self._writer.run(work)

    async def begin(self, agent: Agent) -> str:
        """The id of a new session, for the browser alone: what is kept is its hash."""
        identity = secrets.token_urlsafe(32)
        row = {"id_hash": hashed(identity), "agent": agent.number, "created": now(), "seen": now()}
        await self._writer.run(lambda connection: connection.execute(sessions.insert().values(**row)) and None)
        return identity

    async def session(self, identity: str, *, idle: timedelta, longest: timedelta, act: bool) -> Session | None:
        """The session of this id, if it holds. `act`: the agent did something, which keeps it from becoming idle."""
        moment, key = now(), hashed(identity)
        query = select(agents, sessions.c.id_hash, sessions.c.seen).join(sessions, sessions.c.agent == agents.c.number)
        query = query.where(sessions.c.id_hash == key, ~agents.c.disabled)
        query = query.where(sessions.c.created > moment - _ms(longest), sessions.c.seen > moment - _ms(idle))
        row = await self._read(lambda connection: connection.execute(query).first())
        if row is None:
            return None
        if act and moment - row.seen > NOTED:
            change = update(sessions).where(sessions.c.id_hash == key).values(seen=moment)
            await self._writer.run(lambda connection: connection.execute(change) and None)
        return Session(_agent(row), row.id_hash, row.seen)

    async def end(self, identity: str) -> None:
        """Ends one session."""
        change = delete(sessions).where(sessions.c.id_hash == hashed(identity))
        await self._writer.run(lambda connection: connection.execute(change) and None)

    async def end_all(self, agent: Agent) -> None:
        """Ends all sessions of this agent."""
        await self._writer.run(lambda connection: _end(connection, agent.number, None))

    async def sweep(self, longest: timedelta) -> None:
        """Forgets sessions that are over."""
        change = delete(sessions).where(sessions.c.created < now() - _ms(longest))
        await self._writer.run(lambda connection: connection.execute(change) and None)


def folded(name: str) -> str:
    """The name as it is kept and compared. Raises `AccountFault` for one that cannot be a name."""
    text = unicodedata.normalize("NFKC", name).strip().casefold()
    if not _NAME.fullmatch(text):
        raise AccountFault("desk-name-bad", f"{name[:64]!r} is no name; write 2 to 64 letters, digits or . @ + - _")
    return text


def _agent(row: Any) -> Agent:
    languages = tuple(row.languages.split())
    return Agent(row.number, row.name, row.shown, row.role, languages, row.language, row.disabled)


def _change(connection: Connection, number: int, **values: Any) -> None:
    connection.execute(update(agents).where(agents.c.number == number).values(**values))


def _end(connection: Connection, number: int, keep: str | None) -> None:
    gone = delete(sessions).where(sessions.c.agent == number)
    connection.execute(gone if keep is None else gone.where(sessions.c.id_hash != keep))


def _ms(span: timedelta) -> int:
    return round(span.total_seconds() * 1000)
