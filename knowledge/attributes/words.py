"""The words for the ids of the table, in every served language: `words/XX.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import yaml

from knowledge.attributes.table import GROUP
from knowledge.entities.words import own
from knowledge.errors import KnowledgeError
from knowledge.language import SERVED, base

FOLDER = Path(__file__).with_name("words")
PHRASES = ("without", "after", "with", "under", "over", "never")
"""What the files hold beside the words for ids: how a wish is negated, how a price is limited, and what no word
for a product is though it looks like one."""
_EVERY = frozenset(GROUP) | frozenset(PHRASES)


@lru_cache(maxsize=64)
def load(language: str) -> Mapping[str, tuple[str, ...]]:
    """Id → its words in one language, the shown one first; raises `KnowledgeError` where the file lacks an id."""
    path = FOLDER / f"{language}.yml"
    # all values stay strings: `no` is a word
    found = yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    if not isinstance(found, dict) or found.keys() != _EVERY:
        differing = ", ".join(sorted(_EVERY ^ set(found or ())))
        raise KnowledgeError(f"{path.name}: its ids are not those of the table ({differing}); write each once")
    for id, forms in found.items():
        if not isinstance(forms, list) or not all(isinstance(form, str) for form in forms):
            raise KnowledgeError(f"{path.name}: `{id}` needs a list of words, the one to show first")
        if id in GROUP and (not forms or forms[0].endswith("~")):
            raise KnowledgeError(f"{path.name}: `{id}` needs a word to show first, without `~`")
    return MappingProxyType({id: tuple(forms) for id, forms in found.items()})


def shown(id: str, language: str) -> str:
    """The word for an id or for a colour as the language's speakers read it; English ones where it is not served."""
    language = base(language) if base(language) in SERVED else "en"
    if id in GROUP:
        return load(language)[id][0]
    names = own("colours")[language]
    ending = str(names.get("endings", "")).split() or [""]
    first = str(names[id][0])
    return first.removesuffix("~") + ending[0].strip("_") if first.endswith("~") else first
