"""A teacher of two tiny layers and a corpus of a few hundred made-up pairs: small enough to train on in seconds."""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path

import pytest

from models import cli

NUMBERS = "one two three four five six seven eight nine ten".split()
THINGS = "parcel order refund coat shoe price store card box bag lamp chair".split()
VERBS = "returns brings loses wants sees buys".split()


def foreign(word: str) -> str:
    """A made-up translation: the word backwards with an ending."""
    return word[::-1] + "o"


def pairs() -> list[tuple[str, str]]:
    """English and its made-up translation."""
    english = [f"{n} {t} {v}" for n in NUMBERS for t in THINGS for v in VERBS]
    return [(text, " ".join(foreign(word) for word in text.split())) for text in english]


@pytest.fixture(scope="session")
def corpus_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two files of pairs, one of them a source that `--permissive` leaves out."""
    folder = tmp_path_factory.mktemp("pairs")
    for name, language, part in (("tatoeba", "es", pairs()), ("ntrex", "it", pairs()[:50])):
        with gzip.open(folder / f"{name}.tsv.gz", "wt", encoding="utf-8") as file:
            file.writelines(f"{language}\t{english}\t{text}\n" for english, text in part)
    return folder


@pytest.fixture(scope="session")
def teacher_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sentence-transformers folder: BERT with two layers of width 16 and words as its pieces."""
    pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    import torch

    torch.manual_seed(0)
    folder = tmp_path_factory.mktemp("tiny") / "tiny-e5"
    folder.mkdir()
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *NUMBERS, *THINGS, *VERBS, "query", "passage", ":"]
    (folder / "vocab.txt").write_text("\n".join(words) + "\n", "utf-8")
    config = transformers.BertConfig(
        vocab_size=len(words), hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=32,
        max_position_embeddings=96,
    )  # fmt: skip
    transformers.BertModel(config).save_pretrained(folder)
    transformers.BertTokenizerFast(vocab={word: i for i, word in enumerate(words)}).save_pretrained(folder)
    # the layout on disk that every release of sentence-transformers reads
    names = (("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Normalize", "Normalize"))
    modules = [
        {"idx": i, "name": str(i), "path": path, "type": f"sentence_transformers.models.{kind}"}
        for i, (path, kind) in enumerate(names)
    ]
    (folder / "modules.json").write_text(json.dumps(modules))
    (folder / "sentence_bert_config.json").write_text(json.dumps({"max_seq_length": 32, "do_lower_case": False}))
    (folder / "1_Pooling").mkdir()
    (folder / "2_Normalize").mkdir()
    pooling = {"word_embedding_dimension": 16, "pooling_mode_mean_tokens": True, "pooling_mode_cls_token": False}
    (folder / "1_Pooling" / "config.json").write_text(json.dumps(pooling))
    return folder


def arguments(corpus_folder: Path, teacher_folder: Path, out: Path, *more: str) -> argparse.Namespace:
    """What `parley encoder train` takes for a tiny student."""
    parser = argparse.ArgumentParser()
    cli.add_parser(parser.add_subparsers())
    fixed = [
        "--pairs",
        str(corpus_folder),
        "--teacher",
        str(teacher_folder),
        "--out",
        str(out),
        "--pieces",
        "400",
        "--layers",
        "1,2",
    ]
    return parser.parse_args(["encoder", "train", *fixed, *more])


@pytest.fixture(scope="session")
def trained(corpus_folder: Path, teacher_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a tiny encoder that finds the made-up translations."""
    out = tmp_path_factory.mktemp("trained") / "encoder"
    args = arguments(corpus_folder, teacher_folder, out, "--texts", "6000")
    assert args.handler(args) == 0
    return out
