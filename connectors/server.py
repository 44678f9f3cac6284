"""Serves the gateway with uvicorn."""

from __future__ import annotations

import asyncio
from typing import Any

import uvicorn
from fastapi import FastAPI
from uvicorn.protocols.websockets.wsproto_impl import WSProtocol

MAX_FRAME = 1_000_000
"""Bytes of a WebSocket frame; a longer one closes the socket with 1009."""


class _Gathering:
    """A transport that sends at once what is written in one step of the loop.

    An acknowledgement and the dots of typing, or their end and the reply, are one system call and one packet.
    """

    def __init__(self, transport: Any, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._parts: list[bytes] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        """Sends `data` when the loop's present step is over."""
        if not self._parts:
            self._loop.call_soon(self._flush)
        self._parts.append(data)

    def close(self) -> None:
        """Closes when everything is sent."""
        self._flush()
        self._transport.close()

    def _flush(self) -> None:
        parts, self._parts = self._parts, []
        if parts and not self._transport.is_closing():
            self._transport.write(b"".join(parts))


class _Socket(WSProtocol):
    """uvicorn's WebSocket over wsproto, its frames gathered."""

    def connection_made(self, transport: Any) -> None:
        super().connection_made(_Gathering(transport, self.loop))  # type: ignore[arg-type]  # it is one in all but name


def server(app: FastAPI, *, host: str = "127.0.0.1", port: int = 8000, grace: int = 15) -> uvicorn.Server:
    """A server for `app` that has not started; for tests and programs that own a loop."""
    return uvicorn.Server(
        uvicorn.Config(
            app,
            host=host,
            port=port,
            ws=_Socket,  # wsproto: whatever `websockets` is installed, uvicorn's other two ask for different ones
            ws_max_size=MAX_FRAME,
            ws_per_message_deflate=False,  # 100 kB a socket, to save a few bytes of a short message
            log_config=None,
            log_level="warning",  # not three lines a socket
            access_log=False,  # a line a request, with tokens in the query of some channels
            server_header=False,
            timeout_graceful_shutdown=grace,
            lifespan="on",
        )
    )


def serve(app: FastAPI, *, host: str = "127.0.0.1", port: int = 8000) -> None:
    """Serves `app` until SIGINT or SIGTERM, on uvloop's loop where it is installed (Rasa brings it along)."""
    server(app, host=host, port=port).run()
