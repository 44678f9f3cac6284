"""A head start for the student's table: which English pieces each of its pieces translates (IBM Model 1).

The parameters are those of Brown et al. 1993, "The Mathematics of Statistical Machine Translation", estimated over
the pairs with the student's pieces on one side and the teacher's on the other. A piece begins as the mean of the
teacher's piece vectors that it translates, so the student reads every language as a gloss in English before it has
learnt anything.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ids = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Tokens:
    """Token ids of many texts, end to end: text i is `ids[offsets[i] : offsets[i + 1]]`."""

    ids: Ids
    offsets: npt.NDArray[np.int64]

    @classmethod
    def of(cls, rows: list[list[int]]) -> Tokens:
        """Packs one list of ids a text."""
        lengths = np.fromiter((len(row) for row in rows), dtype=np.int64, count=len(rows))
        ids = np.fromiter((token for row in rows for token in row), dtype=np.int32, count=int(lengths.sum()))
        return cls(ids, np.concatenate([[0], np.cumsum(lengths)]))

    @property
    def lengths(self) -> npt.NDArray[np.int64]:
        """Tokens a text."""
        return np.diff(self.offsets)


def links(foreign: Tokens, english: Tokens, rows: npt.NDArray[np.int64]) -> tuple[Ids, Ids, npt.NDArray[np.int64]]:
    """Every (foreign piece, English piece) of the pairs, English-major, and where each English piece's links start."""
    f_length, e_length = foreign.lengths[rows], english.lengths[rows]
    size = f_length * e_length
    pair = np.repeat(np.arange(len(rows)), size)
    within = np.arange(int(size.sum())) - np.repeat(np.cumsum(size) - size, size)
    width = f_length[pair]
    f = foreign.ids[foreign.offsets[rows][pair] + within % width]
    e = english.ids[english.offsets[rows][pair] + within // width]
    runs = np.repeat(f_length, e_length)
    return f, e, np.cumsum(runs) - runs


def translate(
    foreign: Tokens, english: Tokens, rows: npt.NDArray[np.int64], *, rounds: int = 5, chunk: int = 50_000
) -> tuple[Ids, Ids, npt.NDArray[np.float32]]:
    """Triples (foreign piece, English piece, probability of the English one given the foreign) after `rounds` of EM."""
    keys: list[npt.NDArray[np.int64]] = []
    starts: list[npt.NDArray[np.int64]] = []
    total, base = 0, int(english.ids.max()) + 1
    for at in range(0, len(rows), chunk):
        f, e, run = links(foreign, english, rows[at : at + chunk])
        keys.append(f.astype(np.int64) * base + e)
        starts.append(run + total)
        total += len(f)
    known, place = np.unique(np.concatenate(keys), return_inverse=True)
    keys.clear()
    place = place.astype(np.int32)
    start = np.concatenate(starts)
    run_length = np.diff(np.append(start, total))
    piece, other = (known // base).astype(np.int32), (known % base).astype(np.int32)
    probability = np.ones(len(known), dtype=np.float32)
    for _ in range(rounds):
        link = probability[place]
        link /= np.repeat(np.add.reduceat(link, start), run_length)
        count = np.bincount(place, weights=link, minlength=len(known))
        probability = (count / np.bincount(piece, weights=count)[piece]).astype(np.float32)
    return piece, other, probability


def table(
    triples: tuple[Ids, Ids, npt.NDArray[np.float32]],
    teacher: npt.NDArray[np.float32],
    pieces: int,
    *,
    sharpen: float = 1.5,
    seed: int = 1,
) -> npt.NDArray[np.float32]:
    """(pieces, dimension): each piece as the mean of the teacher vectors it translates, at the teacher's usual length.

    `sharpen` raises the probabilities before they are normalised, so that the best translations outweigh the noise. A
    piece that no pair holds begins as a random vector.
    """
    piece, other, probability = triples
    weight = probability.astype(np.float64) ** sharpen
    weight /= np.bincount(piece, weights=weight, minlength=pieces)[piece]
    kept = weight > 0.003
    piece, other, weight = piece[kept], other[kept], weight[kept]
    usual = float(np.linalg.norm(teacher, axis=1).mean())
    vectors = np.random.default_rng(seed).standard_normal((pieces, teacher.shape[1])).astype(np.float32) * 0.02
    order = np.argsort(piece, kind="stable")
    piece, other, weight = piece[order], other[order], weight[order]
    found, first = np.unique(piece, return_index=True)
    for at in range(0, len(found), 4096):
        low = first[at]
        high = first[at + 4096] if at + 4096 < len(found) else len(piece)
        weighted = teacher[other[low:high]] * weight[low:high, None].astype(np.float32)
        vectors[found[at : at + 4096]] = np.add.reduceat(weighted, first[at : at + 4096] - low, axis=0)
    length = np.linalg.norm(vectors[found], axis=1, keepdims=True)
    vectors[found] *= usual / np.maximum(length, 1e-6)
    return vectors
