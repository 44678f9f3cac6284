"""What a storefront tells, over HTTP: kept once, checked, limited, and nothing of those who want no counting."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.effect.events import LARGEST, MOST, BatchFault, read
from connectors.effect.signature import HEADER, holds, sign
from tests.connectors.contract import JSON
from tests.connectors.effect.conftest import SHOP, Count
from tests.connectors.running import shopper

VISITOR = "0123456789abcdef-visitor"
SECRET = "0123456789abcdef0123456789abcdef"
BOUGHT = {"id": "event-0001", "type": "purchase", "amount": "59.80", "currency": "eur", "order": "ML-1001"}


async def test_what_a_visitor_does_is_kept(count: Count, url: str) -> None:
    async with count(url) as shop:
        viewed = {"id": "event-0000", "type": "view", "product": "polo-breeze"}
        cart = {
            "id": "event-0002",
            "type": "add_to_cart",
            "product": "polo-breeze",
            "quantity": 2,
            "amount": 59.8,
            "currency": "EUR",
        }
        answer = await shop.post(VISITOR, viewed, cart, BOUGHT)
        assert answer.status_code == 200
        assert answer.headers["access-control-allow-origin"] == SHOP
        assert answer.json() == {"side": "bot", "counted": True, "taken": 3, "faults": []}
        [visitor] = shop.rows("visitors")
        assert (visitor.visitor, bool(visitor.held)) == (shop.visitors.name(VISITOR), False)
        kept = {row.id: row for row in shop.rows("visitor_events")}
        assert {id: (row.kind, row.product, row.quantity, row.amount, row.currency) for id, row in kept.items()} == {
            "event-0000": ("view", "polo-breeze", 1, None, None),
            "event-0002": ("add_to_cart", "polo-breeze", 2, "59.8000", "EUR"),
            "event-0001": ("purchase", None, 1, "59.8000", "EUR"),
        }
        # neither the visitor's id nor the order's number stands in the record
        text = repr([tuple(row) for row in (visitor, *kept.values())])
        assert VISITOR not in text
        assert "1001" not in text


async def test_what_is_told_twice_counts_once(count: Count, url: str) -> None:
    async with count(url) as shop:
        assert (await shop.post(VISITOR, BOUGHT)).json()["taken"] == 1
        assert (await shop.post(VISITOR, BOUGHT)).json()["taken"] == 0
        # the page was loaded again: another event, the same order
        assert (await shop.post(VISITOR, {**BOUGHT, "id": "event-0009"}, {**BOUGHT, "id": "event-0010"})).json()[
            "taken"
        ] == 0
        # somebody else's browser cannot take the order over
        assert (await shop.post("another-visitor-0001", BOUGHT)).json()["taken"] == 0
        assert len(shop.rows("visitor_events")) == 1


async def test_who_is_held_out_is_told_so_and_counted(count: Count, url: str) -> None:
    async with count(url, share=0.3) as shop:
        held = shop.someone(held=True)
        for _ in range(2):
            assert (await shop.post(held)).json()["side"] == "nothing"
        assert (await shop.post(shop.someone(held=False))).json()["side"] == "bot"
        assert sorted(bool(row.held) for row in shop.rows("visitors")) == [False, True]
    async with count(url, share=0.3, seen="contact") as shop:
        answer = (await shop.post(held)).json()
        assert (answer["side"], answer["contact"]) == ("contact", "mailto:help@shop.example")
    async with count(url, share=0.0) as shop:  # the share was changed: this visitor has seen both
        assert (await shop.post(held)).json()["side"] == "bot"
        assert {bool(row.held): bool(row.crossed) for row in shop.rows("visitors")} == {True: True, False: False}


@pytest.mark.parametrize("header", [{"DNT": "1"}, {"Sec-GPC": "1"}])
async def test_who_wants_no_counting_is_not_counted(count: Count, sqlite_url: str, header: dict[str, str]) -> None:
    async with count(sqlite_url, share=0.9) as shop:
        answer = await shop.post(shop.someone(held=True), BOUGHT, headers=header)
        assert answer.json() == {"side": "bot", "counted": False, "taken": 0, "faults": []}
        assert not shop.rows("visitors")
        assert not shop.rows("visitor_events")


async def test_a_visitor_can_take_everything_back(count: Count, url: str) -> None:
    async with count(url) as shop:
        await shop.post("another-visitor-0001")
        await shop.post(VISITOR, BOUGHT)
        assert (await shop.post(VISITOR, forget=True)).json()["counted"] is False
        assert [row.visitor for row in shop.rows("visitors")] == [shop.visitors.name("another-visitor-0001")]
        assert not shop.rows("visitor_events")


async def test_other_pages_may_not(count: Count, sqlite_url: str) -> None:
    async with count(sqlite_url) as shop:
        assert (await shop.post(VISITOR, BOUGHT, headers={"Origin": "https://evil.example"})).status_code == 403
        assert not shop.rows("visitors")
    async with count(sqlite_url, origins=("*",)) as shop:
        assert (await shop.post(VISITOR)).headers["access-control-allow-origin"] == "*"


async def test_floods_are_turned_away(count: Count, sqlite_url: str) -> None:
    async with count(sqlite_url, burst=3, rate=0.001) as shop:
        answers = [await shop.post(VISITOR) for _ in range(5)]
        assert [one.status_code for one in answers] == [200, 200, 200, 429, 429]
        assert int(answers[-1].headers["retry-after"]) > 1
        assert answers[-1].headers["access-control-allow-origin"] == SHOP  # the widget must see that it is to wait


async def test_what_is_too_large_is_not_read(count: Count, sqlite_url: str) -> None:
    async with count(sqlite_url) as shop:
        answer = await shop.http.post("/widget/events", content=b"x" * (LARGEST + 1))
        assert answer.status_code == 413

        async def endless():
            for _ in range(1000):
                yield b"x" * 1000

        assert (await shop.http.post("/widget/events", content=endless())).status_code == 413


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "no JSON"),
        (b"[]", "no object"),
        (b'{"visitor": "short"}', "visitor: send the id"),
        (b'{"events": []}', "visitor: send the id"),
        (json.dumps({"visitor": VISITOR, "events": {}}).encode(), "events: send a list"),
        (json.dumps({"visitor": VISITOR, "events": [{}] * (MOST + 1)}).encode(), f"at most {MOST}"),
        (b"[" * 100_000, "no JSON"),
    ],
)
def test_a_body_that_is_no_batch_is_refused(body: bytes, said: str) -> None:
    with pytest.raises(BatchFault, match=said):
        read(body)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"type": "buy"}, "type: write one of view, add_to_cart"),
        ({"id": "1"}, "id: give each event"),
        ({"amount": None}, "amount: a purchase needs"),
        ({"amount": "29,90"}, "amount: write a number"),
        ({"amount": -1}, "amount: write a number"),
        ({"amount": 1e300}, "amount: write a number"),
        ({"amount": float("nan")}, "amount: write a number"),
        ({"amount": True}, "amount: write a number"),
        ({"currency": "euro"}, "currency: write its ISO 4217"),
        ({"currency": None}, "currency: write its ISO 4217"),
        ({"quantity": 0}, "quantity: write a whole number"),
        ({"quantity": "two"}, "quantity: write a whole number"),
        ({"order": "x" * 101}, "order: write at most 100"),
        ({"order": ["x"]}, "order: write a text"),
        ({"email": "a@b.example"}, "email: there is no such field"),
        ({"type": "chat"}, "conversation: a chat needs"),
    ],
)
def test_a_fault_of_one_event_is_named_and_the_others_are_kept(change: dict[str, object], said: str) -> None:
    body = json.dumps({"visitor": VISITOR, "events": [{**BOUGHT, **change}, BOUGHT, "nonsense"]}).encode()
    batch = read(body)
    assert [event.id for event in batch.events] == ["event-0001"]
    assert batch.faults[0].startswith(f"events[0].{said}")
    assert batch.faults[1].startswith("events[2].type: send an object")


def test_sums_of_javascript_and_numbers_as_text_are_taken() -> None:
    events = [{**BOUGHT, "amount": 29.900000000000002, "order": 1001, "quantity": "3"}]
    [event] = read(json.dumps({"visitor": VISITOR, "events": events}).encode()).events
    assert (str(event.amount), event.order, event.quantity, event.currency) == ("29.9000", "1001", 3, "EUR")


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(), JSON.map(lambda data: json.dumps(data).encode()), st.lists(JSON).map(
    lambda data: json.dumps({"visitor": VISITOR, "events": data}).encode())))  # fmt: skip
def test_nothing_that_comes_raises_anything_else(body: bytes) -> None:
    with suppress(BatchFault):
        read(body)


async def test_the_shops_server_is_believed(count: Count, url: str) -> None:
    async with count(url, secret=SECRET) as shop:
        answer = (await shop.post(VISITOR, BOUGHT)).json()
        assert (answer["taken"], len(answer["faults"])) == (0, 1)  # anybody can say that in a browser
        for visitor, taken in ((VISITOR, 1), (VISITOR, 0), ("never-seen-visitor-1", 0)):
            body = json.dumps({"visitor": visitor, "events": [BOUGHT]}).encode()
            signed = await shop.http.post("/widget/events", content=body, headers={HEADER: sign(SECRET, body)})
            assert signed.json() == {"taken": taken, "faults": []}
        [kept] = shop.rows("visitor_events")
        assert bool(kept.signed)
        forged = {HEADER: sign("f" * 32, body)}
        assert (await shop.http.post("/widget/events", content=body, headers=forged)).status_code == 401


async def test_its_word_goes_before_a_browsers(count: Count, url: str) -> None:
    async with count(url) as shop:
        await shop.post("first-visitor-00001", {**BOUGHT, "amount": 1})
        await shop.post(VISITOR)
    async with count(url, secret=SECRET) as shop:
        body = json.dumps({"visitor": VISITOR, "events": [{**BOUGHT, "id": "server-0001"}]}).encode()
        await shop.http.post("/widget/events", content=body, headers={HEADER: sign(SECRET, body)})
        [kept] = shop.rows("visitor_events")
        assert (kept.amount, kept.visitor, bool(kept.signed)) == ("59.8000", shop.visitors.name(VISITOR), True)


async def test_a_refund_is_told_by_the_shops_server_alone(count: Count, url: str) -> None:
    back = {"id": "refund-0001", "type": "refund", "order": "ML-1001"}
    async with count(url, secret=SECRET) as shop:
        await shop.post(VISITOR)
        answer = (await shop.post(VISITOR, back)).json()
        assert answer["taken"] == 0
        assert answer["faults"] == ["events: refunds are taken from the shop's own server, with its signature"]

        async def signed(*events: object) -> Any:
            body = json.dumps({"visitor": VISITOR, "events": events}).encode()
            told = await shop.http.post("/widget/events", content=body, headers={HEADER: sign(SECRET, body)})
            return told.json()

        assert (await signed(back))["taken"] == 0  # no purchase is known
        assert (await signed(BOUGHT, back))["taken"] == 2
        assert (await signed(back))["taken"] == 0
        [fault] = (await signed({**back, "order": None}))["faults"]
        assert "order: a refund needs the number" in fault
        assert len(shop.rows("visitor_refunds")) == 1
        await shop.post(VISITOR, forget=True)
        assert not shop.rows("visitor_refunds")


def test_a_signature_is_for_one_body_and_a_moment() -> None:
    header = sign(SECRET, b"body")
    assert holds(SECRET, header, b"body")
    for secret, value, body in (
        (SECRET, header, b"other"),
        ("", sign("", b"body"), b"body"),
        (SECRET, sign(SECRET, b"body", at=int(time.time()) - 301), b"body"),
        (SECRET, header.replace("v1=", "v1=0"), b"body"),
        (SECRET, "", b"body"),
        (SECRET, "t=9,v1=zz", b"body"),
    ):
        assert not holds(secret, value, body)


async def test_turns_cost_is_kept_by_channel(count: Count, url: str) -> None:
    async with count(url) as shop:
        async with shopper(shop.address, headers={"Origin": SHOP}) as one:
            for text in ("hello", "again"):
                await one.ask(text)
        metrics = (await shop.http.get("/metrics")).text
        assert 'parley_turn_cpu_seconds_total{channel="web"}' in metrics
    [cost] = shop.rows("turn_costs")
    assert (cost.channel, cost.turns) == ("web", 2)
    assert 0 < cost.seconds < 2
