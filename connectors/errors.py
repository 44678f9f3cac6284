"""The connectors' exceptions, each with what the caller can do.

```
ConnectorError
├── RecordFault       the record cannot be read or written now: try again
├── MessageFault      what came from outside is no message: `code` says why, `retry` whether to send it again
│   └── Forged        its signature or its time does not hold: answer 401, do nothing
├── HandoffFault      an agent cannot do this with a handoff now: `code` says why
├── Undelivered       the channel did not take a reply now: send it again after `after` seconds
└── Refused           the channel's rules forbid the reply: never send it, `reason` goes to log and metrics
```
"""

from __future__ import annotations


class ConnectorError(Exception):
    """Root of everything that the connectors raise on purpose."""


class RecordFault(ConnectorError):
    """The record could not be read or written: the disk is full, the database locked or gone. Try again."""


class MessageFault(ConnectorError):
    """What came from outside cannot be taken as a message."""

    def __init__(self, code: str, *, retry: bool = False, message_id: str | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.retry = retry
        self.message_id = message_id


class Forged(MessageFault):
    """The signature or the time of a call does not hold."""


class HandoffFault(ConnectorError):
    """What an agent wanted cannot be done with a handoff as it stands.

    `code`: `unknown` (there is none of this id), `taken` (another agent has it), `not_yours` (take it first), `closed`,
    `empty` or `too_long` (the text).
    """

    def __init__(self, code: str, *, speaker: str | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.speaker = speaker
        """Who has it, for `taken` and `not_yours`."""


class Undelivered(ConnectorError):
    """The channel did not take a reply; it may later."""

    def __init__(self, reason: str, *, after: float | None = None, unsure: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.after = after
        """Seconds that the channel asked us to wait; None leaves it to the back-off."""
        self.unsure = unsure
        """Whether it may have arrived all the same: the answer to the call was lost."""


class Refused(ConnectorError):
    """The channel's rules forbid this reply, now and later."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
