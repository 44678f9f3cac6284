"""The demo store as a merchant serves it, `parley serve`, visited in Chromium: finding, returning, and people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml
from babel.dates import format_date
from playwright.sync_api import Browser, Locator, Page, expect

from bot.catalogue import Catalogue
from bot.commerce.orders import Order, OrderState
from bot.dialogue import RTL_LANGUAGES
from connectors.backends.demo import Goods, read_orders
from knowledge import load_store
from knowledge.attributes import shown
from knowledge.knowledge import DEMO
from knowledge.language import SERVED
from knowledge.store import Store
from tests.browser.acting import last_reply, write
from tests.system.conftest import Program, prepared
from tests.system.test_desk import PASSWORD, hire

pytestmark = [pytest.mark.rasa, pytest.mark.system]
TESTS = Path(__file__).parents[1]
POLO = {
    language: asked["polo"]
    for language, asked in yaml.load(
        (TESTS / "knowledge" / "finder_questions.yml").read_text("utf-8"), Loader=yaml.BaseLoader
    ).items()
}
CATALOGUE = Catalogue()


@dataclass
class Served:
    """The running program, where `Visits` looks for its address."""

    program: Program

    @property
    def address(self) -> str:
        return f"http://{self.program.address}"


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with prepared(tmp_path_factory.mktemp("store")) as program:
        hire(program)
        program.start()
        yield Served(program)


@pytest.fixture(scope="module")
def store() -> Store:
    read, faulty = load_store(DEMO)
    assert faulty == []
    return read


def begun(chat: Callable[..., Page], language: str, path: str = "/") -> Page:
    """A page of the storefront in this language, with the widget open."""
    return chat(f"{path}?lang={language}", locale=language, reduced_motion="reduce")


def says(page: Page, text: str, *wanted: str) -> Locator:
    """Types; the last reply, once all of it is there."""
    write(page, text)
    return told(page, *wanted)


def taps(page: Page, title: str, *wanted: str) -> Locator:
    """Taps a button of the last reply; the next reply."""
    last_reply(page).get_by_role("button", name=title, exact=True).click()
    return told(page, *wanted)


def told(page: Page, *wanted: str) -> Locator:
    """The last reply, which holds these texts."""
    bubble = last_reply(page).locator(".bubble")
    for text in wanted:
        expect(bubble).to_contain_text(text, timeout=30_000)
    return last_reply(page)


def reads(reply: Locator, language: str) -> None:
    """The reply is marked as this language, and runs its way."""
    direction = "rtl" if language in RTL_LANGUAGES else "ltr"
    expect(reply.locator(".bubble")).to_have_attribute("lang", language)
    expect(reply.locator(".bubble")).to_have_attribute("dir", direction)


def test_every_language_asks_for_the_polo() -> None:
    assert set(POLO) >= set(SERVED)


@pytest.mark.parametrize("language", SERVED)
def test_a_black_polo_that_holds_no_cat_hair_with_a_pocket(
    chat: Callable[..., Page], store: Store, language: str
) -> None:
    words = CATALOGUE.words(language)
    page = begun(chat, language)
    reply = says(page, POLO[language], words.format("seek-many", count=1), words.format("seek-close"))
    reads(reply, language)
    expect(page.locator(".panel")).to_have_attribute("dir", "rtl" if language in RTL_LANGUAGES else "ltr")
    cards = reply.locator(".cards .card")
    expect(cards).to_have_count(3)
    best = cards.nth(0)
    polo, told_so = (store.product("polo-harbour", language=each) for each in (language, "en"))
    assert polo
    assert told_so
    assert (told_so.attributes["Pocket"], told_so.attributes["Pet hair"]) == (("One chest pocket",), ("sheds",))
    assert "Black" in told_so.attributes["Color"]
    expect(best).to_contain_text(polo.title)
    expect(best).to_contain_text(store.needs["pet-hair"].reasons[language])
    expect(best).to_contain_text(words.price("38.90", "USD"))
    # the next one is not black, and says so
    missing = words.format("seek-unmet", wishes=shown("black", language))
    expect(best).not_to_contain_text(missing)
    expect(cards.nth(1)).to_contain_text(missing)


def test_what_was_found_is_compared_by_a_button(chat: Callable[..., Page]) -> None:
    words = CATALOGUE.words("ar")
    page = begun(chat, "ar")
    says(page, POLO["ar"], words.format("seek-close"))
    price = f"{words.price('38.90', 'USD')} | {words.price('41.90', 'USD')}"
    reply = taps(page, words.format("seek-compare"), price)
    expect(reply.get_by_role("button")).to_contain_text(["1 ↔ 3", "2 ↔ 3"])


@dataclass
class Back:
    """A return of one item of an order of the demo store, as its shopper types and taps it."""

    country: str
    language: str
    title: str
    """The item's, in the store's language."""
    begins: str
    proof: str
    zone: str
    asks: str
    """How long one may return there."""
    place: str = ""
    """Of the button that tells the reason, typed in its stead."""


BACKS = [
    Back(
        "DE", "de", "Crisp Poplin Shirt", "Hallo, ich möchte ein Hemd aus meiner Bestellung zurückschicken", "10115",
        "Europe/Berlin", "Wie lange kann ich Waren zurückgeben, die nach Deutschland geliefert wurden?",
    ),
    Back(
        "AE", "ar", "Pool Terry Polo Shirt", "مرحبا، أود إرجاع قميص البولو الذي اشتريته منكم", "shopper52@example.com",
        "Asia/Dubai", "كم يومًا لدي لإرجاع منتج تم توصيله إلى الإمارات؟",
        "٣",
    ),
]  # fmt: skip


def order_to_return(country: str) -> Order:
    """An order of the demo store that came to this country a few days ago, several items in it."""
    return next(
        one
        for one in read_orders(DEMO, Goods.read(DEMO), datetime.now(timezone.utc))
        if one.state is OrderState.DELIVERED and one.address.country == country and len(one.lines) > 1
    )


def last_day(order: Order, store: Store, back: Back) -> date:
    """By the store's facts: so many days after it came, and later for what is ordered as a present."""
    market = store.settings.market_of(back.country)
    [parcel] = order.shipments
    assert parcel.delivered is not None
    zone = ZoneInfo(back.zone)
    days = store.facts["return-window"].values(market)["days"]
    plain = parcel.delivered.astimezone(zone).date() + timedelta(days=days)
    presents = store.facts["return-holiday"].values(market)
    ordered = order.placed.astimezone(zone).date()
    return max(plain, presents["until"]) if presents["ordered"].start <= ordered <= presents["ordered"].end else plain


@pytest.mark.parametrize("back", BACKS, ids=lambda back: back.country)
def test_a_return_by_the_rule_of_where_it_was_bought(chat: Callable[..., Page], store: Store, back: Back) -> None:
    order, words = order_to_return(back.country), CATALOGUE.words(back.language)
    market = store.settings.market_of(back.country)
    window = store.facts["return-window"].values(market)
    assert (market, window["days"], window.get("postage")) == {
        "DE": ("EU", 30, "store"),
        "AE": ("GULF", 14, None),
    }[back.country]
    page = begun(chat, back.language)
    says(page, back.begins, words.format("order-which-number"))
    says(page, order.number, words.format("order-prove", number=order.number))
    reads(says(page, back.proof, words.format("return-why")), back.language)
    if back.place:
        says(page, back.place, words.format("return-outcome"))
    else:
        taps(page, words.format("return-reason-unwanted"), words.format("return-outcome"))
    line = next(one for one in order.lines if one.title == back.title)
    cost = window.get("cost")
    amount = words.price(line.price.amount - (cost.amount if cost else 0), order.total.currency)
    until = format_date(last_day(order, store, back), "long", locale=words.locale)
    who_pays = (
        words.format("fact-return-window-cost", amount=words.price(cost.amount, cost.currency))
        if cost
        else words.format("fact-return-window-postage-store")
    )
    asked = taps(
        page, words.format("return-money"), words.format("return-ask", number=order.number), back.title, until,
        words.format("return-money-back", amount=amount), who_pays,
    )  # fmt: skip
    reads(asked, back.language)
    done = taps(page, words.format("handoff-yes"), words.format("return-money-back", amount=amount), who_pays)
    expect(done.locator(".bubble")).to_contain_text(order.number)
    # and what the store says of the country, in its own words or by the fact
    reply = says(page, back.asks, str(window["days"]))
    expect(reply.locator(".source .market")).to_have_text(market)


def test_a_person_takes_over_answers_and_hands_back(chat: Callable[..., Page], browser: Browser, shop: Served) -> None:
    words = CATALOGUE.words("th")
    shopper = begun(chat, "th", "/products/polo-breeze")
    says(shopper, "ขอคุยกับพนักงานจริงๆ")
    expect(shopper.locator(".turn.bot").last).to_be_visible()
    context = browser.new_context(locale="en-GB")
    context.set_default_timeout(15_000)
    agent = context.new_page()
    agent.goto(f"{shop.address}/desk")
    agent.locator("#name").fill("mei")
    agent.locator("#password").fill(PASSWORD)
    agent.locator("#password").press("Enter")
    agent.wait_for_url("**/desk/inbox")
    agent.locator(".rows a").first.click()
    expect(agent.locator(".turn.shopper .bubble").first).to_have_text("ขอคุยกับพนักงานจริงๆ")
    agent.get_by_role("button", name="Take over").click()
    told(shopper, words.format("people-joined", name="mei"))
    agent.locator("#answer").press_sequentially("สวัสดีค่ะ")
    expect(shopper.locator(".typing")).to_have_text(words.format("widget-person-typing", name="mei"))
    agent.locator("#answer").press_sequentially(" เมย์ค่ะ")
    agent.locator("#answer").press("Control+Enter")
    told(shopper, "สวัสดีค่ะ เมย์ค่ะ")
    expect(last_reply(shopper).locator(".speaker")).to_have_text("mei")
    write(shopper, "ขอบคุณค่ะ")
    expect(agent.locator(".turn.shopper .bubble").last).to_have_text("ขอบคุณค่ะ")
    expect(last_reply(shopper).locator(".speaker")).to_have_text("mei")  # the assistant keeps silent
    agent.get_by_role("button", name="Hand back to the assistant").click()
    told(shopper, words.format("people-handed-back"))
    reply = says(shopper, "ซื้อเสื้อส่งไปเยอรมนี คืนได้ภายในกี่วัน", "30")
    reads(reply, "th")
    expect(reply.locator(".source")).not_to_have_count(0)
    expect(reply.locator(".speaker")).to_have_count(0)
    context.close()
