"""Where conversations are kept between turns: one row each, in SQLite or PostgreSQL.

A row holds the slots and the events of the last few turns, so that a turn costs the same however long the
conversation lasts (the record of who said what is the gateway's). It also holds the last message's id and
the replies to it: a message that is asked again after a crash gets the same answer and is not counted twice.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import sqlalchemy as sa
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from bot import patches
from bot.patches.trackers import copied, undoes

patches.install()

WARM = 256
"""Conversations whose tracker stays in memory beside its row; some 40 kB each."""

DEFAULT_DATABASE = "sqlite:///.parley/dialogue.db"
_EACH_BY_ITSELF = "AUTOCOMMIT"
"""A turn reads one row and writes one: a transaction around a single statement would only cost."""

_metadata = sa.MetaData()
trackers = sa.Table(
    "trackers",
    _metadata,
    sa.Column("conversation", sa.Text, primary_key=True),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("message_id", sa.Text),
    sa.Column("replies", sa.Text),
)


# both databases read them alike
_SELECT = sa.text("SELECT state, message_id, replies FROM trackers WHERE conversation = :conversation")
_UPSERT = sa.text(
    "INSERT INTO trackers (conversation, state, message_id, replies) "
    "VALUES (:conversation, :state, :message_id, :replies) ON CONFLICT (conversation) DO UPDATE "
    "SET state = excluded.state, message_id = excluded.message_id, replies = excluded.replies"
)


class _Row(NamedTuple):
    state: str
    message_id: str | None
    replies: str


class _Statement:
    """A statement compiled once: SQLAlchemy's own way to one, and its results, cost more than SQLite's work."""

    def __init__(self, statement: Any, engine: sa.engine.Engine) -> None:
        compiled = statement.compile(dialect=engine.dialect)
        self._sql = str(compiled)
        self._fault = engine.dialect.dbapi.Error
        self._order: Sequence[str] | None = compiled.positiontup

    def __call__(self, connection: sa.engine.Connection, values: Mapping[str, Any]) -> Any:
        """The driver's cursor, after carrying it out with these values."""
        arranged = dict(values) if self._order is None else tuple(values[name] for name in self._order)
        cursor = connection.connection.cursor()
        try:
            cursor.execute(self._sql, arranged)
        except self._fault as error:
            raise sa.exc.DBAPIError.instance(self._sql, None, error, self._fault, hide_parameters=True) from error
        return cursor


class RowTrackerStore(TrackerStore):
    """One JSON row a conversation, replaced at the end of each turn."""

    def __init__(
        self,
        domain: Domain | None = None,
        event_broker: Any = None,
        database: str = DEFAULT_DATABASE,
        turns: int = 1,
        **_: Any,
    ) -> None:
        """`database` is an SQLAlchemy URL; `turns` is how many of the last turns' events are kept."""
        super().__init__(domain, event_broker)
        self.turns = turns
        self._read: dict[str, str] = {}
        self._warm: OrderedDict[str, tuple[str, DialogueStateTracker, list[Event]]] = OrderedDict()
        """Of the conversations last saved: the row's state, the tracker, and its events that the row keeps."""
        self._connection: sa.engine.Connection | None = None
        self.engine = _engine(database)
        _metadata.create_all(self.engine)
        self._select = _Statement(_SELECT, self.engine)
        self._upsert = _Statement(_UPSERT, self.engine)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """The conversation is on disk when this returns."""
        await self.stream_events(tracker)
        events = list(tracker.events)
        starts = [index for index, event in enumerate(events) if event.__class__ is UserUttered]
        kept = events[starts[-self.turns] :] if len(starts) >= self.turns else _without_prefix(events)
        state = {
            "slots": {name: value for name, value in tracker.current_slot_values().items() if value is not None},
            "loop": tracker.active_loop_name,
            "events": [event.as_dict() for event in kept],
        }
        message_id = events[starts[-1]].message_id if starts else None
        replies = [_reply(event) for event in events[starts[-1] :] if event.__class__ is BotUttered] if starts else []
        state_text = json.dumps(state, ensure_ascii=False)
        row = {
            "conversation": tracker.sender_id,
            "state": state_text,
            "message_id": message_id,
            "replies": json.dumps(replies, ensure_ascii=False),
        }
        with self._connected() as connection:
            self._upsert(connection, row)
        self._keep_warm(tracker, state_text, kept)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation, or None if it is new."""
        state = self._read.pop(sender_id, None)
        if state is None:
            row = self._row(sender_id)
            if row is None:
                return None
            state = row.state
        warm = self._warm.get(sender_id)
        if warm is not None and warm[0] == state:  # no other process has written since
            return self._as_read(*warm[1:])
        data = json.loads(state)
        tracker = self.init_tracker(sender_id)
        for event in self._prefix(data["slots"], data.get("loop")):
            tracker.update(event)
        for parameters in data["events"]:
            if event := Event.from_parameters(parameters):
                tracker.update(event)
        return tracker

    def _keep_warm(self, tracker: DialogueStateTracker, state: str, kept: list[Event]) -> None:
        self._warm.pop(tracker.sender_id, None)
        if tracker.active_loop_name or any(undoes(event.__class__) for event in kept):
            return  # what a form knows of earlier turns is not in the row
        self._warm[tracker.sender_id] = (state, copied(tracker), kept)
        if len(self._warm) > WARM:
            self._warm.popitem(last=False)

    def _as_read(self, saved: DialogueStateTracker, kept: list[Event]) -> DialogueStateTracker:
        """The tracker as the row gives it, without reading and replaying what is known: a third of a millisecond."""
        tracker = copied(saved)
        values = {name: slot.value for name, slot in tracker.slots.items() if slot.value is not None}
        tracker.events.clear()
        tracker.events.extend([*self._prefix(values, tracker.active_loop_name), *kept])
        set_of_late = {event.key for event in kept if event.__class__ is SlotSet}
        for name, slot in tracker.slots.items():
            if name not in values and name not in set_of_late:
                slot.reset()  # it is not in the row
        said = (event for event in reversed(kept) if event.__class__ is BotUttered)
        tracker.latest_bot_utterance = next(said, BotUttered.empty())
        return tracker

    async def create_tracker(self, sender_id: str, append_action_listen: bool = True) -> DialogueStateTracker:
        """A new conversation; nothing is written before its first turn is over."""
        tracker = self.init_tracker(sender_id)
        if append_action_listen:
            tracker.update(ActionExecuted(ACTION_LISTEN_NAME))
        return tracker

    async def keys(self) -> Iterable[str]:
        """All conversations."""
        with self.engine.connect() as connection:
            return [row[0] for row in connection.execute(sa.select(trackers.c.conversation))]

    def replies(self, sender_id: str, message_id: str) -> list[dict[str, Any]] | None:
        """What was answered to `message_id` if that was the conversation's last message, else None.

        The row is kept for the `retrieve` of the turn that follows, which then reads nothing.
        """
        row = self._row(sender_id)
        if row is None:
            return None
        if row.message_id == message_id:
            return list(json.loads(row.replies))
        self._read = {sender_id: row.state}
        return None

    def _row(self, sender_id: str) -> _Row | None:
        with self._connected() as connection:
            found = self._select(connection, {"conversation": sender_id}).fetchone()
        return None if found is None else _Row(*found)

    @contextmanager
    def _connected(self) -> Iterator[sa.engine.Connection]:
        """SQLite's one connection, kept; of a server, which may go away meanwhile, one that was just tried."""
        if self.engine.dialect.name != "sqlite":
            with self.engine.connect() as connection:
                yield connection
            return
        if self._connection is None:
            self._connection = self.engine.connect()
        yield self._connection

    def close(self) -> None:
        """Gives the connections back."""
        if self._connection is not None:
            self._connection.close()
        self.engine.dispose()

    def _prefix(self, slots: dict[str, Any], loop: str | None) -> list[Event]:
        """How Rasa itself begins a session that carries slots over, and the form that waits for an answer.

        Replaying a tracker keeps them.
        """
        known = {slot.name for slot in self.domain.slots}
        return [
            ActionExecuted(ACTION_SESSION_START_NAME, timestamp=0.0),
            SessionStarted(timestamp=0.0),
            *(SlotSet(name, value, timestamp=0.0) for name, value in slots.items() if name in known),
            *([ActiveLoop(loop, timestamp=0.0)] if loop else []),
            ActionExecuted(ACTION_LISTEN_NAME, timestamp=0.0),
        ]


def _reply(event: BotUttered) -> dict[str, Any]:
    """A reply as an output channel would get it."""
    message: dict[str, Any] = event.message()
    return message


def _without_prefix(events: list[Event]) -> list[Event]:
    """The events from the first message on; what comes before is made anew when the row is read."""
    for index, event in enumerate(events):
        if isinstance(event, UserUttered):
            return events[index:]
    return []


def _engine(database: str) -> sa.engine.Engine:
    url = sa.engine.make_url(database)
    if url.get_backend_name() != "sqlite":
        return sa.create_engine(url, future=True, pool_pre_ping=True, isolation_level=_EACH_BY_ITSELF)
    in_memory = not url.database or url.database == ":memory:"
    if not in_memory:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = sa.create_engine(
        url,
        future=True,
        isolation_level=_EACH_BY_ITSELF,
        poolclass=sa.pool.StaticPool if in_memory else sa.pool.QueuePool,
        connect_args={"timeout": 5, "check_same_thread": False},
    )

    @sa.event.listens_for(engine, "connect")
    def _pragmas(connection: Any, _record: Any) -> None:
        # WAL: a killed process loses nothing that was committed, and readers do not wait
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")

    return engine
