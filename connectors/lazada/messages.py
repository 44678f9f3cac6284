"""Lazada's messages and ours: pure translation in both directions."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any
from urllib.parse import urlsplit

from bot.dialogue import Attachment, Inbound
from connectors.errors import MessageFault
from connectors.lazada.settings import LOCALES, PICTURE_HOSTS
from connectors.text import clean

IM_MESSAGE = 2
"""`message_type` of a push that carries a chat message; 19 tells that a session was read."""
BUYER = 1
TEXT, IMAGE, EMOJI, VIDEO, ITEM, ORDER, VOUCHER, FOLLOW = 1, 3, 4, 6, 10006, 10007, 10008, 10010
REQUIRED = {
    TEXT: ("txt",),
    IMAGE: ("img_url", "width", "height"),
    EMOJI: ("txt",),
    VIDEO: ("video_id",),
    ITEM: ("item_id",),
    ORDER: ("order_id",),
    VOUCHER: ("promotion_id",),
    FOLLOW: (),
}


@dataclass(frozen=True)
class Part:
    """One message as `/im/message/send` takes it."""

    template: int
    fields: Mapping[str, str]

    def parameters(self, session: str) -> dict[str, str]:
        """The parameters of the call."""
        return {"session_id": session, "template_id": str(self.template), **self.fields}


def text(words: str) -> Part:
    """A text message."""
    return Part(TEXT, {"txt": words})


def item(item_id: str) -> Part:
    """A product card."""
    return Part(ITEM, {"item_id": item_id})


def order(order_id: str) -> Part:
    """An order card."""
    return Part(ORDER, {"order_id": order_id})


def voucher(promotion_id: str) -> Part:
    """A voucher."""
    return Part(VOUCHER, {"promotion_id": promotion_id})


def image(url: str, width: int, height: int) -> Part:
    """A picture."""
    return Part(IMAGE, {"img_url": url, "width": str(width), "height": str(height)})


def inbound(raw: Any, channel: str, handles: Mapping[str, str]) -> list[Inbound]:
    """The buyer's message in a push, or in a listed message wrapped as one; none for all else.

    Left out: the seller's own, automatic and system messages, recalled ones, and those that Lazada's check
    has stopped (`process_msg`). `handles` maps item ids to our products. Raises `MessageFault`.
    """
    if not isinstance(raw, Mapping):
        raise MessageFault("bad_message")
    if raw.get("message_type", IM_MESSAGE) != IM_MESSAGE:
        return []
    data = _object(raw.get("data"))
    session, identity = _name(data.get("session_id")), _name(data.get("message_id"))
    if session is None or identity is None:
        raise MessageFault("bad_message")
    if not is_from_buyer(data):
        return []
    content = _object(data.get("content"), strict=False)
    site = _site(data.get("site_id") or raw.get("site"))
    item_id = _name(content.get("itemId"))
    return [
        Inbound(
            channel=channel,
            conversation=session,
            message_id=identity,
            text=_words(data.get("template_id"), content),
            locales=LOCALES.get(site, ()),
            country=site.upper() if site in LOCALES else None,
            product=handles.get(item_id) if item_id else None,
            buyer=_name(data.get("from_account_id")),
            attachments=_pictures(data.get("template_id"), content, f"{channel}-{session}-{identity}"),
            takes_photos=True,
            sent_at=_time(data.get("send_time")),
        )
    ]


def is_from_buyer(data: Mapping[str, Any]) -> bool:
    """Whether a person on the buyer's side wrote this and may be answered."""
    return (
        str(data.get("from_account_type")) == str(BUYER)
        and str(data.get("type", 1)) == "1"
        and str(data.get("status", 0)) == "0"
        and data.get("auto_reply") is not True
        and not data.get("process_msg")
    )


def _words(template: Any, content: Mapping[str, Any]) -> str:
    # `translateTxt` is Lazada's translation for the seller; we understand what the buyer wrote
    found = content.get("txt") or content.get("title") or ""
    if str(template) in (str(IMAGE), str(VIDEO)) or not isinstance(found, str):
        return ""
    return clean(found)


def _pictures(template: Any, content: Mapping[str, Any], name: str) -> tuple[Attachment, ...]:
    """The picture of an image message, by its address on the platform's own hosts. It is never fetched here."""
    url = content.get("imgUrl")
    if str(template) != str(IMAGE) or not isinstance(url, str) or len(url) > 1000 or not _is_platforms(url):
        return ()
    digest = hashlib.blake2b(name.encode(), digest_size=16).hexdigest()
    return (Attachment(digest, type="", width=_side(content, "width"), height=_side(content, "height"), url=url),)


def _is_platforms(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        plain = parts.scheme == "https" and parts.port in (None, 443) and parts.username is None
    except ValueError:
        return False
    # a browser reads a backslash as a slash: what follows it would be another host
    tame = url.isascii() and url.isprintable() and not set("\\ <>\"'") & set(url)
    return plain and tame and any(host == own or host.endswith(f".{own}") for own in PICTURE_HOSTS)


def _side(content: Mapping[str, Any], name: str) -> int:
    value = str(content.get(name) or "")
    return int(value) if value.isascii() and value.isdigit() and len(value) <= 5 else 0


def _object(value: Any, *, strict: bool = True) -> Mapping[str, Any]:
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            value = None
    if isinstance(value, Mapping):
        return value
    if strict:
        raise MessageFault("bad_message")
    return {}


def _name(value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    name = str(value) if isinstance(value, str) or abs(value) < 10**30 else ""
    return name if 0 < len(name) <= 200 and name.isprintable() and name.isascii() else None


def _site(value: Any) -> str:
    # `SG`, `lazada_vn`, `LAZADA_SG`, `lazada-sg`: all stand in Lazada's own examples
    return value.lower().replace("-", "_").rsplit("_", 1)[-1] if isinstance(value, str) else ""


def _time(value: Any) -> datetime:
    try:
        return datetime.fromtimestamp(int(value) / 1000, timezone.utc)
    except (TypeError, ValueError, OverflowError, OSError):
        return datetime.now(timezone.utc)


def same(part: Part, listed: Mapping[str, Any]) -> bool:
    """Whether a listed message is this part."""
    if str(listed.get("template_id")) != str(part.template):
        return False
    content = _object(listed.get("content"), strict=False)
    names = {"item_id": "itemId", "order_id": "orderId", "promotion_id": "voucherId", "img_url": "imgUrl"}
    return all(str(content.get(names.get(key, key))) == value for key, value in part.fields.items())
