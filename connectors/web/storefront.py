"""The demo storefront: server-rendered pages of a store's products and policies, with the widget on each.

It stands in for the merchant's own shop, and leads as little as it can: it takes plain data through
`StoreView`, and has no words of its own but the store's.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlencode, urlsplit

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markdown_it import MarkdownIt
from markupsafe import Markup

from bot.dialogue import RTL_LANGUAGES
from connectors.web.pictures import colours_of, draw, shape_of
from connectors.web.protocol import accepted

FOLDER = Path(__file__).parent
CART = "cart"
"""The cookie of the demo storefront's cart."""
MOST = 50
"""Variants in a cart, and pieces of each."""
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data: blob:; "
    "connect-src 'self' {socket}; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)
"""What a page with the widget needs, and nothing else: the widget's styles are no inline styles."""


@dataclass(frozen=True)
class Front:
    """What every page shows of the store."""

    name: str
    languages: Mapping[str, str]
    """Languages to choose from, each with its own name; the first is the store's own."""
    country: str | None = None
    """Where parcels go, when the shop knows it; passed to the widget."""


@dataclass(frozen=True)
class Choice:
    """A variant that can be put into the cart."""

    sku: str
    name: str
    add: str
    """The words of the link that does so."""
    price: str | None = None
    """Worded for the page's language."""
    amount: str | None = None
    """The same as a plain number, for what is told of visitors."""


@dataclass(frozen=True)
class Item:
    """A product in one language."""

    handle: str
    title: str
    language: str
    """Of the title and the description."""
    description: str = ""
    """Plain text: paragraphs, `- ` items, `[words](url)` links."""
    price: str | None = None
    """Worded for the page's language."""
    amount: str | None = None
    """The price as a decimal number, with its `currency`."""
    currency: str | None = None
    image: str | None = None
    """An address; a picture is drawn where there is none."""
    category: str = ""
    kind: str = ""
    """What it is, in English; for the drawn picture."""
    colours: Sequence[str] = ()
    """Names of its colours in English, for the drawn picture."""
    attributes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    choices: Sequence[Choice] = ()


@dataclass(frozen=True)
class Section:
    """A heading and its text, as plain as a product's description."""

    heading: str
    text: str
    markets: Sequence[str] = ()


@dataclass(frozen=True)
class Page:
    """A policy in one language."""

    slug: str
    title: str
    language: str
    sections: Sequence[Section] = ()


class StoreView(Protocol):
    """What the storefront asks the knowledge for. Each call may read a newer snapshot of the files."""

    def front(self) -> Front:
        """The store's name and languages."""

    def items(self, language: str) -> Sequence[Item]:
        """The products in their order, each in the best version for this language."""

    def pages(self, language: str) -> Sequence[Page]:
        """The policies, each in the best version for this language."""


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["prose"] = prose
    environment.filters["direction"] = direction
    environment.filters["picture"] = picture
    environment.filters["families"] = families
    environment.filters["short"] = short
    return environment


def prose(text: str) -> Markup:
    """Plain text with lists and links as safe HTML: what looks like HTML in it stays text."""
    return Markup(MarkdownIt("commonmark", {"html": False}).disable("image").render(text))


def direction(language: str) -> str:
    """`rtl` or `ltr`."""
    return "rtl" if language.split("-")[0] in RTL_LANGUAGES else "ltr"


def picture(item: Item) -> str:
    """The address of an item's picture: its own where a browser can fetch it, else the drawn one."""
    if item.image and urlsplit(item.image).scheme in ("", "http", "https"):
        return item.image
    return f"/products/{item.handle}.svg"


def families(pages: Sequence[Page]) -> list[Page]:
    """The pages that are no market's variant of another: `returns`, but not `returns-eu` beside it."""
    slugs = {page.slug for page in pages}
    return [page for page in pages if not any(page.slug.startswith(f"{slug}-") for slug in slugs)]


def variants(page: Page, pages: Sequence[Page]) -> list[Page]:
    """The family of `page`, its head first; nothing where it is alone."""
    for head in families(pages):
        if page.slug == head.slug or page.slug.startswith(f"{head.slug}-"):
            others = [other for other in pages if other.slug.startswith(f"{head.slug}-")]
            return [head, *others] if others else []
    return []


def short(page: Page, head: Page) -> str:
    """What tells a variant from its head: "European Union" of "Returns: European Union"."""
    return page.title.removeprefix(head.title).strip(" :：–-") or page.title


Words = Callable[[str], Mapping[str, str]]
"""The cart's words in a language: `shop-cart`, `shop-order` and `shop-thanks`."""


def router(view: StoreView, words: Words) -> APIRouter:
    """The routes of the demo storefront: `/`, `/products/…`, `/pages/…`, `/cart` and their style sheet.

    The cart's order is none: it is there for what the widget tells of visitors (`docs/effect.md`).
    """
    routes = APIRouter(include_in_schema=False)

    def shown(request: Request, template: str, front: Front, language: str, **more: Any) -> HTMLResponse:
        html = (
            _templates()
            .get_template(template)
            .render(
                front=front,
                language=language,
                path=request.url.path,
                pages=view.pages(language),
                cart=words(language),
                **more,
            )
        )
        # browsers disagree on whether 'self' covers the socket of the same host
        scheme = "wss" if request.url.scheme == "https" else "ws"
        policy = CSP.format(socket=f"{scheme}://{request.url.netloc}")
        headers = {"Content-Language": language, "Vary": "Accept-Language", "Content-Security-Policy": policy}
        return HTMLResponse(html, headers=headers)

    @routes.get("/")
    def home(request: Request) -> Response:
        front = view.front()
        language = chosen(request, front)
        shelves: dict[str, list[Item]] = {}
        for item in view.items(language):
            shelves.setdefault(item.category, []).append(item)
        return shown(request, "home.html", front, language, shelves=shelves)

    @routes.get("/products/{handle}.svg")
    def drawn(handle: str, colour: str = "") -> Response:
        own = next(iter(view.front().languages), "en")
        item = _found(handle, view.items(own))
        shape = shape_of((item.handle, item.kind, item.title, item.category))
        # the colour asked for comes first
        named = sorted(item.colours, key=lambda one: one.lower() != colour.lower())
        svg = draw(shape, colours_of(named or (handle.replace("-", " "), item.title), seed=handle))
        return Response(svg, media_type="image/svg+xml", headers={"Cache-Control": "public, max-age=3600"})

    @routes.get("/products/{handle}")
    def product(request: Request, handle: str) -> Response:
        front = view.front()
        language = chosen(request, front)
        items = view.items(language)
        item = _found(handle, items)
        others = [other for other in items if other.category == item.category and other is not item][:4]
        return shown(request, "product.html", front, language, item=item, others=others)

    @routes.get("/cart")
    def cart(request: Request) -> Response:
        front = view.front()
        language = chosen(request, front)
        return shown(request, "cart.html", front, language, rows=rows(request, language), order=None)

    @routes.post("/cart")
    def order(request: Request) -> Response:
        # another page, so that loading it again orders nothing again
        query = urlencode({"order": secrets.token_hex(4), "lang": chosen(request, view.front())})
        return RedirectResponse(f"/cart/ordered?{query}", 303)

    @routes.get("/cart/ordered")
    def ordered(request: Request, order: str) -> Response:
        front = view.front()
        language = chosen(request, front)
        bought = rows(request, language)
        total = sum((Decimal(one.amount) * count for _, one, count in bought if one.amount), Decimal(0))
        return shown(request, "cart.html", front, language, rows=bought, order=order, total=total)

    @routes.get("/cart/add")
    def add(request: Request, sku: str = "", quantity: int = 1) -> Response:
        own = next(iter(view.front().languages), "en")
        if not any(one.sku == sku for item in view.items(own) for one in item.choices):
            raise HTTPException(404, "no such variant")
        held = in_cart(request.cookies.get(CART, ""))
        held[sku] = min(max(held.get(sku, 0) + quantity, 0), MOST)
        response = RedirectResponse("/cart", 303)
        kept = "/".join(f"{one}*{count}" for one, count in [*held.items()][-MOST:] if count)
        response.set_cookie(CART, kept, httponly=True, samesite="lax", path="/cart")
        return response

    def rows(request: Request, language: str) -> list[tuple[Item, Choice, int]]:
        held = in_cart(request.cookies.get(CART, ""))
        return [(item, one, held[one.sku]) for item in view.items(language) for one in item.choices if one.sku in held]

    @routes.get("/pages/{slug}")
    def page(request: Request, slug: str) -> Response:
        front = view.front()
        language = chosen(request, front)
        pages = view.pages(language)
        for found in pages:
            if found.slug == slug:
                family = variants(found, pages)
                return shown(request, "page.html", front, language, page=found, variants=family)
        raise HTTPException(404, "no such page")

    @routes.get("/storefront.css")
    def styles() -> Response:
        css = (FOLDER / "static" / "storefront.css").read_bytes()
        return Response(css, media_type="text/css", headers={"Cache-Control": "public, max-age=3600"})

    @routes.get("/favicon.ico")
    def icon() -> Response:
        letter = escape(view.front().name[:1])
        svg = (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" '
            'fill="#14594a"/><text x="16" y="23" font-family="serif" font-size="20" fill="#fff" '
            f'text-anchor="middle">{letter}</text></svg>'
        )
        return Response(svg, media_type="image/svg+xml")

    return routes


def in_cart(cookie: str) -> dict[str, int]:
    """SKU → number, as `/cart/add` wrote it; what cannot be read is left out."""
    found = (one.rpartition("*") for one in cookie[:4000].split("/"))
    return {sku: min(int(count), MOST) for sku, _, count in found if sku and count.isascii() and count.isdecimal()}


def chosen(request: Request, front: Front) -> str:
    """The page's language: what the address says, else what the browser prefers, else the store's own."""
    wishes = (request.query_params.get("lang", ""), *accepted(request.headers.get("accept-language", "")))
    for wish in wishes:
        for tag in (wish, wish.split("-")[0].lower()):
            if tag in front.languages:
                return tag
    return next(iter(front.languages), "en")


def _found(handle: str, items: Sequence[Item]) -> Item:
    for item in items:
        if item.handle == handle:
            return item
    raise HTTPException(404, "no such product")
