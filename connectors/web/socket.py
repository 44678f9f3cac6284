"""`/ws/chat`: one browser tab. Frames are in `docs/connectors.md`.

Nothing is acknowledged before it is recorded, and nothing a browser sends closes the socket but a frame
beyond the size limit: a fault is answered with an `error` frame.
"""

from __future__ import annotations

import asyncio
import secrets
import time
import uuid
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import structlog
from fastapi import APIRouter, WebSocket, WebSocketDisconnect

from bot.dialogue import Attachment
from connectors.errors import MessageFault, RecordFault
from connectors.rows import Known, Stored, hashed
from connectors.web import protocol
from connectors.web.hub import Listener, encode

if TYPE_CHECKING:
    from connectors.gateway import Gateway
    from connectors.web.channel import WebChannel

log = structlog.get_logger("parley.web")


TYPING_EVERY = 1.0
"""Seconds between two frames that say so."""


@dataclass
class Session:
    """What a socket knows about its shopper."""

    conversation: str
    token: str
    kept: bool
    """Whether the record holds the conversation; it does from the first message on."""
    language: str | None
    """The explicit choice."""
    context: protocol.Context = field(default_factory=protocol.Context)
    typing: bool = False
    typed: float = -TYPING_EVERY
    """When it was told last that the shopper types, on the monotonic clock."""


def socket_router(channel: WebChannel, gateway: Gateway) -> APIRouter:
    """The route of the widget's WebSocket."""
    router = APIRouter()

    @router.websocket("/ws/chat")
    async def chat(socket: WebSocket) -> None:
        if not channel.settings.allows(socket.headers.get("origin")):
            await socket.close(1008)  # before the handshake: the browser sees 403
            return
        if gateway.open_sockets >= channel.settings.max_sockets:
            await socket.close(1013)
            return
        await socket.accept()
        with gateway.counted_socket():
            await Conversation(socket, channel, gateway).run()

    return router


class Conversation:
    """One open socket: reads frames in order, while a task of its own sends."""

    def __init__(self, socket: WebSocket, channel: WebChannel, gateway: Gateway) -> None:
        self._socket = socket
        self._channel = channel
        self._gateway = gateway
        self._listener = Listener()
        self._session: Session | None = None
        self._accepted = protocol.accepted(socket.headers.get("accept-language", ""))

    async def run(self) -> None:
        """Serves the socket until it closes."""
        sender = asyncio.ensure_future(self._send())
        try:
            while True:
                wait = None if self._session else self._channel.settings.hello_seconds
                event = await asyncio.wait_for(self._socket.receive(), wait)
                if event["type"] != "websocket.receive":
                    break
                await self._take(event)
        except (WebSocketDisconnect, RuntimeError):
            pass  # closed while we were sending
        except asyncio.TimeoutError:
            with suppress(RuntimeError, WebSocketDisconnect):
                await self._socket.close(1002)
        finally:
            sender.cancel()
            await asyncio.gather(sender, return_exceptions=True)
            if self._session:
                self._channel.hub.leave(self._session.conversation, self._listener)

    async def _send(self) -> None:
        while True:
            frame = await self._listener.queue.get()
            if frame is None:
                await self._socket.close(1013)
                return
            await self._socket.send_text(frame)

    async def _take(self, event: Any) -> None:
        try:
            raw = event.get("text")
            frame = protocol.read(
                raw if raw is not None else event.get("bytes") or b"",
                max_text=self._channel.settings.max_text,
            )
            await self._do(frame)
        except MessageFault as fault:
            if fault.code in ("bad_message", "too_long"):
                self._gateway.metrics.rejected.labels("web", fault.code).inc()
            limit = {"limit": self._channel.settings.max_text} if fault.code == "too_long" else {}
            self._listener.say("error", code=fault.code, id=fault.message_id, retry=fault.retry, **limit)
        except RecordFault as error:
            self._gateway.metrics.failures.labels("web", "record").inc()
            log.error("record fails", error=str(error))
            self._listener.say("error", code="trouble", id=None, retry=True)

    async def _do(self, frame: protocol.Frame) -> None:
        if isinstance(frame, protocol.Hello):
            await self._hello(frame)
            return
        session = self._session
        if session is None:
            raise MessageFault("bad_message")
        if isinstance(frame, protocol.Said):
            await self._said(session, frame)
        elif isinstance(frame, protocol.Attaching):
            await self._attaching(session, frame)
        elif isinstance(frame, protocol.Chosen):
            session.language = frame.language
            if session.kept:
                await self._gateway.record.set_language("web", session.conversation, frame.language)
        elif isinstance(frame, protocol.Rated):
            if session.kept and await self._gateway.record.rate("web", session.conversation, frame.seq, frame.helpful):
                self._gateway.metrics.ratings.labels("web", str(frame.helpful).lower()).inc()
        elif isinstance(frame, protocol.Typing):
            await self._typing(session, frame.on)
        elif isinstance(frame, protocol.Surveyed | protocol.Posted):
            await self._aside(session, frame)
        else:
            session.context = replace(session.context, product=frame.product, page=frame.page)

    async def _typing(self, session: Session, on: bool) -> None:
        """Tells the person who has the conversation; a widget that says so all the time is not listened to."""
        people, now = self._gateway.people, time.monotonic()
        if people is not None and (now - session.typed >= TYPING_EVERY or not on):
            session.typed = now if on else session.typed
            if session.typing or on:
                session.typing = on
                await people.shopper_typing("web", session.conversation, on)

    async def _aside(self, session: Session, frame: protocol.Surveyed | protocol.Posted) -> None:
        """What is for the people of the store, not for the conversation."""
        people = self._gateway.people
        if people is None or not session.kept:
            return
        if isinstance(frame, protocol.Surveyed):
            await people.rate("web", session.conversation, frame.handoff, frame.score, frame.comment)
            return
        language = self._gateway.language_for(frame.language, session.language, session.context.locales)
        text = await people.send_transcript("web", session.conversation, frame.email, language)
        self._listener.say("told", text=text)

    def _photo_limits(self) -> dict[str, int]:
        settings = self._channel.settings
        if self._channel.attachments is None:
            return {}
        return {"photos": settings.photos_a_message, "photo_bytes": settings.photo_bytes}

    async def _attaching(self, session: Session, frame: protocol.Attaching) -> None:
        attachments = self._channel.attachments
        if attachments is None:
            raise MessageFault("bad_message", message_id=frame.id)
        if not session.kept:
            await attachments.begin("web", session.conversation, hashed(session.token), session.language)
            session.kept = True
        self._listener.say("attach", id=frame.id)

    async def _photos(self, session: Session, frame: protocol.Said) -> tuple[Attachment, ...]:
        """The photos that the frame names; a shopper's own, or the message is refused."""
        if not frame.photos:
            return ()
        attachments, most = self._channel.attachments, self._channel.settings.photos_a_message
        if attachments is None or len(frame.photos) > most:
            raise MessageFault("bad_message", message_id=frame.id)
        found = await attachments.sent("web", session.conversation, frame.photos)
        if len(found) != len(frame.photos):
            raise MessageFault("bad_message", message_id=frame.id)
        return found

    async def _said(self, session: Session, frame: protocol.Said) -> None:
        [message] = self._channel.parse(
            {
                "conversation": session.conversation,
                "language": session.language,
                "context": {**vars(session.context), "locales": list(session.context.locales)},
                "frame": {"type": "message", "id": frame.id, "text": frame.text, "payload": frame.payload},
                "attachments": await self._photos(session, frame),
            }
        )
        receipt = await self._gateway.mailbox.post(message, token_hash=hashed(session.token))
        session.kept = True
        session.typing, session.typed = False, -TYPING_EVERY  # whoever reads the message knows
        self._listener.say("ack", id=frame.id, seq=receipt.seq)
        people = self._gateway.people
        if receipt.fresh and not (people and people.silent("web", session.conversation)):
            await self._channel.typing(session.conversation, True)

    async def _hello(self, hello: protocol.Hello) -> None:
        if self._session:
            self._channel.hub.leave(self._session.conversation, self._listener)
            self._session = None
        record, settings = self._gateway.record, self._channel.settings
        known: Known | None = None
        if hello.token:
            known = await record.find("web", hashed(hello.token))
        history: list[Stored] = []
        held = Listener()  # what is answered while the history is read must come behind it
        if known and hello.token:
            session = Session(known.id, hello.token, True, hello.language or known.language)
            self._channel.hub.join(known.id, held)
            try:
                after = hello.last if hello.last <= known.last_seq else 0
                history = await record.history("web", known.id, after=after, most=settings.history)
            finally:
                self._channel.hub.leave(known.id, held)
        else:
            session = Session(uuid.uuid4().hex, secrets.token_urlsafe(24), False, hello.language)
        if hello.identity and self._channel.identify:
            await self._channel.identify(session.conversation, hello.identity)
        locales = dict.fromkeys((*hello.context.locales, *self._accepted))
        session.context = replace(hello.context, locales=tuple(locales))
        self._session = session
        store = self._gateway.store()
        self._listener.put(
            encode(
                "welcome",
                conversation=session.token,
                language=self._gateway.language_for(session.language, session.context.locales),
                languages=list(self._gateway.words),
                store={"name": store.name, "url": store.url},
                limits={"text": settings.max_text, **self._photo_limits()},
                mail=bool(self._gateway.people and self._gateway.people.sends_mail),
                history=[_shown(one) for one in history],
            )
        )
        self._channel.hub.join(session.conversation, self._listener)
        while not held.queue.empty():
            frame = held.queue.get_nowait()
            if frame is not None:  # the widget drops a seq that the history has shown already
                self._listener.put(frame)
        if self._gateway.mailbox.busy("web", session.conversation):
            self._listener.say("typing", on=True)
        if known and hello.language and hello.language != known.language:
            await record.set_language("web", known.id, hello.language)


def _shown(stored: Stored) -> dict[str, Any]:
    if stored.inbound is not None:
        message = stored.inbound
        shown: dict[str, Any] = {"seq": stored.seq, "from": "shopper", "id": message.message_id, "text": message.text}
        if message.attachments:
            shown["photos"] = [one.id for one in message.attachments]
        return shown
    assert stored.outbound is not None
    return {"seq": stored.seq, "from": "bot", "reply": stored.outbound.as_json()}
