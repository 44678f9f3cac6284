"""A shop's data as Shopify holds it, and what its mutations do to it."""

from __future__ import annotations

import base64
import itertools
import re
import time
from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

from bot.commerce.orders import Order, OrderState, Payment, ReturnReason, ReturnState, ShipmentState
from tests.connectors.backends.seed import COUPONS, goods

FINANCIAL = {
    Payment.PENDING: "PENDING",
    Payment.PAID: "PAID",
    Payment.PART_REFUNDED: "PARTIALLY_REFUNDED",
    Payment.REFUNDED: "REFUNDED",
}
FULFILLMENT = {
    OrderState.PENDING: "UNFULFILLED",
    OrderState.PAID: "UNFULFILLED",
    OrderState.CANCELLED: "UNFULFILLED",
    OrderState.PACKING: "IN_PROGRESS",
    OrderState.PART_SHIPPED: "PARTIALLY_FULFILLED",
}
PARCELS = {
    ShipmentState.LABELLED: "LABEL_PRINTED",
    ShipmentState.MOVING: "IN_TRANSIT",
    ShipmentState.IN_CUSTOMS: "IN_TRANSIT",
    ShipmentState.LOST: "FAILURE",
    ShipmentState.SENT_BACK: "NOT_DELIVERED",
    ShipmentState.ATTEMPTED: "ATTEMPTED_DELIVERY",
}
RETURNS = {
    ReturnState.REQUESTED: "REQUESTED",
    ReturnState.APPROVED: "OPEN",
    ReturnState.RECEIVED: "CLOSED",
    ReturnState.REFUNDED: "CLOSED",
}
REASONS = {
    ReturnReason.TOO_SMALL: "SIZE_TOO_SMALL",
    ReturnReason.TOO_LARGE: "SIZE_TOO_LARGE",
    ReturnReason.DAMAGED: "DEFECTIVE",
}
JOB_SECONDS = 0.05


class Shop:
    """Everything that the interface can be asked for."""

    def __init__(self, orders: list[Order]) -> None:
        self._numbers = itertools.count(1_000_001)
        self.products = self._products()
        self.variants = {one["sku"]: one for product in self.products.values() for one in product["_variants"]}
        self.orders = [self._order(one) for one in orders]
        self.edits: dict[str, dict[str, Any]] = {}
        self.jobs: dict[str, tuple[float, Callable[[], None]]] = {}
        self.done: set[str] = set()

    def gid(self, kind: str) -> str:
        return f"gid://shopify/{kind}/{next(self._numbers)}"

    def tick(self) -> None:
        """Carries out the jobs whose time has come."""
        for id, (due, work) in list(self.jobs.items()):
            if time.monotonic() >= due:
                del self.jobs[id]
                self.done.add(id)
                work()

    def root(self) -> dict[str, Any]:
        """The resolvers of the schema's roots."""
        return {
            "shop": {"id": "gid://shopify/Shop/1", "name": "Meihu Loom"},
            "node": self._node,
            "job": lambda _, id: {"id": id, "done": id in self.done},
            "orders": self._search,
            "productVariants": self._search_variants,
            "productByIdentifier": lambda _, identifier: self.products.get(identifier.get("handle", "")),
            "codeDiscountNodeByCode": self._discount,
            "orderCancel": self._cancel,
            "orderUpdate": self._update,
            "orderEditBegin": self._edit_begin,
            "orderEditAddVariant": self._edit_add,
            "orderEditSetQuantity": self._edit_quantity,
            "orderEditCommit": self._edit_commit,
            "returnRequest": self._return,
        }

    # data

    def _products(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for one in goods().variants.values():
            product = found.setdefault(
                one.product,
                {
                    "__typename": "Product",
                    "id": self.gid("Product"),
                    "handle": one.product,
                    "title": one.title,
                    "status": "ACTIVE",
                    "_variants": [],
                },
            )
            options = one.options or (("Title", "Default Title"),)
            product["_variants"].append(
                {
                    "__typename": "ProductVariant",
                    "id": self.gid("ProductVariant"),
                    "sku": one.sku,
                    "price": str(one.price),
                    "inventoryQuantity": one.quantity,
                    "inventoryPolicy": "CONTINUE" if one.backorder else "DENY",
                    "inventoryItem": {"tracked": one.quantity is not None},
                    "selectedOptions": [{"name": name, "value": value} for name, value in options],
                }
            )
        for product in found.values():
            product["variants"] = paged(product["_variants"])
        return found

    def _order(self, order: Order) -> dict[str, Any]:
        currency = order.total.currency
        cancelled = order.state is OrderState.CANCELLED
        lines = [
            {
                "__typename": "LineItem",
                "id": self.gid("LineItem"),
                "sku": one.sku,
                "title": one.title,
                "quantity": one.quantity,
                "currentQuantity": 0 if cancelled or order.state is OrderState.RETURNED else one.quantity,
                "product": self.products[one.product],
                "variant": self.variants[one.sku],
                "discountedUnitPriceSet": bag(one.price.amount, currency),
            }
            for one in order.lines
        ]
        by_line = {one.id: line for one, line in zip(order.lines, lines, strict=True)}
        parcels = [self._parcel(one, by_line) for one in order.shipments]
        refunds = [self._refund(one.amount.amount, currency, one.issued, one.done) for one in order.refunds]
        address = order.address
        found: dict[str, Any] = {
            "__typename": "Order",
            "id": self.gid("Order"),
            "name": order.number,
            "createdAt": iso(order.placed),
            "cancelledAt": iso(order.cancelled),
            "email": order.email or None,
            "displayFinancialStatus": FINANCIAL[order.payment],
            "displayFulfillmentStatus": FULFILLMENT.get(order.state, "FULFILLED"),
            "discountCodes": [order.coupon] if order.coupon else [],
            "customer": {"id": f"gid://shopify/Customer/{order.customer}"} if order.customer else None,
            "shippingLine": {"code": "express" if order.express else "standard", "title": "Delivery"},
            "totalPriceSet": bag(order.total.amount, currency),
            "totalShippingPriceSet": bag(order.shipping.amount, currency),
            "shippingAddress": {
                "name": address.name,
                "address1": address.street,
                "address2": address.extra or None,
                "city": address.city,
                "provinceCode": address.region or None,
                "countryCodeV2": address.country,
                "zip": address.postcode or None,
                "phone": address.phone or None,
            },
            "_lines": lines,
            "_parcels": parcels,
            "_returns": [],
            "_refunds": refunds,
            "_currency": currency,
            "_customer": order.customer,
        }
        contents = [content for parcel in parcels for content in parcel["_contents"]]
        for one in order.returns:
            items = []
            for piece in one.pieces:
                content = next(c for c in contents if c["lineItem"] is by_line[piece.line])
                items.append(self._item(content, piece.quantity, REASONS.get(one.reason, one.reason.name), one.note))
            paid = refunds if one.state is ReturnState.REFUNDED else []
            found["_returns"].append(self._returned(RETURNS[one.state], iso(one.opened), items, paid))
        found["lineItems"] = paged(lines)
        found["fulfillments"] = lambda _, first=250: parcels[:first]
        found["returns"] = paged(found["_returns"])
        found["refunds"] = lambda _, first=250: found["_refunds"][:first]
        return found

    def _parcel(self, one: Any, by_line: dict[str, Any]) -> dict[str, Any]:
        contents = [
            {
                "__typename": "FulfillmentLineItem",
                "id": self.gid("FulfillmentLineItem"),
                "quantity": piece.quantity,
                "lineItem": by_line[piece.line],
            }
            for piece in one.pieces
        ]
        tracking = [{"company": one.carrier, "number": one.tracking, "url": one.url}]
        return {
            "__typename": "Fulfillment",
            "id": self.gid("Fulfillment"),
            "displayStatus": PARCELS.get(one.state, one.state.name),
            "createdAt": iso(one.shipped),
            "inTransitAt": iso(one.scanned),
            "deliveredAt": iso(one.delivered),
            "estimatedDeliveryAt": iso(one.expected),
            "trackingInfo": lambda _, first=10: tracking[:first],
            "fulfillmentLineItems": paged(contents),
            "_contents": contents,
        }

    def _refund(self, amount: Decimal, currency: str, when: datetime, done: bool) -> dict[str, Any]:
        status = [{"id": self.gid("OrderTransaction"), "status": "SUCCESS" if done else "PENDING"}]
        return {
            "id": self.gid("Refund"),
            "createdAt": iso(when),
            "totalRefundedSet": bag(amount, currency),
            "transactions": paged(status),
        }

    def _item(self, content: dict[str, Any], quantity: int, reason: str, note: str) -> dict[str, Any]:
        return {
            "__typename": "ReturnLineItem",
            "id": self.gid("ReturnLineItem"),
            "quantity": quantity,
            "returnReason": reason,
            "customerNote": note,
            "fulfillmentLineItem": content,
        }

    def _returned(self, status: str, when: str | None, items: list[Any], refunds: list[Any]) -> dict[str, Any]:
        return {
            "__typename": "Return",
            "id": self.gid("Return"),
            "status": status,
            "createdAt": when,
            "returnLineItems": paged(items),
            "refunds": paged(refunds),
            "_items": items,
        }

    # queries

    def _node(self, _: Any, id: str) -> Any:
        nodes = itertools.chain(self.orders, *(one["_parcels"] for one in self.orders))
        return next((one for one in nodes if one["id"] == id), None)

    def _search(self, info: Any, first: int = 50, after: str | None = None, query: str = "", **given: Any) -> Any:
        match = re.fullmatch(r"(name|customer_id):([A-Za-z0-9#]+)", query)
        if not match:
            raise ValueError(f"the search `{query}` is not understood")
        if given.get("sortKey") != "CREATED_AT" or not given.get("reverse"):
            raise ValueError("only the newest first are simulated")
        field, value = match[1], match[2]
        found = [
            one
            for one in self.orders
            if (one["name"].casefold() == value.casefold() if field == "name" else one["_customer"] == value)
        ]
        newest = sorted(found, key=lambda one: one["createdAt"], reverse=True)
        return paged(newest)(info, first=first, after=after)

    def _search_variants(self, info: Any, first: int = 50, after: str | None = None, query: str = "") -> Any:
        match = re.fullmatch(r'sku:"([^"]+)"', query)
        if not match:
            raise ValueError(f"the search `{query}` is not understood")
        # the platform's search finds beginnings too
        found = [one for sku, one in self.variants.items() if sku.startswith(match[1])]
        return paged(found)(info, first=first, after=after)

    def _discount(self, _: Any, code: str) -> Any:
        one = COUPONS.get(code.upper())
        if one is None:
            return None
        now = datetime.now(timezone.utc)
        starts, ends = one["starts"], one["ends"]
        status = "SCHEDULED" if starts and starts > now else "EXPIRED" if ends and ends <= now else "ACTIVE"
        value = (
            {"__typename": "DiscountPercentage", "percentage": int(one["percent"]) / 100}
            if one["percent"]
            else {"__typename": "DiscountAmount", "amount": {"amount": one["amount"], "currencyCode": one["currency"]}}
        )
        least = one["minimum"] and {
            "__typename": "DiscountMinimumSubtotal",
            "greaterThanOrEqualToSubtotal": {"amount": one["minimum"], "currencyCode": one["currency"]},
        }
        basic = {
            "__typename": "DiscountCodeBasic",
            "status": status,
            "startsAt": iso(starts or now),
            "endsAt": iso(ends),
            "usageLimit": 100 if one["used_up"] else None,
            "asyncUsageCount": 100,
            "appliesOncePerCustomer": one["once"],
            "customerGets": {"value": value},
            "minimumRequirement": least or None,
        }
        return {"id": "gid://shopify/DiscountCodeNode/1", "codeDiscount": basic}

    # mutations

    def _order_of(self, id: str) -> dict[str, Any] | None:
        return next((one for one in self.orders if one["id"] == id), None)

    def _cancel(self, _: Any, orderId: str, refundMethod: Any = None, **given: Any) -> Any:
        order = self._order_of(orderId)
        said = (
            "Order not found"
            if order is None
            else "Order is already cancelled"
            if order["cancelledAt"]
            else "Order has fulfillments"
            if order["_parcels"]
            else None
        )
        if order is None or said:
            return {"job": None, "orderCancelUserErrors": [{"message": said, "code": "INVALID"}], "userErrors": []}
        pays = bool((refundMethod or {}).get("originalPaymentMethodsRefund"))

        def work() -> None:
            if order["cancelledAt"]:
                return
            now = datetime.now(timezone.utc)
            order["cancelledAt"] = iso(now)
            for line in order["_lines"]:
                line["currentQuantity"] = 0
            if pays and order["displayFinancialStatus"] == "PAID":
                amount = Decimal(order["totalPriceSet"]["presentmentMoney"]["amount"])
                order["_refunds"].append(self._refund(amount, order["_currency"], now, False))
                order["displayFinancialStatus"] = "REFUNDED"

        job = self.gid("Job")
        self.jobs[job] = (time.monotonic() + JOB_SECONDS, work)
        return {"job": {"id": job, "done": False}, "orderCancelUserErrors": [], "userErrors": []}

    def _update(self, _: Any, input: dict[str, Any]) -> Any:
        order = self._order_of(input["id"])
        if order is None:
            return {"order": None, "userErrors": [{"field": ["id"], "message": "Order does not exist"}]}
        given = input.get("shippingAddress") or {}
        if not given.get("city") or not given.get("lastName"):
            return {"order": None, "userErrors": [{"field": ["shippingAddress"], "message": "is incomplete"}]}
        names = " ".join(part for part in (given.get("firstName"), given.get("lastName")) if part)
        order["shippingAddress"] = {
            "name": names,
            **{
                name: given.get(name) or None
                for name in ("address1", "address2", "city", "provinceCode", "zip", "phone")
            },
            "countryCodeV2": given.get("countryCode"),
        }
        return {"order": order, "userErrors": []}

    def _edit_begin(self, _: Any, id: str) -> Any:
        order = self._order_of(id)
        if order is None or order["cancelledAt"] or order["displayFulfillmentStatus"] != "UNFULFILLED":
            return {
                "calculatedOrder": None,
                "userErrors": [{"field": ["id"], "message": "The order cannot be edited."}],
            }
        edit = self.gid("CalculatedOrder")
        self.edits[edit] = {"order": order, "added": [], "removed": []}
        lines = [
            {
                "id": one["id"].replace("/LineItem/", "/CalculatedLineItem/"),
                "quantity": one["currentQuantity"],
                "discountedUnitPriceSet": one["discountedUnitPriceSet"],
            }
            for one in order["_lines"]
        ]
        return {"calculatedOrder": {"id": edit, "lineItems": paged(lines)}, "userErrors": []}

    def _edit_add(self, _: Any, id: str, variantId: str, quantity: int, **given: Any) -> Any:
        edit = self.edits[id]
        order = edit["order"]
        variant = next((one for one in self.variants.values() if one["id"] == variantId), None)
        if variant is None or quantity < 1:
            return {"calculatedLineItem": None, "userErrors": [{"field": ["variantId"], "message": "is invalid"}]}
        # prices by market: what another variant of this price costs in the order's currency
        like = next((one for one in order["_lines"] if one["variant"]["price"] == variant["price"]), None)
        price = like["discountedUnitPriceSet"] if like else bag(Decimal(variant["price"]), order["_currency"])
        product = next(one for one in self.products.values() if variant in one["_variants"])
        line = {
            "__typename": "LineItem",
            "id": self.gid("LineItem"),
            "sku": variant["sku"],
            "title": product["title"],
            "quantity": quantity,
            "currentQuantity": quantity,
            "product": product,
            "variant": variant,
            "discountedUnitPriceSet": price,
        }
        edit["added"].append(line)
        calculated = {"id": line["id"].replace("LineItem", "CalculatedLineItem"), "quantity": quantity}
        return {"calculatedLineItem": {**calculated, "discountedUnitPriceSet": price}, "userErrors": []}

    def _edit_quantity(self, _: Any, id: str, lineItemId: str, quantity: int, restock: bool = False) -> Any:
        edit = self.edits[id]
        wanted = lineItemId.replace("/CalculatedLineItem/", "/LineItem/")
        line = next((one for one in edit["order"]["_lines"] if one["id"] == wanted), None)
        if line is None or quantity:
            return {"calculatedOrder": None, "userErrors": [{"field": ["lineItemId"], "message": "is invalid"}]}
        edit["removed"].append((line, restock))
        return {"calculatedOrder": {"id": id, "lineItems": paged([])}, "userErrors": []}

    def _edit_commit(self, _: Any, id: str, **given: Any) -> Any:
        edit = self.edits.pop(id)
        order = edit["order"]
        for line in edit["added"]:
            order["_lines"].append(line)
            line["variant"]["inventoryQuantity"] -= line["quantity"]
        for line, restock in edit["removed"]:
            if restock:
                line["variant"]["inventoryQuantity"] += line["currentQuantity"]
            line["currentQuantity"] = 0
        return {"order": order, "userErrors": []}

    def _return(self, _: Any, input: dict[str, Any]) -> Any:
        order = self._order_of(input["orderId"])
        if order is None:
            return {"return": None, "userErrors": [{"field": ["orderId"], "message": "Order does not exist"}]}
        contents = {one["id"]: one for parcel in order["_parcels"] for one in parcel["_contents"]}
        items = []
        for one in input["returnLineItems"]:
            content = contents.get(one["fulfillmentLineItemId"])
            gone = sum(
                item["quantity"]
                for back in order["_returns"]
                if back["status"] not in ("DECLINED", "CANCELED")
                for item in back["_items"]
                if item["fulfillmentLineItem"] is content
            )
            said = None
            if content is None:
                said = "Return line item is not fulfilled."
            elif one["quantity"] < 1 or one["quantity"] + gone > content["quantity"]:
                said = "Return line item has an invalid quantity."
            elif len(one.get("customerNote") or "") > 300:
                said = "Customer note is too long (maximum is 300 characters)"
            if content is None or said:
                return {"return": None, "userErrors": [{"field": ["returnLineItems"], "message": said}]}
            items.append(
                self._item(content, one["quantity"], one.get("returnReason") or "UNKNOWN", one["customerNote"])
            )
        if not items:
            return {"return": None, "userErrors": [{"field": ["returnLineItems"], "message": "can't be blank"}]}
        opened = self._returned("REQUESTED", iso(datetime.now(timezone.utc)), items, [])
        order["_returns"].append(opened)
        return {"return": opened, "userErrors": []}


def paged(nodes: list[Any]) -> Callable[..., dict[str, Any]]:
    """A connection over a list that may still grow."""

    def page(_: Any, first: int | None = None, after: str | None = None) -> dict[str, Any]:
        if first is None:
            raise ValueError("you must provide one of first or last")
        start = int(base64.b64decode(after)) if after else 0
        end = start + first
        cursor = base64.b64encode(str(min(end, len(nodes))).encode()).decode()
        info = {"hasNextPage": end < len(nodes), "hasPreviousPage": start > 0, "endCursor": cursor}
        return {"nodes": nodes[start:end], "pageInfo": info}

    return page


def bag(amount: Decimal, currency: str) -> dict[str, Any]:
    """An amount as the platform writes it, without noughts at its end."""
    text = f"{amount.normalize():f}"
    money = {"amount": text if "." in text else f"{text}.0", "currencyCode": currency}
    return {"presentmentMoney": money, "shopMoney": money}


def iso(moment: datetime | None) -> str | None:
    """A moment as the platform writes it."""
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None
