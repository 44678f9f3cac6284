"""What every engine keeps to. Inherit `BackendContract` and give it a filled `backend`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, cast

import pytest

from bot.commerce.backend import Backend
from bot.commerce.claim import Claim, Kind
from bot.commerce.errors import Impossible, NotAllowed, Why
from bot.commerce.orders import (
    CouponState,
    Order,
    OrderState,
    Payment,
    Piece,
    ReturnReason,
    ReturnState,
    ShipmentState,
)
from bot.commerce.secrets import agree, digests_said
from tests.connectors.backends.seed import CROWD, MANY, claim, goods, now, own, seed


class BackendContract:
    """One suite for all engines, over the same orders."""

    tells: ClassVar[Callable[[ShipmentState], ShipmentState]] = staticmethod(lambda state: state)
    """What the engine tells of a parcel in this state: platforms know fewer."""
    marketplaces: ClassVar[bool] = True
    """Whether it knows a marketplace's buyers."""

    @pytest.fixture
    def moment(self) -> datetime:
        """When the seed's dates are told."""
        return now()

    @pytest.fixture
    def orders(self, moment: datetime) -> list[Order]:
        """What the engine is filled with."""
        return seed(moment)

    async def test_orders_are_told_as_they_are(self, backend: Backend, orders: list[Order]) -> None:
        shown = orders[::7]
        for expected in shown:
            found = await backend.order(expected.number, claim(Kind.ORDER, expected.number))
            assert essence(found) == essence(expected), expected.number
            assert [(p.tracking, p.carrier, p.url) for p in found.shipments] == [
                (p.tracking, p.carrier, p.url) for p in expected.shipments
            ]
            told = [type(self).tells(parcel.state) for parcel in expected.shipments]
            assert [parcel.state for parcel in found.shipments] == told
            assert [(r.amount, r.issued) for r in found.refunds] == [(r.amount, r.issued) for r in expected.refunds]
            assert [r.reason for r in found.returns] == [r.reason for r in expected.returns]
        assert len({one.state for one in shown}) >= 6

    async def test_every_way_to_write_a_number_finds_the_order(self, backend: Backend, orders: list[Order]) -> None:
        number = orders[30].number
        for written in (number.lower(), f" {number[:2]} {number[2:6]}-{number[6:]} ", full_width(number)):
            found = await backend.order(written, claim(Kind.ORDER, number))
            assert found.number == number

    async def test_parcels_and_refunds_are_those_of_the_order(self, backend: Backend, orders: list[Order]) -> None:
        shipped = next(one for one in orders if one.shipments and one.refunds and not one.channel)
        assert [p.tracking for p in await backend.shipments(shipped.number, own(shipped))] == [
            p.tracking for p in shipped.shipments
        ]
        assert [r.amount for r in await backend.refunds(shipped.number, own(shipped))] == [
            r.amount for r in shipped.refunds
        ]

    async def test_a_customer_sees_their_orders_newest_first(self, backend: Backend, orders: list[Order]) -> None:
        for customer in ("7000002", "7000019", "7000040"):
            mine = sorted((o for o in orders if o.customer == customer), key=lambda o: o.placed, reverse=True)
            found = await backend.orders(claim(Kind.CUSTOMER, customer))
            assert [one.number for one in found] == [one.number for one in mine]
            assert mine

    async def test_pages_are_turned(self, backend: Backend) -> None:
        found = await backend.orders(claim(Kind.CUSTOMER, CROWD), most=MANY + 10)
        assert [one.number for one in found] == [f"ML9900{number:04d}" for number in range(MANY)]
        some = await backend.orders(claim(Kind.CUSTOMER, CROWD), most=7)
        assert [one.number for one in some] == [f"ML9900{number:04d}" for number in range(7)]

    async def test_a_buyer_of_a_marketplace_sees_their_orders(self, backend: Backend, orders: list[Order]) -> None:
        if not self.marketplaces:
            pytest.skip("this engine holds the store's own orders")
        bought = next(one for one in orders if one.channel)
        mine = {one.number for one in orders if one.buyer == bought.buyer}
        found = await backend.orders(claim(Kind.BUYER, bought.buyer, channel=bought.channel))
        assert {one.number for one in found} == mine
        assert await backend.orders(claim(Kind.BUYER, bought.buyer, channel="elsewhere")) == ()
        assert await backend.orders(claim(Kind.CUSTOMER, bought.buyer)) == ()

    async def test_a_claim_on_one_order_lists_that_order(self, backend: Backend, orders: list[Order]) -> None:
        found = await backend.orders(claim(Kind.ORDER, orders[3].number))
        assert [one.number for one in found] == [orders[3].number]

    async def test_nobody_elses_order_and_no_order_are_one_answer(self, backend: Backend, orders: list[Order]) -> None:
        theirs = next(one for one in orders if one.customer == "7000019")
        said = set()
        for number in (theirs.number, "ML00000000", "", "ML", "'; DROP", "ML1* OR name:*", "۱۲۳"):
            for mine in (claim(Kind.CUSTOMER, "7000002"), claim(Kind.ORDER, "ML12345678"), claim(Kind.BUYER, "1")):
                for ask in (
                    lambda n, c: backend.order(n, c),
                    lambda n, c: backend.shipments(n, c),
                    lambda n, c: backend.refunds(n, c),
                    lambda n, c: backend.cancel(n, c),
                    lambda n, c: backend.change_address(n, c, theirs.address),
                    lambda n, c: backend.change_variant(n, c, "1", theirs.lines[0].sku),
                    lambda n, c: backend.open_return(n, c, [Piece("1", 1)], ReturnReason.OTHER),
                ):
                    with pytest.raises(NotAllowed) as caught:
                        await ask(number, mine)
                    said.add(str(caught.value))
        assert said == {"no such order for this claim"}

    async def test_no_claim_is_no_claim(self, backend: Backend, orders: list[Order]) -> None:
        order = next(one for one in orders if one.customer)
        old = claim(Kind.CUSTOMER, order.customer, good=-1)
        for forged in (None, order.customer, {"kind": "customer"}, Kind.CUSTOMER, old, Lookalike(order)):
            with pytest.raises(NotAllowed):
                await backend.order(order.number, cast(Claim, forged))
            with pytest.raises(NotAllowed):
                await backend.orders(cast(Claim, forged))

    async def test_a_witness_proves_and_shows_nothing(self, backend: Backend, orders: list[Order]) -> None:
        order = next(one for one in orders if one.email and one.address.postcode)
        witness = await backend.witness(order.number)
        assert witness is not None
        assert agree(witness.digests, digests_said(order.email.upper()))
        assert agree(witness.digests, digests_said(f" {order.address.postcode.lower()} "))
        assert not agree(witness.digests, digests_said("shopper1000@example.com"))
        shown = repr(witness)
        assert order.email not in shown
        assert order.address.postcode not in shown
        assert await backend.witness("ML00000001") is None

    async def test_cancel_while_it_may(self, backend: Backend, orders: list[Order]) -> None:
        order = next(one for one in orders if one.state is OrderState.PAID and one.customer)
        done = await backend.cancel(order.number, own(order))
        assert (done.state, done.payment) == (OrderState.CANCELLED, Payment.REFUNDED)
        assert [refund.amount for refund in done.refunds] == [order.total]
        again = await backend.cancel(order.number, own(order))
        assert len(again.refunds) == 1

    async def test_two_who_cancel_at_once_pay_back_once(self, backend: Backend, orders: list[Order]) -> None:
        order = [one for one in orders if one.state is OrderState.PAID and one.customer][1]
        await asyncio.gather(*(backend.cancel(order.number, own(order)) for _ in range(3)))
        assert [refund.amount for refund in await backend.refunds(order.number, own(order))] == [order.total]

    async def test_what_is_packed_stays_as_it_is(self, backend: Backend, orders: list[Order]) -> None:
        for state in (OrderState.PACKING, OrderState.SHIPPED, OrderState.DELIVERED, OrderState.CANCELLED):
            order = next(one for one in orders if one.state is state and one.customer)
            moved = replace(order.address, street="Other Street 1")
            for ask in (
                lambda o=order: backend.cancel(o.number, own(o)),
                lambda o=order, a=moved: backend.change_address(o.number, own(o), a),
                lambda o=order: backend.change_variant(o.number, own(o), o.lines[0].id, "X"),
            ):
                if state is OrderState.CANCELLED and ask.__defaults__ == (order,) and "cancel" in ask.__code__.co_names:
                    continue  # is cancelled already: that is done
                with pytest.raises(Impossible) as caught:
                    await ask()
                assert caught.value.why is (Why.CANCELLED if state is OrderState.CANCELLED else Why.PACKED)

    async def test_change_of_address(self, backend: Backend, orders: list[Order]) -> None:
        order = next(one for one in orders if one.state is OrderState.PAID and one.customer)
        moved = replace(order.address, street="  شارع   المثال 5 ", extra="3. Stock", postcode="20095", city="Hamburg")
        found = await backend.change_address(order.number, own(order), moved)
        assert found.address == replace(moved, street="شارع المثال 5")
        assert (await backend.order(order.number, own(order))).address == found.address

    async def test_an_address_that_cannot_be(self, backend: Backend, orders: list[Order]) -> None:
        order = next(one for one in orders if one.state is OrderState.PAID and one.customer)
        for changed, why in (
            ({"country": "JP"}, Why.OTHER_COUNTRY),
            ({"city": "  "}, Why.INCOMPLETE),
            ({"name": ""}, Why.INCOMPLETE),
        ):
            with pytest.raises(Impossible) as caught:
                await backend.change_address(order.number, own(order), replace(order.address, **changed))
            assert caught.value.why is why

    async def test_change_of_size(self, backend: Backend, orders: list[Order]) -> None:
        order, line, other = swappable(orders)
        line = next(one for one in (await backend.order(order.number, own(order))).lines if one.sku == line.sku)
        shelf = {one.sku: one for one in await backend.stock(line.product)}
        found = await backend.change_variant(order.number, own(order), line.id, other)
        changed = next(one for one in found.lines if one.sku == other)
        assert (changed.quantity, changed.price) == (line.quantity, line.price)
        assert changed.options == shelf[other].options
        assert line.sku not in {one.sku for one in found.lines}
        assert len(found.lines) == len(order.lines)
        assert found.total == order.total
        after = {one.sku: one for one in await backend.stock(line.product)}
        for sku, more in ((other, -line.quantity), (line.sku, line.quantity)):
            assert after[sku].quantity == (shelf[sku].quantity or 0) + more

    async def test_a_size_that_cannot_be(self, backend: Backend, orders: list[Order]) -> None:
        variants = list(goods().variants.values())
        seen = set()
        for order in orders:
            if order.state is not OrderState.PAID or not order.customer:
                continue
            for line in (await backend.order(order.number, own(order))).lines:
                like = [one for one in variants if one.product == line.product and one.sku != line.sku]
                price = goods().variants[line.sku].price
                tries: list[tuple[str, str, Why]] = [(line.id, "PS999-X", Why.NO_SUCH_VARIANT)]
                tries += [("no-line", line.sku, Why.NO_SUCH_LINE)]
                tries += [(line.id, one.sku, Why.OTHER_PRICE) for one in like if one.price != price][:1]
                tries += [(line.id, one.sku, Why.SOLD_OUT) for one in like if not one.quantity and one.price == price]
                for id, sku, why in tries:
                    if why in seen:
                        continue
                    with pytest.raises(Impossible) as caught:
                        await backend.change_variant(order.number, own(order), id, sku)
                    assert caught.value.why is why
                    seen.add(why)
        assert seen == {Why.NO_SUCH_VARIANT, Why.NO_SUCH_LINE, Why.OTHER_PRICE, Why.SOLD_OUT}

    async def test_a_return(self, backend: Backend, orders: list[Order]) -> None:
        order = await backend.order(returnable(orders).number, own(returnable(orders)))
        pieces = [Piece(order.lines[0].id, 1)]
        found = await backend.open_return(order.number, own(order), pieces, ReturnReason.TOO_SMALL, "zu klein 😿")
        assert (found.state, found.reason, found.note) == (ReturnState.REQUESTED, ReturnReason.TOO_SMALL, "zu klein 😿")
        assert found.pieces == tuple(pieces)
        again = await backend.open_return(order.number, own(order), pieces, ReturnReason.TOO_SMALL)
        assert again.id == found.id
        now = await backend.order(order.number, own(order))
        assert [one.id for one in now.returns] == [found.id]
        assert now.returnable(order.lines[0].id) == order.lines[0].quantity - 1

    async def test_two_who_open_it_at_once_open_one(self, backend: Backend, orders: list[Order]) -> None:
        order = await backend.order(returnable(orders).number, own(returnable(orders)))
        pieces = [Piece(line.id, line.quantity) for line in order.lines]
        found = await asyncio.gather(
            *(backend.open_return(order.number, own(order), pieces, ReturnReason.UNWANTED) for _ in range(3))
        )
        assert len({one.id for one in found}) == 1
        assert len((await backend.order(order.number, own(order))).returns) == 1

    async def test_a_return_that_cannot_be(self, backend: Backend, orders: list[Order]) -> None:
        moving = next(one for one in orders if one.state is OrderState.SHIPPED and one.customer)
        asked = next(one for one in orders if one.customer and one.returns and one.state is OrderState.DELIVERED)
        here, moving, asked = [await backend.order(one.number, own(one)) for one in (returnable(orders), moving, asked)]
        line = here.lines[0]
        for order, pieces, why in (
            (here, [Piece(line.id, line.quantity + 1)], Why.TOO_MANY),
            (here, [Piece("no-line", 1)], Why.NO_SUCH_LINE),
            (here, [Piece(line.id, 0)], Why.NO_SUCH_LINE),
            (here, [], Why.NO_SUCH_LINE),
            (moving, [Piece(moving.lines[0].id, 1)], Why.NOT_DELIVERED),
            (asked, [Piece(asked.returns[0].pieces[0].line, 9)], Why.TOO_MANY),
        ):
            with pytest.raises(Impossible) as caught:
                await backend.open_return(order.number, own(order), pieces, ReturnReason.OTHER)
            assert caught.value.why is why

    async def test_stock_by_variant(self, backend: Backend) -> None:
        found = await backend.stock("polo-breeze")
        assert [(one.sku, one.quantity, one.available) for one in found] == [
            ("PS101-NAV-S", 23, True),
            ("PS101-NAV-M", 7, True),
            ("PS101-NAV-L", 31, True),
            ("PS101-WHI-M", 64, True),
            ("PS101-WHI-L", 0, False),
            ("PS101-SAG-M", 4, True),
        ]
        assert found[0].options == (("Color", "Navy"), ("Size", "S"))
        assert found[0].price == Decimal("34.90")
        for nothing in ("", "no-such-product", "polo-breeze' OR 1", "*"):
            assert await backend.stock(nothing) == ()

    async def test_coupons(self, backend: Backend, moment: datetime) -> None:
        states = {
            "WELCOME10": CouponState.VALID,
            " winter20 ": CouponState.VALID,
            "NOV1111": CouponState.EXPIRED,
            "SPRING": CouponState.NOT_YET,
            "FIRST100": CouponState.USED_UP,
        }
        for code, state in states.items():
            found = await backend.coupon(code)
            assert found is not None
            assert (found.code, found.state) == (code.strip().upper(), state)
        tea, winter = await backend.coupon("TEA5"), await backend.coupon("WINTER20")
        assert tea is not None
        assert winter is not None
        assert str(tea.amount) == "USD 5.00"
        assert winter.percent == 20
        assert winter.minimum is not None
        assert winter.minimum.amount == Decimal("120.00")
        assert winter.ends is not None
        assert winter.ends > moment
        for nothing in ("", "NOPE", "*", "x" * 500, "WELCOME10 OR 1"):
            assert await backend.coupon(nothing) is None

    async def test_it_is_ready(self, backend: Backend) -> None:
        assert await backend.ready()


class Lookalike:
    """Has all that a claim has, and is none."""

    def __init__(self, order: Order) -> None:
        self.kind, self.subject, self.channel = Kind.ORDER, order.number, ""

    def good(self, _: Any = None) -> bool:
        """Says so."""
        return True

    def covers(self, _: Order) -> bool:
        """Says so."""
        return True


def essence(order: Order) -> dict[str, Any]:
    """What every engine tells alike."""
    return {
        "number": order.number,
        "state": order.state,
        "payment": order.payment,
        "placed": order.placed,
        "cancelled": order.cancelled,
        "total": order.total,
        "shipping": order.shipping,
        "email": order.email,
        "customer": order.customer,
        "coupon": order.coupon,
        "address": order.address,
        "express": order.express,
        "lines": [(o.sku, o.product, o.title, o.options, o.quantity, o.price) for o in order.lines],
        "delivered": order.delivered,
        "parcels": [(placed(order, p.pieces), p.expected, p.shipped) for p in order.shipments],
        "returns": [(r.state, placed(order, r.pieces), r.opened) for r in order.returns],
    }


def placed(order: Order, pieces: Sequence[Piece]) -> list[tuple[int, int]]:
    """Pieces by the places of their lines: engines give lines ids of their own."""
    places = {line.id: place for place, line in enumerate(order.lines)}
    return sorted((places[piece.line], piece.quantity) for piece in pieces)


def swappable(orders: list[Order]) -> tuple[Order, Any, str]:
    """A paid order, one of its lines, and another variant that it may become."""
    variants = goods().variants
    for order in orders:
        for line in order.lines if order.state is OrderState.PAID and order.customer else ():
            for other in variants.values():
                like = other.product == line.product and other.price == variants[line.sku].price
                if like and other.sku != line.sku and (other.quantity or 0) > line.quantity:
                    return order, line, other.sku
    raise AssertionError("the seed has none")


def returnable(orders: list[Order]) -> Order:
    """A delivered order of a customer, nothing of it returned."""
    return next(o for o in orders if o.state is OrderState.DELIVERED and o.customer and not o.returns)


def full_width(text: str) -> str:
    """The text as an East Asian keyboard writes it."""
    return "".join(chr(ord(letter) + 0xFEE0) for letter in text)
