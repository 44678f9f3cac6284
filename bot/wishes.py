"""Which standard topics a shopper's own order can be seen to about, and by which wish."""

from __future__ import annotations

TOPICS = {
    "track-order": "track_order",
    "tracking-not-moving": "track_order",
    "order-not-arrived": "track_order",
    "cancel-order": "cancel_order",
    "change-address": "change_address",
    "return-how": "return_item",
    "return-window": "return_item",
    "return-conditions": "return_item",
    "return-holiday": "return_item",
    "exchange-size": "exchange_item",
    "refund-time": "refund_status",
    "warranty": "warranty_claim",
    "warranty-claim": "warranty_claim",
    "change-order": "change_size",
    "damaged-item": "damaged_item",
    "wrong-item": "wrong_item",
    "missing-item": "missing_item",
}
"""Family of a standard topic → intent."""
AROUND = ("delivery-time", "split-shipment", "customs-refused", "customs-duties", "dispatch-time")
"""Topics that are about one's own order only where the message surely says so: they lead to its status."""
RETURNS = {
    "return_item": "return_form",
    "exchange_item": "exchange_form",
    "refund_status": "refund_form",
    "warranty_claim": "warranty_form",
    "change_size": "size_form",
}
"""Those of them that are about goods: what a shopper has, or has sent back, or will get in another size."""
PROBLEMS = {"damaged_item": "damaged", "wrong_item": "wrong", "missing_item": "missing"}
"""The wishes of one form, each with what is wrong with the item."""
SOME_PROBLEM = "item_problem"
"""The same where the message does not say surely what is wrong; the form asks."""
FORMS = {
    "track_order": "track_form",
    "cancel_order": "cancel_form",
    "change_address": "address_form",
    **RETURNS,
    **dict.fromkeys((*PROBLEMS, SOME_PROBLEM), "problem_form"),
}
"""The form that each wish begins."""
BUTTONS = {
    "track_order": "order-track-button",
    "cancel_order": "order-cancel-button",
    "change_address": "order-address-button",
    "return_item": "return-button",
    "exchange_item": "return-exchange-button",
    "refund_status": "return-refund-button",
    "warranty_claim": "return-warranty-button",
    "change_size": "return-size-button",
    **dict.fromkeys(PROBLEMS, "problem-button"),
}
"""The words of the button that begins it."""
