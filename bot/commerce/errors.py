"""What can go wrong between the dialogue and the store's back end.

```
CommerceError
├── BackendDown        not reachable now; `after` seconds may help. The shopper is told so, and a person can take over
│   └── Busy           reachable, but over its limit of calls
├── BackendRefused     reachable, and it will not do it, now or later: `reason` goes to the log, never to the shopper
│   └── Misconfigured  the store's credentials or their scopes do not hold: the merchant must act
├── NotAllowed         no claim covers it, or there is no such thing: the two are one answer
└── Impossible         the order's state, or the store's rules, forbid it: `why` says which
```
"""

from __future__ import annotations

from enum import Enum


class CommerceError(Exception):
    """Root of everything that the back end raises on purpose."""


class BackendDown(CommerceError):
    """The back end did not answer, or said that it cannot now."""

    def __init__(self, reason: str, *, after: float | None = None, unsure: bool = False, pending: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.after = after
        """Seconds that it asked us to wait; None leaves it to the back-off."""
        self.unsure = unsure or pending
        """Whether a change may have been carried out all the same: only the answer was lost."""
        self.pending = pending
        """Whether it may even be carried out later still: we stopped waiting, not they working."""


class Busy(BackendDown):
    """The back end answers, and has had enough calls for now."""


class BackendRefused(CommerceError):
    """The back end understood and said no."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Misconfigured(BackendRefused):
    """The credentials, or the scopes that they carry, do not hold."""


class NotAllowed(CommerceError):
    """No claim covers it, or it does not exist. Which of the two is nobody's business."""

    def __init__(self) -> None:
        super().__init__("no such order for this claim")


class Why(str, Enum):
    """Why something cannot be done with an order."""

    PACKED = "packed"
    """It is being packed or has left."""
    CANCELLED = "cancelled"
    NOT_DELIVERED = "not_delivered"
    NO_SUCH_LINE = "no_such_line"
    TOO_MANY = "too_many"
    """More pieces than were delivered and are not returned yet."""
    NO_SUCH_VARIANT = "no_such_variant"
    OTHER_PRICE = "other_price"
    SOLD_OUT = "sold_out"
    OTHER_COUNTRY = "other_country"
    """The new address is in another country than the old one."""
    INCOMPLETE = "incomplete"
    """The new address lacks its name, street, city or country."""


class Impossible(CommerceError):
    """It cannot be done with this order."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why
