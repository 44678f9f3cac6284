"""Intents of a store's support desk, learned from a few examples in a few languages, working in all served ones.

`files` reads the examples and test sets, `learning` fits the classifier, `reading` weighs letters beside it, `wishes`
finds one or several in a message.
"""

from __future__ import annotations

from knowledge.intents.files import INTENTS, Example, Several, examples, several, utterances
from knowledge.intents.learning import classifier
from knowledge.intents.reading import Reader
from knowledge.intents.wishes import Wish, partings, wishes

__all__ = [
    "INTENTS", "Example", "Reader", "Several", "Wish", "classifier", "examples", "partings", "several", "utterances",
    "wishes",
]  # fmt: skip
