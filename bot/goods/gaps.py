"""What shoppers asked of products and the store's files do not say: a file that only grows, told by `parley gaps`.

A line is a JSON object: the day, the product's handle, what was asked (an attribute's id, or the question without
addresses, numbers and links) and the language. No conversation, shopper or time of day stands in it.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

LONGEST = 160
"""Characters of a question that are kept."""
LARGEST = 20_000_000
"""Bytes: a file that has grown so large takes no more."""
_NUMBER = re.compile(r"\d(?:[\s./-]?\d){4,}")
"""Five digits or more: an order, a telephone, a postcode; never a size."""


@dataclass(frozen=True)
class Gap:
    """Something that was asked so often of a product."""

    product: str
    asked: str
    languages: tuple[str, ...]
    count: int
    last: date


class Gaps:
    """The gap list in a file; the folder is made when the first gap is noted."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def note(self, product: str, asked: str, language: str, day: date) -> None:
        """Adds a line. What was asked must have been freed of what is personal before (`harmless`)."""
        line = json.dumps(
            {"day": day.isoformat(), "product": product, "asked": asked[:LONGEST], "language": language},
            ensure_ascii=False,
        )
        self.file.parent.mkdir(parents=True, exist_ok=True)
        # one write at the end of the file: whole also where several processes note
        handle = os.open(self.file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            if os.fstat(handle).st_size < LARGEST:
                os.write(handle, f"{line}\n".encode())
        finally:
            os.close(handle)

    def told(self) -> list[Gap]:
        """The gaps, what is asked most first; a line that is no gap is passed over."""
        counts: Counter[tuple[str, str]] = Counter()
        languages: dict[tuple[str, str], dict[str, None]] = {}
        last: dict[tuple[str, str], date] = {}
        for product, asked, language, day in self._lines():
            key = product, asked
            counts[key] += 1
            languages.setdefault(key, {})[language] = None
            last[key] = max(last.get(key, day), day)
        found = [Gap(*key, tuple(languages[key]), count, last[key]) for key, count in counts.items()]
        return sorted(found, key=lambda gap: (-gap.count, gap.product, gap.asked))

    def _lines(self) -> Iterator[tuple[str, str, str, date]]:
        if not self.file.is_file():
            return
        with self.file.open(encoding="utf-8", errors="replace") as lines:
            for line in lines:
                try:
                    gap = json.loads(line)
                    yield str(gap["product"]), str(gap["asked"]), str(gap["language"]), date.fromisoformat(gap["day"])
                except (ValueError, KeyError, TypeError):
                    continue  # a line cut off by a full disk


def harmless(text: str) -> str:
    """A question without long numbers, its spaces tidied: what the entity finder leaves out is gone already."""
    return " ".join(_NUMBER.sub("…", text).split())[:LONGEST].strip()
