"""The model of topics by letters: questions, typos, every served language, and what is no topic."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.language import SERVED
from knowledge.normalise import words
from knowledge.topics.letters import letter_model
from knowledge.topics.recognise import NAMES


def _topic(text: str, language: str) -> str | None:
    odds = letter_model(language).odds(words(text))
    best = int(odds.argmax())
    return NAMES[best] if best < len(NAMES) else None


@pytest.mark.parametrize(
    ("language", "text", "topic"),
    [
        ("en", "pls can i canel the oder i made yestrday", "cancel-order"),
        ("de", "kann man bei euch auf rehcnung bezaln", "payment-methods"),
        ("th", "ขอยกเลิกคำสั่งซื้อหน่อยได้ไหม", "cancel-order"),
        ("zh", "我想取消昨天下的订单", "cancel-order"),
        ("sw", "naomba kughairi oda yangu", "cancel-order"),
        ("ar", "أبغى ألغي طلبي", "cancel-order"),
        ("fr", "mon code promo ne marche pas", "coupon-problem"),
    ],
)
def test_a_question_is_known_by_its_letters(language: str, text: str, topic: str) -> None:
    assert _topic(text, language) == topic


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "write me a poem about the sea"),
        ("en", "who won the football match last night"),
        ("de", "wie wird das wetter morgen"),
    ],
)
def test_what_is_no_topic_is_likely_none(language: str, text: str) -> None:
    assert letter_model(language).odds(words(text))[:-1].max() < 0


def test_every_served_language_has_a_model_and_another_has_the_english_one() -> None:
    for language in (*SERVED, "xx"):
        assert letter_model(language).odds("refund").shape == (len(NAMES) + 1,)
    assert np.array_equal(letter_model("xx").odds("refund"), letter_model("en").odds("refund"))


@given(st.text(max_size=60))
def test_any_text_has_odds_within_the_limit(text: str) -> None:
    odds = letter_model("en").odds(words(text))
    assert np.isfinite(odds).all()
    assert (np.abs(odds) <= 6).all()
