from __future__ import annotations

import numpy as np

from models import alignment
from models.alignment import Tokens


def test_translations_are_found_from_whole_texts() -> None:
    # 10, 11 and 12 mean 1, 2 and 3, and stand in the reverse order
    texts = [[12, 10], [11, 10], [12, 11], [10], [11, 12]]
    english = [[1, 3], [1, 2], [2, 3], [1], [3, 2]]
    piece, other, probability = alignment.translate(Tokens.of(texts), Tokens.of(english), np.arange(5), rounds=20)
    best = {int(p): int(other[piece == p][probability[piece == p].argmax()]) for p in np.unique(piece)}
    assert best == {10: 1, 11: 2, 12: 3}
    for p in np.unique(piece):
        assert np.isclose(probability[piece == p].sum(), 1, atol=1e-5)


def test_chunks_make_no_difference() -> None:
    rng = np.random.default_rng(1)
    texts = Tokens.of([list(rng.integers(5, 20, rng.integers(1, 6))) for _ in range(40)])
    english = Tokens.of([list(rng.integers(0, 9, rng.integers(1, 6))) for _ in range(40)])
    one = alignment.translate(texts, english, np.arange(40), chunk=7)
    other = alignment.translate(texts, english, np.arange(40))
    assert all(np.allclose(a, b) for a, b in zip(one, other, strict=True))


def test_a_piece_begins_as_what_it_translates() -> None:
    teacher = np.eye(4, dtype=np.float32) * 2
    triples = (np.array([5, 5, 7], np.int32), np.array([0, 1, 2], np.int32), np.array([0.5, 0.5, 1.0], np.float32))
    table = alignment.table(triples, teacher, 9)
    assert table.shape == (9, 4)
    assert np.allclose(table[7], [0, 0, 2, 0])
    assert np.allclose(table[5], [2**0.5, 2**0.5, 0, 0], atol=1e-5)
    assert 0 < np.abs(table[6]).max() < 0.2
