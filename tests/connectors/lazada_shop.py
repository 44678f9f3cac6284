"""A gateway with the Lazada channel, connected to the simulated platform."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from connectors.gateway import StoreInfo, create_app
from connectors.lazada.channel import LazadaChannel
from connectors.lazada.settings import LazadaSettings
from connectors.outbox import OutboxSettings
from connectors.record import Record
from connectors.web.channel import WebChannel
from tests.connectors.echo import Echo
from tests.connectors.lazada_simulator import Simulator
from tests.connectors.running import WORDS, fast, served

ITEMS = {"polo": "1762013406"}


def settings_for(simulator: Simulator, host: str = "", **changes: Any) -> LazadaSettings:
    """The settings of the simulated shop."""
    known: dict[str, Any] = {
        "app_key": simulator.app_key,
        "app_secret": simulator.app_secret,
        "country": simulator.site,
        "access_token": simulator.access_token,
        "refresh_token": simulator.refresh_token,
        "seller_id": simulator.seller_id,
        "items": ITEMS,
        "timeout": 3.0,
        "host": host,
        "auth_host": host,
    }
    return LazadaSettings(**{**known, **changes})


@asynccontextmanager
async def shop(
    url: str, echo: Echo, simulator: Simulator | None = None, **changes: Any
) -> AsyncIterator[tuple[Simulator, str]]:
    """The simulator and the gateway's address."""
    simulator = simulator or Simulator()
    async with served(simulator.app()) as platform:
        channel = LazadaChannel(
            settings_for(simulator, f"http://{platform}/rest", **changes),
            words=WORDS,
            outbox=OutboxSettings(first_pause=0.05, longest_pause=0.1),
        )
        app = create_app(
            dialogue=echo,
            record=Record.open(url),
            channels=[WebChannel(), channel],
            words=WORDS,
            store=StoreInfo("Demo"),
            settings=fast(),
        )
        async with served(app) as address:
            yield simulator, address
