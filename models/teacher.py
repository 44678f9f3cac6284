"""The teacher: an English sentence encoder whose vectors the student learns; a string is embedded once."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from models.extras import half, need

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
        self.model, self.pieces = load(folder)
        self.rows = self._tokenise(strings)
        self.vectors = np.zeros((len(strings), int(self.model.config.hidden_size)), dtype=np.float16)
        self.known = np.zeros(len(strings), dtype=bool)
        self.names = np.array([_name(string) for string in strings], dtype=np.uint64)
        digest = hashlib.sha256((folder / "config.json").read_bytes()).hexdigest()
        self.path = None if cache is None else cache / f"teacher-{digest[:16]}.npz"
        if self.path is not None and self.path.is_file():
            with np.load(self.path) as kept:
                names, vectors = kept["names"], kept["vectors"]
            if len(names):
                at = np.minimum(np.searchsorted(names, self.names), len(names) - 1)
                self.known = names[at] == self.names
                self.vectors[self.known] = vectors[at[self.known]]

    def __call__(self, at: npt.NDArray[np.int64]) -> npt.NDArray[np.float16]:
        """(n, dimension): the vectors of the strings at those places."""
        missing = np.unique(at[~self.known[at]])
        if len(missing):
            self._embed(missing)
        return np.asarray(self.vectors[at], dtype=np.float16)

    def embed(self, strings: Sequence[str]) -> npt.NDArray[np.float32]:
        """(n, dimension): the vectors of strings of any kind, not kept."""
        return self._run(self._tokenise(strings))

    def _tokenise(self, strings: Sequence[str]) -> list[npt.NDArray[np.int32]]:
        return [
            np.array(encoding.ids, dtype=np.int32)
            for start in range(0, len(strings), 20_000)
            for encoding in self.pieces.encode_batch(list(strings[start : start + 20_000]))
        ]

    def _embed(self, missing: npt.NDArray[np.int64]) -> None:
        self.vectors[missing] = self._run([self.rows[at] for at in missing]).astype(np.float16)
        self.known[missing] = True

    def _run(self, rows: list[npt.NDArray[np.int32]], tokens: int = 4096) -> npt.NDArray[np.float32]:
        torch = need("torch")
        vectors = np.zeros((len(rows), self.vectors.shape[1]), dtype=np.float32)
        order = np.argsort([len(row) for row in rows], kind="stable")
        start = 0
        with torch.inference_mode(), half():
            while start < len(order):
                longest = len(rows[order[min(start + 63, len(order) - 1)]])
                batch = order[start : start + max(1, tokens // max(1, longest))]
                width = max(len(rows[at]) for at in batch)
                ids = np.zeros((len(batch), width), dtype=np.int64)
                mask = np.zeros_like(ids)
                for place, at in enumerate(batch):
                    ids[place, : len(rows[at])] = rows[at]
                    mask[place, : len(rows[at])] = 1
                attended = torch.from_numpy(mask)
                hidden = self.model(input_ids=torch.from_numpy(ids), attention_mask=attended).last_hidden_state
                vectors[batch] = mean_pool(hidden.float(), attended).numpy()
                start += len(batch)
        return vectors

    def save(self) -> None:
        """Keeps what was computed so far in the cache, if there is one."""
        if self.path is not None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            names, first = np.unique(self.names[self.known], return_index=True)
            partial = self.path.with_suffix(".partial.npz")
            np.savez(partial, names=names, vectors=self.vectors[np.flatnonzero(self.known)[first]])
            os.replace(partial, self.path)


def _name(string: str) -> int:
    """A number that stands for the string in the cache, whatever corpus it is part of."""
    return int.from_bytes(hashlib.blake2b(string.encode(), digest_size=8).digest(), "little")
