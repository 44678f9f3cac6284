"""The gap list, and what is left out of it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from bot.goods.gaps import LARGEST, LONGEST, Gap, Gaps, harmless

DAY = date(2026, 11, 25)


def test_gaps_are_counted_by_product_and_question(tmp_path: Path) -> None:
    gaps = Gaps(tmp_path / "data" / "gaps.jsonl")
    assert gaps.told() == []
    for language, day in (("en", DAY), ("de", date(2026, 11, 26)), ("en", DAY)):
        gaps.note("kettle-jing", "how loud is it?", language, day)
    gaps.note("kettle-jing", "size", "th", DAY)
    assert gaps.told() == [
        Gap("kettle-jing", "how loud is it?", ("en", "de"), 3, date(2026, 11, 26)),
        Gap("kettle-jing", "size", ("th",), 1, DAY),
    ]


def test_a_line_that_was_cut_off_is_passed_over(tmp_path: Path) -> None:
    gaps = Gaps(tmp_path / "gaps.jsonl")
    gaps.note("a", "b", "en", DAY)
    with gaps.file.open("a", encoding="utf-8") as lines:
        lines.write('{"day": "2026-11-25", "prod\n[]\n{"day": "x", "product": "a", "asked": "b", "language": "en"}\n')
    gaps.note("a", "b", "en", DAY)
    assert [gap.count for gap in gaps.told()] == [2]


def test_a_line_holds_no_more_than_it_must(tmp_path: Path) -> None:
    gaps = Gaps(tmp_path / "gaps.jsonl")
    gaps.note("a", "x" * 1000, "en", DAY)
    line = json.loads(gaps.file.read_text("utf-8"))
    assert line == {"day": "2026-11-25", "product": "a", "asked": "x" * LONGEST, "language": "en"}
    assert gaps.file.stat().st_mode & 0o077 == 0


def test_a_file_that_has_grown_too_large_takes_no_more(tmp_path: Path) -> None:
    gaps = Gaps(tmp_path / "gaps.jsonl")
    with gaps.file.open("wb") as file:
        file.truncate(LARGEST)
    gaps.note("a", "b", "en", DAY)
    assert gaps.file.stat().st_size == LARGEST


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("does  it\nsqueak?", "does it squeak?"), ("is it 100 cm wide?", "is it 100 cm wide?"),
        ("call me: 0171 555 0142", "call me: …"), ("order 20481973 squeaks", "order … squeaks"), ("5'11\" tall", "5'11\" tall"),
    ],
)  # fmt: skip
def test_long_numbers_are_left_out(text: str, kept: str) -> None:
    assert harmless(text) == kept
