"""Which size fits a body, by a product's chart; and what a size is called in other countries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import yaml

from knowledge.goods.charts import SYSTEMS, Chart, Range

FILE = Path(__file__).with_name("sizes.yml")
_GIRTHS = ("foot", "chest", "waist", "hips")
"""Each of these alone tells a size; height and weight do so together."""
_BEYOND = 0.5
"""A body so much of a size's range beyond the smallest or largest one still takes that: tapes differ."""


@dataclass(frozen=True)
class Reason:
    """One measurement, and the size whose range it is in or next to."""

    measure: str
    value: float
    size: str
    range: Range


@dataclass(frozen=True)
class Advice:
    """What a chart says to measurements: one size, or two where they lie between; nothing where none fits."""

    sizes: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    ask: str = ""
    """The one measurement that lacks; empty where enough is known."""


def advise(chart: Chart, body: Mapping[str, float]) -> Advice:
    """The size for a body (centimetres, kilograms); never one for which the chart has no reason."""
    known = [one for one in chart.measures if one in body]
    girths = [one for one in known if one in _GIRTHS]
    stature = [one for one in chart.measures if one in ("height", "weight")]
    used = girths or ([one for one in stature if one in known] if all(one in known for one in stature) else [])
    if not used:
        lacking = [one for one in stature if one not in known] if any(one in known for one in stature) else []
        return Advice(ask=next(iter(lacking or [one for one in chart.measures if one not in known]), ""))
    places = {one: _places(chart, one, body[one]) for one in used}
    if not all(places.values()):
        return Advice()
    common = set.intersection(*(set(of) for of in places.values()))
    every = sorted(common or set().union(*places.values()))
    # of sizes far apart the outermost are both named: the body is not of the chart's proportions
    chosen = every if len(every) <= 2 else [every[0], every[-1]]
    reasons = [
        Reason(one, body[one], chart.sizes[at].name, chart.sizes[at].measures[one])
        for one in used
        for at in places[one]
        if at in chosen
    ]
    return Advice(tuple(chart.sizes[at].name for at in chosen), tuple(reasons))


def _places(chart: Chart, measure: str, value: float) -> list[int]:
    """Places of the sizes that a measurement is in, or between; empty where it is beyond all."""
    of = [(at, size.measures[measure]) for at, size in enumerate(chart.sizes) if measure in size.measures]
    inside = [at for at, one in of if one.low <= value <= one.high]
    if inside:
        return inside[:2]
    below = [at for at, one in of if one.high < value]
    above = [at for at, one in of if one.low > value]
    if below and above:
        return [below[-1], above[0]]
    at, edge = of[0] if above else of[-1]
    allowed = _BEYOND * max(edge.high - edge.low, 1.0)
    return [at] if edge.low - allowed <= value <= edge.high + allowed else []


Row = Mapping[str, str]


@lru_cache(maxsize=1)
def tables() -> Mapping[str, tuple[Row, ...]]:
    """`women`, `men` and `shoes`: what a size is called in each system, the smallest first."""
    found = yaml.load(FILE.read_text("utf-8"), Loader=yaml.BaseLoader)
    return MappingProxyType({name: tuple(MappingProxyType(row) for row in found[name]) for name in found})


def in_systems(table: str, system: str, size: str) -> tuple[Row, ...]:
    """The rows of a general table for a size of a system (`EU`, or `letter`); none where it has no such size."""
    return tuple(row for row in tables()[table] if size.upper() in row.get(system, "").upper().split("-"))


def own_rows(chart: Chart, system: str, size: str) -> tuple[Row, ...]:
    """The same by a store's own chart."""
    return tuple(
        {"letter": one.name, **one.systems}
        for one in chart.sizes
        if size.upper() == (one.name if system == "letter" else one.systems.get(system, "")).upper() and one.systems
    )


def told(row: Row, but: Sequence[str] = ()) -> str:
    """A row as one line: `M · EU 48 · US 38`."""
    shown = [row["letter"]] if row.get("letter") and "letter" not in but else []
    names = {"US women": "US (W)", "US men": "US (M)"}
    shown += [f"{names.get(name, name)} {row[name]}" for name in (*SYSTEMS, "US men", "US women") if row.get(name)]
    return " · ".join(shown)
