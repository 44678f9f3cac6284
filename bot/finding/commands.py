"""What a shopper says about the products shown: begin anew, compare, cheaper, or that an answer does not matter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal, get_args

import yaml

from bot.reply_language import letter_words
from knowledge.entities.words import JOINED
from knowledge.language import SERVED, base
from knowledge.normalise import words

Command = Literal["again", "compare", "cheaper", "any"]
FILE = Path(__file__).with_name("commands.yml")
LONGEST = 6
"""Words of a message that is a command and nothing else."""
_PIECES = JOINED | {"ko"}
"""Languages in which a form counts wherever its letters stand."""


def command(text: str, language: str, longest: int = LONGEST) -> Command | None:
    """The command that a text of at most so many words gives in the language, or in English; None for none."""
    if letter_words(text) > longest:
        return None
    plain = words(text)
    for of in dict.fromkeys((base(language), "en")):
        for name, pattern in _patterns().get(of, {}).items():
            if pattern.search(plain):
                return name
    return None


@lru_cache(maxsize=1)
def _patterns() -> Mapping[str, Mapping[Command, re.Pattern[str]]]:
    found = yaml.safe_load(FILE.read_text("utf-8"))
    assert found.keys() == set(SERVED)
    return {
        language: {name: _pattern(found[language][name], language) for name in get_args(Command)} for language in SERVED
    }


def _pattern(forms: list[str], language: str) -> re.Pattern[str]:
    made = []
    for form in forms:
        pieces = [re.escape(words(piece)) for piece in form.split("~")]
        if language in _PIECES and not form.isascii():
            made.append(pieces[0])
        else:
            made.append(r"(?<!\S)" + r"\w*".join(pieces) + r"(?!\S)")
    return re.compile("|".join(made))
