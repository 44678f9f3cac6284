"""A dialogue without a model: deterministic, in memory, to the same protocol as the real one."""

from __future__ import annotations

import asyncio
from collections import Counter

from bot.dialogue import Button, Card, Inbound, Outbound, Source, Understanding


class Echo:
    """Answers `echo: TEXT`; some texts ask for more (see `turn`).

    `turns` holds what came; `overlaps` counts turns of one conversation at the same time and must stay 0.
    """

    def __init__(self, *, delay: float = 0.0) -> None:
        self.delay = delay
        self.turns: list[Inbound] = []
        self.overlaps = 0
        self.broken = 0
        """So many turns to come raise."""
        self.gate: asyncio.Event | None = None
        """No turn ends before this is set."""
        self.is_ready = True
        self.closed = False
        self.begun = asyncio.Event()
        self._running: Counter[str] = Counter()

    async def turn(self, message: Inbound) -> list[Outbound]:
        """`buttons`, `cards`, `both`, `source`, `handoff`, `long N`, `contact` give such; others are echoed."""
        self.overlaps += self._running[message.conversation] > 0
        self._running[message.conversation] += 1
        try:
            self.begun.set()
            await asyncio.sleep(self.delay)
            if self.gate:
                await self.gate.wait()
            if self.broken > 0:
                self.broken -= 1
                raise ValueError(f"cannot answer {message.text}")
            self.turns.append(message)
            return self._replies(message)
        finally:
            self._running[message.conversation] -= 1

    def _replies(self, message: Inbound) -> list[Outbound]:
        language = message.language or (message.locales[0] if message.locales else "en")
        text = message.text
        if message.payload is not None:
            return [Outbound(f"payload: {message.payload}", language)]
        if text == "buttons":
            buttons = (Button("Return window", '/ask{"entry":"return-window"}'), Button("No", "/deny"))
            return [Outbound("Is it one of these?", language, buttons=buttons)]
        if text == "both":
            return [Outbound("I found one:", language, cards=(Card("Polo Breeze"),), buttons=(Button("Again", "/x"),))]
        if text == "cards":
            cards = (
                Card(
                    "Polo Breeze",
                    "https://example.com/polo",
                    "https://example.com/p.jpg",
                    "€ 29",
                    product="polo",
                ),
            )
            return [Outbound("I found one product:", language, cards=cards)]
        if text == "source":
            return [
                Outbound(
                    "30 days. See [our page](https://example.com/returns).",
                    language,
                    text_language="en",
                    notice="Only in English:",
                    sources=(Source("return-window-eu", "Returns", "faq/returns.md", "Returns", "EU"),),
                    ratable=True,
                )
            ]
        if text == "handoff":
            words = "I have passed it on. They will answer you here or at help@example.com."
            return [Outbound(words, language, handoff="asked")]
        if text == "transcript":
            return [Outbound("To which address?", language, wants="transcript")]
        if text == "contact":
            return [Outbound("Call +49 30 1234567 or see https://example.com/help", language)]
        if text.startswith("long "):
            return [Outbound("word " * int(text[5:]), language)]
        return [Outbound(f"echo: {text}", language, ratable=True)]

    async def understanding(self, channel: str, conversation: str) -> Understanding | None:
        """Nothing is understood here."""
        return None

    async def ready(self) -> bool:
        """As the test set it."""
        return self.is_ready

    async def close(self) -> None:
        """Notes it."""
        self.closed = True
