"""Reads a store's folder again and again: only what changed, and what is broken stays as it last was."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from knowledge import needs as needs_file
from knowledge.assembly import Assembly
from knowledge.entry import Entry
from knowledge.errors import StoreError
from knowledge.faults import Fault
from knowledge.goods.charts import Chart, charts_in
from knowledge.language import base
from knowledge.pages import Draft, faq_drafts, policy_drafts, policy_ids
from knowledge.products import read_products, read_translation
from knowledge.sections import Section, read_document
from knowledge.settings import StoreSettings, read_settings
from knowledge.store import Store
from knowledge.textfile import read_text
from knowledge.topics import reader as topics

Stamp = tuple[int, int]
_IGNORED = re.compile(r"\.|~|#|.*~$|.*\.(swp|tmp|bak)$|README", re.IGNORECASE)


@dataclass
class _File:
    """What is remembered of one file between two readings."""

    stamp: Stamp = (0, 0)
    settings: StoreSettings | None = None
    drafts: list[Draft] = field(default_factory=list)
    products: list[Entry] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    cache: dict[str, Section] = field(default_factory=dict)
    ids: list[str] = field(default_factory=list)
    """Of a policy: the id of each heading."""
    facts: dict[str, topics.Fact] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    """Of `facts.yml`: what is searched of the facts."""
    needs: dict[str, needs_file.Need] = field(default_factory=dict)
    charts: dict[str, Chart] = field(default_factory=dict)


class StoreReader:
    """Gives the store in a folder, as it is now, as often as it is asked.

    A file that was not touched is not read again. Of a file with errors, what was sound before and is missing
    now goes on being served as it last was; a broken `store.yml` keeps the whole store as it last was.
    """

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise StoreError(f"{folder} is no folder; name the store's folder, the one with store.yml in it")
        self.folder = folder
        self._settings: tuple[Stamp | None, StoreSettings, list[Fault]] | None = None
        self._good: tuple[Store, list[Fault]] | None = None
        self._files: dict[str, _File] = {}
        self._assembly: Assembly | None = None
        self._last: tuple[frozenset[tuple[str, Stamp]], Store, list[Fault]] | None = None

    def read(self) -> tuple[Store, list[Fault]]:
        """The store, and all faults of its files as they are now. Never raises for what stands in them."""
        prints = self._fingerprint()
        if self._last is not None and self._last[0] == prints:
            return self._last[1], list(self._last[2])
        store, faults = self._read()
        self._last = prints, store, faults
        return store, list(faults)

    def _fingerprint(self) -> frozenset[tuple[str, Stamp]]:
        """All that the folder holds, by time and size: equal while nothing was edited."""
        found: set[tuple[str, Stamp]] = set()
        for room in ("", "faq", "policies"):
            try:
                with os.scandir(self.folder / room) as files:
                    for file in files:
                        info = file.stat()
                        found.add((f"{room}/{file.name}", (info.st_mtime_ns, info.st_size)))
            except OSError:
                continue  # a folder or file that is just gone is no entry
        return frozenset(found)

    def _read(self) -> tuple[Store, list[Fault]]:
        settings, faults, sound = self._read_settings()
        if not sound and self._good is not None:
            return self._good[0], sorted(faults + self._good[1])
        assembly = self._assembly = Assembly(settings, self._assembly)
        seen: set[str] = set()
        for path, name in self._pages("faq", faults):
            seen.add(name)
            self._page(path, name, settings, assembly)
        for path, name in self._pages("policies", faults):
            seen.add(name)
            self._page(path, name, settings, assembly)
        seen |= self._products(settings, assembly, faults)
        seen |= self._facts(settings, assembly)
        seen |= self._needs(settings, assembly)
        for gone in self._files.keys() - seen:
            del self._files[gone]
        store, more = assembly.store()
        faults += more
        if not store.everything:
            message = "the store holds no entry; write questions into faq/ or policies into policies/"
            faults.append(Fault("store.yml", 1, message, "warning" if faults else "error"))
        if sound:
            self._good = store, [fault for fault in faults if fault.file != "store.yml"]
        return store, sorted(set(faults))

    def _read_settings(self) -> tuple[StoreSettings, list[Fault], bool]:
        path = self.folder / "store.yml"
        stamp = _stamp(path)
        if self._settings is None or self._settings[0] != stamp or stamp is None:
            faults: list[Fault]
            if stamp is None:
                near = next(
                    (n for n in ("store.yaml", "Store.yml", "store.yml.txt") if (self.folder / n).exists()),
                    "",
                )
                todo = (
                    f"rename {near} to store.yml" if near else "write it, with at least `name:` and `languages: [en]`"
                )
                settings, faults = (
                    StoreSettings(name=self.folder.name),
                    [Fault("store.yml", 1, f"is missing; {todo}")],
                )
            else:
                text, faults = read_text(path, "store.yml")
                settings, more = read_settings(text) if text is not None else (StoreSettings(), [])
                faults = faults + more
            if self._settings is not None and self._settings[1] == settings:
                settings = self._settings[1]  # the same object: nothing else is read again
            self._settings = stamp, settings, faults
        _, settings, faults = self._settings
        return settings, list(faults), not any(fault.severity == "error" for fault in faults)

    def _pages(self, room: str, faults: list[Fault]) -> Iterator[tuple[Path, str]]:
        folder = self.folder / room
        if not folder.is_dir():
            return
        for path in sorted(folder.iterdir()):
            name = f"{room}/{path.name}"
            if _IGNORED.match(path.name):
                continue
            if path.suffix != ".md":
                faults.append(
                    Fault(
                        name,
                        1,
                        f"is not read: {room}/ holds files that end in .md; rename or move it",
                        "warning",
                    )
                )
            else:
                yield path, name

    def _page(self, path: Path, name: str, settings: StoreSettings, assembly: Assembly) -> None:
        room, _, stem = name.removesuffix(".md").partition("/")
        topic, language, problem = _name_parts(stem, settings)
        if problem:
            assembly.faults.append(Fault(name, 1, problem))
            return
        own = language == settings.languages[0]
        known = self._files.setdefault(name, _File())
        stamp = _stamp(path)
        if stamp is None or stamp != known.stamp or known.settings is not settings:
            text, faults = read_text(path, name)
            drafts: list[Draft] = []
            if text is not None:
                document = read_document(text, name, faq=room == "faq", previous=known.cache)
                known.cache = document.cache
                if room == "faq":
                    drafts, more = faq_drafts(document, language, own, settings)
                else:
                    drafts, more = policy_drafts(document, topic, language, own, settings)
                    known.ids = policy_ids(document, topic, own)
                faults = faults + document.faults + more
            drafts = _same(known.drafts, drafts)
            if any(fault.severity == "error" for fault in faults):
                drafts += _missing(known.drafts, drafts)
            known.drafts, known.faults, known.settings = drafts, faults, settings
            known.stamp = stamp or (0, 0)
        assembly.faults += known.faults
        if room == "faq":
            assembly.add_faq(known.drafts, own)
        else:
            assembly.add_policy(topic, known.drafts, known.ids, own)

    def _products(self, settings: StoreSettings, assembly: Assembly, faults: list[Fault]) -> set[str]:
        seen = set()
        renewed = False
        paths = sorted(self.folder.glob("products*.csv"), key=lambda path: (path.name != "products.csv", path.name))
        for path in paths:
            name = path.name
            main = name == "products.csv"
            _, language, problem = _name_parts(name.removesuffix(".csv"), settings)
            if problem:
                faults.append(Fault(name, 1, problem))
                continue
            seen.add(name)
            known = self._files.setdefault(name, _File())
            stamp = _stamp(path)
            if stamp is None or stamp != known.stamp or known.settings is not settings or renewed:
                text, problems = read_text(path, name)
                products: list[Entry] = []
                if text is not None:
                    if main:
                        products, more = read_products(text, name, language, settings)
                    else:
                        products, more = read_translation(text, name, language, assembly.handles)
                    problems = problems + more
                if problems:
                    now = {product.id for product in products}
                    kept = (product for product in known.products if product.id not in now)
                    products += [product for product in kept if main or product.handle in assembly.handles]
                known.products, known.faults, known.settings = products, problems, settings
                known.stamp = stamp or (0, 0)
                renewed = renewed or main
            assembly.faults += known.faults
            assembly.add_products(known.products, main)
        return seen

    def _facts(self, settings: StoreSettings, assembly: Assembly) -> set[str]:
        path = self.folder / topics.FILE
        stamp = _stamp(path)
        if stamp is None:
            return set()
        known = self._files.setdefault(topics.FILE, _File())
        if stamp != known.stamp or known.settings is not settings:
            text, faults = read_text(path, topics.FILE)
            facts: dict[str, topics.Fact] = {}
            if text is not None:
                facts, more = topics.read_facts(text, settings)
                charts, wrong = charts_in(text, topics.FILE)
                # a broken chart goes on as it last was
                known.charts = {**known.charts, **charts} if wrong else charts
                faults = faults + more + wrong
            if any(fault.severity == "error" for fault in faults):
                # what is broken goes on as it last was
                facts = {**known.facts, **facts}
            if facts != known.facts:
                known.facts, known.entries = facts, topics.entries(facts)
            known.faults, known.settings, known.stamp = faults, settings, stamp
        assembly.faults += known.faults
        assembly.add_facts(known.facts, known.entries)
        assembly.add_charts(known.charts)
        return {topics.FILE}

    def _needs(self, settings: StoreSettings, assembly: Assembly) -> set[str]:
        path = self.folder / needs_file.FILE
        stamp = _stamp(path)
        if stamp is None:
            return set()
        known = self._files.setdefault(needs_file.FILE, _File())
        if stamp != known.stamp or known.settings is not settings:
            text, faults = read_text(path, needs_file.FILE)
            needs: dict[str, needs_file.Need] = {}
            if text is not None:
                needs, more = needs_file.read_needs(text, settings)
                faults = faults + more
            if any(fault.severity == "error" for fault in faults):
                # what is broken goes on as it last was
                needs = {**known.needs, **needs}
            known.needs, known.faults, known.settings, known.stamp = needs, faults, settings, stamp
        assembly.faults += known.faults
        assembly.add_needs(known.needs)
        return {needs_file.FILE}


def _same(before: list[Draft], now: list[Draft]) -> list[Draft]:
    """The drafts as they are now, each the very object that it was before where nothing of it changed."""
    known = {draft.id: draft for draft in before}
    return [old if (old := known.get(new.id)) and old.section is new.section and old == new else new for new in now]


def _missing(before: list[Draft], now: list[Draft]) -> list[Draft]:
    ids = {draft.id for draft in now}
    return [draft for draft in before if draft.id not in ids]


def _stamp(path: Path) -> Stamp | None:
    try:
        info = path.stat()
    except OSError:
        return None
    return info.st_mtime_ns, info.st_size


def _name_parts(stem: str, settings: StoreSettings) -> tuple[str, str, str]:
    """Topic, language and problem of a file's name without its ending."""
    topic, dot, tag = stem.partition(".")
    if not dot:
        return topic, settings.languages[0], ""
    if base(tag) not in settings.languages or "." in tag:
        shown = ", ".join(settings.languages)
        return (
            topic,
            "",
            f"language `{tag}` is not in store.yml ({shown}); add it there, or rename this file",
        )
    return topic, base(tag), ""


def load_store(folder: str | Path) -> tuple[Store, list[Fault]]:
    """The store in a folder and the faults of its files; what is broken is left out.

    Raises `StoreError` only where there is no such folder.
    """
    return StoreReader(Path(folder)).read()


def check(folder: str | Path) -> list[Fault]:
    """All faults of a store's files, sorted by file and line: what `parley check` prints."""
    return load_store(folder)[1]
