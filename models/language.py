"""Trains the language identification model `knowledge/language.ftz` from parallel texts.

    parley language train --pairs DIR

Shoppers write a word or two, so each text is given whole and as random spans of one to three words
(two to six characters where words are not spaced), some without their diacritics. fastText's own
command line program (Debian: `fasttext`) does the learning and shrinks the model to about 3 MB.
"""

from __future__ import annotations

import argparse
import gzip
import random
import re
import shutil
import subprocess
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from knowledge.language import MODEL_FILE, SERVED, base, clean

OTHERS: tuple[str, ...] = tuple(
    (
        "ca sk et hr sl lt sr sq lv bs mr mk hy af gl eo cy is be ta br si kk km ne lo eu am mn az ga my ka ps uz pa "
        "te kn ml gu mt zu xh so ha yo ig tg ky ug yi lb ku la"
    ).split()
)
"""Languages that are told apart from the served ones, though no reply is written in them."""

# Three-letter codes of some corpora, beside those that `knowledge.language.base` knows.
_CODES = {
    "epo": "eo", "mar": "mr", "mkd": "mk", "lat": "la", "sin": "si", "bel": "be", "isl": "is", "aze": "az",
    "gle": "ga", "afr": "af", "eus": "eu", "hye": "hy", "lav": "lv", "glg": "gl", "kat": "ka", "sqi": "sq",
    "cym": "cy", "mya": "my", "mlt": "mt", "khm": "km", "yid": "yi", "mal": "ml", "kaz": "kk", "mon": "mn",
    "uzb": "uz", "amh": "am", "tel": "te", "tam": "ta", "bos": "bs", "guj": "gu", "hau": "ha", "ibo": "ig",
    "kan": "kn", "kir": "ky", "kmr": "ku", "lao": "lo", "nep": "ne", "pan": "pa", "pus": "ps", "som": "so",
    "tgk": "tg", "yor": "yo", "zul": "zu", "xho": "xh", "uig": "ug", "ltz": "lb",
}  # fmt: skip

_UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})
_DIACRITICS_LEFT_OUT = frozenset({"vi", "tr", "es", "pt", "fr", "de", "pl", "cs", "ro", "hu", "sv", "fi"})
_FILED_UNDER = {"ms": "id"}  # Tatoeba files Indonesian under its macrolanguage, Malay, too
_PLAIN = {ord("ı"): "i", ord("đ"): "d", ord("ł"): "l", ord("ø"): "o", ord("ß"): "ss"}
_NAMES_ONLY = frozenset({"idtagging", "countries"})
_MARKUP = re.compile(r"%[\w.{}()]*%?|\{[^}]*\}|\$\w+|&\w+;|@\w+|\\n|:\w+")
_PARAMETERS = "-lr 0.5 -dim 24 -epoch 4 -minn 1 -maxn 5 -minCount 8 -bucket 400000 -loss softmax -thread 2".split()


def read_texts(pairs: Path, chance: random.Random) -> dict[str, list[str]]:
    """Cleaned texts by language, whole sentences first, from the corpora of `pairs` (`*.tsv.gz`)."""
    texts: dict[str, dict[str, bool]] = defaultdict(dict)
    for file in sorted(pairs.glob("*.tsv.gz")):
        name = file.name.split(".")[0]
        if name in _NAMES_ONLY:
            continue
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                columns = line.rstrip("\n").split("\t")
                if len(columns) != 3:
                    raise ValueError(f"{file}:{number}: expected language, English and text, each after a tab")
                language = _CODES.get(columns[0], base(columns[0]))
                english, text = (clean(_MARKUP.sub(" ", column)) for column in columns[1:])
                if language in (*SERVED, *OTHERS) and len(text) > 2 and text != english:
                    texts[language].setdefault(text, name == "tatoeba")
                if len(english) > 2 and chance.random() < 0.08:
                    texts["en"].setdefault(english, name == "tatoeba")
    shuffled = {}
    for language, found in texts.items():
        elsewhere = texts.get(_FILED_UNDER.get(language, ""), {})
        rows = sorted(text for text in found if text not in elsewhere)
        chance.shuffle(rows)
        shuffled[language] = sorted(rows, key=lambda text: not found[text])
    return shuffled


def spans(text: str, language: str, count: int, chance: random.Random) -> Iterator[str]:
    """`count` random short pieces of a text, as long as what shoppers type first."""
    unspaced = language in _UNSPACED
    units = list(text.replace(" ", "")) if unspaced else text.split()
    for _ in range(count):
        length = chance.choice((2, 3, 4, 6) if unspaced else (1, 1, 2, 3))
        start = chance.randrange(max(1, len(units) - length + 1))
        piece = ("" if unspaced else " ").join(units[start : start + length])
        if len(piece) > 1:
            yield piece


def without_diacritics(text: str) -> str:
    """The text as it is typed on a foreign keyboard."""
    plain = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return plain.translate(_PLAIN)


def examples(texts: dict[str, list[str]], chance: random.Random) -> list[str]:
    """fastText's training lines, shuffled: about 200,000 a served language, fewer for the others."""
    lines = []
    for language in (*SERVED, *OTHERS):
        most, target = (45_000, 180_000) if language in SERVED else (6_000, 30_000)
        rows = texts.get(language, [])[:most]
        pieces = max(2, min(24, target // max(1, len(rows)) - 1))
        for text in rows:
            lines.append(f"__label__{language} {text[:200]}")
            lines += [f"__label__{language} {piece}" for piece in spans(text, language, pieces, chance)]
            if language in _DIACRITICS_LEFT_OUT and chance.random() < 0.25:
                lines.append(f"__label__{language} {without_diacritics(text[:200])}")
    chance.shuffle(lines)
    return lines


def train(pairs: Path, out: Path = MODEL_FILE, *, seed: int = 7, keep: int = 200_000) -> Path:
    """Trains, shrinks to the `keep` most telling features, and writes the model to `out`.

    Raises `ValueError` for a broken line, `RuntimeError` where fastText is missing or fails.
    """
    program = shutil.which("fasttext")
    if not program:
        raise RuntimeError("the program `fasttext` was not found: apt-get install fasttext")
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        text, model = Path(folder, "train.txt"), Path(folder, "model")
        text.write_text("\n".join(examples(read_texts(pairs, chance), chance)) + "\n", encoding="utf-8")
        common = ["-input", str(text), "-output", str(model)]
        for command in (
            [program, "supervised", *common, *_PARAMETERS],
            [program, "quantize", *common, "-qnorm", "-cutoff", str(keep), "-retrain", "-epoch", "1", "-lr", "0.1"],
        ):
            if subprocess.run(command, check=False).returncode:
                raise RuntimeError(f"fastText failed: {' '.join(command)}")
        shutil.copy(model.with_suffix(".ftz"), out)
    return out


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `parley language train` to the command line."""
    commands = subparsers.add_parser("language", help="the language identification model").add_subparsers(
        dest="language_command", required=True
    )
    parser = commands.add_parser("train", help="train it from parallel texts")
    parser.add_argument("--pairs", type=Path, required=True, help="folder of language, English, text (*.tsv.gz)")
    parser.add_argument("--out", type=Path, default=MODEL_FILE, help="model file (default: the shipped one)")
    parser.add_argument("--seed", type=int, default=7)
    parser.set_defaults(handler=_train)


def _train(arguments: argparse.Namespace) -> int:
    print(f"wrote {train(arguments.pairs, arguments.out, seed=arguments.seed)}")
    return 0
