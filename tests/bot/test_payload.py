from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cleaning import cleaned
from bot.payload import checked, harmless


@pytest.mark.parametrize(
    "payload",
    ["/affirm", "/deny", '/ask{"entry": "return-window-eu"}', '/ask{"entry": "product/polo-breeze"}',
     '/seek{"option": "need/pet-hair/long"}', '/compare{"pair": "1-3"}', "/start_over", '/choose_market{"market": "*"}', '/change_language{"language": "zh-Hant"}',
      "/track_order", '/pick_order{"order": "ML20481973"}'],
)  # fmt: skip
def test_our_own_payloads_pass(payload: str) -> None:
    assert checked(payload) == payload


@pytest.mark.parametrize(
    "payload",
    [
        None, "", "affirm", "/restart", "/session_start", "/ask", "/ask{}", '/ask{"entry": 3}', '/ask{"entry": null}',
        '/ask{"entry": "a", "market": "EU"}', '/ask{"entry": "<b>"}', '/ask{"entry": "' + "a" * 500 + '"}',
        '/affirm{"entry": "a"}', "/ask{" * 200, '/ask{"entry": {"a": "b"}}', '/ask@0.1{"entry": "a"}', '/ask["entry"]',
    ],
)  # fmt: skip
def test_everything_else_is_refused(payload: str | None) -> None:
    assert checked(payload) is None


@given(st.text())
def test_no_payload_from_outside_raises(text: str) -> None:
    assert checked(text) is None or text.startswith("/")
    assert not harmless(text).startswith("/")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("<b>Hello</b> <script>alert('x')</script>there", "Hello there"),
        ("a < b and c > d", "a < b and c > d"),
        ("Fish &amp; chips", "Fish & chips"),
        ("nul\x00 bell\x07 bom\ufeff", "nul bell bom"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\u202egnp.exe", "gnp.exe"),
        ("lone \ud800 surrogate", "lone surrogate"),
        ("<<<<<<", "<<<<<<"),
        ("\x00\x01\x02", ""),
    ],
)
def test_what_nobody_wrote_is_taken_out(text: str, left: str) -> None:
    assert cleaned(text) == left


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_cleaning_never_raises_and_leaves_encodable_text(text: str) -> None:
    cleaned(text).encode("utf-8")
