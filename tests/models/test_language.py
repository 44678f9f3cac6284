"""The training of the language model, on a corpus of two made-up alphabets."""

from __future__ import annotations

import gzip
import random
import re
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


def test_the_second_model_tells_close_languages_apart(tmp_path: Path) -> None:
    import fasttext

    norwegian = ["jeg har ikke fått pakken enda", "hvor mye koster frakten", "når får jeg pengene tilbake"]
    danish = ["jeg har ikke fået pakken endnu", "hvor meget koster fragten", "hvornår får jeg pengene tilbage"]
    with gzip.open(tmp_path / "made.tsv.gz", "wt", encoding="utf-8") as file:
        for number in range(300):
            for code, rows in (("nb", norwegian), ("da", danish)):
                file.write(f"{code}\tenglish {number}\t{' '.join(rows[number % 3].split()[number % 2 :])}\n")
    lines = language.close_examples(language.read_texts(tmp_path, random.Random(1)), random.Random(1))
    assert {line.split(" ", 1)[0] for line in lines} == {"__label__no", "__label__da"}
    language._learn(lines, language._CLOSE_PARAMETERS, 2000, tmp_path / "close.ftz")
    model = fasttext.load_model(str(tmp_path / "close.ftz"))
    assert model.predict("hva koster frakten enda")[0] == ("__label__no",)
    assert model.predict("hvad koster fragten endnu")[0] == ("__label__da",)


def test_each_kind_of_text_weighs_the_same_in_languages_read_alike(tmp_path: Path) -> None:
    for corpus, malay, indonesian in (("novels", 4, 40), ("screens", 40, 4)):
        with gzip.open(tmp_path / f"{corpus}.tsv.gz", "wt", encoding="utf-8") as file:
            for code, count in (("ms", malay), ("id", indonesian)):
                file.writelines(
                    f"{code}\tenglish\t{corpus} {code} {chr(97 + n // 26)}{chr(97 + n % 26)}\n" for n in range(count)
                )
    lines = language.close_examples(language.read_texts(tmp_path, random.Random(1)), random.Random(1))
    for corpus in ("novels", "screens"):
        whole = [line.split(" ", 1)[0] for line in lines if re.fullmatch(rf"__label__\w+ {corpus} (ms|id) \w\w", line)]
        assert whole.count("__label__ms") == pytest.approx(whole.count("__label__id"), rel=0.25)


def test_what_is_kept_for_measuring_is_not_trained_on(tmp_path: Path) -> None:
    texts = [f"sloboda {chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(200)]
    with gzip.open(tmp_path / "ntrex.tsv.gz", "wt", encoding="utf-8") as file:
        file.writelines(f"hr\tenglish\t{text}\n" for text in texts)
    read = set(language.read_texts(tmp_path, random.Random(1))["hr"])
    assert read == {text for text in texts if not language.held_out(text)}
    assert 0 < len(texts) - len(read) < 20


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "bad.tsv.gz", "wt", encoding="utf-8") as file:
        file.write("de\tshirt\tHemd\nde only\n")
    with pytest.raises(ValueError, match=r"bad\.tsv\.gz:2: expected language, English and text"):
        language.read_texts(tmp_path, random.Random(1))


def test_a_text_filed_under_the_macrolanguage_counts_for_its_own(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "tatoeba.tsv.gz", "wt", encoding="utf-8") as file:
        file.write("ms\tI am hungry.\tAku lapar.\nid\tI am hungry.\tAku lapar.\nms\tHello\tApa khabar\n")
    texts = language.read_texts(tmp_path, random.Random(1))
    assert list(texts["ms"]) == ["apa khabar"]
    assert list(texts["id"]) == ["aku lapar"]


def test_spans_are_short_and_from_the_text() -> None:
    for piece in language.spans("wo ist mein paket heute", "de", 20, random.Random(1)):
        assert 1 <= len(piece.split()) <= 3
        assert piece in "wo ist mein paket heute"
