"""`parley eval --fit`: the confidence and the thresholds, fitted on the tuning half of the test questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from knowledge.calibration import SHIPPED, Calibration, Thresholds
from knowledge.fitting import Asked, calibrate
from knowledge.knowledge import REST_OF_WORLD, Knowledge
from measure.questions import Question

MOST_WRONG = 0.035
"""Share of in-scope questions that may be answered with another entry than an expected one."""
MOST_ANSWERED_OUTSIDE = 0.08
"""Share of out-of-scope questions that may be answered."""


@dataclass(frozen=True)
class Best:
    """The first hit of a question: how sure, and whether it is an expected entry."""

    confidence: float
    right: bool
    in_scope: bool


def fit(knowledge: Knowledge, questions: Sequence[Question], say: Callable[[str], None]) -> Calibration:
    """Fits on `questions`, writes `knowledge/calibration.json`, and gives what it wrote."""
    say(f"fitting on {len(questions)} questions in {len({question.language for question in questions})} languages")
    asked = [Asked(question.text, question.language, question.expected) for question in questions]
    fitted_on = f"tuning half of the demo store's questions ({len(questions)})"
    fitted = knowledge.calibration
    firsts: list[Best] = []
    # twice: which candidates are learned from depends on how they were ranked before
    for _ in range(2):
        fitted = calibrate(knowledge, asked, fitted_on=fitted_on)
        knowledge = Knowledge.open(knowledge.folder, encoder=knowledge.encoder, calibration=fitted)
        firsts = [_first(knowledge, question) for question in questions]
    thresholds = chosen(firsts, fitted.thresholds)
    fitted = replace(fitted, thresholds=thresholds)
    fitted.save()
    say(f"wrote {SHIPPED.name}: answer from {thresholds.answer:.2f}, suggest from {thresholds.suggest:.2f}")
    return fitted


def chosen(firsts: Sequence[Best], base: Thresholds) -> Thresholds:
    """The lowest answer threshold that keeps wrong and out-of-scope answers within their limits."""
    inside = [first for first in firsts if first.in_scope]
    outside = [first for first in firsts if not first.in_scope]
    for step in range(20, 96):
        answer = step / 100
        wrong = sum(first.confidence >= answer and not first.right for first in inside)
        answered = sum(first.confidence >= answer for first in outside)
        if wrong <= MOST_WRONG * len(inside) and answered <= MOST_ANSWERED_OUTSIDE * len(outside):
            return replace(base, answer=answer)
    return replace(base, answer=0.96)


def _first(knowledge: Knowledge, question: Question) -> Best:
    market = (knowledge.market_of(question.country) or REST_OF_WORLD) if question.country else None
    hits = knowledge.search(question.text, language=question.language, market=market, k=1)
    if not hits:
        return Best(0.0, False, question.in_scope)
    return Best(hits[0].confidence, hits[0].id in question.expected, question.in_scope)
