"""The inbox as its pages show it: rows of the queue, turns of a conversation, in one agent's words."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

from babel.dates import format_timedelta
from markupsafe import escape

from bot.dialogue import HANDOFF_REASONS, RTL_LANGUAGES, Card, Source
from connectors.desk.accounts import Agent
from connectors.people.port import Handoff, Note, State
from connectors.rows import Stored
from connectors.words import Words

# no page is over 100 kB, whatever shoppers write and however many wait
TURNS_BYTES = 25_000
NOTES_BYTES = 6_000
ROWS = {"waiting": 25, "mine": 25, "others": 15, "closed": 10}
"""How many of each part of the queue are shown; all are counted."""


@dataclass(frozen=True)
class Row:
    """One conversation in the queue."""

    handoff: Handoff
    reason: str
    language: str
    """The shopper's, named in the agent's."""
    spoken: bool
    """Whether the agent speaks it."""
    waits: str
    """How long the shopper has waited, or has had somebody."""
    since: str
    """The same as a moment for machines."""


@dataclass(frozen=True)
class Turn:
    """One message as a person at the desk reads it."""

    seq: int
    who: str
    """`shopper`, `bot` or `person`."""
    name: str
    text: str
    language: str | None
    direction: str
    at: str
    """ISO 8601, UTC."""
    clock: str
    cards: Sequence[Card] = ()
    sources: Sequence[Source] = ()
    photos: Sequence[Any] = ()


def row(handoff: Handoff, words: Words, agent: Agent) -> Row:
    """The row of a handoff for this agent."""
    begun = handoff.assigned if handoff.state is State.ASSIGNED and handoff.assigned else handoff.opened
    waits = timedelta(seconds=max(0, time.time() - begun / 1000))
    return Row(
        handoff,
        reason=reason(handoff.reason, words),
        language=words.language_name(handoff.language),
        spoken=any(_base(tag) == _base(handoff.language) for tag in agent.languages),
        waits=format_timedelta(waits, threshold=1.2, granularity="minute", format="short", locale=words.locale),
        since=_iso(begun),
    )


def reason(code: str, words: Words) -> str:
    """Why a person was called, in words; other rooms may have reasons of their own."""
    return words.format(f"desk-reason-{code}" if code in HANDOFF_REASONS else "desk-reason-other")


def turns(stored: Sequence[Stored], words: Words, before: int | None = None) -> tuple[list[Turn], int | None]:
    """The last messages that fit on a page, behind `before` if given; and before which seq earlier ones are."""
    shown: list[Turn] = []
    left = TURNS_BYTES
    earlier = None
    for one in reversed(stored):
        if before is not None and one.seq >= before:
            continue
        turn = _turn(one, words)
        left -= 300 + weight(turn.text) + 400 * (len(turn.cards) + len(turn.sources) + len(turn.photos))
        if left < 0 and shown:
            earlier = shown[-1].seq
            break
        shown.append(turn)
    return shown[::-1], earlier


def last_notes(notes: Sequence[Note]) -> list[Note]:
    """The last notes that fit on a page."""
    shown: list[Note] = []
    left = NOTES_BYTES
    for note in reversed(notes):
        left -= 150 + weight(note.text)
        if left < 0 and shown:
            break
        shown.append(note)
    return shown[::-1]


def weight(text: str) -> int:
    """Bytes of `text` on a page, its marks escaped."""
    return len(escape(text).encode())


def _turn(stored: Stored, words: Words) -> Turn:
    at = _iso(stored.created)
    clock = datetime.fromtimestamp(stored.created / 1000, timezone.utc).strftime("%H:%M UTC")
    if stored.inbound is not None:
        photos = getattr(stored.inbound, "attachments", ())
        said = stored.inbound.text
        return Turn(stored.seq, "shopper", words.format("desk-shopper"), said, None, "auto", at, clock, photos=photos)
    reply = stored.outbound
    assert reply is not None
    language = reply.text_language or reply.language
    return Turn(
        stored.seq,
        "person" if reply.speaker else "bot",
        reply.speaker or words.format("desk-assistant"),
        reply.text,
        language,
        direction(language),
        at,
        clock,
        cards=reply.cards,
        sources=reply.sources,
    )


def direction(language: str) -> str:
    """`rtl` or `ltr`."""
    return "rtl" if _base(language) in RTL_LANGUAGES else "ltr"


def _base(tag: str) -> str:
    return tag.split("-")[0].lower()


def _iso(moment: int) -> str:
    return datetime.fromtimestamp(moment / 1000, timezone.utc).isoformat(timespec="seconds")
