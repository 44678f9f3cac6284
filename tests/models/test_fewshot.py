from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from models import fewshot
from models.benchmark import BenchmarkError


def by_first_letter(texts: Sequence[str]) -> np.ndarray:
    return np.eye(26, dtype=np.float32)[[ord(text[0]) - ord("a") for text in texts]]


def test_rasa_examples_and_topics_are_read(tmp_path: Path) -> None:
    (tmp_path / "nlu.yml").write_text(
        'version: "3.1"\nnlu:\n  - intent: ask\n    examples: |\n      - where is [A1](order)\n      - price\n  - synonym: x\n'
    )
    assert fewshot.read(tmp_path / "nlu.yml") == {"ask": ["where is A1", "price"]}
    (tmp_path / "topics.yml").write_text("returns:\n  - send back\n")
    assert fewshot.read(tmp_path / "topics.yml") == {"returns": ["send back"]}


@pytest.mark.parametrize("text", ["- a\n", "a: b\n", "a: [\n"])
def test_what_is_neither_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.yml").write_text(text)
    with pytest.raises(BenchmarkError, match=r"x\.yml"):
        fewshot.read(tmp_path / "x.yml")


def test_accuracy_is_that_of_the_texts_not_drawn() -> None:
    clear = {"a": [f"a{n}" for n in range(8)], "b": [f"b{n}" for n in range(8)]}
    assert fewshot.accuracy(by_first_letter, clear, shots=3) == 100
    mixed = {"a": [f"{'ab'[n % 2]}{n}" for n in range(40)], "b": [f"{'ab'[n % 2]}{n}" for n in range(40)]}
    assert 35 < fewshot.accuracy(by_first_letter, mixed, shots=3) < 65
    with pytest.raises(BenchmarkError, match="fewer than two intents"):
        fewshot.accuracy(by_first_letter, clear, shots=8)
