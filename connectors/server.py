"""Serves the gateway with uvicorn."""

from __future__ import annotations

import asyncio

import uvicorn
from fastapi import FastAPI

MAX_FRAME = 1_000_000
"""Bytes of a WebSocket frame; a longer one closes the socket with 1009."""


def server(app: FastAPI, *, host: str = "127.0.0.1", port: int = 8000, grace: int = 15) -> uvicorn.Server:
    """A server for `app` that has not started; for tests and programs that own a loop."""
    return uvicorn.Server(
        uvicorn.Config(
            app,
            host=host,
            port=port,
            ws="wsproto",  # whatever `websockets` is installed: uvicorn's other two ask for different ones
            ws_max_size=MAX_FRAME,
            ws_per_message_deflate=False,  # 100 kB a socket, to save a few bytes of a short message
            log_config=None,
            access_log=False,  # a line a request, with tokens in the query of some channels
            server_header=False,
            timeout_graceful_shutdown=grace,
            lifespan="on",
        )
    )


def serve(app: FastAPI, *, host: str = "127.0.0.1", port: int = 8000) -> None:
    """Serves `app` until SIGINT or SIGTERM."""
    asyncio.run(server(app, host=host, port=port).serve())
