"""YAML with line numbers: values as the merchant wrote them, and faults that point at the line.

Scalars stay text. YAML 1.1 would read the language `no` and the country `NO` as false, and a telephone
number as an integer.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

import yaml

from knowledge.faults import Fault, did_you_mean


@dataclass
class Nodes:
    """Reads the nodes of one YAML text and gathers its faults."""

    file: str
    first_line: int = 1
    """The line of the file where the YAML text begins."""
    faults: list[Fault] = field(default_factory=list)

    def fault(self, node: yaml.Node, message: str) -> None:
        """Notes what is wrong at the node's line."""
        self.faults.append(Fault(self.file, self.line(node), message))

    def line(self, node: yaml.Node) -> int:
        """The node's line in the file, from 1."""
        return int(node.start_mark.line) + self.first_line

    def compose(self, text: str) -> yaml.MappingNode | None:
        """The top mapping, or None with a fault where the text is no YAML or no mapping."""
        try:
            node = yaml.compose(text, Loader=yaml.SafeLoader)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "unreadable"
            line = (mark.line if mark else 0) + self.first_line
            self.faults.append(Fault(self.file, line, f"is not YAML ({problem}); write `key: value` lines"))
            return None
        except RecursionError:
            self.faults.append(Fault(self.file, self.first_line, "is nested too deeply; write `key: value` lines"))
            return None
        if node is None:
            return yaml.MappingNode("tag:yaml.org,2002:map", [])
        if not isinstance(node, yaml.MappingNode):
            self.fault(node, "is not a list of `key: value` lines; write for example `name: My store`")
            return None
        return node

    def mapping(self, node: yaml.Node, known: Collection[str] | None, what: str) -> dict[str, yaml.Node]:
        """The keys and their nodes; keys that are not known, or come twice, are faults and left out."""
        if not isinstance(node, yaml.MappingNode):
            self.fault(node, f"`{what}` needs indented `key: value` lines below it")
            return {}
        found: dict[str, yaml.Node] = {}
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else ""
            if known is not None and name not in known:
                self.fault(key, f"unknown key `{name}`{did_you_mean(name, known)}")
            elif name in found:
                self.fault(key, f"`{name}` stands here a second time; keep one of them")
            else:
                found[name] = value
        return found

    def text(self, node: yaml.Node, what: str) -> str:
        """The scalar as written, or "" with a fault."""
        if isinstance(node, yaml.ScalarNode):
            value = str(node.value).strip()
            if value and value != "~":
                return value
            self.fault(node, f"`{what}` is empty; write its value behind the colon")
            return ""
        self.fault(node, f"`{what}` needs one value, not a list")
        return ""

    def texts(self, node: yaml.Node, what: str) -> list[tuple[str, yaml.Node]]:
        """The values of a list with their nodes; one value, or several with commas, count as a list too."""
        if isinstance(node, yaml.SequenceNode):
            return [(value, item) for item in node.value if (value := self.text(item, what))]
        if isinstance(node, yaml.ScalarNode):
            return [(part.strip(), node) for part in self.text(node, what).split(",") if part.strip()]
        self.fault(node, f"`{what}` needs a list; write `{what}: [a, b]`")
        return []
