"""The intent of a message, from few examples in some languages, for all languages.

Multinomial logistic regression over the sentence embeddings of `bot/data/nlu`. It says how much more one
intent fits than the others; how near the message is to any example of it, against how near the examples
are to each other, says whether it fits at all. An example's very words, written any way, are always right.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import shop
from bot.components.node import Node
from bot.shop import Shop

Array = NDArray[np.float32]
FILE = "intents"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(Node):
    """Sets `intent`, `intent_ranking`, and `exact_intent` where the text is one of the examples."""

    def __init__(self, config: dict[str, Any], shop: Shop, storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, shop)
        self._storage = storage
        self._resource = resource
        self._intents: list[str] = []
        self._exact: dict[str, str] = {}
        self._examples: Array = np.zeros((0, 1), np.float32)
        self._labels: NDArray[np.int64] = np.zeros(0, np.int64)
        self._weights: Array = np.zeros((0, 1), np.float32)
        self._starts: NDArray[np.int64] = np.zeros(0, np.int64)
        self._reach: tuple[float, float] = (0.0, 1.0)

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentClassifier:
        """An untrained classifier."""
        return cls(config, shop.current(), model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentClassifier:
        """The classifier that `train` wrote."""
        classifier = cls.create(config, model_storage, resource, execution_context)
        with model_storage.read_from(resource) as folder:
            arrays = np.load(folder / f"{FILE}.npz", allow_pickle=False)
            described = json.loads((folder / f"{FILE}.json").read_text(encoding="utf-8"))
        classifier._intents = described["intents"]
        classifier._exact = described["exact"]
        classifier._reach = tuple(described["reach"])
        classifier._examples = arrays["examples"].astype(np.float32)
        classifier._labels = arrays["labels"]
        classifier._starts = np.searchsorted(arrays["labels"], np.arange(len(described["intents"])))
        classifier._weights = arrays["weights"]
        return classifier

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`penalty` (L2) and `steps` of the regression; its features are `sharpness` times unit length.
        `by_rule` are intents that the judge sees by other signs and no example could teach."""
        return {"penalty": 1e-3, "steps": 400, "sharpness": 8.0, "by_rule": ["unreadable", "choose_market"]}

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """The encoder's id: another encoder needs another training."""
        return shop.identity(shop.current().encoder)

    def train(self, training_data: TrainingData) -> Resource:
        """Fits the regression to the examples and stores it as arrays and JSON."""
        examples = [
            example
            for example in training_data.intent_examples
            if example.get("text") and example.get("intent") not in self.config["by_rule"]
        ]
        examples.sort(key=lambda example: str(example.get("intent")))
        texts = [example.get("text") for example in examples]
        names = [example.get("intent") for example in examples]
        self._intents = sorted(set(names))
        self._labels = np.array([self._intents.index(name) for name in names])
        self._exact = {normalised(text): name for text, name in zip(texts, names, strict=True)}
        self._examples = self._encode(texts)
        self._weights = fit(
            self.config["sharpness"] * with_bias(self._examples),
            self._labels,
            len(self._intents),
            self.config["penalty"],
            self.config["steps"],
        )
        self._reach = reach(self._examples, self._labels)
        with self._storage.write_to(self._resource) as folder:
            np.savez(
                folder / f"{FILE}.npz",
                examples=self._examples.astype(np.float16),
                labels=self._labels,
                weights=self._weights,
            )
            described = {"intents": self._intents, "exact": self._exact, "reach": self._reach}
            (folder / f"{FILE}.json").write_text(json.dumps(described, ensure_ascii=False), encoding="utf-8")
        return self._resource

    def _encode(self, texts: list[str]) -> Array:
        batches = [texts[start : start + 64] for start in range(0, len(texts), 64)]
        return np.concatenate([self.shop.encoder.encode(batch, kind="query") for batch in batches])

    def process(self, messages: list[Message]) -> list[Message]:
        """The messages with their intents."""
        for message in messages:
            exact = self._exact.get(normalised(message.get("text") or ""))
            ranking = [{"name": exact, "confidence": 1.0}] if exact else self.rank(message.get("vector").value)
            message.set("exact_intent", exact)
            message.set("opening", exact or self._opening(message.get("text") or ""))
            message.set("intent", ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking[:3], add_to_output=True)
        return messages

    def _opening(self, text: str) -> str | None:
        """The intent of the example that the text begins with, up to three words or the first comma."""
        first = re.split(r"[,，、。.!！?？،؛;\n]", text[:200], maxsplit=1)[0]
        words = normalised(text).split()
        beginnings = [normalised(first), *(" ".join(words[:count]) for count in (3, 2, 1))]
        return next((self._exact[start] for start in beginnings if start in self._exact), None)

    def rank(self, vector: Array) -> list[dict[str, Any]]:
        """All intents with their confidence, best first."""
        logits = self.config["sharpness"] * with_bias(vector[None])[0] @ self._weights
        shares = np.exp(logits - logits.max())
        shares /= shares.sum()
        # examples lie intent by intent, so the nearest of each is the maximum of a run
        nearest = np.maximum.reduceat(self._examples @ vector, self._starts)
        low, high = self._reach
        fits = np.clip((nearest - low) / max(high - low, 1e-6), 0.0, 1.0)
        confidences = (shares * fits).astype(float).round(4).tolist()
        ranking = [
            {"name": name, "confidence": confidence}
            for name, confidence in zip(self._intents, confidences, strict=True)
        ]
        return sorted(ranking, key=lambda item: -item["confidence"])


def normalised(text: str) -> str:
    """The letters and digits of a text in one case, so that "Thanks!!" and "thanks" are the same."""
    text = unicodedata.normalize("NFKC", text[:200]).casefold()
    kept = (c if c.isalnum() or unicodedata.category(c).startswith("M") else " " for c in text)
    return re.sub(r"\s+", " ", "".join(kept)).strip()


def with_bias(vectors: Array) -> Array:
    """The vectors with a constant feature appended."""
    return np.hstack([vectors, np.ones((len(vectors), 1), np.float32)])


def fit(features: Array, labels: NDArray[np.int64], classes: int, penalty: float, steps: int) -> Array:
    """Weights (features x classes) of multinomial logistic regression, every class of equal weight.

    Full-batch gradient descent with Nesterov's momentum; the step is the inverse of the loss's Lipschitz
    bound, so it needs no tuning and gives the same weights each time.
    """
    shares = np.bincount(labels, minlength=classes)
    weight = (1.0 / (classes * shares[labels])).astype(np.float32)[:, None]
    target = np.eye(classes, dtype=np.float32)[labels]
    largest = float(np.linalg.norm((features * np.sqrt(weight)).T @ (features * np.sqrt(weight)), 2))
    step = 1.0 / (0.5 * largest + penalty)
    weights = np.zeros((features.shape[1], classes), np.float32)
    previous = weights
    for number in range(1, steps + 1):
        ahead = weights + (number - 1) / (number + 2) * (weights - previous)
        logits = features @ ahead
        logits -= logits.max(axis=1, keepdims=True)
        predicted = np.exp(logits)
        predicted /= predicted.sum(axis=1, keepdims=True)
        gradient = features.T @ (weight * (predicted - target)) + penalty * ahead
        previous, weights = weights, ahead - step * gradient
    return weights.astype(np.float32)


def reach(vectors: Array, labels: NDArray[np.int64]) -> tuple[float, float]:
    """The similarity at which a text no longer belongs to the examples, and the one from which it surely does.

    Both are quantiles of how near each example is to the nearest other one of its intent, so they follow
    the encoder.
    """
    similar = vectors @ vectors.T
    np.fill_diagonal(similar, -1.0)
    similar[labels[:, None] != labels[None, :]] = -1.0
    nearest = similar.max(axis=1)
    return float(np.quantile(nearest, 0.02)) - 0.1, float(np.quantile(nearest, 0.25))
