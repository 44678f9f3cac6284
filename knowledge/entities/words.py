"""The words that entities are told by, in each served language: CLDR's (`cldr.json`) and our own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from knowledge.normalise import words

FILE = Path(__file__).with_name("cldr.json")
JOINED = frozenset({"zh", "ja", "th", "ko"})
"""Languages whose words are not parted by spaces, or carry particles."""


@lru_cache(maxsize=1)
def cldr() -> Mapping[str, Mapping[str, Any]]:
    """CLDR's dates and numbers by language; `knowledge.entities.cldr` says what is in it."""
    read: dict[str, dict[str, Any]] = json.loads(FILE.read_text("utf-8"))
    return read


@lru_cache(maxsize=4)
def own(name: str) -> Mapping[str, Mapping[str, Any]]:
    """One of our own word lists: `phrases`, `colours` or `money`."""
    # all values stay strings: `no` is Norwegian
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    read: dict[str, dict[str, Any]] = yaml.load(FILE.with_name(f"{name}.yml").read_text("utf-8"), Loader=loader)
    return read


def phrases(language: str, kind: str) -> list[str]:
    """The language's words of one kind in `phrases.yml`."""
    found: list[str] = own("phrases").get(language, {}).get(kind, [])
    return found


def key(form: str) -> tuple[str, ...]:
    """A phrase as the tokens of a text that has it: without case and accents; `#` stays."""
    return tuple("#" if part == "#" else part for piece in form.split() for part in (words(piece).split() or [piece]))


@lru_cache(maxsize=64)
def numbers(language: str) -> Mapping[str, int]:
    """Small numbers as the language spells them, in one word; English ones where it is not served."""
    language = language if language in cldr() else "en"
    found: dict[str, int] = {}
    spelled = {**cldr().get(language, {}).get("numbers", {}), **own("phrases").get(language, {}).get("numbers", {})}
    for form, number in spelled.items():
        parts = key(form)
        if len(parts) == 1 or language in JOINED:
            found.setdefault("".join(parts), int(number))
    return found
