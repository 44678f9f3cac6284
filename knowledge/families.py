"""Which entries state one rule for different markets, and which of them holds for a shopper."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from knowledge.entry import Entry
from knowledge.store import Store


class Families:
    """The entries of a store by the rule that they state.

    An entry with markets is of the family of its id without the market's suffix: `return-window-eu` and
    `return-window` are one family, of which a shopper sees one entry.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._own = store.settings.languages[0]
        # the version read first is the original: families go by it
        self._first = {id: next(iter(versions.values())) for id, versions in store.versions.items()}
        suffixes = tuple(f"-{code.casefold()}" for code in store.settings.markets)
        self.of = {id: _family(entry, suffixes) for id, entry in self._first.items()}
        """Entry id → family."""
        self.members: dict[str, list[str]] = {}
        """Family → entry ids."""
        for id, name in self.of.items():
            self.members.setdefault(name, []).append(id)

    def shown(
        self, family: str, best: str, *, language: str, markets: Collection[str] | None, day: date
    ) -> Entry | None:
        """The entry of a family that a shopper sees, in their best language version; None where none may be.

        `best` is the id of the member that matched best. With the market known it is the most particular that
        holds there, else the general one, else the best match.
        """
        found: dict[str, Entry] = {}
        members = self.members[family]
        if len(members) == 1:
            return self.version(best, language=language, markets=markets, day=day)
        for id in sorted(members, key=lambda id: id != best):
            entry = self.version(id, language=language, markets=markets, day=day)
            if entry is not None:
                found[id] = entry
        return found[self._pick(found, markets)] if found else None

    def variant(self, id: str, *, language: str, markets: Collection[str] | None, day: date) -> Entry | None:
        """The entry itself where no market is known, else the one of its family that the market's shopper sees."""
        if id not in self.of:
            return None
        if markets is None and (entry := self.version(id, language=language, markets=None, day=day)):
            return entry
        return self.shown(self.of[id], id, language=language, markets=markets, day=day)

    def version(self, id: str, *, language: str, markets: Collection[str] | None, day: date) -> Entry | None:
        """The entry in the best language version that holds in these markets on this day."""
        versions = self._store.versions.get(id, {})
        for code in (language, self._own, "en"):
            entry = versions.get(code)
            if entry is not None and _holds(entry, markets, day):
                return entry
        return next((entry for entry in versions.values() if _holds(entry, markets, day)), None)

    def other_markets(self, family: str, id: str) -> frozenset[str]:
        """The markets that have an entry of their own in the family beside the entry shown."""
        return frozenset(code for other in self.members[family] if other != id for code in self._first[other].markets)

    def _pick(self, ids: Iterable[str], markets: Collection[str] | None) -> str:
        members = list(ids)
        if markets is None:
            return next((id for id in members if not self._first[id].markets), members[0])
        own = [id for id in members if self._first[id].markets]
        # fewer markets say more: an entry for the EU alone before one for the EU and the UK
        return min(own, key=lambda id: len(self._first[id].markets)) if own else members[0]


def _family(entry: Entry, suffixes: tuple[str, ...]) -> str:
    if not entry.markets:
        return entry.id
    return "/".join(_cut(part, suffixes) for part in entry.id.split("/"))


def _cut(part: str, suffixes: tuple[str, ...]) -> str:
    return next((part[: -len(suffix)] for suffix in suffixes if part.endswith(suffix)), part)


def _holds(entry: Entry, markets: Collection[str] | None, day: date) -> bool:
    """Whether it may be shown: in the markets known (None: not known, all may) and on that day."""
    return (markets is None or not entry.markets or not entry.markets.isdisjoint(markets)) and entry.valid_on(day)
