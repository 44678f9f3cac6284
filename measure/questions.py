"""Test questions of a store: `questions/LANGUAGE.tsv`, written apart from the FAQ's phrasings.

A line is `expected<TAB>country<TAB>register<TAB>text`. `expected` names the entries that answer it,
separated by `|`, or is `-` for what the store cannot know. Every other question of a language tunes
thresholds (`tune`); the rest is what is reported (`report`), so no figure is of a question that was tuned on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge import SERVED
from knowledge.store import Store

REGISTERS = ("formal", "chat", "typos", "plain", "mixed")
_HEADER = "expected\tcountry\tregister\ttext"


class QuestionsError(ValueError):
    """A question file that cannot be used; the message is `file:line: what is wrong`."""


@dataclass(frozen=True)
class Question:
    """One thing a shopper might ask, and which entries would answer it; none for out of scope."""

    language: str
    text: str
    expected: frozenset[str]
    country: str
    register: str
    part: str

    @property
    def in_scope(self) -> bool:
        """Whether the store's files answer it."""
        return bool(self.expected)


def answers(store: Store) -> dict[str, frozenset[str]]:
    """Entry id → the ids whose answer is as right: itself, and the fact that states the same rule for its markets."""
    found = {}
    for id, versions in store.versions.items():
        entry = next(iter(versions.values()))
        fact = store.facts.get(entry.topic)
        same = fact is not None and entry.markets <= fact.markets.keys() and (entry.markets or not fact.only)
        found[id] = frozenset({id, f"fact/{entry.topic}"}) if same else frozenset({id})
    return found


def read(folder: Path, known: Mapping[str, frozenset[str]]) -> list[Question]:
    """All questions of a store's `questions/` folder; `known` are the `answers` that may be expected."""
    files = sorted(folder.glob("*.tsv"))
    if not files:
        raise QuestionsError(f"{folder}: no question files; write LANGUAGE.tsv with the columns {_HEADER!r}")
    return [question for file in files for question in _file(file, known)]


def _file(file: Path, known: Mapping[str, frozenset[str]]) -> list[Question]:
    language = file.stem
    if language not in SERVED:
        raise QuestionsError(f"{file}:1: {language!r} is no served language; served are {' '.join(SERVED)}")
    questions: list[Question] = []
    counts = {True: 0, False: 0}
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if number == 1 and line == _HEADER:
            continue
        where = f"{file}:{number}"
        columns = line.split("\t")
        if len(columns) != 4 or not columns[3].strip():
            raise QuestionsError(f"{where}: expected four columns with tabs between: {_HEADER!r}")
        expected = frozenset() if columns[0] == "-" else frozenset(columns[0].split("|"))
        if unknown := expected - known.keys():
            raise QuestionsError(f"{where}: the store has no entry {min(unknown)!r}")
        expected = expected.union(*(known[id] for id in expected))
        if columns[2] not in REGISTERS:
            raise QuestionsError(f"{where}: register {columns[2]!r} is none of {', '.join(REGISTERS)}")
        part = "report" if counts[bool(expected)] % 2 else "tune"
        counts[bool(expected)] += 1
        questions.append(Question(language, columns[3], expected, columns[1], columns[2], part))
    return questions
