"""What a message is most likely wanted for, by its vector and by its letters together.

The vector is weighed by the classifier of the intents, the letters by the model of standard topics, most of which are
what one of the intents asks for. How much each counts, what each intent gains or loses, and from where on an intent is
named, is fitted on one half of the test utterances (`parley eval intents --fit`) and stands in `intents.json`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from knowledge.classifier import FewShotClassifier
from knowledge.normalise import words
from knowledge.topics.letters import letter_odds
from knowledge.topics.recognise import NAMES
from knowledge.vectors import Matrix

SHIPPED = Path(__file__).parent.parent / "intents.json"
TOPICS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "track": ("track-order", "tracking-not-moving", "order-not-arrived"),
        "cancel": ("cancel-order",),
        "address": ("change-address",),
        "return": ("return-how", "return-window", "return-conditions", "return-holiday"),
        "exchange": ("exchange-size",),
        "refund": ("refund-time",),
        "missing": ("missing-item", "split-shipment"),
        "damaged": ("damaged-item",),
        "wrong": ("wrong-item",),
        "warranty": ("warranty", "warranty-claim"),
        "invoice": ("invoice",),
        "payment_failed": ("payment-declined",),
        "payment_methods": ("payment-methods", "payment-safe"),
        "coupon": ("coupon", "coupon-problem"),
        "price_match": ("price-match",),
        "size": ("size-guide",),
        "stock": ("out-of-stock", "pre-order"),
        "shipping_cost": ("shipping-cost",),
        "delivery_time": ("delivery-time", "dispatch-time", "express-shipping"),
        "customs": ("customs-duties", "customs-refused"),
        "account": ("reset-password", "guest-order"),
        "human": ("contact", "support-hours"),
        "unsubscribe": ("newsletter",),
        "privacy": ("delete-my-data", "data-use"),
    }
)
"""Intent → the standard topics that it asks for; an intent that is not here has none."""
_LEAST = 1e-3
"""So likely is an intent at least by letters: they are no proof of the contrary."""


@dataclass(frozen=True)
class Scale:
    """What the evidence counts."""

    vector: float = 1.0
    letters: float = 0.0
    gains: Mapping[str, float] = field(default_factory=dict)
    """Log-odds that an intent (or "", none of them) gains."""
    threshold: float = 0.5
    """From which confidence on an intent is named."""
    fitted_on: str = ""

    @classmethod
    def load(cls, path: Path = SHIPPED) -> Scale:
        """The scale in a file."""
        return cls(**json.loads(path.read_text("utf-8")))

    def save(self, path: Path = SHIPPED) -> None:
        """Writes the file that `load` reads."""
        path.write_text(json.dumps({**asdict(self), "gains": dict(self.gains)}, indent=1) + "\n", "utf-8")


class Reader:
    """Gives the confidence in each intent of the support desk, for a message with its vector and its language."""

    def __init__(self, classifier: FewShotClassifier, scale: Scale | None = None) -> None:
        """`classifier` is one of the shipped intents and of what is none of them."""
        self._classifier = classifier
        self.scale = scale or Scale.load()
        self.labels = classifier.labels
        gains = [self.scale.gains.get(label, 0.0) for label in (*self.labels, "")]
        self._gains = np.array(gains, dtype=np.float32)

    def confidences(self, text: str, vector: Matrix, language: str) -> NDArray[np.float32]:
        """(intents,): how likely each of `labels` is; together 1 at most, the rest is none of them."""
        by_vector, by_letters = self.evidence(text, vector, language)
        logits = self.scale.vector * by_vector + self.scale.letters * by_letters + self._gains
        shares = np.exp(logits - logits.max())
        return np.asarray(shares[:-1] / shares.sum(), dtype=np.float32)

    def evidence(self, text: str, vector: Matrix, language: str) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """(intents + 1,) each: the logits by vector and by letters, and last of none of the intents."""
        shares = 1 / (1 + np.exp(-letter_odds(language, words(text))))
        return self._classifier.logits(vector[None])[0], _by_topics(self.labels, shares / shares.sum())


def _by_topics(labels: tuple[str, ...], shares: NDArray[np.float32]) -> NDArray[np.float32]:
    """Log-shares of the intents: that of their topics, and of what is no topic an equal part for each other intent."""
    share_of, none = _table(labels)
    found = shares @ share_of
    return np.asarray(np.log(found + none * max(0.0, 1 - float(found.sum())) + _LEAST), dtype=np.float32)


@cache
def _table(labels: tuple[str, ...]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(topics + 1, intents + 1): which topic speaks for which intent; and each other intent's part of the rest."""
    share_of = np.zeros((len(NAMES) + 1, len(labels) + 1), dtype=np.float32)
    for place, label in enumerate(labels):
        for topic in TOPICS.get(label, ()):
            share_of[NAMES.index(topic), place] = 1.0
    others = (share_of.sum(axis=0) == 0).astype(np.float32)
    return share_of, others / others.sum()
