"""`parley bench language`: identification beside langdetect and lingua, same texts, same run.

Texts are one word, two words and a whole sentence of each served language, drawn with a fixed seed from a
folder of `xx.tsv.gz` (text, English). langdetect and lingua are restricted to the served languages as far
as they can be; lingua comes with the extra `bench`.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from knowledge import SERVED, base, identify

_UNSPACED = ("zh", "ja", "th")
LENGTHS = ("word", "two words", "sentence")
Sample = tuple[str, str]


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
    for length, texts in drawn.items():
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
    figures["texts"] = {length: len(texts) for length, texts in drawn.items()}
    return figures


def table(result: dict[str, Any]) -> str:
    """The figures as Markdown."""
    rows = ["| | " + " | ".join(f"{length}, %" for length in LENGTHS) + " | ms a word | ms a sentence | memory, MB |"]
    rows.append("|---" * 7 + "|")
    for name, figures in result.items():
        right = " | ".join(f"{figures['right'][length]:.1f}" for length in LENGTHS)
        rows.append(
            f"| {name} | {right} | {figures['ms']['word']} | {figures['ms']['sentence']} | {figures['memory_mb']} |"
        )
    return "\n".join(rows)


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), sys.argv[2])))
