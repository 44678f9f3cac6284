"""Questions that mean the same, in many languages, for the last part of a run: a folder of `XX.yml`, topic → phrasings.

Every phrasing of a topic, in whatever language, aims at one vector: the mean of the teacher's vectors of the topic's
English phrasings.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import yaml

from models.corpus import CorpusError

ENGLISH = "en"
_ENGLISH_WEIGHT = 3.0
_LONGEST_CODE = 3


@dataclass(frozen=True)
class Lessons:
    """Phrasings by language, as (topic number, text), and one unit vector a topic."""

    phrasings: dict[str, list[tuple[int, str]]]
    targets: npt.NDArray[np.float32]

    def draw(self, count: int, chance: random.Random) -> list[tuple[int, str, str]]:
        """(topic, text, language) of `count` phrasings: every language as often as another, English three times."""
        languages = list(self.phrasings)
        weights = [_ENGLISH_WEIGHT if language == ENGLISH else 1.0 for language in languages]
        drawn = chance.choices(languages, weights, k=count)
        return [(*chance.choice(self.phrasings[language]), language) for language in drawn]


def _phrasings(path: Path) -> dict[str, list[str]]:
    try:
        found: Any = yaml.safe_load(path.read_text("utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path}: not YAML in UTF-8: {error}") from error
    if not isinstance(found, dict):
        raise CorpusError(f"{path}: expected topics, each with a list of phrasings")
    for topic, texts in found.items():
        if (
            not isinstance(texts, list)
            or not texts
            or not all(isinstance(text, str) and text.strip() for text in texts)
        ):
            raise CorpusError(f"{path}: `{topic}` needs a list of phrasings")
    return found


def read(folders: Sequence[Path], embed: Callable[[list[str]], npt.NDArray[np.float32]]) -> Lessons:
    """The questions of some folders; `embed` gives the teacher's unit vectors of English texts.

    A topic is one folder's alone. Phrasings that are still the English ones, in a file not translated yet, are left
    out, and so are files not named after a language. `CorpusError` names the file where a topic is not one of
    `en.yml` or there is nothing to learn.
    """
    phrasings: dict[str, list[tuple[int, str]]] = {}
    means: list[npt.NDArray[np.float32]] = []
    for folder in folders:
        english = _read(folder, phrasings, len(means))
        means += [embed(texts).mean(0) for texts in english.values()]
    targets = np.stack(means).astype(np.float32)
    return Lessons(phrasings, targets / np.linalg.norm(targets, axis=1, keepdims=True))


def _read(folder: Path, phrasings: dict[str, list[tuple[int, str]]], first: int) -> dict[str, list[str]]:
    """Adds a folder's phrasings, its topics numbered from `first` on; returns the English ones by topic."""
    base = folder / f"{ENGLISH}.yml"
    if not base.is_file():
        raise CorpusError(f"{base}: no such file; the English phrasings say what each topic means")
    english = _phrasings(base)
    topics = {topic: number for number, topic in enumerate(english, first)}
    own = {text for texts in english.values() for text in texts}
    for path in sorted(folder.glob("*.yml")):
        language = path.stem
        if len(language) > _LONGEST_CODE:
            continue
        rows = []
        for topic, texts in _phrasings(path).items():
            if topic not in topics:
                raise CorpusError(f"{path}: `{topic}` is no topic of {base.name}")
            rows += [(topics[topic], text) for text in texts if language == ENGLISH or text not in own]
        if rows:
            phrasings.setdefault(language, []).extend(rows)
    return english
