"""Tracking numbers whose carrier and check digit can be told from the number itself.

The rules are those of `tracking-numbers` (the data of jkeen/tracking_number_data), as far as they end in a check digit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracking_numbers import get_definition
from tracking_numbers.definition import TrackingNumberDefinition

from knowledge.entities.entity import LIKELY, PROVEN, SHAPED, Found
from knowledge.entities.text import Text

# What is trusted, by the name of the rule: a letter in a fixed place, or many digits with a check, prove a number;
# a bare check digit among ten does not.
_TRUSTED = {
    "UPS": PROVEN,
    "S10": PROVEN,
    "USPS 91": PROVEN,
    "USPS 34v2": PROVEN,
    "USPS 20": PROVEN,
    "FedEx Ground 96 (22)": PROVEN,
    "FedEx Express (34)": PROVEN,
    "OnTrac": PROVEN,
    "Amazon Logistics": PROVEN,
    "FedEx Ground": SHAPED,
    "FedEx Express (12)": LIKELY,
    "DHL Express": LIKELY,
    "DHL Express Air": LIKELY,
}
_RULES = tuple(rule for name in _TRUSTED if (rule := get_definition(name)) is not None)
_SHAPE = re.compile(r"1Z[A-Z0-9]{15}[0-9]|[A-Z]{2}[0-9]{9}[A-Z]{2}|C[0-9]{14}|TBA[0-9]{12}|[0-9]{10,34}")
"""What a number of one of the rules looks like: it is quick, and they are not."""
_RUN = re.compile(r"[A-Z0-9](?:[A-Z0-9]|[ -](?=[A-Z0-9])){8,}", re.IGNORECASE)
_PARTS = re.compile(r"[A-Z0-9]+", re.IGNORECASE)
_IMPB = re.compile(r"(?:420[0-9]{5})?9[1-5]")
_SHORTEST, _LONGEST = 10, 34
_GROUPS = 8
"""Into more a number is not parted on any label."""
_DHL_PARCEL = re.compile(r"003404[0-9]{14}")
"""DHL's parcels in Germany: GS1 serial shipping container codes of its own company prefix."""


def tracking_numbers(text: Text) -> Iterator[Found]:
    """The tracking numbers, also those that are parted by spaces or hyphens; value: carrier and number."""
    if not text.has_digits:
        return
    for run in _RUN.finditer(text.plain):
        parts = list(_PARTS.finditer(run.group()))
        for first in range(len(parts)):
            number = ""
            for last in range(first, min(first + _GROUPS, len(parts))):
                number += parts[last].group().upper()
                if len(number) > _LONGEST:
                    break
                if len(number) < _SHORTEST or (known := carrier(number)) is None:
                    continue
                name, certainty = known
                # a weak check is met by chance in small numbers that stand in a row
                if certainty == PROVEN or all(len(part.group()) > 2 for part in parts[first : last + 1]):
                    start, end = run.start() + parts[first].start(), run.start() + parts[last].end()
                    if _alone(text.plain, start, end):
                        yield Found("tracking_number", f"{name} {number}", start, end, certainty)


def carrier(number: str) -> tuple[str, float] | None:
    """The carrier of a number without separators, and how certain that makes it; None where no check digit is right.

    Of postal numbers (UPU S10) the carrier is `post-` and the country of the operator, or `ems-`.
    """
    if _SHAPE.fullmatch(number) is None:
        return None
    for rule in _RULES:
        if _passes(rule, number):
            name = rule.courier.code
            if name == "s10":
                name = f"{'ems' if number[0] == 'E' else 'post'}-{number[-2:].lower()}"
            return name, _TRUSTED[rule.product.name]
    if _DHL_PARCEL.fullmatch(number) and gs1_check(number[:-1]) == int(number[-1]):
        return "dhl", PROVEN
    return None


def _passes(rule: TrackingNumberDefinition, number: str) -> bool:
    if rule.product.name == "USPS 91" and _IMPB.match(number) is None:
        return False  # the library reads a missing 91 into any twenty digits
    try:
        found = rule.test(number)
    except ValueError:
        return False  # the library takes a letter in the place of a check digit for a digit
    return found is not None and bool(found.valid)


def gs1_check(digits: str) -> int:
    """The check digit of GS1's keys: every second digit from the right counts three times."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return -total % 10


def _alone(plain: str, start: int, end: int) -> bool:
    around = plain[max(0, start - 1) : start] + plain[end : end + 1]
    return not any(letter.isascii() and letter.isalnum() for letter in around)
