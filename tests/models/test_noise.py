"""Texts as hurried shoppers type them."""

from __future__ import annotations

import random

from models import noise


def test_diacritics_are_left_out_or_written_in_two_letters() -> None:
    assert noise.without_diacritics("đơn hàng của tôi ở đâu") == "don hang cua toi o dau"
    assert noise.without_diacritics("ışık ğüşöç") == "isik gusoc"
    assert noise.without_diacritics("größe", "de", two_letters=True) == "groesse"
    assert noise.without_diacritics("kjøpe på", "no", two_letters=True) == "kjoepe paa"


def test_a_slip_changes_one_place() -> None:
    for seed in range(40):
        slipped = noise.with_a_slip("bestellung", random.Random(seed))
        assert abs(len(slipped) - len("bestellung")) <= 1
        assert slipped[0] == "b"
    assert noise.with_a_slip("ab", random.Random(1)) == "ab"


def test_loan_words_stay_the_fewer() -> None:
    mixed = noise.with_loan_words("wo ist denn mein paket", ["refund"], random.Random(1)).split()
    assert mixed.count("refund") == 1
    assert [word for word in mixed if word != "refund"] == "wo ist denn mein paket".split()
    assert noise.with_loan_words("mein paket", ["refund"], random.Random(1)) == "mein paket"


def test_a_digit_is_put_on_a_word() -> None:
    text = noise.with_a_digit("nike schuhe", random.Random(2))
    assert sum(letter.isdigit() for letter in text) == 1
    assert "".join(letter for letter in text if not letter.isdigit()) == "nike schuhe"
