"""Language tags as channels write them, matched with those that have words."""

from __future__ import annotations

from collections.abc import Container

_OLD = {"iw": "he", "in": "id", "ji": "yi", "nb": "no", "nn": "no", "tl": "fil", "cmn": "zh", "yue": "zh-Hant"}
_TRADITIONAL = frozenset({"TW", "HK", "MO"})


def nearest(tag: str, available: Container[str]) -> str | None:
    """The available language that `tag` (BCP 47, any case) asks for; None when there is none.

    `pt-BR` finds `pt`, `nb` finds `no`, `zh-TW` finds `zh-Hant` and without it `zh`.
    """
    if tag in available:
        return tag
    first, *rest = tag.replace("_", "-").split("-")
    parts = [*_OLD.get(first.lower(), first.lower()).split("-")]
    parts.extend(part.title() if len(part) == 4 else part.upper() for part in rest)
    if parts[0] == "zh" and len(parts) == 2 and parts[1] in _TRADITIONAL:
        parts.insert(1, "Hant")
    while parts:
        if "-".join(parts) in available:
            return "-".join(parts)
        parts.pop()
    return None
