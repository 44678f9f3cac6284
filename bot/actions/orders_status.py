"""Where an order is, in words: its state, its parcels, and what to do about one that is late or in customs."""

from __future__ import annotations

from datetime import datetime, timezone

from bot.actions.answer import other_language, source, text_of
from bot.actions.orders_turn import OrderTurn
from bot.actions.people import contact
from bot.commerce.orders import Order, OrderState, Payment, Shipment, ShipmentState
from knowledge.knowledge import REST_OF_WORLD
from knowledge.language import base

_PARCEL = {
    ShipmentState.LABELLED: "parcel-labelled",
    ShipmentState.MOVING: "parcel-moving",
    ShipmentState.IN_CUSTOMS: "parcel-customs",
    ShipmentState.OUT_FOR_DELIVERY: "parcel-out",
    ShipmentState.READY_FOR_PICKUP: "parcel-pickup",
    ShipmentState.ATTEMPTED: "parcel-attempted",
    ShipmentState.LOST: "parcel-lost",
    ShipmentState.SENT_BACK: "parcel-back",
}
_COMING = (
    ShipmentState.LABELLED, ShipmentState.MOVING, ShipmentState.IN_CUSTOMS, ShipmentState.OUT_FOR_DELIVERY,
    ShipmentState.ATTEMPTED,
)  # fmt: skip


def tell(turn: OrderTurn, order: Order) -> None:
    """Tells where the order is; a second reply says what to do where something is wrong."""
    turn.say(status(turn, order), buttons=turn.goals(order))
    states = {one.state for one in order.shipments}
    if ShipmentState.IN_CUSTOMS in states:
        _advise(turn, order, "customs-refused")
    elif ShipmentState.LOST in states or any(late(one) for one in order.shipments):
        _advise(turn, order, "order-not-arrived")


def status(turn: OrderTurn, order: Order) -> str:
    """The order's state, and each parcel's with carrier, day and link."""
    words = turn.words
    lines = [words.format("order-head", number=order.number, date=turn.date(order.placed))]
    ended = order.state in (OrderState.CANCELLED, OrderState.RETURNED)
    parcels = () if ended else order.shipments
    if not parcels:
        lines.append(words.format(f"order-state-{order.state.value.replace('_', '-')}"))
    elif order.state is OrderState.PART_SHIPPED:
        lines.append(words.format("order-state-part-shipped"))
    blocks = ["\n".join(lines)]
    for place, one in enumerate(parcels, 1):
        head = [words.format("parcel-head", n=place, count=len(parcels))] if len(parcels) > 1 else []
        blocks.append("\n".join([*head, *_parcel(turn, one)]))
    if order.payment in (Payment.REFUNDED, Payment.PART_REFUNDED) and order.refunds:
        amount = sum((one.amount.amount for one in order.refunds), start=order.refunds[0].amount.amount * 0)
        paid = words.price(amount, order.refunds[0].amount.currency)
        blocks.append(words.format("cancel-refund", amount=paid))
    return "\n\n".join(blocks) if len(parcels) > 1 else "\n".join(blocks)


def late(parcel: Shipment) -> bool:
    """Whether it should have come before today."""
    today = datetime.now(timezone.utc).date()
    return parcel.state in _COMING and parcel.expected is not None and parcel.expected.date() < today


def _parcel(turn: OrderTurn, parcel: Shipment) -> list[str]:
    words = turn.words
    if parcel.state is ShipmentState.DELIVERED:
        done = parcel.delivered
        told = words.format("parcel-delivered", date=turn.date(done)) if done else words.format("order-state-delivered")
        lines = [told]
    else:
        lines = [words.format(_PARCEL[parcel.state])]
    if parcel.state in _COMING and parcel.expected is not None:
        message = "parcel-late" if late(parcel) else "parcel-expected"
        lines.append(words.format(message, date=turn.date(parcel.expected)))
    if parcel.carrier and parcel.tracking:
        lines.append(words.format("parcel-carrier", carrier=parcel.carrier, tracking=parcel.tracking))
    if parcel.url.startswith(("https://", "http://")):
        lines.append(f"[{words.format('parcel-link')}]({parcel.url})")
    return lines


def _advise(turn: OrderTurn, order: Order, topic: str) -> None:
    """What the store's own rule says for where this order goes; without one, whom to write to."""
    knowledge = turn.shop.knowledge
    market = turn.store.settings.market_of(order.address.country)
    members = knowledge.searching.families.members.get(topic) or []
    entry = (
        knowledge.entry(members[0], language=base(turn.language), market=market or REST_OF_WORLD) if members else None
    )
    if entry is None:
        turn.tell("parcel-help", contact=contact(turn))
        return
    own = market if market in turn.store.markets_of(entry) else None
    notice = other_language(turn, entry)
    turn.say(
        text_of(turn, entry, own),
        sources=(source(entry, own),),
        notice=notice,
        text_language=entry.language if notice else None,
        ratable=True,
    )
