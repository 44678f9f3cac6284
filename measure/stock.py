"""The stock bot to compare with: what `rasa init` makes, trained and served over REST."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from measure.process import Server, free_port

_QUIET = {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "SQLALCHEMY_SILENCE_UBER_WARNING": "1"}


def stock_bot(folder: Path) -> Server:
    """A server of the bot that `rasa init` makes in `folder`, trained, not yet started."""
    home = folder / "stock"
    home.mkdir()
    log = folder / "stock.log"
    rasa = [sys.executable, "-m", "rasa"]
    environment = {**_QUIET}
    with log.open("ab") as sink:
        for command in (["init", "--no-prompt", "--init-dir", str(home)],):
            done = subprocess.run(
                [*rasa, *command], cwd=home, env=_environment(environment), stdout=sink, stderr=sink, check=False
            )
            if done.returncode:
                raise RuntimeError(f"`rasa {' '.join(command)}` failed; see {log}")
    port = free_port()
    command = [*rasa, "run", "--interface", "127.0.0.1", "--port", str(port)]
    return Server(command, port=port, health="/", log=log, folder=home, environment=environment)


def _environment(more: dict[str, str]) -> dict[str, str]:
    import os

    return {**os.environ, **more}
