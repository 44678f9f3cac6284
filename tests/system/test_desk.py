"""A person takes a conversation over from the real dialogue, answers, and hands it back: nothing left out."""

from __future__ import annotations

import asyncio
import html
import re
import subprocess
import sys

import httpx
import pytest

from tests.connectors.running import shopper
from tests.system.conftest import ROOT, Program
from tests.system.test_whole import replies

pytestmark = [pytest.mark.system, pytest.mark.rasa]
PASSWORD = "kilo otter mast jam"


def hire(program: Program) -> None:
    """Makes the first account, as a merchant does."""
    words = ["desk", "add-user", "mei", "--role", "owner", "--languages", "zh,th"]
    subprocess.run(
        [sys.executable, "-m", "parley", *words],
        cwd=ROOT,
        env=program.environment,
        input=f"{PASSWORD}\n",
        text=True,
        check=True,
    )


async def test_a_thai_shopper_gets_a_person_and_then_the_bot_again(program: Program) -> None:
    await asyncio.to_thread(hire, program)
    program.start()
    base = f"http://{program.address}"
    async with shopper(program.address, locales=["th"], country="DE", product="polo-breeze") as one:
        await one.say("ส่งไปเยอรมนีกี่วัน")
        assert any(reply["sources"] for reply in await replies(one))
        await one.say("ขอคุยกับพนักงานจริงๆ")
        assert (await replies(one))[-1]["handoff"] == "asked"
        async with httpx.AsyncClient(base_url=base, headers={"Origin": base}, timeout=30) as mei:
            signed = await mei.post("/desk/sign-in", data={"name": "mei", "password": PASSWORD})
            assert signed.status_code == 303
            found = re.search(r'href="(/desk/inbox/\d+)"', (await mei.get("/desk/inbox?lang=en")).text)
            assert found, "nobody waits"
            page = html.unescape((await mei.get(f"{found[1]}?lang=en")).text)
            assert "Thai" in page
            assert "ส่งไปเยอรมนีกี่วัน" in page
            assert "European Union" in page  # where the parcel goes
            await mei.post(f"{found[1]}/take")
            assert "mei" in (await replies(one))[-1]["text"]
            canned = html.unescape((await mei.get(f"{found[1]}?lang=en&q=how+long+to+return")).text)
            assert "30" in canned.split('id="canned"')[1]
            await mei.post(f"{found[1]}/say", data={"text": "สวัสดีค่ะ", "client_id": "first"})
            reply = (await replies(one))[-1]
            assert (reply["text"], reply["speaker"]) == ("สวัสดีค่ะ", "mei")
            await one.say("ขอบคุณค่ะ")
            assert not (await one.until("typing", 30))["on"]  # the turn is over, and the bot said nothing
            assert (await mei.post(f"{found[1]}/hand-back")).status_code == 303
            await replies(one)
            await one.say("คืนสินค้าได้ภายในกี่วัน")
            assert any(reply["sources"] for reply in await replies(one))
