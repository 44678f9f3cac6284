from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.acting import ask


def faults(page: Page) -> list[str]:
    """What axe finds, a line a rule."""
    found: list[dict[str, Any]] = Axe().run(page).response["violations"]
    return [f"{one['id']}: {[node['html'][:200] for node in one['nodes']]}" for one in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("path", ["/", "/products/polo-breeze", "/pages/returns-eu"])
def test_the_storefront_with_the_widget_closed(visit, scheme, language, path):
    page = visit(f"{path}?lang={language}", color_scheme=scheme, reduced_motion="reduce")
    assert faults(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_open_widget(chat, shop, scheme, language):
    page = chat(f"/pages/returns?lang={language}", color_scheme=scheme, reduced_motion="reduce")
    assert faults(page) == []
    ask(page, "products")
    ask(page, "chinese")
    reply = ask(page, "returns")
    reply.locator("summary").click()
    reply.locator(".thumb").first.click()
    expect(reply.locator(".thumbs .soft")).not_to_be_empty()
    assert faults(page) == []
    shop.stop()
    page.locator("textarea").fill("offline")
    page.locator("textarea").press("Enter")
    expect(page.locator(".banner")).not_to_be_empty()
    assert faults(page) == []


def test_a_narrow_screen(chat):
    page = chat(viewport={"width": 360, "height": 640}, reduced_motion="reduce")
    ask(page, "returns")
    assert faults(page) == []


def test_the_log_is_announced_and_named(chat):
    page = chat()
    log = page.get_by_role("log", name="Messages")
    expect(log).to_have_attribute("aria-live", "polite")
    ask(page, "hello")
    expect(log).to_contain_text("You")
    expect(log).to_contain_text("Assistant")
    expect(page.get_by_role("dialog")).to_have_accessible_name(page.locator("#title").inner_text())
