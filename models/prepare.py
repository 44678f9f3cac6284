"""What a training run begins with: the corpus as tokens, and a student that glosses every language in English."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from models import alignment, student, teacher, tokenizer
from models.alignment import Tokens
from models.corpus import Corpus
from models.extras import need


def tokenise(pieces: Any, strings: list[str], chunk: int = 20_000) -> Tokens:
    """The strings as ids, whole, with the tokenizer's start piece."""
    pieces.no_truncation()
    rows = [e.ids for at in range(0, len(strings), chunk) for e in pieces.encode_batch(strings[at : at + chunk])]
    return Tokens.of(rows)


def take(tokens: Tokens, rows: npt.NDArray[np.int64]) -> Tokens:
    """Those rows, in that order."""
    lengths = tokens.lengths[rows]
    offsets = np.concatenate([[0], np.cumsum(lengths)])
    within = np.arange(offsets[-1]) - np.repeat(offsets[:-1] - tokens.offsets[rows], lengths)
    return Tokens(tokens.ids[within], offsets)


def join(one: Tokens, other: Tokens) -> Tokens:
    """The rows of both, one after the other."""
    return Tokens(
        np.concatenate([one.ids, other.ids]), np.concatenate([one.offsets, other.offsets[1:] + one.offsets[-1]])
    )


def translations(
    corpus: Corpus,
    texts: Tokens,
    english: Tokens,
    taught: Tokens,
    *,
    pairs: int,
    plain: int,
    seed: int,
    longest: int = 24,
) -> tuple[alignment.Ids, alignment.Ids, npt.NDArray[np.float32]]:
    """Which of the teacher's pieces each of ours translates, from up to `pairs` pairs and `plain` English texts."""
    rng = np.random.default_rng(seed)
    theirs = taught.lengths
    usable = (texts.lengths <= longest) & (theirs[corpus.english_ids] <= longest) & (theirs[corpus.english_ids] > 0)
    order = np.where(usable, np.log(rng.random(len(corpus))) / corpus.weights(), -np.inf)
    rows = np.sort(np.argsort(-order)[: min(pairs, int(usable.sum()))])
    same = rng.permutation(np.unique(corpus.english_ids[rows]))[:plain].astype(np.int64)
    same = same[english.lengths[same] <= longest]
    foreign = take(join(texts, english), np.concatenate([rows, len(corpus) + same]))
    native = take(taught, np.concatenate([corpus.english_ids[rows].astype(np.int64), same]))
    return alignment.translate(foreign, native, np.arange(len(foreign.lengths)))


def first(
    corpus: Corpus, texts: Tokens, english: Tokens, pieces: Any, folder: Path, shape: student.Shape,
    added: dict[str, int], *, sparse: bool = True, pairs: int = 600_000, plain: int = 120_000, seed: int = 1,
) -> Any:  # fmt: skip
    """A student ready to train: the teacher's layers over a table in its space, by what each piece translates.

    `added` are English words that became pieces, with the teacher's ids: they begin as its vectors.
    """
    need("torch").manual_seed(seed)
    model, words = teacher.load(folder)
    words.no_truncation()
    rows = [
        e.ids[1:-1]
        for at in range(0, len(corpus.english), 20_000)
        for e in words.encode_batch(corpus.english[at : at + 20_000])
    ]
    triples = translations(corpus, texts, english, Tokens.of(rows), pairs=pairs, plain=plain, seed=seed)
    known = model.get_input_embeddings().weight.detach().numpy()
    table = alignment.table(triples, known, shape.pieces, seed=seed)
    for word, number in added.items():
        table[pieces.token_to_id(f"▁{word}")] = known[number]
    table[pieces.token_to_id(tokenizer.PAD)] = 0
    table[pieces.token_to_id(tokenizer.START)] = known[words.token_to_id("[CLS]")]
    made = student.build(shape, sparse=sparse)
    student.begin(made, shape, model, table)
    return made
