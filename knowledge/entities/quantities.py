"""How many: 3 pieces, 2つ, zwei Stück, 3x."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from knowledge.entities.entity import SHAPED, TOLD, Found
from knowledge.entities.text import Text
from knowledge.entities.words import JOINED, key, numbers, own, phrases

_TIMES = re.compile(r"(?<![\w.,×])(?:[x×] ?([0-9]{1,3})|([0-9]{1,3}) ?[x×])(?![\w.,×]| ?[0-9])", re.IGNORECASE)
_TIME = "星期|月|小时|小時|礼拜|禮拜|钟头|鐘頭|월"
"""两个 counts no pieces where weeks or months follow."""
_UNIT_FIRST = frozenset({"sw"})
_LONGEST = 4
"""Digits: nobody orders ten thousand in a chat."""


def quantities(text: Text, language: str) -> Iterator[Found]:
    """The numbers of pieces, in digits or spelled in `language`; value: the number.

    One that is spelled is left out: 一个, "ein Paar" and "un article" are mostly articles.
    """
    for match in _TIMES.finditer(text.plain) if text.has_digits else ():
        yield Found("quantity", str(int(match[1] or match[2])), match.start(), match.end(), SHAPED)
    if language in JOINED:
        for match in _joined(language).finditer(text.lower):
            number = int(match[1]) if match[1] else numbers(language)[match[2]]
            if match[1] or number > 1 or match[3] == "つ":
                yield Found("quantity", str(number), match.start(), match.end(), TOLD)
    spelled = numbers(language)
    tokens = text.tokens
    for pair in pairwise(tokens):
        count, unit = reversed(pair) if language in _UNIT_FIRST else pair
        if unit.word not in _units(language) or not text.together(pair):
            continue
        digits = count.word.isdigit() and len(count.word) <= _LONGEST and _whole(text, count.start)
        number = int(count.word) if digits else spelled.get(count.word, 0)
        if digits or number > 1:
            yield Found("quantity", str(number), pair[0].start, pair[1].end, TOLD)


def _whole(text: Text, start: int) -> bool:
    """Whether a number begins there, and not its last digits."""
    return re.search(r"[0-9][.,/-]$", text.plain[max(0, start - 2) : start]) is None


@lru_cache(maxsize=64)
def _units(language: str) -> frozenset[str]:
    """Words for pieces: the language's, and English ones, which shoppers use everywhere."""
    forms = [*phrases(language, "pieces"), *own("phrases")["en"]["pieces"]]
    return frozenset(parts[0] for form in forms if len(parts := key(form)) == 1)


@lru_cache(maxsize=8)
def _joined(language: str) -> re.Pattern[str]:
    spelled = sorted((word for word, number in numbers(language).items() if number <= 20), key=len, reverse=True)
    units = "|".join(sorted(phrases(language, "pieces"), key=len, reverse=True))
    return re.compile(rf"(?<![0-9.,/-])(?:([0-9]{{1,{_LONGEST}}})|({'|'.join(spelled)})) ?({units})(?!{_TIME})")
