"""Reads `needs.yml`: what shoppers need that no attribute names, and which attributes and values serve it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

import yaml

from knowledge.attributes.table import GROUP, NARROWER
from knowledge.entry import Entry
from knowledge.faults import Fault, did_you_mean
from knowledge.language import SERVED
from knowledge.nodes import Nodes
from knowledge.normalise import words
from knowledge.settings import StoreSettings

FILE = "needs.yml"
TEXTS = ("Title", "Description", "Tags")
"""Beside the attributes, what of a product a need may look into."""
_KEYS = ("title", "phrasings", "words", "kinds", "serves", "hinders", "reason", "source", "ask")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HEAVIEST = 5.0
_ANSWERS = (2, 6)
Texts = Mapping[str, str]
"""Language → text."""


@dataclass(frozen=True)
class Serving:
    """Values of an attribute that serve a need, or stand in its way."""

    attribute: str
    values: tuple[str, ...]
    weight: float
    line: int = 1

    def found(self, texts: Mapping[str, tuple[str, ...]]) -> str | None:
        """What stands in a product that serves, as it is written there; `texts` are its values by attribute."""
        for written in texts.get(self.attribute.casefold(), ()):
            plain = _plain(written)
            if any(_plain(value) in plain for value in self.values):
                return written
        return None


@dataclass(frozen=True)
class Answer:
    """One answer to a need's question, and what serves then."""

    id: str
    titles: Texts
    serves: tuple[Serving, ...] = ()


@dataclass(frozen=True)
class Question:
    """What is asked of a shopper with a need, with its answers."""

    texts: Texts
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class Need:
    """One need of shoppers."""

    id: str
    titles: Texts
    serves: tuple[Serving, ...]
    phrasings: tuple[str, ...] = ()
    """How shoppers say it, in any language."""
    words: tuple[str, ...] = ()
    """Ids of the table of attributes whose words in a message mean it."""
    kinds: tuple[str, ...] = ()
    """Categories that it is a need of; empty means any."""
    hinders: tuple[Serving, ...] = ()
    reasons: Texts = field(default_factory=dict)
    source: str = ""
    ask: Question | None = None
    line: int = 1

    @property
    def asked(self) -> tuple[str, ...]:
        """All that is searched of it."""
        return tuple(dict.fromkeys((*self.titles.values(), *self.phrasings)))


def read_needs(text: str, settings: StoreSettings) -> tuple[dict[str, Need], list[Fault]]:
    """The needs in the text of a `needs.yml`, by id; what is at fault is left out and reported."""
    nodes = Nodes(FILE)
    top = nodes.compose(text)
    needs: dict[str, Need] = {}
    for id, node in nodes.mapping(top, None, FILE).items() if top is not None else ():
        if not _ID.fullmatch(id):
            nodes.fault(node, f"need `{id}` is no id; write small letters, digits and hyphens, e.g. `pet-hair`")
            continue
        need = _need(id, node, nodes, settings.languages[0])
        if need is not None:
            needs[id] = need
    return needs, nodes.faults


def _need(id: str, node: yaml.Node, nodes: Nodes, own: str) -> Need | None:
    before = len(nodes.faults)
    keys = nodes.mapping(node, _KEYS, id)
    for wanted, example in (("title", "title: Sheds pet hair"), ("serves", "serves: [{attribute: …, values: […]}]")):
        if wanted not in keys and len(nodes.faults) == before:
            nodes.fault(node, f"need `{id}` lacks `{wanted}`; write `{example}`")
    if len(nodes.faults) > before:
        return None
    made = Need(
        id=id,
        titles=_texts(keys["title"], "title", nodes, own),
        phrasings=_phrasings(keys.get("phrasings"), nodes),
        words=_ids(keys.get("words"), "words", GROUP, nodes),
        kinds=_ids(keys.get("kinds"), "kinds", NARROWER, nodes),
        serves=_servings(keys["serves"], "serves", nodes),
        hinders=_servings(keys.get("hinders"), "hinders", nodes),
        reasons=_texts(keys["reason"], "reason", nodes, own) if "reason" in keys else {},
        source=nodes.text(keys["source"], "source") if "source" in keys else "",
        ask=_question(keys["ask"], nodes, own) if "ask" in keys else None,
        line=nodes.line(node),
    )
    return made if len(nodes.faults) == before else None


def _texts(node: yaml.Node, what: str, nodes: Nodes, own: str) -> Texts:
    """A text in the store's language, or one a language."""
    if isinstance(node, yaml.ScalarNode):
        text = nodes.text(node, what)
        return MappingProxyType({own: text} if text else {})
    found = nodes.mapping(node, SERVED, what)
    if not found and isinstance(node, yaml.MappingNode):
        nodes.fault(node, f"`{what}` is empty; write `{what}: {{{own}: …}}`")
    return MappingProxyType({language: nodes.text(one, language) for language, one in found.items()})


def _phrasings(node: yaml.Node | None, nodes: Nodes) -> tuple[str, ...]:
    """A list of phrasings, or lists by language; the encoder needs no telling which language it is."""
    if node is None:
        return ()
    if isinstance(node, yaml.MappingNode):
        lists = nodes.mapping(node, SERVED, "phrasings").values()
        return tuple(text for one in lists for text, _ in _lines(one, nodes))
    return tuple(text for text, _ in _lines(node, nodes))


def _lines(node: yaml.Node, nodes: Nodes) -> list[tuple[str, yaml.Node]]:
    """A list whose items may hold commas."""
    if isinstance(node, yaml.ScalarNode):
        text = nodes.text(node, "phrasings")
        return [(text, node)] if text else []
    return nodes.texts(node, "phrasings")


def _ids(node: yaml.Node | None, what: str, known: Iterable[str], nodes: Nodes) -> tuple[str, ...]:
    if node is None:
        return ()
    found: list[str] = []
    for id, item in nodes.texts(node, what):
        if id in set(known):
            found.append(id)
        else:
            nodes.fault(item, f"`{id}` in `{what}` is no id of knowledge/attributes{did_you_mean(id, known)}")
    return tuple(found)


def _servings(node: yaml.Node | None, what: str, nodes: Nodes) -> tuple[Serving, ...]:
    if node is None:
        return ()
    if not isinstance(node, yaml.SequenceNode) or (not node.value and what == "serves"):
        nodes.fault(node, f"`{what}` needs a list; write `{what}: [{{attribute: Weave, values: [poplin], weight: 2}}]`")
        return ()
    made: list[Serving] = []
    for item in node.value:
        keys = nodes.mapping(item, ("attribute", "values", "weight"), what)
        if not isinstance(item, yaml.MappingNode):
            continue
        missing = [name for name in ("attribute", "values") if name not in keys]
        if missing:
            nodes.fault(
                item, f"an item of `{what}` lacks `{missing[0]}`; write `{{attribute: Weave, values: [poplin]}}`"
            )
            continue
        values = tuple(value for value, _ in nodes.texts(keys["values"], "values") if words(value))
        weight = _weight(keys["weight"], nodes) if "weight" in keys else 1.0
        name = nodes.text(keys["attribute"], "attribute")
        if name and values:
            made.append(Serving(name, values, weight, nodes.line(item)))
        elif name:
            nodes.fault(item, f"`values` of `{name}` is empty; write what stands in products.csv")
    return tuple(made)


def _weight(node: yaml.Node, nodes: Nodes) -> float:
    written = nodes.text(node, "weight")
    try:
        weight = float(written)
    except ValueError:
        weight = 0.0
    if not 0 < weight <= _HEAVIEST:
        nodes.fault(node, f"`weight: {written}` is not understood; write a number above 0, at most {_HEAVIEST:g}")
    return weight


def _question(node: yaml.Node, nodes: Nodes, own: str) -> Question | None:
    keys = nodes.mapping(node, ("question", "answers"), "ask")
    missing = [name for name in ("question", "answers") if name not in keys]
    if missing:
        if isinstance(node, yaml.MappingNode):
            nodes.fault(node, f"`ask` lacks `{missing[0]}`; write `question: …` and `answers: {{long: …, short: …}}`")
        return None
    answers: list[Answer] = []
    for id, one in nodes.mapping(keys["answers"], None, "answers").items():
        if isinstance(one, yaml.MappingNode) and any(key.value in ("title", "serves") for key, _ in one.value):
            told = nodes.mapping(one, ("title", "serves"), id)
            titles = _texts(told["title"], "title", nodes, own) if "title" in told else {}
            if "title" not in told:
                nodes.fault(one, f"answer `{id}` lacks `title`; write `title: Long-haired`")
            answers.append(Answer(id, titles, _servings(told.get("serves"), "serves", nodes)))
        else:
            answers.append(Answer(id, _texts(one, id, nodes, own)))
    low, high = _ANSWERS
    if not low <= len(answers) <= high:
        nodes.fault(keys["answers"], f"`answers` holds {len(answers)}; write {low} to {high} of them")
    return Question(_texts(keys["question"], "question", nodes, own), tuple(answers))


@lru_cache(maxsize=65536)
def _plain(text: str) -> str:
    """The words of a text between blanks, so that whole words are found in it."""
    return f" {words(text)} "


def texts_of(product: Entry) -> dict[str, tuple[str, ...]]:
    """A product's values by the name of the attribute in small letters, its title, description and tags among them."""
    found = {name.casefold(): values for name, values in product.attributes.items()}
    return {**found, "title": (product.title,), "description": (product.text,), "tags": product.tags}


def strangers(needs: Mapping[str, Need], products: Iterable[Entry]) -> list[Fault]:
    """Warnings for attributes and values in the needs that stand in no product of the store's own file."""
    values: dict[str, dict[str, None]] = {}
    names: dict[str, None] = dict.fromkeys(TEXTS)
    for product in products:
        names.update(dict.fromkeys(product.attributes))
        for name, written in texts_of(product).items():
            values.setdefault(name, {}).update(dict.fromkeys(written))
    faults: list[Fault] = []
    if not values:
        return faults
    plain = {name: [_plain(text) for text in texts] for name, texts in values.items()}
    for need in needs.values():
        answers = need.ask.answers if need.ask else ()
        for serving in (*need.serves, *need.hinders, *(one for answer in answers for one in answer.serves)):
            known = plain.get(serving.attribute.casefold())
            if known is None:
                near = did_you_mean(serving.attribute, names)
                message = f"attribute `{serving.attribute}` is in no product{near}; write its name as in products.csv"
                faults.append(Fault(FILE, serving.line, message, "warning"))
                continue
            for value in serving.values:
                if not any(_plain(value) in text for text in known):
                    short = [text for text in values[serving.attribute.casefold()] if len(text) < 40]
                    near = did_you_mean(value, short)
                    message = f"value `{value}` of `{serving.attribute}` stands in no product{near}"
                    faults.append(Fault(FILE, serving.line, message, "warning"))
    return faults
