"""Pictures of a report, drawn with Matplotlib."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TextIO

from measure.evaluation import Report

_PARTS = (("right", "#2a9d64"), ("asked", "#e9c46a"), ("refused", "#9aa5b1"), ("wrong", "#d1495b"))


def by_language(report: Report, file: Path | TextIO) -> None:
    """Draws the outcomes of in-scope questions by language as stacked bars, and refusals of the others as dots."""
    figure, axes = _axes(11, 4.2)
    languages = sorted(report.languages, key=lambda language: -report.languages[language].right)
    floor = [0.0] * len(languages)
    for name, colour in _PARTS:
        heights = [100 * getattr(report.languages[language], name) for language in languages]
        axes.bar(languages, heights, bottom=floor, color=colour, label={"asked": "asked back"}.get(name, name))
        floor = [low + height for low, height in zip(floor, heights, strict=True)]
    refused = [100 * report.languages[language].out_of_scope_refused for language in languages]
    axes.plot(languages, refused, "k.", label="out of scope refused")
    axes.set_ylabel("% of questions")
    axes.set_ylim(0, 102)
    axes.margins(x=0.01)
    axes.legend(ncol=5, loc="upper center", bbox_to_anchor=(0.5, 1.14), frameon=False)
    _save(figure, file)


def reliability(report: Report, file: Path | TextIO) -> None:
    """Draws how often the first hit is right against how sure it was; on the diagonal, confidence is honest."""
    figure, axes = _axes(5.2, 4.6)
    bins = report.all.reliability
    axes.plot([0, 1], [0, 1], color="#9aa5b1", linewidth=1, label="honest")
    axes.plot(
        [one.confidence for one in bins], [one.right for one in bins], color="#2a9d64", marker="o", label="measured"
    )
    for one in bins:
        axes.annotate(
            str(one.questions), (one.confidence, one.right), xytext=(5, -11), textcoords="offset points", fontsize=8
        )
    axes.set_xlabel("confidence of the first hit (numbers: questions)")
    axes.set_ylabel("share right")
    axes.legend(frameon=False)
    _save(figure, file)


def _axes(width: float, height: float) -> tuple[Any, Any]:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(width, height))
    return figure, axes


def _save(figure: Any, file: Path | TextIO) -> None:
    from matplotlib import pyplot

    figure.tight_layout()
    if isinstance(file, Path):
        file.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(file, dpi=110)
    else:
        figure.savefig(file, format="svg", metadata={"Date": None})
    pyplot.close(figure)
