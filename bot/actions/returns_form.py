"""The forms about goods: which of them, why, money or another size, and a yes. Order and proof are as for all forms.

What a message names is taken without a button, also what the first one named before the order was proven. What needs no
question is not asked: the only item, the only thing that the store's rules allow.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from bot.actions.answer import answer
from bot.actions.orders_form import Form
from bot.actions.orders_said import choice
from bot.actions.orders_turn import OrderTurn
from bot.actions.returns_goods import judged, kept, pieces_in, rules_of, told, variants
from bot.actions.returns_said import lines_named, said, variants_named
from bot.commerce.orders import Order, Piece
from bot.returning.eligibility import Barred, Verdict
from bot.wishes import RETURNS, TOPICS

_TAKEN: dict[str, Any] = dict.fromkeys(("return_outcome", "return_variant", "return_confirmed"), None)
_AGAIN: dict[str, Any] = {"return_reason": None, **_TAKEN}


class GoodsForm(Form):
    """A form that is about some of an order's goods."""

    several = False
    """Whether it can be about several lines at once."""

    async def act(self, turn: OrderTurn) -> None:
        """Reads the message by what was asked for."""
        if turn.asked is not None and turn.intent == "start_over":
            turn.remember(return_named=None)
        await super().act(turn)

    async def _begin(self, turn: OrderTurn) -> None:
        if turn.text and turn.intent in RETURNS:
            turn.remember(return_named=said(turn))
            self._answer_beside(turn)
        elif turn.intent != "choose" and turn.slots.get("flow_next") is None and turn.intent in RETURNS:
            turn.remember(return_named=None)  # a button
        await super()._begin(turn)

    def _answer_beside(self, turn: OrderTurn) -> None:
        """Answers what the same message asks beside: "return this, and how long does the money take?"."""
        message = turn.message
        for wish in message.get("wishes") or ():
            if wish["kind"] != "ask" or not wish["sure"]:
                continue
            family = turn.shop.knowledge.family_of(wish["hits"][0]["id"])
            if TOPICS.get(family) != self.wish:
                turn.message = {**message, "hits": wish["hits"], "text": wish["text"]}
                if turn.destination.known or not turn.shop.knowledge.markets_of(wish["hits"][0]["id"]):
                    answer(turn, wish["hits"][0]["id"])
        turn.message = message

    async def _other(self, turn: OrderTurn) -> None:
        """Another item where one was chosen and there is another, else another order."""
        known = await turn.held(str(turn.slots.get("order"))) if turn.slots.get("return_goods") else None
        if turn.intent == "other_item" and known:
            chosen = {piece.line for piece in pieces_in(turn.slots.get("return_goods"))}
            rest = [one for one in self.choices(turn, known[0]) if one.line.id not in chosen]
            if rest:
                turn.remember(**_AGAIN, return_goods=None, return_more=None, return_named=None)
                if len(rest) == 1:
                    await self._chosen(turn, known[0], [Piece(rest[0].line.id, rest[0].quantity)])
                return
        await super()._other(turn)

    def suits(self, order: Order) -> bool:
        """Whether something of it could come back."""
        return any(order.returnable(line.id) for line in order.lines)

    async def _possible(self, turn: OrderTurn, order: Order) -> None:
        """Takes what is named or all that there is; ends the form where nothing can be done."""
        choices = self.choices(turn, order)
        if not choices:
            self.impossible(turn, order)
            return
        chosen = self._picked(turn, order, choices)
        if chosen is None:
            named = turn.get("return_named") or {}
            chosen = self._named(turn, order, choices, named)
            if chosen is None and len(choices) == 1 and choices[0].quantity == 1:
                chosen = [Piece(choices[0].line.id, 1)]
        if chosen:
            await self._chosen(turn, order, chosen)

    @abstractmethod
    def choices(self, turn: OrderTurn, order: Order) -> list[Verdict]:
        """The lines that the form can be about."""

    @abstractmethod
    def impossible(self, turn: OrderTurn, order: Order) -> None:
        """Says why there are none, and ends the form."""

    def left(self, turn: OrderTurn, order: Order) -> list[Verdict]:
        """The same without what has been chosen and is added to."""
        chosen = {piece.line for piece in pieces_in(turn.get("return_more"))}
        return [one for one in self.choices(turn, order) if one.line.id not in chosen]

    def addable(self, turn: OrderTurn, order: Order) -> bool:
        """Whether another item could be added to what is chosen."""
        if not self.several or rules_of(turn, order).parts == "no" or turn.get("return_outcome") == "exchange":
            return False
        chosen = {piece.line for piece in pieces_in(turn.get("return_goods"))}
        return any(one.line.id not in chosen for one in self.choices(turn, order))

    def offered(self, turn: OrderTurn, order: Order) -> list[list[Piece]]:
        """What buttons choose: each line, one piece of several, and all."""
        choices = self.left(turn, order)
        whole = rules_of(turn, order).parts == "no" and self.wish == "return_item"
        found = [] if whole else [[Piece(one.line.id, one.quantity)] for one in choices]
        if not whole:
            found += [[Piece(one.line.id, 1)] for one in choices if one.quantity > 1]
        if (len(choices) > 1 or whole) and self.several:
            found.append([Piece(one.line.id, one.quantity) for one in choices])
        return found

    def _picked(self, turn: OrderTurn, order: Order, choices: list[Verdict]) -> list[Piece] | None:
        """The pieces of a tapped button."""
        kind, _, place = (turn.entity("choice") or "").partition("/")
        offered = self.offered(turn, order)
        if kind != "goods" or not place.isdigit() or int(place) >= len(offered):
            return None
        return offered[int(place)]

    def _named(
        self, turn: OrderTurn, order: Order, choices: list[Verdict], named: dict[str, Any]
    ) -> list[Piece] | None:
        """The pieces that a message names; none where one is named that cannot be chosen, which is told why."""
        if not named:
            return None
        if named.get("all") or (rules_of(turn, order).parts == "no" and self.wish == "return_item"):
            return [Piece(one.line.id, one.quantity) for one in (choices if self.several else choices[:1])]
        all_lines = list(order.lines)
        places, sure = lines_named(turn, all_lines, named)
        open_ones = {one.line.id: one for one in choices}
        meant = [open_ones[all_lines[place].id] for place in places if all_lines[place].id in open_ones]
        if not meant and len(places) == 1:
            verdict = next(one for one in judged(turn, order) if one.line.id == all_lines[places[0]].id)
            if verdict.why is not None and self.wish in ("return_item", "exchange_item"):
                turn.say(told(turn, order, verdict))
                turn.remember(return_named=None)
                return []
            return None
        if not meant or not (sure or len(meant) == 1) or (len(meant) > 1 and not self.several):
            return None
        count = named.get("quantity")
        if len(meant) == 1 and isinstance(count, int) and 0 < count <= meant[0].quantity:
            return [Piece(meant[0].line.id, count)]
        return [Piece(one.line.id, one.quantity) for one in meant]

    async def _chosen(self, turn: OrderTurn, order: Order, pieces: list[Piece]) -> None:
        before = pieces_in(turn.get("return_more"))
        turn.remember(**(_TAKEN if before else _AGAIN), return_goods=kept([*before, *pieces]), return_more=None)
        await self.settle(turn, order)

    async def _add(self, turn: OrderTurn, order: Order) -> None:
        """Asks for another item beside what is chosen, or takes the only one that there is."""
        if not self.addable(turn, order):
            return
        turn.remember(**_TAKEN, return_more=turn.get("return_goods"), return_goods=None)
        rest = self.left(turn, order)
        if len(rest) == 1 and rest[0].quantity == 1:
            await self._chosen(turn, order, [Piece(rest[0].line.id, 1)])

    async def settle(self, turn: OrderTurn, order: Order) -> None:
        """Fills what needs no question."""

    async def _answer(self, turn: OrderTurn, asked: str) -> None:
        kind = (turn.entity("choice") or "").partition("/")[0]
        if not (asked.startswith("return_") or kind):
            await super()._answer(turn, asked)
            return
        known = await turn.held(str(turn.slots.get("order")))
        if known is None:
            turn.remember(order_proof=None, return_goods=None)
            return
        order = known[0]
        if kind == "more":
            await self._add(turn, order)
        elif kind == "goods" or (asked == "return_goods" and not kind):
            await self._goods(turn, order)
        elif kind or asked in ("return_reason", "return_outcome", "return_variant"):
            taken = await self.taken(turn, order, kind or asked.removeprefix("return_"))
            if taken:
                await self.settle(turn, order)
            elif turn.intent != self.wish:
                self._missed(turn)
        else:
            await super()._answer(turn, asked)

    async def _goods(self, turn: OrderTurn, order: Order) -> None:
        choices = self.left(turn, order)
        if not choices:
            self.impossible(turn, order)
            return
        chosen = self._picked(turn, order, choices)
        offered = self.offered(turn, order)
        if chosen is None and (place := choice(turn.text, len(offered))) is not None:
            chosen = offered[place]
        if chosen is None:
            named = said(turn)
            turn.remember(return_named=named)
            chosen = self._named(turn, order, choices, named)
            if chosen == []:
                return  # it was told why not
        if chosen:
            await self._chosen(turn, order, chosen)
        elif turn.intent != self.wish:
            self._missed(turn)

    async def taken(self, turn: OrderTurn, order: Order, what: str) -> bool:
        """Whether the message answers a question of this kind; remembers the answer."""
        return False


class SwapForm(GoodsForm):
    """A form in which another variant may be chosen."""

    async def taken(self, turn: OrderTurn, order: Order, what: str) -> bool:
        """Takes the variant."""
        pieces = pieces_in(turn.get("return_goods"))
        line = order.line(pieces[0].line) if len(pieces) == 1 else None
        if what != "variant" or line is None:
            return False
        found = await variants(turn, line, pieces[0].quantity)
        kind, _, place = (turn.entity("choice") or "").partition("/")
        if kind == "variant":
            places = [int(place)] if place.isdigit() and int(place) < len(found) else []
        elif (number := choice(turn.text, len(found))) is not None and len(found) < 10:
            places = [number]
        else:
            places = variants_named(turn, line, found, said(turn))
        if len(places) != 1:
            return False
        turn.remember(return_variant=found[places[0]].sku)
        return True

    async def named_variant(self, turn: OrderTurn, order: Order) -> None:
        """Takes the variant that the first message named ("in L instead"), where only one fits."""
        pieces = pieces_in(turn.get("return_goods"))
        line = order.line(pieces[0].line) if len(pieces) == 1 else None
        named = turn.get("return_named") or {}
        if line is None or turn.get("return_variant") is not None or not named:
            return
        found = await variants(turn, line, pieces[0].quantity)
        places = variants_named(turn, line, found, named)
        if len(places) == 1:
            turn.remember(return_variant=found[places[0]].sku)


def say_why(turn: OrderTurn, order: Order) -> None:
    """Ends the form with what holds for each line; where the store's rules do not say, offers a person."""
    found = judged(turn, order)
    head = turn.words.format("order-head", number=order.number, date=turn.date(order.placed))
    turn.say("\n".join([head, *(told(turn, order, one) for one in found)]), buttons=turn.goals(order))
    if any(one.why is Barred.UNKNOWN for one in found):
        turn.offer_person("return-person")
    turn.leave()
