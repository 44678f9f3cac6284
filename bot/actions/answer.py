"""Answers out of the store's files: the rule of the right market, with its source, in the best language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot import facts, markets
from bot.actions.people import ASKED, COMPLAINT, hand_over
from bot.actions.turn import Reply, Turn
from bot.actions.unsure import ask_back, ask_button
from bot.dialogue import Button, Card, Source
from bot.finding.resuming import resume
from bot.products import card, product_text
from bot.wishes import BUTTONS, TOPICS
from knowledge.entry import Entry
from knowledge.knowledge import REST_OF_WORLD
from knowledge.language import base

CARDS = 5
SURE_TOO = 0.5
"""Further products are shown whose confidence is at least this part of the best one's."""


class Answer(Reply):
    """Answers a question: the entry of a tapped button, or what the knowledge found."""

    called = "action_answer"

    def reply(self, turn: Turn) -> None:
        """Gives the answer, asks where the parcel goes, or says that the store says nothing."""
        if wishes := turn.message.get("wishes"):
            answer_each(turn, wishes)
            return
        hits = turn.message.get("hits") or []
        wanted = turn.entity("entry") or (hits[0]["id"] if hits else None)
        if wanted is None or wanted not in turn.store.versions:
            turn.tell("not-understood")
            turn.remember(misses=int(turn.slots.get("misses") or 0) + 1)
            return
        answer(turn, wanted)
        resume(turn)


class ChooseMarket(Reply):
    """Takes where the parcel goes, and answers the question that waited for it."""

    called = "action_choose_market"

    def reply(self, turn: Turn) -> None:
        """Answers, or asks what the shopper wants to know about that place."""
        code = turn.entity("market")
        named = turn.message.get("countries") or ()
        if code in turn.store.settings.markets or code == markets.ELSEWHERE:
            turn.remember(country=f"@{code}")
            turn.destination = markets.destination((), f"@{code}", None, (), turn.store)
        elif named:
            turn.remember(country=named[-1])
        else:
            turn.tell("not-understood")
            turn.remember(misses=int(turn.slots.get("misses") or 0) + 1)
            return
        # what waited for it, or what was answered for another place just now: "and to Brazil?"
        waits = turn.slots.get("pending") or self._answered(turn)
        waiting = [entry_id for entry_id in (waits if isinstance(waits, list) else [waits]) if entry_id]
        if known := [entry_id for entry_id in waiting if entry_id in turn.store.versions]:
            for entry_id in known:
                answer(turn, entry_id)
            resume(turn)
        else:
            turn.tell("yes-what")

    def _answered(self, turn: Turn) -> str | None:
        answered = turn.slots.get("answered")
        return answered if answered and turn.shop.knowledge.markets_of(answered) else None


def answer_each(turn: Turn, wishes: Sequence[dict[str, Any]]) -> None:
    """Answers each wish of one message in their order, hands over what wants a person, and asks back what is unsure.

    Questions come after answers: where the parcel goes, which is asked once, or what an unsure part meant. Who waits
    for a person is asked nothing.
    """
    message = turn.message
    waiting: list[str] = []
    unsure: list[dict[str, Any]] = []
    for wish in wishes:
        if wish["kind"] != "ask":
            continue
        if not wish["sure"]:
            unsure.append(wish)
        elif turn.shop.knowledge.markets_of(wish["hits"][0]["id"]) and not turn.destination.known:
            waiting.append(wish["hits"][0]["id"])
        else:
            turn.message = {**message, "hits": wish["hits"], "text": wish["text"]}
            answer(turn, wish["hits"][0]["id"])
    turn.message = message
    people = [wish["kind"] for wish in wishes if wish["kind"] != "ask"]
    if waiting:
        variants = frozenset().union(*map(turn.shop.knowledge.markets_of, waiting))
        ask_where(turn, waiting[0], variants)
        turn.remember(pending=waiting[0] if len(waiting) == 1 else waiting)
    elif unsure and not people:
        ask_back(turn, unsure[0])
    if people:
        hand_over(turn, COMPLAINT if COMPLAINT in people else ASKED)


def answer(turn: Turn, entry_id: str) -> None:
    """Answers with the entry, or with the one of its family that holds where the parcel goes."""
    knowledge = turn.shop.knowledge
    where = turn.destination
    variants = knowledge.markets_of(entry_id)
    if variants and not where.known:
        ask_where(turn, entry_id, variants)
        return
    market = (where.market or REST_OF_WORLD) if where.known else None
    entry = knowledge.entry(entry_id, language=base(turn.language), market=market)
    if entry is None:
        turn.tell("unknown")
        return
    if entry.kind == "product":
        show_products(turn, entry)
        return
    if variants:
        turn.remember_country()
    turn.remember(answered=entry.id)
    if question := turn.question:
        turn.remember(question=question)
    own = where.market if where.market in turn.store.markets_of(entry) else None
    lines = [text_of(turn, entry, own), *(f"[{button.words}]({button.url})" for button in entry.buttons if button.url)]
    notice = other_language(turn, entry)
    if own:
        line = turn.words.format("market-line", market=markets.market_name(own, turn.store, turn.words))
        if notice:
            notice = f"{line}\n{notice}"
        else:
            lines.append(line)
    turn.say(
        "\n\n".join(lines),
        buttons=(*followups(turn, entry, variants if where.guessed else frozenset()), *wishes(turn, entry)),
        cards=tuple(card(product, turn) for product in products_of(turn, entry)),
        sources=(source(entry, own),),
        notice=notice,
        text_language=entry.language if notice else None,
        ratable=True,
    )


def text_of(turn: Turn, entry: Entry, market: str | None) -> str:
    """What the entry says: as the merchant wrote it, or a fact in the words of the shopper's language."""
    if entry.kind == "fact":
        return facts.tell(turn.store.facts[entry.topic], market, turn.store, turn.words)
    return entry.text


def ask_where(turn: Turn, entry_id: str, variants: frozenset[str]) -> None:
    """Asks where the parcel goes; the question waits for the answer."""
    turn.say(turn.words.format("market-which"), buttons=market_buttons(turn, entry_id, variants))
    turn.remember(awaiting="market", pending=entry_id)


def market_buttons(turn: Turn, entry_id: str, variants: frozenset[str]) -> tuple[Button, ...]:
    """The destinations that the store has a rule for."""
    codes = [code for code in turn.store.settings.markets if code in variants]
    if turn.shop.knowledge.elsewhere(entry_id):
        codes.append(markets.ELSEWHERE)
    return tuple(
        Button(markets.market_name(code, turn.store, turn.words), f'/choose_market{{"market": "{code}"}}')
        for code in codes
    )


def other_language(turn: Turn, entry: Entry) -> str | None:
    """The line that says in which language an answer stands, where it is not the shopper's."""
    if base(entry.language) == base(turn.language):
        return None
    return turn.words.format("answer-in-other-language", language=turn.words.language_name(entry.language))


def followups(turn: Turn, entry: Entry, variants: frozenset[str]) -> tuple[Button, ...]:
    """The entry's own buttons, and other destinations (`variants`) where ours is only a guess."""
    buttons = []
    for button in entry.buttons:
        if button.entry and (target := turn.version(button.entry)):
            buttons.append(ask_button(button.words or target.title, button.entry))
    if variants:
        turn.remember(pending=entry.id)
        buttons += [
            other
            for other in market_buttons(turn, entry.id, variants)
            if f'"{turn.destination.market}"' not in other.payload
        ]
    return tuple(buttons)


def wishes(turn: Turn, entry: Entry) -> tuple[Button, ...]:
    """After what the store says in general of orders: a button to see to one's own, where a back end is connected."""
    wish = TOPICS.get(turn.shop.knowledge.family_of(entry.id))
    if wish is None or turn.shop.backend is None or turn.form:
        return ()
    return (Button(turn.words.format(BUTTONS[wish]), f"/{wish}"),)


def products_of(turn: Turn, entry: Entry) -> list[Entry]:
    """The products that an entry speaks of, as far as the store has them."""
    found = (turn.store.product(handle, language=turn.language) for handle in entry.products[:CARDS])
    return [product for product in found if product is not None]


def source(entry: Entry, market: str | None) -> Source:
    """Where the answer stands in the store's files."""
    return Source(id=entry.id, title=entry.title, file=entry.file, heading=entry.heading, market=market)


def show_products(turn: Turn, best: Entry) -> None:
    """Shows the product that was asked for, or those that match about as well."""
    hits = turn.message.get("hits") or []
    # by its very name, it alone is meant
    least = hits[0]["confidence"] * (1.0 if hits[0]["exact"] else SURE_TOO) if hits else 0.0
    ids = [hit["id"] for hit in hits if hit["confidence"] >= least] if hits and hits[0]["id"] == best.id else [best.id]
    found = [turn.version(id) for id in ids]
    entries = [entry for entry in found if entry is not None and entry.kind == "product"][:CARDS]
    if turn.channel.get("product") == best.handle or len(entries) == 1:
        entries = [best]
        text = product_text(best, turn)
        turn.remember(goods={**(turn.slots.get("goods") or {}), "product": best.handle})
    else:
        text = turn.words.format("products-found", count=len(entries))
    cards: tuple[Card, ...] = tuple(card(entry, turn) for entry in entries)
    notice = other_language(turn, best) if len(entries) == 1 else None
    turn.say(
        text,
        cards=cards,
        sources=tuple(source(entry, None) for entry in entries),
        notice=notice,
        text_language=best.language if notice else None,
        ratable=True,
    )
