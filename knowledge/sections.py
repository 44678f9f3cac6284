"""A Markdown file of the store cut into sections, each with its line, its meta lines and its text.

Cutting is done by the headings alone, and a section is read only when its text has changed: of a file with
10,000 sections, an edit of one costs the reading of one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from knowledge.faults import Fault, Severity
from knowledge.markdown import plain
from knowledge.meta import ID, KEYS, Meta, add_line
from knowledge.nodes import Nodes

_MARK = re.compile(r"^(?:(#{1,6})[ \t]+|(`{3,}|~{3,}))", re.MULTILINE)
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)(?:[ \t]*\{#([^}]*)\})?[ \t]*#*[ \t]*")
_META = re.compile(r"([A-Za-z_]+)[ \t]*[::][ \t]*(.*)")
_STRAY = re.compile(rf"({'|'.join(KEYS)})[ \t]*:")


@dataclass(frozen=True)
class Section:
    """One heading with what stands below it; its faults count lines from the heading, which is 0."""

    level: int
    title: str
    id: str
    meta: Meta
    phrasings: tuple[str, ...]
    text: str
    faults: tuple[tuple[int, str, Severity], ...]

    @property
    def broken(self) -> bool:
        """Whether a fault keeps it from being served."""
        return any(severity == "error" for _, _, severity in self.faults)


@dataclass
class Document:
    """A file cut into sections: `(line, section)` in the file's order, its front matter and its faults."""

    file: str
    title: str = ""
    meta: Meta = field(default_factory=Meta)
    sections: list[tuple[int, Section]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    fatal: bool = False
    """Whether nothing of it can be served: the front matter says for whom it holds, and cannot be read."""
    cache: dict[str, Section] = field(default_factory=dict)
    """Section by its source text, for the next reading of the same file."""


def read_document(text: str, file: str, *, faq: bool, previous: Mapping[str, Section] | None = None) -> Document:
    """The sections of a FAQ file (questions with phrasings) or of a policy, with their faults."""
    known = previous or {}
    document = Document(file)
    start, line = _front_matter(text, document)
    cuts = _cuts(text, start, deepest=2 if faq else 3)
    position = start
    for index, (begin, level) in enumerate(cuts):
        line += text.count("\n", position, begin)
        position = begin
        end = cuts[index + 1][0] if index + 1 < len(cuts) else len(text)
        source = text[begin:end]
        if level == 1 and document.title == "":
            heading = _HEADING.fullmatch(source.split("\n", 1)[0])
            document.title = heading.group(2).strip() if heading else ""
        if level == 1 and faq:
            continue
        section = known.get(source) or _read_section(source, faq)
        document.cache[source] = section
        document.sections.append((line, section))
        document.faults += [Fault(file, line + at, message, severity) for at, message, severity in section.faults]
    if not document.sections and not document.fatal:
        want = "a question `## How long …? {#some-id}`" if faq else "a heading `# Returns`"
        document.faults.append(Fault(file, 1, f"holds no {'questions' if faq else 'text'}; begin with {want}"))
    return document


def _front_matter(text: str, document: Document) -> tuple[int, int]:
    """Where the front matter ends: position and line."""
    if not re.match(r"---[ \t]*\n", text):
        return 0, 1
    end = re.compile(r"^---[ \t]*(\n|\Z)", re.MULTILINE).search(text, text.index("\n") + 1)
    if end is None:
        document.fatal = True
        document.faults.append(Fault(document.file, 1, "front matter does not end; write `---` on a line below it"))
        return len(text), 1
    nodes = Nodes(document.file, first_line=2)
    top = nodes.compose(text[text.index("\n") + 1 : end.start()])
    for key, node in nodes.mapping(top, KEYS, "front matter").items() if top is not None else ():
        value = ", ".join(part for part, _ in nodes.texts(node, key)) if key != "valid" else nodes.text(node, key)
        document.meta, problem = add_line(document.meta, key, value)
        if problem:
            nodes.fault(node, problem)
    document.fatal = bool(nodes.faults)
    document.faults += nodes.faults
    return end.end(), text.count("\n", 0, end.end()) + 1


def _cuts(text: str, start: int, deepest: int) -> list[tuple[int, int]]:
    """Positions and levels of the headings that begin a section, those inside code fences left out."""
    cuts: list[tuple[int, int]] = []
    fence = ""
    for match in _MARK.finditer(text, start):
        if match.group(2):
            if not fence:
                fence = match.group(2)
            elif match.group(2).startswith(fence):
                fence = ""
        elif not fence and len(match.group(1)) <= deepest:
            cuts.append((match.start(), len(match.group(1))))
    return cuts


def _read_section(source: str, faq: bool) -> Section:
    lines = source.rstrip("\n").split("\n")
    faults: list[tuple[int, str, Severity]] = []
    heading = _HEADING.fullmatch(lines[0])
    assert heading is not None  # the cut was made at a heading
    level, title, anchor = len(heading.group(1)), heading.group(2).strip(), (heading.group(3) or "").strip()
    if not title:
        faults.append((0, "heading is empty; write the question behind the ##", "error"))
    if anchor and not ID.fullmatch(anchor):
        faults.append((0, f"id `{anchor}` is not lower-case letters, digits and hyphens; write e.g. "
                       f"{{#{slug(anchor) or 'return-window'}}}", "error"))  # fmt: skip
        anchor = ""
    meta, at = Meta(), 1
    while at < len(lines) and (match := _META.fullmatch(lines[at])) and (faq or match.group(1) in KEYS):
        meta, problem = add_line(meta, match.group(1), match.group(2).strip())
        if problem:
            faults.append((at, problem, "error"))
        at += 1
    phrasings: list[str] = []
    while faq and at < len(lines) and (found := re.fullmatch(r"[-*+][ \t]+(.*)", lines[at])):
        if found.group(1).strip():
            phrasings.append(found.group(1).strip())
        at += 1
    if faq and phrasings and at < len(lines) and lines[at].strip():
        faults.append((at, "the line follows the phrasings directly; put a blank line before the answer", "error"))
    text = plain("\n".join(lines[at:])).strip()
    if not text and faq:
        faults.append((0, f"answer of `{title}` is empty; write it after a blank line below the question", "error"))
    if stray := _STRAY.match(text):
        where = next((i for i in range(at, len(lines)) if lines[i].strip()), at)
        faults.append((where, f"`{stray.group(1)}:` stands after a blank line and would be shown as text; "
                       "move it directly below the heading", "error"))  # fmt: skip
    return Section(level, title, anchor, meta, tuple(phrasings), text, tuple(faults))


def slug(words: str) -> str:
    """An id made of the words' Latin letters and digits, at most 60 characters; "" where there are none."""
    return re.sub(r"[^a-z0-9]+", "-", words.casefold())[:60].strip("-")
