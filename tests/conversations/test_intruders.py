"""A thousand tries to get at another's order, through the real dialogue, back end and parsers: none succeeds.

Each try is made twice: once as it is, and once in a store that does not have the order. Every reply must be the same, to the letter: so nothing
of the order is in any, and nobody learns whether it exists.
"""

from __future__ import annotations

import asyncio
import base64
import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import jwt
import pytest

from bot.commerce.claim import Claim
from bot.commerce.orders import Order, OrderState
from bot.commerce.proof import Proof, ProofSettings, Visitor
from bot.commerce.secrets import plain
from bot.commerce.tokens import Tokens
from bot.dialogue import Inbound, Outbound
from bot.rasa_dialogue import RasaDialogue
from connectors.backends.demo import Goods, read_orders
from connectors.backends.sqlite import SqliteBackend
from connectors.errors import Forged
from connectors.lazada import messages
from connectors.lazada.push import checked
from connectors.lazada.settings import LazadaSettings
from connectors.ledger import RecordedLedger
from connectors.web.channel import WebChannel
from knowledge.knowledge import DEMO, Knowledge
from tests.conversations.intruders import COUNT, TOKENS, Move, Try, families, filled, tries, written

SECRET = b"0123456789abcdef0123456789abcdef"
KEYS = {"keys": [{"kid": "1", "kty": "oct", "alg": "HS256", "k": base64.urlsafe_b64encode(SECRET).decode()}]}
ISSUER = "https://shop.example"
WEB = WebChannel()


class Watched(SqliteBackend):
    """The real back end, which notes how often its file was asked."""

    asked = 0

    async def _run(self, *given: Any, **more: Any) -> Any:
        self.asked += 1
        return await super()._run(*given, **more)


class Fort:
    """The demo store with its orders behind the real dialogue, and a clock for the locks."""

    def __init__(self, knowledge: Knowledge, model: Path, folder: Path) -> None:
        self.now = datetime.now(timezone.utc)
        self.orders = read_orders(DEMO, Goods.read(DEMO), self.now)
        self.backend = Watched(folder / "store.db", store=DEMO)
        self.file = sqlite3.connect(folder / "store.db", isolation_level=None)
        self.ledger = RecordedLedger.open(f"sqlite:///{folder}/record.db")
        tokens = Tokens.read(json.dumps(KEYS), ISSUER, "parley")
        self.proof = Proof(
            self.backend, self.ledger, tokens=tokens, settings=ProofSettings(pace=0.001), clock=lambda: self.now
        )
        self.dialogue = RasaDialogue(
            knowledge, models=model, database="sqlite://", backend=self.backend, proof=self.proof
        )
        self.marketplace = [one for one in self.orders if one.channel == "lazada"]
        own = [one for one in self.orders if not one.channel and one.customer and one.address.postcode and one.email]
        self.intruder = own[0]
        self.others = [one for one in own[1:] if one.customer != own[0].customer and one.email != own[0].email]
        self.count = 0

    @contextmanager
    def without(self, number: str) -> Iterator[None]:
        """The store without this order."""
        gone = "UPDATE orders SET number = :to, key = :to, customer = :to || customer, buyer = :to || buyer WHERE number = :of"
        back = (
            "UPDATE orders SET number = :of, key = lower(:of), customer = substr(customer, 2), buyer = substr(buyer, 2) "
            "WHERE number = :to"
        )
        try:
            assert self.file.execute(gone, {"to": "~", "of": number}).rowcount == 1
            yield
        finally:
            assert self.file.execute(back, {"to": "~", "of": number}).rowcount == 1

    def victim(self, place: int, made: Try) -> Order:
        """The order that a try is after: not the intruder's."""
        if made.channel == "lazada" and place % 2:
            own = self.buyer(made)
            others = [one for one in self.marketplace if one.buyer != own]
            return others[place % len(others)]
        return self.others[place % len(self.others)]

    def buyer(self, made: Try) -> str:
        """The marketplace's id of the intruder: somebody with orders there, or a stranger."""
        return self.marketplace[0].buyer if made.proof == "buyer" else "999000111"

    async def turn(self, message: Inbound) -> list[Outbound]:
        """What the dialogue replies."""
        return await self.dialogue.turn(message)


@pytest.fixture(scope="module")
def fort(knowledge: Knowledge, model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fort]:
    made = Fort(knowledge, model, tmp_path_factory.mktemp("fort"))
    asyncio.run(made.dialogue.start())
    yield made
    asyncio.run(made.dialogue.close())
    asyncio.run(made.ledger.close())
    made.file.close()


def token(kind: str, mine: Order, theirs: Order) -> str:
    """A token that proves nothing of `theirs`; with the kind `good` one that proves who the intruder is."""
    now = int(time.time())
    said: dict[str, Any] = {"sub": theirs.customer, "iss": ISSUER, "aud": "parley", "iat": now, "exp": now + 300}
    changes: dict[str, dict[str, Any]] = {
        "good": {"sub": mine.customer}, "another-customer": {"sub": mine.customer},
        "expired": {"iat": now - 900, "exp": now - 600}, "audience": {"aud": "somebody"}, "issuer": {"iss": "https://x"},
        "too-long": {"exp": now + 90_000}, "future": {"iat": now + 3600, "nbf": now + 3600, "exp": now + 3900},
        "number-sub": {"sub": f"{theirs.customer}' OR 1=1"},
    }  # fmt: skip
    said |= changes.get(kind, {})
    for name in {"no-exp": ("exp",), "no-sub": ("sub",)}.get(kind, ()):
        del said[name]
    if kind == "none":
        return jwt.encode(said, None, algorithm="none", headers={"kid": "1"})
    if kind == "garbage":
        return "eyJhbGciOiJIUzI1NiJ9.e30.x"
    key = b"f" * 32 if kind == "other-key" else SECRET
    made = jwt.encode(said, key, "HS256", headers={"kid": "2" if kind == "other-kid" else "1"})
    head, body, _ = made.split(".")
    if kind == "empty-signature":
        return f"{head}.{body}."
    if kind == "none-signed":
        none = base64.urlsafe_b64encode(b'{"alg":"none","kid":"1"}').decode().rstrip("=")
        return f"{none}.{body}.{made.split('.')[2]}"
    return made


def parsed(made: Try, move: Move, conversation: str, id: str, values: dict[str, str], number: str) -> list[Inbound]:
    """What the channel's own parser makes of a move."""
    text, extra = written(move.text, values, number), filled(move.extra, values, number)
    payload = written(move.payload, values, number) if move.payload else None
    if made.channel == "lazada":
        content = json.dumps({"txt": text or payload, **extra})
        data = {
            **{name: one for name, one in extra.items() if name != "from_account_id"},
            "session_id": conversation, "message_id": id, "content": content, "from_account_id": values["own_buyer"],
            "from_account_type": 1, "template_id": 1, "type": 1, "site_id": "SG", "status": 0, "send_time": 1,
        }  # fmt: skip
        found = messages.inbound({"message_type": 2, "data": data, **extra}, "lazada", {})
    else:
        frame = {**extra, "type": "message", "id": id, "text": text, "payload": payload}
        context = {"locales": [move.locale or made.locale], "country": "DE", **extra}
        found = WEB.parse({"buyer": "x", **extra, "conversation": conversation, "context": context, "frame": frame})
    return found


async def attempt(fort: Fort, place: int, made: Try, victim: Order) -> list[list[Outbound]]:
    """The replies to each move of a try."""
    fort.count += 1
    conversation = f"intruder-{fort.count}"
    mine, other = fort.intruder, fort.others[(place + 5) % len(fort.others)]
    if other.number == victim.number or other.email == victim.email:
        other = fort.others[(place + 11) % len(fort.others)]
    values = {
        "own_mail": mine.email, "own_postcode": mine.address.postcode, "other_number": other.number,
        "other_mail": other.email, "other_postcode": other.address.postcode, "buyer": victim.buyer or "42",
        "customer": victim.customer or "7", "victim_conversation": "victim", "own_buyer": fort.buyer(made),
    }  # fmt: skip
    visitor = Visitor(made.channel, conversation)
    if made.token or made.proof == "token":
        await fort.proof.by_token(visitor, token(made.token or "good", mine, victim))
    if made.proof == "order":
        assert isinstance(await fort.proof.by_order(visitor, mine.number, mine.email), Claim)
    heard = []
    for step, move in enumerate(made.moves):
        for message in parsed(made, move, conversation, f"m{step}", values, victim.number):
            heard.append(await fort.turn(message))
    return heard


def shown(replies: list[list[Outbound]]) -> str:
    """Everything of the replies."""
    return json.dumps([[one.as_json() for one in turn] for turn in replies], ensure_ascii=False)


def needles(order: Order) -> dict[str, str]:
    """What of an order is private, as it could stand in a reply."""
    address = order.address
    found = {
        "e-mail": order.email, "name": address.name, "street": address.street, "city": address.city,
        "postcode": address.postcode, "phone": address.phone, "total": f"{order.total.amount:.2f}",
    }  # fmt: skip
    for place, line in enumerate(order.lines):
        found |= {f"item {place}": line.title, f"sku {place}": line.sku}
    for place, parcel in enumerate(order.shipments):
        found |= {f"tracking {place}": parcel.tracking, f"link {place}": parcel.url}
    return {kind: text for kind, text in found.items() if len(text) > 2}


def leaks(order: Order, heard: list[list[Outbound]], twin: list[list[Outbound]]) -> list[str]:
    """The kinds of private things in the replies that the twin's do not have too."""
    one, two = (plain(shown(replies)) for replies in (heard, twin))
    return [kind for kind, text in needles(order).items() if plain(text) in one and plain(text) not in two]


def test_there_are_a_thousand_of_every_kind() -> None:
    made = tries()
    assert len(made) == COUNT == 1000
    assert made == tries()
    kinds = "social wrapped numbers typed forged proofs tokens lazada switched own"
    assert families(made) == set(kinds.split())
    assert {one.token for one in made} >= set(TOKENS)
    assert len({one.locale for one in made}) > 25
    assert {one.channel for one in made} == {"web", "lazada"}


async def test_none_of_a_thousand_tries_succeeds(fort: Fort) -> None:
    broken: list[str] = []
    reached = 0
    for place, made in enumerate(tries()):
        fort.now += timedelta(days=3)  # each try finds a store that has forgotten the last
        victim = fort.victim(place, made)
        before = fort.backend.asked
        heard = await attempt(fort, place, made, victim)
        assert all(heard), made
        if fort.backend.asked == before:
            continue  # whatever was said, it was said without a look at the orders
        reached += 1
        fort.now += timedelta(days=3)
        with fort.without(victim.number):
            twin = await attempt(fort, place, made, victim)
        if found := leaks(victim, heard, twin):
            broken.append(f"{made}: {', '.join(found)}: {[[one.text for one in turn] for turn in heard]}")
        elif (one := shown(heard)) != (two := shown(twin)):
            broken.append(f"{made}: tells whether {victim.number} exists:\n  {one}\n  {two}")
    assert reached > 300
    assert not broken, f"{len(broken)} tries:\n" + "\n".join(broken[:20])
    after = {one.number: one for one in await _all(fort)}
    assert [one.number for one in fort.orders if one.number in after and not _same(one, after[one.number])] == []


async def _all(fort: Fort) -> list[Order]:
    """The orders as the back end has them now, each asked for with its own proof."""
    found = []
    fort.now += timedelta(days=30)
    for one in fort.orders:
        if not one.email:
            continue
        claim = await fort.proof.by_order(Visitor("test", f"look-{one.number}"), one.number, one.email)
        assert isinstance(claim, Claim)
        found.append(await fort.backend.order(one.number, claim))
    assert len(found) > 100
    return found


def _same(one: Order, other: Order) -> bool:
    return (one.state, one.address, one.payment, one.cancelled is None, one.lines) == (
        other.state, other.address, other.payment, other.cancelled is None, other.lines,
    )  # fmt: skip


async def test_the_owner_gets_through_where_the_intruders_did_not(fort: Fort) -> None:
    """So that the thousand are not refused because everything is."""
    fort.now += timedelta(days=3)
    order = next(one for one in fort.others if one.state is OrderState.SHIPPED)
    made = Try("owner", (Move("where is {n}"), Move(order.email)))
    heard = await attempt(fort, 1, made, order)
    assert order.shipments[0].tracking in heard[-1][-1].text
    with fort.without(order.number):
        twin = await attempt(fort, 1, made, order)
    assert leaks(order, heard, twin)
    assert shown(heard) != shown(twin)
    assert shown(await attempt(fort, 1, made, order)) == shown(heard)  # it is back


async def test_locks_are_not_evaded_by_new_conversations_and_channels(fort: Fort) -> None:
    order = next(one for one in fort.others[::-1] if one.state is OrderState.SHIPPED)
    told = []
    for there in (True, False):
        fort.now += timedelta(days=3)
        with nullcontext() if there else fort.without(order.number):
            told.append(await _locked(fort, order))
    assert told[0] == told[1]


async def _locked(fort: Fort, order: Order) -> list[str]:
    """Whether each of some tries found the order locked, and what was said once it was."""
    told = []
    for place in range(6):  # each in a conversation of its own, on one channel and the other
        moves = (Move("where is {n}"), Move(f"wrong{place}@example.org"))
        heard = await attempt(fort, place, Try("lock", moves, "lazada" if place % 2 else "web"), order)
        locked = "too many wrong tries" in heard[-1][0].text
        assert locked is (place >= 5)
        told.append(str(locked))
    for channel in ("web", "lazada"):
        for locale, said in (("en", order.email), ("de", order.address.postcode)):
            heard = await attempt(fort, 0, Try("lock", (Move("where is {n}"), Move(said)), channel, locale), order)
            assert not leaks(order, heard, [[Outbound(said, "en")]])
            assert order.shipments[0].tracking not in str(heard)
            told.append(heard[-1][0].text)
    return told


async def test_what_one_conversation_has_proven_holds_in_no_other(fort: Fort) -> None:
    fort.now += timedelta(days=3)
    order = next(one for one in fort.others if one.state is OrderState.SHIPPED)
    for message in ("where is " + order.number, order.email):
        replies = await fort.turn(Inbound("web", "victim", message[:8], message))
    assert order.shipments[0].tracking in replies[-1].text
    made = Try("own", (Move("where is {n}"), Move("", "/affirm"), Move("", "/track_order")))
    for channel, conversation in (
        ("lazada", "victim"),
        ("web", "victim "),
        ("web", "Victim"),
        ("web/victim", ""),
        ("terminal", "victim"),
    ):
        for step, move in enumerate(made.moves):
            text = written(move.text, {}, order.number)
            replies = await fort.turn(Inbound(channel, conversation, f"x{step}", text, payload=move.payload))
            assert order.shipments[0].tracking not in str(replies)
    # the same conversation goes on
    replies = await fort.turn(Inbound("web", "victim", "again", "where is it now?", payload="/track_order"))
    assert order.shipments[0].tracking in replies[-1].text


def test_a_push_that_lazada_did_not_sign_is_not_even_read(fort: Fort) -> None:
    settings = LazadaSettings(app_key="1", app_secret="secret", access_token="t", country="sg")
    body = json.dumps({"message_type": 2, "data": {"from_account_id": fort.marketplace[0].buyer}}).encode()
    for signature in ("", "0" * 64, "Bearer admin"):
        with pytest.raises(Forged):
            checked(body, signature, settings)


async def test_a_buyer_of_the_widget_is_nobody(fort: Fort) -> None:
    """The marketplace's word for its buyer counts where the marketplace gives it, and the widget has no such word."""
    fort.now += timedelta(days=3)
    order = fort.marketplace[0]
    for message in WEB.parse(
        {
            "conversation": "w", "buyer": order.buyer, "context": {"buyer": order.buyer},
            "frame": {"type": "message", "id": "1", "text": f"where is {order.number}", "buyer": order.buyer},
        }
    ):  # fmt: skip
        assert message.buyer is None
        replies = await fort.turn(replace(message, buyer=order.buyer))  # and if a parser let it through
        assert not leaks(order, [replies], [[Outbound("", "en")]])
