from __future__ import annotations

import json
from pathlib import Path

import pytest

from models import card, cli, extras


@pytest.mark.parametrize(
    "args",
    [
        ["encoder"],
        ["encoder", "train", "--pairs", "x"],
        ["encoder", "train", "--pairs", "x", "--teacher", "y", "--texts", "0"],
        ["encoder", "train", "--pairs", "x", "--teacher", "y", "--texts", "5", "--minutes", "5"],
        ["encoder", "train", "--pairs", "x", "--teacher", "y", "--layers", "6,1"],
        ["encoder", "benchmark"],
    ],
)
def test_wrong_use_is_2(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        cli.main(args)
    assert stop.value.code == 2


def test_a_missing_folder_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["encoder", "train", "--pairs", str(tmp_path / "none"), "--teacher", str(tmp_path)]) == 2
    assert "none: no such folder" in capsys.readouterr().err


def test_failed_work_is_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["encoder", "benchmark", "--pairs", str(tmp_path), "--encoder", str(tmp_path)]) == 1
    assert "manifest.json" in capsys.readouterr().err
    assert cli.main(["encoder", "card", str(tmp_path)]) == 1
    assert "README.md" in capsys.readouterr().err


def test_a_missing_package_names_the_extra() -> None:
    with pytest.raises(extras.MissingExtra, match=r"parley\[encoders\]"):
        extras.need("no_such_package_at_all")


def test_a_card_is_written_from_the_manifest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "model.onnx").write_bytes(b"x" * 2_000_000)
    manifest = {
        "id": "made-up", "version": "3", "dimension": 16, "max_tokens": 64, "pooling": "mean", "pieces": 400,
        "files": {"model.onnx": ""}, "training": {"texts": 12000, "sources": ["tatoeba", "mine"]},
    }  # fmt: skip
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    figures = [tmp_path / "float.json", tmp_path / "int8.json"]
    for path, german in zip(figures, (80, 79), strict=True):
        path.write_text(json.dumps({"encoder": "made-up@3", "languages": {"de": german, "fr": 70}}))
    assert cli.main(["encoder", "card", str(tmp_path), "--write", *map(str, figures)]) == 0
    text = capsys.readouterr().out
    assert text == (tmp_path / "README.md").read_text("utf-8")
    for line in (
        "# made-up 3",
        "It saw 12,000 texts",
        "| tatoeba |",
        "CC-BY 2.0 FR",
        "| mine | not stated",
        "| float | 75.0 | 80.0",
    ):
        assert line in text


def test_figures_that_are_none_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "int8.json").write_text("[]")
    assert cli.main(["encoder", "card", str(tmp_path), "--write", str(tmp_path / "int8.json")]) == 1
    assert "int8.json: not figures" in capsys.readouterr().err


def test_tables_of_figures_are_cut_to_the_page() -> None:
    lines = card.table({"int8": {f"l{i}": float(i) for i in range(20)}}, columns=12).splitlines()
    assert [line.count("|") for line in lines if line.startswith("| int8")] == [14, 11]


def test_tuning_overwrites_no_encoder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = Path("knowledge/demo")
    for encoder in ([], ["--encoder", str(tmp_path)]):
        out = str(tmp_path) if encoder else str(cli.SHIPPED)
        assert cli.main(["encoder", "tune", "--store", str(store), *encoder, "--out", out]) == 2
        assert "name another folder" in capsys.readouterr().err
    assert cli.main(["encoder", "tune", "--store", str(tmp_path / "none")]) == 2
    assert "--store" in capsys.readouterr().err
