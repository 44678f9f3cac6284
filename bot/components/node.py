"""What all our nodes have in common."""

from __future__ import annotations

from typing import Any, TypeVar

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage

from bot import shop
from bot.shop import Shop
from bot.wishes import FORMS, SOME_PROBLEM

Self = TypeVar("Self", bound="Node")
Learning = TypeVar("Learning", bound="LearningNode")
OFF_TOPIC = "out_of_scope"
"""The intent of what a store cannot know."""

ABOUT = ("about_orders", "about_goods")
"""Questions about the store's rules, for orders and for goods that come back: what the wishes are told from."""
ORDERS = (
    *(wish for wish in FORMS if wish != SOME_PROBLEM), *ABOUT, "other_order", "other_item", "stop", "start_over",
)  # fmt: skip
"""The intents that only `bot.components.orders` tells apart."""


class Node(GraphComponent):
    """A component that knows its configuration and the shop it works for."""

    def __init__(self, config: dict[str, Any], shop: Shop) -> None:
        self.config = config
        self.shop = shop

    @classmethod
    def create(
        cls: type[Self],
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Self:
        """A component for the shop that is being opened."""
        return cls(config, shop.current())


class LearningNode(Node):
    """A component that is trained, and keeps in the model what it learned."""

    def __init__(self, config: dict[str, Any], shop: Shop, storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, shop)
        self._storage, self._resource = storage, resource

    @classmethod
    def create(
        cls: type[Learning],
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Learning:
        """A component for the shop that is being opened, which has learned nothing yet."""
        return cls(config, shop.current(), model_storage, resource)


def slot(tracker: Any, name: str) -> Any:
    """A slot's value; None also where there is no conversation, as in `rasa shell nlu`."""
    return tracker.slots[name].value if tracker is not None and name in tracker.slots else None


def read_text(message: Any) -> str:
    """What is read of a message's words: without addresses and numbers of orders, where `EntityFinder` found some."""
    return str(message.get("read") or message.get("text") or "")


def metadata(message: Any) -> dict[str, Any]:
    """What the channel sent beside the text (`RasaDialogue` puts it there); empty in Rasa's own channels."""
    return message.get("metadata") or {}
