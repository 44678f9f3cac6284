"""`parley encoder`: train, export, describe and measure. Exit codes: 0 done, 1 the work failed, 2 wrong use."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from knowledge.encoder import SHIPPED, load
from knowledge.errors import KnowledgeError
from models import asked, benchmark, card, cldr, corpus, export, fewshot
from models.extras import MissingExtra

_FAILURES = (
    asked.AskedError,
    corpus.CorpusError,
    benchmark.BenchmarkError,
    export.ExportError,
    card.CardError,
    KnowledgeError,
    MissingExtra,
    OSError,
)


def add_parser(subparsers: Any) -> None:
    """Adds `encoder` with its commands; each sets `handler`, a function from the arguments to an exit code."""
    encoder = subparsers.add_parser("encoder", help="train, export, describe or measure the sentence encoder")
    commands = encoder.add_subparsers(dest="encoder_command", required=True, metavar="COMMAND")

    train = commands.add_parser("train", help="distil a teacher into a small multilingual student")
    train.add_argument(
        "--pairs", type=Path, required=True, action="append",
        help="folder of *.tsv.gz: language, English, text; may be given again for another folder",
    )  # fmt: skip
    train.add_argument("--teacher", type=Path, required=True, help="folder of an English sentence-transformers model")
    train.add_argument(
        "--recipe", type=Path,
        help="file of stages, as models/recipe.yml: made one after the other; the same command again goes on",
    )  # fmt: skip
    train.add_argument(
        "--begin", type=Path, help="folder of an encoder to go on from instead of a head start by translations"
    )
    train.add_argument(
        "--questions", type=Path, action="append", default=[],
        help="folder of XX.yml, topic and phrasings: lessons for the last part of the run; may be given again",
    )  # fmt: skip
    train.add_argument(
        "--lessons", type=_share, help="their share of the texts (default: 0.5 of a run that goes on, else 0.4)"
    )
    train.add_argument(
        "--out", type=Path, default=Path("encoder"), help="folder of the finished encoder (default: encoder)"
    )
    train.add_argument("--work", type=Path, help="folder of checkpoints and caches (default: OUT.work)")
    train.add_argument("--resume", action="store_true", help="go on from the last checkpoint in the work folder")
    train.add_argument(
        "--checkpoint-minutes", type=_minutes, default=5.0, help="so often a checkpoint is written (default: 5)"
    )
    length = train.add_mutually_exclusive_group()
    length.add_argument("--minutes", type=_positive_float, help="length of the run by the clock (default: 90)")
    length.add_argument(
        "--texts", type=_positive, help="length of the run in texts; repeats exactly with the same seed"
    )
    train.add_argument("--seed", type=int, default=1)
    train.add_argument("--pieces", type=_positive, default=64_000, help="size of the vocabulary (default: 64000)")
    train.add_argument(
        "--layers", type=_layers, default=(1, 6), help="the teacher's layers to begin with (default: 1,6)"
    )
    train.add_argument("--threads", type=_positive, default=2)
    train.add_argument(
        "--permissive", action="store_true", help="leave out the sources under share-alike or file-level copyleft"
    )
    train.add_argument("--benchmark", type=Path, help="folder of xx.tsv.gz to score now and then during the run")
    train.set_defaults(handler=_train)

    tune = commands.add_parser(
        "tune",
        help="adapt an encoder to one store's questions, if it answers more of them for it",
        description="Exit code 0: a better encoder, or one as good, was written. 1: none was, and --out is as it was.",
    )
    tune.add_argument("--store", type=Path, required=True, help="the store's folder, the one with store.yml in it")
    tune.add_argument("--encoder", type=Path, default=SHIPPED, help="an encoder's folder (default: the shipped one)")
    tune.add_argument(
        "--chats", type=Path, action="append", default=[],
        help="file of lines entry-id<TAB>what the shopper wrote, approved by a person; may be given again",
    )  # fmt: skip
    tune.add_argument("--out", type=Path, default=Path("tuned"), help="folder to write (default: tuned)")
    tune.add_argument(
        "--pairs", type=Path,
        help="folder of xx.tsv.gz: text, English; what must not be forgotten, instead of the shipped texts",
    )  # fmt: skip
    tune.add_argument("--held-out", type=_share, default=0.2, help="share of the texts to judge by (default: 0.2)")
    length = tune.add_mutually_exclusive_group()
    length.add_argument("--minutes", type=_positive_float, help="length of the run by the clock")
    length.add_argument(
        "--texts",
        type=_positive,
        help="length of the run in texts; repeats by seed (default: 30000)",
    )
    tune.add_argument("--seed", type=int, default=1)
    tune.add_argument("--threads", type=_positive, default=1)
    tune.set_defaults(handler=_tune)

    lexicon = commands.add_parser("lexicon", help="make a file of pairs of the Unicode CLDR's npm packages")
    lexicon.add_argument("folder", type=Path, help="where cldr-annotations-full and the others lie unpacked")
    lexicon.add_argument("--out", type=Path, default=Path("cldr.tsv.gz"), help="file to write (default: cldr.tsv.gz)")
    lexicon.set_defaults(handler=_lexicon)

    export_ = commands.add_parser("export", help="make an encoder's folder of a sentence-transformers model")
    export_.add_argument(
        "model",
        metavar="MODEL_OR_FOLDER",
        help="a folder, a hub id such as intfloat/multilingual-e5-small, or the checkpoint run.pt of a training run",
    )
    export_.add_argument("--out", type=Path, default=Path("encoder"), help="folder to write (default: encoder)")
    export_.add_argument("--float", action="store_true", help="keep 32-bit weights instead of 8-bit ones")
    export_.set_defaults(handler=_export)

    card_ = commands.add_parser("card", help="print an encoder's model card")
    card_.add_argument(
        "folder", nargs="?", type=Path, default=SHIPPED, help="an encoder's folder (default: the shipped one)"
    )
    card_.add_argument(
        "--write",
        type=Path,
        nargs="+",
        metavar="FIGURES",
        help="write README.md first, from files of `benchmark --json`; the files' names name the variants",
    )
    card_.set_defaults(handler=_card)

    measure = commands.add_parser("benchmark", help="score translation retrieval by language, and speed")
    measure.add_argument("--pairs", type=Path, required=True, help="folder of xx.tsv.gz: text, English")
    measure.add_argument("--encoder", type=Path, default=SHIPPED, help="an encoder's folder (default: the shipped one)")
    measure.add_argument("--most", type=_positive, help="only the first so many pairs a language")
    measure.add_argument("--examples", type=Path, help="also few-shot accuracy on a file of intents with examples")
    measure.add_argument("--threads", type=_positive, default=1, help="threads of a run (default: 1)")
    measure.add_argument("--json", action="store_true", help="print the figures as JSON")
    measure.set_defaults(handler=_benchmark)


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return value


def _share(text: str) -> float:
    value = float(text)
    if not 0 < value < 1:
        raise argparse.ArgumentTypeError("must be between 0 and 1")
    return value


def _positive_float(text: str) -> float:
    value = float(text)
    if not 0 < value < 1e6:
        raise argparse.ArgumentTypeError("must be above 0")
    return value


def _minutes(text: str) -> float:
    value = float(text)
    if not 0 <= value < 1e6:
        raise argparse.ArgumentTypeError("must not be below 0")
    return value


def _layers(text: str) -> tuple[int, ...]:
    layers = tuple(_positive(part) for part in text.split(","))
    if list(layers) != sorted(set(layers)):
        raise argparse.ArgumentTypeError("must rise, as in 1,6")
    return layers


def _train(args: argparse.Namespace) -> int:
    from models import distil, recipe

    own = [name for name in ("begin", "questions", "lessons", "texts", "minutes", "resume") if getattr(args, name)]
    if args.recipe and own:
        print(f"--{own[0]}: the recipe says so by stages; leave it out, or leave out --recipe", file=sys.stderr)
        return 2
    folders = [
        *((folder, "--pairs") for folder in args.pairs),
        (args.teacher, "--teacher"),
        *((folder, "--questions") for folder in args.questions),
        (args.begin, "--begin"),
        (args.benchmark, "--benchmark"),
    ]
    return _done(recipe.run if args.recipe else distil.run, args) if _there(folders) else 2


def _there(folders: Iterable[tuple[Path | None, str]]) -> bool:
    """Whether the folders that were named are there; says which one is not."""
    for folder, flag in folders:
        if folder is not None and not folder.is_dir():
            print(f"{flag} {folder}: no such folder", file=sys.stderr)
            return False
    return True


def _tune(args: argparse.Namespace) -> int:
    from models import tune

    if not _there([(args.store, "--store"), (args.encoder, "--encoder"), (args.pairs, "--pairs")]):
        return 2
    if args.out.resolve() in (args.encoder.resolve(), SHIPPED):
        print(f"--out {args.out}: is an encoder that would be lost; name another folder", file=sys.stderr)
        return 2
    kept: list[bool] = []
    failed = _done(lambda args: kept.append(tune.run(args)), args)
    return failed or int(not kept[0])


def _lexicon(args: argparse.Namespace) -> int:
    def work(args: argparse.Namespace) -> None:
        print(f"{args.out}: {cldr.write(args.folder, args.out)} pairs")

    return _done(work, args)


def _export(args: argparse.Namespace) -> int:
    def work(args: argparse.Namespace) -> None:
        from models import distil, folders

        if args.model.endswith(".pt"):
            out = distil.from_checkpoint(Path(args.model), args.out, quantise=not args.float)
        else:
            out = export.write(folders.load(args.model), args.out, quantise=not args.float)
        encoder = load(out)
        print(f"{out}: {encoder.id}, {encoder.dimension} dimensions, {_megabytes(out):.1f} MB")

    return _done(work, args)


def _card(args: argparse.Namespace) -> int:
    def work(args: argparse.Namespace) -> None:
        if args.write is not None:
            card.write(args.folder, card.figures(args.write))
        print(card.read(args.folder), end="")

    return _done(work, args)


def _benchmark(args: argparse.Namespace) -> int:
    def work(args: argparse.Namespace) -> None:
        encoder = load(args.encoder, threads=args.threads)
        scores = benchmark.score(encoder.encode, args.pairs, args.most)
        texts = [text for path in sorted(args.pairs.glob("*.tsv.gz")) for text in benchmark.read(path)[0][:60]]
        found: dict[str, Any] = {"encoder": encoder.id, "mean": benchmark.mean(scores), "languages": scores}
        found["speed"] = benchmark.speed(encoder.encode, texts[:: max(1, len(texts) // 2000)])
        if args.examples is not None:
            found["few_shot"] = fewshot.accuracy(encoder.encode, fewshot.read(args.examples))
        if args.json:
            print(json.dumps(found, indent=2))
            return
        for language, score in scores.items():
            print(f"{language:4} {score:5.1f}")
        print(f"mean {found['mean']:5.1f}")
        print("{query_ms:.2f} ms a query, {texts_a_second:.0f} texts a second".format(**found["speed"]))
        if "few_shot" in found:
            print(f"few-shot intents {found['few_shot']:.1f}")

    return _done(work, args)


def _megabytes(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.iterdir()) / 1e6


def _done(work: Any, args: argparse.Namespace) -> int:
    """0 after the work; 1 with its message on standard error where it failed."""
    try:
        work(args)
    except _FAILURES as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """The commands on their own: `python -m models.cli encoder ...`."""
    parser = argparse.ArgumentParser(prog="parley")
    add_parser(parser.add_subparsers(required=True, metavar="COMMAND"))
    args = parser.parse_args(argv)
    return int(args.handler(args))


if __name__ == "__main__":
    sys.exit(main())
