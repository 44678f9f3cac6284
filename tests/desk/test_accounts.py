"""What the desk keeps, in each kind of database."""

from __future__ import annotations

import asyncio
import io
import sys
from pathlib import Path

import pytest
import sqlalchemy

from connectors.desk.accounts import AccountFault, Accounts
from connectors.desk.tables import agents, sessions
from connectors.schema import address
from parley import main
from tests.desk.conftest import PASSWORD, House, quick


async def test_the_record_alone_opens_nothing(house: House, url: str) -> None:
    await house.agent("mei")
    client = await house.signed_in("mei")
    [identity] = dict(client.cookies).values()
    engine = sqlalchemy.create_engine(address(url))
    with engine.connect() as connection:
        [kept] = connection.execute(sqlalchemy.select(sessions.c.id_hash)).scalars().all()
        stored = connection.execute(sqlalchemy.select(agents.c.password)).scalar_one()
    engine.dispose()
    assert identity not in kept
    assert stored.startswith("$argon2id$")
    assert (await house.browser({"parley-desk": kept}).get("/desk/inbox")).status_code == 303


async def test_the_same_name_is_made_once(url: str) -> None:
    one, other = Accounts.open(url), Accounts.open(url)
    hasher = quick()
    kept = await hasher.make(PASSWORD)
    made = await asyncio.gather(
        *(
            at.add(name, kept, shown="Mei", role="agent")
            for at, name in ((one, "mei"), (other, "ＭＥＩ"), (one, "Mei "))
        ),
        return_exceptions=True,
    )
    assert sum(isinstance(each, AccountFault) for each in made) == 2
    hasher.close()
    await one.close()
    await other.close()


async def test_two_owners_do_not_shut_one_another_out(url: str) -> None:
    one, other = Accounts.open(url), Accounts.open(url)
    made = [await one.add(name, "-", shown=name, role="owner") for name in ("mei", "bo")]
    tries = (one.set_disabled(made[0], True), other.set_disabled(made[1], True))
    done = await asyncio.gather(*tries, return_exceptions=True)
    assert sum(isinstance(each, AccountFault) for each in done) == 1
    assert sum(not each.disabled for each in await one.all()) == 1
    await one.close()
    await other.close()


@pytest.mark.parametrize("name", ["", "x", "a b", "<b>", "mei\0", "x" * 65, "/desk"])
async def test_what_cannot_be_a_name_is_refused(sqlite_url: str, name: str) -> None:
    accounts = Accounts.open(sqlite_url)
    with pytest.raises(AccountFault, match="is no name"):
        await accounts.add(name, "-", shown="Mei", role="agent")
    assert await accounts.find(name) is None
    await accounts.close()


class TestCommandLine:
    @pytest.fixture(autouse=True)
    def _data(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PARLEY_DATA", str(tmp_path))
        self.patch = monkeypatch

    def run(self, *words: str, typed: str = "") -> int:
        self.patch.setattr(sys, "stdin", io.StringIO(typed))
        return main(["desk", *words])

    def test_accounts_are_made_listed_blocked_and_reset(self, capsys: pytest.CaptureFixture[str]) -> None:
        made = ("add-user", "Mei", "--role", "owner", "--languages", "zh,en", "--shown", "Mei Lin")
        assert self.run(*made, typed=f"{PASSWORD}\n") == 0
        assert self.run(*made, typed=f"{PASSWORD}\n") == 1
        assert "already" in capsys.readouterr().err
        assert self.run("disable", "mei") == 1
        assert "last owner" in capsys.readouterr().err
        assert self.run("add-user", "bo", typed=f"{PASSWORD}\n") == 0
        assert self.run("disable", "bo") == 0
        assert self.run("reset", "mei", typed="another long phrase of words\n") == 0
        capsys.readouterr()
        assert self.run("list") == 0
        listed = capsys.readouterr().out.splitlines()
        assert listed == ["bo\tbo\tagent\t\tblocked", "mei\tMei Lin\towner\tzh en"]
        assert self.run("enable", "bo") == 0

    @pytest.mark.parametrize(
        ("words", "typed", "said"),
        [
            (("add-user", "bo"), "short\n", "at least 12"),
            (("add-user", "bo"), "", "0 characters"),
            (("add-user", "b o"), f"{PASSWORD}\n", "is no name"),
            (("add-user", "bo", "--languages", "xx"), f"{PASSWORD}\n", "'xx' is not served"),
            (("reset", "nobody"), f"{PASSWORD}\n", "there is no account"),
        ],
    )
    def test_what_does_not_fit_is_told(
        self, words: tuple[str, ...], typed: str, said: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert self.run(*words, typed=typed) == 1
        assert said in capsys.readouterr().err
