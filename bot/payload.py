"""What a button of ours may send back. A payload comes from outside and is trusted in nothing."""

from __future__ import annotations

import json
import re

_PAYLOAD = re.compile(r"/([a-z_]+)\s*(\{.*\})?\s*")
_VALUE = re.compile(r"[\w.*@/-]{1,120}")
ENTITIES: dict[str, frozenset[str]] = {
    "ask": frozenset({"entry"}),
    "choose_market": frozenset({"market"}),
    "change_language": frozenset({"language"}),
    "affirm": frozenset(),
    "deny": frozenset(),
    "human": frozenset(),
    "seek": frozenset({"option"}),
    "compare": frozenset({"pair"}),
    "start_over": frozenset(),
    "track_order": frozenset(),
    "cancel_order": frozenset(),
    "change_address": frozenset(),
    "pick_order": frozenset({"order"}),
    "return_item": frozenset(),
    "exchange_item": frozenset(),
    "refund_status": frozenset(),
    "warranty_claim": frozenset(),
    "change_size": frozenset(),
    "choose": frozenset({"choice"}),
    "damaged_item": frozenset(),
    "wrong_item": frozenset(),
    "missing_item": frozenset(),
    "pick_item": frozenset({"item"}),
    "pick_remedy": frozenset({"remedy"}),
}
"""Intents that a button can carry, each with the entities that go with it."""


def checked(payload: str | None) -> str | None:
    """The payload in Rasa's own syntax if it is one that we could have sent, else None."""
    match = _PAYLOAD.fullmatch(payload or "") if len(payload or "") <= 400 else None
    if match is None or match[1] not in ENTITIES:
        return None
    wanted = ENTITIES[match[1]]
    try:
        entities = json.loads(match[2] or "{}")
    except (ValueError, RecursionError):
        return None
    if not isinstance(entities, dict) or entities.keys() != wanted:
        return None
    if not all(isinstance(value, str) and _VALUE.fullmatch(value) for value in entities.values()):
        return None
    return f"/{match[1]}{json.dumps(entities)}" if entities else f"/{match[1]}"


def harmless(text: str) -> str:
    """A shopper's own words, which Rasa must never take for a payload: leading slashes go."""
    return text.lstrip().lstrip("/").lstrip()
