"""What a shopper's text names: order and tracking numbers, addresses, dates, amounts, sizes, colours, products.

`find` reads any script; each kind has a module of its own. How they were chosen: `docs/decisions/0008-entities.md`.
"""

from __future__ import annotations

from knowledge.entities.entity import TYPES, Entity
from knowledge.entities.finding import find, warm
from knowledge.entities.products import Titles

__all__ = ["TYPES", "Entity", "Titles", "find", "warm"]
