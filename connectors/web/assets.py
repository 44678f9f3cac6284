"""The widget's script and words over HTTP: compressed, cacheable, embeddable from the store's pages."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from fastapi import APIRouter, HTTPException, Request, Response

from connectors.languages import nearest
from connectors.web import bundle
from connectors.web.settings import WebSettings

Words = Mapping[str, Mapping[str, str]]
"""Language → message → text, `{ $store }` for variables."""


@dataclass(frozen=True)
class Asset:
    """One file as it is sent."""

    content: bytes
    packed: bytes
    etag: str
    kind: str


def asset(content: bytes, kind: str) -> Asset:
    """`content` made ready to be sent; its ETag is made of it."""
    packed = gzip.compress(content, 9, mtime=0)
    return Asset(content, packed, hashlib.sha256(content).hexdigest()[:20], kind)


@lru_cache(maxsize=2)
def _script(changed: int, counts: bool) -> Asset:
    return asset(bundle.script(counts=counts), "text/javascript; charset=utf-8")


def widget_words(words: Words, language: str) -> dict[str, str] | None:
    """The `widget-*` words of one language; of `pt` for `pt-BR`; None when there are none."""
    found = nearest(language, words)
    return None if found is None else {k: text for k, text in words[found].items() if k.startswith("widget-")}


def assets_router(words: Words, settings: WebSettings) -> APIRouter:
    """The routes of the script and its words."""
    router = APIRouter()
    packed: dict[str, Asset] = {}

    @router.get("/widget/words/{language}.json", summary="The widget's words in one language")
    def words_of(language: str, request: Request) -> Response:
        if language not in packed:
            found = widget_words(words, language)
            if found is None:
                raise HTTPException(404, "no words in this language")
            content = json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode()
            if len(packed) > 500:  # `pt-Anything` finds words too
                packed.clear()
            packed[language] = asset(content, "application/json; charset=utf-8")
        return respond(packed[language], request, settings)

    @router.get("/widget.js", summary="The widget")
    def script(request: Request) -> Response:
        return respond(_script(bundle.changed(), settings.counts), request, settings)

    return router


def respond(found: Asset, request: Request, settings: WebSettings) -> Response:
    """`found` for this browser: packed where it can unpack, 304 where it has it, for allowed pages."""
    headers = {
        "ETag": f'"{found.etag}"',
        "Cache-Control": f"public, max-age={settings.words_max_age}, stale-while-revalidate=86400",
        "Vary": "Accept-Encoding, Origin",
        "Cross-Origin-Resource-Policy": "cross-origin",
    }
    origin = request.headers.get("origin")
    if origin is not None and settings.allows(origin):
        headers["Access-Control-Allow-Origin"] = "*" if "*" in settings.origins else origin
    seen = request.headers.get("if-none-match", "")
    if found.etag in seen or seen.strip() == "*":
        return Response(status_code=304, headers=headers)
    if "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
        return Response(found.packed, media_type=found.kind, headers=headers)
    return Response(found.content, media_type=found.kind, headers=headers)
