"""Hands the messages of a conversation to the dialogue one at a time, in order; conversations side by side.

A lone message starts its turn at once. Messages that come while a turn runs are answered together: the next
turn waits until the shopper has paused for `join` seconds, at most `join_most`. A tapped button is a turn of
its own.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeAlias

import structlog
from sqlalchemy.engine import Connection

from bot.dialogue import Dialogue, Inbound, Outbound
from connectors.channel import Channel
from connectors.errors import MessageFault, RecordFault
from connectors.logs import where
from connectors.metrics import Metrics
from connectors.record import MOST_ATTEMPTS, Record
from connectors.rows import Receipt, Stored

log = structlog.get_logger("parley.mailbox")


@dataclass(frozen=True)
class MailboxSettings:
    """How turns are made. Seconds, unless said otherwise."""

    settle: float = 0.03
    """How long the first message of a turn waits for company; an outbox that empties sends within this."""
    join: float = 0.7
    """The pause that ends a burst, once a second message has come while a turn ran."""
    join_most: float = 2.0
    join_messages: int = 20
    waiting: int = 12
    """Messages of one conversation that may wait; the next is turned away where the channel `pulls`."""
    turns: int = 64
    """Turns given to the dialogue at the same time."""
    patience: float = 60.0
    """How long a turn may take before it counts as failed."""
    retries: tuple[float, ...] = (0.5, 2.0)
    """Pauses before a failed turn is tried again; then the shopper is told."""


Think: TypeAlias = Callable[[Inbound], Awaitable[list[Outbound] | None]]
"""The dialogue's turn, tried again where it fails; None where it keeps failing."""


class Also(Protocol):
    """What is recorded in one transaction with the replies of a turn."""

    def write(self, connection: Connection, number: int, stored: list[Stored]) -> None:
        """Writes it; `number` is the conversation's. It may be run again where a transaction failed."""

    def done(self) -> None:
        """Told once that is committed."""


class Switch(Protocol):
    """Who answers a message: the bot, a person, or the bot for a person (`connectors.people`)."""

    async def turn(
        self, message: Inbound, seqs: Sequence[int], think: Think
    ) -> tuple[list[Outbound] | None, Also | None]:
        """The replies to send, and what to record with them. `seqs` are the message's places; `think` asks the bot."""


@dataclass
class _Letter:
    stored: Stored
    message: Inbound
    came: float


@dataclass
class _Box:
    channel: str
    conversation: str
    waiting: list[_Letter] = field(default_factory=list)
    posting: int = 0
    task: asyncio.Task[None] | None = None


class Mailbox:
    """The queues between the channels and the dialogue."""

    def __init__(
        self,
        dialogue: Dialogue,
        record: Record,
        channels: Mapping[str, Channel],
        metrics: Metrics,
        *,
        apology: Callable[[str | None], Outbound],
        choose: Callable[[Inbound], Awaitable[Inbound]] | None = None,
        switch: Switch | None = None,
        settings: MailboxSettings | None = None,
    ) -> None:
        """`apology` words the reply for a turn that keeps failing; `choose` reads a number as a button;
        `switch` decides who answers, without one it is always the dialogue."""
        self._dialogue = dialogue
        self._record = record
        self._channels = channels
        self._metrics = metrics
        self._apology = apology
        self._choose = choose
        self._switch = switch
        self._settings = settings or MailboxSettings()
        self._boxes: dict[tuple[str, str], _Box] = {}
        self._turns = asyncio.Semaphore(self._settings.turns)
        self._posts: set[asyncio.Task[Receipt]] = set()
        self._closing = False

    async def post(self, message: Inbound, *, token_hash: str | None = None) -> Receipt:
        """The message's place, once it is recorded; its turn follows by itself.

        Raises `MessageFault` `too_fast` where too many wait, `trouble` when the record fails: both to be
        sent again, neither recorded.
        """
        box = self._box(message.channel, message.conversation)
        channel = self._channels[message.channel]
        if channel.pulls and len(box.waiting) + box.posting >= self._settings.waiting:
            self._metrics.rejected.labels(message.channel, "too_fast").inc()
            raise MessageFault("too_fast", retry=True, message_id=message.message_id)
        # the sender may hang up meanwhile: what is recorded must get its turn all the same
        task = asyncio.ensure_future(self._post(box, message, token_hash))
        self._posts.add(task)
        task.add_done_callback(self._posts.discard)
        return await asyncio.shield(task)

    async def _post(self, box: _Box, message: Inbound, token_hash: str | None) -> Receipt:
        box.posting += 1
        try:
            receipt = await self._record.receive(message, token_hash=token_hash)
        except RecordFault as error:
            self._metrics.failures.labels(message.channel, "record").inc()
            log.error("message not recorded", channel=message.channel, error=str(error))
            raise MessageFault("trouble", retry=True, message_id=message.message_id) from error
        finally:
            box.posting -= 1
            self._forget(box)
        if not receipt.fresh:
            self._metrics.duplicates.labels(message.channel).inc()
            return receipt
        self._metrics.messages.labels(message.channel).inc()
        self._put(Stored(message.conversation, receipt.seq, "received", inbound=message))
        return receipt

    async def left_over(self) -> list[Stored]:
        """What an earlier process left unanswered; to be asked before anything new can come."""
        return await self._record.unanswered(list(self._channels))

    def take_up(self, left: Sequence[Stored]) -> None:
        """Begins the turns of what was left over; once the channels can deliver."""
        for stored in left:
            self._put(stored)
        if left:
            log.info("unanswered messages taken up", count=len(left))

    async def close(self, patience: float = 10.0) -> None:
        """Lets running turns end, for `patience` seconds; what is left is taken up by the next start."""
        self._closing = True
        tasks = [box.task for box in self._boxes.values() if box.task] + list(self._posts)
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def busy(self, channel: str, conversation: str) -> bool:
        """Whether this conversation waits for an answer."""
        return (channel, conversation) in self._boxes

    def _box(self, channel: str, conversation: str) -> _Box:
        return self._boxes.setdefault((channel, conversation), _Box(channel, conversation))

    def _forget(self, box: _Box) -> None:
        if not box.waiting and not box.posting and box.task is None:
            self._boxes.pop((box.channel, box.conversation), None)

    def _put(self, stored: Stored) -> None:
        assert stored.inbound is not None
        box = self._box(stored.inbound.channel, stored.conversation)
        box.waiting.append(_Letter(stored, stored.inbound, time.monotonic()))
        box.waiting.sort(key=lambda letter: letter.stored.seq)
        self._metrics.queue.inc()
        if box.task is None and not self._closing:
            box.task = asyncio.ensure_future(self._work(box))

    async def _work(self, box: _Box) -> None:
        burst = False
        try:
            while box.waiting and not self._closing:
                await self._pause(box, burst)
                async with self._turns:
                    try:
                        with self._metrics.meter.turn(box.channel):
                            await self._answer(box, self._take(box))
                    except Exception as error:  # a fault of ours: unanswered in the record until the next start
                        self._metrics.failures.labels(box.channel, "turn").inc()
                        log.error("turn lost", channel=box.channel, **where(error))
                burst = True
        finally:
            self._metrics.queue.dec(len(box.waiting))
            box.waiting.clear()
            box.task = None
            self._forget(box)

    async def _pause(self, box: _Box, burst: bool) -> None:
        settings = self._settings
        start = time.monotonic()
        while box.waiting[-1].message.payload is None and len(box.waiting) < settings.join_messages:
            end = box.waiting[-1].came + settings.join if burst else start + settings.settle
            rest = min(end, start + settings.join_most) - time.monotonic()
            if rest <= 0 or self._closing:
                return
            await asyncio.sleep(min(rest, 0.1))

    def _take(self, box: _Box) -> list[_Letter]:
        count = 1
        if box.waiting[0].message.payload is None:
            while (
                count < min(len(box.waiting), self._settings.join_messages)
                and box.waiting[count].message.payload is None
                # what brought a process down is tried alone, so that it takes nobody along
                and box.waiting[count].stored.attempts == box.waiting[0].stored.attempts == 0
            ):
                count += 1
        letters, box.waiting = box.waiting[:count], box.waiting[count:]
        self._metrics.queue.dec(count)
        return letters

    async def _answer(self, box: _Box, letters: list[_Letter]) -> None:
        channel = self._channels[box.channel]
        outcome = "answered"
        try:
            message = joined(letters)
            think = self._turn if letters[0].stored.attempts < MOST_ATTEMPTS else _give_up
            replies, also = await self._answers(message, letters, think)
            if replies is None:
                outcome, replies, also = "failed", [self._apology(message.language)], None
            stored = await self._keep(box, letters, replies, outcome, also)
        finally:
            if not box.waiting:
                await channel.typing(box.conversation, False)
        self._metrics.turns.labels(box.channel).observe(time.monotonic() - letters[0].came)
        if stored is None:
            log.warning("already answered elsewhere", channel=box.channel)
            return
        if also is not None:
            also.done()
        self._metrics.replies.labels(box.channel).inc(len(stored))
        for reply in replies:
            if reply.handoff:
                self._metrics.handoffs.labels(box.channel, reply.handoff).inc()
                log.info("handed to a person", channel=box.channel, reason=reply.handoff)
        if stored:
            await channel.deliver(box.conversation, stored)

    async def _answers(
        self, message: Inbound, letters: list[_Letter], think: Think
    ) -> tuple[list[Outbound] | None, Also | None]:
        if self._switch is None:
            return await think(message), None
        while True:
            try:
                return await self._switch.turn(message, [letter.stored.seq for letter in letters], think)
            except RecordFault as error:
                self._metrics.failures.labels(message.channel, "record").inc()
                log.error("who answers is not known, trying again", channel=message.channel, error=str(error))
            await asyncio.sleep(1.0)

    async def _turn(self, message: Inbound) -> list[Outbound] | None:
        for pause in (*self._settings.retries, None):
            try:
                if self._choose is not None:
                    message = await self._choose(message)
                return await asyncio.wait_for(self._dialogue.turn(message), self._settings.patience)
            except Exception as error:  # whatever the dialogue raises, this shopper gets an answer
                self._metrics.failures.labels(message.channel, "dialogue").inc()
                # never the error's words: they may hold the message's
                log.error("turn failed", channel=message.channel, again=pause, **where(error))
            if pause is not None:
                await asyncio.sleep(pause)
        return None

    async def _keep(
        self, box: _Box, letters: list[_Letter], replies: list[Outbound], outcome: str, also: Also | None
    ) -> list[Stored] | None:
        seqs = [letter.stored.seq for letter in letters]
        state = "sent" if self._channels[box.channel].pulls else "pending"
        pause = 0.2
        while True:
            try:
                return await self._record.answer(
                    box.channel,
                    box.conversation,
                    seqs,
                    replies,
                    outcome=outcome,
                    state=state,
                    also=also.write if also else None,
                )
            except RecordFault as error:
                self._metrics.failures.labels(box.channel, "record").inc()
                log.error("replies not recorded, trying again", channel=box.channel, error=str(error))
                await self._channels[box.channel].trouble(box.conversation)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 5.0)


async def _give_up(message: Inbound) -> None:
    """What brought several processes down is not asked again."""


def joined(letters: list[_Letter]) -> Inbound:
    """One message of several: the texts a line each, all their attachments, everything else of the last."""
    last = letters[-1].message
    text = "\n".join(letter.message.text for letter in letters if letter.message.text or len(letters) == 1)
    return replace(last, text=text, attachments=tuple(one for each in letters for one in each.message.attachments))
