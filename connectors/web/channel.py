"""The widget as a channel: frames in, replies to every open tab, missed ones by history."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter

from bot.dialogue import Inbound, Outbound
from connectors.attachments import Attachments
from connectors.channel import Limits
from connectors.errors import MessageFault
from connectors.rows import Stored
from connectors.web import protocol, uploads
from connectors.web.assets import assets_router
from connectors.web.hub import Hub
from connectors.web.settings import WebSettings
from connectors.web.socket import socket_router

if TYPE_CHECKING:
    from connectors.gateway import Gateway

Identify = Callable[[str, str], Awaitable[None]]
"""Conversation and token; raises `RecordFault` where what it proves cannot be kept."""


class WebChannel:
    """The storefront's widget. Replies count as sent once recorded: the widget asks for what it missed."""

    name = "web"
    limits = Limits(text=100_000, buttons=20, button_title=200, cards=True, sources=True)
    pulls = True

    def __init__(
        self,
        settings: WebSettings | None = None,
        *,
        identify: Identify | None = None,
        attachments: Attachments | None = None,
    ) -> None:
        """`identify` hears the storefront's token of who the shopper of a conversation is; without it none is heard.
        Without `attachments` no photo is taken."""
        self.settings = settings or WebSettings()
        self.identify = identify
        self.attachments = attachments
        self.hub = Hub()
        read = uploads.READ_AT_MOST * self.settings.photo_bytes
        self.bodies: Mapping[str, int] = {uploads.PATH: read} if attachments else {}

    def parse(self, raw: Any) -> list[Inbound]:
        """The message in `{"conversation": id, "language": …, "context": {…}, "frame": frame, "attachments": […]}`.

        The attachments are those that the frame names, as `connectors.attachments` knows them."""
        if not isinstance(raw, Mapping) or not isinstance(raw.get("conversation"), str):
            raise MessageFault("bad_message")
        frame = protocol.frame(raw.get("frame"), max_text=self.settings.max_text)
        if not isinstance(frame, protocol.Said):
            return []
        known = raw.get("context")
        context = protocol.context(known if isinstance(known, Mapping) else {})
        return [
            Inbound(
                channel=self.name,
                conversation=raw["conversation"],
                message_id=frame.id,
                text=frame.text,
                payload=frame.payload,
                language=protocol.language(raw.get("language")),
                locales=context.locales,
                country=context.country,
                product=context.product,
                page=context.page,
                attachments=tuple(raw.get("attachments") or ()),
                takes_photos=self.attachments is not None,
            )
        ]

    def render(self, reply: Outbound) -> list[Any]:
        """The reply as the widget's JSON; it shows everything."""
        return [reply.as_json()]

    def router(self, gateway: Gateway) -> APIRouter:
        """`/ws/chat`, `/widget.js`, `/widget/words/{language}.json` and `/chat/photos`."""
        router = APIRouter(tags=["widget"])
        router.include_router(socket_router(self, gateway))
        router.include_router(assets_router(gateway.words, self.settings))
        if self.attachments is not None:
            router.include_router(uploads.uploads_router(self.attachments, gateway, self.settings))
        return router

    async def start(self, gateway: Gateway) -> None:
        """Nothing: sockets come by themselves."""

    async def stop(self) -> None:
        """Nothing: the server closes them."""

    async def typing(self, conversation: str, on: bool, *, by: str | None = None) -> None:
        """The three dots, in every tab; with the name of a person."""
        self.hub.say(conversation, "typing", on=on, **({"by": by} if by else {}))

    async def trouble(self, conversation: str) -> None:
        """Says that the answer is late."""
        self.hub.say(conversation, "error", code="trouble", id=None, retry=True)

    async def deliver(self, conversation: str, replies: Sequence[Stored]) -> None:
        """To every tab that is open now."""
        for stored in replies:
            assert stored.outbound is not None
            for raw in self.render(stored.outbound):
                self.hub.say(conversation, "reply", seq=stored.seq, reply=raw)
