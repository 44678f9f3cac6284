from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
sentence_transformers = pytest.importorskip("sentence_transformers")

from knowledge import encoder  # noqa: E402
from models import cli, export, folders  # noqa: E402

TEXTS = ["one parcel returns", "two", "seven coat loses nine shoe", "ten chair"]


@pytest.fixture(scope="module")
def plain(teacher_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export.write(folders.load(str(teacher_folder)), tmp_path_factory.mktemp("float"), quantise=False)


def test_a_folder_gives_the_vectors_of_sentence_transformers(teacher_folder: Path, plain: Path) -> None:
    theirs = sentence_transformers.SentenceTransformer(str(teacher_folder), device="cpu")
    wanted = theirs.encode(["query: " + text for text in TEXTS], normalize_embeddings=True)
    assert np.abs(encoder.load(plain).encode(TEXTS) - wanted).max() < 1e-4


def test_the_prefixes_of_its_family_are_kept(plain: Path) -> None:
    assert json.loads((plain / "manifest.json").read_text("utf-8"))["prefixes"] == {
        "query": "query: ",
        "passage": "passage: ",
    }
    loaded = encoder.load(plain)
    assert not np.allclose(loaded.encode(TEXTS), loaded.encode(TEXTS, kind="passage"), atol=1e-3)


@pytest.mark.parametrize(
    ("name", "prompts", "wanted"),
    [
        ("intfloat/multilingual-e5-small", {}, ("query: ", "passage: ")),
        ("./models/e5-base/", {}, ("query: ", "passage: ")),
        ("other/model", {"query": "Q ", "document": "D "}, ("Q ", "D ")),
        ("other/fire5", {}, ("", "")),
    ],
)
def test_prefixes(name: str, prompts: dict[str, str], wanted: tuple[str, str]) -> None:
    assert tuple(folders.prefixes(name.rstrip("/"), prompts).values()) == wanted


def test_the_command_exports_in_8_bits(teacher_folder: Path, plain: Path, tmp_path: Path) -> None:
    assert cli.main(["encoder", "export", str(teacher_folder), "--out", str(tmp_path / "small")]) == 0
    small = encoder.load(tmp_path / "small")
    assert (small.encode(TEXTS) * encoder.load(plain).encode(TEXTS)).sum(1).min() > 0.97


def test_a_big_table_becomes_a_quarter(tmp_path: Path) -> None:
    onnx = pytest.importorskip("onnx")
    rows = np.random.default_rng(1).standard_normal((2000, 64)).astype(np.float32)
    helper = onnx.helper
    graph = helper.make_graph(
        [helper.make_node("Gather", ["table", "ids"], ["out"])],
        "look-up",
        [helper.make_tensor_value_info("ids", onnx.TensorProto.INT64, ["n"])],
        [helper.make_tensor_value_info("out", onnx.TensorProto.FLOAT, ["n", 64])],
        [onnx.numpy_helper.from_array(rows, "table")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=8)
    before = len(model.SerializeToString())
    assert export.shrink_tables(model) == 1
    assert len(model.SerializeToString()) < before / 3.5
    session = encoder.onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    (out,) = session.run(None, {"ids": np.arange(2000)})
    assert np.abs(out - rows).max() < 0.03


def test_what_is_no_model_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "config.json").write_text("{}")
    assert cli.main(["encoder", "export", str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    assert str(tmp_path) in capsys.readouterr().err
