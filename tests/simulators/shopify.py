"""Shopify's Admin GraphQL interface: a real server that enforces the platform's rules.

Documents are checked against the platform's schema and carried out by graphql-core. Costs are counted as the platform
describes: an object one point, a list or connection its `first` times what one costs, a mutation ten more.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    VariableNode,
    build_schema,
    execute_sync,
    get_named_type,
    is_leaf_type,
    parse,
    validate,
)
from graphql.error import GraphQLError

from bot.commerce.orders import Order
from tests.simulators.shopify_shop import Shop
from tests.simulators.whims import Whims

SCHEMA = build_schema((Path(__file__).parent / "shopify.graphql").read_text("utf-8"))
MOST = 1000
"""Points that one query may cost."""
SCOPES = {
    "orders": "read_orders",
    "orderCancel": "write_orders",
    "orderUpdate": "write_orders",
    "orderEditBegin": "write_order_edits",
    "orderEditAddVariant": "write_order_edits",
    "orderEditSetQuantity": "write_order_edits",
    "orderEditCommit": "write_order_edits",
    "returnRequest": "write_returns",
    "returns": "read_returns",
    "customer": "read_customers",
    "productVariants": "read_products",
    "productByIdentifier": "read_products",
    "codeDiscountNodeByCode": "read_discounts",
}


@dataclass
class ShopifySimulator:
    """One shop and its whims."""

    shop: Shop
    token: str = "shpat_0123456789abcdef"
    version: str = "2026-07"
    scopes: set[str] = field(default_factory=lambda: set(SCOPES.values()))
    capacity: float = 20000.0
    restore: float = 1000.0
    """Points a second that flow back into the bucket."""
    whims: Whims = field(default_factory=Whims)
    refusals: list[str] = field(default_factory=list)
    """Rules that were broken."""
    dearest: int = 0
    seen: list[str] = field(default_factory=list)
    """Names of the operations that were asked for."""
    _level: float | None = None
    _at: float = 0.0

    @classmethod
    def filled(cls, orders: list[Order], **given: Any) -> ShopifySimulator:
        """A shop with these orders, and the demo store's goods and coupons."""
        return cls(Shop(orders), **given)

    def app(self) -> FastAPI:
        """The platform's interface."""
        app = FastAPI()

        @app.post("/admin/api/{version}/graphql.json")
        async def graphql(version: str, request: Request) -> Response:
            said = await request.json()

            async def carried_out() -> Response:
                return self._answer(version, request.headers.get("x-shopify-access-token", ""), said)

            return await self.whims.over(carried_out)

        return app

    def _answer(self, version: str, token: str, said: dict[str, Any]) -> Response:
        if token != self.token:
            return JSONResponse({"errors": "[API] Invalid API key or access token (unrecognized login)"}, 401)
        if version != self.version:
            return JSONResponse({"errors": "Not Found"}, 404)
        document, faults = read(said["query"])
        variables = said.get("variables") or {}
        if faults:
            self.refusals.append(faults[0].message)
            return JSONResponse({"errors": [{"message": fault.message} for fault in faults]})
        fragments = {one.name.value: one for one in document.definitions if isinstance(one, FragmentDefinitionNode)}
        operation = next(one for one in document.definitions if isinstance(one, OperationDefinitionNode))
        self.seen.append(operation.name.value if operation.name else "")
        counter = _Cost(SCHEMA, fragments, variables)
        root = SCHEMA.mutation_type if operation.operation.value == "mutation" else SCHEMA.query_type
        requested = counter.of(operation.selection_set.selections, root) + (10 if root is SCHEMA.mutation_type else 0)
        self.dearest = max(self.dearest, requested)
        if counter.too_many:
            self.refusals.append("first")
            return self._error("BAD_REQUEST", "first is greater than the maximum page size of 250")
        if requested > MOST:
            self.refusals.append("MAX_COST_EXCEEDED")
            return self._error(
                "MAX_COST_EXCEEDED", f"Query cost is {requested}, which exceeds the single query max cost"
            )
        if lacking := sorted(counter.needed - self.scopes):
            return self._error("ACCESS_DENIED", f"Access denied. Required access: `{lacking[0]}` access scope.")
        if self._left() < requested:
            return self._error("THROTTLED", "Throttled", self._cost(requested, None))
        self.shop.tick()
        result = execute_sync(SCHEMA, document, root_value=self.shop.root(), variable_values=variables)
        actual = min(requested, _objects(result.data) + (10 if root is SCHEMA.mutation_type else 0))
        self._level = self._left() - actual
        body: dict[str, Any] = {"data": result.data, "extensions": {"cost": self._cost(requested, actual)}}
        if result.errors:
            body["errors"] = [_told(error) for error in result.errors]
        return JSONResponse(body)

    def _left(self) -> float:
        now = time.monotonic()
        level = self.capacity if self._level is None else self._level + (now - self._at) * self.restore
        self._level, self._at = min(level, self.capacity), now
        return self._level

    def _cost(self, requested: int, actual: int | None) -> dict[str, Any]:
        status = {"maximumAvailable": self.capacity, "currentlyAvailable": self._left(), "restoreRate": self.restore}
        return {"requestedQueryCost": requested, "actualQueryCost": actual, "throttleStatus": status}

    def _error(self, code: str, message: str, cost: dict[str, Any] | None = None) -> Response:
        body: dict[str, Any] = {"errors": [{"message": message, "extensions": {"code": code}}]}
        if cost:
            body["extensions"] = {"cost": cost}
        return JSONResponse(body)


@lru_cache(maxsize=64)
def read(text: str) -> tuple[DocumentNode, list[GraphQLError]]:
    """A document, and what the schema has against it."""
    document = parse(text)
    return document, validate(SCHEMA, document)


class _Cost:
    """What a document may cost, by its own limits."""

    def __init__(self, schema: GraphQLSchema, fragments: Any, variables: dict[str, Any]) -> None:
        self._schema, self._fragments, self._variables = schema, fragments, variables
        self.needed: set[str] = set()
        self.too_many = False

    def of(self, selections: Any, parent: Any) -> int:
        total = 0
        for one in selections:
            if isinstance(one, FragmentSpreadNode):
                fragment = self._fragments[one.name.value]
                total += self.of(
                    fragment.selection_set.selections, self._schema.get_type(fragment.type_condition.name.value)
                )
            elif isinstance(one, InlineFragmentNode):
                condition = self._schema.get_type(one.type_condition.name.value) if one.type_condition else parent
                total += self.of(one.selection_set.selections, condition)
            elif isinstance(one, FieldNode) and one.name.value != "__typename":
                total += self._field(one, parent)
        return total

    def _field(self, one: FieldNode, parent: Any) -> int:
        name = one.name.value
        if name in SCOPES:
            self.needed.add(SCOPES[name])
        kind = get_named_type(parent.fields[name].type)
        if is_leaf_type(kind) or one.selection_set is None:
            return 0
        first = self._first(one)
        self.too_many |= first > 250
        inner = self.of(one.selection_set.selections, kind)
        if kind.name.endswith("Connection"):
            return first * max(inner - 1, 1) + 1  # the page's own `pageInfo` is asked for once
        return max(first, 1) * (1 + inner)

    def _first(self, one: FieldNode) -> int:
        for argument in one.arguments or ():
            if argument.name.value == "first":
                value = argument.value
                found = self._variables[value.name.value] if isinstance(value, VariableNode) else value.value
                return int(found)
        return 0


def _objects(data: Any) -> int:
    if isinstance(data, dict):
        return 1 + sum(_objects(one) for one in data.values())
    return sum(_objects(one) for one in data) if isinstance(data, list) else 0


def _told(error: GraphQLError) -> dict[str, Any]:
    code = "BAD_REQUEST" if isinstance(error.original_error, ValueError) else "INTERNAL_SERVER_ERROR"
    return {"message": error.message, "extensions": {"code": code}}
