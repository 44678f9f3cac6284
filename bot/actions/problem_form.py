"""The form about an item that came damaged, that is the wrong one, or that is missing.

Order and proof as in all forms about an order; then which item and how many, what is wrong, a photo, what the shopper
wants, and a yes. What the order, the store's facts or the message say already is not asked.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from bot.actions import problem_items as items
from bot.actions.orders_form import Form
from bot.actions.orders_said import choice
from bot.actions.orders_status import status
from bot.actions.orders_turn import OrderTurn
from bot.commerce.orders import Order
from bot.commerce.secrets import plain
from bot.dialogue import Button
from bot.wishes import PROBLEMS, SOME_PROBLEM

_ANSWERS = frozenset(
    ("inform", "affirm", "deny", "pick_item", "pick_remedy", "photo", "nlu_fallback", "out_of_scope", "unreadable")
)
_ITEM = dict.fromkeys(
    ("problem_item", "problem_count", "problem_photo", "problem_remedy", "problem_confirmed")
)  # what holds for one item of one order
NOTE = 200
"""Characters of the shopper's own words that go into the return's note."""


class ProblemForm(Form):
    """Takes what a message gives to the form."""

    called, wish = "validate_problem_form", "damaged_item"

    def concerned(self, turn: OrderTurn) -> bool:
        """Whether the message begins the form or answers it."""
        return turn.intent in ("pick_item", "pick_remedy", "photo") or super().concerned(turn)

    def fail(self, turn: OrderTurn, message: str, *, again: bool) -> None:
        """The form ends; what was said so far is kept, and a button begins with it again."""
        kind = str(turn.get("problem_kind") or "damaged")
        turn.offer_person(message, again=items.INTENTS[kind] if again else None)
        turn.leave()

    async def act(self, turn: OrderTurn) -> None:
        """Reads the message by what was asked for."""
        asked, intent = turn.asked, turn.intent
        if intent in PROBLEMS or (intent == SOME_PROBLEM and asked is None):
            turn.remember(problem_kind=PROBLEMS.get(intent))
        self._hear(turn)
        if asked is None:
            turn.remember(**_ITEM)
            await super().act(turn)
            return
        turn.remember(awaiting=None, pending=None, misses=0)
        number = turn.found("order_number")
        if intent in (*PROBLEMS, SOME_PROBLEM):
            turn.remember(problem_photo=None, problem_remedy=None, problem_confirmed=None)
            if number and asked != "order_proof":
                await self._take(turn, number)
            else:
                await self._go_on(turn)
        elif intent == "photo" and not asked.startswith("problem_"):
            return  # it is kept, and what was asked is asked again
        elif asked.startswith("problem_") and intent in _ANSWERS and not number:
            await self._hear_answer(turn, asked)
        else:
            await super().act(turn)

    def _hear(self, turn: OrderTurn) -> None:
        """Keeps what a message tells by the way: the product, and what is wrong with it in the shopper's own words."""
        named = [one["value"] for one in turn.message.get("entities") or () if one.get("entity") == "product"]
        if named:
            turn.remember(problem_about=named)
        if turn.intent in (*PROBLEMS, SOME_PROBLEM) and turn.text:
            turn.remember(problem_note=turn.text[:NOTE])

    async def _offer(self, turn: OrderTurn, but: str | None = None) -> None:
        turn.remember(**_ITEM)
        await super()._offer(turn, but)

    def suits(self, order: Order) -> bool:
        """Whether something of it has come and is in no return."""
        return bool(items.came(order))

    async def _take(self, turn: OrderTurn, number: str) -> None:
        turn.remember(**_ITEM)
        await super()._take(turn, number)

    async def _possible(self, turn: OrderTurn, order: Order) -> None:
        self._fill(turn, order)

    async def _go_on(self, turn: OrderTurn) -> None:
        if not turn.get("order_proof"):
            return
        known = await turn.held(str(turn.get("order")))
        if known is None:
            turn.remember(order_proof=None)  # it has run out
        else:
            self._fill(turn, known[0])

    def _fill(self, turn: OrderTurn, order: Order) -> None:
        """Fills what need not be asked, and ends the form where nothing can come of it."""
        lines = items.came(order)
        if not lines:
            self._nothing(turn, order)
            return
        kind = turn.get("problem_kind")
        if kind and self._late(turn, order, kind):
            return
        about = turn.get("problem_about") or ()
        found = [line for line in lines if line.product in about] if len(lines) > 1 else lines
        if not turn.get("problem_item") and len(found) == 1:
            turn.remember(problem_item=found[0].id)
        item = turn.get("problem_item")
        if item and not turn.get("problem_count") and order.returnable(item) == 1:
            turn.remember(problem_count=1)
        if turn.photos:
            turn.remember(problem_photo="given")
        elif kind == "missing" or not turn.channel.get("takes_photos"):
            turn.remember(problem_photo="none")
        if kind and not turn.get("problem_remedy"):
            offered = items.remedies(turn, order, kind)
            if len(offered) < 2:
                turn.remember(problem_remedy=offered[0] if offered else "open")

    def _nothing(self, turn: OrderTurn, order: Order) -> None:
        """Says why nothing can be reported: it has not come, or is in a return already."""
        if any(one.delivered for one in order.shipments) and order.returns:
            ask_for_person(turn, turn.words.format("problem-reported", number=order.number))
        else:
            text = turn.words.format("problem-not-delivered", number=order.number)
            turn.say(f"{text}\n\n{status(turn, order)}")
        turn.leave()

    def _late(self, turn: OrderTurn, order: Order, kind: str) -> bool:
        """Whether the store's time for such a report has passed; then a person is offered."""
        days = items.facts(turn, order, kind).get("report_days")
        came = [one.delivered for one in order.shipments if one.delivered is not None]
        if not isinstance(days, int) or not came or (datetime.now(timezone.utc) - max(came)).days <= days:
            return False
        rule = turn.words.format(f"fact-{items.TOPICS[kind]}-report_days", n=days)
        ask_for_person(turn, f"{rule}\n{turn.words.format('problem-late', date=turn.date(max(came)))}")
        turn.leave()
        return True

    async def _hear_answer(self, turn: OrderTurn, asked: str) -> None:
        known = await turn.held(str(turn.get("order")))
        if known is None:
            turn.remember(order_proof=None)
            return
        order, missed = known[0], False
        match asked:
            case "problem_item":
                missed = not self._item(turn, order)
            case "problem_count":
                most = order.returnable(str(turn.get("problem_item")))
                said = plain(turn.entity("item") or turn.text).strip(".)# ")
                if missed := not (said.isdigit() and len(said) <= 4 and 1 <= int(said) <= most):
                    pass
                else:
                    turn.remember(problem_count=int(said))
            case "problem_kind":
                place = choice(turn.text, len(items.WORDS))
                if not (missed := place is None):
                    turn.remember(problem_kind=list(items.WORDS)[place or 0])
            case "problem_photo":
                self._photo(turn)
            case "problem_remedy":
                kind = str(turn.get("problem_kind"))
                remedy = items.wished(turn, items.remedies(turn, order, kind))
                missed = remedy is None
                turn.remember(problem_remedy=remedy)
            case _:
                missed = not self._confirmed(turn, order)
        if missed:
            self._missed(turn)
        if not turn.left:
            self._fill(turn, order)

    def _item(self, turn: OrderTurn, order: Order) -> bool:
        line = items.meant(turn, items.came(order))
        if line is None:
            return False
        turn.remember(problem_item=line.id, problem_count=None)
        return True

    def _photo(self, turn: OrderTurn) -> None:
        """A photo is taken; whatever else was said instead of one means that there is none. "Yes" is waited for."""
        if turn.intent == "affirm" or turn.photos:
            return
        turn.remember(problem_photo="none")
        if turn.text and turn.intent != "deny":
            note = " / ".join(part for part in (turn.get("problem_note"), turn.text) if part)
            turn.remember(problem_note=note[:NOTE])

    def _confirmed(self, turn: OrderTurn, order: Order) -> bool:
        """Whether it was a yes or a no, another item, or another photo; all but the first two ask again."""
        if turn.intent in ("affirm", "deny"):
            turn.remember(problem_confirmed="yes" if turn.intent == "affirm" else "no")
            return True
        return bool(turn.channel.get("photos")) or self._item(turn, order)


def ask_for_person(turn: OrderTurn, text: str) -> None:
    """Says why the bot cannot go on, and asks whether a person shall."""
    words = turn.words
    buttons = (Button(words.format("handoff-yes"), "/affirm"), Button(words.format("handoff-no"), "/deny"))
    turn.say(text, buttons=buttons)
    turn.remember(awaiting="handoff")


def forgotten() -> dict[str, Any]:
    """The slots of a form that is over."""
    return {**_ITEM, **dict.fromkeys(("problem_kind", "problem_about", "problem_note", "photos"))}
