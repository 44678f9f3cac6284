"""`parley eval intents --fit`: what vector and letters count for an intent, fitted on the tuning half of the tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from knowledge.intents import Example, Reader, classifier
from knowledge.intents.reading import SHIPPED, Scale
from knowledge.language import SERVED, identify
from knowledge.vectors import Encoder

MOST_WRONG = 0.05
"""Share of the utterances in scope that may be named another intent."""
MOST_NAMED_OUTSIDE = 0.05
"""Share of the utterances out of scope that may be named one."""
_RIDGE = 2.0
"""Draws the intents' gains towards none."""
_ROUNDS = 30


def fit(tests: Sequence[Example], encoder: Encoder, say: Callable[[str], None]) -> Scale:
    """Fits on `tests`, writes `knowledge/intents.json`, and gives what it wrote."""
    say(f"fitting on {len(tests)} utterances")
    reader = Reader(classifier(encoder), Scale())
    names = (*reader.labels, "")
    right = np.array([names.index(example.intent or "") for example in tests])
    vectors = np.concatenate([encoder.encode([example.text], kind="query") for example in tests])
    pairs = [
        reader.evidence(example.text, vector, identify(example.text, languages=SERVED).language)
        for example, vector in zip(tests, vectors, strict=True)
    ]
    evidence = np.stack([np.stack(pair, axis=-1) for pair in pairs]).astype(np.float64)
    weights = weigh(evidence, right)
    gains = {name: round(float(gain), 4) for name, gain in zip(names, weights[2:], strict=True)}
    shares = _shares(evidence, weights)[:, :-1]
    scale = Scale(
        vector=round(float(weights[0]), 4),
        letters=round(float(weights[1]), 4),
        gains=gains,
        threshold=chosen(shares, right),
        fitted_on=f"tuning half of the utterances ({len(tests)}), encoder {encoder.id}",
    )
    scale.save()
    say(f"wrote {SHIPPED.name}: vector {scale.vector}, letters {scale.letters}, named from {scale.threshold:.2f}")
    return scale


def weigh(evidence: NDArray[np.float64], right: NDArray[np.int64]) -> NDArray[np.float64]:
    """The weights of the kinds of evidence (n, classes, kinds), then each class's gain: a conditional logit by Newton's
    method, with a ridge on the gains."""
    count, classes, kinds = evidence.shape
    design = np.concatenate([evidence, np.broadcast_to(np.eye(classes), (count, classes, classes))], axis=2)
    penalty = np.diag([1e-6] * kinds + [_RIDGE] * classes)
    weights = np.zeros(kinds + classes)
    weights[:kinds] = 0.5
    for _ in range(_ROUNDS):
        shares = _shares(evidence, weights)
        means = np.einsum("nc,ncf->nf", shares, design)
        gradient = (design[np.arange(count), right] - means).sum(axis=0) - penalty @ weights
        curvature = np.einsum("nc,ncf,ncg->fg", shares, design, design, optimize=True) - means.T @ means + penalty
        step = np.linalg.solve(curvature, gradient)
        before = _cost(evidence, right, weights, penalty)
        while _cost(evidence, right, weights + step, penalty) > before and np.abs(step).max() > 1e-6:
            step /= 2  # far from the optimum a whole step leads away
        weights = weights + step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def chosen(shares: NDArray[np.float64], right: NDArray[np.int64]) -> float:
    """The lowest threshold that keeps wrongly named and named out-of-scope utterances within their limits."""
    likeliest, sure, inside = shares.argmax(axis=1), shares.max(axis=1), right < shares.shape[1]
    for step in range(20, 96):
        named = sure >= step / 100
        wrong = (named & inside & (likeliest != right)).sum() / max(inside.sum(), 1)
        strange = (named & ~inside).sum() / max((~inside).sum(), 1)
        if wrong <= MOST_WRONG and strange <= MOST_NAMED_OUTSIDE:
            return step / 100
    return 0.96


def _cost(
    evidence: NDArray[np.float64], right: NDArray[np.int64], weights: NDArray[np.float64], penalty: NDArray[np.float64]
) -> float:
    shares = _shares(evidence, weights)[np.arange(len(right)), right]
    return float(-np.log(shares + 1e-300).sum() + weights @ penalty @ weights / 2)


def _shares(evidence: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    kinds = evidence.shape[2]
    logits = evidence @ weights[:kinds] + weights[kinds:]
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True))
