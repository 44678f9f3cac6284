from __future__ import annotations

import pytest
from babel import Locale

from bot.language_names import language_in, names_language
from knowledge.language import SERVED

CLDR = {"no": "nb"}


@pytest.mark.parametrize(
    ("wish", "language"),
    [
        ("auf Deutsch bitte", "de"),
        ("speak English", "en"),
        ("中文", "zh"),
        ("繁體中文", "zh-Hant"),
        ("говори по-русски", "ru"),
        ("українською, будь ласка", "uk"),
        ("suomeksi kiitos", "fi"),
        ("proszę po polsku", "pl"),
        ("magyarul kérem", "hu"),
        ("يرجى التحدث بالعربية", "ar"),
        ("בעברית בבקשה", "he"),
        ("به فارسی لطفا", "fa"),
        ("日本語で話してください", "ja"),
        ("한국어로 해주세요", "ko"),
        ("พูดภาษาไทยได้ไหม", "th"),
        ("στα ελληνικά", "el"),
        ("zungumza Kiswahili", "sw"),
        ("হিন্দিতে বলুন", "hi"),
        ("bahasa Melayu", "ms"),
        ("can we switch from English to French", "fr"),
        ("do you speak Dutch", "nl"),
        ("do you speak Icelandic", "is"),
        ("another language please", None),
    ],
)
def test_a_wish_names_its_language(wish: str, language: str | None) -> None:
    assert language_in(wish) == language


@pytest.mark.parametrize("speaker", SERVED)
def test_every_served_language_is_known_by_its_name_in_every_served_language(speaker: str) -> None:
    names = Locale.parse(CLDR.get(speaker, speaker)).languages
    missed = {
        names[CLDR.get(named, named)]: language_in(names[CLDR.get(named, named)])
        for named in SERVED
        if language_in(names[CLDR.get(named, named)]) != named
    }
    assert not missed


def test_only_a_bare_name_is_a_wish_by_itself() -> None:
    assert names_language("Deutsch!") == "de"
    assert names_language("English please") == "en"
    assert names_language("blue shirt") is None
