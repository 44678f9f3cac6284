"""How well an encoder's vectors tell intents apart after a few examples each: nearest mean, over many random draws."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import yaml

from models.benchmark import BenchmarkError

_MARKED = re.compile(r"\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})")


def read(path: Path) -> dict[str, list[str]]:
    """Texts by intent, from a file of Rasa NLU examples or one of the form intent → list of texts."""
    try:
        data: Any = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, yaml.YAMLError, UnicodeDecodeError) as error:
        raise BenchmarkError(f"{path}: cannot be read: {error}") from error
    if isinstance(data, dict) and isinstance(data.get("nlu"), list):
        rows = {
            str(part["intent"]): [line.lstrip("- ").strip() for line in str(part.get("examples", "")).splitlines()]
            for part in data["nlu"]
            if isinstance(part, dict) and "intent" in part
        }
    elif isinstance(data, dict) and all(isinstance(texts, list) for texts in data.values()):
        rows = {str(intent): [str(text) for text in texts] for intent, texts in data.items()}
    else:
        raise BenchmarkError(f"{path}: expected `nlu:` with intents and examples, or intent → list of texts")
    return {intent: [_MARKED.sub(r"\1", text) for text in texts if text] for intent, texts in rows.items()}


def accuracy(
    encode: Callable[[Sequence[str]], npt.NDArray[np.float32]],
    texts: dict[str, list[str]],
    *,
    shots: int = 10,
    draws: int = 50,
    seed: int = 1,
) -> float:
    """Percent of the texts not drawn whose nearest mean of `shots` drawn ones is their intent's.

    Intents with no text to spare are left out; `BenchmarkError` if fewer than two stay.
    """
    kept = [rows for rows in texts.values() if len(rows) > shots]
    if len(kept) < 2:
        raise BenchmarkError(f"fewer than two intents with more than {shots} texts")
    vectors = [encode(rows) for rows in kept]
    rng = np.random.default_rng(seed)
    right = total = 0
    for _ in range(draws):
        orders = [rng.permutation(len(rows)) for rows in kept]
        means = np.stack([v[order[:shots]].mean(0) for v, order in zip(vectors, orders, strict=True)])
        means /= np.linalg.norm(means, axis=1, keepdims=True)
        for intent, (v, order) in enumerate(zip(vectors, orders, strict=True)):
            right += int(((v[order[shots:]] @ means.T).argmax(1) == intent).sum())
            total += len(order) - shots
    return 100.0 * right / total
