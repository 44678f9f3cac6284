"""WooCommerce's orders, stock and coupons as the port tells them.

The core knows no parcels, no deliveries and no returns. Parcels come from the order's `_wc_shipment_tracking_items`
(the Shipment Tracking extensions write them), returns from `_parley_returns`, which we write ourselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

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

Node = Mapping[str, Any]
PARCELS = "_wc_shipment_tracking_items"
RETURNS = "_parley_returns"
CENT = Decimal("0.01")

_STATES = {
    "pending": OrderState.PENDING,
    "on-hold": OrderState.PENDING,
    "failed": OrderState.PENDING,
    "checkout-draft": OrderState.PENDING,
    "processing": OrderState.PAID,
    "packing": OrderState.PACKING,
    "partial-shipped": OrderState.PART_SHIPPED,
    "shipped": OrderState.SHIPPED,
    "completed": OrderState.SHIPPED,
    "delivered": OrderState.DELIVERED,
    "cancelled": OrderState.CANCELLED,
}
"""The core's statuses, and those of shipping extensions. Any other is one that a shop made: it is being worked on."""


def order_of(node: Node, slugs: Mapping[int, str], refunds: Iterable[Node]) -> Order:
    """An order, with its products' slugs and its refunds."""
    currency = node["currency"]
    lines = tuple(_line(one, slugs, currency) for one in node["line_items"])
    paid_back = tuple(_refund(one, currency) for one in refunds)
    parcels = tuple(_parcel(one, lines, node["status"]) for one in _meta(node, PARCELS))
    total = Money(Decimal(node["total"]), currency)
    order = Order(
        number=str(node["number"]),
        state=OrderState.PAID,
        payment=_payment(node, total, paid_back),
        placed=_moment(node["date_created_gmt"]),
        total=total,
        shipping=Money(Decimal(node["shipping_total"]) + Decimal(node["shipping_tax"]), currency),
        lines=lines,
        address=_address(node),
        email=node["billing"].get("email") or "",
        customer=str(node["customer_id"] or ""),
        coupon=next((one["code"].upper() for one in node["coupon_lines"]), ""),
        express=any("express" in str(one.get("method_title")).casefold() for one in node["shipping_lines"]),
        shipments=parcels,
        returns=tuple(_return(one) for one in _meta(node, RETURNS)),
        refunds=paid_back,
        ref=str(node["id"]),
    )
    state = _state(node["status"], order)
    cancelled = _moment(node["date_modified_gmt"]) if state is OrderState.CANCELLED else None
    return Order(**{**vars(order), "state": state, "cancelled": cancelled})


def returns_in(node: Node) -> list[Any]:
    """The returns that we wrote into an order, as they stand there."""
    return list(_meta(node, RETURNS))


def _payment(node: Node, total: Money, refunds: Sequence[Refund]) -> Payment:
    back = sum((one.amount.amount for one in refunds), Decimal(0))
    if node["status"] == "refunded" or (back and back >= total.amount):
        return Payment.REFUNDED
    if back:
        return Payment.PART_REFUNDED
    return Payment.PAID if node.get("date_paid_gmt") else Payment.PENDING


def _state(status: str, order: Order) -> OrderState:
    known = _STATES.get(status, OrderState.PACKING)
    if status == "refunded":
        if not order.shipments:
            return OrderState.CANCELLED
        back = order.returns and all(one.state is ReturnState.REFUNDED for one in order.returns)
        if back and not any(order.returnable(line.id) for line in order.lines):
            return OrderState.RETURNED
        known = OrderState.SHIPPED
    if known is OrderState.PENDING and order.payment is not Payment.PENDING:
        return OrderState.PAID
    return OrderState.DELIVERED if known is OrderState.SHIPPED and order.delivered else known


def _line(node: Node, slugs: Mapping[int, str], currency: str) -> OrderLine:
    total = Decimal(node["total"]) + Decimal(node["total_tax"])
    price = (total / max(node["quantity"], 1)).quantize(CENT)
    shown = [one for one in node["meta_data"] if not str(one["key"]).startswith("_")]
    return OrderLine(
        id=str(node["id"]),
        sku=node["sku"] or "",
        product=slugs.get(node["product_id"], ""),
        title=node.get("parent_name") or node["name"],
        options=tuple((str(one["display_key"]), str(one["display_value"])) for one in shown),
        quantity=node["quantity"],
        price=Money(price, currency),
    )


def _parcel(node: Node, lines: Sequence[OrderLine], status: str) -> Shipment:
    listed = node.get("products_list") or ()
    pieces = tuple(Piece(str(one["item_id"]), int(one["qty"])) for one in listed)
    delivered = _stamp(node.get("delivered"))
    try:
        state = ShipmentState(node.get("status") or ("delivered" if delivered or status == "delivered" else "moving"))
    except ValueError:
        state = ShipmentState.MOVING
    return Shipment(
        id=str(node["tracking_id"]),
        state=state,
        carrier=node.get("custom_tracking_provider") or node.get("tracking_provider") or "",
        tracking=node.get("tracking_number") or "",
        url=node.get("custom_tracking_link") or "",
        pieces=pieces or tuple(Piece(line.id, line.quantity) for line in lines),
        shipped=_stamp(node.get("date_shipped")) or datetime.fromtimestamp(0, timezone.utc),
        expected=_stamp(node.get("expected")),
        delivered=delivered,
        scanned=_stamp(node.get("scanned")),
    )


def _return(node: Node) -> Return:
    return Return(
        id=node["id"],
        state=ReturnState(node["state"]),
        pieces=tuple(Piece(str(line), int(quantity)) for line, quantity in node["pieces"]),
        reason=ReturnReason(node["reason"]),
        opened=_moment(node["opened"]),
        note=node.get("note") or "",
        label=node.get("label") or "",
    )


def return_node(id: str, pieces: Sequence[Piece], reason: ReturnReason, note: str, opened: datetime) -> dict[str, Any]:
    """A new return as we write it into an order."""
    return {
        "id": id,
        "state": ReturnState.REQUESTED.value,
        "pieces": [[one.line, one.quantity] for one in pieces],
        "reason": reason.value,
        "opened": opened.strftime("%Y-%m-%dT%H:%M:%S"),
        "note": note,
    }


def _refund(node: Node, currency: str) -> Refund:
    amount = Money(Decimal(str(node["amount"])), currency)
    return Refund(str(node["id"]), amount, _moment(node["date_created_gmt"]), bool(node["refunded_payment"]))


def _address(node: Node) -> Address:
    given = node["shipping"] if node["shipping"].get("country") else node["billing"]
    names = (given.get("first_name"), given.get("last_name"))
    return Address(
        name=" ".join(name for name in names if name),
        street=given.get("address_1") or "",
        extra=given.get("address_2") or "",
        city=given.get("city") or "",
        region=given.get("state") or "",
        postcode=given.get("postcode") or "",
        country=given.get("country") or "",
        phone=given.get("phone") or "",
    )


def address_node(address: Address) -> dict[str, str]:
    """An address as WooCommerce takes it, in two names."""
    first, _, last = address.name.rpartition(" ")
    return {
        "first_name": first,
        "last_name": last,
        "address_1": address.street,
        "address_2": address.extra,
        "city": address.city,
        "state": address.region,
        "postcode": address.postcode,
        "country": address.country,
        "phone": address.phone,
    }


def stock_of(product: Node, node: Node) -> Stock:
    """A variation of a product, or the product itself where it has none."""
    managed = product if node.get("manage_stock") == "parent" else node
    counted = managed.get("stock_quantity") if managed.get("manage_stock") is True else None
    if counted is None and node["stock_status"] == "outofstock":
        counted = 0
    return Stock(
        sku=node["sku"] or "",
        product=product["slug"],
        title=product["name"],
        options=() if node is product else tuple((one["name"], one["option"]) for one in node["attributes"]),
        price=Decimal(node["price"] or "0"),
        quantity=counted,
        backorder=bool(node.get("backorders_allowed")),
        ref=str(node["id"]),
    )


def coupon_of(node: Node, currency: str, now: datetime) -> Coupon:
    """A coupon as it is now."""
    ends, limit = _maybe(node.get("date_expires_gmt")), node.get("usage_limit")
    later = node.get("status") in ("future", "draft", "pending")
    state = CouponState.VALID
    if later:
        state = CouponState.NOT_YET
    elif ends is not None and now >= ends:
        state = CouponState.EXPIRED
    elif limit and node["usage_count"] >= limit:
        state = CouponState.USED_UP
    worth, least = Decimal(node["amount"]), Decimal(node.get("minimum_amount") or 0)
    percent = node["discount_type"] == "percent"
    return Coupon(
        code=node["code"].upper(),
        state=state,
        percent=worth if percent else None,
        amount=None if percent else Money(worth, currency),
        minimum=Money(least, currency) if least else None,
        starts=_maybe(node.get("date_created_gmt")) if later else None,
        ends=ends,
        once=node.get("usage_limit_per_user") == 1,
    )


def _meta(node: Node, key: str) -> Sequence[Any]:
    found = next((one["value"] for one in node["meta_data"] if one["key"] == key), ())
    return found if isinstance(found, list) else ()


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=timezone.utc)


def _maybe(text: str | None) -> datetime | None:
    return _moment(text) if text else None


def _stamp(value: Any) -> datetime | None:
    return datetime.fromtimestamp(int(value), timezone.utc) if value else None
