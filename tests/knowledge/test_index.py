"""The index on disk: whole or not there, and never another encoder's."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from knowledge import IndexFault, Knowledge, load_store
from knowledge.corpus import Block, corpus_of
from knowledge.index import IndexFolder
from knowledge.nearest import Nearest
from knowledge.views import View
from tests.knowledge.conftest import Hashing, Write

FAQ = "## How long? {#window}\n- days to return\n\n30 days.\n\n## Shipping? {#ship}\n\nYes.\n"


@pytest.fixture
def index_dir(tmp_path: Path) -> Path:
    """Where the index goes."""
    return tmp_path / "index"


def current(index_dir: Path) -> Path:
    """The folder in use."""
    return index_dir / (index_dir / "CURRENT").read_text()


def test_the_index_is_used_again(write: Write, index_dir: Path) -> None:
    folder = write({"faq/a.md": FAQ})
    Knowledge.open(folder, encoder=Hashing(), index_dir=index_dir)
    again = Hashing()
    knowledge = Knowledge.open(folder, encoder=again, index_dir=index_dir)
    assert again.encoded == []
    assert knowledge.search("days to return", language="en")[0].id == "window"
    manifest = json.loads((current(index_dir) / "manifest.json").read_text())
    assert {key: manifest[key] for key in ("encoder", "dimension", "rows")} == {
        "encoder": "hashing@1", "dimension": 256, "rows": 3,
    }  # fmt: skip


def test_the_vectors_are_memory_mapped(write: Write, index_dir: Path) -> None:
    corpus = corpus_of(load_store(write({"faq/a.md": FAQ}))[0])
    index = IndexFolder(index_dir, Hashing())
    index.vectors(corpus)
    index.persist()
    assert isinstance(index.vectors(corpus).matrix, np.memmap)


def test_an_edit_between_two_starts_encodes_what_changed_and_leaves_one_folder(write: Write, index_dir: Path) -> None:
    folder = write({"faq/a.md": FAQ})
    Knowledge.open(folder, encoder=Hashing(), index_dir=index_dir)
    write({"faq/a.md": FAQ.replace("Shipping?", "Delivery?")})
    encoder = Hashing()
    Knowledge.open(folder, encoder=encoder, index_dir=index_dir)
    assert encoder.encoded == ["Delivery?"]
    assert sorted(path.name for path in index_dir.iterdir()) == sorted(["CURRENT", current(index_dir).name])


@pytest.mark.parametrize("other", [Hashing(id="hashing@2"), Hashing(dimension=128)])
def test_another_encoders_index_is_refused_with_the_command(write: Write, index_dir: Path, other: Hashing) -> None:
    folder = write({"faq/a.md": FAQ})
    Knowledge.open(folder, encoder=Hashing(), index_dir=index_dir)
    with pytest.raises(
        IndexFault, match=r"made with the encoder hashing@1 \(256 dimensions\).*`parley index --rebuild`"
    ):
        Knowledge.open(folder, encoder=other, index_dir=index_dir)
    Knowledge.open(folder, encoder=other, index_dir=index_dir, rebuild=True)
    assert len(other.encoded) == 3
    Knowledge.open(folder, encoder=other, index_dir=index_dir)


@pytest.mark.parametrize("damage", ["vectors cut", "vectors changed", "vectors gone", "manifest", "pointer", "keys"])
def test_a_damaged_index_is_made_again(write: Write, index_dir: Path, damage: str) -> None:
    folder = write({"faq/a.md": FAQ})
    Knowledge.open(folder, encoder=Hashing(), index_dir=index_dir)
    vectors = current(index_dir) / "vectors.npy"
    if damage == "vectors cut":
        vectors.write_bytes(vectors.read_bytes()[:-100])
    elif damage == "vectors changed":
        vectors.write_bytes(vectors.read_bytes()[:-4] + b"abcd")
    elif damage == "vectors gone":
        vectors.unlink()
    elif damage == "manifest":
        (current(index_dir) / "manifest.json").write_text("{")
    elif damage == "pointer":
        (index_dir / "CURRENT").write_bytes(b"\xff\xff")
    else:
        (current(index_dir) / "keys.npy").write_bytes(b"")
    encoder = Hashing()
    knowledge = Knowledge.open(folder, encoder=encoder, index_dir=index_dir)
    assert len(encoder.encoded) == 3
    assert knowledge.search("days to return", language="en")[0].id == "window"
    after = Hashing()
    Knowledge.open(folder, encoder=after, index_dir=index_dir)
    assert after.encoded == []


def test_a_folder_that_cannot_be_written_is_served_from_memory(write: Write, tmp_path: Path) -> None:
    # a file stands where the folder would be: as unwritable for root as for anybody
    (tmp_path / "index").write_text("in the way")
    knowledge = Knowledge.open(write({"faq/a.md": FAQ}), encoder=Hashing(), index_dir=tmp_path / "index" / "deeper")
    assert knowledge.search("days to return", language="en")[0].id == "window"


KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[3])
from knowledge import Knowledge
from tests.knowledge.conftest import Hashing
replace, count = os.replace, 0
def killing(source, target):
    global count
    count += 1
    if count == int(sys.argv[4]):
        os.kill(os.getpid(), signal.SIGKILL)
    replace(source, target)
os.replace = killing
Knowledge.open(sys.argv[1], encoder=Hashing(), index_dir=sys.argv[2])
"""


@pytest.mark.parametrize("step", ["1", "2"])
def test_a_kill_between_writing_and_swapping_leaves_the_last_index(write: Write, index_dir: Path, step: str) -> None:
    folder = write({"faq/a.md": FAQ})
    Knowledge.open(folder, encoder=Hashing(), index_dir=index_dir)
    before = current(index_dir)
    write({"faq/a.md": FAQ.replace("Shipping?", "Delivery?")})
    root = str(Path(__file__).parents[2])
    done = subprocess.run([sys.executable, "-c", KILLED, str(folder), str(index_dir), root, step], check=False)
    assert done.returncode == -signal.SIGKILL
    assert current(index_dir) == before
    encoder = Hashing()
    knowledge = Knowledge.open(folder, encoder=encoder, index_dir=index_dir)
    assert encoder.encoded == ["Delivery?"]
    assert knowledge.search("delivery", language="en")[0].id == "ship"
    assert [path.name for path in index_dir.iterdir() if path.name.startswith("unfinished")] == []


def test_what_another_living_process_is_writing_is_left_alone(write: Write, index_dir: Path) -> None:
    theirs = index_dir / f"unfinished-{os.getppid()}-abcd"
    theirs.mkdir(parents=True)
    Knowledge.open(write({"faq/a.md": FAQ}), encoder=Hashing(), index_dir=index_dir)
    assert theirs.exists()


def _clustered(rows: int, dimension: int) -> np.ndarray:
    """Unit vectors as texts have them: few directions matter, many differ a little."""
    rng = np.random.default_rng(7)
    vectors = rng.standard_normal((rows, dimension)) * (0.985 ** np.arange(dimension))
    vectors = vectors @ np.linalg.qr(rng.standard_normal((dimension, dimension)))[0]
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def _view(*sizes: int) -> View:
    """A view of all rows of a store with a language for each of the sizes."""
    ends = np.cumsum(sizes).tolist()
    blocks = tuple(
        Block(str(number), False, end - size, end) for number, (size, end) in enumerate(zip(sizes, ends, strict=True))
    )
    rows, zeros = np.arange(ends[-1], dtype=np.int32), np.zeros(ends[-1], dtype=np.float32)
    return View(blocks, rows, np.repeat(np.arange(len(sizes), dtype=np.int16), sizes), zeros, rows)


def test_the_rows_nearest_in_part_are_those_nearest_in_full() -> None:
    vectors = _clustered(4000, 384)
    nearest, view = Nearest(vectors), _view(3900, 100)
    found = 0
    for row in range(0, 4000, 100):
        exact = nearest.exactly(vectors[row], view, np.arange(4000))
        assert np.allclose(exact.cosine, vectors @ vectors[row], atol=1e-6)
        about = nearest.about(vectors[row], view)
        first = np.argsort(-exact.centred)[:16]
        found += len(np.intersect1d(np.argsort(-about.centred)[:448], first))
    assert found >= 0.99 * 40 * 16


def test_directions_are_kept_over_an_edit_and_learned_anew_for_a_much_bigger_store() -> None:
    vectors = _clustered(4000, 384)
    first = Nearest(vectors[:1000])
    edited = Nearest(vectors[:1500], first)
    grown = Nearest(vectors, edited)
    assert edited._turn is first._turn
    assert grown._turn is not first._turn


def test_few_rows_and_short_vectors_are_compared_in_full_at_once() -> None:
    for vectors in (_clustered(100, 384), _clustered(2000, 64)):
        about = Nearest(vectors).about(vectors[3], _view(len(vectors)))
        assert np.allclose(about.cosine, vectors @ vectors[3], atol=1e-5)
