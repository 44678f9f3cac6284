"""Where the parcel goes, and what the store's markets are called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from bot.catalogue import Words
from knowledge.store import Store

ELSEWHERE = "*"
"""A button's word for all countries that are in no market."""
_CLDR_CODES = {"UK": "GB"}


@dataclass(frozen=True)
class Destination:
    """What is known of where the parcel goes. `known` and no market: a country without rules of its own."""

    market: str | None = None
    known: bool = False
    guessed: bool = False
    """Only the region of the browser's or buyer's locale says so."""


def destination(
    named: Sequence[str], remembered: str | None, channel: str | None, locales: Sequence[str], store: Store
) -> Destination:
    """The destination by the strongest sign: named in the text, said before, known to the channel, locale.

    `named`, `remembered` and `channel` are countries; `remembered` can also be `@` and a market's code.
    """
    settings = store.settings
    if named:
        # "from China to Germany": where it goes is mostly said last
        return Destination(settings.market_of(named[-1]), known=True)
    if remembered:
        if remembered.startswith("@"):
            market = remembered[1:]
            return Destination(market if market in settings.markets else None, known=True)
        return Destination(settings.market_of(remembered), known=True)
    if channel:
        return Destination(settings.market_of(channel), known=True)
    for tag in locales:
        if region := re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2})", tag):
            return Destination(settings.market_of(region[1]), known=True, guessed=True)
    return Destination()


def market_name(code: str, store: Store, words: Words) -> str:
    """What a market is called in a language: by CLDR where it knows the region, else by its countries."""
    if code == ELSEWHERE:
        world = words.country_name("001") or "World"
        return world[:1].upper() + world[1:]
    settings = store.settings
    own = settings.market_names.get(code, code)
    if words.language == settings.languages[0]:
        return own
    countries = sorted(settings.markets.get(code, ()))
    region = _CLDR_CODES.get(code, code) if len(code) == 2 else _region_named(own)
    name = (words.country_name(region) if region else None) or (
        words.country_name(countries[0]) if len(countries) == 1 else None
    )
    if name:
        return name
    names = [name for country in countries if (name := words.country_name(country))]
    return ", ".join(names) if 0 < len(names) <= 10 else own


@lru_cache(maxsize=256)
def _region_named(name: str) -> str | None:
    """The CLDR code of a region by its English name, whatever its hyphens and capitals."""
    plain = re.sub(r"[^a-z]", "", name.lower())
    territories = Locale("en").territories
    return next((code for code, known in territories.items() if re.sub(r"[^a-z]", "", known.lower()) == plain), None)
