"""The judging of replies, on a dialogue that answers by rote."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.dialogue import Button, Hit, Inbound, Outbound, Source, Understanding
from measure.evaluation import Report, evaluate
from measure.questions import Question
from measure.report import difference, page, read_json, table


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


ASKED = (
    question("right", "a"),
    question("wrong", "a"),
    question("asked", "a"),
    question("refused", "a", register="typos"),
    question("outside"),
    question("<b>fooled</b>"),
)


@pytest.fixture
async def report() -> Report:
    dialogue = Rote(
        {
            "right": answer("a"),
            "wrong": answer("b"),
            "asked": Outbound("Which?", "en", buttons=(Button("A", "/a"),)),
            "refused": Outbound("I do not know.", "en"),
            "outside": Outbound("I do not know.", "en"),
            "<b>fooled</b>": answer("b"),
        },
        {"right": ["a", "b"], "wrong": ["b", "a"], "asked": ["c", "d", "e", "a"], "refused": []},
    )
    return await evaluate(dialogue, ASKED)


async def test_outcomes_and_shares(report: Report) -> None:
    shares = report.all
    assert (shares.right, shares.wrong, shares.asked, shares.refused) == (0.25, 0.25, 0.25, 0.25)
    assert shares.recall == {1: 0.25, 3: 0.5, 10: 0.75}
    assert (shares.out_of_scope, shares.out_of_scope_refused) == (2, 0.5)
    assert shares.own_language == 1.0
    assert report.registers["typos"].questions == 1
    assert {missed["text"] for missed in report.as_json()["missed"]} == {"wrong", "asked", "refused", "<b>fooled</b>"}
    assert "| **all** | 25 | 25 | 25 | 25 |" in table(report.as_json())


async def test_confidence_is_compared_with_how_often_it_is_right(report: Report) -> None:
    # three questions were sure by 0.8, of which one was right; one had no hit at all
    bins = [(one.questions, one.confidence, one.right) for one in report.all.reliability]
    assert bins == [(1, 0.0, 0.0), (3, 0.8, 0.3333)]
    assert report.all.calibration_error == pytest.approx(0.75 * (0.8 - 1 / 3), abs=1e-3)


async def test_the_page_stands_alone_and_shows_what_was_missed(report: Report) -> None:
    html = page(report, "Answers of demo")
    assert html.count("<svg") == 2
    assert "<td>all</td><td>25</td>" in html
    assert "&lt;b&gt;fooled&lt;/b&gt;" in html
    assert "<b>fooled" not in html
    assert "<script" not in html
    assert 'src="' not in html


async def test_two_reports_are_compared(report: Report, tmp_path: Path) -> None:
    before, after = tmp_path / "a.json", tmp_path / "b.json"
    before.write_text(json.dumps(report.as_json()), encoding="utf-8")
    changed = report.as_json()
    changed["all"] = {**changed["all"], "right": 0.5, "wrong": 0.0}
    after.write_text(json.dumps(changed), encoding="utf-8")
    assert "| **all** | +25 | -25 | 0 | 0 |" in difference(read_json(before), read_json(after))
    after.write_text('{"all": 3}', encoding="utf-8")
    with pytest.raises(ValueError, match=r"b\.json: no report of `parley eval --json`"):
        read_json(after)
