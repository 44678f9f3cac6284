"""Trackers, states and rules come out as Rasa's own code makes them."""

from __future__ import annotations

import inspect
import logging
import random
from pathlib import Path
from typing import Any

import pytest
import rasa.core.actions.action as rasa_action
import rasa.core.processor as rasa_processor
from rasa.core.actions.action import ActionExtractSlots
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.loader import load_predict_graph_runner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    Event,
    FollowupAction,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUtteranceReverted,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot import patches, shop
from bot.patches import actions as rasa_actions
from bot.patches import trackers
from bot.quiet import hushed
from bot.runner import SequentialGraphRunner
from knowledge.knowledge import Knowledge

INTENTS = ("greet", "ask", "affirm", "deny", "nlu_fallback")


@pytest.fixture(scope="module")
def policy(knowledge: Knowledge, model: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Domain, RulePolicy]:
    patches.install()
    with shop.using(shop.Shop(knowledge, knowledge.encoder)), hushed():
        metadata, runner = load_predict_graph_runner(
            tmp_path_factory.mktemp("model"), model, LocalModelStorage, SequentialGraphRunner
        )
    assert isinstance(runner, SequentialGraphRunner)
    [found] = [node._component for node in runner._nodes.values() if isinstance(node._component, RulePolicy)]
    return metadata.domain, found


def original(patched: Any, name: str = "original") -> Any:
    """What a patch of Rasa stands before."""
    return inspect.getclosurevars(patched).nonlocals[name]


def conversation(seed: int, *, undoing: bool = False) -> list[Event]:
    """A conversation of some turns; with `undoing`, one in which things are taken back and forms begin."""
    luck = random.Random(seed)
    events: list[Event] = [ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted("action_listen")]
    for turn in range(luck.randint(0, 3)):
        intent = luck.choice(INTENTS)
        events.append(UserUttered(f"text {turn}", {"name": intent, "confidence": 0.9}))
        events.append(DefinePrevUserUtteredFeaturization(False))
        if undoing and luck.random() < 0.5:
            events.append(luck.choice([UserUtteranceReverted(), ActiveLoop("form"), Restarted()]))
        events.append(ActionExecuted(luck.choice(["action_answer", "action_greet", "action_offer_handoff"])))
        events.append(BotUttered("reply"))
        events.append(SlotSet("awaiting", luck.choice([None, "handoff", "choice"])))
        events += [FollowupAction("action_listen"), ActionExecuted("action_listen")]
    events.append(UserUttered("last", {"name": luck.choice(INTENTS), "confidence": 0.9}))
    return events


def tracker_of(domain: Domain, events: list[Event]) -> DialogueStateTracker:
    return DialogueStateTracker.from_events("c", events, domain.slots)


def state_of(tracker: DialogueStateTracker) -> dict[str, Any]:
    kept = {name: value for name, value in vars(tracker).items() if name not in ("slots", "_states", "followup_action")}
    return {**kept, "slots": {name: vars(slot) for name, slot in tracker.slots.items()}}


@pytest.mark.parametrize("seed", range(20))
def test_a_copy_is_what_a_replay_gives_and_stands_alone(policy: tuple[Domain, RulePolicy], seed: int) -> None:
    tracker = tracker_of(policy[0], conversation(seed))
    tracker.model_id, tracker.assistant_id = "model", "assistant"
    copied = tracker.copy()
    replayed = tracker.travel_back_in_time(float("inf"))
    assert state_of(copied) == state_of(replayed)
    copied.update(SlotSet("awaiting", "language"))
    assert tracker.get_slot("awaiting") != "language"
    assert len(copied.events) == len(tracker.events) + 1


def test_a_tracker_without_a_domain_is_copied_too() -> None:
    patches.install()
    tracker = DialogueStateTracker.from_events("c", [SlotSet("anything", 1)])
    assert list(tracker.copy().events) == list(tracker.events)


@pytest.mark.parametrize("undoing", [False, True])
@pytest.mark.parametrize("seed", range(20))
def test_the_same_events_apply(policy: tuple[Domain, RulePolicy], seed: int, undoing: bool) -> None:
    tracker = tracker_of(policy[0], conversation(seed, undoing=undoing))
    assert tracker.applied_events() == original(DialogueStateTracker.applied_events)(tracker)


def test_an_event_gets_the_models_names_and_must_be_one() -> None:
    patches.install()
    told = []
    for update in (DialogueStateTracker.update, original(DialogueStateTracker.update)):
        tracker = DialogueStateTracker("c", [])
        tracker.model_id, tracker.assistant_id = "model", "assistant"
        update(tracker, SlotSet("a", 1, timestamp=1.0, metadata={"assistant_id": "other"}))
        told.append([event.as_dict() for event in tracker.events])
        with pytest.raises(ValueError, match="must be an instance"):
            update(tracker, "no event")
    assert told[0] == told[1]


@pytest.mark.parametrize("seed", range(20))
def test_states_are_the_same_and_asked_again_too(policy: tuple[Domain, RulePolicy], seed: int) -> None:
    domain = policy[0]
    tracker = tracker_of(domain, conversation(seed))
    expected = original(Domain.states_for_tracker_history)(domain, tracker)
    first = domain.states_for_tracker_history(tracker)
    assert first == expected
    first[-1].clear()  # as policies do
    assert domain.states_for_tracker_history(tracker) == expected
    tracker.update(ActionExecuted("action_greet"))
    longer = domain.states_for_tracker_history(tracker)
    assert longer == original(Domain.states_for_tracker_history)(domain, tracker)
    assert len(longer) == len(expected) + 1


def rasas_keys(policy: RulePolicy, lookup: dict[str, str], states: list[Any]) -> set[str]:
    """The rules that Rasa's own test of one rule and one state leaves."""
    return {
        key
        for key in lookup
        if all(policy._is_rule_applicable(key, turn, state) for turn, state in enumerate(reversed(states)))
    }


@pytest.mark.parametrize("text", [True, False])
@pytest.mark.parametrize("seed", range(20))
def test_the_same_rules_match(policy: tuple[Domain, RulePolicy], seed: int, text: bool) -> None:
    domain, rules = policy
    states = rules._prediction_states(tracker_of(domain, conversation(seed)), domain, text)
    lookup = rules.lookup["rules"]
    assert len(lookup) > 20
    found = rules._get_possible_keys(lookup, states)
    assert found == rasas_keys(rules, lookup, states)
    assert text or found


@pytest.mark.parametrize("text", [True, False])
@pytest.mark.parametrize("seed", range(20))
def test_the_same_action_is_found(policy: tuple[Domain, RulePolicy], seed: int, text: bool) -> None:
    domain, rules = policy
    tracker = tracker_of(domain, conversation(seed))
    action, source, returning = rules._find_action_from_rules(tracker, domain, text)
    expected = original(RulePolicy._find_action_from_rules)(rules, tracker, domain, text)
    assert (action, returning) == (expected[0], expected[2])
    assert text or source == expected[1]


def test_a_rule_without_an_intent_is_asked_for_the_text() -> None:
    listened = '{"prev_action": {"action_name": "action_listen"}'
    assert not trackers._speaks_of_text({f'[{listened}, "user": {{"intent": "deny"}}}}]': "a"})
    assert trackers._speaks_of_text({f'[{listened}, "user": {{"text": "no way"}}}}]': "a"})
    assert trackers._speaks_of_text({f"[{listened}}}]": "a"})
    assert not trackers._speaks_of_text({'[{"prev_action": {"action_name": "action_greet"}}]': "action_listen"})


def test_a_rule_with_a_list_and_an_unset_slot_matches_as_before(policy: tuple[Domain, RulePolicy]) -> None:
    rules = policy[1]
    key = (
        '[{"prev_action": {"action_name": "action_listen"}, "user": {"intent": "deny"},'
        ' "slots": {"awaiting": [1.0, 0.0], "other": "should_not_be_set"}}]'
    )
    listened = {"prev_action": {"action_name": "action_listen"}, "user": {"intent": "deny"}}
    for slots in ({}, {"awaiting": (1.0, 0.0)}, {"awaiting": (1.0, 0.0), "other": (1.0,)}, {"awaiting": (0.0, 1.0)}):
        states = [{**listened, "slots": slots}]
        assert rules._get_possible_keys({key: "a"}, states) == rasas_keys(rules, {key: "a"}, states)
    assert rules._get_possible_keys({key: "a"}, [{}]) == rasas_keys(rules, {key: "a"}, [{}]) == set()


async def test_slots_are_extracted_where_a_domain_asks_for_it(policy: tuple[Domain, RulePolicy]) -> None:
    assert not rasa_actions._extracts(policy[0])
    size = {"type": "text", "mappings": [{"type": "from_entity", "entity": "size"}]}
    domain = Domain.from_dict({"intents": ["greet"], "entities": ["size"], "slots": {"size": size}})
    heard = UserUttered("L", {"name": "greet"}, [{"entity": "size", "value": "L"}])
    for asked, expected in ((domain, [SlotSet("size", "L")]), (policy[0], [])):
        tracker = tracker_of(asked, [ActionExecuted("action_listen"), heard])
        for run in (ActionExtractSlots.run, original(ActionExtractSlots.run)):
            assert await run(ActionExtractSlots(None), None, None, tracker, asked) == expected


def test_a_domain_is_empty_as_before(policy: tuple[Domain, RulePolicy]) -> None:
    for domain in (policy[0], Domain.empty()):
        assert domain.is_empty() is domain.is_empty() is original(Domain.is_empty)(domain)


def test_the_default_actions_are_rasas_and_made_once() -> None:
    patches.install()
    endpoint = EndpointConfig("http://localhost:1")
    made = rasa_action.default_actions(endpoint)
    assert [one.name() for one in made] == [one.name() for one in original(rasa_action.default_actions)(endpoint)]
    assert rasa_action.default_actions(endpoint) is made
    assert rasa_action.default_actions() is not made
    assert next(one for one in made if one.name() == "action_extract_slots")._action_endpoint is endpoint


def test_slots_are_logged_for_who_looks(policy: tuple[Domain, RulePolicy], monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[Any] = []
    monkeypatch.setattr(rasa_processor.structlogger, "debug", lambda *_, **values: said.append(values))
    tracker = tracker_of(policy[0], [])
    rasa_processor.MessageProcessor._log_slots(tracker)
    assert said == []
    monkeypatch.setattr(logging.getLogger("rasa"), "level", logging.DEBUG)
    logging.getLogger("rasa").manager._clear_cache()  # type: ignore[attr-defined]
    rasa_processor.MessageProcessor._log_slots(tracker)
    logging.getLogger("rasa").manager._clear_cache()  # type: ignore[attr-defined]
    assert "awaiting" in said[0]["slot_values"]
