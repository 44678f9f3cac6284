"""A shopper sends photos: chosen, dropped, pasted; seen before, seen after a reload; refused in their language."""

from __future__ import annotations

import os
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.acting import ask, last_reply, write
from tests.browser.test_accessibility import faults
from tests.connectors import pictures_made as made


def chosen(page: Page, *files: tuple[str, str, bytes]) -> None:
    """Chooses files as the browser's own dialogue would."""
    given: list[Any] = [{"name": name, "mimeType": kind, "buffer": content} for name, kind, content in files]
    page.locator("input[type=file]").set_input_files(given)


PHOTO = ("vase.jpg", "image/jpeg", made.from_a_phone())


def uploaded(page: Page, count: int = 1) -> None:
    """Waits until so many photos wait in the tray, uploaded."""
    expect(page.locator(".tray li")).to_have_count(count)
    expect(page.locator(".tray progress")).to_have_count(0)


def shown(page: Page) -> None:
    """The last photo in the chat is really drawn: 48 by 64, upright."""
    image = page.locator(".turn.shopper img.photo").last
    expect(image).to_be_visible()
    page.wait_for_function("image => image.complete && image.naturalWidth > 0", arg=image.element_handle())


def test_a_photo_is_chosen_seen_sent_and_there_after_a_reload(chat, shop):
    page = chat()
    expect(page.locator(".add")).to_be_visible()
    chosen(page, PHOTO)
    uploaded(page)
    expect(page.locator(".banner")).to_have_text("The photo is uploaded.")
    assert faults(page) == []
    ask(page, "it came broken", "You wrote: it came broken")
    expect(page.locator(".tray")).to_be_hidden()
    shown(page)
    [turn] = shop.script.turns
    assert [one.type for one in turn.attachments] == ["image/jpeg"]
    page.reload()
    page.locator(".panel").wait_for()
    shown(page)
    expect(page.locator(".turn.shopper img.photo")).to_have_attribute("alt", "Photo")
    assert page.locator(".turn.shopper img.photo").evaluate("image => [image.naturalWidth, image.naturalHeight]") == [
        48,
        64,
    ]
    assert faults(page) == []


def test_a_photo_of_an_iphone_is_seen_though_the_browser_cannot_read_it(chat, shop):
    page = chat()
    chosen(page, ("IMG_0001.HEIC", "image/heic", made.from_a_phone(kind="HEIF")))
    uploaded(page)
    page.wait_for_function("image => image.naturalWidth === 48", arg=page.locator(".tray img.photo").element_handle())
    ask(page, "it came broken", "You wrote: it came broken")
    shown(page)
    [sent] = shop.script.turns[0].attachments
    assert (sent.type, sent.width, sent.height) == ("image/jpeg", 48, 64)


def test_a_photo_alone_is_a_message(chat, shop):
    page = chat()
    chosen(page, PHOTO, ("label.png", "image/png", made.from_a_phone(kind="PNG")))
    uploaded(page, 2)
    page.locator(".send").click()
    expect(last_reply(page)).to_be_visible()
    expect(page.locator(".turn.shopper .bubble")).to_have_count(0)
    expect(page.locator(".turn.shopper img.photo")).to_have_count(2)
    assert (shop.script.turns[0].text, len(shop.script.turns[0].attachments)) == ("", 2)


def test_a_photo_is_taken_back_by_keyboard(chat, shop):
    page = chat()
    chosen(page, PHOTO)
    uploaded(page)
    page.locator(".add").focus()
    page.keyboard.press("Shift+Tab")
    button = page.get_by_role("button", name="Remove the photo")
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".tray")).to_be_hidden()
    expect(page.locator("textarea")).to_be_focused()
    ask(page, "no photo", "You wrote: no photo")
    assert shop.script.turns[0].attachments == ()


@pytest.mark.parametrize("event", ["drop", "paste"])
def test_photos_are_dropped_and_pasted(chat, event):
    page = chat()
    page.evaluate(
        """([kind, bytes]) => {
            const data = new DataTransfer();
            data.items.add(new File([new Uint8Array(bytes)], "x.jpg", {type: "image/jpeg"}));
            const target = document.querySelector("parley-chat").shadowRoot.querySelector("textarea");
            const more = kind === "drop" ? {dataTransfer: data} : {clipboardData: data};
            const Kind = kind === "drop" ? DragEvent : ClipboardEvent;
            target.dispatchEvent(new Kind(kind, {bubbles: true, cancelable: true, ...more}));
        }""",
        [event, list(PHOTO[2])],
    )
    uploaded(page)


@pytest.mark.parametrize(
    ("language", "file", "word"),
    [
        ("de", ("x.jpg", "image/jpeg", b"only words"), "widget-photo-no-picture"),
        ("ar", ("x.jpg", "image/jpeg", b"only words"), "widget-photo-no-picture"),
        ("th", None, "widget-photo-too-large"),
    ],
    ids=["words", "words-rtl", "20MB"],
)
def test_what_is_no_photo_is_refused_in_the_shoppers_language(chat, shop, all_words, language, file, word, tmp_path):
    page = chat(f"/pages/returns?lang={language}")
    if file:
        chosen(page, file)
    else:
        (tmp_path / "x.jpg").write_bytes(os.urandom(20_000_000))
        page.locator("input[type=file]").set_input_files(tmp_path / "x.jpg")
    told = all_words[language][word].replace("{ $count }", "2")
    expect(page.locator(".banner")).to_have_text(told)
    expect(page.locator(".tray")).to_be_hidden()
    assert faults(page) == []
    write(page, "hello")
    expect(last_reply(page)).to_be_visible()


def test_a_telephones_large_photo_is_made_smaller_before_it_goes(chat, shop):
    from PIL import Image

    raw = made.written(Image.effect_noise((2600, 2000), 12).convert("RGB"), quality=100, subsampling=0)
    assert len(raw) > 2_000_000
    page = chat()
    chosen(page, ("x.jpg", "image/jpeg", raw))
    uploaded(page)
    ask(page, "large")
    [sent] = shop.script.turns[0].attachments
    assert (sent.width, sent.height) == (2048, 1575)


def test_send_waits_for_the_photo_and_the_photo_for_the_connection(chat, shop):
    page = chat()
    ask(page, "hello")
    shop.stop()
    expect(page.locator(".banner")).not_to_be_empty()
    chosen(page, PHOTO)
    expect(page.locator(".banner")).to_contain_text("No connection.")
    write(page, "with a photo")
    expect(page.locator(".banner")).to_have_text("Uploading the photo…")
    expect(page.locator(".turn.shopper")).to_have_count(1)
    shop.start()
    expect(last_reply(page).locator(".bubble")).to_have_text("You wrote: with a photo", timeout=40_000)
    assert len(shop.script.turns[1].attachments) == 1


def test_a_message_with_a_photo_waits_in_the_outbox(chat, shop):
    page = chat()
    chosen(page, PHOTO)
    uploaded(page)
    shop.stop()
    expect(page.locator(".banner")).to_contain_text("Reconnecting")
    write(page, "kept")
    expect(page.locator(".turn.shopper")).to_have_attribute("data-state", "sending")
    shop.start()
    expect(last_reply(page).locator(".bubble")).to_have_text("You wrote: kept", timeout=40_000)
    assert len(shop.script.turns[0].attachments) == 1


def test_no_more_than_a_message_may_have(chat):
    page = chat()
    chosen(page, *[PHOTO] * 6)
    expect(page.locator(".tray li")).to_have_count(5)
