"""Several processes on one record: what an agent does in one reaches the widget at another, and `kill -9` loses nothing."""

from __future__ import annotations

import asyncio

import pytest

from connectors.errors import HandoffFault
from connectors.people.people import RecordedPeople
from connectors.people.port import Agent, State
from connectors.record import Record
from connectors.web.channel import WebChannel
from tests.connectors.echo import Echo
from tests.connectors.running import shopper
from tests.connectors.test_kill import Server

MAI = Agent("1", "Mai")


class PeopleServer(Server):
    """The gateway with people."""

    module = "tests.people.killable"


async def test_a_desk_elsewhere_and_a_process_that_is_killed(url: str, record: Record, people: RecordedPeople) -> None:
    server = PeopleServer(url)
    await server.start()
    await people.start(Echo(), {"web": WebChannel()})  # the desk, in this process
    try:
        async with people.subscribe() as changes, shopper(server.address) as one:
            token = one.welcome["conversation"]
            await one.say("handoff")
            await one.until("ack")
            await server.kill()  # recorded, and not answered
        await server.start()
        async with people.subscribe() as changes, shopper(server.address, conversation=token) as one:
            waiting = []
            while not waiting:
                waiting = await people.waiting()
                await asyncio.sleep(0.02)
            [handoff] = waiting
            await people.take(handoff.id, MAI)
            while not any(turn.get("reply", {}).get("text") == "people-joined(name=Mai)" for turn in one.seen):
                await one.until("reply")
            await one.say("where is it?")
            while (await asyncio.wait_for(changes.next(), 10)).kind != "message":
                pass
            await server.kill()
        await people.say(handoff.id, MAI, "It arrives today.", client_id="x")
        await server.start()
        async with shopper(server.address, conversation=token) as one:
            told = [turn.get("text") or turn["reply"]["text"] for turn in one.welcome["history"]]
            assert told == [
                "handoff",
                "people-coming()",
                "people-joined(name=Mai)",
                "where is it?",
                "It arrives today.",
            ]
            await people.typing(handoff.id, MAI, True)
            assert (await one.until("typing"))["on"] is True
            await people.close(handoff.id, MAI, "solved")
            assert (await one.until("reply"))["reply"]["survey"] == handoff.id
            # the other process has heard of it: the bot answers
            assert await one.ask("thanks") == "echo: thanks"
        assert (await people.get(handoff.id)).state is State.CLOSED
        with pytest.raises(HandoffFault, match="closed"):
            await people.take(handoff.id, Agent("2", "Omar"))
    finally:
        await people.stop()
        await server.kill()
