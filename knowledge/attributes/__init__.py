"""What products are and what they are like: ids with words in 35 languages, found in what shoppers write."""

from __future__ import annotations

from knowledge.attributes.mentions import Mention, mentions
from knowledge.attributes.table import GROUP, GROUPS
from knowledge.attributes.words import shown

__all__ = ["GROUP", "GROUPS", "Mention", "mentions", "shown"]
