"""Shoppers by the dozen: fresh conversations over a real connection, a turn after the other."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field

import httpx
from websockets.client import WebSocketClientProtocol, connect


@dataclass
class Measured:
    """What a load run saw: seconds of each turn by its place in the conversation, and the whole time."""

    turns: list[list[float]] = field(default_factory=list)
    wall: float = 0.0
    cpu: float = 0.0

    @property
    def messages(self) -> int:
        """Messages that were answered."""
        return sum(len(turns) for turns in self.turns)

    @property
    def per_second(self) -> float:
        """Messages a second of wall time."""
        return self.messages / self.wall

    @property
    def cpu_ms(self) -> float:
        """Server CPU time a message, in milliseconds."""
        return 1000 * self.cpu / self.messages

    def quantile_ms(self, share: float) -> float:
        """The turn time that `share` of all turns stay under, in milliseconds."""
        ordered = sorted(second for turns in self.turns for second in turns)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class WidgetShopper:
    """A shopper in the storefront's widget: one WebSocket, one conversation."""

    def __init__(self, socket: WebSocketClientProtocol) -> None:
        self.socket = socket

    async def say(self, text: str) -> list[str]:
        """The texts of the replies to `text`; the turn has ended when typing has."""
        await self.socket.send(json.dumps({"type": "message", "id": str(uuid.uuid4()), "text": text}))
        replies: list[str] = []
        while True:
            frame = json.loads(await asyncio.wait_for(self.socket.recv(), 60))
            if frame["type"] == "reply":
                replies.append(frame["reply"]["text"])
                return replies
            if frame["type"] == "error":
                raise RuntimeError(f"the gateway refused the message: {frame}")

    @classmethod
    @asynccontextmanager
    async def arrive(cls, port: int) -> AsyncIterator[WidgetShopper]:
        """A new shopper with a conversation of their own."""
        async with connect(f"ws://127.0.0.1:{port}/ws/chat", max_size=None) as socket:
            await socket.send(json.dumps({"type": "hello", "conversation": None, "last": 0, "locales": ["en"]}))
            while json.loads(await socket.recv())["type"] != "welcome":
                pass
            yield cls(socket)


class RestShopper:
    """A shopper of stock Rasa: its REST channel, one sender id."""

    def __init__(self, client: httpx.AsyncClient, port: int) -> None:
        self.client = client
        self.url = f"http://127.0.0.1:{port}/webhooks/rest/webhook"
        self.sender = uuid.uuid4().hex

    async def say(self, text: str) -> list[str]:
        """The texts of the replies to `text`."""
        answer = await self.client.post(self.url, json={"sender": self.sender, "message": text})
        answer.raise_for_status()
        return [reply.get("text", "") for reply in answer.json()]

    @classmethod
    @asynccontextmanager
    async def arrive(cls, port: int) -> AsyncIterator[RestShopper]:
        """A new shopper with a conversation of their own, on a connection that is kept."""
        async with httpx.AsyncClient(timeout=60) as client:
            yield cls(client, port)


Arrival = Callable[[int], AbstractAsyncContextManager["WidgetShopper | RestShopper"]]


async def converse(arrive: Arrival, port: int, script: Sequence[str]) -> list[float]:
    """Seconds of each turn of one conversation."""
    seconds = []
    async with arrive(port) as shopper:
        for text in script:
            begun = time.perf_counter()
            if not await shopper.say(text):
                raise RuntimeError(f"no reply to {text!r}")
            seconds.append(time.perf_counter() - begun)
    return seconds


async def load(
    arrive: Arrival,
    port: int,
    scripts: Sequence[Sequence[str]],
    *,
    conversations: int,
    at_once: int,
    cpu_seconds: Callable[[], float],
) -> Measured:
    """Holds `conversations` fresh conversations, `at_once` of them at any time, and measures them."""
    waiting = iter(range(conversations))
    measured = Measured()

    async def worker() -> None:
        for number in waiting:
            measured.turns.append(await converse(arrive, port, scripts[number % len(scripts)]))

    cpu, wall = cpu_seconds(), time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(at_once)))
    measured.wall, measured.cpu = time.perf_counter() - wall, cpu_seconds() - cpu
    return measured
