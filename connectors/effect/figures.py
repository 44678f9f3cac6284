"""The figures of a report: what was asked and answered, who bought with the bot and without, and what it cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any, Literal

from connectors.effect.statistics import (
    Interval,
    mean_by_visitor,
    mean_difference,
    newcombe,
    visitors_needed,
    wilson,
)

FEWEST_VISITORS = 100
FEWEST_BUYERS = 5
"""Of each side. With fewer, nothing is said about who buys."""
FEWEST_SPENT = 20
"""Buyers of each side. With fewer, a bootstrap of what they spent is narrower than it should be."""
Verdict = Literal["uncounted", "all", "few", "more", "fewer", "open"]


@dataclass(frozen=True)
class Arm:
    """The visitors of one side."""

    visitors: int = 0
    carts: int = 0
    """Visitors who put something into the cart."""
    buyers: int = 0
    """Visitors who bought something that was not wholly paid back."""
    orders: int = 0
    """The same of orders."""
    spent: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    """By currency, what each buyer spent, less what was paid back."""
    refunded: int = 0
    """Orders of which something was paid back, or all."""

    @property
    def conversion(self) -> Interval | None:
        """The share who bought."""
        return wilson(self.buyers, self.visitors) if self.visitors else None


@dataclass(frozen=True)
class Money:
    """What a visitor spent in one currency, on each side and apart."""

    currency: str
    bot: Interval
    held: Interval
    difference: Interval
    told: bool
    """Whether there are enough buyers to say so."""


@dataclass(frozen=True)
class Comparison:
    """Visitors with the bot beside those who were held out. Who is on which side was drawn by lot, so what differs is
    its doing."""

    bot: Arm
    held: Arm
    crossed: int = 0
    """Visitors left out: the share was changed while they came, and they have seen both."""
    days: float = 0.0

    @property
    def difference(self) -> Interval | None:
        """The share who bought with the bot less the share without it; None where one side is empty."""
        if not (self.bot.visitors and self.held.visitors):
            return None
        return newcombe(self.bot.buyers, self.bot.visitors, self.held.buyers, self.held.visitors)

    @property
    def verdict(self) -> Verdict:
        """What may be said. `few` and `open` say nothing about the bot."""
        if not (self.bot.visitors or self.held.visitors):
            return "uncounted"
        found = self.difference
        if found is None:
            # of a hundred, somebody would be held out, whatever the share
            return "all" if self.bot.visitors >= FEWEST_VISITORS else "few"
        sides = (self.bot, self.held)
        if min(one.visitors for one in sides) < FEWEST_VISITORS or min(one.buyers for one in sides) < FEWEST_BUYERS:
            return "few"
        return ("more" if found.low > 0 else "fewer") if found.sure else "open"

    @property
    def needed(self) -> int | None:
        """How many visitors more, on both sides together, until a difference like this one would be found; None where
        the sides are alike or nothing is open."""
        if self.verdict != "open":
            return None
        shares = self.bot.buyers / self.bot.visitors, self.held.buyers / self.held.visitors
        wanted = visitors_needed(*shares, ratio=self.held.visitors / self.bot.visitors)
        return None if wanted is None else max(0, sum(wanted) - self.bot.visitors - self.held.visitors)

    @property
    def days_needed(self) -> int | None:
        """In how many days these will have come, at the pace of the period."""
        came = self.bot.visitors + self.held.visitors
        return None if not self.needed or self.days <= 0 else max(1, round(self.needed / (came / self.days)))

    @property
    def money(self) -> Money | None:
        """What a visitor spent, in the currency that most buyers paid in; None where nobody bought."""
        count = {
            currency: sum(len(arm.spent.get(currency, ())) for arm in (self.bot, self.held))
            for currency in sorted({*self.bot.spent, *self.held.spent})
        }
        if not count or not (self.bot.visitors and self.held.visitors):
            return None
        currency = max(count, key=lambda one: count[one])
        bot, held = self.bot.spent.get(currency, ()), self.held.spent.get(currency, ())
        return Money(
            currency,
            mean_by_visitor(bot, self.bot.visitors),
            mean_by_visitor(held, self.held.visitors),
            mean_difference(bot, self.bot.visitors, held, self.held.visitors),
            told=min(len(bot), len(held)) >= FEWEST_SPENT
            and min(self.bot.visitors, self.held.visitors) >= FEWEST_VISITORS,
        )


@dataclass(frozen=True)
class Day:
    """Conversations that began on one day, by how they went."""

    day: date
    answered: int = 0
    handed: int = 0
    other: int = 0


@dataclass(frozen=True)
class Figures:
    """Everything that a report tells of the days from `since` to `until`, both counted in, in UTC."""

    since: date
    until: date
    conversations: int
    answered: int
    """Answered by the bot alone: something of the store's was told, and nobody was handed over."""
    handed: Mapping[str, int]
    """Handed to a person, by reason."""
    messages: int
    """Of shoppers."""
    helpful: int
    unhelpful: int
    channels: Mapping[str, int]
    languages: Mapping[str, int]
    days: tuple[Day, ...]
    presale: int
    """Conversations with a question before buying."""
    groups: Mapping[str, int]
    """The same, by what was asked; one may be in several."""
    asked: Arm
    """Visitors who asked before buying, and bought after it. No proof: who asks is about to buy."""
    comparison: Comparison
    turns: int
    seconds: float
    """CPU seconds of these turns."""

    @property
    def other(self) -> int:
        """Conversations that were neither answered nor handed over: small talk, or not understood."""
        return self.conversations - self.answered - sum(self.handed.values())

    @property
    def seconds_each(self) -> float | None:
        """CPU seconds a conversation; None where none was measured."""
        return self.seconds / self.conversations if self.conversations and self.turns else None

    def as_json(self) -> dict[str, Any]:
        """The figures as plain JSON types, with what follows from them."""
        versus = self.comparison
        money = versus.money
        found = asdict(self)
        for arm in (found["comparison"]["bot"], found["comparison"]["held"], found["asked"]):
            arm["spent"] = {currency: round(sum(amounts), 4) for currency, amounts in arm["spent"].items()}
        for name, side in (("bot", versus.bot), ("held", versus.held)):
            found["comparison"][name]["conversion"] = _shown(side.conversion)
        found["comparison"] |= {
            "verdict": versus.verdict,
            "difference": _shown(versus.difference),
            "visitors_needed": versus.needed,
            "days_needed": versus.days_needed,
            "revenue": None if money is None else {**asdict(money), "enough": money.told},
        }
        if found["comparison"]["revenue"]:
            del found["comparison"]["revenue"]["told"]
        found |= {"other": self.other, "cpu_seconds_a_conversation": self.seconds_each}
        found |= {"since": self.since.isoformat(), "until": self.until.isoformat()}
        found["days"] = [{**asdict(one), "day": one.day.isoformat()} for one in self.days]
        return found


def _shown(interval: Interval | None) -> dict[str, float] | None:
    return None if interval is None else asdict(interval)
