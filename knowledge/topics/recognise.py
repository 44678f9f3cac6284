"""Which standard topic a question is about, learned from how shoppers ask in all languages.

A regression over the shared embedding: where the search compares a question with one phrasing at a time, this weighs
all phrasings of a topic at once, against those of the others and against what is no topic at all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.classifier import regression, with_bias
from knowledge.normalise import words
from knowledge.topics.letters import letter_model
from knowledge.topics.questions import elsewhere, questions
from knowledge.topics.table import TOPICS
from knowledge.vectors import Encoder, Matrix

NAMES = tuple(TOPICS)
_SHARPNESS, _PENALTY, _STEPS = 8.0, 1e-3, 200
_LIMIT = 6.0
_SEEN = -4.0


class TopicModel:
    """Gives the log-odds of each topic for a question's vector."""

    def __init__(self, weights: Matrix) -> None:
        self._weights = weights

    @classmethod
    def fit(cls, encoder: Encoder, known: Mapping[str, Matrix] | None = None) -> TopicModel:
        """The model of this encoder: some seconds, the same each time. `known` are vectors that need no encoding."""
        texts: list[str] = []
        labels: list[int] = []
        for phrasings in questions().values():
            for number, topic in enumerate(NAMES):
                texts += phrasings[topic]
                labels += [number] * len(phrasings[topic])
        texts += elsewhere()
        labels += [len(NAMES)] * len(elsewhere())
        features = _SHARPNESS * with_bias(_vectors(encoder, texts, known or {}))
        return cls(regression(features, np.array(labels), len(NAMES) + 1, _PENALTY, _STEPS))

    @classmethod
    def open(cls, folder: Path | None, encoder: Encoder, known: Mapping[str, Matrix]) -> TopicModel:
        """The model of this encoder and these questions out of the folder, or fitted and kept there."""
        if folder is None:
            return cls.fit(encoder, known)
        path = folder / f"topics-{_digest(encoder)}.npy"
        try:
            return cls(np.load(path, allow_pickle=False))
        except (OSError, ValueError):
            made = cls.fit(encoder, known)
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("topics-*.npy"):
            old.unlink(missing_ok=True)
        partial = path.with_suffix(".partial.npy")
        np.save(partial, made._weights)
        partial.replace(path)
        return made

    def odds(self, vector: Matrix) -> NDArray[np.float32]:
        """(topics + 1,): the log-odds of each topic of `NAMES`, and last of none of them, within ±6."""
        logits = _SHARPNESS * (vector @ self._weights[:-1] + self._weights[-1])
        shares = np.exp(logits - logits.max())
        shares /= shares.sum()
        found = np.log(shares + 1e-9) - np.log1p(1e-9 - shares)
        return np.asarray(np.minimum(np.maximum(found, -_LIMIT), _LIMIT), dtype=np.float32)

    def likely(self, topics: Sequence[str], vector: Matrix, text: str, language: str) -> dict[str, float]:
        """How likely each of these topics is, as log-odds of this model and the letters' together (±12); empty where
        this model sees none of them in the vector: then the letters are not read."""
        places = [NAMES.index(topic) for topic in topics]
        odds = self.odds(vector)[places]
        if odds.max() < _SEEN:
            return {}
        odds = odds + letter_model(language).odds(words(text))[places]
        return dict(zip(topics, map(float, odds), strict=True))


def _vectors(encoder: Encoder, texts: Sequence[str], known: Mapping[str, Matrix], batch: int = 256) -> Matrix:
    missing = list(dict.fromkeys(text for text in texts if text not in known))
    made: dict[str, Matrix] = {}
    for at in range(0, len(missing), batch):
        some = missing[at : at + batch]
        made.update(zip(some, encoder.encode(some, kind="query"), strict=True))
    return np.stack([made[text] if text in made else known[text] for text in texts]).astype(np.float32)


def _digest(encoder: Encoder) -> str:
    digest = hashlib.blake2b(f"{encoder.id} {_SHARPNESS} {_PENALTY} {_STEPS}".encode(), digest_size=8)
    for phrasings in questions().values():
        for topic in NAMES:
            digest.update("\x1f".join((topic, *phrasings[topic])).encode())
    digest.update("\x1f".join(elsewhere()).encode())
    return digest.hexdigest()
