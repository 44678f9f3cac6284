"""From evidence to a probability: two logistic regressions, fitted on questions with known answers.

The first (`rank`) weighs the evidence for one text and orders the candidates; the second (`confidence`)
says how likely the entry is right, from its rank score and its lead over the next. Coefficients, thresholds
and what they were fitted on stand in `calibration.json`; `parley eval --fit` writes it anew.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

TOPICAL = frozenset({"topic", "letters", "topical", "none", "no_letters"})
"""Features that the models of topics give."""
KINDS = ("topical", "plain")
SHIPPED = Path(__file__).parent / "calibration.json"
RANK = ("cosine", "centred", "lexical", "fuzzy", "same_language", "passage", "wanted", "topic", "letters", "topical")
CONFIDENCE = (
    "score", "lead", "cosine", "lexical", "votes", "length", "wanted",
    "topic", "letters", "topical", "none", "no_letters",
)  # fmt: skip


@dataclass(frozen=True)
class Thresholds:
    """What to do at which confidence; the one place where this is decided."""

    answer: float = 0.5
    """At least this: the answer is given."""
    suggest: float = 0.1
    """At least this: the question is offered as a button."""
    show: float = 0.02
    """Below this a hit is not worth returning."""


@dataclass(frozen=True)
class Weights:
    """A logistic regression: coefficients by feature, and the intercept."""

    features: Mapping[str, float]
    intercept: float
    groups: Mapping[str, float] = field(default_factory=dict)
    """What is added for a group (a language) of whose own evidence there was enough; 0 for others."""

    def score(self, values: Mapping[str, float] | Mapping[str, NDArray[np.float32]]) -> NDArray[np.float64]:
        """The log-odds for the features' values, numbers or arrays of one length, of no group."""
        total = np.asarray(self.intercept, dtype=np.float64)
        for name, weight in self.features.items():
            total = total + weight * np.asarray(values[name], dtype=np.float64)
        return np.asarray(total)

    def of(self, values: Mapping[str, float], group: str = "") -> float:
        """The log-odds for one candidate's features, of a group."""
        own = self.intercept + self.groups.get(group, 0.0)
        return own + sum(weight * values[name] for name, weight in self.features.items())


@dataclass(frozen=True)
class Regressions:
    """How candidates rank, and how sure the first of them is."""

    rank: Weights
    confidence: Weights


@dataclass(frozen=True)
class Calibration:
    """The regressions and the thresholds, with what they were fitted on."""

    topical: Regressions
    """For a store with facts: the model of topics is evidence."""
    plain: Regressions
    """For a store without: on the same questions, without that evidence."""
    thresholds: Thresholds = field(default_factory=Thresholds)
    fitted_on: str = ""
    encoder: str = ""

    @classmethod
    def load(cls, path: Path = SHIPPED) -> Calibration:
        """The calibration in a file."""
        data = json.loads(path.read_text("utf-8"))
        return cls(
            **{kind: Regressions(**{name: Weights(**data[kind][name]) for name in data[kind]}) for kind in KINDS},
            thresholds=Thresholds(**data["thresholds"]),
            fitted_on=data["fitted_on"],
            encoder=data["encoder"],
        )

    def save(self, path: Path = SHIPPED) -> None:
        """Writes the file that `load` reads."""
        path.write_text(json.dumps(asdict(self), indent=2) + "\n", "utf-8")


@dataclass(frozen=True)
class Row:
    """One observation: the features of a candidate for a question, and whether it was the right one."""

    features: Mapping[str, float]
    right: bool
    group: str = ""


def fit(rows: Sequence[Row], names: Sequence[str], *, ridge: float = 1.0, group_ridge: float = 4.0) -> Weights:
    """The logistic regression of `right` on the named features, by Newton's method with a ridge penalty.

    Features are standardised first, so that the penalty treats them alike; a group's own intercept is drawn harder
    towards none. Needs rows of both kinds.
    """
    values = np.array([[row.features[name] for name in names] for row in rows], dtype=np.float64)
    right = np.array([row.right for row in rows], dtype=np.float64)
    if not 0 < right.sum() < len(right):
        raise ValueError("calibration needs both right and wrong candidates")
    mean, spread = values.mean(axis=0), np.maximum(values.std(axis=0), 1e-9)
    groups = sorted({row.group for row in rows} - {""})
    member = np.array([[row.group == group for group in groups] for row in rows], dtype=np.float64).reshape(
        len(rows), -1
    )
    design = np.column_stack([np.ones(len(values)), (values - mean) / spread, member])
    penalty = np.diag([0.0] + [ridge] * len(names) + [group_ridge] * len(groups))
    weights = np.zeros(design.shape[1])
    for _ in range(100):
        odds = 1 / (1 + np.exp(-np.clip(design @ weights, -30, 30)))
        gradient = design.T @ (right - odds) - penalty @ weights
        curvature = (design * (odds * (1 - odds))[:, None]).T @ design + penalty + 1e-9 * np.eye(len(weights))
        step = np.linalg.solve(curvature, gradient)
        weights = weights + step
        if np.abs(step).max() < 1e-8:
            break
    scaled = weights[1 : 1 + len(names)] / spread
    intercept = float(weights[0] - (scaled * mean).sum())
    own = {group: float(weight) for group, weight in zip(groups, weights[1 + len(names) :], strict=True)}
    return Weights({name: float(weight) for name, weight in zip(names, scaled, strict=True)}, intercept, own)


def chance(odds: float) -> float:
    """The probability of log-odds."""
    return 1 / (1 + math.exp(-min(max(odds, -30.0), 30.0)))
