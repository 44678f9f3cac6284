"""Asks the open question of a search, also once more after something else was answered in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.finding.wording import Wording

if TYPE_CHECKING:
    from bot.actions.turn import Turn

AGAIN = 2
"""How often a question that was not answered is asked again."""


def ask_open(turn: Turn, opening: str) -> None:
    """Asks the question that the search waits with, below a line."""
    finder = turn.shop.knowledge.finder
    asking = finder.open(turn.recalled("search")["state"])
    if asking is not None:
        wording = Wording(turn.words, finder)
        turn.say(f"{opening}\n{wording.question(asking)}", buttons=wording.buttons(asking))


def resume(turn: Turn) -> None:
    """Goes on with the search where one waits for an answer."""
    search = turn.recalled("search")
    if not search or not search["state"].get("pending") or search.get("again", 0) >= AGAIN or turn.recalled("awaiting"):
        return
    turn.remember(search={**search, "again": search.get("again", 0) + 1})
    ask_open(turn, turn.words.format("seek-back"))
