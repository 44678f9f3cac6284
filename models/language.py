"""Trains the language identification model `knowledge/language.ftz` from parallel texts.

    parley language train --pairs DIR

Shoppers write a word or two, so each text is given whole and as random spans of one to three words
(two to six characters where words are not spaced); some without their diacritics, with a slip of the
finger, with an English word in it, or in Latin letters (`models/slips.py`, `models/romanise.py`). How
shoppers ask is learnt from `knowledge/topics/questions`. A second model, `language_close.ftz`, looks at the
languages alone that are read alike, from the same kinds of text for each. fastText's own command line
program (Debian: `fasttext`) does the learning and shrinks the models.
"""

from __future__ import annotations

import argparse
import gzip
import random
import re
import shutil
import subprocess
import tempfile
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import yaml

from knowledge.language import CLOSE, CLOSE_FILE, MODEL_FILE, SERVED, base, clean, read, written_in
from knowledge.topics.questions import load
from models import slips
from models.extras import MissingExtra
from models.romanise import LANGUAGES as ROMANISED
from models.romanise import Romaniser

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
_FILED_UNDER = {"ms": "id"}  # Tatoeba files Indonesian under its macrolanguage, Malay, too
_NAMES_ONLY = frozenset({"idtagging", "countries"})
_MARKUP = re.compile(r"%[\w.{}()]*%?|\{[^}]*\}|\$\w+|&\w+;|@\w+|\\n|:\w+")
_PARAMETERS = "-lr 0.5 -dim 24 -epoch 3 -minn 1 -maxn 5 -minCount 8 -bucket 400000 -loss softmax -thread 1".split()
_CLOSE_PARAMETERS = (
    "-lr 0.3 -dim 16 -epoch 4 -minn 2 -maxn 5 -wordNgrams 2 -minCount 3 -bucket 400000 -loss softmax -thread 1".split()
)
_MOST_LINES = 6_000_000
"""About ten minutes of one processor."""
_LINES_TO_SETTLE = 2_000_000
_QUESTIONS = "questions"
_PHRASES = Path(__file__).with_name("romanised.yml")

Texts = Mapping[str, Mapping[str, str]]
"""Language → text → the corpus that it is from."""


def held_out(text: str) -> bool:
    """Whether a text of a language without a benchmark of its own is kept for measuring: one of forty."""
    return zlib.crc32(text.encode()) % 40 == 0


def read_texts(pairs: Path, chance: random.Random) -> Texts:
    """Cleaned texts by language, in random order but whole sentences first, from the corpora of `pairs` (`*.tsv.gz`).

    Texts that `held_out` keeps for measuring are not among them.
    """
    texts: dict[str, dict[str, str]] = defaultdict(dict)
    for name, language, english, foreign in rows_of(pairs):
        text = read(_MARKUP.sub(" ", foreign))[0]
        english = clean(_MARKUP.sub(" ", english))
        kept = language not in SERVED and held_out(text)
        if language in (*SERVED, *OTHERS) and len(text) > 2 and text != english and not kept:
            texts[language].setdefault(text, name)
        if len(english) > 2 and chance.random() < 0.08:
            texts["en"].setdefault(english, name)
    shuffled = {}
    for language, found in texts.items():
        elsewhere = texts.get(_FILED_UNDER.get(language, ""), {})
        rows = sorted(text for text in found if text not in elsewhere)
        chance.shuffle(rows)
        shuffled[language] = {text: found[text] for text in sorted(rows, key=lambda text: found[text] != "tatoeba")}
    return shuffled


def rows_of(pairs: Path) -> Iterator[tuple[str, str, str, str]]:
    """Corpus, language, English and text of each line; raises `ValueError` for a broken one."""
    for file in sorted(pairs.glob("*.tsv.gz")):
        name = file.name.split(".")[0]
        if name in _NAMES_ONLY:
            continue
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                columns = line.rstrip("\n").split("\t")
                if len(columns) != 3:
                    raise ValueError(f"{file}:{number}: expected language, English and text, each after a tab")
                yield name, _CODES.get(columns[0], base(columns[0])), columns[1], columns[2]


def questions(language: str) -> list[str]:
    """How shoppers ask for the standard facts, cleaned."""
    return [read(text)[0] for phrasings in load(language).values() for text in phrasings]


def spans(
    text: str, language: str, count: int, chance: random.Random, words: Sequence[int] = (1, 1, 2, 3)
) -> Iterator[str]:
    """`count` random pieces of a text, by default as short as what shoppers type first."""
    unspaced = language in _UNSPACED
    units = list(text.replace(" ", "")) if unspaced else text.split()
    for _ in range(count):
        length = chance.choice((2, 3, 4, 6) if unspaced else words)
        start = chance.randrange(max(1, len(units) - length + 1))
        piece = ("" if unspaced else " ").join(units[start : start + length])
        if len(piece) > 1:
            yield piece


def examples(texts: Texts, chance: random.Random) -> list[str]:
    """fastText's training lines, shuffled: about 130,000 a served language, fewer for the others."""
    loans = [
        word
        for text, source in texts.get("en", {}).items()
        if source != "tatoeba" and len(text.split()) < 3
        for word in text.split()
        if len(word) > 3
    ] or ["refund"]
    lines = []
    for language in (*SERVED, *OTHERS):
        most, target = (45_000, 180_000) if language in SERVED else (6_000, 30_000)
        rows = list(texts.get(language, ()))[:most]
        if rows and language in SERVED:
            rows += 2 * questions(language)
        count = max(2, min(24, target // max(1, len(rows)) - 1))
        for text in rows:
            pieces = [text[:200], *spans(text, language, count, chance)]
            pieces += _noisy(pieces, language, loans, chance)
            lines += [f"__label__{language} {piece}" for piece in pieces]
    for language, rows in romanised(texts, chance).items():
        count = max(2, min(16, 90_000 // len(rows) - 1))
        for text in rows:
            pieces = [text[:200], *spans(text, "", count, chance)]
            if chance.random() < 0.3:
                pieces.append(slips.with_loan_words(text[:200], loans, chance))
            pieces += [slips.with_a_slip(piece, chance) for piece in pieces if chance.random() < 0.1]
            lines += [f"__label__{language}-Latn {piece}" for piece in pieces]
    chance.shuffle(lines)
    return lines[:_MOST_LINES]


def _noisy(pieces: Sequence[str], language: str, loans: Sequence[str], chance: random.Random) -> Iterator[str]:
    """Of some of the pieces, the first of which is the whole text, what a hurried shopper makes of them."""
    latin = "Latn" in written_in(language)
    for piece in pieces:
        if latin and chance.random() < (0.35 if language in ("vi", "tr") else 0.15):
            plain = slips.without_diacritics(piece, language, two_letters=chance.random() < 0.3)
            if plain != piece:
                yield plain
        if language not in _UNSPACED and chance.random() < 0.08:
            yield slips.with_a_slip(piece, chance)
    if latin and language != "en" and chance.random() < 0.25:
        yield slips.with_loan_words(pieces[0], loans, chance)
    if latin and chance.random() < 0.05:
        yield slips.with_a_digit(pieces[0], chance)


def romanised(texts: Texts, chance: random.Random) -> dict[str, list[str]]:
    """Texts in Latin letters of the languages that have their own: romanised by rule, and as people write them."""
    written = Romaniser(chance, texts.get("hi", ()))
    phrases: dict[str, list[str]] = yaml.safe_load(_PHRASES.read_text("utf-8"))
    found = {}
    for language in ROMANISED:
        rows = list(texts.get(language, ()))[:9_000]
        if rows:
            asked = 3 * questions(language)
            found[language] = [clean(written(text, language)) for text in (*rows, *asked)] + 20 * [
                clean(text) for text in phrases[language]
            ]
    return found


def close_examples(texts: Texts, chance: random.Random) -> list[str]:
    """Training lines of the languages that are read alike; each kind of text has as many lines in each of a group.

    Otherwise the model would learn that computer programs speak Indonesian and school books Malay.
    """
    lines = []
    for group in CLOSE:
        sources: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for language in group:
            for text, source in texts.get(language, {}).items():
                sources[source][language].append(text)
            if language in texts:
                sources[_QUESTIONS][language] = 8 * questions(language)
        for by_language in sources.values():
            if len(by_language) < 2:
                continue
            most = min(12_000, max(map(len, by_language.values())))
            for language, rows in by_language.items():
                # ten times at the most: few texts say little, however often
                for text in (rows * 10)[: max(most, len(rows))]:
                    pieces = [text[:200], *spans(text, language, 4, chance, (1, 2, 2, 3, 4, 6))]
                    lines += [f"__label__{language} {piece}" for piece in pieces]
    chance.shuffle(lines)
    return lines


def train(pairs: Path, out: Path = MODEL_FILE, *, seed: int = 7, keep: int = 330_000) -> Path:
    """Trains both models, shrinks each to the `keep` most telling features, and writes them to `out`'s folder.

    Raises `ValueError` for a broken line, `MissingExtra` without the extra `language`, and `RuntimeError` where
    fastText is missing or fails.
    """
    chance = random.Random(seed)
    texts = read_texts(pairs, chance)
    if any(language in texts for group in CLOSE for language in group):
        _learn(close_examples(texts, chance), _CLOSE_PARAMETERS, min(keep, 100_000), out.with_name(CLOSE_FILE.name))
    _learn(examples(texts, chance), _PARAMETERS, keep, out)
    return out


def _learn(lines: Sequence[str], parameters: Sequence[str], keep: int, out: Path) -> None:
    program = shutil.which("fasttext")
    if not program:
        raise RuntimeError("the program `fasttext` was not found: apt-get install fasttext")
    with tempfile.TemporaryDirectory() as folder:
        text, few, model = (Path(folder, name) for name in ("train.txt", "few.txt", "model"))
        text.write_text("\n".join(lines) + "\n", encoding="utf-8")
        # what is left after shrinking settles on a part of the texts
        few.write_text("\n".join(lines[:_LINES_TO_SETTLE]) + "\n", encoding="utf-8")
        settle = ["-qnorm", "-cutoff", str(keep), "-retrain", "-epoch", "1", "-lr", "0.1", "-thread", "1"]
        for command in (
            [program, "supervised", "-input", str(text), "-output", str(model), *parameters],
            [program, "quantize", "-input", str(few), "-output", str(model), *settle],
        ):
            if subprocess.run(command, check=False).returncode:
                raise RuntimeError(f"fastText failed: {' '.join(command)}")
        shutil.copy(model.with_suffix(".ftz"), out)


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
    try:
        print(f"wrote {train(arguments.pairs, arguments.out, seed=arguments.seed)}")
    except MissingExtra as missing:
        raise RuntimeError(str(missing)) from missing
    return 0
