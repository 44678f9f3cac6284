"""Greetings, thanks, yes and no, and the question whether one talks to a robot."""

from __future__ import annotations

from bot.actions.turn import Reply, Turn


class Greet(Reply):
    """Greets; the first time it says who is greeting."""

    called = "action_greet"
    discloses = True

    def reply(self, turn: Turn) -> None:
        """Says hello."""
        if turn.slots.get("disclosed"):
            turn.tell("greeting-again")
        else:
            turn.tell("greeting", store=turn.store.settings.name)


class Thanks(Reply):
    """Takes thanks."""

    called = "action_thanks"

    def reply(self, turn: Turn) -> None:
        """Says that it was a pleasure."""
        turn.tell("thanks")


class Goodbye(Reply):
    """Takes leave."""

    called = "action_goodbye"

    def reply(self, turn: Turn) -> None:
        """Says goodbye."""
        turn.remember(search=None)
        turn.tell("goodbye", store=turn.store.settings.name)


class Robot(Reply):
    """Tells the truth about what is writing."""

    called = "action_robot"
    discloses = True

    def reply(self, turn: Turn) -> None:
        """Says that this is a program."""
        turn.tell("robot", store=turn.store.settings.name)


class Affirm(Reply):
    """Takes a yes to nothing in particular."""

    called = "action_affirm"

    def reply(self, turn: Turn) -> None:
        """Asks what it is about."""
        turn.tell("yes-what")


class Deny(Reply):
    """Takes a no to nothing in particular."""

    called = "action_deny"

    def reply(self, turn: Turn) -> None:
        """Leaves it at that."""
        turn.tell("no-fine")
