"""The dialogue of `tests/bot`, for whole conversations."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.conftest import dialogue, encoder, knowledge, model

__all__ = ["dialogue", "encoder", "knowledge", "model"]

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whole conversations need Rasa."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.rasa)
