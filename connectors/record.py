"""What was said, kept: conversations, messages with their state, ratings.

A message is recorded before it is acknowledged, once per channel message id; the replies of a turn and the
mark that its messages are answered are one transaction. So after `kill -9` an unanswered message is answered
once and an answered one never again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sqlalchemy import and_, delete, func, select, update
from sqlalchemy.engine import Connection, Engine

from bot.dialogue import Inbound, Outbound
from connectors.database import Database
from connectors.rows import Known, Receipt, Stored, new_row, now, stored_in
from connectors.schema import conversations, messages, open_engine, ratings
from connectors.statements import Statements
from connectors.writer import as_fault

T = TypeVar("T")
READERS = 2
DAY = 24 * 3600 * 1000
MOST_ATTEMPTS = 3
"""After so many starts that found it unanswered, a message is taken to be what kills the process."""


_OLDEST = (messages.c.created, messages.c.conversation, messages.c.seq)


class _Answered(Exception):
    """A message of the turn is answered already."""


class Record(Database):
    """The record, for the event loop: none blocks it, each raises `RecordFault` when the database fails."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, readers=READERS, name="record")
        self._statements = Statements(engine)

    @classmethod
    def open(cls, url: str, *, durable: bool = False) -> Record:
        """The record at `url` (`sqlite:///path` or `postgresql://…`), its tables made where missing."""
        try:
            return cls(open_engine(url, durable=durable))
        except Exception as error:
            raise as_fault(error) from error

    @property
    def waiting(self) -> int:
        """Writes that no commit has taken yet."""
        return self._writer.waiting

    async def receive(self, message: Inbound, *, token_hash: str | None = None) -> Receipt:
        """The place of `message` in its conversation, once it is committed; made with the first message.

        A message id that the conversation has seen gives the first one's receipt with `fresh=False`.
        """
        text = json.dumps(message.as_json())
        run = self._statements

        def work(connection: Connection) -> Receipt:
            place = {"channel": message.channel, "id": message.conversation}
            found = run.lock.first(connection, **place)
            if found is None:
                new = {"token_hash": token_hash, "language": message.language, "last_seq": 0, "created": now()}
                run.begin(connection, **place, **new)
                found = run.lock.first(connection, **place)
            row = new_row(found.number, found.last_seq + 1, text, "received", message_id=message.message_id)
            if run.receive(connection, **row) == 0:
                seen = run.seen.first(connection, of=found.number, message=message.message_id)
                return Receipt(seen.seq, fresh=False, state=seen.state)
            run.advance(connection, of=found.number, seq=found.last_seq + 1)
            return Receipt(found.last_seq + 1, fresh=True)

        return await self._writer.run(work)

    async def answer(
        self,
        channel: str,
        conversation: str,
        seqs: Sequence[int],
        replies: Sequence[Outbound],
        *,
        outcome: str = "answered",
        state: str = "sent",
        also: Callable[[Connection, int, list[Stored]], None] | None = None,
    ) -> list[Stored] | None:
        """The recorded replies of a turn, committed together with the mark on the messages it answers.

        None when one of these is answered already (by another process): then nothing is written and
        nothing may be sent. `state` is what the replies start in: `pending` where they are still to be sent.
        `also` writes more in the same transaction, of the conversation's number; it may be run again.
        """
        texts = [json.dumps(reply.as_json()) for reply in replies]
        run = self._statements

        def work(connection: Connection) -> list[Stored]:
            found = run.lock.first(connection, channel=channel, id=conversation)
            for seq in seqs:
                if found is None or not run.close(connection, of=found.number, at=seq, outcome=outcome):
                    raise _Answered
            rows = [
                new_row(found.number, seq, text, state, inbound=False)
                for seq, text in enumerate(texts, found.last_seq + 1)
            ]
            for row in rows:
                run.reply(connection, **row)
            if rows:
                run.advance(connection, of=found.number, seq=found.last_seq + len(rows))
            stored = [
                Stored(conversation, row["seq"], state, outbound=reply, created=row["created"])
                for row, reply in zip(rows, replies, strict=True)
            ]
            if also is not None:
                also(connection, found.number, stored)
            return stored

        try:
            return await self._writer.run(work)
        except _Answered:
            return None

    def add(
        self,
        connection: Connection,
        channel: str,
        conversation: str,
        reply: Outbound,
        *,
        state: str,
        message_id: str | None = None,
    ) -> tuple[Stored, bool]:
        """The recorded reply that no turn made, written on `connection`, and whether it is new by its id."""
        run = self._statements
        found = run.lock.first(connection, channel=channel, id=conversation)
        row = new_row(
            found.number, found.last_seq + 1, json.dumps(reply.as_json()), state, inbound=False, message_id=message_id
        )
        if run.receive(connection, **row) == 0:
            seen = _joined([channel]).where(
                messages.c.conversation == found.number, messages.c.message_id == message_id
            )
            return stored_in(connection.execute(seen).one()), False
        run.advance(connection, of=found.number, seq=found.last_seq + 1)
        return Stored(conversation, row["seq"], state, outbound=reply, created=row["created"]), True

    def hold(self, connection: Connection, channel: str, conversation: str) -> int:
        """The conversation's number; nobody else changes the conversation until the transaction ends."""
        return int(self._statements.lock.first(connection, channel=channel, id=conversation).number)

    def last(self, connection: Connection, number: int) -> int:
        """The place of a conversation's last message."""
        query = select(conversations.c.last_seq).where(conversations.c.number == number)
        return int(connection.execute(query).scalar() or 0)

    async def write(self, work: Callable[[Connection], T]) -> T:
        """What `work` returned, once its transaction is committed; for what other rooms keep in the record."""
        return await self._writer.run(work)

    async def read(self, work: Callable[[Connection], T]) -> T:
        """What `work` read."""
        return await self._read(work)

    async def unanswered(self, channels: Sequence[str]) -> list[Stored]:
        """The messages of these channels that an earlier process left unanswered, oldest first.

        Counts the attempt; for starting, before anything new is received.
        """

        def work(connection: Connection) -> list[Stored]:
            query = _joined(channels).where(messages.c.state == "received").order_by(*_OLDEST)
            rows = connection.execute(query).all()
            for row in rows:
                one = and_(messages.c.conversation == row.conversation, messages.c.seq == row.seq)
                connection.execute(update(messages).where(one).values(attempts=messages.c.attempts + 1))
            return [stored_in(row) for row in rows]

        return await self._writer.run(work)

    async def unsent(self, channel: str) -> list[Stored]:
        """The replies of `channel` that have not left, or of which we do not know it (`sending`)."""
        query = _joined([channel]).where(messages.c.state.in_(["pending", "sending"]))
        return await self._read(lambda c: [stored_in(row) for row in c.execute(query.order_by(*_OLDEST))])

    async def mark(
        self, channel: str, conversation: str, seq: int, state: str, *, parts: int = 0, attempts: int = 0
    ) -> None:
        """Notes what became of a reply on its way out."""
        number = select(conversations.c.number).where(_is(channel, conversation)).scalar_subquery()
        change = update(messages).where(messages.c.conversation == number, messages.c.seq == seq)
        change = change.values(state=state, parts=parts, attempts=attempts)
        await self._writer.run(lambda connection: connection.execute(change) and None)

    async def sent_unanswered(self, channel: str, conversation: str) -> int:
        """How many parts have left in a day, behind the shopper's last message."""
        count, last = func.coalesce(func.sum(messages.c.parts), 0), func.coalesce(func.max(messages.c.seq), 0)

        def work(connection: Connection) -> int:
            heard = select(last).join(conversations).where(_is(channel, conversation), messages.c.inbound)
            query = select(count).join(conversations).where(_is(channel, conversation), ~messages.c.inbound)
            query = query.where(messages.c.seq > connection.execute(heard).scalar())
            return int(connection.execute(query.where(messages.c.created > now() - DAY)).scalar() or 0)

        return await self._read(work)

    async def last_offer(self, channel: str, conversation: str) -> Outbound | None:
        """The reply that offered the shopper buttons last; None where a later turn offered none."""
        query = _joined([channel]).where(conversations.c.id == conversation, ~messages.c.inbound)
        query = query.order_by(messages.c.seq.desc()).limit(5)
        found = await self._read(lambda c: [stored_in(row) for row in c.execute(query)])
        for index, one in enumerate(found):
            if one.seq != found[0].seq - index or one.outbound is None:
                break  # an earlier turn's
            if one.outbound.buttons:
                return one.outbound
        return None

    async def find(self, channel: str, token_hash: str) -> Known | None:
        """The conversation that was opened with this token; None when there is none."""
        query = select(conversations.c.id, conversations.c.language, conversations.c.last_seq).where(
            conversations.c.token_hash == token_hash, conversations.c.channel == channel
        )
        row = await self._read(lambda connection: connection.execute(query).first())
        return None if row is None else Known(row.id, row.language, row.last_seq)

    async def history(self, channel: str, conversation: str, *, after: int = 0, most: int = 200) -> list[Stored]:
        """The last `most` messages behind seq `after`, in order."""
        query = _joined([channel]).where(conversations.c.id == conversation, messages.c.seq > after)
        query = query.order_by(messages.c.seq.desc()).limit(most)
        return await self._read(lambda c: [stored_in(row) for row in reversed(c.execute(query).all())])

    async def set_language(self, channel: str, conversation: str, language: str | None) -> None:
        """Keeps the shopper's explicit choice; None takes it back."""
        change = update(conversations).where(_is(channel, conversation)).values(language=language)
        await self._writer.run(lambda connection: connection.execute(change) and None)

    async def rate(self, channel: str, conversation: str, seq: int, helpful: bool) -> bool:
        """Whether the conversation has a reply `seq` that now carries this rating."""

        def work(connection: Connection) -> bool:
            query = select(messages.c.conversation).join(conversations).where(_is(channel, conversation))
            found = connection.execute(query.where(messages.c.seq == seq, ~messages.c.inbound)).scalar()
            if found is None:
                return False
            key = and_(ratings.c.conversation == found, ratings.c.seq == seq)
            connection.execute(delete(ratings).where(key))
            row = {"conversation": found, "seq": seq, "helpful": helpful, "created": now()}
            connection.execute(ratings.insert().values(**row))
            return True

        return await self._writer.run(work)

    async def check(self) -> None:
        """Returns when the record can be read; raises `RecordFault` otherwise."""
        await self._read(lambda connection: connection.execute(select(conversations.c.number).limit(1)).first())


def _is(channel: str, conversation: str) -> Any:
    return and_(conversations.c.channel == channel, conversations.c.id == conversation)


def _joined(channels: Sequence[str]) -> Any:
    query = select(messages, conversations.c.id).join(conversations)
    return query.where(conversations.c.channel.in_(list(channels)))
