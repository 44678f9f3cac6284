"""Whole conversations about returns, exchanges, refunds, warranty and sizes, with the demo store's own back end."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot import facts
from bot.commerce.claim import Claim
from bot.commerce.orders import (
    Address,
    Money,
    Order,
    OrderLine,
    OrderState,
    Payment,
    Piece,
    Refund,
    Return,
    ReturnReason,
    ReturnState,
    Shipment,
    ShipmentState,
    Stock,
)
from bot.commerce.proof import Visitor
from bot.returning.eligibility import verdicts, warranty
from bot.returning.rules import rules
from connectors.backends.demo import Goods
from knowledge.knowledge import DEMO, Knowledge
from knowledge.language import SERVED
from tests.conversations.test_orders import CATALOGUE, Desk, Shopper

SAID: dict[str, dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "returns.yml").read_text(encoding="utf-8"))
VARIANTS = Goods.read(DEMO).variants
POLO, KETTLE, TEA, APRON = "PS101-NAV-M", "kettle-jing", "tea-longjing-tin", "apron-linen"
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


async def put_back(desk: Desk, order: Order) -> None:
    """The size that was taken goes back on the shelf, for the next shopper."""
    claim = await desk.proof.by_order(Visitor("test", order.number), order.number, order.email)
    assert isinstance(claim, Claim)
    await desk.backend.change_variant(order.number, claim, "1", POLO)


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
    await put_back(desk, order)


@pytest.mark.parametrize("language", SAID["talk"])
async def test_a_return_in_words_alone_in_ten_languages(desk: Desk, language: str) -> None:
    """No button: a reason, a question in the middle, money and a yes are written."""
    said = SAID["talk"][language]
    order = await bought(desk, POLO, KETTLE)
    shopper = Shopper(desk, language)
    assert await proven(desk, shopper, order, SAID["return"][language]) == shopper.told("return-why")
    assert shopper.told("return-outcome") in await shopper.write(said["reason"])
    text = await shopper.write(said["question"])
    assert any(reply.sources for reply in shopper.last), text
    assert text.endswith(shopper.told("return-outcome"))
    assert shopper.told("return-ask", number=order.number) in await shopper.write(said["money"])
    text = await shopper.write(said["yes"])
    [opened] = (await desk.now(order.number)).returns
    assert opened.reason is ReturnReason(said["told"])
    assert shopper.told("return-done", id=opened.id, number=order.number) in text


async def test_germany_and_the_emirates_have_their_own_rules(desk: Desk) -> None:
    heard = {}
    for country in ("DE", "AE", "GB", "BR"):
        order = await bought(desk, KETTLE, country=country)
        shopper = Shopper(desk, "en")
        await shopper.write(f"I want to return my kettle from order {order.number}")
        await shopper.write(order.email)
        await shopper.tap('/choose{"choice": "reason/unwanted')
        text = await shopper.tap('/choose{"choice": "outcome/refund')  # there are other plugs
        price = order.lines[0].price.amount
        back = {"DE": price + Decimal("4.90"), "AE": price - 8, "GB": price + Decimal("4.90") - Decimal("2.50")}
        amount = shopper.words.price(back.get(country, price), order.total.currency)
        assert shopper.told("return-money-back", amount=amount) in text
        heard[country] = text.splitlines()[-1]
    words = CATALOGUE.words("en")
    assert heard == {
        "DE": words.format("fact-return-window-postage-store"),
        "AE": words.format("fact-return-window-cost", amount=words.price(8, "USD")),
        "GB": words.format("fact-return-window-cost", amount=words.price(Decimal("2.50"), "GBP")),
        "BR": words.format("fact-return-window-postage-shopper"),
    }


async def test_a_fault_is_free_in_the_emirates(desk: Desk) -> None:
    order = await bought(desk, KETTLE, country="AE")
    shopper = Shopper(desk, "ar")
    await shopper.write(f"أريد إرجاع منتج من الطلب {order.number}")
    await shopper.write(order.email)
    text = await shopper.tap('/choose{"choice": "reason/damaged')
    assert text.endswith(shopper.told("fact-return-window-postage-store"))


async def test_what_cannot_come_back_is_told_why(desk: Desk) -> None:
    late = await bought(desk, POLO, KETTLE, country="BR", days=400)
    shopper = Shopper(desk, "pt")
    await shopper.write(f"Quero devolver um produto do pedido {late.number}")
    text = await shopper.write(late.email)
    for line in late.lines:
        day = until(desk, late)
        assert shopper.told("return-line-late", item=item(desk, shopper, line), date=shopper.date(day)) in text
    assert not (await desk.now(late.number)).returns
    tea = await bought(desk, TEA, KETTLE)
    shopper = Shopper(desk)
    await shopper.write(f"I want to return the green tea of order {tea.number}")
    text = await shopper.write(tea.email)
    assert shopper.told("return-line-excluded", item=item(desk, shopper, tea.lines[0])) in text
    assert shopper.told("return-which") in text
    coming = await bought(desk, POLO, state=OrderState.PAID)
    shopper = Shopper(desk)
    await shopper.write(f"I want to return something of order {coming.number}")
    text = await shopper.write(coming.email)
    assert shopper.told("return-line-coming", item=item(desk, shopper, coming.lines[0])) in text
    assert [button.payload for button in shopper.last[-1].buttons] == ["/cancel_order", "/change_address"]


async def test_several_items_pieces_and_all(desk: Desk) -> None:
    order = await bought(desk, POLO, KETTLE, count=2)
    shopper = Shopper(desk, "de")
    await shopper.write(f"Ich möchte etwas aus der Bestellung {order.number} zurückgeben")
    assert shopper.told("return-which") in await shopper.write(order.email)
    one, kettle = (item(desk, shopper, line) for line in order.lines)
    assert [button.title for button in shopper.last[-1].buttons] == [
        f"2 × {one}", f"2 × {kettle}", one, kettle, shopper.told("return-all"),
    ]  # fmt: skip
    assert await shopper.write("alle") == shopper.told("return-why")
    text = await shopper.tap('/choose{"choice": "reason/unwanted')
    total = sum(line.price.amount * 2 for line in order.lines) + Decimal("4.90")
    assert shopper.told("return-money-back", amount=shopper.words.price(total, "EUR")) in text
    # back to one piece, by an earlier question's button
    assert await shopper.write("", '/choose{"choice": "goods/2"}') == shopper.told("return-why")
    await shopper.tap('/choose{"choice": "reason/too_small')
    await shopper.tap('/choose{"choice": "outcome/refund')
    await shopper.tap("/affirm")
    [opened] = (await desk.now(order.number)).returns
    assert opened.pieces == (Piece("1", 1),)


async def test_items_are_added_by_buttons(desk: Desk) -> None:
    order = await bought(desk, POLO, KETTLE, APRON, country="AE")
    shopper = Shopper(desk, "ar")
    polo, kettle, apron = (item(desk, shopper, line) for line in order.lines)
    await shopper.write(f"أريد إرجاع منتج من الطلب {order.number}")
    assert shopper.told("return-which") in await shopper.write(order.email)
    assert await shopper.tap('/choose{"choice": "goods/1') == shopper.told("return-why")
    text = await shopper.tap('/choose{"choice": "more/')
    assert text.startswith(shopper.told("return-which"))
    assert kettle not in text
    assert [button.title for button in shopper.last[-1].buttons] == [polo, apron, shopper.told("return-all")]
    assert await shopper.tap('/choose{"choice": "goods/0') == shopper.told("return-why")
    text = await shopper.tap('/choose{"choice": "reason/unwanted')
    assert shopper.told("return-ask", number=order.number) in text  # several pieces are not exchanged
    assert apron not in text
    # the last one at the very end: the reason stands, and nobody asks which
    text = await shopper.tap('/choose{"choice": "more/')
    assert shopper.told("return-ask", number=order.number) in text
    assert all(one in text for one in (polo, kettle, apron))
    assert not [button for button in shopper.last[-1].buttons if "more" in button.payload]
    await shopper.tap("/affirm")
    [opened] = (await desk.now(order.number)).returns
    assert sorted(piece.line for piece in opened.pieces) == ["1", "2", "3"]
    assert opened.reason is ReturnReason.UNWANTED


async def test_the_other_item_never_mind_and_start_again(desk: Desk) -> None:
    order = await bought(desk, POLO, KETTLE)
    shopper = Shopper(desk)
    await shopper.write(f"I want to return the polo from order {order.number}")
    assert await shopper.write(order.email) == shopper.told("return-why")
    await shopper.write("no, the other one")
    await shopper.tap('/choose{"choice": "reason/unwanted')
    text = await shopper.tap('/choose{"choice": "outcome/refund')
    assert item(desk, shopper, order.lines[1]) in text
    assert item(desk, shopper, order.lines[0]) not in text
    assert shopper.told("return-which") in await shopper.write("start again")
    assert await shopper.write("never mind") == shopper.told("no-fine")
    assert not (await desk.now(order.number)).returns


async def test_a_no_opens_nothing_and_twice_yes_opens_one(desk: Desk) -> None:
    order = await bought(desk, KETTLE)
    shopper = Shopper(desk)
    await shopper.write(f"I want to return my kettle, order {order.number}")
    await shopper.write(order.email)
    await shopper.tap('/choose{"choice": "reason/damaged')
    assert await shopper.tap("/deny") == shopper.told("no-fine")
    assert not (await desk.now(order.number)).returns
    await shopper.write("I want to return my kettle")
    await shopper.tap('/choose{"choice": "reason/damaged')
    await shopper.tap("/affirm")
    await shopper.write("", "/affirm")
    assert len((await desk.now(order.number)).returns) == 1


async def test_nothing_is_told_before_proof(desk: Desk) -> None:
    for first in (
        "I want to return",
        "exchange the polo of",
        "where is my refund for",
        "warranty claim for",
        "change size in",
    ):
        order = await bought(desk, POLO)
        shopper = Shopper(desk)
        text = await shopper.write(f"{first} order {order.number}")
        text += await shopper.write("", '/choose{"choice": "goods/0"}')
        text += await shopper.write("", '/choose{"choice": "reason/unwanted"}')
        text += await shopper.write("", "/affirm")
        text += await shopper.write("somebody@example.org")
        assert order.lines[0].title not in text
        assert order.address.city not in text
        assert not (await desk.now(order.number)).returns


async def test_an_unknown_order_and_a_wrong_address_are_one_answer(desk: Desk) -> None:
    order = await bought(desk, POLO)
    heard = []
    for number in (order.number, "ML00000000"):
        shopper = Shopper(desk)
        said = (f"I want to return something from my order {number}", "somebody@example.org")
        heard.append([(await shopper.write(text)).replace(number, "N") for text in said])
    assert heard[0] == heard[1]


async def test_another_language_in_the_middle(desk: Desk) -> None:
    order = await bought(desk, POLO, KETTLE)
    shopper = Shopper(desk, "de")
    await shopper.write(f"Ich möchte das Poloshirt aus Bestellung {order.number} zurückgeben")
    await shopper.write(order.email)
    english = CATALOGUE.words("en")
    assert english.format("return-why") in await shopper.write("please answer me in English from now on")
    assert english.format("return-outcome") in await shopper.write("it is too big")


async def test_a_general_question_gets_the_fact_and_a_button(desk: Desk) -> None:
    for question, button in (
        ("How long can I return something to you from Germany?", "/return_item"),
        ("Can items be exchanged for another size?", "/exchange_item"),
        ("How long does a refund take?", "/refund_status"),
        ("How long is the warranty in Germany?", "/warranty_claim"),
    ):
        shopper = Shopper(desk)
        await shopper.write(question)
        assert shopper.last[-1].sources
        assert button in [one.payload for one in shopper.last[-1].buttons]
        assert shopper.told("order-which-number") in await shopper.tap(button)


async def test_two_wishes_in_one_message(desk: Desk) -> None:
    order = await bought(desk, KETTLE)
    shopper = Shopper(desk)
    text = await shopper.write(
        f"I want to return my kettle from order {order.number} and can I pay with PayPal next time?"
    )
    assert shopper.told("order-prove", number=order.number) in text or shopper.last[0].sources


async def test_an_exchange_before_it_leaves_is_another_size_and_the_other_way_round(desk: Desk) -> None:
    paid = await bought(desk, POLO, state=OrderState.PAID)
    shopper = Shopper(desk)
    await shopper.write(f"I want to exchange the polo in order {paid.number} for size L")
    assert shopper.told("return-size-ask", number=paid.number) in await shopper.write(paid.email)
    await shopper.tap("/deny")
    came = await bought(desk, POLO)
    shopper = Shopper(desk)
    await shopper.write(f"I took the wrong size in order {came.number}, change it to L before you ship it")
    text = await shopper.write(came.email)
    assert shopper.told("return-instead", item=item(desk, shopper, came.lines[0], VARIANTS["PS101-NAV-L"])) in text


async def test_out_of_warranty_is_said(desk: Desk) -> None:
    order = await bought(desk, KETTLE, country="AE", days=800)
    shopper = Shopper(desk)
    await shopper.write(f"my kettle is broken, warranty claim for order {order.number}")
    text = await shopper.write(order.email)
    held = warranty(order, order.lines[0], rules_of(desk, order), datetime.now(timezone.utc))
    assert held.until is not None
    assert (
        shopper.told("return-warranty-out", item=item(desk, shopper, order.lines[0]), date=shopper.date(held.until))
        in text
    )
    assert not (await desk.now(order.number)).returns


async def test_silence_for_a_day_and_back(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    order = await bought(desk, KETTLE)
    shopper = Shopper(desk)
    await shopper.write(f"I want to return my kettle from order {order.number}")
    await shopper.write(order.email)
    tomorrow = time.time() + 25 * 3600
    monkeypatch.setattr(time, "time", lambda: tomorrow)
    text = await shopper.write(f"I want to return my kettle from order {order.number}")
    assert text in (shopper.told("return-why"), shopper.told("order-prove", number=order.number))


async def test_states_of_returns_and_refunds(desk: Desk) -> None:
    now = datetime.now(timezone.utc)
    for state in ReturnState:
        back = Return("RT9", state, (Piece("1", 1),), ReturnReason.OTHER, now, label="https://shop.example/l.pdf")
        paid = (Refund("F1", Money(Decimal("12.00"), "EUR"), now, done=state is ReturnState.REFUNDED),)
        more = paid if state in (ReturnState.REFUNDED, ReturnState.RECEIVED) else ()
        order = await bought(desk, POLO, returns=(back,), refunds=more)
        shopper = Shopper(desk)
        await shopper.write(f"where is my refund for order {order.number}")
        text = await shopper.write(order.email)
        day = shopper.date(now.date())
        assert shopper.told(f"return-state-{state.value}", id="RT9", date=day) in text
        assert ("https://shop.example/l.pdf" in text) is (state is ReturnState.APPROVED)
        if more:
            message = "return-refund-done" if more[0].done else "return-refund-pending"
            assert shopper.told(message, date=day, amount=shopper.words.price(12, "EUR")) in text
    plain = await bought(desk, POLO)
    shopper = Shopper(desk)
    await shopper.write(f"where is my refund for order {plain.number}")
    assert await shopper.write(plain.email) == shopper.told("return-refund-none", number=plain.number)
    assert shopper.told("return-why") in await shopper.tap("/return_item")
