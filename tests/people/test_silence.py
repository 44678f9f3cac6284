"""Who answers: the bot, until a person is called; nobody, until one comes; the person; and the bot again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timezone
from typing import Any

import pytest
from fastapi import FastAPI

from bot.dialogue import Understanding as Read
from connectors.errors import HandoffFault
from connectors.gateway import StoreInfo, create_app
from connectors.people.people import RecordedPeople
from connectors.people.port import Agent, State
from connectors.record import Record
from connectors.web.channel import WebChannel
from tests.connectors.echo import Echo
from tests.connectors.running import WORDS, Shopper, fast, served, shopper
from tests.people.conftest import Plain, Rules, Team

MAI, OMAR = Agent("1", "Mai"), Agent("2", "Omar")


class Reader(Echo):
    """Takes every message for a complaint, about `order`."""

    order: str | None = None

    async def understanding(self, channel: str, conversation: str) -> Read:
        return Read("en", 1.0, "complaint", 0.9, market="EU", order=self.order)


MONDAY = datetime(2026, 11, 30, 1, 0, tzinfo=timezone.utc)


def app(record: Record, people: RecordedPeople, echo: Echo | None = None) -> FastAPI:
    return create_app(
        dialogue=echo or Echo(),
        record=record,
        channels=[WebChannel()],
        words=WORDS,
        store=StoreInfo("Demo"),
        settings=fast(),
        people=people,
    )


@asynccontextmanager
async def talking(record: Record, people: RecordedPeople, echo: Echo | None = None) -> AsyncIterator[Shopper]:
    async with served(app(record, people, echo)) as address, shopper(address) as one:
        yield one


async def replies(one: Shopper, count: int = 1) -> list[dict[str, Any]]:
    return [(await one.until("reply"))["reply"] for _ in range(count)]


async def quiet(one: Shopper, people: RecordedPeople, text: str) -> None:
    """The message is heard by the people and answered by nobody."""
    async with people.subscribe() as changes:
        await one.say(text)
        while (await asyncio.wait_for(changes.next(), 5)).kind != "message":
            pass
    await one.until("typing")
    frame = await one.next() if one.seen[-1].get("on") else one.seen[-1]
    assert frame == {"type": "typing", "on": False}


async def test_the_bot_is_silent_until_it_is_handed_back(record: Record, people: RecordedPeople) -> None:
    echo = Echo()
    async with talking(record, people, echo) as one:
        assert await one.ask("hello") == "echo: hello"
        assert await one.ask("handoff") == "people-coming()"
        [waiting] = await people.waiting()
        assert (waiting.reason, waiting.ticket, waiting.silent, waiting.language) == ("asked", False, True, "en")
        assert await one.ask("are you there?") == "people-called()"
        await quiet(one, people, "please")
        taken = await people.take(waiting.id, MAI)
        assert (taken.state, taken.agent, taken.speaker) == (State.ASSIGNED, "1", "Mai")
        assert (await replies(one))[0]["text"] == "people-joined(name=Mai)"
        await quiet(one, people, "my parcel is late")
        first = await people.say(waiting.id, MAI, "Let me look.", client_id="a")
        again = await people.say(waiting.id, MAI, "Let me look.", client_id="a")
        assert first.seq == again.seq
        [said] = await replies(one)
        assert (said["text"], said["speaker"]) == ("Let me look.", "Mai")
        await people.hand_back(waiting.id, MAI)
        [line] = await replies(one)
        assert (line["text"], line["survey"]) == ("people-handed-back()", None)
        assert await one.ask("and now?") == "echo: and now?"
        assert not (await people.closed())[0].silent
    assert [message.text for message in echo.turns] == ["hello", "handoff", "and now?"]


async def test_after_closing_the_bot_waits_for_the_shopper(record: Record, people: RecordedPeople) -> None:
    echo = Echo()
    async with talking(record, people, echo) as one:
        await one.ask("handoff")
        [waiting] = await people.waiting()
        await people.take(waiting.id, MAI)
        with pytest.raises(HandoffFault, match="not_yours"):
            await people.close(waiting.id, OMAR, "solved")
        closed = await people.close(waiting.id, MAI, "solved")
        assert (closed.state, closed.close_reason) == (State.CLOSED, "solved")
        lines = await replies(one, 2)
        assert [(line["text"], line["survey"]) for line in lines] == [
            ("people-joined(name=Mai)", None),
            ("people-closed()", closed.id),
        ]
        with pytest.raises(HandoffFault, match="closed"):
            await people.say(waiting.id, MAI, "One more thing.", client_id="late")
        assert len(echo.turns) == 1
        assert await one.ask("thanks") == "echo: thanks"
        assert await people.waiting() == []


async def test_two_agents_cannot_take_one(record: Record, people: RecordedPeople) -> None:
    async with talking(record, people) as one:
        await one.ask("handoff")
        [waiting] = await people.waiting()
        other = RecordedPeople(record, Plain(), Rules(), every=0.02)
        other._channels = people._channels
        agents = [Agent(str(number), f"Agent {number}") for number in range(20)]
        tries = [(people, other)[at % 2].take(waiting.id, agent) for at, agent in enumerate(agents)]
        done = await asyncio.gather(*tries, return_exceptions=True)
        won = [one for one in done if not isinstance(one, BaseException)]
        assert len(won) == 1
        assert {type(one) for one in done if isinstance(one, BaseException)} == {HandoffFault}
        assert (await people.get(waiting.id)).agent == won[0].agent


async def test_outside_the_hours_a_ticket(record: Record, people: RecordedPeople, rules: Rules) -> None:
    rules.team = Team(MONDAY)
    async with talking(record, people) as one:
        when = f"when={MONDAY.isoformat()}"
        assert await one.ask("handoff") == f"people-away({when}) people-ask-email()"
        [ticket] = await people.waiting()
        assert (ticket.ticket, ticket.silent, ticket.email) == (True, False, None)
        assert await one.ask("it is ana@example.com") == f"people-email-when(email=ana@example.com, {when})"
        assert (await people.get(ticket.id)).email == "ana@example.com"
        assert await one.ask("how long is delivery?") == "echo: how long is delivery?"
        assert await one.ask("my other address is bo@example.com") == "echo: my other address is bo@example.com"
        assert await one.ask("handoff") == f"people-email-when(email=ana@example.com, {when})"
        rules.team = Team()
        assert await one.ask("handoff") == "people-coming()"
        assert len(await people.waiting()) == 1
        await people.take(ticket.id, MAI)
        await replies(one)
        await quiet(one, people, "here I am")


async def test_nobody_took_it_before_they_went_home(record: Record, people: RecordedPeople, rules: Rules) -> None:
    async with talking(record, people) as one:
        await one.ask("handoff")
        rules.team = Team(MONDAY)
        when = f"when={MONDAY.isoformat()}"
        assert await one.ask("hello?") == f"people-away({when}) people-ask-email()"
        assert await one.ask("me@example.com") == f"people-email-when(email=me@example.com, {when})"
        assert await one.ask("how long is delivery?") == "echo: how long is delivery?"


async def test_without_a_desk_the_bot_says_it_in_its_own_words(
    record: Record, people: RecordedPeople, rules: Rules
) -> None:
    rules.team = None
    async with talking(record, people) as one:
        assert await one.ask("handoff") == "I have passed it on. They will answer you here or at help@example.com."
        assert await one.ask("hello?") == "echo: hello?"
        [ticket] = await people.waiting()
        assert ticket.ticket


async def test_an_address_written_before_is_not_asked_for(record: Record, people: RecordedPeople, rules: Rules) -> None:
    rules.team = Team(MONDAY)
    async with talking(record, people) as one:
        await one.ask("I am kim@example.com, where is my order?")
        assert await one.ask("handoff") == f"people-email-when(email=kim@example.com, when={MONDAY.isoformat()})"


@pytest.mark.parametrize(
    ("rule", "drafted"), [("web", True), ("*/complaint", True), ("lazada", False), ("web/return", False)]
)
async def test_the_bot_drafts_and_a_person_sends(
    record: Record, people: RecordedPeople, rules: Rules, rule: str, drafted: bool
) -> None:
    rules.suggest = (rule,)
    echo = Reader()
    async with talking(record, people, echo) as one:
        answer = await one.ask("source")
        if not drafted:
            assert answer == "30 days. See [our page](https://example.com/returns)."
            assert await people.waiting() == []
            return
        assert answer == "people-checks()"
        [waiting] = await people.waiting()
        assert waiting.reason == "suggest"
        [draft] = await people.drafts(waiting.id)
        assert draft.text == "30 days. See [our page](https://example.com/returns)."
        await people.take(waiting.id, MAI)
        await people.say(waiting.id, MAI, draft.text, client_id="1", draft=draft.id)
        said = (await replies(one, 2))[1]
        assert (said["text"], said["speaker"]) == (draft.text, "Mai")
        assert said["sources"][0]["id"] == "return-window-eu"
        assert await people.drafts(waiting.id) == []
        await quiet(one, people, "and then?")
        [draft] = await people.drafts(waiting.id)
        assert draft.text == "echo: and then?"
        await people.drop(waiting.id, draft.id)
        assert await people.drafts(waiting.id) == []
    # what drafts were made of is another conversation: it has proven nothing
    assert {message.conversation.endswith("/draft") for message in echo.turns} == {True}


async def test_notes_transfer_and_the_queue(record: Record, people: RecordedPeople) -> None:
    async with talking(record, people) as one:
        await one.ask("handoff")
        [waiting] = await people.waiting()
        await people.note(waiting.id, OMAR, "she wrote last week too")
        await people.take(waiting.id, MAI)
        with pytest.raises(HandoffFault, match="taken"):
            await people.take(waiting.id, OMAR)
        with pytest.raises(HandoffFault, match="not_yours"):
            await people.say(waiting.id, OMAR, "Hello", client_id="o")
        given = await people.transfer(waiting.id, MAI, OMAR)
        assert given.speaker == "Omar"
        assert [one.id for one in await people.of_agent("2")] == [waiting.id]
        assert await people.of_agent("1") == []
        back = await people.transfer(waiting.id, MAI, None, force=True)
        assert (back.state, back.agent, back.silent) == (State.WAITING, None, True)
        assert await one.ask("still there?") in (
            "people-joined(name=Mai)",
            "people-joined(name=Omar)",
            "people-called()",
        )
        assert [note.text for note in await people.notes(waiting.id)] == ["she wrote last week too"]
        for text, code in (("  ", "empty"), ("x" * 5001, "too_long")):
            with pytest.raises(HandoffFault, match=code):
                await people.note(waiting.id, MAI, text)
        with pytest.raises(HandoffFault, match="unknown"):
            await people.take(999_999, MAI)
        history = [stored.outbound.text for stored in await people.transcript(waiting.id) if stored.outbound]
        assert "she wrote last week too" not in " ".join(history)


async def test_a_spammer_is_told_nothing(record: Record, people: RecordedPeople) -> None:
    async with talking(record, people) as one:
        await one.ask("handoff")
        [waiting] = await people.waiting()
        await people.close(waiting.id, MAI, "spam")
        assert await one.ask("buy my links") == "echo: buy my links"
        texts = [stored.outbound.text for stored in await people.transcript(waiting.id) if stored.outbound]
        assert texts == ["people-coming()", "echo: buy my links"]


async def test_an_address_that_comes_late_is_kept_and_may_prove_an_order(
    record: Record, people: RecordedPeople, rules: Rules
) -> None:
    rules.team = Team(MONDAY)
    reader = Reader()
    kept = f"people-email-when(email=ana@example.com, when={MONDAY.isoformat()})"
    async with served(app(record, people, reader)) as address:
        async with shopper(address) as one:
            await one.ask("handoff")
            assert await one.ask("how long is delivery?") == "echo: how long is delivery?"
            assert await one.ask("write to ana@example.com") == kept
            assert reader.turns[-1].text == "how long is delivery?", "the bot is not asked what it means"
        reader.order = "ML20481973"
        async with shopper(address) as one:
            await one.ask("handoff")
            await one.ask("where is ML20481973?")
            await one.say("ana@example.com")
            assert [reply["text"] for reply in await replies(one, 2)] == [kept, "echo: ana@example.com"]


async def test_what_a_person_reads(record: Record, people: RecordedPeople) -> None:
    reader = Reader()
    reader.order = "ML20481973"
    async with talking(record, people, reader) as one:
        await one.ask("source")
        await one.ask("handoff")
        [waiting] = await people.waiting()
        told = {line.label: line.values for line in await people.summary(waiting.id, "th")}
    assert told == {
        "team-sum-reason()": ("team-reason-asked()",),
        "team-sum-language()": ("en in th",),
        "team-sum-market()": ("EU",),
        "team-sum-wish()": ("complaint",),
        "team-sum-order()": ("ML20481973",),
        "team-sum-tried()": ("return-window-eu in th",),
        "team-sum-said()": ("source", "handoff"),
    }
