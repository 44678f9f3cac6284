"""Puts the files' pieces together: translations find originals, ids are unique, buttons lead somewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from knowledge.entry import Button, Entry
from knowledge.faults import Fault, did_you_mean
from knowledge.goods.charts import BLOCK, Chart
from knowledge.needs import Need, strangers
from knowledge.pages import Draft, entry, place_ids
from knowledge.settings import StoreSettings
from knowledge.store import Store
from knowledge.topics import agreement
from knowledge.topics.reader import Fact, gaps

Made = tuple[Draft, Draft, Entry, list[Fault]]


class Assembly:
    """Gathers the drafts of all files of one store, then gives the store and the faults between files."""

    def __init__(self, settings: StoreSettings, before: Assembly | None = None) -> None:
        """An empty assembly; what `before` made of the very same drafts is not made again."""
        self.settings = settings
        same = before is not None and before.settings is settings
        self._before: dict[tuple[int, int], Made] = before._made if before is not None and same else {}
        self._before_handles = frozenset(before.handles) if before is not None else frozenset()
        self._made: dict[tuple[int, int], Made] = {}
        self.faults: list[Fault] = []
        self.handles: dict[str, Entry] = {}
        """Products of the store's own file by handle."""
        self._originals: dict[str, Draft] = {}
        self._translations: list[Draft] = []
        self._orders: dict[str, list[str]] = {}
        self._policies: list[tuple[str, list[Draft], list[str]]] = []
        self._products: list[Entry] = []
        self._facts: Mapping[str, Fact] | None = None
        self._told: list[Entry] = []
        self._needs: Mapping[str, Need] = {}
        self._charts: Mapping[str, Chart] = {}

    def add_faq(self, drafts: list[Draft], own: bool) -> None:
        """Takes the questions of one file."""
        if not own:
            self._translations += drafts
            return
        for draft in drafts:
            self._add_original(draft)

    def add_policy(self, topic: str, drafts: list[Draft], ids: list[str], own: bool) -> None:
        """Takes the sections of one policy; `ids` are those of all its headings."""
        if not own:
            self._policies.append((topic, drafts, ids))
            return
        self._orders[topic] = ids
        for draft in drafts:
            self._add_original(draft)

    def add_products(self, products: list[Entry], own: bool) -> None:
        """Takes the products of one file, the store's own first."""
        self._products += products
        if own:
            self.handles.update({product.handle or "": product for product in products})

    def add_facts(self, facts: Mapping[str, Fact], entries: list[Entry]) -> None:
        """Takes the facts, with what is searched of them."""
        self._facts, self._told = facts, entries

    def add_needs(self, needs: Mapping[str, Need]) -> None:
        """Takes the needs."""
        self._needs = needs

    def add_charts(self, charts: Mapping[str, Chart]) -> None:
        """Takes the size charts."""
        self._charts = charts

    def store(self) -> tuple[Store, list[Fault]]:
        """The store, and all faults gathered."""
        for topic, drafts, ids in self._policies:
            placed, faults = place_ids(drafts, len(ids), self._orders.get(topic, []), f"policies/{topic}.md")
            self._translations += placed
            self.faults += faults
        handles = frozenset(self.handles)
        entries: list[Entry] = []
        taken: dict[tuple[str, str], Draft] = {}
        for draft in (*self._originals.values(), *self._translations):
            original = self._originals.get(draft.id)
            if original is None:
                self._orphan(draft)
                continue
            if (first := taken.setdefault((draft.id, draft.language), draft)) is not draft:
                self._twice(draft, first)
                continue
            made, faults = self._entry(draft, original, handles)
            entries.append(made)
            self.faults += faults
        known = self._originals.keys() | {made.id for made in (*self._products, *self._told)}
        entries = [self._checked(made, known) if made.buttons else made for made in entries]
        self._before = {}
        if self._facts is not None:
            self.faults += gaps(self._facts, {made.topic for made in entries})
            self.faults += agreement.contradictions(self._facts, entries)
        if self.settings.people is not None:
            self.faults += agreement.other_hours(self.settings.people, self.settings.contact.hours, self._facts or {})
        self.faults += strangers(self._needs, self.handles.values())
        for chart in self._charts.values():
            for handle in chart.products:
                if handle not in handles:
                    near = did_you_mean(handle, handles)
                    message = f"`{BLOCK}`: product `{handle}` of `{chart.id}` is not in products.csv{near}"
                    self.faults.append(Fault("facts.yml", 1, message))
        everything = (*entries, *self._told)
        products = tuple(self._products)
        return Store(self.settings, everything, products, self._facts or {}, self._needs, self._charts), self.faults

    def _entry(self, draft: Draft, original: Draft, handles: frozenset[str]) -> tuple[Entry, list[Fault]]:
        key = id(draft), id(original)
        known = self._before.get(key)
        if known is None or handles != self._before_handles:
            meta = draft.meta if draft is original else draft.meta.over(original.meta)
            # the drafts are kept with what was made of them, so that their addresses stay theirs
            known = (draft, original, *entry(draft, meta, self.settings, handles))
        self._made[key] = known
        return known[2], known[3]

    def _add_original(self, draft: Draft) -> None:
        first = self._originals.setdefault(draft.id, draft)
        if first is not draft:
            self._twice(draft, first)

    def _twice(self, draft: Draft, first: Draft) -> None:
        message = f"id `{draft.id}` is taken by {first.file}:{first.line}; write another id"
        self.faults.append(Fault(draft.file, draft.line, message))

    def _orphan(self, draft: Draft) -> None:
        own = self.settings.languages[0]
        near = did_you_mean(draft.id, (d.id for d in self._originals.values() if d.kind == draft.kind))
        message = f"translates `{draft.id}`, which does not exist in `{own}`{near}; write the id of an original"
        self.faults.append(Fault(draft.file, draft.line, message))

    def _checked(self, made: Entry, known: set[str]) -> Entry:
        kept: list[Button] = []
        for button in made.buttons:
            if button.entry is None or button.entry in known:
                kept.append(button)
            elif self._originals[made.id].file == made.file or button.words:
                message = f"button `{button.entry}` is no entry's id{did_you_mean(button.entry, known)}"
                self.faults.append(Fault(made.file, made.line, message))
        return replace(made, buttons=tuple(kept))
