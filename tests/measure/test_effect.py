"""The report's picture."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

import pytest

from connectors.effect.figures import Arm, Comparison
from measure.effect import draw
from tests.connectors.effect.test_telling import FULL


@pytest.mark.parametrize("held", [Arm(), FULL.comparison.held])
def test_days_and_buyers_are_drawn(tmp_path: Path, held: Arm) -> None:
    for name in ("report.png", "report.svg"):
        draw(replace(FULL, comparison=Comparison(FULL.comparison.bot, held)), tmp_path / "out" / name)
    assert (tmp_path / "out" / "report.png").read_bytes().startswith(b"\x89PNG")
    text = (tmp_path / "out" / "report.svg").read_text(encoding="utf-8")
    ElementTree.fromstring(text)
    assert ("1,000" in text) is bool(held.visitors)  # how many visitors stands beside each side's interval
