"""Sees edits of the store's files as they happen and has them read."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

import watchfiles

from knowledge.errors import KnowledgeError

_DEBOUNCE_MS = 200
"""Editors write a file in several steps; what comes within this time is one edit."""
_log = logging.getLogger(__name__)


class Watcher:
    """A daemon thread that calls `changed` after each edit below `folder`, until it is closed."""

    def __init__(self, folder: Path, changed: Callable[[], object]) -> None:
        self._folder = folder
        self._changed = changed
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="store-watcher", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Ends the watching; returns when the thread has ended."""
        self._stop.set()
        self._thread.join(timeout=5)

    def _run(self) -> None:
        edits = watchfiles.watch(
            self._folder,
            debounce=_DEBOUNCE_MS,
            step=50,
            stop_event=self._stop,
            rust_timeout=500,
            yield_on_timeout=True,  # an edit made before the watch was set up is seen too
            raise_interrupt=False,
        )
        for _ in edits:
            try:
                self._changed()
            except (KnowledgeError, OSError) as error:
                # the last good state goes on serving, and the next edit is another chance
                _log.error("edit of %s could not be read: %s", self._folder, error)
