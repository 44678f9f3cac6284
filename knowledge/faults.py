"""What is wrong in a store's files, said so that the merchant can put it right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz, process

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True)
class Fault:
    """One fault: the file (relative to the store's folder), the line, and what to write instead.

    An `error` keeps something from being served (or serves its last good version); a `warning` does not.
    """

    file: str
    line: int
    message: str
    severity: Severity = "error"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {'warning: ' if self.severity == 'warning' else ''}{self.message}"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """ " (did you mean `x`?)" for the nearest of the known words, or the known words where none is near."""
    choices = sorted(known)
    if not choices:
        return ""
    best = process.extractOne(word.casefold(), choices, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=60)
    if best:
        return f" (did you mean `{best[0]}`?)"
    shown = ", ".join(choices[:12]) + (", …" if len(choices) > 12 else "")
    return f" (known: {shown})"
