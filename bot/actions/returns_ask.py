"""The questions of the forms about goods."""

from __future__ import annotations

from bot.actions.orders_ask import AskOfOrder, yes_no
from bot.actions.orders_turn import OrderTurn
from bot.actions.returns_form import GoodsForm
from bot.actions.returns_forms import ExchangeForm, ReturnForm, SizeForm, WarrantyForm
from bot.actions.returns_goods import fact, judged, name, pieces_in, rules_of, told, variants
from bot.actions.returns_told import summary
from bot.commerce.claim import Claim
from bot.commerce.orders import Order, ReturnReason
from bot.dialogue import Button
from bot.wishes import RETURNS

MOST = 10
"""So many things are offered as buttons; the others can be written."""
_FORMS: dict[str, type[GoodsForm]] = {
    RETURNS[kind.wish]: kind for kind in (ReturnForm, ExchangeForm, WarrantyForm, SizeForm)
}


class AskGoods(AskOfOrder):
    """Asks what a form about goods lacks."""

    wish = "return_item"


class AskWhich(AskGoods):
    """Asks which items."""

    called = "action_ask_return_goods"

    async def ask(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Shows what may be chosen, and of the rest why not."""
        form, more = _form(self, turn), turn.slots.get("return_more")
        offered = form.offered(turn, order)
        lines = {line.id: line for line in order.lines}
        buttons = []
        for place, pieces in enumerate(offered[: MOST + 1]):
            whole = len(pieces) > 1 or (len(offered) == 1 and len(order.lines) > 1 and not more)
            title = turn.words.format("return-all") if whole else name(turn, lines[pieces[0].line], pieces[0].quantity)
            buttons.append(Button(title, f'/choose{{"choice": "goods/{place}"}}'))
        text = [turn.words.format("return-which")]
        if form.wish in ("return_item", "exchange_item"):
            taken = {piece.line for piece in pieces_in(more)}
            text += [told(turn, order, one) for one in judged(turn, order) if one.line.id not in taken]
            if rules_of(turn, order).parts == "no" and form.wish == "return_item":
                text.append(fact(turn, order, "return-how", "parts"))
        turn.say("\n".join(text), buttons=tuple(buttons))


class AskReason(AskGoods):
    """Asks why it goes back."""

    called = "action_ask_return_reason"

    async def ask(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Shows the reasons that every engine knows."""
        turn.say(
            turn.words.format("return-why"),
            buttons=tuple(
                Button(
                    turn.words.format(f"return-reason-{one.value.replace('_', '-')}"),
                    f'/choose{{"choice": "reason/{one.value}"}}',
                )
                for one in ReturnReason
            )
            + _another(self, turn, order),
        )


class AskOutcome(AskGoods):
    """Asks whether money or another size is wanted."""

    called = "action_ask_return_outcome"

    async def ask(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Two buttons."""
        words = turn.words
        turn.say(
            words.format("return-outcome"),
            buttons=(
                Button(words.format("return-money"), '/choose{"choice": "outcome/refund"}'),
                Button(words.format("return-swap"), '/choose{"choice": "outcome/exchange"}'),
            ),
        )


class AskVariant(AskGoods):
    """Asks which size or colour is wanted instead."""

    called = "action_ask_return_variant"

    async def ask(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Shows the variants in stock."""
        pieces = pieces_in(turn.slots.get("return_goods"))
        line = order.line(pieces[0].line) if pieces else None
        found = await variants(turn, line, pieces[0].quantity) if line is not None else []
        buttons = tuple(
            Button(", ".join(value for _, value in one.options), f'/choose{{"choice": "variant/{place}"}}')
            for place, one in enumerate(found)
        )
        item = name(turn, line, pieces[0].quantity) if line is not None else ""
        # the same colour in other sizes first, or the same size in other colours
        known = {value for _, value in line.options} if line is not None else set()
        near = sorted(
            range(len(found)), key=lambda at: -sum(value in known for _, value in found[at].options)
        )[:MOST]  # fmt: skip
        turn.say(f"{item}\n{turn.words.format('return-variant')}", buttons=tuple(buttons[at] for at in sorted(near)))


class AskConfirmed(AskGoods):
    """Asks once before anything is opened or changed."""

    called = "action_ask_return_confirmed"

    async def ask(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Tells what it comes to."""
        text = await summary(turn, order)
        if text is None:
            turn.leave()
            return
        turn.say(text, buttons=yes_no(turn) + _another(self, turn, order))


def _form(asking: AskGoods, turn: OrderTurn) -> GoodsForm:
    return _FORMS[turn.form or RETURNS["return_item"]](asking.shop)


def _another(asking: AskGoods, turn: OrderTurn, order: Order) -> tuple[Button, ...]:
    """The button that adds an item, where there is another one that may go along."""
    if not _form(asking, turn).addable(turn, order):
        return ()
    return (Button(turn.words.format("return-more"), '/choose{"choice": "more/item"}'),)
