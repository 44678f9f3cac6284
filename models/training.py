"""Distils the teacher into the student over translated pairs: resumable, and planned by texts or by time."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from models.alignment import Tokens
from models.corpus import Corpus
from models.extras import need


@dataclass(frozen=True)
class Plan:
    """How a run goes: its length (texts seen, or minutes when `texts` is 0), rates, batch and seed."""

    texts: int = 0
    minutes: float = 0.0
    seed: int = 1
    batch: int = 256
    group: int = 24
    longest: int = 28
    english: float = 0.0
    queue: int = 4096
    scale: float = 20.0
    cosine: float = 2.0
    same: float = 0.9
    layer_rate: float = 3e-4
    table_rate: float = 1.5e-2
    warm_up: float = 0.03
    checkpoint_minutes: float = 10.0
    threads: int = 2


class Sampler:
    """Draws pairs as often as their weights say, evenly over the run, and the same for the same seed.

    Half of a draw are partners: another translation of the same English string, so that the teacher embeds it once
    for two. A partner is drawn within its string by weight, so how often a pair comes up does not change.
    """

    def __init__(self, weights: npt.NDArray[np.float64], english: npt.NDArray[np.int32], seed: int) -> None:
        self.order = np.random.default_rng(seed).permutation(len(weights))
        self.edges = np.cumsum(weights[self.order])
        self.english = english
        self.grouped = np.argsort(english, kind="stable")
        self.group_edges = np.concatenate([[0.0], np.cumsum(weights[self.grouped])])
        bounds = np.searchsorted(english[self.grouped], np.arange(int(english.max()) + 2))
        self.low, self.high = self.group_edges[bounds[:-1]], self.group_edges[bounds[1:]]
        self.seed = seed

    def draw(self, number: int, count: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
        """The pairs of draw `number` in random order, and which of them stand for their English string itself.

        The first half is a systematic sample whose offset moves by the golden ratio from draw to draw. A string with
        no other translation is its own partner, in English.
        """
        rng = np.random.default_rng((self.seed, number))
        half = (count + 1) // 2
        offset = (number * 0.6180339887498949) % 1.0
        places = (np.arange(half) + offset) / half * self.edges[-1]
        rows = self.order[np.minimum(np.searchsorted(self.edges, places), len(self.order) - 1)]
        string = self.english[rows]
        at = self.low[string] + rng.random(half) * (self.high[string] - self.low[string])
        place = np.searchsorted(self.group_edges, at, side="right") - 1
        partners = self.grouped[np.clip(place, 0, len(self.grouped) - 1)]
        both = np.concatenate([rows, partners])[:count].astype(np.int64)
        own = np.concatenate([np.zeros(half, dtype=bool), partners == rows])[:count]
        shuffled = rng.permutation(count)
        return both[shuffled], own[shuffled]


@dataclass(frozen=True)
class Batch:
    """Ids and mask, (n, width), and the English string that each text means."""

    ids: npt.NDArray[np.int64]
    mask: npt.NDArray[np.int64]
    english: npt.NDArray[np.int64]


def pad(rows: list[npt.NDArray[np.int32]]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Token rows as one (ids, mask) rectangle, padded with 0."""
    width = max(len(row) for row in rows)
    ids = np.zeros((len(rows), width), dtype=np.int64)
    mask = np.zeros_like(ids)
    for place, row in enumerate(rows):
        ids[place, : len(row)] = row
        mask[place, : len(row)] = 1
    return ids, mask


def batches(corpus: Corpus, texts: Tokens, english: Tokens, sampler: Sampler, number: int, plan: Plan) -> list[Batch]:
    """One draw of `plan.group` batches, each of texts of about one length, the batches in random order."""
    rng = np.random.default_rng((plan.seed, number, 7))
    rows, own = sampler.draw(number, plan.batch * plan.group)
    plain = own | (rng.random(len(rows)) < plan.english)
    targets = corpus.english_ids[rows].astype(np.int64)
    tokens: list[npt.NDArray[np.int32]] = []
    for row, target, is_plain in zip(rows, targets, plain, strict=True):
        source, at = (english, target) if is_plain else (texts, row)
        tokens.append(source.ids[source.offsets[at] : source.offsets[at + 1]][: plan.longest])
    order = np.argsort([len(row) for row in tokens], kind="stable")
    cuts = [order[at : at + plan.batch] for at in range(0, len(order), plan.batch)]
    made = [Batch(*pad([tokens[at] for at in cut]), targets[cut]) for cut in cuts]
    return [made[at] for at in rng.permutation(len(made))]


class Run:
    """A training run in progress: student, optimisers, queue of teacher vectors and place in the plan."""

    def __init__(self, student: Any, plan: Plan, shape: dict[str, Any]) -> None:
        torch = need("torch")
        self.student, self.plan, self.shape = student, plan, shape
        torch.sparse.check_sparse_tensor_invariants.disable()  # torch warns until it is told either way
        table = [student.table.weight]
        others = [p for name, p in student.named_parameters() if name != "table.weight"]
        self.table = torch.optim.Adagrad(table, lr=plan.table_rate, initial_accumulator_value=1e-8)
        self.layers = torch.optim.AdamW(others, lr=plan.layer_rate, weight_decay=0.01, fused=True)
        self.queue = torch.zeros(0, student.positions.weight.shape[1])
        self.draws = self.seen = 0
        self.seconds = 0.0

    def progress(self) -> float:
        """How much of the plan is done, 0 to 1."""
        if self.plan.texts:
            return min(1.0, self.seen / self.plan.texts)
        return min(1.0, self.seconds / (60 * self.plan.minutes))

    def rate(self) -> float:
        """The share of the full learning rate now: a linear rise over the warm-up, then a linear fall to 0."""
        done = self.progress()
        rise = self.plan.warm_up
        return max(0.01, done / rise) if done < rise else (1 - done) / (1 - rise)

    def step(self, batch: Batch, target: Any) -> tuple[float, float]:
        """One update from a batch and the teacher's vectors; returns the contrastive loss and the mean cosine."""
        torch = need("torch")
        vectors = self.student(torch.from_numpy(batch.ids), torch.from_numpy(batch.mask))
        candidates = torch.cat([target, self.queue])
        near = target @ candidates.T > self.plan.same
        near[:, : len(target)].fill_diagonal_(False)
        logits = (self.plan.scale * vectors @ candidates.T).masked_fill(near, -1e4)
        contrast = torch.nn.functional.cross_entropy(logits, torch.arange(len(target)))
        cosine = (vectors * target).sum(-1).mean()
        loss = contrast + self.plan.cosine * (1 - cosine)
        for optimiser, full in ((self.table, self.plan.table_rate), (self.layers, self.plan.layer_rate)):
            optimiser.zero_grad(set_to_none=True)
            for group in optimiser.param_groups:
                group["lr"] = full * self.rate()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for g in self.layers.param_groups for p in g["params"]], 1.0)
        self.table.step()
        self.layers.step()
        self.queue = candidates[: self.plan.queue].detach()
        self.seen += len(target)
        return float(contrast.detach()), float(cosine.detach())

    def save(self, path: Path) -> None:
        """Writes the run so that `restore` goes on from here; an older checkpoint stays until the new one is whole."""
        torch = need("torch")
        path.parent.mkdir(parents=True, exist_ok=True)
        state = {
            "plan": asdict(self.plan), "shape": self.shape, "student": self.student.state_dict(),
            "table": self.table.state_dict(), "layers": self.layers.state_dict(), "queue": self.queue,
            "draws": self.draws, "seen": self.seen, "seconds": self.seconds,
        }  # fmt: skip
        partial = path.with_suffix(".partial")
        torch.save(state, partial)
        os.replace(partial, path)

    def restore(self, path: Path) -> None:
        """Takes up the run that `save` wrote."""
        state = need("torch").load(path, weights_only=True)
        self.student.load_state_dict(state["student"])
        self.table.load_state_dict(state["table"])
        self.layers.load_state_dict(state["layers"])
        self.queue, self.draws = state["queue"], state["draws"]
        self.seen, self.seconds = state["seen"], state["seconds"]


def train(
    run: Run, corpus: Corpus, texts: Tokens, english: Tokens, targets: Any, checkpoint: Path
) -> Iterator[dict[str, float]]:
    """Runs the plan to its end, yielding figures after every draw; `targets(ids)` gives the teacher's vectors."""
    torch, tqdm = need("torch"), need("tqdm").tqdm
    plan = run.plan
    torch.set_num_threads(plan.threads)
    run.student.train()
    sampler = Sampler(corpus.weights(), corpus.english_ids, plan.seed)
    saved = run.seconds
    with tqdm(total=plan.texts or None, initial=run.seen, unit="text", desc="student", mininterval=10) as bar:
        while run.progress() < 1:
            made = batches(corpus, texts, english, sampler, run.draws, plan)
            losses, cosines = [], []
            at = time.monotonic()
            targets(np.concatenate([batch.english for batch in made]))
            teaching = time.monotonic() - at
            run.seconds += teaching
            for batch in made:
                at = time.monotonic()
                contrast, cosine = run.step(batch, torch.from_numpy(targets(batch.english)).float())
                losses.append(contrast)
                cosines.append(cosine)
                run.seconds += time.monotonic() - at
                bar.update(len(batch.english))
                if run.progress() >= 1:
                    break
            run.draws += 1
            figures = {
                "seen": run.seen,
                "minutes": run.seconds / 60,
                "contrast": float(np.mean(losses)),
                "cosine": float(np.mean(cosines)),
                "rate": run.rate(),
                "teaching": teaching,
            }
            bar.set_postfix_str(f"contrast {figures['contrast']:.3f} cosine {figures['cosine']:.3f}")
            if run.seconds - saved >= 60 * plan.checkpoint_minutes:
                run.save(checkpoint)
                saved = run.seconds
            yield figures
    run.save(checkpoint)
