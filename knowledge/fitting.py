"""Fits the calibration on questions whose right entries are known: test questions, or the store's own phrasings."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from knowledge.calibration import CONFIDENCE, RANK, TOPICAL, Calibration, Regressions, Row, fit
from knowledge.knowledge import Knowledge
from knowledge.search import Candidate, Search, evidence, rival

_CONSIDERED = 8
"""Candidates of a question that the ranking learns from."""
_JUDGED = 1
"""Candidates of a question that the confidence learns from."""


@dataclass(frozen=True)
class Asked:
    """A question and the ids of the entries that answer it; none where the store cannot know."""

    text: str
    language: str
    expected: frozenset[str]
    without: tuple[int, ...] | None = None
    """Rows that are not to be found, as where the question is one of them."""


def calibrate(knowledge: Knowledge, questions: Sequence[Asked], *, fitted_on: str) -> Calibration:
    """A calibration fitted on the questions: first how candidates rank, then how sure the first of them are.

    An entry counts as right when it is of the family of an expected one: which market's variant is shown is not
    the calibration's to say. The thresholds stay.
    """
    vectors = knowledge.encoder.encode([question.text for question in questions], kind="query")
    search = knowledge.searching
    made = replace(knowledge.calibration, fitted_on=fitted_on, encoder=knowledge.encoder.id)
    made = replace(made, plain=_fitted(search.without_topics(), made, questions, vectors))
    return replace(made, topical=_fitted(search, made, questions, vectors)) if search.topical else made


def _fitted(
    search: Search, before: Calibration, questions: Sequence[Asked], vectors: NDArray[np.float32]
) -> Regressions:
    """Both regressions of a search, first how candidates rank, then how sure the first of them are."""
    kind = "topical" if search.topical else "plain"
    left_out = frozenset() if search.topical else TOPICAL
    ranked = [
        Row(candidate.features, candidate.family in right)
        for _, _, candidates, right in _found(search, questions, vectors)
        if right
        for candidate in candidates[:_CONSIDERED]
    ]
    rank = fit(ranked, [name for name in RANK if name not in left_out])
    base = replace(before, **{kind: replace(getattr(before, kind), rank=rank)})
    judged = [
        Row(
            evidence(candidate, rival(candidate, candidates), question.text),
            candidate.family in right,
            question.language,
        )
        for question, _, candidates, right in _found(search.judged_by(base), questions, vectors)
        for candidate in candidates[:_JUDGED]
    ]
    return Regressions(rank, fit(judged, [name for name in CONFIDENCE if name not in left_out]))


def _found(
    search: Search, questions: Iterable[Asked], vectors: NDArray[np.float32]
) -> Iterable[tuple[Asked, NDArray[np.float32], list[Candidate], Collection[str]]]:
    for question, vector in zip(questions, vectors, strict=True):
        without = np.array(question.without or (), dtype=np.int32)
        candidates = search.candidates(question.text, vector, language=question.language, without=without)
        right = {search.families.of[id] for id in question.expected if id in search.families.of}
        if candidates:
            yield question, vector, candidates, right


def own_phrasings(knowledge: Knowledge, count: int, *, seed: int = 7) -> list[Asked]:
    """Texts of the store asked of all the others, `count` of them, with what shoppers do to them.

    Of six FAQ phrasings in ten, only the phrasing itself is left out; of two, all that is written in its language,
    so that another language must answer; of two, the whole rule, so that nothing is right. Titles of policies and
    products are asked of their own passages. A third are mistyped.
    """
    luck = random.Random(seed)
    rows = list(knowledge.searching.rows())
    of_family: dict[str, list[int]] = {}
    of_language: dict[str, list[int]] = {}
    of_text: dict[str, list[int]] = {}
    for row, text, entry, family in rows:
        of_family.setdefault(family, []).append(row)
        of_language.setdefault(entry.language, []).append(row)
        of_text.setdefault(text, []).append(row)
    asked = []
    questions = [row for row in rows if row[2].kind in ("faq", "fact") or (row[1] == row[2].title and row[2].passages)]
    for _, text, entry, family in luck.sample(questions, min(count, len(questions))):
        kind = luck.random() if entry.kind in ("faq", "fact") else 0.0
        without = of_text[text] if kind < 0.6 else of_language[entry.language] if kind < 0.8 else of_family[family]
        expected = frozenset({entry.id}) if kind < 0.8 else frozenset()
        typed = _mistyped(text, luck) if luck.random() < 0.33 else text
        asked.append(Asked(typed, entry.language, expected, tuple(without)))
    return asked


def _mistyped(text: str, luck: random.Random) -> str:
    """The text in lower case with a letter in twelve doubled, dropped or changed with its neighbour."""
    letters = list(text.casefold().rstrip("?？؟"))
    for _ in range(max(1, len(letters) // 12)):
        at = luck.randrange(max(1, len(letters) - 1))
        if len(letters) < 5 or not letters[at].isalpha():
            continue
        kind = luck.randrange(3)
        if kind == 0:
            del letters[at]
        elif kind == 1:
            letters.insert(at, letters[at])
        else:
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
    return "".join(letters)
