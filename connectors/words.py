"""Words of a catalogue in one language, from whoever has them: these rooms know no catalogue."""

from __future__ import annotations

from typing import Any, Protocol


class Words(Protocol):
    """The words of one language, and names and prices as it writes them."""

    language: str
    locale: Any

    def format(self, message: str, /, **values: Any) -> str:
        """The message with its variables filled."""

    def language_name(self, tag: str) -> str:
        """What a language is called in this one."""

    def price(self, amount: float, currency: str) -> str:
        """An amount of money as this language writes it."""
