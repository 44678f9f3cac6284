"""Settings: read, checked, and written down."""

from __future__ import annotations

from pathlib import Path

import pytest

from settings import Settings, SettingsError, documentation, variable

ROOT = Path(__file__).parent.parent


def test_defaults_serve_the_demo_store_on_loopback() -> None:
    settings = Settings.read({})
    assert (settings.store / "store.yml").is_file()
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    assert settings.database_url.startswith("sqlite:////")


def test_values_are_converted() -> None:
    settings = Settings.read(
        {
            "PARLEY_PORT": "9001",
            "PARLEY_ORIGINS": "https://a.example/, https://b.example",
            "PARLEY_DATABASE": "postgresql://parley@localhost/parley",
            "PATH": "/bin",
        }
    )
    assert settings.port == 9001
    assert settings.origins == ("https://a.example", "https://b.example")
    assert settings.database_url == "postgresql://parley@localhost/parley"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("PARLEY_PROT", "1", "PARLEY_PROT: there is no such setting"),
        ("PARLEY_PORT", "http", "PARLEY_PORT: 'http' is no number"),
        ("PARLEY_PORT", "70000", "from 1 to 65535"),
        ("PARLEY_STORE", "/nowhere", "no store.yml"),
        ("PARLEY_ENCODER", "/nowhere", "parley encoder export"),
        ("PARLEY_DATABASE", "mysql://x", "postgresql://USER@HOST/NAME"),
        ("PARLEY_LOG", "loud", "debug, info, warning or error"),
        ("PARLEY_LAZADA_APP_KEY", "1", "set all three or none"),
        ("PARLEY_LAZADA_SITE", "de", "vn, sg, ph, my, th or id"),
        ("PARLEY_BACKEND", "mysql://x", "write sqlite:///FILE"),
        ("PARLEY_BACKEND", "sqlite://orders.db", "write sqlite:///FILE"),
        ("PARLEY_BACKEND", "shopify://shop.example.com", "shopify://SHOP.myshopify.com"),
        ("PARLEY_BACKEND", "woocommerce+http://shop.example.com", "woocommerce+https://SHOP"),
        ("PARLEY_BACKEND", "shopify://shop.myshopify.com", "PARLEY_SHOPIFY_TOKEN: must be set"),
        ("PARLEY_BACKEND", "woocommerce+https://shop.example.com/shop", "PARLEY_WOOCOMMERCE_KEY: must be set"),
        ("PARLEY_IDENTITY_KEYS", "keys.json", "PARLEY_IDENTITY_ISSUER"),
        ("PARLEY_DESK_URL", "chat.example.com", "write the whole address"),
        ("PARLEY_DESK_IDLE_MINUTES", "0", "from 1 to 10000"),
        ("PARLEY_DESK_SESSION_HOURS", "day", "is no number"),
        ("PARLEY_WEBHOOK_URL", "http://shop.example.com/hook", "begins with https://"),
        ("PARLEY_WEBHOOK_URL", "https://shop.example.com/hook", "PARLEY_WEBHOOK_SECRET: must be set"),
        ("PARLEY_SMTP", "mail.example.com", "write smtp://USER@HOST:587"),
        ("PARLEY_SMTP", "smtp://me:hidden@mail.example.com", "no password"),
        ("PARLEY_SMTP", "smtp://mail.example.com", "PARLEY_MAIL_FROM"),
        ("PARLEY_MAIL_TO", "the team", "no e-mail address"),
        ("PARLEY_HOLD_OUT", "10", "from 0 to 0.9"),
        ("PARLEY_HOLD_OUT", "ten", "is no number"),
        ("PARLEY_HOLD_OUT", "nan", "from 0 to 0.9"),
        ("PARLEY_HELD_OUT_SEE", "mail", "write nothing or contact"),
        ("PARLEY_COUNT_VISITORS", "1", "write yes or no"),
        ("PARLEY_EVENTS_SECRET", "short", "at least 32 characters"),
        ("PARLEY_EVENTS_DAYS", "0", "from 1 to 3650"),
    ],
)
def test_what_does_not_fit_is_named(name: str, value: str, said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.read({name: value})
    assert name.split("_")[1] in str(caught.value) or "must be set" in str(caught.value)
    assert said in str(caught.value)


def test_every_setting_stands_in_the_docs() -> None:
    assert (ROOT / "docs" / "settings.md").read_text(encoding="utf-8") == documentation()
    assert variable("lazada_site") == "PARLEY_LAZADA_SITE"


def test_credentials_are_never_shown() -> None:
    given = {"PARLEY_BACKEND": "shopify://shop.myshopify.com", "PARLEY_SHOPIFY_TOKEN": "shpat_hidden"}
    settings = Settings.read(
        {**given, "PARLEY_IDENTITY_KEYS": "{hidden}", "PARLEY_IDENTITY_ISSUER": "https://a.example"}
    )
    assert "hidden" not in repr(settings)
    for url in ("woocommerce+https://ck_hidden:cs_hidden@shop.example.com", "woocommerce+https://a.example?key=hidden"):
        with pytest.raises(SettingsError, match="no credentials") as caught:
            Settings.read({"PARLEY_BACKEND": url})
        assert "hidden" not in str(caught.value)
