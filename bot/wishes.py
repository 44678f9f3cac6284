"""Which standard topics a shopper's own order can be seen to about, and by which wish."""

from __future__ import annotations

TOPICS = {
    "track-order": "track_order",
    "tracking-not-moving": "track_order",
    "order-not-arrived": "track_order",
    "cancel-order": "cancel_order",
    "change-address": "change_address",
    "damaged-item": "damaged_item",
    "wrong-item": "wrong_item",
    "missing-item": "missing_item",
}
"""Family of a standard topic → intent."""
AROUND = ("delivery-time", "split-shipment", "customs-refused", "customs-duties", "dispatch-time")
"""Topics that are about one's own order only where the message surely says so: they lead to its status."""
PROBLEMS = {"damaged_item": "damaged", "wrong_item": "wrong", "missing_item": "missing"}
"""The wishes of one form, each with what is wrong with the item."""
SOME_PROBLEM = "item_problem"
"""The same where the message does not say surely what is wrong; the form asks."""
FORMS = {
    "track_order": "track_form",
    "cancel_order": "cancel_form",
    "change_address": "address_form",
    **dict.fromkeys((*PROBLEMS, SOME_PROBLEM), "problem_form"),
}
"""The form that each wish begins."""
BUTTONS = {
    "track_order": "order-track-button",
    "cancel_order": "order-cancel-button",
    "change_address": "order-address-button",
    **dict.fromkeys(PROBLEMS, "problem-button"),
}
"""The words of the button that begins it."""
