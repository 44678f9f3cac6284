"""What a shopper does and sees, in the words of the tests."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect


def write(page: Page, text: str) -> None:
    """Types a message and presses Enter."""
    page.locator("textarea").fill(text)
    page.locator("textarea").press("Enter")


def last_reply(page: Page) -> Locator:
    """The newest turn of the assistant."""
    return page.locator(".turn.bot").last


def ask(page: Page, text: str, answer: str | None = None) -> Locator:
    """Writes, waits for the reply, and gives it."""
    before = page.locator(".turn.bot").count()
    write(page, text)
    expect(page.locator(".turn.bot")).to_have_count(before + 1)
    if answer is not None:
        expect(last_reply(page).locator(".bubble")).to_have_text(answer)
    return last_reply(page)
