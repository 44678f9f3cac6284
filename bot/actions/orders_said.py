"""What shoppers type to a form: what could prove an order, and which of several they mean."""

from __future__ import annotations

import re
import unicodedata

from bot.commerce.secrets import plain

_WORD = re.compile(r"[^\s,;:()\"'、，。؛،]+")
_TAIL = re.compile(r"[A-Za-z]{2}")


def proof_in(text: str) -> str:
    """What in a text may be a postcode: the words with digits that stand together, as in "it is CR2 6XH, I think".

    Two capital letters after them belong to it (1012 AB). Empty where there is none.
    """
    words = [unicodedata.normalize("NFKC", word).strip(".!?") for word in _WORD.findall(text[:200])]
    runs: list[list[str]] = [[]]
    for word in words:
        if any(letter.isdigit() for letter in word):
            runs[-1].append(word)
        elif runs[-1]:
            if _TAIL.fullmatch(word) and word.isupper():
                runs[-1].append(word)
            runs.append([])
    longest = max(runs, key=lambda run: sum(map(len, run)))
    return " ".join(longest)


def choice(text: str, count: int) -> int | None:
    """The place, from 0, that a number alone means among `count` things on offer."""
    said = plain(text).strip(".)#")
    return int(said) - 1 if said.isdigit() and len(said) <= 2 and 1 <= int(said) <= count else None
