"""What is done about a problem with an item, and what is said to a photo that comes by itself."""

from __future__ import annotations

from bot.actions import problem_items as items
from bot.actions.orders import Submit
from bot.actions.orders_turn import OrderTurn
from bot.actions.people import MISSING, contact, hand_over
from bot.actions.problem_form import ask_for_person, forgotten
from bot.actions.turn import Reply, Turn
from bot.commerce.claim import Claim
from bot.commerce.errors import Impossible, NotAllowed
from bot.commerce.orders import Order, Piece, ReturnReason
from bot.dialogue import Button

_REASONS = {"damaged": ReturnReason.DAMAGED, "wrong": ReturnReason.WRONG_ITEM}
_PROMISES = (("damaged", "keep"), ("wrong", "return_free"))
"""Facts that are told once it is reported: whether the item must go back, and who pays for that."""


class ReportProblem(Submit):
    """Opens a return for what is damaged or wrong; hands over what is missing, after a yes."""

    called, wish = "action_report_problem", "damaged_item"

    async def act(self, turn: OrderTurn) -> None:
        """Does it with an order that is proven still."""
        known = await turn.held(str(turn.slots.get("order")))
        if known is None:
            turn.tell("order-not-matched")  # the proof has run out meanwhile
            return
        try:
            await self.carry_out(turn, *known)
        except (Impossible, NotAllowed):  # returned meanwhile, on another way
            ask_for_person(turn, turn.words.format("problem-reported", number=known[0].number))

    async def carry_out(self, turn: OrderTurn, order: Order, claim: Claim) -> None:
        """Says what came of it and what comes next."""
        slots = turn.slots
        if slots.get("problem_confirmed") != "yes":
            turn.tell("no-fine")
            turn.remember(**forgotten())
            return
        kind = str(slots.get("problem_kind"))
        if kind == "missing":
            hand_over(turn, MISSING)
        else:
            piece = Piece(str(slots.get("problem_item")), int(slots.get("problem_count") or 1))
            done = await turn.backend.open_return(order.number, claim, [piece], _REASONS[kind], note(turn))
            turn.say("\n".join(self._told(turn, order, kind, done.id)))
        turn.remember(**forgotten())

    def _told(self, turn: OrderTurn, order: Order, kind: str, id: str) -> list[str]:
        words = turn.words
        lines = [words.format("problem-done", number=id.rsplit("/", 1)[-1]), words.format("problem-next")]
        said = items.facts(turn, order, kind)
        lines += [
            words.format(f"fact-{items.TOPICS[kind]}-{name}-yes")
            for of, name in _PROMISES
            if of == kind and said.get(name) == "yes"
        ]
        if not turn.photos:
            lines.append(words.format("problem-photo-later", contact=contact(turn)))
        return lines


class Photo(Reply):
    """Takes a photo that came without words, where nothing asked for one."""

    called = "action_photo"

    def reply(self, turn: Turn) -> None:
        """Asks what it is about; in the middle of something else, only says that it is kept."""
        if turn.form:
            turn.tell("photo-kept")
            return
        buttons = [
            Button(turn.words.format(items.WORDS[kind]), f"/{items.INTENTS[kind]}")
            for kind in items.WORDS
            if turn.shop.backend is not None
        ]
        turn.say(turn.words.format("photo-thanks"), buttons=tuple(buttons))


def note(turn: OrderTurn) -> str:
    """What the store's people read in the return: English, as the engines' own notes are, and the shopper's words."""
    slots = turn.slots
    lines = [f"Reported in the chat: {slots.get('problem_kind')}."]
    if (remedy := slots.get("problem_remedy")) != "open":
        lines.append(f"Wanted: {str(remedy).replace('_', ' ')}.")
    lines.append(f"Photos: {len(turn.photos)}{' (' + ', '.join(turn.photos) + ')' if turn.photos else ''}.")
    if said := slots.get("problem_note"):
        lines.append(f"The shopper wrote: {said}")
    return " ".join(lines)
