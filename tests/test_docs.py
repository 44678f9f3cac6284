"""The docs name what there is: commands, connectors, links that lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
    missing = [
        target
        for target in targets
        if "://" not in target and not target.startswith("mailto:") and not (page.parent / target).exists()
    ]
    assert missing == []


def test_every_connector_stands_in_the_docs() -> None:
    text = (ROOT / "docs" / "connectors.md").read_text(encoding="utf-8").lower()
    folders = [file.parent.name for file in (ROOT / "connectors").glob("*/channel.py")]
    assert folders
    assert [name for name in folders if name not in text] == []


def test_every_command_has_help() -> None:
    def helped(*words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "parley", *words, "--help"], cwd=ROOT, capture_output=True, text=True, check=True
        )
        return done.stdout

    commands = re.findall(r"^    (\w+)  ", helped(), re.MULTILINE)
    assert {"serve", "chat", "ask", "check", "index", "encoder", "eval", "bench"} <= set(commands)
    for command in commands:
        assert f"parley {command}" in helped(command)


@pytest.mark.parametrize(("words", "code"), [(["nonsense"], 2), (["ask"], 2), (["check", "/nowhere"], 1)])
def test_exit_codes(words: list[str], code: int) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "parley", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == code
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
