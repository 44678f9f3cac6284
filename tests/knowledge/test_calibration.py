"""Confidence: fitted on what is known to be right, and the same for every store until it is fitted anew."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from knowledge import Knowledge
from knowledge.calibration import CONFIDENCE, RANK, TOPICAL, Calibration, Row, fit
from knowledge.fitting import Asked, calibrate, own_phrasings
from tests.knowledge.conftest import Hashing, Write

TOPICS = {
    "return": ["send it back", "return an order", "give back a shirt", "return period"],
    "pay": ["pay by card", "payment methods", "can i pay cash", "paying later"],
    "ship": ["delivery time", "how long does shipping take", "when does it arrive", "ship to my country"],
    "wash": ["washing the shirt", "care of wool", "can i tumble dry it", "iron a polo"],
    "size": ["which size fits", "size chart", "too small for me", "measure my chest"],
}


@pytest.fixture
def knowledge(write: Write, encoder: Hashing) -> Knowledge:
    """Five topics with four phrasings each."""
    faq = "".join(
        f"## About {topic}? {{#{topic}}}\n" + "".join(f"- {text}\n" for text in texts) + "\nAnswer.\n\n"
        for topic, texts in TOPICS.items()
    )
    return Knowledge.open(write({"faq/a.md": faq}), encoder=encoder)


def test_the_fit_finds_the_coefficients_that_made_the_data() -> None:
    rng = np.random.default_rng(1)
    rows = []
    for _ in range(20_000):
        a, b = rng.standard_normal(2)
        odds = 2.0 * a - 1.0 * b + 0.5
        rows.append(Row({"a": float(a), "b": float(b)}, bool(rng.random() < 1 / (1 + math.exp(-odds)))))
    weights = fit(rows, ["a", "b"])
    assert weights.features["a"] == pytest.approx(2.0, abs=0.1)
    assert weights.features["b"] == pytest.approx(-1.0, abs=0.1)
    assert weights.intercept == pytest.approx(0.5, abs=0.1)


def test_separable_data_stay_finite() -> None:
    weights = fit([Row({"a": float(i)}, i > 5) for i in range(10)], ["a"])
    assert 0 < weights.features["a"] < 100


def test_a_fit_needs_right_and_wrong() -> None:
    with pytest.raises(ValueError, match="both right and wrong"):
        fit([Row({"a": 1.0}, True)], ["a"])


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    shipped = Calibration.load()
    shipped.save(tmp_path / "calibration.json")
    assert Calibration.load(tmp_path / "calibration.json") == shipped


def test_the_shipped_calibration_weighs_what_search_measures() -> None:
    shipped = Calibration.load()
    assert set(shipped.topical.rank.features) == set(RANK)
    assert set(shipped.topical.confidence.features) == set(CONFIDENCE)
    assert set(shipped.plain.rank.features) == set(RANK) - TOPICAL
    assert set(shipped.plain.confidence.features) == set(CONFIDENCE) - TOPICAL
    assert shipped.fitted_on
    assert 0 < shipped.thresholds.show < shipped.thresholds.suggest < shipped.thresholds.answer < 1


def test_own_phrasings_leave_out_what_would_give_them_away(knowledge: Knowledge) -> None:
    rows = {row: (text, entry.id) for row, text, entry, _ in knowledge.searching.rows()}
    asked = own_phrasings(knowledge, 25)
    assert asked == own_phrasings(knowledge, 25)
    assert len(asked) == 25
    for question in asked:
        assert question.without
        if question.expected:
            (id,) = question.expected
            assert any(id == of for row, (_, of) in rows.items() if row in question.without)


def test_a_fitted_calibration_tells_right_from_off_topic(knowledge: Knowledge) -> None:
    off = ["who won the football", "tell me a joke", "weather in paris", "capital of france", "i love music", "2 + 2"]
    right = [Asked(text, "en", frozenset({topic})) for topic, texts in TOPICS.items() for text in texts]
    questions = [*right, *(Asked(text, "en", frozenset()) for text in off), *own_phrasings(knowledge, 20)]
    fitted = calibrate(knowledge, questions, fitted_on="this test")
    assert fitted.fitted_on == "this test"
    assert fitted.encoder == "hashing@1"
    assert fitted.thresholds == knowledge.thresholds
    judged = Knowledge.open(knowledge.folder, encoder=knowledge.encoder, calibration=fitted)

    def best(text: str) -> float:
        return max((hit.confidence for hit in judged.search(text, language="en")), default=0.0)

    sure = [best(f"please {text} thanks") for texts in TOPICS.values() for text in texts]
    unsure = [best(text) for text in ("what is the moon", "good night", "sing a song")]
    assert np.median(sure) > 0.6
    assert max(unsure) < 0.5


def test_a_language_gets_its_own_intercept_as_far_as_its_evidence_goes() -> None:
    rng = np.random.default_rng(3)
    rows = []
    for group, shift, count in (("zh", 1.5, 4000), ("en", -1.5, 4000), ("sw", 1.5, 3)):
        for _ in range(count):
            a = float(rng.standard_normal())
            rows.append(Row({"a": a}, bool(rng.random() < 1 / (1 + math.exp(-(2 * a + shift)))), group))
    weights = fit(rows, ["a"])
    assert weights.groups["zh"] - weights.groups["en"] == pytest.approx(3.0, abs=0.3)
    assert abs(weights.groups["sw"]) < 0.7
    assert weights.of({"a": 0.0}, "zh") > weights.of({"a": 0.0}, "unknown") > weights.of({"a": 0.0}, "en")
