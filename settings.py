"""Every setting of a running Parley, read once from the environment and checked before anything starts.

`docs/settings.md` is written from `Settings` (`python -m settings`), and a test compares the two.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent

_SHOPIFY = re.compile(r"[a-z0-9][a-z0-9-]*\.myshopify\.com/?", re.IGNORECASE)
_HOST = re.compile(r"[A-Za-z0-9.-]+(:[0-9]+)?(/[\w./-]*)?")
_LOOPBACK = re.compile(r"(localhost|127\.0\.0\.1)(:[0-9]+)?(/[\w./-]*)?")
_HOOK = re.compile(r"https://\S+|http://(?:localhost|127\.0\.0\.1)(?::[0-9]+)?(?:/\S*)?")
_SMTP = re.compile(r"smtps?://(?:[^\s:/@]+(?:@[^\s:/@]+)?@)?[A-Za-z0-9.-]+(?::[0-9]+)?/?")
_ADDRESS = re.compile(r"[^@\s<>]+@[^@\s<>]+")


class SettingsError(ValueError):
    """A setting that cannot be used; the message names it and says what to write instead."""


def _setting(default: Any, meaning: str, example: str = "", *, secret: bool = False) -> Any:
    return field(default=default, metadata={"meaning": meaning, "example": example}, repr=not secret)


@dataclass(frozen=True)
class Settings:
    """What can be set, each as `PARLEY_` and the name in capitals."""

    store: Path = _setting(
        HERE / "knowledge" / "demo", "The store's folder: store.yml, faq/, policies/, products.csv.", "shop/"
    )
    data: Path = _setting(
        Path(".parley"), "Folder for what Parley writes: the record, the index, its model cache.", "/var/lib/parley"
    )
    database: str = _setting(
        "",
        "Where conversations are recorded: empty for SQLite in the data folder, or a PostgreSQL URL.",
        "postgresql://parley@localhost/parley",
    )
    encoder: Path | None = _setting(
        None, "Folder of the sentence encoder; empty for the shipped one.", "models/e5-small"
    )
    host: str = _setting("127.0.0.1", "Address to listen on.", "0.0.0.0")
    port: int = _setting(8000, "Port to listen on.", "8080")
    origins: tuple[str, ...] = _setting(
        (),
        "Web origins that may open a chat, separated by commas; empty for this server's own pages alone.",
        "https://shop.example.com",
    )
    log: str = _setting(
        "info", "How much is logged: debug, info, warning or error. Message texts never are.", "warning"
    )
    photo_mb: int = _setting(
        8, "Megabytes that a photo of a shopper may have when it is uploaded in the widget; 0 takes no photos.", "12"
    )
    lazada_app_key: str = _setting("", "Lazada Open Platform: the app's key. Empty switches the channel off.", "100240")
    lazada_app_secret: str = _setting("", "Lazada Open Platform: the app's secret.", "…")
    lazada_access_token: str = _setting("", "Lazada Open Platform: the seller's access token.", "…")
    lazada_refresh_token: str = _setting("", "Lazada Open Platform: renews the access token when it has run out.", "…")
    lazada_seller_id: str = _setting(
        "", "Lazada: pushes for other sellers of the same app are left alone.", "1000000001"
    )
    lazada_items: Path | None = _setting(
        None, "CSV file `handle,item`: which Lazada item a product is, so that it is sent as a card.", "shop/lazada.csv"
    )
    lazada_site: str = _setting("sg", "Lazada site of the seller: vn, sg, ph, my, th or id.", "th")
    lazada_host: str = _setting("", "Another address of Lazada's API, for a simulator.", "http://127.0.0.1:9000/rest")
    lazada_poll_seconds: float = _setting(0.0, "Seconds between two polls for messages; 0 relies on push alone.", "20")
    desk_url: str = _setting(
        "",
        "Where agents reach the desk, as they type it; with https its cookie is for https alone. Empty: as asked.",
        "https://chat.example.com/desk",
    )
    desk_idle_minutes: int = _setting(120, "The desk: minutes without an act after which an agent signs in anew.", "30")
    desk_session_hours: int = _setting(12, "The desk: hours after which an agent signs in anew in any case.", "8")
    backend: str = _setting(
        "",
        "Where orders, stock and coupons are: empty for SQLite in the data folder (the demo store's orders), "
        "or sqlite:///FILE, shopify://SHOP.myshopify.com, woocommerce+https://SHOP. Credentials never stand in it.",
        "shopify://my-shop.myshopify.com",
    )
    shopify_token: str = _setting("", "Shopify: the Admin interface's access token.", "…", secret=True)
    woocommerce_key: str = _setting("", "WooCommerce: the consumer key of its REST interface.", "…", secret=True)
    woocommerce_secret: str = _setting("", "WooCommerce: the consumer secret.", "…", secret=True)
    identity_keys: str = _setting(
        "",
        "Keys that the storefront signs its customers' tokens with: a JWKS, or its file. Empty: no token is taken.",
        "/etc/parley/keys.json",
        secret=True,
    )
    identity_issuer: str = _setting("", "Who issues these tokens (`iss`).", "https://shop.example.com")
    identity_audience: str = _setting("parley", "Whom they are meant for (`aud`).", "parley")
    webhook_url: str = _setting(
        "",
        "Address that is called when a handoff is opened or closed. Empty: none is.",
        "https://shop.example.com/hook",
    )
    webhook_secret: str = _setting("", "Signs these calls; at least 16 characters.", "…", secret=True)
    smtp: str = _setting(
        "",
        "Mail server: smtp://USER@HOST:587 (STARTTLS) or smtps://USER@HOST:465. Empty: no e-mail is sent.",
        "smtp://chat@mail.example.com:587",
    )
    smtp_password: str = _setting("", "The mail server's password.", "…", secret=True)
    mail_from: str = _setting("", "Address that e-mails come from.", "chat@shop.example.com")
    mail_to: str = _setting(
        "", "Where the team reads of new handoffs; empty for the contact address of store.yml.", "team@shop.example.com"
    )

    hold_out: float = _setting(
        0.0,
        "Share of the storefront's visitors who get it without the bot, from 0 to 0.9, so that `parley report` can "
        "tell what the bot brings. Above 0, visitors are counted (docs/effect.md says what that asks for).",
        "0.1",
    )
    held_out_see: str = _setting(
        "nothing", "What they see in its place: nothing, or contact, a link to the store's e-mail address.", "contact"
    )
    count_visitors: str = _setting(
        "no", "Whether visitors and what they buy are counted though nobody is held out: yes or no.", "yes"
    )
    events_secret: str = _setting(
        "", "With which the shop's own server signs purchases; set, it alone is believed about them.", "…", secret=True
    )
    events_days: int = _setting(180, "Days that visitors, their events and the cost of turns are kept.", "365")

    @classmethod
    def read(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """The settings of this process. Raises `SettingsError` for an unknown name or a value that does not fit."""
        environment = os.environ if environment is None else environment
        known = {variable(item.name): item for item in fields(cls)}
        unknown = sorted(name for name in environment if name.startswith("PARLEY_") and name not in known)
        if unknown:
            raise SettingsError(f"{unknown[0]}: there is no such setting; known are {', '.join(known)}")
        values = {
            item.name: _converted(name, environment[name], item.type)
            for name, item in known.items()
            if environment.get(name, "").strip()
        }
        return cls(**values)._checked()

    @property
    def database_url(self) -> str:
        """The record's URL, the default filled in."""
        return self.database or f"sqlite:///{(self.data / 'parley.db').absolute()}"

    @property
    def dialogue_url(self) -> str:
        """Where the dialogue keeps its conversations: with the record, or for SQLite in a file beside it."""
        if not self.database_url.startswith("sqlite:"):
            return self.database_url
        return f"{self.database_url.removesuffix('.db')}-dialogue.db"

    @property
    def counts_visitors(self) -> bool:
        """Whether the storefront's visitors are counted."""
        return self.hold_out > 0 or self.count_visitors == "yes"

    def _checked(self) -> Settings:
        if not (self.store / "store.yml").is_file():
            raise SettingsError(f"PARLEY_STORE: {self.store} has no store.yml; give a store's folder")
        if self.encoder and not (self.encoder / "manifest.json").is_file():
            raise SettingsError(
                f"PARLEY_ENCODER: {self.encoder} has no manifest.json; make it with `parley encoder export`"
            )
        if not 0 < self.port < 65536:
            raise SettingsError(f"PARLEY_PORT: {self.port} is no port; write a number from 1 to 65535")
        if not 0 <= self.photo_mb <= 50:
            raise SettingsError(f"PARLEY_PHOTO_MB: {self.photo_mb} does not fit; write 1 to 50, or 0 for no photos")
        if self.database and not self.database.startswith(("sqlite:///", "postgresql://")):
            raise SettingsError("PARLEY_DATABASE: write sqlite:///FILE or postgresql://USER@HOST/NAME")
        if self.log not in ("debug", "info", "warning", "error"):
            raise SettingsError(f"PARLEY_LOG: {self.log!r} is unknown; write debug, info, warning or error")
        given = [name for name in ("lazada_app_key", "lazada_app_secret", "lazada_access_token") if getattr(self, name)]
        if 0 < len(given) < 3:
            raise SettingsError(
                "PARLEY_LAZADA_APP_KEY, _APP_SECRET and _ACCESS_TOKEN go together; set all three or none"
            )
        if self.lazada_items and not self.lazada_items.is_file():
            raise SettingsError(f"PARLEY_LAZADA_ITEMS: there is no file {self.lazada_items}")
        if self.lazada_site not in ("vn", "sg", "ph", "my", "th", "id"):
            raise SettingsError(f"PARLEY_LAZADA_SITE: {self.lazada_site!r} is unknown; write vn, sg, ph, my, th or id")
        if self.desk_url and not re.fullmatch(r"https?://[^/\s]+(/\S*)?", self.desk_url):
            raise SettingsError("PARLEY_DESK_URL: write the whole address, such as https://chat.example.com/desk")
        for name in ("desk_idle_minutes", "desk_session_hours"):
            if not 0 < getattr(self, name) <= 10_000:
                raise SettingsError(f"{variable(name)}: write a number from 1 to 10000")
        self._check_backend()
        self._check_outgoing()
        if self.identity_keys and not self.identity_issuer:
            raise SettingsError("PARLEY_IDENTITY_ISSUER: write who signs the tokens, e.g. https://shop.example.com")
        self._check_effect()
        return self

    def _check_outgoing(self) -> None:
        if self.webhook_url and not _HOOK.fullmatch(self.webhook_url):
            raise SettingsError("PARLEY_WEBHOOK_URL: write an address that begins with https://")
        if self.webhook_url and len(self.webhook_secret) < 16:
            raise SettingsError("PARLEY_WEBHOOK_SECRET: must be set, with at least 16 characters")
        if self.smtp and not _SMTP.fullmatch(self.smtp):
            raise SettingsError("PARLEY_SMTP: write smtp://USER@HOST:587 or smtps://USER@HOST:465, no password")
        if self.smtp and not _ADDRESS.fullmatch(self.mail_from):
            raise SettingsError("PARLEY_SMTP: PARLEY_MAIL_FROM must be set, e.g. chat@shop.example.com")
        if self.mail_to and not _ADDRESS.fullmatch(self.mail_to):
            raise SettingsError(f"PARLEY_MAIL_TO: {self.mail_to!r} is no e-mail address")

    def _check_effect(self) -> None:
        if not 0 <= self.hold_out <= 0.9:
            raise SettingsError(f"PARLEY_HOLD_OUT: {self.hold_out} is no share; write a number from 0 to 0.9")
        if self.held_out_see not in ("nothing", "contact"):
            raise SettingsError(f"PARLEY_HELD_OUT_SEE: {self.held_out_see!r} is unknown; write nothing or contact")
        if self.count_visitors not in ("yes", "no"):
            raise SettingsError(f"PARLEY_COUNT_VISITORS: {self.count_visitors!r} is unknown; write yes or no")
        if self.events_secret and len(self.events_secret) < 32:
            raise SettingsError("PARLEY_EVENTS_SECRET: too short to be safe; write at least 32 characters")
        if not 1 <= self.events_days <= 3650:
            raise SettingsError(f"PARLEY_EVENTS_DAYS: {self.events_days} are no days; write a number from 1 to 3650")

    def _check_backend(self) -> None:
        kind, _, where = self.backend.partition("://")
        if "@" in where or "?" in where:
            # not shown: it may be a secret
            raise SettingsError("PARLEY_BACKEND: no credentials and no `?` in it; they have settings of their own")
        needed: tuple[str, ...] = ()
        if kind == "shopify" and _SHOPIFY.fullmatch(where):
            needed = ("shopify_token",)
        elif (kind == "woocommerce+https" and _HOST.fullmatch(where)) or (
            kind == "woocommerce+http" and _LOOPBACK.fullmatch(where)
        ):
            needed = ("woocommerce_key", "woocommerce_secret")
        elif self.backend and not (kind == "sqlite" and where.startswith("/") and len(where) > 1):
            raise SettingsError(
                f"PARLEY_BACKEND: {self.backend!r} is no back end; write sqlite:///FILE, "
                "shopify://SHOP.myshopify.com or woocommerce+https://SHOP"
            )
        for name in needed:
            if not getattr(self, name):
                raise SettingsError(f"{variable(name)}: must be set for this PARLEY_BACKEND")


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return f"PARLEY_{name.upper()}"


def _converted(name: str, text: str, kind: Any) -> Any:
    text = text.strip()
    try:
        if kind.startswith("Path"):
            return Path(text)
        if kind.startswith("tuple"):
            return tuple(part.strip().rstrip("/") for part in text.split(",") if part.strip())
        return {"int": int, "float": float, "str": str}[kind](text)
    except ValueError:
        raise SettingsError(f"{name}: {text!r} is no number") from None


def documentation() -> str:
    """`docs/settings.md`: a table of every setting."""
    rows = [
        "# Settings",
        "",
        "Read from the environment when Parley starts. A name that is unknown or a value that does not fit stops it",
        "with a sentence that says so. (Written by `python -m settings`.)",
        "",
        "| variable | default | meaning | example |",
        "|---|---|---|---|",
    ]
    for item in fields(Settings):
        default = item.default
        if isinstance(default, Path) and default.is_absolute():
            default = default.relative_to(HERE)
        shown = f"`{default}`" if default not in ("", None, ()) else "(empty)"
        example = item.metadata["example"]
        rows.append(
            f"| `{variable(item.name)}` | {shown} | {item.metadata['meaning']} | {f'`{example}`' if example else ''} |"
        )
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    print(documentation(), end="")
