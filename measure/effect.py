"""`parley report`: the figures of the record as a table, as JSON, as a picture and as a page."""

from __future__ import annotations

import argparse
import json
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from bot.catalogue import FOLDER, Catalogue
from connectors.effect.figures import Figures
from connectors.effect.gather import gather
from connectors.effect.telling import page, text
from connectors.schema import open_engine
from settings import Settings

DAYS = 30
"""So many are reported where no day is named."""
WORDS = FOLDER / "effect"


def report(settings: Settings, arguments: argparse.Namespace) -> int:
    """Prints the report and writes what was asked for. Raises `ValueError` for days that do not fit."""
    until = arguments.until or datetime.now(timezone.utc).date()
    since = arguments.since or until - timedelta(days=DAYS - 1)
    catalogue = Catalogue(WORDS, parts=())
    language = catalogue.served(arguments.language)
    if language is None:
        known = " ".join(catalogue.languages)
        raise ValueError(f"--language: {arguments.language!r} has no words; write one of {known}")
    words = catalogue.words(language)
    figures = figures_of(settings.database_url, since, until)
    print(json.dumps(figures.as_json(), ensure_ascii=False, indent=2) if arguments.json else text(figures, words))
    if arguments.html:
        arguments.html.parent.mkdir(parents=True, exist_ok=True)
        arguments.html.write_text(page(figures, words), encoding="utf-8")
    if arguments.picture:
        draw(figures, arguments.picture)
    return 0


def figures_of(url: str, since: date, until: date) -> Figures:
    """The figures of the record at this URL; its tables are made where they are missing."""
    engine = open_engine(url)
    try:
        return gather(engine, since, until)
    finally:
        engine.dispose()


def draw(figures: Figures, file: Path) -> None:
    """Draws conversations by day and by how they went, and who bought on each side with its interval (.png or .svg)."""
    from measure.picture import axes, save

    figure, (days, sides) = axes(11, 3.8, parts=(2.2, 1))
    dates = [one.day for one in figures.days]
    floor = [0] * len(dates)
    for name, colour in (("answered", "#2a9d64"), ("handed", "#e9a23b"), ("other", "#9aa5b1")):
        heights = [getattr(one, name) for one in figures.days]
        label = {"answered": "answered by the bot alone", "handed": "handed to a person"}.get(name, name)
        days.bar(dates, heights, bottom=floor, color=colour, label=label)
        floor = [low + height for low, height in zip(floor, heights, strict=True)]
    days.set_ylabel("conversations a day")
    days.set_xlim(figures.since - timedelta(days=1), figures.until + timedelta(days=1))
    days.tick_params(axis="x", labelrotation=30)
    days.legend(ncol=3, loc="upper center", bbox_to_anchor=(0.5, 1.16), frameon=False)
    _sides(figures, sides)
    save(figure, file)


def _sides(figures: Figures, axes: Any) -> None:
    versus = figures.comparison
    for place, arm in enumerate((versus.bot, versus.held)):
        found = arm.conversion
        if found is None:
            continue
        reach = [[100 * (found.value - found.low)], [100 * (found.high - found.value)]]
        axes.errorbar([place], [100 * found.value], yerr=reach, fmt="o", capsize=5, color="#1c2430")
        top = (place, 100 * found.high)
        axes.annotate(f"{arm.visitors:,}", top, xytext=(0, 6), textcoords="offset points", ha="center")
    axes.set_xticks([0, 1], ["with the bot", "without"])
    axes.set_xlim(-0.6, 1.6)
    axes.set_ylim(bottom=0)
    axes.margins(y=0.2)
    axes.set_ylabel("% of visitors who bought")
