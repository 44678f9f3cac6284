"""Proof before private data: what proves an order, what locks, and hundreds of tries to get at another's."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import itertools
import pickle
import random
import time
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest

from bot.commerce.backend import Witness
from bot.commerce.claim import Claim, Kind, Refused, verified
from bot.commerce.errors import BackendDown, NotAllowed
from bot.commerce.orders import Order
from bot.commerce.proof import Proof, ProofSettings, Visitor
from connectors.backends.sqlite import SqliteBackend
from connectors.ledger import RecordedLedger
from tests.commerce.conftest import Clock

MINE = Visitor("web", "c-1", "v-1")
_fresh = itertools.count()


def stranger() -> Visitor:
    """Somebody whom nothing is held against."""
    number = next(_fresh)
    return Visitor("web", f"s-{number}", f"v-{number}")


def of(orders: list[Order], country: str) -> Order:
    return next(one for one in orders if one.address.country == country and one.email and one.address.postcode)


# what proves


@pytest.mark.parametrize(
    "written",
    [
        lambda o: (o.number, o.email),
        lambda o: (o.number.lower(), o.email.upper()),
        lambda o: (f"{o.number[:2]} {o.number[2:6]} {o.number[6:]}", f"  <{o.email}> "),
        lambda o: (f"#{o.number}", f"{o.email}."),
        lambda o: (o.number, o.address.postcode.lower()),
        lambda o: (o.number, o.address.postcode.replace(" ", "").replace("-", "")),
        lambda o: (o.number, " ".join(o.address.postcode)),
        lambda o: (wide(o.number), wide(o.address.postcode)),
        lambda o: (o.number.translate(ARABIC), o.address.postcode.translate(ARABIC)),
        lambda o: (o.number.translate(PERSIAN), "\u200f" + o.address.postcode.translate(DEVANAGARI)),
    ],
)
@pytest.mark.parametrize("country", ["DE", "GB", "NL", "CN", "SG"])
async def test_number_with_email_or_postcode(
    proof: Proof, backend: SqliteBackend, orders: list[Order], written: Any, country: str
) -> None:
    order = of(orders, country)
    claim = await proof.by_order(MINE, *written(order))
    assert isinstance(claim, Claim)
    assert await backend.order(order.number, claim) == order
    assert verified([claim], order) is order


async def test_a_claim_on_an_order_is_on_no_other(proof: Proof, backend: SqliteBackend, orders: list[Order]) -> None:
    order = next(one for one in orders if sum(other.email == one.email for other in orders) > 1 and one.email)
    claim = await proof.by_order(MINE, order.number, order.email)
    assert isinstance(claim, Claim)
    for other in orders:
        if other.number != order.number:
            assert isinstance(verified([claim], other), Refused)
            with pytest.raises(NotAllowed):
                await backend.order(other.number, claim)


@pytest.mark.parametrize(
    "said", ["", " ", "-", "@", "1", "10", "a@b", "%", "*", ".*", "null", "None", "\0", "ML", "😿"]
)
async def test_what_is_nothing_proves_nothing(proof: Proof, orders: list[Order], said: str) -> None:
    without = next(one for one in orders if not one.address.postcode and one.email)
    masked = next(one for one in orders if not one.email)
    for order in (without, masked):
        assert await proof.by_order(stranger(), order.number, said) == Refused()


async def test_the_marketplaces_word_for_its_buyer(proof: Proof, backend: SqliteBackend, orders: list[Order]) -> None:
    order = next(one for one in orders if one.channel == "lazada")
    claim = await proof.by_buyer(Visitor("lazada", "s1"), order.buyer)
    assert isinstance(claim, Claim)
    assert order.number in {one.number for one in await backend.orders(claim)}
    for other in orders:
        if other.buyer != order.buyer:
            assert isinstance(verified([claim], other), Refused)
    # the widget's word is nobody's
    assert await proof.by_buyer(Visitor("web", "c1"), order.buyer) == Refused()
    assert await proof.by_buyer(Visitor("lazada", "s1"), "") == Refused()


# what a conversation has proven


async def test_what_was_proven_holds_in_its_conversation_for_a_while(
    proof: Proof, ledger: RecordedLedger, backend: SqliteBackend, orders: list[Order], clock: Clock, tmp_path: Path
) -> None:
    order = of(orders, "DE")
    claim = await proof.by_order(MINE, order.number, order.email)
    assert await proof.claims(MINE) == (claim,)
    assert await proof.claims(Visitor("web", "c-2", "v-1")) == ()
    assert await proof.claims(Visitor("lazada", "c-1", "v-1")) == ()
    other = RecordedLedger.open(f"sqlite:///{tmp_path}/record.db")
    assert await Proof(backend, other, clock=clock).claims(MINE) == (claim,)
    await other.close()
    clock.forward(minutes=59)
    assert len(await proof.claims(MINE)) == 1
    clock.forward(minutes=2)
    assert await proof.claims(MINE) == ()


async def test_what_was_proven_can_be_taken_back(proof: Proof, orders: list[Order]) -> None:
    order = of(orders, "DE")
    await proof.by_order(MINE, order.number, order.email)
    await proof.forget(MINE)
    assert await proof.claims(MINE) == ()


# a claim is made by the proof alone


def made() -> Claim:
    from datetime import datetime, timezone

    later = datetime.now(timezone.utc) + timedelta(hours=1)
    return Claim._issue(Kind.ORDER, "ML10000000", channel="", conversation=("web", "c"), expires=later)


def test_a_claim_cannot_be_made_copied_or_changed() -> None:
    claim = made()
    ways: list[Any] = [
        lambda: cast(Any, Claim)(Kind.ORDER, "ML1", "", ("web", "c"), claim.expires),
        lambda: cast(Any, Claim)(**vars(claim)),
        lambda: dataclasses.replace(claim, subject="ML20000000"),
        lambda: copy.copy(claim),
        lambda: copy.deepcopy(claim),
        lambda: pickle.dumps(claim),
        lambda: setattr(claim, "subject", "ML20000000"),
    ]
    for way in ways:
        with pytest.raises((TypeError, dataclasses.FrozenInstanceError)):
            way()
    with pytest.raises(ValueError, match="subject"):
        Claim._issue(Kind.CUSTOMER, "", channel="", conversation=("web", "c"), expires=claim.expires)


def test_nothing_but_the_proof_makes_claims() -> None:
    root = Path(__file__).parents[2]
    files = [file for room in ("bot", "connectors", "knowledge") for file in (root / room).rglob("*.py")]
    makers = {file.name for file in [*files, *root.glob("*.py")] if "._issue(" in file.read_text("utf-8")}
    assert makers == {"proof.py"}


def test_verified_takes_only_claims(orders: list[Order]) -> None:
    order = next(one for one in orders if not one.customer and not one.buyer)

    class Mine:
        def good(self) -> bool:
            return True

        def covers(self, _: Order) -> bool:
            return True

    assert verified(cast(Any, [Mine(), None, "x"]), order) == Refused()
    assert verified([], order) == Refused()
    # a guest's order has no customer, and nobody is nobody's customer
    assert verified([made()], order) == Refused()


# locks


async def test_five_wrong_tries_lock_the_conversation(proof: Proof, orders: list[Order], clock: Clock) -> None:
    order = of(orders, "DE")
    talk = Visitor("web", "c-9")
    for number in range(5):
        assert await proof.by_order(talk, f"ML7777000{number}", "a@example.com") == Refused()
    refused = await proof.by_order(talk, order.number, order.email)
    assert refused == Refused(clock.now + timedelta(minutes=15))
    assert isinstance(refused, Refused)
    assert refused.locked
    assert isinstance(await proof.by_order(stranger(), order.number, order.email), Claim)
    clock.forward(minutes=15, seconds=1)
    assert isinstance(await proof.by_order(talk, order.number, order.email), Claim)


@pytest.mark.parametrize("exists", [True, False])
async def test_five_wrong_tries_lock_the_number_whether_it_exists(
    proof: Proof, orders: list[Order], clock: Clock, exists: bool
) -> None:
    order = of(orders, "DE")
    number = order.number if exists else "ML10101010"
    written = [number, number.lower(), wide(number), f"{number[:4]}-{number[4:]}", number.translate(ARABIC)]
    for one in written:
        assert await proof.by_order(stranger(), one, "wrong@example.com") == Refused()
    assert await proof.by_order(stranger(), number, order.email) == Refused(clock.now + timedelta(minutes=15))


async def test_five_wrong_tries_lock_the_visitor_over_conversations(proof: Proof, orders: list[Order]) -> None:
    for number in range(5):
        assert await proof.by_order(Visitor("web", f"c-{number}", "v"), f"ML1234567{number}", "12345") == Refused()
    order = of(orders, "DE")
    refused = await proof.by_order(Visitor("web", "c-new", "v"), order.number, order.email)
    assert isinstance(refused, Refused)
    assert refused.locked


async def test_locks_grow_and_are_forgotten(proof: Proof, clock: Clock) -> None:
    talk = Visitor("web", "c-9")
    lasted = []
    for _ in range(9):
        for _ in range(5):
            assert await proof.by_order(talk, f"ML{random.randrange(10**7, 10**8)}", "x@example.com") == Refused()
        refused = await proof.by_order(talk, "ML10000000", "x@example.com")
        assert isinstance(refused, Refused)
        assert refused.until is not None
        lasted.append((refused.until - clock.now).total_seconds() / 60)
        clock.now = refused.until
    assert lasted == [15, 30, 60, 120, 240, 480, 960, 1440, 1440]
    clock.forward(days=3)
    assert await proof.by_order(talk, "ML10000000", "x@example.com") == Refused()


async def test_a_right_try_counts_for_nothing_and_clears_nothing(proof: Proof, orders: list[Order]) -> None:
    order = of(orders, "DE")
    talk = Visitor("web", "c-9", "v-9")
    for number in range(4):
        assert await proof.by_order(talk, f"ML7777000{number}", "a@example.com") == Refused()
        assert isinstance(await proof.by_order(talk, order.number, order.email), Claim)
        assert isinstance(await proof.by_order(talk, order.number, order.address.postcode), Claim)
    assert await proof.by_order(talk, "ML77770009", "a@example.com") == Refused()
    refused = await proof.by_order(talk, order.number, order.email)
    assert isinstance(refused, Refused)
    assert refused.locked


async def test_a_restart_does_not_unlock(
    proof: Proof, backend: SqliteBackend, orders: list[Order], clock: Clock, tmp_path: Path
) -> None:
    order = of(orders, "DE")
    for _ in range(5):
        await proof.by_order(stranger(), order.number, "wrong@example.com")
    again = RecordedLedger.open(f"sqlite:///{tmp_path}/record.db")
    refused = await Proof(backend, again, clock=clock).by_order(stranger(), order.number, order.email)
    await again.close()
    assert isinstance(refused, Refused)
    assert refused.locked


async def test_many_at_once_are_no_more_than_five(proof: Proof, orders: list[Order]) -> None:
    order = of(orders, "DE")
    said = [f"{number:05d}" for number in range(10110, 10140)]
    assert order.address.postcode in said[:6]
    talks = [Visitor("web", f"many-{number}") for number in range(len(said))]
    wrong = [one for one in said if one != order.address.postcode]
    found = await asyncio.gather(
        *(proof.by_order(talk, order.number, one) for talk, one in zip(talks, wrong, strict=False))
    )
    assert sum(not one.locked for one in found if isinstance(one, Refused)) == 5


async def test_a_back_end_that_is_down_is_held_against_nobody(
    ledger: RecordedLedger, orders: list[Order], clock: Clock, backend: SqliteBackend
) -> None:
    class Down:
        async def witness(self, number: str) -> Witness | None:
            raise BackendDown("away")

    order = of(orders, "DE")
    away = Proof(Down(), ledger, settings=ProofSettings(pace=0.001), clock=clock)
    for _ in range(9):
        with pytest.raises(BackendDown):
            await away.by_order(MINE, order.number, order.email)
    here = Proof(backend, ledger, settings=ProofSettings(pace=0.001), clock=clock)
    assert isinstance(await here.by_order(MINE, order.number, order.email), Claim)


# nobody learns whether an order exists


async def test_unknown_number_and_wrong_email_are_one_answer_in_one_time(
    backend: SqliteBackend, ledger: RecordedLedger, orders: list[Order], clock: Clock
) -> None:
    slow = Proof(backend, ledger, settings=ProofSettings(pace=0.15), clock=clock)
    order = of(orders, "DE")
    times: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(4):
        for exists, number in ((True, order.number), (False, "ML55555555")):
            began = time.perf_counter()
            assert await slow.by_order(stranger(), number, "who@example.com") == Refused()
            times[exists].append(time.perf_counter() - began)
    assert abs(min(times[True]) - min(times[False])) < 0.05
    assert min(times[True] + times[False]) >= 0.149


# hundreds of tries to get at another's


async def test_four_hundred_tries_get_at_nothing(
    proof: Proof, backend: SqliteBackend, orders: list[Order], clock: Clock
) -> None:
    victims = [one for one in orders if one.customer and one.address.country in ("DE", "GB", "US", "CN", "SG", "AE")]
    mine = orders[-1]
    chance = random.Random(4)
    won = []
    locked = 0
    for _ in range(400):
        victim = chance.choice(victims)
        number = chance.choice(
            [
                victim.number,
                victim.number.lower(),
                wide(victim.number),
                victim.number + " ",
                f"{victim.number}\0",
                "%",
                "",
            ]
        )
        said = chance.choice(
            [
                f"shopper{chance.randrange(500, 999)}@example.com",
                victim.email.replace("@example.com", "@example.org"),
                victim.email.replace("@", "＠") + ".evil.example",
                victim.email[:-1],
                f"x{victim.email}",
                f"{victim.email},{mine.email}x",
                victim.email.replace("o", "о"),  # Cyrillic
                victim.address.name,
                victim.address.city,
                victim.customer,
                victim.number,
                "' OR '1'='1",
                "%",
                "*",
                "",
                str(chance.randrange(10**4, 10**5)) + "7",
                victim.address.postcode[:-1],
                victim.address.postcode + "1",
            ]
        )
        talk = stranger() if chance.random() < 0.7 else Visitor("web", f"c{chance.randrange(20)}", "v")
        answer = await proof.by_order(talk, number, said)
        if isinstance(answer, Claim):
            won.append((number, said))
        else:
            locked += answer.locked
        clock.forward(minutes=chance.random() * 4)
    assert won == []
    assert locked > 20


async def test_a_claim_of_ones_own_opens_nothing_else(
    proof: Proof, backend: SqliteBackend, orders: list[Order]
) -> None:
    mine = of(orders, "DE")
    held = [
        await proof.by_order(MINE, mine.number, mine.email),
        await proof.by_buyer(Visitor("lazada", "s"), "1011899999"),
        await proof.by_buyer(Visitor("lazada", "s"), "7000002"),  # a customer's id is no buyer's
    ]
    claims = [one for one in held if isinstance(one, Claim)]
    assert len(claims) == 3
    tries = 0
    for victim in orders:
        if victim.number == mine.number:
            continue
        for claim in claims:
            for ask in (backend.order, backend.shipments, backend.refunds, backend.cancel):
                with pytest.raises(NotAllowed):
                    await ask(victim.number, claim)
                tries += 1
    assert tries > 2000


ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
DEVANAGARI = str.maketrans("0123456789", "०१२३४५६७८९")


def wide(text: str) -> str:
    return "".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in text)
