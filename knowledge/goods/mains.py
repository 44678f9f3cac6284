"""Whether an electrical product works where it goes: its voltages and plugs against the country's mains."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

import yaml

from knowledge.entry import Entry
from knowledge.normalise import words

FILE = Path(__file__).with_name("mains.yml")
_TOLERANCE = 0.06
"""Nominal voltages of one family differ by so much: 230 V runs what is made for 220 V, 100 V not what is for 110 V."""
_LOW = 150
_AMERICAN = frozenset({"A", "B"})
_VOLTS = re.compile(r"(?<![\d.])(\d{2,3})(?:\s*[-–/]\s*(\d{2,3}))?\s*V\b")
_MAINS = range(90, 261)
_PLUG = re.compile(r"\(([A-O](?:\s*/\s*[A-O])*)\)|\b[Tt]ype\s+([A-O](?:\s*/\s*[A-O])*)\b")
_USB = re.compile(r"\bUSB\b", re.IGNORECASE)
_ADAPTERS = re.compile(r"\badapt[eo]r", re.IGNORECASE)


@dataclass(frozen=True)
class Mains:
    """A country's nominal voltages and its types of sockets (IEC 60083 letters)."""

    volts: tuple[int, ...]
    sockets: frozenset[str]


@dataclass(frozen=True)
class Fit:
    """Whether a product runs in a country, and with which plug."""

    works: Literal["yes", "partly", "no"]
    """`partly`: in some regions of the country only."""
    mains: Mains
    volts: str
    """What the product is made for, as the store writes it."""
    variants: tuple[str, ...] = ()
    """The plugs among the product's to be chosen there, as the store writes them."""
    adapter: bool = False
    """Whether none of its plugs goes into a socket there."""


@lru_cache(maxsize=1)
def mains() -> Mapping[str, Mains]:
    """The mains by country (ISO 3166-1 alpha-2)."""
    rows = yaml.load(FILE.read_text("utf-8"), Loader=yaml.BaseLoader)
    return MappingProxyType(
        {
            country: Mains(tuple(map(int, row["volts"])), frozenset(row["sockets"]))
            for row in rows
            for country in row["countries"]
        }
    )


def fit(product: Entry, country: str) -> Fit | None:
    """Whether a product runs on a country's mains; None where the files or the table do not say.

    `product` is the version in the store's own language: names of columns are looked for in it.
    """
    there = mains().get(country)
    said = _values(product, ("voltage", "volt", "volts"))
    plugs = _values(product, ("plug", "plug type"))
    ranges = [(int(low), int(high or low)) for value in said for low, high in _VOLTS.findall(value)]
    ranges = [one for one in ranges if one[1] in _MAINS]
    usb = any(_USB.search(plug) for plug in plugs)
    if there is None or not ranges:
        return None
    known = {plug: types for plug in plugs if (types := _types(plug))}
    # of a product made for one voltage or the other, a plug says which: the American one must not go into 220 V
    made = {plug: [one for one in ranges if len(ranges) == 1 or (one[1] < _LOW) == bool(types & _AMERICAN)]
            for plug, types in known.items()}  # fmt: skip
    going = {plug: made[plug] for plug, types in known.items() if types & there.sockets and _runs(there, made[plug])}
    able = going or {plug: of for plug, of in made.items() if _runs(there, of)}
    best = [one for of in able.values() for one in of] if known else ranges
    runs = [any(_within(volts, one) for one in best) for volts in there.volts]
    works: Literal["yes", "partly", "no"] = "yes" if runs and all(runs) else "partly" if any(runs) else "no"
    named = bool(known) and not usb and not any(_ADAPTERS.search(plug) for plug in plugs)
    return Fit(works, there, ", ".join(said), tuple(able) if works != "no" else (), adapter=named and not going)


def _runs(there: Mains, ranges: Iterable[tuple[int, int]]) -> bool:
    return any(_within(volts, one) for volts in there.volts for one in ranges)


def _within(volts: int, one: tuple[int, int]) -> bool:
    return one[0] * (1 - _TOLERANCE) <= volts <= one[1] * (1 + _TOLERANCE)


def _types(plug: str) -> set[str]:
    return {letter for groups in _PLUG.findall(plug) for letter in re.findall("[A-O]", "".join(groups))}


def _values(product: Entry, names: Iterable[str]) -> Sequence[str]:
    wanted = set(names)
    return [value for name, values in product.attributes.items() if words(name) in wanted for value in values]
