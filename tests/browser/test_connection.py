from __future__ import annotations

import sqlite3

from playwright.sync_api import expect

from tests.browser.acting import ask, last_reply, write

OFFLINE = "No connection. Your message is kept and will be sent."


def test_what_is_written_without_a_server_is_sent_once_when_it_is_back(chat, shop):
    page = chat()
    ask(page, "before")
    shop.stop()
    expect(page.locator(".banner")).to_have_text("Reconnecting…")
    write(page, "first")
    write(page, "second")
    expect(page.locator(".banner")).to_have_text(OFFLINE)
    expect(page.locator("[data-state=sending]")).to_have_count(2)
    shop.start()
    expect(page.locator("[data-state=sending]")).to_have_count(0, timeout=40_000)
    expect(page.locator(".banner")).to_be_empty()
    expect(last_reply(page)).to_contain_text("second")
    assert shop.script.turns[0].text == "before"
    said = "\n".join(shop.script.texts[1:])  # a burst may have been joined to one turn
    assert said == "first\nsecond"
    assert page.locator(".turn.shopper .bubble").all_inner_texts() == ["before", "first", "second"]
    assert len({turn.conversation for turn in shop.script.turns}) == 1


def test_what_is_written_without_a_network_is_sent_once_when_it_is_back(chat, shop):
    page = chat()
    ask(page, "before")
    page.context.set_offline(True)
    write(page, "in the tunnel")
    expect(page.locator(".banner")).to_have_text(OFFLINE)
    page.context.set_offline(False)
    expect(last_reply(page).locator(".bubble")).to_have_text("You wrote: in the tunnel")
    assert shop.script.texts == ["before", "in the tunnel"]


def test_the_outbox_outlives_the_page(chat, shop):
    page = chat()
    ask(page, "before")
    page.context.set_offline(True)
    write(page, "kept")
    expect(page.locator("[data-state=sending]")).to_have_count(1)
    page.context.set_offline(False)
    page.goto(f"{shop.address}/pages/returns")
    expect(last_reply(page).locator(".bubble")).to_have_text("You wrote: kept")
    assert page.locator(".turn.shopper .bubble").all_inner_texts() == ["before", "kept"]
    assert shop.script.texts == ["before", "kept"]


def test_a_message_whose_acknowledgement_was_lost_is_not_doubled(chat, shop):
    page = chat()
    ask(page, "before")
    # what a crash between the record and the acknowledgement leaves: recorded there, waiting here
    page.evaluate(
        """() => {
            const key = Object.keys(localStorage).find((name) => name.endsWith("token"));
            const socket = new WebSocket(location.origin.replace("http", "ws") + "/ws/chat");
            const conversation = JSON.parse(localStorage[key]);
            const message = { type: "message", id: "lost-1", text: "once", payload: null };
            return new Promise((resolve) => {
                socket.onopen = () => {
                    socket.send(JSON.stringify({ type: "hello", conversation, last: 0 }));
                    socket.send(JSON.stringify(message));
                };
                socket.onmessage = (event) => JSON.parse(event.data).type === "reply" && resolve();
            }).then(() => {
                localStorage[key.replace("token", "outbox")] = JSON.stringify([message]);
            });
        }"""
    )
    page.reload()
    expect(last_reply(page).locator(".bubble")).to_have_text("You wrote: once")
    expect(page.locator("[data-state=sending]")).to_have_count(0)
    assert page.locator(".turn.shopper .bubble").all_inner_texts() == ["before", "once"]
    ask(page, "after")
    assert shop.script.texts == ["before", "once", "after"]


def test_a_reply_that_came_meanwhile_is_shown_on_return(chat, shop):
    shop.script.answering.clear()
    page = chat()
    write(page, "slow")
    expect(page.locator(".turn.shopper")).to_have_attribute("data-state", "")
    page.context.set_offline(True)
    shop.script.answering.set()
    page.context.set_offline(False)
    expect(last_reply(page).locator(".bubble")).to_have_text("You wrote: slow")
    expect(page.locator(".turn")).to_have_count(2)


def test_a_store_that_cannot_write_is_tried_again(chat, shop, tmp_path):
    page = chat()
    ask(page, "before")
    lock = sqlite3.connect(tmp_path / "record.db", isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    write(page, "during")
    expect(page.locator(".banner")).to_contain_text("It will be tried again.", timeout=40_000)
    lock.execute("ROLLBACK")
    lock.close()
    expect(last_reply(page).locator(".bubble")).to_have_text("You wrote: during", timeout=40_000)
    assert shop.script.texts == ["before", "during"]


def test_what_the_store_refuses_can_be_sent_again(chat, shop):
    page = chat()
    ask(page, "before")
    page.evaluate(
        """() => {
            const key = Object.keys(localStorage).find((name) => name.endsWith("token"));
            const item = { id: "refused-1", text: "again", payload: null, failed: true };
            localStorage[key.replace("token", "outbox")] = JSON.stringify([item]);
        }"""
    )
    page.reload()
    expect(page.locator("[data-state=failed]")).to_contain_text("Not sent")
    page.get_by_role("button", name="Try again").click()
    expect(last_reply(page).locator(".bubble")).to_have_text("You wrote: again")
    expect(page.locator("[data-state=failed]")).to_have_count(0)


def test_it_works_where_the_browser_blocks_its_storage(chat, shop, browser):
    blocked = """
        for (const name of ["localStorage", "sessionStorage"])
            Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
        delete Crypto.prototype.randomUUID;
    """
    page = chat()
    page.context.add_init_script(blocked)
    page.reload()
    page.locator(".launcher").click()
    ask(page, "hello", "You wrote: hello")
    shop.stop()
    write(page, "kept in memory")
    shop.start()
    expect(last_reply(page).locator(".bubble")).to_have_text("You wrote: kept in memory", timeout=40_000)


def test_it_connects_only_when_it_is_used(visit):
    sockets = []
    page = visit()
    page.on("websocket", lambda socket: sockets.append(socket.url))
    page.reload()
    page.locator(".launcher").wait_for()
    assert sockets == []
    page.locator(".launcher").click()
    ask(page, "hello")
    assert len(sockets) == 1


def test_two_tabs_both_get_the_replies(chat, shop):
    one = chat()
    ask(one, "from the first")
    other = one.context.new_page()
    other.goto(f"{shop.address}/pages/returns")
    other.locator(".launcher").click()
    expect(other.locator(".turn")).to_have_count(2)
    ask(one, "more")
    expect(last_reply(other).locator(".bubble")).to_have_text("You wrote: more")


def test_a_flood_of_messages_is_taken_whole_and_in_order(chat, shop):
    shop.script.answering.clear()
    page = chat()
    wrote = [f"message {number}" for number in range(60)]
    for text in wrote:
        write(page, text)
    shop.script.answering.set()
    expect(page.locator("[data-state=sending]")).to_have_count(0, timeout=60_000)
    expect(last_reply(page)).to_contain_text(wrote[-1])  # a late reply would be taken for the next one's
    ask(page, "last", "You wrote: last")
    said = "\n".join(shop.script.texts).split("\n")
    assert said == [*wrote, "last"]
