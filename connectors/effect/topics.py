"""Which questions come before buying, by what a reply was about and by where its answer stands."""

from __future__ import annotations

from typing import Any

_INTENTS = {
    "seek": "search", "compare": "search", "search": "search",
    "product": "product", "size": "size", "stock": "stock",
    "shipping_cost": "shipping", "delivery_time": "delivery", "customs": "customs",
    "payment_methods": "payment", "coupon": "offers", "price_match": "offers",
}  # fmt: skip
_TOPICS = {
    "size-guide": "size", "size-fit": "size", "size": "size", "out-of-stock": "stock", "pre-order": "stock",
    "shipping-cost": "shipping", "ship-to-countries": "shipping", "express-shipping": "shipping",
    "delivery-time": "delivery", "dispatch-time": "delivery", "pickup-points": "delivery", "carriers": "delivery",
    "customs-duties": "customs", "payment-methods": "payment", "payment-safe": "payment", "currency": "payment",
    "coupon": "offers", "price-match": "offers", "loyalty": "offers", "gift-card": "offers", "gift-wrapping": "offers",
    "wholesale": "offers",
}  # fmt: skip
GROUPS = ("search", "product", "size", "stock", "shipping", "delivery", "customs", "payment", "offers")
"""What shoppers ask before they buy, in the order in which reports tell it."""
_UNANSWERED = frozenset({"nlu_fallback", "out_of_scope", "unreadable"})
_SMALL_TALK = frozenset({"greet", "thanks", "goodbye", "robot", "affirm", "deny", "change_language", "small_talk"})


def group(reply: dict[str, Any]) -> str | None:
    """The group of `GROUPS` that a recorded reply (`Outbound.as_json`) belongs to; None for all other matters."""
    if reply.get("cards"):
        return "search"
    for source in reply.get("sources") or ():
        if source.get("file") == "products.csv":
            return "product"
        if found := _topic(str(source.get("id"))):
            return found
    return _INTENTS.get(str(reply.get("about"))) if not reply.get("sources") else None


def answers(reply: dict[str, Any]) -> bool:
    """Whether a recorded reply says something about the store or an order, rather than that nothing was understood."""
    if reply.get("sources") or reply.get("cards") or reply.get("ratable"):
        return True
    about = reply.get("about")
    return about is not None and about not in _UNANSWERED | _SMALL_TALK


def _topic(id: str) -> str | None:
    """By the standard topic that the id is or begins with: `fact/delivery-time`, `delivery-time-eu`."""
    parts = id.removeprefix("fact/").split("-")
    while parts:
        if found := _TOPICS.get("-".join(parts)):
            return found
        parts.pop()
    return None
