"""The widget's channel keeps the contract."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from typing import Any

import pytest

from connectors.channel import Channel
from connectors.gateway import StoreInfo, create_app
from connectors.record import Record
from connectors.web.channel import WebChannel
from tests.connectors.contract import ParseContract, RenderContract, Talk, TalkContract
from tests.connectors.echo import Echo
from tests.connectors.running import WORDS, Shopper, fast, served, shopper


def envelope(text: str) -> dict[str, Any]:
    return {
        "conversation": "c1",
        "language": None,
        "context": {"locales": ["th"], "country": "TH", "product": "polo", "page": "/p/polo"},
        "frame": {"type": "message", "id": "6f1c", "text": text, "payload": None},
    }


class TestParse(ParseContract):
    @pytest.fixture
    def channel(self) -> Channel:
        return WebChannel()

    @pytest.fixture
    def examples(self) -> list[tuple[Any, list[str]]]:
        rating = {"type": "rate", "seq": 2, "helpful": True}
        return [(envelope("How long?"), ["How long?"]), ({"conversation": "c1", "frame": rating}, [])]

    @pytest.fixture
    def wrap(self) -> Callable[[str], Any]:
        return envelope


class TestRender(RenderContract):
    @pytest.fixture
    def channel(self) -> Channel:
        return WebChannel()

    @pytest.fixture
    def texts_of(self) -> Callable[[Any], str]:
        def texts(part: Any) -> str:
            titles = [button["title"] for button in part["buttons"]]
            sources = [source["title"] for source in part["sources"]]
            return "\n".join([part["notice"] or "", part["text"], *titles, *sources])

        return texts


class TestTalk(TalkContract):
    @pytest.fixture
    def talking(self, sqlite_url: str) -> Callable[[Echo], AbstractAsyncContextManager[Talk]]:
        @asynccontextmanager
        async def opened(echo: Echo) -> AsyncIterator[Talk]:
            record = Record.open(sqlite_url)
            app = create_app(
                dialogue=echo,
                record=record,
                channels=[WebChannel()],
                words=WORDS,
                store=StoreInfo("Demo"),
                settings=fast(),
            )
            shoppers: dict[int, Shopper] = {}
            async with served(app) as address, AsyncExitStack() as stack:

                async def one(number: int) -> Shopper:
                    if number not in shoppers:
                        shoppers[number] = await stack.enter_async_context(shopper(address))
                    return shoppers[number]

                async def say(text: str, *, conversation: int = 0, id: str | None = None) -> str:
                    return await (await one(conversation)).say(text, id=id)

                async def replies(conversation: int) -> list[str]:
                    who = await one(conversation)
                    try:
                        while True:
                            await who.next(0.02)
                    except asyncio.TimeoutError:
                        pass
                    return [f["reply"]["text"] for f in who.seen if f["type"] == "reply"]

                yield Talk(echo, address, say, replies)

        return opened
