"""What a channel cannot show, told with what it can."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue import Button, Card, Outbound, Source
from connectors import degrade
from connectors.channel import Limits
from connectors.contact import kinds, without_contact

BUTTONS = (Button("Return window", "/a"), Button("Delivery", "/b"), Button("ไม่ใช่", "/c"))
REPLY = Outbound(
    "30 days. See [our page](https://shop.example/returns).",
    "de",
    notice="Nur auf Englisch:",
    buttons=BUTTONS[:2],
    cards=(Card("Polo", "https://shop.example/polo", price="29 €", subtitle="blue"),),
    sources=(Source("a", "Returns", "faq/returns.md"), Source("b", "Other", "faq/b.md")),
)
WORDS = {"de": {"source": "Quelle: { $title }"}}


def test_everything_becomes_lines_where_nothing_can_be_shown() -> None:
    assert degrade.texts(REPLY, Limits(), WORDS) == [
        "Nur auf Englisch:\n\n30 days. See our page (https://shop.example/returns).\n\n"
        "• Polo · blue · 29 € · https://shop.example/polo\n\n1. Return window\n2. Delivery\n\nQuelle: Returns"
    ]


def test_what_the_channel_shows_itself_is_left_out() -> None:
    limits = Limits(buttons=3, cards=True, sources=True)
    assert degrade.texts(REPLY, limits, WORDS, links=False) == ["Nur auf Englisch:\n\n30 days. See our page."]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("1", "Return window"),
        (" 2. ", "Delivery"),
        ("(2)", "Delivery"),
        ("２", "Delivery"),
        ("٢", "Delivery"),
        ("๓", "ไม่ใช่"),
        ("2️⃣", "Delivery"),
        ("#1", "Return window"),
        ("return WINDOW", "Return window"),
        ("ไม่ใช่", "ไม่ใช่"),
        ("0", None),
        ("4", None),
        ("12345678901234567890", None),
        ("²", "Delivery"),
        ("2 shirts", None),
        ("", None),
        ("-1", None),
    ],
)
def test_a_number_in_any_script_names_a_button(said: str, title: str | None) -> None:
    found = degrade.chosen(said, BUTTONS)
    assert (found.title if found else None) == title


@given(text=st.text(max_size=500), most=st.integers(min_value=5, max_value=60))
def test_splitting_loses_nothing_but_space(text: str, most: int) -> None:
    pieces = degrade.split(text, most)
    assert all(0 < len(piece) <= most for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_splitting_pauses_where_a_reader_does() -> None:
    assert degrade.split("First sentence. Second one is here.", 20) == ["First sentence.", "Second one is here."]
    assert degrade.split("一二三四五。六七八九十", 8) == ["一二三四五。", "六七八九十"]
    family = "👩‍👩‍👧"
    assert degrade.split("aaaaaaaaaa" + family, 12) == ["aaaaaaaaaa", family]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hello, 30 days.", "Hello, 30 days."),
        ("They answer here or at a.b@shop.example.", "They answer here or at …."),
        ("I passed it on. Write to help@shop.example!", "I passed it on."),
        ("已转给同事。请写信到help@shop.example。谢谢！", "已转给同事。谢谢！"),
        ("Call +49 30 1234567 now please", "Call … now please"),
        ("Order ORD-12345678 of 2026-01-31 costs 1 000 000 VND, size 10-12", None),
        ("See https://www.lazada.vn/products/i1.html for more", None),
        ("See www.lazada.vn.evil.com now for more words", "See … now for more words"),
        ("visit shop.example.com/x today, friends", "visit … today, friends"),
        ("help@shop.example", ""),
        (
            "已把对话转给人工客服，他们会在这里或通过以下方式回复您：a@b.example, +86 20 1234 5678。",
            "已把对话转给人工客服",
        ),
        ("ส่งบทสนทนาให้ทีมงานแล้วค่ะ ตอบทาง a@b.example, 02 123 4567", "ส่งบทสนทนาให้ทีมงานแล้วค่ะ ตอบทาง …"),
        ("Line one.\n\nMail a@b.co.\nLine three.", "Line one.\n\nLine three."),
        ("ติดต่อ 02-123-4567 ได้เลยค่ะ", "ติดต่อ … ได้เลยค่ะ"),
    ],
)
def test_contact_data_is_taken_out(text: str, left: str | None) -> None:
    found = without_contact(text, ("lazada.vn",))
    assert (found or "") == (text if left is None else left)
    assert found is None or not kinds(found, ("lazada.vn",))


@given(text=st.text(max_size=300))
def test_taking_out_contact_data_is_total(text: str) -> None:
    found = without_contact(text)
    assert found is None or not kinds(found)
