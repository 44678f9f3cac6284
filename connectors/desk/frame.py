"""What every page of the desk goes through: session, same-site check, roles, headers, and the frame with its rooms."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import structlog
from fastapi import Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.routing import APIRoute
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.requests import HTTPConnection

from bot.dialogue import RTL_LANGUAGES
from connectors.desk.accounts import Accounts, Agent
from connectors.desk.settings import DeskSettings
from connectors.effect.telling import styles
from connectors.errors import RecordFault
from connectors.languages import nearest
from connectors.web.protocol import accepted
from connectors.words import Words

log = structlog.get_logger("parley.desk")
FOLDER = Path(__file__).parent
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; "
    "connect-src 'self' {socket}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Cache-Control": "no-store",
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # "no-referrer" would also take the Origin from our own forms
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Robots-Tag": "noindex",
}
MOST_FIELDS = 50
AUTOMATIC = "x-desk-automatic"
"""What the page's script fetches by itself carries this header: it keeps no session from becoming idle."""
LOCAL = ("localhost", "127.0.0.1", "::1")


class Refusal(Exception):
    """A request that is not served; the page says the word."""

    def __init__(self, status: int, word: str, **values: Any) -> None:
        super().__init__(word)
        self.status = status
        self.word = word
        self.values_ = values


@dataclass(frozen=True)
class Room:
    """A place in the desk's navigation. A room that is not registered is not shown."""

    path: str
    word: str
    """Its name's message in the catalogue."""
    owners: bool = False
    """Whether owners alone may enter."""


@dataclass
class Visit:
    """Who asks, and in which language."""

    words: Words
    agent: Agent | None = None
    session: str = ""
    """The session's id, as the browser has it."""
    id_hash: str = ""

    @property
    def known(self) -> Agent:
        """The agent, on routes that only agents reach."""
        if self.agent is None:
            raise Refusal(401, "desk-expired")
        return self.agent


@dataclass
class Frame:
    """The parts that all rooms share."""

    accounts: Accounts
    words: Callable[[str], Words]
    languages: Mapping[str, str]
    """The catalogue's languages, each with its own name."""
    store: Callable[[], str]
    """The store's name."""
    settings: DeskSettings = field(default_factory=DeskSettings)
    rooms: list[Room] = field(default_factory=list)

    def secure(self, request: HTTPConnection) -> bool:
        """Whether the browser reached us by https."""
        by_request = request.url.scheme in ("https", "wss")
        return by_request if self.settings.secure is None else self.settings.secure

    def cookie(self, request: HTTPConnection) -> str:
        """The session cookie's name; over https one that no other host of the domain can set."""
        return "__Host-parley-desk" if self.secure(request) else "parley-desk"

    async def visit(self, request: HTTPConnection) -> Visit:
        """Who asks; raises nothing for strangers."""
        identity = request.cookies.get(self.cookie(request), "")
        session = None
        if 0 < len(identity) <= 100:
            session = await self.accounts.session(
                identity,
                idle=self.settings.idle,
                longest=self.settings.longest,
                act=AUTOMATIC not in request.headers and request.scope["type"] == "http",
            )
        wishes = [request.query_params.get("lang", "")[:35]]
        wishes += [session.agent.language or ""] if session else []
        wishes += accepted(request.headers.get("accept-language", ""))
        found = next((tag for wish in wishes if wish and (tag := nearest(wish, self.languages))), "en")
        if session is None:
            return Visit(self.words(found))
        return Visit(self.words(found), session.agent, identity, session.id_hash)

    def page(self, request: Request, template: str, *, status: int = 200, room: str = "", **more: Any) -> HTMLResponse:
        """A page or a part of one, in the words of who asks."""
        visit: Visit = request.state.visit
        agent = visit.agent
        html = (
            _templates()
            .get_template(template)
            .render(
                say=visit.words.format,
                words=visit.words,
                language=visit.words.language,
                direction="rtl" if visit.words.language.split("-")[0] in RTL_LANGUAGES else "ltr",
                me=agent,
                store=self.store(),
                rooms=[one for one in self.rooms if agent and (agent.owns or not one.owners)],
                room=room,
                languages=self.languages,
                path=request.url.path,
                static=_static_version(),
                unencrypted=not self.secure(request) and request.url.hostname not in LOCAL,
                **more,
            )
        )
        answer = HTMLResponse(html, status_code=status, headers={"Content-Language": visit.words.language})
        scheme = "wss" if self.secure(request) else "ws"
        answer.headers["Content-Security-Policy"] = CSP.format(socket=f"{scheme}://{request.url.netloc}")
        return answer

    def route(self, needs: str) -> type[APIRoute]:
        """The class of routes for everybody (`"nobody"`), for agents (`"agent"`) or for owners alone (`"owner"`)."""
        frame = self

        class Guarded(APIRoute):
            def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
                handle = super().get_route_handler()

                async def guarded(request: Request) -> Response:
                    answer = await frame._answer(request, handle, needs)
                    for name, value in HEADERS.items():
                        answer.headers.setdefault(name, value)
                    return answer

                return guarded

        return Guarded

    async def _answer(self, request: Request, handle: Callable[[Request], Awaitable[Response]], needs: str) -> Response:
        visit = request.state.visit = await self.visit(request)
        try:
            if request.method not in ("GET", "HEAD") and not same_site(request):
                raise Refusal(403, "desk-forbidden")
            if needs != "nobody" and visit.agent is None:
                if request.method == "GET" and AUTOMATIC not in request.headers:
                    way = request.url.path + (f"?{request.url.query}" if request.url.query else "")
                    return RedirectResponse(f"/desk/sign-in?next={quote(way)}", 303)
                raise Refusal(401, "desk-expired")
            if needs == "owner" and not visit.known.owns:
                raise Refusal(403, "desk-forbidden")
            return await handle(request)
        except Refusal as refusal:
            words = visit.words.format(refusal.word, **refusal.values_)
            return self.page(request, "refusal.html", status=refusal.status, text=words)
        except RecordFault as fault:
            log.error("record fails", error=str(fault))
            return self.page(request, "refusal.html", status=503, text=visit.words.format("desk-trouble"))


def same_site(request: HTTPConnection) -> bool:
    """Whether a page of ours sent this: by `Sec-Fetch-Site`, else by `Origin`; without both it is refused.

    Every browser sends one of them with each POST and each WebSocket, and no page can forge either.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    origin = request.headers.get("origin")
    return origin is not None and urlsplit(origin).netloc == request.headers.get("host", "")


async def fields(request: Request) -> dict[str, str]:
    """The fields of a sent form. Raises `Refusal` for what is no form."""
    try:
        body = (await request.body()).decode("utf-8")
        pairs = parse_qsl(body, keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        raise Refusal(400, "desk-trouble") from None
    return dict(pairs)


def within(path: str) -> str:
    """`path` if it leads to a page of the desk, else the desk's first one: signing in sends nobody elsewhere."""
    parts = urlsplit(path)
    fine = not parts.scheme and not parts.netloc and parts.path.startswith("/desk/") and "\\" not in path
    return path if fine and path.isprintable() and len(path) < 500 else "/desk/"


@cache
def static(name: str) -> tuple[bytes, str]:
    """One file that pages need, with its type."""
    kind = {"css": "text/css", "js": "text/javascript"}[name.rsplit(".", 1)[-1]]
    before = styles().encode() if kind == "text/css" else b""
    return before + (FOLDER / "static" / name).read_bytes(), f"{kind}; charset=utf-8"


STATIC: Sequence[str] = ("desk.css", "desk.js")


@cache
def _static_version() -> str:
    return hashlib.sha256(b"".join(static(name)[0] for name in STATIC)).hexdigest()[:12]


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
