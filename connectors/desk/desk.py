"""The desk as one router: put together out of its door and its rooms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import RedirectResponse

from bot.commerce.tries import Ledger
from connectors.desk import door, effect, inbox, live, photos, team
from connectors.desk.accounts import Accounts
from connectors.desk.frame import STATIC, Frame, static
from connectors.desk.passwords import Hasher
from connectors.desk.photos import Photos
from connectors.desk.settings import DeskSettings
from connectors.people.port import People
from connectors.words import Words


@dataclass
class Desk:
    """The desk's parts; `router()` serves them, `close()` lets go of them."""

    accounts: Accounts
    ledger: Ledger
    """Counts wrong tries; closed by whoever opened it."""
    people: People
    shop: inbox.Shop
    words: Callable[[str], Words]
    languages: Mapping[str, str]
    store: Callable[[], str]
    settings: DeskSettings
    hasher: Hasher
    photos: Photos | None = None
    """Where shoppers' photos are kept; None where none are taken."""
    reports: effect.Reports | None = None
    """What the effect room shows; None leaves the room out."""

    def router(self) -> APIRouter:
        """All routes below `/desk`."""
        frame = Frame(self.accounts, self.words, self.languages, self.store, self.settings)
        frame.rooms += [inbox.ROOM, team.ROOM]
        routes = APIRouter()
        routes.include_router(_entry(frame))
        routes.include_router(door.router(frame, door.Door(frame, self.hasher, self.ledger), self.hasher))
        routes.include_router(inbox.router(frame, inbox.Inbox(frame, self.people, self.shop)))
        if self.photos is not None:
            routes.include_router(photos.router(frame, self.people, self.photos))
        routes.include_router(team.router(frame, self.hasher))
        if self.reports is not None:
            frame.rooms.append(effect.ROOM)
            routes.include_router(effect.router(frame, self.reports))
        routes.include_router(live.router(frame, self.people))
        return routes

    async def close(self) -> None:
        """Ends threads and database connections."""
        self.hasher.close()
        await self.accounts.close()


def _entry(frame: Frame) -> APIRouter:
    routes = APIRouter(include_in_schema=False)
    guarded = APIRouter(route_class=frame.route("agent"))

    @guarded.get("/desk")
    @guarded.get("/desk/")
    async def entry(request: Request) -> Response:
        return RedirectResponse(inbox.ROOM.path, 303)

    @routes.get("/desk/static/{name}")
    def file(name: str) -> Response:
        if name not in STATIC:
            raise HTTPException(404, "no such file")
        content, kind = static(name)
        # the address carries the content's hash
        return Response(content, media_type=kind, headers={"Cache-Control": "public, max-age=31536000, immutable"})

    routes.include_router(guarded)
    return routes
