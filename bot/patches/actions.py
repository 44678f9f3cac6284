"""What Rasa does around each action, done with less work, to the same result; `tests/bot/test_patches.py` compares."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import rasa.core.actions.action as rasa_action
import rasa.core.processor as rasa_processor
from rasa.shared.core.constants import ACTION_VALIDATE_SLOT_MAPPINGS, DEFAULT_SLOT_NAMES
from rasa.shared.core.events import Event


def making_once(original: Callable[..., list[Any]]) -> Callable[..., list[Any]]:
    """`default_actions`, made once for an endpoint: Rasa makes all twelve, which hold nothing, for each action."""
    made: dict[int, tuple[Any, list[Any]]] = {}

    def default_actions(action_endpoint: Any = None) -> list[Any]:
        held = made.get(id(action_endpoint))
        if held is None or held[0] is not action_endpoint:
            held = made[id(action_endpoint)] = (action_endpoint, original(action_endpoint))
        return held[1]

    return default_actions


def extracting(original: Callable[..., Any]) -> Callable[..., Any]:
    """`ActionExtractSlots.run`, at once done in a domain whose slots are all set by actions."""

    async def run(self: Any, output_channel: Any, nlg: Any, tracker: Any, domain: Any) -> list[Event]:
        if "_extracts" not in domain.__dict__:
            domain.__dict__["_extracts"] = _extracts(domain)
        if not domain.__dict__["_extracts"]:
            return []
        events: list[Event] = await original(self, output_channel, nlg, tracker, domain)
        return events

    return run


def _extracts(domain: Any) -> bool:
    """Whether any message could set a slot by itself."""
    mappings = [mapping for slot in domain.slots if slot.name not in DEFAULT_SLOT_NAMES for mapping in slot.mappings]
    return ACTION_VALIDATE_SLOT_MAPPINGS in domain.user_actions or any(
        mapping.get("type") != "custom" or mapping.get("action") for mapping in mappings
    )


def logging_slots(original: Callable[[Any], None]) -> Callable[[Any], None]:
    """`MessageProcessor._log_slots`, which words every slot for a log that nobody keeps."""

    def log_slots(tracker: Any) -> None:
        if logging.getLogger("rasa").isEnabledFor(logging.DEBUG):
            original(tracker)

    return log_slots


def install() -> None:
    """Puts all of the above in Rasa's place; to be called once."""
    processor = rasa_processor.MessageProcessor
    processor._log_slots = staticmethod(logging_slots(processor._log_slots))
    rasa_action.default_actions = making_once(rasa_action.default_actions)
    rasa_action.ActionExtractSlots.run = extracting(rasa_action.ActionExtractSlots.run)
