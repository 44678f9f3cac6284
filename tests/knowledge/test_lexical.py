"""Texts made comparable, and how alike their letters are."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from knowledge.lexical import Lexicon, grams_by_size, grams_of, hashed_grams
from knowledge.normalise import bare, fold, words


def test_case_width_punctuation_and_spaces_do_not_count() -> None:
    assert fold("  How long,  do I have?! ") == fold("how LONG do i have") == fold("ｈow long do i have")


def test_diacritics_count_first_and_fold_second() -> None:
    assert fold("devolución") != fold("devolucion")
    assert bare("devolución") == bare("devolucion")
    assert bare("Größe Łódź ıĞ") == "grosselodzig"
    assert bare("أُريدُ") == bare("اريد")


def test_vowel_signs_are_letters() -> None:
    assert fold("กี่วัน?") == "กี่วัน"
    assert words("कितने दिन?") == "कितने दिन"
    assert bare("ส่ง") == "ส่ง"


def test_emoji_and_punctuation_alone_fold_to_nothing() -> None:
    assert fold("🙂 … !!!") == ""


def test_a_typo_is_still_nearest() -> None:
    lexicon = Lexicon([words(text) for text in ("return policy", "delivery time", "payment methods")])
    scores = lexicon.scores(grams_of(words("retrun polciy")))
    assert scores.argmax() == 0
    assert 0 < scores[0] < 1


def test_the_same_text_scores_one_and_no_shared_letters_zero() -> None:
    lexicon = Lexicon(["退货期限", "return policy"])
    assert lexicon.scores(grams_of("退货期限")).tolist()[0] > 0.99
    assert lexicon.scores(grams_of("退货期限")).tolist()[1] == 0


def test_an_empty_lexicon_and_an_empty_query_score_nothing() -> None:
    assert len(Lexicon([]).scores(grams_of("x"))) == 0
    assert Lexicon(["return"]).scores(grams_of("")).tolist() == [0]


def test_each_language_is_weighed_by_itself_and_counts_what_it_is_worth() -> None:
    english = [words(text) for text in ("return policy", "delivery time", "payment methods", "return label")]
    spanish = [words(text) for text in ("devolver un pedido", "plazo de entrega", "return")]
    both = Lexicon([*english, *spanish], [4, 3])
    query = grams_of(words("how to return"))
    apart = np.concatenate([Lexicon(english).scores(query), Lexicon(spanish).scores(query)])
    assert np.allclose(both.scores(query), apart, atol=1e-6)
    worth = both.scores(query, np.array([1.0, 0.5], dtype=np.float32))
    assert np.allclose(worth, apart * ([1.0] * 4 + [0.5] * 3), atol=1e-6)


@given(st.text(max_size=80), st.lists(st.text(max_size=40), max_size=6))
def test_any_text_is_scored_between_zero_and_one(query: str, texts: list[str]) -> None:
    scores = Lexicon([words(text) for text in texts]).scores(grams_of(words(query)))
    assert ((scores >= 0) & (scores <= 1)).all()


@given(st.text(max_size=80))
def test_words_are_parted_by_single_spaces(text: str) -> None:
    assert words(text) == " ".join(words(text).split())
    assert not any(letter.isspace() for letter in fold(text))


@given(st.text(max_size=40))
def test_a_text_alone_has_the_grams_that_it_has_among_others(text: str) -> None:
    together = [hashed_grams([text, "x"], (size,)) for size in (1, 2, 3, 4, 5)]
    for alone, (grams, docs) in zip(grams_by_size(text), together, strict=True):
        assert alone.tolist() == grams[docs == 0].tolist()
