"""The demo store, the shipped encoder and a model trained once; `.parley/tests` keeps both between runs."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.dialogue import Inbound
from bot.quiet import hushed, settle
from bot.rasa_dialogue import RasaDialogue
from bot.training import train_if_stale
from knowledge.encoder import Encoder, load
from knowledge.knowledge import DEMO, Knowledge
from tests.locked import locked

settle()
with hushed():  # what warns when it is first imported is imported here, once
    import rasa.core.agent
    import rasa.model_training  # noqa: F401

KEPT = Path(__file__).parent.parent.parent / ".parley" / "tests"
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests of this room need Rasa."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.rasa)


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return load()


@pytest.fixture(scope="session")
def knowledge(encoder: Encoder) -> Iterator[Knowledge]:
    with locked(KEPT):
        opened = Knowledge.open(DEMO, encoder=encoder, index_dir=KEPT / "index", rebuild=True)
    with opened:
        yield opened


@pytest.fixture(scope="session")
def model(encoder: Encoder) -> Path:
    with locked(KEPT):
        return train_if_stale(encoder, models=KEPT / "models", progress=print)


@pytest.fixture(scope="session")
def dialogue(knowledge: Knowledge, model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RasaDialogue]:
    database = tmp_path_factory.mktemp("dialogue") / "dialogue.db"
    made = RasaDialogue(knowledge, models=model, database=f"sqlite:///{database}")
    asyncio.run(made.start())
    yield made
    asyncio.run(made.close())


_numbers = itertools.count()


@pytest.fixture
def write() -> Callable[..., Inbound]:
    """Makes the messages of one new conversation."""
    conversation = f"conversation-{next(_numbers)}"

    def inbound(text: str = "", **more: object) -> Inbound:
        more.setdefault("message_id", f"message-{next(_numbers)}")
        return Inbound(channel="web", conversation=conversation, text=text, **more)  # type: ignore[arg-type]

    return inbound
