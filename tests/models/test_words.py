from __future__ import annotations

from typing import Any

import numpy as np
import pytest

tokenizers = pytest.importorskip("tokenizers")

from models import corpus, tokenizer, words  # noqa: E402

PIECES = [("<pad>", 0.0), ("<unk>", 0.0), ("<s>", 0.0), ("▁", -5.0), ("▁par", -3.0), ("cel", -3.0), ("▁box", -2.0)]


def read(pairs: list[tuple[str, str]]) -> corpus.Corpus:
    english = [pair[0] for pair in pairs]
    zeros = np.zeros(len(pairs), dtype=np.int16)
    texts = [pair[1] for pair in pairs]
    return corpus.Corpus(("es",), ("x",), english, texts, zeros, zeros, np.arange(len(pairs), dtype=np.int32))


@pytest.fixture
def pieces() -> Any:
    letters = [(chr(letter), -9.0) for letter in range(ord("a"), ord("z") + 1)]
    bytes_ = [(f"<0x{value:02X}>", -20.0) for value in range(256)]
    return tokenizer.build(PIECES + letters + bytes_)


@pytest.fixture
def teacher() -> Any:
    vocabulary = {"[UNK]": 0, "parcel": 1, "box": 2, "animal": 3, "rare": 20_000, "##ing": 5}
    return tokenizers.Tokenizer(tokenizers.models.WordPiece(vocabulary, unk_token="[UNK]"))


def test_words_that_are_cut_up_are_found(pieces: Any, teacher: Any) -> None:
    pairs = [("my parcel", "mi paquete"), ("an animal", "animal")] + [("two", f"un animal {i}") for i in range(9)]
    assert words.missing(read(pairs), pieces, teacher) == {"parcel": 1}


def test_added_words_are_whole_and_the_rest_stays(pieces: Any) -> None:
    more = words.add(pieces, {"parcel": 1})
    assert pieces.encode("parcel").tokens == ["<s>", "▁par", "cel"]
    assert more.encode("parcel").tokens == ["<s>", "▁parcel"]
    assert more.get_vocab_size() == pieces.get_vocab_size() + 1
    assert more.token_to_id("▁parcel") == pieces.get_vocab_size()
    for text in ("par", "box", "boxcel", "par cel", "😀"):
        assert more.encode(text).ids == pieces.encode(text).ids
