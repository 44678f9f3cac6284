"""Which standard topics a shopper's own order can be seen to about, and by which wish."""

from __future__ import annotations

TOPICS = {
    "track-order": "track_order",
    "tracking-not-moving": "track_order",
    "order-not-arrived": "track_order",
    "cancel-order": "cancel_order",
    "change-address": "change_address",
}
"""Family of a standard topic → intent."""
AROUND = ("delivery-time", "split-shipment", "customs-refused", "customs-duties", "dispatch-time", "missing-item")
"""Topics that are about one's own order only where the message surely says so: they lead to its status."""
FORMS = {"track_order": "track_form", "cancel_order": "cancel_form", "change_address": "address_form"}
"""The form that each wish begins."""
BUTTONS = {
    "track_order": "order-track-button",
    "cancel_order": "order-cancel-button",
    "change_address": "order-address-button",
}
"""The words of the button that begins it."""
