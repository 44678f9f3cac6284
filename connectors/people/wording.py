"""The words that people's room needs, from whoever has them: this room knows no catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol


class Wording(Protocol):
    """The words of the served languages, and moments as they are written there."""

    def say(self, language: str, message: str, /, **values: Any) -> str:
        """A message of the catalogue in `language`, or in the nearest one that has words."""

    def moment(self, language: str, at: datetime) -> str:
        """`at` (in the team's time zone) as one says it today: "tomorrow at 9:00 (China Time)"."""

    def language_name(self, language: str, tag: str) -> str:
        """What the language `tag` is called in `language`."""

    def market_name(self, language: str, market: str) -> str:
        """What a market of the store is called in `language`."""

    def source_title(self, language: str, id: str) -> str | None:
        """What an entry of the store's files is called in `language`; None where it is there no more."""

    def product_name(self, language: str, handle: str) -> str | None:
        """What a product is called in `language`; None where the store has none of this handle."""

    def intent_name(self, language: str, intent: str) -> str:
        """What a wish is called in `language`."""


class Hours(Protocol):
    """When the team is there."""

    def opens(self, now: datetime) -> datetime | None:
        """None while somebody is there; else when somebody is next, in the team's time zone."""


@dataclass(frozen=True)
class Policy:
    """What the merchant says about the team, as the files stand now."""

    hours: Hours | None = None
    """None where no desk is staffed: a handoff is passed on as a ticket, and the bot goes on."""
    suggest: tuple[str, ...] = ()
    """Where the bot drafts and a person sends: `web`, `web/return`, `*/complaint`."""
    store: str = ""
    """The store's name."""
    language: str = "en"
    """The team's language: the store's first."""
    email: str = ""
    """Where the team reads its e-mail."""

    def suggests(self, channel: str) -> frozenset[str]:
        """The wishes of this channel for which the bot only drafts; `*` for all of them."""
        if not self.suggest:
            return _NOTHING
        rules = (rule.partition("/") for rule in self.suggest)
        return frozenset(intent or "*" for name, _, intent in rules if name in (channel, "*"))


_NOTHING: frozenset[str] = frozenset()
