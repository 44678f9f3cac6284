"""The desk in Chromium, with a shopper in the widget on the other side."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, expect

from bot.catalogue import Catalogue
from bot.dialogue import Inbound, Outbound
from connectors.desk.accounts import Accounts
from connectors.desk.desk import Desk
from connectors.desk.settings import DeskSettings
from connectors.effect.figures import Figures
from connectors.gateway import StoreInfo, create_app
from connectors.ledger import RecordedLedger
from connectors.people.people import RecordedPeople
from connectors.record import Record
from connectors.web import storefront
from connectors.web.channel import WebChannel
from connectors.web.settings import WebSettings
from tests.browser.acting import ask, last_reply, write
from tests.browser.conftest import Visits
from tests.browser.shop import CART, HOSTILE, LONGEST, NAME, Script, Shop, View
from tests.browser.test_accessibility import faults
from tests.connectors.effect.test_telling import FULL
from tests.desk.conftest import PASSWORD, Shelf, own_names, quick
from tests.people.conftest import Plain, Rules

MEI = "Mei"


async def reported(since: date, until: date) -> Figures:
    """A report with everything in it."""
    return replace(FULL, since=since, until=until)


class Calling(Script):
    """The scripted dialogue, which passes whoever says "person" to a person."""

    async def turn(self, message: Inbound) -> list[Outbound]:
        if message.text != "person":
            return await super().turn(message)
        self.turns.append(message)
        return [Outbound("A person will answer.", next(iter(message.locales), "en").split("-")[0], handoff="asked")]


class Staffed(Shop):
    """A shop with a desk, and Mei and Bo in its team."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.script = Calling()
        self.rules = Rules()

    def app(self) -> FastAPI:
        url = f"sqlite:///{self._folder / 'record.db'}"
        record, ledger = Record.open(url), RecordedLedger.open(url)
        people = RecordedPeople(record, Plain(), self.rules)
        words = Catalogue.desk().words
        languages = own_names()
        desk = Desk(
            Accounts.open(url), ledger, people, Shelf(), words, languages, lambda: NAME, DeskSettings(), quick(),
            reports=reported,
        )  # fmt: skip
        return create_app(
            dialogue=self.script,
            record=record,
            channels=[WebChannel(WebSettings(max_text=LONGEST))],
            words=self._words,
            store=StoreInfo(NAME, url="https://shop.example.com"),
            routers=[desk.router(), storefront.router(View(), lambda language: CART)],
            closes=[ledger, desk],
            people=people,
        )

    async def hire(self) -> None:
        """Makes the accounts."""
        accounts, hasher = Accounts.open(f"sqlite:///{self._folder / 'record.db'}"), quick()
        kept = await hasher.make(PASSWORD)
        await accounts.add("mei", kept, shown=MEI, role="owner", languages=("en", "ar"))
        await accounts.add("bo", kept, shown="Bo", role="agent")
        hasher.close()
        await accounts.close()


@pytest.fixture
def shop(tmp_path: Any, all_words: dict[str, dict[str, str]]) -> Iterator[Staffed]:
    served = Staffed(tmp_path, all_words)
    # Playwright's loop runs in this thread, so the accounts are made in another
    with ThreadPoolExecutor(1) as aside:
        aside.submit(asyncio.run, served.hire()).result()
    served.start()
    yield served
    served.stop()


@pytest.fixture
def desk(browser: Browser, shop: Staffed) -> Iterator[Callable[..., Page]]:
    """`desk(name, **context_options)` is the inbox of this agent, who signed in by the form."""
    contexts = []
    heard: list[str] = []

    def opened(name: str = "mei", **options: Any) -> Page:
        settings = {"locale": "en-GB", "viewport": {"width": 1200, "height": 900}, "reduced_motion": "reduce"}
        context = browser.new_context(**{**settings, **options})
        context.set_default_timeout(15_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: heard.append(str(error)))
        page.on("console", lambda message: heard.append(message.text) if message.type == "error" else None)
        page.goto(f"{shop.address}/desk")
        page.locator("#name").fill(name)
        page.locator("#password").fill(PASSWORD)
        page.locator("#password").press("Enter")
        page.wait_for_url("**/desk/inbox")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [line for line in heard if "ERR_" not in line and "404" not in line] == []


def called(chat: Callable[..., Page], *arguments: Any, **options: Any) -> Page:
    """A shopper who talked with the bot and asked for a person."""
    shopper = chat(*arguments, **options)
    ask(shopper, "is it blue?", "You wrote: is it blue?")
    ask(shopper, "person")
    return shopper


def opened_first(page: Page) -> None:
    """Opens the conversation that waits longest."""
    page.locator(".rows a").first.click()
    expect(page.locator(".talk")).to_be_visible()


def test_an_agent_takes_over_answers_and_hands_back(desk, chat, shop):
    agent = desk()
    expect(agent.locator(".rows li")).to_have_count(0)
    shopper = called(chat)
    expect(agent.locator(".rows li")).to_have_count(1)  # by itself
    expect(agent).to_have_title("(1) Inbox – Kranich & Söhne")
    opened_first(agent)
    expect(agent.locator(".turn.shopper .bubble").first).to_have_text("is it blue?")
    agent.get_by_role("button", name="Take over").click()
    expect(last_reply(shopper)).to_contain_text(MEI)
    write(shopper, "are you a person?")
    expect(agent.locator(".turn.shopper .bubble").last).to_have_text("are you a person?")
    agent.locator("#answer").press_sequentially("Yes, ")
    expect(shopper.locator(".typing")).to_have_text("Mei is typing…")
    agent.locator("#answer").press_sequentially("I am Mei.")
    agent.locator("#answer").press("Control+Enter")
    expect(last_reply(shopper).locator(".bubble")).to_have_text("Yes, I am Mei.")
    expect(last_reply(shopper).locator(".speaker")).to_have_text(MEI)
    expect(shopper.locator(".typing")).to_be_empty()
    expect(agent.locator("#answer")).to_have_value("")
    expect(agent.locator("#answer")).to_be_focused()
    expect(agent.locator(".turn.person .bubble")).to_have_text("Yes, I am Mei.")
    shopper.locator("textarea").press_sequentially("good")
    expect(agent.locator("[data-typing]")).to_have_text("The shopper is typing…")
    shopper.locator("textarea").press("Enter")
    expect(agent.locator(".turn.shopper .bubble").last).to_have_text("good")
    expect(agent.locator("[data-typing]")).to_be_empty()
    assert "good" not in shop.script.texts
    shopper.reload()  # the name stands there after a reload, too
    expect(shopper.locator(".speaker")).to_have_text(MEI)
    agent.get_by_role("button", name="Hand back to the assistant").click()
    expect(agent.locator(".said .told")).to_have_text("Done.")
    expect(last_reply(shopper)).to_contain_text("people-handed-back")
    ask(shopper, "and in red?", "You wrote: and in red?")


def test_the_second_agent_is_told_who_has_it(desk, chat):
    called(chat)
    mei, bo = desk("mei"), desk("bo")
    for page in (mei, bo):
        opened_first(page)
    mei.get_by_role("button", name="Take over").click()
    expect(mei.locator("#answer")).to_be_visible()
    expect(bo.locator(".reply")).to_contain_text("Mei has this conversation.")  # before Bo tries
    expect(bo.get_by_role("button", name="Take over")).to_have_count(0)
    mei.locator("#to").select_option(label="Bo")
    mei.get_by_role("button", name="Pass on").click()
    expect(bo.locator("#answer")).to_be_visible()


def test_an_answer_out_of_the_knowledge_and_a_draft(desk, chat, shop):
    called(chat)
    agent = desk()
    opened_first(agent)
    agent.get_by_role("button", name="Take over").click()
    agent.locator("#canned summary").click()
    agent.locator("#q").fill("return")
    agent.locator("#q").press("Enter")
    agent.locator(".canned .button").click()
    expect(agent.locator("#answer")).to_have_value("You have 30 days.")
    agent.locator("#answer").fill("")
    agent.locator("#notes summary").click()
    agent.locator("#note").fill("prefers blue")
    agent.get_by_role("button", name="Add note").click()
    expect(agent.locator(".notes")).to_contain_text("prefers blue")


def test_a_message_elsewhere_is_marked_in_the_queue(desk, chat):
    first, second = called(chat), called(chat)
    agent = desk()
    opened_first(agent)
    expect(agent.locator(".news")).to_have_count(0)
    write(second, "still there?")
    expect(agent.locator(".rows li").nth(1).locator(".news")).to_be_visible()
    write(first, "and I?")
    expect(agent.locator(".turn.shopper .bubble").last).to_have_text("and I?")
    expect(agent.locator(".news")).to_have_count(1)
    agent.locator(".rows a").nth(1).click()
    expect(agent.locator(".turn.shopper .bubble").last).to_have_text("still there?")
    expect(agent.locator(".news")).to_have_count(0)


def test_what_shoppers_write_stays_text(desk, chat):
    shopper = chat()
    ask(shopper, HOSTILE)
    ask(shopper, "person")
    agent = desk()
    opened_first(agent)
    expect(agent.locator(".turn.shopper .bubble").first).to_have_text(HOSTILE)
    write(shopper, HOSTILE + " again")
    expect(agent.locator(".turn.shopper .bubble").last).to_have_text(HOSTILE + " again")  # put in by the script
    assert agent.evaluate("window.hacked") is None


def test_without_a_script_the_acts_work(desk, chat):
    shopper = called(chat)
    agent = desk(java_script_enabled=False)
    opened_first(agent)
    agent.get_by_role("button", name="Take over").click()
    agent.locator("#answer").fill("Without a script")
    agent.get_by_role("button", name="Send").click()
    expect(last_reply(shopper).locator(".bubble")).to_have_text("Without a script")
    agent.get_by_role("button", name="Hand back to the assistant").click()
    expect(agent.locator(".said .told")).to_have_text("Done.")


def test_a_page_without_a_live_connection_asks_now_and_then(desk, chat):
    agent = desk()
    agent.clock.install()
    agent.route_web_socket("**/desk/live", lambda socket: socket.close())
    agent.reload()
    expect(agent.locator("[data-away]")).to_be_visible()
    called(chat)
    agent.clock.run_for(11_000)
    expect(agent.locator(".rows li")).to_have_count(1)


def test_who_is_signed_out_elsewhere_is_led_to_the_door(desk):
    here, there = desk(), desk()
    there.goto(there.url.replace("/inbox", "/account"))
    there.get_by_role("button", name="Sign out on all devices").click()
    here.get_by_role("link", name="Inbox").click()
    expect(here.locator("#password")).to_be_visible()


@pytest.mark.parametrize(("language", "scheme", "width"), [("en", "dark", 1200), ("ar", "light", 360)])
def test_axe_finds_nothing_while_an_agent_takes_over_and_hands_back(desk, chat, shop, language, scheme, width):
    shopper = called(chat, f"/pages/returns?lang={language}", locale=language)
    agent = desk(viewport={"width": width, "height": 740}, color_scheme=scheme, locale=language)
    assert agent.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")
    assert faults(agent) == []
    opened_first(agent)
    agent.locator(".reply button").click()
    expect(agent.locator("#answer")).to_be_visible()
    agent.locator("#answer").fill("مرحبا" if language == "ar" else "Hello")
    agent.locator(".say button").click()
    expect(last_reply(shopper).locator(".speaker")).to_have_text(MEI)
    assert faults(agent) == []
    assert faults(shopper) == []
    width_of_page = agent.evaluate("document.documentElement.scrollWidth")
    assert width_of_page <= width
    agent.locator(".ends form").first.locator("button").click()
    expect(agent.locator(".said .told")).to_be_visible()
    expect(last_reply(shopper)).to_contain_text("people-handed-back")
    ask(shopper, "and in red?", "You wrote: and in red?")
    for path in ("account", "team", "effect", "inbox/99"):
        agent.goto(f"{shop.address}/desk/{path}")
        assert faults(agent) == []
        assert agent.evaluate("document.documentElement.scrollWidth") <= width


def test_an_owner_chooses_the_days_of_the_report(desk):
    page = desk()
    page.get_by_role("link", name="Effect").click()
    page.get_by_label("From").fill("2026-10-01")
    page.get_by_label("Until").fill("2026-10-31")
    page.get_by_role("button", name="Show").click()
    expect(page.locator(".effect .period")).to_have_text("Oct 1, 2026 – Oct 31, 2026")
    expect(page.get_by_role("row", name="Answered by the bot alone")).to_contain_text("28 (70%)")
    expect(page.locator(".days rect").first).to_be_visible()


def test_the_door_is_accessible_too(visits: Visits, shop):
    page = visits("/")
    page.goto(f"{shop.address}/desk")
    page.locator("#name").fill("mei")
    page.locator("#password").fill("wrong")
    page.locator("#password").press("Enter")
    expect(page.get_by_role("alert")).to_have_text("The name or the password is wrong.")
    assert faults(page) == []
    page.locator("#lang").select_option("ar")
    page.locator(".language button").click()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    visits.faults[:] = [line for line in visits.faults if "401" not in line]


def test_everything_is_reached_by_keyboard(desk, chat):
    called(chat)
    agent = desk()
    agent.keyboard.press("Tab")
    expect(agent.locator(".skip")).to_be_focused()
    agent.keyboard.press("Enter")
    agent.keyboard.press("Tab")
    expect(agent.locator(".rows a").first).to_be_focused()
    agent.keyboard.press("Enter")
    agent.locator(".reply button").focus()
    agent.keyboard.press("Enter")
    expect(agent.locator("#answer")).to_be_visible()
