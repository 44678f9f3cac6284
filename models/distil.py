"""The whole of `parley encoder train`: corpus, vocabulary, head start, training, export, and figures on the way."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from knowledge.encoder import Manifest, read_manifest
from models import (
    benchmark,
    card,
    continued,
    corpus,
    export,
    feed,
    lessons,
    prepare,
    student,
    teacher,
    tokenizer,
    training,
    words,
)
from models.extras import need

VERSION = "2.1.0"
_SAMPLES = "samples.json"
_SAMPLED = 800
_BENCHMARK_MINUTES = 15.0
_BENCHMARK_PAIRS = 200


def run(args: argparse.Namespace) -> None:
    """Trains by the arguments of the command, from a checkpoint if asked to, and writes the encoder to `args.out`."""
    torch = need("torch")
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    work: Path = args.work or args.out.with_name(args.out.name + ".work")
    work.mkdir(parents=True, exist_ok=True)
    checkpoint = work / "run.pt"
    pairs = corpus.read(*args.pairs, permissive=args.permissive)
    print(f"{len(pairs)} pairs, {len(pairs.english)} English strings")
    vocabulary = work / "tokenizer.json"
    going_on = args.resume and checkpoint.is_file()
    added: dict[str, int] = {}
    if not going_on and args.begin:
        continued.vocabulary(args.begin).save(str(vocabulary), pretty=False)
    elif not going_on:
        plain = tokenizer.train(pairs, pieces=args.pieces, seed=args.seed)
        added = words.missing(pairs, plain, teacher.tokenizer(args.teacher))
        words.add(plain, added).save(str(vocabulary), pretty=False)
    pieces = tokenizer.load(vocabulary)
    drawn = np.random.default_rng(args.seed).choice(len(pairs), size=_SAMPLED, p=pairs.weights())
    (work / _SAMPLES).write_text(json.dumps([pairs.texts[row] for row in drawn], ensure_ascii=False), "utf-8")
    texts, english = prepare.tokenise(pieces, pairs.texts), prepare.tokenise(pieces, pairs.english)
    shape = shape_of(args.teacher, pieces.get_vocab_size(), args.layers)
    minutes = 0.0 if args.texts else (args.minutes or 90.0)
    plan = training.Plan(
        texts=args.texts or 0, minutes=minutes, threads=args.threads, checkpoint_minutes=args.checkpoint_minutes
    )
    if args.begin:  # trained weights are moved with more care
        plan = replace(plan, layer_rate=2e-4, table_rate=1e-2)
    if going_on:
        run = training.Run(student.build(shape, sparse=True), plan, shape.asdict())
        run.restore(checkpoint)
    elif args.begin:
        made = continued.begin(args.begin, shape, teacher.load(args.teacher)[0])
        run = training.Run(made, plan, shape.asdict())
        run.save(checkpoint)
    else:
        made = prepare.first(pairs, texts, english, pieces, args.teacher, shape, added, seed=args.seed)
        run = training.Run(made, plan, shape.asdict())
        run.save(checkpoint)
    targets = teacher.Targets(pairs.english, args.teacher, work)
    taught = partial(lessons.read, args.questions, targets.embed) if args.questions else None
    # who goes on from trained weights comes for the lessons
    mix = feed.Mix(english=0.2, lessons=0.5, lessons_from=0.0) if args.begin else feed.Mix()
    if args.lessons:
        mix = replace(mix, lessons=args.lessons)
    batches = feed.Feed(pairs, texts, english, pieces, mix, args.seed, taught)
    scored = run.seconds
    try:
        for figures in training.train(run, batches, targets, checkpoint):
            with (work / "figures.jsonl").open("a", encoding="utf-8") as log:
                if args.benchmark and run.seconds - scored >= 60 * _BENCHMARK_MINUTES:
                    scores = benchmark.score(encoder(run.student, pieces), args.benchmark, _BENCHMARK_PAIRS)
                    run.student.train()
                    figures["benchmark"] = benchmark.mean(scores)
                    scored = run.seconds
                log.write(json.dumps({name: round(value, 4) for name, value in figures.items()}) + "\n")
    finally:
        targets.save()
    if args.begin:
        continued.meet(run.student, continued.begin(args.begin, shape, teacher.load(args.teacher)[0]))
    finish(run.student, pieces, shape, args.out, samples(work))
    begun = _id(read_manifest(args.begin)) if args.begin else None
    topics = len(batches.lessons.targets) if batches.lessons else 0
    share = mix.lessons * (1 - mix.lessons_from)
    card.begin(args.out, pairs.sources, run.seen, begun=begun, topics=topics, lessons=share)


def shape_of(folder: Path, pieces: int, layers: Sequence[int]) -> student.Shape:
    """The student's shape, from the teacher's `config.json`."""
    config = json.loads((folder / "config.json").read_text("utf-8"))
    if max(layers) > config["num_hidden_layers"]:
        raise export.ExportError(f"--layers: the teacher has {config['num_hidden_layers']} layers")
    return student.Shape(
        pieces=pieces,
        layers=tuple(layers),
        width=config["hidden_size"],
        inner=config["intermediate_size"],
        heads=config["num_attention_heads"],
        positions=min(tokenizer.LONGEST, config["max_position_embeddings"]),
        epsilon=config["layer_norm_eps"],
    )


def encoder(made: Any, pieces: Any, batch: int = 64) -> Any:
    """A function from texts to the student's vectors in torch, for figures during the run."""
    torch = need("torch")

    def encode(texts: Sequence[str]) -> Any:
        pieces.enable_truncation(tokenizer.LONGEST)
        rows = [np.array(encoding.ids, dtype=np.int32) for encoding in pieces.encode_batch(list(texts))]
        order = np.argsort([len(row) for row in rows], kind="stable")
        vectors = np.zeros((len(rows), made.positions.weight.shape[1]), dtype=np.float32)
        made.eval()
        with torch.inference_mode():
            for start in range(0, len(order), batch):
                cut = order[start : start + batch]
                ids, mask = feed.pad([rows[row] for row in cut])
                vectors[cut] = made(torch.from_numpy(ids), torch.from_numpy(mask)).numpy()
        return vectors

    return encode


def _id(manifest: Manifest) -> str:
    return f"{manifest.id} {manifest.version}"


def samples(work: Path) -> tuple[str, ...]:
    """The texts of the work folder by which 8-bit scales are set."""
    return tuple(json.loads((work / _SAMPLES).read_text("utf-8")))


def finish(
    made: Any, pieces: Any, shape: student.Shape, out: Path, texts: tuple[str, ...], *, quantise: bool = True,
    id: str = "parley-encoder", version: str = VERSION,
) -> Path:  # fmt: skip
    """Exports a student to a folder; `texts` are those of `samples`."""
    plain = student.build(shape)
    plain.load_state_dict(made.state_dict())
    model = export.Exportable(plain, pieces, id, version, shape.width, shape.positions, samples=texts)
    return export.write(model, out, quantise=quantise)


def from_checkpoint(checkpoint: Path, out: Path, *, quantise: bool = True) -> Path:
    """Exports the student of a training run's checkpoint, finished or not, with the vocabulary beside it."""
    torch = need("torch")
    try:
        state = torch.load(checkpoint, weights_only=True, mmap=True)
        shape = student.Shape(**{**state["shape"], "layers": tuple(state["shape"]["layers"])})
        made = student.build(shape)
        made.load_state_dict(state["student"])
    except (RuntimeError, KeyError, TypeError) as error:
        raise export.ExportError(f"{checkpoint}: not a checkpoint of `parley encoder train` ({error})") from error
    pieces = tokenizer.load(checkpoint.parent / "tokenizer.json")
    return finish(made, pieces, shape, out, samples(checkpoint.parent), quantise=quantise)
