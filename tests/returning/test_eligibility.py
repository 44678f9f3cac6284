"""What may come back, until when and at what cost: by market, at the borders of days and time zones, for parts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

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
)
from bot.returning.days import earliest_day, latest_day, months_on
from bot.returning.eligibility import Barred, excluded, terms, verdicts, warranty
from bot.returning.rules import Rules, rules
from knowledge.entry import Entry
from knowledge.knowledge import DEMO
from knowledge.reader import load_store
from knowledge.topics.values import Money as Amount
from knowledge.topics.values import Period

UTC = timezone.utc
PLACED = datetime(2026, 3, 1, 12, tzinfo=UTC)
CAME = datetime(2026, 3, 10, 12, tzinfo=UTC)
RULES = Rules(days=30, postage="store", excluded=("food",), sale="yes", shipping="yes", warranty=24, exchange="yes")
SHIRT, TEA = "shirt", "tea"


def entry(handle: str, *category: str, tags: tuple[str, ...] = (), **attributes: tuple[str, ...]) -> Entry:
    return Entry(f"product/{handle}", "product", "en", handle, "", "products.csv", 1, handle, handle=handle,
                 category=category, tags=tags, attributes=attributes)  # fmt: skip


GOODS = {
    SHIRT: entry(SHIRT, "Apparel & Accessories", "Clothing"),
    TEA: entry(TEA, "Food, Beverages & Tobacco", "Beverages", "Tea & Infusions"),
}


def line(id: str = "1", product: str = SHIRT, quantity: int = 1, price: str = "40.00") -> OrderLine:
    return OrderLine(id, f"SKU{id}", product, product, (), quantity, Money(Decimal(price), "EUR"))


def parcel(*pieces: tuple[str, int], came: datetime | None = CAME, state: Any = ShipmentState.DELIVERED) -> Shipment:
    return Shipment(f"P{pieces}", state, "DHL", "1", "", tuple(Piece(*one) for one in pieces), PLACED, delivered=came)


def order(*lines: OrderLine, country: str = "DE", parcels: tuple[Shipment, ...] | None = None, **more: Any) -> Order:
    lines = lines or (line(),)
    own = parcels if parcels is not None else (parcel(*((one.id, one.quantity) for one in lines)),)
    total = sum((one.price.amount * one.quantity for one in lines), Decimal("4.90"))
    made = Order(
        "ML1", OrderState.DELIVERED, Payment.PAID, PLACED, Money(total, "EUR"), Money(Decimal("4.90"), "EUR"), lines,
        Address("N", "S", "C", country), "a@example.com", shipments=own,
    )  # fmt: skip
    return replace(made, **more)


def judge(of: Order, now: datetime, rule: Rules = RULES) -> list[tuple[Barred | None, date | None, int]]:
    return [(one.why, one.until, one.quantity) for one in verdicts(of, rule, GOODS.get, now)]


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (datetime(2026, 3, 10, 13, tzinfo=UTC), False),
        (datetime(2026, 4, 9, 12, tzinfo=UTC), False),  # the thirtieth day
        (datetime(2026, 4, 9, 21, 59, tzinfo=UTC), False),  # a minute before midnight in Berlin
        (datetime(2026, 4, 9, 22, 1, tzinfo=UTC), True),  # a minute after
    ],
)
def test_the_last_day_is_whole_where_the_parcel_went(now: datetime, late: bool) -> None:
    assert judge(order(), now) == [(Barred.TOO_LATE if late else None, date(2026, 4, 9), 1)]


@pytest.mark.parametrize(
    ("country", "came", "until"),
    [
        ("DE", datetime(2026, 3, 10, 22, 30, tzinfo=UTC), date(2026, 4, 9)),  # half past eleven at night
        ("DE", datetime(2026, 3, 10, 23, 30, tzinfo=UTC), date(2026, 4, 10)),  # past midnight there
        ("AE", datetime(2026, 3, 10, 20, 30, tzinfo=UTC), date(2026, 4, 10)),
        ("JP", datetime(2026, 3, 10, 15, 30, tzinfo=UTC), date(2026, 4, 10)),
        ("US", datetime(2026, 3, 11, 4, 30, tzinfo=UTC), date(2026, 4, 10)),  # the eastern day is the later one
        ("KI", datetime(2026, 3, 10, 10, 30, tzinfo=UTC), date(2026, 4, 10)),  # GMT+14
        ("ZZ", datetime(2026, 3, 10, 10, 30, tzinfo=UTC), date(2026, 4, 10)),  # no country that is known
    ],
)
def test_the_day_of_delivery_is_the_shoppers(country: str, came: datetime, until: date) -> None:
    of = order(country=country, parcels=(parcel(("1", 1), came=came),))
    assert judge(of, came) == [(None, until, 1)]


def test_a_country_of_several_zones_ends_its_day_with_the_last_of_them() -> None:
    of = order(country="US")
    night = datetime(2026, 4, 10, 9, 30, tzinfo=UTC)  # April 10 in New York, half an hour to midnight in Hawaii
    assert judge(of, night)[0][0] is None
    assert judge(of, night + timedelta(hours=3))[0][0] is Barred.TOO_LATE


@pytest.mark.parametrize(
    ("placed", "until"),
    [
        (datetime(2026, 10, 31, 12, tzinfo=UTC), date(2026, 12, 10)),
        (datetime(2026, 11, 1, 12, tzinfo=UTC), date(2027, 1, 31)),
        (datetime(2026, 12, 24, 12, tzinfo=UTC), date(2027, 1, 31)),
    ],
)
def test_orders_of_the_holidays_have_longer(placed: datetime, until: date) -> None:
    rule = replace(RULES, ordered=Period(date(2026, 11, 1), date(2026, 12, 24)), until=date(2027, 1, 31))
    came = datetime(2026, 11, 10, 12, tzinfo=UTC)
    of = order(parcels=(parcel(("1", 1), came=came),), placed=placed)
    assert judge(of, came, rule)[0][1] == until


def test_a_longer_period_never_shortens() -> None:
    rule = replace(RULES, until=date(2026, 3, 20))
    assert judge(order(), CAME, rule)[0][1] == date(2026, 4, 9)


def test_excluded_goods_and_goods_that_nobody_knows() -> None:
    of = order(line("1", TEA), line("2"), line("3", "gone"), line("4", ""))
    assert [why for why, *_ in judge(of, CAME)] == [Barred.EXCLUDED, None, Barred.UNKNOWN, Barred.UNKNOWN]


@pytest.mark.parametrize(
    ("product", "rule", "found"),
    [
        (entry("a", "Apparel", "Underwear"), {"excluded": ("underwear",)}, ("underwear", True)),
        (entry("a", "Apparel", "Underwear & Socks", "Socks"), {"excluded": ("underwear",)}, (None, True)),
        (entry("a", Type=("Gift Card",)), {"excluded": ("gift_cards",)}, ("gift_cards", True)),
        (entry("a", Category=("Swimwear",)), {"excluded": ("swimwear",)}, ("swimwear", True)),
        (entry("a", Category=("Swimwear",)), {}, (None, True)),
        (entry("a", tags=("Made-to-order",)), {"excluded": ("personalised",)}, ("personalised", True)),
        (entry("a", tags=("final-sale",)), {}, ("never", True)),
        (entry("a", tags=("Sale",)), {"sale": "yes"}, (None, True)),
        (entry("a", tags=("Sale",)), {"sale": "no"}, ("sale", True)),
        (entry("a", tags=("Sale",)), {"sale": None}, (None, False)),  # the store says nothing of sale items
    ],
)
def test_what_keeps_a_product_from_coming_back(
    product: Entry, rule: dict[str, Any], found: tuple[str | None, bool]
) -> None:
    assert excluded(product, replace(RULES, **rule)) == found


@pytest.mark.parametrize("missing", [{"days": None}, {"excluded": None}])
def test_where_a_fact_is_missing_nobody_guesses(missing: dict[str, Any]) -> None:
    assert judge(order(), CAME, replace(RULES, **missing)) == [(Barred.UNKNOWN, None, 1)]


def test_a_delivery_without_a_day_is_for_a_person() -> None:
    assert judge(order(parcels=(parcel(("1", 1), came=None),)), CAME)[0][0] is Barred.UNKNOWN


def test_part_deliveries() -> None:
    later = CAME + timedelta(days=20)
    on_its_way = parcel(("2", 1), came=None, state=ShipmentState.MOVING)
    of = order(line("1"), line("2"), parcels=(parcel(("1", 1)), on_its_way), state=OrderState.PART_SHIPPED)
    assert judge(of, CAME) == [(None, date(2026, 4, 9), 1), (Barred.NOT_DELIVERED, None, 0)]
    # while a parcel is on its way the period does not run out
    assert judge(of, CAME + timedelta(days=40))[0] == (None, None, 1)
    # it runs from the last one
    both = replace(of, state=OrderState.DELIVERED, shipments=(parcel(("1", 1)), parcel(("2", 1), came=later)))
    assert judge(both, later) == [(None, date(2026, 4, 29), 1)] * 2
    # a lost one does not keep it open
    lost = replace(
        of, state=OrderState.SHIPPED,
        shipments=(parcel(("1", 1)), parcel(("2", 1), came=None, state=ShipmentState.LOST)),
    )  # fmt: skip
    assert judge(lost, CAME + timedelta(days=40))[0] == (Barred.TOO_LATE, date(2026, 4, 9), 1)


def test_what_is_in_a_return_is_not_returned_twice() -> None:
    def returned(state: ReturnState, count: int) -> Return:
        return Return("R", state, (Piece("1", count),), ReturnReason.OTHER, CAME)

    two = order(line("1", quantity=2))
    some = replace(two, returns=(returned(ReturnState.REQUESTED, 1),))
    assert judge(some, CAME) == [(None, date(2026, 4, 9), 1)]
    assert judge(replace(two, returns=(returned(ReturnState.REFUNDED, 2),)), CAME)[0][0] is Barred.IN_RETURN
    assert judge(replace(two, returns=(returned(ReturnState.DECLINED, 2),)), CAME)[0] == (None, date(2026, 4, 9), 2)


def test_germany_and_the_emirates_have_their_own_rules() -> None:
    store, _ = load_store(DEMO)
    settings = store.settings
    german, emirati = (rules(store.facts, settings.market_of(code)) for code in ("DE", "AE"))
    assert (german.days, german.postage, german.cost, german.shipping) == (30, "store", None, "yes")
    assert (emirati.days, emirati.postage, emirati.cost) == (14, None, Amount(Decimal("8.00"), "USD"))
    assert (emirati.faulty_free, emirati.shipping) == (True, "no")
    assert (german.warranty, emirati.warranty) == (24, 12)
    elsewhere = rules(store.facts, settings.market_of("BR"))
    assert (elsewhere.days, elsewhere.postage, elsewhere.faulty_free) == (21, "shopper", True)
    plain = replace(order(), placed=PLACED)
    for rule, days in ((german, 30), (emirati, 14), (elsewhere, 21)):
        assert judge(plain, CAME, replace(rule, until=None))[0][1] == date(2026, 3, 10) + timedelta(days)
    tea = next(one for one in store.products if one.handle == "tea-longjing-tin" and one.language == "en")
    assert excluded(tea, german) == ("food", True)
    sellable = [one for one in store.products if one.language == "en" and excluded(one, german) == (None, True)]
    assert len(sellable) > 80


@pytest.mark.parametrize(
    ("rule", "reason", "postage", "refund"),
    [
        ({}, ReturnReason.UNWANTED, "store", "44.90"),  # all of the order: the delivery charge too
        ({"shipping": "no"}, ReturnReason.UNWANTED, "store", "40.00"),
        ({"shipping": None}, ReturnReason.UNWANTED, "store", "40.00"),
        ({"postage": "shopper", "shipping": "no"}, ReturnReason.UNWANTED, "shopper", "40.00"),
        (
            {"postage": None, "cost": Amount(Decimal(3), "EUR"), "shipping": "no"},
            ReturnReason.TOO_SMALL,
            "cost",
            "37.00",
        ),
        (
            {"postage": None, "cost": Amount(Decimal(8), "USD"), "shipping": "no"},
            ReturnReason.TOO_SMALL,
            "cost",
            "40.00",
        ),
        (
            {"postage": None, "cost": Amount(Decimal(3), "EUR"), "faulty_free": True},
            ReturnReason.DAMAGED,
            "store",
            "44.90",
        ),
    ],
)
def test_what_it_costs_and_what_comes_back(
    rule: dict[str, Any], reason: ReturnReason, postage: str, refund: str
) -> None:
    found = terms(order(), replace(RULES, **rule), [Piece("1", 1)], reason)
    assert found is not None
    assert (found.postage, found.refund.amount, found.refund.currency) == (postage, Decimal(refund), "EUR")


def test_who_pays_is_never_guessed() -> None:
    unsaid = replace(RULES, postage=None)
    assert terms(order(), unsaid, [Piece("1", 1)], ReturnReason.UNWANTED) is None
    charged = replace(unsaid, cost=Amount(Decimal(3), "EUR"))
    assert terms(order(), charged, [Piece("1", 1)], ReturnReason.DAMAGED) is None


def test_a_part_brings_no_delivery_charge_and_a_coupon_no_more_than_was_paid() -> None:
    of = order(line("1", quantity=2), line("2"))
    part = terms(of, RULES, [Piece("1", 1)], ReturnReason.UNWANTED)
    assert part is not None
    assert (part.refund.amount, part.shipping) == (Decimal("40.00"), None)
    rest = replace(of, returns=(Return("R", ReturnState.APPROVED, (Piece("1", 2),), ReturnReason.OTHER, CAME),))
    last = terms(rest, RULES, [Piece("2", 1)], ReturnReason.UNWANTED)
    assert last is not None
    assert last.shipping == Money(Decimal("4.90"), "EUR")
    # an order's discount stands in its total alone; what was paid back before is not paid twice
    cheap = replace(order(), total=Money(Decimal("30.00"), "EUR"))
    found = terms(cheap, RULES, [Piece("1", 1)], ReturnReason.UNWANTED)
    assert found is not None
    assert found.refund.amount == Decimal("30.00")
    paid = replace(cheap, refunds=(Refund("F", Money(Decimal("25.00"), "EUR"), CAME, done=True),))
    found = terms(paid, RULES, [Piece("1", 1)], ReturnReason.UNWANTED)
    assert found is not None
    assert found.refund.amount == Decimal("5.00")


def test_of_express_no_more_than_standard_delivery_is_paid_back() -> None:
    fast = replace(order(), express=True, shipping=Money(Decimal("14.90"), "EUR"), total=Money(Decimal("54.90"), "EUR"))
    for delivery, back in (
        (Amount(Decimal("4.90"), "EUR"), "44.90"),
        (Amount(Decimal(5), "USD"), "40.00"),
        (None, "40.00"),
    ):
        found = terms(fast, replace(RULES, delivery=delivery), [Piece("1", 1)], ReturnReason.UNWANTED)
        assert found is not None
        assert found.refund.amount == Decimal(back)


@pytest.mark.parametrize(
    ("now", "holds"),
    [
        (datetime(2028, 3, 10, 22, tzinfo=UTC), True),
        (datetime(2028, 3, 11, 0, tzinfo=UTC), False),
    ],
)
def test_warranty_ends_with_its_last_day(now: datetime, holds: bool) -> None:
    found = warranty(order(), order().lines[0], RULES, now)
    assert (found.until, found.holds) == (date(2028, 3, 10), holds)


def test_a_warranty_that_nobody_states_is_not_told() -> None:
    assert warranty(order(), order().lines[0], replace(RULES, warranty=None), CAME).until is None
    assert warranty(order(parcels=()), order().lines[0], RULES, CAME).until is None


def test_days_and_months() -> None:
    assert months_on(date(2024, 2, 29), 12) == date(2025, 2, 28)
    assert months_on(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert months_on(date(2026, 12, 15), 1) == date(2027, 1, 15)
    noon = datetime(2026, 3, 10, 12, tzinfo=UTC)
    assert latest_day(noon, "XX") == date(2026, 3, 11)
    assert earliest_day(noon, "XX") == date(2026, 3, 10)
