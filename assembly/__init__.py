"""Puts a running Parley together out of its rooms: knowledge, dialogue, back end, channels, people, storefront."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from fastapi import FastAPI

from assembly.service import open_desk, open_effect, open_people
from assembly.shelf import Shelf, ShownWords, cart_words, store_info
from bot.catalogue import Catalogue
from bot.commerce.backend import Backend
from bot.commerce.proof import Proof, Visitor
from bot.commerce.tokens import Tokens
from bot.commerce.tries import Ledger
from bot.goods.gaps import Gaps
from connectors.attachments import Attachments
from connectors.backends.engine import Engine
from connectors.backends.shopify.backend import ShopifyBackend
from connectors.backends.sqlite import SqliteBackend
from connectors.backends.woocommerce.backend import WooCommerceBackend
from connectors.channel import Channel
from connectors.gateway import create_app
from connectors.lazada.channel import LazadaChannel
from connectors.lazada.settings import AUTH_HOST, LazadaSettings
from connectors.ledger import RecordedLedger
from connectors.record import Record
from connectors.web.channel import WebChannel
from connectors.web.settings import WebSettings
from connectors.web.storefront import router
from knowledge import IndexFault
from knowledge.encoder import Encoder, load
from knowledge.knowledge import Knowledge
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
    catalogue: Catalogue | None = None,
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
        knowledge,
        catalogue=catalogue,
        models=model,
        database=database or settings.dialogue_url,
        backend=backend,
        proof=proof,
        gaps=gaps,
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
    dialogue = open_dialogue(settings, knowledge, say, catalogue=catalogue, backend=backend, proof=proof)
    dialogue.begin()
    words = ShownWords(catalogue)

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
