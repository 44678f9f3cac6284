"""The CPU that turns take: what the process used while at least one turn was under way, each second counted once."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Meter:
    """Shares the process's CPU out among the turns that run. For one event loop: it has no lock.

    Several turns at once cannot be told apart by a process's clock, so what was used meanwhile is theirs in equal
    parts. What the process uses while nobody waits for an answer is nobody's.
    """

    def __init__(self, clock: Callable[[], float] = time.process_time) -> None:
        self._clock = clock
        self._running: Counter[str] = Counter()
        self._mark = 0.0
        self._turns: Counter[str] = Counter()
        self._seconds: defaultdict[str, float] = defaultdict(float)
        self.used: Callable[[str, float], None] = lambda channel, seconds: None
        """Is told what a channel's turns have used, each time that it is worked out."""
        self.ended: Callable[[], None] = lambda: None
        """Is told when a turn has ended."""

    @contextmanager
    def turn(self, channel: str) -> Iterator[None]:
        """Counts one turn of this channel while it runs."""
        self._share()
        self._running[channel] += 1
        try:
            yield
        finally:
            self._share()
            self._running[channel] -= 1
            self._turns[channel] += 1
            self.ended()

    def taken(self) -> dict[str, tuple[int, float]]:
        """Turns and CPU seconds by channel since the last call."""
        found = {channel: (count, self._seconds[channel]) for channel, count in self._turns.items() if count}
        for channel in found:
            self._turns[channel], self._seconds[channel] = 0, 0.0
        return found

    def _share(self) -> None:
        mark, self._mark = self._mark, self._clock()
        count = sum(self._running.values())
        for channel, running in self._running.items():
            if running:
                share = max(0.0, self._mark - mark) * running / count
                self._seconds[channel] += share
                self.used(channel, share)
