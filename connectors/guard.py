"""What every HTTP exchange passes: a limit on bodies, safe headers, and no stack trace to the outside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from connectors.logs import where

log = structlog.get_logger("parley.http")

TOO_LARGE = "the body is too large"
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Frame-Options": "SAMEORIGIN",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class Guard:
    """ASGI middleware; leaves WebSockets alone, whose frames the server limits."""

    def __init__(self, app: ASGIApp, max_body: int, larger: Mapping[str, int] | None = None) -> None:
        """`larger` are paths with a limit of their own."""
        self._app = app
        self._max_body = max_body
        self._larger = larger or {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one exchange."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False
        size = 0
        max_body = self._larger.get(scope["path"], self._max_body)

        async def counted() -> Message:
            nonlocal size
            message = await receive()
            size += len(message.get("body", b""))
            if size > max_body:
                raise HTTPException(413, TOO_LARGE)  # the one kind that FastAPI lets through while it reads
            return message

        async def headed(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            declared = Headers(scope=scope).get("content-length", "0")
            if declared.isdigit() and int(declared) > max_body:
                raise HTTPException(413, TOO_LARGE)
            await self._app(scope, counted, headed)
        except Exception as error:
            if started:
                raise
            await self._fail(error, scope)(scope, receive, headed)

    def _fail(self, error: Exception, scope: Scope) -> Any:
        if isinstance(error, HTTPException):
            return JSONResponse({"detail": error.detail}, status_code=error.status_code)
        log.error("request failed", path=scope["path"], **where(error))
        return JSONResponse({"detail": "something went wrong on our side"}, status_code=500)
