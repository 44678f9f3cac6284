"""A store's knowledge, open for questions: always the last good state of the merchant's files."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np

from knowledge import markets as countries
from knowledge.calibration import Calibration, Thresholds
from knowledge.corpus import Corpus, corpus_of
from knowledge.entry import Entry
from knowledge.faults import Fault
from knowledge.finder import Finder
from knowledge.hit import Hit
from knowledge.index import IndexFolder, Vectors
from knowledge.normalise import LONGEST, fold
from knowledge.reader import StoreReader
from knowledge.search import Search
from knowledge.spelling import Spelling
from knowledge.store import Store
from knowledge.topics.recognise import TopicModel
from knowledge.vectors import Encoder, Matrix
from knowledge.watcher import Watcher

DEMO = Path(__file__).parent / "demo"
REST_OF_WORLD = ""
"""As a market: the parcel goes to a country that is in none of the store's markets."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Snapshot:
    """All that a question needs, swapped in one assignment."""

    store: Store
    search: Search
    spelling: Spelling
    faults: tuple[Fault, ...]
    encoder: Encoder
    earlier: Finder | None = None
    """What an earlier snapshot found products with: what did not change since is not made again."""

    @cached_property
    def finder(self) -> Finder:
        """Finds products by what a shopper wants; made when it is first needed."""
        return Finder(self.store, self.encoder, self.earlier, self.search.wanted.items)

    @property
    def made(self) -> Finder | None:
        """The finder if it was made, else the earlier one."""
        made: Finder | None = vars(self).get("finder", self.earlier)
        return made


class Knowledge:
    """What a store knows: search, look-up by id, and live edits. Safe to ask from several threads.

    Make one with `Knowledge.open`; `close` it, or use it as a context manager.
    """

    def __init__(
        self,
        folder: Path,
        encoder: Encoder,
        index: IndexFolder,
        calibration: Calibration,
        clock: Callable[[], datetime],
    ) -> None:
        self.encoder = encoder
        self.calibration = calibration
        self._reader = StoreReader(folder)
        self._index = index
        self._clock = clock
        self._lock = threading.Lock()
        self._watcher: Watcher | None = None
        self._topics: TopicModel | None = None
        self._snapshot = self._read(None, index.persist)
        countries.markets_in("", "en")  # its table takes a tenth of a second, which no shopper shall wait for

    @classmethod
    def open(
        cls,
        folder: str | Path | None = None,
        *,
        encoder: Encoder | None = None,
        index_dir: str | Path | None = None,
        watch: bool = False,
        rebuild: bool = False,
        calibration: Calibration | None = None,
        clock: Callable[[], datetime] | None = None,
    ) -> Knowledge:
        """The knowledge in a store's folder, searchable when this returns.

        `folder` defaults to the environment's `PARLEY_STORE`, then the demo store; without `index_dir` the index
        is held in memory alone. With `watch`, edits go live by themselves. Raises `StoreError` where there is no
        such folder, and `IndexFault` where another encoder made the index, unless `rebuild` asks for a new one.
        """
        place = Path(folder or os.environ.get("PARLEY_STORE") or DEMO)
        if encoder is None:
            from knowledge.encoder import load  # only here: tests and tools bring encoders of their own

            encoder = load()
        index = IndexFolder(Path(index_dir) if index_dir else None, encoder, rebuild=rebuild)
        made = cls(
            place,
            encoder,
            index,
            calibration or Calibration.load(),
            clock or (lambda: datetime.now(ZoneInfo("UTC"))),
        )
        if watch:
            made._watcher = Watcher(place, made.refresh)
        return made

    @property
    def folder(self) -> Path:
        """The store's folder."""
        return self._reader.folder

    @property
    def store(self) -> Store:
        """The store as it is served now."""
        return self._snapshot.store

    @property
    def searching(self) -> Search:
        """The search over the store as it is served now, for those who measure or fit it."""
        return self._snapshot.search

    @property
    def finder(self) -> Finder:
        """The finder of products over the store as it is served now; the first call encodes the store's needs."""
        return self._snapshot.finder

    @property
    def faults(self) -> list[Fault]:
        """What is wrong in the files now, also where their last good version is served."""
        return list(self._snapshot.faults)

    @property
    def today(self) -> date:
        """The day where the store is."""
        return self._today(self._snapshot)

    @property
    def thresholds(self) -> Thresholds:
        """What to do at which confidence."""
        return self.calibration.thresholds

    def search(
        self,
        text: str,
        *,
        language: str,
        market: str | None = None,
        product: str | None = None,
        vector: Matrix | None = None,
        k: int = 5,
    ) -> list[Hit]:
        """The entries that answer the text, best first, one a rule, in the shopper's best language version.

        `market` is a code of `store.yml`, `REST_OF_WORLD`, or None where nobody knows yet: then a country
        named in the text decides, and without one general entries come before those of a market. An entry
        of another market than the known is never among them. `product` is the handle of the page the
        shopper looks at; `vector` the text's, where the caller has it already. Where that finds nothing surely
        and words are mistyped, they are put right by the store's own words. May be empty.
        """
        if not fold(text):
            return []
        snapshot = self._snapshot
        markets, day = self._markets(text, language, market), self._today(snapshot)

        def hits(asked: str, given: Matrix | None = None) -> list[Hit]:
            known = self.encoder.encode([asked[:LONGEST]], kind="query")[0] if given is None else given
            return snapshot.search.hits(
                asked,
                np.asarray(known, dtype=np.float32),
                language=language,
                markets=markets,
                product=product,
                day=day,
                k=k,
            )

        found = hits(text, vector)
        if found and found[0].confidence >= self.thresholds.answer:
            return found
        meant = snapshot.spelling.corrected(text[:LONGEST], language)
        better = hits(meant) if meant else []
        return better if better and (not found or better[0].confidence > found[0].confidence) else found

    def entry(self, id: str, *, language: str, market: str | None = None) -> Entry | None:
        """The entry in the best language version: the shopper's, the store's own, English, any.

        With a market known, its own variant takes the place of a general one, and None that of another
        market's.
        """
        snapshot = self._snapshot
        return snapshot.search.families.variant(
            id, language=language, markets=None if market is None else {market}, day=self._today(snapshot)
        )

    def markets_of(self, id: str) -> frozenset[str]:
        """The markets for which the rule that the entry states has a version of its own; empty: one for all."""
        return self.searching.families.markets(id)

    @property
    def topics(self) -> TopicModel | None:
        """The model of the standard topics; None where the store has no facts."""
        return self._topics

    def family_of(self, id: str) -> str:
        """The rule that the entry states: the same for its variants by market, and for a fact and a written answer."""
        return self.searching.families.of.get(id, id)

    def elsewhere(self, id: str) -> bool:
        """Whether the rule that the entry states says something for where no market has a version of its own."""
        return self.searching.families.general(id)

    def market_of(self, country: str) -> str | None:
        """The market of a country (ISO 3166-1 alpha-2, or `EU`), or None: the rest of the world."""
        return self.store.settings.market_of(country)

    def markets_in(self, text: str, language: str) -> list[str]:
        """The countries that the text names, in any served language, in the order they are named."""
        return countries.markets_in(text, language)

    def refresh(self) -> bool:
        """Reads what changed in the files and swaps it in; whether anything is different now."""
        with self._lock:
            before = self._snapshot
            after = self._read(before)
            if after is before:
                return False
            if after.earlier is not None:
                _ = after.finder  # here, and not while a shopper waits
            self._snapshot = after
            self._index.persist()  # shoppers have the answer already
            return True

    def close(self) -> None:
        """Ends the watching; the knowledge goes on answering with what it last read."""
        if self._watcher is not None:
            self._watcher.close()
            self._watcher = None

    def __enter__(self) -> Knowledge:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read(self, before: Snapshot | None, persist: Callable[[], Vectors | None] = lambda: None) -> Snapshot:
        store, faults = self._reader.read()
        if before is not None and (before.store is store or before.store == store):
            if list(before.faults) == faults:
                return before
            return replace(before, faults=tuple(faults), earlier=before.made)
        corpus = corpus_of(store)
        vectors = self._index.vectors(corpus)
        vectors = persist() or vectors
        topics = self._topic_model(store, corpus, vectors.matrix)
        search = Search(store, corpus, vectors.matrix, self.calibration, before.search if before else None, topics)
        _log.info(
            "store read: %d entries, %d texts encoded, %d faults",
            len(store.everything),
            vectors.encoded,
            len(faults),
        )
        spelling = Spelling(corpus, getattr(self.encoder, "knows", None))
        earlier = before.made if before else None
        return Snapshot(store, search, spelling, tuple(faults), self.encoder, earlier)

    def _topic_model(self, store: Store, corpus: Corpus, matrix: Matrix) -> TopicModel | None:
        """The model of standard topics, for a store with facts; opened when first needed."""
        if self._topics is None and store.facts:
            rows = {text: row for row, text in enumerate(corpus.texts) if corpus.kinds[row] == "query"}
            known = {text: matrix[row] for text, row in rows.items()}
            self._topics = TopicModel.open(self._index.folder, self.encoder, known)
        return self._topics

    def _markets(self, text: str, language: str, market: str | None) -> Collection[str] | None:
        if market is not None:
            return {market}
        settings = self.store.settings
        if not settings.markets:
            return None
        named = countries.markets_in(text, language)
        return {settings.market_of(country) or REST_OF_WORLD for country in named} or None

    def _today(self, snapshot: Snapshot) -> date:
        return self._clock().astimezone(ZoneInfo(snapshot.store.settings.time_zone)).date()
