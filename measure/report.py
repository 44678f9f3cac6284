"""What a report looks like: a table for the terminal, an HTML page with pictures, and the difference of two."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from measure.evaluation import Report
from measure.picture import by_language, reliability

COLUMNS = (
    "right", "wrong", "asked back", "refused", "recall@1", "@3", "@10", "reply language", "own language",
    "out of scope refused", "calibration error", "p95 ms",
)  # fmt: skip
_MISSED = 400
"""Missed questions that the page lists; the JSON has all."""


def rows(report: dict[str, Any]) -> list[tuple[str, list[int]]]:
    """A line a language, a register and all: the shares in per cent and the time, in the order of `COLUMNS`."""
    groups = {
        **report["languages"],
        **{f"_{name}_": score for name, score in report["registers"].items()},
        "**all**": report["all"],
    }
    return [(name, _figures(score)) for name, score in groups.items()]


def _figures(score: dict[str, Any]) -> list[int]:
    names = ("right", "wrong", "asked", "refused")
    recall = {int(k): share for k, share in score["recall"].items()}
    shares = [*(score[name] for name in names), *(recall[k] for k in (1, 3, 10)), score["reply_language"]]
    shares += [score["own_language"], score["out_of_scope_refused"], score["calibration_error"]]
    return [*(round(100 * share) for share in shares), round(score["p95_ms"])]


def table(report: dict[str, Any]) -> str:
    """The rows as a Markdown table."""
    lines = [f"| | {' | '.join(COLUMNS)} |", "|---" * (len(COLUMNS) + 1) + "|"]
    lines += [f"| {name} | {' | '.join(map(str, figures))} |" for name, figures in rows(report)]
    return "\n".join(lines)


def page(report: Report, title: str) -> str:
    """The report as one HTML page that needs nothing else: figures, pictures, and what was missed."""
    data = json.loads(json.dumps(report.as_json()))
    environment = Environment(
        loader=PackageLoader("measure"), autoescape=select_autoescape(), undefined=StrictUndefined
    )
    pictures = []
    for draw in (by_language, reliability):
        drawn = io.StringIO()
        draw(report, drawn)
        svg = drawn.getvalue()
        pictures.append(svg[svg.index("<svg") :])
    missed = data["missed"]
    return environment.get_template("report.html").render(
        title=title, columns=COLUMNS, rows=rows(data), pictures=pictures, all=data["all"],
        missed=missed[:_MISSED], left_out=max(0, len(missed) - _MISSED),
    )  # fmt: skip


def read_json(file: Path) -> dict[str, Any]:
    """A report that `--json` wrote; raises `ValueError` that names the file where it is none."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        rows(data)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{file}: no report of `parley eval --json` ({error!r}); write it again") from error
    return dict(data)


def difference(before: dict[str, Any], after: dict[str, Any]) -> str:
    """What changed from one report to another, in points, as a Markdown table; only what both have."""
    old = dict(rows(before))
    lines = [f"| | {' | '.join(COLUMNS)} |", "|---" * (len(COLUMNS) + 1) + "|"]
    for name, figures in rows(after):
        if name in old:
            changes = (f"{new - was:+d}" if new != was else "0" for was, new in zip(old[name], figures, strict=True))
            lines.append(f"| {name} | {' | '.join(changes)} |")
    return "\n".join(lines)
