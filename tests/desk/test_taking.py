"""Taking a conversation over, in each kind of database."""

from __future__ import annotations

import asyncio

from tests.desk.conftest import House, shown, told, turns


async def test_an_agent_takes_over_answers_and_hands_back(house: House) -> None:
    await house.agent("mei", languages=("th",))
    mei = await house.signed_in("mei")
    async with house.waiting(language="th", country="DE", product="polo") as (one, number):
        queue = await mei.get("/desk/inbox")
        assert "Thai" in shown(queue)
        assert "Wants to speak to a person" in shown(queue)
        assert 'class="spoken"' in queue.text
        page = await mei.get(f"/desk/inbox/{number}")
        assert ("shopper", "how long can I return?") in turns(page)
        assert "Polo &lt;Breeze&gt;" in page.text
        assert 'name="text" rows="3"' not in page.text  # nobody answers before they have taken it
        assert (await mei.post(f"/desk/inbox/{number}/take")).status_code == 303
        joined = await one.until("reply")
        assert "Mei" in joined["reply"]["text"]
        answer = {"text": "สวัสดี <b>", "client_id": "a1"}
        for _ in range(2):  # a double click is one answer
            assert (await mei.post(f"/desk/inbox/{number}/say", data=answer)).status_code == 303
        reply = (await one.until("reply"))["reply"]
        assert (reply["text"], reply["speaker"]) == ("สวัสดี <b>", "Mei")
        before = len(house.echo.turns)
        await one.say("and the colour?")
        assert not (await one.until("typing"))["on"]  # the turn is over, and nobody answered
        page = await mei.get(f"/desk/inbox/{number}")
        assert turns(page)[-1] == ("shopper", "and the colour?")
        assert turns(page).count(("person", "สวัสดี <b>")) == 1
        assert len(house.echo.turns) == before
        back = await mei.post(f"/desk/inbox/{number}/hand-back")
        assert back.headers["location"] == "/desk/inbox?said=desk-done"
        await one.until("reply")
        assert await one.ask("bot again?") == "echo: bot again?"


async def test_two_agents_cannot_take_one(house: House) -> None:
    names = ("mei", "bo", "ann", "kim")
    for name in names:
        await house.agent(name)
    clients = [await house.signed_in(name) for name in names]
    async with house.waiting() as (_, number):
        tries = await asyncio.gather(*(client.post(f"/desk/inbox/{number}/take") for client in clients))
        assert sorted(one.status_code for one in tries) == [303, 409, 409, 409]
        winner = next(name for name, one in zip(names, tries, strict=True) if one.status_code == 303)
        lost = [one for one in tries if one.status_code == 409]
        assert {told(one) for one in lost} == {f"{winner.title()} has this conversation."}
        for client, one in zip(clients, tries, strict=True):
            if one.status_code == 409:
                for act, data in (("say", {"text": "x"}), ("hand-back", {}), ("close", {"reason": "solved"})):
                    refused = await client.post(f"/desk/inbox/{number}/{act}", data=data)
                    assert (refused.status_code, told(refused)) == (409, f"{winner.title()} has this conversation.")
