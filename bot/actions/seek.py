"""Products by what a shopper wants: asks what narrows them most, shows three with reasons, compares two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from babel.numbers import get_currency_precision

from bot.actions.answer import source
from bot.actions.turn import Reply, Turn
from bot.dialogue import Button, Card
from bot.finding.resuming import ask_open
from bot.finding.wording import GAP, Wording, capitalised
from bot.products import card, price
from knowledge.entry import Entry
from knowledge.finder import Found, Heard, Match, Row, Wish, compare, heard
from knowledge.language import base

CLOSE = 0.6
"""Share of the best product's score from which on one that lacks something is shown beside it."""
_START_OVER = "/start_over"


class Seek(Reply):
    """Goes on with the search for a product, or begins one."""

    called = "action_seek"

    def reply(self, turn: Turn) -> None:
        """Asks, or shows what fits."""
        said, search = turn.message.get("seek") or {}, dict(turn.slots.get("search") or {})
        state = search.get("state") or {}
        finder = turn.shop.knowledge.finder
        option = turn.entity("option")
        wanted = finder.chosen(option, state) if option else heard(said["heard"]) if "heard" in said else None
        if wanted is None or (not state and not wanted.wishes):
            turn.tell("seek-again")
            return
        if said.get("cheaper"):
            wanted = cheaper(turn, wanted, search.get("shown") or ())
        found = finder.seek(wanted, turn.destination.market, state)
        turn.remember(question=None)
        show(turn, found, search.get("shown") or ())


class StartOver(Reply):
    """Forgets the search."""

    called = "action_start_over"

    def reply(self, turn: Turn) -> None:
        """Asks what is looked for."""
        turn.remember(search=None, question=None)
        turn.tell("seek-again")


class Compare(Reply):
    """Shows two products side by side."""

    called = "action_compare"

    def reply(self, turn: Turn) -> None:
        """Tells their attributes, what differs first."""
        said, shown = turn.message.get("seek") or {}, (turn.slots.get("search") or {}).get("shown") or ()
        pair = [int(digit) for digit in turn.entity("pair") or "" if digit.isdigit()] or said.get("pair") or ()
        handles = said.get("products") or _pair(shown, pair)
        products = [turn.store.product(handle, language=turn.language) for handle in handles]
        if len(products) < 2 or products[0] is None or products[1] is None:
            turn.tell("seek-compare-none")
            return
        first, second = products[0], products[1]
        rows = compare(
            turn.store, handles[0], handles[1], base(turn.language), lambda product: price(product, turn) or ""
        )
        turn.say(
            "\n".join([_heading(turn, first, second), *(_line(row, turn.language) for row in rows)]),
            buttons=_other_pairs(shown, handles),
            sources=(source(first, None), source(second, None)),
            ratable=True,
        )


def show(turn: Turn, found: Found, shown: Sequence[str]) -> None:
    """The question that narrows the products most, or the best of them; `shown` are those shown before."""
    wording = Wording(turn.words, turn.shop.knowledge.finder)
    if found.question is not None:
        turn.remember(search={"state": dict(found.state), "shown": list(shown)})
        ask_open(turn, turn.words.format("seek-many", count=found.fitting))
        return
    matches = near(found)
    if not matches:
        kinds = [one for one in found.wishes if one.kind == "category" and not one.negated]
        if found.lacking:
            turn.tell("seek-lacking", wish=wording.wishes(kinds))
        else:
            turn.tell("product-none")
        turn.remember(search=None)
        return
    turn.remember(search={"state": dict(found.state), "shown": [match.handle for match in matches]})
    pairs = [(product, match) for match in matches if (product := _product(turn, match.handle)) is not None]
    buttons = [Button(turn.words.format("seek-start-over"), _START_OVER)]
    if len(pairs) > 1:
        buttons.insert(0, Button(turn.words.format("seek-compare"), '/compare{"pair": "1-2"}'))
    turn.say(
        told(turn, found, matches, wording),
        cards=tuple(_card(product, match, turn, wording) for product, match in pairs),
        buttons=tuple(buttons),
        sources=tuple(source(product, None) for product, _ in pairs),
        ratable=True,
    )


def near(found: Found) -> list[Match]:
    """The products worth showing: what fits, and what comes near to the best."""
    least = CLOSE * found.products[0].score if found.products else 0.0
    return [one for one in found.products if one.score >= least]


def told(turn: Turn, found: Found, matches: Sequence[Match], wording: Wording) -> str:
    """How well what is shown fits: all wishes, or which were given up."""
    words = turn.words
    if not found.fitting:
        return words.format("seek-relaxed", wishes=wording.wishes(found.relaxed))
    if found.fitting == len(matches):
        return words.format("products-found", count=found.fitting)
    following = "seek-first" if found.fitting > len(matches) else "seek-close"
    return f"{words.format('seek-many', count=found.fitting)}\n{words.format(following)}"


def cheaper(turn: Turn, wanted: Heard, shown: Sequence[str]) -> Heard:
    """The wishes with a limit just below the price of the first product shown; unchanged where none has a price."""
    product = next((one for handle in shown if (one := _product(turn, handle)) is not None), None)
    if product is None or product.price is None:
        return wanted
    currency = product.currency or turn.store.settings.currency
    high = Decimal(product.price) - Decimal(1).scaleb(-get_currency_precision(currency))
    limit = Wish("price", high=str(high), currency=currency)
    return replace(wanted, wishes=(*(one for one in wanted.wishes if one.kind != "price"), limit))


def _product(turn: Turn, handle: str) -> Entry | None:
    return turn.store.product(handle, language=turn.language)


def _card(product: Entry, match: Match, turn: Turn, wording: Wording) -> Card:
    item = turn.shop.knowledge.finder.items[match.handle]
    wished = [id for one in match.verdicts if one.wish.kind == "colour" and one.outcome == "met" for id in one.wish.ids]
    colour = next((item.colours[one].value for one in wished if one in item.colours), "")
    return replace(card(product, turn, colour), subtitle=wording.reasons(match))


def _pair(shown: Sequence[str], wanted: Sequence[int]) -> list[str]:
    """The products that were meant by their places, counted from one; the first two where none were."""
    named = [shown[place - 1] for place in dict.fromkeys(wanted) if 0 < place <= len(shown)]
    return (named if len(named) > 1 else list(shown))[:2]


def _other_pairs(shown: Sequence[str], compared: Sequence[str]) -> tuple[Button, ...]:
    places = [(one, other) for one in range(1, len(shown) + 1) for other in range(one + 1, len(shown) + 1)]
    return tuple(
        Button(f"{one} ↔ {other}", f'/compare{{"pair": "{one}-{other}"}}')
        for one, other in places
        if {shown[one - 1], shown[other - 1]} != set(compared)
    )


def _heading(turn: Turn, first: Entry, second: Entry) -> str:
    return turn.words.format("seek-comparison", first=first.title, second=second.title)


def _line(row: Row, language: str) -> str:
    told = row.first if row.same else f"{row.first or GAP} | {row.second or GAP}"
    return f"- {capitalised(row.name, language)}: {told}"
