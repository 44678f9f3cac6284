"""Whole conversations about one product: its facts, its stock, sizes, coupons, and what the files do not say."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
import yaml
from babel.dates import format_date

from bot.catalogue import Catalogue
from bot.commerce.proof import Proof
from bot.dialogue import Inbound, Outbound
from bot.goods.gaps import Gaps
from bot.rasa_dialogue import RasaDialogue
from connectors.backends.sqlite import SqliteBackend
from connectors.ledger import RecordedLedger
from knowledge.attributes import shown
from knowledge.finder.facts import compare
from knowledge.goods.units import converted
from knowledge.knowledge import DEMO, Knowledge
from knowledge.language import SERVED

HERE = Path(__file__).parent
ASKED: dict[str, dict[str, str]] = yaml.load((HERE / "goods.yml").read_text("utf-8"), Loader=yaml.BaseLoader)
TALKS: dict[str, list[str]] = yaml.load((HERE / "goods_talks.yml").read_text("utf-8"), Loader=yaml.BaseLoader)
CATALOGUE = Catalogue()
HARBOUR, TOTE, KETTLE = "polo-harbour", "tote-canvas", "kettle-jing"
BY_THE_STORE = {("th", "mains"), ("zh", "mains")}
"""The store's own FAQ entry on plugs has these very words, and goes first."""
ASKED_BACK = "sw"
"""Where the knowledge is not sure that the price of delivery is meant, on any page."""
MERELY_BLUE = ("vi", "sw")
"""Where the finder of colours takes the word for navy as blue, which is the sky blue one."""
MISSED = {("th", "material"), ("ur", "material")}
"""What is not understood yet, in all 245 questions."""
_numbers = itertools.count()


class Counter:
    """The demo store with its stock and coupons."""

    def __init__(self, knowledge: Knowledge, model: Path, folder: Path) -> None:
        self.backend = SqliteBackend(folder / "store.db", store=DEMO)
        self.ledger = RecordedLedger.open(f"sqlite:///{folder}/record.db")
        self.gaps = Gaps(folder / "gaps.jsonl")
        self.dialogue = RasaDialogue(
            knowledge, models=model, database="sqlite://", backend=self.backend,
            proof=Proof(self.backend, self.ledger), gaps=self.gaps,
        )  # fmt: skip


class Shopper:
    """Writes in one conversation, on a product's page or off one."""

    def __init__(self, counter: Counter, language: str = "en", page: str | None = None, country: str = "") -> None:
        self.counter, self.language, self.page, self.country = counter, language, page, country
        self.words = CATALOGUE.words(language)
        self.conversation = f"goods-{next(_numbers)}"
        self.last: Outbound | None = None

    async def write(self, text: str) -> str:
        """The text of the last reply."""
        message = Inbound(
            "web", self.conversation, f"m{next(_numbers)}", text, locales=(self.language,), product=self.page,
            country=self.country or None,
        )  # fmt: skip
        self.last = (await self.counter.dialogue.turn(message))[-1]
        return self.last.text

    def told(self, message: str, **values: object) -> str:
        """A message of the catalogue in the shopper's language."""
        return self.words.format(message, **values)


@pytest.fixture(scope="module")
def counter(knowledge: Knowledge, model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counter]:
    made = Counter(knowledge, model, tmp_path_factory.mktemp("counter"))
    asyncio.run(made.dialogue.start())
    yield made
    asyncio.run(made.dialogue.close())
    asyncio.run(made.ledger.close())


def title(knowledge: Knowledge, handle: str, language: str) -> str:
    product = knowledge.store.product(handle, language=language)
    assert product is not None
    return product.title


@pytest.mark.parametrize("language", SERVED)
async def test_what_is_asked_on_a_products_page(counter: Counter, knowledge: Knowledge, language: str) -> None:
    words, asked = CATALOGUE.words(language), ASKED[language]
    polo, tote = (title(knowledge, handle, language) for handle in (HARBOUR, TOTE))
    pages = {"inches": TOTE, "mains": KETTLE}
    replies = {
        name: await Shopper(counter, language, pages.get(name, HARBOUR)).write(text) for name, text in asked.items()
    }
    states = words.country_name("US")
    expected = {
        "pocket": words.format("goods-yes", product=polo),
        "material": words.format("goods-told", product=polo),
        "wash": words.format("goods-no", product=polo),
        "inches": words.format("goods-told", product=tote),
        "mains": words.format("goods-mains-yes", country=states, volts="120"),
        "stock": words.format("goods-stock-yes", variants="|").split("|")[0],
        "size": words.format("goods-size-fits", size="L"),
    }
    wrong = {
        (language, name)
        for name, begins in expected.items()
        if not replies[name].startswith(begins) and (language, name) not in BY_THE_STORE
    }
    assert wrong == {one for one in MISSED if one[0] == language}, {name: replies[name] for _, name in wrong}
    if not wrong:
        assert "30" in replies["wash"]  # the words for attributes must not swallow it
        assert converted("42 x 36 x 14 cm", "imperial", words.locale) in replies["inches"]
        assert "/cart/add?sku=PS102-NAV-L)" in replies["stock"] or language in MERELY_BLUE
        # the attribute and its value are told in the shopper's words
        assert shown("pocket", language).casefold() in replies["pocket"].casefold()
        assert shown("cotton", language).casefold() in replies["material"].casefold() or language == "zh"


@pytest.mark.parametrize("language", TALKS)
async def test_a_whole_conversation_about_a_product(counter: Counter, knowledge: Knowledge, language: str) -> None:
    one = Shopper(counter, language, HARBOUR)
    which, chest, black, noise, code, brazil = TALKS[language]
    polo = title(knowledge, HARBOUR, language)
    assert one.told("goods-size-chart", product=polo) in await one.write(which)
    assert (await one.write(chest)).startswith(one.told("goods-size-fits", size="M"))
    assert (await one.write(black)).startswith(one.told("goods-stock-no", variants="|").split("|")[0])
    before = len(counter.gaps.told())
    assert await one.write(noise) == one.told("goods-unknown", product=polo)
    assert len(counter.gaps.told()) == before + 1
    works = await one.write(code)
    assert works.startswith(one.told("goods-coupon-works", code="WELCOME10"))
    assert one.told("goods-coupon-once") in works
    await one.write(brazil)
    assert one.last is not None
    if language == ASKED_BACK:
        assert not one.last.sources
        return
    assert one.last.sources[0].id in ("shipping-cost", "fact/shipping-cost")


async def test_one_of_those_shown_is_asked_about(counter: Counter) -> None:
    one = Shopper(counter)
    await one.write("a black polo with a pocket")
    assert one.last is not None
    first, second, _ = (card.product for card in one.last.cards)
    assert one.last.cards[0].image == f"/products/{first}.svg?colour=Black"
    assert (await one.write("does the second one have long sleeves?")).startswith("No.")
    assert one.last.cards[0].product == second
    assert "60% cotton, 40% lyocell" in await one.write("and what is the first one made of?")
    assert one.last.cards[0].product == first
    # "it" is the one that was spoken of last
    assert (await one.write("can I wash it at 30 degrees?")).startswith("Yes.")
    # and the search goes on
    await one.write("cheaper")
    assert len(one.last.cards) == 3


async def test_inches_are_shown_where_shoppers_use_them(counter: Counter) -> None:
    assert "(16.5 × 14.2 × 5.5 in)" in await Shopper(counter, page=TOTE, country="US").write(
        "what are its measurements?"
    )
    assert "in)" not in await Shopper(counter, page=TOTE, country="DE").write("what are its measurements?")
    assert "150 g/m² (4.4 oz/yd²)" in await Shopper(counter, page="polo-court-tech", country="US").write(
        "how heavy is it?"
    )


async def test_a_voltage_that_does_not_fit_is_said(counter: Counter) -> None:
    no = await Shopper(counter, page=KETTLE).write("will this work in Japan?")
    assert no.startswith("It does not work in this country: Japan. The mains there has 100 V.")
    partly = await Shopper(counter, page=KETTLE).write("will this work in Brazil?")
    assert "127 or 220 V" in partly
    yes = await Shopper(counter, page="lamp-lumen").write("will this work in Japan?")
    assert "Plug to choose: US (A/B)" in yes


@pytest.mark.parametrize("language", SERVED)
def test_two_products_are_compared_in_the_shoppers_words(knowledge: Knowledge, language: str) -> None:
    rows = {row.name.casefold(): row for row in compare(knowledge.store, HARBOUR, "polo-breeze", language)}
    if language == "zh":
        # the store's own translation
        assert (rows["口袋"].first, rows["口袋"].second) == ("一个胸袋", "无口袋")
        return
    assert {shown(id, language).casefold() for id in ("price", "pocket", "care", "weave", "fit")} <= rows.keys()
    if language != "en":
        pocket = rows[shown("pocket", language).casefold()]
        assert pocket.first == shown("chest-pocket", language)
        assert pocket.second == shown("no", language)


async def test_size_advice_never_invents(counter: Counter) -> None:
    one = Shopper(counter, page=HARBOUR)
    assert (await one.write("my chest is 40 inches, which size?")).startswith("You are between M and L")
    assert "Chest: 40 in. Size M is for 37.8–39.8 in." in one.last.text  # type: ignore[union-attr]
    assert (await one.write("which size for a 140 cm chest?")).startswith("No size in the store's chart fits")
    half = Shopper(counter, page=HARBOUR)
    assert "weight" in await half.write("I am 178 cm tall, which size?")
    assert (await half.write("80 kilos")).startswith("By the store's size chart, your size is L.")
    none = Shopper(counter, page="apron-linen")
    await none.write("I'm 178 cm and 80 kg, which size should I take?")
    assert none.last is not None
    assert none.last.sources[0].id == "size-guide"
    other = Shopper(counter, page=HARBOUR)
    assert "M · EU 48 · US 38" in await other.write("what size is EU 48 in US?")


async def test_a_variant_that_is_not_made_or_not_there(counter: Counter) -> None:
    one = Shopper(counter, page=HARBOUR)
    pink = await one.write("do you have it in pink?")
    assert pink.startswith("Not offered for Harbour Polo Shirt with Chest Pocket: pink")
    assert "Also in stock: " in pink
    gone = await one.write("is the black one in L available?")
    assert gone.startswith("Not in stock at the moment: Black, L\nAlso in stock: Navy, L; Sky Blue, L")
    assert one.last is not None
    assert one.last.cards == ()


async def test_codes_cannot_be_guessed(counter: Counter) -> None:
    one = Shopper(counter)
    for number in range(5):
        assert await one.write(f"does SAVE{number}0 work?") == one.told("goods-coupon-unknown", code=f"SAVE{number}0")
    assert (await one.write("does WELCOME10 work?")).startswith("Too many codes have been tried.")
    assert (await Shopper(counter).write("does WELCOME10 work?")).startswith("The code WELCOME10 is valid now.")


async def test_a_coupons_limits_are_told(counter: Counter) -> None:
    one = Shopper(counter)
    winter = await one.write("is the code WINTER20 valid?")
    assert "Discount: 20%\nMinimum order: $120.00" in winter
    day = datetime.now(timezone.utc) + timedelta(days=25)
    assert any(
        f"Valid until: {format_date((day - timedelta(days=off)).date(), 'long', locale='en')}" in winter
        for off in (0, 1)
    )
    assert await one.write("and NOV1111?") == "The code NOV1111 has expired."
    assert "The code FIRST100 has been used up." in await one.write("does first100 work")
    assert "The code SPRING is not valid yet." in await one.write("does the discount code SPRING work?")


@pytest.mark.parametrize(
    "text",
    [
        "how do I return it?", "do you ship to Brazil?", "can I pay with PayPal?", "I want to talk to a person",
        "can I exchange the blue one for size L?", "what's the weather like today", "are you a robot?", "thanks!",
        "who pays the customs duties?", "how long does delivery take to Germany?",
    ],
)  # fmt: skip
async def test_what_is_no_question_about_the_product_is_left_alone(counter: Counter, text: str) -> None:
    one = Shopper(counter, page=HARBOUR)
    await one.write(text)
    read = await counter.dialogue.understanding("web", one.conversation)
    assert read is not None
    assert read.intent not in ("about_product", "check_coupon")


async def test_gaps_hold_nothing_personal(counter: Counter) -> None:
    one = Shopper(counter, page=HARBOUR)
    await one.write("does it squeak? my mail is jane.roe@mail.example and my number is +49 171 5550142")
    noted = [gap.asked for gap in counter.gaps.told()]
    assert not any("mail.example" in asked or "5550142" in asked for asked in noted)


async def test_off_a_products_page_nothing_is_computed(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.components.goods import GoodsReader

    def asked(self: GoodsReader, *of: object) -> None:
        raise AssertionError("a message off a product's page was looked at")

    monkeypatch.setattr(GoodsReader, "_asked", asked)
    assert "30 days" in await Shopper(counter, country="DE").write("how long do I have to return something?")
