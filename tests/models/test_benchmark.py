from __future__ import annotations

import gzip
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from models import benchmark


def by_length(texts: Sequence[str]) -> benchmark.Vectors:
    """A unit vector that turns with the length of the text."""
    angle = np.array([len(text) for text in texts]) / 10
    return np.stack([np.cos(angle), np.sin(angle)], axis=1).astype(np.float32)


def test_both_ways_are_counted() -> None:
    one = np.eye(4, dtype=np.float32)
    assert benchmark.both_ways(one, one) == 100
    assert benchmark.both_ways(one, one[[1, 0, 2, 3]]) == 50


def test_scores_by_language(tmp_path: Path) -> None:
    (tmp_path / "es.tsv.gz").write_bytes(gzip.compress(b"a\ta\nbb\tbb\nccc\tccc\n"))
    (tmp_path / "it.tsv.gz").write_bytes(gzip.compress(b"a\tbb\nbb\ta\n"))
    scores = benchmark.score(by_length, tmp_path)
    assert scores == {"es": 100, "it": 0}
    assert benchmark.mean(scores) == 50
    assert benchmark.score(by_length, tmp_path, 1) == {"es": 100, "it": 100}


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(benchmark.BenchmarkError, match="no xx"):
        benchmark.score(by_length, tmp_path)
    (tmp_path / "es.tsv.gz").write_bytes(gzip.compress(b"a\tb\nonly one\n"))
    with pytest.raises(benchmark.BenchmarkError, match=r"es\.tsv\.gz:2"):
        benchmark.score(by_length, tmp_path)
    (tmp_path / "es.tsv.gz").write_bytes(b"a\tb\n")
    with pytest.raises(benchmark.BenchmarkError, match=r"es\.tsv\.gz:1: cannot be read"):
        benchmark.score(by_length, tmp_path)
