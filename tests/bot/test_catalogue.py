from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bot.catalogue import FOLDER, Catalogue, CatalogueError
from knowledge.language import SERVED

LANGUAGES = [*SERVED, "zh-Hant"]
BUTTONS = (
    "handoff-yes", "handoff-no", "ask-back-none", "widget-send", "widget-retry", "widget-helpful",
    "seek-any", "seek-start-over", "seek-compare", "seek-without-it",
)  # fmt: skip
VALUES = {
    "store": "Meihu Loom",
    "contact": "help@shop.example",
    "count": 3,
    "language": "X",
    "market": "EU",
    "title": "T",
    "part": "and the rest",
    "wish": "black",
    "wishes": "black",
    "first": "A",
    "second": "B",
    "price": "$1",
    "product": "Polo",
    "n": 3,
    "span": "3–5",
    "to": 5,
    "amount": "$1",
    "list": "A",
    "date": "1 May",
    "period": "1–3 May",
    "percent": "10%",
    "time": "14:00",
    "zone": "GMT+8",
    "text": "T",
    "country": "C",
    "number": "ML20481973",
    "wait": "in 5 minutes",
    "carrier": "DHL",
    "tracking": "LX415086750CN",
    "address": "Street 1",
    "when": "tomorrow at 9:00",
    "email": "ana@example.com",
    "name": "Mai",
    "city": "Shanghai",
    "item": "Polo (Navy, M)",
    "id": "RT20481973-1",
}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue()


def test_all_served_languages_have_words(catalogue: Catalogue) -> None:
    assert catalogue.languages == SERVED
    assert len(SERVED) == 35


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_complete_and_fills_all_its_variables(catalogue: Catalogue, language: str) -> None:
    words, english = catalogue.words(language), catalogue.words("en")
    assert set(words) == set(english)
    for message in words:
        # `to` only chooses a plural form
        assert words.variables(message) - {"to"} == english.variables(message) - {"to"}
        text = words.format(message, **{name: VALUES[name] for name in words.variables(message)})
        assert text.strip()
        assert "{" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_button_words_are_short(catalogue: Catalogue, language: str) -> None:
    words = catalogue.words(language)
    assert all(len(words.format(message)) <= 32 for message in BUTTONS)
    assert words.format("handoff-yes") != words.format("handoff-no")


@pytest.mark.parametrize("language", [language for language in SERVED if language != "en"])
def test_a_language_is_not_left_in_english(catalogue: Catalogue, language: str) -> None:
    words, english = catalogue.words(language), catalogue.words("en")
    same = [
        message
        for message in words
        if not words.variables(message) and words.format(message) == english.format(message)
    ]
    # loan words and names: "e-mail", "3-D Secure"
    assert len(same) <= 6, same


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, 11, 21, 100])
def test_plurals_show_the_number(catalogue: Catalogue, language: str, count: int) -> None:
    assert catalogue.words(language).format("products-found", count=count).strip()


def test_languages_and_prices_are_named_by_cldr(catalogue: Catalogue) -> None:
    assert catalogue.words("de").language_name("en") == "Englisch"
    assert catalogue.words("ja").language_name("fil") == "フィリピノ語"
    assert catalogue.words("no").language_name("no") == "norsk"
    assert catalogue.words("de").price(Decimal("34.90"), "USD").replace("\xa0", " ") == "34,90 $"
    assert catalogue.words("ar").country_name("SA") == "المملكة العربية السعودية"


def test_tags_lead_to_the_catalogues_languages(catalogue: Catalogue) -> None:
    tags = {"pt-BR": "pt", "zh-TW": "zh-Hant", "zh-Hans-HK": "zh", "nb-NO": "no", "tl": "fil", "is": None, "": None}
    assert {tag: catalogue.served(tag) for tag in tags} == tags


def test_the_widgets_words_keep_their_variables(catalogue: Catalogue) -> None:
    templates = catalogue.words("en").templates("widget-")
    assert templates["widget-title"] == "Chat with { $store }"
    assert "greeting" not in templates


def test_an_unknown_message_and_a_missing_variable_are_told(catalogue: Catalogue) -> None:
    with pytest.raises(CatalogueError, match="no message 'nothing'"):
        catalogue.words("de").format("nothing")
    with pytest.raises(CatalogueError, match="greeting"):
        catalogue.words("de").format("greeting")


def _write(folder: Path, language: str, words: str) -> None:
    (folder / "facts").mkdir(exist_ok=True)
    (folder / f"{language}.ftl").write_text(words, encoding="utf-8")
    (folder / "facts" / f"{language}.ftl").write_text("fact-word-x = x", encoding="utf-8")


@pytest.mark.parametrize(
    ("german", "complaint"),
    [
        ("hello = Hallo { $name }", "lacks bye"),
        ("hello = Hallo\nbye = Tschüss", "has variables \\[\\], not \\['name'\\]"),
        ("hello = Hallo { $name }\nbye = Tschüss\nmore = mehr", "unknown messages: more"),
        ("hello = Hallo { $name }\nbye = Tschüss\nhello = { $name }", "'hello' twice"),
        ("hello = Hallo { $name\nbye = Tschüss", "does not parse"),
    ],
)
def test_a_broken_language_fails_loudly(tmp_path: Path, german: str, complaint: str) -> None:
    _write(tmp_path, "en", "hello = Hello { $name }\nbye = Bye")
    _write(tmp_path, "de", german)
    with pytest.raises(CatalogueError, match=complaint):
        Catalogue(tmp_path).words("de")


def test_a_language_without_a_file_is_told(tmp_path: Path) -> None:
    _write(tmp_path, "en", "hello = Hello")
    with pytest.raises(CatalogueError, match=r"fr\.ftl does not exist"):
        Catalogue(tmp_path).words("fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_teams_words_are_complete(language: str) -> None:
    team = Catalogue(FOLDER / "team", parts=())
    words, english = team.words(language), team.words("en")
    assert set(words) == set(english)
    assert all(words.format(message, **{name: VALUES[name] for name in words.variables(message)}) for message in words)
    if language != "en":
        same = [message for message in words if words.format(message, store="S") == english.format(message, store="S")]
        assert len(same) <= 3, same  # "E-mail", "Account"
