"""The port over WooCommerce's REST interface v3."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import httpx

from bot.commerce.claim import Claim, Kind
from bot.commerce.errors import BackendRefused, Impossible, Misconfigured, Why
from bot.commerce.orders import Address, Coupon, Order, OrderLine, Payment, Piece, ReturnReason, Stock
from bot.commerce.secrets import order_number
from connectors.backends.engine import Engine
from connectors.backends.http import answer, json_of
from connectors.backends.resilience import Patience
from connectors.backends.woocommerce.reading import (
    RETURNS,
    Node,
    address_node,
    coupon_of,
    order_of,
    return_node,
    returns_in,
    stock_of,
)

PAGE = 50
_LIVE = "publish"


class WooCommerceBackend(Engine):
    """A shop on WooCommerce. Key and secret go into the `Authorization` header, over https, and nowhere else."""

    def __init__(self, origin: str, key: str, secret: str, *, patience: Patience | None = None) -> None:
        """`origin` is the shop's address, `https://shop.example.com`, with a folder where WordPress lies in one."""
        super().__init__("woocommerce", patience)
        self._http = httpx.AsyncClient(
            base_url=f"{origin.rstrip('/')}/wp-json/wc/v3/",
            auth=httpx.BasicAuth(key, secret),
            timeout=self._resilience.patience.timeout,
        )
        self._slugs: dict[int, str] = {}
        self._currency = ""

    async def close(self) -> None:
        """See `Backend`."""
        await self._http.aclose()

    async def _ask(self, method: str, path: str, *, changes: bool = False, **given: Any) -> httpx.Response:
        async def once() -> httpx.Response:
            response = await answer(self._http, method, path, **given)
            said = json_of(response)  # a proxy's page is no answer, and may be worth another try
            if response.status_code >= 400:
                code = str(said.get("code", "")) if isinstance(said, dict) else ""
                if code == "rest_no_route":
                    raise Misconfigured(f"{response.status_code}: there is no WooCommerce at this address")
                raise BackendRefused(f"{response.status_code} {code}"[:200])
            return response

        return await self._resilience.call(once, repeatable=not changes)

    async def _get(self, path: str, **params: Any) -> Any:
        return (await self._ask("GET", path, params=params)).json()

    async def _pages(self, path: str, **params: Any) -> AsyncIterator[Node]:
        page = 1
        while True:
            response = await self._ask("GET", path, params={**params, "page": page})
            for one in response.json():
                yield one
            if page >= int(response.headers.get("x-wp-totalpages") or 1):
                return
            page += 1

    async def _change(self, method: str, path: str, body: Mapping[str, Any]) -> Any:
        return (await self._ask(method, path, changes=True, json=dict(body))).json()

    async def _order(self, number: str) -> Order | None:
        node = await self._node(order_number(number))
        return None if node is None else (await self._whole([node]))[0]

    async def _node(self, key: str) -> Node | None:
        # a number of digits alone is mostly the order's id; others, by an extension, are found by searching
        if re.fullmatch(r"[1-9][0-9]{0,14}", key):
            found = await self._by_id(key)
            if found is not None and order_number(str(found["number"])) == key:
                return found
        if not re.fullmatch(r"[a-z0-9]+", key):
            return None
        listed = await self._get("orders", search=key.upper(), per_page=PAGE)
        return next((one for one in listed if order_number(str(one["number"])) == key), None)

    async def _by_id(self, id: str) -> Node | None:
        try:
            found: Node = await self._get(f"orders/{id}")
        except BackendRefused as error:
            if error.reason.startswith("404 "):
                return None
            raise
        return found

    async def _orders(self, claim: Claim, most: int) -> Sequence[Order]:
        if claim.kind is not Kind.CUSTOMER or not re.fullmatch(r"[1-9][0-9]{0,14}", claim.subject):
            return ()  # customer 0 is all guests; a marketplace's buyers are not known here
        nodes: list[Node] = []
        wanted = {"customer": claim.subject, "orderby": "date", "order": "desc", "per_page": min(most, PAGE)}
        async for node in self._pages("orders", **wanted):
            nodes.append(node)
            if len(nodes) >= most:
                break
        return await self._whole(nodes)

    async def _whole(self, nodes: Sequence[Node]) -> list[Order]:
        await self._learn_slugs(line["product_id"] for node in nodes for line in node["line_items"])
        found = []
        for node in nodes:
            refunds = await self._get(f"orders/{node['id']}/refunds", per_page=PAGE) if node["refunds"] else []
            oldest_first = sorted(refunds, key=lambda one: (one["date_created_gmt"], one["id"]))
            found.append(order_of(node, self._slugs, oldest_first))
        return found

    async def _learn_slugs(self, ids: Iterable[int]) -> None:
        wanted = sorted({id for id in ids if id} - self._slugs.keys())
        for start in range(0, len(wanted), PAGE):
            some = wanted[start : start + PAGE]
            listed = ",".join(map(str, some))
            for one in await self._get("products", include=listed, per_page=PAGE, _fields="id,slug"):
                self._slugs[one["id"]] = one["slug"]

    async def _fresh(self, order: Order) -> Node:
        node = await self._by_id(order.ref)
        if node is None:
            raise BackendRefused("the order has gone")
        return node

    async def _cancel(self, order: Order) -> None:
        if order.payment is Payment.PENDING:
            await self._change("PUT", f"orders/{order.ref}", {"status": "cancelled"})
            return
        # paying all of it back makes it `refunded`; an order that is only `cancelled` would keep the money
        node = await self._fresh(order)
        body = {
            "amount": node["total"],
            "reason": "Cancelled in the chat",
            "api_refund": True,
            "api_restock": True,
            "line_items": [_whole_line(one) for one in node["line_items"]],
        }
        await self._change("POST", f"orders/{order.ref}/refunds", body)

    async def _change_address(self, order: Order, address: Address) -> None:
        await self._change("PUT", f"orders/{order.ref}", {"shipping": address_node(address)})

    async def _change_variant(self, order: Order, line: OrderLine, variant: Stock) -> None:
        node = await self._fresh(order)
        old = next((one for one in node["line_items"] if str(one["id"]) == line.id), None)
        if old is None:
            raise Impossible(Why.NO_SUCH_LINE)
        variations = self._pages(f"products/{old['product_id']}/variations", per_page=PAGE)
        id = next((one["id"] for one in [each async for each in variations] if one["sku"] == variant.sku), None)
        if id is None:
            raise Impossible(Why.NO_SUCH_VARIANT)
        new = {"product_id": old["product_id"], "variation_id": id, "quantity": line.quantity}
        # what was paid stays what is owed, a discount included
        new |= {"subtotal": old["subtotal"], "total": old["total"]}
        body = {"line_items": [{"id": old["id"], "quantity": 0}, new]}
        await self._change("PUT", f"orders/{order.ref}", body)

    async def _open_return(self, order: Order, pieces: Sequence[Piece], reason: ReturnReason, note: str) -> None:
        there = returns_in(await self._fresh(order))
        id = f"RT{order.ref}-{len(there) + 1}"
        items = [f"{piece.quantity} × {line.title}" for piece in pieces if (line := order.line(piece.line))]
        told = f"Return {id} asked for in the chat ({reason.value}): {', '.join(items)}. {note}".strip()
        # the team's note first: one too many does no harm, a return that nobody reads of would
        note_body = {"note": told, "customer_note": False}
        await self._prelude(self._change("POST", f"orders/{order.ref}/notes", note_body))
        opened = return_node(id, pieces, reason, note, datetime.now(timezone.utc))
        body = {"meta_data": [{"key": RETURNS, "value": [*there, opened]}]}
        await self._change("PUT", f"orders/{order.ref}", body)

    async def _stock(self, product: str) -> Sequence[Stock]:
        found = await self._get("products", slug=product, per_page=2)
        node = next((one for one in found if one["slug"] == product and one["status"] == _LIVE), None)
        if node is None:
            return ()
        if node["type"] != "variable":
            return (stock_of(node, node),)
        pages = self._pages(f"products/{node['id']}/variations", per_page=PAGE, orderby="id", order="asc")
        return [stock_of(node, one) async for one in pages if one["status"] == _LIVE]

    async def _coupon(self, code: str) -> Coupon | None:
        found = await self._get("coupons", code=code.lower(), per_page=2)
        node = next((one for one in found if one["code"].casefold() == code.casefold()), None)
        if node is None:
            return None
        if not self._currency:
            self._currency = (await self._get("data/currencies/current"))["code"]
        return coupon_of(node, self._currency, datetime.now(timezone.utc))

    async def _ping(self) -> None:
        await self._get("orders", per_page=1, _fields="id")


def _whole_line(line: Node) -> dict[str, Any]:
    """All of a line, as a refund takes it: with its pieces it goes back on the shelf."""
    taxes = [{"id": one["id"], "refund_total": float(Decimal(one["total"] or 0))} for one in line.get("taxes", ())]
    whole = {"id": line["id"], "quantity": line["quantity"], "refund_total": float(Decimal(line["total"]))}
    return {**whole, "refund_tax": taxes}
