"""A people's room on a real record of each kind, behind a gateway whose dialogue is the echo."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import pytest

from connectors.people.people import RecordedPeople
from connectors.people.wording import Policy
from connectors.record import Record
from tests.connectors.conftest import postgres_url, sqlite_url, url  # noqa: F401  # the databases are the same


class Plain:
    """Words that show their message and its values: `people-away(when=…)`."""

    def say(self, language: str, message: str, /, **values: Any) -> str:
        shown = ", ".join(f"{name}={value}" for name, value in values.items())
        return f"{message}({shown})"

    def moment(self, language: str, at: datetime) -> str:
        return at.isoformat()

    def language_name(self, language: str, tag: str) -> str:
        return f"{tag} in {language}"

    def market_name(self, language: str, market: str) -> str:
        return market

    def source_title(self, language: str, id: str) -> str | None:
        return f"{id} in {language}"

    def product_name(self, language: str, handle: str) -> str | None:
        return None

    def intent_name(self, language: str, intent: str) -> str:
        return intent


class Team:
    """Hours that a test sets: `back` is when the team is there again, None while it is."""

    def __init__(self, back: datetime | None = None) -> None:
        self.back = back

    def opens(self, now: datetime) -> datetime | None:
        return self.back


class Rules:
    """The merchant's policy, changed while it serves."""

    def __init__(self) -> None:
        self.team: Team | None = Team()
        self.suggest: tuple[str, ...] = ()

    def __call__(self) -> Policy:
        return Policy(self.team, self.suggest, store="Demo", email="team@shop.example")


@pytest.fixture
def rules() -> Rules:
    return Rules()


@pytest.fixture
async def record(url: str) -> AsyncIterator[Record]:  # noqa: F811
    opened = Record.open(url)
    yield opened
    await opened.close()


@pytest.fixture
def people(record: Record, rules: Rules) -> RecordedPeople:
    return RecordedPeople(record, Plain(), rules, every=0.02)
