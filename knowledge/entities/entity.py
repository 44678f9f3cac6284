"""What is found in a text, and which of two things that overlap stays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Entity:
    """One thing that the text names: `text[start:end]` is what was written, `value` what is meant by it.

    `value` by type: `order_number` and `email` as the store would write them, `phone` in E.164, `tracking_number` as
    "ups 1Z…" (carrier, number), `date` in ISO 8601 as exact as it was said (2026-11-21, 2026-W47, 2026-10, 2025),
    `amount` as "29.90 EUR", `size` as "XL", "EU 42", "42" or "140x200", `colour` by its English name, `quantity` as
    a number, `product` as its handle.
    """

    type: str
    value: str
    text: str
    start: int
    end: int


TYPES = (
    "order_number",
    "tracking_number",
    "email",
    "phone",
    "date",
    "amount",
    "size",
    "colour",
    "quantity",
    "product",
)


@dataclass(frozen=True)
class Found:
    """A candidate: what it would be, where, and how certain that is by what speaks for it (0 to 1)."""

    type: str
    value: str
    start: int
    end: int
    certainty: float


# How certain a kind of evidence makes a candidate.
PROVEN = 1.0  # a rule that chance meets in one text of a hundred thousand
TOLD = 0.9  # a word beside it says what it is
SHAPED = 0.7  # it looks like one and like little else
LIKELY = 0.5  # a check digit that every seventh number has


def settle(candidates: Iterable[Found]) -> list[Found]:
    """The candidates in their order without overlaps: the more certain one stays, of equals the longer."""
    kept: list[Found] = []
    for one in sorted(candidates, key=lambda found: (-found.certainty, found.start - found.end, found.start)):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda found: found.start)
