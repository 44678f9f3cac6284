"""The questions of the form about a problem with an item."""

from __future__ import annotations

from bot.actions import problem_items as items
from bot.actions.orders_ask import Ask, AskOfOrder
from bot.actions.orders_turn import OrderTurn
from bot.commerce.claim import Claim
from bot.commerce.orders import Order
from bot.dialogue import Button

MOST = 8
"""So many items, or pieces of one, are offered as buttons; others are named."""


class AskOfProblem(AskOfOrder):
    """Asks what the form about a problem lacks."""

    wish = "damaged_item"


class AskItem(AskOfProblem):
    """Asks which item it is."""

    called = "action_ask_problem_item"

    async def ask(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Shows what was delivered."""
        lines = items.came(order)[:MOST]
        buttons = [
            Button(items.label(turn, line), f'/pick_item{{"item": "{place}"}}') for place, line in enumerate(lines, 1)
        ]
        turn.say(turn.words.format("problem-which"), buttons=tuple(buttons))


class AskCount(AskOfProblem):
    """Asks how many pieces of the item it is about."""

    called = "action_ask_problem_count"

    async def ask(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Shows the numbers."""
        most = min(order.returnable(str(turn.slots.get("problem_item"))), MOST)
        buttons = [Button(str(count), f'/pick_item{{"item": "{count}"}}') for count in range(1, most + 1)]
        turn.say(turn.words.format("problem-how-many"), buttons=tuple(buttons))


class AskKind(Ask):
    """Asks what is wrong."""

    called, wish = "action_ask_problem_kind", "damaged_item"

    async def act(self, turn: OrderTurn) -> None:
        """Shows the three kinds."""
        turn.say(turn.words.format("problem-what"), buttons=kinds(turn))


class AskPhoto(Ask):
    """Asks for a photo."""

    called, wish = "action_ask_problem_photo", "damaged_item"

    async def act(self, turn: OrderTurn) -> None:
        """Says that none is fine, too."""
        none = Button(turn.words.format("problem-no-photo"), "/deny")
        turn.say(turn.words.format("problem-photo"), buttons=(none,))


class AskRemedy(AskOfProblem):
    """Asks what the shopper would like."""

    called = "action_ask_problem_remedy"

    async def ask(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Shows what the store's facts offer."""
        offered = items.remedies(turn, order, str(turn.slots.get("problem_kind")))
        buttons = [Button(items.title(turn, one), f'/pick_remedy{{"remedy": "{one}"}}') for one in offered]
        turn.say(turn.words.format("problem-wish"), buttons=tuple(buttons))


class AskProblemConfirmed(AskOfProblem):
    """Asks once before it is reported."""

    called = "action_ask_problem_confirmed"

    async def ask(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Shows what was understood."""
        words, slots = turn.words, turn.slots
        line = order.line(str(slots.get("problem_item")))
        lines = [words.format("order-head", number=order.number, date=turn.date(order.placed))]
        if line is not None:
            lines.append(f"{slots.get('problem_count')} × {items.label(turn, line)}")
        lines.append(words.format(items.WORDS[str(slots.get("problem_kind"))]))
        if (remedy := slots.get("problem_remedy")) != "open":
            lines.append(items.title(turn, str(remedy)))
        if turn.photos:
            lines.append(words.format("problem-photos", count=len(turn.photos)))
        yes_no = Button(words.format("handoff-yes"), "/affirm"), Button(words.format("handoff-no"), "/deny")
        turn.say("\n".join(lines) + "\n\n" + words.format("problem-ask"), buttons=yes_no)


def kinds(turn: OrderTurn) -> tuple[Button, ...]:
    """A button for each kind of problem."""
    return tuple(Button(turn.words.format(items.WORDS[kind]), f"/{items.INTENTS[kind]}") for kind in items.WORDS)
