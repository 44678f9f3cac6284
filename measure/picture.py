"""Pictures of a report, drawn with Matplotlib."""

from __future__ import annotations

from pathlib import Path

from measure.evaluation import Report

_PARTS = (("right", "#2a9d64"), ("asked", "#e9c46a"), ("refused", "#9aa5b1"), ("wrong", "#d1495b"))


def by_language(report: Report, file: Path) -> None:
    """Draws the outcomes of in-scope questions by language as stacked bars, and refusals of the others as dots."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    languages = sorted(report.languages, key=lambda language: -report.languages[language].right)
    figure, axes = pyplot.subplots(figsize=(11, 4.2))
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
    figure.tight_layout()
    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file, dpi=110)
    pyplot.close(figure)
