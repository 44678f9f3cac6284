"""What a message is to the form about a problem with an item: an answer to what it asked, or something else."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml
from rasa.shared.nlu.training_data.message import Message

from bot import reply_language, wishes
from bot.components.judge import QUESTION, UNSURE
from bot.components.node import OFF_TOPIC
from bot.wishes import PROBLEMS, SOME_PROBLEM
from knowledge.normalise import words

TOPICS = ("damaged-item", "wrong-item", "missing-item")
"""The standard topics of the three kinds of problem, in the order of `bot.wishes.PROBLEMS`."""
TAKEN_FOR = (UNSURE, "complaint", "seek", OFF_TOPIC)
"""What a message about a problem may be judged to be."""
QUESTION_MARKS = ("?", "？", "؟", ";")
SURE = 0.85
"""From which share on a kind is taken; below, the form asks."""
WORD = 3.0
"""What a word of a kind counts."""
FILE = Path(__file__).parent.parent / "problems.yml"
_UNSPACED = ("zh", "ja", "th")
_LOOSE = (QUESTION, UNSURE, "out_of_scope", "unreadable", "choose_market", "seek", "compare")
"""What a few words are judged to be that name an item, a number or a wish."""
_LONGEST = {"problem_item": 8, "problem_count": 5, "problem_remedy": 12, "problem_confirmed": 6}
"""So many words of an answer are taken for one; a longer one may be a question."""


def photos(message: Message) -> list[str]:
    """The ids of the photos that came with the message."""
    return (message.get("metadata") or {}).get("photos") or []


def likely(odds: Mapping[str, float]) -> float:
    """The log-odds that it is one of the kinds, of what `TopicModel.likely` says of each."""
    share = sum(1 / (1 + math.exp(-each / 2)) for each in odds.values())
    return math.log(share / (1 - share)) if 0 < share < 1 else (12.0 if share else -12.0)


def kind(odds: Mapping[str, float], shares: Mapping[str, float], text: str, language: str) -> str | None:
    """The intent of the kind that the topics' models, the examples and the words agree on; else that of any kind."""
    if not odds:
        return None
    told = words_of(text, language)
    scores = [
        odds[topic] / 2 + math.log(0.02 + shares[intent]) + WORD * told[PROBLEMS[intent]]
        for topic, intent in zip(TOPICS, PROBLEMS, strict=True)
    ]
    weights = [math.exp(score - max(scores)) for score in scores]
    best = max(weights)
    return list(PROBLEMS)[weights.index(best)] if best / sum(weights) >= SURE else SOME_PROBLEM


def words_of(text: str, language: str) -> dict[str, bool]:
    """For each kind whether a word of it stands in the text, in the text's language or in English."""
    plain = f" {words(text)}"
    found = dict.fromkeys(PROBLEMS.values(), False)
    for code in dict.fromkeys((language, "en")):
        for name, stems in _stems().get(code, {}).items():
            found[name] = found[name] or any(stem in plain for stem in stems)
    return found


@cache
def _stems() -> dict[str, dict[str, tuple[str, ...]]]:
    """Language → kind → how its words begin, with the space before them where the language has spaces."""
    read = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return {
        code: {
            name: tuple(("" if code in _UNSPACED else " ") + words(stem).strip() for stem in stems)
            for name, stems in kinds.items()
        }
        for code, kinds in read.items()
    }


def said(message: Message, text: str, judged: str, asked: str, family: str | None) -> str | None:
    """The intent of the message to a form that asked for `asked`; `family` is the topic nearest to it."""
    if asked == "problem_photo" and photos(message):
        return "inform"
    wish = wishes.TOPICS.get(family or "")
    if asked == "problem_kind" and wish in PROBLEMS and judged in (QUESTION, UNSURE):
        return wish
    if judged not in _LOOSE or text.rstrip().endswith(QUESTION_MARKS):
        return None
    hit = next(iter(message.get("hits") or ()), None)
    if judged == QUESTION and hit is not None and hit["exact"] and not hit["id"].startswith("product/"):
        return None
    if asked == "problem_photo":
        # what is no question is said instead of a photo
        return "inform" if judged != QUESTION else None
    names = any(one.get("entity") == "product" for one in message.get("entities") or ())
    if asked == "problem_confirmed" and not names:
        return None
    return "inform" if reply_language.letter_words(text) <= _LONGEST.get(asked, 0) else None
