"""The model card of a trained encoder: its README.md, from its manifest and its figures."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from models.corpus import SOURCES

_TEXT = """# {id} {version}

Sentences of English and {count} other languages as vectors of {dimension} numbers: texts that mean the same lie near
one another, whatever language they are in. Made for short texts of online shops: shoppers' questions, FAQ titles,
policies, product names.

{size:.0f} MB, 8-bit ONNX, {max_tokens} tokens at most; pooling ({pooling}) and L2 normalisation are inside the graph.

## How it was made

A student of all-MiniLM-L6-v2 (Apache-2.0), over the parallel texts below.{seen}{begun} The vocabulary is a Unigram
model of {pieces} pieces (NFKC, lower case; letters it does not know are told apart by their bytes), among them English
words that it would cut up otherwise, with the teacher's vectors. Each other piece began as the mean of the English
pieces that it translates (IBM Model 1 over the pairs), and above this table stand layers of the teacher. The loss is
the cross-entropy of student(text) against teacher(English) among the other English strings of the batch and of the
batches before it, plus twice one minus their cosine. A quarter of the texts is spoiled as shoppers spoil them: slips,
no marks, no punctuation, Latin letters, an English word, a greeting.{lessons}

## Data

| source | origin | licence |
|---|---|---|
{sources}

## Figures

Retrieval of translations on the Tatoeba test of facebookresearch/LASER (CC-BY 2.0 FR): top-1 accuracy in percent, the
mean of both directions, by cosine. Training pairs in the test were removed, but other Tatoeba sentences are part of
the training data: this test is in-domain, and other texts score lower.

{figures}

## Use

Search over a shop's own entries, intent recognition, near-duplicates, across languages. Read the scores as an order,
not as probabilities: calibrate a threshold on texts of your own.

## Limits

- Short texts: what stands after {max_tokens} tokens is not read, and it was not trained on long paragraphs.
- Negation, numbers, sizes and names weigh little in a vector: decide by them with rules.
- Languages with little data are weaker (see the figures); languages not listed were not trained.
- Another script than the usual one (Latin letters for Hindi, say) and heavy misspelling cost accuracy, though it was
  trained on both.
- It carries the associations of its teacher and of its data; do not use it to judge people.
"""

_BEGUN = " It went on from the weights of {begun};\neach weight is the mean of the one before and the one after."
_LESSONS = (
    " {share} of the texts are shoppers' questions of {topics} topics, written for this project in\n"
    "every language: they aim at the mean of the teacher's vectors of their topic's English."
)


_TUNED = """# {id} {version}

Tuned with `parley encoder tune` from {begun} to the questions of one store: {learnt:,} texts of {families}
answers, {chats:,} of them from approved chats; seed {seed}, {texts:,} texts seen. Each weight is {share:.0%} of the
way from the one before to the one that came out.

Percent, in 8 bits; {held:,} questions were held out, and neither learnt from nor searched among:

| | {names} |
|---{rules}|
| {begun} | {before} |
| {id} {version} | {after} |

`first` and `third`: a held-out question's answer is the nearest of the store's, or among the three nearest. The rest
says what is left of the general abilities.
{rest}"""


class CardError(Exception):
    """There is no card to print, or too little to write one from; the message names the file."""


def begin(
    folder: Path, sources: Iterable[str], seen: int, *, begun: str | None = None, topics: int = 0,
    lessons: float = 0.0,
) -> None:  # fmt: skip
    """Notes in the manifest, for the card, what the encoder was trained on.

    `begun` is the id of the encoder that the run went on from, `topics` how many topics of questions were lessons,
    `lessons` their share of the texts.
    """
    manifest = _manifest(folder)
    manifest["training"] = {"texts": seen, "sources": list(sources)}
    if begun:
        manifest["training"]["begun"] = begun
    if topics:
        manifest["training"] |= {"topics": topics, "lessons": lessons}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", "utf-8")


def tuned(folder: Path, begun: Path, note: Mapping[str, Any]) -> None:
    """Notes in the manifest how the encoder was tuned, and writes its card: that, and the card of `begun` below it.

    `note` has what the card's text names, with the figures `before` and `after`.
    """
    manifest, old = _manifest(folder), _manifest(begun)
    if "training" in old:
        manifest["training"] = old["training"]
    manifest["tuned"] = dict(note)
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", "utf-8")
    path = begun / "README.md"
    rest = "\n" + path.read_text("utf-8").replace("\n#", "\n##").replace("# ", "## ", 1) if path.is_file() else ""
    named = {name: manifest[name] for name in ("id", "version")}
    (folder / "README.md").write_text(_TUNED.format(**named, **_figured(note), rest=rest), "utf-8")


def _figured(note: Mapping[str, Any]) -> dict[str, Any]:
    rows = {row: " | ".join(f"{value:.1f}" for value in note[row].values()) for row in ("before", "after")}
    return {**note, **rows, "names": " | ".join(note["after"]), "rules": "|---" * len(note["after"])}


def write(folder: Path, figures: Mapping[str, Mapping[str, float]]) -> Path:
    """Writes README.md; `figures` are scores by language under the name of each variant, `{"int8": {"de": 81.0}}`."""
    manifest = _manifest(folder)
    training: dict[str, Any] = manifest.get("training", {})
    known = {source.name: source for source in SOURCES}
    rows = []
    for name in training.get("sources", []):
        source = known.get(name)
        rows.append(
            f"| {name} | {source.origin} | {source.licence} |" if source else f"| {name} | not stated | not stated |"
        )
    texts, begun, topics = (training.get(name) for name in ("texts", "begun", "topics"))
    languages = next(iter(figures.values()), {})
    path = folder / "README.md"
    path.write_text(
        _TEXT.format(
            **{name: manifest[name] for name in ("id", "version", "dimension", "max_tokens", "pooling", "pieces")},
            count=len(languages) or "other",
            size=sum((folder / name).stat().st_size for name in manifest["files"]) / 1e6,
            seen=f" It saw {texts:,} texts." if texts else "",
            begun=_BEGUN.format(begun=begun) if begun else "",
            lessons=_LESSONS.format(topics=topics, share=f"{manifest['training'].get('lessons', 0.5):.0%}")
            if topics
            else "",
            sources="\n".join(rows) or "| not stated | | |",
            figures=table(figures),
        ),
        "utf-8",
    )
    return path


def figures(paths: Iterable[Path]) -> dict[str, dict[str, float]]:
    """The scores in files of `parley encoder benchmark --json`, under the files' names without their ending."""
    read = {}
    for path in paths:
        try:
            scores = json.loads(path.read_text("utf-8"))["languages"]
            read[path.stem] = {str(language): float(score) for language, score in scores.items()}
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise CardError(f"{path}: not figures of `parley encoder benchmark --json` ({error!r})") from error
    return read


def table(figures: Mapping[str, Mapping[str, float]], columns: int = 12) -> str:
    """Scores by language as Markdown tables of at most `columns` languages, the mean first."""
    if not figures:
        return "Not measured."
    names = ["mean", *sorted(next(iter(figures.values())))]
    full = {variant: {"mean": sum(s.values()) / len(s), **s} for variant, s in figures.items()}
    lines: list[str] = []
    for start in range(0, len(names), columns):
        part = names[start : start + columns]
        lines += ["", f"| | {' | '.join(part)} |", "|---" * (len(part) + 1) + "|"]
        lines += [
            f"| {variant} | {' | '.join(f'{scores[name]:.1f}' for name in part)} |" for variant, scores in full.items()
        ]
    return "\n".join(lines[1:])


def read(folder: Path) -> str:
    """The card's text."""
    try:
        return (folder / "README.md").read_text("utf-8")
    except OSError as error:
        raise CardError(
            f"{folder / 'README.md'}: cannot be read ({error.strerror}); `parley encoder card --write` makes it"
        ) from error


def _manifest(folder: Path) -> dict[str, Any]:
    path = folder / "manifest.json"
    try:
        manifest = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise CardError(f"{path}: not an encoder's manifest ({error})") from error
    if not isinstance(manifest, dict):
        raise CardError(f"{path}: not an encoder's manifest")
    return manifest
