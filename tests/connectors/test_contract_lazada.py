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
