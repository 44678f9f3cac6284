"""Trackers, states and rules, computed as Rasa computes them with less work.

Every function here gives what the one that it replaces gives; `tests/bot/test_engine.py` compares the two.
"""

from __future__ import annotations

import copy
import json
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import rasa.core.policies.rule_policy as rasa_rule_policy
import rasa.shared.core.domain as rasa_domain
import rasa.shared.core.trackers as rasa_trackers
from rasa.shared.constants import ASSISTANT_ID_KEY
from rasa.shared.core.constants import (
    ACTION_LISTEN_NAME,
    PREVIOUS_ACTION,
    SHOULD_NOT_BE_SET,
    USER,
)
from rasa.shared.core.events import (
    ActionReverted,
    ActiveLoop,
    Event,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUtteranceReverted,
)
from rasa.shared.core.slots import Slot
from rasa.shared.nlu.constants import ACTION_NAME, INTENT, METADATA_MODEL_ID

Tracker = rasa_trackers.DialogueStateTracker
State = dict[str, dict[str, Any]]


def copied_slot(self: Any) -> Any:
    """The slot, copied without the detour that `copy.copy` takes through pickle's protocol."""
    slot = self.__class__.__new__(self.__class__)
    slot.__dict__.update(self.__dict__)
    return slot


def copied(self: Any) -> Any:
    """The tracker in the same state, where Rasa replays all its events on an empty one.

    Both leave out what `init_copy` does: where the conversation came from, and the ids of model and assistant.
    """
    if self.slots.__class__ is not dict:  # a tracker without a domain takes any slot
        return self.travel_back_in_time(float("inf"))
    other = Tracker.__new__(Tracker)
    other.__dict__.update(self.__dict__)
    other.events = deque(self.events, self._max_event_history)
    other.slots = {name: copied_slot(slot) for name, slot in self.slots.items()}
    other.active_loop = copy.copy(self.active_loop)
    other.sender_source = other.model_id = other.assistant_id = None
    return other


@lru_cache(maxsize=256)
def _is_event(kind: type) -> bool:
    return issubclass(kind, Event)


@lru_cache(maxsize=256)
def undoes(kind: type) -> bool:
    """Whether events of this kind undo earlier ones, or decide whether actions do."""
    return issubclass(kind, (ActiveLoop, ActionReverted, UserUtteranceReverted))


@lru_cache(maxsize=256)
def _restarts(kind: type) -> bool:
    return issubclass(kind, (Restarted, SessionStarted))


def updating(original: Callable[..., None]) -> Callable[..., None]:
    """`DialogueStateTracker.update` without asking an abstract class about each event."""

    def update(self: Any, event: Any, domain: Any = None) -> None:
        if not _is_event(event.__class__):
            original(self, event, domain)  # says what is wrong with it
        if self.model_id or self.assistant_id:
            for name, id in ((METADATA_MODEL_ID, self.model_id), (ASSISTANT_ID_KEY, self.assistant_id)):
                if id and name not in event.metadata:
                    event.metadata = {**event.metadata, name: id}
        self.events.append(event)
        event.apply_to(self)

    return update


def applying(original: Callable[[Any], list[Event]]) -> Callable[[Any], list[Event]]:
    """`applied_events` in one step for a conversation in which nothing is undone and no form runs."""

    def applied_events(self: Any) -> list[Event]:
        events = list(self.events)
        if any(undoes(event.__class__) for event in events):
            return original(self)
        for place in range(len(events) - 1, -1, -1):
            if _restarts(events[place].__class__):
                return events[place + 1 :]
        return events

    return applied_events


def remembering_states(original: Callable[..., list[State]]) -> Callable[..., list[State]]:
    """`states_for_tracker_history`, worked out once for the same events: a policy asks twice, for text and intent."""

    def states_for_tracker_history(
        self: Any,
        tracker: Any,
        omit_unset_slots: bool = False,
        ignore_rule_only_turns: bool = False,
        rule_only_data: Mapping[str, Any] | None = None,
    ) -> list[State]:
        if ignore_rule_only_turns or not tracker.events:
            return original(self, tracker, omit_unset_slots, ignore_rule_only_turns, rule_only_data)
        last = tracker.events[-1]
        asked = (id(self), id(last), len(tracker.events), omit_unset_slots)
        known = tracker.__dict__.get("_states")
        if known is None or known[0] != asked:
            # the ids stay theirs while domain and event are held here
            known = (asked, original(self, _featured(self, tracker), omit_unset_slots), self, last)
            tracker.__dict__["_states"] = known
        # a policy takes out of them what it does not look at
        return [{kind: dict(values) for kind, values in state.items()} for state in known[1]]

    return states_for_tracker_history


def _featured(domain: Any, tracker: Any) -> Any:
    """The tracker with the slots that policies look at and the events that set them: the others are in no state.

    Rasa copies all slots and sets each anew, to ask none of these for its feature.
    """
    if tracker.slots.__class__ is not dict:
        return tracker
    kept = {name: slot for name, slot in tracker.slots.items() if slot.has_features()}
    other = Tracker.__new__(Tracker)
    other.__dict__.update(tracker.__dict__)
    other.slots = kept
    other.events = [event for event in tracker.events if event.__class__ is not SlotSet or event.key in kept]
    return other


Conditions = tuple[tuple[str, str, Any], ...]


@lru_cache(maxsize=10_000)
def _from_the_last(rule_key: str) -> list[tuple[bool, Conditions]]:
    """A rule's states, last first: whether something happened before, and what has to hold."""
    states: list[State] = json.loads(rule_key)
    return [
        (
            bool(state.get(PREVIOUS_ACTION)),
            tuple(
                # JSON made lists of the tuples
                (kind, name, tuple(value) if isinstance(value, list) else value)
                for kind, values in state.items()
                for name, value in values.items()
                if value
            ),
        )
        for state in reversed(states)
    ]


def possible_keys(_self: Any, lookup: Mapping[str, str], states: Sequence[State]) -> frozenset[str]:
    """The rules that the states allow; each rule is read once, and each course of states asked of them once."""
    read = _self.__dict__.setdefault("_read_rules", {})
    known = read.get(id(lookup))
    if known is None or len(known[1]) != len(lookup):
        rules = [(key, _from_the_last(key)) for key in lookup]
        longest = max((len(rule) for _, rule in rules), default=0)
        # held with it, so that the id stays its own
        known = read[id(lookup)] = (lookup, rules, longest, {})
    _, rules, longest, answers = known
    course = _course(states[-longest:] if longest else [])
    found: frozenset[str] | None = answers.get(course)
    if found is None:
        if len(answers) >= _COURSES:
            answers.clear()
        found = answers[course] = _allowed(rules, states)
    return found


_COURSES = 10_000
"""Courses of states whose rules are remembered; conversations share a few hundred."""


def _course(states: Sequence[State]) -> tuple[tuple[Any, ...], ...]:
    """The states as a key. A course may have several, one for each order in which it was filled."""
    return tuple(tuple((kind, *values.items()) for kind, values in state.items()) for state in states)


def _allowed(rules: Sequence[tuple[str, list[tuple[bool, Conditions]]]], states: Sequence[State]) -> frozenset[str]:
    possible = list(rules)
    for turn, state in enumerate(reversed(states)):
        if not any(len(rule) > turn for _, rule in possible):
            break
        happened = bool(state.get(PREVIOUS_ACTION))
        possible = [
            (key, rule)
            for key, rule in possible
            # the beginning of a conversation is that of a rule, whatever else holds
            if turn >= len(rule) or (rule[turn][0] == happened and (not happened or _hold(rule[turn][1], state)))
        ]
    return frozenset(key for key, _ in possible)


def asking_once(original: Callable[..., Any]) -> Callable[..., Any]:
    """`_find_action_from_rules`, not asked for the text of a message where all rules speak of intents."""

    def find_action_from_rules(self: Any, tracker: Any, domain: Any, use_text_for_last_user_input: bool) -> Any:
        if use_text_for_last_user_input and not _asks_of_text(self):
            return None, None, False
        return original(self, tracker, domain, use_text_for_last_user_input)

    return find_action_from_rules


def _asks_of_text(policy: Any) -> bool:
    """`_speaks_of_text` of the policy's rules, which stay the same while it is loaded."""
    rules = policy.lookup[rasa_rule_policy.RULES]
    known = policy.__dict__.get("_of_text")
    if known is None or known[0] is not rules:
        known = policy.__dict__["_of_text"] = (rules, _speaks_of_text(rules))
    return bool(known[1])


def _speaks_of_text(lookup: Mapping[str, str]) -> bool:
    """Whether any rule could answer a message whose intent is not looked at: one that asks for none."""
    return any(_without_intent(key) for key in lookup)


@lru_cache(maxsize=10_000)
def _without_intent(rule_key: str) -> bool:
    happened, conditions = _from_the_last(rule_key)[0]
    listened = (PREVIOUS_ACTION, ACTION_NAME, ACTION_LISTEN_NAME) in conditions
    return happened and listened and not any((kind, name) == (USER, INTENT) for kind, name, _ in conditions)


def _hold(conditions: Conditions, state: State) -> bool:
    for kind, name, wanted in conditions:
        found = state[kind].get(name) if kind in state else None
        if wanted == SHOULD_NOT_BE_SET:
            if found and found != SHOULD_NOT_BE_SET:
                return False
        elif found != wanted:
            return False
    return True


def emptiness(original: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """`Domain.is_empty`, worked out once: it makes an empty domain and writes out both to compare them."""

    def is_empty(self: Any) -> bool:
        if "_empty" not in self.__dict__:
            self.__dict__["_empty"] = original(self)
        return bool(self.__dict__["_empty"])

    return is_empty


def install() -> None:
    """Puts all of the above in Rasa's place; to be called once."""
    Slot.__copy__ = copied_slot
    Tracker.copy = copied
    Tracker.update = updating(Tracker.update)
    Tracker.applied_events = applying(Tracker.applied_events)
    domain = rasa_domain.Domain
    domain.states_for_tracker_history = remembering_states(domain.states_for_tracker_history)
    domain.is_empty = emptiness(domain.is_empty)
    policy = rasa_rule_policy.RulePolicy
    policy._get_possible_keys = possible_keys
    policy._find_action_from_rules = asking_once(policy._find_action_from_rules)
