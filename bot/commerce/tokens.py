"""The storefront's signed tokens: who the shopper is, said by the store's own server and good for minutes.

A JSON Web Token, signed with a key of the merchant's key set (JWKS). Each key names its id and its one algorithm, so a
token cannot choose how it is checked. Keys are changed by putting the new one beside the old.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import jwt

ALGORITHMS = {"HS256": "oct", "RS256": "RSA", "ES256": "EC", "EdDSA": "OKP"}
_LONGEST = 4096
_LEEWAY = 30
_SHORTEST_SECRET = 32
_SHORTEST_RSA = 2048
_PRIVATE = ("d", "p", "q")


class KeysFault(ValueError):
    """A key set that cannot be used; the message names the key and says what to write instead."""


class BadToken(ValueError):
    """A token that proves nothing. The reason is for the log."""


@dataclass(frozen=True)
class Tokens:
    """Reads tokens of one issuer, meant for one audience."""

    keys: Mapping[str, jwt.PyJWK] = field(repr=False)
    issuer: str
    audience: str
    longest: timedelta = timedelta(minutes=15)
    """A token that is good for longer is refused: whoever finds it in a log next week shall have nothing."""

    @classmethod
    def read(cls, keys: str, issuer: str, audience: str) -> Tokens:
        """Tokens checked by a JWKS, given as its JSON text or as the path of a file. Raises `KeysFault`."""
        try:
            text = keys if keys.lstrip().startswith("{") else Path(keys).read_text("utf-8")
            found = json.loads(text)["keys"]
            assert isinstance(found, list)
        except OSError as error:
            raise KeysFault(
                f"the file of keys cannot be read ({type(error).__name__}); give a path or the JSON"
            ) from None
        except (ValueError, TypeError, KeyError, AssertionError):
            raise KeysFault('the keys are no JWKS; write {"keys": [{"kid": "2026-01", "alg": "HS256", …}]}') from None
        read = [_key(number, one) for number, one in enumerate(found, 1)]
        if not read:
            raise KeysFault("the key set is empty; give at least one key")
        if len({id for id, _ in read}) != len(read):
            raise KeysFault("two keys have one `kid`; give each its own")
        return cls(dict(read), issuer, audience)

    def subject(self, token: str) -> str:
        """Whom a token names (`sub`). Raises `BadToken`."""
        if not 0 < len(token) <= _LONGEST:
            raise BadToken("length")
        try:
            key = self.keys.get(str(jwt.get_unverified_header(token).get("kid")))
            if key is None:
                raise BadToken("unknown kid")
            said = jwt.decode(
                token,
                key,
                algorithms=[key.algorithm_name],
                audience=self.audience,
                issuer=self.issuer,
                leeway=_LEEWAY,
                options={"require": ["exp", "iat", "aud", "iss", "sub"]},
            )
        except jwt.PyJWTError as error:
            raise BadToken(type(error).__name__) from None
        if said["exp"] - said["iat"] > self.longest.total_seconds():
            raise BadToken("good for too long")
        subject = said["sub"]
        if not isinstance(subject, str) or not 0 < len(subject.strip()) <= 100:
            raise BadToken("no sub")
        return subject.strip()


def _key(number: int, said: Any) -> tuple[str, jwt.PyJWK]:
    given = said if isinstance(said, dict) else {}
    id = given.get("kid")
    if not isinstance(id, str) or not id:
        raise KeysFault(f"key {number} has no `kid`; give it a name, e.g. 2026-01")
    algorithm = given.get("alg")
    if algorithm not in ALGORITHMS:
        raise KeysFault(f"key `{id}`: `alg` is `{algorithm}`; write one of {', '.join(ALGORITHMS)}")
    if given.get("kty") != ALGORITHMS[algorithm]:
        raise KeysFault(f"key `{id}`: `kty` is `{given.get('kty')}`; {algorithm} needs {ALGORITHMS[algorithm]}")
    if algorithm != "HS256" and any(part in given for part in _PRIVATE):
        raise KeysFault(f"key `{id}` is a private key; give its public part, the private one stays with the storefront")
    try:
        if algorithm == "HS256" and len(_decoded(given.get("k", ""))) < _SHORTEST_SECRET:
            raise KeysFault(f"key `{id}`: the secret is shorter than {_SHORTEST_SECRET} bytes; make a longer one")
        key = jwt.PyJWK(given, algorithm)
    except (jwt.PyJWTError, ValueError, TypeError, binascii.Error) as error:
        if isinstance(error, KeysFault):
            raise
        raise KeysFault(f"key `{id}` is no {algorithm} key ({type(error).__name__}); write it as a JWK") from None
    if algorithm == "RS256" and key.key.key_size < _SHORTEST_RSA:
        raise KeysFault(f"key `{id}` has fewer than {_SHORTEST_RSA} bits; make a longer one")
    return id, key


def _decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
