"""The owners' room with the report: how conversations went, who buys with the bot and without, what it costs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta, timezone

from fastapi import APIRouter, Request, Response
from markupsafe import Markup

from connectors.desk.frame import Frame, Room, Visit
from connectors.effect.figures import Figures
from connectors.effect.telling import fragment

ROOM = Room("/desk/effect", "effect-room", owners=True)
DAYS = 30
LONGEST = 400
"""Days of one report: it is counted anew each time."""
Reports = Callable[[date, date], Awaitable[Figures]]
"""The figures from one day to another, both counted in."""


def router(frame: Frame, reports: Reports) -> APIRouter:
    """`/desk/effect`, for owners alone."""
    routes = APIRouter(prefix="/desk/effect", route_class=frame.route("owner"), include_in_schema=False)

    @routes.get("")
    async def effect(request: Request) -> Response:
        visit: Visit = request.state.visit
        since, until = period(request.query_params.get("since", ""), request.query_params.get("until", ""))
        report: Markup = fragment(await reports(since, until), visit.words)
        return frame.page(request, "effect.html", room=ROOM.path, report=report, since=since, until=until)

    return routes


def period(since: str, until: str) -> tuple[date, date]:
    """The days that a form named, in their order and not too many; the last 30 where it named none."""
    last = _day(until) or datetime.now(timezone.utc).date()
    first = _day(since) or last - timedelta(days=DAYS - 1)
    first, last = sorted((first, last))
    return max(first, last - timedelta(days=LONGEST)), last


def _day(text: str) -> date | None:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if 2000 <= found.year <= 2100 else None
