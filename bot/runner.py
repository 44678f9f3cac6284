"""A sequential runner for Rasa's graphs, in place of dask's, which took half of each turn.

Rasa's interface and nodes are kept; only the scheduling differs. A graph of ten small nodes on one thread
needs no scheduler: the order is worked out once for each set of targets and then followed. Measured with
`parley bench` (docs/benchmarks.md).
"""

from __future__ import annotations

from typing import Any

from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import ExecutionContext, GraphNode, GraphNodeHook, GraphSchema
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.storage import ModelStorage


class SequentialGraphRunner(GraphRunner):
    """Runs the nodes of a graph one after the other, each when its inputs are there."""

    def __init__(self, schema: GraphSchema, nodes: dict[str, GraphNode]) -> None:
        self._schema = schema
        self._nodes = nodes
        self._orders: dict[tuple[str, ...], list[tuple[str, tuple[str, ...]]]] = {}

    @classmethod
    def create(
        cls,
        graph_schema: GraphSchema,
        model_storage: ModelStorage,
        execution_context: ExecutionContext,
        hooks: list[GraphNodeHook] | None = None,
    ) -> SequentialGraphRunner:
        """A runner with all nodes of the schema instantiated."""
        nodes = {
            name: GraphNode.from_schema_node(name, node, model_storage, execution_context, hooks)
            for name, node in graph_schema.nodes.items()
        }
        return cls(graph_schema, nodes)

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        """What each target gives for `inputs`; nodes that no target needs are not run."""
        wanted = tuple(targets if targets else self._schema.target_names)
        if wanted not in self._orders:
            self._orders[wanted] = self._order(wanted)
        values: dict[str, Any] = dict(inputs or {})
        if clash := self._nodes.keys() & values.keys():
            raise GraphRunError(f"Inputs are named like nodes: {', '.join(sorted(clash))}.")
        for name, parents in self._orders[wanted]:
            try:
                received = [(parent, values[parent]) for parent in parents]
            except KeyError as missing:
                raise GraphRunError(f"Node '{name}' lacks its input {missing}.") from missing
            values[name] = self._nodes[name](*received)[1]
        return {name: values[name] for name in wanted}

    def _order(self, targets: tuple[str, ...]) -> list[tuple[str, tuple[str, ...]]]:
        """Parents before children, each node once; inputs are no nodes and stay out."""
        order: dict[str, tuple[str, ...]] = {}

        def visit(name: str) -> None:
            if name in order or name not in self._nodes:
                return
            parents = tuple(self._schema.nodes[name].needs.values())
            for parent in parents:
                visit(parent)
            order[name] = parents

        for target in targets:
            visit(target)
        return list(order.items())
