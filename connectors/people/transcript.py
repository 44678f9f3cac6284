"""A shopper's own conversation by e-mail: only to an address that they typed, and not often."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy.engine import Connection

from bot.dialogue import Inbound, Outbound
from connectors.channel import Channel
from connectors.people.errands import Errands, hashed_address, lately
from connectors.people.wording import Wording
from connectors.record import Record
from connectors.schema import errands

KIND = "transcript"
EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
FROM_CONVERSATION, TO_ADDRESS = 3, 5
"""How often a day: from one conversation, and to one address from anywhere."""
WANTS = "transcript"


class Transcripts:
    """Sends conversations where there is a mail server, and says what became of it."""

    def __init__(self, record: Record, wording: Wording, outgoing: Errands) -> None:
        self._record = record
        self._wording = wording
        self._errands = outgoing
        self.channels: Mapping[str, Channel] = {}

    @property
    def on(self) -> bool:
        """Whether there is a mail server."""
        return KIND in self._errands

    async def send(self, channel: str, conversation: str, address: str, language: str) -> str:
        """Puts the conversation on its way to the address; what the shopper is told, in `language`."""
        if not self.on:
            return self._wording.say(language, "people-mail-off")
        found = EMAIL.fullmatch(address.strip())
        if found is None:
            return self._wording.say(language, "people-mail-ask")
        to = found[0]

        def work(connection: Connection) -> bool:
            number = self._record.hold(connection, channel, conversation)
            often = lately(connection, KIND, errands.c.conversation == number)
            if often >= FROM_CONVERSATION:
                return False
            if lately(connection, KIND, errands.c.recipient == hashed_address(to)) >= TO_ADDRESS:
                return False
            until = self._record.last(connection, number)
            data = {"channel": channel, "conversation": conversation, "to": to, "language": language, "until": until}
            self._errands.put(connection, KIND, data, conversation=number, recipient=to)
            return True

        if not await self._record.write(work):
            return self._wording.say(language, "people-mail-many")
        self._errands.hurry()
        return self._wording.say(language, "people-mail-sent", email=to)

    async def answer(self, message: Inbound) -> Outbound | None:
        """The reply to an address that was asked for just now; None where none was, or none stands in the message."""
        found = EMAIL.search(message.text)
        if found is None or message.payload is not None:
            return None
        said = await self._record.history(message.channel, message.conversation, most=5)
        replies = [one.outbound for one in said if one.outbound is not None]
        if not replies or replies[-1].wants != WANTS:
            return None
        language = replies[-1].language
        text = await self.send(message.channel, message.conversation, found[0].rstrip("."), language)
        return Outbound(text, language)

    async def offered(self, message: Inbound, replies: Sequence[Outbound]) -> list[Outbound]:
        """The replies of a turn that asks for an address, where it stands in the message already or is of no use."""
        found = EMAIL.search(message.text)
        able = self.on and self.channels[message.channel].pulls
        told: list[Outbound] = []
        for reply in replies:
            if reply.wants == WANTS and (found or not able):
                text = self._wording.say(reply.language, "people-mail-off")
                if found and able:
                    text = await self.send(message.channel, message.conversation, found[0].rstrip("."), reply.language)
                reply = replace(reply, text=text, wants=None)
            told.append(reply)
        return told
