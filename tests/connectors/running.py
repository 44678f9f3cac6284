"""A gateway behind a real uvicorn server on loopback, and a widget's side of the WebSocket."""

from __future__ import annotations

import asyncio
import json
import socket
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI
from websockets import connect

from connectors.gateway import GatewaySettings
from connectors.mailbox import MailboxSettings
from connectors.server import server

WORDS = {
    "en": {"widget-title": "Chat with { $store }", "trouble": "Something went wrong.", "greeting": "Hello!"},
    "th": {"widget-title": "แชตกับ { $store }", "trouble": "เกิดข้อผิดพลาด", "greeting": "สวัสดี"},
}


def fast() -> GatewaySettings:
    """Settings that retry at once: a test should not wait for what a shopper may."""
    return GatewaySettings(mailbox=MailboxSettings(join=0.1, join_most=0.3, retries=(0.01, 0.01)), close_seconds=2)


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@asynccontextmanager
async def served(app: FastAPI) -> AsyncIterator[str]:
    """The address of `app`, `127.0.0.1:port`, while a real server serves it."""
    listener = socket.socket()
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # asyncio does so for sockets of its own alone
    listener.bind(("127.0.0.1", 0))
    running = server(app, grace=2)
    task = asyncio.ensure_future(running.serve(sockets=[listener]))
    while not running.started:
        if task.done():
            task.result()
            raise RuntimeError("the server ended before it started")
        await asyncio.sleep(0.01)
    try:
        yield f"127.0.0.1:{listener.getsockname()[1]}"
    finally:
        running.should_exit = True
        await task


class Shopper:
    """What the widget does on its socket."""

    def __init__(self, socket: Any) -> None:
        self.socket = socket
        self.welcome: dict[str, Any] = {}
        self.seen: list[dict[str, Any]] = []

    async def send(self, **frame: Any) -> None:
        """One frame."""
        await self.socket.send(json.dumps(frame))

    async def hello(self, **fields: Any) -> dict[str, Any]:
        """Opens or resumes; gives the welcome."""
        await self.send(type="hello", **fields)
        self.welcome = await self.until("welcome")
        return self.welcome

    async def say(self, text: str, *, id: str | None = None, payload: str | None = None) -> str:
        """Sends a message; gives its id."""
        identity = id or str(uuid.uuid4())
        await self.send(type="message", id=identity, text=text, payload=payload)
        return identity

    async def next(self, seconds: float = 10.0) -> dict[str, Any]:
        """The next frame."""
        frame: dict[str, Any] = json.loads(await asyncio.wait_for(self.socket.recv(), seconds))
        self.seen.append(frame)
        return frame

    async def until(self, kind: str, seconds: float = 10.0) -> dict[str, Any]:
        """The next frame of this type."""
        while True:
            frame = await self.next(seconds)
            if frame["type"] == kind:
                return frame

    async def ask(self, text: str, **fields: Any) -> str:
        """The text of the reply to a message."""
        await self.say(text, **fields)
        reply = await self.until("reply")
        found: str = reply["reply"]["text"]
        return found


@asynccontextmanager
async def shopper(address: str, *, hello: bool = True, headers: Any = None, **fields: Any) -> AsyncIterator[Shopper]:
    """A connected shopper who has said hello."""
    async with connect(f"ws://{address}/ws/chat", max_size=None, **_headers(headers)) as socket:
        one = Shopper(socket)
        if hello:
            await one.hello(**fields)
        yield one


def _headers(headers: dict[str, str] | None) -> dict[str, Any]:
    # the parameter's name changed with websockets 14
    name = "additional_headers" if version("websockets") >= "14" else "extra_headers"
    return {name: headers} if headers else {}
