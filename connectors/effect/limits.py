"""How much one address may send: a bucket of calls that fills again with time."""

from __future__ import annotations

import time
from collections.abc import Callable

MOST_KNOWN = 20_000
"""Addresses that are remembered; then those that have waited longest are forgotten."""


class Buckets:
    """A bucket of calls for each key. `burst` at once, then `rate` a second."""

    def __init__(self, *, rate: float, burst: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._burst = burst
        self._clock = clock
        self._known: dict[str, tuple[float, float]] = {}

    def wait(self, key: str) -> float:
        """Takes one call from the bucket of `key` and gives 0; where it is empty, the seconds until there is one."""
        moment = self._clock()
        left, since = self._known.pop(key, (float(self._burst), moment))
        left = min(self._burst, left + (moment - since) * self._rate)
        taken = left >= 1
        self._known[key] = (left - 1 if taken else left, moment)  # at the end: the first is the one that waits longest
        if len(self._known) > MOST_KNOWN:
            del self._known[next(iter(self._known))]
        return 0.0 if taken else (1 - left) / self._rate
