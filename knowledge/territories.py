"""The names of the world's countries in the served languages: CLDR's, and what people write besides.

`territories.json` is made from Babel's CLDR data and `country_aliases.yml` by `python -m
knowledge.territories`; reading it takes a few milliseconds where loading 36 of Babel's locales takes most
of a second.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path

import yaml
from babel import Locale

from knowledge.language import SERVED

FILE = Path(__file__).with_suffix(".json")

ALIASES = FILE.with_name("country_aliases.yml")

# Names that mean something else in a shop, whatever the language: fabrics and garments first of all.
NOT_NAMES = {"jersey", "bermuda", "man", "as", "ab", "vs", "ý", "áo", "anh", "mỹ", "nga", "bỉ", "lào", "oma"}


_NO_ADDRESS = frozenset(
    [
        "AC",
        "AQ",
        "BV",
        "CP",
        "CQ",
        "DG",
        "EA",
        "EZ",
        "HM",
        "IC",
        "QO",
        "TA",
        "TF",
        "UM",
        "UN",
        "XA",
        "XB",
        "ZZ",
    ]
)
"""Codes that no parcel goes to; the United States' outlying islands share their country's short names."""


@lru_cache(maxsize=1)
def names() -> dict[str, dict[str, list[str]]]:
    """Language → country code → its names in lower case."""
    found: dict[str, dict[str, list[str]]] = json.loads(FILE.read_text("utf-8"))
    return found


def from_cldr() -> dict[str, dict[str, list[str]]]:
    """The names that `territories.json` holds: Babel's for each served language, with the aliases."""
    aliases = yaml.load(ALIASES.read_text("utf-8"), Loader=yaml.BaseLoader)
    made: dict[str, dict[str, list[str]]] = {}
    for language in SERVED:
        tags = {"zh": ["zh_Hans", "zh_Hant"], "no": ["nb", "nn"], "pt": ["pt", "pt_PT"]}.get(
            language, [language]
        )
        here: dict[str, dict[str, None]] = {}
        for tag in tags:
            for code, name in Locale.parse(tag).territories.items():
                if re.fullmatch(r"[A-Z]{2}", str(code)) and code not in _NO_ADDRESS:
                    here.setdefault(str(code), {}).update(dict.fromkeys(_forms(str(name))))
        for code, more in aliases.get(language, {}).items():
            here.setdefault(code, {}).update(dict.fromkeys(alias.casefold() for alias in more))
        made[language] = {
            code: kept
            for code, forms in sorted(here.items())
            if (kept := [form for form in forms if form not in NOT_NAMES])
        }
    return made


def _forms(name: str) -> list[str]:
    """A CLDR name as written, and what stands outside and inside its parentheses."""
    outside = re.sub(r"\s*[((].*?[))]", "", name).strip()
    inside = re.findall(r"[((](.*?)[))]", name)
    return [form.casefold() for form in (outside, *inside) if len(form) > 1]


if __name__ == "__main__":
    FILE.write_text(json.dumps(from_cldr(), ensure_ascii=False, indent=0) + "\n", "utf-8")
