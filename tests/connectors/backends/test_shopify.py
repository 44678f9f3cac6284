"""Shopify against a shop that enforces the platform's rules: the contract, costs, errors, what is lost on the way."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from bot.commerce.claim import Kind
from bot.commerce.errors import BackendDown, BackendRefused, Busy, Impossible, Misconfigured, Why
from bot.commerce.orders import Order, OrderState, Piece, ReturnReason, ShipmentState
from connectors.backends.resilience import Patience
from connectors.backends.shopify.backend import ShopifyBackend
from tests.connectors.backends.contract import BackendContract, essence, returnable, swappable
from tests.connectors.backends.seed import CROWD, claim, now, own, seed, without_marketplaces
from tests.connectors.running import served
from tests.simulators.shopify import ShopifySimulator

QUICK = Patience(timeout=2.0, first_pause=0.02, longest_pause=0.1, whole=10.0, rest=0.4)
TOLD = {
    ShipmentState.IN_CUSTOMS: ShipmentState.MOVING,
    ShipmentState.LOST: ShipmentState.MOVING,
    ShipmentState.SENT_BACK: ShipmentState.ATTEMPTED,
}


@asynccontextmanager
async def opened(
    simulator: ShopifySimulator, token: str = "", patience: Patience = QUICK
) -> AsyncIterator[ShopifyBackend]:
    async with served(simulator.app()) as address:
        backend = ShopifyBackend(
            "demo.myshopify.com", token or simulator.token, origin=f"http://{address}", patience=patience
        )
        try:
            yield backend
        finally:
            await backend.close()


class TestContract(BackendContract):
    marketplaces = False
    tells = staticmethod(lambda state: TOLD.get(state, state))

    @pytest.fixture
    def orders(self, moment: datetime) -> list[Order]:
        return without_marketplaces(seed(moment))

    @pytest.fixture
    async def backend(self, orders: list[Order]) -> AsyncIterator[ShopifyBackend]:
        simulator = ShopifySimulator.filled(orders)
        async with opened(simulator) as backend:
            yield backend
        assert simulator.refusals == []
        assert simulator.dearest <= 1000


@pytest.fixture
def orders() -> list[Order]:
    return without_marketplaces(seed(now()))


@pytest.fixture
def simulator(orders: list[Order]) -> ShopifySimulator:
    return ShopifySimulator.filled(orders)


def paid(orders: list[Order]) -> Order:
    return next(one for one in orders if one.state is OrderState.PAID and one.customer)


# what costs too much, and what comes in pages


async def test_a_throttled_query_waits_for_the_bucket(orders: list[Order]) -> None:
    simulator = ShopifySimulator.filled(orders, capacity=1000.0, restore=150.0)
    async with opened(simulator, patience=replace(QUICK, attempts=8, rest=5.0)) as backend:
        found = await asyncio.gather(*(backend.order(one.number, own(one)) for one in orders[:20]))
        assert [one.number for one in found] == [one.number for one in orders[:20]]
        assert not backend.down
    assert simulator.whims.calls > 20  # some had to come again


async def test_a_bucket_that_stays_empty_is_busy_and_not_down(orders: list[Order]) -> None:
    simulator = ShopifySimulator.filled(orders, capacity=100.0, restore=100.0)
    async with opened(simulator, patience=replace(QUICK, attempts=3, whole=1.5)) as backend:
        for _ in range(3):
            with pytest.raises(Busy):
                await backend.order(orders[0].number, own(orders[0]))
        assert not backend.down


async def test_an_order_of_a_hundred_lines_is_whole(orders: list[Order]) -> None:
    first = next(one for one in orders if one.state is OrderState.DELIVERED and one.customer)
    lines = tuple(replace(first.lines[0], id=str(number)) for number in range(1, 121))
    pieces = tuple(Piece(line.id, line.quantity) for line in lines)
    parcels = (replace(first.shipments[0], pieces=pieces),)
    long = replace(first, number="ML77700001", lines=lines, shipments=parcels, customer="7888888")
    simulator = ShopifySimulator.filled([*orders, long])
    async with opened(simulator) as backend:
        one = await backend.order(long.number, own(long))
        listed = await backend.orders(claim(Kind.CUSTOMER, "7888888"))
    assert essence(one) == essence(long)
    assert [essence(found) for found in listed] == [essence(long)]
    assert simulator.refusals == []


# what is refused


@pytest.mark.parametrize("code", [401, 404])
async def test_wrong_credentials_are_told_without_them(
    simulator: ShopifySimulator, orders: list[Order], code: int, caplog: pytest.LogCaptureFixture, capsys: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    if code == 404:
        simulator.version = "2031-01"
    wrong = "shpat_never_to_be_seen"
    async with opened(simulator, wrong if code == 401 else "") as backend:
        with pytest.raises(BackendRefused) as caught:
            await backend.order(orders[0].number, own(orders[0]))
    assert isinstance(caught.value, Misconfigured) == (code == 401)
    shown = caplog.text + str(capsys.readouterr()) + repr(caught.value) + repr(backend) + repr(vars(backend))
    assert wrong not in shown
    assert simulator.token not in shown


@pytest.mark.parametrize("scope", ["read_orders", "read_customers", "read_returns"])
async def test_a_scope_that_lacks_is_named(simulator: ShopifySimulator, orders: list[Order], scope: str) -> None:
    simulator.scopes.discard(scope)
    async with opened(simulator) as backend:
        with pytest.raises(Misconfigured, match=scope):
            await backend.order(orders[0].number, own(orders[0]))
        assert not backend.down


async def test_a_search_language_gets_in_nowhere(simulator: ShopifySimulator, orders: list[Order]) -> None:
    async with opened(simulator) as backend:
        for number in ("ML1* OR name:ML", 'ML"', "name:x", "ML１\n", "-", "ミル12345678"):
            assert await backend.witness(number) is None
        for customer in ("7000002 OR customer_id:7000019", "*", "gid://shopify/Customer/7000002", ""):
            if customer:
                assert await backend.orders(claim(Kind.CUSTOMER, customer)) == ()
    assert simulator.refusals == []


# time-outs, lost answers, a breaker


@pytest.mark.parametrize("whim", ["500", "503", "429", "garbage", "lost", "slow"])
async def test_reading_tries_again(simulator: ShopifySimulator, orders: list[Order], whim: str) -> None:
    simulator.whims.coming.extend([whim, whim])
    simulator.whims.slow = 0.6
    async with opened(simulator, patience=replace(QUICK, timeout=0.4)) as backend:
        found = await backend.order(orders[0].number, own(orders[0]))
    assert found.number == orders[0].number
    assert simulator.whims.calls >= 3


@pytest.mark.parametrize("whim", ["lost", "slow", "500", "503", "429"])
async def test_a_change_whose_answer_is_lost_is_made_once(
    simulator: ShopifySimulator, orders: list[Order], whim: str
) -> None:
    order, sent = paid(orders), returnable(orders)
    simulator.whims.slow = 0.6  # carried out when we have long stopped waiting
    async with opened(simulator, patience=replace(QUICK, timeout=0.4)) as backend:
        simulator.whims.coming.extend(["", whim])
        done = await backend.cancel(order.number, own(order))
        assert [one.amount for one in done.refunds] == [order.total]
        line = (await backend.order(sent.number, own(sent))).lines[0].id
        simulator.whims.coming.extend(["", "", whim])
        await backend.open_return(sent.number, own(sent), [Piece(line, 1)], ReturnReason.OTHER)
        after = await backend.order(sent.number, own(sent))
        assert [piece.quantity for one in after.returns for piece in one.pieces] == [1]


async def test_a_size_is_changed_once_wherever_the_way_breaks(orders: list[Order]) -> None:
    order, line, other = swappable(orders)
    for step in range(9):
        simulator = ShopifySimulator.filled(orders)
        async with opened(simulator) as backend:
            id = next(one for one in (await backend.order(order.number, own(order))).lines if one.sku == line.sku).id
            simulator.whims.coming.extend([""] * step + ["lost"])
            found = await backend.change_variant(order.number, own(order), id, other)
        assert sorted(one.sku for one in found.lines) == sorted([other, *(o.sku for o in order.lines if o is not line)])
        assert sum(one.quantity for one in found.lines) == sum(one.quantity for one in order.lines)


async def test_a_size_at_another_price_leaves_the_order_as_it_was(orders: list[Order]) -> None:
    order, line, other = swappable(orders)
    reduced = replace(line, price=replace(line.price, amount=line.price.amount / 2))
    lines = tuple(reduced if one is line else one for one in order.lines)
    simulator = ShopifySimulator.filled([replace(one, lines=lines) if one is order else one for one in orders])
    # the shop charges the variant's own price in an edit
    edit = simulator.shop._edit_add
    simulator.shop._edit_add = lambda *a, **k: {  # type: ignore[method-assign]
        **(done := edit(*a, **k)),
        "calculatedLineItem": {
            **done["calculatedLineItem"],
            "discountedUnitPriceSet": {"presentmentMoney": {"amount": "999.0", "currencyCode": line.price.currency}},
        },
    }
    async with opened(simulator) as backend:
        before = await backend.order(order.number, own(order))
        id = next(one.id for one in before.lines if one.sku == line.sku)
        with pytest.raises(Impossible) as caught:
            await backend.change_variant(order.number, own(order), id, other)
        assert caught.value.why is Why.OTHER_PRICE
        assert await backend.order(order.number, own(order)) == before


async def test_the_breaker_opens_and_closes(simulator: ShopifySimulator, orders: list[Order]) -> None:
    order = orders[0]
    simulator.whims.always = "500"
    async with opened(simulator) as backend:
        for _ in range(3):
            with pytest.raises(BackendDown):
                await backend.order(order.number, own(order))
        assert backend.down
        assert not await backend.ready()
        asked = simulator.whims.calls
        assert asked == QUICK.failures
        with pytest.raises(BackendDown) as caught:
            await backend.order(order.number, own(order))
        assert simulator.whims.calls == asked  # nobody was asked
        assert caught.value.after is not None
        assert 0 < caught.value.after <= 0.5
        await asyncio.sleep(QUICK.rest)
        with pytest.raises(BackendDown):
            await backend.order(order.number, own(order))
        assert simulator.whims.calls == asked + 1  # one call tried, in vain
        simulator.whims.always = ""
        await asyncio.sleep(QUICK.rest)
        found = await asyncio.gather(
            *(backend.order(order.number, own(order)) for _ in range(5)), return_exceptions=True
        )
        assert sum(isinstance(one, Order) for one in found) >= 1
        assert (await backend.order(order.number, own(order))).number == order.number
        assert not backend.down
        assert await backend.ready()


async def test_a_shop_that_nobody_answers_for(orders: list[Order]) -> None:
    backend = ShopifyBackend("demo.myshopify.com", "t", origin="http://127.0.0.1:9", patience=QUICK)
    with pytest.raises(BackendDown) as caught:
        await backend.cancel(orders[0].number, own(orders[0]))
    assert not caught.value.unsure
    await backend.close()


async def test_a_list_costs_few_calls(simulator: ShopifySimulator) -> None:
    async with opened(simulator) as backend:
        await backend.orders(claim(Kind.CUSTOMER, CROWD), most=20)
    assert simulator.whims.calls <= 6
