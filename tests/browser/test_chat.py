from __future__ import annotations

import urllib.request

from playwright.sync_api import expect

from tests.browser.acting import ask, last_reply, write
from tests.browser.shop import HOSTILE, LONGEST, NAME


def test_a_message_is_answered(chat, shop):
    page = chat()
    expect(page.locator("#title")).to_have_text(f"Chat with {NAME}")
    expect(page.locator(".greeting")).to_contain_text(f"Hello! I am {NAME}'s automatic assistant.")
    ask(page, "  hello\nyou  ", "You wrote: hello\nyou")
    expect(page.locator(".greeting")).to_have_count(0)
    expect(page.locator(".turn.shopper")).to_have_attribute("data-state", "")
    [turn] = shop.script.turns
    assert (turn.text, turn.channel, turn.payload) == ("hello\nyou", "web", None)


def test_the_page_is_passed_as_context(chat, shop):
    page = chat("/products/polo-breeze?lang=de", locale="th-TH")
    ask(page, "hallo")
    [turn] = shop.script.turns
    assert turn.product == "polo-breeze"
    assert turn.country == "DE"
    assert turn.page == f"{shop.address}/products/polo-breeze?lang=de"
    assert turn.locales[:2] == ("de", "th-TH")
    assert turn.language is None
    page.evaluate("parley.setContext({product: 'mug'})")
    ask(page, "und jetzt?")
    assert shop.script.turns[1].product == "mug"


def test_typing_shows_until_the_answer_is_there(chat, shop):
    shop.script.answering.clear()
    page = chat()
    write(page, "hello")
    expect(page.locator(".typing")).to_have_text("Typing…")
    shop.script.answering.set()
    expect(last_reply(page)).to_be_visible()
    expect(page.locator(".typing")).to_be_empty()


def test_a_quick_reply_is_tapped_once(chat, shop):
    page = chat()
    reply = ask(page, "returns")
    reply.get_by_role("button", name="Who pays?").click()
    expect(last_reply(page).locator(".bubble")).to_have_text("You chose /ask pays.")
    assert (shop.script.turns[1].text, shop.script.turns[1].payload) == ("Who pays?", "/ask pays")
    expect(page.locator(".quick")).to_have_count(0)
    expect(page.locator(".turn.shopper").last).to_contain_text("Who pays?")


def test_links_are_followed_only_where_that_is_safe(chat, shop):
    reply = ask(chat(), "returns")
    links = reply.locator(".bubble a")
    assert [link.get_attribute("href") for link in links.all()] == [
        f"{shop.address}/pages/returns",
        "https://example.com/a_(b)",
    ]
    assert links.nth(1).get_attribute("rel") == "noopener noreferrer"
    expect(reply.locator(".bubble")).to_contain_text("this or that.")


def test_an_answer_shows_where_it_stands(chat):
    source = ask(chat(), "returns").locator(".source")
    expect(source.locator("summary")).to_contain_text("How long?")
    expect(source.locator(".market")).to_have_text("EU")
    expect(source.locator(".place")).to_be_hidden()
    source.locator("summary").click()
    expect(source.locator(".place")).to_have_text("faq/returns.md")


def test_products_are_cards(chat, shop):
    page = chat("/pages/returns")
    cards = ask(page, "products").locator(".cards li")
    expect(cards).to_have_count(2)
    card = cards.first.locator("a")
    expect(card).to_contain_text("Polo Breeze")
    expect(card).to_contain_text("€29.90")
    expect(card).to_contain_text("View product")
    assert cards.first.locator("img").evaluate("async (img) => { await img.decode(); return img.naturalWidth }")
    expect(cards.last.locator("a, img")).to_have_count(0)
    card.click()
    expect(page).to_have_url(f"{shop.address}/products/polo-breeze")
    expect(page.locator(".cards")).to_be_visible()  # the window stays open on the next page


def test_an_answer_in_another_language_says_so(chat):
    reply = ask(chat(), "chinese")
    expect(reply.locator(".notice")).to_have_text("Only in Chinese:")
    expect(reply.locator(".notice")).to_have_attribute("lang", "en")
    expect(reply.locator(".bubble")).to_have_attribute("lang", "zh")


def test_a_thumb_is_counted(chat, shop):
    reply = ask(chat(), "returns")
    reply.get_by_role("button", name="Not helpful").click()
    expect(reply).to_contain_text("Thank you for telling us.")
    expect(reply.get_by_role("button", name="Not helpful")).to_have_attribute("aria-pressed", "true")
    expect(reply.get_by_role("button", name="Helpful", exact=True)).to_have_attribute("aria-pressed", "false")
    ask(reply.page, "after that")  # frames are taken in order
    with urllib.request.urlopen(f"{shop.address}/metrics") as answer:
        assert any("ratings" in line and line.endswith(" 1.0") for line in answer.read().decode().splitlines())


def test_the_conversation_goes_on_after_a_reload(chat, shop):
    page = chat()
    ask(page, "returns")
    ask(page, "second")
    page.reload()
    expect(page.locator(".panel")).to_be_visible()
    expect(page.locator(".turn")).to_have_count(4)
    expect(page.locator(".turn.shopper .bubble")).to_have_text(["returns", "second"])
    expect(page.locator(".quick")).to_have_count(0)
    ask(page, "third")
    expect(page.locator(".turn")).to_have_count(6)
    assert len({turn.conversation for turn in shop.script.turns}) == 1


def test_a_new_conversation_starts_empty(chat, shop):
    page = chat()
    ask(page, "hello")
    page.get_by_role("button", name="Start a new conversation").click()
    expect(page.locator(".turn")).to_have_count(0)
    expect(page.locator(".greeting")).to_be_visible()
    ask(page, "again")
    expect(page.locator(".turn")).to_have_count(2)
    assert len({turn.conversation for turn in shop.script.turns}) == 2


def test_an_unknown_conversation_becomes_a_new_one(chat, shop):
    page = chat()
    ask(page, "hello")
    page.evaluate("localStorage.setItem(Object.keys(localStorage).find(k => k.endsWith('token')), '\"forged\"')")
    page.reload()
    expect(page.locator(".greeting")).to_be_visible()
    ask(page, "hello again", "You wrote: hello again")


def test_what_looks_like_html_stays_text(chat, shop):
    page = chat()
    ask(page, HOSTILE, f"You wrote: {HOSTILE}")
    reply = ask(page, "hostile")
    expect(reply.locator(".bubble")).to_have_text(HOSTILE)
    expect(reply.locator(".notice")).to_have_text(HOSTILE)
    expect(reply.locator(".quick button")).to_have_text(HOSTILE)
    ask(page, "products")
    expect(page.locator(".log script, .log .bubble img")).to_have_count(0)
    page.reload()
    expect(page.locator(".turn")).to_have_count(6)
    page.goto(f"{shop.address}/products/mug")
    expect(page.locator("h1")).to_have_text(HOSTILE)
    assert page.evaluate("window.hacked") is None


def test_a_long_answer_is_shown_from_its_question_on(chat, shop):
    page = chat()
    ask(page, "first")
    ask(page, "lines " + "\n".join(["line"] * 60))
    question = page.locator(".turn.shopper").last.bounding_box()
    window = page.locator(".scroller").bounding_box()
    assert 0 <= question["y"] - window["y"] <= 20
    ask(page, "short")
    assert page.locator(".scroller").evaluate("(box) => box.scrollHeight - box.clientHeight - box.scrollTop") <= 1


def test_a_message_that_is_too_long_stays_in_the_field(chat, shop):
    page = chat()
    ask(page, "hello")
    write(page, "x" * (LONGEST + 1))
    expect(page.locator(".banner")).to_have_text(f"Please write at most {LONGEST} characters.")
    expect(page.locator("textarea")).to_have_value("x" * (LONGEST + 1))
    write(page, "   ")
    ask(page, "x" * LONGEST)
    assert shop.script.texts == ["hello", "x" * LONGEST]


def test_a_reply_to_a_closed_window_is_announced(chat, shop):
    shop.script.answering.clear()
    page = chat()
    write(page, "hello")
    expect(page.locator(".turn.shopper")).to_have_attribute("data-state", "")
    page.get_by_role("button", name="Close chat").click()
    shop.script.answering.set()
    expect(page.locator(".badge")).to_have_text("1")
    page.get_by_role("button", name="New message").click()
    expect(last_reply(page)).to_be_visible()
    expect(page.locator(".badge")).to_be_hidden()
