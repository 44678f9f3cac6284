"""Photos that shoppers sent, shown to the agents who may see their conversation."""

from __future__ import annotations

from typing import Protocol

from fastapi import APIRouter, Request, Response

from connectors.desk.frame import Frame, Refusal
from connectors.desk.inbox import LARGEST, seen
from connectors.errors import HandoffFault
from connectors.people.port import People


class Picture(Protocol):
    """What is known of a photo."""

    @property
    def type(self) -> str:
        """Its media type."""


class Kept(Protocol):
    """A photo with the conversation that it belongs to."""

    @property
    def attachment(self) -> Picture:
        """The photo."""

    @property
    def channel(self) -> str:
        """The conversation's channel."""

    @property
    def conversation(self) -> str:
        """The conversation's id within its channel."""


class Photos(Protocol):
    """What the desk asks for photos; they were written anew when they came, and are pictures and nothing else."""

    async def find(self, id: str) -> Kept | None:
        """The photo of this id, whose ever it is; None where there is none."""

    async def content(self, id: str) -> bytes | None:
        """Its bytes; None where they are gone."""


def router(frame: Frame, people: People, photos: Photos) -> APIRouter:
    """`/desk/inbox/{handoff}/photos/{id}`."""
    routes = APIRouter(prefix="/desk/inbox", route_class=frame.route("agent"), include_in_schema=False)

    @routes.get("/{number:int}/photos/{identity}")
    async def photo(request: Request, number: int, identity: str) -> Response:
        missing = Refusal(404, "desk-not-found")
        if number > LARGEST or not identity.replace("-", "").replace("_", "").isalnum() or not identity.isascii():
            raise missing
        try:
            handoff = await people.get(number)
        except HandoffFault:
            raise missing from None
        if not seen(handoff, request.state.visit.known):
            raise Refusal(403, "desk-forbidden")
        found = await photos.find(identity)
        if found is None or (found.channel, found.conversation) != (handoff.channel, handoff.conversation):
            raise missing
        content = await photos.content(identity)
        if content is None:
            raise missing
        return Response(content, media_type=found.attachment.type, headers={"Content-Security-Policy": "sandbox"})

    return routes
