"""A server under measurement: started as its users start it, with its CPU time and memory."""

from __future__ import annotations

import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

import psutil


def free_port() -> int:
    """A port of the loopback interface that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Server:
    """A server process on loopback, for a `with` block: ready when `health` answers 200, killed at the end."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        port: int,
        health: str,
        log: Path,
        folder: Path | None = None,
        environment: Mapping[str, str] | None = None,
        patience: float = 300.0,
    ) -> None:
        self.command = list(command)
        self.port = port
        self.url = f"http://127.0.0.1:{port}{health}"
        self.log = log
        self.folder = folder
        self.environment = {**os.environ, **(environment or {})}
        self.patience = patience
        self.ready_seconds = 0.0

    def __enter__(self) -> Server:
        self.started = time.monotonic()
        with self.log.open("ab") as sink:
            self.process = subprocess.Popen(
                self.command, cwd=self.folder, env=self.environment, stdout=sink, stderr=subprocess.STDOUT
            )
        while not self._healthy():
            if self.process.poll() is not None:
                raise RuntimeError(f"{self.command[0]} stopped with {self.process.returncode}; see {self.log}")
            if time.monotonic() - self.started > self.patience:
                self.process.kill()
                raise RuntimeError(f"not ready after {self.patience:.0f} s; see {self.log}")
            time.sleep(0.05)
        self.ready_seconds = time.monotonic() - self.started
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def cpu_seconds(self) -> float:
        """CPU time of the process and its children so far, user and system."""
        return sum(sum(member.cpu_times()[:2]) for member in self._members())

    def memory_mb(self) -> float:
        """Resident memory of the process and its children, in 10^6 bytes."""
        return float(sum(member.memory_info().rss for member in self._members())) / 1e6

    def _members(self) -> list[psutil.Process]:
        root = psutil.Process(self.process.pid)
        return [root, *root.children(recursive=True)]

    def _healthy(self) -> bool:
        try:
            with urllib.request.urlopen(self.url, timeout=2) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False
