"""The names of the world's countries in the served languages: CLDR's, and what people write besides.

`territories.json` is made by `python -m knowledge.cldr`; reading it takes a few milliseconds where loading 36
of Babel's locales takes most of a second.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

FILE = Path(__file__).with_suffix(".json")


@lru_cache(maxsize=1)
def names() -> dict[str, dict[str, list[str]]]:
    """Language → country code → its names in lower case."""
    found: dict[str, dict[str, list[str]]] = json.loads(FILE.read_text("utf-8"))
    return found
