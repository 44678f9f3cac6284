"""Health, metrics, headers, files and logs of the gateway, over a real server."""

from __future__ import annotations

import gzip
import io
import json
import logging
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import redirect_stderr

import httpx
import pytest
import structlog
from fastapi import APIRouter
from prometheus_client.parser import text_string_to_metric_families

from connectors.gateway import StoreInfo, create_app
from connectors.languages import nearest
from connectors.logs import configure
from connectors.record import Record
from connectors.web.channel import WebChannel
from connectors.web.settings import WebSettings
from tests.connectors.echo import Echo
from tests.connectors.running import WORDS, fast, served, shopper


@pytest.fixture
def echo() -> Echo:
    return Echo()


@pytest.fixture
async def address(sqlite_url: str, echo: Echo) -> AsyncIterator[str]:
    router = APIRouter()

    @router.get("/broken")
    async def broken() -> None:
        raise ZeroDivisionError("secret words")

    @router.post("/post")
    async def post(body: dict[str, str]) -> dict[str, str]:
        return body

    app = create_app(
        dialogue=echo,
        record=Record.open(sqlite_url),
        channels=[WebChannel(WebSettings(origins=("https://shop.example",)))],
        words=WORDS,
        store=lambda: StoreInfo("Demo"),
        settings=fast(),
        routers=[router],
    )
    async with served(app) as found:
        yield found


@pytest.fixture
async def http(address: str) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=f"http://{address}") as client:
        yield client


async def test_it_is_ready_when_the_dialogue_is(http: httpx.AsyncClient, echo: Echo) -> None:
    assert (await http.get("/healthz")).json() == {"status": "ok"}
    assert (await http.get("/readyz")).status_code == 200
    echo.is_ready = False
    answer = await http.get("/readyz")
    assert (answer.status_code, answer.json()) == (503, {"dialogue": False, "record": True})
    assert (await http.get("/healthz")).status_code == 200


async def test_what_happens_is_counted(http: httpx.AsyncClient, address: str, echo: Echo) -> None:
    async with shopper(address) as one:
        identity = await one.say("hi")
        await one.until("reply")
        await one.say("hi", id=identity)
        await one.until("ack")
        await one.ask("handoff")
        await one.send(type="nonsense")
        await one.until("error")
        text = (await http.get("/metrics")).text
    found = {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }
    web = ("channel", "web")
    assert found["parley_messages_in_total", (web,)] == 2
    assert found["parley_messages_out_total", (web,)] == 2
    assert found["parley_duplicates_total", (web,)] == 1
    assert found["parley_handoffs_total", (web, ("reason", "asked"))] == 1
    assert found["parley_rejected_total", (web, ("code", "bad_message"))] == 1
    assert found["parley_turn_seconds_count", (web,)] == 2
    assert found["parley_open_sockets", ()] == 1
    assert found["parley_queue_depth", ()] == 0


@pytest.mark.parametrize("said", ["2", "2.", "２", "٢", "۲", "२", "২", "๒", "2️⃣"])
async def test_a_number_chooses_a_button_of_the_last_question(address: str, said: str) -> None:
    async with shopper(address) as one:
        await one.ask("buttons")
        assert await one.ask(said) == "payload: /deny"
        assert await one.ask(said) == f"echo: {said}"  # nothing was offered any more


@pytest.mark.parametrize(
    ("offered", "said"), [("buttons", "3"), ("buttons", "No"), ("buttons", "2 of it"), ("both", "1")]
)
async def test_what_is_no_place_of_a_button_is_left_to_the_dialogue(address: str, offered: str, said: str) -> None:
    async with shopper(address) as one:
        await one.ask(offered)
        assert await one.ask(said) == f"echo: {said}"


async def test_the_interface_is_described(http: httpx.AsyncClient) -> None:
    described = (await http.get("/openapi.json")).json()
    assert {"/healthz", "/readyz", "/metrics", "/widget.js"} <= set(described["paths"])
    assert (await http.get("/docs")).status_code == 200


async def test_no_stack_trace_reaches_the_outside(http: httpx.AsyncClient) -> None:
    answer = await http.get("/broken")
    assert answer.status_code == 500
    assert answer.json() == {"detail": "something went wrong on our side"}
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "server" not in answer.headers


@pytest.mark.parametrize("path", ["/nowhere", "/widget/..%2fchannel.py", "/widget/.hidden", "/widget/words/../x"])
async def test_what_is_not_there_is_not_found(http: httpx.AsyncClient, path: str) -> None:
    assert (await http.get(path)).status_code == 404


async def test_a_body_is_limited_whether_its_length_is_told_or_not(http: httpx.AsyncClient) -> None:
    assert (await http.post("/post", json={"a": "b"})).json() == {"a": "b"}
    assert (await http.post("/post", content=b"x" * 1_100_000)).status_code == 413

    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield b"x" * 100_000

    assert (await http.post("/post", content=chunks())).status_code == 413


async def test_words_are_packed_cached_and_for_the_stores_pages(http: httpx.AsyncClient) -> None:
    answer = await http.get("/widget/words/th.json", headers={"Origin": "https://shop.example"})
    assert answer.json() == {"widget-title": WORDS["th"]["widget-title"]}
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["access-control-allow-origin"] == "https://shop.example"
    assert "max-age" in answer.headers["cache-control"]
    again = await http.get("/widget/words/th.json", headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = await http.get("/widget/words/th-TH.json", headers={"Origin": "https://evil.example"})
    assert "access-control-allow-origin" not in other.headers
    plain = await http.get("/widget/words/th.json", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert (await http.get("/widget/words/xx.json")).status_code == 404


async def test_the_widget_is_served_small(http: httpx.AsyncClient) -> None:
    async with http.stream("GET", "/widget.js") as answer:
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith(("text/javascript", "application/javascript"))
        packed = b"".join([part async for part in answer.aiter_raw()])
    assert b"customElements" in gzip.decompress(packed)


async def test_stopping_closes_what_was_given(sqlite_url: str, echo: Echo) -> None:
    app = create_app(dialogue=echo, record=Record.open(sqlite_url), channels=[], words={}, store=StoreInfo("Demo"))
    async with served(app):
        assert not echo.closed
    assert echo.closed


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    with redirect_stderr(io.StringIO()) as caught:
        configure("DEBUG")
        yield caught
    structlog.reset_defaults()
    root.handlers[:] = before
    root.setLevel(level)


async def test_logs_are_json_without_a_shoppers_words(
    logged: io.StringIO, address: str, http: httpx.AsyncClient, echo: Echo
) -> None:
    echo.broken = 9
    async with shopper(address) as one:
        await one.ask("my secret is 4711")
    await http.get("/broken")
    lines = [json.loads(line) for line in logged.getvalue().splitlines()]
    assert {"turn failed", "request failed"} <= {line["event"] for line in lines}
    assert all({"level", "timestamp"} <= set(line) for line in lines)
    failed = next(line for line in lines if line["event"] == "turn failed")
    assert failed["error"] == "ValueError"
    assert any("echo.py" in place for place in failed["at"])
    ours = [line for line in logged.getvalue().splitlines() if "parley" in line]
    assert ours
    assert not any("4711" in line or "secret words" in line for line in ours)


@pytest.mark.parametrize(
    ("tag", "found"),
    [
        ("th", "th"),
        ("TH-th", "th"),
        ("pt_BR", "pt"),
        ("nb-NO", "no"),
        ("iw", "he"),
        ("zh-TW", "zh-Hant"),
        ("zh-hant-HK", "zh-Hant"),
        ("zh-CN", "zh"),
        ("yue", "zh-Hant"),
        ("xx", None),
        ("", None),
        ("-", None),
    ],
)
def test_tags_find_the_nearest_language(tag: str, found: str | None) -> None:
    assert nearest(tag, {"th", "pt", "no", "he", "zh", "zh-Hant", "en"}) == found


async def test_the_page_of_the_interface_needs_no_other_host(http: httpx.AsyncClient) -> None:
    page = (await http.get("/docs")).text
    sources = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert sources
    for source in sources:
        assert source.startswith("/"), source
        assert (await http.get(source)).status_code == 200
    assert (await http.get("/openapi.json")).json()["openapi"].startswith("3.0")
