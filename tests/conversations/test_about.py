"""What reports tell of real replies: which questions come before buying, in several languages."""

from __future__ import annotations

import asyncio

import pytest

from bot.dialogue import Inbound
from bot.rasa_dialogue import RasaDialogue
from connectors.effect import topics

ASKED = {
    "how much does shipping to Germany cost?": "shipping",
    "Was kostet der Versand nach Österreich?": "shipping",
    "どのサイズを選べばいいですか": "size",
    "Ninataka shati jeusi la polo": "search",
    "هل يمكنني الدفع عبر باي بال؟": "payment",
    "I look for a black polo with a pocket": "search",
    "คืนเสื้อได้ภายในกี่วัน": None,
    "hello": None,
}


@pytest.fixture(scope="module")
def told(dialogue: RasaDialogue) -> dict[str, list[dict[str, object]]]:
    """The replies to each, as the record keeps them."""

    async def ask() -> dict[str, list[dict[str, object]]]:
        found = {}
        for place, text in enumerate(ASKED):
            replies = await dialogue.turn(Inbound("web", f"about-{place}", "m", text, country="DE"))
            found[text] = [reply.as_json() for reply in replies]
        return found

    return asyncio.run(ask())


@pytest.mark.parametrize("text", ASKED)
def test_the_group_of_a_question(told: dict[str, list[dict[str, object]]], text: str) -> None:
    assert {topics.group(reply) for reply in told[text]} - {None} == ({ASKED[text]} if ASKED[text] else set())


def test_what_counts_as_answered(told: dict[str, list[dict[str, object]]]) -> None:
    assert [text for text in ASKED if not any(map(topics.answers, told[text]))] == ["hello"]
