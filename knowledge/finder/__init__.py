"""Products found by what a shopper wants, in any served language."""

from __future__ import annotations

from knowledge.finder.asking import Asking, Option
from knowledge.finder.evidence import Evidence
from knowledge.finder.facts import Row, compare
from knowledge.finder.finder import Finder, Found, Match
from knowledge.finder.hearing import ANY, Heard, State, heard
from knowledge.finder.judging import Verdict
from knowledge.finder.wishes import Wish

__all__ = [
    "ANY", "Asking", "Evidence", "Finder", "Found", "Heard", "Match", "Option", "Row", "State", "Verdict", "Wish",
    "compare", "heard",
]  # fmt: skip
