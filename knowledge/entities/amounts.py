"""Amounts of money: a number with a currency's sign, code or name beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from price_parser import parse_price

from knowledge.entities.entity import TOLD, Found
from knowledge.entities.text import Text
from knowledge.entities.words import cldr, key, own

_NUMBER = re.compile(
    r"(?<![0-9.,])(?:[0-9]{1,3}(?:[.,'’ ][0-9]{2,3})+(?:[.,][0-9]{1,2})?|[0-9]{1,9}(?:[.,][0-9]{1,2})?)(?![0-9])"
)
_DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN"})


def amounts(text: Text, language: str, store: str) -> Iterator[Found]:
    """The amounts; value: the number with a point, and the ISO 4217 code.

    Of what several countries call the same (dollars, kr), the store's currency is meant where it is one of them.
    """
    if not text.has_digits:
        return
    for match in _NUMBER.finditer(text.plain):
        beside = _after(text, match.end(), language) or _before(text, match.start(), language)
        if beside is None:
            continue
        currency, start, end = beside
        amount = parse_price(match.group()).amount
        if amount is not None:
            if store in _DOLLARS and currency == "USD" and "$" in text.plain[start:end] and "US" not in text.plain:
                currency = store
            start, end = min(start, match.start()), max(end, match.end())
            yield Found("amount", f"{amount} {currency}", start, end, TOLD)


def _after(text: Text, at: int, language: str) -> tuple[str, int, int] | None:
    """The currency named right after a number, and where."""
    table = _names(language)
    for start in (at, at + 1) if text.plain[at : at + 1] in (" ", "-") else (at,):
        for sign in table.signs:
            end = start + len(sign)
            if text.plain.startswith(sign, start) and not _goes_on(text.plain[end : end + 1]):
                return table.signs[sign], start, end
        for name in table.joined:
            if text.lower.startswith(name, start):
                return table.joined[name], start, start + len(name)
        token = text.starting.get(start)
        if token and (currency := table.words.get(token.word) or _code(text.plain[start : token.end])):
            return currency, start, token.end
    return None


def _before(text: Text, at: int, language: str) -> tuple[str, int, int] | None:
    """The currency named right before a number, and where."""
    table = _names(language)
    end = at - 1 if text.plain[max(0, at - 1) : at] in (" ", ":") else at
    for sign in table.signs:
        start = end - len(sign)
        if start >= 0 and text.plain.startswith(sign, start) and not _goes_on(text.plain[max(0, start - 1) : start]):
            return table.signs[sign], start, end
    token = text.ending.get(end)
    if token and (code := _code(text.plain[token.start : token.end]) or table.prefixes.get(token.word)):
        return code, token.start, token.end
    return None


def _goes_on(letter: str) -> bool:
    """Whether a Latin letter beside a sign makes it another: US$ is no $, and 共¥ is one."""
    return letter.isascii() and letter.isalpha()


def _code(written: str) -> str | None:
    code = written.upper()
    if code not in _codes() or (code in own("money")["capitals"] and written != code):
        return None
    return {"RMB": "CNY"}.get(code, code)


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    codes: list[str] = own("money")["codes"]  # type: ignore[assignment]
    return frozenset(codes)


class _Names:
    """What a currency is called in one language: signs, words, words written on to others, words before the number."""

    def __init__(self, language: str) -> None:
        money = own("money")
        here: Mapping[str, str] = money["by_language"].get(language, {})
        self.signs = {**money["signs"], **{sign: code for sign, code in here.items() if not sign.isalpha()}}
        self.signs = dict(sorted(self.signs.items(), key=lambda item: -len(item[0])))
        self.joined = {form: code for code, forms in money["joined"].items() for form in forms}
        self.joined = dict(sorted(self.joined.items(), key=lambda item: -len(item[0])))
        self.words: dict[str, str] = {}
        for code, forms in money["words"].items():
            for form in forms:
                self._learn(form, code)
        for form, code in (cldr().get(language) or cldr()["en"])["money"].items():
            self._learn(form, code)
        self.words |= {key(form)[0]: code for form, code in here.items() if form.isalpha()}
        self.prefixes: dict[str, str] = {
            word: self.words[word] for word in ("rs", "rp", "rm", "kr", "ksh", "tsh", "руб") if word in self.words
        }

    def _learn(self, form: str, code: str) -> None:
        parts = key(form)
        if len(parts) == 1 and not parts[0].isdigit():
            self.words.setdefault(parts[0], code)


@lru_cache(maxsize=64)
def _names(language: str) -> _Names:
    return _Names(language)
