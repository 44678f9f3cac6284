"""Answers out of the demo store for a person at the desk."""

from __future__ import annotations

import pytest

from bot.canned import Canned
from bot.catalogue import Catalogue
from knowledge.knowledge import Knowledge


@pytest.fixture(scope="module")
def canned(knowledge: Knowledge) -> Canned:
    return Canned(knowledge, Catalogue())


@pytest.mark.parametrize("language", ["de", "th", "sw", "ar"])
async def test_an_agents_question_finds_the_rule_in_the_shoppers_language(canned: Canned, language: str) -> None:
    found = await canned.search("how long can it be returned", language, "EU")
    assert found[0].language == language
    assert "30" in found[0].text or "٣٠" in found[0].text
    assert found[0].title.strip()


async def test_the_markets_rule_is_quoted(canned: Canned, knowledge: Knowledge) -> None:
    texts = {market: (await canned.search("how long to return", "sw", market))[0].text for market in ("EU", "GULF")}
    assert texts["EU"] != texts["GULF"]
    assert {"EU", "GULF"} <= set(knowledge.store.settings.markets)


async def test_a_markets_own_version_takes_the_place_of_a_general_one(canned: Canned) -> None:
    found = await canned.search("how long does delivery take", "de", "EU")
    assert "8 bis 12" in found[0].text
    assert len({answer.text for answer in found}) == len(found)
    by_country = [await canned.search("how long does delivery take", "de", country) for country in ("AT", "JP")]
    assert "8 bis 12" in by_country[0][0].text
    assert "10 bis 20" in by_country[1][0].text  # the rest of the world


async def test_nothing_is_made_up(canned: Canned) -> None:
    assert await canned.search("", "en", None) == []


def test_a_product_is_a_card_in_the_agents_language(canned: Canned) -> None:
    card = canned.card("polo-breeze", "de")
    assert card is not None
    assert card.price is not None
    assert card.title
    assert canned.card("no-such-thing", "de") is None
