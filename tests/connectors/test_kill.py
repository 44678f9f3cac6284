"""`kill -9` at any moment: nothing that was acknowledged is lost, nothing is answered twice."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import websockets

import connectors
from tests.connectors.running import Shopper, free_port, shopper

ROOT = Path(connectors.__file__).parent.parent


class Server:
    """The process that is killed and started again."""

    module = "tests.connectors.killable"

    def __init__(self, url: str) -> None:
        self.url, self.port = url, free_port()
        self.process: asyncio.subprocess.Process | None = None

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    async def start(self) -> None:
        command = [sys.executable, "-m", self.module, self.url, str(self.port)]
        self.process = await asyncio.create_subprocess_exec(*command, cwd=ROOT)
        async with httpx.AsyncClient() as http:
            for _ in range(600):
                try:
                    if (await http.get(f"http://{self.address}/readyz")).status_code == 200:
                        return
                except httpx.TransportError:
                    await asyncio.sleep(0.05)
        raise AssertionError("the server did not start")

    async def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        await self.process.wait()


@dataclass
class Persistent:
    """A widget with its outbox: sends what was not acknowledged again when the server is back."""

    name: str
    token: str | None = None
    sent: dict[str, str] = field(default_factory=dict)
    acknowledged: set[str] = field(default_factory=set)
    history: list[dict[str, Any]] = field(default_factory=list)

    async def talk(self, address: str, more: list[str]) -> None:
        """Writes until the server dies."""
        try:
            async with shopper(address, conversation=self.token) as one:
                self.token = one.welcome["conversation"]
                for identity in [i for i in self.sent if i not in self.acknowledged]:
                    await one.say(self.sent[identity], id=identity)
                for text in more:
                    identity = f"{self.name}-{len(self.sent)}"
                    self.sent[identity] = text
                    await one.say(text, id=identity)
                    await self._listen(one, 0.08)
                await self._listen(one, 60)
        except (websockets.exceptions.WebSocketException, OSError, EOFError):
            pass

    async def _listen(self, one: Shopper, seconds: float) -> None:
        end = asyncio.get_running_loop().time() + seconds
        while (rest := end - asyncio.get_running_loop().time()) > 0:
            try:
                frame = await one.next(rest)
            except asyncio.TimeoutError:
                return
            if frame["type"] == "ack":
                self.acknowledged.add(frame["id"])

    async def finish(self, address: str) -> None:
        """Sends the rest and waits until all is answered."""
        async with shopper(address, conversation=self.token) as one:
            self.token = one.welcome["conversation"]
            for identity in [i for i in self.sent if i not in self.acknowledged]:
                await one.say(self.sent[identity], id=identity)
                await one.until("ack")
        for _ in range(200):
            async with shopper(address, conversation=self.token) as one:
                self.history = one.welcome["history"]
            if len(self.answered()) >= len(self.sent):
                return
            await asyncio.sleep(0.1)

    def answered(self) -> list[str]:
        """The texts that replies answered."""
        replies = [item["reply"]["text"] for item in self.history if item["from"] == "bot"]
        return [text for reply in replies for text in reply.removeprefix("echo: ").split("\n")]


@pytest.mark.parametrize("moments", [(0.22, 0.11)])
async def test_nothing_is_lost_and_nothing_answered_twice(url: str, moments: tuple[float, ...]) -> None:
    server = Server(url)
    shoppers = [Persistent(f"s{number}") for number in range(6)]
    await server.start()
    for round_, moment in enumerate(moments):
        talks = [
            asyncio.ensure_future(one.talk(server.address, [f"{one.name} {round_} {n}" for n in range(4)]))
            for one in shoppers
        ]
        await asyncio.sleep(moment)
        await server.kill()
        await asyncio.gather(*talks)
        await server.start()
    await asyncio.gather(*(one.finish(server.address) for one in shoppers))
    await server.kill()
    for one in shoppers:
        asked = Counter(item["text"] for item in one.history if item["from"] == "shopper")
        assert asked == Counter(one.sent.values()), "each message is recorded once"
        assert Counter(one.answered()) == Counter(one.sent.values()), "each message is answered once"
        assert [item["seq"] for item in one.history] == list(range(1, len(one.history) + 1))
