"""The classifier of the intents, fitted on the examples in seconds."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.classifier import FewShotClassifier
from knowledge.intents.files import Example, examples
from knowledge.vectors import Encoder


def classifier(encoder: Encoder, learned: Sequence[Example] | None = None) -> FewShotClassifier:
    """A classifier of the intents that knows what is none of them, fitted on `learned` or on the shipped examples."""
    chosen = examples() if learned is None else learned
    inside = [(example.text, example.intent) for example in chosen if example.intent is not None]
    outside = [example.text for example in chosen if example.intent is None]
    return FewShotClassifier(encoder).fit(
        [text for text, _ in inside], [intent for _, intent in inside], outside or None
    )
