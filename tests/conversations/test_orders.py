"""Whole conversations about orders, with the demo store's own back end behind them."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timezone
from pathlib import Path

import jwt
import pytest
import yaml
from babel.dates import format_date

from bot.catalogue import Catalogue, Words
from bot.commerce.claim import Claim
from bot.commerce.orders import Order, OrderState, ShipmentState
from bot.commerce.proof import Proof, ProofSettings, Visitor
from bot.commerce.tokens import Tokens
from bot.dialogue import Inbound, Outbound
from bot.rasa_dialogue import RasaDialogue
from connectors.backends.demo import Goods, read_orders
from connectors.backends.resilience import Patience
from connectors.backends.sqlite import SqliteBackend
from connectors.ledger import RecordedLedger
from knowledge.knowledge import DEMO, Knowledge
from knowledge.language import SERVED

SAID: dict[str, dict[str, str]] = yaml.safe_load((Path(__file__).parent / "orders.yml").read_text(encoding="utf-8"))
CATALOGUE = Catalogue()
SECRET = b"0123456789abcdef0123456789abcdef"
KEYS = {"keys": [{"kid": "1", "kty": "oct", "alg": "HS256", "k": base64.urlsafe_b64encode(SECRET).decode()}]}
_numbers = itertools.count()


class Desk:
    """The demo store with its orders, and a proof that does not dawdle."""

    def __init__(self, knowledge: Knowledge, model: Path, folder: Path) -> None:
        self.orders = {one.number: one for one in read_orders(DEMO, Goods.read(DEMO), datetime.now(timezone.utc))}
        self.backend = SqliteBackend(folder / "store.db", store=DEMO, patience=Patience(attempts=1, whole=1.0))
        self.ledger = RecordedLedger.open(f"sqlite:///{folder}/record.db")
        tokens = Tokens.read(json.dumps(KEYS), "https://shop.example", "parley")
        self.proof = Proof(self.backend, self.ledger, tokens=tokens, settings=ProofSettings(pace=0.001))
        self.dialogue = RasaDialogue(
            knowledge, models=model, database="sqlite://", backend=self.backend, proof=self.proof
        )

    def some(self, state: OrderState, place: int = 0, parcel: ShipmentState | None = None) -> Order:
        """An order of the store's own in this state, with an e-mail and postcode."""
        found = [
            one
            for one in self.orders.values()
            if one.state is state and one.email and one.address.postcode and not one.channel
            and (parcel is None or any(each.state is parcel for each in one.shipments))
        ]  # fmt: skip
        return found[place]

    async def now(self, number: str) -> Order:
        """The order as the back end has it now."""
        visitor = Visitor("test", f"look-{next(_numbers)}")
        claim = await self.proof.by_order(visitor, number, self.orders[number].email)
        assert isinstance(claim, Claim)
        return await self.backend.order(number, claim)


class Shopper:
    """Writes in one conversation; keeps what came back."""

    def __init__(self, desk: Desk, language: str = "en", channel: str = "web", buyer: str | None = None) -> None:
        self.desk, self.language, self.channel, self.buyer = desk, language, channel, buyer
        self.conversation = f"orders-{next(_numbers)}"
        self.words: Words = CATALOGUE.words(language)
        self.last: list[Outbound] = []

    async def write(self, text: str, payload: str | None = None) -> str:
        """All texts of the replies."""
        message = Inbound(self.channel, self.conversation, f"m{next(_numbers)}", text, payload=payload)
        message = replace(message, locales=(self.language,), buyer=self.buyer)
        self.last = await self.desk.dialogue.turn(message)
        return "\n".join(reply.text for reply in self.last)

    async def tap(self, start: str) -> str:
        """Taps the button whose payload begins like this."""
        button = next(one for reply in self.last for one in reply.buttons if one.payload.startswith(start))
        return await self.write(button.title, button.payload)

    def told(self, message: str, **values: object) -> str:
        """A message of the catalogue in the shopper's language."""
        return self.words.format(message, **values)

    def date(self, day: date) -> str:
        return str(format_date(day, "long", locale=self.words.locale))


@pytest.fixture(scope="module")
def desk(knowledge: Knowledge, model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = Desk(knowledge, model, tmp_path_factory.mktemp("desk"))
    asyncio.run(made.dialogue.start())
    yield made
    asyncio.run(made.dialogue.close())
    asyncio.run(made.ledger.close())


def test_every_language_has_its_shopper() -> None:
    assert set(SAID["track"]) == {*SERVED, "zh-Hant"}
    assert len(SAID["cancel"]) == len(SAID["address"]) == 10


def test_no_sentence_is_an_example() -> None:
    examples = (DEMO.parents[1] / "bot/data/nlu/orders.yml").read_text(encoding="utf-8").casefold()
    assert not [text for said in SAID.values() for text in said.values() if f"- {text.casefold()}\n" in examples]


@pytest.mark.parametrize("language", SAID["track"])
async def test_where_is_my_order_in_every_language(desk: Desk, language: str) -> None:
    order = desk.some(OrderState.SHIPPED, list(SAID["track"]).index(language) % 10, ShipmentState.MOVING)
    shopper = Shopper(desk, language)
    assert shopper.told("order-which-number") in await shopper.write(SAID["track"][language])
    assert shopper.told("order-prove", number=order.number) in await shopper.write(order.number)
    text = await shopper.write(order.email)
    parcel = order.shipments[0]
    assert shopper.told("order-head", number=order.number, date=shopper.date(order.placed.date())) in text
    assert shopper.told("parcel-moving") in text
    assert shopper.told("parcel-carrier", carrier=parcel.carrier, tracking=parcel.tracking) in text
    assert f"[{shopper.told('parcel-link')}]({parcel.url})" in text
    assert parcel.expected is not None
    assert shopper.date(parcel.expected.date()) in text
    assert {reply.language for reply in shopper.last} == {language}
    assert order.email not in text
    assert order.address.street not in text


@pytest.mark.parametrize("language", SAID["cancel"])
async def test_cancelling_in_ten_languages(desk: Desk, language: str) -> None:
    order = desk.some(OrderState.PAID, list(SAID["cancel"]).index(language))
    shopper = Shopper(desk, language)
    assert shopper.told("order-which-number") in await shopper.write(SAID["cancel"][language])
    await shopper.write(order.number)
    amount = shopper.words.price(order.total.amount, order.total.currency)
    assert shopper.told("cancel-ask", number=order.number, amount=amount) in await shopper.write(order.email)
    assert (await desk.now(order.number)).state is OrderState.PAID
    text = await shopper.tap("/affirm")
    assert text == "\n".join(
        (shopper.told("cancel-done", number=order.number), shopper.told("cancel-refund", amount=amount))
    )
    assert (await desk.now(order.number)).state is OrderState.CANCELLED


@pytest.mark.parametrize("language", SAID["address"])
async def test_changing_the_address_in_ten_languages(desk: Desk, language: str) -> None:
    place = list(SAID["address"]).index(language)
    order = [one for one in desk.orders.values() if one.state is OrderState.PENDING and one.address.postcode][place % 2]
    shopper = Shopper(desk, language)
    assert shopper.told("order-which-number") in await shopper.write(SAID["address"][language])
    await shopper.write(order.number)
    country = shopper.words.country_name(order.address.country)
    assert shopper.told("address-which", country=country) in await shopper.write(order.email)
    new = f"{place + 2} New Lane, {order.address.postcode} Newtown"
    shown = f"{order.address.name}\n{place + 2} New Lane\n{order.address.postcode} Newtown"
    asked = await shopper.write(new)
    assert asked.startswith(shopper.told("address-ask", number=order.number, address="").strip())
    assert f"{place + 2} New Lane" in asked
    assert "Newtown" in asked
    assert shopper.told("address-done", number=order.number, address=shown).splitlines()[0] in await shopper.tap("/aff")
    after = (await desk.now(order.number)).address
    assert (after.street, after.city, after.country) == (f"{place + 2} New Lane", "Newtown", order.address.country)


@pytest.mark.parametrize(
    "typed",
    ["{0}", "{1}", "ml {2}", "ML-{2}", "Ｍ Ｌ {2}", "my number is {0}, thanks", "ＭＬ{3}", "ML{4}", "ml{5}"],
)
async def test_a_number_is_read_however_it_is_typed(desk: Desk, typed: str) -> None:
    order = desk.some(OrderState.SHIPPED, 3)
    digits = order.number[2:]
    wide, arabic, hindi = (
        "".join(chr(start + int(digit)) for digit in digits) for start in (ord("０"), ord("٠"), ord("०"))
    )
    shopper = Shopper(desk)
    await shopper.write("where is my order")
    text = await shopper.write(typed.format(order.number, order.number.lower(), digits, wide, arabic, hindi))
    assert text == shopper.told("order-prove", number=order.number)
    assert order.number in await shopper.write(order.address.postcode)


@pytest.mark.parametrize("said", ["cancel {0}", "{0} cancel", "stornieren {0}", "ยกเลิก {0}"])
async def test_a_word_beside_the_number_is_enough(desk: Desk, said: str) -> None:
    order = desk.some(OrderState.PAID, 12)
    shopper = Shopper(desk)
    await shopper.write(said.format(order.number))
    assert shopper.last[-1].text == CATALOGUE.words(shopper.last[-1].language).format(
        "order-prove", number=order.number
    )
    await shopper.write(order.email)
    assert [button.payload for button in shopper.last[-1].buttons] == ["/affirm", "/deny"]


async def test_a_token_asks_nothing(desk: Desk) -> None:
    shopper = Shopper(desk)
    now = int(time.time())
    order = next(
        one for one in desk.orders.values()
        if one.customer and sum(other.customer == one.customer for other in desk.orders.values()) == 1
    )  # fmt: skip
    said = {"sub": order.customer, "iss": "https://shop.example", "aud": "parley", "iat": now, "exp": now + 300}
    await desk.proof.by_token(
        Visitor("web", shopper.conversation), jwt.encode(said, SECRET, "HS256", headers={"kid": "1"})
    )
    assert order.number in await shopper.write("where is my order?")


async def test_a_marketplaces_buyer_is_asked_nothing_and_sees_their_own_alone(desk: Desk) -> None:
    order = next(one for one in desk.orders.values() if one.channel == "lazada")
    shopper = Shopper(desk, channel="lazada", buyer=order.buyer)
    text = await shopper.write("where is my order?")
    mine = [one for one in desk.orders.values() if one.buyer == order.buyer]
    offered = [button.title for reply in shopper.last for button in reply.buttons]
    assert any(one.number in text or one.number in " ".join(offered) for one in mine)
    other = desk.some(OrderState.SHIPPED)
    assert shopper.told("order-prove", number=other.number) in await shopper.write(f"where is {other.number}")


async def test_several_orders_are_a_choice(desk: Desk) -> None:
    first, second = desk.some(OrderState.SHIPPED, 4), desk.some(OrderState.SHIPPED, 5)
    shopper = Shopper(desk)
    await shopper.write("where is my order")
    await shopper.write(first.number)
    await shopper.write(first.email)
    assert shopper.told("order-which-number") in await shopper.write("no, the other order")
    await shopper.write(second.number)
    assert second.number in await shopper.write(second.email)
    await shopper.write("no, the other order")  # the first is the only other one that was proven
    assert first.number in shopper.last[0].text
    customer = next(
        one.customer for one in desk.orders.values()
        if one.customer and sum(each.customer == one.customer for each in desk.orders.values()) > 2
    )  # fmt: skip
    now = int(time.time())
    said = {"sub": customer, "iss": "https://shop.example", "aud": "parley", "iat": now, "exp": now + 300}
    known = Shopper(desk, "de")
    await desk.proof.by_token(
        Visitor("web", known.conversation), jwt.encode(said, SECRET, "HS256", headers={"kid": "1"})
    )
    text = await known.write("Ich möchte wissen, wo meine Bestellung ist")
    if known.told("order-choose") in text:
        text = await known.tap("/pick_order")
    assert any(one.number in text for one in desk.orders.values() if one.customer == customer)


async def test_an_unknown_number_and_a_wrong_address_are_one_answer(desk: Desk) -> None:
    order = desk.some(OrderState.SHIPPED, 6)
    heard = []
    for number in (order.number, "ML00000000"):
        shopper = Shopper(desk)
        await shopper.write("where is my order")
        asked = await shopper.write(number)
        answered = await shopper.write("somebody@example.org")
        heard.append((asked.replace(number, "N"), answered.replace(number, "N")))
    assert heard[0] == heard[1]
    assert CATALOGUE.words("en").format("order-not-matched") in heard[0][1]


async def test_five_wrong_tries_lock(desk: Desk) -> None:
    order = desk.some(OrderState.SHIPPED, 7)
    shopper = Shopper(desk, "fr")
    await shopper.write("où est ma commande")
    await shopper.write(order.number)
    for place in range(5):
        assert shopper.told("order-not-matched") in await shopper.write(f"wrong{place}@example.org")
    text = await shopper.write(order.email)
    assert shopper.told("order-locked", wait="dans 15 minutes") in text
    assert shopper.told("parcel-link") not in text


async def test_anothers_order_is_refused_by_words_and_by_buttons(desk: Desk) -> None:
    mine, other = desk.some(OrderState.PAID, -1), desk.some(OrderState.PAID, -2)
    shopper = Shopper(desk)
    await shopper.write("where is my order")
    await shopper.write(mine.number)
    await shopper.write(mine.email)
    prove = shopper.told("order-prove", number=other.number)
    assert await shopper.write("", f'/pick_order{{"order": "{other.number}"}}') == prove
    assert shopper.told("order-not-matched") in await shopper.write(mine.email)
    assert prove in await shopper.write(f"cancel order {other.number}")
    await shopper.write("yes, please")
    assert (await desk.now(other.number)).state is OrderState.PAID


async def test_a_question_in_the_middle_is_answered_and_the_form_goes_on(desk: Desk) -> None:
    order = desk.some(OrderState.SHIPPED, 8)
    shopper = Shopper(desk, "de")
    await shopper.write("Wo ist meine Bestellung?")
    await shopper.write(order.number)
    text = await shopper.write("Kann ich mit PayPal bezahlen?")
    assert shopper.told("market-which") in text
    assert text.endswith(shopper.told("order-prove", number=order.number))
    text = await shopper.write("Europäische Union", '/choose_market{"market": "EU"}')
    assert shopper.last[0].sources[0].id.removeprefix("fact/").startswith("payment-methods")
    assert text.endswith(shopper.told("order-prove", number=order.number))
    text = await shopper.write("can you please answer me in English")
    assert CATALOGUE.words("en").format("order-prove", number=order.number) in text
    assert order.number in await shopper.write(order.email)
    assert {reply.language for reply in shopper.last} == {"en"}


async def test_never_mind_and_start_again(desk: Desk) -> None:
    shopper = Shopper(desk)
    await shopper.write("where is my order")
    await shopper.write("ML11112222")
    assert await shopper.write("start again") == shopper.told("order-which-number")
    assert await shopper.write("never mind") == shopper.told("no-fine")
    assert shopper.told("order-which-number") not in await shopper.write("hello")


async def test_a_general_question_gets_the_fact_and_a_button(desk: Desk) -> None:
    shopper = Shopper(desk)
    await shopper.write("Can I cancel an order?")
    assert shopper.last[-1].sources[0].id.removeprefix("fact/") == "cancel-order"
    assert shopper.told("order-which-number") in await shopper.tap("/cancel_order")


async def test_what_is_packed_is_not_cancelled(desk: Desk) -> None:
    order = desk.some(OrderState.PACKING)
    shopper = Shopper(desk)
    await shopper.write(f"please cancel my order {order.number}")
    assert await shopper.write(order.email) == shopper.told("order-fixed", number=order.number)
    assert (await desk.now(order.number)).state is OrderState.PACKING


async def test_late_lost_and_customs_say_what_to_do(desk: Desk) -> None:
    for parcel, topic in ((ShipmentState.IN_CUSTOMS, "customs-refused"), (ShipmentState.LOST, "order-not-arrived")):
        order = desk.some(OrderState.SHIPPED, 0, parcel)
        shopper = Shopper(desk, "es")
        await shopper.write(f"dónde está mi pedido {order.number}")
        await shopper.write(order.email)
        assert shopper.last[-1].sources[0].id.removeprefix("fact/") == topic
        assert shopper.last[-1].language == "es"


async def test_a_part_shipment_says_so(desk: Desk) -> None:
    order = desk.some(OrderState.PART_SHIPPED)
    shopper = Shopper(desk, "it")
    await shopper.write("dov'è il mio ordine")
    await shopper.write(order.number)
    assert shopper.told("order-state-part-shipped") in await shopper.write(order.email)


async def test_a_made_up_button_without_a_back_end_is_not_understood(dialogue: RasaDialogue) -> None:
    message = Inbound("web", f"orders-{next(_numbers)}", "m1", payload="/track_order", language="en")
    replies = await dialogue.turn(message)
    assert replies[-1].text == CATALOGUE.words("en").format("not-understood")
    assert (await dialogue.turn(replace(message, message_id="m2", payload=None, text="thank you")))[-1].text


async def test_a_form_does_not_outlive_a_day_of_silence(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    shopper = Shopper(desk)
    await shopper.write("where is my order")
    await shopper.write("ML11112222")
    tomorrow = time.time() + 25 * 3600
    monkeypatch.setattr(time, "time", lambda: tomorrow)
    order = desk.some(OrderState.SHIPPED, 9)
    assert await shopper.write(f"where is my order {order.number}") == shopper.told("order-prove", number=order.number)
    assert order.number in await shopper.write(order.email)


async def test_a_back_end_that_is_down_loses_nothing(
    desk: Desk, knowledge: Knowledge, model: Path, tmp_path: Path
) -> None:
    own = Desk(knowledge, model, tmp_path)
    order = own.some(OrderState.SHIPPED)
    shopper = Shopper(own, "tr")
    await shopper.write("siparişim nerede")
    await shopper.write(order.number)
    with closing(sqlite3.connect(tmp_path / "store.db")) as file:
        file.execute("ALTER TABLE orders RENAME TO gone")
        assert await shopper.write(order.email) == shopper.told("backend-down")
        assert shopper.last[-1].language == "tr"
        assert await shopper.write("siparişim nerede") == shopper.told("order-prove", number=order.number)
        await shopper.write(order.email)
        file.execute("ALTER TABLE gone RENAME TO orders")
    assert await shopper.tap("/track_order") == shopper.told("order-prove", number=order.number)
    assert order.number in await shopper.write(order.email)
    contact = knowledge.store.settings.contact.email
    with closing(sqlite3.connect(tmp_path / "store.db")) as file:
        file.execute("ALTER TABLE orders RENAME TO gone")
        await shopper.write("siparişim nerede")
        assert await shopper.tap("/affirm") == shopper.told("handoff-done", contact=contact)
    await own.dialogue.close()
    await own.ledger.close()
