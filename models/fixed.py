"""8-bit matrix products with scales fixed beforehand: a text's vector cannot depend on what shares its batch.

Scales come from running sample texts through the float graph. A product's input is first divided, channel by channel,
by what its largest values and its weights call for, as in SmoothQuant (Xiao et al. 2023), and the weights take the
factor, so that a few loud channels do not cost the others their precision.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from models.extras import need

Floats = npt.NDArray[np.float32]

_LOUD = 0.7
"""How far the scale of a channel follows its input rather than its weights."""
_WEIGHT_LEVELS = 63
"""7 bits: processors without VNNI add two 8-bit products in 16 bits, which full weights would overflow."""


def products(graph: Any) -> list[Any]:
    """The graph's products of an input and a constant matrix."""
    constant = {tensor.name for tensor in graph.initializer}
    return [node for node in graph.node if node.op_type == "MatMul" and node.input[1] in constant]


def inputs(path: Path, rows: Sequence[Sequence[int]]) -> dict[str, tuple[Floats, Floats]]:
    """The least and the greatest value, by channel, that each product's input takes over the texts' token ids."""
    onnx, runtime = need("onnx"), need("onnxruntime")
    model = onnx.load(str(path))
    names = list(dict.fromkeys(node.input[0] for node in products(model.graph)))
    for name in names:
        model.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
    session = runtime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    found: dict[str, tuple[Floats, Floats]] = {}
    for row in rows:
        ids = np.array([row], dtype=np.int64)
        for name, value in zip(names, session.run(names, {"ids": ids, "mask": np.ones_like(ids)}), strict=True):
            flat = value.reshape(-1, value.shape[-1])
            low, high = flat.min(0), flat.max(0)
            before = found.get(name, (low, high))
            found[name] = (np.minimum(before[0], low), np.maximum(before[1], high))
    return found


def _split(weight: Floats, low: Floats, high: Floats) -> tuple[Floats, float, int, npt.NDArray[np.int8], Floats]:
    """What a product becomes: divisors of the input's channels, its scale and zero, 8-bit weights and their scales."""
    loud = np.maximum(np.maximum(-low, high), 1e-5)
    divisor = loud**_LOUD / np.maximum(np.abs(weight).max(1), 1e-5) ** (1 - _LOUD)
    divisor = (divisor / np.exp(np.log(divisor).mean())).astype(np.float32)
    least, most = min(0.0, float((low / divisor).min())), max(0.0, float((high / divisor).max()))
    scale = max(1.02 * (most - least), 1e-6) / 255
    whole = weight * divisor[:, None]
    steps = (np.maximum(np.abs(whole).max(0), 1e-9) / _WEIGHT_LEVELS).astype(np.float32)
    zero = round(min(255.0, max(0.0, -least * 1.01 / scale)))
    return divisor, scale, zero, np.round(whole / steps).astype(np.int8), steps


def quantise(model: Any, ranges: dict[str, tuple[Floats, Floats]]) -> int:
    """Replaces the model's products, with the biases added to them, by 8-bit ones; returns how many."""
    onnx = need("onnx")
    graph, helper, numpy_helper = model.graph, onnx.helper, need("onnx.numpy_helper")
    constants = {tensor.name: tensor for tensor in graph.initializer}
    found: dict[str, Any] = {node.output[0]: node for node in products(graph)}
    uses = [name for node in graph.node for name in node.input]
    biases: dict[str, Any] = {
        node.input[0]: node
        for node in graph.node
        if node.op_type == "Add" and node.input[0] in found and node.input[1] in constants
        and uses.count(node.input[0]) == 1
    }  # fmt: skip
    added = {node.output[0] for node in biases.values()}
    nodes: list[Any] = []
    for node in graph.node:
        if node.op_type == "Add" and node.output[0] in added:
            continue
        if node.output[0] not in found:
            nodes.append(node)
            continue
        source, name = node.input
        low, high = ranges[source]
        divisor, scale, zero, weight, steps = _split(numpy_helper.to_array(constants[name]), low, high)
        parts = {
            # a product with it is faster than a division
            "divisor": 1 / divisor, "scale": np.array(scale, dtype=np.float32), "zero": np.array(zero, dtype=np.uint8),
            "int8": weight, "steps": steps, "zeros": np.zeros(len(steps), dtype=np.int8),
        }  # fmt: skip
        for part, value in parts.items():
            graph.initializer.append(numpy_helper.from_array(value, f"{name}.{part}"))
        last = biases.get(node.output[0], node)
        nodes += [
            helper.make_node("Mul", [source, f"{name}.divisor"], [f"{name}.even"]),
            helper.make_node(
                "QuantizeLinear", [f"{name}.even", f"{name}.scale", f"{name}.zero"], [f"{name}.quantised"]
            ),
            helper.make_node(
                "MatMulIntegerToFloat",
                [
                    f"{name}.{part}" for part in ("quantised", "int8", "scale", "steps", "zero", "zeros")
                ] + ([last.input[1]] if last is not node else []),
                [last.output[0]],
                domain="com.microsoft",
            ),
        ]  # fmt: skip
    used = {name for node in nodes for name in node.input}
    kept = [tensor for tensor in graph.initializer if tensor.name in used]
    del graph.node[:]
    graph.node.extend(nodes)
    del graph.initializer[:]
    graph.initializer.extend(kept)
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    return len(found)
