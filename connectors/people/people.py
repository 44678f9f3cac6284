"""The people's room in the record (`port.People`): who has which conversation, and what is said there.

Every change locks its conversation first, as turns do: of two agents, or an agent and a turn, one comes after the
other, in whichever process they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import structlog
from sqlalchemy.engine import Connection

from bot.dialogue import Dialogue, Inbound, Outbound
from connectors.channel import Channel
from connectors.errors import HandoffFault
from connectors.people import shelf, webhook
from connectors.people.errands import Errands
from connectors.people.feed import Feed, Subscription
from connectors.people.port import (
    CLOSE_REASONS,
    MOST_TEXT,
    Agent,
    Change,
    Draft,
    Handoff,
    Line,
    Note,
    Satisfaction,
    State,
)
from connectors.people.silence import Also, Silence
from connectors.people.summary import worded
from connectors.people.wording import Policy, Wording
from connectors.record import Record
from connectors.rows import Stored, now
from connectors.schema import handoffs
from connectors.text import clean

if TYPE_CHECKING:
    from connectors.mailbox import Think

log = structlog.get_logger("parley.people")
SHOWN = 500
MOST_COMMENT = 1000
_OPEN = handoffs.c.state != State.CLOSED.value


@dataclass(frozen=True)
class Done:
    """What a transaction left behind."""

    handoff: Handoff
    changes: tuple[Change, ...] = ()
    said: tuple[Stored, ...] = ()
    """New replies, to be delivered."""


class RecordedPeople:
    """`port.People` on the gateway's record, and what the mailbox asks before each turn."""

    def __init__(
        self,
        record: Record,
        wording: Wording,
        policy: Callable[[], Policy],
        *,
        outgoing: Errands | None = None,
        every: float = 1.0,
    ) -> None:
        """`policy` is asked anew each time: the merchant edits it while we serve. `outgoing` tells the outside, by hook
        and mail. `every`: seconds between two looks at what other processes did."""
        self._record = record
        self._wording = wording
        self._feed = Feed(record, self._heard, every=every)
        self._channels: Mapping[str, Channel] = {}
        self._errands = outgoing or Errands(record, {})
        self._silence = Silence(record, wording, policy, self._feed, self._errands)

    async def start(self, dialogue: Dialogue, channels: Mapping[str, Channel]) -> None:
        """Learns which conversations are in people's hands; before the first turn."""
        self._channels = channels
        await self._feed.start()
        await self._silence.start(dialogue, channels)
        await self._errands.start()

    async def stop(self) -> None:
        """Ends the subscriptions, and what goes out."""
        await self._errands.stop()
        await self._feed.stop()

    async def turn(
        self, message: Inbound, seqs: Sequence[int], think: Think
    ) -> tuple[list[Outbound] | None, Also | None]:
        """The replies to a shopper's message, and what is to be recorded with them (`connectors.mailbox`)."""
        return await self._silence.turn(message, seqs, think)

    def silent(self, channel: str, conversation: str) -> bool:
        """Whether a person has this conversation, so that the bot shows no dots."""
        held = self._silence.held.get((channel, conversation))
        return held is not None and held.silent

    def of_conversation(self, channel: str, conversation: str) -> Handoff | None:
        """The conversation's handoff that is not closed."""
        return self._silence.held.get((channel, conversation))

    async def waiting(self) -> list[Handoff]:
        """See `port.People`; so the others."""
        return await self._found(handoffs.c.state == State.WAITING.value)

    async def of_agent(self, agent: str) -> list[Handoff]:
        return await self._found(handoffs.c.state == State.ASSIGNED.value, handoffs.c.agent == agent)

    async def assigned(self) -> list[Handoff]:
        return await self._found(handoffs.c.state == State.ASSIGNED.value)

    async def closed(self, most: int = 50) -> list[Handoff]:
        return await self._record.read(lambda connection: shelf.found(connection, ~_OPEN, newest=True, most=most))

    async def get(self, handoff: int) -> Handoff:
        return await self._record.read(lambda connection: shelf.one(connection, handoff))

    async def take(self, handoff: int, agent: Agent) -> Handoff:
        def work(connection: Connection, current: Handoff) -> Done:
            if current.state is State.CLOSED:
                raise HandoffFault("closed")
            if current.state is State.ASSIGNED:
                if current.agent != agent.id:
                    raise HandoffFault("taken", speaker=current.speaker)
                return Done(current)
            return self._give(connection, current, agent, "taken")

        return (await self._do(handoff, work)).handoff

    async def say(
        self,
        handoff: int,
        agent: Agent,
        text: str,
        *,
        client_id: str,
        language: str | None = None,
        draft: int | None = None,
    ) -> Stored:
        text = _checked(text)
        if not 0 < len(client_id) <= 100:
            raise HandoffFault("empty")

        def work(connection: Connection, current: Handoff) -> Done:
            _owned(current, agent)
            other = language if language and language != current.language else None
            reply = Outbound(text, current.language, text_language=other, speaker=agent.name)
            if draft is not None:
                known = next((one for one in shelf.drafts(connection, current.id) if one.id == draft), None)
                shelf.end_draft(connection, current.id, draft, "sent")
                if known is not None and len(known.replies) == 1 and known.text == text:
                    reply = replace(known.replies[0], speaker=agent.name, ratable=False, handoff=None)
            stored, fresh = self._record.add(
                connection,
                current.channel,
                current.conversation,
                reply,
                state=self._state(current),
                message_id=f"agent/{client_id}",  # a shopper's ids have no slash
            )
            if not fresh:
                return Done(current, said=(stored,))
            said = Change("said", current.id, {"seq": stored.seq, "agent": agent.id})
            return Done(current, (said,), (stored,))

        return (await self._do(handoff, work)).said[0]

    async def transcript(self, handoff: int) -> list[Stored]:
        known = await self.get(handoff)
        return await self._record.history(known.channel, known.conversation, most=SHOWN)

    async def notes(self, handoff: int) -> list[Note]:
        return await self._record.read(lambda connection: shelf.notes(connection, handoff))

    async def note(self, handoff: int, agent: Agent, text: str) -> Note:
        text = _checked(text)
        made: list[Note] = []

        def work(connection: Connection, current: Handoff) -> Done:
            made[:] = [shelf.add_note(connection, current.id, agent.id, agent.name, text)]
            return Done(current, (Change("note", current.id, {"note": made[0].id, "agent": agent.id}),))

        await self._do(handoff, work)
        return made[0]

    async def drafts(self, handoff: int) -> list[Draft]:
        return await self._record.read(lambda connection: shelf.drafts(connection, handoff))

    async def drop(self, handoff: int, draft: int) -> None:
        def work(connection: Connection, current: Handoff) -> Done:
            shelf.end_draft(connection, current.id, draft, "dropped")
            return Done(current, (Change("draft", current.id, {"dropped": draft}),))

        await self._do(handoff, work)

    async def typing(self, handoff: int, agent: Agent, on: bool) -> None:
        known = await self.get(handoff)
        _owned(known, agent)
        await self._note_typing(known, on, agent.id)
        await self._channels[known.channel].typing(known.conversation, on, by=agent.name)

    async def shopper_typing(self, channel: str, conversation: str, on: bool) -> None:
        """Tells the agents that the shopper writes; nothing where no person has the conversation."""
        held = self._silence.held.get((channel, conversation))
        if held is not None and held.silent:
            await self._note_typing(held, on, "shopper")

    async def transfer(self, handoff: int, agent: Agent, to: Agent | None, *, force: bool = False) -> Handoff:
        """`force`: whoever has it; for those who run the desk."""

        def work(connection: Connection, current: Handoff) -> Done:
            if not (force and current.state is State.ASSIGNED):
                _owned(current, agent)
            if to is not None:
                return self._give(connection, current, to, "transferred")
            # waiting in the queue again, not a ticket: the shopper has been told that a person is there
            values = {"state": State.WAITING, "agent": None, "speaker": None, "ticket": False, "told": False}
            back = _kept(shelf.change(connection, current.id, **values))
            return Done(back, (Change("returned", current.id, {"agent": agent.id}),))

        return (await self._do(handoff, work)).handoff

    async def hand_back(self, handoff: int, agent: Agent) -> Handoff:
        def work(connection: Connection, current: Handoff) -> Done:
            _owned(current, agent)
            return self._end(connection, current, agent, "handed_back", "people-handed-back")

        return (await self._do(handoff, work)).handoff

    async def close(self, handoff: int, agent: Agent, reason: str) -> Handoff:
        if reason not in CLOSE_REASONS:
            raise ValueError(f"no reason to close: {reason!r}; one of {', '.join(CLOSE_REASONS)}")

        def work(connection: Connection, current: Handoff) -> Done:
            if current.state is not State.WAITING:
                _owned(current, agent)
            return self._end(connection, current, agent, reason, "people-closed")

        return (await self._do(handoff, work)).handoff

    async def summary(self, handoff: int, language: str) -> list[Line]:
        return worded(await self.get(handoff), language, self._wording)

    async def satisfaction(self, handoff: int) -> Satisfaction | None:
        return await self._record.read(lambda connection: shelf.satisfaction_of(connection, handoff))

    async def rate(self, channel: str, conversation: str, handoff: int, score: int, comment: str) -> bool:
        """Keeps how well a person helped, 1 to 5; whether this conversation has such a handoff, and it has ended."""
        comment = clean(comment).strip()[:MOST_COMMENT]
        if not 1 <= score <= 5:
            return False
        change = Change("rated", handoff, {"score": score})

        def work(connection: Connection) -> bool:
            ended = shelf.found(connection, handoffs.c.id == handoff, ~_OPEN)
            if [(one.channel, one.conversation) for one in ended] != [(channel, conversation)]:
                return False
            shelf.rate(connection, handoff, score, comment)
            self._feed.write(connection, [change])
            return True

        kept = await self._record.write(work)
        if kept:
            self._feed.tell([change])
        return kept

    @property
    def sends_mail(self) -> bool:
        """Whether conversations can be sent by e-mail."""
        return self._silence.transcripts.on

    async def send_transcript(self, channel: str, conversation: str, address: str, language: str) -> str:
        """Sends the conversation to an address that the shopper typed; what they are told, in `language`."""
        return await self._silence.transcripts.send(channel, conversation, address, language)

    def subscribe(self) -> Subscription:
        return self._feed.subscribe()

    def _give(self, connection: Connection, current: Handoff, agent: Agent, kind: str) -> Done:
        values = {"state": State.ASSIGNED, "agent": agent.id, "speaker": agent.name, "assigned": now()}
        given = _kept(shelf.change(connection, current.id, **values))
        line = self._line(connection, given, "people-joined", name=agent.name)
        return Done(given, (Change(kind, given.id, {"agent": agent.id, "seq": line.seq}),), (line,))

    def _end(self, connection: Connection, current: Handoff, agent: Agent, reason: str, message: str) -> Done:
        values = {"state": State.CLOSED, "closed": now(), "close_reason": reason}
        if current.agent is None:
            values |= {"agent": agent.id, "speaker": agent.name}
        ended = _kept(shelf.change(connection, current.id, **values))
        kind = reason if reason == "handed_back" else "closed"
        self._errands.put(connection, webhook.KIND, webhook.told("handoff.closed", ended))
        if reason == "spam":
            return Done(ended, (Change(kind, ended.id, {"agent": agent.id}),))
        asks = kind == "closed" and self._channels[current.channel].pulls
        line = self._line(connection, ended, message, survey=ended.id if asks else None)
        return Done(ended, (Change(kind, ended.id, {"agent": agent.id, "seq": line.seq}),), (line,))

    def _line(
        self, connection: Connection, handoff: Handoff, message: str, *, survey: int | None = None, **values: str
    ) -> Stored:
        """A word of the house in the conversation."""
        text = self._wording.say(handoff.language, message, **values)
        reply = Outbound(text, handoff.language, survey=survey)
        stored, _ = self._record.add(
            connection, handoff.channel, handoff.conversation, reply, state=self._state(handoff)
        )
        return stored

    def _state(self, handoff: Handoff) -> str:
        return "sent" if self._channels[handoff.channel].pulls else "pending"

    async def _do(self, handoff: int, work: Callable[[Connection, Handoff], Done]) -> Done:
        def run(connection: Connection) -> Done:
            known = shelf.one(connection, handoff)
            self._record.hold(connection, known.channel, known.conversation)
            current = shelf.one(connection, handoff)
            if current.channel not in self._channels:
                raise HandoffFault("unknown")  # a channel that is switched off
            done = work(connection, current)
            self._feed.write(connection, done.changes)
            return done

        done = await self._record.write(run)
        self._silence.settle(done.handoff)
        if done.said and done.changes:
            await self._channels[done.handoff.channel].deliver(done.handoff.conversation, done.said)
        self._feed.tell(done.changes)
        self._errands.hurry()
        return done

    async def _note_typing(self, handoff: Handoff, on: bool, by: str) -> None:
        change = Change("typing", handoff.id, {"on": on, "by": by})
        await self._record.write(lambda connection: self._feed.write(connection, [change]))
        self._feed.tell([change])

    async def _heard(self, change: Change) -> None:
        """What another process did: what it said goes to the sockets that are open here."""
        handoff = await self.get(change.handoff)
        channel = self._channels.get(handoff.channel)
        if channel is None:
            return
        if change.kind == "typing":
            if change.data["by"] != "shopper":
                await channel.typing(handoff.conversation, change.data["on"], by=handoff.speaker)
            return
        self._silence.settle(handoff)
        seq = change.data.get("seq")
        if channel.pulls and isinstance(seq, int) and change.kind != "message":
            said = await self._record.history(handoff.channel, handoff.conversation, after=seq - 1, most=SHOWN)
            await channel.deliver(handoff.conversation, [one for one in said if one.seq == seq and one.outbound])

    async def _found(self, *conditions: object) -> list[Handoff]:
        return await self._record.read(lambda connection: shelf.found(connection, *conditions))


def _owned(handoff: Handoff, agent: Agent) -> None:
    if handoff.state is State.CLOSED:
        raise HandoffFault("closed")
    if handoff.state is State.WAITING or handoff.agent != agent.id:
        raise HandoffFault("not_yours", speaker=handoff.speaker)


def _kept(handoff: Handoff | None) -> Handoff:
    assert handoff is not None  # its conversation is locked
    return handoff


def _checked(text: str) -> str:
    text = clean(text).strip()
    if not text:
        raise HandoffFault("empty")
    if len(text) > MOST_TEXT:
        raise HandoffFault("too_long")
    return text
