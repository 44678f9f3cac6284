"""Intents by vector and letters together, with the shipped scale."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from knowledge.encoder import Encoder, load
from knowledge.intents import INTENTS, Reader, classifier
from knowledge.intents.reading import TOPICS, Scale
from knowledge.topics.recognise import NAMES


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load()


@pytest.fixture(scope="module")
def reader(encoder: Encoder) -> Reader:
    return Reader(classifier(encoder))


def test_intents_and_topics_are_known_ones_and_no_topic_speaks_for_two() -> None:
    assert TOPICS.keys() <= set(INTENTS)
    topics = [topic for chosen in TOPICS.values() for topic in chosen]
    assert set(topics) <= set(NAMES)
    assert len(topics) == len(set(topics))


@pytest.mark.parametrize(
    ("language", "text", "intent"),
    [
        ("sw", "naomba kughairi oda yangu", "cancel"),
        ("th", "แจกันแตกตอนมาถึง", "damaged"),
        ("de", "kann man bei euch auf rehcnung bezaln", "payment_methods"),
        ("en", "pls canel my oder", "cancel"),
    ],
)
def test_letters_help_where_the_vector_is_weak(
    reader: Reader, encoder: Encoder, language: str, text: str, intent: str
) -> None:
    confidences = reader.confidences(text, encoder.encode([text])[0], language)
    assert reader.labels[int(confidences.argmax())] == intent
    assert 0 < confidences.sum() <= 1 + 1e-5


def test_what_is_no_business_of_the_desk_is_named_nothing(reader: Reader, encoder: Encoder) -> None:
    for text in ("write me a poem about the sea", "who won the football match last night"):
        confidences = reader.confidences(text, encoder.encode([text])[0], "en")
        assert confidences.max() < reader.scale.threshold


def test_a_scale_is_read_as_it_was_written(tmp_path: Path) -> None:
    scale = Scale(0.5, 0.7, {"cancel": 0.25, "": -1.0}, 0.6, "a test")
    scale.save(tmp_path / "scale.json")
    assert Scale.load(tmp_path / "scale.json") == scale


def test_what_counts_nothing_changes_nothing(encoder: Encoder) -> None:
    fitted, text = classifier(encoder), "where is my parcel"
    vector = encoder.encode([text])[0]
    logits = fitted.logits(vector[None])[0]
    shares = np.exp(logits - logits.max())
    alone = Reader(fitted, Scale()).confidences(text, vector, "en")
    assert alone == pytest.approx(shares[:-1] / shares.sum(), abs=1e-6)
