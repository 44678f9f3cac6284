"""Classes of short texts from few examples, over the shared embedding, with a way to say "none of them".

Multinomial logistic regression over unit vectors, every class of equal weight, says how much more one class fits than
the others. How near a text is to the nearest example of the class, against how near the examples of a class are to one
another, says whether it fits at all. Examples of what belongs to no class, where there are any, are a class of their
own that is never given as an answer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.errors import KnowledgeError
from knowledge.vectors import Encoder, Matrix

OUT_OF_SCOPE = ""
"""The label of a text that belongs to no class."""
_ARRAYS, _NAMES = "classifier.npz", "classifier.json"
_BATCH = 64
_ENOUGH = 20
"""Out-of-scope examples from which on their distances count."""
_LEAST = 0.02
_UNLIKELY = 0.02
"""The share under which a class's examples are not looked at."""
_FOLDS = 5


class ClassifierError(KnowledgeError):
    """The classifier cannot be fitted or loaded; the message says what is missing."""


class FewShotClassifier:
    """Learns classes from a few examples each, in seconds and without TensorFlow; the same each time.

    `sharpness` is the length that unit vectors are given, `penalty` the L2 penalty, `steps` those of the descent.
    """

    def __init__(self, encoder: Encoder, *, sharpness: float = 8.0, penalty: float = 1e-3, steps: int = 400) -> None:
        self.encoder = encoder
        self.sharpness, self.penalty, self.steps = sharpness, penalty, steps
        self.labels: tuple[str, ...] = ()
        """The classes, sorted."""
        self.threshold = 0.5
        """From which confidence on `predict` names a class; set by `fit` where there are out-of-scope examples."""
        self._examples: Matrix = np.zeros((0, 1), np.float32)
        self._starts: NDArray[np.int64] = np.zeros(0, np.int64)
        self._weights: Matrix = np.zeros((0, 1), np.float32)
        self._reach: tuple[float, float] = (0.0, 1.0)

    def fit(
        self, texts: Sequence[str], labels: Sequence[str], out_of_scope: Sequence[str] | None = None
    ) -> FewShotClassifier:
        """Learns `labels[i]` of `texts[i]`, and from `out_of_scope` what is none of them; gives itself.

        With out-of-scope examples the threshold is set by cross-validation, where right answers in scope and refusals
        out of scope are best together. Raises `ClassifierError` without two classes or with lengths that differ.
        """
        if len(texts) != len(labels):
            raise ClassifierError(f"{len(texts)} texts, but {len(labels)} labels; give one label a text")
        if len(set(labels)) < 2:
            raise ClassifierError("one class cannot be told from others; give examples of at least two")
        if OUT_OF_SCOPE in labels:
            raise ClassifierError("an empty label stands for out of scope; give these texts as `out_of_scope`")
        vectors, outside = self._encode(texts), self._encode(out_of_scope or ())
        self.labels = tuple(sorted(set(labels)))
        classes = np.array([self.labels.index(label) for label in labels])
        if len(outside):
            self.threshold = self._cross_validated(vectors, classes, outside)
        self._learn(vectors, classes, outside)
        return self

    def predict(self, texts: Sequence[str]) -> tuple[list[str], NDArray[np.float32]]:
        """The class of each text, or `OUT_OF_SCOPE`, and the confidence in the likeliest class (n,), 0 to 1."""
        if not texts:
            return [], np.zeros(0, np.float32)
        confidences = self.confidences(self._encode(texts))
        best = confidences.argmax(axis=1)
        sure = confidences[np.arange(len(best)), best]
        named = [
            self.labels[place] if confidence >= self.threshold else OUT_OF_SCOPE
            for place, confidence in zip(best.tolist(), sure.tolist(), strict=True)
        ]
        return named, sure

    def confidences(self, vectors: Matrix) -> Matrix:
        """(n, classes): how likely each class is for texts with these vectors; a row sums to 1 at most."""
        shares = self._shares(vectors)
        return shares * self._fits(vectors, shares)

    def save(self, folder: Path) -> None:
        """Writes the classifier as arrays and JSON, no pickle."""
        folder.mkdir(parents=True, exist_ok=True)
        np.savez(
            folder / _ARRAYS, examples=self._examples.astype(np.float16), starts=self._starts, weights=self._weights
        )
        described = {
            "encoder": self.encoder.id, "labels": self.labels, "reach": self._reach, "threshold": self.threshold,
            "sharpness": self.sharpness, "penalty": self.penalty, "steps": self.steps,
        }  # fmt: skip
        (folder / _NAMES).write_text(json.dumps(described, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path, encoder: Encoder) -> FewShotClassifier:
        """The classifier that `save` wrote, to be used with the encoder that it was fitted with."""
        try:
            described = json.loads((folder / _NAMES).read_text(encoding="utf-8"))
            with np.load(folder / _ARRAYS, allow_pickle=False) as arrays:
                examples, starts, weights = (arrays[name] for name in ("examples", "starts", "weights"))
        except (OSError, ValueError, KeyError) as error:
            raise ClassifierError(
                f"{folder}: no classifier that can be read ({error}); fit and save it again"
            ) from error
        if described["encoder"] != encoder.id:
            raise ClassifierError(
                f"{folder}: fitted with the encoder {described['encoder']}, not with {encoder.id}; fit it again"
            )
        made = cls(encoder, **{name: described[name] for name in ("sharpness", "penalty", "steps")})
        made.labels, made.threshold = tuple(described["labels"]), described["threshold"]
        made._reach = (described["reach"][0], described["reach"][1])
        made._examples, made._starts, made._weights = examples.astype(np.float32), starts, weights
        return made

    def _encode(self, texts: Iterable[str]) -> Matrix:
        rows = list(texts)
        batches = [self.encoder.encode(rows[at : at + _BATCH], kind="query") for at in range(0, len(rows), _BATCH)]
        return np.concatenate(batches) if batches else np.zeros((0, 1), np.float32)

    def _learn(self, vectors: Matrix, classes: NDArray[np.int64], outside: Matrix) -> None:
        order = np.argsort(classes, kind="stable")
        self._examples, classes = vectors[order], classes[order]
        count = len(self.labels)
        self._starts = np.searchsorted(classes, np.arange(count))
        features = np.concatenate([self._examples, outside]) if len(outside) else self._examples
        targets = np.concatenate([classes, np.full(len(outside), count)])
        self._weights = regression(
            self.sharpness * with_bias(features), targets, int(targets.max()) + 1, self.penalty, self.steps
        )
        if len(outside) >= _ENOUGH:
            # what is none of the classes says best how near that is; an encoder may know the examples by heart
            near = (outside @ self._examples.T).max(axis=1)
            self._reach = float(np.quantile(near, 0.1)), float(np.quantile(near, 0.9))
        else:
            self._reach = reach(self._examples, classes)

    def logits(self, vectors: Matrix) -> Matrix:
        """(n, classes, and one more where it knows what is out of scope): the regression's own scores."""
        return np.asarray(self.sharpness * (vectors @ self._weights[:-1] + self._weights[-1]), dtype=np.float32)

    def _shares(self, vectors: Matrix) -> Matrix:
        logits = self.logits(vectors)
        shares = np.exp(logits - logits.max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        return np.asarray(shares[:, : len(self.labels)], dtype=np.float32)

    def _fits(self, vectors: Matrix, shares: Matrix) -> Matrix:
        """From nearly 0 (too far from a class's examples, or unlikely; the order of the classes stays) to 1."""
        fits = np.full(shares.shape, _LEAST, dtype=np.float32)
        low, high = self._reach
        ends = [*self._starts[1:].tolist(), len(self._examples)]
        # examples lie class by class; most classes are out of the question, and reading their examples is what costs
        for number in np.flatnonzero((shares >= _UNLIKELY).any(axis=0)).tolist():
            rows = np.flatnonzero(shares[:, number] >= _UNLIKELY)
            nearest = _nearest(vectors[rows], self._examples[self._starts[number] : ends[number]], high)
            near = (nearest - low) / max(high - low, 1e-6)
            fits[rows, number] = np.minimum(np.maximum(near, _LEAST), 1.0)
        return fits

    def _cross_validated(self, vectors: Matrix, classes: NDArray[np.int64], outside: Matrix) -> float:
        """The threshold where right answers and refusals out of scope are best together, on held-out fifths."""
        folds, outside_folds = folded(classes), np.arange(len(outside)) % _FOLDS
        sure: list[Matrix] = []
        right: list[NDArray[np.bool_]] = []
        stray: list[Matrix] = []
        for fold in range(_FOLDS):
            held = folds == fold
            if not held.any() or len(np.unique(classes[~held])) < len(self.labels):
                continue
            self._learn(vectors[~held], classes[~held], outside[outside_folds != fold])
            inside = self.confidences(vectors[held])
            sure.append(inside.max(axis=1))
            right.append(inside.argmax(axis=1) == classes[held])
            if (outside_folds == fold).any():
                stray.append(self.confidences(outside[outside_folds == fold]).max(axis=1))
        if not stray:
            return self.threshold
        confidence, correct, none = np.concatenate(sure), np.concatenate(right), np.concatenate(stray)
        steps = np.arange(0.02, 0.99, 0.01)
        scores = [(correct & (confidence >= step)).mean() + (none < step).mean() for step in steps]
        return float(round(steps[int(np.argmax(scores))], 2))


def _nearest(vectors: Matrix, examples: Matrix, enough: float) -> Matrix:
    """The cosine of each vector with the nearest example, or with one that is `enough` and where nearer ones count no
    more: a class of a thousand examples is seldom read to its end."""
    nearest = np.full(len(vectors), -1.0, dtype=np.float32)
    for at in range(0, len(examples), _BATCH):
        np.maximum(nearest, (vectors @ examples[at : at + _BATCH].T).max(axis=1), out=nearest)
        if nearest.min() >= enough:
            break
    return nearest


def folded(classes: NDArray[np.int64]) -> NDArray[np.int64]:
    """A fold for each example, so that each class is spread over all folds."""
    folds = np.zeros(len(classes), dtype=np.int64)
    for number in np.unique(classes):
        places = np.flatnonzero(classes == number)
        folds[places] = np.arange(len(places)) % _FOLDS
    return folds


def with_bias(vectors: Matrix) -> Matrix:
    """The vectors with a constant feature appended."""
    return np.hstack([vectors, np.ones((len(vectors), 1), np.float32)])


def regression(features: Matrix, labels: NDArray[np.int64], classes: int, penalty: float, steps: int) -> Matrix:
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


def reach(vectors: Matrix, labels: NDArray[np.int64]) -> tuple[float, float]:
    """The similarity at which a text no longer belongs to the examples, and the one from which it surely does.

    Both are quantiles of how near each example is to the nearest other one of its class, so they follow
    the encoder.
    """
    nearest = []
    for number in np.unique(labels):
        own = vectors[labels == number]
        if len(own) > 1:
            similar = own @ own.T
            np.fill_diagonal(similar, -1.0)
            nearest.append(similar.max(axis=1))
    if not nearest:
        return 0.3, 0.8
    every = np.concatenate(nearest)
    return float(np.quantile(every, 0.02)) - 0.2, float(np.quantile(every, 0.1))
