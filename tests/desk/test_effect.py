"""The effect room over a real server: for owners alone, in their language, and nothing in it that the record does not say."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from bot.catalogue import Catalogue
from connectors.desk.effect import period
from connectors.effect.events import Event
from connectors.effect.service import Effect
from connectors.effect.store import EventStore
from connectors.effect.visitors import Visitors
from tests.connectors.running import shopper
from tests.desk.conftest import House, shown

TODAY = datetime.now(timezone.utc).date()


@pytest.fixture
async def effect(url: str) -> AsyncIterator[Effect]:
    opened = Effect(EventStore.open(url), Visitors(bytes(32), 0.1))
    yield opened
    await opened.close()


@pytest.fixture
def reports(effect: Effect) -> object:
    """What the desk of `house` shows."""
    return effect.figures


async def test_owners_see_the_report(house: House, url: str, desk_words: Catalogue) -> None:
    await house.agent("mei", role="owner")
    mei = await house.signed_in("mei")
    store = EventStore.open(url)

    async def visit(number: int, held: bool) -> None:
        buys = number % 20 == 0
        events = [(Event("purchase", "purchase", amount=Decimal(20), currency="EUR"), None)] if buys else []
        await store.visit(f"visitor-{held}-{number}", held=held, events=events)

    await asyncio.gather(*(visit(number, held) for number in range(200) for held in (False, True)))
    await store.close()
    async with shopper(house.address) as one:
        await one.ask("source")
    page = await mei.get("/desk/effect")
    assert page.status_code == 200
    text = " ".join(shown(page).split())
    say = desk_words.words("en").format
    assert f"{say('effect-all')} 1" in text
    assert f"{say('effect-with')}: {say('effect-bought')} 10: 5.0% [2.7% – 9.0%]" in text
    assert say("effect-open") in text
    assert say("effect-alike") in text
    assert 'href="/desk/effect" aria-current="page"' in page.text
    assert "style=" not in page.text  # the policy forbids it
    assert len(page.content) < 100_000
    arabic = await mei.get("/desk/effect?lang=ar&since=2026-01-01&until=2025-12-01")
    assert desk_words.words("ar").format("effect-uncounted") in shown(arabic)
    assert 'dir="rtl"' in arabic.text
    assert 'value="2025-12-01"' in arabic.text


async def test_nobody_else_does(house: House) -> None:
    await house.agent("bo")
    bo = await house.signed_in("bo")
    assert (await bo.get("/desk/effect")).status_code == 403
    assert "/desk/effect" not in (await bo.get("/desk/inbox")).text
    stranger = await house.browser().get("/desk/effect")
    assert (stranger.status_code, stranger.headers["location"]) == (303, "/desk/sign-in?next=/desk/effect")


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("", "", (TODAY - timedelta(days=29), TODAY)),
        ("2026-03-05", "2026-03-01", (date(2026, 3, 1), date(2026, 3, 5))),
        ("", "2026-03-01", (date(2026, 1, 31), date(2026, 3, 1))),
        ("2001-01-01", "2026-03-01", (date(2025, 1, 25), date(2026, 3, 1))),
        ("0001-01-01", "9999-12-31", (TODAY - timedelta(days=29), TODAY)),
        ("x", "<script>", (TODAY - timedelta(days=29), TODAY)),
    ],
)
def test_which_days(since: str, until: str, expected: tuple[date, date]) -> None:
    assert period(since, until) == expected
