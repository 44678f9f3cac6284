"""What a store's back end tells of an order, the same for every engine.

All moments carry a time zone. Money is what the shopper paid in, never converted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import Enum


class OrderState(str, Enum):
    """How far an order has come. What was paid back is told by `Payment`, where a parcel is by `ShipmentState`."""

    PENDING = "pending"
    """Placed, the payment is still awaited."""
    PAID = "paid"
    """Paid; nobody has begun to pack, so it may still be cancelled and changed."""
    PACKING = "packing"
    PART_SHIPPED = "part_shipped"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"
    RETURNED = "returned"
    """Everything in it came back."""


class Payment(str, Enum):
    """Where the money of an order is."""

    PENDING = "pending"
    PAID = "paid"
    PART_REFUNDED = "part_refunded"
    REFUNDED = "refunded"


class ShipmentState(str, Enum):
    """Where a parcel is."""

    LABELLED = "labelled"
    """Announced to the carrier, no scan yet."""
    MOVING = "moving"
    IN_CUSTOMS = "in_customs"
    OUT_FOR_DELIVERY = "out_for_delivery"
    READY_FOR_PICKUP = "ready_for_pickup"
    ATTEMPTED = "attempted"
    """The carrier found nobody."""
    DELIVERED = "delivered"
    LOST = "lost"
    SENT_BACK = "sent_back"


class ReturnState(str, Enum):
    """How far a return has come."""

    REQUESTED = "requested"
    APPROVED = "approved"
    RECEIVED = "received"
    REFUNDED = "refunded"
    DECLINED = "declined"
    CANCELLED = "cancelled"


class ReturnReason(str, Enum):
    """Why something goes back; what every engine can say."""

    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    UNWANTED = "unwanted"
    NOT_AS_DESCRIBED = "not_as_described"
    WRONG_ITEM = "wrong_item"
    DAMAGED = "damaged"
    OTHER = "other"


@dataclass(frozen=True)
class Money:
    """An amount in an ISO 4217 currency."""

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        """`USD 12.50`, for logs and tests; the catalogue words it for shoppers."""
        return f"{self.currency} {self.amount}"


@dataclass(frozen=True)
class Address:
    """Where a parcel goes. `country` is ISO 3166-1 alpha-2; `region` as the engine writes it."""

    name: str
    street: str
    city: str
    country: str
    postcode: str = ""
    region: str = ""
    extra: str = ""
    phone: str = ""


@dataclass(frozen=True)
class OrderLine:
    """One variant in an order. `price` is of one piece, after discounts on it."""

    id: str
    sku: str
    product: str
    """The product's handle, as in `products.csv`; empty where it is sold no more."""
    title: str
    options: tuple[tuple[str, str], ...]
    """Name and value of each option, `("Size", "M")`, in the product's order."""
    quantity: int
    price: Money


@dataclass(frozen=True)
class Piece:
    """So many of an order's line: in a parcel, in a return, in a refund."""

    line: str
    """`OrderLine.id`."""
    quantity: int


@dataclass(frozen=True)
class Shipment:
    """One parcel."""

    id: str
    state: ShipmentState
    carrier: str
    tracking: str
    url: str
    """The carrier's page for the parcel; empty where there is none."""
    pieces: tuple[Piece, ...]
    shipped: datetime
    expected: datetime | None = None
    """The latest day on which it should come; None where nobody says."""
    delivered: datetime | None = None
    scanned: datetime | None = None
    """When the carrier last saw it."""


@dataclass(frozen=True)
class Refund:
    """Money given back, or about to be."""

    id: str
    amount: Money
    issued: datetime
    done: bool
    """Whether the payment's provider has taken it; the bank may need days more."""


@dataclass(frozen=True)
class Return:
    """Goods on their way back, or asked to be."""

    id: str
    state: ReturnState
    pieces: tuple[Piece, ...]
    reason: ReturnReason
    opened: datetime
    note: str = ""
    label: str = ""
    """Address of the label to print; empty until there is one."""


@dataclass(frozen=True)
class Order:
    """An order whole. Whoever holds one has proof that its shopper may see it: `bot.commerce.proof`."""

    number: str
    state: OrderState
    payment: Payment
    placed: datetime
    total: Money
    shipping: Money
    lines: tuple[OrderLine, ...]
    address: Address
    email: str
    customer: str = ""
    """The store's id of the customer; empty for guests."""
    channel: str = ""
    """The marketplace that it was bought on (`lazada`); empty for the store's own."""
    buyer: str = ""
    """The marketplace's id of the buyer."""
    coupon: str = ""
    express: bool = False
    shipments: tuple[Shipment, ...] = ()
    returns: tuple[Return, ...] = ()
    refunds: tuple[Refund, ...] = ()
    cancelled: datetime | None = None
    ref: str = field(default="", repr=False, compare=False)
    """The engine's own id of it."""

    @property
    def changeable(self) -> bool:
        """Whether the engine would still cancel it, change its address or a size."""
        return self.state in (OrderState.PENDING, OrderState.PAID)

    @property
    def delivered(self) -> datetime | None:
        """When the last parcel came; None while one is on its way."""
        days = [one.delivered for one in self.shipments if one.state is not ShipmentState.SENT_BACK]
        found = [day for day in days if day is not None]
        return max(found) if found and len(found) == len(days) else None

    def line(self, id: str) -> OrderLine | None:
        """The line of this id."""
        return next((one for one in self.lines if one.id == id), None)

    def returnable(self, id: str) -> int:
        """How many of a line have been delivered and are in no return that is still good."""
        came = sum(
            piece.quantity
            for parcel in self.shipments
            if parcel.state is ShipmentState.DELIVERED
            for piece in parcel.pieces
            if piece.line == id
        )
        void = (ReturnState.DECLINED, ReturnState.CANCELLED)
        gone = sum(
            piece.quantity for one in self.returns if one.state not in void for piece in one.pieces if piece.line == id
        )
        return max(0, came - gone)


@dataclass(frozen=True)
class Stock:
    """How many of a variant can be sold now."""

    sku: str
    product: str
    title: str
    options: tuple[tuple[str, str], ...]
    price: Decimal
    quantity: int | None
    """None where the store does not count it."""
    backorder: bool = False
    """Whether it is sold beyond that."""
    ref: str = field(default="", compare=False)
    """The engine's own number of it, for a link to the cart."""

    @property
    def available(self) -> bool:
        """Whether it can be ordered now."""
        return self.backorder or self.quantity is None or self.quantity > 0


class CouponState(str, Enum):
    """Whether a coupon works now."""

    VALID = "valid"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    USED_UP = "used_up"


@dataclass(frozen=True)
class Coupon:
    """A discount code. Either `percent` or `amount` is given, or neither where the engine tells no figure."""

    code: str
    state: CouponState
    percent: Decimal | None = None
    amount: Money | None = None
    minimum: Money | None = None
    starts: datetime | None = None
    ends: datetime | None = None
    once: bool = False
    """Whether each customer may use it once."""
