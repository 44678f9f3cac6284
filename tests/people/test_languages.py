"""The way to a person and back in every served language, in the catalogue's own words; and what the person reads."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.people_words import PeopleWords
from connectors.people.people import RecordedPeople
from connectors.people.port import Agent
from connectors.record import Record
from knowledge.language import SERVED
from tests.bot.test_people_words import CATALOGUE
from tests.connectors.running import Shopper, served, shopper
from tests.people.conftest import Rules, Team
from tests.people.test_silence import app

LANGUAGES = (*SERVED, "zh-Hant")
MAI = Agent("1", "Mai")
STORE: Any = SimpleNamespace(settings=SimpleNamespace(languages=("en",)))
SHANGHAI = ZoneInfo("Asia/Shanghai")


@pytest.fixture
async def record(sqlite_url: str) -> Any:
    opened = Record.open(sqlite_url)
    yield opened
    await opened.close()


@pytest.fixture(scope="module")
def words() -> PeopleWords:
    """All words, read before anybody waits: it takes the loop some seconds."""
    made = PeopleWords(CATALOGUE, lambda: STORE)
    for language in LANGUAGES:
        made.say(language, "people-here")
        made.say(language, "team-sum-said")
    return made


@pytest.fixture
def people(record: Record, rules: Rules, words: PeopleWords) -> RecordedPeople:
    return RecordedPeople(record, words, rules, every=0.05)


async def heard(one: Shopper) -> dict[str, Any]:
    reply: dict[str, Any] = (await one.until("reply"))["reply"]
    return reply


async def test_called_taken_answered_and_closed(record: Record, people: RecordedPeople) -> None:
    async with served(app(record, people)) as address:
        await asyncio.gather(*(_called(people, address, language) for language in LANGUAGES))


async def _called(people: RecordedPeople, address: str, language: str) -> None:
    say: Callable[..., str] = CATALOGUE.words(language).format
    async with shopper(address, language=language) as one:
        assert await one.ask("handoff") == say("people-coming")
        assert await one.ask("?") == say("people-called")
        [waiting] = [found for found in await people.waiting() if found.language == language]
        await people.take(waiting.id, MAI)
        joined = await heard(one)
        assert joined["text"] == say("people-joined", name="Mai")
        assert "Mai" in joined["text"]
        await people.say(waiting.id, MAI, "✓", client_id=language)
        assert (await heard(one))["speaker"] == "Mai"
        await people.close(waiting.id, MAI, "solved")
        closed = await heard(one)
        assert (closed["text"], closed["survey"]) == (say("people-closed"), waiting.id)
        assert await one.ask("x") == "echo: x"
    lines = await people.summary(waiting.id, language)
    told = {line.label: line.values for line in lines}
    team = people._silence._wording.say
    assert told[team(language, "team-sum-reason")] == (team(language, "team-reason-asked"),)
    assert told[team(language, "team-sum-said")] == ("handoff",)
    assert lines[-1].quoted


async def test_a_ticket_at_night(record: Record, people: RecordedPeople, rules: Rules) -> None:
    there = datetime.now(SHANGHAI)
    back = (there + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
    rules.team = Team(back)
    async with served(app(record, people)) as address:
        await asyncio.gather(*(_at_night(people, address, language, back) for language in LANGUAGES))
        assert {ticket.email for ticket in await people.waiting()} == {"ana@example.com"}


async def _at_night(people: RecordedPeople, address: str, language: str, back: datetime) -> None:
    words = CATALOGUE.words(language)
    when = people._silence._wording.moment(language, back)
    async with shopper(address, language=language) as one:
        asked = await one.ask("handoff")
        assert asked == f"{words.format('people-away', when=when)} {words.format('people-ask-email')}"
        kept = await one.ask("ana@example.com")
        assert kept == words.format("people-email-when", when=when, email="ana@example.com")
        assert await one.ask("and express?") == "echo: and express?"
