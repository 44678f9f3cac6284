"""Who the shopper is, as the storefront's token says at the widget's hello."""

from __future__ import annotations

import base64
import json
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import jwt
import pytest

from bot.commerce.claim import Kind
from bot.commerce.proof import Proof, Visitor
from bot.commerce.tokens import Tokens
from connectors.backends.sqlite import SqliteBackend
from connectors.gateway import StoreInfo, create_app
from connectors.ledger import RecordedLedger
from connectors.record import Record
from connectors.web.channel import WebChannel
from tests.connectors.echo import Echo
from tests.connectors.running import WORDS, fast, served, shopper

SECRET = b"0123456789abcdef0123456789abcdef"
KEYS = {"keys": [{"kid": "1", "kty": "oct", "alg": "HS256", "k": base64.urlsafe_b64encode(SECRET).decode()}]}


def token(subject: str = "7000002", secret: bytes = SECRET) -> str:
    now = int(time.time())
    said = {"sub": subject, "iss": "https://shop.example", "aud": "parley", "iat": now, "exp": now + 300}
    return jwt.encode(said, secret, "HS256", headers={"kid": "1"})


class Rig:
    """A gateway that knows its customers."""

    def __init__(self, folder: Path) -> None:
        self.echo = Echo()
        self.file = folder / "record.db"
        self.url = f"sqlite:///{self.file}"
        self.ledger = RecordedLedger.open(self.url)
        self.backend = SqliteBackend(folder / "store.db")
        tokens = Tokens.read(json.dumps(KEYS), "https://shop.example", "parley")
        self.proof = Proof(self.backend, self.ledger, tokens=tokens)

    async def identify(self, conversation: str, said: str) -> None:
        await self.proof.by_token(Visitor("web", conversation), said)

    async def customers(self) -> list[str]:
        """Whom the last conversation has been proven to be."""
        claims = await self.proof.claims(Visitor("web", self.echo.turns[-1].conversation))
        return [one.subject for one in claims if one.kind is Kind.CUSTOMER]


@pytest.fixture
async def rig(tmp_path: Path) -> AsyncIterator[Rig]:
    found = Rig(tmp_path)
    yield found
    await found.ledger.close()
    await found.backend.close()


@pytest.fixture
async def address(rig: Rig) -> AsyncIterator[str]:
    app = create_app(
        dialogue=rig.echo,
        record=Record.open(rig.url),
        channels=[WebChannel(identify=rig.identify)],
        words=WORDS,
        store=StoreInfo("Demo", url="https://shop.example"),
        settings=fast(),
    )
    async with served(app) as found:
        yield found


async def test_a_token_proves_the_customer_and_is_kept_nowhere(rig: Rig, address: str) -> None:
    signed = token()
    async with shopper(address, identity=signed) as one:
        assert await one.ask("hi") == "echo: hi"
        assert await rig.customers() == ["7000002"]
    with closing(sqlite3.connect(rig.file)) as file:
        kept = "\n".join(file.iterdump())
    assert "echo: hi" in kept
    assert signed not in kept
    assert signed.split(".")[2] not in kept


@pytest.mark.parametrize(
    "said",
    [None, "", 7, ["x"], "x" * 5000, "a.b.c", token(secret=b"another secret of thirty-two byte")],
    ids=["none", "empty", "number", "list", "long", "dots", "another key's"],  # the last one's text has the time in it
)
async def test_what_is_no_token_proves_nobody_and_chats_all_the_same(rig: Rig, address: str, said: object) -> None:
    async with shopper(address, identity=said) as one:
        assert await one.ask("hi") == "echo: hi"
        assert await rig.customers() == []


async def test_the_conversation_goes_on_as_somebody_else(rig: Rig, address: str) -> None:
    async with shopper(address, identity=token()) as one:
        await one.ask("hi")
        conversation = one.welcome["conversation"]
    async with shopper(address, conversation=conversation, identity=token("7000019")) as one:
        await one.ask("and now?")
        assert await rig.customers() == ["7000019"]


async def test_what_the_application_was_given_is_closed_with_it(tmp_path: Path) -> None:
    class Held:
        closed = False

        async def close(self) -> None:
            self.closed = True

    held = Held()
    app = create_app(
        dialogue=Echo(), record=Record.open(f"sqlite:///{tmp_path}/r.db"), channels=[WebChannel()], words=WORDS,
        store=StoreInfo("Demo"), settings=fast(), closes=[held],
    )  # fmt: skip
    async with served(app):
        assert not held.closed
    assert held.closed
