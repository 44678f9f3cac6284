"""The way of one message, with nothing left out: socket, record, Rasa, encoder, index, files."""

from __future__ import annotations

import asyncio
import signal
import uuid
from contextlib import suppress
from typing import Any

import httpx
import pytest
from websockets import connect
from websockets.exceptions import ConnectionClosed

from bot import facts
from bot.catalogue import Catalogue
from knowledge import load_store
from tests.connectors.lazada_simulator import Simulator
from tests.connectors.running import Shopper, served
from tests.system.conftest import Program, until

pytestmark = [pytest.mark.system, pytest.mark.rasa]

HOW_LONG = {
    "th": "ซื้อเสื้อมาจากเยอรมนี ส่งคืนได้ภายในกี่วันคะ",
    "ar": "كم لدي من الوقت لإرجاع قميص اشتريته في ألمانيا؟",
    "ja": "ドイツで買ったシャツは何日以内なら返品できますか",
    "sw": "Nina siku ngapi za kurudisha shati nililonunua Ujerumani?",
    "de": "Wie lange kann ich ein in Deutschland gekauftes Hemd zurückgeben?",
    "zh": "在德国买的衬衫多少天内可以退？",
}


async def ask(program: Program, text: str, **hello: Any) -> list[dict[str, Any]]:
    """The replies to one message in a new conversation."""
    async with connect(f"ws://{program.address}/ws/chat") as socket:
        shopper = Shopper(socket)
        await shopper.hello(**hello)
        await shopper.say(text)
        return await replies(shopper)


async def replies(shopper: Shopper) -> list[dict[str, Any]]:
    """All replies of a turn: they are sent together, so a silence ends them."""
    found = [(await shopper.until("reply", 30))["reply"]]
    try:
        while True:
            found.append((await shopper.until("reply", 0.5))["reply"])
    except asyncio.TimeoutError:
        return found


async def test_six_languages_get_the_rule_of_the_eu(program: Program) -> None:
    program.start()
    store, faults = load_store(program.store)
    assert faults == []
    versions = store.versions["return-window-eu"]
    for language, text in HOW_LONG.items():
        told = await ask(program, text)
        answer = next((reply for reply in told if reply["sources"]), None)
        assert answer, (text, told)
        # written by the store in ten languages; in the others the fact tells the rule, as natively
        wanted = "return-window-eu" if language in versions else "fact/return-window"
        assert [source["id"] for source in answer["sources"]] == [wanted], text
        assert answer["sources"][0]["market"] == "EU"
        assert answer["language"] == language
        assert answer["notice"] is None
        if language in versions:
            told = versions[language].text
        else:
            told = facts.tell(store.facts["return-window"], "EU", store, Catalogue().words(language))
        assert answer["text"].startswith(told)
    assert program.stop() in (0, -signal.SIGTERM)  # uvicorn raises the signal again once all is tidied up


async def test_an_edit_is_live_and_a_broken_file_leaves_the_last_good_one(program: Program) -> None:
    program.start()
    file = program.store / "faq" / "returns.md"
    before = file.read_text(encoding="utf-8")
    question = "How long do I have to return an order delivered in the European Union?"

    async def answer() -> str:
        told = await ask(program, question)
        return str(next(reply["text"] for reply in told if reply["sources"]))

    async def becomes(part: str) -> None:
        for _ in range(100):
            if part in await answer():
                return
            await asyncio.sleep(0.1)
        pytest.fail(f"{part!r} is not live: {await answer()}")

    assert "30 days" in await answer()
    file.write_text(
        before.replace("You have 30 days from delivery", "You have 45 days from delivery"), encoding="utf-8"
    )
    await becomes("45 days")
    file.write_bytes(b"---\nmarkets: [\xff\n" + before.encode())
    await asyncio.sleep(1.5)
    assert "45 days" in await answer()
    file.write_text(before, encoding="utf-8")
    await becomes("30 days")


async def test_kill_loses_nothing_and_answers_nothing_twice(program: Program) -> None:
    program.start()
    texts = ["hello", "can i pay with paypal", "how do i wash linen", "where is my order", "thanks"]
    sent: dict[str, list[str]] = {}
    sockets = []
    for _ in range(6):
        socket = await connect(f"ws://{program.address}/ws/chat")
        shopper = Shopper(socket)
        welcome = await shopper.hello(country="DE")
        sockets.append((socket, shopper, welcome["conversation"]))
    for text in texts:
        for _, shopper, token in sockets:
            identity = str(uuid.uuid4())
            await shopper.say(text, id=identity)
            sent.setdefault(token, []).append(identity)
            await shopper.until("ack")
    program.kill()
    for socket, _, _ in sockets:
        with suppress(ConnectionClosed):  # the other side is gone without a word
            await socket.close()
    program.start()
    for token, identities in sent.items():
        async with connect(f"ws://{program.address}/ws/chat") as socket:
            shopper = Shopper(socket)

            async def history() -> list[dict[str, Any]]:
                return list((await shopper.hello(conversation=token, last=0))["history"])  # noqa: B023

            for _ in range(200):
                shown = await history()
                said = [entry for entry in shown if entry["from"] == "shopper"]
                last = max(index for index, entry in enumerate(shown) if entry["from"] == "shopper")
                if len(shown) > last + 1:
                    break
                await asyncio.sleep(0.1)
            assert [entry["id"] for entry in said] == identities
            answers = [
                entry["reply"]["sources"][0]["id"]
                for entry in shown
                if entry["from"] == "bot" and entry["reply"]["sources"]
            ]
            assert len(answers) == len(set(answers))
            # once more with the same id: known, not answered again
            await shopper.say(texts[0], id=identities[0])
            await shopper.until("ack")
            await asyncio.sleep(0.5)
            assert len(await history()) == len(shown)


BAD = {
    "emoji": "😀😀😀",
    "control": "\x00\x07\x1b[31m",
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "mixed": "привет hello 你好 مرحبا",
    "payload": '/ask{"entry": "no-such-entry"}',
    "command": "/restart",
}


async def test_odd_messages_get_an_answer_and_harm_nobody(program: Program) -> None:
    program.start()
    for name, text in BAD.items():
        told = await ask(program, text, locales=["de"])
        assert told, name
        assert all(reply["text"].strip() for reply in told), name
        assert not any("Traceback" in reply["text"] for reply in told)
    async with connect(f"ws://{program.address}/ws/chat", max_size=None) as socket:
        shopper = Shopper(socket)
        await shopper.hello(locales=["de"])
        await shopper.send(type="message", id="long", text="x" * 100_000)
        frame = await shopper.until("error")
        assert frame["code"] == "too_long"
        assert frame["retry"] is False
        await shopper.say("Danke")
        assert (await replies(shopper))[0]["language"] == "de"
    told = await ask(program, "can i pay with paypal", country="FR")
    assert [reply["sources"][0]["id"] for reply in told if reply["sources"]] == ["payment-methods-eu"]


async def test_a_buyer_on_lazada_gets_the_same_answer(program: Program) -> None:
    simulator = Simulator()
    async with served(simulator.app()) as platform:
        program.environment |= {
            "PARLEY_LAZADA_APP_KEY": simulator.app_key,
            "PARLEY_LAZADA_APP_SECRET": simulator.app_secret,
            "PARLEY_LAZADA_ACCESS_TOKEN": simulator.access_token,
            "PARLEY_LAZADA_SITE": simulator.site,
            "PARLEY_LAZADA_HOST": f"http://{platform}/rest",
        }
        await asyncio.to_thread(program.start)
        answer = next(reply for reply in await ask(program, HOW_LONG["th"]) if reply["sources"])
        pushed = await simulator.push(program.address, simulator.push_body(simulator.buyer_says(HOW_LONG["th"])))
        assert pushed.status_code == 200
        first_line = answer["text"].split("\n")[0]

        def told() -> str:
            return "\n".join(str(message) for message in simulator.sent())

        await until(lambda: first_line in told())
        forged = await simulator.push(
            program.address, simulator.push_body(simulator.buyer_says("hello")), signature="0" * 64
        )
        assert forged.status_code in (401, 403)


async def test_operation(program: Program) -> None:
    program.start()
    async with httpx.AsyncClient(base_url=f"http://{program.address}") as client:
        assert (await client.get("/healthz")).json() == {"status": "ok"}
        assert (await client.get("/readyz")).json() == {"dialogue": True, "record": True}
        await ask(program, "a very private sentence about me")
        metrics = (await client.get("/metrics")).text
        assert 'channel="web"' in metrics
        assert (await client.get("/openapi.json")).status_code == 200
        assert "Meihu Loom" in (await client.get("/")).text
        missing = await client.get("/products/none")
        assert missing.status_code == 404
    assert "private sentence" not in program.log.read_text(encoding="utf-8")
