"""What all engines share: no private thing without a claim that covers it, and which changes an order still allows.

An engine brings the underscored methods, which know nothing of claims; the port's methods are written here once, so
that no engine can forget to ask.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta, timezone
from typing import TypeVar

from bot.commerce.backend import Witness
from bot.commerce.claim import Claim, Kind, Refused, verified
from bot.commerce.errors import BackendDown, BackendRefused, Impossible, NotAllowed, Why
from bot.commerce.orders import (
    Address,
    Coupon,
    Order,
    OrderLine,
    OrderState,
    Piece,
    Refund,
    Return,
    ReturnReason,
    ReturnState,
    Shipment,
    Stock,
)
from bot.commerce.secrets import digests_of, order_number
from connectors.backends.resilience import Patience, Resilience

T = TypeVar("T")
SAME = timedelta(minutes=15)
"""A second return of the same pieces within this time is the first one, sent again."""
_NOTE = 250
_FIELD = 120


class Engine(ABC):
    """The port over an engine's own methods."""

    def __init__(self, name: str, patience: Patience | None = None) -> None:
        self._resilience = Resilience(name, patience)

    @property
    def down(self) -> bool:
        """Whether the breaker is open."""
        return self._resilience.breaker.open

    async def witness(self, number: str) -> Witness | None:
        """See `Backend`."""
        order = await self._found(number)
        return None if order is None else Witness(order.number, digests_of(order.email, order.address.postcode))

    async def order(self, number: str, claim: Claim) -> Order:
        """See `Backend`."""
        if type(claim) is not Claim or not claim.good():
            raise NotAllowed
        if claim.kind is Kind.ORDER and order_number(claim.subject) != order_number(number):
            raise NotAllowed  # nothing need be asked
        order = await self._found(number)
        if order is None:
            raise NotAllowed
        shown = verified([claim], order)
        if isinstance(shown, Refused):
            raise NotAllowed
        return shown

    async def orders(self, claim: Claim, *, most: int = 20) -> Sequence[Order]:
        """See `Backend`."""
        if type(claim) is not Claim or not claim.good():
            raise NotAllowed
        if claim.kind is Kind.ORDER:
            return (await self.order(claim.subject, claim),)
        # what an engine's search gives is checked once more: a filter that is silently ignored gives everybody's
        found = [one for one in await self._orders(claim, most) if not isinstance(verified([claim], one), Refused)]
        return tuple(sorted(found, key=lambda one: (one.placed, one.number), reverse=True)[:most])

    async def shipments(self, number: str, claim: Claim) -> Sequence[Shipment]:
        """See `Backend`."""
        return (await self.order(number, claim)).shipments

    async def refunds(self, number: str, claim: Claim) -> Sequence[Refund]:
        """See `Backend`."""
        return (await self.order(number, claim)).refunds

    async def cancel(self, number: str, claim: Claim) -> Order:
        """See `Backend`."""

        async def do(order: Order) -> None:
            _changeable(order)
            await self._cancel(order)

        return await self._changed(number, claim, lambda order: order.state is OrderState.CANCELLED, do)

    async def change_address(self, number: str, claim: Claim, address: Address) -> Order:
        """See `Backend`."""
        clean = _clean(address)

        async def do(order: Order) -> None:
            _changeable(order)
            if clean.country != order.address.country:
                raise Impossible(Why.OTHER_COUNTRY)
            await self._change_address(order, clean)

        return await self._changed(number, claim, lambda order: order.address == clean, do)

    async def change_variant(self, number: str, claim: Claim, line: str, sku: str) -> Order:
        """See `Backend`."""
        wanted: list[tuple[str, int]] = []
        """What was asked for first: engines may give the new line another id."""

        def done(order: Order) -> bool:
            old = order.line(line)
            if old is not None and old.sku == sku:
                return True
            return bool(wanted) and old is None and any((one.sku, one.quantity) == wanted[0] for one in order.lines)

        async def do(order: Order) -> None:
            _changeable(order)
            old = order.line(line)
            if old is None:
                raise Impossible(Why.NO_SUCH_LINE)
            variants = await self.stock(old.product) if old.product else ()
            variant = next((one for one in variants if one.sku == sku), None)
            now = next((one for one in variants if one.sku == old.sku), None)
            if variant is None or now is None:
                raise Impossible(Why.NO_SUCH_VARIANT)
            if variant.price != now.price:
                raise Impossible(Why.OTHER_PRICE)
            if not variant.backorder and variant.quantity is not None and variant.quantity < old.quantity:
                raise Impossible(Why.SOLD_OUT)
            wanted[:] = [(sku, old.quantity)]
            await self._change_variant(order, old, variant)

        return await self._changed(number, claim, done, do)

    async def open_return(
        self, number: str, claim: Claim, pieces: Sequence[Piece], reason: ReturnReason, note: str = ""
    ) -> Return:
        """See `Backend`."""
        asked = tuple(sorted(pieces, key=lambda piece: piece.line))
        if not asked or len({piece.line for piece in asked}) != len(asked) or any(p.quantity < 1 for p in asked):
            raise Impossible(Why.NO_SUCH_LINE)

        def same(order: Order) -> Return | None:
            live = (ReturnState.REQUESTED, ReturnState.APPROVED)
            like = (
                one
                for one in order.returns
                if one.state in live and tuple(sorted(one.pieces, key=lambda piece: piece.line)) == asked
            )
            short = any(order.returnable(piece.line) < piece.quantity for piece in asked)
            recent = datetime.now(timezone.utc) - SAME
            return next((one for one in like if short or one.opened > recent), None)

        async def do(order: Order) -> None:
            for piece in asked:
                if order.line(piece.line) is None:
                    raise Impossible(Why.NO_SUCH_LINE)
                if not order.returnable(piece.line):
                    gone = any(piece.line == back.line for one in order.returns for back in one.pieces)
                    raise Impossible(Why.TOO_MANY if gone else Why.NOT_DELIVERED)
                if order.returnable(piece.line) < piece.quantity:
                    raise Impossible(Why.TOO_MANY)
            await self._open_return(order, asked, reason, note.strip()[:_NOTE])

        order = await self._changed(number, claim, lambda order: same(order) is not None, do)
        opened = same(order)
        assert opened is not None  # `_changed` saw it
        return opened

    async def stock(self, product: str) -> Sequence[Stock]:
        """See `Backend`."""
        return tuple(await self._stock(product)) if product else ()

    async def coupon(self, code: str) -> Coupon | None:
        """See `Backend`."""
        wanted = code.strip()
        return await self._coupon(wanted) if 0 < len(wanted) <= 64 else None

    async def ready(self) -> bool:
        """See `Backend`."""
        try:
            await self._ping()
        except BackendDown:
            return False
        return True

    @abstractmethod
    async def close(self) -> None:
        """See `Backend`."""

    async def _found(self, number: str) -> Order | None:
        key = order_number(number)
        order = await self._order(number) if key else None
        return order if order is not None and order_number(order.number) == key else None

    async def _changed(
        self, number: str, claim: Claim, done: Callable[[Order], bool], do: Callable[[Order], Awaitable[None]]
    ) -> Order:
        async def step() -> Order:
            order = await self.order(number, claim)
            if done(order):
                return order
            refused: BackendRefused | None = None
            try:
                await do(order)
            except BackendRefused as error:
                refused = error  # perhaps because another call has just done the same
            after = await self.order(number, claim)
            if done(after):
                return after
            raise refused or BackendDown("not carried out yet", unsure=True)

        async def look() -> Order | None:
            order = await self.order(number, claim)
            return order if done(order) else None

        return await self._resilience.settle(step, look)

    async def _prelude(self, step: Awaitable[T]) -> T:
        """A step before a change that does no harm twice: where its answer is lost, all is begun anew."""
        try:
            return await step
        except BackendDown as error:
            raise BackendDown(error.reason, after=error.after, unsure=True) from None

    @abstractmethod
    async def _order(self, number: str) -> Order | None:
        """The order of this number, however it is written."""

    @abstractmethod
    async def _orders(self, claim: Claim, most: int) -> Sequence[Order]:
        """The newest orders of the claim's customer or buyer."""

    @abstractmethod
    async def _cancel(self, order: Order) -> None:
        """Cancels and pays back in one step."""

    @abstractmethod
    async def _change_address(self, order: Order, address: Address) -> None: ...

    @abstractmethod
    async def _change_variant(self, order: Order, line: OrderLine, variant: Stock) -> None: ...

    @abstractmethod
    async def _open_return(self, order: Order, pieces: Sequence[Piece], reason: ReturnReason, note: str) -> None: ...

    @abstractmethod
    async def _stock(self, product: str) -> Sequence[Stock]: ...

    @abstractmethod
    async def _coupon(self, code: str) -> Coupon | None: ...

    @abstractmethod
    async def _ping(self) -> None:
        """Returns when the engine answers; raises `BackendDown` otherwise."""


def _changeable(order: Order) -> None:
    if order.state is OrderState.CANCELLED:
        raise Impossible(Why.CANCELLED)
    if not order.changeable:
        raise Impossible(Why.PACKED)


def _clean(address: Address) -> Address:
    kept = {name: " ".join(text.split())[:_FIELD] for name, text in vars(address).items()}
    found = Address(**{**kept, "country": kept["country"].upper()})
    if not (found.name and found.street and found.city and found.country):
        raise Impossible(Why.INCOMPLETE)
    return found
