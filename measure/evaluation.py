"""How right the whole dialogue is: each test question asked in a fresh conversation, its reply judged."""

from __future__ import annotations

import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from bot.dialogue import Dialogue, Inbound, Outbound
from measure.questions import Question

OUTCOMES = ("right", "wrong", "asked", "refused")
"""Answered with an expected entry; with another; asked back with buttons; said that it does not know."""


@dataclass(frozen=True)
class Judged:
    """A question with what became of it."""

    question: Question
    outcome: str
    answered: tuple[str, ...]
    """Ids of the entries that the reply quotes."""
    considered: tuple[str, ...]
    """Ids of the entries that were considered, best first."""
    confidence: float
    language: str
    """Language of the reply's fixed words."""
    own_language: bool
    """Whether the answer itself is in the language of the question."""
    seconds: float

    def rank(self) -> int | None:
        """Place of the first expected entry among the considered ones, from 1; None when it is not there."""
        for place, id in enumerate(self.considered, 1):
            if id in self.question.expected:
                return place
        return None


@dataclass(frozen=True)
class Bin:
    """Questions whose first hit was about equally sure: how many, how sure on average, and how often right (0 to 1)."""

    questions: int
    confidence: float
    right: float


@dataclass(frozen=True)
class Score:
    """Shares (0 to 1) over a set of judged questions."""

    questions: int
    right: float
    wrong: float
    asked: float
    refused: float
    recall: dict[int, float]
    """Share with an expected entry among the first k considered, for k = 1, 3, 10."""
    reply_language: float
    """Share of replies in the language of the question."""
    own_language: float
    """Share of the right answers that are themselves in the language of the question."""
    out_of_scope: int
    out_of_scope_refused: float
    """Share of out-of-scope questions that got no answer (refused, or asked back)."""
    calibration_error: float
    """Expected calibration error of the first hit's confidence, ten equal bins, in-scope questions."""
    reliability: list[Bin] = field(repr=False)
    """Those bins, from unsure to sure, without the empty ones."""
    p95_ms: float


@dataclass(frozen=True)
class Report:
    """The scores over all questions, by language and by register."""

    all: Score
    languages: dict[str, Score]
    registers: dict[str, Score]
    judged: list[Judged] = field(repr=False)

    def as_json(self) -> dict[str, Any]:
        """The report as plain JSON types, with every question that was not answered right."""
        return {
            "all": asdict(self.all),
            "languages": {language: asdict(score) for language, score in self.languages.items()},
            "registers": {register: asdict(score) for register, score in self.registers.items()},
            "missed": [
                {
                    "language": item.question.language,
                    "text": item.question.text,
                    "expected": sorted(item.question.expected),
                    "outcome": item.outcome,
                    "answered": list(item.answered),
                    "considered": list(item.considered[:3]),
                    "confidence": item.confidence,
                }
                for item in self.judged
                if not _fine(item)
            ],
        }


async def evaluate(
    dialogue: Dialogue,
    questions: Sequence[Question],
    progress: Callable[[int], None] = lambda done: None,
) -> Report:
    """Asks every question in a conversation of its own, as the storefront would, and judges the replies."""
    judged = []
    for done, question in enumerate(questions, 1):
        judged.append(await _ask(dialogue, question))
        progress(done)
    return Report(
        all=score(judged),
        languages=_by(judged, lambda item: item.question.language),
        registers=_by(judged, lambda item: item.question.register),
        judged=judged,
    )


async def _ask(dialogue: Dialogue, question: Question) -> Judged:
    conversation = f"eval-{uuid.uuid4().hex}"
    message = Inbound(
        channel="eval",
        conversation=conversation,
        message_id="1",
        text=question.text,
        country=question.country or None,
    )
    begun = time.perf_counter()
    replies = await dialogue.turn(message)
    seconds = time.perf_counter() - begun
    understood = await dialogue.understanding("eval", conversation)
    hits = understood.hits if understood else ()
    answered = tuple(dict.fromkeys(source.id for reply in replies for source in reply.sources))
    spoken = next((reply for reply in replies if reply.sources), replies[-1])
    return Judged(
        question=question,
        outcome=_outcome(question, replies, answered),
        answered=answered,
        considered=tuple(hit.id for hit in hits),
        confidence=hits[0].confidence if hits else 0.0,
        language=spoken.language.split("-")[0],
        own_language=(spoken.text_language or spoken.language).split("-")[0] == question.language,
        seconds=seconds,
    )


def _outcome(question: Question, replies: Sequence[Outbound], answered: Sequence[str]) -> str:
    if answered:
        return "right" if answered[0] in question.expected else "wrong"
    return "asked" if any(reply.buttons for reply in replies) else "refused"


def _fine(item: Judged) -> bool:
    return item.outcome == "right" if item.question.in_scope else item.outcome in ("asked", "refused")


def _by(judged: Iterable[Judged], key: Callable[[Judged], str]) -> dict[str, Score]:
    groups: dict[str, list[Judged]] = {}
    for item in judged:
        groups.setdefault(key(item), []).append(item)
    return {name: score(groups[name]) for name in sorted(groups)}


def score(judged: Sequence[Judged]) -> Score:
    """The shares over `judged`."""
    inside = [item for item in judged if item.question.in_scope]
    outside = [item for item in judged if not item.question.in_scope]
    outcomes = Counter(item.outcome for item in inside)
    right = [item for item in inside if item.outcome == "right"]
    seconds = sorted(item.seconds for item in judged)
    bins = _bins(inside)
    return Score(
        questions=len(inside),
        **{name: _share(outcomes[name], len(inside)) for name in OUTCOMES},
        recall={k: _share(sum((item.rank() or k + 1) <= k for item in inside), len(inside)) for k in (1, 3, 10)},
        reply_language=_share(sum(item.language == item.question.language for item in inside), len(inside)),
        own_language=_share(sum(item.own_language for item in right), len(right)),
        out_of_scope=len(outside),
        out_of_scope_refused=_share(sum(_fine(item) for item in outside), len(outside)),
        calibration_error=_calibration_error(bins),
        reliability=bins,
        p95_ms=round(1000 * seconds[int(0.95 * (len(seconds) - 1))], 2),
    )


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


def _bins(judged: Sequence[Judged]) -> list[Bin]:
    tenths: dict[int, list[Judged]] = {}
    for item in judged:
        tenths.setdefault(min(9, int(item.confidence * 10)), []).append(item)
    return [
        Bin(
            questions=len(items),
            confidence=round(sum(item.confidence for item in items) / len(items), 4),
            right=_share(sum(item.rank() == 1 for item in items), len(items)),
        )
        for _, items in sorted(tenths.items())
    ]


def _calibration_error(bins: Sequence[Bin]) -> float:
    total = sum(one.questions for one in bins)
    return round(sum(one.questions * abs(one.right - one.confidence) for one in bins) / total, 4) if total else 0.0
