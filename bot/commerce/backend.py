"""The port: what the dialogue asks of a store's back end, whatever engine stands behind it.

What is private takes a `Claim`, which only `bot.commerce.proof` can make; without one there is no call to write.
Every method may raise `BackendDown`, `BackendRefused`; those with a claim `NotAllowed`; those that change something
`Impossible` (`bot.commerce.errors`). A change that was carried out already is not carried out again: it is safe to
call a second time when the answer to the first was lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.commerce.claim import Claim
from bot.commerce.orders import Address, Coupon, Order, Piece, Refund, Return, ReturnReason, Shipment, Stock


@dataclass(frozen=True)
class Witness:
    """What a proof compares with, and nothing that could be shown: keyed digests of an order's e-mail and postcode."""

    number: str
    """As the store writes it."""
    digests: tuple[bytes, ...]
    """`bot.commerce.secrets.digest` of each thing that would prove the order; those it lacks are left out."""


class Backend(Protocol):
    """A store's orders, returns, stock and coupons."""

    async def witness(self, number: str) -> Witness | None:
        """What proves the order of this number; None where there is none. For `bot.commerce.proof`."""

    async def order(self, number: str, claim: Claim) -> Order:
        """The order, if the claim covers it."""

    async def orders(self, claim: Claim, *, most: int = 20) -> Sequence[Order]:
        """The newest orders that the claim covers, newest first."""

    async def shipments(self, number: str, claim: Claim) -> Sequence[Shipment]:
        """The order's parcels, oldest first."""

    async def refunds(self, number: str, claim: Claim) -> Sequence[Refund]:
        """What was or will be paid back, oldest first."""

    async def cancel(self, number: str, claim: Claim) -> Order:
        """The order, cancelled, its payment given back. Impossible once it is packed."""

    async def change_address(self, number: str, claim: Claim, address: Address) -> Order:
        """The order with its new address, within the same country. Impossible once it is packed."""

    async def change_variant(self, number: str, claim: Claim, line: str, sku: str) -> Order:
        """The order with all pieces of `line` in another variant of the same product at the same price, in stock."""

    async def open_return(
        self, number: str, claim: Claim, pieces: Sequence[Piece], reason: ReturnReason, note: str = ""
    ) -> Return:
        """The return that was opened, or that is open for the very same pieces. Whether the store's rules allow it
        (period, exclusions) is for the caller to know; the engine sees that the pieces were delivered."""

    async def stock(self, product: str) -> Sequence[Stock]:
        """The variants of the product of this handle, in its order; none where there is no such product."""

    async def coupon(self, code: str) -> Coupon | None:
        """The coupon of this code, in any case of letters; None where there is none."""

    async def ready(self) -> bool:
        """Whether it answers now."""

    async def close(self) -> None:
        """Lets go of connections and files."""
