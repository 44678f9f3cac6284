"""What finding entities costs a message, in all served languages (`parley bench entities`)."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import numpy as np
import psutil

from knowledge.entities import Titles, find, warm
from knowledge.language import SERVED
from knowledge.store import Store

NAMING = "{} 2026-11-05, 1Z999AA10123456784, 29,90 €, XL, +49 151 23456789"
"""A question that names much: the slow path of every kind."""


def measure(store: Store, say: Callable[[str], None]) -> dict[str, Any]:
    """Milliseconds of processor time a text over all ways to ask that the store knows, as they are and naming much."""
    process = psutil.Process()
    before, began = process.memory_info().rss, time.thread_time()
    for language in SERVED:
        warm(language)
    made = time.thread_time() - began
    titles = Titles(store.products)
    texts = [(entry.language, text) for entry in store.entries for text in (entry.title, *entry.phrasings)]
    say(f"{len(texts)} texts, {len(store.products)} titles of products")
    rows = {
        "as asked": _times(texts, store, titles),
        "naming much": _times([(language, NAMING.format(text)) for language, text in texts], store, titles),
    }
    return {
        "texts": len(texts),
        "languages": len({language for language, _ in texts}),
        "titles": len(store.products),
        "milliseconds": {name: _summary(times) for name, times in rows.items()},
        "tables_seconds": round(made, 2),
        "tables_mb": round((process.memory_info().rss - before) / 2**20, 1),
    }


def table(result: dict[str, Any]) -> str:
    """The figures as Markdown."""
    lines = ["| ms a text | median | p95 | p99 | longest |", "|---|---|---|---|---|"]
    for name, row in result["milliseconds"].items():
        lines.append(f"| {name} | {row['median']} | {row['p95']} | {row['p99']} | {row['longest']} |")
    lines.append(
        f"\n{result['texts']:,} texts in {result['languages']} languages, {result['titles']} titles of products; "
        f"the tables of all languages: {result['tables_seconds']} s, {result['tables_mb']} MB, once."
    )
    return "\n".join(lines)


def _times(texts: Sequence[tuple[str, str]], store: Store, titles: Titles) -> list[float]:
    today = date(2026, 11, 24)
    times = []
    for language, text in texts:
        began = time.thread_time()
        find(text, language=language, today=today, settings=store.settings, products=titles, country="DE")
        times.append((time.thread_time() - began) * 1000)
    return times


def _summary(times: Sequence[float]) -> dict[str, float]:
    median, p95, p99, longest = np.percentile(np.asarray(times), [50, 95, 99, 100])
    return {
        name: round(float(value), 3)
        for name, value in (("median", median), ("p95", p95), ("p99", p99), ("longest", longest))
    }
