"""The owners' room: who is at the desk, new accounts, and shutting one."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from connectors.desk import passwords
from connectors.desk.accounts import AccountFault, Agent
from connectors.desk.frame import Frame, Refusal, Room, Visit, fields
from connectors.desk.passwords import Hasher, WeakPassword

ROOM = Room("/desk/team", "desk-team", owners=True)


def router(frame: Frame, hasher: Hasher) -> APIRouter:
    """`/desk/team`, for owners alone."""
    routes = APIRouter(prefix="/desk/team", route_class=frame.route("owner"), include_in_schema=False)

    async def shown(request: Request, fault: str = "") -> Response:
        people = await frame.accounts.all()
        told = "desk-saved" if request.query_params.get("said") == "desk-saved" and not fault else ""
        status = 400 if fault else 200
        return frame.page(request, "team.html", status=status, room=ROOM.path, people=people, told=told, fault=fault)

    @routes.get("")
    async def team(request: Request) -> Response:
        return await shown(request)

    @routes.post("")
    async def add(request: Request) -> Response:
        visit: Visit = request.state.visit
        given = await fields(request)
        name, password = given.get("name", ""), given.get("password", "")
        shown_name = given.get("shown", "").strip() or name
        languages = [tag for tag in given.get("languages", "").replace(",", " ").split() if tag in frame.languages]
        try:
            passwords.check(password, name, shown_name)
            kept = await hasher.make(password)
            role = given.get("role", "agent")
            await frame.accounts.add(name, kept, shown=shown_name, role=role, languages=languages)
        except WeakPassword:
            return await shown(request, visit.words.format("desk-password-weak", count=passwords.LEAST))
        except AccountFault as fault:
            return await shown(request, visit.words.format(fault.code))
        return RedirectResponse("/desk/team?said=desk-saved", 303)

    async def found(number: int) -> Agent:
        for one in await frame.accounts.all():
            if one.number == number:
                return one
        raise Refusal(404, "desk-not-found")

    @routes.post("/{number:int}/{act}")
    async def change(request: Request, number: int, act: str) -> Response:
        visit: Visit = request.state.visit
        agent = await found(number)
        if act not in ("disable", "enable", "sign-out"):
            raise Refusal(404, "desk-not-found")
        try:
            if act == "sign-out":
                await frame.accounts.end_all(agent)
            else:
                await frame.accounts.set_disabled(agent, act == "disable")
        except AccountFault as fault:
            return await shown(request, visit.words.format(fault.code))
        return RedirectResponse("/desk/team?said=desk-saved", 303)

    return routes
