"""The whole program, started as a merchant starts it, on a copy of the demo store."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.connectors.running import free_port
from tests.locked import locked

ROOT = Path(__file__).parents[2]
KEPT = ROOT / ".parley" / "tests"
"""See `tests.bot.conftest`, which is not imported here for it brings Rasa along."""


class Program:
    """`parley serve` as a process of its own."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.store = folder / "store"
        self.log = folder / "log"
        self.port = free_port()
        self.environment = {
            **os.environ,
            "PARLEY_STORE": str(self.store),
            "PARLEY_DATA": str(folder / "data"),
            "PARLEY_PORT": str(self.port),
            **settings,
        }
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """Host and port."""
        return f"127.0.0.1:{self.port}"

    def start(self) -> None:
        """Starts and waits until a message would be answered."""
        index = self.store.parent / "data" / "index"
        with locked(KEPT):
            (KEPT / "models").mkdir(exist_ok=True)
            if (KEPT / "index").is_dir() and not index.is_dir():
                shutil.copytree(KEPT / "index", index)
            self._start()
            if not (KEPT / "index").is_dir():
                shutil.copytree(index, KEPT / "index")

    def _start(self) -> None:
        command = [sys.executable, "-m", "parley", "serve", "--rebuild"]
        with self.log.open("ab") as sink:
            self.process = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=sink, stderr=sink)
        give_up = time.monotonic() + 300
        while not self.ready():
            assert self.process.poll() is None, self.log.read_text()[-3000:]
            assert time.monotonic() < give_up, self.log.read_text()[-3000:]
            time.sleep(0.1)

    def ready(self) -> bool:
        """What `/readyz` says."""
        try:
            with urllib.request.urlopen(f"http://{self.address}/readyz", timeout=5) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False

    def kill(self) -> None:
        """SIGKILL: nothing is tidied up."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def stop(self) -> int:
        """SIGTERM, and the exit code."""
        assert self.process is not None
        self.process.terminate()
        return self.process.wait(30)


@contextmanager
def prepared(folder: Path) -> Iterator[Program]:
    """A program that has not started, with a store and data of its own, and killed in the end.

    It begins with the index and the model that the other tests keep, and keeps for them what it makes.
    """
    shutil.copytree(ROOT / "knowledge" / "demo", folder / "store")
    (folder / "data").mkdir()
    (folder / "data" / "models").symlink_to(KEPT / "models")
    made = Program(folder)
    try:
        yield made
    finally:
        if made.process is not None and made.process.poll() is None:
            made.process.kill()
            made.process.wait()


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """A program that has not started."""
    with prepared(tmp_path) as made:
        yield made


async def until(true: object, patience: float = 30.0) -> None:
    """Waits until `true()` holds."""
    give_up = time.monotonic() + patience
    while not true():  # type: ignore[operator]
        assert time.monotonic() < give_up
        await asyncio.sleep(0.1)
