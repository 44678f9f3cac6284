"""What shoppers ask of a product that lies before them: the examples, and a classifier of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Literal, get_args

import yaml

from knowledge.classifier import FewShotClassifier
from knowledge.errors import KnowledgeError
from knowledge.intents.files import examples as of_intents
from knowledge.language import SERVED
from knowledge.topics.questions import questions
from knowledge.vectors import Encoder

Aspect = Literal[
    "material", "care", "dimensions", "weight", "capacity", "power", "runtime", "price", "colours", "stock", "size",
    "has", "other",
]  # fmt: skip
ASPECTS: tuple[Aspect, ...] = get_args(Aspect)
FILE = Path(__file__).with_name("aspects.yml")
_OURS = frozenset({"product", "size", "stock"})
"""Intents of a support desk that are about products too."""
_TOPICS = frozenset({"size-guide", "out-of-stock"})


@lru_cache(maxsize=1)
def phrasings() -> tuple[tuple[str, Aspect], ...]:
    """The examples with their aspects; raises `KnowledgeError` where a language or an aspect lacks."""
    found = yaml.load(FILE.read_text("utf-8"), Loader=yaml.BaseLoader)
    if lacking := [language for language in SERVED if set(found.get(language, ())) != set(ASPECTS)]:
        raise KnowledgeError(f"{FILE.name}: `{lacking[0]}` needs phrasings for {', '.join(ASPECTS)}, and no other")
    return tuple((text, aspect) for of in found.values() for aspect in ASPECTS for text in of[aspect])


def other_questions() -> list[str]:
    """What shoppers ask of a store and not of a product: to be told from the examples."""
    found = [one.text for one in of_intents() if one.intent not in _OURS]
    for of in questions().values():
        # one a topic is enough, another in each language
        found += [texts[len(topic) % len(texts)] for topic, texts in of.items() if topic not in _TOPICS]
    return found


def classifier(encoder: Encoder, beside: Sequence[str] = ()) -> FewShotClassifier:
    """A classifier of the aspects; `beside` are more texts that are about no product."""
    known = phrasings()
    return FewShotClassifier(encoder).fit(
        [text for text, _ in known], [aspect for _, aspect in known], [*other_questions(), *beside]
    )
