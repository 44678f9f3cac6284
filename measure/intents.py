"""`parley eval intents`: how often a text's intent is named right, by language, and what is taken for what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

import numpy as np

from knowledge.classifier import FewShotClassifier
from knowledge.intents import Example, Reader, Several, classifier, examples, wishes
from knowledge.language import SERVED, identify
from knowledge.vectors import Encoder

SHOTS = (5, 10, 20)
"""Examples an intent that the few-shot figures are of."""
_PAIRS = 15


@dataclass(frozen=True)
class Score:
    """Shares (0 to 1) over one language's test utterances, or over all."""

    texts: int
    likeliest: float
    """In scope: the likeliest intent is the right one, however unsure."""
    right: float
    """In scope: the right one, and surely enough to be named."""
    wrong: float
    """In scope: another one, named surely."""
    parted: float
    """In scope, each with one wish: `wishes` found several."""
    out_of_scope: int
    refused: float
    """Out of scope: none named."""


@dataclass(frozen=True)
class Confused:
    """An intent that was taken for another, and how often."""

    intent: str
    taken_for: str
    times: int


@dataclass(frozen=True)
class SeveralScore:
    """Shares (0 to 1) over the messages with several wishes."""

    messages: int
    whole: float
    """All wishes found, in their order, and no other."""
    some: float
    """At least one of them found."""
    strange: float
    """A wish found that the message does not hold."""


@dataclass(frozen=True)
class Report:
    """Scores over all languages and by language, the worst confusions, and English learned from few examples."""

    all: Score
    languages: dict[str, Score]
    confused: list[Confused]
    threshold: float
    several: SeveralScore
    few_shot: dict[int, Score]
    """By examples an intent: learned from that many English ones alone, tested in English."""

    def as_json(self) -> dict[str, object]:
        """The report as plain JSON types."""
        return asdict(self)


@dataclass(frozen=True)
class _Judged:
    example: Example
    likeliest: str
    sure: bool
    parted: bool


def evaluate(
    tests: Sequence[Example], messages: Sequence[Several], encoder: Encoder, say: Callable[[str], None]
) -> Report:
    """Fits on the shipped examples, classifies every test utterance and counts."""
    say("learning the intents")
    fitted = classifier(encoder)
    say(f"{len(tests)} texts to classify")
    reader = Reader(fitted)
    judged = _judge(tests, encoder, fitted, reader)
    languages = sorted({example.language for example in tests})
    english = [example for example in tests if example.language == "en"]
    few = {}
    for shots in SHOTS if english else ():
        say(f"learning from {shots} English examples an intent")
        learned = classifier(encoder, _first([example for example in examples() if example.language == "en"], shots))
        few[shots] = _score(_judge(english, encoder, learned))
    return Report(
        all=_score(judged),
        languages={name: _score([item for item in judged if item.example.language == name]) for name in languages},
        confused=_confused(judged),
        threshold=reader.scale.threshold,
        several=_several(messages, encoder, fitted),
        few_shot=few,
    )


def table(report: Report) -> str:
    """The report as Markdown, shares in per cent."""
    columns = ("likeliest right", "named right", "named wrong", "parted by mistake", "out of scope refused")
    head = [f"| | texts | {' | '.join(columns)} |", "|---" * (len(columns) + 2) + "|"]
    rows = [_row(name, score) for name, score in (*report.languages.items(), ("**all**", report.all))]
    found = report.several
    shares = " | ".join(str(round(100 * share)) for share in (found.whole, found.some, found.strange))
    several = ["| messages with several wishes | all found | some found | a strange one |", "|---" * 4 + "|"]
    several.append(f"| {found.messages} | {shares} |")
    few = [_row(f"{shots} an intent", score) for shots, score in report.few_shot.items()]
    pairs = [f"| {pair.intent} | {pair.taken_for} | {pair.times} |" for pair in report.confused]
    blocks = [[*head, *rows], ["| intent | taken for | times |", "|---|---|---|", *pairs], several]
    if few:
        blocks.append([head[0].replace("| |", "| English examples |", 1), head[1], *few])
    return "\n\n".join("\n".join(block) for block in blocks)


def _row(name: str, score: Score) -> str:
    shares = (score.likeliest, score.right, score.wrong, score.parted, score.refused)
    return f"| {name} | {score.texts} + {score.out_of_scope} | {' | '.join(str(round(100 * s)) for s in shares)} |"


def halves(tests: Sequence[Example]) -> tuple[list[Example], list[Example]]:
    """What `--fit` learns from, and what is reported: every other utterance of an intent and language.

    Most languages tell the same situations in the same order, so no situation stands in both.
    """
    counts: Counter[tuple[str, str | None]] = Counter()
    parted: tuple[list[Example], list[Example]] = ([], [])
    for example in tests:
        key = (example.language, example.intent)
        parted[counts[key] % 2].append(example)
        counts[key] += 1
    return parted


def _judge(
    tests: Sequence[Example], encoder: Encoder, fitted: FewShotClassifier, reader: Reader | None = None
) -> list[_Judged]:
    """By the classifier alone, or by the reader that weighs letters beside it."""
    judged = []
    for example in tests:
        vectors = encoder.encode([example.text], kind="query")
        if reader is None:
            confidences, threshold = fitted.confidences(vectors)[0], fitted.threshold
        else:
            language = identify(example.text, languages=SERVED).language
            confidences, threshold = reader.confidences(example.text, vectors[0], language), reader.scale.threshold
        likeliest = int(np.argmax(confidences))
        sure = bool(confidences[likeliest] >= threshold)
        parted = len(wishes(example.text, encoder, fitted)) > 1
        judged.append(_Judged(example, fitted.labels[likeliest], sure, parted))
    return judged


def _score(judged: Sequence[_Judged]) -> Score:
    inside = [item for item in judged if item.example.intent is not None]
    outside = [item for item in judged if item.example.intent is None]
    hits = [item.likeliest == item.example.intent for item in inside]
    return Score(
        texts=len(inside),
        likeliest=_share(hits),
        right=_share([hit and item.sure for hit, item in zip(hits, inside, strict=True)]),
        wrong=_share([not hit and item.sure for hit, item in zip(hits, inside, strict=True)]),
        parted=_share([item.parted for item in inside]),
        out_of_scope=len(outside),
        refused=_share([not item.sure for item in outside]),
    )


def _share(held: Sequence[bool]) -> float:
    return round(sum(held) / len(held), 4) if held else 0.0


def _several(messages: Sequence[Several], encoder: Encoder, fitted: FewShotClassifier) -> SeveralScore:
    found = [tuple(wish.intent for wish in wishes(message.text, encoder, fitted)) for message in messages]
    pairs = list(zip(found, messages, strict=True))
    return SeveralScore(
        messages=len(messages),
        whole=_share([intents == message.intents for intents, message in pairs]),
        some=_share([bool(set(intents) & set(message.intents)) for intents, message in pairs]),
        strange=_share([bool(set(intents) - set(message.intents)) for intents, message in pairs]),
    )


def _confused(judged: Sequence[_Judged]) -> list[Confused]:
    taken = Counter(
        (item.example.intent, item.likeliest)
        for item in judged
        if item.example.intent is not None and item.likeliest != item.example.intent
    )
    return [Confused(intent, other, times) for (intent, other), times in taken.most_common(_PAIRS)]


def _first(chosen: Sequence[Example], shots: int) -> list[Example]:
    counts: Counter[str] = Counter()
    kept = []
    for example in chosen:
        counts[example.intent or ""] += 1
        if example.intent is None or counts[example.intent] <= shots:
            kept.append(example)
    return kept
