"""Markdown and HTML as the plain text that a chat shows: paragraphs, `- ` items, `[words](url)` links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from html.parser import HTMLParser

from markdown_it import MarkdownIt
from markdown_it.token import Token

_PARSER = MarkdownIt("commonmark", {"html": False}).enable("table")


@lru_cache(maxsize=4096)
def plain(markdown: str) -> str:
    """The text without Markdown's marks; links read `[words](url)`, list items begin with `- ` or `1. `."""
    blocks: list[str] = []
    lists: list[int | None] = []  # the next number of each open list; None for bullets
    item: str | None = None  # the mark that the next text of a list item begins with
    tight = False
    row: list[str] | None = None
    for token in _PARSER.parse(markdown):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists.append(int(token.attrs.get("start", 1)) if token.type == "ordered_list_open" else None)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
            tight = bool(lists)
        elif token.type == "list_item_open":
            number = lists[-1]
            item = "  " * (len(lists) - 1) + ("- " if number is None else f"{number}. ")
            lists[-1] = None if number is None else number + 1
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            _add(blocks, " | ".join(row or ()), tight)
            row, tight = None, True
        elif token.type == "table_close":
            tight = False
        elif token.type == "inline":
            text = _inline(token.children or ())
            if row is not None:
                row.append(text)
                continue
            _add(blocks, (item or "") + text, tight)
            tight, item = bool(lists), None
        elif token.type in ("fence", "code_block"):
            _add(blocks, (item or "") + token.content.rstrip("\n"), tight)
            tight, item = bool(lists), None
    return "".join(blocks)


def _add(blocks: list[str], text: str, tight: bool) -> None:
    if text.strip():
        blocks.append(("\n" if tight else "\n\n") + text if blocks else text)


def _inline(tokens: Sequence[Token]) -> str:
    out: list[str] = []
    links: list[str] = []
    for token in tokens:
        if token.type in ("text", "code_inline"):
            out.append(token.content)
        elif token.type == "softbreak":
            out.append(" ")
        elif token.type == "hardbreak":
            out.append("\n")
        elif token.type == "link_open":
            links.append(str(token.attrs.get("href", "")))
            out.append("[")
        elif token.type == "link_close":
            out.append(f"]({links.pop()})")
        elif token.type == "image":
            out.append(token.content)
    return _WIDE_BREAK.sub("", "".join(out)).strip()


_WIDE_BREAK = re.compile(r"(?<=[\u2e80-\u9fff\uff00-\uffef]) (?=[\u2e80-\u9fff\uff00-\uffef])")
"""A space between two Chinese or Japanese letters: what is left of a line's end."""

_BLOCKS = frozenset(["p", "div", "ul", "ol", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "section"])
_HIDDEN = frozenset({"script", "style", "template", "noscript"})


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self.hidden += 1
        elif tag == "li":
            self.out.append("\n- ")
        elif tag == "br":
            self.out.append("\n")
        elif tag in _BLOCKS:
            self.out.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self.hidden = max(0, self.hidden - 1)
        elif tag in _BLOCKS:
            self.out.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.out.append(re.sub(r"\s+", " ", data))


@lru_cache(maxsize=16384)
def plain_html(html: str) -> str:
    """The words of an HTML fragment without tags, scripts and styles; blocks parted by blank lines."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    lines = [line.strip() for line in "".join(parser.out).split("\n")]
    text = "\n".join(line for line in lines if line != "-")
    return re.sub(r"\n{2,}(?=- )", "\n", re.sub(r"\n{3,}", "\n\n", text)).strip()
