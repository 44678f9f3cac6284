"""E-mail by SMTP: to the team when somebody waits, and to shoppers who asked for their conversation.

A message is composed when it leaves, out of the record as it stands then, and sent from a thread.
"""

from __future__ import annotations

import asyncio
import smtplib
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timezone
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from urllib.parse import unquote, urlsplit

from connectors.errors import Refused, Undelivered
from connectors.people import shelf
from connectors.people.errands import Errand
from connectors.people.summary import worded
from connectors.people.wording import Policy, Wording
from connectors.record import Record
from connectors.rows import Stored

TEAM, TRANSCRIPT = "mail", "transcript"
PATIENCE = 30.0
LOOPBACK = ("localhost", "127.0.0.1", "::1")
MOST = 500
"""Messages of a transcript."""


@dataclass(frozen=True)
class Smtp:
    """A mail server. `smtp://` asks for STARTTLS, but on this very machine; `smtps://` is encrypted from the start."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    implicit: bool = False
    """Whether the connection is encrypted from the start."""
    context: ssl.SSLContext | None = None
    """Whom to trust; None for the system's own authorities."""

    @classmethod
    def at(cls, url: str, sender: str, password: str = "") -> Smtp:
        """The server of `smtp://[user@]host[:port]` or `smtps://…`. Raises `ValueError` for anything else."""
        parts = urlsplit(url)
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname or parts.password or parts.path.strip("/"):
            raise ValueError("write smtp://USER@HOST:587 or smtps://USER@HOST:465, the password in its own setting")
        implicit = parts.scheme == "smtps"
        port = parts.port or (465 if implicit else 587)
        return cls(parts.hostname, port, sender, unquote(parts.username or ""), password, implicit)

    def send(self, message: EmailMessage) -> None:
        """Sends it; blocks. Raises `Undelivered` or `Refused`."""
        context = self.context or ssl.create_default_context()
        try:
            if self.implicit:
                server: smtplib.SMTP = smtplib.SMTP_SSL(self.host, self.port, timeout=PATIENCE, context=context)
            else:
                server = smtplib.SMTP(self.host, self.port, timeout=PATIENCE)
            with server:
                server.ehlo()
                if not self.implicit and (server.has_extn("starttls") or self.host not in LOOPBACK):
                    server.starttls(context=context)
                    server.ehlo()
                if self.user:
                    server.login(self.user, self.password)
                server.send_message(message)
        except smtplib.SMTPRecipientsRefused as error:
            codes = [code for code, _ in error.recipients.values()]
            if min(codes, default=500) >= 500:
                raise Refused("recipient") from error
            raise Undelivered("recipient") from error
        except smtplib.SMTPResponseException as error:
            # a wrong password is mended by the merchant, and the mail then leaves
            if error.smtp_code >= 500 and not isinstance(error, smtplib.SMTPAuthenticationError):
                raise Refused(str(error.smtp_code)) from error
            raise Undelivered(str(error.smtp_code)) from error
        except (OSError, smtplib.SMTPException) as error:
            raise Undelivered(type(error).__name__) from error


class Mailer:
    """Composes and sends the errands `mail` and `transcript`."""

    def __init__(self, smtp: Smtp, record: Record, wording: Wording, policy: Callable[[], Policy]) -> None:
        self._smtp = smtp
        self._record = record
        self._wording = wording
        self._policy = policy

    async def carry(self, errand: Errand) -> None:
        """Sends one; the Message-ID tells a repetition."""
        message = await (self._team(errand) if errand.kind == TEAM else self._transcript(errand))
        policy = self._policy()
        message["From"] = formataddr((policy.store, self._smtp.sender))
        message["Date"] = format_datetime(datetime.now(timezone.utc))
        message["Message-ID"] = f"<{errand.id}@{self._smtp.sender.rpartition('@')[2]}>"
        message["Auto-Submitted"] = "auto-generated"
        await asyncio.to_thread(self._smtp.send, message)

    async def _team(self, errand: Errand) -> EmailMessage:
        handoff = await self._record.read(lambda connection: shelf.one(connection, int(errand.data["handoff"])))
        policy = self._policy()
        if not policy.email:
            raise Refused("no address of the team")
        said = "team-mail-ticket" if handoff.ticket else "team-mail-new"
        message = EmailMessage()
        message["To"] = policy.email
        message["Subject"] = _line(self._wording.say(policy.language, said, store=policy.store))
        if handoff.email:
            message["Reply-To"] = _line(handoff.email)
        lines = [f"#{handoff.id}", ""]
        for line in worded(handoff, policy.language, self._wording):
            if line.quoted:
                lines += ["", f"{line.label}:", *(f"> {part}" for text in line.values for part in text.split("\n"))]
            else:
                lines.append(f"{line.label}: {', '.join(line.values)}")
        message.set_content("\n".join(lines), cte="base64")
        return message

    async def _transcript(self, errand: Errand) -> EmailMessage:
        data = errand.data
        language, store = str(data["language"]), self._policy().store
        said = await self._record.history(str(data["channel"]), str(data["conversation"]), most=MOST)
        message = EmailMessage()
        message["To"] = _line(str(data["to"]))
        message["Subject"] = _line(self._wording.say(language, "people-mail-subject", store=store))
        turns = [self._turn(one, language) for one in said if one.seq <= int(data["until"])]
        text = "\n\n".join(
            [
                self._wording.say(language, "people-mail-intro", store=store),
                *(turn for turn in turns if turn),
                "-- \n" + self._wording.say(language, "people-mail-foot"),
            ]
        )
        message.set_content(text, cte="base64")
        return message

    def _turn(self, stored: Stored, language: str) -> str:
        at = datetime.fromtimestamp(stored.created / 1000, timezone.utc)
        if stored.inbound is not None:
            who, text = self._wording.say(language, "widget-you"), stored.inbound.text
        else:
            assert stored.outbound is not None
            who = stored.outbound.speaker or self._wording.say(language, "widget-bot")
            shown = stored.outbound
            text = "\n".join(part for part in (shown.notice, shown.text, *(card.title for card in shown.cards)) if part)
        return f"{who} · {at:%Y-%m-%d %H:%M} UTC\n{text}" if text.strip() else ""


def _line(text: str) -> str:
    """One line, whatever it holds: what stands in a header ends none."""
    return " ".join(text.split())
