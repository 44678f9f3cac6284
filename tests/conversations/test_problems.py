"""Whole conversations about damaged, wrong and missing items, with photos, in the demo store."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.commerce.orders import Order, OrderState, ReturnReason, ShipmentState
from bot.components.problem import FILE
from bot.dialogue import Attachment, Inbound
from bot.wishes import PROBLEMS, SOME_PROBLEM
from knowledge.intents.files import TRAIN
from knowledge.knowledge import DEMO, Knowledge
from knowledge.language import SERVED
from tests.conversations.test_orders import CATALOGUE, Desk, Shopper

HERE = Path(__file__).parent
SAID: dict[str, dict[str, str]] = yaml.safe_load((HERE / "problems.yml").read_text(encoding="utf-8"))
LANGUAGES = [*SERVED, "zh-Hant"]
TEN = ("en", "de", "fr", "es", "ru", "ar", "ja", "th", "sw", "tr")
NOT_SEEN = {"wrong": {"ms", "sw", "uk"}, "missing": {"es", "pt", "fi"}}
"""Sentences that tell it so indirectly that the store's topics do not see it; each language has others that are seen."""
_numbers = itertools.count()


class Customer(Shopper):
    """A shopper who can send photos."""

    async def send(self, text: str = "", *, photos: int = 0, payload: str | None = None, takes: bool = True) -> str:
        """All texts of the replies to a message with so many photos."""
        sent = tuple(Attachment(f"photo-{next(_numbers)}") for _ in range(photos))
        message = Inbound(
            self.channel, self.conversation, f"p{next(_numbers)}", text, payload=payload, locales=(self.language,),
            attachments=sent, takes_photos=takes, buyer=self.buyer,
        )  # fmt: skip
        self.last = await self.desk.dialogue.turn(message)
        return "\n".join(reply.text for reply in self.last)

    async def tap(self, start: str) -> str:
        """Taps the button whose payload begins like this."""
        button = next(one for reply in self.last for one in reply.buttons if one.payload.startswith(start))
        return await self.send(button.title, payload=button.payload)

    def buttons(self) -> list[str]:
        """The payloads on offer."""
        return [button.payload for reply in self.last for button in reply.buttons]


class Delivered:
    """The store's orders that came lately, each used once."""

    def __init__(self, desk: Desk) -> None:
        now = datetime.now(timezone.utc)
        came = [
            one for one in desk.orders.values()
            if one.email and not one.channel and not one.returns and one.delivered and (now - one.delivered).days < 13
        ]  # fmt: skip
        self.single = [one for one in came if len(one.lines) == 1 and one.lines[0].quantity == 1]
        self.several = [one for one in came if len(one.lines) > 1]

    def take(self, *, several: bool) -> Order:
        """One of them, with one item or with more."""
        return (self.several if several else self.single).pop()

    def look(self, *, several: bool = False) -> Order:
        """One of them, for what changes nothing."""
        return (self.several if several else self.single)[0]


@pytest.fixture(scope="module")
def desk(knowledge: Knowledge, model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = Desk(knowledge, model, tmp_path_factory.mktemp("desk"))
    asyncio.run(made.dialogue.start())
    yield made
    asyncio.run(made.dialogue.close())
    asyncio.run(made.ledger.close())


@pytest.fixture(scope="module")
def came(desk: Desk) -> Delivered:
    return Delivered(desk)


async def proven(shopper: Customer, order: Order) -> str:
    """What is asked once the order is proven."""
    assert shopper.told("order-prove", number=order.number) in await shopper.send(order.number)
    return await shopper.send(order.email)


def test_every_language_has_its_shopper_and_its_words() -> None:
    assert all(set(said) == set(LANGUAGES) for said in SAID.values())
    assert set(yaml.safe_load(FILE.read_text(encoding="utf-8"))) == set(SERVED)


def test_no_sentence_is_an_example() -> None:
    files: Sequence[Path] = [*(DEMO.parents[1] / "bot/data/nlu").glob("*.yml"), *TRAIN.glob("*.yml")]
    examples = "\n".join(file.read_text(encoding="utf-8") for file in files).casefold()
    assert not [text for said in SAID.values() for text in said.values() if text.casefold() in examples]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_wrong_or_missing_is_seen_in_every_language(desk: Desk, language: str) -> None:
    for kind in ("wrong", "missing"):
        said = SAID[kind]
        if language in NOT_SEEN[kind]:
            continue
        shopper = Customer(desk, language)
        text = await shopper.send(said[language])
        assert shopper.told("order-which-number") in text, said[language]
        read = await desk.dialogue.understanding("web", shopper.conversation)
        assert read is not None
        assert read.intent in (*PROBLEMS, SOME_PROBLEM)
        assert {reply.language for reply in shopper.last} == {language}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_main_path_in_every_language(desk: Desk, came: Delivered, language: str) -> None:
    """Damaged, told in words; everything else by buttons, up to the question before it is reported."""
    order = came.look()
    shopper = Customer(desk, language)
    assert shopper.told("order-which-number") in await shopper.send(SAID["damaged"][language])
    text = await proven(shopper, order)
    if "/damaged_item" in shopper.buttons():
        assert shopper.told("problem-what") in text
        text = await shopper.tap("/damaged_item")
    assert text == shopper.told("problem-photo")
    assert await shopper.tap("/deny") == shopper.told("problem-wish")
    assert shopper.last[0].buttons[1].title.casefold() == shopper.told("fact-word-refund").casefold()
    text = await shopper.tap('/pick_remedy{"remedy": "refund"}')
    assert shopper.told("problem-ask") in text
    assert shopper.told("problem-damaged") in text or shopper.told("problem-wrong") in text
    assert "1 × " in text
    assert await shopper.tap("/deny") == shopper.told("no-fine")
    assert (await desk.now(order.number)).returns == ()
    assert {reply.language for reply in shopper.last} == {language}


WORDS = {
    "en": ("there is a hole in it, my shirt came like that", "I have none", "my money back please", "yes"),
    "de": ("mein Hemd ist mit einem Loch angekommen", "habe leider keins", "ich möchte mein Geld zurück", "ja"),
    "fr": ("la chemise est arrivée avec un trou", "je n'en ai pas", "je veux être remboursé", "oui"),
    "es": ("la camisa ha llegado con un agujero", "no tengo ninguna", "quiero que me devuelvan el dinero", "sí"),
    "ru": ("рубашка пришла с дыркой", "у меня его нет", "верните деньги", "да"),
    "ar": ("وصل القميص وفيه ثقب", "لا توجد لدي", "أريد استرداد نقودي", "نعم"),
    "ja": ("シャツに穴が開いた状態で届きました", "ありません", "返金してほしいです", "はい"),
    "th": ("เสื้อที่ส่งมามีรูโหว่ค่ะ", "ไม่มีค่ะ", "ขอคืนเงินค่ะ", "ใช่ค่ะ"),
    "sw": ("shati lilifika likiwa na tundu", "sina", "naomba pesa zangu", "ndiyo"),
    "tr": ("gömlek delik geldi", "yok maalesef", "paramı geri istiyorum", "evet"),
}


@pytest.mark.parametrize("language", TEN)
async def test_the_whole_form_in_words_in_ten_languages(desk: Desk, came: Delivered, language: str) -> None:
    order = came.take(several=True)
    shopper = Customer(desk, language)
    complaint, none, wish, yes = WORDS[language]
    assert shopper.told("order-which-number") in await shopper.send(complaint)
    assert shopper.told("problem-which") in await proven(shopper, order)
    line = next(one for one in order.lines if one.quantity == 1)
    text = await shopper.send(line.title)  # by its name
    if "/damaged_item" in shopper.buttons():
        text = await shopper.tap("/damaged_item")
    assert text == shopper.told("problem-photo")
    assert await shopper.send(none) == shopper.told("problem-wish")
    text = await shopper.send(wish)
    assert line.title in text
    assert shopper.told("fact-word-refund").casefold() in text.casefold()
    text = await shopper.send(yes)
    [opened] = (await desk.now(order.number)).returns
    assert shopper.told("problem-done", number=opened.id) in text
    assert shopper.told("problem-next") in text
    assert shopper.told("problem-photo-later", contact="help@meihuloom.example.com") in text
    assert [(piece.line, piece.quantity) for piece in opened.pieces] == [(line.id, 1)]
    assert opened.reason is ReturnReason.DAMAGED
    assert opened.note.startswith("Reported in the chat: damaged. Wanted: refund. Photos: 0.")
    assert complaint in opened.note


async def test_photos_are_taken_counted_and_named_in_the_note(desk: Desk, came: Delivered) -> None:
    order = came.take(several=True)
    shopper = Customer(desk)
    assert shopper.told("photo-thanks") in await shopper.send(photos=1)
    assert shopper.buttons() == ["/damaged_item", "/wrong_item", "/missing_item"]
    assert shopper.told("order-which-number") in await shopper.tap("/wrong_item")
    assert await shopper.send(photos=1) == shopper.told("order-which-number")
    assert shopper.told("problem-which") in await proven(shopper, order)
    place = next(place for place, line in enumerate(order.lines, 1) if line.quantity == 1)
    assert await shopper.send(str(place)) == shopper.told("problem-wish")
    assert shopper.told("problem-photos", count=2) in await shopper.send("another one, the right one")
    assert shopper.told("problem-photos", count=3) in await shopper.send(photos=1)
    await shopper.send("yes, please")
    [opened] = (await desk.now(order.number)).returns
    assert opened.reason is ReturnReason.WRONG_ITEM
    assert "Wanted: replacement. Photos: 3 (photo-" in opened.note
    assert shopper.told("problem-photo-later", contact="help@meihuloom.example.com") not in shopper.last[-1].text
    assert shopper.told("photo-thanks") in await shopper.send(photos=1)  # the next ones begin anew


async def test_what_is_missing_goes_to_a_person(desk: Desk, came: Delivered) -> None:
    order = came.take(several=True)
    shopper = Customer(desk, "de")
    await shopper.send(f"In meinem Paket fehlt etwas, Bestellung {order.number}")
    assert shopper.told("problem-which") in await shopper.send(order.email)
    await shopper.tap("/pick_item")
    if shopper.told("problem-how-many") == shopper.last[-1].text:
        await shopper.send("1")
    assert shopper.last[-1].text == shopper.told("problem-wish")  # no photo of what is not there
    assert shopper.told("problem-missing") in await shopper.send("bitte nachliefern")
    text = await shopper.send("ja")
    assert text == shopper.told("handoff-done", contact="help@meihuloom.example.com")
    assert shopper.last[-1].handoff == "missing_item"
    assert (await desk.now(order.number)).returns == ()


async def test_so_many_pieces_as_were_bought(desk: Desk, came: Delivered) -> None:
    order = next(one for one in came.several if any(line.quantity > 1 for line in one.lines))
    shopper = Customer(desk)
    await shopper.send(f"my order {order.number} arrived damaged")
    await shopper.send(order.email)
    place = next(place for place, line in enumerate(order.lines, 1) if line.quantity > 1)
    assert await shopper.send(str(place)) == shopper.told("problem-how-many")
    assert await shopper.send("77") == shopper.told("problem-how-many")
    assert await shopper.send("２") == shopper.told("problem-photo")
    assert await shopper.send("no") == shopper.told("problem-wish")
    assert "2 × " in await shopper.tap("/pick_remedy")


async def test_a_question_and_a_correction_on_the_way(desk: Desk, came: Delivered) -> None:
    order = came.take(several=True)
    shopper = Customer(desk)
    await shopper.send(f"my order {order.number} arrived damaged")
    await shopper.send(order.email)
    first = next(place for place, line in enumerate(order.lines, 1) if line.quantity == 1)
    await shopper.send(str(first))
    text = await shopper.send("Can I pay with PayPal?")
    assert text.endswith(shopper.told("problem-photo"))
    await shopper.tap("/deny")
    assert shopper.told("problem-damaged") in await shopper.tap("/pick_remedy")
    assert shopper.told("problem-wrong") not in shopper.last[-1].text
    text = await shopper.send("this is not the product I bought")  # the kind, corrected
    assert shopper.told("problem-photo") in text
    await shopper.send("no photo")
    text = await shopper.tap("/pick_remedy")
    assert shopper.told("problem-wrong") in text
    assert order.lines[first - 1].title in text
    assert shopper.told("no-fine") in await shopper.send("never mind")
    assert (await desk.now(order.number)).returns == ()


async def test_nothing_is_reported_of_what_did_not_come_or_came_long_ago(desk: Desk) -> None:
    moving = desk.some(OrderState.SHIPPED, 2, ShipmentState.MOVING)
    shopper = Customer(desk)
    await shopper.send(f"my order {moving.number} arrived damaged")
    text = await shopper.send(moving.email)
    assert shopper.told("problem-not-delivered", number=moving.number) in text
    assert shopper.told("parcel-moving") in text
    now = datetime.now(timezone.utc)
    old = next(
        one for one in desk.orders.values()
        if one.email and not one.channel and not one.returns and one.delivered and (now - one.delivered).days > 20
    )  # fmt: skip
    assert old.delivered is not None
    shopper = Customer(desk, "es")
    await shopper.send("el jarrón llegó roto")
    await shopper.send(old.number)
    text = await shopper.send(old.email)
    assert shopper.told("problem-late", date=shopper.date(old.delivered.date())) in text
    assert shopper.told("fact-damaged-item-report_days", n=14) in text
    await shopper.tap("/affirm")
    assert shopper.last[-1].handoff


async def test_what_is_in_a_return_already_is_left_to_a_person(desk: Desk, came: Delivered) -> None:
    order = came.take(several=False)
    for told in ("problem-done", "problem-reported"):
        shopper = Customer(desk)
        await shopper.send(f"my order {order.number} arrived damaged")
        text = await shopper.send(order.email)
        if told == "problem-done":
            await shopper.tap("/deny")
            await shopper.tap("/pick_remedy")
            [opened] = [await shopper.tap("/affirm")]
            assert shopper.told("problem-next") in opened
        else:
            assert shopper.told("problem-reported", number=order.number) in text


async def test_where_no_photo_can_be_sent_none_is_asked_for(desk: Desk, came: Delivered) -> None:
    order = came.look()
    shopper = Customer(desk)
    for text in (f"my order {order.number} arrived damaged", order.email):
        await shopper.send(text, takes=False)
    assert shopper.last[-1].text == shopper.told("problem-wish")


async def test_anothers_order_and_forged_buttons(desk: Desk, came: Delivered) -> None:
    order = came.take(several=True)
    shopper = Customer(desk)
    payloads: list[Any] = ['/pick_item{"item": "1"}', '/pick_remedy{"remedy": "refund"}', "/photo", "/inform"]
    for payload in payloads:
        assert order.number not in await shopper.send("x", payload=payload)
    await shopper.send("my item arrived damaged")
    await shopper.send(order.number)
    for payload in payloads:
        text = await shopper.send("x", payload=payload)
        assert not [line.title for line in order.lines if line.title in text]
    assert (await desk.now(order.number)).returns == ()


async def test_the_general_question_gets_the_fact_and_a_button(desk: Desk) -> None:
    shopper = Customer(desk)
    await shopper.send("what if an item arrives damaged?")
    assert shopper.last[-1].sources[0].id.removeprefix("fact/") == "damaged-item"
    assert shopper.told("order-which-number") in await shopper.tap("/damaged_item")


def test_the_buttons_are_short() -> None:
    for language in LANGUAGES:
        words = CATALOGUE.words(language)
        for name in ("damaged", "wrong", "missing", "no-photo", "button"):
            assert len(words.format(f"problem-{name}")) <= 32, (language, name)
