"""The sentence about the black polo in the widget, answered by the real dialogue out of the demo store."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import expect

from bot.catalogue import Catalogue
from bot.rasa_dialogue import RasaDialogue
from bot.training import train_if_stale
from knowledge.attributes import shown
from knowledge.encoder import Encoder
from knowledge.knowledge import Knowledge
from tests.bot.conftest import KEPT, encoder, knowledge
from tests.browser.acting import last_reply, write
from tests.browser.shop import Shop
from tests.locked import locked

__all__ = ["encoder", "knowledge"]
pytestmark = pytest.mark.rasa
ASKED = yaml.load(
    (Path(__file__).parents[1] / "knowledge" / "finder_questions.yml").read_text("utf-8"), Loader=yaml.BaseLoader
)


@pytest.fixture
def shop(
    tmp_path: Path, all_words: dict[str, dict[str, str]], knowledge: Knowledge, encoder: Encoder
) -> Iterator[Shop]:
    """The shop of the other tests, with a dialogue that thinks."""
    served = Shop(tmp_path, all_words)
    with ThreadPoolExecutor(1) as elsewhere:  # Playwright's loop runs on this thread
        with locked(KEPT):
            model = elsewhere.submit(train_if_stale, encoder, models=KEPT / "models").result()
        dialogue = RasaDialogue(knowledge, models=model, database=f"sqlite:///{tmp_path / 'dialogue.db'}")
        served.script = dialogue  # type: ignore[assignment]
        elsewhere.submit(asyncio.run, dialogue.start()).result()
        served.start()
        yield served
        served.stop()
        elsewhere.submit(asyncio.run, dialogue.close()).result()


@pytest.mark.parametrize(
    ("language", "locale", "direction"), [("en", "en-GB", "ltr"), ("ar", "ar-SA", "rtl"), ("ja", "ja-JP", "ltr")]
)
def test_a_black_polo_that_holds_no_cat_hair_with_a_pocket(
    chat: Any, knowledge: Knowledge, language: str, locale: str, direction: str
) -> None:
    words = Catalogue().words(language)
    page = chat("/", locale=locale)
    write(page, ASKED[language]["polo"])
    reply = last_reply(page)
    cards = reply.locator(".cards .card")
    expect(cards).to_have_count(3, timeout=30_000)
    expect(reply.locator(".bubble")).to_have_attribute("dir", direction)
    expect(reply.locator(".bubble")).to_contain_text(words.format("seek-close"))
    expect(cards.nth(0)).to_contain_text("Harbour Polo Shirt with Chest Pocket")
    expect(cards.nth(0)).to_contain_text(knowledge.store.needs["pet-hair"].reasons[language])
    expect(cards.nth(0)).to_contain_text(words.price("38.90", "USD"))
    # the next one is not black, and says so
    missing = words.format("seek-unmet", wishes=shown("black", language))
    expect(cards.nth(1)).to_contain_text(missing)
    reply.get_by_role("button", name=words.format("seek-compare")).click()
    price = f"{words.price('38.90', 'USD')} | {words.price('41.90', 'USD')}"
    expect(last_reply(page).locator(".bubble")).to_contain_text(price)
    expect(last_reply(page).get_by_role("button")).to_contain_text(["1 ↔ 3", "2 ↔ 3"])
