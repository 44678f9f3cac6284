"""What all our nodes have in common."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, TypeVar

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage

from bot import shop
from bot.shop import Shop
from bot.wishes import FORMS, SOME_PROBLEM
from knowledge.classifier import FewShotClassifier

Self = TypeVar("Self", bound="Node")
Learning = TypeVar("Learning", bound="LearningNode")
Classifying = TypeVar("Classifying", bound="ClassifyingNode")
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


class ClassifyingNode(LearningNode):
    """A component with a few-shot classifier over the message's vector, which is kept in the model."""

    def __init__(self, config: dict[str, Any], shop: Shop, storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, shop, storage, resource)
        self._classifier = FewShotClassifier(shop.encoder)

    @classmethod
    def load(
        cls: type[Classifying],
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Classifying:
        """The component with what `train` wrote."""
        made = cls.create(config, model_storage, resource, execution_context)
        with model_storage.read_from(resource) as folder:
            made.read(folder)
        return made

    def read(self, folder: Path) -> None:
        """Takes what `train` wrote into the folder."""
        self._classifier = FewShotClassifier.load(folder, self.shop.encoder)

    def shares(self, message: Any) -> dict[str, float]:
        """The confidence of each label for the message's vector."""
        row = self._classifier.confidences(message.get("vector").value[None])[0]
        return dict(zip(self._classifier.labels, map(float, row), strict=True))

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """The encoder's id and what is learned beside the dialogue's examples: others need another training."""
        digest = hashlib.blake2b(shop.identity(shop.current().encoder).encode(), digest_size=8)
        digest.update(cls.lessons())
        return digest.hexdigest()

    @classmethod
    def lessons(cls) -> bytes:
        """What is learned beside the dialogue's examples."""
        return b""


def slot(tracker: Any, name: str) -> Any:
    """A slot's value; None also where there is no conversation, as in `rasa shell nlu`."""
    return tracker.slots[name].value if tracker is not None and name in tracker.slots else None


def read_text(message: Any) -> str:
    """What is read of a message's words: without addresses and numbers of orders, where `EntityFinder` found some."""
    return str(message.get("read") or message.get("text") or "")


def metadata(message: Any) -> dict[str, Any]:
    """What the channel sent beside the text (`RasaDialogue` puts it there); empty in Rasa's own channels."""
    return message.get("metadata") or {}
