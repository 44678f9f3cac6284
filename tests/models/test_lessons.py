from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from models import lessons
from models.corpus import CorpusError


def embed(texts: list[str]) -> np.ndarray:
    """A unit vector that turns with a text's length."""
    angle = np.array([len(text) for text in texts], dtype=np.float32) / 10
    return np.stack([np.cos(angle), np.sin(angle)], axis=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "en.yml").write_text("returns:\n  - send it back\n  - return\nstock:\n  - in stock?\n", "utf-8")
    (tmp_path / "de.yml").write_text("returns:\n  - zurückschicken\nstock:\n  - in stock?\n", "utf-8")
    return tmp_path


def test_a_topic_aims_at_the_mean_of_its_english(folder: Path) -> None:
    found = lessons.read([folder], embed)
    mean = embed(["send it back", "return"]).mean(0)
    assert np.allclose(found.targets[0], mean / np.linalg.norm(mean), atol=1e-5)
    assert np.allclose(np.linalg.norm(found.targets, axis=1), 1, atol=1e-5)


def test_what_is_still_english_is_no_translation(folder: Path) -> None:
    assert lessons.read([folder], embed).phrasings["de"] == [(0, "zurückschicken")]


def test_each_folder_has_topics_of_its_own_and_no_more_languages_than_files(folder: Path) -> None:
    more = folder / "more"
    more.mkdir()
    (more / "en.yml").write_text("greet:\n  - hello\n", "utf-8")
    (more / "fr.yml").write_text("greet:\n  - bonjour\n", "utf-8")
    (more / "out_of_scope.yml").write_text("en:\n  - who won\n", "utf-8")
    found = lessons.read([folder, more], embed)
    assert len(found.targets) == 3
    assert found.phrasings["fr"] == [(2, "bonjour")]
    assert set(found.phrasings) == {"en", "de", "fr"}


def test_english_is_drawn_three_times_as_often(folder: Path) -> None:
    drawn = Counter(language for _, _, language in lessons.read([folder], embed).draw(4000, random.Random(1)))
    assert drawn["en"] / drawn["de"] == pytest.approx(3, rel=0.15)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("de.yml", "refunds:\n  - Geld zurück\n", "`refunds` is no topic of en.yml"),
        ("de.yml", "returns: zurück\n", "`returns` needs a list of phrasings"),
        ("de.yml", "returns: [\n", "not YAML"),
        ("de.yml", "- zurück\n", "expected topics"),
    ],
)
def test_a_broken_file_is_named(folder: Path, name: str, text: str, message: str) -> None:
    (folder / name).write_text(text, "utf-8")
    with pytest.raises(CorpusError, match=rf"{name}.*{message}"):
        lessons.read([folder], embed)


def test_without_english_there_is_nothing_to_mean(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"en\.yml: no such file"):
        lessons.read([tmp_path], embed)
