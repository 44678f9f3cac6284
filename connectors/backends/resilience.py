"""Patience with a back end that is slow, busy or away: retries with back-off and jitter, and a circuit breaker.

tenacity does the retries. The breaker is ours: the small libraries for it either know no asyncio (pybreaker), are no
longer kept (aiobreaker), or let every waiting call through at once when they try again (purgatory).
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from itertools import count
from typing import TypeVar

import structlog
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt
from tenacity.wait import wait_random_exponential

from bot.commerce.errors import BackendDown, Busy

T = TypeVar("T")
log = structlog.get_logger("parley.backend")


@dataclass(frozen=True)
class Patience:
    """How long to wait for a back end, in seconds; a shopper waits at the other end."""

    timeout: float = 5.0
    """For one call."""
    attempts: int = 4
    first_pause: float = 0.2
    """Most of the first pause; each is drawn from zero to a bound that doubles, so callers don't come back as one."""
    longest_pause: float = 4.0
    whole: float = 12.0
    """For all attempts and pauses of a call together."""
    failures: int = 5
    """So many calls failing in a row open the breaker."""
    rest: float = 20.0
    """So long nobody calls then; after that one call tries whether it is back."""


class Breaker:
    """Open after `failures` in a row: everybody hears at once that the back end is down, and it is left in peace."""

    def __init__(self, name: str, failures: int, rest: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._name, self._most, self._rest, self._clock = name, failures, rest, clock
        self._failed = 0
        self._until: float | None = None
        self._trying = False

    @property
    def open(self) -> bool:
        """Whether calls are refused, or but one is let through to try."""
        return self._until is not None

    def enter(self) -> None:
        """Lets a call through, or raises `BackendDown` with the seconds until it is tried again."""
        if self._until is None:
            return
        left = self._until - self._clock()
        if left > 0 or self._trying:
            raise BackendDown("breaker open", after=max(left, 0.5))
        self._trying = True

    def leave(self, *, good: bool) -> None:
        """Hears what became of a call that was let through."""
        self._trying = False
        if good:
            if self._until is not None:
                log.info("the back end is back", backend=self._name)
            self._failed, self._until = 0, None
            return
        self._failed += 1
        if self._failed >= self._most:
            if self._until is None:
                log.error("the back end is down", backend=self._name, rest=self._rest)
            self._until = self._clock() + self._rest

    def abandon(self) -> None:
        """The call was cancelled: nothing was learnt."""
        self._trying = False


class Resilience:
    """Carries out calls to one back end."""

    def __init__(self, name: str, patience: Patience | None = None) -> None:
        self.patience = patience or Patience()
        self.breaker = Breaker(name, self.patience.failures, self.patience.rest)

    async def call(self, once: Callable[[], Awaitable[T]], *, repeatable: bool = True) -> T:
        """What `once` gave, tried again where it raised `BackendDown`.

        One that is not `repeatable` (it changes something) is tried again only where it was surely not carried out.
        Raises `BackendDown` when attempts or time have run out, at once while the breaker is open.
        """

        def again(error: BaseException) -> bool:
            return isinstance(error, BackendDown) and (repeatable or not error.unsure) and not self.breaker.open

        ends = time.monotonic() + self.patience.whole

        def out_of_time(state: RetryCallState) -> bool:
            return time.monotonic() + (state.upcoming_sleep or 0.0) >= ends

        def pause(state: RetryCallState) -> float:
            error = state.outcome.exception() if state.outcome else None
            asked = error.after if isinstance(error, BackendDown) else None
            drawn: float = backoff(state)
            return drawn if asked is None else asked + 0.1 * drawn

        backoff = wait_random_exponential(multiplier=self.patience.first_pause, max=self.patience.longest_pause)
        stop = stop_after_attempt(self.patience.attempts)
        retrying = AsyncRetrying(
            stop=lambda state: stop(state) or out_of_time(state),
            wait=pause,
            retry=retry_if_exception(again),
            reraise=True,
        )
        answer: T = await retrying(self._through, once)
        return answer

    async def settle(self, step: Callable[[], Awaitable[T]], look: Callable[[], Awaitable[T | None]]) -> T:
        """What `step` gave, a step that looks whether its work is done before it does it; `look` only looks.

        Where the answer to a change was lost, looking again tells whether it was carried out, and if not, it is made
        again. One that may still be carried out is only looked for: made again, it might be made twice.
        """
        for attempt in range(self.patience.attempts):
            try:
                return await step()
            except BackendDown as error:
                if error.pending:
                    return await self._await(look, error)
                if not error.unsure or attempt + 1 == self.patience.attempts:
                    raise
                await asyncio.sleep(self._pause(attempt))
        raise AssertionError("a step returns or raises")

    async def _await(self, look: Callable[[], Awaitable[T | None]], error: BackendDown) -> T:
        ends = time.monotonic() + self.patience.timeout
        for attempt in count():
            await asyncio.sleep(self._pause(attempt))
            found = await look()
            if found is not None:
                return found
            if time.monotonic() > ends:
                raise error
        raise AssertionError("a count does not end")

    def _pause(self, attempt: int) -> float:
        return min(self.patience.first_pause * 2.0**attempt, self.patience.longest_pause)

    async def _through(self, once: Callable[[], Awaitable[T]]) -> T:
        self.breaker.enter()
        try:
            answer = await asyncio.wait_for(once(), self.patience.timeout)
        except BackendDown as error:
            self.breaker.leave(good=isinstance(error, Busy))  # the breaker is for one that is away
            raise
        except asyncio.TimeoutError as error:
            self.breaker.leave(good=False)
            raise BackendDown("time-out", pending=True) from error
        except asyncio.CancelledError:
            self.breaker.abandon()
            raise
        except Exception:
            self.breaker.leave(good=True)  # it answered, and said no
            raise
        self.breaker.leave(good=True)
        return answer
