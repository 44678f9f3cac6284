"""Custom actions without an action server: written against `rasa_sdk`, run in this process.

`endpoints.yml` names the module (`action_endpoint: {url: "local:bot.actions"}`); its `actions(shop)` gives the
actions. They get what an action server would give them, without the round through JSON and HTTP.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from typing import Any

from rasa.core.actions.action import ActionExecutionRejection, RemoteAction
from rasa.shared.core.events import ActiveLoop, Event, UserUttered, deserialise_events
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import ActionExecutionRejection as Rejected

from bot import shop

SCHEME = "local:"


class LocalEndpoint(EndpointConfig):
    """An action endpoint that holds its actions."""

    def __init__(self, actions: Mapping[str, Action], name: str = "bot.actions") -> None:
        super().__init__(url=SCHEME + name)
        self.actions = actions


class LocalAction(RemoteAction):
    """A custom action that runs here if its endpoint is local, and remotely if not."""

    async def run(self, output_channel: Any, nlg: Any, tracker: Any, domain: Any) -> list[Event]:
        """Runs the action; the events are its messages and what it returned."""
        if not is_local(self.action_endpoint):
            remote: list[Event] = await super().run(output_channel, nlg, tracker, domain)
            return remote
        action = actions_of(self.action_endpoint).get(self.name())
        if action is None:
            raise LookupError(f"There is no action '{self.name()}' at {self.action_endpoint.url}.")
        dispatcher = CollectingDispatcher()
        try:
            result = action.run(dispatcher, sdk_tracker(tracker), {})
            events = (await result if hasattr(result, "__await__") else result) or []
        except Rejected as rejected:
            raise ActionExecutionRejection(self.name(), str(rejected)) from rejected
        messages: list[Event] = await self._utter_responses(dispatcher.messages, output_channel, nlg, tracker)
        deserialised: list[Event] = deserialise_events(events)
        return messages + deserialised


def is_local(endpoint: EndpointConfig | None) -> bool:
    """Whether an endpoint names a module of ours and no server."""
    return endpoint is not None and bool(endpoint.url) and endpoint.url.startswith(SCHEME)


def actions_of(endpoint: EndpointConfig) -> Mapping[str, Action]:
    """The endpoint's actions; those of a plain `local:module` are made once, for the current shop."""
    if not hasattr(endpoint, "actions"):
        module = importlib.import_module(endpoint.url.removeprefix(SCHEME))
        endpoint.actions = module.actions(shop.current())
    actions: Mapping[str, Action] = endpoint.actions
    return actions


def _begun(tracker: Any) -> Iterator[str | None]:
    """The forms that began since the last message."""
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            return
        if isinstance(event, ActiveLoop):
            yield event.name


def sdk_tracker(tracker: Any) -> Tracker:
    """The conversation as `rasa_sdk` shows it to actions. Events are left out: slots carry what we keep."""
    latest = tracker.latest_message
    message = {
        **(latest.parse_data or {}),
        "text": latest.text,
        "intent": latest.intent,
        "entities": latest.entities,
        "message_id": latest.message_id,
        "metadata": latest.metadata,
    }
    slots = tracker.current_slot_values()
    name = tracker.active_loop_name
    loop = {"name": name, "begun": name in _begun(tracker)} if name else {}
    return Tracker(tracker.sender_id, slots, message, [], tracker.is_paused(), None, loop, tracker.latest_action_name)
