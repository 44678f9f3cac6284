"""Texts as hurried shoppers type them."""

from __future__ import annotations

import random

from models import slips


def test_diacritics_are_left_out_or_written_in_two_letters() -> None:
    assert slips.without_diacritics("đơn hàng của tôi ở đâu") == "don hang cua toi o dau"
    assert slips.without_diacritics("ışık ğüşöç") == "isik gusoc"
    assert slips.without_diacritics("größe", "de", two_letters=True) == "groesse"
    assert slips.without_diacritics("kjøpe på", "no", two_letters=True) == "kjoepe paa"


def test_a_slip_changes_one_place() -> None:
    for seed in range(40):
        slipped = slips.with_a_slip("bestellung", random.Random(seed))
        assert abs(len(slipped) - len("bestellung")) <= 1
        assert slipped[0] == "b"
    assert slips.with_a_slip("ab", random.Random(1)) == "ab"


def test_loan_words_stay_the_fewer() -> None:
    mixed = slips.with_loan_words("wo ist denn mein paket", ["refund"], random.Random(1)).split()
    assert mixed.count("refund") == 1
    assert [word for word in mixed if word != "refund"] == "wo ist denn mein paket".split()
    assert slips.with_loan_words("mein paket", ["refund"], random.Random(1)) == "mein paket"


def test_a_digit_is_put_on_a_word() -> None:
    text = slips.with_a_digit("nike schuhe", random.Random(2))
    assert sum(letter.isdigit() for letter in text) == 1
    assert "".join(letter for letter in text if not letter.isdigit()) == "nike schuhe"
