"""A `facts.yml` to fill in, made of the table of topics, so that it can never lag behind it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from knowledge.topics.questions import load
from knowledge.topics.table import TOPICS, Field, Kind

_EXAMPLES: Mapping[Kind, str] = MappingProxyType(
    {
        "count": "14",
        "span": "3-5",
        "money": "EUR 4.90",
        "percent": "10%",
        "names": "[First name, Second name]",
        "countries": "[DE, FR]",
        "country": "DE",
        "currencies": "[EUR, USD]",
        "weekdays": "mon-fri",
        "hours": "09:00-18:00",
        "time": '"14:00"',
        "date": "2027-01-31",
        "period": "2026-12-20 to 2027-01-03",
        "text": "as shoppers shall read it",
    }
)
_HEAD = """\
# The store's standard facts: fill in what holds and delete the rest. What is missing is never guessed.
# A topic may have a block `markets:` with a market's code of store.yml and the lines that differ there:
#   markets:
#     EU: {days: 30, cost: omit}      # `omit` takes a line away in that market
"""


def sample() -> str:
    """The text of a `facts.yml` with every topic and field, each with an example and what else may stand there."""
    titles = load("en")
    blocks = [_HEAD]
    for topic in TOPICS.values():
        lines = [f"# {titles[topic.id][0]}", f"{topic.id}:"]
        lines += [f"  {field.name}: {_example(field)}" for field in topic.fields.values()]
        blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks)


def _example(field: Field) -> str:
    if field.kind == "words":
        return f"[{field.options[0]}]  # any of {', '.join(field.options)}"
    if field.kind in ("flag", "choice"):
        return field.options[0] + (f"  # or {', '.join(field.options[1:])}" if field.options[1:] else "")
    return _EXAMPLES[field.kind]
