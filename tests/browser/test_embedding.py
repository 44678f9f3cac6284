from __future__ import annotations

import gzip
import json
import urllib.parse
import urllib.request

import pytest
from playwright.sync_api import expect

from tests.browser.acting import ask
from tests.browser.shop import Shop

LIMIT = 20_000


def fetched(address: str) -> tuple[bytes, str]:
    """What a browser receives, still packed, and its `Content-Encoding`."""
    request = urllib.request.Request(address, headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(request) as answer:
        return answer.read(), answer.headers.get("Content-Encoding", "")


def test_the_widget_with_the_words_of_any_language_is_small(shop, all_words):
    script, packed = fetched(f"{shop.address}/widget.js")
    assert packed == "gzip"
    for language, known in all_words.items():
        content, packed = fetched(f"{shop.address}/widget/words/{language}.json")
        assert packed == "gzip"
        words = json.loads(gzip.decompress(content))
        assert words == {name: text for name, text in known.items() if name.startswith("widget-")}
        assert len(script) + len(content) <= LIMIT, language


def test_nothing_is_evaluated_or_read_as_html(shop):
    script = gzip.decompress(fetched(f"{shop.address}/widget.js")[0]).decode()
    for forbidden in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function",
    ):
        assert forbidden not in script


@pytest.fixture
def elsewhere(tmp_path_factory, all_words):
    """A shop of another origin."""
    other = Shop(tmp_path_factory.mktemp("elsewhere"), all_words)
    other.start()
    yield other
    other.stop()


def test_a_shop_of_another_origin_embeds_it(visits, shop, elsewhere):
    policy = (
        f"default-src 'none'; script-src {shop.address}; "
        f"connect-src {shop.address} {shop.address.replace('http', 'ws')}; img-src 'self'; base-uri 'none'"
    )
    head = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    attributes = 'data-product="mug" data-country="AT" data-language="de" data-store="Haus" data-position="start"'
    query = urllib.parse.urlencode({"server": shop.address, "attributes": attributes, "head": head})
    page = visits("/")  # for the watch on hosts and faults
    page.goto(f"{elsewhere.address}/embedded?{query}")
    page.locator(".launcher").click()
    ask(page, "hallo")
    [turn] = shop.script.turns
    assert (turn.product, turn.country, turn.locales[0]) == ("mug", "AT", "de")
    assert page.locator(".panel").bounding_box()["x"] < 50
    assert elsewhere.script.turns == []
    visits.hosts.discard(elsewhere.address.removeprefix("http://"))


def test_the_accent_is_the_shops(chat, shop):
    page = chat(f"/embedded?server={shop.address}&attributes=data-accent=%22%23702459%22")
    expect(page.locator(".head")).to_have_css("background-color", "rgb(112, 36, 89)")


def test_the_page_can_open_and_close_it(visit):
    page = visit()
    page.evaluate("parley.open()")
    expect(page.locator(".panel")).to_be_visible()
    page.evaluate("parley.close()")
    expect(page.locator(".panel")).to_be_hidden()


def test_an_element_of_the_pages_own_is_used(visit, shop):
    page = visit()
    page.evaluate("document.querySelector('parley-chat').remove()")
    page.evaluate("document.body.append(document.createElement('parley-chat'))")
    page.add_script_tag(url=f"{shop.address}/widget.js")
    expect(page.locator("parley-chat")).to_have_count(1)
    page.locator(".launcher").click()
    ask(page, "hello", "You wrote: hello")
    page.evaluate("document.querySelector('main').append(document.querySelector('parley-chat'))")
    ask(page, "moved", "You wrote: moved")
    expect(page.locator(".turn")).to_have_count(4)


def test_the_styles_of_the_page_do_not_reach_in(visit):
    page = visit("/pages/returns")
    page.evaluate(
        """() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync("* { font-size: 40px !important; } button { display: none !important; }");
            document.adoptedStyleSheets = [sheet];
        }"""
    )
    page.locator(".launcher").click()
    expect(page.locator("#title")).to_have_css("font-size", "16px")
