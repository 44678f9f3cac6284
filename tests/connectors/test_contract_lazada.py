"""Lazada's channel keeps the contract, against a platform that enforces its rules."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

import connectors.lazada
from connectors.channel import Channel
from connectors.lazada.channel import LazadaChannel
from connectors.lazada.messages import Part
from tests.connectors.contract import ParseContract, RenderContract, Talk, TalkContract
from tests.connectors.echo import Echo
from tests.connectors.lazada_shop import settings_for, shop
from tests.connectors.lazada_simulator import Simulator

FIXTURES = Path(connectors.lazada.__file__).parent / "fixtures"


def fixture(name: str) -> Any:
    return json.loads((FIXTURES / f"{name}.json").read_text("utf-8"))


class TestParse(ParseContract):
    @pytest.fixture
    def channel(self) -> Channel:
        return LazadaChannel(settings_for(Simulator()))

    @pytest.fixture
    def examples(self) -> list[tuple[Any, list[str]]]:
        return [
            (fixture("push_text"), ["ซื้อเสื้อแล้วคืนได้กี่วันคะ"]),
            (fixture("push_translated"), ["Berapa hari sampai?"]),
            (fixture("push_item"), ["Polo Breeze"]),
            (fixture("push_image"), [""]),
            (fixture("push_blocked"), []),
            (fixture("push_recalled"), []),
            (fixture("push_session_update"), []),
        ]

    @pytest.fixture
    def wrap(self) -> Callable[[str], Any]:
        def push(text: str) -> Any:
            raw = fixture("push_text")
            raw["data"]["content"] = json.dumps({"txt": text})
            return raw

        return push

    @pytest.mark.parametrize(
        ("name", "country", "locale"),
        [
            ("push_text", "TH", "th-TH"),
            ("push_translated", "ID", "id-ID"),
            ("push_item", "SG", "en-SG"),
            ("push_image", "PH", "fil-PH"),
        ],
    )
    def test_the_site_tells_country_and_language(self, channel: Channel, name: str, country: str, locale: str) -> None:
        [message] = channel.parse(fixture(name))
        assert (message.country, message.locales[0], message.language) == (country, locale, None)

    def test_a_product_card_brings_the_product(self, channel: Channel) -> None:
        [message] = channel.parse(fixture("push_item"))
        assert message.product == "polo"

    def test_a_picture_is_an_attachment_by_its_address(self, channel: Channel) -> None:
        [message] = channel.parse(fixture("push_image"))
        [picture] = message.attachments
        assert picture.url == "https://sg-live.slatic.net/other/im/7e7a4185f2e3.png"
        assert (picture.width, picture.height, picture.kind) == (445, 168, "photo")
        assert message.takes_photos
        [again] = channel.parse(fixture("push_image"))
        assert again.attachments == message.attachments, "a push that comes twice names the same picture"
        assert channel.parse(fixture("push_text"))[0].attachments == ()

    @pytest.mark.parametrize(
        "url",
        [
            "http://sg-live.slatic.net/p.png",
            "https://slatic.net.evil.example/p.png",
            "https://evilslatic.net/p.png",
            "https://evil.example/slatic.net/p.png",
            "https://sg-live.slatic.net@evil.example/p.png",
            "https://evil.example\\.slatic.net/p.png",
            "https://127.0.0.1/p.png",
            "https://[::1]/p.png",
            "https://sg-live.slatic.net:8080/p.png",
            "https://sg-live.slatic.net:99999/p.png",
            "javascript:alert(1)//slatic.net",
            "file:///etc/passwd",
            "//sg-live.slatic.net/p.png",
            "https://sg-live.slatic.net/" + "a" * 1000,
            "https://sg-live.slatic.net/a b",
            7,
            None,
        ],
    )
    def test_a_picture_elsewhere_is_left_out(self, channel: Channel, url: Any) -> None:
        raw = fixture("push_image")
        raw["data"]["content"] = {"imgUrl": url, "width": "x", "height": "-1"}
        [message] = channel.parse(raw)
        assert (message.text, message.attachments) == ("", ())

    @pytest.mark.parametrize(
        "change",
        [
            {"from_account_type": 2},
            {"type": 2},
            {"auto_reply": True},
            {"status": 1},
            {"process_msg": "NOTE: The message has not been sent."},
        ],
    )
    def test_what_no_buyer_wrote_is_left_alone(self, channel: Channel, change: dict[str, Any]) -> None:
        raw = fixture("push_text")
        raw["data"].update(change)
        assert channel.parse(raw) == []


class TestRender(RenderContract):
    @pytest.fixture
    def channel(self) -> Channel:
        return LazadaChannel(settings_for(Simulator(), text_limit=500), words={"en": {"source": "Source: { $title }"}})

    @pytest.fixture
    def texts_of(self) -> Callable[[Any], str]:
        def texts(part: Part) -> str:
            return part.fields.get("txt", "")

        return texts


class TestTalk(TalkContract):
    @pytest.fixture
    def talking(self, sqlite_url: str) -> Callable[[Echo], AbstractAsyncContextManager[Talk]]:
        @asynccontextmanager
        async def opened(echo: Echo) -> AsyncIterator[Talk]:
            async with shop(sqlite_url, echo) as (simulator, address):
                said: dict[str, dict[str, Any]] = {}

                def session(number: int) -> str:
                    return f"{simulator.seller_id}_2_{number + 1}_1_103"

                async def say(text: str, *, conversation: int = 0, id: str | None = None) -> str:
                    message = said[id] if id else simulator.buyer_says(text, session=session(conversation))
                    said[message["message_id"]] = message
                    answer = await simulator.push(address, simulator.push_body(message))
                    assert answer.status_code == 200
                    return str(message["message_id"])

                async def replies(conversation: int) -> list[str]:
                    return [one["txt"] for one in simulator.sent(session(conversation))]

                yield Talk(echo, address, say, replies, simulator)
                assert simulator.refusals == [], "the connector broke a rule of the platform"

        return opened
