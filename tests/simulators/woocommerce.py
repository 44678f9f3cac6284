"""A WordPress with WooCommerce: its REST interface v3, a real server that enforces the platform's rules."""

from __future__ import annotations

import base64
import itertools
import math
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

from bot.commerce.orders import Order, OrderState, Payment
from tests.connectors.backends.seed import COUPONS, goods
from tests.simulators.whims import Whims

STATUS = {
    OrderState.PENDING: "pending",
    OrderState.PAID: "processing",
    OrderState.PACKING: "packing",
    OrderState.PART_SHIPPED: "partial-shipped",
    OrderState.SHIPPED: "completed",
    OrderState.DELIVERED: "delivered",
    OrderState.CANCELLED: "cancelled",
    OrderState.RETURNED: "refunded",
}
MOST_A_PAGE = 100


class Fault(Exception):
    """An answer that says no."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status, self.code = status, code


@dataclass
class WooCommerceSimulator:
    """One shop and its whims."""

    orders: dict[int, dict[str, Any]]
    products: dict[int, dict[str, Any]]
    key: str = "ck_0123456789abcdef"
    secret: str = "cs_fedcba9876543210"
    permissions: str = "read_write"
    gateway_refunds: bool = True
    """Whether the payment's gateway can pay back by itself."""
    whims: Whims = field(default_factory=Whims)
    refusals: list[str] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    notes: list[tuple[int, str]] = field(default_factory=list)
    _numbers: Any = field(default_factory=lambda: itertools.count(90_001))

    @classmethod
    def filled(cls, orders: list[Order], **given: Any) -> WooCommerceSimulator:
        """A shop with these orders, and the demo store's goods."""
        numbers = itertools.count(101)
        products = _products(numbers)
        by_sku = {one["sku"]: (product, one) for product in products.values() for one in product["_variations"]}
        found = {id: _order(id, one, by_sku, numbers) for id, one in enumerate(orders, 5001)}
        return cls(found, products, **given)

    def app(self) -> FastAPI:
        """The platform's interface."""
        app = FastAPI()

        @app.api_route("/wp-json/wc/v3/{path:path}", methods=["GET", "POST", "PUT", "DELETE"])
        async def call(path: str, request: Request) -> Response:
            body = await request.json() if await request.body() else {}

            async def carried_out() -> Response:
                return self._answer(request, path.strip("/"), body)

            return await self.whims.over(carried_out)

        return app

    def _answer(self, request: Request, path: str, body: dict[str, Any]) -> Response:
        params = dict(request.query_params)
        self.calls.append(f"{request.method} {path}")
        try:
            if {"consumer_key", "consumer_secret", "oauth_consumer_key"} & params.keys():
                raise Fault(400, "credentials_in_the_address")
            wanted = base64.b64encode(f"{self.key}:{self.secret}".encode()).decode()
            if request.headers.get("authorization") != f"Basic {wanted}":
                raise Fault(401, "woocommerce_rest_cannot_view")
            if request.method != "GET" and self.permissions != "read_write":
                raise Fault(401, "woocommerce_rest_authentication_error")
            return self._route(request.method, path.split("/"), params, body)
        except Fault as fault:
            if fault.status != 404:
                self.refusals.append(fault.code)
            return JSONResponse(
                {"code": fault.code, "message": fault.code, "data": {"status": fault.status}}, fault.status
            )

    def _route(self, method: str, path: list[str], params: dict[str, str], body: dict[str, Any]) -> Response:
        kind, *rest = path
        if kind == "orders" and not rest and method == "GET":
            return self._paged(self._search(params), params)
        if kind == "orders" and rest:
            order = self.orders.get(int(rest[0]) if rest[0].isdecimal() else 0)
            if order is None:
                raise Fault(404, "woocommerce_rest_shop_order_invalid_id")
            if rest[1:] == ["refunds"]:
                return self._paged(order["_refunds"], params) if method == "GET" else self._refund(order, body)
            if rest[1:] == ["notes"] and method == "POST":
                self.notes.append((order["id"], body["note"]))
                return JSONResponse({"id": next(self._numbers), "note": body["note"]}, 201)
            if rest[1:]:
                raise Fault(404, "rest_no_route")
            return self._shown(order) if method == "GET" else self._update(order, body)
        if kind == "products" and method == "GET":
            return self._shelf(rest, params)
        if kind == "coupons" and method == "GET":
            return self._paged([one for one in _coupons() if one["code"] == params.get("code", one["code"])], params)
        if path == ["data", "currencies", "current"]:
            return JSONResponse({"code": "USD", "name": "United States (US) dollar", "symbol": "$"})
        raise Fault(404, "rest_no_route")

    def _search(self, params: dict[str, str]) -> list[dict[str, Any]]:
        found = list(self.orders.values())
        if "customer" in params:
            if not params["customer"].isdecimal():
                raise Fault(400, "rest_invalid_param")
            found = [one for one in found if one["customer_id"] == int(params["customer"])]
        if "search" in params:  # in names, addresses and numbers, and parts of them
            needle = params["search"].casefold()
            found = [one for one in found if needle in f"{one['number']} {one['billing']} {one['id']}".casefold()]
        newest = params.get("order", "desc") == "desc"
        return sorted(found, key=lambda one: (one["date_created_gmt"], one["id"]), reverse=newest)

    def _shelf(self, rest: list[str], params: dict[str, str]) -> Response:
        if not rest:
            found = list(self.products.values())
            if "slug" in params:
                found = [one for one in found if one["slug"] == params["slug"]]
            if "include" in params:
                wanted = {int(id) for id in params["include"].split(",")}
                found = [one for one in found if one["id"] in wanted]
            return self._paged(found, params)
        product = self.products.get(int(rest[0]) if rest[0].isdecimal() else 0)
        if product is None or rest[1:] != ["variations"]:
            raise Fault(404, "woocommerce_rest_product_invalid_id")
        return self._paged(product["_variations"] if product["type"] == "variable" else [], params)

    def _paged(self, found: list[dict[str, Any]], params: dict[str, str]) -> Response:
        size, page = int(params.get("per_page", "10")), int(params.get("page", "1"))
        if not 1 <= size <= MOST_A_PAGE or page < 1:
            raise Fault(400, "rest_invalid_param")
        shown = [_public(one) for one in found[(page - 1) * size : page * size]]
        if "_fields" in params:
            wanted = params["_fields"].split(",")
            shown = [{name: one[name] for name in wanted} for one in shown]
        headers = {"X-WP-Total": str(len(found)), "X-WP-TotalPages": str(math.ceil(len(found) / size))}
        return JSONResponse(shown, headers=headers)

    def _shown(self, order: dict[str, Any], status: int = 200) -> Response:
        return JSONResponse(_public(order), status)

    def _update(self, order: dict[str, Any], body: dict[str, Any]) -> Response:
        if "status" in body:
            if body["status"] not in {*STATUS.values(), "on-hold", "failed"}:
                raise Fault(400, "rest_invalid_param")
            order["status"] = body["status"]
        if "shipping" in body:
            if len(body["shipping"].get("country", "")) != 2:
                raise Fault(400, "woocommerce_rest_invalid_address")
            order["shipping"] = {**order["shipping"], **body["shipping"]}
        for one in body.get("line_items", ()):
            self._line(order, one)
        for one in body.get("meta_data", ()):
            order["meta_data"] = [kept for kept in order["meta_data"] if kept["key"] != one["key"]]
            order["meta_data"].append({"id": next(self._numbers), **one})
        order["date_modified_gmt"] = _gmt(datetime.now(timezone.utc))
        return self._shown(order)

    def _line(self, order: dict[str, Any], body: dict[str, Any]) -> None:
        if "id" in body:
            line = next((one for one in order["line_items"] if one["id"] == body["id"]), None)
            if line is None:
                raise Fault(400, "woocommerce_rest_invalid_item_id")
            if body.get("quantity") != 0:
                raise Fault(400, "not_simulated")
            order["line_items"].remove(line)
            self._stock(line["variation_id"], line["quantity"])
            return
        product = self.products.get(body["product_id"])
        found = [one for one in (product or {}).get("_variations", ()) if one["id"] == body.get("variation_id")]
        if product is None or not found:
            raise Fault(400, "woocommerce_rest_required_product_reference")
        net = Decimal(body["total"])
        line = _line(next(self._numbers), product, found[0], body["quantity"], net)
        tax = {"subtotal": body["subtotal"], "total": body["total"], "total_tax": f"{net / 5:.2f}"}
        order["line_items"].append({**line, **tax})
        self._stock(body["variation_id"], -body["quantity"])

    def _stock(self, id: int, more: int) -> None:
        for product in self.products.values():
            for one in product["_variations"]:
                if one["id"] == id and one["manage_stock"] is True:
                    one["stock_quantity"] += more
                    one["stock_status"] = "instock" if one["stock_quantity"] > 0 else "outofstock"

    def _refund(self, order: dict[str, Any], body: dict[str, Any]) -> Response:
        amount = Decimal(body["amount"])
        back = sum((Decimal(one["amount"]) for one in order["_refunds"]), Decimal(0))
        if amount <= 0 or back + amount > Decimal(order["total"]):
            raise Fault(400, "woocommerce_rest_invalid_order_refund")
        if body.get("api_refund") and not self.gateway_refunds:
            raise Fault(500, "woocommerce_rest_cannot_create_order_refund")
        now = datetime.now(timezone.utc)
        refund = _refund(next(self._numbers), amount, now, bool(body.get("api_refund", True)))
        order["_refunds"].append(refund)
        order["refunds"].append({"id": refund["id"], "reason": body.get("reason", ""), "total": f"-{amount}"})
        if body.get("api_restock", True):
            for one in body.get("line_items", ()):
                line = next(line for line in order["line_items"] if line["id"] == one["id"])
                self._stock(line["variation_id"], one["quantity"])
        if back + amount == Decimal(order["total"]):
            order["status"] = "refunded"
        order["date_modified_gmt"] = _gmt(now)
        return JSONResponse(_public(refund), 201)


def _products(numbers: Any) -> dict[int, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for one in goods().variants.values():
        id = next(numbers)
        product = found.setdefault(
            one.product,
            {
                "id": next(numbers),
                "name": one.title,
                "slug": one.product,
                "status": "publish",
                "type": "variable" if one.options else "simple",
                "sku": "" if one.options else one.sku,
                "price": str(one.price),
                "manage_stock": not one.options,
                "stock_quantity": None if one.options else one.quantity,
                "stock_status": "instock" if one.options or one.quantity else "outofstock",
                "backorders_allowed": False,
                "_variations": [],
            },
        )
        product["_variations"].append(
            {
                "id": id,
                "sku": one.sku,
                "status": "publish",
                "price": str(one.price),
                "manage_stock": one.quantity is not None,
                "stock_quantity": one.quantity,
                "stock_status": "instock" if one.available else "outofstock",
                "backorders_allowed": one.backorder,
                "attributes": [{"id": 0, "name": name, "option": value} for name, value in one.options],
            }
        )
    return {one["id"]: one for one in found.values()}


def _line(id: int, product: dict[str, Any], variant: dict[str, Any], quantity: int, total: Decimal) -> dict[str, Any]:
    variable = product["type"] == "variable"
    shown = [
        {
            "id": 1,
            "key": f"pa_{a['name'].casefold()}",
            "value": a["option"],
            "display_key": a["name"],
            "display_value": a["option"],
        }
        for a in variant["attributes"]
    ]
    hidden = {
        "id": 2,
        "key": "_reduced_stock",
        "value": quantity,
        "display_key": "_reduced_stock",
        "display_value": quantity,
    }
    options = ", ".join(a["option"] for a in variant["attributes"])
    # a fifth of each price is tax, told apart as the platform does
    tax = (total / 6).quantize(Decimal("0.01"))
    return {
        "id": id,
        "name": f"{product['name']} - {options}" if variable else product["name"],
        "parent_name": product["name"] if variable else None,
        "product_id": product["id"],
        "variation_id": variant["id"] if variable else 0,
        "quantity": quantity,
        "subtotal": str(total - tax),
        "total": str(total - tax),
        "total_tax": str(tax),
        "taxes": [{"id": 1, "total": str(tax), "subtotal": str(tax)}],
        "sku": variant["sku"],
        "meta_data": [*shown, hidden],
    }


def _order(id: int, order: Order, by_sku: dict[str, Any], numbers: Any) -> dict[str, Any]:
    ids = {one.id: next(numbers) for one in order.lines}
    address = order.address
    first, _, last = address.name.rpartition(" ")
    place = {
        "first_name": first,
        "last_name": last,
        "company": "",
        "address_1": address.street,
        "address_2": address.extra,
        "city": address.city,
        "state": address.region,
        "postcode": address.postcode,
        "country": address.country,
        "phone": address.phone,
    }
    refunds = [_refund(next(numbers), one.amount.amount, one.issued, one.done) for one in order.refunds]
    parcels = [
        {
            "tracking_provider": "",
            "custom_tracking_provider": one.carrier,
            "custom_tracking_link": one.url,
            "tracking_number": one.tracking,
            "tracking_id": f"{id}-{place_of}",
            "date_shipped": str(int(one.shipped.timestamp())),
            "products_list": [{"item_id": str(ids[p.line]), "qty": str(p.quantity)} for p in one.pieces],
            "status": one.state.value,
            "delivered": int(one.delivered.timestamp()) if one.delivered else "",
            "expected": int(one.expected.timestamp()) if one.expected else "",
            "scanned": int(one.scanned.timestamp()) if one.scanned else "",
        }
        for place_of, one in enumerate(order.shipments)
    ]
    returns = [
        {
            "id": one.id,
            "state": one.state.value,
            "pieces": [[str(ids[p.line]), p.quantity] for p in one.pieces],
            "reason": one.reason.value,
            "opened": _gmt(one.opened),
            "note": one.note,
            "label": one.label,
        }
        for one in order.returns
    ]
    meta = [("_wc_shipment_tracking_items", parcels), ("_parley_returns", returns), ("_order_number", order.number)]
    full = order.payment is Payment.REFUNDED and order.state is not OrderState.CANCELLED
    return {
        "id": id,
        "number": order.number,
        "status": "refunded" if full else STATUS[order.state],
        "currency": order.total.currency,
        "date_created_gmt": _gmt(order.placed),
        "date_modified_gmt": _gmt(order.cancelled or order.placed),
        "date_paid_gmt": None if order.payment is Payment.PENDING else _gmt(order.placed + timedelta(minutes=1)),
        "total": str(order.total.amount),
        "shipping_total": str(order.shipping.amount),
        "shipping_tax": "0.00",
        "customer_id": int(order.customer or 0),
        "billing": {**place, "email": order.email},
        "shipping": place,
        "line_items": [
            {**_line(ids[one.id], *by_sku[one.sku], one.quantity, one.price.amount * one.quantity)}
            | _taxed(one.price.amount * one.quantity)
            for one in order.lines
        ],
        "coupon_lines": [{"id": 1, "code": order.coupon.lower()}] if order.coupon else [],
        "shipping_lines": [{"id": 1, "method_title": "Express" if order.express else "Flat rate"}],
        "refunds": [{"id": one["id"], "reason": "", "total": f"-{one['amount']}"} for one in refunds],
        "meta_data": [{"id": number, "key": key, "value": value} for number, (key, value) in enumerate(meta, 1)],
        "_refunds": refunds,
    }


def _taxed(gross: Decimal) -> dict[str, Any]:
    tax = (gross / 6).quantize(Decimal("0.01"))
    net = str(gross - tax)
    return {"subtotal": net, "total": net, "total_tax": str(tax)}


def _refund(id: int, amount: Decimal, when: datetime, paid: bool) -> dict[str, Any]:
    return {"id": id, "date_created_gmt": _gmt(when), "amount": str(amount), "reason": "", "refunded_payment": paid}


def _coupons() -> list[dict[str, Any]]:
    return [
        {
            "id": number,
            "code": code.lower(),
            "status": "future" if one["starts"] and one["starts"] > datetime.now(timezone.utc) else "publish",
            "discount_type": "percent" if one["percent"] else "fixed_cart",
            "amount": f"{Decimal(one['percent'] or one['amount']):.2f}",
            "date_created_gmt": _gmt(one["starts"] or datetime.now(timezone.utc)),
            "date_expires_gmt": _gmt(one["ends"]) if one["ends"] else None,
            "usage_count": 100,
            "usage_limit": 100 if one["used_up"] else None,
            "usage_limit_per_user": 1 if one["once"] else None,
            "minimum_amount": f"{Decimal(one['minimum'] or 0):.2f}",
        }
        for number, (code, one) in enumerate(COUPONS.items(), 1)
    ]


def _public(one: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in one.items() if not name.startswith("_")}


def _gmt(moment: datetime) -> str:
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")
