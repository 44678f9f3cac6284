"""What a tuned encoder is judged by: a store's held-out questions, and what it must not forget for them."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from knowledge.encoder import Encoder
from knowledge.intents import files
from knowledge.normalise import fold
from knowledge.territories import names
from models import benchmark
from models.asked import Asked

_ENGLISH = "en"
MAY_FALL = 1.0
"""Points that a general figure may lose."""


@dataclass(frozen=True)
class Figures:
    """Percent: of the held-out questions whose answer is the nearest, or among the three nearest; and general ones."""

    first: float
    third: float
    general: dict[str, float]

    def fallen(self, before: Figures) -> list[str]:
        """The general figures that are more than a point lower than before."""
        return [name for name, value in self.general.items() if value < before.general[name] - MAY_FALL]

    def no_worse(self, before: Figures) -> bool:
        """Whether as many held-out questions are answered first as before, and nothing general has fallen."""
        return self.first >= before.first and not self.fallen(before)

    def __str__(self) -> str:
        general = "".join(f", {name} {value:.1f}" for name, value in self.general.items())
        return f"recall@1 {self.first:.1f}, @3 {self.third:.1f}{general}"


def figures(encoder: Encoder, asked: Asked, pairs: Path | None = None) -> Figures:
    """What the encoder reaches on a store's held-out questions and in general.

    In general means the pairs of the folder, as `parley encoder benchmark` reads them, or else the shipped examples of
    intents and the names of countries in all languages.
    """
    if pairs is not None:
        general = {"pairs": benchmark.mean(benchmark.score(encoder.encode, pairs))}
    else:
        general = {"intents": intents(encoder, set(asked.learnt.keys)), "countries": countries(encoder)}
    return Figures(*recall(encoder, asked), general)


def recall(encoder: Encoder, asked: Asked, *, chunk: int = 256) -> tuple[float, float]:
    """Recall@1 and @3 in percent: each answer counts once, by its nearest row."""
    passage = np.array(asked.kinds) == "passage"
    vectors = np.empty((len(asked.rows), encoder.dimension), dtype=np.float32)
    for kind, mask in (("query", ~passage), ("passage", passage)):
        texts = [asked.rows[row] for row in np.flatnonzero(mask)]
        vectors[mask] = encoder.encode(texts, kind="passage" if kind == "passage" else "query")
    order = np.argsort(asked.owners, kind="stable")
    owners, starts = np.unique(asked.owners[order], return_index=True)
    vectors, found = vectors[order], np.zeros(2)
    for at in range(0, len(asked.held), chunk):
        likeness = encoder.encode(asked.held[at : at + chunk]) @ vectors.T
        best = owners[np.argsort(-np.maximum.reduceat(likeness, starts, axis=1), axis=1, kind="stable")[:, :3]]
        for three, right in zip(best.tolist(), asked.right[at : at + chunk], strict=True):
            found += three[0] in right, not right.isdisjoint(three)
    first, third = 100.0 * found / len(asked.held)
    return float(first), float(third)


def intents(encoder: Encoder, learnt: Set[str]) -> float:
    """Percent of the shipped examples of intents that are nearest the mean of the others of their intent.

    Texts that the encoder learnt from are left out.
    """
    kept = [e for e in files.examples() if e.intent is not None and fold(e.text) not in learnt]
    labels = np.array([files.INTENTS.index(example.intent or "") for example in kept])
    vectors = encoder.encode([example.text for example in kept])
    sums = np.zeros((len(files.INTENTS), encoder.dimension), dtype=np.float32)
    np.add.at(sums, labels, vectors)
    likeness = vectors @ _unit(sums).T
    own = np.arange(len(kept)), labels
    likeness[own] = (vectors * _unit(sums[labels] - vectors)).sum(1)
    return 100.0 * float((likeness.argmax(1) == labels).mean())


def countries(encoder: Encoder) -> float:
    """How well the names of countries in all languages and in English find one another, in percent."""
    english = {code: forms[0] for code, forms in names()[_ENGLISH].items()}
    scores = []
    for language, known in names().items():
        if language != _ENGLISH:
            own = {code: forms[0] for code, forms in known.items() if code in english}
            one, other = encoder.encode(list(own.values())), encoder.encode([english[code] for code in own])
            scores.append(benchmark.both_ways(one, other))
    return float(np.mean(scores))


def _unit(vectors: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9), dtype=np.float32)
