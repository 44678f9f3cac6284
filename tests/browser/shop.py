"""A shop to visit: the real gateway and storefront on loopback, before a dialogue that answers by script."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Sequence
from pathlib import Path

import uvicorn
from fastapi import APIRouter, FastAPI
from fastapi.responses import HTMLResponse

from bot.catalogue import Catalogue
from bot.dialogue import Button, Card, Inbound, Outbound, Source, Understanding
from connectors.attachments import Attachments
from connectors.gateway import StoreInfo, create_app
from connectors.record import Record
from connectors.server import server
from connectors.web import storefront
from connectors.web.channel import WebChannel
from connectors.web.settings import WebSettings

NAME = "Kranich & Söhne"
HOSTILE = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'
LONGEST = 500
PHOTO_BYTES = 2_000_000
OWN_NAMES = {"en": "English", "ar": "العربية", "de": "Deutsch", "th": "ไทย"}


class Script:
    """A dialogue that answers known words with known replies, and notes what it was asked."""

    def __init__(self) -> None:
        self.turns: list[Inbound] = []
        self.answering = threading.Event()
        """Answers wait while it is not set."""
        self.answering.set()

    @property
    def texts(self) -> list[str]:
        """What shoppers wrote, in the order it came."""
        return [turn.text for turn in self.turns]

    async def turn(self, message: Inbound) -> list[Outbound]:
        """The scripted reply, an echo where there is none."""
        self.turns.append(message)
        await asyncio.to_thread(self.answering.wait)
        language = message.language or next(iter(message.locales), "en").split("-")[0]
        if message.payload:
            return [Outbound(f"You chose {message.payload}.", language)]
        if message.text == "สวัสดี":
            return [Outbound("สวัสดีค่ะ", "th")]
        replies = REPLIES.get(message.text)
        return replies or [Outbound(f"You wrote: {message.text}", language)]

    async def understanding(self, channel: str, conversation: str) -> Understanding | None:
        """Nothing is understood here."""
        return None

    async def ready(self) -> bool:
        """Always."""
        return True

    async def close(self) -> None:
        """There is nothing to free."""


REPLIES = {
    "returns": [
        Outbound(
            "You have 30 days. See [our returns page](/pages/returns), (https://example.com/a_(b)), "
            "[this](javascript:window.hacked=1) or [that](data:text/html,x).",
            "en",
            sources=(Source("return-window-eu", "How long?", "faq/returns.md", "How long can I?", "EU"),),
            buttons=(Button("How do I return it?", "/ask how"), Button("Who pays?", "/ask pays")),
            ratable=True,
        )
    ],
    "products": [
        Outbound(
            "I found 2 products:",
            "en",
            cards=(
                Card(
                    "Polo Breeze",
                    "https://shop.example.com/products/polo-breeze",
                    "/products/polo-breeze.svg",
                    "€29.90",
                    "Cotton",
                ),
                Card(HOSTILE, "javascript:window.hacked=1", "javascript:window.hacked=1", "€1"),
            ),
        )
    ],
    "chinese": [
        Outbound("自签收之日起30天内可退货。", "en", text_language="zh", notice="Only in Chinese:", ratable=True)
    ],
    "hostile": [
        Outbound(
            HOSTILE,
            "en",
            notice=HOSTILE,
            buttons=(Button(HOSTILE, "/x"),),
            sources=(Source("x", HOSTILE, HOSTILE, HOSTILE, HOSTILE),),
        )
    ],
}


class View:
    """Two products, one of them hostile, and a policy."""

    def front(self) -> storefront.Front:
        """The store."""
        return storefront.Front(NAME, OWN_NAMES, country="DE")

    def items(self, language: str) -> Sequence[storefront.Item]:
        """The products."""
        return [
            storefront.Item(
                handle="polo-breeze",
                title="Polo Breeze",
                language="en",
                description="A light polo.\n\n- dries fast\n- [care](/pages/returns)",
                price="€29.90",
                amount="29.90",
                currency="EUR",
                category="Polo shirts",
                colours=("Navy", "White"),
                attributes={"Fabric": ["cotton"], "Sizes": ["S", "M"]},
                choices=[storefront.Choice("PB-NAV-M", "Navy, M", "Add to cart: Navy, M", "€29.90", "29.90")],
            ),
            storefront.Item("mug", HOSTILE, "en", HOSTILE, category=HOSTILE, attributes={HOSTILE: [HOSTILE]}),
        ]

    def pages(self, language: str) -> Sequence[storefront.Page]:
        """The policies."""
        eu = storefront.Section("How long", "14 days. [Bad](javascript:alert(1))", ["EU"])
        return [
            storefront.Page("returns", "Returns", "en", [storefront.Section("Returns", "30 days.")]),
            storefront.Page("returns-eu", "Returns: European Union", "en", [eu]),
            storefront.Page("shipping", "Shipping", "en", [storefront.Section("When", "Soon.")]),
        ]


CART = {"shop-cart": "Cart", "shop-order": "Order", "shop-thanks": "Thanks!"}


def words() -> dict[str, dict[str, str]]:
    """The real words of all languages, as the command line hands them to the gateway."""
    catalogue = Catalogue()
    found = {}
    for language in (*catalogue.languages, "zh-Hant"):
        templates = catalogue.words(language).templates
        found[language] = {
            **templates("widget-"),
            **templates("trouble"),
            "widget-greeting": templates("greeting")["greeting"],
        }
    return found


def foreign_pages() -> APIRouter:
    """Pages of another origin's shop that embed the widget, written by hand."""
    router = APIRouter()

    @router.get("/embedded")
    def embedded(server: str, attributes: str = "", head: str = "") -> HTMLResponse:
        script = f'<script src="{server}/widget.js" async {attributes}></script>'
        return HTMLResponse(
            f'<!doctype html><html lang="en"><head><title>Shop</title>{head}</head>'
            f"<body><main><h1>Shop</h1></main>{script}</body></html>"
        )

    return router


class Shop:
    """A server that can stop and come back at the same address with the same record."""

    def __init__(self, folder: Path, all_words: dict[str, dict[str, str]]) -> None:
        self.script = Script()
        self._folder = folder
        self._words = all_words
        self._port = 0
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def address(self) -> str:
        """`http://127.0.0.1:PORT`."""
        return f"http://127.0.0.1:{self._port}"

    def app(self) -> FastAPI:
        """The gateway with the storefront."""
        record = f"sqlite:///{self._folder / 'record.db'}"
        attachments = Attachments.open(record, self._folder / "attachments")
        return create_app(
            dialogue=self.script,
            record=Record.open(record),
            channels=[WebChannel(WebSettings(max_text=LONGEST, photo_bytes=PHOTO_BYTES), attachments=attachments)],
            words=self._words,
            store=StoreInfo(NAME, url="https://shop.example.com"),
            routers=[storefront.router(View(), lambda language: CART), foreign_pages()],
            closes=[attachments],
        )

    def start(self) -> None:
        """Serves, at the address of before if there was one."""
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self._port))
        self._port = listener.getsockname()[1]
        self._server = server(self.app(), grace=1)
        serving = self._server.serve
        self._thread = threading.Thread(target=lambda: asyncio.run(serving(sockets=[listener])), daemon=True)
        self._thread.start()
        while not self._server.started:
            if not self._thread.is_alive():
                raise RuntimeError("the server ended before it started")
            self._thread.join(0.01)

    def stop(self) -> None:
        """Closes all connections and serves no more."""
        if self._server and self._thread:
            self._server.should_exit = True
            self._thread.join()
            self._server = None
