"""What a store may set about its widget."""

from __future__ import annotations

from dataclasses import dataclass

from connectors.web.protocol import MAX_TEXT


@dataclass(frozen=True)
class WebSettings:
    """Settings of the widget's channel."""

    origins: tuple[str, ...] = ("*",)
    """Pages that may embed the widget, as `https://shop.example`; `*` for all. No cookie is used, so a
    foreign page that embeds it reaches no shopper's conversation."""
    max_text: int = MAX_TEXT
    history: int = 200
    """Messages that a resumed conversation shows."""
    max_sockets: int = 10_000
    hello_seconds: float = 30.0
    """How long a socket may stay silent before its first frame."""
    photo_bytes: int = 8_000_000
    """Bytes of a photo as it is uploaded, before it is made smaller."""
    photos_a_message: int = 5
    words_max_age: int = 3600
    """Seconds a browser keeps the words and the script before it asks whether they changed."""

    counts: bool = False
    """Whether the widget counts visitors and asks which of them see it (`connectors.effect`)."""

    def allows(self, origin: str | None) -> bool:
        """Whether a page of this origin may talk to us. Programs send none and may."""
        return origin is None or "*" in self.origins or origin in self.origins
