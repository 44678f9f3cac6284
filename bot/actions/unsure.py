"""What the bot says when it does not know: it asks back, and the second time it offers a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.actions.people import offer
from bot.actions.turn import Reply, Turn
from bot.dialogue import Button

SUGGESTIONS = 3


class NotUnderstood(Reply):
    """Asks back with the nearest questions; offers a person the second time in a row."""

    called = "action_not_understood"

    def reply(self, turn: Turn) -> None:
        """Shows what might be meant."""
        misses = int(turn.slots.get("misses") or 0) + 1
        if misses >= 2:
            offer(turn)
            return
        buttons = suggestions(turn)
        if buttons:
            buttons += (Button(turn.words.format("ask-back-none"), "/deny"),)
            turn.say(turn.words.format("ask-back"), buttons=buttons)
            turn.remember(awaiting="choice", misses=misses)
            # a tapped button does not say again where the parcel goes
            turn.remember_country()
        else:
            turn.tell("not-understood")
            turn.remember(misses=misses)


class OutOfScope(Reply):
    """Says what the bot can help with; offers a person the second time in a row."""

    called = "action_out_of_scope"

    def reply(self, turn: Turn) -> None:
        """Says what it is here for."""
        misses = int(turn.slots.get("misses") or 0) + 1
        if misses >= 2:
            offer(turn)
        else:
            turn.tell("out-of-scope", store=turn.store.settings.name)
            turn.remember(misses=misses)


class Unreadable(Reply):
    """Asks for words where there were none: an empty message, a picture, emoji only."""

    called = "action_unreadable"

    def reply(self, turn: Turn) -> None:
        """Asks for a question in words."""
        turn.tell("empty-message")
        turn.remember(misses=turn.slots.get("misses") or 0, awaiting=turn.slots.get("awaiting"))
        turn.remember(pending=turn.slots.get("pending"))


def ask_back(turn: Turn, wish: dict[str, Any]) -> None:
    """Asks what one part of a message meant, where the others were answered."""
    least = turn.shop.knowledge.thresholds.suggest
    buttons = _buttons(turn, [hit["id"] for hit in wish["hits"] if hit["confidence"] >= least])
    buttons += (Button(turn.words.format("ask-back-none"), "/deny"),)
    turn.say(turn.words.format("ask-back-part", part=wish["text"]), buttons=buttons)
    turn.remember(awaiting="choice")


def suggestions(turn: Turn) -> tuple[Button, ...]:
    """The nearest questions as buttons, one a family, in the shopper's language where they are written in it."""
    return _buttons(turn, turn.message.get("suggestions") or ())


def _buttons(turn: Turn, ids: Sequence[str]) -> tuple[Button, ...]:
    buttons: dict[str, Button] = {}
    for entry_id in ids:
        family = turn.shop.knowledge.family_of(entry_id)
        entry = turn.version(entry_id)
        if entry is not None and family not in buttons:
            buttons[family] = ask_button(entry.title, entry_id)
    return tuple(buttons.values())[:SUGGESTIONS]


def ask_button(title: str, entry_id: str) -> Button:
    """A button that asks for an entry."""
    return Button(title, f'/ask{{"entry": "{entry_id}"}}')
