"""The judging of replies, on a dialogue that answers by rote."""

from __future__ import annotations

from collections.abc import Sequence

from bot.dialogue import Button, Hit, Inbound, Outbound, Source, Understanding
from measure.commands import table
from measure.evaluation import evaluate
from measure.questions import Question


class Rote:
    """A dialogue with a reply by heart for each text."""

    def __init__(self, replies: dict[str, Outbound], hits: dict[str, Sequence[str]]) -> None:
        self.replies = replies
        self.hits = hits
        self.last: dict[str, str] = {}

    async def turn(self, message: Inbound) -> list[Outbound]:
        self.last[message.conversation] = message.text
        return [Outbound("I am a robot.", "en"), self.replies[message.text]]

    async def understanding(self, channel: str, conversation: str) -> Understanding | None:
        ids = self.hits.get(self.last[conversation], ())
        hits = tuple(Hit(id, 0.8 - 0.1 * place, "en") for place, id in enumerate(ids))
        return Understanding("en", 1.0, "ask", 0.8, hits=hits)

    async def ready(self) -> bool:
        return True

    async def close(self) -> None:
        return None


def question(text: str, *expected: str, register: str = "chat") -> Question:
    return Question("en", text, frozenset(expected), "DE", register, "report")


def answer(id: str) -> Outbound:
    return Outbound("…", "en", sources=(Source(id, "Title", "faq/a.md"),))


async def test_outcomes_and_shares() -> None:
    dialogue = Rote(
        {
            "right": answer("a"),
            "wrong": answer("b"),
            "asked": Outbound("Which?", "en", buttons=(Button("A", "/a"),)),
            "refused": Outbound("I do not know.", "en"),
            "outside": Outbound("I do not know.", "en"),
            "fooled": answer("b"),
        },
        {"right": ["a", "b"], "wrong": ["b", "a"], "asked": ["c", "d", "e", "a"], "refused": []},
    )
    report = await evaluate(
        dialogue,
        [
            question("right", "a"),
            question("wrong", "a"),
            question("asked", "a"),
            question("refused", "a", register="typos"),
            question("outside"),
            question("fooled"),
        ],
    )
    shares = report.all
    assert (shares.right, shares.wrong, shares.asked, shares.refused) == (0.25, 0.25, 0.25, 0.25)
    assert shares.recall == {1: 0.25, 3: 0.5, 10: 0.75}
    assert (shares.out_of_scope, shares.out_of_scope_refused) == (2, 0.5)
    assert shares.own_language == 1.0
    assert report.registers["typos"].questions == 1
    assert {missed["text"] for missed in report.as_json()["missed"]} == {"wrong", "asked", "refused", "fooled"}
    assert "| **all** | 25 | 25 | 25 | 25 |" in table(report)
