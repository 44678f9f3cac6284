"""A parallel lexicon of everyday words from the Unicode CLDR: names of emoji, countries, languages, units and dates.

It reads the unpacked npm packages `cldr-annotations-full`, `cldr-localenames-full`, `cldr-units-full` and
`cldr-dates-full` (Unicode licence 3.0), as many of them as there are, and writes a file of pairs like the others.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from models.corpus import LANGUAGES, CorpusError

_LONGEST = 100
_NUMBERS = ("2", "3", "5", "10", "14", "30")


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise CorpusError(f"{path}: not JSON ({error}); unpack the package again") from error


def _below(data: Any, *keys: str) -> Any:
    """The value at the end of those keys, or an empty table."""
    for key in keys:
        data = data.get(key, {}) if isinstance(data, dict) else {}
    return data


def _emoji(folder: Path, language: str) -> Iterator[tuple[str, str]]:
    path = folder / "cldr-annotations-full" / "annotations" / language / "annotations.json"
    if path.is_file():
        for sign, words in _below(_json(path), "annotations", "annotations").items():
            for name in words.get("tts", [])[:1]:
                yield f"{sign} name", name
            keywords = " ".join(words.get("default", [])[:8])
            yield f"{sign} keywords", keywords


def _names(folder: Path, language: str) -> Iterator[tuple[str, str]]:
    for kind in ("territories", "languages"):
        path = folder / "cldr-localenames-full" / "main" / language / f"{kind}.json"
        if path.is_file():
            found = _below(_json(path), "main", language, "localeDisplayNames", kind)
            yield from ((f"{kind} {code}", name) for code, name in found.items() if "-alt-" not in code)


def _counted(key: str, pattern: str) -> Iterator[tuple[str, str]]:
    """The pattern with a number in its place; English and the others get the same one."""
    yield key, pattern.replace("{0}", _NUMBERS[sum(key.encode()) % len(_NUMBERS)])


def _units(folder: Path, language: str) -> Iterator[tuple[str, str]]:
    path = folder / "cldr-units-full" / "main" / language / "units.json"
    if path.is_file():
        for unit, names in _below(_json(path), "main", language, "units", "long").items():
            if "-" in unit and not unit.startswith("10") and not unit.endswith("-jp"):
                if "displayName" in names:
                    yield unit, names["displayName"]
                if "unitPattern-count-other" in names:
                    yield from _counted(f"{unit} number", names["unitPattern-count-other"])


def _dates(folder: Path, language: str) -> Iterator[tuple[str, str]]:
    base = folder / "cldr-dates-full" / "main" / language
    if (base / "ca-gregorian.json").is_file():
        calendar = _below(_json(base / "ca-gregorian.json"), "main", language, "dates", "calendars", "gregorian")
        for kind in ("months", "days"):
            for key, name in _below(calendar, kind, "stand-alone", "wide").items():
                yield f"{kind} {key}", name
    if (base / "dateFields.json").is_file():
        for field, words in _below(_json(base / "dateFields.json"), "main", language, "dates", "fields").items():
            if field.endswith(("-short", "-narrow")):
                continue
            for key, value in words.items():
                if isinstance(value, str):
                    yield f"{field} {key}", value
                elif "relativeTimePattern-count-other" in value:
                    yield from _counted(f"{field} {key}", value["relativeTimePattern-count-other"])


def entries(folder: Path, language: str) -> dict[str, str]:
    """What the packages in `folder` say in one language: a key that all languages share, and the words."""
    found = {}
    for part in (_emoji, _names, _units, _dates):
        for key, text in part(folder, language):
            text = " ".join(text.split())
            if text and len(text) <= _LONGEST and "{" not in text:
                found[key] = text
    return found


def write(folder: Path, out: Path) -> int:
    """Writes the lexicon's pairs to `out` (gzip) and returns how many; `CorpusError` if there is nothing to read."""
    english = entries(folder, "en")
    if not english:
        raise CorpusError(f"{folder}: no cldr-annotations-full, cldr-localenames-full, cldr-units-full or "
                          "cldr-dates-full here; `npm pack` each and unpack it into a folder of its name")  # fmt: skip
    count = 0
    out.parent.mkdir(parents=True, exist_ok=True)
    with gzip.GzipFile(out, "wb", mtime=0) as file:
        for language in LANGUAGES:
            rows = {(english[key], text) for key, text in entries(folder, language).items() if key in english}
            for one, other in sorted(rows):
                if any(letter.isalpha() for letter in one) and one.lower() != other.lower():
                    file.write(f"{language}\t{one}\t{other}\n".encode())
                    count += 1
    return count
