"""What a search gives: an entry, how likely it is the right one, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.entry import Entry


@dataclass(frozen=True)
class Hit:
    """An entry in the shopper's best language version, with the calibrated probability that it answers."""

    entry: Entry
    confidence: float
    score: float
    """Log-odds of the text that matched best, before the other candidates are looked at."""
    exact: bool = False
    """Whether the shopper wrote one of the entry's own phrasings."""
    matched: str = ""
    """The phrasing, title or passage that matched best, in whatever language."""
    variants: frozenset[str] = frozenset()
    """Markets that have an entry of their own in place of this one: without a market known, ask for it."""

    @property
    def id(self) -> str:
        """The entry's id, the same in every language."""
        return self.entry.id

    @property
    def language(self) -> str:
        """The language that the entry is written in."""
        return self.entry.language

    @property
    def markets(self) -> frozenset[str]:
        """The markets whose rule it states; empty means everywhere."""
        return self.entry.markets

    @property
    def source(self) -> tuple[str, str]:
        """The file and the heading where it stands."""
        return self.entry.file, self.entry.heading
