"""The port over Shopify's Admin GraphQL interface."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

import httpx

from bot.commerce.claim import Claim, Kind
from bot.commerce.errors import BackendDown, BackendRefused, Busy, Impossible, Misconfigured, Why
from bot.commerce.orders import Address, Coupon, Money, Order, OrderLine, Piece, ReturnReason, ShipmentState, Stock
from bot.commerce.secrets import order_number
from connectors.backends.engine import Engine
from connectors.backends.http import answer, json_of
from connectors.backends.resilience import Patience
from connectors.backends.shopify import documents
from connectors.backends.shopify.reading import (
    REASONS,
    Node,
    address_input,
    coupon_of,
    order_of,
    overflows,
    stock_of,
    tail,
)

VERSION = "2026-07"
"""Of the interface; Shopify serves each for a year, then the oldest that it still has."""
_JOB_LOOKS = 8


class ShopifyBackend(Engine):
    """A shop on Shopify. The token goes into a header of each call and nowhere else."""

    def __init__(
        self, shop: str, token: str, *, patience: Patience | None = None, origin: str = "", version: str = VERSION
    ) -> None:
        """`shop` is `name.myshopify.com`; `origin` another address of the interface, for a simulator."""
        super().__init__("shopify", patience)
        self._path = f"/admin/api/{version}/graphql.json"
        self._http = httpx.AsyncClient(
            base_url=origin or f"https://{shop}",
            headers={"X-Shopify-Access-Token": token, "Accept": "application/json"},
            timeout=self._resilience.patience.timeout,
        )

    async def close(self) -> None:
        """See `Backend`."""
        await self._http.aclose()

    async def _ask(self, document: str, variables: Mapping[str, Any], *, changes: bool = False) -> Any:
        async def once() -> Any:
            said = {"query": document, "variables": dict(variables)}
            return _data(json_of(await answer(self._http, "POST", self._path, json=said)))

        return await self._resilience.call(once, repeatable=not changes)

    async def _change(self, document: str, name: str, variables: Mapping[str, Any]) -> Any:
        done = (await self._ask(document, variables, changes=True))[name]
        errors = [one for key in done if key.endswith("serErrors") for one in done[key]]
        if errors:
            raise BackendRefused(f"{name}: {errors[0].get('code') or errors[0]['message']}"[:200])
        return done

    async def _prepare(self, document: str, name: str, variables: Mapping[str, Any]) -> Any:
        """A step of an edit, which is nothing until it is committed."""
        return await self._prelude(self._change(document, name, variables))

    async def _order(self, number: str) -> Order | None:
        node = await self._node(order_number(number))
        return None if node is None else order_of(node)

    async def _node(self, key: str) -> Node | None:
        if not re.fullmatch(r"[a-z0-9]+", key):
            return None  # a search has a language of its own: nothing else gets into it
        given = {"search": f"name:{key.upper()}", "page": 1, "after": None, **documents.ONE}
        found = await self._ask(documents.ORDERS, given)
        node = next((one for one in found["orders"]["nodes"] if order_number(one["name"]) == key), None)
        return None if node is None else await self._completed(node)

    async def _completed(self, node: Node) -> Node:
        """The order with all its lines, and all that is in its parcels."""
        lines = await self._rest(documents.LINES, node["id"], "lineItems", node["lineItems"])
        parcels = [
            {
                **one,
                "fulfillmentLineItems": await self._rest(
                    documents.CONTENTS, one["id"], "fulfillmentLineItems", one["fulfillmentLineItems"]
                ),
            }
            for one in node["fulfillments"]
        ]
        return {**node, "lineItems": lines, "fulfillments": parcels}

    async def _rest(self, document: str, id: str, name: str, page: Node) -> Node:
        nodes = list(page["nodes"])
        while page["pageInfo"]["hasNextPage"]:
            after = page["pageInfo"]["endCursor"]
            page = (await self._ask(document, {"id": id, "page": documents.REST, "after": after}))["node"][name]
            nodes += page["nodes"]
        return {"nodes": nodes}

    async def _orders(self, claim: Claim, most: int) -> Sequence[Order]:
        if claim.kind is not Kind.CUSTOMER or not re.fullmatch(r"[0-9]{1,20}", claim.subject):
            return ()  # a marketplace's buyers are not known here
        orders: list[Order] = []
        async for node in self._listed(f"customer_id:{claim.subject}"):
            number = order_number(node["name"])
            whole = await self._node(number) if overflows(node, documents.MANY) else node
            if whole is not None:
                orders.append(order_of(whole))
            if len(orders) >= most:
                break
        return orders

    async def _listed(self, search: str) -> AsyncIterator[Node]:
        after = None
        while True:
            given = {"search": search, "page": documents.PAGE, "after": after, **documents.MANY}
            page = (await self._ask(documents.ORDERS, given))["orders"]
            for node in page["nodes"]:
                yield node
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]

    async def _cancel(self, order: Order) -> None:
        job = (await self._change(documents.CANCEL, "orderCancel", {"id": order.ref}))["job"]
        pause = self._resilience.patience.first_pause
        for _ in range(_JOB_LOOKS):
            if job is None or job["done"]:
                return
            await asyncio.sleep(pause)
            job = (await self._ask(documents.JOB, {"id": job["id"]}))["job"]

    async def _change_address(self, order: Order, address: Address) -> None:
        given = {"id": order.ref, "shippingAddress": address_input(address)}
        await self._change(documents.ADDRESS, "orderUpdate", {"input": given})

    async def _change_variant(self, order: Order, line: OrderLine, variant: Stock) -> None:
        if not re.fullmatch(r"[\w.+/-]+", variant.sku):
            raise Impossible(Why.NO_SUCH_VARIANT)
        found = (await self._ask(documents.VARIANT, {"search": f'sku:"{variant.sku}"'}))["productVariants"]["nodes"]
        id = next((one["id"] for one in found if one["sku"] == variant.sku), None)
        if id is None:
            raise Impossible(Why.NO_SUCH_VARIANT)
        edit = (await self._prepare(documents.EDIT_BEGIN, "orderEditBegin", {"id": order.ref}))["calculatedOrder"]
        old = next((one["id"] for one in edit["lineItems"]["nodes"] if tail(one["id"]) == line.id), None)
        if old is None:
            raise Impossible(Why.NO_SUCH_LINE)
        given = {"id": edit["id"], "variant": id, "quantity": line.quantity}
        added = (await self._prepare(documents.EDIT_ADD, "orderEditAddVariant", given))["calculatedLineItem"]
        price = added["discountedUnitPriceSet"]["presentmentMoney"]
        if Money(Decimal(price["amount"]), price["currencyCode"]) != line.price:
            raise Impossible(Why.OTHER_PRICE)  # a discount on the old line, or a price that has changed since
        await self._prepare(documents.EDIT_REMOVE, "orderEditSetQuantity", {"id": edit["id"], "line": old})
        note = f"{line.sku} → {variant.sku}, asked for in the chat"
        await self._change(documents.EDIT_COMMIT, "orderEditCommit", {"id": edit["id"], "note": note})

    async def _open_return(self, order: Order, pieces: Sequence[Piece], reason: ReturnReason, note: str) -> None:
        node = await self._node(order_number(order.number))
        came = {one.id for one in order.shipments if one.state is ShipmentState.DELIVERED}
        items = []
        for piece in pieces:
            left = piece.quantity
            for id, quantity in _delivered(node or {}, came, piece.line):
                taken = min(left, quantity)
                if taken:
                    item = {"fulfillmentLineItemId": id, "quantity": taken, "returnReason": REASONS[reason]}
                    items.append({**item, "customerNote": note})
                left -= taken
        given = {"orderId": order.ref, "returnLineItems": items}
        await self._change(documents.RETURN, "returnRequest", {"input": given})

    async def _stock(self, product: str) -> Sequence[Stock]:
        found: list[Stock] = []
        after = None
        while True:
            given = {"handle": product, "page": 100, "after": after}
            node = (await self._ask(documents.STOCK, given))["productByIdentifier"]
            if node is None or node["status"] != "ACTIVE":
                return ()
            page = node["variants"]
            found += [stock_of(product, node["title"], one) for one in page["nodes"]]
            if not page["pageInfo"]["hasNextPage"]:
                return found
            after = page["pageInfo"]["endCursor"]

    async def _coupon(self, code: str) -> Coupon | None:
        node = (await self._ask(documents.COUPON, {"code": code}))["codeDiscountNodeByCode"]
        said = (node or {}).get("codeDiscount")
        return coupon_of(code.upper(), said) if said else None

    async def _ping(self) -> None:
        await self._ask(documents.PING, {})


def _delivered(node: Node, parcels: set[str], line: str) -> list[tuple[str, int]]:
    return [
        (one["id"], one["quantity"])
        for parcel in node.get("fulfillments", ())
        if tail(parcel["id"]) in parcels
        for one in parcel["fulfillmentLineItems"]["nodes"]
        if tail(one["lineItem"]["id"]) == line
    ]


def _data(said: Any) -> Any:
    """The `data` of an answer; its errors as the port tells them."""
    if not isinstance(said, Mapping):
        raise BackendDown("no object", unsure=True)
    errors = said.get("errors") or ()
    if isinstance(errors, str):
        raise BackendRefused(errors[:200])
    for error in errors:
        code = str((error.get("extensions") or {}).get("code", ""))
        if code == "THROTTLED":
            raise Busy(code, after=_until_enough((said.get("extensions") or {}).get("cost") or {}))
        if code == "ACCESS_DENIED":
            raise Misconfigured(f"{code}: {error.get('message', '')}"[:200])
        if code in ("INTERNAL_SERVER_ERROR", "TIMEOUT"):
            raise BackendDown(code, unsure=True)
        raise BackendRefused(f"{code}: {error.get('message', '')}"[:200])
    if not isinstance(said.get("data"), Mapping):
        raise BackendDown("no data", unsure=True)
    return said["data"]


def _until_enough(cost: Mapping[str, Any]) -> float:
    """Seconds until the bucket holds what the query may cost."""
    status = cost.get("throttleStatus") or {}
    lacking = float(cost.get("requestedQueryCost") or 0) - float(status.get("currentlyAvailable") or 0)
    return min(max(lacking / max(float(status.get("restoreRate") or 50), 1.0), 0.1), 20.0)
