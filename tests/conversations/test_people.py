"""What goes to a person whatever else is asked: a threat of the law and danger; and the wish for a copy of the conversation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.commerce.errors import BackendDown
from bot.dialogue import Inbound, Outbound
from bot.rasa_dialogue import RasaDialogue
from knowledge.language import SERVED
from tests.bot.conftest import write

__all__ = ["write"]

Write = Callable[..., Inbound]
GRAVE: dict[str, dict[str, str]] = yaml.load(  # `no` is Norwegian
    Path(__file__).with_name("grave.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader
)
LEAST = {"legal": 32, "safety": 32, "transcript": 33}
"""Of 35 languages, in words that no example has."""


def passed_on(replies: list[Outbound]) -> str | None:
    return next((found for reply in replies if (found := reply.handoff or reply.wants)), None)


@pytest.mark.parametrize("kind", GRAVE)
async def test_what_a_person_must_see_is_understood_in_all_languages(dialogue: RasaDialogue, kind: str) -> None:
    assert set(GRAVE[kind]) == set(SERVED)
    missed = []
    for language, text in GRAVE[kind].items():
        message = Inbound("web", f"grave-{kind}-{language}", "1", text, language=language)
        found = passed_on(await dialogue.turn(message))
        # law for danger or danger for law: a person sees it all the same
        if found != kind and not (kind != "transcript" and found in ("legal", "safety")):
            missed.append((language, found))
    assert len(missed) <= len(SERVED) - LEAST[kind], missed


@pytest.mark.parametrize(
    "text",
    [
        "is this jacket safe for a washing machine?",
        "how long is the legal warranty in Germany?",
        "does the lamp get hot?",
        "my order has not arrived",
        "the cup came broken, what now?",
        "send me the invoice by e-mail",
        "Ist der Stoff für Kinder unbedenklich?",
        "返品の法律を教えてください",
        "¿la lámpara es segura para niños?",
    ],
)
async def test_what_only_sounds_alike_is_answered(dialogue: RasaDialogue, write: Write, text: str) -> None:
    assert passed_on(await dialogue.turn(write(text))) is None


async def test_a_store_that_is_away_is_the_reason(dialogue: RasaDialogue, write: Write, monkeypatch: Any) -> None:
    class Away:
        async def order(self, *given: Any) -> Any:
            raise BackendDown("connection refused")

        orders = order

    class Anyone:
        async def claims(self, visitor: Any) -> tuple[()]:
            raise BackendDown("connection refused")

    monkeypatch.setattr(dialogue.shop, "backend", Away())
    monkeypatch.setattr(dialogue.shop, "proof", Anyone())
    replies = await dialogue.turn(write("where is my order?"))
    assert passed_on(replies) is None
    assert passed_on(await dialogue.turn(write("yes please", payload="/affirm"))) == "backend_down"


async def test_two_failures_are_another_reason(dialogue: RasaDialogue, write: Write) -> None:
    await dialogue.turn(write("qwrt zxcv plmk"))
    offered = await dialogue.turn(write("bnvc hjkl qqqq"))
    assert [button.payload for button in offered[-1].buttons] == ["/affirm", "/deny"]
    assert passed_on(await dialogue.turn(write("yes", payload="/affirm"))) == "not_understood"
