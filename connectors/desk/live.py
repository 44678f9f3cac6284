"""`/desk/live`: tells open pages that something changed, and carries who is typing. It carries no words of anybody.

A frame is `{"type": "changed", "handoff": 7, "kind": "message"}` or `{"type": "typing", "handoff": 7, "on": true}`; the
page then fetches itself again, with all its checks. A page sends the second kind, for its agent.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress

from fastapi import APIRouter, WebSocket, WebSocketDisconnect

from connectors.desk.frame import Frame, same_site
from connectors.errors import HandoffFault, RecordFault
from connectors.people.port import Agent as Person
from connectors.people.port import Changes, People

MOST = 1000
"""Sockets at a time."""
CHECKED = 30.0
"""Seconds after which a silent socket's session is looked at again."""
ENDED = 4401
"""The socket's closing code when the session is over."""


def router(frame: Frame, people: People) -> APIRouter:
    """The socket's route."""
    routes = APIRouter()
    opened: set[WebSocket] = set()

    @routes.websocket("/desk/live")
    async def live(socket: WebSocket) -> None:
        visit = await frame.visit(socket)
        if not same_site(socket) or visit.agent is None:
            await socket.close(1008)  # before the handshake: the browser sees 403
            return
        if len(opened) >= MOST:
            await socket.close(1013)
            return
        await socket.accept()
        opened.add(socket)
        person = Person(str(visit.agent.number), visit.agent.shown)
        try:
            async with people.subscribe() as changes:
                await _either(_tell(frame, socket, changes), _hear(socket, people, person))
        finally:
            opened.discard(socket)

    return routes


async def _either(*work: object) -> None:
    """Runs both until the first ends."""
    tasks = [asyncio.ensure_future(one) for one in work]  # type: ignore[call-overload]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _tell(frame: Frame, socket: WebSocket, changes: Changes) -> None:
    with suppress(WebSocketDisconnect, RuntimeError, StopAsyncIteration):
        waiting = asyncio.ensure_future(changes.next())
        checked = asyncio.get_running_loop().time()
        try:
            while True:
                await asyncio.wait([waiting], timeout=CHECKED)
                now = asyncio.get_running_loop().time()
                if now - checked >= CHECKED:
                    checked = now
                    if (await frame.visit(socket)).agent is None:
                        await socket.close(ENDED)
                        return
                if not waiting.done():
                    await socket.send_text('{"type":"alive"}')
                    continue
                change = waiting.result()
                waiting = asyncio.ensure_future(changes.next())
                if change.kind != "typing":
                    shown = {"type": "changed", "handoff": change.handoff, "kind": change.kind}
                elif change.data.get("by") == "shopper":
                    shown = {"type": "typing", "handoff": change.handoff, "on": bool(change.data.get("on"))}
                else:
                    continue
                await socket.send_text(json.dumps(shown))
        finally:
            waiting.cancel()


async def _hear(socket: WebSocket, people: People, person: Person) -> None:
    with suppress(WebSocketDisconnect, RuntimeError):
        while True:
            text = await socket.receive_text()
            try:
                frame = json.loads(text)
                handoff, on = frame["handoff"], frame["on"]
            except (ValueError, KeyError, TypeError):
                continue
            if isinstance(handoff, int) and isinstance(on, bool):
                with suppress(HandoffFault, RecordFault):  # no longer this agent's: nothing to show
                    await people.typing(handoff, person, on)
