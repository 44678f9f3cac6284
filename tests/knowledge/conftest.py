"""Stores in temporary folders, and a small deterministic encoder that needs no model."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

import numpy as np
import pytest

from knowledge.normalise import words
from knowledge.vectors import Matrix

STORE = """\
name: Test Loom
url: https://shop.example
languages: [en, zh, es, th]
markets:
  EU: {name: European Union, countries: [DE, FR, ES]}
  UK: {name: United Kingdom, countries: [GB]}
currency: USD
time_zone: Asia/Shanghai
contact: {email: help@shop.example, phone: "+86 571 5555 0142", hours: "Mon-Fri 9-18"}
order_pattern: "TL[0-9]{6}"
"""


class Hashing:
    """Character 3-grams hashed into a vector: alike letters are alike vectors. Counts what it encodes."""

    def __init__(self, id: str = "hashing@1", dimension: int = 256) -> None:
        self.id = id
        self.dimension = dimension
        self.encoded: list[str] = []

    def encode(self, texts: Sequence[str], *, kind: Literal["query", "passage"] = "query") -> Matrix:
        """One unit vector a text."""
        self.encoded += texts
        made = np.full((len(texts), self.dimension), 1e-6, dtype=np.float32)
        for row, text in enumerate(texts):
            padded = f"  {words(text)} "
            for at in range(len(padded) - 2):
                digest = hashlib.blake2b(padded[at : at + 3].encode(), digest_size=4).digest()
                made[row, int.from_bytes(digest, "little") % self.dimension] += 1.0
        return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), dtype=np.float32)


@pytest.fixture
def encoder() -> Hashing:
    """The encoder of a test."""
    return Hashing()


Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes files of a store, `store.yml` included: `write({"faq/a.md": "..."})` gives its folder."""
    folder = tmp_path / "store"

    def make(files: dict[str, str | bytes], settings: str | None = STORE) -> Path:
        everything = {"store.yml": settings, **files} if not (folder / "store.yml").exists() else files
        for name, content in everything.items():
            if content is None:
                continue
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return folder

    return make
