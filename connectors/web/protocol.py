"""The widget's frames, checked and typed: what a browser sent becomes one of these or a `MessageFault`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeGuard

from connectors.errors import MessageFault
from connectors.text import clean

MAX_TEXT = 10_000
MAX_IDENTITY = 4096
_ID = re.compile(r"[A-Za-z0-9_.:-]{1,64}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")
_COUNTRY = re.compile(r"[A-Za-z]{2}")


@dataclass(frozen=True)
class Context:
    """What the page says about the shopper."""

    locales: tuple[str, ...] = ()
    country: str | None = None
    product: str | None = None
    page: str | None = None


@dataclass(frozen=True)
class Hello:
    """Opens or resumes a conversation."""

    token: str | None
    last: int
    language: str | None
    context: Context
    identity: str | None = field(default=None, repr=False)
    """The storefront's signed token of who its customer is."""


@dataclass(frozen=True)
class Said:
    """A message, or a tapped button with its payload."""

    id: str
    text: str
    payload: str | None
    photos: tuple[str, ...] = ()
    """Ids of uploaded photos, not yet looked up."""


@dataclass(frozen=True)
class Attaching:
    """A photo is about to be uploaded: the conversation must be there for it."""

    id: str


@dataclass(frozen=True)
class Chosen:
    """The shopper's language; None: no choice any more."""

    language: str | None


@dataclass(frozen=True)
class Rated:
    """A thumb below the reply `seq`."""

    seq: int
    helpful: bool


@dataclass(frozen=True)
class Typing:
    """The shopper begins or ends to write; for a person who may be reading."""

    on: bool


@dataclass(frozen=True)
class Surveyed:
    """How well a person helped in this handoff, 1 to 5, with a comment."""

    handoff: int
    score: int
    comment: str


@dataclass(frozen=True)
class Posted:
    """The wish to have the conversation sent to this address; told about in `language`."""

    email: str
    language: str | None


@dataclass(frozen=True)
class Moved:
    """The shopper looks at another page."""

    product: str | None
    page: str | None


Frame: TypeAlias = Hello | Said | Attaching | Chosen | Rated | Typing | Surveyed | Posted | Moved


def read(raw: str | bytes, *, max_text: int = MAX_TEXT) -> Frame:
    """The frame in `raw`. Raises `MessageFault` `bad_message` or `too_long`, with the message's id if any."""
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise MessageFault("bad_message") from error
    return frame(data, max_text=max_text)


def frame(data: Any, *, max_text: int = MAX_TEXT) -> Frame:
    """The frame in decoded JSON; as `read`."""
    if not isinstance(data, dict):
        raise MessageFault("bad_message")
    kind = data.get("type")
    if kind == "message":
        return _said(data, max_text)
    if kind == "hello":
        last = data.get("last") or 0
        if not _is_seq(last):
            raise MessageFault("bad_message")
        token, identity = data.get("conversation"), data.get("identity")
        return Hello(
            token=token if isinstance(token, str) and 0 < len(token) <= 100 else None,
            last=last,
            language=language(data.get("language")),
            context=context(data),
            identity=identity if isinstance(identity, str) and 0 < len(identity) <= MAX_IDENTITY else None,
        )
    if kind == "attach":
        return Attaching(_identity(data))
    if kind == "language":
        return Chosen(language(data.get("language")))
    if kind == "rate":
        seq, helpful = data.get("seq"), data.get("helpful")
        if not _is_seq(seq) or not isinstance(helpful, bool):
            raise MessageFault("bad_message")
        return Rated(seq, helpful)
    if kind == "typing":
        return Typing(data.get("on") is True)
    if kind == "satisfaction":
        handoff, score = data.get("handoff"), data.get("score")
        if not _is_seq(handoff) or not _is_seq(score) or not 1 <= score <= 5:
            raise MessageFault("bad_message")
        return Surveyed(handoff, score, _short(data.get("comment"), 1000) or "")
    if kind == "transcript":
        return Posted(_short(data.get("email"), 320) or "", language(data.get("language")))
    if kind == "context":
        return Moved(_short(data.get("product"), 200), _short(data.get("page"), 2000))
    raise MessageFault("bad_message")


def context(data: Mapping[str, Any]) -> Context:
    """What of the page's context is usable; the rest is left out: a strange page must still chat."""
    locales = data.get("locales")
    found = [language(item) for item in locales[:10]] if isinstance(locales, list) else []
    country = data.get("country")
    usable = isinstance(country, str) and _COUNTRY.fullmatch(country)
    return Context(
        locales=tuple(item for item in found if item),
        country=country.upper() if usable and isinstance(country, str) else None,
        product=_short(data.get("product"), 200),
        page=_short(data.get("page"), 2000),
    )


def language(value: Any) -> str | None:
    """`value` if it looks like a BCP 47 tag."""
    return value if isinstance(value, str) and _LANGUAGE.fullmatch(value) else None


def accepted(header: str) -> tuple[str, ...]:
    """The languages of an `Accept-Language` header, best first."""
    found: list[tuple[float, str]] = []
    for item in header[:500].split(",")[:20]:
        tag, _, weight = item.strip().partition(";q=")
        try:
            quality = float(weight) if weight else 1.0
        except ValueError:
            continue
        if language(tag.strip()) and quality > 0:
            found.append((-quality, tag.strip()))
    return tuple(tag for _, tag in sorted(found, key=lambda item: item[0]))


def _said(data: Mapping[str, Any], max_text: int) -> Said:
    identity = _identity(data)
    text, payload, photos = data.get("text", ""), data.get("payload"), data.get("photos") or []
    if not isinstance(text, str) or not (payload is None or isinstance(payload, str)):
        raise MessageFault("bad_message", message_id=identity)
    if not isinstance(photos, list) or not all(isinstance(one, str) and _ID.fullmatch(one) for one in photos):
        raise MessageFault("bad_message", message_id=identity)
    if len(text) > max_text or len(payload or "") > max_text:
        raise MessageFault("too_long", message_id=identity)
    return Said(identity, clean(text), clean(payload) if payload else None, tuple(dict.fromkeys(photos)))


def _identity(data: Mapping[str, Any]) -> str:
    identity = data.get("id")
    if not isinstance(identity, str) or not _ID.fullmatch(identity):
        raise MessageFault("bad_message")
    return identity


def _short(value: Any, most: int) -> str | None:
    return clean(value)[:most] or None if isinstance(value, str) else None


def _is_seq(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**31
