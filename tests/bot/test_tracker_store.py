from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity

from bot.quiet import hushed
from bot.tracker_store import RowTrackerStore, trackers
from bot.training import ROOT
from tests.bot.test_patches import conversation
from tests.connectors.postgres import postgres


@pytest.fixture(scope="module")
def domain() -> Domain:
    with hushed():
        return Domain.load(str(ROOT / "bot" / "domain.yml"))


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with postgres() as url:
        yield url


@pytest.fixture(params=["sqlite", "memory", "postgresql"])
def store(request: pytest.FixtureRequest, domain: Domain, tmp_path: Path) -> Iterator[RowTrackerStore]:
    urls = {"sqlite": f"sqlite:///{tmp_path}/new/dialogue.db", "memory": "sqlite://"}
    url = urls.get(request.param) or request.getfixturevalue("server")
    made = RowTrackerStore(domain, database=url)
    yield made
    with made.engine.begin() as connection:
        connection.execute(sa.delete(trackers))
    made.close()


def turn(tracker: DialogueStateTracker, number: int) -> None:
    tracker.update(UserUttered(f"question {number} 你好", {"name": "ask"}, message_id=f"m{number}"))
    tracker.update(ActionExecuted("action_answer"))
    tracker.update(BotUttered(f"answer {number}", metadata={"outbound": {"text": f"answer {number}"}}))
    tracker.update(SlotSet("misses", number))
    tracker.update(SlotSet("pending", {"entry": "ก"}))
    tracker.update(ActionExecuted("action_listen"))


async def test_a_conversation_comes_back_as_it_was(store: RowTrackerStore) -> None:
    assert await store.retrieve("web/1") is None
    tracker = await store.get_or_create_tracker("web/1")
    turn(tracker, 1)
    await store.save(tracker)
    again = await store.retrieve("web/1")
    assert again is not None
    assert again.current_slot_values() == tracker.current_slot_values()
    assert again.latest_message is not None
    assert again.latest_message.text == "question 1 你好"
    assert again.latest_action_name == "action_listen"
    # copies replay the events: what was cut off must not take the slots with it
    assert again.copy().current_slot_values() == tracker.current_slot_values()
    assert list(await store.keys()) == ["web/1"]


async def test_a_row_does_not_grow_with_the_conversation(store: RowTrackerStore) -> None:
    sizes = []
    for number in range(10, 40):
        tracker = await store.get_or_create_tracker("web/2")
        turn(tracker, number)
        await store.save(tracker)
        with store.engine.connect() as connection:
            sizes.append(len(connection.execute(sa.select(trackers.c.state)).scalar_one()))
    assert max(sizes[2:]) <= sizes[2] + 100
    tracker = await store.get_or_create_tracker("web/2")
    assert tracker.get_slot("misses") == 39


async def test_the_last_messages_replies_are_kept(store: RowTrackerStore) -> None:
    assert store.replies("web/3", "m1") is None
    tracker = await store.get_or_create_tracker("web/3")
    turn(tracker, 1)
    await store.save(tracker)
    assert [reply["outbound"] for reply in store.replies("web/3", "m1") or []] == [{"text": "answer 1"}]
    assert store.replies("web/3", "m2") is None
    assert (await store.get_or_create_tracker("web/3")).latest_message is not None


async def test_a_new_conversation_is_not_written_before_its_first_turn(store: RowTrackerStore) -> None:
    await store.get_or_create_tracker("web/4")
    assert list(await store.keys()) == []


KILLED = """
import asyncio, os, signal, sys
from bot.quiet import hushed
from bot.tracker_store import RowTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
async def main():
    store = RowTrackerStore(Domain.load(sys.argv[1]), database=sys.argv[2])
    tracker = await store.get_or_create_tracker("web/k")
    tracker.update(UserUttered("still here", {"name": "ask"}, message_id="m1"))
    await store.save(tracker)
    os.kill(os.getpid(), signal.SIGKILL)
asyncio.run(main())
"""


def test_what_was_saved_survives_kill_9(domain: Domain, tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/dialogue.db"
    arguments = [sys.executable, "-W", "ignore", "-c", KILLED, str(ROOT / "bot" / "domain.yml"), database]
    assert subprocess.run(arguments, cwd=ROOT, check=False).returncode == -9
    store = RowTrackerStore(domain, database=database)
    tracker = asyncio.run(store.retrieve("web/k"))
    assert tracker is not None
    assert tracker.latest_message is not None
    assert tracker.latest_message.text == "still here"
    store.close()


async def test_a_fault_of_the_database_is_seen(domain: Domain, tmp_path: Path) -> None:
    store = RowTrackerStore(domain, database=f"sqlite:///{tmp_path}/dialogue.db")
    tracker = await store.get_or_create_tracker("web/5")
    turn(tracker, 1)
    with store.engine.begin() as connection:
        trackers.drop(connection)
    with pytest.raises(sa.exc.OperationalError):
        await store.save(tracker)
    store.close()


async def test_state_is_json_that_people_can_read(store: RowTrackerStore) -> None:
    tracker = await store.get_or_create_tracker("web/6")
    turn(tracker, 1)
    await store.save(tracker)
    with store.engine.connect() as connection:
        state = connection.execute(sa.select(trackers.c.state)).scalar_one()
    assert "你好" in state
    assert json.loads(state)["slots"] == {"misses": 1, "pending": {"entry": "ก"}}


def seen(tracker: DialogueStateTracker | None) -> dict[str, Any]:
    """All that a turn can see of a conversation; the events that stand for earlier turns have no time of their own."""
    assert tracker is not None
    state = tracker.current_state(EventVerbosity.ALL)
    for event in state["events"]:
        event.pop("timestamp")
    for name in ("latest_event_time", "latest_message"):
        state.pop(name)
    return {
        **state,
        "set": {name: slot.has_been_set for name, slot in tracker.slots.items()},
        "message": tracker.latest_message and {**tracker.latest_message.as_dict(), "timestamp": None},
        "applied": [event.as_dict()["event"] for event in tracker.applied_events()],
        "rest": (tracker.followup_action, tracker.is_paused(), tracker.model_id, tracker.assistant_id),
        "said": tracker.latest_bot_utterance and tracker.latest_bot_utterance.text,
    }


@pytest.mark.parametrize("seed", range(60))
async def test_what_stays_in_memory_is_what_a_restart_reads(domain: Domain, tmp_path: Path, seed: int) -> None:
    store = RowTrackerStore(domain, database=f"sqlite:///{tmp_path}/dialogue.db")
    tracker = await store.get_or_create_tracker("web/7", append_action_listen=False)
    turns: list[list[Any]] = [[]]
    for event in conversation(seed, undoing=seed % 2 == 0):
        if isinstance(event, UserUttered):
            turns.append([])
        turns[-1].append(event)
    for events in turns:
        for event in events:
            tracker.update(event)
        await store.save(tracker)
        after_a_restart = RowTrackerStore(domain, database=f"sqlite:///{tmp_path}/dialogue.db")
        warm, cold = await store.retrieve("web/7"), await after_a_restart.retrieve("web/7")
        assert seen(warm) == seen(cold)
        after_a_restart.close()
        assert warm is not None
        tracker = warm
    store.close()


async def test_what_another_process_wrote_is_read(domain: Domain, tmp_path: Path) -> None:
    one, other = (RowTrackerStore(domain, database=f"sqlite:///{tmp_path}/dialogue.db") for _ in range(2))
    tracker = await one.get_or_create_tracker("web/8")
    turn(tracker, 1)
    await one.save(tracker)
    tracker = await other.get_or_create_tracker("web/8")
    turn(tracker, 2)
    await other.save(tracker)
    found = await one.retrieve("web/8")
    assert found is not None
    assert found.get_slot("misses") == 2
    one.close()
    other.close()


async def test_a_turn_that_failed_leaves_no_trace(store: RowTrackerStore) -> None:
    tracker = await store.get_or_create_tracker("web/9")
    turn(tracker, 1)
    await store.save(tracker)
    failing = await store.retrieve("web/9")
    assert failing is not None
    turn(failing, 2)  # and then it raises: nothing is saved
    again = await store.retrieve("web/9")
    assert again is not None
    assert again.get_slot("misses") == 1
    assert again.latest_message is not None
    assert again.latest_message.text == "question 1 你好"
