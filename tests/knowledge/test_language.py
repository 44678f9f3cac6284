"""Language identification, on the demo store's test questions and on what carries no language."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from knowledge.language import SERVED, base, identify

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
