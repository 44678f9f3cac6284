"""What a message is to the form about a problem with an item: an answer to what it asked, or something else."""

from __future__ import annotations

from rasa.shared.nlu.training_data.message import Message

from bot import reply_language
from bot.components.judge import QUESTION, UNSURE
from bot.wishes import PROBLEMS, TOPICS

_LOOSE = (QUESTION, UNSURE, "out_of_scope", "unreadable", "choose_market", "seek", "compare")
"""What a few words are judged to be that name an item, a number or a wish."""
_LONGEST = {"problem_item": 8, "problem_count": 5, "problem_remedy": 12, "problem_confirmed": 6}
"""So many words of an answer are taken for one; a longer one may be a question."""


def photos(message: Message) -> list[str]:
    """The ids of the photos that came with the message."""
    return (message.get("metadata") or {}).get("photos") or []


def said(message: Message, text: str, judged: str, asked: str, family: str | None) -> str | None:
    """The intent of the message to a form that asked for `asked`; `family` is the topic nearest to it."""
    if asked == "problem_photo" and photos(message):
        return "inform"
    wish = TOPICS.get(family or "")
    if asked == "problem_kind" and wish in PROBLEMS and judged in (QUESTION, UNSURE):
        return wish
    if judged not in _LOOSE or text.rstrip().endswith(("?", "？", "؟", ";")):
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
