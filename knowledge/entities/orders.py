"""A store's order numbers, written as people copy, dictate and type them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from knowledge.entities.entity import PROVEN, TOLD, Found
from knowledge.entities.text import Text

_SEPARATORS = r"\s\-_./#"
_RUN = re.compile(rf"[A-Za-z0-9](?:[A-Za-z0-9{_SEPARATORS}]*[A-Za-z0-9])?")
_SEPARATOR = re.compile(rf"[{_SEPARATORS}]")
# the pieces of a regular expression: a class, an escaped character, or any other
_PIECE = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|.", re.DOTALL)
_QUANTIFIER = re.compile(r"[?*+]|\{\d*,?\d*\}")
_DROPPED = {"-", "_", "#", "/", " ", r"\-", r"\_", r"\.", r"\/", r"\#", r"\ ", r"\s"}
_DIGITS_APART = re.compile(r"[0-9]{3,}(?: [0-9]{3,})*|[^ ]+")
_LONGEST = 60


def orders(text: Text, pattern: str) -> Iterator[Found]:
    """The order numbers by the store's `order_pattern`, in its own writing where that can be told.

    Digits of any script, full width, small letters and separators that the pattern does not know are forgiven. A number
    of digits alone may be parted by spaces only into groups of three and more: "38 40 42" are sizes.
    """
    if not pattern or not text.plain.strip():
        return
    written, bare = _compiled(pattern)
    for match in written.finditer(text.plain):
        if match.group() and _alone(text.plain, match.start(), match.end()):
            yield Found("order_number", _canonical(match.group(), written), match.start(), match.end(), PROVEN)
    if bare is None:
        return
    for run in _RUN.finditer(text.plain):
        places = [run.start() + at for at, letter in enumerate(run.group()) if not _SEPARATOR.match(letter)]
        if len(places) == len(run.group()):
            continue  # nothing stands between: it was read above
        compact = "".join(text.plain[place] for place in places)
        for match in bare.finditer(compact):
            if not match.group() or len(match.group()) > _LONGEST:
                continue
            start, end = places[match.start()], places[match.end() - 1] + 1
            inside = text.plain[start:end]
            if "\n" in inside or not _alone(text.plain, start, end):
                continue
            if match.group().isdigit() and not _DIGITS_APART.fullmatch(inside):
                continue
            yield Found("order_number", _canonical(match.group(), written), start, end, TOLD)


def _alone(plain: str, start: int, end: int) -> bool:
    """Whether no Latin letter or digit goes on before or after: 订单ML20481973还 is fine."""
    around = plain[max(0, start - 1) : start] + plain[end : end + 1]
    return not any(letter.isascii() and letter.isalnum() for letter in around)


def _canonical(found: str, written: re.Pattern[str]) -> str:
    strict = re.compile(written.pattern)
    return next((form for form in (found, found.upper(), found.lower()) if strict.fullmatch(form)), found.upper())


@lru_cache(maxsize=16)
def _compiled(pattern: str) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    """The pattern without regard to case, and what is left of it without separators, if that is a pattern."""
    written = re.compile(pattern, re.IGNORECASE)
    kept = [piece for piece in _pieces(pattern) if not _separates(piece)]
    try:
        return written, re.compile("".join(kept), re.IGNORECASE)
    except re.error:
        return written, None


def _pieces(pattern: str) -> Iterator[str]:
    """The pieces of a pattern, each with the quantifier that follows it."""
    at = 0
    while at < len(pattern):
        piece = _PIECE.match(pattern, at)
        assert piece is not None  # any character is one
        end = piece.end()
        while more := _QUANTIFIER.match(pattern, end):
            end = more.end()
        yield pattern[at:end]
        at = end


def _separates(piece: str) -> bool:
    head = _PIECE.findall(piece)[0]
    members = set(_PIECE.findall(head[1:-1])) if head.startswith("[") and not head.startswith("[^") else {head}
    return bool(members) and members <= _DROPPED
