"""Answers out of the store's files for a person who writes with a shopper: what the bot would quote, to begin from."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bot import facts
from bot.catalogue import Catalogue, Words
from bot.dialogue import Card
from knowledge import Entry
from knowledge.knowledge import REST_OF_WORLD, Knowledge
from knowledge.language import base

MOST = 5


@dataclass(frozen=True)
class Answer:
    """One answer; `language` is the shopper's where the store has it there, as facts always are."""

    title: str
    text: str
    language: str
    file: str


class Canned:
    """Finds answers in the store's knowledge, as its files stand now, in the shopper's language."""

    def __init__(self, knowledge: Knowledge, catalogue: Catalogue) -> None:
        self._knowledge = knowledge
        self._catalogue = catalogue

    async def search(self, text: str, language: str, where: str | None) -> Sequence[Answer]:
        """The best answers to `text`, in whatever language it is asked, by the rules of where the parcel goes.

        `where` is one of the store's markets or a country; None where nobody knows it.
        """
        market = where
        if where is not None and where not in self._knowledge.store.settings.markets:
            market = self._knowledge.market_of(where) or REST_OF_WORLD
        return await asyncio.to_thread(self._search, text, language, market)

    def _search(self, text: str, language: str, market: str | None) -> list[Answer]:
        words = self._catalogue.words(self._catalogue.served(language) or "en")
        hits = self._knowledge.search(text, language=base(language), market=market, k=MOST)
        entries: dict[str, Entry] = {}
        for hit in hits:
            # where the market is known, its own version takes the place of a general one
            known = market is not None
            own = self._knowledge.entry(hit.id, language=base(language), market=market) if known else hit.entry
            if own is not None:
                entries.setdefault(own.id, own)
        found = [self._answer(entry, words, market) for entry in entries.values()]
        return [answer for answer in found if answer.text]

    def card(self, handle: str, language: str) -> Card | None:
        """The product of this handle; None where the store has it no longer."""
        product = self._knowledge.store.product(handle, language=base(language))
        if product is None:
            return None
        words = self._catalogue.words(self._catalogue.served(language) or "en")
        return Card(product.title, product.url, product.image, self._price(product, words), product=product.handle)

    def _answer(self, entry: Entry, words: Words, market: str | None) -> Answer:
        store = self._knowledge.store
        if entry.kind == "fact":
            told = market if market in store.markets_of(entry) else None
            return Answer(entry.title, facts.tell(store.facts[entry.topic], told, store, words), words.language, "")
        text = entry.text
        if entry.kind == "product":
            text = "\n".join(part for part in (entry.title, self._price(entry, words), entry.url) if part)
        return Answer(entry.title, text, entry.language, entry.file)

    def _price(self, product: Entry, words: Words) -> str | None:
        if product.price is None:
            return None
        return words.price(product.price, product.currency or self._knowledge.store.settings.currency)
