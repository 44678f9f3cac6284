"""Who listens to which conversation: one queue a socket, so that a slow browser holds up nobody."""

from __future__ import annotations

import asyncio
import json
from typing import Any

MOST = 256
"""Frames that may wait for a slow browser; then it is cut off, and comes back for what it missed."""


class Listener:
    """One open socket's outgoing frames."""

    def __init__(self) -> None:
        self.queue: asyncio.Queue[str | None] = asyncio.Queue(MOST + 1)
        self.cut = False

    def put(self, frame: str) -> None:
        """Queues `frame`; a listener that has fallen too far behind is cut."""
        if self.cut:
            return
        if self.queue.qsize() >= MOST:
            self.cut = True
            self.queue.put_nowait(None)
            return
        self.queue.put_nowait(frame)

    def say(self, kind: str, **fields: Any) -> None:
        """Queues a frame of this type."""
        self.put(encode(kind, **fields))


class Hub:
    """The listeners of each conversation."""

    def __init__(self) -> None:
        self._listeners: dict[str, set[Listener]] = {}

    def join(self, conversation: str, listener: Listener) -> None:
        """Frames for `conversation` reach `listener` from now on."""
        self._listeners.setdefault(conversation, set()).add(listener)

    def leave(self, conversation: str, listener: Listener) -> None:
        """They no longer do."""
        listeners = self._listeners.get(conversation, set())
        listeners.discard(listener)
        if not listeners:
            self._listeners.pop(conversation, None)

    def say(self, conversation: str, kind: str, **fields: Any) -> None:
        """A frame to everybody who listens to `conversation`: several tabs show the same."""
        listeners = self._listeners.get(conversation)
        if listeners:
            frame = encode(kind, **fields)
            for listener in listeners:
                listener.put(frame)


def encode(kind: str, **fields: Any) -> str:
    """A frame as the widget reads it."""
    return json.dumps({"type": kind, **fields}, ensure_ascii=False, separators=(",", ":"))
