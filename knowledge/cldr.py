"""Makes `territories.json` of Babel's CLDR names and `country_aliases.yml`: `python -m knowledge.cldr`."""

from __future__ import annotations

import json
import re

import yaml
from babel import Locale

from knowledge.language import SERVED
from knowledge.territories import FILE

ALIASES = FILE.with_name("country_aliases.yml")
# Names that mean something else in a shop: a shirt, an idea, a word of the grammar.
NOT_NAMES = {"man", "as", "ab", "vs", "ý", "áo", "anh", "mỹ", "nga", "bỉ", "lào", "oma", "того", "benim", "קניה"}
# Codes that no parcel goes to, islands that share their country's short names, and two (Bermuda, Jersey) that
# shoppers name as garments and fabrics.
LEFT_OUT = re.compile("A[CQ]|B[MV]|CP|CQ|DG|E[AZ]|HM|IC|JE|QO|T[AF]|U[MN]|X[AB]|ZZ")


def from_cldr() -> dict[str, dict[str, list[str]]]:
    """The names that `territories.json` holds: CLDR's for each served language, with the aliases."""
    aliases = yaml.load(ALIASES.read_text("utf-8"), Loader=yaml.BaseLoader)
    made: dict[str, dict[str, list[str]]] = {}
    for language in SERVED:
        tags = {"zh": ["zh_Hans", "zh_Hant"], "no": ["nb", "nn"], "pt": ["pt", "pt_PT"]}.get(language, [language])
        here: dict[str, dict[str, None]] = {}
        for tag in tags:
            for code, name in Locale.parse(tag).territories.items():
                if re.fullmatch(r"[A-Z]{2}", str(code)) and not LEFT_OUT.fullmatch(str(code)):
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
