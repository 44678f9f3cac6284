"""Orders, stock and coupons out of a store's folder: `products.csv` and the tables of `orders/`.

`orders/` holds `orders.csv`, `lines.csv`, `shipments.csv`, `returns.csv`, `refunds.csv` and `coupons.csv`. Moments are
told from the moment of reading, in UTC: `-12d 08:30` is half past eight, twelve days ago, and `-3h` three hours ago. A
store without that folder has no orders here.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, TypeVar

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
from connectors.backends.tables import milliseconds

T = TypeVar("T")
FOLDER = "orders"
_MOMENT = re.compile(r"([+-]\d+)d (\d\d):(\d\d)|(-\d+)h")


class OrdersFault(ValueError):
    """A file of `orders/` that cannot be read; the message names file, line and field, and what to write instead."""


@dataclass(frozen=True)
class Goods:
    """The variants of `products.csv`, a Shopify export, by SKU; empty for an export of another kind."""

    variants: Mapping[str, Stock] = field(default_factory=dict)

    @classmethod
    def read(cls, store: Path) -> Goods:
        """The variants in the store's file."""
        file = store / "products.csv"
        found: dict[str, Stock] = {}
        titles: dict[str, str] = {}
        names: dict[str, list[str]] = {}
        for row in _rows(file) if file.is_file() else ():
            handle, sku = row.text("Handle"), row.text("Variant SKU")
            if row.text("Title"):
                titles[handle] = row.text("Title")
                names[handle] = [row.text(f"Option{number} Name") for number in (1, 2, 3)]
            if not sku:
                continue
            values = [row.text(f"Option{number} Value") for number in (1, 2, 3)]
            pairs = [
                (name, value) for name, value in zip(names.get(handle, ()), values, strict=False) if name and value
            ]
            found[sku] = Stock(
                sku=sku,
                product=handle,
                title=titles.get(handle, handle),
                options=tuple(pair for pair in pairs if pair != ("Title", "Default Title")),
                price=row.number("Variant Price"),
                quantity=int(row.number("Variant Inventory Qty")) if row.text("Variant Inventory Tracker") else None,
                backorder=row.text("Variant Inventory Policy") == "continue",
            )
        return cls(found)


@dataclass(frozen=True)
class _Row:
    file: str
    at: int
    cells: Mapping[str, str | None]

    def text(self, name: str) -> str:
        return (self.cells.get(name) or "").strip()

    def number(self, name: str) -> Decimal:
        return self.read(name, Decimal, "a number, e.g. 12.50")

    def read(self, name: str, kind: Callable[[str], T], example: str) -> T:
        try:
            return kind(self.text(name))
        except (ValueError, KeyError, InvalidOperation):
            at = f"{self.file}:{self.at}"
            raise OrdersFault(f"{at}: `{name}` is `{self.text(name)}`; write {example}") from None

    def one_of(self, name: str, kind: type[T]) -> T:
        values: Any = kind
        return self.read(name, kind, "one of " + ", ".join(one.value for one in values))

    def moment(self, name: str, now: datetime) -> datetime:
        def told(text: str) -> datetime:
            match = _MOMENT.fullmatch(text)
            if not match:
                raise ValueError(text)
            if match[4]:
                return now + timedelta(hours=int(match[4]))
            midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
            return midnight + timedelta(days=int(match[1]), hours=int(match[2]), minutes=int(match[3]))

        return self.read(name, told, "days from today and a time, e.g. -12d 08:30, or hours ago, e.g. -3h")

    def maybe(self, name: str, now: datetime) -> datetime | None:
        return self.moment(name, now) if self.text(name) else None

    def pieces(self) -> tuple[Piece, ...]:
        def told(text: str) -> tuple[Piece, ...]:
            pairs = [part.split("x") for part in text.split()]
            return tuple(Piece(line, int(quantity)) for line, quantity in pairs)

        return self.read("pieces", told, "lines and quantities, e.g. 1x2 2x1")


def _rows(file: Path) -> Iterator[_Row]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines)
        for cells in reader:
            yield _Row(file.name, reader.line_num, cells)


def _by_order(store: Path, name: str) -> dict[str, list[_Row]]:
    found: dict[str, list[_Row]] = {}
    for row in _rows(store / FOLDER / name):
        found.setdefault(row.text("order"), []).append(row)
    return found


def read_stock(goods: Goods) -> list[Stock]:
    """Every variant, in the file's order."""
    return list(goods.variants.values())


def read_orders(store: Path, goods: Goods, now: datetime) -> list[Order]:
    """The orders of the store's folder, as they stand on the day of `now`."""
    if not (store / FOLDER / "orders.csv").is_file():
        return []
    parts = {name: _by_order(store, f"{name}.csv") for name in ("lines", "shipments", "returns", "refunds")}
    orders = []
    for row in _rows(store / FOLDER / "orders.csv"):
        own = {name: rows.get(row.text("number"), []) for name, rows in parts.items()}
        orders.append(_order(row, own, goods, now))
    return orders


def _order(row: _Row, own: Mapping[str, list[_Row]], goods: Goods, now: datetime) -> Order:
    currency = row.text("currency")
    shipping = row.number("shipping")
    lines = tuple(_line(one, str(place), goods, currency) for place, one in enumerate(own["lines"], 1))
    plain = {name: row.text(name) for name in ("number", "email", "customer", "channel", "buyer", "coupon")}
    goods_total = sum((line.price.amount * line.quantity for line in lines), Decimal(0))
    return Order(
        **plain,
        state=row.one_of("state", OrderState),
        payment=row.one_of("payment", Payment),
        placed=row.moment("placed", now),
        cancelled=row.maybe("cancelled", now),
        total=Money(goods_total + shipping, currency),
        shipping=Money(shipping, currency),
        express=row.text("express") == "yes",
        address=Address(
            **{name: row.text(name) for name in ("name", "street", "city", "country", "postcode", "region")}
        ),
        lines=lines,
        shipments=tuple(
            Shipment(
                id=one.text("id"),
                state=one.one_of("state", ShipmentState),
                carrier=one.text("carrier"),
                tracking=one.text("tracking"),
                url=one.text("url"),
                pieces=one.pieces(),
                shipped=one.moment("shipped", now),
                expected=one.maybe("expected", now),
                delivered=one.maybe("delivered", now),
                scanned=one.maybe("scanned", now),
            )
            for one in own["shipments"]
        ),
        returns=tuple(
            Return(
                id=one.text("id"),
                state=one.one_of("state", ReturnState),
                pieces=one.pieces(),
                reason=one.one_of("reason", ReturnReason),
                opened=one.moment("opened", now),
                label=one.text("label"),
            )
            for one in own["returns"]
        ),
        refunds=tuple(
            Refund(
                id=one.text("id"),
                amount=Money(one.number("amount"), currency),
                issued=one.moment("issued", now),
                done=one.text("done") == "yes",
            )
            for one in own["refunds"]
        ),
    )


def _line(row: _Row, id: str, goods: Goods, currency: str) -> OrderLine:
    variant = row.read("sku", goods.variants.__getitem__, "a `Variant SKU` of products.csv")
    quantity = row.read("quantity", int, "a whole number")
    price = Money(row.number("price"), currency)
    return OrderLine(id, variant.sku, variant.product, variant.title, variant.options, quantity, price)


def read_coupons(store: Path, now: datetime) -> list[dict[str, Any]]:
    """The rows of the store's coupons."""
    file = store / FOLDER / "coupons.csv"
    if not file.is_file():
        return []
    return [
        {
            "code": row.text("code").upper(),
            **{name: str(row.number(name)) if row.text(name) else "" for name in ("percent", "amount", "minimum")},
            "currency": row.text("currency"),
            **{name: milliseconds(row.maybe(name, now)) for name in ("starts", "ends")},
            **{name: row.text(name) == "yes" for name in ("once", "used_up")},
        }
        for row in _rows(file)
    ]
