"""What a problem with an item can be about: which items came, what they are called, and what the store offers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from bot.actions.orders_said import choice
from bot.actions.orders_turn import OrderTurn
from bot.commerce.orders import Order, OrderLine
from bot.commerce.secrets import plain
from bot.wishes import PROBLEMS

WORDS = {"damaged": "problem-damaged", "wrong": "problem-wrong", "missing": "problem-missing"}
"""What is wrong → its words."""
TOPICS = {"damaged": "damaged-item", "wrong": "wrong-item", "missing": "missing-item"}
"""What is wrong → the topic of the store's facts about it."""
INTENTS = {kind: intent for intent, kind in PROBLEMS.items()}
_SAME = 85
"""From which likeness on a text names an item; of 100."""


def came(order: Order) -> list[OrderLine]:
    """The items of which something was delivered that is in no return yet, in the order's order."""
    return [line for line in order.lines if order.returnable(line.id) > 0]


def label(turn: OrderTurn, line: OrderLine) -> str:
    """The item as the store calls it in the shopper's language, with its variant."""
    product = turn.store.product(line.product, language=turn.language) if line.product else None
    options = ", ".join(value for _, value in line.options)
    title = product.title if product else line.title
    return f"{title} ({options})" if options else title


def meant(turn: OrderTurn, lines: Sequence[OrderLine]) -> OrderLine | None:
    """The item that the message means, by button, place, product or name; None where that is unsure."""
    picked = turn.entity("item")
    place = choice(picked or turn.text, len(lines))
    if place is not None:
        return lines[place]
    named = {one.get("value") for one in turn.message.get("entities") or () if one.get("entity") == "product"}
    found = [line for line in lines if line.product in named]
    if len(found) == 1:
        return found[0]
    text = plain(turn.text)
    if len(text) < 2:
        return None
    # a variant alone is enough where one item has it: "the blue one"
    scores = [
        max(fuzz.partial_ratio(text, plain(label(turn, line))), fuzz.token_set_ratio(text, plain(label(turn, line))))
        for line in lines
    ]
    best = max(scores, default=0)
    return lines[scores.index(best)] if best >= _SAME and scores.count(best) == 1 else None


def facts(turn: OrderTurn, order: Order, kind: str) -> dict[str, object]:
    """What the store's facts say about such a problem where the order went; empty where they say nothing."""
    fact = turn.store.facts.get(TOPICS[kind])
    market = turn.store.settings.market_of(order.address.country)
    return dict(fact.values(market)) if fact is not None else {}


def remedies(turn: OrderTurn, order: Order, kind: str) -> tuple[str, ...]:
    """What the shopper may choose from, as the store's facts say; nothing is offered that they do not."""
    offered = facts(turn, order, kind).get("remedy")
    return tuple(map(str, offered)) if isinstance(offered, tuple) else ()


def title(turn: OrderTurn, remedy: str) -> str:
    """A remedy in the shopper's language."""
    words = turn.words.format(f"fact-word-{remedy}")
    return words[:1].upper() + words[1:]


def wished(turn: OrderTurn, offered: Sequence[str]) -> str | None:
    """The remedy that the message means: by its button, its place or its words."""
    if (picked := turn.entity("remedy")) in offered:
        return picked
    place = choice(turn.text, len(offered))
    if place is not None:
        return offered[place]
    text = f" {turn.text.casefold()} "
    found = [remedy for remedy in offered if any(stem in text for stem in _stems(turn, remedy))]
    return found[0] if len(found) == 1 else None


def _stems(turn: OrderTurn, remedy: str) -> list[str]:
    words = [turn.words.format(f"fact-word-{remedy}")]
    if remedy in ("refund", "replacement"):
        words += turn.words.format(f"problem-{remedy}-words").split("|")
    if remedy == "missing_part":  # what is missing is sent, as what is replaced is
        words += turn.words.format("problem-replacement-words").split("|")
    return [re.sub(r"\s+", " ", word.casefold()) for word in words]
