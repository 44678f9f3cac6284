"""What is changed in Rasa does what Rasa did."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from rasa.core.actions.action import RemoteAction
from rasa.core.channels.channel import UserMessage
from rasa.engine.exceptions import GraphRunError
from rasa.engine.loader import load_predict_graph_runner
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.shared.core.constants import DEFAULT_SLOT_NAMES
from rasa.shared.core.events import Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.common import all_subclasses
from rasa.utils.endpoints import EndpointConfig

from bot import actions, patches, shop
from bot.local_action import LocalAction, LocalEndpoint, actions_of, is_local
from bot.locks import OrderedLockStore
from bot.quiet import hushed
from bot.runner import SequentialGraphRunner
from knowledge.knowledge import Knowledge

TEXTS = ["hello", "How do I wash it?", "qwrtz plkjh", "/affirm", '/ask{"entry": "how-to-wash"}', "วิธีซัก", "", "👍"]


@pytest.fixture(scope="module")
def runners(knowledge: Knowledge, model: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    patches.install()
    with shop.using(shop.Shop(knowledge, knowledge.encoder)), hushed():
        return [
            load_predict_graph_runner(tmp_path_factory.mktemp("model"), model, LocalModelStorage, kind)
            for kind in (DaskGraphRunner, SequentialGraphRunner)
        ]


@pytest.mark.parametrize("text", TEXTS)
def test_the_runner_gives_what_dask_gives(runners: list[Any], text: str) -> None:
    results = []
    for metadata, runner in runners:
        tracker = DialogueStateTracker.from_events("c", [], metadata.domain.slots)
        inputs = {"__message__": [UserMessage(text, metadata={"locales": ["th"]})], "__tracker__": tracker}
        [message] = runner.run(inputs=inputs, targets=[metadata.nlu_target])[metadata.nlu_target]
        parsed = message.as_dict(only_output_properties=True)
        tracker.update(UserUttered(text, parsed["intent"], parsed.get("entities"), parsed), metadata.domain)
        prediction = runner.run(inputs={"__tracker__": tracker}, targets=[metadata.core_target])[metadata.core_target]
        results.append((parsed, list(prediction.probabilities), prediction.policy_name))
    assert results[0] == results[1]


def test_the_runner_runs_only_what_a_target_needs(runners: list[Any]) -> None:
    metadata, runner = runners[1]
    assert isinstance(runner, SequentialGraphRunner)
    order = [name for name, _ in runner._order((metadata.nlu_target,))]
    assert order[-1] == metadata.nlu_target
    assert not [name for name in order if "Policy" in name]


def test_the_runner_tells_missing_and_clashing_inputs(runners: list[Any]) -> None:
    metadata, runner = runners[1]
    with pytest.raises(GraphRunError, match="lacks its input"):
        runner.run(targets=[metadata.nlu_target])
    with pytest.raises(GraphRunError, match="named like nodes"):
        runner.run(inputs={metadata.nlu_target: 1}, targets=[metadata.nlu_target])


def test_events_are_resolved_as_before() -> None:
    patches.install()
    for kind in all_subclasses(Event):
        if kind.type_name:
            assert Event.resolve_by_type(kind.type_name).type_name == kind.type_name
    assert Event.from_parameters({"event": "slot", "name": "a", "value": 1}) == SlotSet("a", 1)
    with pytest.raises(ValueError, match="Unknown event"):
        Event.resolve_by_type("nothing")


def test_an_action_servers_answer_is_still_validated() -> None:
    patches.install()
    action = RemoteAction("action_greet", EndpointConfig("http://localhost:1"))
    assert action._validate_action_result({"events": [], "responses": [{"text": "hi"}]})
    with pytest.raises(Exception, match="is not of type"):
        action._validate_action_result({"events": [], "responses": "hi"})


def test_every_action_of_the_domain_is_there_and_no_other(knowledge: Knowledge, runners: list[Any]) -> None:
    made = actions.actions(shop.Shop(knowledge))
    assert set(made) == set(runners[0][0].domain.user_actions)


def test_an_endpoint_is_local_by_its_url(knowledge: Knowledge) -> None:
    made = actions.actions(shop.Shop(knowledge))
    assert actions_of(LocalEndpoint(made)) is made
    assert is_local(LocalEndpoint(made))
    assert not is_local(EndpointConfig("http://localhost:5055/webhook"))
    assert not is_local(None)
    with shop.using(shop.Shop(knowledge)):
        assert set(actions_of(EndpointConfig("local:bot.actions"))) == set(made)


async def test_an_unknown_action_is_told(runners: list[Any]) -> None:
    domain = runners[0][0].domain
    tracker = DialogueStateTracker.from_events("c", [UserUttered("hi")], domain.slots)
    with pytest.raises(LookupError, match="action_nothing"):
        await LocalAction("action_nothing", LocalEndpoint({})).run(None, None, tracker, domain)


async def test_a_conversations_turns_wait_for_each_other_in_order() -> None:
    locks, order = OrderedLockStore(), []

    async def hold(conversation: str, number: int) -> None:
        async with locks.lock(conversation):
            await asyncio.sleep(0)
            order.append((conversation, number))

    await asyncio.gather(*(hold(conversation, number) for number in range(3) for conversation in "ab"))
    assert [number for conversation, number in order if conversation == "a"] == [0, 1, 2]
    assert not locks._locks


def test_slots_do_not_featurise_but_the_one_that_rules_ask_for(runners: list[Any]) -> None:
    slots = [slot for slot in runners[0][0].domain.slots if slot.name not in DEFAULT_SLOT_NAMES]
    assert [slot.name for slot in slots if slot.influence_conversation] == ["awaiting"]
