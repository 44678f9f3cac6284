"""How shoppers ask for the standard facts, in every served language: `questions/XX.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import yaml

from knowledge.errors import KnowledgeError
from knowledge.language import SERVED
from knowledge.topics.table import TOPICS

FOLDER = Path(__file__).with_name("questions")
ELSEWHERE = Path(__file__).with_name("elsewhere.yml")
Phrasings = Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def questions() -> Mapping[str, Phrasings]:
    """Language → topic → phrasings, the first of which is shown as the topic's title."""
    return MappingProxyType({language: load(language) for language in SERVED})


@lru_cache(maxsize=64)
def load(language: str) -> Phrasings:
    """Topic → phrasings in one language; raises `KnowledgeError` where the file lacks a topic or has another."""
    path = FOLDER / f"{language}.yml"
    found = yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    if not isinstance(found, dict) or found.keys() != TOPICS.keys():
        differing = ", ".join(sorted(TOPICS.keys() ^ set(found or ())))
        raise KnowledgeError(f"{path.name}: its topics are not those of the table ({differing}); write each once")
    for topic, phrasings in found.items():
        if not isinstance(phrasings, list) or not phrasings or not all(isinstance(text, str) for text in phrasings):
            raise KnowledgeError(f"{path.name}: `{topic}` needs a list of phrasings, the title first")
    return MappingProxyType({topic: tuple(dict.fromkeys(found[topic])) for topic in TOPICS})


@lru_cache(maxsize=1)
def elsewhere() -> tuple[str, ...]:
    """What shoppers and passers-by also write, in many languages, and no standard topic answers."""
    found = yaml.load(ELSEWHERE.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return tuple(dict.fromkeys(text for texts in found.values() for text in texts))
