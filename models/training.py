"""Distils the teacher into the student over translated pairs: resumable, and planned by texts or by time."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from models.extras import half, need
from models.feed import Batch, Feed


@dataclass(frozen=True)
class Plan:
    """How a run goes: its length (texts seen, or minutes when `texts` is 0), its loss and its rates."""

    texts: int = 0
    minutes: float = 0.0
    queue: int = 4096
    scale: float = 20.0
    cosine: float = 2.0
    same: float = 0.9
    layer_rate: float = 3e-4
    table_rate: float = 1.5e-2
    warm_up: float = 0.03
    checkpoint_minutes: float = 5.0
    threads: int = 2


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
        self.queued = torch.zeros(0, dtype=torch.int64)
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
        with half():
            vectors = self.student(torch.from_numpy(batch.ids), torch.from_numpy(batch.mask)).float()
        candidates = torch.cat([target, self.queue])
        topics = torch.from_numpy(batch.topics)
        meant = torch.cat([topics, self.queued])
        near = (target @ candidates.T > self.plan.same) | ((topics[:, None] == meant) & (topics[:, None] >= 0))
        near[:, : len(target)].fill_diagonal_(False)
        logits = (self.plan.scale * vectors @ candidates.T).masked_fill(near, -1e4)
        contrast = torch.nn.functional.cross_entropy(logits, torch.arange(len(target)))
        cosine = (vectors * target).sum(-1).mean()
        self.update(contrast + self.plan.cosine * (1 - cosine), len(target))
        self.queue, self.queued = candidates[: self.plan.queue].detach(), meant[: self.plan.queue]
        return float(contrast.detach()), float(cosine.detach())

    def update(self, loss: Any, texts: int) -> None:
        """Moves the weights down the gradient of a loss over so many texts, at the plan's rate."""
        torch = need("torch")
        for optimiser, full in ((self.table, self.plan.table_rate), (self.layers, self.plan.layer_rate)):
            optimiser.zero_grad(set_to_none=True)
            for group in optimiser.param_groups:
                group["lr"] = full * self.rate()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for g in self.layers.param_groups for p in g["params"]], 1.0)
        self.table.step()
        self.layers.step()
        self.seen += texts

    def save(self, path: Path) -> None:
        """Writes the run so that `restore` goes on from here; an older checkpoint stays until the new one is whole."""
        torch = need("torch")
        path.parent.mkdir(parents=True, exist_ok=True)
        state = {
            "plan": asdict(self.plan), "shape": self.shape, "student": self.student.state_dict(),
            "table": self.table.state_dict(), "layers": self.layers.state_dict(),
            "queue": self.queue, "queued": self.queued, "draws": self.draws, "seen": self.seen, "seconds": self.seconds,
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
        self.queue, self.queued, self.draws = state["queue"], state["queued"], state["draws"]
        self.seen, self.seconds = state["seen"], state["seconds"]


def train(run: Run, feed: Feed, targets: Any, checkpoint: Path) -> Iterator[dict[str, float]]:
    """Runs the plan to its end, yielding figures after every draw; `targets(ids)` gives the teacher's vectors."""
    torch, tqdm = need("torch"), need("tqdm").tqdm
    plan = run.plan
    torch.set_num_threads(plan.threads)
    run.student.train()
    saved = run.seconds

    def meaning(batch: Batch) -> Any:
        vectors = targets(batch.english).astype(np.float32)
        asked = batch.topics >= 0
        if feed.lessons is not None and asked.any():
            vectors[asked] = feed.lessons.targets[batch.topics[asked]]
        return torch.from_numpy(vectors)

    with tqdm(total=plan.texts or None, initial=run.seen, unit="text", desc="student", mininterval=10) as bar:
        while run.progress() < 1:
            at = time.monotonic()
            made = feed.batches(run.draws, run.progress())
            drawing, at = time.monotonic() - at, time.monotonic()
            targets(np.concatenate([batch.english for batch in made]))
            teaching = time.monotonic() - at
            run.seconds += drawing + teaching
            losses, cosines = [], []
            for batch in made:
                at = time.monotonic()
                contrast, cosine = run.step(batch, meaning(batch))
                losses.append(contrast)
                cosines.append(cosine)
                run.seconds += time.monotonic() - at
                bar.update(len(batch.english))
                if run.progress() >= 1:
                    break
            run.draws += 1
            figures = {
                "seen": run.seen, "minutes": run.seconds / 60, "contrast": float(np.mean(losses)),
                "cosine": float(np.mean(cosines)), "rate": run.rate(), "drawing": drawing, "teaching": teaching,
            }  # fmt: skip
            bar.set_postfix_str(f"contrast {figures['contrast']:.3f} cosine {figures['cosine']:.3f}")
            if run.seconds - saved >= 60 * plan.checkpoint_minutes:
                run.save(checkpoint)
                targets.save()
                saved = run.seconds
            yield figures
    run.save(checkpoint)
