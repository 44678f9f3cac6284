"""`/chat/photos`: a shopper's photos, up and down. Only with the token of the conversation that they belong to.

A photo is the whole body of the request: no form to parse, and its name and declared type are never read.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict, deque
from typing import TYPE_CHECKING

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from starlette.requests import ClientDisconnect

from connectors.attachments import Attachments, Full
from connectors.errors import RecordFault
from connectors.photos import NoPicture
from connectors.rows import Known, hashed
from connectors.web.settings import WebSettings

if TYPE_CHECKING:
    from connectors.gateway import Gateway

PATH = "/chat/photos"
READ_AT_MOST = 3
"""So many times the limit is read, and thrown away, before a connection is cut: a browser hears an answer only when it
has sent its body."""
SECONDS = 120.0
"""How long one upload may take."""
AT_ONCE = 32
A_MINUTE = 10
"""Uploads that a conversation may try in a minute."""
STATUS = {"unknown": 401, "too_large": 413, "no_picture": 415, "too_fast": 429, "full": 409, "trouble": 503}
PRIVATE = {
    "Cache-Control": "private, max-age=86400",
    # opened by itself it can do nothing, whatever a browser takes it for
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Content-Disposition": 'inline; filename="photo.jpg"',
}


class Refusal(Exception):
    """The upload is refused: `code` is one of `STATUS`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Pace:
    """Counts tries a minute, of the names that tried last."""

    def __init__(self, most: int = A_MINUTE, *, remembered: int = 10_000) -> None:
        self._most = most
        self._remembered = remembered
        self._tries: OrderedDict[str, deque[float]] = OrderedDict()

    def allows(self, name: str) -> bool:
        """Whether this name may try now; it counts as a try."""
        tries = self._tries.setdefault(name, deque(maxlen=self._most))
        self._tries.move_to_end(name)
        if len(self._tries) > self._remembered:
            self._tries.popitem(last=False)
        now = time.monotonic()
        if len(tries) == self._most and now - tries[0] < 60:
            return False
        tries.append(now)
        return True


def uploads_router(attachments: Attachments, gateway: Gateway, settings: WebSettings) -> APIRouter:
    """The routes of photos."""
    router = APIRouter()
    pace = Pace()
    reading = asyncio.Semaphore(AT_ONCE)

    async def conversation(request: Request) -> Known:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        allowed = settings.allows(request.headers.get("origin"))
        if scheme.lower() != "bearer" or not 0 < len(token) <= 100 or not allowed:
            raise Refusal("unknown")
        known = await gateway.record.find("web", hashed(token))
        if known is None:
            raise Refusal("unknown")
        return known

    async def upload(request: Request) -> Response:
        known = await conversation(request)
        if not pace.allows(known.id) or reading.locked():
            raise Refusal("too_fast")
        async with reading:
            content = await _body(request, settings.photo_bytes)
        made = await attachments.add("web", known.id, content)
        return JSONResponse({"id": made.id, "width": made.width, "height": made.height}, status_code=201)

    async def download(request: Request) -> Response:
        known = await conversation(request)
        kept = await attachments.find(request.path_params["id"])
        content = None
        if kept is not None and (kept.channel, kept.conversation) == ("web", known.id):
            content = await attachments.content(kept.attachment.id)
        if kept is None or content is None:  # another's is not there either
            return JSONResponse({"code": "not_found"}, status_code=404)
        return Response(content, media_type=kept.attachment.type, headers=PRIVATE)

    async def remove(request: Request) -> Response:
        known = await conversation(request)
        await attachments.remove("web", known.id, request.path_params["id"])
        return Response(status_code=204)

    async def answered(request: Request) -> Response:
        try:
            work = {"POST": upload, "GET": download, "DELETE": remove}[request.method]
            response = await work(request)
        except NoPicture:
            response = _refused("no_picture", gateway, settings)
        except Full:
            response = _refused("full", gateway, settings)
        except RecordFault:
            response = _refused("trouble", gateway, settings)
        except Refusal as refusal:
            response = _refused(refusal.code, gateway, settings)
        return _shared(response, request, settings)

    @router.options(PATH, include_in_schema=False)
    @router.options(PATH + "/{id}", include_in_schema=False)
    async def ask(request: Request) -> Response:
        return _shared(Response(status_code=204), request, settings)

    @router.post(PATH, summary="Uploads a photo into the conversation of the bearer token", response_model=None)
    async def post(request: Request) -> Response:
        return await answered(request)

    @router.get(PATH + "/{id}", summary="A photo of the conversation of the bearer token", response_model=None)
    async def get(request: Request, id: str) -> Response:
        return await answered(request)

    @router.delete(PATH + "/{id}", summary="Forgets a photo that was not sent", response_model=None)
    async def delete(request: Request, id: str) -> Response:
        return await answered(request)

    return router


async def _body(request: Request, most: int) -> bytes:
    """The body, never more of it in memory than `most`, whatever its length is said to be."""
    parts, size = bytearray(), 0

    async def read() -> None:
        nonlocal size
        async for part in request.stream():
            size += len(part)
            if size <= most:
                parts.extend(part)
            else:
                parts.clear()  # the gateway's guard cuts the connection at `READ_AT_MOST`

    try:
        await asyncio.wait_for(read(), SECONDS)
    except (asyncio.TimeoutError, ClientDisconnect):
        raise Refusal("trouble") from None
    if size > most:
        raise Refusal("too_large")
    return bytes(parts)


def _refused(code: str, gateway: Gateway, settings: WebSettings) -> Response:
    gateway.metrics.rejected.labels("web", f"photo_{code}").inc()
    headers = {"Retry-After": "60"} if code == "too_fast" else {}
    body = {"code": code, "limit": settings.photo_bytes} if code == "too_large" else {"code": code}
    return JSONResponse(body, status_code=STATUS[code], headers=headers)


def _shared(response: Response, request: Request, settings: WebSettings) -> Response:
    """With what a browser wants to know before it lets a page of another origin ask."""
    response.headers["Vary"] = "Origin, Authorization"
    origin = request.headers.get("origin")
    if origin is not None and settings.allows(origin):
        response.headers["Access-Control-Allow-Origin"] = "*" if "*" in settings.origins else origin
        response.headers["Access-Control-Allow-Headers"] = "authorization, content-type"
        response.headers["Access-Control-Allow-Methods"] = "GET, POST, DELETE"
        response.headers["Access-Control-Max-Age"] = "86400"
    return response
