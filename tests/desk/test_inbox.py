"""The inbox over a real server: the queue, taking over, answering, handing back, and who may do what."""

from __future__ import annotations

import asyncio
import json
import re
from contextlib import AsyncExitStack
from typing import Any

import httpx
import pytest
from websockets import connect
from websockets.exceptions import InvalidHandshake

from connectors.desk import views
from tests.connectors.pictures_made import picture, written
from tests.connectors.running import _headers, shopper
from tests.desk.conftest import House, shown, told, turns


@pytest.fixture
def url(sqlite_url: str) -> str:
    """One kind of database: `test_taking` has both."""
    return sqlite_url


def live(house: House, client: httpx.AsyncClient, **more: str) -> Any:
    """The socket that a page opens."""
    cookie = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    headers = {"Cookie": cookie, "Origin": f"http://{house.address}", **more}
    return connect(f"ws://{house.address}/desk/live", **_headers(headers))


async def heard(socket: Any, **wanted: Any) -> dict[str, Any]:
    """The next frame with these fields."""
    while True:
        frame: dict[str, Any] = json.loads(await asyncio.wait_for(socket.recv(), 10))
        if wanted.items() <= frame.items():
            return frame


async def test_notes_are_for_the_team_alone(house: House) -> None:
    await house.agent("mei")
    mei = await house.signed_in("mei")
    async with house.waiting() as (one, number):
        assert (await mei.post(f"/desk/inbox/{number}/note", data={"text": "a good customer"})).status_code == 303
        assert "a good customer" in (await mei.get(f"/desk/inbox/{number}")).text
        await one.hello(conversation=one.welcome["conversation"])
        assert "a good customer" not in json.dumps(one.welcome)


async def test_a_conversation_is_passed_on(house: House) -> None:
    await house.agent("mei")
    bo_account = await house.agent("bo")
    blocked = await house.agent("eve")
    await house.desk.accounts.set_disabled(blocked, True)
    mei, bo = await house.signed_in("mei"), await house.signed_in("bo")
    async with house.waiting() as (one, number):
        await mei.post(f"/desk/inbox/{number}/take")
        page = (await mei.get(f"/desk/inbox/{number}")).text
        assert f'<option value="{bo_account.number}">Bo</option>' in page
        assert "Eve" not in page
        wrong = await mei.post(f"/desk/inbox/{number}/pass-on", data={"to": str(blocked.number)})
        assert wrong.status_code == 400
        assert (await mei.post(f"/desk/inbox/{number}/pass-on", data={"to": str(bo_account.number)})).status_code == 303
        assert (await mei.post(f"/desk/inbox/{number}/say", data={"text": "x"})).status_code == 409
        assert (await bo.post(f"/desk/inbox/{number}/say", data={"text": "I am Bo"})).status_code == 303
        while (await one.until("reply"))["reply"]["text"] != "I am Bo":
            pass
        await bo.post(f"/desk/inbox/{number}/pass-on", data={"to": ""})
        assert [waiting.id for waiting in await house.people.waiting()] == [number]


async def test_owners_move_and_close_what_others_have(house: House) -> None:
    await house.agent("mei", "owner")
    await house.agent("bo")
    await house.agent("kim")
    mei, bo, kim = [await house.signed_in(name) for name in ("mei", "bo", "kim")]
    async with house.waiting() as (one, number):
        await bo.post(f"/desk/inbox/{number}/take")
        close = {"reason": "solved"}
        assert (await kim.post(f"/desk/inbox/{number}/close", data=close)).status_code == 409
        assert (await mei.post(f"/desk/inbox/{number}/say", data={"text": "x"})).status_code == 409
        assert (await mei.post(f"/desk/inbox/{number}/close", data={"reason": "whim"})).status_code == 400
        assert (await mei.post(f"/desk/inbox/{number}/close", data=close)).status_code == 303
        assert "Closed" in shown(await mei.get("/desk/inbox"))
        assert (await mei.get(f"/desk/inbox/{number}")).status_code == 200
        assert (await bo.get(f"/desk/inbox/{number}")).status_code == 200  # it was Bo's
        await one.send(type="satisfaction", handoff=number, score=4, comment="quick <b>")
        await one.ask("after that")  # frames are taken in order
        page = (await mei.get(f"/desk/inbox/{number}")).text
        assert "4/5" in page
        assert "quick &lt;b&gt;" in page
        assert (await kim.get(f"/desk/inbox/{number}")).status_code == 403
        assert told(await bo.post(f"/desk/inbox/{number}/say", data={"text": "x"})) == "This conversation is closed."


async def test_answers_are_found_in_the_knowledge(house: House) -> None:
    await house.agent("mei")
    mei = await house.signed_in("mei")
    async with house.waiting() as (_, number):
        await mei.post(f"/desk/inbox/{number}/take")
        page = await mei.get(f"/desk/inbox/{number}", params={"q": "return"})
        assert "Returns &lt;b&gt;" in page.text
        used = await mei.get(f"/desk/inbox/{number}", params={"q": "return", "use": "0"})
        assert re.search(r"<textarea[^>]*>You have 30 days\.</textarea>", used.text)
        assert "Nothing found." in (await mei.get(f"/desk/inbox/{number}", params={"q": "moon"})).text


async def test_the_bots_draft_is_edited_and_sent(house: House) -> None:
    house.rules.suggest = ("web",)
    await house.agent("mei")
    mei = await house.signed_in("mei")
    async with house.waiting() as (one, number):
        await mei.post(f"/desk/inbox/{number}/take")
        await one.say("is it blue?")
        await one.until("ack")
        page = await mei.get(f"/desk/inbox/{number}")
        while "echo: is it blue?" not in page.text:
            page = await mei.get(f"/desk/inbox/{number}")
        assert re.search(r"<textarea[^>]*>echo: is it blue\?</textarea>", page.text)
        assert ("bot", "echo: is it blue?") not in turns(page)
        draft = re.search(r'name="draft" value="(\d+)"', page.text)
        assert draft
        edited = {"text": "Yes, it is blue.", "draft": draft[1], "client_id": "d1"}
        assert (await mei.post(f"/desk/inbox/{number}/say", data=edited)).status_code == 303
        while (reply := (await one.until("reply"))["reply"])["text"] != "Yes, it is blue.":
            pass
        assert reply["speaker"] == "Mei"
        assert "echo: is it blue?" not in (await mei.get(f"/desk/inbox/{number}")).text


async def test_bad_answers_are_refused_and_kept_in_the_field(house: House) -> None:
    await house.agent("mei")
    mei = await house.signed_in("mei")
    async with house.waiting() as (_, number):
        refused = await mei.post(f"/desk/inbox/{number}/say", data={"text": "too early"})
        assert (refused.status_code, told(refused)) == (409, "Take over this conversation first.")
        await mei.post(f"/desk/inbox/{number}/take")
        for text, words in (
            ("  \n ", "Please write something."),
            ("x" * 5001, "Please write at most 5,000 characters."),
        ):
            refused = await mei.post(f"/desk/inbox/{number}/say", data={"text": text})
            assert (refused.status_code, told(refused)) == (409, words)
        assert "x" * 5001 in refused.text
        for path in ("/desk/inbox/999", f"/desk/inbox/{2**70}", f"/desk/inbox/{number}/fly"):
            answer = await (mei.post(path) if "fly" in path else mei.get(path))
            assert answer.status_code == 404
            assert "There is no such page." in answer.text


async def test_a_page_stays_small_however_long_the_talk_and_the_queue(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = sum(views.ROWS.values())
    monkeypatch.setattr(views, "ROWS", {"waiting": 1, "mine": 1, "others": 1, "closed": 1})
    await house.agent("mei")
    mei = await house.signed_in("mei")
    await mei.post("/desk/account/language", data={"language": "th"})
    async with AsyncExitStack() as crowd:
        for _ in range(4):
            one = await crowd.enter_async_context(shopper(house.address, language="th"))
            await one.ask("handoff")
        numbers = [handoff.id for handoff in await house.people.waiting()]
        for number in numbers[:2]:
            await mei.post(f"/desk/inbox/{number}/take")
        talk = f"/desk/inbox/{numbers[0]}"
        for place, text in enumerate(["&" * 3000] * 6 + ["字" * 3000] * 3):
            await mei.post(f"{talk}/say", data={"text": f"{place} {text}", "client_id": f"id-{place}"})
            await mei.post(f"{talk}/note", data={"text": f"{place} {text}"})
        page = await mei.get(talk)
        shown = re.findall(r"<li><a href=./desk/inbox/\d.*?</li>", page.text, re.DOTALL)
        assert len(shown) == 2
        assert page.text.count('<span class="count">2</span>') == 2
        assert len(page.content) + rows * max(len(row.encode()) for row in shown) < 100_000
        assert turns(page)[-1][1].startswith("8 ")
        earlier = re.search(r'href="\?before=(\d+)"', page.text)
        assert earlier
        before = turns(await mei.get(f"{talk}?before={earlier[1]}"))
        assert int(before[-1][1].split()[0]) == int(turns(page)[0][1].split()[0]) - 1


async def test_an_open_page_hears_what_changes_and_who_types(house: House) -> None:
    await house.agent("mei")
    mei = await house.signed_in("mei")
    async with live(house, mei) as socket, house.waiting() as (one, number):
        assert (await heard(socket, kind="opened"))["handoff"] == number
        await mei.post(f"/desk/inbox/{number}/take")
        await heard(socket, kind="taken", handoff=number)
        await socket.send("no frame")
        await socket.send(json.dumps({"type": "typing", "handoff": number, "on": True}))
        typing = await one.until("typing")
        while typing.get("by") != "Mei":
            typing = await one.until("typing")
        assert typing["on"]
        await one.send(type="typing", on=True)
        await heard(socket, type="typing", handoff=number, on=True)
        await one.say("here I am")
        assert "here I am" not in json.dumps(await heard(socket, kind="message"))


async def test_a_stranger_hears_nothing(house: House) -> None:
    await house.agent("mei")
    mei = await house.signed_in("mei")
    for client, more in (
        (house.browser(), {}),
        (mei, {"Origin": "https://evil.example"}),
        (mei, {"Sec-Fetch-Site": "cross-site"}),
    ):
        with pytest.raises(InvalidHandshake):
            async with live(house, client, **more):
                pass


@pytest.mark.parametrize("language", ["ar", "de"])
async def test_the_pages_speak_the_agents_language(house: House, language: str) -> None:
    await house.agent("mei")
    mei = await house.signed_in("mei")
    await mei.post("/desk/account/language", data={"language": language})
    page = await mei.get("/desk/inbox")
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in page.text
    assert "Nobody is waiting." not in page.text
    assert (await mei.post("/desk/account/language", data={"language": "xx"})).status_code == 400


async def test_photos_are_shown_with_their_conversation_alone(house: House) -> None:
    await house.agent("mei", "owner")
    await house.agent("bo")
    mei, bo = await house.signed_in("mei"), await house.signed_in("bo")
    async with house.waiting() as (one, number), house.waiting() as (_, other):
        handoff = await house.people.get(number)
        photo = await house.photos.add(handoff.channel, handoff.conversation, written(picture()))
        await one.send(type="message", id="m-photo", text="look", photos=[photo.id])
        await one.until("ack")
        page = await bo.get(f"/desk/inbox/{number}")
        assert f'<img class="photo" src="/desk/inbox/{number}/photos/{photo.id}"' in page.text
        shown = await bo.get(f"/desk/inbox/{number}/photos/{photo.id}")
        assert (shown.status_code, shown.headers["content-type"], shown.content[:3]) == (
            200,
            "image/jpeg",
            b"\xff\xd8\xff",
        )
        assert shown.headers["x-content-type-options"] == "nosniff"
        assert shown.headers["cache-control"] == "no-store"
        for path in (
            f"{other}/photos/{photo.id}",
            f"{number}/photos/p-2",
            f"{number}/photos/..%2f..%2fx",
            f"999/photos/{photo.id}",
        ):
            assert (await bo.get(f"/desk/inbox/{path}")).status_code == 404
        assert (await house.browser().get(f"/desk/inbox/{number}/photos/{photo.id}")).status_code == 303
        await mei.post(f"/desk/inbox/{number}/take")
        await mei.post(f"/desk/inbox/{number}/close", data={"reason": "solved"})
        assert (await bo.get(f"/desk/inbox/{number}/photos/{photo.id}")).status_code == 403
        assert (await mei.get(f"/desk/inbox/{number}/photos/{photo.id}")).status_code == 200
