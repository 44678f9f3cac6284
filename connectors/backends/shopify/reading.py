"""Shopify's orders, stock and discounts as the port tells them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

_PAYMENTS = {
    "PENDING": Payment.PENDING,
    "AUTHORIZED": Payment.PAID,
    "EXPIRED": Payment.PENDING,
    "VOIDED": Payment.PENDING,
    "PARTIALLY_REFUNDED": Payment.PART_REFUNDED,
    "REFUNDED": Payment.REFUNDED,
}
_PACKING = ("IN_PROGRESS", "PENDING_FULFILLMENT")
_PARCELS = {
    "CONFIRMED": ShipmentState.LABELLED,
    "LABEL_PRINTED": ShipmentState.LABELLED,
    "LABEL_PURCHASED": ShipmentState.LABELLED,
    "SUBMITTED": ShipmentState.LABELLED,
    "OUT_FOR_DELIVERY": ShipmentState.OUT_FOR_DELIVERY,
    "READY_FOR_PICKUP": ShipmentState.READY_FOR_PICKUP,
    "ATTEMPTED_DELIVERY": ShipmentState.ATTEMPTED,
    "NOT_DELIVERED": ShipmentState.ATTEMPTED,
    "DELIVERED": ShipmentState.DELIVERED,
    "PICKED_UP": ShipmentState.DELIVERED,
}
"""The rest is on its way: that a parcel is lost or in customs is nothing that the platform says."""
_VOID = ("CANCELED", "LABEL_VOIDED")
_RETURNS = {
    "REQUESTED": ReturnState.REQUESTED,
    "OPEN": ReturnState.APPROVED,
    "CLOSED": ReturnState.RECEIVED,
    "DECLINED": ReturnState.DECLINED,
    "CANCELED": ReturnState.CANCELLED,
}
_REASONS = {
    "SIZE_TOO_SMALL": ReturnReason.TOO_SMALL,
    "SIZE_TOO_LARGE": ReturnReason.TOO_LARGE,
    "UNWANTED": ReturnReason.UNWANTED,
    "NOT_AS_DESCRIBED": ReturnReason.NOT_AS_DESCRIBED,
    "WRONG_ITEM": ReturnReason.WRONG_ITEM,
    "DEFECTIVE": ReturnReason.DAMAGED,
}
REASONS = {reason: name for name, reason in _REASONS.items()} | {ReturnReason.OTHER: "OTHER"}
"""What a return is asked for with."""
_COUPONS = {"EXPIRED": CouponState.EXPIRED, "SCHEDULED": CouponState.NOT_YET}


def tail(gid: str | None) -> str:
    """The number of a global id: `gid://shopify/Order/17` is `17`."""
    return (gid or "").rsplit("/", 1)[-1].split("?")[0]


def overflows(node: Node, sizes: Mapping[str, int]) -> bool:
    """Whether an order may have more than came along."""
    parcels = node["fulfillments"]
    pages = [node["lineItems"], node["returns"], *(one["fulfillmentLineItems"] for one in parcels)]
    pages += [one["returnLineItems"] for one in node["returns"]["nodes"]]
    full = len(parcels) >= sizes["parcels"] or len(node["refunds"]) >= sizes["refunds"]
    return full or any(page["pageInfo"]["hasNextPage"] for page in pages)


def order_of(node: Node) -> Order:
    """An order whose lines and parcels are complete."""
    currency = node["totalPriceSet"]["presentmentMoney"]["currencyCode"]
    parcels = tuple(_parcel(one) for one in node["fulfillments"] if one["displayStatus"] not in _VOID)
    shipped = {piece.line for parcel in parcels for piece in parcel.pieces}
    lines = tuple(
        line
        for one in node["lineItems"]["nodes"]
        if (line := _line(one, currency, node["cancelledAt"] is not None or tail(one["id"]) in shipped)).quantity
    )
    order = Order(
        number=node["name"].removeprefix("#"),
        state=OrderState.PAID,
        payment=_PAYMENTS.get(node["displayFinancialStatus"] or "", Payment.PAID),
        placed=_moment(node["createdAt"]),
        total=_money(node["totalPriceSet"]),
        shipping=_money(node["totalShippingPriceSet"]),
        lines=lines,
        address=_address(node["shippingAddress"] or {}),
        email=node["email"] or "",
        customer=tail((node["customer"] or {}).get("id")),
        coupon=next(iter(node["discountCodes"]), ""),
        express="express" in str(node["shippingLine"] or "").casefold(),
        shipments=parcels,
        returns=tuple(_return(one) for one in node["returns"]["nodes"]),
        refunds=tuple(_refund(one) for one in node["refunds"]),
        cancelled=_maybe(node["cancelledAt"]),
        ref=node["id"],
    )
    return Order(**{**vars(order), "state": _state(node, order)})


def _state(node: Node, order: Order) -> OrderState:
    if order.cancelled:
        return OrderState.CANCELLED
    done = node["displayFulfillmentStatus"]
    if order.shipments:
        if done == "PARTIALLY_FULFILLED":
            return OrderState.PART_SHIPPED
        if order.delivered is None:
            return OrderState.SHIPPED
        back = all(one.state is ReturnState.REFUNDED for one in order.returns) and order.returns
        gone = not any(order.returnable(line.id) for line in order.lines)
        return OrderState.RETURNED if back and gone else OrderState.DELIVERED
    if done == "FULFILLED":
        return OrderState.SHIPPED  # without a parcel: collected, or sent as a file
    if done in _PACKING:
        return OrderState.PACKING
    return OrderState.PENDING if order.payment is Payment.PENDING else OrderState.PAID


def _line(node: Node, currency: str, whole: bool) -> OrderLine:
    return OrderLine(
        id=tail(node["id"]),
        sku=node["sku"] or "",
        product=(node["product"] or {}).get("handle", ""),
        title=node["title"],
        options=_options(((node["variant"] or {}).get("selectedOptions")) or ()),
        # what an edit took out has a current quantity of none, and so has what was paid back after it was sent
        quantity=node["quantity"] if whole else node["currentQuantity"],
        price=Money(Decimal(node["discountedUnitPriceSet"]["presentmentMoney"]["amount"]), currency),
    )


def _parcel(node: Node) -> Shipment:
    tracking: Node = next(iter(node["trackingInfo"]), {})
    delivered, moving = _maybe(node["deliveredAt"]), _maybe(node["inTransitAt"])
    state = _PARCELS.get(node["displayStatus"] or "", ShipmentState.MOVING)
    return Shipment(
        id=tail(node["id"]),
        state=state,
        carrier=tracking.get("company") or "",
        tracking=tracking.get("number") or "",
        url=tracking.get("url") or "",
        pieces=tuple(
            Piece(tail(one["lineItem"]["id"]), one["quantity"]) for one in node["fulfillmentLineItems"]["nodes"]
        ),
        shipped=_moment(node["createdAt"]),
        expected=_maybe(node["estimatedDeliveryAt"]),
        delivered=delivered if state is ShipmentState.DELIVERED else None,
        scanned=delivered or moving,
    )


def _return(node: Node) -> Return:
    items = [one for one in node["returnLineItems"]["nodes"] if one.get("fulfillmentLineItem")]
    state = _RETURNS.get(node["status"], ReturnState.APPROVED)
    if state is ReturnState.RECEIVED and node["refunds"]["nodes"]:
        state = ReturnState.REFUNDED
    counted: dict[str, int] = {}
    for one in items:
        line = tail(one["fulfillmentLineItem"]["lineItem"]["id"])
        counted[line] = counted.get(line, 0) + one["quantity"]
    return Return(
        id=tail(node["id"]),
        state=state,
        pieces=tuple(Piece(line, quantity) for line, quantity in counted.items()),
        reason=_REASONS.get(items[0]["returnReason"] if items else "", ReturnReason.OTHER),
        opened=_moment(node["createdAt"]),
        note=(items[0]["customerNote"] or "") if items else "",
    )


def _refund(node: Node) -> Refund:
    done = all(one["status"] == "SUCCESS" for one in node["transactions"]["nodes"])
    return Refund(tail(node["id"]), _money(node["totalRefundedSet"]), _moment(node["createdAt"]), done)


def _address(node: Node) -> Address:
    text = {name: node.get(name) or "" for name in ("name", "address1", "address2", "city", "zip", "phone")}
    return Address(
        name=text["name"],
        street=text["address1"],
        extra=text["address2"],
        city=text["city"],
        region=node.get("provinceCode") or "",
        postcode=text["zip"],
        country=node.get("countryCodeV2") or "",
        phone=text["phone"],
    )


def address_input(address: Address) -> dict[str, str]:
    """An address as a mutation takes it. Shopify keeps two names and shows them with a space between."""
    first, _, last = address.name.rpartition(" ")
    return {
        "firstName": first,
        "lastName": last,
        "address1": address.street,
        "address2": address.extra,
        "city": address.city,
        "provinceCode": address.region,
        "countryCode": address.country,
        "zip": address.postcode,
        "phone": address.phone,
    }


def stock_of(handle: str, title: str, node: Node) -> Stock:
    """A variant of the product of this handle."""
    return Stock(
        sku=node["sku"] or "",
        product=handle,
        title=title,
        options=_options(node["selectedOptions"]),
        price=Decimal(node["price"]),
        quantity=node["inventoryQuantity"] if node["inventoryItem"]["tracked"] else None,
        backorder=node["inventoryPolicy"] == "CONTINUE",
        ref=node["id"].rpartition("/")[2],
    )


def coupon_of(code: str, node: Node) -> Coupon:
    """A discount by its code. A kind whose worth is no figure (shipping, buy X get Y) has none."""
    state = _COUPONS.get(node["status"], CouponState.VALID)
    limit = node.get("usageLimit")
    if state is CouponState.VALID and limit is not None and node["asyncUsageCount"] >= limit:
        state = CouponState.USED_UP
    value = (node.get("customerGets") or {}).get("value") or {}
    least = (node.get("minimumRequirement") or {}).get("greaterThanOrEqualToSubtotal")
    return Coupon(
        code=code,
        state=state,
        percent=Decimal(str(value["percentage"])) * 100 if "percentage" in value else None,
        amount=_plain(value["amount"]) if "amount" in value else None,
        minimum=_plain(least) if least else None,
        starts=_maybe(node.get("startsAt")),
        ends=_maybe(node.get("endsAt")),
        once=bool(node.get("appliesOncePerCustomer")),
    )


def _options(pairs: Sequence[Node]) -> tuple[tuple[str, str], ...]:
    found = ((one["name"], one["value"]) for one in pairs)
    return tuple(pair for pair in found if pair != ("Title", "Default Title"))


def _money(node: Node) -> Money:
    return _plain(node["presentmentMoney"])


def _plain(node: Node) -> Money:
    return Money(Decimal(node["amount"]), node["currencyCode"])


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(timezone.utc)


def _maybe(text: str | None) -> datetime | None:
    return _moment(text) if text else None
