"""What a channel cannot show, told with what it can: the one place for these rules.

Markdown links become words; cards become lines; buttons become a numbered list, and the shopper's "2" is read
back as the second of them; sources become a last line; long texts are split between words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from bot.dialogue import Button, Card, Outbound
from connectors.channel import Limits

Words = Mapping[str, Mapping[str, str]]

LINK = re.compile(r"\[([^\[\]\n]{1,300})\]\(([^()\s]{1,2000})\)")
_BREAKS = ("\n\n", "\n", "。", ". ", "؟ ", "? ", "! ", "، ", ", ", " ")


def texts(reply: Outbound, limits: Limits, words: Words, *, links: bool = True) -> list[str]:
    """The reply as plain texts of at most `limits.text` characters: notice, text, cards, buttons, source.

    Cards and buttons are left out where the channel shows them itself. `links` False drops addresses.
    """
    parts = [reply.notice or "", plain(reply.text, links=links)]
    if not limits.cards:
        parts.extend(card_line(card, links=links) for card in reply.cards)
    if len(reply.buttons) > limits.buttons:
        parts.append(numbered(reply.buttons))
    if reply.sources and not limits.sources:
        parts.append(source_line(reply, words))
    found = "\n\n".join(part.strip() for part in parts if part.strip())
    return split(found, limits.text)


def plain(text: str, *, links: bool = True) -> str:
    """`text` with `[words](url)` as `words (url)`, or as `words` alone."""
    return LINK.sub(lambda found: f"{found[1]} ({found[2]})" if links else found[1], text)


def card_line(card: Card, *, links: bool = True) -> str:
    """A product card in one line."""
    parts = [card.title, card.subtitle, card.price, card.url if links else None]
    return "• " + " · ".join(part for part in parts if part)


def numbered(buttons: Sequence[Button]) -> str:
    """The buttons as a list that can be answered by number."""
    return "\n".join(f"{number}. {button.title}" for number, button in enumerate(buttons, 1))


def source_line(reply: Outbound, words: Words) -> str:
    """Where the answer stands, in the words of its language."""
    found = words.get(reply.language, {}).get("source", "({ $title })")
    return re.sub(r"\{\s*\$title\s*\}", lambda _: reply.sources[0].title, found)


def chosen(text: str, buttons: Sequence[Button]) -> Button | None:
    """The button that `text` names by number, in any script's digits, or by its whole title."""
    said = _bare(text)
    for button in buttons:
        if said and said == unicodedata.normalize("NFKC", button.title).strip().casefold():
            return button
    place = number(text)
    return buttons[place - 1] if place is not None and 1 <= place <= len(buttons) else None


def number(text: str) -> int | None:
    """The number that is all of `text`, in any script's digits."""
    said = _bare(text) if len(text) < 20 else ""
    return int(said) if said.isdecimal() and len(said) <= 3 else None


def _bare(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().strip(".)(:#️⃣ ").casefold()


def split(text: str, most: int) -> list[str]:
    """`text` in pieces of at most `most` characters, cut where a reader pauses; only space is lost."""
    pieces = []
    while len(text) > most:
        cut = _cut(text, most)
        pieces.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    pieces.append(text)
    return [piece for piece in pieces if piece]


def _cut(text: str, most: int) -> int:
    head = text[:most]
    for mark in _BREAKS:
        at = head.rfind(mark)
        if at >= most // 3:
            return at + len(mark)
    cut = most
    # never between a letter and its accents, or inside a family of emoji
    while cut > most // 2 and (_joins(text[cut]) or text[cut - 1] == "\u200d"):
        cut -= 1
    return cut


def _joins(char: str) -> bool:
    return char == "\u200d" or unicodedata.category(char)[0] == "M" or "\U0001f3fb" <= char <= "\U0001f3ff"
