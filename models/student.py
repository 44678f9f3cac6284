"""The student: a few of the teacher's layers over a table of its own pieces, mean-pooled to a unit vector."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from models.extras import need


@dataclass(frozen=True)
class Shape:
    """The sizes of a student; `layers` are the teacher's layers that it begins with, counted from 1."""

    pieces: int
    layers: tuple[int, ...]
    width: int = 384
    inner: int = 1536
    heads: int = 12
    positions: int = 64
    epsilon: float = 1e-12

    def asdict(self) -> dict[str, Any]:
        """Plain values, for a checkpoint."""
        return {**asdict(self), "layers": list(self.layers)}


def build(shape: Shape, *, sparse: bool = False) -> Any:
    """A student of that shape with random weights: a module from (ids, mask) to (n, width) unit vectors.

    `sparse` makes the table's gradient sparse, so that a step touches only the rows of its batch.
    """
    torch = need("torch")
    nn = torch.nn

    class Layer(nn.Module):  # type: ignore[name-defined]
        def __init__(self) -> None:
            super().__init__()
            self.query_key_value = nn.Linear(shape.width, 3 * shape.width)
            self.attended = nn.Linear(shape.width, shape.width)
            self.attended_norm = nn.LayerNorm(shape.width, eps=shape.epsilon)
            self.inner = nn.Linear(shape.width, shape.inner)
            self.outer = nn.Linear(shape.inner, shape.width)
            self.outer_norm = nn.LayerNorm(shape.width, eps=shape.epsilon)

        def forward(self, x: Any, bias: Any) -> Any:
            n, length = x.shape[0], x.shape[1]
            size = shape.width // shape.heads
            q, k, v = self.query_key_value(x).view(n, length, 3, shape.heads, size).permute(2, 0, 3, 1, 4).unbind(0)
            weights = (q @ k.transpose(-1, -2) * size**-0.5 + bias).softmax(-1)
            mixed = (weights @ v).transpose(1, 2).reshape(n, length, shape.width)
            x = self.attended_norm(x + self.attended(mixed))
            return self.outer_norm(x + self.outer(nn.functional.gelu(self.inner(x))))

    class Student(nn.Module):  # type: ignore[name-defined]
        def __init__(self) -> None:
            super().__init__()
            self.table = nn.Embedding(shape.pieces, shape.width, sparse=sparse)
            self.positions = nn.Embedding(shape.positions, shape.width)
            self.norm = nn.LayerNorm(shape.width, eps=shape.epsilon)
            self.layers = nn.ModuleList(Layer() for _ in shape.layers)

        def forward(self, ids: Any, mask: Any) -> Any:
            kept = mask.to(self.norm.weight.dtype)
            x = self.norm(self.table(ids) + self.positions.weight[: ids.shape[1]])
            bias = (kept[:, None, None, :] - 1.0) * 1e4
            for layer in self.layers:
                x = layer(x, bias)
            summed = (x * kept[:, :, None]).sum(1)
            return summed / summed.norm(dim=-1, keepdim=True).clamp(min=1e-9)

    return Student()


def begin(student: Any, shape: Shape, teacher: Any, table: Any) -> None:
    """Fills a student with the teacher's layers, positions and norms and with the given table, in place."""
    torch = need("torch")
    have = {name.removeprefix("bert."): value.float() for name, value in teacher.state_dict().items()}
    weights = {
        "table.weight": torch.as_tensor(table),
        "positions.weight": have["embeddings.position_embeddings.weight"][: shape.positions]
        + have["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": have["embeddings.LayerNorm.weight"],
        "norm.bias": have["embeddings.LayerNorm.bias"],
    }
    parts = {
        "attended": "attention.output.dense",
        "attended_norm": "attention.output.LayerNorm",
        "inner": "intermediate.dense",
        "outer": "output.dense",
        "outer_norm": "output.LayerNorm",
    }
    for mine, layer in enumerate(shape.layers):
        old = f"encoder.layer.{layer - 1}"
        for kind in ("weight", "bias"):
            joined = [have[f"{old}.attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            weights[f"layers.{mine}.query_key_value.{kind}"] = torch.cat(joined)
            for name, part in parts.items():
                weights[f"layers.{mine}.{name}.{kind}"] = have[f"{old}.{part}.{kind}"]
    student.load_state_dict(weights)
