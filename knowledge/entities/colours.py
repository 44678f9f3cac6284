"""Colours by their names in the served languages, with what is inflected (`colours.yml`)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from knowledge.entities.entity import SHAPED, Found
from knowledge.entities.text import Text, Token
from knowledge.entities.words import JOINED, key, own
from knowledge.markets import without_prefixes

_HAN = re.compile("[\u3400-\u9fff]")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]")
_ANYWHERE = 5
"""Letters: a shorter name counts in its own language alone."""
_AS_WRITTEN = frozenset({"vi"})
"""Languages where a word without its accents is another word."""
_CEDILLAS = str.maketrans("şţ", "șț")


@dataclass
class _Table:
    named: dict[tuple[str, ...], dict[str, str]] = field(default_factory=dict)
    """Words of a name → language → colour."""
    written: dict[tuple[str, tuple[str, ...]], set[str]] = field(default_factory=dict)
    """Language and words of a name in Latin letters → how they are written with all accents."""
    firsts: set[str] = field(default_factory=set)
    longest: int = 1
    joined: re.Pattern[str] = field(default_factory=lambda: re.compile("(?!)"))
    joined_colours: dict[str, str] = field(default_factory=dict)


def colours(text: Text, language: str) -> Iterator[Found]:
    """The colours that the text names, by their English names."""
    table = _table()
    for match in table.joined.finditer(text.lower) if not text.lower.isascii() else ():
        form = match.group()
        around = text.lower[max(0, match.start() - 1) : match.start()] + text.lower[match.end() : match.end() + 1]
        # 白 is white where it stands alone, and a piece of a word in 白天; レッド is a piece of スレッド
        letters = _KATAKANA if _KATAKANA.match(form) else _HAN if len(form) == 1 else None
        if letters is None or not letters.search(around):
            yield Found("colour", table.joined_colours[form], match.start(), match.end(), SHAPED)
    tokens = text.tokens
    position = 0
    while position < len(tokens):
        length, colour = _at(table, text, tokens[position : position + table.longest], language)
        if colour:
            yield Found("colour", colour, tokens[position].start, tokens[position + length - 1].end, SHAPED)
        position += length


def _at(table: _Table, text: Text, tokens: tuple[Token, ...], language: str) -> tuple[int, str | None]:
    """How many tokens are done with, and the colour that they name."""
    forms = [form for form in _forms(tokens[0].word, language) if form in table.firsts]
    if not forms:
        return 1, None
    for length in range(len(tokens), 0, -1):
        if not text.together(tokens[:length], " -'’"):
            continue
        rest = tuple(token.word for token in tokens[1:length])
        for first in forms:
            named = table.named.get((first, *rest))
            if named is None:
                continue
            if language in named:
                if _accents_agree(table, language, (first, *rest), tokens[:length]):
                    return length, named[language]
            elif language in JOINED and "en" in named:
                return length, named["en"]
            # a neighbour's name may be any word here: morada is an address, pulang is "to go home"
            elif (
                sum(map(len, (first, *rest))) >= _ANYWHERE
                and len(set(named.values())) == 1
                and ("en" in named or len(named) > 1)
            ):
                return length, next(iter(named.values()))
    return 1, None


def _accents_agree(table: _Table, language: str, name: tuple[str, ...], tokens: tuple[Token, ...]) -> bool:
    """Whether the name was written with its own accents, or with none: sedí is not šedí, and sedi may be."""
    written = table.written.get((language, name))
    said = _composed(" ".join(token.lower for token in tokens))
    if written is None or said in written:
        return True
    return said.isascii() and len(said) > 3 and (language not in _AS_WRITTEN or len(tokens) > 1)


def _composed(form: str) -> str:
    return " ".join(unicodedata.normalize("NFC", form).translate(_CEDILLAS).replace("-", " ").split())


def _forms(word: str, language: str) -> list[str]:
    """The word, and what is left of it without the article and what else is written on to its front."""
    forms = without_prefixes(word, language)
    if language == "ar":
        forms += [form.removeprefix("ال") for form in forms if form.startswith("ال")]
    return forms


@lru_cache(maxsize=1)
def _table() -> _Table:
    table = _Table()
    for language, names in own("colours").items():
        endings = str(names.get("endings", "")).split()
        for colour, forms in names.items():
            if colour == "endings":
                continue
            for form in forms:
                for ending in endings if form.endswith("~") else ("",):
                    _add(table, language, colour, form.removesuffix("~") + ending.strip("_"))
    longest_first = sorted(table.joined_colours, key=len, reverse=True)
    table.joined = re.compile("|".join(map(re.escape, longest_first)))
    return table


def _add(table: _Table, language: str, colour: str, form: str) -> None:
    form = form.lower()
    if language in JOINED:
        table.joined_colours.setdefault(form, colour)
        return
    parts = key(form)
    table.named.setdefault(parts, {}).setdefault(language, colour)
    table.firsts.add(parts[0])
    table.longest = max(table.longest, len(parts))
    if parts[0] < "\u0370":
        table.written.setdefault((language, parts), set()).add(_composed(form))
