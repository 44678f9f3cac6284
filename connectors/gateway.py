"""The FastAPI application: channels' routes, health, metrics, and what starts and stops with it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import structlog
from fastapi import APIRouter, FastAPI, Response
from fastapi.responses import JSONResponse

from bot.dialogue import Dialogue, Inbound, Outbound
from connectors.channel import Channel
from connectors.degrade import chosen, number
from connectors.errors import RecordFault
from connectors.guard import Guard
from connectors.languages import nearest
from connectors.mailbox import Mailbox, MailboxSettings
from connectors.metrics import Metrics
from connectors.people.people import RecordedPeople
from connectors.record import Record
from connectors.reference import add_reference

log = structlog.get_logger("parley.gateway")


@dataclass(frozen=True)
class StoreInfo:
    """What the widget says about the store."""

    name: str
    language: str = "en"
    url: str | None = None


@dataclass(frozen=True)
class GatewaySettings:
    """Settings of the gateway itself; the channels have their own."""

    mailbox: MailboxSettings = field(default_factory=MailboxSettings)
    max_body: int = 1_000_000
    """Bytes of an HTTP request's body."""
    close_seconds: float = 10.0
    """How long running turns may end at a stop."""


class Gateway:
    """What the channels share: the record, the mailbox, the words and the counters."""

    def __init__(
        self,
        dialogue: Dialogue,
        record: Record,
        channels: Sequence[Channel],
        words: Mapping[str, Mapping[str, str]],
        store: Callable[[], StoreInfo],
        settings: GatewaySettings,
        people: RecordedPeople | None = None,
    ) -> None:
        self.people = people
        self.dialogue = dialogue
        self.record = record
        self.channels = {channel.name: channel for channel in channels}
        self.words = words
        self.store = store
        self.settings = settings
        self.metrics = Metrics()
        self.open_sockets = 0
        self.mailbox = Mailbox(
            dialogue,
            record,
            self.channels,
            self.metrics,
            apology=self.apology,
            choose=self.choose,
            switch=people,
            settings=settings.mailbox,
        )

    def language_for(self, *wishes: str | tuple[str, ...] | None) -> str:
        """The first of the wished languages that has words; else the store's."""
        for wish in wishes:
            for tag in wish if isinstance(wish, tuple) else (wish,):
                found = nearest(tag, self.words) if tag else None
                if found:
                    return found
        return self.store().language

    async def choose(self, message: Inbound) -> Inbound:
        """The message, or the button that it names: by number, and where the channel has no buttons by its words too.

        Where the channel shows cards beside buttons, a number may mean a card: it is left to the dialogue.
        """
        limits = self.channels[message.channel].limits
        if message.payload is not None or len(message.text) > 200 or (limits.buttons and number(message.text) is None):
            return message
        offer = await self.record.last_offer(message.channel, message.conversation)
        if offer is None or (limits.buttons and offer.cards):
            return message
        found = chosen(message.text, offer.buttons)
        return message if found is None else replace(message, text=found.title, payload=found.payload)

    def apology(self, language: str | None) -> Outbound:
        """The reply to a message that the dialogue keeps failing on."""
        found = self.language_for(language)
        return Outbound(self.words.get(found, {}).get("trouble", "…"), found)

    @contextmanager
    def counted_socket(self) -> Iterator[None]:
        """Counts a socket while it is open."""
        self.open_sockets += 1
        self.metrics.sockets.inc()
        try:
            yield
        finally:
            self.open_sockets -= 1
            self.metrics.sockets.dec()

    async def start(self) -> None:
        """Takes up what an earlier process left, then starts the channels."""
        left = await self.mailbox.left_over()
        if self.people is not None:
            await self.people.start(self.dialogue, self.channels)
        for channel in self.channels.values():
            await channel.start(self)
        self.mailbox.take_up(left)

    async def stop(self) -> None:
        """Stops the channels, lets turns end, closes the dialogue and the record."""
        for channel in self.channels.values():
            await channel.stop()
        await self.mailbox.close(self.settings.close_seconds)
        if self.people is not None:
            await self.people.stop()
        await self.dialogue.close()
        await self.record.close()


class Closing(Protocol):
    """Something that holds files or connections until it is closed."""

    async def close(self) -> None:
        """Lets go of them."""


def create_app(
    *,
    dialogue: Dialogue,
    record: Record,
    channels: Sequence[Channel],
    words: Mapping[str, Mapping[str, str]],
    store: Callable[[], StoreInfo] | StoreInfo,
    settings: GatewaySettings | None = None,
    routers: Sequence[APIRouter] = (),
    closes: Sequence[Closing] = (),
    people: RecordedPeople | None = None,
) -> FastAPI:
    """The gateway as an ASGI application.

    `words` maps language → message → text with `{ $variable }`: the `widget-*` messages and `trouble`.
    `store` may be a function, for what the merchant edits while we serve. `routers` are mounted last (the
    storefront). `people` keeps the bot silent where a person answers; it works on this `record`.
    The application owns `dialogue`, `record` and what is in `closes`: it closes them when it stops.
    """
    told = (lambda: store) if isinstance(store, StoreInfo) else store
    gateway = Gateway(dialogue, record, channels, words, told, settings or GatewaySettings(), people)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await gateway.start()
        try:
            yield
        finally:
            await gateway.stop()
            for one in closes:
                await one.close()

    app = FastAPI(title="Parley", version="0.1.0", lifespan=lifespan, docs_url=None, redoc_url=None)
    add_reference(app)
    app.state.gateway = gateway
    app.include_router(_health(gateway))
    for channel in channels:
        routes = channel.router(gateway)
        if routes is not None:
            app.include_router(routes)
    for router in routers:
        app.include_router(router)
    larger = {path: most for channel in channels for path, most in channel.bodies.items()}
    app.add_middleware(Guard, max_body=gateway.settings.max_body, larger=larger)
    return app


def _health(gateway: Gateway) -> APIRouter:
    router = APIRouter(tags=["operation"])

    @router.get("/healthz", summary="Whether the process answers")
    async def healthz() -> dict[str, str]:
        return {"status": "ok"}

    @router.get("/readyz", summary="Whether a message would be answered now", response_model=None)
    async def readyz() -> Response:
        parts: dict[str, Any] = {"dialogue": await gateway.dialogue.ready(), "record": True}
        try:
            await gateway.record.check()
        except RecordFault:
            parts["record"] = False
        return JSONResponse(parts, status_code=200 if all(parts.values()) else 503)

    @router.get("/metrics", summary="Counters for Prometheus", response_model=None)
    async def metrics() -> Response:
        return Response(gateway.metrics.text(), headers={"Content-Type": gateway.metrics.content_type})

    return router
