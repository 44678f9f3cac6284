"""The store as the gateway, the widget and the demo storefront show it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from bot.catalogue import Catalogue, Words, language_name, locale_of
from connectors.gateway import StoreInfo
from connectors.web.storefront import Choice, Front, Item, Page, Section
from knowledge import SERVED, Entry
from knowledge.entry import Variant
from knowledge.finder.facts import line
from knowledge.knowledge import Knowledge


def store_info(knowledge: Knowledge) -> StoreInfo:
    """What the widget says about the store, as its files stand now."""
    own = knowledge.store.settings
    return StoreInfo(name=own.name, language=own.languages[0], url=own.url)


class ShownWords(Mapping[str, Mapping[str, str]]):
    """The words that the gateway and the widget show themselves, by language.

    Each language is read when it is first asked for: reading all of them would take half of the start.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._languages = dict.fromkeys((*SERVED, "zh-Hant"))
        self._made: dict[str, Mapping[str, str]] = {}

    def __getitem__(self, language: str) -> Mapping[str, str]:
        if language not in self._languages:
            raise KeyError(language)
        if language not in self._made:
            words = self._catalogue.words(language)
            self._made[language] = {
                **words.templates("widget-"),
                "widget-greeting": words.templates("greeting")["greeting"],  # stands in an empty window
                "trouble": words.format("trouble"),
                "unknown": words.format("unknown"),  # where a marketplace allows no word of the answer
                **words.templates("source"),
            }
        return self._made[language]

    def __contains__(self, language: object) -> bool:
        return language in self._languages

    def __iter__(self) -> Iterator[str]:
        return iter(self._languages)

    def __len__(self) -> int:
        return len(self._languages)


def cart_words(catalogue: Catalogue) -> Callable[[str], Mapping[str, str]]:
    """The words of the demo storefront's cart, by language."""
    return lambda language: catalogue.words(catalogue.served(language) or "en").templates("shop-")


class Shelf:
    """The store's products and policies as the demo storefront shows them."""

    def __init__(self, knowledge: Knowledge, catalogue: Catalogue) -> None:
        self._knowledge = knowledge
        self._catalogue = catalogue

    def front(self) -> Front:
        """The store's name and languages, its own first."""
        own = self._knowledge.store.settings
        names = {language: language_name(locale_of(language), language) for language in own.languages}
        return Front(name=own.name, languages=names)

    def items(self, language: str) -> Sequence[Item]:
        """The products in the file's order, each in its best version for `language`."""
        products = _best(self._knowledge.store.products, language, self._knowledge.store.settings.languages[0])
        return [self._item(product, language) for product in products]

    def pages(self, language: str) -> Sequence[Page]:
        """The policies, a page for each file."""
        own = self._knowledge.store.settings
        sections = _best(
            [entry for entry in self._knowledge.store.entries if entry.kind == "policy"], language, own.languages[0]
        )
        pages: dict[str, Page] = {}
        for entry in sections:
            slug = entry.file.rsplit("/", 1)[-1].split(".")[0]
            page = pages.setdefault(slug, Page(slug, entry.heading.split(" › ")[0], entry.language))
            section = Section(entry.title, entry.text, sorted(entry.markets))
            pages[slug] = replace(page, sections=(*page.sections, section))
        return list(pages.values())

    def _item(self, product: Entry, language: str) -> Item:
        return Item(
            handle=product.handle or product.id,
            title=product.title,
            language=product.language,
            description=product.text,
            price=self._price(language, product.price, product.currency),
            amount=None if product.price is None or product.currency is None else str(product.price),
            currency=product.currency,
            image=product.image,
            category=_first(product, "Type") or _first(self._original(product), "Type"),
            kind=_first(self._original(product), "Type"),
            colours=self._original(product).attributes.get("Color", ()),
            attributes=product.attributes,
            choices=[self._choice(product, one, language) for one in product.variants if one.sku],
        )

    def _choice(self, product: Entry, variant: Variant, language: str) -> Choice:
        store, handle = self._knowledge.store, product.handle or product.id
        lines = [line(store, handle, name, value, language) for name, value in variant.options]
        name = ", ".join(one.partition(": ")[2] for one in lines) or product.title
        add = self._words(language).format("goods-cart", variant=name)
        price = self._price(language, variant.price, product.currency)
        return Choice(variant.sku, name, add, price, None if variant.price is None else str(variant.price))

    def _words(self, language: str) -> Words:
        return self._catalogue.words(self._catalogue.served(language) or "en")

    def _original(self, product: Entry) -> Entry:
        return self._knowledge.store.versions[product.id].get("en", product)

    def _price(self, language: str, amount: Decimal | None, currency: str | None) -> str | None:
        if amount is None or currency is None:
            return None
        return _worded(self._catalogue, self._catalogue.served(language) or "en", amount, currency)


@lru_cache(maxsize=4096)
def _worded(catalogue: Catalogue, language: str, amount: Decimal, currency: str) -> str:
    return catalogue.words(language).price(amount, currency)


def _best(entries: Sequence[Entry], language: str, own: str) -> list[Entry]:
    """One version of each entry: the wanted language's, else the store's own, else the first."""
    wishes = [language, own]
    best: dict[str, Entry] = {}
    for entry in entries:
        held = best.get(entry.id)
        if held is None or _place(entry, wishes) < _place(held, wishes):
            best[entry.id] = entry
    return list(best.values())


def _first(product: Entry, attribute: str) -> str:
    return next(iter(product.attributes.get(attribute, ())), "")


def _place(entry: Entry, wishes: Sequence[str]) -> int:
    return wishes.index(entry.language) if entry.language in wishes else len(wishes)
