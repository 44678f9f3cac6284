"""What shoppers ask of a store and what answers it, a part held out: FAQ, the facts' phrasings, approved chats."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from knowledge.corpus import Kind, corpus_of
from knowledge.families import Families
from knowledge.faults import Fault, did_you_mean
from knowledge.normalise import fold
from knowledge.store import Store
from knowledge.textfile import read_text

CHATS = ""
"""Stands for the language of a chat, which nobody noted."""


class AskedError(Exception):
    """There is nothing to learn from, or a chat cannot be used; the message is `file:line: what is wrong`."""


@dataclass(frozen=True)
class Questions:
    """Texts with the family (`knowledge.families`) of the entry that answers each, counted from 0.

    Two texts with the same `keys` are the same words. `languages` are the entries', or `CHATS`.
    """

    texts: tuple[str, ...]
    keys: tuple[str, ...]
    languages: tuple[str, ...]
    families: npt.NDArray[np.int64]


@dataclass(frozen=True)
class Asked:
    """A store's questions to learn, the ones held out, and the rows that these are looked for in.

    No held-out text is among the questions to learn or the rows, however it is typed.
    """

    learnt: Questions
    held: tuple[str, ...]
    right: tuple[frozenset[int], ...]
    """The families that answer each held-out text."""
    rows: tuple[str, ...]
    kinds: tuple[Kind, ...]
    owners: npt.NDArray[np.int64]
    """The family of each row."""
    out: frozenset[str]
    """The keys of the held-out texts."""


def read(store: Store, chats: Sequence[Path] = (), *, share: float = 0.2, seed: int = 1) -> Asked:
    """The questions of a store and of files of chats, with that share of each entry's texts held out.

    An entry counts together with what states the same rule: its fact, or its version for another market. One with a
    single text has nothing held out. `AskedError` names each line of the chats that cannot be used, and refuses a
    store where nothing can be learnt or held out.
    """
    of = Families(store).of
    numbers = {name: number for number, name in enumerate(sorted(set(of.values())))}
    said = [chat for path in chats for chat in _chats(path, store)]
    also = {id for id, _ in said}
    texts: list[str] = []
    languages: list[str] = []
    families: list[int] = []
    for entry in store.everything:
        if entry.kind in ("faq", "fact") or entry.id in also:
            asked = dict.fromkeys((entry.title, *entry.phrasings))
            texts += asked
            languages += [entry.language] * len(asked)
            families += [numbers[of[entry.id]]] * len(asked)
    for id, text in said:
        texts.append(text)
        languages.append(CHATS)
        families.append(numbers[of[id]])
    keys = [fold(text) for text in texts]
    answers: dict[str, set[int]] = {}
    for key, family in zip(keys, families, strict=True):
        if key:
            answers.setdefault(key, set()).add(family)
    if len(set(families)) < 2:
        raise AskedError("the store has fewer than two questions to tell apart; write more into faq/")
    out = _held(answers, share, seed)
    if not out:
        raise AskedError("nothing can be held out, so nothing could be judged; give questions a second phrasing")
    first = dict(reversed([(key, text) for key, text in zip(keys, texts, strict=True) if key in out]))
    kept = [place for place, key in enumerate(keys) if key and key not in out]
    learnt = Questions(
        tuple(texts[place] for place in kept),
        tuple(keys[place] for place in kept),
        tuple(languages[place] for place in kept),
        np.array([families[place] for place in kept], dtype=np.int64),
    )
    corpus = corpus_of(store)
    rows = [place for place, text in enumerate(corpus.texts) if fold(text) not in out]
    names = sorted(out)
    return Asked(
        learnt,
        tuple(first[key] for key in names),
        tuple(frozenset(answers[key]) for key in names),
        tuple(corpus.texts[row] for row in rows),
        tuple(corpus.kinds[row] for row in rows),
        np.array([numbers[of[corpus.entries[corpus.owner[row]].id]] for row in rows], dtype=np.int64),
        frozenset(out),
    )


def _held(answers: dict[str, set[int]], share: float, seed: int) -> set[str]:
    """The keys to hold out: a share of each family's, one at least, and never its last."""
    by_family: dict[int, list[str]] = {}
    for key in sorted(answers):
        for family in answers[key]:
            by_family.setdefault(family, []).append(key)
    left = {family: len(keys) for family, keys in by_family.items()}
    chance, out = random.Random(seed), set[str]()
    for family in sorted(by_family):
        keys = by_family[family]
        for key in chance.sample(keys, max(1, round(share * len(keys)))):
            if key not in out and all(left[other] > 1 for other in answers[key]):
                out.add(key)
                for other in answers[key]:
                    left[other] -= 1
    return out


def _chats(path: Path, store: Store) -> list[tuple[str, str]]:
    """(entry id, what the shopper wrote) of a file; raises `AskedError` with all its faults."""
    text, faults = read_text(path, str(path))
    found: list[tuple[str, str]] = []
    for number, line in enumerate((text or "").split("\n"), 1):
        if not line.strip():
            continue
        columns = [column.strip() for column in line.split("\t")]
        if len(columns) != 2:
            message = f"has {len(columns)} column{'s' * (len(columns) != 1)}; write an entry's id, one tab and the text"
        elif columns[0] not in store.versions:
            message = f"the store has no entry `{columns[0]}`{did_you_mean(columns[0], store.versions)}"
        elif not fold(columns[1]):
            message = "the text holds no letter or digit; write what the shopper wrote, or delete the line"
        else:
            found.append((columns[0], columns[1]))
            continue
        faults.append(Fault(str(path), number, message))
    if faults:
        raise AskedError("\n".join(str(fault) for fault in faults))
    return found
