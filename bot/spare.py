"""Rasa without TensorFlow, where nothing in `config.yml` needs it.

Rasa imports TensorFlow whatever the pipeline is: 400 MB and seconds of every start, for components that we do not
have. Where all components are ours or known to do without, what Rasa takes from TensorFlow at import is stood in for
by empty classes; Rasa's own commands (`rasa train`, `rasa shell`) are not touched. See docs/decisions/0011.
"""

from __future__ import annotations

import sys
from collections.abc import MutableSequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

_HEAVY = ("tensorflow", "tensorflow_addons", "tensorflow_hub", "tensorflow_text", "keras")
_OURS = "bot."
_LIGHT = frozenset({"RulePolicy", "MemoizationPolicy", "AugmentedMemoizationPolicy"})
"""Rasa's components that are known to do without TensorFlow."""


class _Kind(type):
    """The type of what stands in: its attributes are more of it, each a class of its own that may be inherited."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _Kind(name, (), {})
        setattr(cls, name, made)
        return made

    def __call__(cls, *given: Any, **_: Any) -> Any:
        # a decorator leaves what it decorates
        return given[0] if len(given) == 1 and callable(given[0]) else cls


class _Absent(ModuleType):
    """A module that has whatever is asked of it."""

    __path__: MutableSequence[str] = []  # noqa: RUF012 - nothing is in it, and nothing is put there

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _Kind(name, (), {})
        setattr(self, name, made)
        return made


class _Finder(MetaPathFinder, Loader):
    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        return ModuleSpec(fullname, self, is_package=True) if fullname.partition(".")[0] in _HEAVY else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Absent(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run."""


def spare_tensorflow(config: Path) -> bool:
    """Leaves TensorFlow out of this process where the configuration's components need none; whether it did.

    To be called before Rasa is imported.
    """
    if any(isinstance(finder, _Finder) for finder in sys.meta_path):
        return True
    found = yaml.safe_load(config.read_text("utf-8"))
    names = [part["name"] for key in ("pipeline", "policies") for part in found.get(key) or ()]
    if "tensorflow" in sys.modules or not all(name.startswith(_OURS) or name in _LIGHT for name in names):
        return False
    sys.meta_path.insert(0, _Finder())
    return True
