"""Puts a running Parley together out of its rooms: knowledge, dialogue, channels, storefront."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from fastapi import FastAPI

from bot.canned import Canned
from bot.catalogue import Catalogue, Words
from bot.commerce.backend import Backend
from bot.commerce.proof import Proof, Visitor
from bot.commerce.tokens import Tokens
from bot.commerce.tries import Ledger
from bot.goods.gaps import Gaps
from bot.people_words import PeopleWords
from connectors.attachments import Attachments
from connectors.backends.engine import Engine
from connectors.backends.shopify.backend import ShopifyBackend
from connectors.backends.sqlite import SqliteBackend
from connectors.backends.woocommerce.backend import WooCommerceBackend
from connectors.channel import Channel
from connectors.desk.accounts import Accounts
from connectors.desk.desk import Desk
from connectors.desk.passwords import Hasher
from connectors.desk.settings import DeskSettings
from connectors.effect.service import Effect, EffectSettings
from connectors.effect.store import EventStore
from connectors.effect.visitors import Visitors
from connectors.gateway import Closing, StoreInfo, create_app
from connectors.lazada.channel import LazadaChannel
from connectors.lazada.settings import AUTH_HOST, LazadaSettings
from connectors.ledger import RecordedLedger
from connectors.people import mail, webhook
from connectors.people.errands import Carrier, Errands
from connectors.people.people import RecordedPeople
from connectors.people.wording import Policy
from connectors.record import Record
from connectors.web.channel import WebChannel
from connectors.web.settings import WebSettings
from connectors.web.storefront import Choice, Front, Item, Page, Section, router
from knowledge import SERVED, Entry, IndexFault
from knowledge.encoder import Encoder, load
from knowledge.entry import Variant
from knowledge.finder.facts import line
from knowledge.hours import People
from knowledge.knowledge import Knowledge
from knowledge.settings import StoreSettings
from settings import Settings

if TYPE_CHECKING:
    from bot.rasa_dialogue import RasaDialogue

Say = Callable[[str], None]
GAPS = "gaps.jsonl"
"""In the data folder: what shoppers asked of products and the files do not say."""


def open_knowledge(settings: Settings, *, watch: bool = False, rebuild: bool = False) -> Knowledge:
    """The store's knowledge with its index in the data folder."""
    encoder = load(settings.encoder)
    return Knowledge.open(
        settings.store, encoder=encoder, index_dir=settings.data / "index", watch=watch, rebuild=rebuild
    )


def open_dialogue(
    settings: Settings,
    knowledge: Knowledge,
    say: Say,
    *,
    database: str | None = None,
    backend: Backend | None = None,
    proof: Proof | None = None,
) -> RasaDialogue:
    """The dialogue over `knowledge`, its Rasa model trained first where it is stale. It owns `backend`."""
    # Rasa is imported here, so that what needs none of it starts at once and runs on newer Pythons
    from bot.rasa_dialogue import RasaDialogue
    from bot.training import train_if_stale

    settings.data.mkdir(parents=True, exist_ok=True)
    encoder: Encoder = knowledge.encoder  # type: ignore[assignment]
    model = train_if_stale(encoder, models=settings.data / "models", progress=say)
    gaps = Gaps(settings.data / GAPS)
    return RasaDialogue(
        knowledge, models=model, database=database or settings.dialogue_url, backend=backend, proof=proof, gaps=gaps
    )


def application(settings: Settings, say: Say, *, rebuild: bool = False) -> FastAPI:
    """The gateway over the settings' store: all channels, and the demo storefront.

    With `rebuild`, an index that another encoder made is made anew; without, it is refused.
    """
    say("reading the store and encoding what is new")
    try:
        knowledge = open_knowledge(settings, watch=True)
    except IndexFault:
        if not rebuild:
            raise
        say("the index is another encoder's: making it anew")
        knowledge = open_knowledge(settings, watch=True, rebuild=True)
    for fault in knowledge.faults:
        say(f"{fault}")
    say(f"{len(knowledge.store.entries)} entries and {len(knowledge.store.products)} products are searchable")
    catalogue = Catalogue()
    backend = open_backend(settings)
    ledger = RecordedLedger.open(settings.database_url)
    proof = open_proof(settings, backend, ledger)
    dialogue = open_dialogue(settings, knowledge, say, backend=backend, proof=proof)
    dialogue.begin()
    words = shown_words(catalogue)

    async def identify(conversation: str, token: str) -> None:
        await proof.by_token(Visitor("web", conversation), token)

    web = WebSettings(
        origins=settings.origins or ("*",),
        counts=settings.counts_visitors,
        photo_bytes=settings.photo_mb * 1_000_000,
    )
    effect = open_effect(settings, knowledge, web)
    photos = Attachments.open(settings.database_url, settings.data / "attachments") if settings.photo_mb else None
    channels: list[Channel] = [WebChannel(web, identify=identify, attachments=photos)]
    if settings.lazada_app_key:
        channels.append(LazadaChannel(lazada(settings), words=words))
    record = Record.open(settings.database_url)
    people, closes = open_people(settings, record, knowledge, catalogue)
    desk = open_desk(settings, knowledge, catalogue, ledger, people, effect, photos)
    app = create_app(
        dialogue=dialogue,
        record=record,
        channels=channels,
        words=words,
        store=lambda: store_info(knowledge),
        routers=[
            desk.router(),
            *([effect.router()] if web.counts else []),
            router(Shelf(knowledge, catalogue), cart_words(catalogue)),
        ],
        closes=[ledger, desk, effect, *closes, *([photos] if photos else [])],
        people=people,
    )
    effect.follow(app.state.gateway.metrics.meter)
    return app


def open_effect(settings: Settings, knowledge: Knowledge, web: WebSettings) -> Effect:
    """What counts visitors and the cost of turns, in the record's database."""

    def contact() -> str | None:
        own = knowledge.store.settings
        return f"mailto:{own.contact.email}" if own.contact.email else own.url

    return Effect(
        EventStore.open(settings.database_url, kept=timedelta(days=settings.events_days)),
        Visitors.open(settings.data, settings.hold_out),
        web=web,
        settings=EffectSettings(
            seen="contact" if settings.held_out_see == "contact" else "nothing", secret=settings.events_secret
        ),
        contact=contact,
    )


def open_desk(
    settings: Settings,
    knowledge: Knowledge,
    catalogue: Catalogue,
    ledger: Ledger,
    people: RecordedPeople,
    effect: Effect,
    photos: Attachments | None,
) -> Desk:
    """The agents' web page, over what `people` knows."""
    languages = {tag: str(catalogue.words(tag).locale.get_display_name()) for tag in (*SERVED, "zh-Hant")}
    return Desk(
        accounts=Accounts.open(settings.database_url),
        ledger=ledger,
        people=people,
        shop=Canned(knowledge, catalogue),
        words=Catalogue.desk().words,
        languages=languages,
        store=lambda: knowledge.store.settings.name,
        settings=DeskSettings(
            secure=settings.desk_url.startswith("https://") if settings.desk_url else None,
            idle=timedelta(minutes=settings.desk_idle_minutes),
            longest=timedelta(hours=settings.desk_session_hours),
        ),
        hasher=Hasher(),
        reports=effect.figures,
        photos=photos,
    )


def open_people(
    settings: Settings, record: Record, knowledge: Knowledge, catalogue: Catalogue
) -> tuple[RecordedPeople, list[Closing]]:
    """The people's room on the gateway's record, and what is to be closed after it."""
    wording = PeopleWords(catalogue, lambda: knowledge.store)
    policy = TeamPolicy(settings, knowledge)
    carriers: dict[str, Carrier] = {}
    closes: list[Closing] = []
    if settings.webhook_url:
        hook = webhook.Webhook(settings.webhook_url, settings.webhook_secret)
        carriers[webhook.KIND] = hook
        closes.append(hook)
    if settings.smtp:
        smtp = mail.Smtp.at(settings.smtp, settings.mail_from, settings.smtp_password)
        mailer = mail.Mailer(smtp, record, wording, policy)
        carriers |= {mail.TEAM: mailer, mail.TRANSCRIPT: mailer}
    return RecordedPeople(record, wording, policy, outgoing=Errands(record, carriers)), closes


class TeamPolicy:
    """What the merchant says about the team, as the store's files stand when it is asked."""

    def __init__(self, settings: Settings, knowledge: Knowledge) -> None:
        self._mail_to = settings.mail_to
        self._knowledge = knowledge
        self._own: StoreSettings | None = None
        self._policy = Policy()

    def __call__(self) -> Policy:
        """The policy; made anew only when the files have changed."""
        own = self._knowledge.store.settings
        if own is not self._own:
            self._policy = Policy(
                hours=TeamHours(own.people, ZoneInfo(own.time_zone)) if own.people else None,
                suggest=own.people.suggest if own.people else (),
                store=own.name,
                language=own.languages[0],
                email=self._mail_to or own.contact.email,
            )
            self._own = own
        return self._policy


class TeamHours:
    """The store's people and its time zone as `connectors.people.wording.Hours`."""

    def __init__(self, people: People, zone: ZoneInfo) -> None:
        self._people = people
        self._zone = zone

    def opens(self, now: datetime) -> datetime | None:
        """None while somebody is there; else when somebody is next."""
        return self._people.opens(now, self._zone)


def open_backend(settings: Settings) -> Engine:
    """The store's back end, by the settings. Nothing is asked of a platform yet."""
    kind, _, where = settings.backend.partition("://")
    if kind == "shopify":
        return ShopifyBackend(where.strip("/"), settings.shopify_token)
    if kind.startswith("woocommerce+"):
        origin = f"{kind.removeprefix('woocommerce+')}://{where}"
        return WooCommerceBackend(origin, settings.woocommerce_key, settings.woocommerce_secret)
    file = Path(where[1:]) if where else settings.data / "store.db"
    return SqliteBackend(file, store=settings.store)


def open_proof(settings: Settings, backend: Backend, ledger: Ledger) -> Proof:
    """What makes claims on the back end's orders. Raises `KeysFault` for keys that cannot be used."""
    tokens = None
    if settings.identity_keys:
        tokens = Tokens.read(settings.identity_keys, settings.identity_issuer, settings.identity_audience)
    return Proof(backend, ledger, tokens=tokens)


def lazada(settings: Settings) -> LazadaSettings:
    """The Lazada channel's own settings."""
    return LazadaSettings(
        app_key=settings.lazada_app_key,
        app_secret=settings.lazada_app_secret,
        access_token=settings.lazada_access_token,
        refresh_token=settings.lazada_refresh_token,
        seller_id=settings.lazada_seller_id or None,
        items=_items(settings.lazada_items),
        country=settings.lazada_site,
        host=settings.lazada_host,
        auth_host=settings.lazada_host or AUTH_HOST,
        poll_seconds=settings.lazada_poll_seconds,
        token_file=settings.data / "lazada-token.json",
    )


def _items(file: Path | None) -> dict[str, str]:
    if file is None:
        return {}
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return {row["handle"]: row["item"] for row in csv.DictReader(lines)}


def store_info(knowledge: Knowledge) -> StoreInfo:
    """What the widget says about the store, as its files stand now."""
    own = knowledge.store.settings
    return StoreInfo(name=own.name, language=own.languages[0], url=own.url)


def shown_words(catalogue: Catalogue) -> Mapping[str, Mapping[str, str]]:
    """The words that the gateway and the widget show themselves, by language."""
    shown = {}
    for language in (*SERVED, "zh-Hant"):
        words = catalogue.words(language)
        shown[language] = {
            **words.templates("widget-"),
            "widget-greeting": words.templates("greeting")["greeting"],  # stands in an empty window
            "trouble": words.format("trouble"),
            "unknown": words.format("unknown"),  # where a marketplace allows no word of the answer
            **words.templates("source"),
        }
    return shown


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
        names = {language: self._catalogue.words(language).language_name(language) for language in own.languages}
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
