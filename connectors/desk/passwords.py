"""Passwords: how strong they must be, and their Argon2id hashes, made off the event loop."""

from __future__ import annotations

import asyncio
import re
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

T = TypeVar("T")
LEAST = 12
"""Characters."""
MOST = 256
HASHERS = 2
"""Hashes at a time: each takes 64 MiB, so a storm at the sign-in takes no more memory than this."""

_COMMON = (
    "password passwort passwd contrasena motdepasse parola senha haslo wachtwoord welcome willkommen bienvenue letmein "
    "admin administrator owner agent qwerty qwertyuiop qwertz azerty asdf asdfgh asdfghjkl zxcvbn zxcvbnm iloveyou "
    "monkey dragon football baseball sunshine princess superman batman trustno changeme secret default login master "
    "shadow hello test guest user parley store shop desk summer winter spring autumn january december company"
).split()
_RUNS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop")
_SWAPPED = str.maketrans("013457@$!", "oieastasi")


class WeakPassword(ValueError):
    """A password that is too easily guessed; the message says why, in English, for the command line."""


def check(password: str, *names: str) -> None:
    """Raises `WeakPassword` for one that is short, common, a run or a repetition, or made of one of `names`."""
    text = normalised(password)
    if len(text) < LEAST:
        raise WeakPassword(f"the password has {len(text)} characters; take at least {LEAST}, such as four words")
    if len(text) > MOST:
        raise WeakPassword(f"the password is longer than {MOST} characters")
    if len(set(text.casefold())) < 6:
        raise WeakPassword("the password repeats a few characters; take more different ones")
    left = _without_common(text.casefold(), [normalised(name).casefold() for name in names])
    if len(left) < 6 or len(set(left)) < 5:
        raise WeakPassword("the password is made of common words, keys in a row or the name; take words nobody expects")


def normalised(password: str) -> str:
    """The password in one Unicode form: the same keys on another machine give the same password."""
    return unicodedata.normalize("NFKC", password)


class Hasher:
    """Makes and checks hashes on threads of its own."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        """`hasher` sets the cost; without it the library's default, RFC 9106's second choice."""
        self._hasher = hasher or PasswordHasher()
        self._threads = ThreadPoolExecutor(HASHERS, thread_name_prefix="desk-hasher")
        self._nobody = self._hasher.hash("nobody has this password")

    async def make(self, password: str) -> str:
        """The hash to keep."""
        return await self._run(self._hasher.hash, normalised(password))

    async def matches(self, kept: str | None, password: str) -> bool:
        """Whether `password` is the one whose hash was `kept`; takes as long for None, where there is no account."""
        right = await self._run(self._verify, kept or self._nobody, normalised(password))
        return right and kept is not None

    def outdated(self, kept: str) -> bool:
        """Whether the hash was made at another cost than today's."""
        return self._hasher.check_needs_rehash(kept)

    def close(self) -> None:
        """Ends the threads."""
        self._threads.shutdown()

    def _verify(self, kept: str, password: str) -> bool:
        try:
            return self._hasher.verify(kept, password)
        except (VerificationError, InvalidHashError):
            return False

    async def _run(self, work: Callable[..., T], *arguments: str) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work, *arguments)


def _without_common(text: str, names: list[str]) -> str:
    """What is left of a password without the pieces that a guesser tries first."""
    plain = text.translate(_SWAPPED)
    for word in sorted({*names, *_COMMON}, key=len, reverse=True):
        if len(word) > 2:
            place = plain.find(word)
            while place >= 0:
                text, plain = text[:place] + text[place + len(word) :], plain[:place] + plain[place + len(word) :]
                place = plain.find(word)
    for run in _RUNS:
        for keys in (run, run[::-1]):
            for size in range(len(keys), 3, -1):
                for start in range(len(keys) - size + 1):
                    text = text.replace(keys[start : start + size], "")
    return re.sub(r"(.)\1{2,}", r"\1", text)
