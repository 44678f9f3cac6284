"""The student's vocabulary: a Unigram model trained by sentencepiece, as a `tokenizers` file with the same pieces."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from models.corpus import Corpus
from models.extras import need

PAD, UNKNOWN, START = "<pad>", "<unk>", "<s>"
LONGEST = 64
"""Tokens of a text that the student reads."""

# marks that writers leave out at will go; letters that they write either way become one
_FOLDED = (
    ("[\u200b\u200d-\u200f\u2060\ufeff\u0640\u064b-\u0652\u0591-\u05bd\u05bf-\u05c7]", ""),
    ("[أإآٱ]", "ا"),
    ("[يى]", "ی"),
    ("ك", "ک"),
    ("ё", "е"),
    ("[‘’ʼ`´]", "'"),
    ("[“”„«»]", '"'),
    ("[\\s\u200c]+", " "),
    ("^ | $", ""),
)


def normalizer() -> Any:
    """NFKC, lower case, and one spelling for letters and marks that shoppers write either way."""
    tokenizers = need("tokenizers")
    n = tokenizers.normalizers
    steps = [n.Replace(tokenizers.Regex(pattern), to) for pattern, to in _FOLDED]
    return n.Sequence([n.NFKC(), n.Lowercase(), *steps])


def sample(corpus: Corpus, each: int, english: int, seed: int) -> Iterator[str]:
    """About `each` strings of every language, weak languages repeated, and `english` English ones."""
    rng = np.random.default_rng(seed)
    weights = corpus.weights()
    for language in range(len(corpus.languages)):
        rows = np.flatnonzero(corpus.language_ids == language)
        if len(rows):
            part = weights[rows] / weights[rows].sum()
            for row in rng.choice(rows, size=min(each, 2 * len(rows)), p=part):
                yield corpus.texts[row]
    for row in rng.choice(corpus.english_ids, size=min(english, 2 * len(corpus.english)), p=weights):
        yield corpus.english[row]


def train(
    corpus: Corpus,
    *,
    pieces: int = 64_000,
    each: int = 24_000,
    english: int = 90_000,
    seed: int = 1,
    coverage: float = 0.9998,
) -> Any:
    """A tokenizer with at most `pieces` pieces; letters outside its vocabulary are told apart by their bytes."""
    spm = need("sentencepiece")
    normal = normalizer()
    lines = [line for line in (normal.normalize_str(text) for text in sample(corpus, each, english, seed)) if line]
    model = io.BytesIO()
    spm.SentencePieceTrainer.train(
        sentence_iterator=iter(lines), model_writer=model, model_type="unigram", vocab_size=pieces,
        hard_vocab_limit=False, normalization_rule_name="identity", character_coverage=coverage, byte_fallback=True,
        num_threads=2, pad_id=0, unk_id=1, bos_id=2, eos_id=-1, pad_piece=PAD, unk_piece=UNKNOWN, bos_piece=START,
        max_sentence_length=8192, minloglevel=2,
    )  # fmt: skip
    processor = spm.SentencePieceProcessor(model_proto=model.getvalue())
    vocabulary = [(processor.id_to_piece(i), processor.get_score(i)) for i in range(processor.get_piece_size())]
    return build(vocabulary)


def build(vocabulary: list[tuple[str, float]]) -> Any:
    """A tokenizer from pieces and their log probabilities; the first three are padding, unknown and start."""
    tokenizers = need("tokenizers")
    tokenizer = tokenizers.Tokenizer(tokenizers.models.Unigram(vocabulary, unk_id=1, byte_fallback=True))
    tokenizer.normalizer = normalizer()
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Metaspace(prepend_scheme="always", split=True)
    tokenizer.decoder = tokenizers.decoders.Metaspace(prepend_scheme="always")
    tokenizer.add_special_tokens([PAD, UNKNOWN, START])
    tokenizer.post_processor = tokenizers.processors.TemplateProcessing(
        single=f"{START} $A", special_tokens=[(START, 2)]
    )
    tokenizer.enable_truncation(LONGEST)
    return tokenizer


def load(path: Path) -> Any:
    """The tokenizer of a file written by `Tokenizer.save`."""
    return need("tokenizers").Tokenizer.from_file(str(path))
