"""Imports of the tools that only training and exporting need."""

from __future__ import annotations

import importlib
from types import ModuleType


class MissingExtra(Exception):
    """A package of an extra is not installed; the message says how to install it."""


def need(name: str, extra: str = "encoders") -> ModuleType:
    """The module of that name, or `MissingExtra` with the command that brings it."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name is not None and error.name.partition(".")[0] != name.partition(".")[0]:
            raise
        raise MissingExtra(f"this needs the package {name!r}: pip install 'parley[{extra}]'") from error
