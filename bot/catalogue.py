"""Every fixed word that a shopper reads, in each served language: `bot/words/*.ftl` and `bot/words/facts/*.ftl`;
`bot/words/desk/*.ftl` hold what the store's own people read.

A language is read when it is first needed, and reading it fails loudly when a message is missing, has
other variables than the English one, or does not parse: a shopper never sees a half-translated store.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from babel import Locale
from babel.numbers import format_currency
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from knowledge.language import SERVED, base

FOLDER = Path(__file__).with_name("words")
REFERENCE = "en"
_SELECTORS = {"to"}
"""Variables that only choose a plural form: a language without plurals has no use for them."""
_CLDR = {"no": "nb", "zh": "zh_Hans", "zh-Hant": "zh_Hant"}


class CatalogueError(Exception):
    """A language's words cannot be used; the message says which file and message to mend."""


def locale_of(language: str) -> Locale:
    """CLDR's locale of a served language."""
    return Locale.parse(_CLDR.get(language, language.replace("-", "_")))


def language_name(locale: Locale, tag: str) -> str:
    """What a language is called in that locale; the tag itself where CLDR knows no name."""
    return str(locale.languages.get(tag.replace("-", "_")) or locale.languages.get(base(tag)) or tag)


class Words:
    """The words of one language: messages by id, and names and numbers by CLDR."""

    def __init__(self, language: str, messages: dict[str, ast.Pattern], bundle: FluentBundle) -> None:
        self.language = language
        self.locale = locale_of(language)
        self._messages = messages
        self._bundle = bundle
        self._plain: dict[str, str] = {}

    def format(self, message: str, /, **values: Any) -> str:
        """The message with its variables filled; raises `CatalogueError` for an unknown one or a gap."""
        if not values and message in self._plain:
            return self._plain[message]
        if message not in self._messages:
            raise CatalogueError(f"{self.language}.ftl has no message '{message}'")
        pattern = self._bundle.get_message(message).value
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise CatalogueError(f"{self.language}.ftl: '{message}': {errors[0]}")
        if not values:
            self._plain[message] = str(text)
        return str(text)

    def templates(self, prefix: str) -> dict[str, str]:
        """The messages whose id starts with `prefix`, variables left in as `{ $name }`, to be filled elsewhere."""
        return {name: _template(pattern) for name, pattern in self._messages.items() if name.startswith(prefix)}

    def variables(self, message: str) -> frozenset[str]:
        """Names of the variables that a message wants."""
        return frozenset(_variables(self._messages[message]))

    def __iter__(self) -> Iterator[str]:
        return iter(self._messages)

    def language_name(self, tag: str) -> str:
        """What a language is called in this one ("de" → "German"); the tag itself where CLDR knows none."""
        return language_name(self.locale, tag)

    def country_name(self, code: str) -> str | None:
        """What a country or region is called here ("DE" → "Germany", "001" → "world")."""
        name = self.locale.territories.get(code)
        return str(name) if name else None

    def price(self, amount: Decimal | float | str, currency: str) -> str:
        """An amount of money as this language writes it."""
        return str(format_currency(Decimal(str(amount)), currency, locale=self.locale))


class Catalogue:
    """The words of all served languages, each read once, when first asked for."""

    def __init__(self, folder: Path = FOLDER, *, parts: Sequence[str] = ("facts",)) -> None:
        """`parts` are the folders below whose words belong to it too."""
        self.folder = folder
        self._parts = tuple(parts)
        self._words: dict[str, Words] = {}
        self._there = frozenset(path.stem for path in folder.glob("*.ftl"))
        self._reference = _messages(folder, self._parts, REFERENCE)[0]

    @classmethod
    def desk(cls) -> Catalogue:
        """The words that the store's own people read at the desk; shoppers never do."""
        return cls(FOLDER / "desk", parts=("../effect",))

    def __contains__(self, language: str) -> bool:
        return language in self._there

    @property
    def languages(self) -> tuple[str, ...]:
        """The served languages that have words, in the order of `knowledge.language.SERVED`."""
        return tuple(language for language in SERVED if language in self)

    def served(self, tag: str | None) -> str | None:
        """The catalogue's name for a language tag ("pt-BR" → "pt", "zh-TW" → "zh-Hant"), None if not served."""
        if not tag:
            return None
        language = base(tag)
        if language == "zh":
            parts = {part.lower() for part in re.split(r"[-_]", tag)}
            hant = "hant" in parts or (parts & {"tw", "hk", "mo"} and "hans" not in parts)
            return "zh-Hant" if hant and "zh-Hant" in self else "zh"
        return language if language in SERVED and language in self else None

    def words(self, language: str) -> Words:
        """The words of one language; raises `CatalogueError` where they are incomplete."""
        if language not in self._words:
            self._words[language] = self._load(language)
        return self._words[language]

    def _load(self, language: str) -> Words:
        path = self.folder / f"{language}.ftl"
        messages, resources = _messages(self.folder, self._parts, language)
        if missing := self._reference.keys() - messages.keys():
            raise CatalogueError(f"{path.name} lacks {', '.join(sorted(missing))}")
        if unknown := messages.keys() - self._reference.keys():
            raise CatalogueError(f"{path.name} has unknown messages: {', '.join(sorted(unknown))}")
        for name, pattern in messages.items():
            wanted, found = set(_variables(self._reference[name])), set(_variables(pattern))
            if wanted - _SELECTORS != found - _SELECTORS:
                raise CatalogueError(f"{path.name}: '{name}' has variables {sorted(found)}, not {sorted(wanted)}")
        bundle = FluentBundle([_CLDR.get(language, language).replace("_", "-")], use_isolating=False)
        for resource in resources:
            bundle.add_resource(resource)
        return Words(language, messages, bundle)


def _messages(folder: Path, parts: Sequence[str], language: str) -> tuple[dict[str, ast.Pattern], list[ast.Resource]]:
    """A language's messages: those of the folder itself and of its parts."""
    messages: dict[str, ast.Pattern] = {}
    resources = []
    for path in (folder / f"{language}.ftl", *(folder / part / f"{language}.ftl" for part in parts)):
        if not path.is_file():
            raise CatalogueError(f"{path.relative_to(folder)} does not exist")
        resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        resources.append(resource)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                line = entry.content.strip().splitlines()[0]
                raise CatalogueError(f"{path.name} does not parse at: {line}")
            if isinstance(entry, ast.Message) and entry.value is not None:
                if entry.id.name in messages:
                    raise CatalogueError(f"{path.name} has '{entry.id.name}' twice")
                messages[entry.id.name] = entry.value
    return messages, resources


def _variables(node: ast.BaseNode) -> Iterator[str]:
    if isinstance(node, ast.VariableReference):
        yield node.id.name
        return
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode):
                yield from _variables(child)


def _template(pattern: ast.Pattern) -> str:
    parts = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append(element.value)
        elif isinstance(element, ast.Placeable) and isinstance(element.expression, ast.VariableReference):
            parts.append(f"{{ ${element.expression.id.name} }}")
        else:
            raise CatalogueError("a message filled by a client can hold plain variables only")
    return "".join(parts)
