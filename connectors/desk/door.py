"""Signing in and out, and an agent's own page: password, language, sessions."""

from __future__ import annotations

import hashlib
import ipaddress
from datetime import datetime, timezone

import structlog
from babel.dates import format_timedelta
from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from bot.commerce.tries import Ledger, Lock
from connectors.desk import passwords
from connectors.desk.accounts import Agent
from connectors.desk.frame import Frame, Refusal, Visit, fields, within
from connectors.desk.passwords import Hasher, WeakPassword

log = structlog.get_logger("parley.desk")


class Door:
    """Lets agents in, and nobody guess."""

    def __init__(self, frame: Frame, hasher: Hasher, ledger: Ledger) -> None:
        self._frame = frame
        self._hasher = hasher
        self._ledger = ledger

    async def enter(self, name: str, password: str, address: str) -> Agent | datetime | None:
        """The agent; None where name or password is wrong; until when nothing is looked at after too many tries.

        All of it takes the same time and leads to the same words whether or not there is such an account.
        """
        counted: list[tuple[str, Lock]] = []
        moment = datetime.now(timezone.utc)
        known = name.strip().casefold()[:100]
        settings = self._frame.settings
        held = [
            (_key("pair", known, address), settings.lock_pair),
            (_key("address", address), settings.lock_address),
            (_key("name", known), settings.lock_name),
        ]
        for key, lock in held:
            until = await self._ledger.attempt((key,), moment, lock)
            if until is not None:
                for earlier, its in counted:
                    await self._ledger.forgive((earlier,), its)
                log.warning("sign-in locked", until=until.isoformat())
                return until
            counted.append((key, lock))
        found = await self._frame.accounts.find(name)
        right = await self._hasher.matches(found[1] if found else None, password)
        if not right or found is None or found[0].disabled:
            log.warning("sign-in refused")
            return None
        for key, lock in counted:
            await self._ledger.forgive((key,), lock)
        agent, kept = found
        if self._hasher.outdated(kept):
            await self._frame.accounts.rehash(agent, await self._hasher.make(password))
        return agent

    async def confirm(self, agent: Agent, password: str, address: str) -> bool:
        """Whether this is the password of the agent who is signed in; wrong ones count as at the sign-in."""
        found = await self.enter(agent.name, password, address)
        return isinstance(found, Agent)


def router(frame: Frame, door: Door, hasher: Hasher) -> APIRouter:
    """`/desk/sign-in`, `/desk/sign-out` and `/desk/account`."""
    routes = APIRouter(prefix="/desk", include_in_schema=False)
    open_routes = APIRouter(route_class=frame.route("nobody"))
    own_routes = APIRouter(route_class=frame.route("agent"))

    def signed(request: Request, to: str, identity: str) -> Response:
        answer = RedirectResponse(to, 303)
        answer.set_cookie(
            frame.cookie(request),
            identity,
            max_age=round(frame.settings.longest.total_seconds()),
            path="/",  # as the prefix __Host- wants it
            secure=frame.secure(request),
            httponly=True,
            samesite="lax",  # a link in a mail leads to the desk; acts are checked for their origin
        )
        return answer

    def signed_out(request: Request) -> Response:
        answer = RedirectResponse("/desk/sign-in?said=desk-signed-out", 303)
        answer.delete_cookie(
            frame.cookie(request), path="/", secure=frame.secure(request), httponly=True, samesite="lax"
        )
        return answer

    @open_routes.get("/sign-in")
    async def sign_in(request: Request) -> Response:
        to = within(request.query_params.get("next", ""))
        if request.state.visit.agent is not None:
            return RedirectResponse(to, 303)
        out = request.query_params.get("said") == "desk-signed-out"
        return frame.page(request, "sign-in.html", to=to, name="", fault="", told="desk-signed-out" if out else "")

    @open_routes.post("/sign-in")
    async def try_in(request: Request) -> Response:
        visit: Visit = request.state.visit
        given = await fields(request)
        to, name, password = within(given.get("next", "")), given.get("name", ""), given.get("password", "")
        if len(password) > passwords.MOST:
            password = ""  # nobody has such a long one; hashed all the same
        found = await door.enter(name, password, address_of(request))
        if isinstance(found, Agent):
            if visit.session:  # whoever was signed in here is no more; and no given id ever becomes a session
                await frame.accounts.end(visit.session)
            return signed(request, to, await frame.accounts.begin(found))
        if found is None:
            fault, status = visit.words.format("desk-wrong"), 401
        else:
            wait = found - datetime.now(timezone.utc)
            words = format_timedelta(wait, granularity="minute", add_direction=True, locale=visit.words.locale)
            fault, status = visit.words.format("desk-wait", wait=words), 429
        page = frame.page(request, "sign-in.html", status=status, to=to, name=name[:64], fault=fault, told="")
        if isinstance(found, datetime):
            page.headers["Retry-After"] = str(max(1, round(wait.total_seconds())))
        return page

    @open_routes.post("/sign-out")
    async def sign_out(request: Request) -> Response:
        visit: Visit = request.state.visit
        if visit.agent is not None:
            everywhere = (await fields(request)).get("everywhere")
            await (frame.accounts.end_all(visit.agent) if everywhere else frame.accounts.end(visit.session))
        return signed_out(request)

    @own_routes.get("/account")
    async def account(request: Request) -> Response:
        saved = request.query_params.get("said") == "desk-saved"
        return frame.page(request, "account.html", room="account", told="desk-saved" if saved else "", fault="")

    @own_routes.post("/account/language")
    async def language(request: Request) -> Response:
        wish = (await fields(request)).get("language", "")
        if wish not in frame.languages:
            raise Refusal(400, "desk-trouble")
        await frame.accounts.set_language(request.state.visit.known, wish)
        return RedirectResponse("/desk/account?said=desk-saved", 303)

    @own_routes.post("/account/password")
    async def password(request: Request) -> Response:
        visit: Visit = request.state.visit
        agent, given = visit.known, await fields(request)
        new = given.get("new", "")
        fault = ""
        if not await door.confirm(agent, given.get("current", "")[: passwords.MOST], address_of(request)):
            fault = visit.words.format("desk-password-wrong")
        else:
            try:
                passwords.check(new, agent.name, agent.shown)
            except WeakPassword:
                fault = visit.words.format("desk-password-weak", count=passwords.LEAST)
        if fault:
            return frame.page(request, "account.html", status=400, room="account", told="", fault=fault)
        await frame.accounts.set_password(agent, await hasher.make(new))
        # a new session here, and none elsewhere: whoever had a copy of the old one is out
        return signed(request, "/desk/account?said=desk-saved", await frame.accounts.begin(agent))

    routes.include_router(open_routes)
    routes.include_router(own_routes)
    return routes


def address_of(request: Request) -> str:
    """Where a request comes from, a network where its owner has many addresses (IPv6 /64)."""
    host = request.client.host if request.client else ""
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        return host
    if found.version == 6:
        return str(ipaddress.ip_network(f"{found}/64", strict=False).network_address)
    return host


def _key(kind: str, *parts: str) -> str:
    return hashlib.sha256("\0".join(("desk", kind, *parts)).encode("utf-8", "surrogatepass")).hexdigest()
