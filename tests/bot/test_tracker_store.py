from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.quiet import hushed
from bot.tracker_store import RowTrackerStore, trackers
from bot.training import ROOT
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
