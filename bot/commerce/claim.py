"""What a shopper has proven. Only `bot.commerce.proof` makes claims, so whoever holds one went through it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from enum import Enum
from typing import Any, NoReturn, final

from bot.commerce.orders import Order


class Kind(str, Enum):
    """What was proven."""

    CUSTOMER = "customer"
    """An account of the store, by a token that the storefront signed: all orders of the customer."""
    BUYER = "buyer"
    """A marketplace's buyer, whom the marketplace vouches for: all their orders there."""
    ORDER = "order"
    """Knowledge of one order's number and its e-mail or postcode: that order."""


class Sealed(type):
    """Makes a class whose instances nothing but its own `_issue` can make."""

    def __call__(cls, *_: Any, **__: Any) -> NoReturn:
        """Refuses."""
        raise TypeError(f"a {cls.__name__} is made by bot.commerce.proof alone")


@final
@dataclass(frozen=True)
class Claim(metaclass=Sealed):
    """A proof that holds in one conversation until it expires. It cannot be constructed, copied or unpickled."""

    kind: Kind
    subject: str
    """The customer's id, the buyer's id, or the order's number."""
    channel: str
    """The marketplace, for a buyer; empty otherwise."""
    conversation: tuple[str, str]
    """Channel and id of the conversation that it was proven in."""
    expires: datetime

    @classmethod
    def _issue(
        cls, kind: Kind, subject: str, *, channel: str, conversation: tuple[str, str], expires: datetime
    ) -> Claim:
        """For `bot.commerce.proof`: what stands here has been proven."""
        if not subject:
            raise ValueError("a claim needs a subject")
        claim = object.__new__(cls)
        fields = {"kind": kind, "subject": subject, "channel": channel}
        for name, value in {**fields, "conversation": conversation, "expires": expires}.items():
            object.__setattr__(claim, name, value)
        return claim

    def __reduce_ex__(self, _: Any) -> Any:
        """Refuses to be pickled or copied: what is kept is kept by the proof's ledger."""
        raise TypeError("a Claim is kept by bot.commerce.proof alone")

    def good(self, now: datetime | None = None) -> bool:
        """Whether it has not expired."""
        return (now or datetime.now(timezone.utc)) < self.expires

    def covers(self, order: Order) -> bool:
        """Whether it lets its holder see and change `order`."""
        if self.kind is Kind.CUSTOMER:
            return bool(order.customer) and order.customer == self.subject and not order.channel
        if self.kind is Kind.BUYER:
            return bool(order.buyer) and order.buyer == self.subject and order.channel == self.channel
        return order.number == self.subject


@dataclass(frozen=True)
class Refused:
    """No proof. The same for a number that does not exist and for a wrong e-mail; `until` is set while locked."""

    until: datetime | None = None

    @property
    def locked(self) -> bool:
        """Whether further tries are not even looked at until then."""
        return self.until is not None


def verified(claims: Iterable[Claim], order: Order) -> Order | Refused:
    """The order, if one of the claims is good and covers it. Every action goes through here or through the port."""
    return order if any(type(one) is Claim and one.good() and one.covers(order) for one in claims) else Refused()
