"""`parley desk`: accounts made and mended on the command line, where nobody can sign in yet or any more."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import sys
from collections.abc import Collection
from typing import Any

from connectors.desk import passwords
from connectors.desk.accounts import ROLES, Accounts, Agent
from connectors.desk.passwords import Hasher


def add_parser(commands: Any, handler: Any) -> None:
    """The command with its own commands; `handler` is called with their arguments."""
    desk = commands.add_parser("desk", help="the accounts of the agents' web page")
    desk.set_defaults(handler=handler)
    acts = desk.add_subparsers(metavar="ACT", dest="act", required=True)
    add = acts.add_parser("add-user", help="make an account; the password is asked for, or read from standard input")
    add.add_argument("name", metavar="NAME", help="what is typed at the sign-in")
    add.add_argument("--role", choices=ROLES, default="agent", help="owners also see the team and closed conversations")
    add.add_argument("--languages", default="", metavar="xx,yy", help="languages that this person answers in")
    add.add_argument("--shown", metavar="NAME", help="the name that shoppers see (default: NAME)")
    acts.add_parser("list", help="every account: name, role, languages, whether it is blocked")
    for act, words in (
        ("disable", "block an account and sign it out everywhere"),
        ("enable", "open a blocked account again"),
        ("reset", "set a new password and sign the account out everywhere"),
    ):
        acts.add_parser(act, help=words).add_argument("name", metavar="NAME")


async def run(arguments: argparse.Namespace, database: str, languages: Collection[str]) -> int:
    """Does what was asked for, in the record at `database`. Raises `ValueError` with what to do instead."""
    accounts, hasher = Accounts.open(database), Hasher()
    try:
        if arguments.act == "add-user":
            await _add(arguments, accounts, hasher, languages)
        elif arguments.act == "list":
            for one in await accounts.all():
                blocked = "blocked" if one.disabled else ""
                print("\t".join((one.name, one.shown, one.role, " ".join(one.languages), blocked)).rstrip())
        else:
            agent = await _found(accounts, arguments.name)
            if arguments.act == "reset":
                password = await asked(agent.name, agent.shown)
                await accounts.set_password(agent, await hasher.make(password))
            else:
                await accounts.set_disabled(agent, arguments.act == "disable")
            print(f"{agent.name}: done")
    finally:
        hasher.close()
        await accounts.close()
    return 0


async def _add(arguments: argparse.Namespace, accounts: Accounts, hasher: Hasher, languages: Collection[str]) -> None:
    spoken = arguments.languages.replace(",", " ").split()
    if unknown := [tag for tag in spoken if tag not in languages]:
        raise ValueError(f"--languages: {unknown[0]!r} is not served; write some of {', '.join(languages)}")
    shown = arguments.shown or arguments.name
    if await accounts.find(arguments.name):
        raise ValueError(f"there is an account {arguments.name!r} already; `parley desk reset` sets a new password")
    password = await asked(arguments.name, shown)
    kept = await hasher.make(password)
    agent = await accounts.add(arguments.name, kept, shown=shown, role=arguments.role, languages=spoken)
    print(f"{agent.name}: {agent.role}; sign in at /desk")


async def _found(accounts: Accounts, name: str) -> Agent:
    found = await accounts.find(name)
    if found is None:
        raise ValueError(f"there is no account {name!r}; `parley desk list` names all")
    return found[0]


async def asked(*names: str) -> str:
    """A password that is strong enough: twice from the terminal without an echo, or a line of standard input."""
    if sys.stdin.isatty():
        password = await asyncio.to_thread(getpass.getpass, "Password: ")
        passwords.check(password, *names)
        if await asyncio.to_thread(getpass.getpass, "Once more: ") != password:
            raise ValueError("the two passwords differ; nothing was changed")
        return password
    line = str(await asyncio.to_thread(sys.stdin.readline)).rstrip("\r\n")
    passwords.check(line, *names)
    return line
