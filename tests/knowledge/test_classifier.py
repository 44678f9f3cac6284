from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from knowledge.classifier import OUT_OF_SCOPE, ClassifierError, FewShotClassifier, reach, regression, with_bias
from tests.knowledge.conftest import Hashing

CANCEL = ["cancel my order", "please cancel the order", "i want to cancel", "stop order, cancel it", "cancel now"]
REFUND = ["where is my refund", "refund still missing", "when comes my refund", "no refund yet", "refund status"]
OTHER = ["weather tomorrow", "sing a song", "football results", "tell me a joke", "who is the king"]


@pytest.fixture
def fitted(encoder: Hashing) -> FewShotClassifier:
    return FewShotClassifier(encoder).fit(CANCEL + REFUND, ["cancel"] * 5 + ["refund"] * 5, OTHER)


def test_few_examples_teach_classes_and_what_is_none_of_them(fitted: FewShotClassifier) -> None:
    labels, confidences = fitted.predict(["can you cancel an order", "my refund please", "football tomorrow"])
    assert labels == ["cancel", "refund", OUT_OF_SCOPE]
    assert confidences.shape == (3,)
    assert ((confidences >= 0) & (confidences <= 1)).all()
    assert confidences[:2].min() >= fitted.threshold > confidences[2]
    assert fitted.predict([])[0] == []


def test_it_is_the_same_each_time_and_after_saving(fitted: FewShotClassifier, encoder: Hashing, tmp_path: Path) -> None:
    texts = ["cancel", "refund", "what"]
    again = FewShotClassifier(encoder).fit(CANCEL + REFUND, ["cancel"] * 5 + ["refund"] * 5, OTHER)
    assert np.array_equal(again.predict(texts)[1], fitted.predict(texts)[1])
    fitted.save(tmp_path / "kept")
    loaded = FewShotClassifier.load(tmp_path / "kept", encoder)
    assert loaded.predict(texts)[0] == fitted.predict(texts)[0]
    assert np.allclose(loaded.predict(texts)[1], fitted.predict(texts)[1], atol=1e-3)
    assert loaded.threshold == fitted.threshold


def test_the_order_of_the_examples_does_not_matter(fitted: FewShotClassifier, encoder: Hashing) -> None:
    mixed = list(zip(CANCEL + REFUND, ["cancel"] * 5 + ["refund"] * 5, strict=True))[::-1]
    other = FewShotClassifier(encoder).fit([text for text, _ in mixed], [label for _, label in mixed], OTHER)
    texts = ["cancel that", "refund it", "king"]
    assert np.allclose(other.predict(texts)[1], fitted.predict(texts)[1], atol=1e-4)


def test_what_cannot_be_learned_is_said(encoder: Hashing) -> None:
    learner = FewShotClassifier(encoder)
    with pytest.raises(ClassifierError, match="2 texts, but 1 labels"):
        learner.fit(["a", "b"], ["x"])
    with pytest.raises(ClassifierError, match="one class cannot be told from others"):
        learner.fit(["a", "b"], ["x", "x"])
    with pytest.raises(ClassifierError, match="out_of_scope"):
        learner.fit(["a", "b"], ["x", OUT_OF_SCOPE])


def test_a_damaged_file_and_another_encoder_are_refused(fitted: FewShotClassifier, tmp_path: Path) -> None:
    fitted.save(tmp_path)
    with pytest.raises(ClassifierError, match="fitted with the encoder hashing@1, not with other@2"):
        FewShotClassifier.load(tmp_path, Hashing("other@2"))
    (tmp_path / "classifier.npz").write_bytes(b"no arrays")
    with pytest.raises(ClassifierError, match="fit and save it again"):
        FewShotClassifier.load(tmp_path, fitted.encoder)
    with pytest.raises(ClassifierError, match="no classifier that can be read"):
        FewShotClassifier.load(tmp_path / "nowhere", fitted.encoder)
    assert json.loads((tmp_path / "classifier.json").read_text())["labels"] == ["cancel", "refund"]


def test_the_regression_separates_what_can_be_separated() -> None:
    random = np.random.default_rng(0)
    centres = np.eye(3, 8, dtype=np.float32)
    labels = np.repeat([0, 1, 2], [5, 20, 60])
    vectors = centres[labels] + random.normal(0, 0.05, (len(labels), 8)).astype(np.float32)
    weights = regression(with_bias(vectors), labels, 3, penalty=1e-3, steps=300)
    assert weights.shape == (9, 3)
    assert (np.argmax(with_bias(centres) @ weights, axis=1) == [0, 1, 2]).all()
    again = regression(with_bias(vectors), labels, 3, penalty=1e-3, steps=300)
    assert (weights == again).all()


def test_the_reach_follows_how_near_the_examples_are() -> None:
    random = np.random.default_rng(0)
    labels = np.repeat([0, 1], 30)

    def scattered(width: float) -> tuple[float, float]:
        vectors = np.eye(2, 64)[labels] + random.normal(0, width, (60, 64))
        return reach((vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32), labels)

    tight, loose = scattered(0.01), scattered(0.1)
    assert tight[0] > loose[0]
    assert tight[1] > loose[1]
    assert tight[0] < tight[1]
