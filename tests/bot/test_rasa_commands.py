"""Rasa's own commands, run from the root as any Rasa developer runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from bot.training import ROOT


def rasa(*arguments: str) -> str:
    """What the command wrote; it has to succeed."""
    environment = {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3"}
    command = [sys.executable, "-W", "ignore", "-m", "rasa", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_data_is_valid_without_a_warning() -> None:
    said = rasa("data", "validate", "--fail-on-warnings")
    assert "No story structure conflicts found" in said
    assert "is not found in the NLU training data" not in said


def test_the_stories_hold(model: Path, tmp_path: Path) -> None:
    rasa("test", "core", "--stories", "tests/bot", "--model", str(model), "--out", str(tmp_path), "--no-plot")
    assert "None of the test stories failed" in (tmp_path / "failed_test_stories.yml").read_text(encoding="utf-8")


def test_the_root_leads_to_the_files_that_rasa_looks_for() -> None:
    assert (ROOT / "domain.yml").resolve() == ROOT / "bot" / "domain.yml"
    assert (ROOT / "data").resolve() == ROOT / "bot" / "data"
