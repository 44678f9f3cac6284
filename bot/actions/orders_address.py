"""A new address out of one message, in the order in which people write it where the parcel goes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace

from bot.commerce.orders import Address

_PARTS = re.compile(r"[\n,，、;؛،]+")
_POSTCODE = re.compile(
    r"(?<![\w-])(?:[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}"  # United Kingdom
    r"|[A-Z]\d[A-Z] ?\d[A-Z]\d"  # Canada
    r"|\d{4} ?[A-Z]{2}(?![A-Za-z])"  # the Netherlands
    r"|\d{5}-\d{3,4}|\d{3}-\d{4}|\d{2}-\d{3}|\d{4}-\d{3}"  # Brazil, United States; Japan; Poland; Portugal
    r"|\d{3} ?\d{2}|\d{3} ?\d{3}|\d{4}|\d{7})(?![\w-])",
    re.IGNORECASE,
)


def read(text: str, old: Address) -> Address | None:
    """The address that a text tells, in the country of the old one; None where street, city or postcode are missing.

    A name is taken where a line without digits goes before the street; else the old name stays.
    """
    parts = [part.strip() for part in _PARTS.split(_digits(text)) if part.strip()]
    numbered = [place for place, part in enumerate(parts) if any(letter.isdigit() for letter in part)]
    if not numbered:
        return None
    street = next((place for place in numbered if not _only_postcode(parts[place])), numbered[0])
    code, city, rest = "", "", []
    for place in range(len(parts) - 1, -1, -1):
        match = _last(parts[place]) if place != street and not code else None
        if match:
            code = match.group().upper()
            city = (parts[place][: match.start()] + " " + parts[place][match.end() :]).strip(" -.") or city
        elif place > street or (place < street and len(parts) == 2):
            rest.append(parts[place])
    rest.reverse()
    if not code and len(parts) == 1 and old.postcode:
        return _flowing(parts[0], old)
    city = city or (rest.pop(0) if rest else "")
    if not city or (old.postcode and not code) or not any(letter.isalpha() for letter in parts[street]):
        return None
    name = parts[0] if street > 0 and len(parts) > 2 and 0 not in numbered and parts[0] != city else old.name
    rest = [part for part in rest if part not in (name, city)]
    return replace(
        old, name=name, street=parts[street], city=city, postcode=code, region="" if rest else old.region,
        extra=" ".join(rest), phone=old.phone,
    )  # fmt: skip


def lines(address: Mapping[str, str]) -> str:
    """The address for the shopper's eyes, one part a line."""
    city = " ".join(part for part in (address.get("postcode"), address.get("city")) if part)
    shown = (address.get("name"), address.get("street"), address.get("extra"), city, address.get("region"))
    return "\n".join(part for part in shown if part)


def _flowing(text: str, old: Address) -> Address | None:
    """An address without commas: "Lindenweg 4 10115 Berlin"."""
    match = _last(text)
    if match is None:
        return None
    street, city = text[: match.start()].strip(" -"), text[match.end() :].strip(" -")
    if not city or not any(letter.isdigit() for letter in street) or not any(letter.isalpha() for letter in street):
        return None
    return replace(old, street=street, city=city, postcode=match.group().upper())


def _last(text: str) -> re.Match[str] | None:
    found = list(_POSTCODE.finditer(text))
    return found[-1] if found else None


def _only_postcode(part: str) -> bool:
    match = _last(part)
    return match is not None and not part[: match.start()].strip() and len(match.group()) >= 4


def _digits(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text[:600])
    return "".join(str(unicodedata.digit(letter, letter)) for letter in folded)
