"""Lazada as a channel: pushes and polls into the mailbox, replies out by Lazada's rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import structlog
from fastapi import APIRouter

from bot.dialogue import Inbound, Outbound
from connectors import degrade
from connectors.channel import Limits
from connectors.contact import kinds, without_contact
from connectors.errors import Refused
from connectors.lazada import messages
from connectors.lazada.client import LazadaClient
from connectors.lazada.poll import Poll
from connectors.lazada.push import push_router
from connectors.lazada.settings import OWN_HOSTS, LazadaSettings
from connectors.outbox import Outbox, OutboxSettings
from connectors.rows import Stored

if TYPE_CHECKING:
    from connectors.gateway import Gateway

log = structlog.get_logger("parley.lazada")
CARDS = 3
"""Product cards a reply may bring: a silent buyer may get only a few messages a day."""


class LazadaChannel:
    """One seller's shop."""

    name = "lazada"
    pulls = False
    bodies: Mapping[str, int] = MappingProxyType({})

    def __init__(
        self,
        settings: LazadaSettings,
        *,
        words: Mapping[str, Mapping[str, str]] | None = None,
        client: LazadaClient | None = None,
        outbox: OutboxSettings | None = None,
    ) -> None:
        self.settings = settings
        self.limits = Limits(text=settings.text_limit, buttons=0, cards=bool(settings.items))
        self.client = client or LazadaClient(settings)
        self._words = words or {}
        self._handles = {item: handle for handle, item in settings.items.items()}
        self._outbox_settings = outbox
        self._outbox: Outbox | None = None
        self._poll: Poll | None = None
        self._gateway: Gateway | None = None

    def parse(self, raw: Any) -> list[Inbound]:
        """The buyer's message in a push, or in a listed message wrapped as `{"data": …}`."""
        return messages.inbound(raw, self.name, self._handles)

    def render(self, reply: Outbound) -> list[messages.Part]:
        """Text first, then product cards. Contact data and outside links are taken out beforehand."""
        known = [card for card in reply.cards if card.product in self.settings.items][:CARDS]
        shown = replace(reply, cards=tuple(card for card in reply.cards if card not in known))
        limits = replace(self.limits, cards=False)
        parts = []
        for text in degrade.texts(shown, limits, self._words, links=False):
            kept = without_contact(text, OWN_HOSTS)
            if kept:
                parts.append(messages.text(kept))
        parts.extend(messages.item(self.settings.items[card.product]) for card in known if card.product)
        if not parts:  # the buyer shall hear something all the same
            words = self._words.get(reply.language, {}).get("unknown")
            if words is None:
                raise Refused("contact")
            parts.append(messages.text(words))
        return parts[: self.settings.unanswered_limit]

    def router(self, gateway: Gateway) -> APIRouter:
        """`POST /channels/lazada/push`."""
        return push_router(self, gateway)

    async def start(self, gateway: Gateway) -> None:
        """Sends what was left, and polls where the settings say so."""
        self._gateway = gateway
        self._outbox = Outbox(self, gateway.record, gateway.metrics, self._outbox_settings)
        await self._outbox.start()
        self._poll = Poll(self, gateway)
        self._poll.start()

    async def stop(self) -> None:
        """Ends polling, lets running sends end, closes the connections."""
        if self._poll:
            await self._poll.stop()
        if self._outbox:
            await self._outbox.stop()
        await self.client.close()

    async def typing(self, conversation: str, on: bool, *, by: str | None = None) -> None:
        """Lazada has no such sign."""

    async def trouble(self, conversation: str) -> None:
        """Nothing: the buyer has no sign that we are at work; the answer comes late."""

    async def deliver(self, conversation: str, replies: Sequence[Stored]) -> None:
        """Queues the replies for sending."""
        assert self._outbox is not None
        assert self._gateway is not None
        for stored in replies:
            assert stored.outbound is not None
            for kind in kinds(degrade.plain(stored.outbound.text, links=False), OWN_HOSTS):
                self._gateway.metrics.refused.labels(self.name, kind).inc()
                log.warning("contact data taken out of a reply", channel=self.name, kind=kind, seq=stored.seq)
        self._outbox.put(conversation, replies)

    async def send(self, conversation: str, part: messages.Part) -> None:
        """Sends one part, unless the buyer has been silent for too many."""
        assert self._gateway is not None
        sent = await self._gateway.record.sent_unanswered(self.name, conversation)
        if sent >= self.settings.unanswered_limit:
            raise Refused("unanswered")
        await self.client.send(conversation, part)

    async def arrived(self, conversation: str, part: messages.Part, since: int) -> bool:
        """Whether the session holds this part from us since then."""
        async for one in self.client.messages(conversation, since - 1000):
            if str(one.get("from_account_type")) == "2" and messages.same(part, one):
                return True
        return False
