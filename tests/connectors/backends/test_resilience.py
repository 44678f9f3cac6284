"""Retries and the breaker, without a platform."""

from __future__ import annotations

import asyncio
import time

import pytest

from bot.commerce.errors import BackendDown, BackendRefused, Busy
from connectors.backends.resilience import Breaker, Patience, Resilience

QUICK = Patience(timeout=0.2, first_pause=0.01, longest_pause=0.02, failures=3, rest=0.2)


class Clock:
    """A clock that a test moves."""

    now = 100.0

    def __call__(self) -> float:
        """The time it shows."""
        return self.now


class Flaky:
    """Fails with these, one a call, then answers."""

    def __init__(self, *errors: Exception | None) -> None:
        self.errors = list(errors)
        self.calls = 0

    async def __call__(self) -> str:
        """Answers or fails."""
        self.calls += 1
        error = self.errors.pop(0) if self.errors else None
        if error:
            raise error
        return "answer"


def test_one_call_alone_tries_whether_it_is_back() -> None:
    clock = Clock()
    breaker = Breaker("x", failures=2, rest=10, clock=clock)
    for _ in range(2):
        breaker.enter()
        breaker.leave(good=False)
    with pytest.raises(BackendDown) as caught:
        breaker.enter()
    assert caught.value.after == 10
    clock.now += 10
    breaker.enter()
    with pytest.raises(BackendDown):
        breaker.enter()  # while the first one is on its way
    breaker.leave(good=False)
    with pytest.raises(BackendDown):
        breaker.enter()
    clock.now += 10
    breaker.enter()
    breaker.abandon()  # cancelled: nothing was learnt, and the next one may try
    breaker.enter()
    breaker.leave(good=True)
    assert not breaker.open
    breaker.enter()
    breaker.leave(good=False)
    assert not breaker.open  # counted from nought again


async def test_what_is_repeatable_is_repeated() -> None:
    flaky = Flaky(BackendDown("x"), BackendDown("y", pending=True))
    assert await Resilience("x", QUICK).call(flaky) == "answer"
    assert flaky.calls == 3


async def test_what_may_have_been_done_is_not_repeated() -> None:
    flaky = Flaky(BackendDown("x"), BackendDown("y", unsure=True))
    with pytest.raises(BackendDown, match="y"):
        await Resilience("x", QUICK).call(flaky, repeatable=False)
    assert flaky.calls == 2


async def test_no_is_no() -> None:
    flaky = Flaky(BackendRefused("no"))
    resilience = Resilience("x", QUICK)
    with pytest.raises(BackendRefused):
        await resilience.call(flaky)
    assert flaky.calls == 1
    assert not resilience.breaker.open


async def test_what_the_platform_asks_for_is_waited() -> None:
    began = time.monotonic()
    assert await Resilience("x", QUICK).call(Flaky(Busy("429", after=0.15))) == "answer"
    assert time.monotonic() - began >= 0.15


async def test_a_pause_that_is_too_long_is_not_waited() -> None:
    began = time.monotonic()
    with pytest.raises(Busy):
        await Resilience("x", Patience(whole=1.0)).call(Flaky(Busy("429", after=30.0)))
    assert time.monotonic() - began < 1.0


async def test_a_call_that_hangs_is_given_up() -> None:
    async def hang() -> None:
        await asyncio.sleep(60)

    resilience = Resilience("x", QUICK)
    began = time.monotonic()
    with pytest.raises(BackendDown, match="time-out") as caught:
        await resilience.call(hang)
    assert caught.value.pending
    assert time.monotonic() - began < 3
    assert resilience.breaker.open
    with pytest.raises(BackendDown, match="breaker"):
        await resilience.call(hang)


async def test_a_cancelled_call_is_no_failure() -> None:
    resilience = Resilience("x", QUICK)
    for _ in range(5):
        task = asyncio.ensure_future(resilience.call(lambda: asyncio.sleep(60)))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert not resilience.breaker.open
