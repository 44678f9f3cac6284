"""The whole of `parley encoder tune`: an encoder moved towards one store's questions, kept only where it is no worse.

All texts of an answer, in whatever language, aim at the mean of the old encoder's vectors of them, against those of
the other answers; general texts are pulled to where they were. No teacher is needed.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from knowledge.encoder import Encoder, load
from knowledge.normalise import fold
from knowledge.reader import load_store
from knowledge.store import Store
from knowledge.topics.questions import elsewhere, questions
from models import asked, card, continued, distil, feed, judge, training
from models.asked import Asked, Questions
from models.extras import half, need
from models.judge import Figures

SHARES = (1.0, 0.5, 0.25)
"""How far of the way from the old weights to the new ones is tried."""
TEXTS = 30_000
_SAMPLED = 800
_BATCH, _PULLED = 128, 64
_LONGEST = 40
"""Tokens of a text that are learnt from."""
_SCALE, _PULL = 20.0, 1.0
_CHATS_WEIGHT = 4.0
"""How many languages the chats of an answer count for."""


def run(args: argparse.Namespace) -> bool:
    """Tunes by the arguments of the command; returns whether there is a new encoder in `args.out`."""
    need("torch").set_num_threads(args.threads)
    store, faults = load_store(args.store)
    if faults:
        print(f"{args.store}: {len(faults)} faults, which `parley check` names; what is sound is used")
    found = asked.read(store, args.chats, share=args.held_out, seed=args.seed)
    begun = load(args.encoder, threads=args.threads)
    answers = len(set(found.learnt.families))
    print(f"{answers} answers: {len(found.learnt.texts)} texts to learn, {len(found.held)} held out")
    before = judge.figures(begun, found, args.pairs)
    print(f"before: {before}")
    old, shape = continued.alone(args.encoder)
    pieces = continued.vocabulary(args.encoder)
    general = _general(store, found)
    made, _ = continued.alone(args.encoder)
    minutes = args.minutes or 0.0
    plan = training.Plan(
        texts=0 if minutes else args.texts or TEXTS, minutes=minutes, threads=args.threads,
        layer_rate=1e-4, table_rate=5e-3,
    )  # fmt: skip
    going = training.Run(made, plan, shape.asdict())
    train(going, Lesson(found.learnt, general, begun, pieces), args.seed)
    texts = _samples([*found.learnt.texts, *general], args.seed)
    id = begun.manifest.id.removesuffix("-tuned") + "-tuned"
    args.out.resolve().parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=args.out.resolve().parent) as scratch:
        tries: dict[float, Figures] = {}
        for share in SHARES:
            met, _ = continued.alone(args.encoder)
            met.load_state_dict(made.state_dict())
            continued.meet(met, old, share)
            folder = Path(scratch) / str(share)
            distil.finish(met, pieces, shape, folder, texts, id=id, version=begun.manifest.version)
            tries[share] = judge.figures(load(folder, threads=args.threads), found, args.pairs)
            print(f"{share:.0%} of the way: {tries[share]}")
        best = choose(before, tries)
        if best is None:
            print(refusal(begun.id, before, tries, len(found.held)))
            return False
        note = {
            "begun": f"{begun.manifest.id} {begun.manifest.version}", "share": best, "seed": args.seed,
            "texts": going.seen, "learnt": len(found.learnt.texts), "held": len(found.held),
            "families": answers, "chats": found.learnt.languages.count(asked.CHATS),
            "before": _flat(before), "after": _flat(tries[best]),
        }  # fmt: skip
        folder = Path(scratch) / str(best)
        card.tuned(folder, args.encoder, note)
        args.out.mkdir(exist_ok=True)
        for name in ("model.onnx", "tokenizer.json", "README.md", "manifest.json"):
            os.replace(folder / name, args.out / name)
    after = tries[best]
    print(f"{args.out}: {load(args.out).id}, recall@1 of {len(found.held)} held-out questions "
          f"{after.first:.1f} ({before.first:.1f} before)")  # fmt: skip
    return True


def choose(before: Figures, tries: dict[float, Figures]) -> float | None:
    """The try with the most held-out questions answered first, of those that are no worse; None if all are worse."""
    kept = [share for share, figures in tries.items() if figures.no_worse(before)]
    return max(kept, key=lambda share: (tries[share].first, tries[share].third, -share), default=None)


def refusal(id: str, before: Figures, tries: dict[float, Figures], held: int) -> str:
    """Why the old encoder is kept, in one sentence, by the best of the tries."""
    best = max(tries.values(), key=lambda figures: (not figures.fallen(before), figures.first))
    change = f"recall@1 of {held} held-out questions would go from {before.first:.1f} to {best.first:.1f}"
    for name in best.fallen(before):
        change += f" and {name} from {before.general[name]:.1f} to {best.general[name]:.1f}"
    return f"{id} is kept and nothing was written: {change} at best"


class Lesson:
    """What a run learns: the store's texts, in ids, and the general ones with the vectors that they had."""

    def __init__(self, learnt: Questions, general: Sequence[str], begun: Encoder, pieces: Any) -> None:
        torch = need("torch")
        self.ids = _ids(pieces, learnt.texts)
        self.general = _ids(pieces, general)
        self.meant = torch.from_numpy(begun.encode(general))
        groups: dict[int, dict[str, list[int]]] = {}
        for place, (family, language) in enumerate(zip(learnt.families.tolist(), learnt.languages, strict=True)):
            groups.setdefault(family, {}).setdefault(language, []).append(place)
        self._groups = [list(languages.values()) for languages in groups.values()]
        self._weights = [np.array([_weight(language) for language in languages]) for languages in groups.values()]
        vectors = begun.encode(learnt.texts)
        means = [np.mean([vectors[places].mean(0) for places in languages], axis=0) for languages in self._groups]
        self.targets = torch.nn.functional.normalize(torch.from_numpy(np.stack(means)), dim=-1)
        """One unit vector an answer: the mean of its texts as the old encoder puts them, every language alike."""

    def draw(self, chance: np.random.Generator, count: int) -> tuple[list[int], npt.NDArray[np.int64]]:
        """Places of texts and their answers: each as often as another, every language of it too, chats more."""
        answers = chance.integers(len(self._groups), size=count)
        drawn = []
        for answer in answers:
            weights, languages = self._weights[answer], self._groups[answer]
            places = languages[chance.choice(len(languages), p=weights / weights.sum())]
            drawn.append(places[chance.integers(len(places))])
        return drawn, answers


def train(going: training.Run, lesson: Lesson, seed: int) -> None:
    """Runs the plan to its end; the same for the same seed where it is planned in texts."""
    torch, tqdm = need("torch"), need("tqdm").tqdm
    chance = np.random.default_rng(seed)
    going.student.train()
    with tqdm(total=going.plan.texts or None, unit="text", desc="tuning", mininterval=10) as bar:
        while going.progress() < 1:
            at = time.monotonic()
            places, answers = lesson.draw(chance, _BATCH)
            pulled = chance.integers(len(lesson.general), size=_PULLED)
            ids, mask = feed.pad([lesson.ids[place] for place in places] + [lesson.general[place] for place in pulled])
            with half():
                vectors = going.student(torch.from_numpy(ids), torch.from_numpy(mask)).float()
            likeness = _SCALE * vectors[:_BATCH] @ lesson.targets.T
            contrast = torch.nn.functional.cross_entropy(likeness, torch.from_numpy(answers))
            moved = 1 - (vectors[_BATCH:] * lesson.meant[pulled]).sum(-1).mean()
            going.update(contrast + _PULL * moved, len(vectors))
            going.seconds += time.monotonic() - at
            bar.update(len(vectors))
            shown = f"contrast {float(contrast.detach()):.3f} moved {float(moved.detach()):.3f}"
            bar.set_postfix_str(shown, refresh=False)


def _weight(language: str) -> float:
    return _CHATS_WEIGHT if language == asked.CHATS else 1.0


def _general(store: Store, found: Asked) -> list[str]:
    """Texts that are not to move: what shoppers ask any store, what they say besides, and what the store writes."""
    topics = (text for language in questions().values() for texts in language.values() for text in texts)
    written = (text for entry in store.everything for text in entry.passages)
    return [text for text in dict.fromkeys((*topics, *elsewhere(), *written)) if fold(text) not in found.out]


def _samples(texts: Sequence[str], seed: int) -> tuple[str, ...]:
    """The texts by which 8-bit scales are set."""
    drawn = np.random.default_rng(seed).permutation(len(texts))[:_SAMPLED]
    return tuple(texts[place] for place in drawn)


def _ids(pieces: Any, texts: Sequence[str]) -> list[npt.NDArray[np.int32]]:
    pieces.no_truncation()
    return [np.array(row.ids[:_LONGEST], dtype=np.int32) for row in pieces.encode_batch(list(texts))]


def _flat(figures: Figures) -> dict[str, float]:
    values = asdict(figures)
    return {name: round(value, 4) for name, value in (values | values.pop("general")).items() if name != "general"}
