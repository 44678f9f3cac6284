"""How well an encoder finds translations, and how fast it is: `xx.tsv.gz` holds text<TAB>English of one language."""

from __future__ import annotations

import gzip
import time
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]


class BenchmarkError(Exception):
    """The benchmark's pairs cannot be read; the message names the file and the line."""


def read(path: Path) -> tuple[list[str], list[str]]:
    """The texts of one language and their English, line by line."""
    texts: list[str] = []
    english: list[str] = []
    try:
        with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
            for number, line in enumerate(file, 1):
                text, tab, translation = line.rstrip("\r\n").partition("\t")
                if not tab:
                    raise BenchmarkError(f"{path}:{number}: expected text<TAB>English")
                texts.append(text)
                english.append(translation)
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise BenchmarkError(f"{path}:{len(texts) + 1}: cannot be read: {error}") from error
    return texts, english


def both_ways(one: Vectors, other: Vectors) -> float:
    """The mean, in percent, of how often row i's nearest neighbour on the other side is row i, asked from each side."""
    likeness = one @ other.T
    right = np.arange(len(one))
    return 50.0 * float((likeness.argmax(1) == right).mean() + (likeness.argmax(0) == right).mean())


def score(encode: Callable[[Sequence[str]], Vectors], folder: Path, most: int | None = None) -> dict[str, float]:
    """The score of every language of the folder, from all its pairs or the first `most` (fewer give higher scores)."""
    paths = sorted(folder.glob("*.tsv.gz"))
    if not paths:
        raise BenchmarkError(f"{folder}: no xx.tsv.gz file here")
    scores = {}
    for path in paths:
        texts, english = read(path)
        scores[path.name[: -len(".tsv.gz")]] = both_ways(encode(texts[:most]), encode(english[:most]))
    return scores


def mean(scores: dict[str, float]) -> float:
    """The mean over languages."""
    return sum(scores.values()) / len(scores)


def speed(encode: Callable[[Sequence[str]], Vectors], texts: Sequence[str], queries: int = 200) -> dict[str, float]:
    """Milliseconds of a query (the median of `queries` texts asked one at a time) and texts a second all at once."""
    encode(texts[:4])
    times = []
    for text in texts[:queries]:
        begun = time.perf_counter()
        encode([text])
        times.append(time.perf_counter() - begun)
    begun = time.perf_counter()
    encode(texts)
    return {"query_ms": 1e3 * float(np.median(times)), "texts_a_second": len(texts) / (time.perf_counter() - begun)}
