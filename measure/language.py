"""`parley bench language`: identification beside langdetect and lingua, same texts, same run.

Texts are one word, two words and a whole sentence of each served language, drawn with a fixed seed from a
folder of `xx.tsv.gz` (text, English), and shoppers' messages in Latin letters, without diacritics and with
loan words (`messages.tsv`). langdetect and lingua are restricted to the served languages as far as they can
be; lingua comes with the extra `bench`.
"""

from __future__ import annotations

import csv
import gzip
import json
import random
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from knowledge import SERVED, base, identify
from knowledge.language import read
from models.language import held_out, rows_of

_UNSPACED = ("zh", "ja", "th")
LENGTHS = ("word", "two words", "sentence")
MESSAGES = Path(__file__).with_name("messages.tsv")
Sample = tuple[str, str]

ALIKE: tuple[tuple[str, ...], ...] = tuple(
    tuple(group.split())
    for group in ("es pt gl", "da no sv", "id ms", "cs sk", "sr hr bs", "ru uk bg", "fa ur ar", "zh ja")
)
"""Languages that are easily taken for each other."""


def samples(pairs: Path, *, each: int = 120, seed: int = 1) -> dict[str, list[Sample]]:
    """Text and language, by length; `each` sentences a language."""
    chance = random.Random(seed)
    texts: dict[str, list[str]] = {"en": []}
    for file in sorted(pairs.glob("*.tsv.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            rows = [line.rstrip("\n").split("\t") for line in lines]
        texts[file.name.split(".")[0]] = [row[0] for row in rows]
        texts["en"] += [row[1] for row in chance.sample(rows, 20)]
    drawn: dict[str, list[Sample]] = {length: [] for length in LENGTHS}
    for language in SERVED:
        for text in chance.sample(texts.get(language, []), min(each, len(texts.get(language, [])))):
            words = _words(text, language)
            if len(words) > 1:
                place = chance.randrange(len(words) - 1)
                drawn["word"].append((words[place], language))
                joined = ("" if language in _UNSPACED else " ").join(words[place : place + 2])
                drawn["two words"].append((joined, language))
            drawn["sentence"].append((text, language))
    return drawn


def messages() -> dict[str, list[Sample]]:
    """Shoppers' messages and their language, by kind: romanised, without diacritics, mixed with English."""
    found: dict[str, list[Sample]] = {}
    with MESSAGES.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            found.setdefault(row["kind"], []).append((row["text"], row["language"]))
    return found


def kept(corpora: Path, *, each: int = 200, seed: int = 1) -> dict[str, list[str]]:
    """Texts, by language, of what the training leaves out of the languages that no reply is written in."""
    others = {language for group in ALIKE for language in group} - set(SERVED)
    found: dict[str, set[str]] = {language: set() for language in sorted(others)}
    for name, language, _, text in rows_of(corpora):
        if language in found and name in ("ntrex", "tatoeba") and held_out(read(text)[0]):
            found[language].add(text)
    chance = random.Random(seed)
    return {language: chance.sample(sorted(texts), min(each, len(texts))) for language, texts in found.items()}


def confusions(pairs: Path, corpora: Path | None) -> dict[str, dict[str, dict[str, float]]]:
    """By length and language of `ALIKE`: what per cent of its texts is taken for which language, no hints."""
    drawn = {length: list(texts) for length, texts in samples(pairs).items()}
    for language, texts in (kept(corpora) if corpora else {}).items():
        drawn["sentence"] += [(text, language) for text in texts]
        drawn["word"] += [(words[len(words) // 2], language) for text in texts if (words := _words(text, language))]
    result: dict[str, dict[str, dict[str, float]]] = {}
    for length in ("word", "sentence"):
        answers: dict[str, Counter[str]] = {}
        for text, language in drawn[length]:
            if any(language in group for group in ALIKE):
                answers.setdefault(language, Counter())[identify(text).language] += 1
        result[length] = {
            language: {answer: round(100 * count / sum(counts.values()), 1) for answer, count in counts.most_common()}
            for language, counts in answers.items()
        }
    return result


def _words(text: str, language: str) -> list[str]:
    if language in _UNSPACED:
        letters = re.sub(r"[\W\d_]", "", text)
        return [letters[start : start + 3] for start in range(0, len(letters) - 2, 3)]
    return [word.strip(".,!?;:\"'«»“”„()¿¡।؟،…-") for word in text.split() if len(word) > 3]


def ours() -> Callable[[str], str]:
    """`knowledge.identify`, no hints."""
    return lambda text: identify(text, languages=SERVED).language


def langdetect() -> Callable[[str], str]:
    """langdetect, deterministic."""
    from langdetect import DetectorFactory, LangDetectException, detect

    DetectorFactory.seed = 0

    def found(text: str) -> str:
        try:
            return base(detect(text))
        except LangDetectException:
            return "und"

    return found


def lingua() -> Callable[[str], str]:
    """lingua, high accuracy, all models loaded, restricted to the served languages."""
    from lingua import IsoCode639_1, LanguageDetectorBuilder

    codes = {"no": "NB", "fil": "TL"}
    wanted = [getattr(IsoCode639_1, codes.get(language, language.upper())) for language in SERVED]
    detector = LanguageDetectorBuilder.from_iso_codes_639_1(*wanted).with_preloaded_language_models().build()

    def found(text: str) -> str:
        language = detector.detect_language_of(text)
        return base(language.iso_code_639_1.name) if language else "und"

    return found


METHODS = {"parley": ours, "langdetect": langdetect, "lingua": lingua}


def compare(pairs: Path, say: Callable[[str], None]) -> dict[str, Any]:
    """Accuracy by length and language, milliseconds a text, and memory of each method in a process of its own."""
    result = {}
    for name in (*METHODS, "parley with hints"):
        say(f"{name}: identifying")
        command = [sys.executable, "-W", "ignore", "-m", "measure.language", str(pairs), name]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            say(f"{name}: left out ({done.stderr.strip().splitlines()[-1]})")
            continue
        result[name] = json.loads(done.stdout)
    return result


def measure(pairs: Path, name: str) -> dict[str, Any]:
    """The figures of one method in this process."""
    drawn = samples(pairs)
    hinted = name == "parley with hints"
    before = psutil.Process().memory_info().rss
    method = METHODS.get(name, ours)()
    method("warm up")
    figures: dict[str, Any] = {"right": {}, "ms": {}, "languages": {}}
    for length, texts in (drawn | messages()).items():
        begun = time.process_time()
        found = [
            identify(text, hints=[language], languages=SERVED).language if hinted else method(text)
            for text, language in texts
        ]
        figures["ms"][length] = round(1000 * (time.process_time() - begun) / len(texts), 3)
        right = [answer == language for answer, (_, language) in zip(found, texts, strict=True)]
        figures["right"][length] = round(100 * sum(right) / len(right), 1)
        by = {
            language: [ok for ok, (_, own) in zip(right, texts, strict=True) if own == language] for language in SERVED
        }
        figures["languages"][length] = {language: round(100 * sum(ok) / len(ok)) for language, ok in by.items() if ok}
    figures["memory_mb"] = round((psutil.Process().memory_info().rss - before) / 1e6)
    figures["texts"] = {length: len(texts) for length, texts in (drawn | messages()).items()}
    return figures


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), sys.argv[2])))
