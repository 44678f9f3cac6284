"""Romanised training texts: near enough to what people type, in more than one spelling."""

from __future__ import annotations

import random

import pytest

from knowledge.language import SERVED
from models.romanise import LANGUAGES, Romaniser


def spellings(text: str, language: str, hindi: tuple[str, ...] = ()) -> set[str]:
    return {Romaniser(random.Random(seed), hindi)(text, language) for seed in range(200)}


@pytest.mark.parametrize(
    ("language", "text", "typed"),
    [
        ("ru", "хочу вернуть заказ", {"hochu vernut zakaz", "ho4u vernut zakaz", "khochu vernut zakaz"}),
        ("el", "θέλω την παραγγελία", {"thelw thn paraggelia", "8elo tin paraggelia"}),
        ("hi", "मेरा ऑर्डर कहाँ है", {"mera ordar kahan hai", "mera ordar kaha hai"}),
        ("zh", "我的订单", {"wo de ding dan", "wodedingdan"}),
        ("bg", "къде е поръчката", {"kade e porachkata"}),
        ("uk", "де моє замовлення", {"de moye zamovlennya"}),
    ],
)
def test_is_spelled_as_people_do(language: str, text: str, typed: set[str]) -> None:
    found = spellings(text, language)
    assert typed <= found


def test_arabic_gets_its_vowels_and_chat_digits() -> None:
    found = spellings("أنا أريد المحل", "ar")
    assert any("7" in text for text in found)
    assert all(text.startswith("ana ") for text in found)
    assert len({text.split()[-1] for text in found}) > 5


def test_urdu_takes_the_vowels_of_the_hindi_word() -> None:
    assert spellings("کتاب", "ur", ("किताब",)) == {"kitab"}
    assert "kitab" not in spellings("کلام", "ur", ("किताब",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_served(language: str) -> None:
    assert language in SERVED
