"""The teacher: an English sentence encoder whose vectors the student learns; a string is embedded once."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from models.extras import need

LONGEST = 96
"""Tokens of an English string that the teacher reads."""


def load(folder: Path) -> tuple[Any, Any]:
    """The teacher's transformer in evaluation mode and its fast tokenizer, from a sentence-transformers folder."""
    transformers = need("transformers")
    model = transformers.AutoModel.from_pretrained(str(folder), attn_implementation="eager")
    return model.float().eval(), tokenizer(folder)


def tokenizer(folder: Path) -> Any:
    """The teacher's fast tokenizer, which cuts at `LONGEST` tokens."""
    made = need("tokenizers").Tokenizer.from_file(str(folder / "tokenizer.json"))
    made.enable_truncation(LONGEST)
    made.no_padding()
    return made


def mean_pool(hidden: Any, mask: Any) -> Any:
    """The L2-normalised mean of a batch's token vectors over the tokens that the mask keeps."""
    torch = need("torch")
    kept = mask.unsqueeze(-1).to(hidden.dtype)
    return torch.nn.functional.normalize((hidden * kept).sum(1) / kept.sum(1).clamp(min=1e-9), dim=-1)


class Targets:
    """The teacher's unit vectors for English strings: computed when first asked for, kept in `cache` as float16."""

    def __init__(self, strings: Sequence[str], folder: Path, cache: Path | None = None) -> None:
        self.model, pieces = load(folder)
        self.rows = [
            np.array(encoding.ids, dtype=np.int32)
            for start in range(0, len(strings), 20_000)
            for encoding in pieces.encode_batch(strings[start : start + 20_000])
        ]
        self.vectors = np.zeros((len(strings), int(self.model.config.hidden_size)), dtype=np.float16)
        self.known = np.zeros(len(strings), dtype=bool)
        digest = hashlib.sha256((folder / "config.json").read_bytes())
        for string in strings:
            digest.update(string.encode() + b"\n")
        self.path = None if cache is None else cache / f"teacher-{digest.hexdigest()[:16]}.npz"
        if self.path is not None and self.path.is_file():
            with np.load(self.path) as kept:
                self.known[kept["at"]] = True
                self.vectors[kept["at"]] = kept["vectors"]

    def __call__(self, at: npt.NDArray[np.int64]) -> npt.NDArray[np.float16]:
        """(n, dimension): the vectors of the strings at those places."""
        missing = np.unique(at[~self.known[at]])
        if len(missing):
            self._embed(missing)
        return np.asarray(self.vectors[at], dtype=np.float16)

    def _embed(self, missing: npt.NDArray[np.int64], tokens: int = 4096) -> None:
        torch = need("torch")
        order = missing[np.argsort([len(self.rows[row]) for row in missing], kind="stable")]
        start = 0
        with torch.inference_mode():
            while start < len(order):
                longest = len(self.rows[order[min(start + 63, len(order) - 1)]])
                batch = order[start : start + max(1, tokens // max(1, longest))]
                width = max(len(self.rows[row]) for row in batch)
                ids = np.zeros((len(batch), width), dtype=np.int64)
                mask = np.zeros_like(ids)
                for place, row in enumerate(batch):
                    ids[place, : len(self.rows[row])] = self.rows[row]
                    mask[place, : len(self.rows[row])] = 1
                attended = torch.from_numpy(mask)
                hidden = self.model(input_ids=torch.from_numpy(ids), attention_mask=attended).last_hidden_state
                self.vectors[batch] = mean_pool(hidden, attended).numpy().astype(np.float16)
                start += len(batch)
        self.known[missing] = True

    def save(self) -> None:
        """Keeps what was computed so far in the cache, if there is one."""
        if self.path is not None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            at = np.flatnonzero(self.known)
            partial = self.path.with_suffix(".partial.npz")
            np.savez(partial, at=at, vectors=self.vectors[at])
            os.replace(partial, self.path)
