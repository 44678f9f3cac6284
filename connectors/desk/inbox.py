"""The agents' inbox: the queue, one conversation, and what an agent does with it."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from bot.dialogue import Card
from connectors.desk import views
from connectors.desk.accounts import Agent
from connectors.desk.frame import Frame, Refusal, Room, Visit, fields
from connectors.errors import HandoffFault
from connectors.people.port import CLOSE_REASONS, Handoff, People, State
from connectors.people.port import Agent as Person

LARGEST = 2**53
ROOM = Room("/desk/inbox", "desk-inbox")
TOLD = ("desk-taken", "desk-sent", "desk-saved", "desk-done")
FAULTS = {
    "not_yours": "desk-not-yours",
    "closed": "desk-closed-already",
    "empty": "desk-empty",
    "too_long": "desk-too-long",
}


class Canned(Protocol):
    """An answer out of the store's knowledge, in the shopper's language where it has one."""

    @property
    def title(self) -> str:
        """What it is about."""

    @property
    def text(self) -> str:
        """Its words."""

    @property
    def language(self) -> str:
        """Of the words."""


class Shop(Protocol):
    """What the inbox asks about the store."""

    async def search(self, text: str, language: str, where: str | None) -> Sequence[Canned]:
        """Answers to `text` in the shopper's language, best first, by the rules of a market or a country."""

    def card(self, handle: str, language: str) -> Card | None:
        """A product in this language; None where the store has it no longer."""


Act = Callable[[Handoff, Person, dict[str, str]], Awaitable[str]]
"""Does something with a handoff; gives what the page says then."""


class Inbox:
    """What an agent may see and do, over the people's room."""

    def __init__(self, frame: Frame, people: People, shop: Shop) -> None:
        self._frame = frame
        self._people = people
        self._shop = shop
        self.acts: dict[str, Act] = {
            "take": self._take,
            "say": self._say,
            "drop": self._drop,
            "note": self._note,
            "pass-on": self._pass_on,
            "hand-back": self._hand_back,
            "close": self._close,
        }

    async def page(
        self, request: Request, number: int | None = None, *, fault: str = "", text: str = "", status: int = 200
    ) -> Response:
        """The inbox, with the conversation of handoff `number` opened."""
        visit: Visit = request.state.visit
        agent, people = visit.known, self._people
        waiting, assigned = await people.waiting(), await people.assigned()
        found = {
            "waiting": waiting,
            "mine": [one for one in assigned if one.agent == _id(agent)],
            "others": [one for one in assigned if one.agent != _id(agent)],
            "closed": await people.closed(views.ROWS["closed"]) if agent.owns else [],
        }
        parts = {
            part: [views.row(one, visit.words, agent) for one in handoffs[: views.ROWS[part]]]
            for part, handoffs in found.items()
        }
        told = request.query_params.get("said", "")
        opened = {} if number is None else await self._opened(request, visit, number, text)
        return self._frame.page(
            request,
            "conversation.html" if opened else "inbox.html",
            status=status,
            room=ROOM.path,
            parts=parts,
            counts={part: len(handoffs) for part, handoffs in found.items()},
            number=number,
            told=told if told in TOLD and not fault else "",
            fault=fault,
            **opened,
        )

    async def _opened(self, request: Request, visit: Visit, number: int, text: str) -> dict[str, object]:
        agent, people, words = visit.known, self._people, visit.words
        if number > LARGEST:
            raise Refusal(404, "desk-not-found")
        handoff = await people.get(number)
        mine = handoff.state is State.ASSIGNED and handoff.agent == _id(agent)
        if not seen(handoff, agent):
            raise Refusal(403, "desk-forbidden")
        stored = await people.transcript(number)
        before = request.query_params.get("before", "")
        turns, earlier = views.turns(stored, words, int(before) if before.isdecimal() and len(before) < 10 else None)
        drafts = await people.drafts(number) if handoff.state is not State.CLOSED else []
        said = [one.inbound for one in reversed(stored) if one.inbound is not None]
        handle = next((one.product for one in said if one.product), None)
        where = handoff.market or next((one.country for one in said if one.country), None)
        query = request.query_params.get("q", "").strip()[:500]
        found = await self._shop.search(query, handoff.language, where) if query and mine else ()
        used = request.query_params.get("use", "")
        if used.isdecimal() and int(used) < len(found) and not text:
            text = found[int(used)].text
        draft = drafts[-1] if drafts else None
        others = [one for one in await self._frame.accounts.all() if not one.disabled]
        return {
            "handoff": handoff,
            "row": views.row(handoff, words, agent),
            "mine": mine,
            "may_move": mine or (agent.owns and handoff.state is State.ASSIGNED),
            "state": handoff.state.value,
            "turns": turns,
            "earlier": earlier,
            "summary": await people.summary(number, words.language),
            "rated": await people.satisfaction(number) if handoff.state is State.CLOSED else None,
            "notes": views.last_notes(await people.notes(number)),
            "draft": draft,
            "text": text or (draft.text if draft and mine and not query else ""),
            "client_id": str(uuid.uuid4()),
            "card": self._shop.card(handle, words.language) if handle else None,
            "query": query,
            "found": found,
            "colleagues": [one for one in others if _id(one) != handoff.agent],
            "close_reasons": CLOSE_REASONS,
            "most": self._frame.settings.max_text,
            "direction_of": views.direction,
        }

    async def do(self, request: Request, number: int, act: str) -> Response:
        """Does `act`; then the page of the conversation again, or what stood in the way."""
        visit: Visit = request.state.visit
        agent, people, words = visit.known, self._people, visit.words
        if act not in self.acts or number > LARGEST:
            raise Refusal(404, "desk-not-found")
        given = await fields(request)
        try:
            handoff = await people.get(number)
            person = Person(_id(agent), agent.shown)
            if act in ("pass-on", "close", "hand-back") and agent.owns and handoff.agent not in (None, person.id):
                # owners move what others have; towards the shopper and the record it is still the one who had it
                person = Person(str(handoff.agent), handoff.speaker or agent.shown)
            told = await self.acts[act](handoff, person, given)
        except HandoffFault as fault:
            if fault.code == "unknown":
                raise Refusal(404, "desk-not-found") from None
            if fault.code == "taken" or (fault.code == "not_yours" and fault.speaker):
                say = words.format("desk-taken-by", name=fault.speaker or "?")
            elif fault.code == "too_long":
                say = words.format("desk-too-long", count=self._frame.settings.max_text)
            else:
                say = words.format(FAULTS.get(fault.code, "desk-trouble"))
            text = given.get("text", "")[:20_000] if act == "say" else ""
            return await self.page(request, number, fault=say, text=text, status=409)
        place = "/desk/inbox" if act in ("pass-on", "hand-back", "close") else f"/desk/inbox/{number}"
        return RedirectResponse(f"{place}?said={told}", 303)

    async def _take(self, handoff: Handoff, person: Person, given: dict[str, str]) -> str:
        await self._people.take(handoff.id, person)
        return "desk-taken"

    async def _say(self, handoff: Handoff, person: Person, given: dict[str, str]) -> str:
        text, draft = given.get("text", "").replace("\r\n", "\n").strip(), given.get("draft", "")
        if not text:
            raise HandoffFault("empty")
        if len(text) > self._frame.settings.max_text:
            raise HandoffFault("too_long")
        identity = given.get("client_id", "")
        await self._people.say(
            handoff.id,
            person,
            text,
            client_id=identity if 0 < len(identity) <= 64 and identity.isascii() else str(uuid.uuid4()),
            draft=int(draft) if draft.isdecimal() and len(draft) < 18 else None,
        )
        return "desk-sent"

    async def _drop(self, handoff: Handoff, person: Person, given: dict[str, str]) -> str:
        draft = given.get("draft", "")
        if not draft.isdecimal() or len(draft) > 17:
            raise Refusal(400, "desk-trouble")
        if handoff.agent != person.id:
            raise HandoffFault("not_yours", speaker=handoff.speaker)
        await self._people.drop(handoff.id, int(draft))
        return ""

    async def _note(self, handoff: Handoff, person: Person, given: dict[str, str]) -> str:
        text = given.get("text", "").replace("\r\n", "\n").strip()
        if not text:
            raise HandoffFault("empty")
        if len(text) > self._frame.settings.max_text:
            raise HandoffFault("too_long")
        await self._people.note(handoff.id, person, text)
        return "desk-saved"

    async def _pass_on(self, handoff: Handoff, person: Person, given: dict[str, str]) -> str:
        to, wanted = None, given.get("to", "")
        if wanted:
            known = {_id(one): one for one in await self._frame.accounts.all() if not one.disabled}
            if wanted not in known:
                raise Refusal(400, "desk-trouble")
            to = Person(wanted, known[wanted].shown)
        await self._people.transfer(handoff.id, person, to)
        return "desk-done"

    async def _hand_back(self, handoff: Handoff, person: Person, given: dict[str, str]) -> str:
        await self._people.hand_back(handoff.id, person)
        return "desk-done"

    async def _close(self, handoff: Handoff, person: Person, given: dict[str, str]) -> str:
        reason = given.get("reason", "")
        if reason not in CLOSE_REASONS:
            raise Refusal(400, "desk-trouble")
        await self._people.close(handoff.id, person, reason)
        return "desk-done"


def router(frame: Frame, inbox: Inbox) -> APIRouter:
    """`/desk/inbox` and below."""
    routes = APIRouter(prefix="/desk/inbox", route_class=frame.route("agent"), include_in_schema=False)

    @routes.get("")
    async def queue(request: Request) -> Response:
        return await inbox.page(request)

    @routes.get("/{number:int}")
    async def conversation(request: Request, number: int) -> Response:
        try:
            return await inbox.page(request, number)
        except HandoffFault:
            raise Refusal(404, "desk-not-found") from None

    @routes.post("/{number:int}/{act}")
    async def do(request: Request, number: int, act: str) -> Response:
        return await inbox.do(request, number, act)

    return routes


def seen(handoff: Handoff, agent: Agent) -> bool:
    """Whether the agent may read this conversation: what is open, what was theirs, and owners everything."""
    return handoff.state is not State.CLOSED or agent.owns or handoff.agent == _id(agent)


def _id(agent: Agent) -> str:
    return str(agent.number)
