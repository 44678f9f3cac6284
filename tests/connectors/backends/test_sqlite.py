"""The embedded back end: the contract, the demo store's orders, what is kept over a restart."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.commerce.errors import BackendDown
from bot.commerce.orders import Order, OrderState, ShipmentState
from connectors.backends.demo import Goods, OrdersFault, read_orders
from connectors.backends.resilience import Patience
from connectors.backends.sqlite import SqliteBackend
from tests.connectors.backends.contract import BackendContract
from tests.connectors.backends.seed import MANY, STORE, now, own, seed

ROOT = Path(__file__).parents[3]
WINDOWS = {"DE FR ES IT NL PL PT SE": 30, "GB": 30, "US": 30, "AE SA KW QA": 14, "SG MY TH VN ID PH": 15, "CN": 7}


class TestContract(BackendContract):
    @pytest.fixture
    async def backend(self, tmp_path: Path, moment: datetime, orders: list[Order]) -> AsyncIterator[SqliteBackend]:
        opened = SqliteBackend(tmp_path / "store.db", store=STORE, clock=lambda: moment)
        await opened.add(orders[-MANY:])
        yield opened
        await opened.close()


def test_the_demo_store_has_200_orders_in_every_state() -> None:
    moment = now()
    found = read_orders(STORE, Goods.read(STORE), moment)
    assert len(found) == len({one.number for one in found}) == 200
    assert {one.state for one in found} == set(OrderState)
    assert {parcel.state for one in found for parcel in one.shipments} == set(ShipmentState)
    assert {back.state.value for one in found for back in one.returns} == {
        "requested",
        "approved",
        "received",
        "refunded",
    }
    late = [
        one
        for one in found
        for parcel in one.shipments
        if parcel.state is ShipmentState.MOVING and parcel.expected and parcel.expected < moment
    ]
    assert len(late) >= 10
    for market, days in WINDOWS.items():
        there = [one for one in found if one.address.country in market.split() and not one.returns]
        ages = [(moment - one.delivered).days for one in there if one.delivered]
        assert min(ages) < days - 1
        assert max(ages) > days, market
    several = Counter(one.customer for one in found if one.customer)
    assert sum(count > 1 for count in several.values()) > 20


def test_nothing_in_the_demo_orders_comes_before_its_cause() -> None:
    moment = now()
    for order in read_orders(STORE, Goods.read(STORE), moment):
        assert order.placed <= moment
        assert order.email.endswith("@example.com") or order.channel
        for parcel in order.shipments:
            assert order.placed < parcel.shipped <= moment
            for later in (parcel.scanned, parcel.delivered):
                assert later is None or parcel.shipped <= later <= moment
        for back in order.returns:
            assert order.delivered is not None
            assert order.delivered <= back.opened <= moment
        assert all(order.placed < refund.issued <= moment for refund in order.refunds)


def test_the_files_are_those_that_the_generator_writes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "scripts" / "demo-orders.py", tmp_path], check=True)
    for file in sorted((STORE / "orders").iterdir()):
        assert (tmp_path / file.name).read_bytes() == file.read_bytes(), "run scripts/demo-orders.py"


async def test_changes_stay_and_dates_move_along(tmp_path: Path) -> None:
    moment = now()
    orders = seed(moment)
    order = next(one for one in orders if one.state is OrderState.PAID and one.customer)
    sent = next(one for one in orders if one.state is OrderState.DELIVERED and one.customer)
    first = SqliteBackend(tmp_path / "store.db", store=STORE, clock=lambda: moment)
    await first.cancel(order.number, own(order))
    await first.close()
    later = moment + timedelta(days=9, hours=5)
    second = SqliteBackend(tmp_path / "store.db", store=STORE, clock=lambda: later)
    found = await second.order(sent.number, own(sent))
    assert sent.delivered is not None
    assert found.delivered == sent.delivered + timedelta(days=9)
    assert (await second.order(order.number, own(order))).state is OrderState.CANCELLED
    await second.close()
    third = SqliteBackend(tmp_path / "store.db", store=STORE, clock=lambda: later + timedelta(hours=18))
    assert (await third.order(sent.number, own(sent))).delivered == sent.delivered + timedelta(days=9)
    await third.close()


async def test_a_store_without_orders_has_none(tmp_path: Path) -> None:
    opened = SqliteBackend(tmp_path / "store.db", store=tmp_path)
    assert await opened.witness("ML20481973") is None
    assert await opened.stock("polo-breeze") == ()
    await opened.close()


async def test_a_locked_file_is_down_and_not_a_hang(tmp_path: Path) -> None:
    order = next(one for one in seed(now()) if one.state is OrderState.PAID and one.customer)
    opened = SqliteBackend(tmp_path / "store.db", store=STORE, patience=Patience(attempts=1))
    other = sqlite3.connect(tmp_path / "store.db")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(BackendDown):
        await opened.cancel(order.number, own(order))
    other.close()
    assert (await opened.cancel(order.number, own(order))).state is OrderState.CANCELLED
    await opened.close()


async def test_a_newer_layout_is_refused(tmp_path: Path) -> None:
    await SqliteBackend(tmp_path / "store.db").close()
    file = sqlite3.connect(tmp_path / "store.db")
    file.execute("UPDATE about SET value = 99 WHERE name = 'version'")
    file.commit()
    file.close()
    with pytest.raises(BackendDown, match="layout 99"):
        SqliteBackend(tmp_path / "store.db")


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "orders.csv",
            ",pending,pending,",
            ",gone,pending,",
            r"orders.csv:2: `state` is `gone`; write one of pending, paid",
        ),
        ("lines.csv", "B146-DOU,1", "B146-XXX,1", r"lines.csv:2: `sku` is `B146-XXX`; write a `Variant SKU`"),
        ("lines.csv", "B146-DOU,1", "B146-DOU,one", r"`quantity` is `one`; write a whole number"),
        ("shipments.csv", "+14d 20:00", "soon", r"`expected` is `soon`; write days from today and a time"),
        ("shipments.csv", ",1x1,", ",1 of 1,", r"`pieces` is `1 of 1`; write lines and quantities"),
    ],
)
def test_a_fault_in_the_files_names_its_place(tmp_path: Path, file: str, old: str, new: str, said: str) -> None:
    folder = tmp_path / "orders"
    folder.mkdir()
    for one in (STORE / "orders").iterdir():
        text = one.read_text("utf-8")
        if one.name == file:
            assert old in text
            text = text.replace(old, new, 1)
        (folder / one.name).write_text(text, "utf-8")
    with pytest.raises(OrdersFault, match=said):
        read_orders(tmp_path, Goods.read(STORE), now())
