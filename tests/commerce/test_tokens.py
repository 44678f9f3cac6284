"""The storefront's signed tokens: what is taken, and all that is not."""

from __future__ import annotations

import base64
import hmac
import json
import time
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from bot.commerce.claim import Claim, Kind, Refused
from bot.commerce.orders import Order
from bot.commerce.proof import Proof, ProofSettings, Visitor
from bot.commerce.tokens import BadToken, KeysFault, Tokens
from connectors.backends.sqlite import SqliteBackend
from connectors.ledger import RecordedLedger

SECRET = b"0123456789abcdef0123456789abcdef"
OLD = b"fedcba9876543210fedcba9876543210"
RSA = rsa.generate_private_key(65537, 2048)
ED = ed25519.Ed25519PrivateKey.generate()
EC = ec.generate_private_key(ec.SECP256R1())
ISSUER, AUDIENCE = "https://shop.example.com", "parley"
PRIVATE: dict[str, tuple[str, Any]] = {
    "old": ("HS256", OLD),
    "new": ("HS256", SECRET),
    "rsa": ("RS256", RSA),
    "ed": ("EdDSA", ED),
    "ec": ("ES256", EC),
}


def secret(kid: str, value: bytes) -> dict[str, Any]:
    return {"kid": kid, "kty": "oct", "alg": "HS256", "k": base64.urlsafe_b64encode(value).decode().rstrip("=")}


def public(kid: str) -> dict[str, Any]:
    algorithm, key = PRIVATE[kid]
    jwk = jwt.get_algorithm_by_name(algorithm).to_jwk(key.public_key(), as_dict=True)
    return {**jwk, "kid": kid, "alg": algorithm}


KEYS = [secret("old", OLD), secret("new", SECRET), public("rsa"), public("ed"), public("ec")]


def tokens(keys: Any = None) -> Tokens:
    return Tokens.read(json.dumps({"keys": KEYS if keys is None else keys}), ISSUER, AUDIENCE)


def signed(kid: str = "new", key: Any = None, algorithm: str = "", headers: Any = None, **said: Any) -> str:
    own_algorithm, own = PRIVATE[kid]
    now = int(time.time())
    claims = {"sub": "7000002", "iss": ISSUER, "aud": AUDIENCE, "iat": now, "exp": now + 300, **said}
    claims = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode(
        claims, key or own, algorithm or own_algorithm, headers={"kid": kid} if headers is None else headers
    )


@pytest.mark.parametrize("kid", PRIVATE)
def test_every_kind_of_key(kid: str) -> None:
    assert tokens().subject(signed(kid)) == "7000002"


def test_keys_are_changed_one_beside_the_other() -> None:
    both, after = tokens(KEYS[:2]), tokens(KEYS[1:2])
    assert both.subject(signed("old")) == both.subject(signed("new")) == "7000002"
    assert after.subject(signed("new")) == "7000002"
    with pytest.raises(BadToken, match="unknown kid"):
        after.subject(signed("old"))


def unsigned() -> str:
    return jwt.encode({"sub": "7000002", "iss": ISSUER, "aud": AUDIENCE}, "", "none", headers={"kid": "new"})


def tampered() -> str:
    head, body, signature = signed().split(".")
    said = json.loads(base64.urlsafe_b64decode(body + "=="))
    changed = base64.urlsafe_b64encode(json.dumps({**said, "sub": "7000019"}).encode()).decode().rstrip("=")
    return f"{head}.{changed}.{signature}"


def confused() -> str:
    """Signed with the public RSA key as if it were a secret; PyJWT itself would refuse to write it."""
    said = {"sub": "1", "iss": ISSUER, "aud": AUDIENCE, "iat": NOW, "exp": NOW + 300}
    parts = [{"typ": "JWT", "alg": "HS256", "kid": "rsa"}, said]
    text = ".".join(base64.urlsafe_b64encode(json.dumps(one).encode()).decode().rstrip("=") for one in parts)
    mac = hmac.digest(json.dumps(public("rsa")).encode(), text.encode(), "sha256")
    return f"{text}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}"


NOW = int(time.time())


@pytest.mark.parametrize(
    ("token", "reason"),
    [
        (lambda: "", "length"),
        (lambda: "x" * 5000, "length"),
        (lambda: "a.b.c", "DecodeError"),
        (lambda: "null", "DecodeError"),
        (unsigned, "InvalidAlgorithmError"),
        (tampered, "InvalidSignatureError"),
        (confused, "InvalidAlgorithmError"),
        (lambda: signed(key=b"another secret of thirty-two byte"), "InvalidSignatureError"),
        (lambda: signed("new", key=OLD), "InvalidSignatureError"),
        (lambda: signed("old", headers={"kid": "new"}), "InvalidSignatureError"),
        (lambda: signed("rsa", headers={"kid": "new"}), "InvalidAlgorithmError"),
        (lambda: signed(headers={}), "unknown kid"),
        (lambda: signed(headers={"kid": "../new"}), "unknown kid"),
        (lambda: signed(exp=NOW - 60, iat=NOW - 200), "ExpiredSignatureError"),
        (lambda: signed(iat=NOW + 3600, exp=NOW + 3700), "ImmatureSignatureError"),
        (lambda: signed(nbf=NOW + 3600), "ImmatureSignatureError"),
        (lambda: signed(exp=NOW + 86400 * 365), "good for too long"),
        (lambda: signed(iat=NOW - 3600), "good for too long"),
        (lambda: signed(aud="another"), "InvalidAudienceError"),
        (lambda: signed(iss="https://evil.example"), "InvalidIssuerError"),
        *[
            (lambda name=name: signed(**{name: None}), "MissingRequiredClaimError")
            for name in ("exp", "iat", "aud", "iss", "sub")
        ],
        (lambda: signed(sub=" "), "no sub"),
        (lambda: signed(sub="x" * 200), "no sub"),
    ],
)
def test_what_is_not_taken(token: Any, reason: str) -> None:
    with pytest.raises(BadToken, match=reason):
        tokens().subject(token())


PRIVATE_RSA = jwt.get_algorithm_by_name("RS256").to_jwk(RSA, as_dict=True)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("{", "no JWKS"),
        ("{}", "no JWKS"),
        ('{"keys": {}}', "no JWKS"),
        ("/nowhere/keys.json", "cannot be read"),
        ([], "empty"),
        ([{"kty": "oct"}], "key 1 has no `kid`"),
        ([{"kid": "a", "kty": "oct", "k": "x"}], "`alg` is `None`; write one of HS256, RS256, ES256, EdDSA"),
        ([{**secret("a", SECRET), "alg": "none"}], "`alg` is `none`"),
        ([{**secret("a", SECRET), "alg": "RS256"}], "RS256 needs RSA"),
        ([secret("a", b"short")], "shorter than 32 bytes"),
        ([secret("a", SECRET), secret("a", OLD)], "two keys have one `kid`"),
        ([{**PRIVATE_RSA, "kid": "a", "alg": "RS256"}], "is a private key"),
        ([{"kid": "a", "kty": "RSA", "alg": "RS256", "n": "x", "e": "AQAB"}], "no RS256 key|fewer than 2048"),
        ([{"kid": "a", "kty": "OKP", "alg": "EdDSA", "crv": "Ed25519", "x": "?"}], "no EdDSA key"),
    ],
)
def test_keys_that_cannot_be_used_are_named(keys: Any, said: str) -> None:
    with pytest.raises(KeysFault, match=said):
        Tokens.read(keys if isinstance(keys, str) else json.dumps({"keys": keys}), ISSUER, AUDIENCE)


def test_keys_in_a_file_and_never_in_a_log(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    file.write_text(json.dumps({"keys": KEYS}), "utf-8")
    read = Tokens.read(str(file), ISSUER, AUDIENCE)
    assert read.subject(signed("ed")) == "7000002"
    assert "keys" not in repr(read)


async def test_a_customer_by_token(backend: SqliteBackend, ledger: RecordedLedger, orders: list[Order]) -> None:
    proof = Proof(backend, ledger, tokens=tokens(), settings=ProofSettings(pace=0.001))
    talk = Visitor("web", "c-1")
    claim = await proof.by_token(talk, signed("rsa"))
    assert isinstance(claim, Claim)
    assert (claim.kind, claim.subject) == (Kind.CUSTOMER, "7000002")
    found = await backend.orders(claim)
    assert found
    assert {one.number for one in found} == {one.number for one in orders if one.customer == "7000002"}
    assert await proof.by_token(talk, tampered()) == Refused()
    assert await proof.claims(talk) == (claim,)


async def test_another_customer_at_the_same_browser_inherits_nothing(
    backend: SqliteBackend, ledger: RecordedLedger, orders: list[Order]
) -> None:
    proof = Proof(backend, ledger, tokens=tokens(), settings=ProofSettings(pace=0.001))
    talk = Visitor("web", "c-1")
    guest = next(one for one in orders if not one.customer and one.email)
    await proof.by_token(talk, signed())
    await proof.by_order(talk, guest.number, guest.email)
    assert len(await proof.claims(talk)) == 2
    await proof.by_token(talk, signed(sub="7000019"))
    assert [one.subject for one in await proof.claims(talk)] == ["7000019"]


async def test_a_store_without_keys_takes_no_token(proof: Proof) -> None:
    assert await proof.by_token(Visitor("web", "c-1"), signed()) == Refused()
