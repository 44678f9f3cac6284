"""What a channel is to the gateway: two pure functions, and the part that delivers.

`parse` and `render` translate and touch nothing; everything that a channel cannot show is degraded in
`connectors.degrade`; sending with retry and back-off is `connectors.outbox`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from bot.dialogue import Inbound, Outbound
from connectors.rows import Stored

if TYPE_CHECKING:
    from fastapi import APIRouter

    from connectors.gateway import Gateway


@dataclass(frozen=True)
class Limits:
    """What a channel can show."""

    text: int = 10_000
    """Characters a message may have; longer ones are split at words."""
    buttons: int = 0
    """Quick replies below a message; more become a numbered list that the shopper answers by number."""
    button_title: int = 20
    cards: bool = False
    """Whether product cards are shown as such; else they become lines."""
    sources: bool = False
    """Whether sources are shown apart; else the first becomes the last line."""


class Channel(Protocol):
    """One way by which shoppers write."""

    name: str
    limits: Limits
    pulls: bool
    """Whether the shopper's side sends again what was not taken, and fetches the replies that it missed; then
    messages that find too many waiting are turned away, and replies need no sending once recorded."""

    bodies: Mapping[str, int]
    """Paths of its routes that take larger bodies than others do, with the most bytes of each."""

    def parse(self, raw: Any) -> list[Inbound]:
        """The messages in what the channel sent. Pure, and total: raises nothing but `MessageFault`."""

    def render(self, reply: Outbound) -> list[Any]:
        """What to send for `reply`, within the limits. Pure. Raises `Refused` where rules forbid it."""

    def router(self, gateway: Gateway) -> APIRouter | None:
        """The HTTP and WebSocket routes of the channel; None when it has none."""

    async def start(self, gateway: Gateway) -> None:
        """Begins to poll and to send what an earlier process left."""

    async def stop(self) -> None:
        """Ends what `start` began."""

    async def typing(self, conversation: str, on: bool, *, by: str | None = None) -> None:
        """Shows that an answer is being made, where the channel has it. The mailbox only ends it: the channel
        begins it when it has acknowledged the message. `by` is the person's shown name where it is not the bot."""

    async def trouble(self, conversation: str) -> None:
        """Tells the shopper that the answer is late because of us; where the channel has it."""

    async def deliver(self, conversation: str, replies: Sequence[Stored]) -> None:
        """Takes recorded replies on their way, and returns at once: what fails now is sent later, once."""
