"""TensorFlow is left out where no component needs it, and only there; each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OURS = "pipeline:\n  - name: bot.components.language.LanguageReader\npolicies:\n  - name: RulePolicy\n"
DIET = "pipeline:\n  - name: DIETClassifier\npolicies:\n  - name: RulePolicy\n"
PROGRAM = """
import sys, warnings
warnings.simplefilter("ignore")
from pathlib import Path
from bot.quiet import settle
from bot.spare import spare_tensorflow
settle()
spared = spare_tensorflow(Path(sys.argv[1]))
import rasa.core.agent, rasa.model_training
import tensorflow
print(spared, hasattr(tensorflow, "__version__"))
"""

pytestmark = pytest.mark.rasa


@pytest.mark.parametrize(("config", "said"), [(OURS, "True False"), (DIET, "False True")])
def test_rasa_is_imported_without_tensorflow_only_where_nothing_needs_it(
    tmp_path: Path, config: str, said: str
) -> None:
    (tmp_path / "config.yml").write_text(config, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "config.yml")],
        check=True, capture_output=True, text=True, cwd=ROOT,
    )  # fmt: skip
    assert done.stdout.splitlines()[-1] == said
