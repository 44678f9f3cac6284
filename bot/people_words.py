"""What the people's room says, in the catalogue's words: to shoppers, and to the team in each agent's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any

from babel.dates import format_skeleton, format_time, get_timezone_location

from bot.catalogue import FOLDER, Catalogue, Words
from bot.markets import market_name
from knowledge.language import base
from knowledge.store import Store

TEAM = "team-"
_WISHES = {
    "wish-track": "track track_order",
    "wish-cancel": "cancel cancel_order",
    "wish-address": "address change_address",
    "wish-return": "return return_item",
    "wish-exchange": "exchange exchange_item change_size",
    "wish-refund": "refund refund_status",
    "wish-faulty": "missing damaged wrong missing_item damaged_item wrong_item item_problem",
    "wish-warranty": "warranty warranty_claim",
    "wish-payment": "invoice payment_failed payment_methods",
    "wish-price": "coupon price_match",
    "wish-product": "size stock product search compare seek",
    "wish-delivery": "shipping_cost delivery_time",
    "wish-customs": "customs",
    "wish-account": "account privacy unsubscribe",
    "reason-complaint": "complaint",
    "reason-legal": "legal",
    "reason-safety": "safety",
}
WISHES = MappingProxyType({intent: message for message, intents in _WISHES.items() for intent in intents.split()})
"""Intent → the wish that the team reads; what is not here (small talk, the wish for a person) says nothing."""


class PeopleWords:
    """`connectors.people.wording.Wording` out of the catalogue; ids that begin with `team-` are the team's own."""

    def __init__(self, catalogue: Catalogue, store: Callable[[], Store]) -> None:
        self._catalogue = catalogue
        self._team = Catalogue(FOLDER / "team", parts=())
        self._store = store

    def say(self, language: str, message: str, /, **values: Any) -> str:
        """A message in `language`, or in the nearest one that is served."""
        catalogue = self._team if message.startswith(TEAM) else self._catalogue
        return catalogue.words(self._served(language)).format(message, **values)

    def moment(self, language: str, at: datetime) -> str:
        """`at` as one says it today: "tomorrow at 9:00 AM (Shanghai time)"."""
        return moment(self._words(language), at, datetime.now(timezone.utc))

    def language_name(self, language: str, tag: str) -> str:
        """What a language is called in another."""
        return self._words(language).language_name(tag)

    def market_name(self, language: str, market: str) -> str:
        """What a market of the store is called."""
        return market_name(market, self._store(), self._words(language))

    def source_title(self, language: str, id: str) -> str | None:
        """What an entry of the store's files is called, in the nearest language that it is written in."""
        versions = self._store().versions.get(id)
        own = self._store().settings.languages[0]
        if not versions:
            return None
        entry = versions.get(base(self._served(language))) or versions.get(own) or next(iter(versions.values()))
        return str(entry.title)

    def product_name(self, language: str, handle: str) -> str | None:
        """What a product is called."""
        product = self._store().product(handle, language=base(self._served(language)))
        return None if product is None else str(product.title)

    def intent_name(self, language: str, intent: str) -> str:
        """What a wish is called; empty for what says nothing."""
        wish = WISHES.get(intent)
        return self.say(language, f"team-{wish}") if wish else ""

    def _words(self, language: str) -> Words:
        return self._catalogue.words(self._served(language))

    def _served(self, language: str) -> str:
        own = self._store().settings.languages
        return next((served for tag in (language, *own) if (served := self._catalogue.served(tag))), "en")


def moment(words: Words, at: datetime, now: datetime) -> str:
    """A moment of the coming days, its clock where the team is: `at` carries that zone."""
    day, today = at.date(), now.astimezone(at.tzinfo).date()
    told = {
        "time": str(format_time(at, "short", locale=words.locale)),
        "city": str(get_timezone_location(at, locale=words.locale, return_city=True)),
    }
    if day == today:
        return words.format("people-today", **told)
    if day == today + timedelta(days=1):
        return words.format("people-tomorrow", **told)
    return words.format("people-day", date=str(format_skeleton("MMMMd", at, locale=words.locale)), **told)
