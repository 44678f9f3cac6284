"""The places where Rasa is changed from outside; all of them, each with its reason.

- `rasa.core.processor` takes `SequentialGraphRunner` for dask's (it names the class, and offers no setting).
- `RemoteAction` becomes `LocalAction`, which runs the actions of `bot.actions` in this process when the action
  endpoint is `local:…`, and otherwise behaves as before.
- `RemoteAction._validate_action_result` compiles its schema once (RasaHQ/rasa#11717: 24 ms a custom action).
- `Event.resolve_by_type` remembers; it walked all subclasses for each stored event of each turn.
- Trackers are copied, states worked out and rules matched with less work, to the same result (`trackers`): they
  were a third of a turn.
- The default actions are made once, not all twelve for each action (`actions`).
- What the processor, the rule policy and forms copy deeply only to log it at debug level is not copied: nobody logs it,
  and the copies were a tenth of a turn.
- Training and test data are not looked for in hidden folders: `rasa test` looks everywhere below the root, and
  found the sample stories that Rasa brings along in `.venv`.

`install` is called where Rasa enters our code: by `bot.components` and `bot.tracker_store`, which Rasa imports
by the names in `config.yml` and `endpoints.yml`, and by `bot.rasa_dialogue`. Calling it again does nothing.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

import rasa.core.actions.action as rasa_action
import rasa.core.actions.forms as rasa_forms
import rasa.core.policies.rule_policy as rasa_rule_policy
import rasa.core.processor as rasa_processor
import rasa.shared.data as rasa_data
from jsonschema.validators import validator_for
from rasa.shared.core.events import Event

from bot.local_action import LocalAction
from bot.patches import actions, trackers
from bot.runner import SequentialGraphRunner

_installed = False


@lru_cache(maxsize=1)
def _validator() -> Any:
    schema = rasa_action.RemoteAction.action_response_format_spec()
    return validator_for(schema)(schema)


def _validate_action_result(_self: Any, result: dict[str, Any]) -> bool:
    _validator().validate(result)
    return True


def _find_data_files_in_directory(directory: str, filter_property: Callable[[str], bool]) -> set[str]:
    found: set[str] = set()
    for folder, folders, files in os.walk(directory, followlinks=True):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths = (os.path.join(folder, name) for name in sorted(files))
        found.update(path for path in paths if rasa_data.is_valid_filetype(path) and filter_property(path))
    return found


def install() -> None:
    """Rasa runs as described above from now on, in this process."""
    global _installed
    if _installed:
        return
    _installed = True
    rasa_processor.DaskGraphRunner = SequentialGraphRunner
    only_logged = SimpleNamespace(deepcopy=lambda logged: logged)
    rasa_processor.copy = rasa_rule_policy.copy = rasa_forms.copy = only_logged
    rasa_action.RemoteAction._validate_action_result = _validate_action_result
    rasa_action.RemoteAction = rasa_forms.RemoteAction = LocalAction
    trackers.install()
    actions.install()
    rasa_data._find_data_files_in_directory = _find_data_files_in_directory
    Event.resolve_by_type = staticmethod(lru_cache(maxsize=None)(Event.resolve_by_type))
