"""Moments as one says them, and what the team reads of a wish."""

from __future__ import annotations

from datetime import datetime, timezone
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.catalogue import Catalogue
from bot.people_words import WISHES, PeopleWords, moment
from knowledge.intents import INTENTS
from knowledge.language import SERVED

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 27, 15, 30, tzinfo=timezone.utc)  # 23:30 there
CATALOGUE = Catalogue()


def words() -> PeopleWords:
    store: Any = SimpleNamespace(settings=SimpleNamespace(languages=("en", "zh")))
    return PeopleWords(CATALOGUE, lambda: store)


@pytest.mark.parametrize(
    ("language", "tomorrow", "later"),
    [
        ("en", "tomorrow at 9:00\u202fAM (Shanghai time)", "on November 30 at 9:00\u202fAM (Shanghai time)"),
        ("de", "morgen um 09:00 (Ortszeit Shanghai)", "am 30. November um 09:00 (Ortszeit Shanghai)"),
        ("th", "พรุ่งนี้เวลา 09:00 น. (เวลาเซี่ยงไฮ้)", "วันที่ 30 พฤศจิกายน เวลา 09:00 น. (เวลาเซี่ยงไฮ้)"),
        ("ar", "غدًا الساعة 9:00\xa0ص (بتوقيت شنغهاي)", "في 30 نوفمبر الساعة 9:00\xa0ص (بتوقيت شنغهاي)"),
        ("ja", "明日9:00（上海時間）", "11月30日9:00（上海時間）"),
        ("sw", "kesho saa 09:00 (saa za Shanghai)", "tarehe 30 Novemba saa 09:00 (saa za Shanghai)"),
        ("ru", "завтра в 09:00 (местное время: Шанхай)", "30 ноября в 09:00 (местное время: Шанхай)"),
    ],
)
def test_a_moment_is_told_as_one_says_it_there(language: str, tomorrow: str, later: str) -> None:
    def told(day: int) -> str:
        # releases of CLDR differ in the kind of space before AM
        said = moment(CATALOGUE.words(language), datetime(2026, 11, day, 9, tzinfo=SHANGHAI), NOW)
        return said.replace("\u202f", " ").replace("\xa0", " ")

    assert told(28) == tomorrow.replace("\u202f", " ").replace("\xa0", " ")
    assert told(30) == later.replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize("language", [*SERVED, "zh-Hant"])
def test_every_language_tells_today_tomorrow_and_later_apart(language: str) -> None:
    told = [
        moment(CATALOGUE.words(language), datetime(2026, 11, day, 23, 45, tzinfo=SHANGHAI), NOW) for day in (27, 28, 30)
    ]
    assert len(set(told)) == 3
    assert all(text.strip() and "{" not in text for text in told)


def test_wishes_are_named_in_the_agents_language() -> None:
    found = words()
    assert found.intent_name("de", "track") == "Wo ist die Bestellung"
    assert found.intent_name("ja", "damaged") == "破損・誤配・不足"
    assert found.intent_name("en", "small_talk") == ""
    assert set(INTENTS) - set(WISHES) == {"human", "feedback", "small_talk"}
    assert found.language_name("fr", "th") == "thaï"
    assert found.say("xx", "people-here") == "You will get the answer here."  # the store's own language
