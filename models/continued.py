"""A shipped int8 encoder as a student to train on: its table and layers back in 32 bits, with room for more layers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from models import student, tokenizer
from models.export import ExportError
from models.extras import need

_KINDS = ("MatMulInteger", "MatMulIntegerToFloat")
"""With scales set at run time, as version 1 has them, and with scales fixed beforehand."""
_PRODUCTS = ("query_key_value", "attended", "inner", "outer")


def weights(folder: Path) -> tuple[dict[str, npt.NDArray[np.float32]], int]:
    """The student's parameters by name, from the graph of `parley encoder train`, and how many layers they make.

    `ExportError` where the graph is another.
    """
    onnx, numpy_helper = need("onnx"), need("onnx.numpy_helper")
    path = folder / "model.onnx"
    graph = onnx.load(str(path)).graph
    have = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    found = {name: value for name, value in have.items() if name.startswith(("positions.", "norm.", "layers."))}
    products = [node.input[1] for node in graph.node if node.op_type in _KINDS]
    layers, rest = divmod(len(products), len(_PRODUCTS))
    if rest or not layers or not {"table.weight", "table.weight.int8"} & set(have):
        raise ExportError(f"{path}: not the int8 graph of an encoder that `parley encoder train` made")
    if "table.weight" in have:  # small enough to have been left in 32 bits
        found["table.weight"] = have["table.weight"].copy()
    else:
        found["table.weight"] = have["table.weight.int8"].astype(np.float32) * have["table.weight.scale"]
    for place, name in enumerate(products):
        if name.endswith(".int8"):
            base = name.removesuffix(".int8")
            whole = have[name].astype(np.float32) * have[f"{base}.steps"] * have[f"{base}.divisor"][:, None]
        else:
            base = name.removesuffix("_quantized")
            whole = (have[name].astype(np.float32) - have[f"{base}_zero_point"]) * have[f"{base}_scale"]
        layer, part = divmod(place, len(_PRODUCTS))
        found[f"layers.{layer}.{_PRODUCTS[part]}.weight"] = np.ascontiguousarray(whole.T)
    return found, layers


def begin(folder: Path, shape: student.Shape, teacher: Any, *, sparse: bool = True) -> Any:
    """A student of that shape with the encoder's parameters.

    Layers that the shape has and the encoder has not come from the teacher, in the middle.
    """
    torch = need("torch")
    have, count = weights(folder)
    if count > len(shape.layers) or have["table.weight"].shape != (shape.pieces, shape.width):
        raise ExportError(f"{folder}: has {count} layers and a table of {have['table.weight'].shape}, which the plan "
                          f"of {len(shape.layers)} layers and {(shape.pieces, shape.width)} cannot take")  # fmt: skip
    made = student.build(shape, sparse=sparse)
    student.begin(made, shape, teacher, torch.tensor(have["table.weight"]))
    first, state = (count + 1) // 2, made.state_dict()
    for name, value in have.items():
        if name.startswith("layers."):
            _, number, part = name.split(".", 2)
            place = int(number) if int(number) < first else len(shape.layers) - count + int(number)
            name = f"layers.{place}.{part}"
        state[name] = torch.from_numpy(np.array(value))
    made.load_state_dict(state)
    return made


def alone(folder: Path, *, sparse: bool = True) -> tuple[Any, student.Shape]:
    """A student with the encoder's parameters and no more layers than it has, which takes no teacher; and its shape."""
    torch, onnx, numpy_helper = need("torch"), need("onnx"), need("onnx.numpy_helper")
    have, count = weights(folder)
    graph = onnx.load(str(folder / "model.onnx")).graph
    constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    # queries, keys and values are parted by head: (n, length, 3, heads, size)
    parted = [node.input for node in graph.node if node.op_type == "Concat" and len(node.input) == 5]
    if not parted or parted[0][3] not in constants:
        raise ExportError(f"{folder / 'model.onnx'}: does not say how many heads its layers have")
    epsilon = [a.f for node in graph.node if node.op_type == "LayerNormalization" for a in node.attribute if a.f]
    pieces, width = have["table.weight"].shape
    shape = student.Shape(
        pieces=pieces,
        layers=tuple(range(1, count + 1)),
        width=width,
        inner=len(have["layers.0.inner.bias"]),
        heads=int(constants[parted[0][3]].item()),
        positions=len(have["positions.weight"]),
        epsilon=epsilon[0],
    )
    made = student.build(shape, sparse=sparse)
    made.load_state_dict({name: torch.from_numpy(np.array(value)) for name, value in have.items()})
    return made, shape


def vocabulary(folder: Path) -> Any:
    """The encoder's tokenizer."""
    return tokenizer.load(folder / "tokenizer.json")


def meet(student: Any, begun: Any, share: float = 0.5) -> None:
    """Takes the student back to where it is only `share` of the way from the weights that it began with, in place.

    Lessons teach a shop's questions and cost some of everything else; half way, most of both is there.
    """
    old = begun.state_dict()
    new = student.state_dict()
    student.load_state_dict({name: share * weight + (1 - share) * old[name] for name, weight in new.items()})
