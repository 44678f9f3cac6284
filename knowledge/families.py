"""Which entries state one rule for different markets, and which of them holds for a shopper."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from knowledge.entry import Entry


def family(entry: Entry, markets: Collection[str]) -> str:
    """The id without its market's suffix: `return-window-eu` and `return-window` are one family."""
    if not entry.markets:
        return entry.id
    suffixes = tuple(f"-{code.casefold()}" for code in markets)
    return "/".join(_cut(part, suffixes) for part in entry.id.split("/"))


def _cut(part: str, suffixes: tuple[str, ...]) -> str:
    return next((part[: -len(suffix)] for suffix in suffixes if part.endswith(suffix)), part)


def holds(entry: Entry, markets: Collection[str] | None, day: date) -> bool:
    """Whether the entry may be shown: for the markets known (None: not known, all may) and on that day."""
    return (markets is None or not entry.markets or not entry.markets.isdisjoint(markets)) and entry.valid_on(day)


def pick(members: Iterable[str], entries: Mapping[str, Entry], markets: Collection[str] | None) -> str:
    """Which member of a family is shown: with a market known the most particular, else the general one.

    `members` come best match first, at least one, all of which `holds` let through.
    """
    ids = list(members)
    if markets is None:
        return next((id for id in ids if not entries[id].markets), ids[0])
    own = [id for id in ids if entries[id].markets]
    # fewer markets say more: an entry for the EU alone before one for all of Europe
    return min(own, key=lambda id: len(entries[id].markets)) if own else ids[0]
