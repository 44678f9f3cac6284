"""A desk behind a real server, over a real record of each kind, with agents who sign in by its own form."""

from __future__ import annotations

import html
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from argon2 import PasswordHasher

from bot.canned import Answer
from bot.catalogue import Catalogue
from bot.dialogue import Card
from connectors.attachments import Attachments
from connectors.desk.accounts import Accounts, Agent
from connectors.desk.desk import Desk
from connectors.desk.passwords import Hasher
from connectors.desk.settings import DeskSettings
from connectors.gateway import StoreInfo, create_app
from connectors.ledger import RecordedLedger
from connectors.people.people import RecordedPeople
from connectors.record import Record
from connectors.web.channel import WebChannel
from connectors.web.settings import WebSettings
from tests.connectors.conftest import postgres_url, sqlite_url, url  # noqa: F401  # the databases are the same
from tests.connectors.echo import Echo
from tests.connectors.running import WORDS, Shopper, fast, served, shopper
from tests.people.conftest import Plain, Rules

PASSWORD = "kilo otter mast jam"
STORE = "Kranich & Söhne"


class Shelf:
    """A store with one answer and one product."""

    async def search(self, text: str, language: str, where: str | None) -> Sequence[Answer]:
        """The answer, for questions about returns."""
        return [Answer("Returns <b>", "You have 30 days.", "en", "faq/returns.md")] if "return" in text else []

    def card(self, handle: str, language: str) -> Card | None:
        """The product."""
        return Card("Polo <Breeze>", "https://shop.example/polo", price="€29.90") if handle == "polo" else None


@dataclass
class House:
    """A served gateway with its desk."""

    address: str
    desk: Desk
    people: RecordedPeople
    rules: Rules
    echo: Echo
    photos: Attachments
    clients: list[httpx.AsyncClient] = field(default_factory=list)

    def browser(self, cookies: dict[str, str] | None = None, **headers: str) -> httpx.AsyncClient:
        """A browser that nobody is signed in with; it says where its requests come from, as browsers do."""
        origin = {"Origin": f"http://{self.address}", **headers}
        client = httpx.AsyncClient(base_url=f"http://{self.address}", headers=origin, cookies=cookies)
        self.clients.append(client)
        return client

    async def agent(self, name: str, role: str = "agent", shown: str = "", languages: Sequence[str] = ()) -> Agent:
        """A new account with the password of all tests."""
        kept = await self.desk.hasher.make(PASSWORD)
        return await self.desk.accounts.add(name, kept, shown=shown or name.title(), role=role, languages=languages)

    async def signed_in(self, name: str) -> httpx.AsyncClient:
        """A browser with this agent signed in."""
        client = self.browser()
        answer = await sign_in(client, name)
        assert answer.status_code == 303, answer.text
        return client

    @asynccontextmanager
    async def waiting(self, **hello: Any) -> AsyncIterator[tuple[Shopper, int]]:
        """A shopper on the widget's socket who asked for a person, and the number of their handoff."""
        async with shopper(self.address, **hello) as one:
            await one.ask("how long can I return?")
            await one.ask("handoff")
            handoffs = await self.people.waiting()
            yield one, handoffs[-1].id


async def sign_in(client: httpx.AsyncClient, name: str, password: str = PASSWORD, **more: str) -> httpx.Response:
    """What the sign-in's form gives."""
    return await client.post("/desk/sign-in", data={"name": name, "password": password, **more})


def told(answer: httpx.Response) -> str:
    """What the page reports, without its marks."""
    found = re.search(r'role="alert">(.*?)</p>', answer.text, re.DOTALL)
    return found[1].strip() if found else ""


def shown(answer: httpx.Response) -> str:
    """The page's text, without marks."""
    return html.unescape(re.sub(r"<[^>]+>", " ", answer.text))


def turns(answer: httpx.Response) -> list[tuple[str, str]]:
    """Who said what on a conversation's page."""
    found = re.findall(r'<li class="turn (\w+)".*?class="bubble"[^>]*>(.*?)</p>', answer.text, re.DOTALL)
    return [(who, html.unescape(text)) for who, text in found]


def quick() -> Hasher:
    """Hashes at the least cost: a test wants the same steps, not the same work."""
    return Hasher(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


def own_names() -> dict[str, str]:
    """The languages of the desk, each by its own name."""
    return {"en": "English", "ar": "العربية", "de": "Deutsch", "th": "ไทย"}


@pytest.fixture(scope="session")
def desk_words() -> Catalogue:
    return Catalogue.desk()


@pytest.fixture
def desk_settings() -> DeskSettings:
    return DeskSettings()


@pytest.fixture
def reports() -> Any:
    """What the effect room shows; without it there is none."""
    return None


@pytest.fixture
async def house(
    url: str,  # noqa: F811
    desk_words: Catalogue,
    desk_settings: DeskSettings,
    reports: Any,
    tmp_path: Path,
) -> AsyncIterator[House]:
    rules, echo, photos = Rules(), Echo(), Attachments.open(url, tmp_path / "attachments")
    record, ledger = Record.open(url), RecordedLedger.open(url)
    people = RecordedPeople(record, Plain(), rules, every=0.02)
    desk = Desk(
        Accounts.open(url), ledger, people, Shelf(), desk_words.words, own_names(), lambda: STORE,
        desk_settings, quick(), photos, reports,
    )  # fmt: skip
    app = create_app(
        dialogue=echo,
        record=record,
        channels=[WebChannel(WebSettings(), attachments=photos)],
        words=WORDS,
        store=StoreInfo("Demo"),
        settings=fast(),
        routers=[desk.router()],
        closes=[ledger, desk, photos],
        people=people,
    )
    async with served(app) as address:
        made = House(address, desk, people, rules, echo, photos)
        yield made
        for client in made.clients:
            await client.aclose()
