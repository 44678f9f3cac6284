"""What is told outside: the signed hook, the team's e-mail, the shopper's transcript; late, once, and never in the way."""

from __future__ import annotations

import asyncio
import email
import email.policy
import hashlib
import hmac
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta, timezone
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from fastapi import FastAPI, Request, Response

from connectors.errors import Refused, Undelivered
from connectors.people.errands import Errands, ErrandSettings
from connectors.people.mail import Mailer, Smtp
from connectors.people.people import RecordedPeople
from connectors.people.port import Agent
from connectors.people.webhook import Webhook
from connectors.record import Record
from tests.connectors.running import free_port, served, shopper
from tests.people.conftest import Plain, Rules, Team
from tests.people.test_silence import app

MAI = Agent("1", "Mai")
SECRET = "0123456789abcdef-secret"
FAST = ErrandSettings(every=0.05, first_pause=0.05)


class Receiver:
    """The merchant's end of the hook: takes what is signed, after failing as often as `fails` says."""

    def __init__(self, fails: int = 0) -> None:
        self.fails = fails
        self.calls: list[str] = []
        self.events: dict[str, dict[str, Any]] = {}
        self.come = asyncio.Event()
        self.app = FastAPI()
        self.app.post("/hook")(self._hook)

    async def _hook(self, request: Request) -> Response:
        body, headers = await request.body(), request.headers
        wanted = hmac.new(SECRET.encode(), headers["X-Parley-Timestamp"].encode() + b"." + body, hashlib.sha256)
        if headers["X-Parley-Signature"] != f"sha256={wanted.hexdigest()}":
            return Response(status_code=401)
        self.calls.append(headers["X-Parley-Id"])
        if self.fails > 0:
            self.fails -= 1
            return Response(status_code=503)
        event = await request.json()
        assert event["id"] == headers["X-Parley-Id"]
        self.events[event["event"]] = event
        self.come.set()
        return Response(status_code=204)


@asynccontextmanager
async def room(record: Record, rules: Rules, **carriers: Any) -> AsyncIterator[tuple[RecordedPeople, Any]]:
    """People with these carriers, and a shopper who talks to their gateway."""
    people = RecordedPeople(record, Plain(), rules, outgoing=Errands(record, carriers, FAST), every=0.05)
    async with served(app(record, people)) as address, shopper(address) as one:
        yield people, one
    for carrier in carriers.values():
        if isinstance(carrier, Webhook):
            await carrier.close()


async def test_the_hook_is_signed_and_repeated_until_it_is_heard(record: Record, rules: Rules) -> None:
    receiver = Receiver(fails=2)
    async with (
        served(receiver.app) as there,
        room(record, rules, webhook=Webhook(f"http://{there}/hook", SECRET)) as (
            people,
            one,
        ),
    ):
        await one.ask("my order is late")
        assert await one.ask("handoff") == "people-coming()"  # while the hook still fails
        await asyncio.wait_for(receiver.come.wait(), 10)
        opened = receiver.events["handoff.opened"]["handoff"]
        assert (opened["reason"], opened["state"], opened["language"]) == ("asked", "waiting", "en")
        assert opened["summary"]["questions"] == ["my order is late", "handoff"]
        assert len(receiver.calls) == 3
        assert len(set(receiver.calls)) == 1, "a repeated call has the same id"
        receiver.come.clear()
        await people.take(opened["id"], MAI)
        await people.close(opened["id"], MAI, "solved")
        await asyncio.wait_for(receiver.come.wait(), 10)
        closed = receiver.events["handoff.closed"]["handoff"]
        assert (closed["id"], closed["close_reason"], closed["agent"]) == (opened["id"], "solved", "Mai")


async def test_a_wrong_secret_is_not_heard(record: Record, rules: Rules) -> None:
    receiver = Receiver()
    async with served(receiver.app) as there:
        hook = Webhook(f"http://{there}/hook", "another secret of another shop")
        with pytest.raises(Undelivered, match="401"):
            await hook.carry(_errand())
    with pytest.raises(Undelivered, match="ConnectError"):  # nobody is there any more
        await hook.carry(_errand())
    await hook.close()
    assert receiver.calls == []


def _errand() -> Any:
    from connectors.people.errands import Errand

    return Errand("1" * 32, "webhook", {"event": "handoff.opened"}, 1, 0)


class Inbox:
    """What the mail server took; addresses in `refused` are unknown to it."""

    def __init__(self) -> None:
        self.mails: list[tuple[str, EmailMessage]] = []
        self.refused = {"nobody@example.com"}

    async def handle_RCPT(self, server: SMTP, session: Any, envelope: Any, address: str, options: list[str]) -> str:
        if address in self.refused:
            return "550 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Any, envelope: Any) -> str:
        assert session.ssl is not None, "in clear text"
        assert session.authenticated
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        self.mails.append((envelope.rcpt_tos[0], message))
        return "250 OK"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of localhost and its key in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(timezone.utc)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("tls") / "localhost.pem"
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    file.write_bytes(pem + made.public_bytes(serialization.Encoding.PEM))
    return file


@pytest.fixture
def server(certificate: Path) -> Iterator[tuple[Inbox, Smtp]]:
    """A mail server that asks for STARTTLS and a password, and how to reach it."""
    inbox = Inbox()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    def check(server: SMTP, session: Any, envelope: Any, mechanism: str, data: LoginPassword) -> AuthResult:
        return AuthResult(success=data == LoginPassword(b"chat", b"password"), handled=False)

    controller = Controller(
        inbox,
        hostname="127.0.0.1",
        port=free_port(),
        tls_context=context,
        require_starttls=True,
        authenticator=check,
        auth_required=True,
    )
    controller.start()
    client = ssl.create_default_context(cafile=str(certificate))
    yield inbox, Smtp("localhost", controller.port, "chat@shop.example", "chat", "password", context=client)
    controller.stop()


async def arrived(inbox: Inbox, count: int = 1) -> list[tuple[str, EmailMessage]]:
    for _ in range(500):
        if len(inbox.mails) >= count:
            break
        await asyncio.sleep(0.01)
    return inbox.mails


def mailer(record: Record, rules: Rules, smtp: Smtp) -> dict[str, Any]:
    made = Mailer(smtp, record, Plain(), rules)
    return {"mail": made, "transcript": made}


async def test_the_team_reads_of_who_waits(record: Record, rules: Rules, server: tuple[Inbox, Smtp]) -> None:
    inbox, smtp = server
    async with room(record, rules, **mailer(record, rules, smtp)) as (_, one):
        await one.ask("Wo bleibt mein Paket? <b>\nSubject: x")
        await one.ask("handoff")
        [(to, mail)] = await arrived(inbox)
    assert to == "team@shop.example"
    assert mail["Subject"] == "team-mail-new(store=Demo)"
    assert mail["From"] == "Demo <chat@shop.example>"
    text = mail.get_content()
    assert "team-sum-reason(): team-reason-asked()" in text
    assert "> Wo bleibt mein Paket? <b>\n> Subject: x\n> handoff" in text


async def test_a_ticket_is_told_with_the_address(
    record: Record, rules: Rules, server: tuple[Inbox, Smtp], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connectors.people.silence.TICKET_PAUSE", 0.3)
    rules.team = Team(datetime.now(timezone.utc) + timedelta(hours=9))
    inbox, smtp = server
    async with room(record, rules, **mailer(record, rules, smtp)) as (_, one):
        await one.ask("handoff")
        await one.ask("ana@example.com")
        [(_, mail)] = await arrived(inbox)
    assert mail["Subject"] == "team-mail-ticket(store=Demo)"
    assert mail["Reply-To"] == "ana@example.com"


async def test_a_transcript_goes_where_the_shopper_says_and_not_often(
    record: Record, rules: Rules, server: tuple[Inbox, Smtp]
) -> None:
    inbox, smtp = server
    async with room(record, rules, **mailer(record, rules, smtp)) as (_, one):
        await one.hello()
        assert one.welcome["mail"] is True
        await one.ask("how long is delivery to Köln?")
        assert await one.ask("transcript") == "To which address?"
        assert await one.ask("an kim@example.com bitte") == "people-mail-sent(email=kim@example.com)"
        [(to, mail)] = await arrived(inbox)
        assert to == "kim@example.com"
        assert mail["Subject"] == "people-mail-subject(store=Demo)"
        text = mail.get_content()
        assert "how long is delivery to Köln?" in text
        assert "echo: how long is delivery to Köln?" in text
        assert text.rstrip().endswith("people-mail-foot()")
        told = []
        for address in (
            "no address",
            "kim@example.com\nBcc: all@example.com",
            "Kim@example.com",
            "b@example.com",
            "c@example.com",
        ):
            await one.send(type="transcript", email=address, language="th")
            told.append((await one.until("told"))["text"])
        assert told == [
            "people-mail-ask()",
            "people-mail-ask()",
            "people-mail-sent(email=Kim@example.com)",
            "people-mail-sent(email=b@example.com)",
            "people-mail-many()",
        ]
        assert [to for to, _ in await arrived(inbox, 3)] == ["kim@example.com", "Kim@example.com", "b@example.com"]


async def test_without_a_mail_server_none_is_promised(record: Record, rules: Rules) -> None:
    async with room(record, rules) as (_, one):
        assert one.welcome["mail"] is False
        assert await one.ask("transcript") == "people-mail-off()"


async def test_what_the_mail_server_says(server: tuple[Inbox, Smtp], certificate: Path) -> None:
    _, smtp = server
    message = EmailMessage()
    message["From"], message["To"] = "chat@shop.example", "nobody@example.com"
    message.set_content("x")
    with pytest.raises(Refused, match="recipient"):
        await asyncio.to_thread(smtp.send, message)
    wrong = Smtp("localhost", smtp.port, smtp.sender, "chat", "wrong", context=smtp.context)
    with pytest.raises(Undelivered, match="535"):
        await asyncio.to_thread(wrong.send, message)
    stranger = Smtp("localhost", smtp.port, smtp.sender, "chat", "password")  # a certificate that nobody vouches for
    with pytest.raises(Undelivered, match="SSLCertVerificationError"):
        await asyncio.to_thread(stranger.send, message)
    assert Smtp.at("smtps://me%40x@mail.example.com", "a@x").port == 465
    for url in ("http://mail", "smtp://", "smtp://me:pw@mail", "smtp://mail/path"):
        with pytest.raises(ValueError, match="smtp://USER@HOST"):
            Smtp.at(url, "a@x")


async def test_how_it_was_is_kept(record: Record, rules: Rules) -> None:
    async with room(record, rules) as (people, one):
        await one.ask("handoff")
        [waiting] = await people.waiting()
        await one.send(type="satisfaction", handoff=waiting.id, score=5, comment="too early")
        await people.take(waiting.id, MAI)
        await people.close(waiting.id, MAI, "solved")
        while not (await one.until("reply"))["reply"]["survey"]:
            pass
        async with people.subscribe() as changes:
            for score, comment in ((2, "slow"), (4, "  better than I thought \x00")):
                await one.send(type="satisfaction", handoff=waiting.id, score=score, comment=comment)
                assert (await asyncio.wait_for(changes.next(), 5)).data == {"score": score}
            kept = await people.satisfaction(waiting.id)
            assert kept is not None
            assert (kept.score, kept.comment) == (4, "better than I thought")
            assert not await people.rate("web", "somebody else's conversation", waiting.id, 1, "")
            await one.send(type="satisfaction", handoff=waiting.id, score=6)
            assert (await one.until("error"))["code"] == "bad_message"
