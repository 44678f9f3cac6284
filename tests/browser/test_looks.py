from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.acting import ask, last_reply, write
from tests.browser.shop import NAME

DARK = "parley-chat .panel"


def background(page) -> str:
    return page.locator(DARK).evaluate("(panel) => getComputedStyle(panel).backgroundColor")


def test_the_switcher_lists_all_languages_by_their_own_names(chat, all_words):
    options = chat().locator(".language option")
    names = {option.get_attribute("value"): option.inner_text() for option in options.all()}
    assert set(names) == set(all_words)
    assert (names["ja"], names["he"], names["zh-Hant"]) == ("日本語", "עברית", "繁體中文")


def test_arabic_turns_the_window_round(chat, shop, all_words):
    page = chat()
    ask(page, "hello")
    page.get_by_label("Language").select_option("ar")
    expect(page.locator(".panel")).to_have_attribute("dir", "rtl")
    expect(page.locator(".panel")).to_have_attribute("lang", "ar")
    expect(page.locator("textarea")).to_have_attribute("placeholder", all_words["ar"]["widget-placeholder"])
    expect(page.locator("textarea")).to_have_css("direction", "rtl")
    expect(page.locator(".turn.bot .bubble").first).to_have_attribute("dir", "ltr")  # it is English still
    ask(page, "مرحبا")
    assert shop.script.turns[1].language == "ar"
    expect(last_reply(page).locator(".bubble")).to_have_attribute("dir", "rtl")
    close, title = page.locator(".head button").last.bounding_box(), page.locator("#title").bounding_box()
    assert close["x"] < title["x"]
    page.reload()
    expect(page.locator(".panel")).to_have_attribute("lang", "ar")


def test_the_window_speaks_as_the_assistant_answers(chat, all_words):
    page = chat()
    ask(page, "สวัสดี", "สวัสดีค่ะ")
    expect(page.locator(".panel")).to_have_attribute("lang", "th")
    expect(page.locator("#title")).to_have_text(all_words["th"]["widget-title"].replace("{ $store }", NAME))


def test_a_wish_in_words_undoes_the_choice(chat, shop):
    page = chat()
    page.get_by_label("Language").select_option("de")
    expect(page.locator(".panel")).to_have_attribute("lang", "de")
    ask(page, "hallo")
    ask(page, "สวัสดี")
    expect(page.locator(".panel")).to_have_attribute("lang", "th")
    ask(page, "more")
    assert [turn.language for turn in shop.script.turns] == ["de", "de", None]


@pytest.mark.parametrize(
    ("locale", "page_language", "expected"),
    [
        ("ja-JP", "", "ja"),
        ("nb-NO", "", "no"),
        ("zh-TW", "", "zh-Hant"),
        ("xx", "", "en"),
        ("ja-JP", "ar", "ar"),
    ],
)
def test_the_first_words_suit_the_shopper(visit, shop, locale, page_language, expected):
    page = visit(f"/embedded?server={shop.address}&attributes=data-language={page_language}", locale=locale)
    if not page_language:
        page.evaluate("document.documentElement.lang = ''")
        page.evaluate("document.querySelector('parley-chat').remove()")
        page.add_script_tag(url=f"{shop.address}/widget.js")
        page.locator(".launcher").wait_for()
    expect(page.locator(".launcher")).to_have_attribute("lang", expected)


def test_a_narrow_screen_is_filled(chat, shop):
    page = chat(viewport={"width": 390, "height": 740}, has_touch=True, is_mobile=True)
    ask(page, "returns")
    panel = page.locator(".panel")
    # it slides in: measured when it stands
    panel.evaluate("panel => Promise.all(panel.getAnimations().map((moving) => moving.finished))")
    box = panel.bounding_box()
    assert (box["x"], box["y"], box["width"], box["height"]) == (0, 0, 390, 740)
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.reload()  # the window would hide the page that the shopper went to
    expect(page.locator(".panel")).to_be_hidden()


def test_nothing_is_wider_than_its_place(chat):
    page = chat(viewport={"width": 320, "height": 600})
    ask(page, "W" * 300)
    ask(page, "products")
    ask(page, "returns")
    assert page.locator(".scroller").evaluate("(box) => box.scrollWidth <= box.clientWidth")
    page.get_by_label("Language").select_option("bn")
    expect(page.locator(".panel")).to_have_attribute("lang", "bn")
    assert page.locator(".panel").evaluate("(box) => box.scrollWidth <= box.clientWidth")


def test_dark_follows_the_browser_and_the_attribute(chat, shop):
    page = chat(color_scheme="dark")
    dark = background(page)
    page.emulate_media(color_scheme="light")
    light = background(page)
    assert (light, dark) == ("rgb(255, 255, 255)", "rgb(22, 26, 25)")
    page.evaluate("document.querySelector('parley-chat').setAttribute('theme', 'dark')")
    assert background(page) == dark
    page.emulate_media(color_scheme="dark")
    page.evaluate("document.querySelector('parley-chat').setAttribute('theme', 'light')")
    assert background(page) == light


def test_less_motion_is_respected(chat):
    page = chat(reduced_motion="reduce")
    expect(page.locator(".panel")).to_have_css("animation-name", "none")


def test_the_keyboard_is_enough(visit, shop):
    page = visit("/pages/returns")

    def focused() -> str:
        return page.evaluate("document.activeElement.shadowRoot?.activeElement?.className || ''")

    page.locator("footer a").last.focus()
    page.keyboard.press("Tab")
    assert focused() == "launcher"
    page.keyboard.press("Enter")
    expect(page.locator("textarea")).to_be_focused()
    page.keyboard.type("returns")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("please")
    expect(page.locator("textarea")).to_have_value("returns\nplease")
    page.locator("textarea").fill("returns")
    page.keyboard.press("Enter")
    expect(last_reply(page).locator(".quick button")).to_have_count(2)
    for _ in range(2):  # past the button for pictures, to the last quick reply
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(last_reply(page).locator(".bubble")).to_have_text("You chose /ask pays.")
    expect(page.locator("textarea")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".panel")).to_be_hidden()
    assert focused() == "launcher"


def test_enter_that_ends_the_composing_of_a_word_does_not_send(chat, shop):
    page = chat()
    page.locator("textarea").fill("ni")
    page.locator("textarea").dispatch_event("keydown", {"key": "Enter", "isComposing": True})
    write(page, "你好")
    expect(last_reply(page)).to_be_visible()
    assert shop.script.texts == ["你好"]
