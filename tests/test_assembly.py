"""The back end and the proof that the settings ask for."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from assembly import GAPS, open_backend, open_proof
from bot.commerce.tokens import KeysFault
from bot.goods.gaps import Gaps
from connectors.backends.shopify.backend import ShopifyBackend
from connectors.backends.sqlite import SqliteBackend
from connectors.backends.woocommerce.backend import WooCommerceBackend
from connectors.ledger import RecordedLedger
from parley import main
from settings import Settings


async def test_every_engine_is_opened_by_its_address(tmp_path: Path) -> None:
    given = {"PARLEY_DATA": str(tmp_path), "PARLEY_SHOPIFY_TOKEN": "t"}
    given |= {"PARLEY_WOOCOMMERCE_KEY": "k", "PARLEY_WOOCOMMERCE_SECRET": "s"}
    for url, kind in {
        "": SqliteBackend,
        f"sqlite:///{tmp_path}/own.db": SqliteBackend,
        "shopify://shop.myshopify.com": ShopifyBackend,
        "woocommerce+https://shop.example.com": WooCommerceBackend,
        "woocommerce+http://127.0.0.1:9": WooCommerceBackend,
    }.items():
        backend = open_backend(Settings.read({**given, "PARLEY_BACKEND": url}))
        assert type(backend) is kind
        await backend.close()
    assert (tmp_path / "store.db").exists()
    assert (tmp_path / "own.db").exists()


async def test_keys_that_cannot_be_used_stop_the_start(tmp_path: Path) -> None:
    given = {"PARLEY_DATA": str(tmp_path), "PARLEY_IDENTITY_ISSUER": "https://shop.example.com"}
    settings = Settings.read({**given, "PARLEY_IDENTITY_KEYS": json.dumps({"keys": []})})
    backend, ledger = open_backend(settings), RecordedLedger.open(settings.database_url)
    with pytest.raises(KeysFault, match="empty"):
        open_proof(settings, backend, ledger)
    await ledger.close()
    await backend.close()


def test_the_command_line_lists_what_the_files_do_not_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PARLEY_DATA", str(tmp_path))
    assert main(["gaps"]) == 0
    assert "nothing was asked" in capsys.readouterr().out
    for language in ("en", "th"):
        Gaps(tmp_path / GAPS).note("kettle-jing", "how loud is it?", language, date(2026, 11, 25))
    assert main(["gaps"]) == 0
    assert "    2  kettle-jing  how loud is it?  (en, th; last 2026-11-25)" in capsys.readouterr().out
    assert main(["gaps", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["languages"] == ["en", "th"]


def test_the_command_line_tells_whether_it_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PARLEY_DATA", str(tmp_path))
    assert main(["backend", "--product", "polo-breeze"]) == 0
    assert "PS101-NAV-M  Navy, M: 7" in capsys.readouterr().out
    monkeypatch.setenv("PARLEY_BACKEND", "woocommerce+http://127.0.0.1:9")
    monkeypatch.setenv("PARLEY_WOOCOMMERCE_KEY", "ck_hidden")
    monkeypatch.setenv("PARLEY_WOOCOMMERCE_SECRET", "cs_hidden")
    assert main(["backend"]) == 1
    shown = capsys.readouterr()
    assert "does not answer" in shown.out
    assert "hidden" not in shown.out + shown.err
