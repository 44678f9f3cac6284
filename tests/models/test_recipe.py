"""A recipe of two tiny stages: broken and taken up again it gives the weights of one that was not."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("sentence_transformers")

from models import recipe, training  # noqa: E402
from tests.models.conftest import arguments  # noqa: E402

STAGES = """\
first:
  texts: 6400
  seed: 1
  layers: 1,2
second:
  texts: 256
  seed: 2
  layers: 1,2
  lessons: 0.5
  questions: [questions]
"""


def _folder(folder: Path) -> Path:
    (folder / "questions").mkdir(parents=True)
    (folder / "questions" / "en.yml").write_text("return:\n  - one parcel returns\nbuy:\n  - six coat buys\n")
    (folder / "recipe.yml").write_text(STAGES)
    return folder / "recipe.yml"


def _weights(work: Path, stage: str) -> dict[str, Any]:
    state: dict[str, Any] = torch.load(work / stage / "run.pt", weights_only=True)["student"]
    return state


def test_a_recipe_broken_and_taken_up_gives_the_weights_of_one_that_was_not(
    corpus_folder: Path, teacher_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    file, pairs = _folder(tmp_path / "recipe"), tmp_path / "pairs"
    shutil.copytree(corpus_folder, pairs)
    more = ("--recipe", str(file), "--checkpoint-minutes", "0", "--threads", "1")
    whole = arguments(pairs, teacher_folder, tmp_path / "whole", *more)
    assert whole.handler(whole) == 0

    broken = arguments(pairs, teacher_folder, tmp_path / "broken", *more)
    train = training.train

    def torn(*given: Any) -> Iterator[dict[str, float]]:
        yield next(train(*given))
        raise KeyboardInterrupt

    # torn within the first stage, after the first of its two draws
    monkeypatch.setattr(training, "train", torn)
    with pytest.raises(KeyboardInterrupt):
        broken.handler(broken)
    monkeypatch.setattr(training, "train", train)
    # what the stage began with must be there again before it goes on
    other = pairs / "tatoeba.tsv.gz"
    kept = other.read_bytes()
    other.write_bytes((corpus_folder / "ntrex.tsv.gz").read_bytes())
    assert broken.handler(broken) == 1
    assert "the stage began with other data (the pairs changed since)" in capsys.readouterr().err
    other.write_bytes(kept)
    assert broken.handler(broken) == 0
    said = capsys.readouterr().out
    assert "first: goes on" in said
    assert "second: begins" in said
    for stage in ("first", "second"):
        one, two = (_weights(tmp_path / f"{name}.work", stage) for name in ("whole", "broken"))
        assert all(np.allclose(value, two[name], atol=1e-5) for name, value in one.items()), stage
    assert (tmp_path / "broken" / "model.onnx").is_file()

    assert broken.handler(broken) == 0
    assert capsys.readouterr().out.count("is whole") == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "holds no stages"),
        ("a:\n  texts: 1\n", "`a`: needs `seed`"),
        ("a:\n  texts: 1\n  seed: 1\n  rate: 2\n", "unknown key `rate`; known are layers, lessons"),
        ("a:\n  texts: 1\n  seed: 1\n  lessons: 2\n", "`lessons` is a share"),
        ("a:\n  texts: 1\n  seed: 1\n  layers: x\n", "`layers` are numbers"),
        ("a:\n  texts: 1\n  seed: 1\n  questions: [none]\n", "no such folder"),
        ("a/b:\n  texts: 1\n  seed: 1\n", "without slashes"),
        ("a: [\n", "cannot be read"),
    ],
)
def test_a_fault_of_a_recipe_is_told(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "recipe.yml").write_text(text)
    with pytest.raises(recipe.RecipeError, match=said):
        recipe.read(tmp_path / "recipe.yml")


def test_the_shipped_recipe_is_whole() -> None:
    stages = recipe.read(Path(recipe.__file__).with_name("recipe.yml"))
    assert [stage.texts for stage in stages] == [749_000, 300_032, 1_000_192, 600_064]


def test_what_a_recipe_says_is_not_said_beside_it(
    corpus_folder: Path, teacher_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    args = arguments(corpus_folder, teacher_folder, tmp_path / "out", "--recipe", "r.yml", "--texts", "9")
    assert args.handler(args) == 2
    assert "--texts: the recipe says so" in capsys.readouterr().err
