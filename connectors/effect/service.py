"""The route to which storefronts tell what visitors do, and which says who is to see the bot."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

import structlog
from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import JSONResponse

from connectors.effect import events, signature
from connectors.effect.events import Batch, BatchFault, Event
from connectors.effect.figures import Figures
from connectors.effect.limits import Buckets
from connectors.effect.store import EventStore
from connectors.effect.visitors import Visitors
from connectors.errors import RecordFault
from connectors.meter import Meter
from connectors.web.settings import WebSettings

log = structlog.get_logger("parley.effect")
Seen = Literal["nothing", "contact"]
_FLUSH = 20.0
"""Seconds between two writes of what turns cost; what is not written yet is lost with the process."""


@dataclass(frozen=True)
class EffectSettings:
    """What a store may set about the measuring."""

    seen: Seen = "nothing"
    """What visitors who are held out see in place of the bot."""
    secret: str = ""
    """With which the shop's own server signs; then only its word for a purchase counts."""
    rate: float = 2.0
    """Calls a second that one address may send in the long run."""
    burst: int = 120
    """Calls that it may send at once; a school or a mobile network is one address."""


class Effect:
    """Counts visitors, keeps what they do, and holds some of them out. Owns its store."""

    def __init__(
        self,
        store: EventStore,
        visitors: Visitors,
        *,
        web: WebSettings | None = None,
        settings: EffectSettings | None = None,
        contact: Callable[[], str | None] = lambda: None,
    ) -> None:
        """`contact` is where the shopper can write instead, as a link, for `seen="contact"`."""
        self._store = store
        self._visitors = visitors
        self._web = web or WebSettings()
        self._settings = settings or EffectSettings()
        self._contact = contact
        self._buckets = Buckets(rate=self._settings.rate, burst=self._settings.burst)
        self._meter: Meter | None = None
        self._flushed = time.monotonic()
        self._flushes: set[asyncio.Task[None]] = set()

    def follow(self, meter: Meter) -> None:
        """Keeps what turns cost, every now and then and at the end."""
        self._meter = meter
        meter.ended = self._ended

    async def close(self) -> None:
        """Writes what is left and lets go of the database."""
        await self._flush()
        await asyncio.gather(*self._flushes)
        await self._store.close()

    async def figures(self, since: date, until: date) -> Figures:
        """What a report tells of these days, counted on a thread of its own."""
        return await self._store.figures(since, until)

    def router(self) -> APIRouter:
        """`POST /widget/events`."""
        router = APIRouter(tags=["widget"])

        @router.post(
            "/widget/events",
            summary="What a visitor did; says whether the bot is shown",
            openapi_extra={"requestBody": {"content": {"text/plain": {"schema": {"type": "string"}}}}},
        )
        async def take(request: Request) -> Response:
            return await self._take(request)

        return router

    async def _take(self, request: Request) -> Response:
        origin = request.headers.get("origin")
        if not self._web.allows(origin):
            raise HTTPException(403, "this origin may not send events; add it to PARLEY_ORIGINS")
        headers = {"Vary": "Origin", "Cache-Control": "no-store", "Cross-Origin-Resource-Policy": "cross-origin"}
        if origin is not None:
            headers["Access-Control-Allow-Origin"] = "*" if "*" in self._web.origins else origin
        if wait := self._buckets.wait(request.client.host if request.client else ""):
            headers["Retry-After"] = str(math.ceil(wait))
            return JSONResponse({"detail": "too many calls; send batches"}, 429, headers)
        body = await _body(request)
        given = request.headers.get(signature.HEADER, "")
        signed = signature.holds(self._settings.secret, given, body)
        if given and not signed:
            return JSONResponse({"detail": "the signature or its time does not hold"}, 401, headers)
        try:
            batch = events.read(body)
        except BatchFault as fault:
            return JSONResponse({"detail": str(fault)}, 400, headers)
        try:
            answer = await (self._signed(batch) if signed else self._said(request, batch))
        except RecordFault as error:
            log.error("events not kept", error=str(error))
            return JSONResponse({"detail": "try again"}, 503, headers)
        return JSONResponse(answer, 200, headers)

    async def _signed(self, batch: Batch) -> dict[str, object]:
        taken = await self._store.told(self._visitors.name(batch.visitor), self._named(batch.events))
        return {"taken": taken, "faults": list(batch.faults)}

    async def _said(self, request: Request, batch: Batch) -> dict[str, object]:
        name = self._visitors.name(batch.visitor)
        if batch.forget:
            await self._store.forget(name)
        if batch.forget or request.headers.get("sec-gpc") == "1" or request.headers.get("dnt") == "1":
            return {"side": "bot", "counted": False, "taken": 0, "faults": []}
        kept, faults = batch.events, batch.faults
        if any(one.kind == "refund" for one in kept):
            kept = tuple(one for one in kept if one.kind != "refund")
            faults = (*faults, "events: refunds are taken from the shop's own server, with its signature")
        if self._settings.secret:
            told, kept = kept, tuple(one for one in kept if one.kind != "purchase")
            if len(kept) < len(told):
                faults = (*faults, "events: purchases are taken from the shop's own server, with its signature")
        held = self._visitors.held(batch.visitor)
        taken = await self._store.visit(name, held=held, events=self._named(kept))
        answer: dict[str, object] = {"side": "bot", "counted": True, "taken": taken, "faults": list(faults)}
        if held:
            contact = self._contact() if self._settings.seen == "contact" else None
            answer |= {"side": "contact", "contact": contact} if contact else {"side": "nothing"}
        return answer

    def _named(self, kept: tuple[Event, ...]) -> list[tuple[Event, str | None]]:
        return [(one, self._visitors.order(one.order) if one.order else None) for one in kept]

    def _ended(self) -> None:
        if time.monotonic() - self._flushed > _FLUSH:
            self._flushed = time.monotonic()
            task = asyncio.ensure_future(self._flush())
            self._flushes.add(task)
            task.add_done_callback(self._flushes.discard)

    async def _flush(self) -> None:
        spent = self._meter.taken() if self._meter else {}
        if spent:
            try:
                await self._store.spent(spent)
            except RecordFault as error:  # the figure is a sample: no turn waits for it
                log.warning("cost of turns not kept", error=str(error))


async def _body(request: Request) -> bytes:
    found = b""
    async for part in request.stream():
        found += part
        if len(found) > events.LARGEST:
            raise HTTPException(413, f"a batch has at most {events.LARGEST} bytes; send several")
    return found
