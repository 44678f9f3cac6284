"""Sizes of clothes, shoes and things: XL, EU 42, size 38, 140x200."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from knowledge.entities.entity import SHAPED, TOLD, Found
from knowledge.entities.text import Text
from knowledge.entities.words import JOINED, key, own

_LETTERS = r"(?:[2-6]XL|X{1,4}L|X{0,3}S|[2-4]XS|M|L)"
_NUMBER = r"[0-9]{1,3}(?:[.,][05])?(?:[-/][0-9]{1,3})?"
_SYSTEM = r"(?:EUR?|US|UK|FR|IT|JP|CN|BR|AU)"
_WRITTEN_APART = r"A-Za-z0-9\u00aa-\u058f\u1e00-\u1fff"
"""Letters of the scripts that part words: S is no size in Südostasien, and is one in S码."""
_NOT_BEFORE = rf"(?<![{_WRITTEN_APART}.,/'’-])"
_NOT_AFTER = rf"(?![{_WRITTEN_APART}'’]|[.,/-][{_WRITTEN_APART}])"
_LETTERED = re.compile(rf"{_NOT_BEFORE}{_LETTERS}{_NOT_AFTER}", re.IGNORECASE)
_SYSTEM_FIRST = re.compile(rf"{_NOT_BEFORE}(EU|US|UK|FR|IT|JP)[ -]?([0-9]{{1,2}}(?:[.,]5)?){_NOT_AFTER}", re.IGNORECASE)
_SYSTEM_LAST = re.compile(rf"{_NOT_BEFORE}([0-9]{{1,2}}(?:[.,]5)?) ?(EU|US|UK|FR|IT|JP){_NOT_AFTER}")
_JEANS = re.compile(rf"{_NOT_BEFORE}W ?([0-9]{{2}})[ /,-]{{0,2}}L ?([0-9]{{2}}){_NOT_AFTER}", re.IGNORECASE)
_MEASURES = re.compile(
    rf"{_NOT_BEFORE}([0-9]{{1,4}}(?:[.,][0-9])?) ?(?:cm|mm|m)? ?[x×*х] ?([0-9]{{1,4}}(?:[.,][0-9])?)"
    rf"(?: ?(?:cm|mm|m)? ?[x×*х] ?([0-9]{{1,4}}(?:[.,][0-9])?))?(?: ?(cm|mm|m|in|inch|см|мм|厘米|سم))?(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_AFTER_WORD = re.compile(
    rf"[ :=#.-]{{0,3}}(?:({_SYSTEM})[ -]?)?({_LETTERS}(?![{_WRITTEN_APART}])|{_NUMBER})"
    rf"(?: ?({_SYSTEM})(?![A-Za-z]))?(?: ?(?:cm|см))?"
    rf"(?![{_WRITTEN_APART}%$€£¥]|[.,][0-9]| ?[%$€£¥])",
    re.IGNORECASE,
)
_BRAZILIAN = re.compile(r"[ :]{1,2}(PP|P|GG|XG|G)(?![A-Za-z0-9])", re.IGNORECASE)
_BEFORE_WORD = re.compile(rf"{_NOT_BEFORE}({_LETTERS}|{_NUMBER})[ -]?$", re.IGNORECASE)
_PORTUGUESE = {"P": "S", "G": "L", "GG": "XL", "XG": "XXL", "PP": "XS"}
_LINKS = frozenset(
    {"is", "in", "ist", "est", "es", "é", "e", "number", "nr", "no", "un", "una", "en", "de", "的", "eu"}
)
_REACH = 14
"""Letters: so near to a word for size its value stands."""


def sizes(text: Text, language: str) -> Iterator[Found]:
    """The sizes; letters alone count in capitals, or beside a word for size in any served language."""
    plain = text.plain
    yield from _told(text, language)
    for match in _LETTERED.finditer(plain):
        one = match.group()
        if one == one.upper() and (len(one) > 1 or _stands_alone(plain, match.start(), match.end())):
            if not (language == "cs" and one == "S" and not plain[: match.start()].strip()):  # "with"
                yield Found("size", letters(one), match.start(), match.end(), SHAPED)
        elif len(one) > 1:
            yield Found("size", letters(one), match.start(), match.end(), SHAPED)
    if not text.has_digits:
        return
    for match in _SYSTEM_FIRST.finditer(plain):
        if match[1].isupper():
            yield Found("size", f"{match[1].upper()} {_number(match[2])}", match.start(), match.end(), TOLD)
    for match in _SYSTEM_LAST.finditer(plain):
        yield Found("size", f"{match[2]} {_number(match[1])}", match.start(), match.end(), TOLD)
    for match in _JEANS.finditer(plain):
        yield Found("size", f"W{match[1]} L{match[2]}", match.start(), match.end(), TOLD)
    for match in _MEASURES.finditer(plain):
        value = "x".join(_number(part) for part in match.group(1, 2, 3) if part)
        yield Found("size", value, match.start(), match.end(), TOLD)


def letters(written: str) -> str:
    """A letter size in its usual form: XXXL is 3XL, 2XL is XXL."""
    match = re.fullmatch(r"(?:([2-6])X|(X*))([SML])", written.upper())
    assert match is not None
    count = int(match[1]) if match[1] else len(match[2])
    return f"{count}X{match[3]}" if count > 2 else "X" * count + match[3]


def _number(written: str) -> str:
    return written.replace(",", ".")


def _stands_alone(plain: str, start: int, end: int) -> bool:
    """Whether a single capital is a size: no unit after a number ("5 L"), no initial ("M. Dupont"), no "S & P"."""
    before, after = plain[:start].rstrip(" "), plain[end:].lstrip(" ")
    if before[-1:].isdigit() or plain[end : end + 2] in (". ", ".-") or after[:1] in ("&", "@"):
        return False
    return before[-1:] not in ("&", "@")


def _told(text: Text, language: str) -> Iterator[Found]:
    """What stands beside a word for size."""
    spaced, before, behind = _words()
    tokens = text.tokens
    for place, token in enumerate(tokens):
        if token.word not in spaced:
            continue
        at = token.end
        # "size is M", "taille en 38"
        for link in tokens[place + 1 : place + 3]:
            if link.word not in _LINKS or link.start - at > 2:
                break
            at = link.end
        if language == "pt" and (brazilian := _BRAZILIAN.match(text.plain, at)):
            yield Found("size", _PORTUGUESE[brazilian[1].upper()], brazilian.start(1), brazilian.end(), TOLD)
        found = _AFTER_WORD.match(text.plain, at) if at == token.end or text.plain[at : at + 1] in " :" else None
        yield from _value(found)
        if found is None and (value := _BEFORE_WORD.search(text.plain[max(0, token.start - _REACH) : token.start])):
            yield from _plain_value(value, max(0, token.start - _REACH))
    if text.lower.isascii():
        return
    for match in before.finditer(text.lower):
        yield from _value(_AFTER_WORD.match(text.plain, _past_links(text.plain, match.end())))
    for match in behind.finditer(text.lower):
        start = max(0, match.start() - _REACH)
        if value := _BEFORE_WORD.search(text.plain[start : match.start()]):
            yield from _plain_value(value, start)


def _past_links(plain: str, at: int) -> int:
    while plain[at : at + 1] and plain[at] in " 是为為はが的:":
        at += 1
    return at


def _value(match: re.Match[str] | None) -> Iterator[Found]:
    if match is None:
        return
    system = (match[1] or match[3] or "").upper().replace("EUR", "EU")
    value = letters(match[2]) if match[2][-1].isalpha() else _number(match[2])
    start = match.start(1) if match[1] else match.start(2)
    end = match.end(3) if match[3] else match.end(2)
    yield Found("size", f"{system} {value}".strip(), start, end, TOLD)


def _plain_value(match: re.Match[str], offset: int) -> Iterator[Found]:
    value = letters(match[1]) if match[1][-1].isalpha() else _number(match[1])
    yield Found("size", value, offset + match.start(1), offset + match.end(1), TOLD)


@lru_cache(maxsize=1)
def _words() -> tuple[frozenset[str], re.Pattern[str], re.Pattern[str]]:
    """Words for size: those parted by spaces, those written on to others, and those that follow the value."""
    spaced: set[str] = set()
    joined: list[str] = []
    behind: list[str] = []
    for language, names in own("phrases").items():
        behind += names.get("behind", [])
        for word in names.get("size", []):
            if language in JOINED:
                joined.append(word)
            elif len(parts := key(word)) == 1 and (len(parts[0]) > 2 or language in ("ru", "de")):
                spaced.add(parts[0])
    return frozenset(spaced), re.compile("|".join(joined)), re.compile(f"(?:{'|'.join(behind)})")
