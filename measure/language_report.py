"""What `parley bench language` shows: the comparison and the confusions as Markdown, and a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from knowledge import SERVED
from measure.language import ALIKE, LENGTHS

_KINDS = ("romanised", "without diacritics", "mixed")
_COLOURS = {"parley": "#2a9d64", "parley with hints": "#1d3557", "lingua": "#e9a23b", "langdetect": "#9aa5b1"}


def table(result: dict[str, Any]) -> str:
    """The comparison as Markdown: per cent right, milliseconds a text, megabytes."""
    columns = (*LENGTHS, *_KINDS)
    rows = ["| | " + " | ".join(f"{name}, %" for name in columns) + " | ms a word | ms a sentence | memory, MB |"]
    rows.append("|---" * (len(columns) + 4) + "|")
    for name, figures in result.items():
        right = " | ".join(f"{figures['right'][column]:.1f}" for column in columns)
        rows.append(
            f"| {name} | {right} | {figures['ms']['word']} | {figures['ms']['sentence']} | {figures['memory_mb']} |"
        )
    return "\n".join(rows)


def confusion_table(confusions: dict[str, dict[str, dict[str, float]]]) -> str:
    """What languages that read alike are taken for, as Markdown: per cent of sentences, in brackets of words."""
    rows = ["| written | read as | | | as another |", "|---|---|---|---|---|"]
    for group in ALIKE:
        for language in group:
            if language not in confusions["sentence"]:
                continue
            sentences, words = (confusions[length][language] for length in ("sentence", "word"))
            cells = [f"{answer} {sentences.get(answer, 0):.0f} ({words.get(answer, 0):.0f})" for answer in group]
            cells += [""] * (3 - len(cells))
            others = [100 - sum(shares.get(answer, 0) for answer in group) for shares in (sentences, words)]
            rows.append(f"| {language} | {' | '.join(cells)} | {others[0]:.0f} ({others[1]:.0f}) |")
    return "\n".join(rows)


def picture(result: dict[str, Any], file: Path) -> None:
    """Draws how many single words and sentences of each language every method gets right (.png or .svg)."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    words = result["parley"]["languages"]["word"]
    languages = sorted(SERVED, key=lambda language: -words.get(language, 0))
    figure, both = pyplot.subplots(2, 1, figsize=(11, 7.2), sharex=True)
    for axes, length in zip(both, ("word", "sentence"), strict=True):
        for name, figures in result.items():
            shares = [figures["languages"][length].get(language) for language in languages]
            mean = figures["right"][length]
            axes.plot(languages, shares, "o", color=_COLOURS[name], label=f"{name} ({mean:.1f} %)", alpha=0.85)
        axes.set_ylabel(f"% of {'single words' if length == 'word' else 'sentences'} right")
        axes.set_ylim(-3, 103)
        axes.grid(axis="y", color="#e3e7eb")
        axes.set_axisbelow(True)
        axes.margins(x=0.02)
        axes.legend(ncol=4, loc="upper center", bbox_to_anchor=(0.5, 1.16), frameon=False)
        for side in ("top", "right"):
            axes.spines[side].set_visible(False)
    figure.tight_layout()
    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file, dpi=110)
    pyplot.close(figure)
