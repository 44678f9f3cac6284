"""After a person has closed the conversation: how it was, and the conversation by e-mail."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from playwright.sync_api import expect

from bot.dialogue import Outbound
from connectors.gateway import StoreInfo, create_app
from connectors.people.errands import Errand, Errands, ErrandSettings
from connectors.people.people import RecordedPeople
from connectors.people.port import Agent
from connectors.record import Record
from connectors.web import storefront
from connectors.web.channel import WebChannel
from tests.browser.acting import ask
from tests.browser.shop import CART, NAME, REPLIES, Shop, View
from tests.browser.test_accessibility import faults
from tests.connectors.echo import Echo
from tests.people.conftest import Plain, Rules

MAI = Agent("1", "Mai")


class Post:
    """Notes what would leave."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    async def carry(self, errand: Errand) -> None:
        self.sent.append(str(errand.data["to"]))


class PeopleShop(Shop):
    """The shop with people behind it, and an agent who is at another process."""

    def __init__(self, folder: Any, all_words: dict[str, dict[str, str]]) -> None:
        super().__init__(folder, all_words)
        self.post = Post()

    @property
    def url(self) -> str:
        return f"sqlite:///{self._folder / 'record.db'}"

    def app(self) -> FastAPI:
        record = Record.open(self.url)
        outgoing = Errands(record, {"transcript": self.post}, ErrandSettings(every=0.05))
        return create_app(
            dialogue=self.script,
            record=record,
            channels=[WebChannel()],
            words=self._words,
            store=StoreInfo(NAME),
            routers=[storefront.router(View(), lambda language: CART)],
            people=RecordedPeople(record, Plain(), Rules(), outgoing=outgoing, every=0.05),
        )

    def at_the_desk(self, act: Callable[[RecordedPeople], Awaitable[Any]]) -> Any:
        """What an agent does; in a thread, for the browser's loop lets no other run beside it."""
        found: list[Any] = []

        async def work() -> None:
            record = Record.open(self.url)
            people = RecordedPeople(record, Plain(), Rules())
            await people.start(Echo(), {"web": WebChannel()})
            try:
                found.append(await act(people))
            finally:
                await people.stop()
                await record.close()

        thread = threading.Thread(target=lambda: asyncio.run(work()))
        thread.start()
        thread.join()
        [result] = found
        return result


@pytest.fixture
def shop(tmp_path: Any, all_words: dict[str, dict[str, str]], monkeypatch: pytest.MonkeyPatch) -> Iterator[PeopleShop]:
    monkeypatch.setitem(REPLIES, "person", [Outbound("A person comes.", "en", handoff="asked")])
    served = PeopleShop(tmp_path, all_words)
    served.start()
    yield served
    served.stop()


async def closes(people: RecordedPeople) -> int:
    [waiting] = await people.waiting()
    await people.take(waiting.id, MAI)
    await people.close(waiting.id, MAI, "solved")
    return waiting.id


@pytest.mark.parametrize("language", ["en", "ar"])
def test_how_it_was_by_keyboard(chat, shop, language, monkeypatch):
    monkeypatch.setitem(REPLIES, "person", [Outbound("A person comes.", language, handoff="asked")])
    page = chat(f"/pages/returns?lang={language}", reduced_motion="reduce", viewport={"width": 360, "height": 640})
    ask(page, "person")
    handoff = shop.at_the_desk(closes)
    form = page.locator(".aside")
    expect(form.get_by_role("radio")).to_have_count(5)
    assert faults(page) == []
    form.get_by_role("radio").first.focus()
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    expect(form.get_by_role("radio").nth(3)).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.type("quick and kind")
    page.keyboard.press("Enter")
    thanks = page.get_by_role("status").filter(has_text="Thank you" if language == "en" else "شكر")
    expect(thanks).to_be_focused()
    assert faults(page) == []
    for _ in range(100):
        kept = shop.at_the_desk(lambda people: people.satisfaction(handoff))
        if kept:
            break
    assert (kept.score, kept.comment) == (4, "quick and kind")


def test_the_question_goes_with_the_next_message(chat, shop):
    page = chat(reduced_motion="reduce")
    ask(page, "person")
    shop.at_the_desk(closes)
    expect(page.locator(".aside")).to_be_visible()
    ask(page, "returns")
    expect(page.locator(".aside")).to_have_count(0)


def test_the_conversation_by_e_mail(chat, shop):
    page = chat(reduced_motion="reduce")
    ask(page, "hello")
    button = page.get_by_role("button", name="Send conversation by e-mail")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    field = page.get_by_role("textbox", name="Your e-mail address")
    expect(field).to_be_focused()
    assert faults(page) == []
    page.keyboard.type("no address")
    page.keyboard.press("Enter")
    assert field.evaluate("field => field.matches(':invalid')")
    field.fill("ana@example.com")
    page.keyboard.press("Enter")
    expect(page.locator(".banner")).to_have_text("people-mail-sent(email=ana@example.com)")
    expect(field).to_be_hidden()
    assert shop.post.sent == ["ana@example.com"]
