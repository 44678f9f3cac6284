"""`store.yml`: who the store is, which languages it writes and which markets have rules of their own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import yaml
from babel import Locale, UnknownLocaleError

from knowledge.faults import Fault, did_you_mean
from knowledge.hours import People, read_people
from knowledge.language import SERVED, base
from knowledge.nodes import Nodes

KEYS = ("name", "url", "languages", "markets", "currency", "time_zone", "contact", "order_pattern", "people", "cart")
CONTACT_KEYS = ("email", "phone", "hours")
MARKET_KEYS = ("name", "countries")


@dataclass(frozen=True)
class Contact:
    """How a person of the store is reached; empty where the store does not say."""

    email: str = ""
    phone: str = ""
    hours: str = ""


@dataclass(frozen=True)
class StoreSettings:
    """What `store.yml` says, checked. The first language is the store's own."""

    name: str = ""
    languages: tuple[str, ...] = ("en",)
    markets: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Market code → ISO 3166-1 countries; a country in none of them is the rest of the world."""
    market_names: Mapping[str, str] = field(default_factory=dict)
    currency: str = "USD"
    time_zone: str = "UTC"
    contact: Contact = field(default_factory=Contact)
    url: str = ""
    order_pattern: str = ""
    """Regular expression of the store's order numbers; empty where it does not say."""
    people: People | None = None
    """Who answers in the chat, and when; None where nobody does."""
    cart: str = ""
    """Address that puts a variant into the cart, with `{sku}` or `{variant}` in it; empty where there is none."""

    @property
    def market_suffixes(self) -> tuple[str, ...]:
        """How the ids of entries for one market end: `-eu`."""
        return tuple(f"-{code.casefold()}" for code in self.markets)

    def market_of(self, country: str) -> str | None:
        """The code of the market that the country belongs to, or None for the rest of the world.

        `EU`, for the whole Union, is the market of that code where the store has one.
        """
        wanted = country.upper()
        found = (code for code, countries in self.markets.items() if wanted in countries)
        return next(found, wanted if wanted == "EU" and wanted in self.markets else None)


def without_market(id: str, suffixes: tuple[str, ...]) -> str:
    """An entry's id without the suffix of a market, in each of its parts: `return-window-eu` is `return-window`."""
    return "/".join(
        next((part[: -len(suffix)] for suffix in suffixes if part.endswith(suffix)), part) for part in id.split("/")
    )


def read_settings(text: str, file: str = "store.yml") -> tuple[StoreSettings, list[Fault]]:
    """The settings in the text of a `store.yml`; what is at fault is left at its default and reported."""
    reader = _Reader(file)
    top = reader.nodes.compose(text)
    settings = reader.settings(top) if top is not None else StoreSettings()
    return settings, reader.nodes.faults


class _Reader:
    def __init__(self, file: str) -> None:
        self.nodes = Nodes(file)

    def settings(self, top: yaml.MappingNode) -> StoreSettings:
        nodes = self.nodes
        keys = nodes.mapping(top, KEYS, "store.yml")
        found: dict[str, Any] = {}
        for key, node in keys.items():
            value = getattr(self, f"_{key}")(node)
            if value:
                found[key] = value
        names = found.pop("market_names", {})
        if "markets" in found:
            found["markets"], names = found["markets"]
        for key, example in (("name", "name: My store"), ("languages", "languages: [en, zh]")):
            if key not in keys:
                nodes.faults.append(Fault(nodes.file, 1, f"`{key}` is missing; write for example `{example}`"))
        return replace(StoreSettings(), **found, market_names=names)

    def _name(self, node: yaml.Node) -> str:
        return self.nodes.text(node, "name")

    def _url(self, node: yaml.Node) -> str:
        url = self.nodes.text(node, "url")
        if url and not re.match(r"https?://[^\s/]+", url):
            self.nodes.fault(
                node, f"`url` is `{url}`; write the shop's address with https://, e.g. https://shop.example"
            )
            return ""
        return url.rstrip("/")

    def _languages(self, node: yaml.Node) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for tag, item in self.nodes.texts(node, "languages"):
            if not known_language(tag):
                self.nodes.fault(item, f"`{tag}` is no language code{did_you_mean(tag, SERVED)}")
            elif base(tag) in found:
                self.nodes.fault(
                    item, f"`{tag}` stands in `languages` a second time (as `{base(tag)}`); keep one of them"
                )
            else:
                found[base(tag)] = None
        return tuple(found)

    def _markets(self, node: yaml.Node) -> tuple[dict[str, frozenset[str]], dict[str, str]]:
        markets: dict[str, frozenset[str]] = {}
        names: dict[str, str] = {}
        owner: dict[str, str] = {}
        for code, value in self.nodes.mapping(node, None, "markets").items():
            if not re.fullmatch(r"[A-Za-z][A-Za-z0-9-]{0,19}", code):
                self.nodes.fault(value, f"`{code}` is no market code; write letters and digits, e.g. EU")
                continue
            keys = self.nodes.mapping(value, MARKET_KEYS, code)
            countries = set()
            for country, item in self.nodes.texts(keys["countries"], "countries") if "countries" in keys else ():
                if country.upper() not in territories():
                    self.nodes.fault(item, f"`{country}` is no country; write two-letter ISO codes, e.g. DE")
                elif country.upper() in owner:
                    self.nodes.fault(
                        item, f"`{country}` is in `{owner[country.upper()]}` already; keep it in one market"
                    )
                else:
                    owner[country.upper()] = code
                    countries.add(country.upper())
            if not countries:
                self.nodes.fault(value, f"market `{code}` has no countries; write `countries: [DE, FR]`")
            markets[code] = frozenset(countries)
            names[code] = self.nodes.text(keys["name"], "name") if "name" in keys else code
        return markets, names

    def _currency(self, node: yaml.Node) -> str:
        currency = self.nodes.text(node, "currency").upper()
        if currency and currency not in Locale("en").currencies:
            self.nodes.fault(node, f"`{currency}` is no currency; write its ISO code, e.g. USD, EUR, CNY")
            return ""
        return currency

    def _time_zone(self, node: yaml.Node) -> str:
        zone = self.nodes.text(node, "time_zone")
        try:
            ZoneInfo(zone or "UTC")
        except (KeyError, ValueError, OSError):
            self.nodes.fault(node, f"`{zone}` is no time zone; write its IANA name, e.g. Asia/Shanghai")
            return ""
        return zone

    def _contact(self, node: yaml.Node) -> Contact:
        keys = self.nodes.mapping(node, CONTACT_KEYS, "contact")
        found = {key: self.nodes.text(value, key) for key, value in keys.items()}
        if found.get("email") and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", found["email"]):
            self.nodes.fault(keys["email"], f"`{found['email']}` is no e-mail address; write e.g. help@shop.example")
            found["email"] = ""
        return Contact(**found)

    def _people(self, node: yaml.Node) -> People | None:
        return read_people(node, self.nodes)

    def _order_pattern(self, node: yaml.Node) -> str:
        pattern = self.nodes.text(node, "order_pattern")
        try:
            re.compile(pattern)
        except (re.error, RecursionError, OverflowError) as error:
            self.nodes.fault(node, f"`order_pattern` is no regular expression ({error}); write e.g. 'PL-[0-9]{{6}}'")
            return ""
        return pattern

    def _cart(self, node: yaml.Node) -> str:
        pattern = self.nodes.text(node, "cart")
        if pattern and (wrong := cart_fault(pattern)):
            self.nodes.fault(node, wrong)
            return ""
        return pattern


def cart_fault(pattern: str) -> str:
    """What is wrong with an address for `cart`, and what to write instead; empty where nothing is."""
    example = "write e.g. https://shop.example/cart/add?sku={sku}"
    if not re.fullmatch(r"(https://[^\s/{}]+/|http://(localhost|127\.0\.0\.1)(:\d+)?/|/(?!/))\S*", pattern):
        return f"`cart` is `{pattern}`, which is no address with https:// or of the shop's own site (/…); {example}"
    if re.search(r"[()<>\[\]\"]", pattern):
        return f"`cart` holds a bracket or quote, which no link can; {example}"
    fields = re.findall(r"\{[^{}]*\}?|\}", pattern)
    if unknown := [one for one in fields if one not in ("{sku}", "{variant}", "{quantity}")]:
        return f"`cart` knows `{{sku}}`, `{{variant}}` and `{{quantity}}`, not `{unknown[0]}`; {example}"
    if not {"{sku}", "{variant}"} & set(fields):
        return f"`cart` says nowhere which variant is meant; {example}"
    return ""


@lru_cache(maxsize=1)
def territories() -> frozenset[str]:
    """The two-letter country codes that CLDR knows."""
    codes = {str(code) for code in Locale("en").territories}
    return frozenset(code for code in codes if re.fullmatch(r"[A-Z]{2}", code)) - {"EU", "EZ", "UN", "ZZ"}


@lru_cache(maxsize=1024)
def known_language(tag: str) -> bool:
    """Whether the tag names a language that the chatbot serves or CLDR knows."""
    if not re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*", tag):
        return False
    if base(tag) in SERVED:
        return True
    try:
        Locale.parse(base(tag))
    except (UnknownLocaleError, ValueError):
        return False
    return True
