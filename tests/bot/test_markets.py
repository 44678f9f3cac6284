from __future__ import annotations

import pytest

from bot.catalogue import Catalogue
from bot.markets import ELSEWHERE, Destination, destination, market_name
from knowledge.settings import StoreSettings
from knowledge.store import Store

SETTINGS = StoreSettings(
    name="Test Loom",
    markets={
        "EU": frozenset({"DE", "FR"}),
        "UK": frozenset({"GB"}),
        "GULF": frozenset({"AE", "SA"}),
        "SEA": frozenset({"TH"}),
    },
    market_names={"EU": "European Union", "UK": "United Kingdom", "GULF": "Gulf states", "SEA": "South-East Asia"},
)


STORE = Store(SETTINGS)


@pytest.mark.parametrize(
    ("named", "remembered", "channel", "locales", "found"),
    [
        (["CN", "DE"], "GB", "GB", ("en-GB",), Destination("EU", known=True)),
        ([], "GB", "DE", ("en-GB",), Destination("UK", known=True)),
        ([], "@EU", "GB", (), Destination("EU", known=True)),
        ([], "@*", "GB", (), Destination(None, known=True)),
        ([], "@XX", None, (), Destination(None, known=True)),
        ([], None, "BR", ("de-DE",), Destination(None, known=True)),
        ([], None, None, ("de", "zh-Hans-CN", "fr-FR"), Destination(None, known=True, guessed=True)),
        ([], None, None, ("fr-FR",), Destination("EU", known=True, guessed=True)),
        ([], None, None, ("de",), Destination()),
    ],
)
def test_the_strongest_sign_of_the_destination_decides(
    named: list[str], remembered: str | None, channel: str | None, locales: tuple[str, ...], found: Destination
) -> None:
    assert destination(named, remembered, channel, locales, STORE) == found


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("EU", "en", "European Union"),
        ("EU", "de", "Europäische Union"),
        ("UK", "ja", "イギリス"),
        ("SEA", "th", "เอเชียตะวันออกเฉียงใต้"),
        ("GULF", "es", "Emiratos Árabes Unidos, Arabia Saudí"),
        (ELSEWHERE, "de", "Welt"),
    ],
)
def test_markets_are_named_in_the_shoppers_language(code: str, language: str, name: str) -> None:
    assert market_name(code, STORE, Catalogue().words(language)) == name
