"""Photos over a real server: up with the conversation's token, checked and cleaned; down to nobody else."""

from __future__ import annotations

import asyncio
import os
import time
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from bot.dialogue import Attachment
from connectors.attachments import Attachments
from connectors.gateway import StoreInfo, create_app
from connectors.record import Record
from connectors.rows import hashed
from connectors.web.channel import WebChannel
from connectors.web.settings import WebSettings
from connectors.web.uploads import A_MINUTE, Pace
from tests.connectors import pictures_made as made
from tests.connectors.echo import Echo
from tests.connectors.running import WORDS, Shopper, fast, served, shopper

LIMIT = 300_000
SHOP = "https://shop.example"


@dataclass
class House:
    """A gateway that takes photos, and what lies behind it."""

    address: str
    echo: Echo
    attachments: Attachments
    folder: Path

    async def token(self, one: Shopper) -> str:
        """The shopper's token, good for uploads from now on."""
        await one.send(type="attach", id="a1")
        assert (await one.until("attach"))["id"] == "a1"
        return str(one.welcome["conversation"])

    async def post(self, token: str, content: bytes, **headers: str) -> httpx.Response:
        """The answer to an upload."""
        async with httpx.AsyncClient(base_url=f"http://{self.address}", timeout=20) as http:
            told = {"Authorization": f"Bearer {token}", "Content-Type": "image/jpeg", **headers}
            return await http.post("/chat/photos", content=content, headers=told)

    async def get(self, token: str, id: str, method: str = "GET") -> httpx.Response:
        """The answer to asking for a photo."""
        async with httpx.AsyncClient(base_url=f"http://{self.address}") as http:
            return await http.request(method, f"/chat/photos/{id}", headers={"Authorization": f"Bearer {token}"})


@pytest.fixture
async def house(sqlite_url: str, tmp_path: Path) -> AsyncIterator[House]:
    echo, folder = Echo(), tmp_path / "attachments"
    attachments = Attachments.open(sqlite_url, folder, most=6)
    app = create_app(
        dialogue=echo,
        record=Record.open(sqlite_url),
        channels=[WebChannel(WebSettings(origins=(SHOP,), photo_bytes=LIMIT), attachments=attachments)],
        words=WORDS,
        store=StoreInfo("Demo", url=SHOP),
        settings=fast(),
        closes=[attachments],
    )
    async with served(app) as address:
        yield House(address, echo, attachments, folder)


async def test_a_photo_goes_up_and_is_shown_again(house: House) -> None:
    async with shopper(house.address) as one:
        assert one.welcome["limits"] == {"text": 10_000, "photos": 5, "photo_bytes": LIMIT}
        token = await house.token(one)
        answer = await house.post(token, made.from_a_phone())
        assert answer.status_code == 201
        photo = answer.json()
        assert (photo["width"], photo["height"]) == (48, 64)
        await one.send(type="message", id="m1", text="it is broken", photos=[photo["id"]])
        await one.until("reply")
        [turn] = house.echo.turns
        [sent] = turn.attachments
        assert (sent.id, sent.type, sent.kind) == (photo["id"], "image/jpeg", "photo")
        assert (sent.size, turn.takes_photos) == ((house.folder / f"{sent.id}.jpg").stat().st_size, True)
    async with shopper(house.address, conversation=token) as again:
        assert again.welcome["history"][0]["photos"] == [photo["id"]]
        answer = await house.get(token, photo["id"])
    assert answer.headers["content-type"] == "image/jpeg"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert answer.headers["cache-control"].startswith("private")
    assert answer.content.startswith(b"\xff\xd8\xff")
    assert made.SECRET not in answer.content
    for file in house.folder.iterdir():
        assert made.SECRET not in file.read_bytes()
        assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"text, named photo.jpg", 415, "no_picture"),
        (made.SVG, 415, "no_picture"),
        (made.GIF_AND_SCRIPT, 415, "no_picture"),
        (made.written(made.picture(800, 600))[:2000], 415, "no_picture"),
        (made.bomb(), 415, "no_picture"),
        (b"", 415, "no_picture"),
        (os.urandom(LIMIT + 1), 413, "too_large"),
    ],
    ids=["words", "svg", "gif-script", "truncated", "bomb", "nothing", "too-large"],
)
async def test_what_is_refused_leaves_nothing_behind(house: House, content: bytes, status: int, code: str) -> None:
    async with shopper(house.address) as one:
        answer = await house.post(await house.token(one), content)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert list(house.folder.iterdir()) == []


async def test_a_polyglot_is_only_a_photo_afterwards(house: House) -> None:
    async with shopper(house.address) as one:
        token = await house.token(one)
        id = (await house.post(token, made.PHOTO_AND_ARCHIVE)).json()["id"]
        content = (await house.get(token, id)).content
    assert b"PK\x03\x04" not in content
    assert b"<script>" not in content


async def test_twenty_megabytes_are_cut_off_whatever_length_is_told(house: House) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield bytes(1_000_000)

    async with shopper(house.address) as one:
        token = await house.token(one)
        async with httpx.AsyncClient(base_url=f"http://{house.address}") as http:
            told = {"Authorization": f"Bearer {token}"}
            # chunked, so that no length is told; some may be sent before the answer cuts it off
            try:
                answer = await http.post("/chat/photos", content=endless(), headers=told)
                assert answer.status_code == 413
            except (httpx.WriteError, httpx.ReadError):
                pass
        reader, writer = await asyncio.open_connection(*house.address.split(":"))
        head = f"POST /chat/photos HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Length: 20000000\r\n\r\n"
        writer.write(head.encode())
        assert b" 413 " in await reader.readline()
        writer.close()
        assert list(house.folder.iterdir()) == []
        assert await one.ask("still there?") == "echo: still there?"


async def test_nobody_else_sees_it(house: House) -> None:
    async with shopper(house.address) as one, shopper(house.address) as other:
        mine, theirs = await house.token(one), await house.token(other)
        id = (await house.post(mine, made.from_a_phone())).json()["id"]
        assert (await house.get(mine, id)).status_code == 200
        assert (await house.get(theirs, id)).status_code == 404
        assert (await house.get(theirs, id, "DELETE")).status_code == 204
        for token in ("x", "x" * 32, "x" * 500, hashed(mine)):
            assert (await house.get(token, id)).status_code == 401
            assert (await house.post(token, made.from_a_phone())).status_code == 401
        for odd in ("x", "..%2f..%2frecord.db", id.upper(), "%00"):
            assert (await house.get(mine, odd)).status_code == 404
        assert (await house.get(mine, id)).status_code == 200
        await other.send(type="message", id="m1", text="mine now", photos=[id])
        error = await other.until("error")
        assert (error["code"], error["id"], error["retry"]) == ("bad_message", "m1", False)
        assert house.echo.turns == []


async def test_a_token_alone_opens_nothing_before_the_widget_says_that_a_photo_comes(house: House) -> None:
    async with shopper(house.address) as one:
        assert (await house.post(one.welcome["conversation"], made.from_a_phone())).status_code == 401


async def test_only_pages_of_the_shop_may_send_photos(house: House) -> None:
    async with shopper(house.address, headers={"Origin": SHOP}) as one:
        token = await house.token(one)
    good = await house.post(token, made.from_a_phone(), Origin=SHOP)
    assert good.headers["access-control-allow-origin"] == SHOP
    bad = await house.post(token, made.from_a_phone(), Origin="https://elsewhere.example")
    assert bad.status_code == 401
    assert "access-control-allow-origin" not in bad.headers
    async with httpx.AsyncClient(base_url=f"http://{house.address}") as http:
        asked = await http.options("/chat/photos", headers={"Origin": SHOP})
        assert "authorization" in asked.headers["access-control-allow-headers"]
        refused = await http.options("/chat/photos", headers={"Origin": "https://elsewhere.example"})
        assert "access-control-allow-origin" not in refused.headers


async def test_too_many_are_refused(house: House) -> None:
    async with shopper(house.address) as one:
        token = await house.token(one)
        answers = [await house.post(token, made.from_a_phone()) for _ in range(7)]
        assert [one.status_code for one in answers] == [201] * 6 + [409]
        ids = [answer.json()["id"] for answer in answers[:6]]
        await one.send(type="message", id="m1", text="look", photos=ids)
        assert (await one.until("error"))["code"] == "bad_message"
        assert (await house.get(token, ids[0], "DELETE")).status_code == 204
        assert (await house.get(token, ids[0])).status_code == 404
        assert (await house.post(token, made.from_a_phone())).status_code == 201
        for _ in range(A_MINUTE - 8):
            await house.post(token, b"")
        late = await house.post(token, made.from_a_phone())
        assert (late.status_code, late.headers["retry-after"]) == (429, "60")


def test_the_pace_remembers_only_the_last() -> None:
    pace = Pace(2, remembered=2)
    assert [pace.allows("a"), pace.allows("a"), pace.allows("a")] == [True, True, False]
    assert [pace.allows("b"), pace.allows("c"), pace.allows("a")] == [True, True, True]


@pytest.mark.parametrize("photos", ["x", [1], ["../x"], ["a" * 65], {"a": 1}])
async def test_a_message_with_nonsense_for_photos_is_refused(house: House, photos: object) -> None:
    async with shopper(house.address) as one:
        await one.send(type="message", id="m1", text="look", photos=photos)
        assert (await one.until("error"))["code"] == "bad_message"
        assert await one.ask("hi") == "echo: hi"


async def test_photos_of_messages_that_are_joined_stay_together(house: House) -> None:
    house.echo.gate = asyncio.Event()  # the first turn lasts until all that is to be joined has come
    async with shopper(house.address) as one:
        token = await house.token(one)
        ids = [(await house.post(token, made.from_a_phone())).json()["id"] for _ in range(2)]
        await one.say("wait")
        await house.echo.begun.wait()
        for id in ids:
            await one.send(type="message", id=uuid.uuid4().hex, text="", photos=[id])
        last = await one.say("that is all")
        while (await one.until("ack"))["id"] != last:
            pass
        house.echo.gate.set()
        replies = [(await one.until("reply"))["reply"]["text"] for _ in range(2)]
        assert replies == ["echo: wait", "echo: that is all"]
    assert [[sent.id for sent in turn.attachments] for turn in house.echo.turns] == [[], ids]


async def test_the_widget_without_photos_is_as_before(sqlite_url: str) -> None:
    app = create_app(
        dialogue=Echo(), record=Record.open(sqlite_url), channels=[WebChannel()], words=WORDS,
        store=StoreInfo("Demo"), settings=fast(),
    )  # fmt: skip
    async with served(app) as address, shopper(address) as one:
        assert one.welcome["limits"] == {"text": 10_000}
        await one.send(type="attach", id="a1")
        assert (await one.until("error"))["code"] == "bad_message"
        async with httpx.AsyncClient(base_url=f"http://{address}") as http:
            assert (await http.post("/chat/photos", content=b"")).status_code == 404


async def test_what_was_never_sent_goes_after_a_day(url: str, tmp_path: Path) -> None:
    """Rows without a message, and files without a row, in each kind of database."""
    record, folder = Record.open(url), tmp_path / "attachments"
    attachments = Attachments.open(url, folder)
    await attachments.begin("web", "c1", "t1", "de")
    await attachments.begin("web", "c1", "t1", "de")
    kept, lost = [await attachments.add("web", "c1", made.from_a_phone()) for _ in range(2)]
    assert await attachments.sent("web", "c1", [kept.id, "nothing"]) == (kept,)
    assert await attachments.sent("web", "c2", [kept.id]) == ()
    (folder / "stray.jpg").write_bytes(b"x")
    await attachments.close()
    old = time.time() - 25 * 3600
    for file in folder.iterdir():
        os.utime(file, (old, old))
    with record._engine.connect().execution_options(writes=True) as connection, connection.begin():
        connection.exec_driver_sql("UPDATE attachments SET created = created - 90000000")
    attachments = Attachments.open(url, folder)
    assert [file.stem for file in folder.iterdir()] == [kept.id]
    found = await attachments.find(kept.id)
    assert found is not None
    assert (found.attachment, found.channel, found.conversation) == (kept, "web", "c1")
    assert await attachments.find(lost.id) is None
    with record._engine.connect().execution_options(writes=True) as connection, connection.begin():
        connection.exec_driver_sql("DELETE FROM conversations")
    assert await attachments.find(kept.id) is None, "attachments go with their conversation"
    await attachments.close()
    await record.close()


async def test_a_full_disk_is_a_fault_to_try_again(house: House) -> None:
    async with shopper(house.address) as one:
        token = await house.token(one)
        house.folder.rename(house.folder.with_name("gone"))
        answer = await house.post(token, made.from_a_phone())
        assert (answer.status_code, answer.json()["code"]) == (503, "trouble")
        house.folder.with_name("gone").rename(house.folder)
        assert (await house.post(token, made.from_a_phone())).status_code == 201


def test_a_message_with_photos_is_read_back_as_it_was_written() -> None:
    from bot.dialogue import Inbound

    photo = Attachment("abc", size=5, width=1, height=2, url="https://cdn.example/x.jpg")
    message = Inbound("web", "c", "m", attachments=(photo,), takes_photos=True)
    assert Inbound.from_json(message.as_json()) == message
    older = message.as_json()
    del older["attachments"], older["takes_photos"]
    assert Inbound.from_json(older).attachments == ()
