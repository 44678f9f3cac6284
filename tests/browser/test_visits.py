"""Visitors counted by the widget's script, and held out, in a real browser on the demo storefront."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
import sqlalchemy
from fastapi import FastAPI
from playwright.sync_api import BrowserContext, Page, expect

from connectors.effect.service import Effect, EffectSettings
from connectors.effect.store import EventStore
from connectors.effect.visitors import Visitors
from connectors.gateway import StoreInfo, create_app
from connectors.record import Record
from connectors.rows import hashed
from connectors.web import bundle, storefront
from connectors.web.channel import WebChannel
from connectors.web.settings import WebSettings
from tests.browser.acting import ask
from tests.browser.shop import CART, NAME, Shop, View, foreign_pages
from tests.browser.test_embedding import fetched

KEY = bytes(32)


class Counted(Shop):
    """A shop that counts its visitors, and holds out as many as `share` says."""

    share = 0.0
    seen = "nothing"

    @property
    def url(self) -> str:
        """Of its record."""
        return f"sqlite:///{self._folder / 'record.db'}"

    def app(self) -> FastAPI:
        """The gateway with the storefront."""
        web = WebSettings(counts=True)
        effect = Effect(
            EventStore.open(self.url),
            Visitors(KEY, self.share),
            web=web,
            settings=EffectSettings(seen=self.seen),
            contact=lambda: "mailto:help@shop.example",
        )
        return create_app(
            dialogue=self.script,
            record=Record.open(self.url),
            channels=[WebChannel(web)],
            words=self._words,
            store=StoreInfo(NAME),
            routers=[effect.router(), storefront.router(View(), lambda language: CART), foreign_pages()],
            closes=[effect],
        )

    def rows(self, query: str) -> Sequence[Any]:
        """What the record says."""
        engine = sqlalchemy.create_engine(self.url)
        with engine.connect() as connection:
            found = connection.execute(sqlalchemy.text(query)).all()
        engine.dispose()
        return found

    @property
    def kinds(self) -> list[str]:
        """The kinds of the events, in alphabetical order."""
        return [kind for (kind,) in self.rows("SELECT kind FROM visitor_events ORDER BY kind")]


@pytest.fixture
def counted(tmp_path: Any, all_words: dict[str, dict[str, str]]) -> Iterator[Counted]:
    shop = Counted(tmp_path, all_words)
    shop.start()
    yield shop
    shop.stop()


Open = Callable[..., Page]


@pytest.fixture
def browse(browser: Any, counted: Counted) -> Iterator[Open]:
    """`browse(path)` is a page of a new visitor, whether the widget shows or not."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def opened(path: str = "/products/polo-breeze", *, init: str = "", **options: Any) -> Page:
        context = browser.new_context(locale="en-GB", viewport={"width": 1000, "height": 760}, **options)
        context.set_default_timeout(15_000)
        if init:
            context.add_init_script(init)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(counted.address + path)
        return page

    yield opened
    for context in contexts:
        assert {cookie["name"] for cookie in context.cookies()} <= {storefront.CART}  # the shop's own, not ours
        context.close()
    assert faults == []


def told(page: Page, action: Callable[[], object], within: str = "") -> None:
    """Waits for the batch that `action` leads to."""

    def fits(answer: Any) -> bool:
        return "/widget/events" in answer.url and within in (answer.request.post_data or "")

    with page.expect_response(fits):
        action()


def test_a_visitor_is_counted_from_the_product_to_the_purchase(counted: Counted, browse: Open) -> None:
    page = browse("/")
    page.locator(".launcher").wait_for()
    told(page, lambda: page.goto(counted.address + "/products/polo-breeze"), '"view"')
    page.locator(".launcher").click()
    told(page, lambda: ask(page, "hello", "You wrote: hello"), '"chat"')
    ask(page, "again", "You wrote: again")
    page.keyboard.press("Escape")  # the window lies over the page
    told(page, lambda: page.get_by_role("link", name="Add to cart: Navy, M").click(), '"add_to_cart"')
    told(page, lambda: page.get_by_role("button", name="Order", exact=True).click(), '"purchase"')
    expect(page.get_by_text("Thanks!")).to_be_visible()
    told(page, page.reload, '"purchase"')
    assert counted.kinds == ["add_to_cart", "chat", "purchase", "view"]
    [(amount, currency, held)] = counted.rows(
        "SELECT amount, currency, held FROM visitor_events JOIN visitors USING (visitor) WHERE kind = 'purchase'"
    )
    assert (amount, currency, bool(held)) == ("29.9000", "EUR", False)
    token = page.evaluate(f"JSON.parse(localStorage['parley:{counted.address.removeprefix('http://')}:token'])")
    [(token_hash,)] = counted.rows("SELECT token_hash FROM visitor_events WHERE kind = 'chat'")
    assert token_hash == hashed(token)
    assert counted.rows(
        "SELECT id FROM conversations WHERE token_hash = (SELECT token_hash FROM visitor_events WHERE kind = 'chat')"
    )


@pytest.mark.parametrize("seen", ["nothing", "contact"])
def test_a_held_out_visitor_sees_no_widget_and_is_counted(counted: Counted, browse: Open, seen: str) -> None:
    counted.stop()
    counted.share, counted.seen = 1.0, seen
    counted.start()
    page = browse("/")
    told(page, lambda: page.goto(counted.address + "/products/polo-breeze"), '"view"')
    for _ in range(2):
        expect(page.locator("parley-chat")).to_have_count(0)
        expect(page.locator(".launcher")).to_have_count(0)
        expect(page.locator("a[href='mailto:help@shop.example']")).to_have_count(1 if seen == "contact" else 0)
        page.evaluate("parley.open(); parley.setContext({ product: 'mug' }); parley.close()")
        page.reload()
    told(page, lambda: page.get_by_role("link", name="Add to cart: Navy, M").click(), '"add_to_cart"')
    assert [bool(held) for (held,) in counted.rows("SELECT held FROM visitors")] == [True]
    assert "add_to_cart" in counted.kinds
    # a server that is away changes nothing
    page.goto(counted.address + "/products/polo-breeze")
    page.context.set_offline(True)
    page.evaluate("parley.track('add_to_cart', { product: 'mug' })")
    expect(page.locator("parley-chat")).to_have_count(0)
    page.context.set_offline(False)
    told(page, page.reload, '"mug"')
    assert counted.kinds.count("add_to_cart") == 2


@pytest.mark.parametrize(
    "init",
    [
        "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })",
        "Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1' })",
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } })",
    ],
    ids=["global-privacy-control", "do-not-track", "storage-blocked"],
)
def test_who_cannot_be_counted_sees_the_widget_and_leaves_nothing(counted: Counted, browse: Open, init: str) -> None:
    counted.stop()
    counted.share = 1.0
    counted.start()
    page = browse(init=init)
    page.locator(".launcher").click()
    ask(page, "hello", "You wrote: hello")
    assert page.evaluate("parley.visitor()") is None
    assert counted.rows("SELECT * FROM visitors") == []
    assert counted.kinds == []


def test_a_shop_that_asks_first_counts_nobody_before_a_yes(counted: Counted, browse: Open) -> None:
    page = browse(f"/embedded?server={counted.address}&attributes=data-count=ask%20data-product=mug")
    page.locator(".launcher").wait_for()
    assert page.evaluate("parley.visitor()") is None
    assert not page.evaluate("Object.keys(localStorage).some((key) => key.endsWith('visitor'))")
    told(page, lambda: page.evaluate("parley.count(true)"), '"view"')
    assert counted.kinds == ["view"]
    told(page, lambda: page.evaluate("parley.count(false)"), '"forget"')
    assert counted.rows("SELECT * FROM visitors") == []
    assert counted.kinds == []
    page.reload()
    page.locator(".launcher").wait_for()
    assert page.evaluate("parley.visitor()") is None


def test_a_mistake_of_the_shops_is_said_in_the_console(counted: Counted, browse: Open) -> None:
    page = browse()
    page.locator(".launcher").wait_for()
    with page.expect_console_message(lambda said: "amount: a purchase needs" in said.text):
        page.evaluate("parley.track('purchase', { order: '1' })")
    assert counted.kinds == ["view"]


def test_it_is_small_and_not_there_where_nobody_counts(counted: Counted) -> None:
    with_it = len(fetched(f"{counted.address}/widget.js")[0])
    assert with_it - len(gzip.compress(bundle.script(), 9)) < 2_500
