"""Countries named in a text, in any served language and its inflections as far as their beginnings tell."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from knowledge.normalise import LONGEST, words
from knowledge.territories import names

_NO_SPACES = ("zh", "ja", "th")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]")
# Particles that Korean writes on to a name; anything else behind it makes another word.
_KOREAN = re.compile(
    "(에|에서|에서의|으로|로|의|은|는|이|가|을|를|까지|산|행|와|과|도|에게|부터|이나|인|인데|에도|에는|에선|발|내)?"
)
_PREFIXES = {"ar": "وفبلك", "he": "והבלמשכ"}
_UPPER = {"EU": "EU", "US": "US", "UK": "GB"}
"""Codes that count when they are written in capitals: `us` is a word."""


@dataclass
class _Table:
    exact: dict[tuple[str, ...], list[tuple[str, str]]] = field(default_factory=dict)
    """Words of a name → language and country."""
    longest: int = 1
    stems: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    """First four letters of a name's first word → its words and country: for inflected forms."""
    joined: re.Pattern[str] = field(default_factory=lambda: re.compile("(?!)"))
    """Names in scripts without spaces, longest first."""
    joined_codes: dict[str, str] = field(default_factory=dict)


def markets_in(text: str, language: str) -> list[str]:
    """The countries (ISO 3166-1 alpha-2, `EU` for the European Union) named in the text, in their order."""
    text = unicodedata.normalize("NFKC", text[:LONGEST])
    table = _table()
    found: list[tuple[int, str]] = [
        (match.start(), _UPPER[match.group()]) for match in re.finditer(r"\b(EU|US|UK)\b", text)
    ]
    lower = text.casefold()
    for match in table.joined.finditer(lower):
        name = match.group()
        # タイ is Thailand, ネクタイ is a tie: a name in katakana stands alone
        around = lower[match.start() - 1 : match.start()] + lower[match.end() : match.end() + 1]
        if not (_KATAKANA.match(name) and _KATAKANA.search(around)):
            found.append((match.start(), table.joined_codes[name]))
    position = 0
    spoken = [(match.start(), match.group()) for match in re.finditer(r"\S+", lower)]
    tokens = [(start, token) for start, chunk in spoken for token in words(chunk).split()]
    while position < len(tokens):
        length, code = _at(
            table, [token for _, token in tokens[position : position + table.longest]], language
        )
        if code:
            found.append((tokens[position][0], code))
        position += length
    return list(dict.fromkeys(code for _, code in sorted(found)))


def _at(table: _Table, tokens: list[str], language: str) -> tuple[int, str]:
    """How many tokens are done with, and the country that they name or ""."""
    for length in range(len(tokens), 0, -1):
        for first in _without_prefixes(tokens[0]):
            named = table.exact.get((first, *tokens[1:length]), ())
            # a short name may be any word of another language: Mali is "small" in Polish
            short = length == 1 and first.isalpha() and len(first) < (5 if first < "\u0370" else 3)
            code = next((code for of, code in named if of == language), "") or next(
                (code for of, code in named if not short), ""
            )
            if code:
                return length, code
    for parts, code in table.stems.get(tokens[0][:4], ()):
        if len(parts) <= len(tokens) and all(
            _inflects(t, part) for t, part in zip(tokens, parts, strict=False)
        ):
            return len(parts), code
    return 1, ""


def _without_prefixes(token: str) -> list[str]:
    """The token, and in Arabic and Hebrew what is left without the words that are written on to it."""
    forms = [token]
    letters = (
        _PREFIXES["ar"]
        if "\u0600" <= token[0] <= "\u06ff"
        else _PREFIXES["he"]
        if "\u0590" <= token[0] <= "\u05ff"
        else ""
    )
    rest = token
    for _ in range(2):
        if len(rest) > 3 and rest[0] in letters:
            if rest.startswith("لل"):
                forms.append("ال" + rest[2:])
            rest = rest[1:]
            forms.append(rest)
    return forms


def _inflects(token: str, name: str) -> bool:
    """Whether the token may be a form of the name: the same but for an ending."""
    if token == name:
        return True
    if "\uac00" <= name[0] <= "\ud7a3":
        return token.startswith(name) and _KOREAN.fullmatch(token, len(name)) is not None
    cut = 2 if len(name) >= 7 else 1 if len(name) >= (6 if name[0] < "\u0370" else 5) else 0
    stem = name[: len(name) - cut]
    return (
        len(stem) >= 4
        and (len(stem) >= 5 or name[0] >= "\u0370")
        and token.startswith(stem)
        and len(token) - len(stem) <= 5
    )


@lru_cache(maxsize=1)
def _table() -> _Table:
    table = _Table()
    joined: dict[str, str] = {}
    for language, countries in names().items():
        for code, forms in countries.items():
            for form in forms:
                if language in _NO_SPACES and not form.isascii():
                    if len(form) > 1:
                        joined.setdefault(form, code)
                    continue
                parts = tuple(words(form).split())
                if not parts:
                    continue
                table.exact.setdefault(parts, []).append((language, code))
                table.longest = max(table.longest, len(parts))
                korean = language == "ko"
                if len(parts[0]) >= 4 or korean:
                    table.stems.setdefault(parts[0][:4], []).append((parts, code))
                if korean and len(parts[0]) < 4:
                    for josa in (
                        "에",
                        "에서",
                        "으로",
                        "로",
                        "의",
                        "은",
                        "는",
                        "이",
                        "가",
                        "을",
                        "를",
                        "까지",
                        "산",
                        "행",
                    ):
                        table.stems.setdefault((parts[0] + josa)[:4], []).append((parts, code))
    for forms_of_first in table.stems.values():
        forms_of_first.sort(key=lambda item: (-len(item[0]), -len(item[0][0])))
    table.joined_codes = joined
    table.joined = re.compile("|".join(re.escape(name) for name in sorted(joined, key=len, reverse=True)))
    return table
