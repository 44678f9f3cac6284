"""E-mail addresses and telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from babel.core import get_global
from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher, format_number

from knowledge.entities.entity import PROVEN, SHAPED, TOLD, Found
from knowledge.entities.text import Text

_LOCAL = r"[A-Za-z0-9](?:[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{0,62}[A-Za-z0-9_+-])?"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
# addresses in ASCII: in 邮箱a@b.com谢谢 the words around it are not part of it
_EMAIL = re.compile(rf"(?<![A-Za-z0-9.+_-]){_LOCAL}@(?:{_LABEL}\.){{1,5}}[A-Za-z]{{2,24}}(?![A-Za-z0-9-])")
_SEVEN_DIGITS = re.compile(r"[0-9](?:[^0-9\n]{0,3}[0-9]){6}")


def emails(text: Text) -> Iterator[Found]:
    """The e-mail addresses, in small letters."""
    if "@" in text.plain:
        for match in _EMAIL.finditer(text.plain):
            if ".." not in match.group():
                yield Found("email", match.group().lower(), match.start(), match.end(), PROVEN)


def phones(text: Text, countries: Sequence[str]) -> Iterator[Found]:
    """The telephone numbers that exist in their country's plan, in E.164.

    Without `+` they are read as written in one of `countries`; then they begin with a zero or a bracket, or are parted
    into groups, for many a row of digits would pass.
    """
    if _SEVEN_DIGITS.search(text.plain) is None:
        return
    for country in countries or ("ZZ",):
        for match in PhoneNumberMatcher(text.plain, country, leniency=Leniency.VALID, max_tries=50):
            written = match.raw_string
            international = written.lstrip("( ").startswith(("+", "00"))
            grouped = written[0] in "0(" or len(re.findall(r"[0-9]+", written)) >= 3
            if international or grouped:
                value = format_number(match.number, PhoneNumberFormat.E164)
                yield Found("phone", value, match.start, match.end, TOLD if international else SHAPED)


@lru_cache(maxsize=64)
def home_of(language: str) -> str | None:
    """The country (ISO 3166-1) where most speakers of a language live, by CLDR."""
    likely = str(get_global("likely_subtags").get({"no": "nb"}.get(language, language), ""))
    country = likely.rsplit("_", 1)[-1]
    return country if re.fullmatch("[A-Z]{2}", country) else None
