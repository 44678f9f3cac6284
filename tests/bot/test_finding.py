"""What shoppers say about the products shown, and the line of reasons, without a dialogue."""

from __future__ import annotations

from typing import get_args

import pytest
import yaml

from bot.catalogue import Catalogue
from bot.finding.commands import FILE, Command, command
from bot.finding.wording import Wording, capitalised
from knowledge.finder import Wish
from knowledge.knowledge import Knowledge
from knowledge.language import SERVED

COMMANDS: dict[str, dict[Command, list[str]]] = yaml.safe_load(FILE.read_text("utf-8"))


def test_every_language_has_every_command() -> None:
    assert COMMANDS.keys() == set(SERVED)
    assert all(of.keys() == set(get_args(Command)) for of in COMMANDS.values())


@pytest.mark.parametrize("language", SERVED)
def test_every_form_is_its_command(language: str) -> None:
    for name, forms in COMMANDS[language].items():
        for form in forms:
            assert command(form.replace("~", ""), language) == name, form


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Compare the first two, please", "en", "compare"),
        ("сравните первые два", "ru", "compare"),
        ("karşılaştırır mısın", "tr", "compare"),
        ("vergelijk ze eens", "nl", "compare"),
        ("something cheaper?", "de", "cheaper"),
        ("もっと安いのはありますか", "ja", "cheaper"),
        ("Das ist mir egal", "de", "any"),
        ("let's start over", "en", "again"),
        ("I have compared many polo shirts before I came here, and none was good", "en", None),
        ("a black polo", "en", None),
        ("anyhow", "en", None),
        ("", "en", None),
    ],
)
def test_commands_stand_in_short_sentences(text: str, language: str, wanted: Command | None) -> None:
    assert command(text, language) == wanted


def test_a_capital_is_the_languages_own() -> None:
    assert capitalised("ipek", "tr") == "İpek"
    assert capitalised("ipek", "en") == "Ipek"
    assert capitalised("", "en") == ""


@pytest.mark.parametrize(
    ("wish", "language", "told"),
    [
        (Wish("colour", ("black",)), "de", "schwarz"),
        (Wish("pocket", ("pocket",), negated=True), "en", "without pocket"),
        (Wish("price", high="40", currency="USD"), "en", "up to $40.00"),
        (Wish("price", low="40", currency="EUR"), "de", "ab 40,00\xa0€"),
        (Wish("price", low="3000", high="4000", currency="JPY"), "en", "¥3,000 – ¥4,000"),
        (Wish("need", ("pet-hair",)), "ja", "ペットの毛がつきにくい"),
        (Wish("size", ("L",)), "th", "L"),
    ],
)
def test_a_wish_is_told_in_the_shoppers_words(knowledge: Knowledge, wish: Wish, language: str, told: str) -> None:
    assert Wording(Catalogue().words(language), knowledge.finder).wish(wish) == told


def test_the_finder_is_made_once_a_state_of_the_store(knowledge: Knowledge) -> None:
    assert knowledge.finder is knowledge.finder
    assert knowledge.finder.store is knowledge.store
