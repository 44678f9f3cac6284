"""Size charts: the block `size-charts` of `facts.yml`, and which chart is a product's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

import yaml

from knowledge.attributes.table import GROUP, GROUPS, NARROWER
from knowledge.faults import Fault, did_you_mean
from knowledge.nodes import Nodes

if TYPE_CHECKING:
    from knowledge.finder.shelf import Item

BLOCK = "size-charts"
MEASURES = ("foot", "chest", "waist", "hips", "height", "weight")
"""What is measured of a body: centimetres, but for the weight, which is kilograms."""
SYSTEMS = ("EU", "UK", "US", "JP", "CN")
PERSONS = ("men", "women", "kids", "unisex")
_KEYS = ("products", "kinds", "gender", "unit", "sizes")
_RANGE = re.compile(r"(\d{1,3}(?:\.\d{1,2})?)(?:\s*[-–]\s*(\d{1,3}(?:\.\d{1,2})?))?")
_INCH, _POUND = 2.54, 0.45359237


@dataclass(frozen=True)
class Range:
    """From `low` to `high`, both included, in centimetres or kilograms."""

    low: float
    high: float


@dataclass(frozen=True)
class Size:
    """One size of a chart: whose body it is for, and what other systems call it."""

    name: str
    measures: Mapping[str, Range]
    systems: Mapping[str, str]


@dataclass(frozen=True)
class Chart:
    """The sizes of some products, the smallest first."""

    id: str
    sizes: tuple[Size, ...]
    products: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    gender: str = ""

    @property
    def measures(self) -> tuple[str, ...]:
        """What the chart names of a body, the most telling first."""
        return tuple(one for one in MEASURES if any(one in size.measures for size in self.sizes))

    def suits(self, item: Item) -> bool:
        """Whether it is the chart of a product, by what the product is and whom it is for."""
        if item.handle in self.products:
            return True
        of_kind = any(category in NARROWER[kind] for kind in self.kinds for category in item.categories)
        return of_kind and (not self.gender or self.gender in item.has)


def chart_of(item: Item, charts: Mapping[str, Chart]) -> Chart | None:
    """The product's chart: one that names it, else the first of its kind."""
    named = (one for one in charts.values() if item.handle in one.products)
    return next(named, next((one for one in charts.values() if one.suits(item)), None))


def read_charts(node: yaml.Node, nodes: Nodes) -> dict[str, Chart]:
    """The charts of the block; one with a fault is left out and the fault noted."""
    found: dict[str, Chart] = {}
    for id, block in nodes.mapping(node, None, BLOCK).items():
        before = len(nodes.faults)
        chart = _chart(id, block, nodes)
        if len(nodes.faults) == before:
            found[id] = chart
    return found


def charts_in(text: str, file: str) -> tuple[dict[str, Chart], list[Fault]]:
    """The charts in the text of a `facts.yml`, and their faults; the file's other blocks are not looked at."""
    nodes = Nodes(file)
    top = nodes.compose(text)
    blocks = {key.value: value for key, value in top.value if isinstance(key, yaml.ScalarNode)} if top else {}
    if top is None or BLOCK not in blocks:
        return {}, []  # what is no YAML is reported where the facts are read
    return read_charts(blocks[BLOCK], nodes), nodes.faults


def _chart(id: str, block: yaml.Node, nodes: Nodes) -> Chart:
    keys = nodes.mapping(block, _KEYS, id)
    products = tuple(text for text, _ in nodes.texts(keys["products"], "products")) if "products" in keys else ()
    kinds: list[str] = []
    for text, item in nodes.texts(keys["kinds"], "kinds") if "kinds" in keys else ():
        if GROUP.get(text) == "category":
            kinds.append(text)
        else:
            nodes.fault(item, f"`{text}` is no kind of product{did_you_mean(text, GROUPS['category'])}")
    if not products and "kinds" not in keys and isinstance(block, yaml.MappingNode):
        nodes.fault(block, f"`{id}` says of which products it is: write `kinds: [shirt]` or `products: [some-handle]`")
    gender = _one_of(keys, "gender", PERSONS, nodes)
    inches = _one_of(keys, "unit", ("cm", "in"), nodes) == "in"
    if "sizes" not in keys:
        nodes.fault(block, f"`{id}` needs a block `sizes:` with lines such as `M: {{chest: 96-101}}`")
        return Chart(id, ())
    sizes = [
        _size(name, row, nodes, inches=inches) for name, row in nodes.mapping(keys["sizes"], None, "sizes").items()
    ]
    _ascending(sizes, keys["sizes"], nodes)
    return Chart(id, tuple(sizes), products, tuple(kinds), gender)


def _one_of(keys: Mapping[str, yaml.Node], key: str, known: tuple[str, ...], nodes: Nodes) -> str:
    if key not in keys:
        return ""
    text = nodes.text(keys[key], key)
    if text and text not in known:
        nodes.fault(keys[key], f"`{key}` is `{text}`; write {' or '.join(known)}{did_you_mean(text, known)}")
    return text


def _size(name: str, row: yaml.Node, nodes: Nodes, *, inches: bool) -> Size:
    measures: dict[str, Range] = {}
    systems: dict[str, str] = {}
    for key, value in nodes.mapping(row, (*MEASURES, *SYSTEMS), name).items():
        text = nodes.text(value, key)
        if key in SYSTEMS:
            systems[key] = text
            continue
        match = _RANGE.fullmatch(text)
        low, high = (float(match[1]), float(match[2] or match[1])) if match else (0.0, 0.0)
        if match is None or low > high or not low:
            nodes.fault(value, f"`{key}: {text}` is not understood; write a number or a range, e.g. 96-101")
            continue
        factor = (_POUND if key == "weight" else _INCH) if inches else 1.0
        measures[key] = Range(low * factor, high * factor)
    return Size(name, MappingProxyType(measures), MappingProxyType(systems))


def _ascending(sizes: list[Size], node: yaml.Node, nodes: Nodes) -> None:
    for measure in MEASURES:
        of = [(size.name, size.measures[measure]) for size in sizes if measure in size.measures]
        for (smaller, one), (larger, other) in pairwise(of):
            if other.low < one.low or other.high < one.high:
                nodes.fault(
                    node, f"`{measure}` of `{larger}` is below that of `{smaller}`; write the smallest size first"
                )
