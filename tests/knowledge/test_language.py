"""Language identification, on the demo store's test questions and on what carries no language."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from knowledge.language import SERVED, base, identify, read

QUESTIONS = Path(__file__).parents[2] / "knowledge" / "demo" / "questions"


def questions(language: str) -> list[str]:
    with (QUESTIONS / f"{language}.tsv").open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [row["text"] for row in rows if row["expected"] != "-" and row["register"] in ("formal", "chat")]


# read alike as single lines: the conversation and the channel decide
ALIKE = {"no": {"da"}, "id": {"ms"}, "ms": {"id"}, "da": {"no"}}


@pytest.mark.parametrize("language", SERVED)
def test_questions_are_recognised(language: str) -> None:
    texts = questions(language)
    allowed = {language} | ALIKE.get(language, set())
    right = sum(identify(text).language in allowed for text in texts)
    assert right >= 0.9 * len(texts)


@pytest.mark.parametrize("language", SERVED)
def test_a_hint_settles_what_reads_alike(language: str) -> None:
    texts = questions(language)
    right = sum(identify(text, hints=[language]).language == language for text in texts)
    assert right >= 0.96 * len(texts)


def test_a_clear_text_wins_over_a_hint() -> None:
    found = identify("Wie lange kann ich ein Hemd zurückgeben?", hints=["fr", "en"])
    assert found.language == "de"
    assert found.confidence > 0.9


def test_one_word_follows_the_hint() -> None:
    assert identify("Gift", hints=["de"]).language == "de"
    assert identify("Gift", hints={"en": 1.0}).language == "en"


@pytest.mark.parametrize(
    "text", ["", "   ", "ML20481973", "42", "😀👍", "https://example.com/a", "a@b.example", "\u200b"]
)
def test_what_has_no_words_has_no_language(text: str) -> None:
    assert identify(text).language == "und"
    assert identify(text, hints=["de"]).language == "und"


@pytest.mark.parametrize(
    ("text", "language", "script"),
    [
        ("我想退货", "zh", "Hans"),
        ("我想退貨，請問運費", "zh", "Hant"),
        ("返品したいです", "ja", "Jpan"),
        ("반품하고 싶어요", "ko", "Kore"),
        ("где мой заказ", "ru", "Cyrl"),
        ("أين طلبي", "ar", "Arab"),
        ("where is my parcel", "en", "Latn"),
        ("ส่งของกี่วัน", "th", "Thai"),
    ],
)
def test_scripts(text: str, language: str, script: str) -> None:
    found = identify(text)
    assert (found.language, found.script) == (language, script)


def test_languages_restrict_the_answer() -> None:
    assert identify("merci beaucoup", languages={"de", "en"}).language in {"de", "en"}
    assert identify("γεια", languages=set()).language == "und"


def test_a_letter_script_rules_languages_out() -> None:
    assert identify("XL polo").script == "Latn"
    assert identify("XL polo").language not in {"zh", "ja", "ko", "ru"}


@pytest.mark.parametrize(
    ("tag", "code"),
    [("pt-BR", "pt"), ("nb", "no"), ("tl", "fil"), ("iw", "he"), ("in", "id"), ("zh-TW", "zh"), ("EN_us", "en")],
)
def test_base(tag: str, code: str) -> None:
    assert base(tag) == code


# one spoken language, but for its learned words
ROMANISED_ALIKE = {"hi": {"ur"}, "ur": {"hi"}}
MESSAGES = Path(__file__).parents[2] / "measure" / "messages.tsv"


def messages(kind: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    with MESSAGES.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["kind"] == kind:
                found.setdefault(row["language"], []).append(row["text"])
    return found


@pytest.mark.parametrize("language", ["hi", "ur", "ar", "ru", "el", "zh", "fa", "bg", "uk", "bn"])
def test_romanised_messages_are_recognised_as_such(language: str) -> None:
    texts = messages("romanised")[language]
    found = [identify(text) for text in texts]
    allowed = {language} | ROMANISED_ALIKE.get(language, set())
    right = [one for one in found if one.language in allowed and one.romanised and one.script == "Latn"]
    assert len(right) >= 0.85 * len(texts)


@pytest.mark.parametrize(("text", "hint"), [("kab aayega", "hi"), ("wen talabi", "ar"), ("tuihuo", "zh")])
def test_a_hint_settles_a_short_romanised_text(text: str, hint: str) -> None:
    found = identify(text, hints=[hint])
    assert (found.language, found.script, found.romanised) == (hint, "Latn", True)


def test_what_is_in_its_own_script_is_not_romanised() -> None:
    assert not identify("где мой заказ").romanised
    assert not identify("where is my parcel").romanised


@pytest.mark.parametrize(
    "language", ["vi", "tr", "es", "pt", "fr", "de", "pl", "cs", "ro", "hu", "sv", "fi", "da", "no"]
)
def test_diacritics_may_be_left_out(language: str) -> None:
    texts = messages("without diacritics")[language]
    allowed = {language} | ALIKE.get(language, set())
    assert sum(identify(text).language in allowed for text in texts) >= 0.9 * len(texts) - 0.6


@pytest.mark.parametrize("language", ["de", "fr", "es", "pl", "hi", "ru", "ja", "zh", "id", "tr", "nl", "vi"])
def test_loan_words_brands_and_sizes_do_not_flip_a_message(language: str) -> None:
    texts = messages("mixed")[language]
    allowed = {language} | ALIKE.get(language, set()) | ROMANISED_ALIKE.get(language, set())
    assert sum(identify(text).language in allowed for text in texts) >= 0.85 * len(texts)


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("3ayez araga3 el 2amees", "3ayez araga3 el 2amees"),
        ("4to s ma7al 8elw", "4to s ma7al 8elw"),
        ("size 42, 2XL, 5kg, the 3rd, 7am", "size the"),
        ("ML20481973 B07XJ8 X5RT7Q A4", ""),
        ("我的tracking number是多少", "我的 是多少"),
        ("мой order 12345", "мой"),
    ],
)
def test_digits_are_read_where_they_are_letters(text: str, read_as: str) -> None:
    assert read(text)[0] == read_as


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("where is my order of 抹茶", "Latn"),
        ("I paid with сбербанк card yesterday", "Latn"),
        ("मेरा order cancel कर दो please", "Deva"),
        ("Nike Air Max 90 鞋子有吗", "Hani"),
        ("私のorderはいつshippingされますか", "Jpan"),
    ],
)
def test_the_script_of_a_mixed_message_is_that_of_its_own_words(text: str, script: str) -> None:
    assert identify(text).script.replace("Hans", "Hani") == script
