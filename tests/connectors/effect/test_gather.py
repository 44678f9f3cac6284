"""The figures of a report, out of a record that a real gateway and a simulated shop have filled."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import numpy as np
import pytest

from bot.dialogue import Card, Inbound, Outbound, Source
from connectors.effect import topics
from connectors.effect.events import Event
from connectors.effect.figures import Arm, Comparison
from connectors.effect.gather import gather
from connectors.effect.store import EventStore, day_of
from connectors.effect.visitors import Visitors
from connectors.record import Record
from connectors.rows import hashed, now
from connectors.schema import open_engine

TODAY = date.fromisoformat(day_of(now()))
WEEK = (TODAY - timedelta(days=6), TODAY)
TEE = Source("tee", "Tee", "products.csv")
SHIPPING = Source("shipping-cost-eu", "What does shipping cost?", "faq/shipping.md", market="EU")
RETURNS = Source("fact/return-window", "Returns", "facts.yml")


async def conversation(
    record: Record, name: str, *turns: tuple[str, Outbound], channel: str = "web", helpful: bool | None = None
) -> None:
    """Records a conversation as the mailbox does."""
    for place, (text, reply) in enumerate(turns):
        message = Inbound(channel, name, f"m{place}", text)
        receipt = await record.receive(message, token_hash=hashed(f"token-{name}") if channel == "web" else None)
        [stored] = await record.answer(channel, name, [receipt.seq], [reply]) or []
        if helpful is not None:
            assert await record.rate(channel, name, stored.seq, helpful)


async def test_conversations_are_counted_by_how_they_went(url: str) -> None:
    record = Record.open(url)
    told = Outbound("…", "de", sources=(SHIPPING,), ratable=True, about="shipping_cost")
    cards = Outbound("…", "th", cards=(Card("Polo"),), about="seek")
    await conversation(
        record, "a", ("was kostet der Versand", told), ("danke", Outbound("…", "de", about="thanks")), helpful=True
    )
    await conversation(record, "b", ("หาเสื้อ", cards), ("ใส่ไซส์ไหน", Outbound("…", "th", about="size")))
    await conversation(record, "c", ("hello", Outbound("…", "en", about="greet")))
    await conversation(
        record,
        "d",
        ("rückgabe", replace(told, sources=(RETURNS,), about="return")),
        ("mensch", Outbound("…", "de", handoff="asked", about="human")),
    )
    await conversation(
        record, "e", ("asdf", Outbound("…", "en", about="nlu_fallback")), channel="lazada", helpful=False
    )
    await conversation(record, "f", ("stoff?", Outbound("…", "en", sources=(TEE,), ratable=True)), channel="lazada")
    await record.close()
    engine = open_engine(url)
    found = gather(engine, *WEEK)
    assert (found.conversations, found.answered, found.handed, found.other) == (6, 3, {"asked": 1}, 2)
    assert found.messages == 9
    assert (found.helpful, found.unhelpful) == (2, 1)
    assert found.channels == {"web": 4, "lazada": 2}
    assert found.languages == {"en": 3, "de": 2, "th": 1}
    assert (found.presale, found.groups) == (3, {"search": 1, "product": 1, "size": 1, "shipping": 1})
    assert [(one.answered, one.handed, one.other) for one in found.days] == [(3, 1, 2)]
    assert found.seconds_each is None
    assert gather(engine, TODAY - timedelta(days=9), TODAY - timedelta(days=3)).conversations == 0
    engine.dispose()


@pytest.mark.parametrize(
    ("reply", "group", "answers"),
    [
        ({"sources": [{"id": "fact/delivery-time", "file": "facts.yml"}], "about": "return"}, "delivery", True),
        ({"sources": [{"id": "size-guide-shoes", "file": "faq/a.md"}]}, "size", True),
        ({"sources": [{"id": "our-story", "file": "faq/a.md"}], "about": "product"}, None, True),
        ({"about": "track_order"}, None, True),
        ({"about": "stock"}, "stock", True),
        ({"about": "out_of_scope"}, None, False),
        ({}, None, False),
    ],
)
def test_what_a_reply_was_about(reply: dict[str, object], group: str | None, answers: bool) -> None:
    assert (topics.group(reply), topics.answers(reply)) == (group, answers)


async def test_who_bought_is_compared(url: str) -> None:
    record, store = Record.open(url), EventStore.open(url)
    told = Outbound("…", "en", sources=(SHIPPING,), ratable=True)
    await conversation(record, "presale", ("shipping?", told))
    await conversation(record, "after", ("returns?", replace(told, sources=(RETURNS,))))

    def bought(id: str, amount: str, currency: str = "EUR") -> tuple[Event, None]:
        return Event(id, "purchase", amount=Decimal(amount), currency=currency), None

    chat = (Event("chat-0001", "chat", conversation="token-presale"), None)
    await store.visit("asked", held=False, events=[chat, bought("1", "30"), bought("2", "12.50")])
    await store.visit(
        "other", held=False, events=[(Event("c", "chat", conversation="token-after"), None), bought("1", "5")]
    )
    await store.visit("carted", held=False, events=[(Event("1", "add_to_cart", "tee"), None)])
    await store.visit("held", held=True, events=[bought("1", "20", "USD")])
    await store.visit("idle", held=True)
    await store.visit("both", held=True, events=[bought("1", "1000")])
    await store.visit("both", held=False)
    long_ago = now() - 30 * 24 * 3600 * 1000
    await store.visit("old", held=False, events=[bought("1", "99")], at=long_ago)
    await store.spent({"web": (4, 0.06)})
    await store.spent({"web": (1, 0.02), "lazada": (1, 0.02)})
    await store.spent({"web": (9, 9.0)}, at=long_ago)
    engine = open_engine(url)
    found = gather(engine, *WEEK)
    assert found.comparison.bot == Arm(3, 1, 2, 3, {"EUR": (42.5, 5.0)})
    assert found.comparison.held == Arm(2, 0, 1, 1, {"USD": (20.0,)})
    assert found.comparison.crossed == 1
    assert found.asked == Arm(1, 0, 1, 2, {"EUR": (42.5,)})
    assert (found.turns, round(found.seconds, 6), found.seconds_each) == (6, 0.1, pytest.approx(0.05))
    assert found.comparison.verdict == "few"
    data = json.loads(json.dumps(found.as_json(), allow_nan=False))
    assert data["comparison"]["bot"]["spent"] == {"EUR": 47.5}
    assert data["comparison"]["revenue"]["enough"] is False
    assert data["comparison"]["visitors_needed"] is None
    engine.dispose()
    await store.close()
    await record.close()


async def test_what_was_paid_back_is_no_revenue(url: str) -> None:
    store = EventStore.open(url)

    def told(kind: str, order: str, amount: str | None = None, id: str = "") -> tuple[Event, str]:
        money = None if amount is None else Decimal(amount)
        return Event(id or f"{kind}-{order}", kind, amount=money, currency="EUR" if amount else None), order

    for visitor in ("kept", "part", "whole", "both"):
        await store.visit(visitor, held=False)
    bought = [told("purchase", order, "40") for order in ("kept", "part", "whole", "both-1", "both-2")]
    for event in bought:
        await store.told(event[1].split("-")[0], [event])
    await store.told("part", [told("refund", "part", "10", "a-first"), told("refund", "part", "5.50", "a-second")])
    await store.told("whole", [told("refund", "whole")])
    await store.told("both", [told("refund", "both-2", "40")])
    engine = open_engine(url)
    found = gather(engine, *WEEK)
    assert found.comparison.bot == Arm(4, 0, 3, 3, {"EUR": (40.0, 24.5, 40.0)}, refunded=3)
    assert found.as_json()["comparison"]["bot"]["refunded"] == 3
    engine.dispose()
    await store.close()


async def test_what_is_old_goes(url: str) -> None:
    store = EventStore.open(url, kept=timedelta(days=10))
    long_ago = now() - 11 * 24 * 3600 * 1000
    await store.visit("old", held=True, events=[(Event("1", "view"), None)], at=long_ago)
    await store.spent({"web": (1, 1.0)}, at=long_ago)
    await store.close()
    again = EventStore.open(url, kept=timedelta(days=10))
    await again.visit("new", held=False)
    engine = open_engine(url)
    found = gather(engine, TODAY - timedelta(days=20), TODAY)
    assert (found.comparison.held.visitors, found.comparison.bot.visitors, found.turns) == (0, 1, 0)
    engine.dispose()
    await again.close()


async def test_a_shop_with_a_known_effect(sqlite_url: str) -> None:
    """1,600 visitors of a shop whose bot lifts buyers from 10 to 25 per cent, held out by the real hash."""
    random = np.random.default_rng(11)
    visitors, store = Visitors(bytes(range(32)), 0.3), EventStore.open(sqlite_url)
    start = now() - 5 * 24 * 3600 * 1000

    async def come(number: int) -> None:
        id = f"visitor-{number:012}"
        held = visitors.held(id)
        buys = random.random() < (0.10 if held else 0.25)
        amount = Decimal(round(float(random.gamma(2.0, 20.0)), 2)).quantize(Decimal("0.01"))
        events = [(Event("purchase-1", "purchase", amount=amount, currency="EUR"), None)] if buys else []
        await store.visit(visitors.name(id), held=held, events=events, at=start + number * 200_000)

    for first in range(0, 1600, 200):
        await asyncio.gather(*map(come, range(first, first + 200)))
    engine = open_engine(sqlite_url)
    versus = gather(engine, *WEEK).comparison
    engine.dispose()
    await store.close()
    assert 0.26 < versus.held.visitors / 1600 < 0.34
    assert versus.verdict == "more"
    assert versus.difference is not None
    assert versus.difference.low <= 0.15 <= versus.difference.high
    assert (versus.needed, versus.days_needed) == (None, None)
    money = versus.money
    assert money is not None
    assert money.told
    assert money.difference.low <= 6.0 <= money.difference.high


@pytest.mark.parametrize(
    ("bot", "held", "verdict"),
    [
        (Arm(), Arm(), "uncounted"),
        (Arm(900, buyers=40), Arm(), "all"),
        (Arm(90, buyers=40), Arm(), "few"),
        (Arm(900, buyers=40), Arm(99, buyers=20), "few"),
        (Arm(900, buyers=40), Arm(100, buyers=4), "few"),
        (Arm(9000, buyers=400), Arm(1000, buyers=20), "more"),
        (Arm(9000, buyers=180), Arm(1000, buyers=45), "fewer"),
        (Arm(9000, buyers=400), Arm(1000, buyers=40), "open"),
    ],
)
def test_what_may_be_said(bot: Arm, held: Arm, verdict: str) -> None:
    assert Comparison(bot, held, days=10).verdict == verdict


def test_how_many_visitors_more() -> None:
    versus = Comparison(Arm(9000, buyers=400), Arm(1000, buyers=40), days=10)
    assert versus.needed is not None
    assert versus.days_needed == round(versus.needed / 1000)
    # with as many, the same shares are sure
    grown = (10_000 + versus.needed) / 10_000
    more = Comparison(
        Arm(round(9000 * grown), buyers=round(400 * grown)), Arm(round(1000 * grown), buyers=round(40 * grown))
    )
    assert more.verdict == "more"
    alike = Comparison(Arm(9000, buyers=360), Arm(1000, buyers=40), days=10)
    assert (alike.verdict, alike.needed, alike.days_needed) == ("open", None, None)


def test_days_in_the_wrong_order_are_refused(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    with pytest.raises(ValueError, match=r"--until .* is before --since"):
        gather(engine, TODAY, TODAY - timedelta(days=1))
    engine.dispose()


def test_the_day_of_a_moment() -> None:
    assert day_of(round(datetime(2026, 11, 24, 23, 59, 59, tzinfo=timezone.utc).timestamp() * 1000)) == "2026-11-24"
