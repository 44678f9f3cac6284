"""Counts a report's figures out of the record."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from itertools import groupby
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.engine import Connection, Engine

from connectors.effect import topics
from connectors.effect.figures import Arm, Comparison, Day, Figures
from connectors.effect.tables import costs, deeds, refunds, visitors
from connectors.schema import conversations, messages, ratings

_AT_ONCE = 2000


@dataclass
class _Talk:
    """One conversation, as far as it was read."""

    began: int
    channel: str
    token_hash: str | None
    said: int = 0
    language: str = ""
    handed: str | None = None
    answered: bool = False
    groups: set[str] = field(default_factory=set)


def gather(engine: Engine, since: date, until: date) -> Figures:
    """The figures of conversations that began, and visitors who first came, from `since` to `until`, both counted in
    (UTC)."""
    if until < since:
        raise ValueError(f"--until {until} is before --since {since}; give the earlier day first")
    first, last = _ms(since), _ms(until + timedelta(days=1))
    with engine.connect() as connection:
        return _counted(connection, since, until, first, last)


def _counted(connection: Connection, since: date, until: date, first: int, last: int) -> Figures:
    handed: Counter[str] = Counter()
    channels: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    groups: Counter[str] = Counter()
    days: defaultdict[date, Counter[str]] = defaultdict(Counter)
    asked: dict[str, int] = {}
    count = answered = said = presale = 0
    for talk in _talks(connection, first, last):
        count += 1
        said += talk.said
        channels[talk.channel] += 1
        languages[talk.language or "und"] += 1
        groups.update(talk.groups)
        presale += bool(talk.groups)
        if talk.handed:
            handed[talk.handed] += 1
        answered += talk.answered and not talk.handed
        how = "handed" if talk.handed else "answered" if talk.answered else "other"
        days[datetime.fromtimestamp(talk.began / 1000, timezone.utc).date()][how] += 1
        if talk.groups and talk.token_hash:
            asked[talk.token_hash] = talk.began
    thumbs = _thumbs(connection, first, last)
    spent = select(func.coalesce(func.sum(costs.c.turns), 0), func.coalesce(func.sum(costs.c.seconds), 0.0))
    turns, seconds = connection.execute(
        spent.where(costs.c.day >= since.isoformat(), costs.c.day <= until.isoformat())
    ).one()
    bot, held, crossed, came_in = _arms(connection, first, last)
    return Figures(
        since=since,
        until=until,
        conversations=count,
        answered=answered,
        handed=dict(handed.most_common()),
        messages=said,
        helpful=thumbs.get(True, 0),
        unhelpful=thumbs.get(False, 0),
        channels=dict(channels.most_common()),
        languages=dict(languages.most_common()),
        days=_every(days),
        presale=presale,
        groups={name: groups[name] for name in topics.GROUPS if groups[name]},
        asked=_asked(connection, asked, first, last),
        comparison=Comparison(bot, held, crossed, came_in),
        turns=int(turns),
        seconds=float(seconds),
    )


def _every(days: Mapping[date, Mapping[str, int]]) -> tuple[Day, ...]:
    """From the first day with a conversation to the last, the empty ones between them too."""
    if not days:
        return ()
    first, last = min(days), max(days)
    wanted = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return tuple(Day(day, **days.get(day, {})) for day in wanted)


def _talks(connection: Connection, first: int, last: int) -> Iterator[_Talk]:
    query = (
        select(
            messages.c.conversation, messages.c.inbound, messages.c.json,
            conversations.c.created, conversations.c.channel, conversations.c.token_hash,
        )
        .join(conversations)
        .where(conversations.c.created >= first, conversations.c.created < last)
        .order_by(messages.c.conversation, messages.c.seq)
    )  # fmt: skip
    rows = connection.execution_options(stream_results=True, yield_per=_AT_ONCE).execute(query)
    for _, each in groupby(rows, key=lambda row: row.conversation):
        talk = None
        for row in each:
            talk = talk or _Talk(row.created, row.channel, row.token_hash)
            if row.inbound:
                talk.said += 1
            else:
                _hear(talk, json.loads(row.json))
        if talk and talk.said:
            yield talk


def _hear(talk: _Talk, reply: dict[str, Any]) -> None:
    talk.language = str(reply.get("language") or talk.language)
    talk.handed = talk.handed or reply.get("handoff")
    talk.answered = talk.answered or topics.answers(reply)
    if group := topics.group(reply):
        talk.groups.add(group)


def _thumbs(connection: Connection, first: int, last: int) -> dict[bool, int]:
    query = (
        select(ratings.c.helpful, func.count())
        .join(conversations, conversations.c.number == ratings.c.conversation)
        .where(conversations.c.created >= first, conversations.c.created < last)
        .group_by(ratings.c.helpful)
    )
    return {bool(helpful): int(count) for helpful, count in connection.execute(query)}


def _arms(connection: Connection, first: int, last: int) -> tuple[Arm, Arm, int, float]:
    """Both sides, how many crossed over, and over how many days the visitors came."""
    came = and_(visitors.c.first >= first, visitors.c.first < last)
    counted = select(
        visitors.c.held, visitors.c.crossed, func.count(), func.min(visitors.c.first), func.max(visitors.c.first)
    ).where(came)
    rows = connection.execute(counted.group_by(visitors.c.held, visitors.c.crossed)).all()
    sizes = {bool(held): count for held, crossed, count, _, _ in rows if not crossed}
    crossed = sum(count for _, crossed, count, _, _ in rows if crossed)
    acts = (
        select(visitors.c.visitor, visitors.c.held, deeds.c.kind, deeds.c.amount, deeds.c.currency, deeds.c.order_hash)
        .join(deeds, deeds.c.visitor == visitors.c.visitor)
        .where(came, ~visitors.c.crossed, deeds.c.kind.in_(["add_to_cart", "purchase"]), deeds.c.created < last)
    )
    found = list(connection.execute(acts))
    back = _paid_back(connection, first)
    bot, held = (
        _arm(sizes.get(side, 0), (row for row in found if bool(row.held) is side), back) for side in (False, True)
    )
    whole = max((row[4] for row in rows), default=0) - min((row[3] for row in rows), default=0)
    return bot, held, crossed, whole / (24 * 3600 * 1000)


def _asked(connection: Connection, began: dict[str, int], first: int, last: int) -> Arm:
    """Visitors of the bot's side who asked before buying, with what they bought after it."""
    chats = (
        select(deeds.c.visitor, deeds.c.token_hash)
        .join(visitors, visitors.c.visitor == deeds.c.visitor)
        .where(deeds.c.kind == "chat", ~visitors.c.held, ~visitors.c.crossed)
        .where(deeds.c.created >= first, deeds.c.created < last)
    )
    since: dict[str, int] = {}
    for visitor, token_hash in connection.execute(chats):
        if token_hash in began:
            since[visitor] = min(began[token_hash], since.get(visitor, last))
    bought = select(
        deeds.c.visitor, deeds.c.kind, deeds.c.amount, deeds.c.currency, deeds.c.created, deeds.c.order_hash
    ).where(deeds.c.kind.in_(["add_to_cart", "purchase"]), deeds.c.created >= first, deeds.c.created < last)
    rows = (row for row in connection.execute(bought) if row.created >= since.get(row.visitor, last))
    return _arm(len(since), rows, _paid_back(connection, first))


def _paid_back(connection: Connection, first: int) -> dict[str, list[Any]]:
    """The refunds of each order that was bought from then on, whenever the money went back."""
    query = select(refunds).join(deeds, deeds.c.order_hash == refunds.c.order_hash).where(deeds.c.created >= first)
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.order_hash].append(row)
    return found


def _arm(size: int, rows: Iterable[Any], back: Mapping[str, Sequence[Any]]) -> Arm:
    carts: set[str] = set()
    buyers: set[str] = set()
    orders = refunded = 0
    spent: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    for row in rows:
        if row.kind == "add_to_cart":
            carts.add(row.visitor)
            continue
        paid = Decimal(row.amount)
        if refunds_of := back.get(row.order_hash):
            refunded += 1
            paid -= sum(Decimal(one.amount or row.amount) for one in refunds_of if one.currency in (None, row.currency))
            if paid <= 0:
                continue  # nothing was bought in the end
        buyers.add(row.visitor)
        orders += 1
        spent[row.currency][row.visitor] += float(paid)
    amounts = {currency: tuple(each.values()) for currency, each in sorted(spent.items())}
    return Arm(size, len(carts), len(buyers), orders, amounts, refunded)


def _ms(day: date) -> int:
    return round(datetime(day.year, day.month, day.day, tzinfo=timezone.utc).timestamp() * 1000)
