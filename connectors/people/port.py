"""What the agents' desk asks of the people's room, and what it gets back. Times are milliseconds since 1970, UTC."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import TracebackType
from typing import Any, Protocol

from bot.dialogue import Outbound
from connectors.rows import Stored


class State(str, Enum):
    """Where a handoff stands."""

    WAITING = "waiting"
    ASSIGNED = "assigned"
    CLOSED = "closed"


@dataclass(frozen=True)
class Agent:
    """A person of the store's team, as the desk knows them."""

    id: str
    name: str
    """What shoppers are shown: a first name."""


@dataclass(frozen=True)
class Handoff:
    """A conversation that waits for a person, has one, or had one."""

    id: int
    channel: str
    conversation: str
    seq: int
    """Place of the reply that handed over, in its conversation."""
    reason: str
    """`asked`, `not_understood`, `complaint`, `legal`, `safety`, `backend_down`, or `suggest` (a draft to be sent)."""
    language: str
    market: str | None
    state: State
    ticket: bool
    """Nobody was there when it was opened: it is answered later, and the bot answers until a person takes it."""
    told: bool
    agent: str | None
    """Id of the agent who has it, or had it when it was closed."""
    speaker: str | None
    """That agent's shown name."""
    email: str | None
    """Where the shopper can be written to, if they said so."""
    opened: int
    assigned: int | None
    closed: int | None
    close_reason: str | None
    summary: Mapping[str, Any] = field(default_factory=dict)
    """What is known, as data; `People.summary` words it."""

    @property
    def silent(self) -> bool:
        """Whether the bot says nothing to the shopper."""
        if self.state is State.WAITING:
            return not self.ticket or self.reason == "suggest"
        return self.state is State.ASSIGNED


@dataclass(frozen=True)
class Note:
    """A remark that only agents read."""

    id: int
    handoff: int
    agent: str
    speaker: str
    text: str
    created: int


@dataclass(frozen=True)
class Draft:
    """What the bot would say to the shopper's message `seq`; sent by a person or not at all."""

    id: int
    handoff: int
    seq: int
    replies: tuple[Outbound, ...]
    created: int

    @property
    def text(self) -> str:
        """The replies' words as one message to begin from."""
        return "\n\n".join(reply.text for reply in self.replies)


@dataclass(frozen=True)
class Satisfaction:
    """How well a person helped, as the shopper says: 1 to 5, and a comment, which may be empty."""

    score: int
    comment: str
    created: int


@dataclass(frozen=True)
class Line:
    """One line of a summary in an agent's language: what it is, and what is known."""

    label: str
    values: tuple[str, ...]
    quoted: bool = False
    """Whether the values are the shopper's own words, in the shopper's language."""


@dataclass(frozen=True)
class Change:
    """Something that happened, for whoever shows it.

    `kind`: `opened`, `taken`, `transferred`, `returned` (back in the queue), `handed_back`, `closed`, `message` (the
    shopper wrote, `seq`), `said` (an agent or the house wrote, `seq`), `note`, `draft`, `email`, `typing` (`on`, `by`:
    `shopper` or the agent's id), `rated` (`score`), `lost` (a slow subscriber missed some: read anew).
    """

    kind: str
    handoff: int
    data: Mapping[str, Any] = field(default_factory=dict)


class Changes(Protocol):
    """A subscription: `async with people.subscribe() as changes: async for change in changes`."""

    async def next(self) -> Change:
        """The next change; waits for it."""

    def __aiter__(self) -> AsyncIterator[Change]:
        """The changes from now on."""

    def close(self) -> None:
        """Ends the subscription; whoever waits for the next change gets `StopAsyncIteration`."""

    async def __aenter__(self) -> Changes:
        """The subscription itself."""

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes it."""


class People(Protocol):
    """The people's room. Everything is in the record before it returns; raises `RecordFault` when that fails, and
    `HandoffFault` for what cannot be done."""

    async def waiting(self) -> list[Handoff]:
        """The queue, oldest first; tickets among them."""

    async def of_agent(self, agent: str) -> list[Handoff]:
        """What this agent has now, oldest first."""

    async def assigned(self) -> list[Handoff]:
        """What any agent has now, oldest first."""

    async def closed(self, most: int = 50) -> list[Handoff]:
        """What was closed last, newest first."""

    async def get(self, handoff: int) -> Handoff:
        """One handoff as it stands. Raises `HandoffFault` `unknown`."""

    async def take(self, handoff: int, agent: Agent) -> Handoff:
        """Gives it to `agent`, who alone answers from now on; again does no harm. The shopper is told the name.

        Of two agents at the same moment one gets it, the other `HandoffFault` `taken`.
        """

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
        """Sends the agent's words to the shopper as a reply of the conversation; a `client_id` is sent once.

        `language` of the text where it is not the handoff's. `draft` is the draft that it came from: unchanged words
        keep its cards, buttons and sources, and the draft is done.
        """

    async def transcript(self, handoff: int) -> list[Stored]:
        """The whole conversation, as far as the record shows it (the last 500 messages), in order."""

    async def notes(self, handoff: int) -> list[Note]:
        """The remarks, in order."""

    async def note(self, handoff: int, agent: Agent, text: str) -> Note:
        """Adds a remark that the shopper never sees; for any agent, after closing too."""

    async def drafts(self, handoff: int) -> list[Draft]:
        """What the bot would say, of which nothing was sent or dropped yet; in order."""

    async def drop(self, handoff: int, draft: int) -> None:
        """Puts a draft away."""

    async def typing(self, handoff: int, agent: Agent, on: bool) -> None:
        """Shows the shopper that the agent writes, where the channel can. The shopper's typing comes as a `Change`."""

    async def transfer(self, handoff: int, agent: Agent, to: Agent | None) -> Handoff:
        """Gives it to another agent, or back to the queue with None."""

    async def hand_back(self, handoff: int, agent: Agent) -> Handoff:
        """Ends it and lets the bot answer again, from the shopper's next message on. The shopper is told."""

    async def close(self, handoff: int, agent: Agent, reason: str) -> Handoff:
        """Ends it: the matter is done. The shopper is told, and asked how it was where the channel can.

        `reason`: one of `CLOSE_REASONS`.
        """

    async def summary(self, handoff: int, language: str) -> list[Line]:
        """What a person should know before answering, in the catalogue's words of `language`."""

    async def satisfaction(self, handoff: int) -> Satisfaction | None:
        """What the shopper said of it after its end; None where they said nothing."""

    def subscribe(self) -> Changes:
        """The changes of all handoffs from now on, of every process that shares the record."""


CLOSE_REASONS = ("solved", "no_answer", "duplicate", "spam", "other")
MOST_TEXT = 5000
"""Characters of what an agent writes."""
