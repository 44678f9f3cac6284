"""The store as read: its settings and everything it knows, immutable, with look-ups by id and language."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from knowledge.entry import Entry
from knowledge.goods.charts import Chart
from knowledge.needs import Need
from knowledge.settings import StoreSettings
from knowledge.topics.reader import Fact


@dataclass(frozen=True)
class Store:
    """A snapshot of the merchant's files: `entries` (FAQ, policies, facts) and `products`, all language versions.

    `facts` holds what the entries of kind `fact` state, by topic; `needs` what shoppers need and which products serve
    it, by id; `charts` its size charts, by id.
    """

    settings: StoreSettings
    entries: tuple[Entry, ...] = ()
    products: tuple[Entry, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    needs: Mapping[str, Need] = field(default_factory=dict)
    charts: Mapping[str, Chart] = field(default_factory=dict)

    @cached_property
    def versions(self) -> Mapping[str, Mapping[str, Entry]]:
        """Entry id → language → version."""
        found: dict[str, dict[str, Entry]] = {}
        for entry in self.everything:
            found.setdefault(entry.id, {})[entry.language] = entry
        return MappingProxyType(found)

    @property
    def everything(self) -> tuple[Entry, ...]:
        """Entries and products in one row."""
        return self.entries + self.products

    @cached_property
    def corpus_hash(self) -> str:
        """A hash of all that is searched, the same for the same words whatever the file layout."""
        digest = hashlib.blake2b(digest_size=16)
        for entry in self.everything:
            parts = (
                entry.id,
                entry.language,
                *sorted(entry.markets),
                entry.title,
                *entry.phrasings,
                "\x1e",
                *entry.passages,
            )
            digest.update("\x1f".join(parts).encode("utf-8", "surrogatepass") + b"\x1d")
        return digest.hexdigest()

    def entry(self, id: str, *, language: str, also: Iterable[str] = ()) -> Entry | None:
        """The entry in the shopper's language, else in `also`, the store's own, English, or any it has."""
        versions = self.versions.get(id)
        if not versions:
            return None
        for wanted in (language, *also, self.settings.languages[0], "en"):
            if wanted in versions:
                return versions[wanted]
        return next(iter(versions.values()))

    def markets_of(self, entry: Entry) -> frozenset[str]:
        """The markets that the entry states a rule of their own for."""
        if entry.kind == "fact" and entry.topic in self.facts:
            return frozenset(self.facts[entry.topic].markets)
        return entry.markets

    def product(self, handle: str, *, language: str) -> Entry | None:
        """The product of that handle in the best language version."""
        return self.entry(f"product/{handle}", language=language)
