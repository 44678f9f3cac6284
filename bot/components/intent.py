"""The intent of a message, from few examples in some languages, for all languages.

`knowledge.classifier.FewShotClassifier` over the sentence embeddings of `bot/data/nlu`, in Rasa's clothes. An
example's very words, written any way, are always right.
"""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.node import ABOUT, ORDERS, ClassifyingNode, read_text
from bot.shop import Shop
from bot.wishes import FORMS, PROBLEMS, SOME_PROBLEM
from knowledge.classifier import FewShotClassifier
from knowledge.vectors import Matrix

EXACT = "exact.json"
_ASKED = (*(wish for wish in FORMS if wish not in (*PROBLEMS, SOME_PROBLEM)), *ABOUT)
"""Intents of others' telling, which are questions to this one."""
_LEARNING = ("penalty", "steps", "sharpness")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(ClassifyingNode):
    """Sets `intent`, `intent_ranking`, and `exact_intent` where the text is one of the examples."""

    def __init__(self, config: dict[str, Any], shop: Shop, storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, shop, storage, resource)
        self._exact: dict[str, str] = {}
        self._classifier = FewShotClassifier(shop.encoder, **{name: config[name] for name in _LEARNING})

    def read(self, folder: Path) -> None:
        """The classifier, and the very words of the examples."""
        super().read(folder)
        self._exact = json.loads((folder / EXACT).read_text(encoding="utf-8"))

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`penalty` (L2) and `steps` of the regression; its features are `sharpness` times unit length.
        `by_rule` are intents that the judge sees by other signs and no example could teach."""
        return {
            "penalty": 1e-3,
            "steps": 400,
            "sharpness": 8.0,
            "by_rule": [
                "unreadable",
                "choose_market",
                "seek",
                "compare",
                "start_over",
                "inform",
                "pick_order",
                "choose",
                "about_product",
                "check_coupon",
                "pick_item",
                "pick_remedy",
                "photo",
                "item_problem",
                *ORDERS,
            ],
        }

    def train(self, training_data: TrainingData) -> Resource:
        """Fits the classifier to the examples and stores it as arrays and JSON."""
        examples = [
            example
            for example in training_data.intent_examples
            if example.get("text") and example.get("intent") not in self.config["by_rule"]
        ]
        texts = [example.get("text") for example in examples]
        names = [example.get("intent") for example in examples]
        self._exact = {normalised(text): name for text, name in zip(texts, names, strict=True)}
        # here a wish about an order is a question like others; without these, what is new is taken for a threat
        wishes = [example.get("text") for example in training_data.intent_examples if example.get("intent") in _ASKED]
        self._classifier.fit([*texts, *wishes], [*names, *("ask" for _ in wishes)])
        with self._storage.write_to(self._resource) as folder:
            self._classifier.save(folder)
            (folder / EXACT).write_text(json.dumps(self._exact, ensure_ascii=False), encoding="utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """The messages with their intents."""
        for message in messages:
            text = read_text(message)
            exact = self._exact.get(normalised(text))
            ranking = [{"name": exact, "confidence": 1.0}] if exact else self.rank(message.get("vector").value)
            message.set("exact_intent", exact)
            message.set("rank", self.rank)  # for a part of the message, should it hold several wishes
            message.set("opening", exact or self._opening(text))
            message.set("intent", ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking[:3], add_to_output=True)
        return messages

    def _opening(self, text: str) -> str | None:
        """The intent of the example that the text begins with, up to three words or the first comma."""
        first = re.split(r"[,，、。.!！?？،؛;\n]", text[:200], maxsplit=1)[0]
        words = normalised(text).split()
        beginnings = [normalised(first), *(" ".join(words[:count]) for count in (3, 2, 1))]
        return next((self._exact[start] for start in beginnings if start in self._exact), None)

    def rank(self, vector: Matrix) -> list[dict[str, Any]]:
        """All intents with their confidence, best first."""
        confidences = self._classifier.confidences(vector[None])[0].astype(float).round(4).tolist()
        ranking = [
            {"name": name, "confidence": confidence}
            for name, confidence in zip(self._classifier.labels, confidences, strict=True)
        ]
        return sorted(ranking, key=lambda item: -item["confidence"])


def normalised(text: str) -> str:
    """The letters and digits of a text in one case, so that "Thanks!!" and "thanks" are the same."""
    text = unicodedata.normalize("NFKC", text[:200]).casefold()
    kept = (c if c.isalnum() or unicodedata.category(c).startswith("M") else " " for c in text)
    return re.sub(r"\s+", " ", "".join(kept)).strip()
