"""Reads the examples and the test sets of the intents, and refuses what cannot be used with its file and line.

`train/XX.yml` maps an intent to its examples in language XX, `train/out_of_scope.yml` a language to what is none of
the support desk's business. `test/XX.tsv` holds lines `intent<TAB>text`, with `-` for out of scope, and `several.tsv`
lines `language<TAB>intent intent<TAB>text`, test messages with several wishes in their order. `conjunctions.yml` maps a
language to the words that may join two wishes; one that is written together with the next word ends in `-`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from knowledge.errors import IntentsError
from knowledge.faults import did_you_mean
from knowledge.language import SERVED
from knowledge.nodes import Nodes
from knowledge.normalise import fold
from knowledge.textfile import read_text

INTENTS = (
    "track", "cancel", "address", "return", "exchange", "refund", "missing", "damaged", "wrong", "warranty", "invoice",
    "payment_failed", "payment_methods", "coupon", "price_match", "size", "stock", "product", "search", "compare",
    "shipping_cost", "delivery_time", "customs", "account", "complaint", "human", "feedback", "unsubscribe", "privacy",
    "small_talk",
)  # fmt: skip
"""What shoppers want of a store's support desk."""
NONE = "-"
"""Stands in a test set for a text that is out of scope."""
HERE = Path(__file__).parent
TRAIN, TEST = HERE / "train", HERE / "test"
SEVERAL, CONJUNCTIONS = HERE / "several.tsv", HERE / "conjunctions.yml"
_OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True)
class Example:
    """A text with its intent, or None where it is out of scope."""

    language: str
    intent: str | None
    text: str


@dataclass(frozen=True)
class Several:
    """A message with its wishes, in order."""

    language: str
    intents: tuple[str, ...]
    text: str


def examples(folder: Path = TRAIN) -> list[Example]:
    """All training examples of a folder, out-of-scope ones included; raises `IntentsError` at the first fault."""
    return [example for file in _found(folder, "*.yml", "intent: [examples]") for example in _examples(file)]


def utterances(folder: Path = TEST) -> list[Example]:
    """All test utterances of a folder, by language; raises `IntentsError` at the first fault."""
    return [example for file in _found(folder, "*.tsv", "intent<TAB>text") for example in _tested(file)]


def several(file: Path = SEVERAL) -> list[Several]:
    """Test messages with several wishes; raises `IntentsError` at the first fault."""
    read = []
    for number, line in enumerate(_text(file).splitlines(), 1):
        where, columns = f"{file}:{number}", line.split("\t")
        if len(columns) != 3 or not columns[2].strip():
            raise IntentsError(f"{where}: expected a language, intents and a text with tabs between, found {line!r}")
        language, intents = columns[0], tuple(columns[1].split())
        if language not in SERVED:
            raise IntentsError(f"{where}: `{language}` is no served language{did_you_mean(language, SERVED)}")
        if unknown := [intent for intent in intents if intent not in INTENTS]:
            raise IntentsError(f"{where}: unknown intent `{unknown[0]}`{did_you_mean(unknown[0], INTENTS)}")
        if len(intents) < 2:
            raise IntentsError(f"{where}: expected two intents or more with spaces between, found {columns[1]!r}")
        read.append(Several(language, intents, columns[2].strip()))
    return read


@lru_cache(maxsize=4)
def conjunctions(file: Path = CONJUNCTIONS) -> dict[str, tuple[str, ...]]:
    """The words of each language that may join two wishes, longest first."""
    nodes, top = _composed(file)
    read = {
        language: tuple(sorted((word for word, _ in nodes.texts(node, language)), key=len, reverse=True))
        for language, node in nodes.mapping(top, SERVED, file.name).items()
    }
    _refuse(nodes)
    return read


def _examples(file: Path) -> list[Example]:
    outside = file.stem == _OUT_OF_SCOPE
    if not outside:
        _served(file)
    nodes, top = _composed(file)
    read: list[Example] = []
    seen: set[str] = set()
    for key, node in nodes.mapping(top, SERVED if outside else INTENTS, file.name).items():
        language, intent = (key, None) if outside else (file.stem, key)
        for text, item in nodes.texts(node, key):
            if fold(text) in seen:
                nodes.fault(item, f"{text!r} stands here a second time; keep one of them")
            seen.add(fold(text))
            read.append(Example(language, intent, text))
    _refuse(nodes)
    return read


def _tested(file: Path) -> list[Example]:
    _served(file)
    read: list[Example] = []
    seen: set[str] = set()
    for number, line in enumerate(_text(file).splitlines(), 1):
        where = f"{file}:{number}"
        intent, tab, text = line.partition("\t")
        if not tab or "\t" in text or not text.strip():
            raise IntentsError(f"{where}: expected an intent, one tab and a text, found {line!r}")
        if intent not in (NONE, *INTENTS):
            raise IntentsError(
                f"{where}: unknown intent `{intent}`{did_you_mean(intent, INTENTS)}; `{NONE}` is out of scope"
            )
        if fold(text) in seen:
            raise IntentsError(f"{where}: {text!r} stands here a second time; keep one of them")
        seen.add(fold(text))
        read.append(Example(file.stem, None if intent == NONE else intent, text.strip()))
    return read


def _found(folder: Path, pattern: str, form: str) -> list[Path]:
    files = sorted(folder.glob(pattern))
    if not files:
        raise IntentsError(f"{folder}: no files {pattern}; write LANGUAGE{pattern[1:]} with lines `{form}`")
    return files


def _served(file: Path) -> None:
    if file.stem not in SERVED:
        raise IntentsError(f"{file}:1: `{file.stem}` is no served language; name the file by one of {' '.join(SERVED)}")


def _composed(file: Path) -> tuple[Nodes, yaml.MappingNode]:
    nodes = Nodes(str(file))
    top = nodes.compose(_text(file))
    _refuse(nodes)
    assert top is not None
    return nodes, top


def _text(file: Path) -> str:
    text, faults = read_text(file, str(file))
    if text is None:
        raise IntentsError(str(faults[0]))
    return text


def _refuse(nodes: Nodes) -> None:
    if nodes.faults:
        raise IntentsError(str(min(nodes.faults)))
