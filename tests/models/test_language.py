"""The training of the language model, on a corpus of two made-up alphabets."""

from __future__ import annotations

import gzip
import random
import shutil
from pathlib import Path

import pytest

from models import language


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    chance = random.Random(3)
    sentences = {
        "de": ["das hemd ist schön", "wo ist meine bestellung", "ich möchte zurückgeben", "danke für die hilfe"],
        "fi": ["missä tilaukseni on", "haluan palauttaa paidan", "kiitos avusta", "paita on kaunis"],
    }
    with gzip.open(tmp_path / "made.tsv.gz", "wt", encoding="utf-8") as file:
        for code, rows in sentences.items():
            for number in range(200):
                words = [word for row in chance.sample(rows, 2) for word in row.split()]
                chance.shuffle(words)
                file.write(f"{code}\tthe shirt is nice {number}\t{' '.join(words)}\n")
    return tmp_path


def test_trains_a_model_that_tells_them_apart(pairs: Path, tmp_path: Path) -> None:
    assert shutil.which("fasttext"), "the tests need Debian's package: apt-get install fasttext"
    import fasttext

    file = language.train(pairs, tmp_path / "tiny.ftz", keep=2000)
    model = fasttext.load_model(str(file))
    assert model.predict("missä paita on")[0] == ("__label__fi",)
    assert model.predict("wo ist das hemd")[0] == ("__label__de",)


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "bad.tsv.gz", "wt", encoding="utf-8") as file:
        file.write("de\tshirt\tHemd\nde only\n")
    with pytest.raises(ValueError, match=r"bad\.tsv\.gz:2: expected language, English and text"):
        language.read_texts(tmp_path, random.Random(1))


def test_a_text_filed_under_the_macrolanguage_counts_for_its_own(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "tatoeba.tsv.gz", "wt", encoding="utf-8") as file:
        file.write("ms\tI am hungry.\tAku lapar.\nid\tI am hungry.\tAku lapar.\nms\tHello\tApa khabar\n")
    texts = language.read_texts(tmp_path, random.Random(1))
    assert texts["ms"] == ["apa khabar"]
    assert texts["id"] == ["aku lapar"]


def test_spans_are_short_and_from_the_text() -> None:
    for piece in language.spans("wo ist mein paket heute", "de", 20, random.Random(1)):
        assert 1 <= len(piece.split()) <= 3
        assert piece in "wo ist mein paket heute"
