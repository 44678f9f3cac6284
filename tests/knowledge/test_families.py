from __future__ import annotations

from datetime import date

from knowledge.entry import Entry
from knowledge.families import Families
from knowledge.settings import StoreSettings
from knowledge.store import Store

SETTINGS = StoreSettings(
    name="Test Loom", markets={"EU": frozenset({"DE", "FR"}), "UK": frozenset({"GB"}), "SEA": frozenset({"TH"})}
)
DAY = date(2026, 11, 24)


def entry(id: str, *markets: str) -> Entry:
    return Entry(id, "faq", "en", id, "text", "faq/a.md", 1, id, markets=frozenset(markets))


FAMILIES = Families(
    Store(
        SETTINGS,
        (entry("returns"), entry("returns-eu", "EU"), entry("tax-uk", "UK"), entry("washing"), entry("polo-eu")),
    )
)


def seen(id: str, market: str) -> str | None:
    found = FAMILIES.variant(id, language="en", markets={market}, day=DAY)
    return found and found.id


def test_variants_of_a_rule_are_a_family() -> None:
    assert FAMILIES.of["returns"] == FAMILIES.of["returns-eu"]
    assert FAMILIES.markets("returns") == FAMILIES.markets("returns-eu") == {"EU"}
    assert seen("returns", "EU") == seen("returns-eu", "EU") == "returns-eu"
    assert seen("returns", "") == seen("returns-eu", "UK") == "returns"
    assert FAMILIES.general("returns-eu")


def test_a_rule_of_one_market_alone_is_told_nowhere_else() -> None:
    assert FAMILIES.markets("tax-uk") == {"UK"}
    assert not FAMILIES.general("tax-uk")
    assert seen("tax-uk", "UK") == "tax-uk"
    assert seen("tax-uk", "EU") is None


def test_an_id_that_only_ends_like_a_market_is_no_variant() -> None:
    assert FAMILIES.markets("polo-eu") == FAMILIES.markets("washing") == FAMILIES.markets("unknown") == frozenset()
    assert seen("polo-eu", "UK") == "polo-eu"
