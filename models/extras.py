"""Imports of the tools that only training and exporting need."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any


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


def half() -> Any:
    """A context in which torch multiplies in bfloat16, on processors that do so faster than in 32 bits."""
    torch = need("torch")
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=torch.cpu._is_avx512_bf16_supported())
