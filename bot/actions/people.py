"""Passing a conversation to a person of the store's team, with the reason."""

from __future__ import annotations

from bot.actions.turn import Reply, Turn
from bot.dialogue import Button

ASKED = "asked"
COMPLAINT = "complaint"
NOT_UNDERSTOOD = "not_understood"
BACKEND_DOWN = "backend_down"
LEGAL = "legal"
SAFETY = "safety"
MISSING = "missing_item"
WARRANTY = "warranty"
"""A claim that the back end takes no return for."""
TRANSCRIPT = "transcript"


def contact(turn: Turn) -> str:
    """How the store's people are reached: e-mail, else telephone, else the shop's page."""
    settings = turn.store.settings
    return settings.contact.email or settings.contact.phone or settings.url or settings.name


def offer(turn: Turn) -> None:
    """Asks whether a person shall take over."""
    turn.say(
        turn.words.format("handoff-offer"),
        buttons=(
            Button(turn.words.format("handoff-yes"), "/affirm"),
            Button(turn.words.format("handoff-no"), "/deny"),
        ),
    )
    turn.remember(awaiting="handoff", misses=2)


def hand_over(turn: Turn, reason: str) -> None:
    """Passes the conversation to a person, with the reason; where people sit at a desk, the gateway says what comes."""
    words = "handoff-complaint" if reason == COMPLAINT else "handoff-done"
    turn.say(turn.words.format(words, contact=contact(turn)), handoff=reason)


class Human(Reply):
    """Grants the wish for a person."""

    called = "action_human"

    def reply(self, turn: Turn) -> None:
        """Passes the conversation on."""
        hand_over(turn, ASKED)


class HandOff(Reply):
    """Takes the yes to the offer of a person."""

    called = "action_handoff"

    def reply(self, turn: Turn) -> None:
        """Passes the conversation on, because the bot did not understand or the store's back end was away."""
        hand_over(turn, BACKEND_DOWN if turn.slots.get("pending") == BACKEND_DOWN else NOT_UNDERSTOOD)


class DeclineHandoff(Reply):
    """Takes the no to the offer of a person."""

    called = "action_decline_handoff"

    def reply(self, turn: Turn) -> None:
        """Goes on."""
        turn.tell("handoff-declined")


class OfferHandoff(Reply):
    """Offers a person when none of the questions was meant."""

    called = "action_offer_handoff"

    def reply(self, turn: Turn) -> None:
        """Asks whether a person shall take over."""
        offer(turn)


class Complain(Reply):
    """Takes a complaint; a person has to see it."""

    called = "action_complaint"

    def reply(self, turn: Turn) -> None:
        """Says sorry and passes the conversation on."""
        hand_over(turn, COMPLAINT)


class LegalThreat(Reply):
    """Takes a threat of the law; a person has to see it."""

    called = "action_legal"

    def reply(self, turn: Turn) -> None:
        """Passes the conversation on."""
        hand_over(turn, LEGAL)


class Danger(Reply):
    """Takes word that somebody is hurt or in danger; a person has to see it."""

    called = "action_safety"

    def reply(self, turn: Turn) -> None:
        """Passes the conversation on."""
        hand_over(turn, SAFETY)


class SendTranscript(Reply):
    """Takes the wish for a copy of the conversation."""

    called = "action_transcript"

    def reply(self, turn: Turn) -> None:
        """Asks for the address; the gateway takes it, and sends."""
        turn.say(turn.words.format("people-mail-ask"), wants=TRANSCRIPT)
