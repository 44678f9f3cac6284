"""Makes an encoder's folder of a trained student, or of any sentence-transformers model, for `knowledge.encoder`."""

from __future__ import annotations

import hashlib
import json
import tempfile
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from models import fixed
from models.extras import need

OPSET = 18


class ExportError(Exception):
    """The model cannot be exported; the message says why."""


@dataclass(frozen=True)
class Exportable:
    """A module from (ids, mask) to unit vectors, its tokenizer, and what the manifest says of them."""

    module: Any
    tokenizer: Any
    id: str
    version: str
    dimension: int
    max_tokens: int
    pooling: str = "mean"
    prefixes: dict[str, str] = field(default_factory=dict)
    samples: tuple[str, ...] = ()
    """Texts that show which values the graph's products meet; with them, 8-bit scales are fixed, and runs shared."""


def write(model: Exportable, out: Path, *, quantise: bool = True) -> Path:
    """Writes `model.onnx` (int8 if `quantise`), `tokenizer.json` and `manifest.json`; returns the folder."""
    out.mkdir(parents=True, exist_ok=True)
    graph = out / "model.onnx"
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "float.onnx"
        to_onnx(model.module, plain)
        if quantise and model.samples:
            model.tokenizer.enable_truncation(model.max_tokens)
            rows = [encoding.ids for encoding in model.tokenizer.encode_batch(list(model.samples))]
            to_fixed_int8(plain, graph, [row for row in rows if row])
        elif quantise:
            to_int8(plain, graph)
        else:
            need("onnx").save(need("onnx").load(str(plain)), str(graph))
    model.tokenizer.no_padding()
    model.tokenizer.enable_truncation(model.max_tokens)
    model.tokenizer.save(str(out / "tokenizer.json"), pretty=False)
    manifest = {
        "id": model.id,
        "version": model.version,
        "dimension": model.dimension,
        "max_tokens": model.max_tokens,
        "pieces": model.tokenizer.get_vocab_size(),
        "pooling": model.pooling,
        "prefixes": {kind: model.prefixes.get(kind, "") for kind in ("query", "passage")},
        "batched": bool(model.samples) or not quantise,
        "files": {
            name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in ("model.onnx", "tokenizer.json")
        },
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", "utf-8")
    return out


def to_onnx(module: Any, path: Path) -> None:
    """The module as a float graph with inputs `ids` and `mask`, (n, length) int64, and the output `vectors`."""
    torch, onnx = need("torch"), need("onnx")
    module = module.eval()
    ids = torch.ones((2, 7), dtype=torch.int64)
    mask = torch.ones_like(ids)
    mask[1, 5:] = 0
    n, length = torch.export.Dim("n", max=4096), torch.export.Dim("length", min=1, max=512)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            module, (ids, mask), dynamo=True, opset_version=OPSET, input_names=["ids", "mask"],
            output_names=["vectors"], dynamic_shapes=({0: n, 1: length}, {0: n, 1: length}), verbose=False,
        )  # fmt: skip
    graph = program.model_proto
    graph.ir_version = 8  # what ONNX Runtime 1.16 reads
    for node in graph.graph.node:
        del node.metadata_props[:]  # stack traces, with paths of the machine that exported
    onnx.save(graph, str(path))


def to_fixed_int8(source: Path, path: Path, rows: Sequence[Sequence[int]]) -> None:
    """Matrix products in 8 bits with the scales that the token ids of sample texts call for; tables as in `to_int8`."""
    onnx = need("onnx")
    model = onnx.load(str(source))
    fixed.quantise(model, fixed.inputs(source, rows))
    shrink_tables(model)
    onnx.save(model, str(path))


def to_int8(source: Path, path: Path) -> None:
    """Matrix products with 8-bit weights and activations scaled at run time; tables in 8 bits with a scale a row."""
    onnx, quantization = need("onnx"), need("onnxruntime.quantization")
    with tempfile.TemporaryDirectory() as scratch:
        small = Path(scratch) / "tables.onnx"
        graph = onnx.load(str(source))
        shrink_tables(graph)
        onnx.save(graph, str(small))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            quantization.quantize_dynamic(
                str(small), str(path), op_types_to_quantize=["MatMul", "Gemm"], per_channel=True, reduce_range=True,
                weight_type=quantization.QuantType.QInt8,
            )  # fmt: skip


def _big(onnx: Any, tensor: Any, least: int) -> bool:
    """Whether a constant is a float table worth shrinking."""
    return tensor.data_type == onnx.TensorProto.FLOAT and len(tensor.dims) == 2 and np.prod(tensor.dims) >= least


def shrink_tables(model: Any, least: int = 100_000) -> int:
    """Replaces look-ups in float tables of at least `least` numbers by int8 with a scale a row; returns how many."""
    onnx = need("onnx")
    graph, numpy_helper, helper = model.graph, need("onnx.numpy_helper"), onnx.helper
    tables = {tensor.name: tensor for tensor in graph.initializer}
    nodes, shrunk = [], 0
    for node in graph.node:
        tensor = tables.get(node.input[0]) if node.op_type == "Gather" else None
        across = any(attribute.name == "axis" and attribute.i for attribute in node.attribute)
        if tensor is None or across or not _big(onnx, tensor, least):
            nodes.append(node)
            continue
        name, ids, out = node.input[0], node.input[1], node.output[0]
        rows = numpy_helper.to_array(tensor)
        scale = np.maximum(np.abs(rows).max(1, keepdims=True), 1e-12).astype(np.float32) / 127
        if f"{name}.int8" not in tables:
            for part, value in (("int8", np.round(rows / scale).astype(np.int8)), ("scale", scale)):
                tables[f"{name}.{part}"] = numpy_helper.from_array(value, f"{name}.{part}")
                graph.initializer.append(tables[f"{name}.{part}"])
        nodes += [
            helper.make_node("Gather", [f"{name}.int8", ids], [f"{out}.int8"]),
            helper.make_node("Cast", [f"{out}.int8"], [f"{out}.float"], to=onnx.TensorProto.FLOAT),
            helper.make_node("Gather", [f"{name}.scale", ids], [f"{out}.scale"]),
            helper.make_node("Mul", [f"{out}.float", f"{out}.scale"], [out]),
        ]
        shrunk += 1
    used = {name for node in nodes for name in node.input}
    kept = [tensor for tensor in graph.initializer if tensor.name in used]
    del graph.node[:]
    graph.node.extend(nodes)
    del graph.initializer[:]
    graph.initializer.extend(kept)
    return shrunk
