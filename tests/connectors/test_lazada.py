"""Lazada against a platform that enforces its rules: signature, push, poll, sending, limits, tokens, crashes."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

import connectors.lazada
from bot.dialogue import Button, Card, Outbound
from connectors.errors import Forged, MessageFault, Refused, Undelivered
from connectors.lazada import messages
from connectors.lazada.channel import LazadaChannel
from connectors.lazada.client import LazadaClient
from connectors.lazada.push import checked
from connectors.lazada.settings import LazadaSettings
from connectors.lazada.signature import is_genuine, push_signature, sign
from connectors.record import Record
from tests.connectors.echo import Echo
from tests.connectors.lazada_shop import settings_for, shop
from tests.connectors.lazada_simulator import Simulator
from tests.connectors.running import served

VECTORS = json.loads((Path(connectors.lazada.__file__).parent / "fixtures" / "signatures.json").read_text("utf-8"))


async def eventually(condition: Callable[[], Any], seconds: float = 10.0) -> None:
    for _ in range(int(seconds * 50)):
        if condition():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("did not happen")


async def metric(address: str, name: str) -> float:
    async with httpx.AsyncClient() as http:
        lines = (await http.get(f"http://{address}/metrics")).text.splitlines()
    return sum(float(line.rsplit(" ", 1)[1]) for line in lines if line.startswith(name))


# signature


@pytest.mark.parametrize("vector", VECTORS["calls"])
def test_calls_are_signed_as_openssl_signs_them(vector: dict[str, Any]) -> None:
    assert sign(vector["path"], vector["parameters"], vector["secret"]) == vector["sign"]


@pytest.mark.parametrize("vector", VECTORS["pushes"])
def test_pushes_are_signed_as_openssl_signs_them(vector: dict[str, Any]) -> None:
    body = vector["body"].encode()
    assert push_signature(vector["app_key"], body, vector["secret"]) == vector["authorization"]
    assert is_genuine(vector["authorization"].upper(), vector["app_key"], body, vector["secret"])
    assert not is_genuine(vector["authorization"], vector["app_key"], body + b" ", vector["secret"])
    assert not is_genuine("é", vector["app_key"], body, vector["secret"])


# push


async def test_a_forged_push_is_refused(sqlite_url: str) -> None:
    echo = Echo()
    async with shop(sqlite_url, echo) as (simulator, address):
        body = simulator.push_body(simulator.buyer_says("hi"))
        for signature in ("", "0" * 64, push_signature("123456", body, "wrong"), "☃".encode().hex()):
            assert (await simulator.push(address, body, signature=signature)).status_code == 401
        changed = body.replace(b"hi", b"ho")
        genuine = push_signature(simulator.app_key, body, simulator.app_secret)
        assert (await simulator.push(address, changed, signature=genuine)).status_code == 401
        assert await metric(address, 'parley_rejected_total{channel="lazada",code="forged"') == 5
    assert echo.turns == []


async def test_an_old_push_is_refused_and_a_replayed_one_dropped(sqlite_url: str) -> None:
    echo = Echo()
    async with shop(sqlite_url, echo) as (simulator, address):
        message = simulator.buyer_says("hi")
        old = simulator.push_body(message, age=8 * 3600 * 1000)
        assert (await simulator.push(address, old)).status_code == 403
        retried = simulator.push_body(message, age=6 * 3600 * 1000)
        for _ in range(3):
            assert (await simulator.push(address, retried)).status_code == 200
        await eventually(simulator.sent)
        assert await metric(address, 'parley_duplicates_total{channel="lazada"') == 2
    assert len(echo.turns) == 1


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"message_type":2}', b'{"data":7}', b"\xff", b"[" * 50_000])
async def test_a_signed_push_without_sense_is_refused(sqlite_url: str, body: bytes) -> None:
    async with shop(sqlite_url, Echo()) as (simulator, address):
        answer = await simulator.push(address, body)
        assert answer.status_code in (400, 200)
        assert answer.status_code == 400 or json.loads(body).get("seller_id") != simulator.seller_id
        assert "Traceback" not in answer.text


def test_a_push_is_checked_before_it_is_read() -> None:
    settings = LazadaSettings("123456", "secret", "vn", seller_id="7")

    def signed(body: bytes, now: float | None = None) -> Any:
        return checked(body, push_signature("123456", body, "secret"), settings, now)

    assert signed(b'{"seller_id":7,"timestamp":1603766859}', now=1603766900.0)["seller_id"] == 7
    assert signed(b'{"seller_id":"7","timestamp":1603766859530}', now=1603766900.0)["seller_id"] == "7"
    assert signed(b'{"seller_id":"8"}') is None
    with pytest.raises(Forged, match="stale"):
        signed(b'{"seller_id":"7","timestamp":1603766859}')
    for stamp in (b"true", b"[]", b'"x"', b"1e999"):
        with pytest.raises(MessageFault):
            signed(b'{"seller_id":"7","timestamp":' + stamp + b"}")


async def test_a_huge_push_is_refused(sqlite_url: str) -> None:
    async with shop(sqlite_url, Echo()) as (simulator, address):
        assert (await simulator.push(address, b"x" * 2_000_000)).status_code == 413


async def test_a_push_is_not_acknowledged_while_the_record_fails(sqlite_url: str) -> None:
    echo = Echo()
    async with shop(sqlite_url, echo) as (simulator, address):
        app_record = Record.open(sqlite_url)
        message = simulator.buyer_says("hi")
        engine = app_record._engine
        with engine.connect().execution_options(writes=True) as holder, holder.begin():
            assert (await simulator.push(address, simulator.push_body(message))).status_code == 503
        assert (await simulator.push(address, simulator.push_body(message))).status_code == 200
        await eventually(simulator.sent)
        await app_record.close()


# poll


async def test_a_poll_finds_what_the_push_missed_and_both_answer_once(sqlite_url: str) -> None:
    echo = Echo()
    simulator = Simulator()
    for number in range(45):  # three pages of sessions
        simulator.buyer_says(f"s{number}", session=f"1234567_2_{number + 10}_1_103")
    long = "1234567_2_7_1_103"
    for number in range(4):
        simulator.buyer_says(f"l{number}", session=long)
    async with shop(sqlite_url, echo, simulator, poll_seconds=0.3) as (_, address):
        await eventually(lambda: len(simulator.sent()) >= 46)
        pushed = simulator.sessions[long][0]
        assert (await simulator.push(address, simulator.push_body(pushed))).status_code == 200
        late = simulator.buyer_says("late", session=long)
        await asyncio.gather(*(simulator.push(address, simulator.push_body(late)) for _ in range(3)))
        await eventually(lambda: "echo: late" in [one["txt"] for one in simulator.sent(long)])
        await asyncio.sleep(0.7)  # two more sweeps
        assert await metric(address, "parley_duplicates_total") >= 3
    said = [line for turn in echo.turns for line in turn.text.split("\n")]
    assert sorted(said) == sorted([f"s{n}" for n in range(45)] + [f"l{n}" for n in range(4)] + ["late"])
    assert [text for text in said if text.startswith("l")] == ["l0", "l1", "l2", "l3", "late"]
    assert simulator.refusals == []
    assert all(int(p["page_size"]) <= 20 for path, p in simulator.calls if path.endswith("list"))


async def test_catching_up_leaves_alone_what_the_seller_answered(sqlite_url: str) -> None:
    echo = Echo()
    simulator = Simulator()
    simulator.buyer_says("answered by hand")
    simulator.buyer_says("yes, 30 days", from_account_type=2)
    simulator.buyer_says("and shipping?")
    async with shop(sqlite_url, echo, simulator, catch_up_hours=1):
        await eventually(lambda: len(simulator.sent()) == 2)
        await asyncio.sleep(0.2)
    assert [turn.text for turn in echo.turns] == ["and shipping?"]
    assert sum(path == "/im/session/list" for path, _ in simulator.calls) == 1


# sending


async def test_cards_are_sent_as_cards(sqlite_url: str) -> None:
    async with shop(sqlite_url, Echo()) as (simulator, address):
        await simulator.push(address, simulator.push_body(simulator.buyer_says("cards")))
        await eventually(lambda: len(simulator.sent()) == 2)
        assert simulator.sent() == [
            {"template": "1", "txt": "I found one product:"},
            {"template": "10006", "itemId": "1762013406"},
        ]


async def test_a_number_is_read_as_the_button_it_stands_for(sqlite_url: str) -> None:
    echo = Echo()
    async with shop(sqlite_url, echo) as (simulator, address):
        await simulator.push(address, simulator.push_body(simulator.buyer_says("buttons")))
        await eventually(simulator.sent)
        assert simulator.sent()[0]["txt"] == "Is it one of these?\n\n1. Return window\n2. No"
        await simulator.push(address, simulator.push_body(simulator.buyer_says("๑.")))
        await eventually(lambda: len(simulator.sent()) == 2)
        assert simulator.sent()[1]["txt"] == 'payload: /ask{"entry":"return-window"}'
        await simulator.push(address, simulator.push_body(simulator.buyer_says("2")))
        await eventually(lambda: len(simulator.sent()) == 3)
    assert (echo.turns[1].text, echo.turns[1].payload) == ("Return window", '/ask{"entry":"return-window"}')
    assert (echo.turns[2].text, echo.turns[2].payload) == ("2", None), "these buttons are no longer offered"


@pytest.mark.parametrize("whims", [["500"], ["429"], ["busy"], ["lost"], ["500", "429", "busy", "lost"]])
async def test_a_flaky_platform_gets_each_reply_once(sqlite_url: str, whims: list[str]) -> None:
    async with shop(sqlite_url, Echo()) as (simulator, address):
        simulator.whims.extend(whims)
        await simulator.push(address, simulator.push_body(simulator.buyer_says("hi")))
        await eventually(lambda: simulator.sent() and not simulator.whims)
        await simulator.push(address, simulator.push_body(simulator.buyer_says("more")))
        await eventually(lambda: "echo: more" in [one["txt"] for one in simulator.sent()])
        assert [one["txt"] for one in simulator.sent()] == ["echo: hi", "echo: more"]


async def test_a_platform_that_is_away_gets_the_reply_when_it_is_back(sqlite_url: str) -> None:
    simulator = Simulator()
    async with shop(sqlite_url, Echo(), simulator) as (_, address):
        simulator.whims.extend(["500"] * 12)
        await simulator.push(address, simulator.push_body(simulator.buyer_says("hi")))
        await eventually(simulator.sent, 20)
        assert len(simulator.sent()) == 1
        assert await metric(address, 'parley_failures_total{channel="lazada",kind="send"') == 12


async def test_no_contact_data_leaves(sqlite_url: str) -> None:
    async with shop(sqlite_url, Echo()) as (simulator, address):
        await simulator.push(address, simulator.push_body(simulator.buyer_says("handoff")))
        await eventually(simulator.sent)
        assert simulator.sent()[0]["txt"] == "I have passed it on."
        await simulator.push(address, simulator.push_body(simulator.buyer_says("contact")))
        await eventually(lambda: len(simulator.sent()) == 2)
        assert simulator.sent()[1]["txt"] == "Call … or see …"
        await simulator.push(address, simulator.push_body(simulator.buyer_says("source")))
        await eventually(lambda: len(simulator.sent()) == 3)
        assert simulator.sent()[2]["txt"] == "Only in English:\n\n30 days. See our page.\n\n(Returns)"
        assert simulator.refusals == []
        assert await metric(address, 'parley_refused_total{channel="lazada",reason="email"') == 1
        assert await metric(address, 'parley_refused_total{channel="lazada",reason="phone"') == 1


def test_a_reply_that_is_nothing_but_contact_data_is_refused() -> None:
    channel = LazadaChannel(settings_for(Simulator()))
    with pytest.raises(Refused, match="contact"):
        channel.render(Outbound("help@example.com", "en"))
    worded = LazadaChannel(settings_for(Simulator()), words={"en": {"unknown": "I could not find that."}})
    assert worded.render(Outbound("help@example.com", "en")) == [messages.text("I could not find that.")]


async def test_a_silent_buyer_gets_no_more_than_the_limit(sqlite_url: str) -> None:
    async with shop(sqlite_url, Echo(), text_limit=100, unanswered_limit=3) as (simulator, address):
        await simulator.push(address, simulator.push_body(simulator.buyer_says("long 200")))
        await eventually(lambda: len(simulator.sent()) == 3)
        await simulator.push(address, simulator.push_body(simulator.buyer_says("thanks")))
        await eventually(lambda: len(simulator.sent()) == 4)
        assert simulator.sent()[3]["txt"] == "echo: thanks"
        assert simulator.refusals == []


async def test_replies_beyond_the_limit_are_refused_before_they_leave(sqlite_url: str) -> None:
    class Chatty(Echo):
        async def turn(self, message: Any) -> list[Outbound]:
            return [Outbound(f"line {number}", "en") for number in range(7)]

    async with shop(sqlite_url, Chatty()) as (simulator, address):
        await simulator.push(address, simulator.push_body(simulator.buyer_says("hi")))
        await eventually(lambda: len(simulator.sent()) == 5)
        for _ in range(100):
            if await metric(address, 'parley_refused_total{channel="lazada",reason="unanswered"') == 2:
                break
            await asyncio.sleep(0.02)
        assert await metric(address, 'parley_refused_total{channel="lazada",reason="unanswered"') == 2
        assert simulator.refusals == []


def test_degrading_keeps_what_cannot_be_a_card() -> None:
    channel = LazadaChannel(settings_for(Simulator()))
    cards = (Card("Polo", product="polo"), Card("Cap", "https://shop.example/cap", price="€ 9", product="cap"))
    parts = channel.render(Outbound("Two:", "en", cards=cards, buttons=(Button("More", "/more"),)))
    assert parts == [messages.text("Two:\n\n• Cap · € 9\n\n1. More"), messages.item("1762013406")]


# after a crash


@pytest.mark.parametrize("left", [True, False])
async def test_a_reply_that_was_on_its_way_at_a_crash_is_sent_once(sqlite_url: str, left: bool) -> None:
    simulator = Simulator()
    message = simulator.buyer_says("hi")
    session = message["session_id"]
    record = Record.open(sqlite_url)
    [inbound] = LazadaChannel(settings_for(simulator)).parse({"data": message})
    receipt = await record.receive(inbound)
    stored = await record.answer("lazada", session, [receipt.seq], [Outbound("thirty days", "en")], state="pending")
    assert stored
    await record.mark("lazada", session, stored[0].seq, "sending")
    await record.close()
    if left:
        simulator.buyer_says("thirty days", from_account_type=2, send_time=simulator.now())
    async with shop(sqlite_url, Echo(), simulator):
        await eventually(lambda: simulator.calls)
        await asyncio.sleep(0.3)
    assert [one["txt"] for one in simulator.sent()] == ["thirty days"]


async def test_a_message_left_unanswered_by_a_crash_is_answered_and_sent(sqlite_url: str) -> None:
    simulator = Simulator()
    record = Record.open(sqlite_url)
    [inbound] = LazadaChannel(settings_for(simulator)).parse({"data": simulator.buyer_says("hi")})
    await record.receive(inbound)
    await record.close()
    async with shop(sqlite_url, Echo(), simulator):
        await eventually(simulator.sent)
    async with shop(sqlite_url, Echo(), simulator):
        await asyncio.sleep(0.2)
    assert [one["txt"] for one in simulator.sent()] == ["echo: hi"]


# tokens, clocks, the rest of the interface


async def test_an_expired_token_is_renewed_once_and_kept(sqlite_url: str, tmp_path: Path) -> None:
    simulator, file = Simulator(), tmp_path / "keys" / "lazada.json"
    async with shop(sqlite_url, Echo(), simulator, access_token="expired", token_file=file) as (_, address):
        sessions = [f"1234567_2_{number}_1_103" for number in range(5)]
        for session in sessions:
            body = simulator.push_body(simulator.buyer_says("hi", session=session))
            await simulator.push(address, body)
        await eventually(lambda: len(simulator.sent()) == 5)
    assert sum(path == "/auth/token/refresh" for path, _ in simulator.calls) == 1
    assert json.loads(await asyncio.to_thread(file.read_text)) == {
        "access_token": simulator.access_token,
        "refresh_token": simulator.refresh_token,
    }
    assert (await asyncio.to_thread(file.stat)).st_mode & 0o077 == 0
    async with served(simulator.app()) as platform:
        client = LazadaClient(settings_for(simulator, f"http://{platform}/rest", access_token="x", token_file=file))
        assert (await client.session(sessions[0]))["buyer_id"] == "0"
        await client.close()


async def test_a_shop_that_must_be_authorised_again_keeps_its_replies(sqlite_url: str) -> None:
    simulator = Simulator(refresh_works=False)
    async with served(simulator.app()) as platform:
        client = LazadaClient(settings_for(simulator, f"http://{platform}/rest", access_token="expired"))
        with pytest.raises(Undelivered, match="authorisation"):
            await client.send("s", messages.text("hi"))
        await client.close()


async def test_the_whole_interface_by_the_platforms_rules() -> None:
    simulator = Simulator(orders={"77": "1234567_2_1_1_103"})
    session = simulator.buyer_says("hi")["session_id"]
    async with served(simulator.app()) as platform:
        client = LazadaClient(settings_for(simulator, f"http://{platform}/rest"))
        assert await client.open_session("77") == "1234567_2_1_1_103"
        identity = await client.send(session, messages.text('สวัสดี & "ok" + 1 = 100%'))
        assert simulator.sent()[-1]["txt"] == 'สวัสดี & "ok" + 1 = 100%'
        await client.send(session, messages.order("77"))
        await client.send(session, messages.voucher("9147"))
        await client.send(session, messages.image("https://sg-live.slatic.net/p.png", 10, 20))
        await client.read(session, identity)
        await client.recall(session, identity)
        simulator.offset = 200_000
        with pytest.raises(Refused, match="RecallTimeout"):
            await client.recall(session, identity)
        with pytest.raises(Refused, match="MissingParameter"):
            await client.send(session, messages.Part(messages.ITEM, {}))
        with pytest.raises(Refused, match="SessionNotFound"):
            await client.session("nobody")
        late = settings_for(simulator, f"http://{platform}/rest")
        skewed = LazadaClient(late, clock=lambda: time.time() - 3 * 3600)
        with pytest.raises(Refused, match="IllegalTimestamp"):
            await skewed.session(session)
        await skewed.close()
        await client.close()
    assert [one["template"] for one in simulator.sent()] == ["1", "10007", "10008", "3"]


@pytest.mark.parametrize(
    ("change", "words"),
    [({"country": "de"}, "lazada.country"), ({"app_key": ""}, "lazada.app_key"), ({"app_secret": ""}, "app_secret")],
)
def test_settings_that_cannot_work_are_refused_by_name(change: dict[str, str], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        LazadaSettings(**{"app_key": "k", "app_secret": "s", "country": "vn", **change})
