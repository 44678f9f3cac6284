"""A gateway that counts visitors, over a real server and each kind of database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import httpx
import pytest
import sqlalchemy

from connectors.effect.service import Effect, EffectSettings
from connectors.effect.store import EventStore
from connectors.effect.visitors import Visitors
from connectors.gateway import StoreInfo, create_app
from connectors.record import Record
from connectors.schema import address
from connectors.web.channel import WebChannel
from connectors.web.settings import WebSettings
from tests.connectors.echo import Echo
from tests.connectors.running import WORDS, fast, served

KEY = bytes(range(32))
SHOP = "https://shop.example"


@dataclass
class Counting:
    """A running gateway that counts, and its database."""

    address: str
    url: str
    http: httpx.AsyncClient
    visitors: Visitors

    async def post(
        self, visitor: object, *events: Any, headers: dict[str, str] | None = None, **more: Any
    ) -> httpx.Response:
        """One batch, as the widget sends it."""
        body = {"visitor": visitor, "events": list(events), **more}
        return await self.http.post("/widget/events", json=body, headers={"Origin": SHOP, **(headers or {})})

    def rows(self, table: str) -> Sequence[Any]:
        """All rows of a table."""
        engine = sqlalchemy.create_engine(address(self.url), future=True)
        with engine.connect() as connection:
            found = connection.execute(sqlalchemy.text(f"SELECT * FROM {table}")).all()
        engine.dispose()
        return found

    def someone(self, *, held: bool) -> str:
        """The id of a visitor on this side."""
        return next(id for number in range(1000) if self.visitors.held(id := f"visitor-{number:012}") is held)


class Count(Protocol):
    """Opens gateways that count."""

    def __call__(
        self, url: str, *, share: float = 0.1, origins: tuple[str, ...] = (SHOP,), **settings: Any
    ) -> AbstractAsyncContextManager[Counting]: ...


@pytest.fixture
def count() -> Count:
    @asynccontextmanager
    async def counting(
        url: str, *, share: float = 0.1, origins: tuple[str, ...] = (SHOP,), **settings: Any
    ) -> AsyncIterator[Counting]:
        web = WebSettings(origins=origins, counts=True)
        visitors = Visitors(KEY, share)
        effect = Effect(
            EventStore.open(url),
            visitors,
            web=web,
            settings=EffectSettings(**settings),
            contact=lambda: "mailto:help@shop.example",
        )
        app = create_app(
            dialogue=Echo(),
            record=Record.open(url),
            channels=[WebChannel(web)],
            words=WORDS,
            store=StoreInfo("Demo"),
            settings=fast(),
            routers=[effect.router()],
            closes=[effect],
        )
        effect.follow(app.state.gateway.metrics.meter)
        async with served(app) as found, httpx.AsyncClient(base_url=f"http://{found}") as http:
            yield Counting(found, url, http, visitors)

    return counting
