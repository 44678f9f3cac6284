from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

sentencepiece = pytest.importorskip("sentencepiece")

from models import corpus, tokenizer  # noqa: E402


@pytest.fixture(scope="module")
def pieces(corpus_folder: Path) -> Any:
    return tokenizer.train(corpus.read(corpus_folder), pieces=500)


def test_it_gives_the_pieces_that_sentencepiece_gives(corpus_folder: Path) -> None:
    read = corpus.read(corpus_folder)
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(read.texts + read.english), model_writer=model, vocab_size=420, model_type="unigram",
        normalization_rule_name="identity", byte_fallback=True, pad_id=0, unk_id=1, bos_id=2, eos_id=-1,
        pad_piece=tokenizer.PAD, unk_piece=tokenizer.UNKNOWN, bos_piece=tokenizer.START, minloglevel=2, hard_vocab_limit=False,
    )  # fmt: skip
    theirs = sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())
    ours = tokenizer.build([(theirs.id_to_piece(i), theirs.get_score(i)) for i in range(theirs.get_piece_size())])
    for text in [*read.texts[::37], "one shoe 😀", "zwei ß parcel"]:
        assert ours.encode(text).tokens[1:] == theirs.encode(text, out_type=str), text


def test_case_width_and_optional_marks_make_no_difference(pieces: Any) -> None:
    for one, other in (
        ("ONE Parcel", "one parcel"),
        ("ｏｎｅ", "one"),
        ("  one   two ", "one two"),
        ("أحمد", "احمد"),
        ("كتابي", "کتابی"),
    ):
        assert pieces.encode(one).ids == pieces.encode(other).ids


def test_letters_never_seen_stay_distinct(pieces: Any) -> None:
    seen = {tuple(pieces.encode(text).ids) for text in ("😀", "🎉", "ᚠ", "ᚢ", "鬱")}
    assert len(seen) == 5


def test_long_texts_are_cut(pieces: Any) -> None:
    assert len(pieces.encode("one two " * 500).ids) == tokenizer.LONGEST


def test_weak_languages_are_repeated(corpus_folder: Path) -> None:
    read = corpus.read(corpus_folder)
    lines = list(tokenizer.sample(read, each=80, english=10, seed=1))
    assert len(lines) == 80 + 80 + 10
    assert len(list(tokenizer.sample(read, each=300, english=10, seed=1))) == 300 + 100 + 10
