"""The index on disk: immutable folders of vectors with a manifest, and one pointer to the current.

    INDEX_DIR/CURRENT              the name of the folder in use, replaced in one step
    INDEX_DIR/<hash>/manifest.json encoder, dimension, corpus hash, counts, checksum
    INDEX_DIR/<hash>/vectors.npy   float32 (rows, dimension), memory-mapped
    INDEX_DIR/<hash>/keys.npy      16 bytes a row: the hash of its text

A folder is written under a temporary name and renamed when it is whole, so a crash at any moment leaves the
last one; what a power cut leaves half written, the checksum finds. What cannot be written (a full disk) is
served from memory; what is damaged is made again.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
import shutil
import uuid
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.corpus import Corpus
from knowledge.errors import IndexFault
from knowledge.vectors import Encoder, Known, Matrix, vectors_for

FORMAT = 1
REBUILD = "parley index --rebuild"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Manifest:
    """What an index folder says of itself."""

    encoder: str
    dimension: int
    rows: int
    corpus: str
    checksum: int
    format: int = FORMAT


@dataclass(frozen=True)
class Vectors:
    """The vectors of a corpus with their keys; `encoded` says how many texts had to be encoded for them."""

    matrix: Matrix
    keys: NDArray[np.uint8]
    encoded: int = 0
    known: Known | None = None


class IndexFolder:
    """Keeps the vectors of one encoder in a folder, or in memory alone where no folder is named."""

    def __init__(self, folder: Path | None, encoder: Encoder, *, rebuild: bool = False) -> None:
        """Opens the folder; raises `IndexFault` where another encoder made what is in it."""
        self.folder = folder
        self.encoder = encoder
        self._last: Vectors | None = None
        self._saved = True
        if folder is None:
            return
        _sweep(folder)
        if not rebuild:
            self._last = self._load_current()

    def vectors(self, corpus: Corpus) -> Vectors:
        """The vectors of the corpus; only texts that were not met before are encoded."""
        keys = corpus.keys()
        last = self._last
        if last is not None and np.array_equal(last.keys, keys):
            return last
        known = (last.known or Known(last.keys, last.matrix)) if last is not None else None
        matrix, encoded = vectors_for(corpus, keys, self.encoder, known)
        self._last = Vectors(matrix, keys, encoded, Known(keys, matrix))
        self._saved = False
        return self._last

    def persist(self) -> Vectors | None:
        """Writes what `vectors` last gave where it is not on disk yet; gives the same, memory-mapped."""
        last = self._last
        if last is None or self.folder is None or self._saved:
            return last
        matrix = self._save(last.keys, last.matrix)
        self._last = Vectors(matrix, last.keys, last.encoded, Known(last.keys, matrix))
        self._saved = True
        return self._last

    def _load_current(self) -> Vectors | None:
        assert self.folder is not None
        pointer = self.folder / "CURRENT"
        try:
            name = pointer.read_text("ascii").strip()
            folder = self.folder / Path(name).name
            manifest = Manifest(**json.loads((folder / "manifest.json").read_text("utf-8")))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError) as error:
            _log.warning("index in %s is damaged (%s) and is made again", self.folder, error)
            return None
        if (manifest.encoder, manifest.dimension) != (self.encoder.id, self.encoder.dimension):
            raise IndexFault(
                f"the index in {self.folder} was made with the encoder {manifest.encoder} "
                f"({manifest.dimension} dimensions), this one is {self.encoder.id} "
                f"({self.encoder.dimension}); run `{REBUILD}`"
            )
        try:
            keys, matrix = _read(folder)
        except (OSError, ValueError, EOFError) as error:
            _log.warning("index %s is damaged (%s) and is made again", folder, error)
            return None
        sound = (
            manifest.format == FORMAT
            and matrix.dtype == np.float32
            and matrix.shape == (manifest.rows, manifest.dimension)
            and keys.shape == (manifest.rows, 16)
            and _checksum(keys, matrix) == manifest.checksum
        )
        if not sound:
            _log.warning("index %s is damaged (it is not what its manifest says) and is made again", folder)
            return None
        return Vectors(matrix, keys)

    def _save(self, keys: NDArray[np.uint8], matrix: Matrix) -> Matrix:
        """Writes a folder and points to it; gives the vectors memory-mapped, or as they are where it
        cannot."""
        assert self.folder is not None
        seed = f"{FORMAT}\x1f{self.encoder.id}\x1f{self.encoder.dimension}\x1f".encode()
        corpus = hashlib.blake2b(keys.tobytes(), digest_size=16).hexdigest()
        name = hashlib.blake2b(seed + corpus.encode(), digest_size=8).hexdigest()
        manifest = Manifest(self.encoder.id, self.encoder.dimension, len(keys), corpus, _checksum(keys, matrix))
        target = self.folder / name
        unfinished = self.folder / f"unfinished-{os.getpid()}-{uuid.uuid4().hex[:8]}"
        try:
            unfinished.mkdir(parents=True)
            np.save(unfinished / "vectors.npy", matrix)
            np.save(unfinished / "keys.npy", keys)
            (unfinished / "manifest.json").write_text(json.dumps(asdict(manifest), indent=1), "utf-8")
            if target.exists():
                # the same name: what was found damaged, or another process was as quick
                os.replace(target, self.folder / f"{unfinished.name}-old")
            os.replace(unfinished, target)
            pointer = self.folder / f"{unfinished.name}-pointer"
            pointer.write_text(name, "ascii")
            os.replace(pointer, self.folder / "CURRENT")
            mapped = _read(target)[1]
        except OSError as error:
            _log.warning("index in %s cannot be written (%s); serving from memory", self.folder, error)
            shutil.rmtree(unfinished, ignore_errors=True)
            return matrix
        _sweep(self.folder, keep=name)
        return mapped


def _read(folder: Path) -> tuple[NDArray[np.uint8], Matrix]:
    keys = np.load(folder / "keys.npy", allow_pickle=False)
    rows = len(keys)
    # an empty file cannot be mapped
    matrix = np.load(folder / "vectors.npy", mmap_mode="r" if rows else None, allow_pickle=False)
    return keys, matrix


def _checksum(keys: NDArray[np.uint8], matrix: Matrix) -> int:
    start = zlib.crc32(keys.tobytes())
    return zlib.crc32(np.ascontiguousarray(matrix).data, start) if matrix.size else start


def _sweep(folder: Path, keep: str | None = None) -> None:
    """Removes what crashed processes left and, with `keep`, the folders before it; maps in use stay valid."""
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        parts = path.name.split("-")
        if parts[0] == "unfinished":
            if len(parts) > 3 or not _alive(parts[1]):
                path.unlink() if path.is_file() else shutil.rmtree(path, ignore_errors=True)
        elif keep is not None and re.fullmatch(r"[0-9a-f]{16}", path.name) and path.name != keep:
            shutil.rmtree(path, ignore_errors=True)


def _alive(pid: str) -> bool:
    try:
        os.kill(int(pid), 0)
    except (ValueError, ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
