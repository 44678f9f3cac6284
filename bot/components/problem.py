"""What a message is to the form about a problem with an item: an answer to what it asked, or something else."""

from __future__ import annotations

import math
from collections.abc import Mapping

from rasa.shared.nlu.training_data.message import Message

from bot import reply_language, wishes
from bot.components.judge import QUESTION, UNSURE
from bot.components.node import OFF_TOPIC
from bot.wishes import PROBLEMS, SOME_PROBLEM

TOPICS = ("damaged-item", "wrong-item", "missing-item")
"""The standard topics of the three kinds of problem, in the order of `bot.wishes.PROBLEMS`."""
TAKEN_FOR = (UNSURE, "complaint", "seek", OFF_TOPIC)
"""What a message about a problem may be judged to be."""
QUESTION_MARKS = ("?", "？", "؟", ";")
SURE = 0.85
"""From which share on a kind is taken; below, the form asks."""
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


def kind(odds: Mapping[str, float], shares: Mapping[str, float]) -> str | None:
    """The intent of the kind that the topics' models and the examples agree on; that of any kind where they do not."""
    if not odds:
        return None
    scores = [odds[topic] / 2 + math.log(0.02 + shares[intent]) for topic, intent in zip(TOPICS, PROBLEMS, strict=True)]
    weights = [math.exp(score - max(scores)) for score in scores]
    best = max(weights)
    return list(PROBLEMS)[weights.index(best)] if best / sum(weights) >= SURE else SOME_PROBLEM


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
    if judged == QUESTION and hit is not None and hit["exact"]:
        return None
    if asked == "problem_photo":
        # what is no question is said instead of a photo
        return "inform" if judged != QUESTION else None
    names = any(one.get("entity") == "product" for one in message.get("entities") or ())
    if asked == "problem_confirmed" and not names:
        return None
    return "inform" if reply_language.letter_words(text) <= _LONGEST.get(asked, 0) else None
