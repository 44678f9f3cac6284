"""Reads `facts.yml`: the store's standard facts, for everywhere and by market."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import yaml

from knowledge.entry import Entry
from knowledge.faults import Fault, did_you_mean
from knowledge.goods.charts import BLOCK
from knowledge.nodes import Nodes
from knowledge.settings import StoreSettings
from knowledge.topics.questions import questions
from knowledge.topics.table import TOPICS, Topic
from knowledge.topics.values import Value, read

FILE = "facts.yml"
_SEARCHED = 8
"""Phrasings of a topic and language that are rows of the index; the models of topics learn from all."""
_OMIT = "omit"
"""Behind a field of a market: what holds elsewhere does not hold there."""


@dataclass(frozen=True)
class Fact:
    """One topic as the store fills it: field → value where no market says otherwise, and by market."""

    topic: Topic
    general: Mapping[str, Value]
    """Empty where the store says something for some markets only."""
    markets: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    """Market code → all values that hold there, for markets with values of their own."""
    line: int = 1

    def values(self, market: str | None) -> Mapping[str, Value]:
        """What holds in a market, or (None) in all that have no values of their own."""
        return self.markets.get(market or "", self.general)

    @property
    def only(self) -> frozenset[str]:
        """The markets that it is limited to; empty means everywhere."""
        return frozenset() if self.general else frozenset(self.markets)


def read_facts(text: str, settings: StoreSettings) -> tuple[dict[str, Fact], list[Fault]]:
    """The facts in the text of a `facts.yml`, by topic; what is at fault is left out and reported."""
    nodes = Nodes(FILE)
    top = nodes.compose(text)
    facts: dict[str, Fact] = {}
    blocks = nodes.mapping(top, (*TOPICS, BLOCK), FILE) if top is not None else {}
    blocks.pop(BLOCK, None)  # `knowledge.goods.charts` reads it
    for key, node in blocks.items():
        fact = _fact(TOPICS[key], node, nodes, settings)
        if fact is not None:
            facts[key] = fact
    if "contact" not in facts and top is not None and (settings.contact.email or settings.contact.phone):
        known = {"email": settings.contact.email, "phone": settings.contact.phone}
        facts["contact"] = Fact(TOPICS["contact"], {name: value for name, value in known.items() if value})
    return facts, nodes.faults


def _fact(topic: Topic, node: yaml.Node, nodes: Nodes, settings: StoreSettings) -> Fact | None:
    """The fact of a topic's block; None where anything in it is at fault, for half a rule may mislead."""
    sound = len(nodes.faults)
    keys = nodes.mapping(node, (*topic.fields, "markets"), topic.id)
    places = keys.pop("markets", None)
    general = _values(topic, keys, {}, nodes, settings)
    if (general or places is None) and not _told(topic, general):
        _lacking(topic, topic.id, node, nodes, sound)
    markets: dict[str, Mapping[str, Value]] = {}
    for code, block in nodes.mapping(places, None, "markets").items() if places is not None else ():
        if code not in settings.markets:
            near = did_you_mean(code, settings.markets)
            nodes.fault(block, f"market `{code}` is not in store.yml{near}; add it there, or write another")
            continue
        before = len(nodes.faults)
        markets[code] = _values(topic, nodes.mapping(block, topic.fields, code), general, nodes, settings)
        if not _told(topic, markets[code]):
            _lacking(topic, f"{topic.id}` in `{code}", block, nodes, before)
    if len(nodes.faults) > sound:
        return None
    return Fact(topic, general, MappingProxyType(markets), nodes.line(node))


def _lacking(topic: Topic, where: str, node: yaml.Node, nodes: Nodes, before: int) -> None:
    """Notes that a line is missing, unless the block's other faults say why it is not there."""
    if len(nodes.faults) == before:
        wanted = " or ".join(f"`{name}:`" for name in topic.needs)
        nodes.fault(node, f"`{where}` needs a line {wanted}")


def _told(topic: Topic, values: Mapping[str, Value]) -> bool:
    return any(name in values for name in topic.needs)


def _values(
    topic: Topic, keys: Mapping[str, yaml.Node], general: Mapping[str, Value], nodes: Nodes, settings: StoreSettings
) -> Mapping[str, Value]:
    """The values of a block over the general ones, in the order of the topic's fields."""
    found = dict(general)
    for name, node in keys.items():
        plain = node.value.strip().casefold() if isinstance(node, yaml.ScalarNode) else ""
        if plain == _OMIT and name in general:
            del found[name]
            continue
        value = read(topic.fields[name], node, nodes, settings)
        if value is not None:
            found[name] = value
    return MappingProxyType({name: found[name] for name in topic.fields if name in found})


def entries(facts: Mapping[str, Fact]) -> list[Entry]:
    """What is searched of the facts: for each served language, an entry a topic, with how shoppers ask for it.

    The entries have no text: who answers words the fact's values in the shopper's language.
    """
    return [
        Entry(
            id=f"fact/{topic}",
            kind="fact",
            language=language,
            title=phrasings[topic][0],
            text="",
            file=FILE,
            line=fact.line,
            heading=topic,
            phrasings=phrasings[topic][1:_SEARCHED],
            markets=fact.only,
            topic=topic,
        )
        for language, phrasings in questions().items()
        for topic, fact in facts.items()
    ]


def gaps(facts: Mapping[str, Fact], written: Collection[str]) -> list[Fault]:
    """One warning that names the topics of which neither a fact nor a written answer tells anything."""
    missing = [topic for topic in TOPICS if topic not in facts and topic not in written]
    if not missing:
        return []
    named = ", ".join(missing)
    message = f"{len(missing)} of {len(TOPICS)} standard facts are missing, and shoppers who ask get no answer: {named}"
    return [Fault(FILE, 1, message, "warning")]
