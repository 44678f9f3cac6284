"""Training Rasa's model when, and only when, what it is made of has changed."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from pathlib import Path

from bot.quiet import hushed, settle
from bot.shop import Shop, identity, using
from bot.spare import spare_tensorflow
from knowledge.vectors import Encoder

ROOT = Path(__file__).parent.parent
KEPT = 3
"""So many older models stay beside a new one."""


def fingerprint(encoder: Encoder, root: Path = ROOT) -> str:
    """A hash of all that a model is made of: configuration, domain, data, components, intents and encoder."""
    digest = hashlib.blake2b(identity(encoder).encode(), digest_size=8)
    bot = root / "bot"
    files = [
        root / "config.yml",
        bot / "domain.yml",
        *sorted((bot / "data").rglob("*.yml")),
        *sorted((bot / "components").glob("*.py")),
        *sorted((bot / "returning").glob("said.yml")),
        *sorted((root / "knowledge").glob("classifier.py")),
        *sorted((root / "knowledge/intents/train").glob("*.yml")),
        *sorted((root / "knowledge/topics/questions").glob("*.yml")),
    ]
    for file in files:
        digest.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def train_if_stale(
    encoder: Encoder,
    *,
    models: Path | str = "models",
    root: Path = ROOT,
    progress: Callable[[str], None] = lambda line: None,
) -> Path:
    """The path of a model that is up to date, trained now if there was none; `progress` gets a line a step."""
    name = f"parley-{fingerprint(encoder, root)}.tar.gz"
    path = Path(models) / name
    if path.is_file():
        progress(f"The dialogue model {name} is up to date.")
        return path
    progress("Training the dialogue model …")
    began = time.monotonic()
    settle()
    spare_tensorflow(root / "config.yml")
    path.parent.mkdir(parents=True, exist_ok=True)
    with using(Shop(encoder=encoder)), hushed():
        import rasa

        result = rasa.train(
            domain=str(root / "bot/domain.yml"),
            config=str(root / "config.yml"),
            training_files=[str(root / "bot/data")],
            output=str(path.parent),
            fixed_model_name=name,
            force_training=True,
        )
    if not path.is_file():
        raise RuntimeError(f"Training gave no model (code {result.code}).")
    older = sorted(path.parent.glob("parley-*.tar.gz"), key=lambda file: file.stat().st_mtime)[: -KEPT - 1]
    for file in older:
        file.unlink()
    progress(f"Trained {name} in {time.monotonic() - began:.0f} s.")
    return path
