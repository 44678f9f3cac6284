"""Countries named in a text, in any served language and in the inflections that its own language has."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from knowledge.normalise import LONGEST, words
from knowledge.territories import names

_NO_SPACES = ("zh", "ja", "th")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]")
_CAPITALS = {"EU": "EU", "UE": "EU", "US": "US", "USA": "US", "EUA": "US", "UK": "GB", "UAE": "AE", "KSA": "SA"}
_CAPITALS_ALONE = re.compile(rf"\b({'|'.join(_CAPITALS)})\b")
"""Codes that count when they are written in capitals: `us` and `usa` are words."""

# Endings that a language writes on to a name as it is.
_ENDINGS = {
    "ko": "에|에서|에서의|으로|로|의|은|는|이|가|을|를|까지|산|행|와|과|도|에게|부터|이나|인|인데|에도|에는|에선|발|내",
    "bn": "তে|য়|ে|র|ের|এ|এর|কে|থেকে",
    "fi": "a|n|an|aan|ssa|sta|lla|lle|lta|ksi|ssä|stä|llä|in|en|ta",
    "hu": "ba|be|ban|ben|ból|ből|ra|re|ról|ről|nak|nek|ig|hoz|on|en|i",
    "tr": "a|e|ya|ye|da|de|dan|den|ta|tan|te|ten|ın|in|nın|nin|yı|yi|daki|deki",
}
# Languages that change a name's last letters: Германия, Германии; Německo, Německu.
_CHANGING = frozenset({"ru", "uk", "bg", "pl", "cs", "el"})
_VOWELS = frozenset("aeiouyjаеиоуыэюяіїєйьαεηιουω")
# What makes of a country's name that of a language: ภาษา before it, 語 behind it, or one of these words before.
_LANGUAGE_WORDS = frozenset({"bahasa", "tieng", "wikang"})
_PREFIXES = {"ar": "وفبلك", "he": "והבלמש"}


@dataclass
class _Table:
    exact: dict[tuple[str, ...], list[tuple[str, str]]] = field(default_factory=dict)
    """Words of a name → language and country."""
    longest: int = 1
    inflected: dict[tuple[str, str], list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    """Language and the first letters of a name's first word → its words and country."""
    joined: re.Pattern[str] = field(default_factory=lambda: re.compile("(?!)"))
    """Names in scripts without spaces, longest first."""
    joined_codes: dict[str, str] = field(default_factory=dict)


def markets_in(text: str, language: str) -> list[str]:
    """The countries (ISO 3166-1 alpha-2, `EU` for the European Union) named in the text, in their order.

    Names count in every served language, their inflected forms in `language`.
    """
    return list(_markets_in(text[:LONGEST], language))


@lru_cache(maxsize=1)
def _markets_in(text: str, language: str) -> tuple[str, ...]:
    # the dialogue asks, and then the search, of the same message
    text = unicodedata.normalize("NFKC", text)
    table = _table()
    found = [(match.start(), _CAPITALS[match.group()]) for match in _CAPITALS_ALONE.finditer(text)]
    for match in table.joined.finditer(text):
        name = match.group()
        # タイ is Thailand, ネクタイ is a tie: a name in katakana stands alone
        around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        if not (_KATAKANA.match(name) and _KATAKANA.search(around)):
            found.append((match.start(), table.joined_codes[name]))
    tokens = [
        (match.start(), token, match.group()[0].isupper())
        for match in re.finditer(r"\S+", text)
        for token in words(match.group()).split()
    ]
    position = 0
    while position < len(tokens):
        ahead = [token for _, token, _ in tokens[position : position + table.longest]]
        length, code = _at(table, ahead, language, capital=tokens[position][2])
        if code and not (position and tokens[position - 1][1] in _LANGUAGE_WORDS):
            found.append((tokens[position][0], code))
        position += length
    return tuple(dict.fromkeys(code for _, code in sorted(found)))


def _at(table: _Table, tokens: list[str], language: str, *, capital: bool) -> tuple[int, str]:
    """How many tokens are done with, and the country that they name or ""."""
    for length in range(len(tokens), 0, -1):
        for first in without_prefixes(tokens[0], language):
            named = table.exact.get((first, *tokens[1:length]))
            if not named:
                continue
            # a short name may be any word of another language: Mali is "small" in Polish; Vietnamese has
            # short words only, and writes names with a capital
            short = length == 1 and len(first) < (5 if first < "\u0370" else 3)
            own = [code for of, code in named if of == language and (of != "vi" or not short or capital)]
            if own or not short:
                return length, (own or [code for _, code in named])[0]
    for parts, code in table.inflected.get((language, tokens[0][:2]), ()):
        if len(parts) <= len(tokens) and all(
            token == part or _inflects(token, part, language) for token, part in zip(tokens, parts, strict=False)
        ):
            return len(parts), code
    return 1, ""


def without_prefixes(token: str, language: str) -> list[str]:
    """The token, and in Arabic and Hebrew what is left without the words that are written on to it."""
    forms = [token]
    letters = _PREFIXES.get(language, "")
    rest = token
    for _ in range(2):
        if len(rest) > 3 and rest[0] in letters:
            if rest.startswith("لل"):
                forms.append("ال" + rest[2:])
            rest = rest[1:]
            forms.append(rest)
    return forms


def _inflects(token: str, name: str, language: str) -> bool:
    """Whether the token is the name with one of the language's endings."""
    if language not in _CHANGING:
        return token.startswith(name) and _endings(language).fullmatch(token, len(name)) is not None
    last = 2 if name[-2] in _VOWELS and name[-1] in _VOWELS else 1 if name[-1] in _VOWELS else 0
    stem = name[: len(name) - last]
    ending = token[len(stem) :]
    return len(stem) >= 4 and token.startswith(stem) and 0 < len(ending) <= last + 2 and ending[0] in _VOWELS


@lru_cache(maxsize=64)
def _endings(language: str) -> re.Pattern[str]:
    given = _ENDINGS.get(language, "s")
    return re.compile("|".join(sorted({words(ending) or ending for ending in given.split("|")}, key=len, reverse=True)))


@lru_cache(maxsize=1)
def _table() -> _Table:
    table = _Table()
    for language, countries in names().items():
        for code, forms in countries.items():
            for form in forms:
                if language in _NO_SPACES and not form.isascii():
                    table.joined_codes.setdefault(form, code)
                    continue
                parts = tuple(words(form).split())
                if not parts:
                    continue
                table.exact.setdefault(parts, []).append((language, code))
                table.longest = max(table.longest, len(parts))
                if len(parts[0]) >= 4 or language == "ko":
                    table.inflected.setdefault((language, parts[0][:2]), []).append((parts, code))
    for inflected in table.inflected.values():
        inflected.sort(key=lambda item: (-len(item[0]), -len(item[0][0])))
    longest_first = sorted(table.joined_codes, key=len, reverse=True)
    table.joined = re.compile(f"(?<!ภาษา)(?:{'|'.join(map(re.escape, longest_first))})(?!語)")
    return table
