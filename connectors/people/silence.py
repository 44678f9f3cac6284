"""When the bot is silent: what becomes of a shopper's message while a person has the conversation, and how one gets it.

A plain message costs one look into a dictionary.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

import structlog
from sqlalchemy.engine import Connection

from bot.dialogue import Dialogue, Inbound, Outbound
from connectors.channel import Channel
from connectors.errors import RecordFault
from connectors.logs import where
from connectors.people import shelf, webhook
from connectors.people.errands import Errands
from connectors.people.feed import Feed
from connectors.people.mail import TEAM
from connectors.people.port import Change, Handoff, State
from connectors.people.summary import collected
from connectors.people.transcript import EMAIL, Transcripts
from connectors.people.wording import Policy, Wording
from connectors.record import Record
from connectors.rows import Stored
from connectors.schema import handoffs

if TYPE_CHECKING:
    from connectors.mailbox import Think

log = structlog.get_logger("parley.people")
SUGGEST = "suggest"
SHADOW = "/draft"
"""Ends the name of the conversation that drafts are made in: it has proven nothing, so a draft never acts."""
TICKET_PAUSE = 120.0
"""Seconds until the team hears of a ticket: the shopper may still say where to answer."""
ALONE = 40
"""Letters beside an e-mail address in a message that is there to say it."""
OPENERS = {"complaint": "people-sorry", "legal": "people-serious", "safety": "people-serious"}


@dataclass
class Also:
    """What is recorded with the replies of a turn, and told when that is committed (`connectors.mailbox.Also`)."""

    feed: Feed
    settle: Callable[[Handoff], None]
    work: Callable[[Connection, int, list[Stored]], tuple[Handoff | None, list[Change]]]
    errands: Errands
    handoff: Handoff | None = None
    changes: list[Change] = field(default_factory=list)

    def write(self, connection: Connection, number: int, stored: list[Stored]) -> None:
        """In the turn's transaction."""
        self.handoff, self.changes = self.work(connection, number, stored)
        self.feed.write(connection, self.changes)

    def done(self) -> None:
        """After its commit."""
        if self.handoff is not None:
            self.settle(self.handoff)
        self.feed.tell(self.changes)
        self.errands.hurry()


class Silence:
    """Decides what becomes of each message, by who has its conversation."""

    def __init__(
        self, record: Record, wording: Wording, policy: Callable[[], Policy], feed: Feed, outgoing: Errands
    ) -> None:
        self.held: dict[tuple[str, str], Handoff] = {}
        """The handoffs that are not closed, by channel and conversation."""
        self._record = record
        self._wording = wording
        self._policy = policy
        self._feed = feed
        self._errands = outgoing
        self.transcripts = Transcripts(record, wording, outgoing)
        self._channels: Mapping[str, Channel] = {}
        self._dialogue: Dialogue | None = None

    async def start(self, dialogue: Dialogue, channels: Mapping[str, Channel]) -> None:
        """Reads who has which conversation."""
        self._dialogue, self._channels = dialogue, channels
        self.transcripts.channels = channels
        for handoff in await self._record.read(lambda c: shelf.found(c, handoffs.c.state != State.CLOSED.value)):
            self.settle(handoff)

    def settle(self, handoff: Handoff) -> None:
        """Remembers how a handoff stands."""
        place = (handoff.channel, handoff.conversation)
        known = self.held.get(place)
        if handoff.state is not State.CLOSED:
            self.held[place] = handoff
        elif known is not None and known.id == handoff.id:
            del self.held[place]

    async def turn(
        self, message: Inbound, seqs: Sequence[int], think: Think
    ) -> tuple[list[Outbound] | None, Also | None]:
        """The replies, and what to record with them."""
        held = self.held.get((message.channel, message.conversation))
        if held is not None:
            if held.silent:
                return await self._silent(held, message, seqs, think)
            return await self._ticket(held, message, seqs, think)
        if "@" in message.text and (reply := await self.transcripts.answer(message)):
            return [reply], None
        wishes = self._policy().suggests(message.channel)
        drafted = await self._draft(message, wishes, think) if wishes else None
        if drafted:
            line = Outbound("", drafted[0].language, handoff=SUGGEST)
            return await self._open(message, [line], seqs, drafted)
        replies = await think(message)
        if replies and any(reply.handoff for reply in replies):
            return await self._open(message, replies, seqs)
        if replies and any(reply.wants for reply in replies):
            return await self.transcripts.offered(message, replies), None
        return replies, None

    async def _open(
        self, message: Inbound, replies: list[Outbound], seqs: Sequence[int], drafted: Sequence[Outbound] = ()
    ) -> tuple[list[Outbound], Also]:
        """The replies with the words for what happens next, and the handoff to record."""
        handing = next(reply for reply in replies if reply.handoff)
        reason, language = str(handing.handoff), handing.language
        summary, market, email = await self._known(message, reason)
        opens, ticket = self._when()
        lines = self._told(reason, language, message.channel, opens, ticket, email)
        if lines:
            replies = [replace(reply, text=lines) if reply is handing else reply for reply in replies]

        def work(connection: Connection, number: int, stored: list[Stored]) -> tuple[Handoff | None, list[Change]]:
            known = shelf.active(connection, number)
            if known is not None:  # opened meanwhile by another process
                return known, [Change("message", known.id, {"seq": seqs[-1]})]
            place = replies.index(next(reply for reply in replies if reply.handoff))
            made = shelf.insert(
                connection,
                number,
                seq=stored[place].seq,
                reason=reason,
                language=language,
                market=market,
                ticket=ticket,
                email=email,
                summary=summary,
            )
            changes = [Change("opened", made.id, {"seq": seqs[-1], "reason": reason})]
            self._errands.put(connection, webhook.KIND, webhook.told("handoff.opened", made), conversation=number)
            later = TICKET_PAUSE if ticket and email is None else 0.0
            self._errands.put(connection, TEAM, {"handoff": made.id}, conversation=number, later=later)
            if drafted:
                draft = shelf.add_draft(connection, made.id, seqs[-1], drafted)
                changes.append(Change("draft", made.id, {"draft": draft.id}))
            return made, changes

        return replies, self._also(work)

    async def _silent(
        self, held: Handoff, message: Inbound, seqs: Sequence[int], think: Think
    ) -> tuple[list[Outbound], Also]:
        """A message that waits for a person: one line the first time, then none."""
        replies: list[Outbound] = []
        values: dict[str, Any] = {}
        if held.state is State.WAITING and not held.told:
            opens, closed = self._when()
            values["told"] = True
            text = self._wording.say(held.language, "people-called")
            if closed and held.reason != SUGGEST:  # nobody took it before they went home
                values |= {"ticket": True, "told": False}
                text = self._told("", held.language, held.channel, opens, True, held.email) or text
            replies = [Outbound(text, held.language)]
        wishes = self._policy().suggests(message.channel)
        drafted = await self._draft(message, wishes, think) if wishes else None

        def work(connection: Connection, number: int, stored: list[Stored]) -> tuple[Handoff | None, list[Change]]:
            now = shelf.change(connection, held.id, **values) if values else shelf.one(connection, held.id)
            changes = [Change("message", held.id, {"seq": seqs[-1]})]
            if drafted:
                draft = shelf.add_draft(connection, held.id, seqs[-1], drafted)
                changes.append(Change("draft", held.id, {"draft": draft.id}))
            return now, changes

        return replies, self._also(work)

    async def _ticket(
        self, held: Handoff, message: Inbound, seqs: Sequence[int], think: Think
    ) -> tuple[list[Outbound] | None, Also]:
        """A message while a ticket waits: the address that was asked for is kept; else the bot answers."""
        values: dict[str, Any] = {} if held.told else {"told": True}
        replies: list[Outbound] | None = []
        email = self._address(message) if held.email is None and self._asks(message.channel) else None
        if email:
            values["email"] = email
            opens, _ = self._when()
            replies = [Outbound(self._reach(held.language, email, opens), held.language)]
        if not email or (held.told and await self._about_an_order(message)):
            more = await think(message)
            if more is None and not email:
                replies = None
            replies = None if replies is None else [*replies, *(more or ())]
        for at, reply in enumerate(replies or ()):
            if reply.handoff and replies is not None:
                opens, closed = self._when()
                words = self._told(reply.handoff, reply.language, message.channel, opens, closed, email or held.email)
                replies[at] = replace(reply, text=words or reply.text)
                if not closed:
                    values |= {"ticket": False, "told": False}

        def work(connection: Connection, number: int, stored: list[Stored]) -> tuple[Handoff | None, list[Change]]:
            now = shelf.change(connection, held.id, **values) if values else shelf.one(connection, held.id)
            changes = [Change("message", held.id, {"seq": seqs[-1]})]
            if email:
                changes.append(Change("email", held.id))
            return now, changes

        return replies, self._also(work)

    async def _about_an_order(self, message: Inbound) -> bool:
        """Whether an order was spoken of: then an address may be meant as its proof, too."""
        assert self._dialogue is not None
        read = await self._dialogue.understanding(message.channel, message.conversation)
        return read is not None and read.order is not None

    def _when(self) -> tuple[datetime | None, bool]:
        """When the team is there next, if it is known, and whether nobody is there now."""
        hours = self._policy().hours
        if hours is None:
            return None, True
        opens = hours.opens(datetime.now(timezone.utc))
        return opens, opens is not None

    def _asks(self, channel: str) -> bool:
        """Whether the shopper has to leave an address to be answered later; a marketplace's can be written to."""
        return self._channels[channel].pulls

    def _told(
        self, reason: str, language: str, channel: str, opens: datetime | None, ticket: bool, email: str | None
    ) -> str | None:
        """What the shopper is told at a handoff; None leaves the bot's own words, where no hours are known."""
        if ticket and opens is None:
            return None
        say = self._wording.say
        lines = [say(language, OPENERS[reason])] if reason in OPENERS else []
        if not ticket:
            lines.append(say(language, "people-checks" if reason == SUGGEST else "people-coming"))
        elif email and self._asks(channel):
            lines.append(self._reach(language, email, opens))
        else:
            lines.append(say(language, "people-away", when=self._wording.moment(language, opens)) if opens else "")
            lines.append(say(language, "people-ask-email" if self._asks(channel) else "people-here"))
        return " ".join(lines)

    def _reach(self, language: str, email: str, opens: datetime | None) -> str:
        """Where and from when the shopper will be answered."""
        if opens is None:
            return self._wording.say(language, "people-email-kept", email=email)
        when = self._wording.moment(language, opens)
        return self._wording.say(language, "people-email-when", email=email, when=when)

    def _address(self, message: Inbound) -> str | None:
        found = EMAIL.search(message.text)
        if found is None or message.payload is not None:
            return None
        rest = message.text.replace(found[0], "", 1)
        return found[0].strip(".") if sum(char.isalpha() for char in rest) <= ALONE else None

    async def _known(self, message: Inbound, reason: str) -> tuple[dict[str, Any], str | None, str | None]:
        """What the person should know, the market, and the address that the shopper has written before."""
        assert self._dialogue is not None
        try:
            read = await self._dialogue.understanding(message.channel, message.conversation)
            said = await self._record.history(message.channel, message.conversation, most=60)
        except RecordFault:
            raise
        except Exception as error:  # a person comes all the same
            log.error("not summed up", channel=message.channel, **where(error))
            read, said = None, []
        emails = [found for one in said if one.inbound and (found := EMAIL.findall(one.inbound.text))]
        return collected(read, said, reason), read.market if read else None, emails[-1][-1] if emails else None

    async def _draft(self, message: Inbound, wishes: frozenset[str], think: Think) -> list[Outbound] | None:
        """What the bot would say, where it may only draft; None where it may answer by itself."""
        assert self._dialogue is not None
        shadow = replace(message, conversation=message.conversation + SHADOW, buyer=None)
        replies = await think(shadow)
        if not replies:
            return None
        if "*" not in wishes:
            read = await self._dialogue.understanding(shadow.channel, shadow.conversation)
            named = {read.intent, *(one.name for one in read.intents[:1])} if read else set()
            if not named & wishes:
                return None
        opening = self._wording.say(replies[0].language, "disclosure")
        said = [reply for reply in replies if reply.text != opening]
        return said or None

    def _also(self, work: Callable[[Connection, int, list[Stored]], tuple[Handoff | None, list[Change]]]) -> Also:
        return Also(self._feed, self.settle, work, self._errands)
