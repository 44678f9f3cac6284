"""The widget's script as one file, made of the modules under `static/widget`."""

from __future__ import annotations

import re
from pathlib import Path

MODULES = (
    "languages",
    "dom",
    "text",
    "asides",
    "storage",
    "words",
    "connection",
    "styles",
    "messages",
    "log",
    "photos",
    "panel",
    "element",
    "visits",
    "main",
)
"""In the order of their imports: each uses only what stands before it."""
INSTEAD = {"visits": "uncounted"}
"""Modules that another one of the same exports stands in for where visitors are not counted."""

FOLDER = Path(__file__).parent / "static" / "widget"
_IMPORT = re.compile(r'^import \{[^{}]*\} from "\./[a-z]+\.js";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:const|class|function)\b)", re.MULTILINE)
_COMMENT = re.compile(r"^[ \t]*(?:/\*\*(?:[^*]|\*(?!/))*\*/|//[^\n]*)\n", re.MULTILINE)
_LEFT_OVER = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


def script(folder: Path = FOLDER, *, counts: bool = False) -> bytes:
    """The whole widget: its modules joined in one function, so that a page gets them in one request.

    Only with `counts` the part is in it that counts visitors.

    A classic script needs no CORS on the shop's side, and its parts cannot be of different ages in a
    cache, as modules of their own could. Comments that stand in lines of their own stay here; nothing else is done.
    """
    names = [name if counts else INSTEAD.get(name, name) for name in MODULES]
    parts = "\n".join(_module(folder / f"{name}.js") for name in names)
    return f'(() => {{\n"use strict";\n{parts}}})();\n'.encode()


def changed(folder: Path = FOLDER) -> int:
    """When a module was written last; another number, another script."""
    return max((folder / f"{name}.js").stat().st_mtime_ns for name in (*MODULES, *INSTEAD.values()))


def _module(file: Path) -> str:
    source = _EXPORT.sub("", _IMPORT.sub("", _COMMENT.sub("", file.read_text(encoding="utf-8"))))
    if left := _LEFT_OVER.search(source):
        raise ValueError(f"{file.name}: not a form of import or export that is joined: {left.group()}")
    return source
