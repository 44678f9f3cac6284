"""Which entries state one rule, by market or as a fact and in words, and which of them a shopper sees."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import lru_cache

from knowledge.entry import Entry
from knowledge.settings import without_market
from knowledge.store import Store


class Families:
    """The entries of a store by the rule that they state.

    An entry with markets is of the family of its id without the market's suffix: `return-window-eu` and
    `return-window` are one family, of which a shopper sees one entry. What speaks of a standard topic, the
    store's fact among it, is of the family of that topic.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._own = store.settings.languages[0]
        # the version read first is the original: families go by it
        self._first = {id: next(iter(versions.values())) for id, versions in store.versions.items()}
        suffixes = store.settings.market_suffixes
        self.of = {id: _family(entry, suffixes) for id, entry in self._first.items()}
        """Entry id → family."""
        self.members: dict[str, list[str]] = {}
        """Family → entry ids."""
        for id, name in self.of.items():
            self.members.setdefault(name, []).append(id)
        self._markets = {id: store.markets_of(entry) for id, entry in self._first.items()}
        # the store's files stand still, and there are few languages, markets and days
        self._chosen = lru_cache(maxsize=20_000)(self._choice)
        self.other_markets = lru_cache(maxsize=5_000)(self._other_markets)
        """Family and id of the entry shown → the markets that have a version of their own beside it."""

    def shown(
        self, family: str, best: str, *, language: str, markets: Collection[str] | None, day: date
    ) -> Entry | None:
        """The entry of a family that a shopper sees, in their best language version; None where none may be.

        `best` is the id of the member that matched best. A rule of the known market goes before a general one, words
        in the shopper's language before others, and of those a written answer before a fact.
        """
        if len(self.members[family]) == 1:
            return self.version(best, language=language, markets=markets, day=day)
        return self._chosen(family, best, language, None if markets is None else frozenset(markets), day)

    def _choice(self, family: str, best: str, language: str, markets: frozenset[str] | None, day: date) -> Entry | None:
        found: list[Entry] = []
        for id in sorted(self.members[family], key=lambda id: id != best):
            entry = self.version(id, language=language, markets=markets, day=day)
            if entry is not None:
                found.append(entry)
        return min(found, key=lambda entry: self._order(entry, language, markets), default=None)

    def variant(self, id: str, *, language: str, markets: Collection[str] | None, day: date) -> Entry | None:
        """The entry itself where no market is known, else the one of its family that the market's shopper sees.

        Where it is not written in the shopper's language and no market is known, the fact that says the same.
        """
        if id not in self.of:
            return None
        family = self.of[id]
        if markets is None and (entry := self.version(id, language=language, markets=None, day=day)):
            fact = self.version(f"fact/{family}", language=language, markets=None, day=day)
            native = fact is not None and fact.language == language and not fact.markets and not entry.markets
            return fact if native and entry.language != language else entry
        return self.shown(family, id, language=language, markets=markets, day=day)

    def version(self, id: str, *, language: str, markets: Collection[str] | None, day: date) -> Entry | None:
        """The entry in the best language version that holds in these markets on this day."""
        versions = self._store.versions.get(id, {})
        for code in (language, self._own, "en"):
            entry = versions.get(code)
            if entry is not None and _holds(entry, markets, day):
                return entry
        return next((entry for entry in versions.values() if _holds(entry, markets, day)), None)

    def markets(self, id: str) -> frozenset[str]:
        """The markets for which the rule that the entry states has an own version."""
        return frozenset().union(*(self._markets[other] for other in self.members.get(self.of.get(id, ""), ())))

    def general(self, id: str) -> bool:
        """Whether the rule that the entry states holds somewhere without an own version."""
        members = self.members.get(self.of.get(id, ""), ())
        return any(not self._first[other].markets for other in members)

    def _other_markets(self, family: str, id: str) -> frozenset[str]:
        return frozenset(
            code
            for other in self.members[family]
            if other != id or self._first[other].kind == "fact"
            for code in self._markets[other]
        )

    def _order(self, entry: Entry, language: str, markets: Collection[str] | None) -> tuple[bool, int, bool, bool]:
        own = self._markets[entry.id]
        foreign, fact = entry.language != language, entry.kind == "fact"
        if markets is None:
            return bool(entry.markets), 0, foreign, fact
        particular = not own.isdisjoint(markets)
        # fewer markets say more: an entry for the EU alone before one for the EU and the UK
        return not particular, (len(entry.markets) or 1) if particular else 0, foreign, fact


def _family(entry: Entry, suffixes: tuple[str, ...]) -> str:
    if entry.topic:
        return entry.topic
    if not entry.markets:
        return entry.id
    return without_market(entry.id, suffixes)


def _holds(entry: Entry, markets: Collection[str] | None, day: date) -> bool:
    """Whether it may be shown: in the markets known (None: not known, all may) and on that day."""
    return (markets is None or not entry.markets or not entry.markets.isdisjoint(markets)) and entry.valid_on(day)
