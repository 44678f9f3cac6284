"""The widget's WebSocket, over a real server with a real client."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import websockets

from connectors.gateway import StoreInfo, create_app
from connectors.mailbox import MailboxSettings
from connectors.record import Record
from connectors.web.channel import WebChannel
from connectors.web.settings import WebSettings
from tests.connectors.echo import Echo
from tests.connectors.running import WORDS, fast, served, shopper


@asynccontextmanager
async def gateway(url: str, echo: Echo, web: WebSettings | None = None, **mailbox: Any) -> AsyncIterator[str]:
    settings = fast()
    if mailbox:
        settings = type(settings)(mailbox=MailboxSettings(**mailbox), close_seconds=2)
    app = create_app(
        dialogue=echo,
        record=Record.open(url),
        channels=[WebChannel(web)],
        words=WORDS,
        store=StoreInfo("Demo", url="https://shop.example"),
        settings=settings,
    )
    async with served(app) as address:
        yield address


@pytest.fixture
def echo() -> Echo:
    return Echo()


@pytest.fixture
async def address(sqlite_url: str, echo: Echo) -> AsyncIterator[str]:
    async with gateway(sqlite_url, echo) as found:
        yield found


async def test_a_message_is_acknowledged_then_answered(address: str) -> None:
    async with shopper(address) as one:
        identity = await one.say("hi")
        frames = [await one.next() for _ in range(2)]
        assert frames[0] == {"type": "ack", "id": identity, "seq": 1}
        assert frames[1] == {"type": "typing", "on": True}
        reply = await one.until("reply")
        assert (reply["seq"], reply["reply"]["text"]) == (2, "echo: hi")
        assert one.seen[-2] == {"type": "typing", "on": False}


async def test_the_welcome_tells_what_the_widget_shows(address: str) -> None:
    async with shopper(address, locales=["xx", "th-TH"]) as one:
        assert one.welcome["language"] == "th"
        assert one.welcome["languages"] == ["en", "th"]
        assert one.welcome["store"] == {"name": "Demo", "url": "https://shop.example"}
        assert one.welcome["limits"] == {"text": 10_000}
        assert len(one.welcome["conversation"]) >= 32
    async with shopper(address, headers={"Accept-Language": "fr;q=0.2, th;q=0.8"}) as one:
        assert one.welcome["language"] == "th"


async def test_what_the_page_knows_reaches_the_dialogue(address: str, echo: Echo) -> None:
    page = {
        "country": "de",
        "product": "polo-breeze",
        "page": "https://shop.example/p",
        "locales": ["th", "en"],
    }
    async with shopper(address, language="th", headers={"Accept-Language": "fr"}, **page) as one:
        await one.ask("hi")
        await one.send(type="context", product="polo-harbour", page=None)
        await one.send(type="language", language="en")
        await one.ask("and this?", payload='/ask{"entry":"x"}')
    first, second = echo.turns
    assert (first.language, first.locales, first.country) == ("th", ("th", "en", "fr"), "DE")
    assert (first.product, first.page) == ("polo-breeze", "https://shop.example/p")
    assert (second.language, second.product, second.page) == ("en", "polo-harbour", None)
    assert (second.text, second.payload) == ("and this?", '/ask{"entry":"x"}')


async def test_a_conversation_goes_on_after_a_reload(address: str) -> None:
    async with shopper(address) as one:
        await one.ask("first")
        await one.send(type="language", language="th")
        await one.ask("second")
        token = one.welcome["conversation"]
    async with shopper(address, conversation=token, last=2) as one:
        assert one.welcome["conversation"] == token
        assert one.welcome["language"] == "th"
        assert [(item["seq"], item["from"]) for item in one.welcome["history"]] == [
            (3, "shopper"),
            (4, "bot"),
        ]
        assert one.welcome["history"][1]["reply"]["text"] == "echo: second"
        assert await one.ask("third") == "echo: third"
    async with shopper(address, conversation=token, last=999) as one:
        assert len(one.welcome["history"]) == 6, "a `last` that cannot be ours shows everything"


async def test_a_reply_missed_while_away_is_in_the_history(address: str, echo: Echo) -> None:
    echo.delay = 0.2
    async with shopper(address) as one:
        await one.say("hi")
        await one.until("ack")
        token = one.welcome["conversation"]
    async with shopper(address, conversation=token, last=1) as one:
        if not one.welcome["history"]:
            assert (await one.until("typing"))["on"] is True
            assert (await one.until("reply"))["seq"] == 2
        else:
            assert one.welcome["history"][0]["seq"] == 2


@pytest.mark.parametrize("token", ["unknown", "'; --", "x" * 5000, 7, {"a": 1}, "\ud800"])
async def test_an_unknown_token_begins_a_new_conversation(address: str, token: Any) -> None:
    async with shopper(address, conversation=token) as one:
        assert one.welcome["conversation"] != token
        assert one.welcome["history"] == []
        assert await one.ask("hi") == "echo: hi"


async def test_two_tabs_show_the_same(address: str) -> None:
    async with shopper(address) as one:
        await one.ask("hi")
        async with shopper(address, conversation=one.welcome["conversation"]) as two:
            await one.say("more")
            assert (await two.until("reply"))["reply"]["text"] == "echo: more"


@pytest.mark.parametrize(
    "frame",
    [
        "",
        "{",
        "[]",
        "null",
        "7",
        '"text"',
        "[" * 20_000,
        '{"type":"message"}',
        '{"type":"message","id":"","text":"x"}',
        '{"type":"message","id":"a b","text":"x"}',
        '{"type":"message","id":"a","text":7}',
        '{"type":"message","id":"a","text":"x","payload":[]}',
        '{"type":"rate","seq":"1","helpful":true}',
        '{"type":"rate","seq":1}',
        '{"type":"shutdown"}',
        '{"type":"hello","last":-1}',
        b"\xff\xfe\x00",
    ],
)
async def test_a_bad_frame_is_answered_and_the_socket_stays(address: str, frame: str | bytes) -> None:
    async with shopper(address) as one:
        await one.socket.send(frame)
        error = await one.until("error")
        assert (error["code"], error["retry"]) == ("bad_message", False)
        assert await one.ask("still there?") == "echo: still there?"


async def test_nothing_is_taken_before_hello(address: str) -> None:
    async with shopper(address, hello=False) as one:
        await one.say("hi")
        assert (await one.until("error"))["code"] == "bad_message"
        await one.hello()
        assert await one.ask("hi") == "echo: hi"


async def test_a_text_that_is_too_long_is_refused_with_the_limit(address: str, echo: Echo) -> None:
    async with shopper(address) as one:
        identity = await one.say("ö" * 100_000)
        error = await one.until("error")
        assert error == {"type": "error", "code": "too_long", "id": identity, "retry": False, "limit": 10_000}
        await one.say("ö" * 10_000)
        await one.until("reply")
        assert len(echo.turns[0].text) == 10_000


async def test_a_huge_frame_closes_the_socket_and_harms_nobody(address: str) -> None:
    async with shopper(address) as other:
        async with shopper(address) as one:
            with pytest.raises(websockets.exceptions.ConnectionClosed):
                await one.ask("x" * 5_000_000)
        assert await other.ask("hi") == "echo: hi"


async def test_a_burst_from_an_outbox_is_answered_once(address: str, echo: Echo) -> None:
    async with shopper(address) as one:
        for text in ("how long", "do I have", "to return a shirt?"):
            await one.say(text)
        reply = await one.until("reply")
        assert reply["reply"]["text"] == "echo: how long\ndo I have\nto return a shirt?"
        assert reply["seq"] == 4
        assert len(echo.turns) == 1


async def test_a_burst_typed_while_a_turn_runs_is_answered_once(sqlite_url: str, echo: Echo) -> None:
    echo.delay = 0.2
    async with gateway(sqlite_url, echo, settle=0.0, join=0.3) as address, shopper(address) as one:
        await one.say("hello")
        for text in ("how long", "do I have", "to return it?"):
            await asyncio.sleep(0.1)
            await one.say(text)
        assert (await one.until("reply"))["reply"]["text"] == "echo: hello"
        assert (await one.until("reply"))["reply"]["text"] == "echo: how long\ndo I have\nto return it?"


async def test_a_tapped_button_is_a_turn_of_its_own(address: str, echo: Echo) -> None:
    async with shopper(address) as one:
        await one.say("how long")
        await one.say("Yes", payload="/affirm")
        await one.say("thanks")
        for _ in range(3):
            await one.until("reply")
    assert [(turn.text, turn.payload) for turn in echo.turns] == [
        ("how long", None),
        ("Yes", "/affirm"),
        ("thanks", None),
    ]


async def test_one_shopper_who_floods_is_slowed_and_others_are_not(address: str, echo: Echo) -> None:
    echo.delay = 0.05
    async with shopper(address) as flood, shopper(address) as other:

        async def pour() -> None:
            for number in range(60):
                await flood.say(f"m{number}")

        pouring = asyncio.ensure_future(pour())
        for number in range(5):
            assert await other.ask(f"calm {number}") == f"echo: calm {number}"
        await pouring
        codes = {}
        while len(codes) < 60:
            frame = await flood.next()
            if frame["type"] in ("ack", "error"):
                codes[frame["id"]] = frame
        refused = [frame for frame in codes.values() if frame["type"] == "error"]
        assert refused
        assert all(frame["code"] == "too_fast" and frame["retry"] for frame in refused)
        said = "\n".join(turn.text for turn in echo.turns if not turn.text.startswith("calm"))
        for _ in range(200):
            said = "\n".join(turn.text for turn in echo.turns if not turn.text.startswith("calm"))
            if said.count("m") == 60 - len(refused):
                break
            await asyncio.sleep(0.02)
        assert said.count("m") == 60 - len(refused), "what was acknowledged is answered"
        assert echo.overlaps == 0


async def test_a_dialogue_that_keeps_failing_gets_an_apology(address: str, echo: Echo) -> None:
    echo.broken = 3
    async with shopper(address, language="th") as one:
        assert await one.ask("poison") == WORDS["th"]["trouble"]
        assert await one.ask("hi") == "echo: hi"


async def test_a_rating_is_counted(address: str, echo: Echo) -> None:
    async with shopper(address) as one:
        await one.ask("hi")
        await one.send(type="rate", seq=2, helpful=True)
        await one.send(type="rate", seq=77, helpful=True)
        await one.ask("more")
        assert not [frame for frame in one.seen if frame["type"] == "error"]


async def test_other_origins_are_kept_out_when_the_settings_say_so(sqlite_url: str, echo: Echo) -> None:
    web = WebSettings(origins=("https://shop.example",))
    async with gateway(sqlite_url, echo, web) as address:
        async with shopper(address, headers={"Origin": "https://shop.example"}) as one:
            assert await one.ask("hi") == "echo: hi"
        with pytest.raises(websockets.exceptions.WebSocketException):
            async with shopper(address, headers={"Origin": "https://evil.example"}):
                raise AssertionError("let in")


async def test_a_silent_socket_is_closed(sqlite_url: str, echo: Echo) -> None:
    web = WebSettings(hello_seconds=0.05)
    async with gateway(sqlite_url, echo, web) as address, shopper(address, hello=False) as one:
        with pytest.raises(websockets.exceptions.ConnectionClosed):
            await one.next()


async def test_too_many_sockets_are_turned_away(sqlite_url: str, echo: Echo) -> None:
    async with gateway(sqlite_url, echo, WebSettings(max_sockets=1)) as address, shopper(address) as one:
        with pytest.raises(websockets.exceptions.WebSocketException):
            async with shopper(address):
                raise AssertionError("let in")
        assert await one.ask("hi") == "echo: hi"


async def test_a_new_conversation_may_begin_on_the_same_socket(address: str) -> None:
    async with shopper(address) as one:
        await one.ask("hi")
        old = one.welcome["conversation"]
        await one.hello()
        assert one.welcome["conversation"] != old
        assert one.welcome["history"] == []
        assert await one.ask("again") == "echo: again"
