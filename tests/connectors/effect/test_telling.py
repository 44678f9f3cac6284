"""A report in words: nothing is claimed that the figures do not carry, in every language that has words."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.catalogue import Catalogue
from connectors.effect.figures import Arm, Comparison, Day, Figures
from connectors.effect.telling import fragment, page, text
from knowledge.language import SERVED
from measure.effect import WORDS
from parley import main

CATALOGUE = Catalogue(WORDS, parts=())
FIRST = date(2026, 11, 1)
SPENT = {"EUR": tuple(float(place % 50 + 10) for place in range(400))}
MORE = Comparison(Arm(9000, 1500, 400, 420, SPENT), Arm(1000, 160, 20, 20, {"EUR": SPENT["EUR"][:20]}), 3, 20.0)
FULL = Figures(
    since=FIRST, until=FIRST + timedelta(days=29), conversations=40, answered=28,
    handed={"asked": 3, "not_understood": 1, "back_end_down": 1}, messages=101, helpful=9, unhelpful=2,
    channels={"web": 40}, languages={"th": 20, "en": 12, "sw": 8},
    days=(Day(FIRST, 20, 2, 3), Day(FIRST + timedelta(days=1)), Day(FIRST + timedelta(days=2), 8, 3, 4)),
    presale=12, groups={"search": 8, "shipping": 6}, asked=Arm(120, 20, 30, 31, {}), comparison=MORE,
    turns=101, seconds=1.2,
)  # fmt: skip
OPEN = Comparison(Arm(9000, 0, 400, 400, SPENT), Arm(1000, 0, 40, 40, {"EUR": SPENT["EUR"][:40]}), 0, 20.0)
CASES = {
    "effect-more": MORE,
    "effect-fewer": Comparison(Arm(9000, buyers=180), Arm(1000, buyers=45)),
    "effect-open": OPEN,
    "effect-needed": OPEN,
    "effect-days": OPEN,
    "effect-alike": Comparison(Arm(9000, buyers=360), Arm(1000, buyers=40), days=10),
    "effect-few": Comparison(Arm(90, buyers=9), Arm(10, buyers=1)),
    "effect-everybody": Comparison(Arm(900, buyers=9), Arm()),
    "effect-uncounted": Comparison(Arm(), Arm()),
}
VERDICTS = ("effect-more", "effect-fewer", "effect-open", "effect-few", "effect-everybody", "effect-uncounted")


def fixed(language: str, message: str) -> str:
    """The longest piece of a message that has no variable in it."""
    template = CATALOGUE.words(language).templates(message)[message]
    return max(re.split(r"\{[^}]*\}", template), key=len).strip()


@pytest.mark.parametrize("language", [*CATALOGUE.languages, "zh-Hant"])
def test_every_language_says_what_may_be_said(language: str) -> None:
    words = CATALOGUE.words(language)
    for message, versus in CASES.items():
        told = text(replace(FULL, comparison=versus), words)
        assert fixed(language, message) in told
        expected = {message} if message in VERDICTS else {"effect-open"}
        shown = {one for one in VERDICTS if fixed(language, one) in told}
        assert shown == expected, message


def test_every_served_language_has_words() -> None:
    assert set(CATALOGUE.languages) == set(SERVED)


def test_the_figures_stand_in_it() -> None:
    told = re.sub(" +", " ", text(FULL, CATALOGUE.words("en")))
    for line in (
        "All conversations 40",
        "Answered by the bot alone 28 (70%)",
        "The bot did not understand 1 (20%)",
        "back end down 1 (20%)",
        "With the bot: Bought 400: 4.4% [4.0% – 4.9%]",
        "Without the bot: Bought 20: 2.0% [1.3% – 3.1%]",
        "of 100 visitors 1.3 to 3.3 more",
        "Left out because they saw the shop with the bot and without it: 3",
        "Processor time of a conversation 30 ms",
        "Bought after asking the bot 30: 25.0% [18.1% – 33.4%]",
    ):
        assert line in told


def test_what_was_paid_back_stands_beside() -> None:
    comparison = replace(FULL.comparison, bot=replace(FULL.comparison.bot, refunded=17))
    told = re.sub(" +", " ", text(replace(FULL, comparison=comparison), CATALOGUE.words("en")))
    assert "With the bot: Orders paid back, in whole or in part 17" in told
    assert "Without the bot: Orders paid back, in whole or in part 0" in told
    assert "paid back" not in text(FULL, CATALOGUE.words("en"))


def test_nothing_is_said_about_what_was_not_measured() -> None:
    empty = Figures(
        since=FIRST, until=FIRST, conversations=0, answered=0, handed={}, messages=0, helpful=0, unhelpful=0, channels={},
        languages={}, days=(), presale=0, groups={}, asked=Arm(), comparison=Comparison(Arm(), Arm()), turns=0, seconds=0.0,
    )  # fmt: skip
    told = text(empty, CATALOGUE.words("en"))
    assert "%" not in told.replace("(0%)", "")
    assert "Visitors are not counted" in told
    assert "not measured" in told
    few = text(replace(FULL, comparison=CASES["effect-few"]), CATALOGUE.words("en"))
    assert "spend" not in few
    assert "more visitors buy" not in few


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_page_is_whole_and_hides_nothing(language: str) -> None:
    hostile = replace(FULL, handed={"<script>alert(1)</script>": 4})
    html = page(hostile, CATALOGUE.words(language))
    assert "<script" not in html
    assert f'dir="{"rtl" if language == "ar" else "ltr"}"' in html
    assert len(html) < 30_000
    part = str(fragment(hostile, CATALOGUE.words(language)))
    tree = ElementTree.fromstring(part.replace("&nbsp;", " "))
    assert len(tree.findall("section")) == 6
    for rect in tree.iter("rect"):
        assert 0 <= float(rect.attrib["x"]) <= 100
        assert 0 <= float(rect.attrib["width"]) <= 100
        assert "style" not in rect.attrib  # the desk's policy forbids it


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PARLEY_DATA", str(tmp_path))
    written = tmp_path / "out" / "report.html"
    assert main(["report", "--html", str(written), "--language", "de-AT"]) == 0
    assert fixed("de", "effect-uncounted") in capsys.readouterr().out
    assert fixed("de", "effect-uncounted") in written.read_text(encoding="utf-8")
    assert main(["report", "--json", "--since", "2026-11-01", "--until", "2026-11-24"]) == 0
    assert json.loads(capsys.readouterr().out)["since"] == "2026-11-01"
    assert main(["report", "--since", "2026-11-02", "--until", "2026-11-01"]) == 1
    assert "give the earlier day first" in capsys.readouterr().err
    assert main(["report", "--language", "tlh"]) == 1
    with pytest.raises(SystemExit):
        main(["report", "--since", "yesterday"])
    assert "write one such as 2026-11-24" in capsys.readouterr().err
