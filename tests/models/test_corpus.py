from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
import pytest

from models import corpus
from tests.models.conftest import pairs


def write(path: Path, text: str) -> None:
    path.write_bytes(gzip.compress(text.encode()))


def test_pairs_are_read_into_columns(corpus_folder: Path) -> None:
    read = corpus.read(corpus_folder)
    assert read.sources == ("ntrex", "tatoeba")
    assert len(read) == 50 + len(pairs())
    row = read.texts.index("enoo lecrapo snrutero")
    assert read.english[read.english_ids[row]] == "one parcel returns"
    assert {read.languages[i] for i in read.language_ids} == {"es", "it"}


def test_permissive_leaves_out_sources_by_licence(corpus_folder: Path) -> None:
    assert corpus.read(corpus_folder, permissive=True).sources == ("tatoeba",)


@pytest.mark.parametrize("line", ["es\tonly two\n", "es\t\tleer\n", "es\ta\tb\tc\n", "\n"])
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    write(tmp_path / "x.tsv.gz", "es\tone\tuno\n" + line)
    with pytest.raises(corpus.CorpusError, match=r"x\.tsv\.gz:2: "):
        corpus.read(tmp_path)


def test_a_file_that_is_not_gzip_or_not_utf8_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.tsv.gz").write_text("es\tone\tuno\n")
    with pytest.raises(corpus.CorpusError, match=r"x\.tsv\.gz:1: cannot be read"):
        corpus.read(tmp_path)
    (tmp_path / "x.tsv.gz").write_bytes(gzip.compress(b"es\tone\tu\xff\n"))
    with pytest.raises(corpus.CorpusError, match=r"x\.tsv\.gz:1: not UTF-8"):
        corpus.read(tmp_path)
    (tmp_path / "x.tsv.gz").write_bytes(gzip.compress(b"es\tone\tuno\n" * 99)[:-12])
    with pytest.raises(corpus.CorpusError, match=r"x\.tsv\.gz:\d+: cannot be read"):
        corpus.read(tmp_path)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(corpus.CorpusError, match=r"no \*\.tsv\.gz"):
        corpus.read(tmp_path)


def test_texts_in_another_script_and_other_languages_are_left_out(tmp_path: Path) -> None:
    write(tmp_path / "x.tsv.gz", "ko\tshoe\tshoe\nko\tshoe\t신발\naf\tshoe\tskoen\n")
    assert corpus.read(tmp_path).texts == ["신발"]


def test_weights_go_by_the_root_of_a_language_and_by_source(corpus_folder: Path) -> None:
    read = corpus.read(corpus_folder)
    weights = read.weights()
    assert weights.sum() == pytest.approx(1)
    of = {name: weights[read.language_ids == i].sum() for i, name in enumerate(read.languages)}
    assert of["es"] / of["it"] == pytest.approx(np.sqrt(len(pairs()) / 50))


def test_a_question_is_drawn_more_often(tmp_path: Path) -> None:
    write(tmp_path / "saleor.tsv.gz", "es\tWhere?\t¿Dónde?\nes\tHere\tAquí\n")
    read = corpus.read(tmp_path)
    weights = read.weights()
    assert weights[0] == pytest.approx(3 * weights[1])
