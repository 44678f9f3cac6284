"""The `key: value` lines that a section may begin with: markets, validity, products, buttons, topic."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from knowledge.entry import Button
from knowledge.faults import did_you_mean
from knowledge.topics.table import TOPICS

KEYS = ("markets", "valid", "products", "buttons", "topic")
NO_TOPIC = "none"
"""As a topic: the question is not about the standard fact that its id is called like."""
ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ENTRY_ID = re.compile(r"[a-z0-9]+(?:[-/][a-z0-9]+)*")


@dataclass(frozen=True)
class Meta:
    """What the lines say; None where a line does not stand there, so that a translation inherits it."""

    markets: tuple[str, ...] | None = None
    valid: tuple[date | None, date | None] | None = None
    products: tuple[str, ...] | None = None
    buttons: tuple[Button, ...] | None = None
    topic: str | None = None

    def over(self, other: Meta) -> Meta:
        """This meta, with what it leaves open taken from the other."""
        return Meta(
            markets=other.markets if self.markets is None else self.markets,
            valid=other.valid if self.valid is None else self.valid,
            products=other.products if self.products is None else self.products,
            buttons=other.buttons if self.buttons is None else self.buttons,
            topic=other.topic if self.topic is None else self.topic,
        )


def add_line(meta: Meta, key: str, value: str) -> tuple[Meta, str | None]:
    """The meta with one more line, and what is wrong with it where something is."""
    if key not in KEYS:
        return meta, f"unknown key `{key}`{did_you_mean(key, KEYS)}; the answer begins after a blank line"
    if getattr(meta, key) is not None:
        return meta, f"`{key}` stands here a second time; keep one of them"
    if not value:
        return meta, f"`{key}` is empty; write its value behind the colon or leave the line out"
    if key == "valid":
        span, problem = _span(value)
        return replace(meta, valid=span), problem
    if key == "topic":
        if value not in TOPICS and value != NO_TOPIC:
            return meta, f"`{value}` is no standard topic{did_you_mean(value, TOPICS)}"
        return replace(meta, topic=value), None
    parts = tuple(part.strip() for part in value.strip("[]").split(",") if part.strip())
    if key == "markets":
        return replace(meta, markets=parts), None
    if key == "products":
        return replace(meta, products=parts), None
    return _with_buttons(meta, parts)


def _with_buttons(meta: Meta, parts: tuple[str, ...]) -> tuple[Meta, str | None]:
    buttons: list[Button] = []
    problem = None
    for part in parts:
        words, arrow, url = (piece.strip() for piece in part.partition("->"))
        if arrow and words and re.match(r"(https?://\S+|mailto:\S+|tel:\S+|/\S*)$", url):
            buttons.append(Button(words=words, url=url))
        elif arrow and words and _ENTRY_ID.fullmatch(url):
            buttons.append(Button(words=words, entry=url))
        elif not arrow and _ENTRY_ID.fullmatch(part):
            buttons.append(Button(entry=part))
        else:
            problem = f"button `{part}` is not understood; write an entry's id, or `Words -> https://address`"
    return replace(meta, buttons=tuple(buttons)), problem


def _span(value: str) -> tuple[tuple[date | None, date | None] | None, str | None]:
    match = re.fullmatch(r"(?:from\s+)?(\S+)?\s*(?:(?:to|until|–|-)\s*(\S+)?)?", value.strip())
    advice = "write `valid: 2026-01-01 to 2026-12-31`, `valid: from 2026-01-01` or `valid: until 2026-12-31`"
    if not match:
        return None, f"dates `{value}` are not understood; {advice}"
    days: list[date | None] = []
    for part in match.groups():
        try:
            days.append(date.fromisoformat(part) if part else None)
        except ValueError:
            return None, f"date `{part}` does not exist or is not written as year-month-day; {advice}"
    start, end = days
    if start and end and end < start:
        return None, f"dates `{value}` end before they begin; {advice}"
    return (start, end), None
