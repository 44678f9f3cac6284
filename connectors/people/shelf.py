"""Handoffs, notes and drafts in the record's tables: each function works on a connection that somebody holds."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_, delete, select, update
from sqlalchemy.engine import Connection

from bot.dialogue import Outbound
from connectors.errors import HandoffFault
from connectors.people.port import Draft, Handoff, Note, Satisfaction, State
from connectors.rows import now
from connectors.schema import conversations, handoff_drafts, handoff_notes, handoffs, satisfaction

_ALL = select(handoffs, conversations.c.channel, conversations.c.id.label("place")).join(conversations)


def found(connection: Connection, *conditions: Any, newest: bool = False, most: int | None = None) -> list[Handoff]:
    """The handoffs that meet the conditions, oldest first or last closed first."""
    order = (handoffs.c.closed.desc(), handoffs.c.id.desc()) if newest else (handoffs.c.opened, handoffs.c.id)
    query = _ALL.where(*conditions).order_by(*order)
    return [_handoff(row) for row in connection.execute(query if most is None else query.limit(most))]


def one(connection: Connection, id: int, *, lock: bool = False) -> Handoff:
    """The handoff, its row held until the transaction ends with `lock`. Raises `HandoffFault` `unknown`."""
    query = _ALL.where(handoffs.c.id == id)
    row = connection.execute(query.with_for_update(of=handoffs) if lock else query).first()
    if row is None:
        raise HandoffFault("unknown")
    return _handoff(row)


def active(connection: Connection, conversation: int) -> Handoff | None:
    """The handoff of this conversation that is not closed."""
    query = _ALL.where(handoffs.c.conversation == conversation, handoffs.c.state != State.CLOSED.value)
    row = connection.execute(query).first()
    return None if row is None else _handoff(row)


def insert(connection: Connection, conversation: int, **values: Any) -> Handoff:
    """A new handoff, waiting."""
    row = {
        "conversation": conversation,
        "state": State.WAITING.value,
        "told": False,
        "opened": now(),
        **values,
        "summary": json.dumps(values.get("summary") or {}),
    }
    done = connection.execute(handoffs.insert().values(**row))
    return one(connection, done.inserted_primary_key[0])


def change(connection: Connection, id: int, *conditions: Any, **values: Any) -> Handoff | None:
    """The handoff with these values, None where it does not meet the conditions any more."""
    if isinstance(values.get("state"), State):
        values["state"] = values["state"].value
    where = and_(handoffs.c.id == id, *conditions)
    if connection.execute(update(handoffs).where(where).values(**values)).rowcount == 0:
        return None
    return one(connection, id)


def add_note(connection: Connection, handoff: int, agent: str, speaker: str, text: str) -> Note:
    """A new remark."""
    created = now()
    row = {"handoff": handoff, "agent": agent, "speaker": speaker, "text": json.dumps(text), "created": created}
    done = connection.execute(handoff_notes.insert().values(**row))
    return Note(done.inserted_primary_key[0], handoff, agent, speaker, text, created)


def notes(connection: Connection, handoff: int) -> list[Note]:
    """The remarks, in order."""
    query = select(handoff_notes).where(handoff_notes.c.handoff == handoff).order_by(handoff_notes.c.id)
    return [
        Note(row.id, row.handoff, row.agent, row.speaker, json.loads(row.text), row.created)
        for row in connection.execute(query)
    ]


def add_draft(connection: Connection, handoff: int, seq: int, replies: Sequence[Outbound]) -> Draft:
    """A new draft; those of earlier messages are done with."""
    created = now()
    text = json.dumps([reply.as_json() for reply in replies])
    older = and_(handoff_drafts.c.handoff == handoff, handoff_drafts.c.state == "open")
    connection.execute(update(handoff_drafts).where(older).values(state="dropped"))
    row = {"handoff": handoff, "seq": seq, "json": text, "state": "open", "created": created}
    done = connection.execute(handoff_drafts.insert().values(**row))
    return Draft(done.inserted_primary_key[0], handoff, seq, tuple(replies), created)


def drafts(connection: Connection, handoff: int) -> list[Draft]:
    """The open drafts, in order."""
    query = select(handoff_drafts).where(handoff_drafts.c.handoff == handoff, handoff_drafts.c.state == "open")
    return [
        Draft(row.id, row.handoff, row.seq, tuple(map(Outbound.from_json, json.loads(row.json))), row.created)
        for row in connection.execute(query.order_by(handoff_drafts.c.id))
    ]


def end_draft(connection: Connection, handoff: int, draft: int, state: str) -> None:
    """Marks a draft as `sent` or `dropped`."""
    where = and_(handoff_drafts.c.id == draft, handoff_drafts.c.handoff == handoff)
    connection.execute(update(handoff_drafts).where(where).values(state=state))


def rate(connection: Connection, handoff: int, score: int, comment: str) -> None:
    """Keeps how well a person helped; the last word counts."""
    connection.execute(delete(satisfaction).where(satisfaction.c.handoff == handoff))
    row = {"handoff": handoff, "score": score, "comment": json.dumps(comment), "created": now()}
    connection.execute(satisfaction.insert().values(**row))


def satisfaction_of(connection: Connection, handoff: int) -> Satisfaction | None:
    """What was kept of it."""
    row = connection.execute(select(satisfaction).where(satisfaction.c.handoff == handoff)).first()
    return None if row is None else Satisfaction(row.score, json.loads(row.comment), row.created)


def _handoff(row: Any) -> Handoff:
    return Handoff(
        id=row.id,
        channel=row.channel,
        conversation=row.place,
        seq=row.seq,
        reason=row.reason,
        language=row.language,
        market=row.market,
        state=State(row.state),
        ticket=row.ticket,
        told=row.told,
        agent=row.agent,
        speaker=row.speaker,
        email=row.email,
        opened=row.opened,
        assigned=row.assigned,
        closed=row.closed,
        close_reason=row.close_reason,
        summary=json.loads(row.summary),
    )
