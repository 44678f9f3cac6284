"""The desk's words: complete, filled and native in every language."""

from __future__ import annotations

import re

import pytest

from bot.catalogue import FOLDER, Catalogue
from knowledge.language import SERVED

LANGUAGES = [*SERVED, "zh-Hant"]
VALUES = {"name": "Mei", "count": 12, "wait": "in 5 minutes"}


@pytest.fixture(scope="module")
def desk() -> Catalogue:
    # the report's words, which the desk shows too, have their own test
    return Catalogue(FOLDER / "desk", parts=())


def test_every_served_language_has_them(desk: Catalogue) -> None:
    assert {path.stem for path in (FOLDER / "desk").glob("*.ftl")} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_complete_and_fills_its_variables(desk: Catalogue, language: str) -> None:
    words, english = desk.words(language), desk.words("en")
    assert list(words) == list(english)
    for message in words:
        text = words.format(message, **{name: VALUES[name] for name in words.variables(message)})
        assert text.strip()
        assert "{" not in text


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_a_language_is_not_left_in_english(desk: Catalogue, language: str) -> None:
    words, english = desk.words(language), desk.words("en")
    plain = [message for message in words if not words.variables(message)]
    same = [message for message in plain if words.format(message) == english.format(message)]
    assert len(same) <= 8, same  # loan words: "Team", "Name", "Spam"
    # two acts of one page are never called the same
    acts = ("take", "send", "insert", "draft-drop", "hand-back", "pass-on", "close", "note-add", "search", "back")
    assert len({words.format(f"desk-{act}") for act in acts}) == len(acts)


def test_every_word_is_used(desk: Catalogue) -> None:
    room = FOLDER.parents[1] / "connectors" / "desk"
    source = "".join(path.read_text(encoding="utf-8") for path in room.rglob("*") if path.suffix in (".py", ".html"))
    named = set(re.findall(r"\bdesk-[a-z_-]*[a-z]", source))
    made = ("desk-reason-", "desk-close-", "desk-role-")
    assert {message for message in desk.words("en") if message not in named and not message.startswith(made)} == set()
