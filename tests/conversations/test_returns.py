"""Whole conversations about returns, exchanges, refunds, warranty and sizes, with the demo store's own back end."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot import facts
from bot.commerce.orders import (
    Address,
    Money,
    Order,
    OrderLine,
    OrderState,
    Payment,
    Piece,
    Return,
    ReturnReason,
    ReturnState,
    Shipment,
    ShipmentState,
    Stock,
)
from bot.returning.eligibility import verdicts, warranty
from bot.returning.rules import rules
from connectors.backends.demo import Goods
from knowledge.knowledge import DEMO, Knowledge
from knowledge.language import SERVED
from tests.conversations.test_orders import Desk, Shopper

SAID: dict[str, dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "returns.yml").read_text(encoding="utf-8"))
VARIANTS = Goods.read(DEMO).variants
POLO, KETTLE, TEA, SCARF = "PS101-NAV-M", "kettle-jing", "tea-longjing-tin", "apron-linen"
FLOWS = ("return", "exchange", "refund", "warranty", "size")
ADDRESSES = {
    "DE": ("Musterweg 1", "Berlin", "10115", "EUR"),
    "AE": ("Sample Road 1", "Dubai", "", "USD"),
    "GB": ("Sample Close 1", "London", "EC1A 1BB", "GBP"),
    "BR": ("Rua Exemplo 1", "São Paulo", "01310-100", "USD"),
}
_numbers = itertools.count(1)


@pytest.fixture(scope="module")
def desk(knowledge: Knowledge, model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = Desk(knowledge, model, tmp_path_factory.mktemp("returns"))
    asyncio.run(made.dialogue.start())
    yield made
    asyncio.run(made.dialogue.close())
    asyncio.run(made.ledger.close())


def variant(handle: str) -> Stock:
    return VARIANTS.get(handle) or next(one for one in VARIANTS.values() if one.product == handle)


async def bought(
    desk: Desk, *goods: str, country: str = "DE", state: OrderState = OrderState.DELIVERED, days: int = 3, count: int = 1,
    **more: Any,
) -> Order:  # fmt: skip
    """A new order of these goods, by SKU or handle, that came so many days ago."""
    number = f"ML77{next(_numbers):06d}"
    street, city, postcode, currency = ADDRESSES[country]
    lines = tuple(
        OrderLine(
            str(place), one.sku, one.product, one.title, one.options, count, Money(one.price, currency)
        )
        for place, one in enumerate(map(variant, goods), 1)
    )  # fmt: skip
    now = datetime.now(timezone.utc).replace(microsecond=0)
    came = now - timedelta(days=days)
    total = sum((line.price.amount * line.quantity for line in lines), Decimal("4.90"))
    parcels = (
        (
            Shipment(
                f"P{number}", ShipmentState.DELIVERED, "DHL", "LX415086750CN", "",
                tuple(Piece(line.id, line.quantity) for line in lines), came - timedelta(days=6), delivered=came,
            ),
        )
        if state is OrderState.DELIVERED
        else ()
    )  # fmt: skip
    made = Order(
        number, state, Payment.PAID, came - timedelta(days=8), Money(total, currency), Money(Decimal("4.90"), currency),
        lines, Address("N. N.", street, city, country, postcode), f"{number.lower()}@example.com", shipments=parcels,
    )  # fmt: skip
    made = replace(made, **more)
    await desk.backend.add([made])
    desk.orders[number] = made
    return made


def rules_of(desk: Desk, order: Order) -> Any:
    store = desk.dialogue.shop.knowledge.store
    return rules(store.facts, store.settings.market_of(order.address.country))


def until(desk: Desk, order: Order, place: int = 0) -> date:
    store = desk.dialogue.shop.knowledge.store
    found = verdicts(
        order, rules_of(desk, order), lambda handle: store.product(handle, language="en"), datetime.now(timezone.utc)
    )
    last = found[place].until
    assert last is not None
    return last


def item(desk: Desk, shopper: Shopper, line: OrderLine, other: Stock | None = None) -> str:
    """What a line is called in the shopper's language."""
    product = desk.dialogue.shop.knowledge.store.product(line.product, language=shopper.language.split("-")[0])
    assert product is not None
    values = ", ".join(value for _, value in (other or line).options)
    return product.title + (f" ({values})" if values else "")


def fact(desk: Desk, shopper: Shopper, order: Order, topic: str, *fields: str) -> str:
    store = desk.dialogue.shop.knowledge.store
    market = store.settings.market_of(order.address.country)
    return facts.tell(store.facts[topic], market, store, shopper.words, fields)


async def proven(desk: Desk, shopper: Shopper, order: Order, first: str) -> str:
    """The reply to the first sentence, once the order is proven."""
    assert shopper.told("order-which-number") in await shopper.write(first)
    asked = await shopper.write(order.number)
    assert asked == shopper.told("order-prove", number=order.number)
    return await shopper.write(order.email)


def test_every_language_has_its_shopper() -> None:
    for flow in FLOWS:
        assert set(SAID[flow]) == {*SERVED, "zh-Hant"}


def test_no_sentence_is_an_example() -> None:
    examples = (DEMO.parents[1] / "bot/data/nlu/returns.yml").read_text(encoding="utf-8").casefold()
    assert not [text for flow in FLOWS for text in SAID[flow].values() if f"- {text.casefold()}\n" in examples]


@pytest.mark.parametrize("language", SAID["return"])
async def test_a_return_in_every_language(desk: Desk, language: str) -> None:
    order = await bought(desk, POLO, KETTLE, TEA)
    shopper = Shopper(desk, language)
    polo = item(desk, shopper, order.lines[0])
    # the polo was named: nobody asks which
    assert await proven(desk, shopper, order, SAID["return"][language]) == shopper.told("return-why")
    assert shopper.told("return-outcome") in await shopper.tap('/choose{"choice": "reason/unwanted')
    text = await shopper.tap('/choose{"choice": "outcome/refund')
    amount = shopper.words.price(order.lines[0].price.amount, "EUR")
    last = shopper.date(until(desk, order))
    assert text.splitlines() == [
        shopper.told("return-ask", number=order.number),
        shopper.told("return-line-until", item=polo, date=last),
        shopper.told("return-money-back", amount=amount),
        shopper.told("fact-return-window-postage-store"),
    ]
    text = await shopper.tap("/affirm")
    [opened] = (await desk.now(order.number)).returns
    assert (opened.pieces, opened.reason) == ((Piece("1", 1),), ReturnReason.UNWANTED)
    assert text.startswith(shopper.told("return-done", id=opened.id, number=order.number))
    for told in (
        fact(desk, shopper, order, "return-how", "label_days"),
        fact(desk, shopper, order, "return-how", "hand_over_days"),
        fact(desk, shopper, order, "refund-time", "check_days", "bank_days", "to"),
        shopper.told("return-money-back", amount=amount),
    ):
        assert told in text
    assert {reply.language for reply in shopper.last} == {language}
    assert order.email not in text


@pytest.mark.parametrize("language", SAID["exchange"])
async def test_an_exchange_in_every_language(desk: Desk, language: str) -> None:
    order = await bought(desk, POLO, KETTLE)
    shopper = Shopper(desk, language)
    text = await proven(desk, shopper, order, SAID["exchange"][language])
    assert shopper.told("return-variant") in text
    wanted = VARIANTS["PS101-NAV-L"]
    button = next(one for one in shopper.last[-1].buttons if one.title == "Navy, L")
    text = await shopper.write(button.title, button.payload)
    assert shopper.told("return-ask", number=order.number) in text
    assert shopper.told("return-instead", item=item(desk, shopper, order.lines[0], wanted)) in text
    assert shopper.told("return-money-back", amount="").strip() not in text
    text = await shopper.tap("/affirm")
    [opened] = (await desk.now(order.number)).returns
    assert opened.note == "exchange for PS101-NAV-L"
    assert text.startswith(shopper.told("return-done", id=opened.id, number=order.number))
    assert fact(desk, shopper, order, "exchange-size", "hold_days", "delivery") in text


@pytest.mark.parametrize("language", SAID["refund"])
async def test_where_the_money_is_in_every_language(desk: Desk, language: str) -> None:
    came = datetime.now(timezone.utc) - timedelta(days=9)
    back = Return("RT1", ReturnState.RECEIVED, (Piece("1", 1),), ReturnReason.UNWANTED, came)
    order = await bought(desk, POLO, days=20, returns=(back,))
    shopper = Shopper(desk, language)
    text = await proven(desk, shopper, order, SAID["refund"][language])
    assert shopper.told("return-state-received", id="RT1", date=shopper.date(came.date())) in text
    assert fact(desk, shopper, order, "refund-time", "check_days", "bank_days", "to") in text


@pytest.mark.parametrize("language", SAID["warranty"])
async def test_a_warranty_claim_in_every_language(desk: Desk, language: str) -> None:
    order = await bought(desk, POLO, KETTLE, days=200)
    shopper = Shopper(desk, language)
    text = await proven(desk, shopper, order, SAID["warranty"][language])
    kettle = order.lines[1]
    held = warranty(order, kettle, rules_of(desk, order), datetime.now(timezone.utc))
    assert held.until is not None
    assert held.holds
    assert shopper.told("return-warranty-in", item=item(desk, shopper, kettle), date=shopper.date(held.until)) in text
    assert shopper.told("return-warranty-ask", number=order.number) in text
    text = await shopper.tap("/affirm")
    [opened] = (await desk.now(order.number)).returns
    assert (opened.pieces, opened.reason) == ((Piece("2", 1),), ReturnReason.NOT_AS_DESCRIBED)
    assert text.startswith(shopper.told("return-warranty-done", id=opened.id, number=order.number))
    assert fact(desk, shopper, order, "warranty-claim", "reply_days", "postage") in text


@pytest.mark.parametrize("language", SAID["size"])
async def test_another_size_before_it_leaves_in_every_language(desk: Desk, language: str) -> None:
    order = await bought(desk, POLO, state=OrderState.PAID)
    shopper = Shopper(desk, language)
    text = await proven(desk, shopper, order, SAID["size"][language])
    # L was said, and the colour stays
    assert shopper.told("return-size-ask", number=order.number) in text
    assert text.endswith(f"→ {item(desk, shopper, order.lines[0], VARIANTS['PS101-NAV-L'])}")
    text = await shopper.tap("/affirm")
    assert text.startswith(shopper.told("return-size-done", number=order.number))
    assert [line.sku for line in (await desk.now(order.number)).lines] == ["PS101-NAV-L"]
