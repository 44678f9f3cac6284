"""What a training run reads: batches of translated texts, some spoiled as shoppers spoil them, some of them lessons."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from models.alignment import Tokens
from models.corpus import Corpus
from models.lessons import Lessons
from models.noise import ENGLISH, Noise


@dataclass(frozen=True)
class Mix:
    """What share of the texts is what, and how texts are cut and grouped."""

    batch: int = 256
    group: int = 24
    longest: int = 40
    english: float = 0.08
    noise: float = 0.25
    lessons: float = 0.4
    lessons_from: float = 0.8


class Sampler:
    """Draws pairs as often as their weights say, evenly over the run, and the same for the same seed.

    Half of a draw are partners: another translation of the same English string, so that the teacher embeds it once
    for two. A partner is drawn within its string by weight, so how often a pair comes up does not change.
    """

    def __init__(self, weights: npt.NDArray[np.float64], english: npt.NDArray[np.int32], seed: int) -> None:
        self.order = np.random.default_rng(seed).permutation(len(weights))
        self.edges = np.cumsum(weights[self.order])
        self.english = english
        self.grouped = np.argsort(english, kind="stable")
        self.group_edges = np.concatenate([[0.0], np.cumsum(weights[self.grouped])])
        bounds = np.searchsorted(english[self.grouped], np.arange(int(english.max()) + 2))
        self.low, self.high = self.group_edges[bounds[:-1]], self.group_edges[bounds[1:]]
        self.seed = seed

    def draw(self, number: int, count: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
        """The pairs of draw `number` in random order, and which of them stand for their English string itself.

        The first half is a systematic sample whose offset moves by the golden ratio from draw to draw. A string with
        no other translation is its own partner, in English.
        """
        rng = np.random.default_rng((self.seed, number))
        half = (count + 1) // 2
        offset = (number * 0.6180339887498949) % 1.0
        places = (np.arange(half) + offset) / half * self.edges[-1]
        rows = self.order[np.minimum(np.searchsorted(self.edges, places), len(self.order) - 1)]
        string = self.english[rows]
        at = self.low[string] + rng.random(half) * (self.high[string] - self.low[string])
        place = np.searchsorted(self.group_edges, at, side="right") - 1
        partners = self.grouped[np.clip(place, 0, len(self.grouped) - 1)]
        both = np.concatenate([rows, partners])[:count].astype(np.int64)
        own = np.concatenate([np.zeros(half, dtype=bool), partners == rows])[:count]
        shuffled = rng.permutation(count)
        return both[shuffled], own[shuffled]


@dataclass(frozen=True)
class Batch:
    """Ids and mask, (n, width), and what each text means: an English string of the corpus, or else a lesson's topic.

    Where `topics` is not -1, `english` says nothing.
    """

    ids: npt.NDArray[np.int64]
    mask: npt.NDArray[np.int64]
    english: npt.NDArray[np.int64]
    topics: npt.NDArray[np.int64]


def pad(rows: list[npt.NDArray[np.int32]]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Token rows as one (ids, mask) rectangle, padded with 0."""
    width = max(len(row) for row in rows)
    ids = np.zeros((len(rows), width), dtype=np.int64)
    mask = np.zeros_like(ids)
    for place, row in enumerate(rows):
        ids[place, : len(row)] = row
        mask[place, : len(row)] = 1
    return ids, mask


class Feed:
    """Draws batches, the same for the same seed; `lessons` is asked for when they begin."""

    def __init__(
        self, corpus: Corpus, texts: Tokens, english: Tokens, pieces: Any, mix: Mix, seed: int,
        lessons: Callable[[], Lessons] | None = None,
    ) -> None:  # fmt: skip
        self.corpus, self.texts, self.english, self.pieces = corpus, texts, english, pieces
        self.mix, self.seed = mix, seed
        self.sampler = Sampler(corpus.weights(), corpus.english_ids, seed)
        self.noise = Noise(corpus) if mix.noise else None
        self._read = lessons
        self.lessons: Lessons | None = None

    def _lessons(self, progress: float) -> Lessons | None:
        if self._read is None or progress < self.mix.lessons_from:
            return None
        if self.lessons is None:
            self.lessons = self._read()
        return self.lessons

    def batches(self, number: int, progress: float = 0.0) -> list[Batch]:
        """Draw `number` of a run that is so far: batches of texts of about one length, in random order."""
        rng, chance = np.random.default_rng((self.seed, number, 7)), random.Random(f"{self.seed} {number}")
        count = self.mix.batch * self.mix.group
        lessons = self._lessons(progress)
        asked = [] if lessons is None else lessons.draw(round(count * self.mix.lessons), chance)
        rows, own = self.sampler.draw(number, count - len(asked))
        plain = own | (rng.random(len(rows)) < self.mix.english)
        targets = self.corpus.english_ids[rows].astype(np.int64)
        tokens: list[Any] = []
        spoiled: list[tuple[int, str]] = []
        for row, target, is_plain in zip(rows, targets, plain, strict=True):
            if self.noise is not None and chance.random() < self.mix.noise:
                text = self.corpus.english[target] if is_plain else self.corpus.texts[row]
                language = ENGLISH if is_plain else self.corpus.languages[self.corpus.language_ids[row]]
                spoiled.append((len(tokens), self.noise(text, language, chance)))
                tokens.append(None)
            else:
                source, at = (self.english, target) if is_plain else (self.texts, row)
                tokens.append(source.ids[source.offsets[at] : source.offsets[at + 1]][: self.mix.longest])
        for _, text, language in asked:
            again = self.noise is not None and chance.random() < 2 * self.mix.noise
            spoiled.append((len(tokens), self.noise(text, language, chance) if again and self.noise else text))
            tokens.append(None)
        self.pieces.no_truncation()
        encoded = self.pieces.encode_batch([text for _, text in spoiled])
        for (place, _), encoding in zip(spoiled, encoded, strict=True):
            tokens[place] = np.array(encoding.ids[: self.mix.longest], dtype=np.int32)
        topics = np.concatenate([np.full(len(rows), -1), [topic for topic, _, _ in asked]]).astype(np.int64)
        targets = np.concatenate([targets, np.zeros(len(asked), dtype=np.int64)])
        order = np.argsort([len(row) for row in tokens], kind="stable")
        cuts = [order[at : at + self.mix.batch] for at in range(0, len(order), self.mix.batch)]
        made = [Batch(*pad([tokens[at] for at in cut]), targets[cut], topics[cut]) for cut in cuts]
        return [made[at] for at in rng.permutation(len(made))]
