"""Whoever passes a conversation on says why in a way that everybody can read: agents, the team's mail, the report."""

from __future__ import annotations

import pytest

from bot.actions import people
from bot.catalogue import FOLDER, Catalogue
from bot.dialogue import HANDOFF_REASONS
from knowledge.language import SERVED

GIVEN = {
    people.ASKED, people.COMPLAINT, people.NOT_UNDERSTOOD, people.BACKEND_DOWN, people.LEGAL, people.SAFETY,
    people.MISSING, people.WARRANTY,
}  # fmt: skip


def test_every_reason_of_an_action_is_known() -> None:
    assert set(HANDOFF_REASONS) >= GIVEN


@pytest.mark.parametrize("language", [*SERVED, "zh-Hant"])
def test_every_reason_has_words_for_agents_team_and_report(language: str) -> None:
    desk = Catalogue.desk().words(language)  # the report's too
    team = Catalogue(FOLDER / "team", parts=()).words(language)
    for reason in HANDOFF_REASONS:
        code = reason.replace("_", "-")
        assert desk.format(f"desk-reason-{reason}")
        assert team.format(f"team-reason-{code}")
        assert desk.format(f"effect-reason-{code}")
