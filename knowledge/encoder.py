"""Texts of any served language as unit vectors, near one another where they mean the same.

An encoder is a folder, described by its `manifest.json`; the shipped one is `models/encoder`, and `parley encoder
export` makes one of any sentence-transformers model. The graph ends in pooling and normalisation, so all that is left
here is to tokenise: ONNX Runtime and `tokenizers` are enough, without torch.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import onnxruntime
import tokenizers

from knowledge.errors import EncoderError

__all__ = ["Encoder", "EncoderError", "Manifest", "load"]

SHIPPED = Path(__file__).resolve().parent.parent / "models" / "encoder"
"""The encoder that comes with the product."""

OVERRIDE = "PARLEY_ENCODER"
"""The environment variable that names another folder."""

_MANIFEST, _GRAPH, _TOKENIZER = "manifest.json", "model.onnx", "tokenizer.json"
_LETTERS_A_TOKEN = 24
"""No served script needs more letters a token, so a longer text is cut before it is tokenised."""

_RENEW = "install the folder again, or export it with `parley encoder export`"


@dataclass(frozen=True)
class Manifest:
    """What an encoder's folder says of itself, checked against its files when it is loaded."""

    id: str
    version: str
    dimension: int
    max_tokens: int
    pieces: int
    pooling: str
    query_prefix: str
    passage_prefix: str
    batched: bool
    """Whether texts of one length may share a run of the graph; not where its 8-bit scales depend on the batch."""
    files: dict[str, str]
    """The sha256 of each file."""


def read_manifest(folder: Path) -> Manifest:
    """The manifest of an encoder's folder; `EncoderError` if it is missing or incomplete."""
    path = folder / _MANIFEST
    try:
        data = json.loads(path.read_text("utf-8"))
        prefixes = data.get("prefixes", {})
        return Manifest(
            id=str(data["id"]),
            version=str(data["version"]),
            dimension=int(data["dimension"]),
            max_tokens=int(data["max_tokens"]),
            pieces=int(data["pieces"]),
            pooling=str(data["pooling"]),
            query_prefix=str(prefixes.get("query", "")),
            passage_prefix=str(prefixes.get("passage", "")),
            batched=bool(data.get("batched", False)),
            files={name: str(digest) for name, digest in data["files"].items()},
        )
    except OSError as error:
        raise EncoderError(f"{path}: cannot be read ({error.strerror}); {_RENEW}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise EncoderError(f"{path}: not an encoder's manifest ({error!r}); {_RENEW}") from error


class Encoder:
    """A loaded encoder; safe to use from several threads. Make one with `load`."""

    def __init__(self, manifest: Manifest, session: Any, tokenizer: Any) -> None:
        self.manifest = manifest
        self._session = session
        self._tokenizer = tokenizer

    @property
    def id(self) -> str:
        """The name, the version and the start of the weights' hash, which an index made with this encoder remembers."""
        weights = self.manifest.files.get("model.onnx", "")[:8]
        return f"{self.manifest.id}@{self.manifest.version}+{weights}"

    @property
    def dimension(self) -> int:
        """The length of a vector."""
        return self.manifest.dimension

    def encode(
        self, texts: Sequence[str], *, kind: Literal["query", "passage"] = "query", batch_size: int = 64
    ) -> npt.NDArray[np.float32]:
        """One L2-normalised row a text, (n, dimension) float32; no texts give (0, dimension).

        A vector depends on its text alone, never on what else is asked for with it. `batch_size` limits how many
        texts share a run of the graph, where the encoder allows that at all.
        """
        if isinstance(texts, str):
            raise TypeError("encode takes a sequence of texts, not one text")
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        if not len(texts):
            return vectors
        prefix = self.manifest.query_prefix if kind == "query" else self.manifest.passage_prefix
        longest = self.manifest.max_tokens * _LETTERS_A_TOKEN
        cleaned = [_clean(prefix, text, longest) for text in texts]
        if len(cleaned) == 1:  # a batch is shared out over threads, which costs a single text more than its reading
            rows = [self._tokenizer.encode(cleaned[0]).ids]
        else:
            rows = [encoding.ids for encoding in self._tokenizer.encode_batch(cleaned)]
        size = max(1, batch_size) if self.manifest.batched else 1
        by_length: dict[int, list[int]] = defaultdict(list)
        for place, row in enumerate(rows):
            by_length[len(row)].append(place)
        for places in by_length.values():
            for start in range(0, len(places), size):
                cut = places[start : start + size]
                vectors[cut] = self._run([rows[place] for place in cut])
        return vectors

    def knows(self, word: str) -> bool:
        """Whether the vocabulary has the word whole, so that it is no misspelling of another."""
        return len(self._tokenizer.encode(word, add_special_tokens=False).ids) == 1

    def _run(self, rows: list[list[int]]) -> npt.NDArray[np.float32]:
        """The vectors of rows of one length; padding would let a row's neighbours change how its sums are ordered."""
        ids = np.array([row or [0] for row in rows], dtype=np.int64)
        mask = np.full_like(ids, bool(rows[0]))
        (vectors,) = self._session.run(None, {"ids": ids, "mask": mask})
        return np.asarray(vectors, dtype=np.float32)


def _clean(prefix: str, text: str, longest: int) -> str:
    """The text cut to what can matter, without halves of surrogate pairs, which UTF-8 cannot carry."""
    text = text[: 4 * longest].strip()[:longest]
    return prefix + text.encode("utf-8", "replace").decode("utf-8")


def load(path: Path | str | None = None, *, threads: int = 1) -> Encoder:
    """The encoder in a folder: `path`, else the one that PARLEY_ENCODER names, else the shipped one.

    Every file is checked against the manifest and one text is encoded, so that what loads also works; `EncoderError`
    names the file that does not. `threads` is how many a single run of the graph may use.
    """
    folder = Path(path or os.environ.get(OVERRIDE) or SHIPPED)
    manifest = read_manifest(folder)
    for name in (_GRAPH, _TOKENIZER):
        _check(folder / name, manifest.files.get(name))
    try:
        tokenizer = tokenizers.Tokenizer.from_file(str(folder / _TOKENIZER))
    except Exception as error:  # `tokenizers` raises bare Exception
        raise EncoderError(f"{folder / _TOKENIZER}: not a tokenizer ({error}); {_RENEW}") from error
    if tokenizer.get_vocab_size() != manifest.pieces:
        has = tokenizer.get_vocab_size()
        raise EncoderError(f"{folder / _TOKENIZER}: {has} pieces where the model has {manifest.pieces}; {_RENEW}")
    tokenizer.no_padding()
    tokenizer.enable_truncation(manifest.max_tokens)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        session = onnxruntime.InferenceSession(str(folder / _GRAPH), options, providers=["CPUExecutionProvider"])
        encoder = Encoder(manifest, session, tokenizer)
        shape = encoder._run([tokenizer.encode("a").ids]).shape
    except Exception as error:  # ONNX Runtime's exceptions share no base of their own
        raise EncoderError(f"{folder / _GRAPH}: ONNX Runtime cannot run it ({error}); {_RENEW}") from error
    if shape != (1, manifest.dimension):
        raise EncoderError(
            f"{folder / _GRAPH}: gives vectors of {shape[-1]} where the manifest says {manifest.dimension}; {_RENEW}"
        )
    return encoder


def _check(path: Path, expected: str | None) -> None:
    """Refuses a file that is missing or is not the one that the manifest describes."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    except OSError as error:
        raise EncoderError(f"{path}: cannot be read ({error.strerror}); {_RENEW}") from error
    if digest.hexdigest() != expected:
        raise EncoderError(f"{path}: damaged or of another version (its sha256 is not the manifest's); {_RENEW}")
