"""The embedded back end's tables. Moments are milliseconds since 1970, UTC; amounts are decimals written as text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, MetaData, String, Table, Text

from bot.commerce.orders import (
    Address,
    Coupon,
    CouponState,
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

metadata = MetaData()

about = Table(
    "about", metadata, Column("name", String(20), primary_key=True), Column("value", BigInteger, nullable=False)
)
"""`version` of the layout, and for orders that came out of a store's folder `told`: when their dates were told."""

orders = Table(
    "orders",
    metadata,
    Column("number", String(64), primary_key=True),
    Column("key", String(64), nullable=False, unique=True),  # `bot.commerce.secrets.order_number`
    Column("state", String(20), nullable=False),
    Column("payment", String(20), nullable=False),
    Column("placed", BigInteger, nullable=False),
    Column("cancelled", BigInteger),
    Column("currency", String(3), nullable=False),
    Column("total", String(20), nullable=False),
    Column("shipping", String(20), nullable=False),
    Column("email", String(254), nullable=False),
    Column("customer", String(100), nullable=False),
    Column("channel", String(32), nullable=False),
    Column("buyer", String(100), nullable=False),
    Column("coupon", String(64), nullable=False),
    Column("express", Boolean, nullable=False),
    Column("address", Text, nullable=False),  # JSON of `Address`
)
Index("orders_customer", orders.c.customer, orders.c.placed)
Index("orders_buyer", orders.c.channel, orders.c.buyer, orders.c.placed)


def _of_order() -> list[Any]:
    return [
        Column("order", String(64), ForeignKey("orders.number"), primary_key=True),
        Column("id", String(64), primary_key=True),
    ]


lines = Table(
    "lines",
    metadata,
    *_of_order(),
    Column("place", Integer, nullable=False),
    Column("sku", String(64), nullable=False),
    Column("product", String(200), nullable=False),
    Column("title", Text, nullable=False),
    Column("options", Text, nullable=False),  # JSON list of [name, value]
    Column("quantity", Integer, nullable=False),
    Column("price", String(20), nullable=False),
)
shipments = Table(
    "shipments",
    metadata,
    *_of_order(),
    Column("state", String(20), nullable=False),
    Column("carrier", String(60), nullable=False),
    Column("tracking", String(60), nullable=False),
    Column("url", Text, nullable=False),
    Column("pieces", Text, nullable=False),  # JSON list of [line, quantity]
    Column("shipped", BigInteger, nullable=False),
    Column("expected", BigInteger),
    Column("delivered", BigInteger),
    Column("scanned", BigInteger),
)
returns = Table(
    "returns",
    metadata,
    *_of_order(),
    Column("state", String(20), nullable=False),
    Column("pieces", Text, nullable=False),
    Column("reason", String(20), nullable=False),
    Column("opened", BigInteger, nullable=False),
    Column("note", Text, nullable=False),
    Column("label", Text, nullable=False),
)
refunds = Table(
    "refunds",
    metadata,
    *_of_order(),
    Column("amount", String(20), nullable=False),
    Column("issued", BigInteger, nullable=False),
    Column("done", Boolean, nullable=False),
)
stock = Table(
    "stock",
    metadata,
    Column("sku", String(64), primary_key=True),
    Column("place", Integer, nullable=False),
    Column("product", String(200), nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("options", Text, nullable=False),
    Column("price", String(20), nullable=False),
    Column("quantity", Integer),
    Column("backorder", Boolean, nullable=False),
)
coupons = Table(
    "coupons",
    metadata,
    Column("code", String(64), primary_key=True),  # in capitals
    Column("percent", String(20), nullable=False),
    Column("amount", String(20), nullable=False),
    Column("minimum", String(20), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("starts", BigInteger),
    Column("ends", BigInteger),
    Column("once", Boolean, nullable=False),
    Column("used_up", Boolean, nullable=False),
)
MOMENTS = {
    orders: ("placed", "cancelled"),
    shipments: ("shipped", "expected", "delivered", "scanned"),
    returns: ("opened",),
    refunds: ("issued",),
    coupons: ("starts", "ends"),
}
"""The columns that move along with the days."""


def milliseconds(moment: datetime | None) -> int | None:
    """A moment as the tables hold it."""
    return None if moment is None else round(moment.timestamp() * 1000)


def moment(value: int | None) -> datetime | None:
    """A moment that a table holds."""
    return None if value is None else datetime.fromtimestamp(value / 1000, timezone.utc)


def pieces_text(pieces: Iterable[Piece]) -> str:
    """Pieces as a column holds them."""
    return json.dumps([[piece.line, piece.quantity] for piece in pieces])


def rows_of(order: Order) -> dict[Table, list[dict[str, Any]]]:
    """The rows of an order, by table."""
    from bot.commerce.secrets import order_number

    own = {"order": order.number}
    plain = {name: getattr(order, name) for name in ("number", "email", "customer", "channel", "buyer", "coupon")}
    top = {
        **plain,
        "key": order_number(order.number),
        "state": order.state.value,
        "payment": order.payment.value,
        "placed": milliseconds(order.placed),
        "cancelled": milliseconds(order.cancelled),
        "currency": order.total.currency,
        "total": str(order.total.amount),
        "shipping": str(order.shipping.amount),
        "express": order.express,
        "address": json.dumps(vars(order.address)),
    }
    return {
        orders: [top],
        lines: [
            {
                **own,
                **{name: getattr(one, name) for name in ("id", "sku", "product", "title", "quantity")},
                "place": place,
                "options": json.dumps(one.options),
                "price": str(one.price.amount),
            }
            for place, one in enumerate(order.lines)
        ],
        shipments: [
            {
                **own,
                **{name: getattr(one, name) for name in ("id", "carrier", "tracking", "url")},
                **{name: milliseconds(getattr(one, name)) for name in MOMENTS[shipments]},
                "state": one.state.value,
                "pieces": pieces_text(one.pieces),
            }
            for one in order.shipments
        ],
        returns: [return_row(order.number, one) for one in order.returns],
        refunds: [refund_row(order.number, one) for one in order.refunds],
    }


def return_row(number: str, one: Return) -> dict[str, Any]:
    """The row of a return."""
    return {
        "order": number,
        **{name: getattr(one, name) for name in ("id", "note", "label")},
        "state": one.state.value,
        "pieces": pieces_text(one.pieces),
        "reason": one.reason.value,
        "opened": milliseconds(one.opened),
    }


def refund_row(number: str, one: Refund) -> dict[str, Any]:
    """The row of a refund."""
    issued = milliseconds(one.issued)
    return {"order": number, "id": one.id, "amount": str(one.amount.amount), "issued": issued, "done": one.done}


def order_of(row: Any, parts: Mapping[Table, Iterable[Any]]) -> Order:
    """The order in a row of `orders` and the rows that belong to it."""

    def money(text: str) -> Money:
        return Money(Decimal(text), row.currency)

    plain = {name: getattr(row, name) for name in ("number", "email", "customer", "channel", "buyer", "coupon")}
    return Order(
        **plain,
        state=OrderState(row.state),
        payment=Payment(row.payment),
        placed=_sure(row.placed),
        cancelled=moment(row.cancelled),
        total=money(row.total),
        shipping=money(row.shipping),
        express=bool(row.express),
        address=Address(**json.loads(row.address)),
        lines=tuple(
            OrderLine(one.id, one.sku, one.product, one.title, _options(one.options), one.quantity, money(one.price))
            for one in parts[lines]
        ),
        shipments=tuple(
            Shipment(
                one.id,
                ShipmentState(one.state),
                one.carrier,
                one.tracking,
                one.url,
                _pieces(one.pieces),
                _sure(one.shipped),
                moment(one.expected),
                moment(one.delivered),
                moment(one.scanned),
            )
            for one in parts[shipments]
        ),
        returns=tuple(
            Return(
                one.id,
                ReturnState(one.state),
                _pieces(one.pieces),
                ReturnReason(one.reason),
                _sure(one.opened),
                one.note,
                one.label,
            )
            for one in parts[returns]
        ),
        refunds=tuple(Refund(one.id, money(one.amount), _sure(one.issued), bool(one.done)) for one in parts[refunds]),
    )


def stock_of(row: Any) -> Stock:
    """The variant in a row of `stock`."""
    return Stock(
        row.sku, row.product, row.title, _options(row.options), Decimal(row.price), row.quantity, bool(row.backorder)
    )


def coupon_of(row: Any, now: datetime) -> Coupon:
    """The coupon in a row of `coupons`, as it is now."""
    starts, ends = moment(row.starts), moment(row.ends)
    state = CouponState.VALID
    if starts is not None and now < starts:
        state = CouponState.NOT_YET
    elif ends is not None and now >= ends:
        state = CouponState.EXPIRED
    elif row.used_up:
        state = CouponState.USED_UP
    return Coupon(
        row.code,
        state,
        percent=Decimal(row.percent) if row.percent else None,
        amount=Money(Decimal(row.amount), row.currency) if row.amount else None,
        minimum=Money(Decimal(row.minimum), row.currency) if row.minimum else None,
        starts=starts,
        ends=ends,
        once=bool(row.once),
    )


def _sure(value: int) -> datetime:
    return datetime.fromtimestamp(value / 1000, timezone.utc)


def _options(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in json.loads(text))


def _pieces(text: str) -> tuple[Piece, ...]:
    return tuple(Piece(line, quantity) for line, quantity in json.loads(text))
