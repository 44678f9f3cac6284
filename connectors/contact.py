"""Contact data and outside links taken out of a reply, for marketplaces that forbid them.

Sentences that hold one are dropped; where nothing else would be left, the clause is, or the address itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>()\[\]]+"
    r"|\b(?:[a-z0-9-]+\.)+(?:com|net|org|shop|store|info|biz|io|co|app|me|vn|sg|ph|my|th|id|cn|de|eu|uk)\b(?:/\S*)?",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w.,/-])(?:\+|00|\(?0)[\d][\d\s().\-/]{5,18}\d(?![\w/-])")
_SENTENCE = re.compile(r"(?<=[.!?؟।۔])\s+|(?<=[。！？])")
_CLAUSE = re.compile(r"[，、،؛;]")
_GAP = "…"
LETTERS = 6
"""Fewer in what is left say nothing."""
KINDS = {"email": _EMAIL, "link": _LINK, "phone": _PHONE}


def kinds(text: str, allowed_hosts: Collection[str] = ()) -> tuple[str, ...]:
    """Which of `email`, `link`, `phone` stand in `text`; links to `allowed_hosts` and below do not count."""
    found = []
    for kind, pattern in KINDS.items():
        if any(not _allowed(kind, match[0], allowed_hosts) for match in pattern.finditer(text)):
            found.append(kind)
        text = pattern.sub(" ", text)  # an address is not also a link
    return tuple(found)


def without_contact(text: str, allowed_hosts: Collection[str] = ()) -> str | None:
    """`text` without contact data; None where nothing worth sending is left."""
    if not kinds(text, allowed_hosts):
        return text
    lines: list[str] = []
    for line in text.split("\n"):
        sentences = [part for part in _SENTENCE.split(line) if part]
        kept = [part for part in sentences if not kinds(part, allowed_hosts)]
        if kept or not line.strip():
            glue = "" if line[-1:] in "。！？" else " "
            lines.append(glue.join(kept))
    left = "\n".join(lines).strip()
    if any(char.isalnum() for char in left):
        return re.sub(r"\n{3,}", "\n\n", left)
    clauses = [part for part in _CLAUSE.split(text) if not kinds(part, allowed_hosts)]
    if sum(char.isalpha() for part in clauses[:1] for char in part) >= LETTERS and text.startswith(clauses[0]):
        return clauses[0].strip()
    for kind, pattern in KINDS.items():
        for found in {match[0] for match in pattern.finditer(text)}:
            if not _allowed(kind, found, allowed_hosts):
                text = text.replace(found, _GAP)
    text = re.sub(f"{_GAP}(?:[,，、،]?\\s*{_GAP})+", _GAP, text)
    return text if sum(char.isalpha() for char in text) >= LETTERS else None


def _allowed(kind: str, found: str, allowed_hosts: Collection[str]) -> bool:
    if kind == "phone":
        return sum(char.isdecimal() for char in found) < 8
    if kind != "link":
        return False
    host = re.sub(r"^https?://", "", found.lower()).split("/")[0].split(":")[0]
    return any(host == allowed or host.endswith("." + allowed) for allowed in allowed_hosts)
