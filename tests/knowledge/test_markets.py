"""Countries in what shoppers write."""

from __future__ import annotations

import pytest
from babel import Locale

from knowledge import SERVED
from knowledge.markets import markets_in
from knowledge.territories import names


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("th", "ซื้อเสื้อในเยอรมนี คืนได้ไหม", ["DE"]),
        ("ar", "اشتريته في ألمانيا", ["DE"]),
        ("ar", "هل تشحنون لألمانيا وفرنسا", ["DE", "FR"]),
        ("ar", "الشحن للسعودية", ["SA"]),
        ("he", "משלוח לגרמניה", ["DE"]),
        ("ja", "ドイツで買ったシャツ", ["DE"]),
        ("sw", "nililonunua Ujerumani", ["DE"]),
        ("de", "in Deutschland gekauft", ["DE"]),
        ("zh", "在德国买的衬衫", ["DE"]),
        ("zh", "寄到美國", ["US"]),
        ("ru", "рубашка из Германии", ["DE"]),
        ("ru", "доставка в США", ["US"]),
        ("es", "comprada en Alemania", ["DE"]),
        ("pl", "kupione w Niemczech", ["DE"]),
        ("pl", "wysyłka z Chin do Niemiec", ["CN", "DE"]),
        ("fi", "ostettu Saksasta", ["DE"]),
        ("hu", "Németországban vettem", ["DE"]),
        ("tr", "Almanya'dan aldım", ["DE"]),
        ("ko", "독일에서 산 셔츠", ["DE"]),
        ("ko", "한국으로 보내나요", ["KR"]),
        ("hi", "जर्मनी में खरीदा", ["DE"]),
        ("bn", "জার্মানিতে কেনা", ["DE"]),
        ("el", "στη Γερμανία", ["DE"]),
        ("vi", "gửi sang Đức được không", ["DE"]),
        ("en", "do you ship to the UK, the USA or New Zealand?", ["GB", "US", "NZ"]),
        ("en", "can i return it in the EU", ["EU"]),
        # a shopper may name a country in another language than the chat's
        ("en", "i live in deutschland", ["DE"]),
    ],
)
def test_countries_are_found(language: str, text: str, expected: list[str]) -> None:
    assert markets_in(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "do you have a jersey polo in navy"),
        ("en", "can you help us return it"),
        ("en", "beige chinos and bermuda shorts"),
        ("ja", "ネクタイとスタイル"),
        ("vi", "áo polo này có túi không"),
        ("ko", "오만원 이하"),
        ("de", "der zweite Mann im Haus"),
        ("en", ""),
        ("en", "🙂🙂"),
    ],
)
def test_other_words_are_no_countries(language: str, text: str) -> None:
    assert markets_in(text, language) == []


@pytest.mark.parametrize("language", SERVED)
def test_germany_has_its_name_in_every_served_language(language: str) -> None:
    name = Locale.parse("nb" if language == "no" else language).territories["DE"]
    assert markets_in(f"... {name} ?", language) == ["DE"]


def test_every_served_language_has_the_worlds_countries() -> None:
    assert set(names()) == set(SERVED)
    assert min(len(countries) for countries in names().values()) > 230


def test_a_long_text_is_looked_at_in_part() -> None:
    assert markets_in("Germany " + "word " * 20_000 + "France", "en") == ["DE"]
