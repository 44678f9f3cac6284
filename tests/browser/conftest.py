from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.shop import Shop, words

FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/browser/" in item.path.as_posix():
            item.add_marker("browser")


# A package's and not a session's: while the browser lives, Playwright's loop runs, and no other can.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    path = shutil.which("chromium")
    if path is None:
        pytest.fail("these tests drive Chromium: install Debian's package `chromium`", pytrace=False)
    flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=flags)
        yield launched
        launched.close()


@pytest.fixture(scope="package")
def all_words() -> dict[str, dict[str, str]]:
    return words()


@pytest.fixture
def shop(tmp_path: Any, all_words: dict[str, dict[str, str]]) -> Iterator[Shop]:
    served = Shop(tmp_path, all_words)
    served.start()
    yield served
    served.script.answering.set()
    served.stop()


EXPECTED = ("ERR_", "404", "415")
"""A server that is away, a picture that is not there, a file that is none: what some of these tests are about."""


class Visits:
    """Opens pages as shoppers, and watches what must never happen there."""

    def __init__(self, browser: Browser, shop: Shop) -> None:
        self._browser = browser
        self._shop = shop
        self._contexts: list[BrowserContext] = []
        self.faults: list[str] = []
        self.hosts: set[str] = set()

    def __call__(self, path: str = "/products/polo-breeze", **options: Any) -> Page:
        settings = {"locale": "en-GB", "viewport": {"width": 1000, "height": 760}, **options}
        context = self._browser.new_context(**settings)
        context.set_default_timeout(15_000)
        self._contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", self._heard)
        page.on("request", self._asked)
        page.on("websocket", lambda socket: self.hosts.add(urlsplit(socket.url).netloc))
        page.goto(self._shop.address + path)
        page.locator(".launcher").wait_for()
        return page

    def _asked(self, request: Any) -> None:
        if not request.url.startswith("blob:"):  # a photo, which is in the page already
            self.hosts.add(urlsplit(request.url).netloc)

    def _heard(self, message: Any) -> None:
        if message.type in ("error", "warning") and not any(mark in message.text for mark in EXPECTED):
            self.faults.append(message.text)

    def end(self) -> None:
        for context in self._contexts:
            assert context.cookies() == []
            context.close()
        assert self.faults == []
        assert self.hosts <= {urlsplit(self._shop.address).netloc}


@pytest.fixture
def visits(browser: Browser, shop: Shop) -> Iterator[Visits]:
    opened = Visits(browser, shop)
    yield opened
    opened.end()


@pytest.fixture
def visit(visits: Visits) -> Callable[..., Page]:
    """`visit(path, **context_options)` is a page with the widget closed."""
    return visits


@pytest.fixture
def chat(visit: Callable[..., Page]) -> Callable[..., Page]:
    """`chat(…)` is a page with the widget open."""

    def opened(*arguments: Any, **options: Any) -> Page:
        page = visit(*arguments, **options)
        page.locator(".launcher").click()
        page.locator(".panel").wait_for()
        return page

    return opened
