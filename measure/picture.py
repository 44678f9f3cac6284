"""Pictures of a report, drawn with Matplotlib."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TextIO

from measure.evaluation import Report

_PARTS = (("right", "#2a9d64"), ("asked", "#e9c46a"), ("refused", "#9aa5b1"), ("wrong", "#d1495b"))


def by_language(report: Report, file: Path | TextIO) -> None:
    """Draws the outcomes of in-scope questions by language as stacked bars, and refusals of the others as dots."""
    figure, plot = axes(11, 4.2)
    languages = sorted(report.languages, key=lambda language: -report.languages[language].right)
    floor = [0.0] * len(languages)
    for name, colour in _PARTS:
        heights = [100 * getattr(report.languages[language], name) for language in languages]
        plot.bar(languages, heights, bottom=floor, color=colour, label={"asked": "asked back"}.get(name, name))
        floor = [low + height for low, height in zip(floor, heights, strict=True)]
    refused = [100 * report.languages[language].out_of_scope_refused for language in languages]
    plot.plot(languages, refused, "k.", label="out of scope refused")
    plot.set_ylabel("% of questions")
    plot.set_ylim(0, 102)
    plot.margins(x=0.01)
    plot.legend(ncol=5, loc="upper center", bbox_to_anchor=(0.5, 1.14), frameon=False)
    save(figure, file)


def reliability(report: Report, file: Path | TextIO) -> None:
    """Draws how often the first hit is right against how sure it was; on the diagonal, confidence is honest."""
    figure, plot = axes(5.2, 4.6)
    bins = report.all.reliability
    plot.plot([0, 1], [0, 1], color="#9aa5b1", linewidth=1, label="honest")
    plot.plot(
        [one.confidence for one in bins], [one.right for one in bins], color="#2a9d64", marker="o", label="measured"
    )
    for one in bins:
        plot.annotate(
            str(one.questions), (one.confidence, one.right), xytext=(5, -11), textcoords="offset points", fontsize=8
        )
    plot.set_xlabel("confidence of the first hit (numbers: questions)")
    plot.set_ylabel("share right")
    plot.legend(frameon=False)
    save(figure, file)


def axes(width: float, height: float, parts: tuple[float, ...] = (1,)) -> tuple[Any, Any]:
    """A figure in inches and its axes; several beside each other, as wide as `parts` say."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, made = pyplot.subplots(1, len(parts), figsize=(width, height), gridspec_kw={"width_ratios": parts})
    return figure, made


def save(figure: Any, file: Path | TextIO) -> None:
    """Writes the figure to a file by its ending, or as SVG into an open one."""
    from matplotlib import pyplot

    figure.tight_layout()
    if isinstance(file, Path):
        file.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(file, dpi=110)
    else:
        figure.savefig(file, format="svg", metadata={"Date": None})
    pyplot.close(figure)
