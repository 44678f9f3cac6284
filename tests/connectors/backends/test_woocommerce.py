"""WooCommerce against a shop that enforces the platform's rules: the contract, credentials, errors, lost answers."""

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
from bot.commerce.errors import BackendDown, BackendRefused, Misconfigured
from bot.commerce.orders import Order, OrderState, Payment, Piece, ReturnReason, ShipmentState
from connectors.backends.resilience import Patience
from connectors.backends.woocommerce.backend import WooCommerceBackend
from tests.connectors.backends.contract import BackendContract, returnable, swappable
from tests.connectors.backends.seed import claim, now, own, seed, without_marketplaces
from tests.connectors.running import served
from tests.simulators.woocommerce import WooCommerceSimulator

QUICK = Patience(timeout=2.0, first_pause=0.02, longest_pause=0.1, whole=10.0, rest=0.4)


@asynccontextmanager
async def opened(
    simulator: WooCommerceSimulator, secret: str = "", patience: Patience = QUICK
) -> AsyncIterator[WooCommerceBackend]:
    async with served(simulator.app()) as address:
        backend = WooCommerceBackend(f"http://{address}", simulator.key, secret or simulator.secret, patience=patience)
        try:
            yield backend
        finally:
            await backend.close()


class TestContract(BackendContract):
    marketplaces = False

    @pytest.fixture
    def orders(self, moment: datetime) -> list[Order]:
        return without_marketplaces(seed(moment))

    @pytest.fixture
    async def backend(self, orders: list[Order]) -> AsyncIterator[WooCommerceBackend]:
        simulator = WooCommerceSimulator.filled(orders)
        async with opened(simulator) as backend:
            yield backend
        assert set(simulator.refusals) <= {"woocommerce_rest_invalid_order_refund"}  # two who cancel at once


@pytest.fixture
def orders() -> list[Order]:
    return without_marketplaces(seed(now()))


@pytest.fixture
def simulator(orders: list[Order]) -> WooCommerceSimulator:
    return WooCommerceSimulator.filled(orders)


def paid(orders: list[Order]) -> Order:
    return next(one for one in orders if one.state is OrderState.PAID and one.customer)


async def test_an_unpaid_order_is_cancelled_without_a_refund(
    simulator: WooCommerceSimulator, orders: list[Order]
) -> None:
    order = next(one for one in orders if one.state is OrderState.PENDING and one.customer)
    async with opened(simulator) as backend:
        done = await backend.cancel(order.number, own(order))
    assert (done.state, done.payment, done.refunds) == (OrderState.CANCELLED, Payment.PENDING, ())


async def test_goods_of_a_cancelled_order_go_back_on_the_shelf(
    simulator: WooCommerceSimulator, orders: list[Order]
) -> None:
    order = next(one for one in orders if one.state is OrderState.PAID and one.customer and one.lines[0].options)
    line = order.lines[0]
    async with opened(simulator) as backend:
        before = {one.sku: one.quantity for one in await backend.stock(line.product)}
        await backend.cancel(order.number, own(order))
        after = {one.sku: one.quantity for one in await backend.stock(line.product)}
    assert after[line.sku] == (before[line.sku] or 0) + line.quantity


async def test_a_payment_that_cannot_be_paid_back_by_itself_is_left_to_people(
    simulator: WooCommerceSimulator, orders: list[Order]
) -> None:
    simulator.gateway_refunds = False
    order = paid(orders)
    async with opened(simulator) as backend:
        with pytest.raises(BackendDown, match="500"):
            await backend.cancel(order.number, own(order))
        assert (await backend.order(order.number, own(order))).state is OrderState.PAID


async def test_the_team_reads_of_a_return(simulator: WooCommerceSimulator, orders: list[Order]) -> None:
    order = returnable(orders)
    async with opened(simulator) as backend:
        line = (await backend.order(order.number, own(order))).lines[0]
        opened_ = await backend.open_return(
            order.number, own(order), [Piece(line.id, 1)], ReturnReason.TOO_LARGE, "a bit <b>wide</b>"
        )
    assert len(simulator.notes) == 1
    for told in (opened_.id, "too_large", f"1 × {line.title}"):
        assert told in simulator.notes[0][1]


async def test_numbers_without_an_extension_are_ids(orders: list[Order]) -> None:
    numbered = [replace(one, number=str(id)) for id, one in enumerate(orders[:40], 5001)]
    simulator = WooCommerceSimulator.filled(numbered)
    async with opened(simulator) as backend:
        found = await backend.order("#5007", claim(Kind.ORDER, "5007"))
        assert found.number == "5007"
        assert simulator.calls[0] == "GET orders/5007"
        for nothing in ("500", "50071", "0", "5007 OR 1", "5007/refunds", "99999999999999999999"):
            assert await backend.witness(nothing) is None


async def test_a_shop_without_a_tracking_extension_still_tells_its_orders(orders: list[Order]) -> None:
    sent = next(one for one in orders if one.state is OrderState.SHIPPED and one.customer)
    simulator = WooCommerceSimulator.filled([sent])
    order = simulator.orders[5001]
    order["meta_data"] = [one for one in order["meta_data"] if one["key"] == "_order_number"]
    order["meta_data"].append({"id": 9, "key": "_parley_returns", "value": ""})  # as PHP writes an empty list
    async with opened(simulator) as backend:
        found = await backend.order(sent.number, own(sent))
        assert (found.state, found.shipments, found.delivered) == (OrderState.SHIPPED, (), None)
        order["status"] = "awaiting-magic"  # a shop's own
        assert (await backend.order(sent.number, own(sent))).state is OrderState.PACKING


async def test_the_extensions_own_fields_are_enough(orders: list[Order]) -> None:
    sent = next(one for one in orders if one.state is OrderState.SHIPPED and one.customer)
    simulator = WooCommerceSimulator.filled([sent])
    item = simulator.orders[5001]["meta_data"][0]["value"][0]
    for name in ("products_list", "status", "delivered", "expected", "scanned"):
        del item[name]
    async with opened(simulator) as backend:
        parcel = (await backend.order(sent.number, own(sent))).shipments[0]
    assert parcel.state is ShipmentState.MOVING
    assert parcel.tracking == sent.shipments[0].tracking
    assert [piece.quantity for piece in parcel.pieces] == [line.quantity for line in sent.lines]


# credentials


@pytest.mark.parametrize("wrong", [True, False])
async def test_wrong_credentials_are_told_without_them(
    simulator: WooCommerceSimulator, orders: list[Order], wrong: bool, caplog: pytest.LogCaptureFixture, capsys: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    simulator.permissions = "read"
    secret = "cs_never_to_be_seen"
    order = paid(orders)
    async with opened(simulator, secret if wrong else "") as backend:
        with pytest.raises(Misconfigured, match="401") as caught:
            await backend.change_address(order.number, own(order), replace(order.address, street="Elsewhere 1"))
        assert not backend.down
    shown = caplog.text + str(capsys.readouterr()) + repr(caught.value) + repr(backend) + repr(vars(backend))
    for hidden in (secret, simulator.secret, simulator.key):
        assert hidden not in shown


async def test_an_address_without_woocommerce_is_named(orders: list[Order]) -> None:
    simulator = WooCommerceSimulator.filled([])
    async with served(simulator.app()) as address:
        backend = WooCommerceBackend(f"http://{address}/blog", simulator.key, simulator.secret, patience=QUICK)
        with pytest.raises(BackendRefused):
            await backend.order(orders[0].number, own(orders[0]))
        await backend.close()


# time-outs, lost answers, a breaker


@pytest.mark.parametrize("whim", ["500", "503", "429", "garbage", "lost", "slow"])
async def test_reading_tries_again(simulator: WooCommerceSimulator, orders: list[Order], whim: str) -> None:
    simulator.whims.coming.extend([whim, whim])
    simulator.whims.slow = 0.6
    async with opened(simulator, patience=replace(QUICK, timeout=0.4)) as backend:
        found = await backend.order(orders[0].number, own(orders[0]))
    assert found.number == orders[0].number
    assert simulator.whims.calls >= 3


async def test_every_change_is_made_once_wherever_the_way_breaks(orders: list[Order]) -> None:
    order, line, other = swappable(orders)
    sent = returnable(orders)
    to_pay = next(one for one in orders if one.state is OrderState.PAID and one.customer and one is not order)
    for whim in ("lost", "500", "503", "429"):
        for step in range(6):
            simulator = WooCommerceSimulator.filled([order, sent, to_pay])
            async with opened(simulator, patience=replace(QUICK, timeout=0.5)) as backend:
                mine = await backend.order(order.number, own(order))
                id = next(one.id for one in mine.lines if one.sku == line.sku)
                came = (await backend.order(sent.number, own(sent))).lines[0].id

                simulator.whims.coming.extend([""] * step + [whim])
                found = await backend.change_variant(order.number, own(order), id, other)
                expected = [other, *(one.sku for one in order.lines if one is not line)]
                assert sorted(one.sku for one in found.lines) == sorted(expected)

                simulator.whims.coming.clear()
                simulator.whims.coming.extend([""] * step + [whim])
                await backend.open_return(sent.number, own(sent), [Piece(came, 1)], ReturnReason.OTHER)
                back = await backend.order(sent.number, own(sent))
                assert [piece.quantity for one in back.returns for piece in one.pieces] == [1]

                simulator.whims.coming.clear()
                simulator.whims.coming.extend([""] * step + [whim])
                gone = await backend.cancel(to_pay.number, own(to_pay))
                assert [one.amount for one in gone.refunds] == [to_pay.total]


async def test_what_may_still_be_carried_out_is_not_made_again(
    simulator: WooCommerceSimulator, orders: list[Order]
) -> None:
    order = paid(orders)
    simulator.whims.slow = 2.0
    async with opened(simulator, patience=replace(QUICK, timeout=0.4)) as backend:
        await backend.order(order.number, own(order))
        before = len(simulator.calls)
        simulator.whims.coming.extend(["", "", "slow"])
        with pytest.raises(BackendDown) as caught:
            await backend.cancel(order.number, own(order))
        assert caught.value.pending
        assert not [call for call in simulator.calls[before:] if call.startswith("POST")]
        await asyncio.sleep(2.2)
        assert (await backend.cancel(order.number, own(order))).state is OrderState.CANCELLED
    assert len([call for call in simulator.calls if call.startswith("POST")]) == 1


async def test_the_breaker_opens_and_closes(simulator: WooCommerceSimulator, orders: list[Order]) -> None:
    order = orders[0]
    simulator.whims.always = "503"
    async with opened(simulator) as backend:
        for _ in range(3):
            with pytest.raises(BackendDown):
                await backend.order(order.number, own(order))
        assert backend.down
        asked = simulator.whims.calls
        with pytest.raises(BackendDown):
            await backend.stock("polo-breeze")
        assert simulator.whims.calls == asked
        simulator.whims.always = ""
        await asyncio.sleep(QUICK.rest + 0.05)
        assert (await backend.order(order.number, own(order))).number == order.number
        assert not backend.down
