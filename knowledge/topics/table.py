"""The table of topics: which standard facts a store can state, field by field, and what each may hold.

A field is told by one sentence of the catalogue, `fact-<topic>-<field>`, a choice by one for each option; so a new
topic is a row here, its sentences in `bot/words/facts/` and its questions in `knowledge/topics/questions/`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Kind = Literal[
    "count", "span", "money", "percent", "flag", "choice", "words", "names", "countries", "country",
    "currencies", "weekdays", "hours", "time", "date", "period", "text",
]  # fmt: skip


@dataclass(frozen=True)
class Field:
    """One value of a topic, as the merchant writes it behind `name:`."""

    name: str
    kind: Kind
    options: tuple[str, ...] = ()
    """Of a choice, a flag or words: what may be written; of names: which words are told in the shopper's language."""
    either: bool = False
    """Whether the words of a list are alternatives ("or") rather than all of them ("and")."""
    headline: bool = False
    """Whether a written answer on the topic that names numbers must name this one."""


@dataclass(frozen=True)
class Topic:
    """A matter that shoppers of any store ask about; `needs` are the fields of which one must be there."""

    id: str
    fields: Mapping[str, Field]
    needs: tuple[str, ...]


def _count(name: str, *, headline: bool = False) -> Field:
    return Field(name, "count", headline=headline)


def _span(name: str, *, headline: bool = False) -> Field:
    return Field(name, "span", headline=headline)


def _money(name: str, *, headline: bool = False) -> Field:
    return Field(name, "money", headline=headline)


def _flag(name: str, only: str = "yes no") -> Field:
    return Field(name, "flag", tuple(only.split()))


def _choice(name: str, options: str) -> Field:
    return Field(name, "choice", tuple(options.split()))


def _words(name: str, options: str, *, either: bool = False) -> Field:
    return Field(name, "words", tuple(options.split()), either=either)


def _plain(name: str, kind: Kind) -> Field:
    return Field(name, kind)


def _topic(id: str, *fields: Field, needs: str = "") -> Topic:
    wanted = tuple(needs.split()) or (fields[0].name,)
    return Topic(id, MappingProxyType({field.name: field for field in fields}), wanted)


_WAYS = "account email phone chat team"
_PROOF = "order_number photos description packing_slip label_photo"
_REMEDIES = "replacement refund repair discount missing_part"

_ALL = (
    _topic(
        "return-window",
        _count("days", headline=True), _choice("postage", "store shopper"), _money("cost"), _flag("faulty_free", "yes"),
        _flag("shipping"),
    ),
    _topic(
        "return-how",
        _words("start", _WAYS, either=True), _count("label_days"), _count("hand_over_days"), _flag("parts"),
    ),
    _topic(
        "return-conditions",
        _words("state", "unworn unwashed tags complete packaging"),
        _words("excluded", "personalised gift_cards underwear swimwear food cosmetics digital"), _flag("sale"),
        needs="state excluded",
    ),
    _topic(
        "refund-time", _count("check_days", headline=True), _span("bank_days"), _choice("to", "original credit"),
    ),
    _topic("exchange-size", _flag("offered"), _count("hold_days"), _choice("delivery", "free charged")),
    _topic("return-holiday", _plain("ordered", "period"), _plain("until", "date"), needs="until"),
    _topic(
        "cancel-order", _flag("allowed"), _count("hours"), _words("how", _WAYS, either=True), _count("refund_days"),
    ),
    _topic(
        "change-address", _flag("allowed"), _count("hours"), _words("how", _WAYS, either=True), _flag("country"),
    ),
    _topic("change-order", _flag("swap"), _flag("add"), _words("how", _WAYS, either=True), needs="swap add"),
    _topic("no-confirmation", _count("minutes"), _flag("resend", "yes")),
    _topic("out-of-stock", _flag("notify", "yes"), _span("weeks"), needs="notify weeks"),
    _topic("pre-order", _choice("charged", "order dispatch"), _flag("cancel")),
    _topic(
        "gift-wrapping", _flag("offered"), _money("cost", headline=True), _flag("card", "yes"),
        _flag("no_prices", "yes"),
    ),
    _topic("delivery-time", _span("standard", headline=True), _span("express")),
    _topic(
        "shipping-cost",
        _flag("free", "yes"), _money("standard", headline=True), _money("free_from"), _money("express"),
        needs="free standard",
    ),
    _topic("dispatch-time", _count("days", headline=True), _plain("cutoff", "time")),
    _topic(
        "ship-to-countries",
        _flag("worldwide", "yes"), _count("number"), _plain("countries", "countries"), _plain("not_to", "countries"),
        _plain("origin", "country"), needs="worldwide number countries",
    ),
    _topic("express-shipping", _flag("offered"), _span("days", headline=True), _money("cost")),
    _topic("carriers", _plain("standard", "names"), _plain("express", "names"), needs="standard express"),
    _topic("pickup-points", _flag("lockers"), _flag("po_box"), needs="lockers po_box"),
    _topic("missed-delivery", _count("attempts"), _count("kept_days"), needs="attempts kept_days"),
    _topic("track-order", _words("where", _WAYS, either=True), _count("scan_hours")),
    _topic("tracking-not-moving", _count("normal_days"), _count("report_days"), needs="normal_days report_days"),
    _topic(
        "order-not-arrived", _flag("neighbours", "yes"), _count("lost_days"), _words("remedy", _REMEDIES, either=True),
        needs="lost_days",
    ),
    _topic("split-shipment", _flag("happens"), _count("apart_days"), _flag("charged_once", "yes")),
    _topic("chinese-new-year", _plain("closed", "period"), _plain("resumes", "date")),
    _topic(
        "damaged-item",
        _count("report_days"), _words("evidence", _PROOF), _words("remedy", _REMEDIES, either=True),
        _flag("keep", "yes"),
    ),
    _topic(
        "wrong-item",
        _count("report_days"), _words("evidence", _PROOF), _words("remedy", _REMEDIES, either=True),
        _flag("return_free", "yes"), needs="report_days evidence remedy",
    ),
    _topic(
        "missing-item",
        _count("report_days"), _flag("second_parcel", "yes"), _words("evidence", _PROOF),
        _words("remedy", _REMEDIES, either=True),
    ),
    _topic(
        "warranty",
        _count("years", headline=True), _count("months", headline=True), _words("remedy", _REMEDIES, either=True),
        _words("excluded", "wear washing accidents"), _flag("legal", "yes"), needs="years months",
    ),
    _topic("warranty-claim", _words("evidence", _PROOF), _count("reply_days"), _choice("postage", "store shopper")),
    _topic(
        "payment-methods",
        Field("methods", "names", ("bank_transfer",)), _plain("instalments", "names"), _flag("cod"),
        _money("cod_limit"), _money("cod_fee"),
    ),
    _topic(
        "payment-declined",
        _words("advice", "card_number bank_app security_check other_method"), _count("release_days"),
    ),
    _topic(
        "payment-safe", _words("protection", "encryption three_d_secure not_stored buyer_protection"),
    ),
    _topic(
        "currency", _plain("currencies", "currencies"), _plain("otherwise", "currencies"),
        needs="currencies otherwise",
    ),
    _topic("coupon", _plain("newsletter_percent", "percent"), _flag("combine"), needs="newsletter_percent combine"),
    _topic("coupon-problem", _words("check", "expired used minimum other_code"), _count("late_hours")),
    _topic(
        "gift-card", _flag("offered"), _money("from"), _money("up_to"), _count("years", headline=True),
        _flag("cash", "no"),
    ),
    _topic("invoice", _words("where", _WAYS, either=True), _flag("company", "yes"), _count("company_days")),
    _topic(
        "customs-duties",
        _choice("included", "all none domestic"), _money("limit", headline=True), _choice("above", "shopper"),
        needs="included limit",
    ),
    _topic(
        "customs-refused", _span("clearance_days"), _count("respond_days"), _flag("refund"),
        needs="clearance_days respond_days refund",
    ),
    _topic("price-match", _flag("offered"), _count("days")),
    _topic("loyalty", _flag("offered"), _plain("percent", "percent")),
    _topic(
        "delete-my-data", _words("how", _WAYS, either=True), _count("days", headline=True), _flag("invoices", "yes"),
    ),
    _topic(
        "data-use", _flag("sold", "no"), _count("chat_months"), _plain("contact", "text"),
        needs="sold chat_months contact",
    ),
    _topic("newsletter", _choice("unsubscribe", "link account"), _flag("order_mails", "yes")),
    _topic("reset-password", _count("link_minutes")),
    _topic("guest-order", _flag("account")),
    _topic(
        "contact", _plain("email", "text"), _plain("phone", "text"), _count("reply_hours"), needs="email phone",
    ),
    _topic(
        "support-hours", _plain("days", "weekdays"), _plain("hours", "hours"), _flag("bot", "yes"), needs="days hours",
    ),
    _topic(
        "where-based", _plain("place", "text"), _plain("country", "country"), _flag("showroom"), needs="place country",
    ),
    _topic("wholesale", _flag("offered"), _count("pieces", headline=True), _plain("percent", "percent")),
    _topic("size-guide", _flag("table", "yes"), _choice("fit", "true small large"), needs="table fit"),
    _topic(
        "plug-voltage", _flag("stated", "yes"), _flag("chosen", "yes"), _flag("single", "yes"), needs="stated chosen",
    ),
)  # fmt: skip

TOPICS: Mapping[str, Topic] = MappingProxyType({topic.id: topic for topic in _ALL})
"""Topic id → topic, in the order in which a merchant is asked for them."""


def sentences(topic: Topic) -> list[str]:
    """The ids of the catalogue's messages that tell the topic."""
    found = []
    for field in topic.fields.values():
        name = f"fact-{topic.id}-{field.name}"
        found += [f"{name}-{option}" for option in field.options] if field.kind in ("flag", "choice") else [name]
    return found


def words() -> list[str]:
    """The ids of the catalogue's messages for the words that stand in lists."""
    lists = (field for topic in _ALL for field in topic.fields.values() if field.kind in ("words", "names"))
    return list(dict.fromkeys(f"fact-word-{option}" for field in lists for option in field.options))
