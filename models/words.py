"""English words that a multilingual vocabulary cuts up, given back whole, with the teacher's vectors.

A vocabulary shared by 35 languages holds few English words ("parcel" and "leather" are not among them), but the
teacher knows what they mean: a word of its own vocabulary becomes a piece whose vector is the teacher's.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

import numpy as np

from models.corpus import Corpus
from models.extras import need

_WORD = re.compile(r"[a-z]{3,}")
_LATIN = frozenset("es fr de it pt nl pl tr vi id ms fil sv da no fi cs ro hu sw".split())
_GAIN = 1.0
"""How much likelier the whole word is than the pieces it was cut into, in log probability: just enough to be chosen."""


def missing(corpus: Corpus, pieces: Any, teacher: Any, common: int = 14_000) -> dict[str, int]:
    """The teacher's English words, with their ids there, that `pieces` cuts up.

    A word must stand in the corpus's English or be among the teacher's first `common` ids (they are sorted by
    frequency), and must not be as common a word in other languages written in Latin letters.
    """
    english: Counter[str] = Counter()
    for string in corpus.english:
        english.update(set(_WORD.findall(string.lower())))
    foreign: Counter[str] = Counter()
    rows = np.flatnonzero([corpus.languages[language] in _LATIN for language in corpus.language_ids])
    for row in rows:
        foreign.update(set(_WORD.findall(corpus.texts[row].lower())))
    found = {}
    for word, number in sorted(teacher.get_vocab().items(), key=lambda item: item[1]):
        if not _WORD.fullmatch(word) or (not english[word] and number > common):
            continue
        shared = foreign[word] / max(1, len(rows)) > 0.7 * english[word] / len(corpus.english)
        if not (shared and foreign[word] > 3) and len(pieces.encode(word, add_special_tokens=False).ids) > 1:
            found[word] = number
    return found


def add(pieces: Any, words: dict[str, int]) -> Any:
    """A tokenizer with the words as pieces after those of `pieces`, each a little likelier than its parts."""
    data = json.loads(pieces.to_str())
    score = dict(data["model"]["vocab"])
    for word in words:
        parts = pieces.encode(word, add_special_tokens=False).tokens
        data["model"]["vocab"].append([f"▁{word}", sum(score[part] for part in parts) + _GAIN])
    return need("tokenizers").Tokenizer.from_str(json.dumps(data))
