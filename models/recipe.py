"""`parley encoder train --recipe`: an encoder made in several stages, each of which goes on from the one before.

A stage lies in a folder of its own, `WORK/NAME`: its checkpoint, encoder and `stage.json`, which says what it began
with and whether it is whole. The same command again skips what is whole and goes on within what is not; where the data
or the recipe are no longer what a stage began with, it refuses.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from models.export import ExportError

_KEYS = {"texts", "seed", "layers", "lessons", "questions"}
_STAGE, _ENCODER, _CHECKPOINT = "stage.json", "encoder", "run.pt"


class RecipeError(ExportError):
    """A recipe that cannot be followed; the message says which file or stage, and what to do."""


@dataclass(frozen=True)
class Stage:
    """One run of the training."""

    name: str
    texts: int
    seed: int
    layers: tuple[int, ...]
    lessons: float | None
    questions: tuple[Path, ...]


def read(file: Path) -> list[Stage]:
    """The stages of a recipe in their order; raises `RecipeError` at the first fault."""
    try:
        found = yaml.safe_load(file.read_text("utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise RecipeError(f"{file}: cannot be read ({error})") from error
    if not isinstance(found, dict) or not found:
        raise RecipeError(f"{file}: holds no stages; write `name:` with `texts` and `seed` below")
    return [_stage(file, str(name), values) for name, values in found.items()]


def _stage(file: Path, name: str, values: Any) -> Stage:
    where = f"{file}: `{name}`"
    if Path(name).name != name:
        raise RecipeError(f"{where}: a stage's name is a folder's, without slashes")
    if not isinstance(values, dict) or (unknown := values.keys() - _KEYS):
        wrong = f"unknown key `{min(map(str, unknown))}`" if isinstance(values, dict) else "no keys"
        raise RecipeError(f"{where}: {wrong}; known are {', '.join(sorted(_KEYS))}")
    for key in ("texts", "seed"):
        if type(values.get(key)) is not int or values[key] < 1:
            raise RecipeError(f"{where}: needs `{key}`, a whole number from 1")
    lessons = values.get("lessons")
    if lessons is not None and not (isinstance(lessons, float) and 0 < lessons < 1):
        raise RecipeError(f"{where}: `lessons` is a share between 0 and 1")
    layers = str(values.get("layers", "1,6")).split(",")
    if not all(layer.strip().isdigit() for layer in layers):
        raise RecipeError(f"{where}: `layers` are numbers with commas between, as 1,6")
    questions = values.get("questions", [])
    if not isinstance(questions, list):
        raise RecipeError(f"{where}: `questions` is a list of folders")
    folders = tuple((file.parent / str(folder)).resolve() for folder in questions)
    if missing := [folder for folder in folders if not folder.is_dir()]:
        raise RecipeError(f"{where}: {missing[0]}: no such folder")
    return Stage(name, values["texts"], values["seed"], tuple(int(layer) for layer in layers), lessons, folders)


def run(args: argparse.Namespace) -> None:
    """Follows the recipe from where it stands and writes the last stage's encoder to `args.out`."""
    stages = read(args.recipe)
    work: Path = args.work or args.out.with_name(args.out.name + ".work")
    begin: Path | None = None
    before: Path | None = None
    for stage in stages:
        folder = work / stage.name
        begin = _made(stage, folder, args, begin, before)
        before = folder
    assert begin is not None
    partial = args.out.with_name(args.out.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    shutil.copytree(begin, partial)
    shutil.rmtree(args.out, ignore_errors=True)
    os.replace(partial, args.out)


def _made(stage: Stage, folder: Path, args: argparse.Namespace, begin: Path | None, before: Path | None) -> Path:
    """The folder of the stage's encoder, made now where it is not whole yet."""
    from models import distil

    record, out = folder / _STAGE, folder / _ENCODER
    data = _data(stage, args, begin)
    if record.is_file():
        begun = json.loads(record.read_text("utf-8"))
        if changed := sorted(
            name for name in data.keys() | begun["data"].keys() if data.get(name) != begun["data"].get(name)
        ):
            raise RecipeError(
                f"{folder}: the stage began with other data ({', '.join(changed)} changed since); "
                "put it back as it was, or delete this folder and those of the later stages to begin it anew"
            )
        if begun["whole"]:
            print(f"{stage.name}: is whole")
            return out
    else:
        folder.mkdir(parents=True, exist_ok=True)
        for cache in before.glob("teacher-*.npz") if before is not None else ():
            shutil.copy2(cache, folder)  # the teacher need not read again what it read
        _write(record, data, whole=False)
    resume = (folder / _CHECKPOINT).is_file()
    print(f"{stage.name}: {'goes on' if resume else 'begins'}")
    own = {
        "begin": begin, "texts": stage.texts, "minutes": None, "seed": stage.seed, "layers": stage.layers,
        "lessons": stage.lessons, "questions": list(stage.questions), "out": out, "work": folder, "resume": resume,
    }  # fmt: skip
    distil.run(argparse.Namespace(**{**vars(args), **own}))
    _write(record, data, whole=True)
    return out


def _write(record: Path, data: dict[str, str], *, whole: bool) -> None:
    partial = record.with_suffix(".partial")
    partial.write_text(json.dumps({"whole": whole, "data": data}, indent=1) + "\n", "utf-8")
    os.replace(partial, record)


def _data(stage: Stage, args: argparse.Namespace, begin: Path | None) -> dict[str, str]:
    """What decides the stage's weights, by name, each as a digest."""
    chosen = (stage.texts, stage.seed, stage.layers, stage.lessons, args.pieces, args.permissive)
    found = {"the recipe": hashlib.sha256(repr(chosen).encode()).hexdigest()}
    found["the pairs"] = _digest(file for folder in args.pairs for file in folder.glob("*.tsv.gz"))
    found["the teacher"] = _digest(file for file in args.teacher.rglob("*") if file.is_file())
    found["the questions"] = _digest(file for folder in stage.questions for file in folder.glob("*.yml"))
    if begin is not None:
        found["the stage before"] = _digest([begin / "model.onnx", begin / "tokenizer.json"])
    return found


def _digest(files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for file in sorted(files, key=lambda file: (file.name, str(file))):
        digest.update(file.name.encode() + b"\0")
        with file.open("rb") as content:
            while block := content.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()
