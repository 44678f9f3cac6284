"""Answers to what is asked about one product: from its columns, its description, the store's rules, or not at all."""

from __future__ import annotations

import re
from abc import abstractmethod
from datetime import datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import structlog
from babel.dates import format_date, format_timedelta
from babel.lists import format_list
from babel.numbers import format_percent
from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.answer import answer, other_language
from bot.actions.turn import Turn
from bot.commerce.errors import BackendDown, BackendRefused
from bot.commerce.orders import Coupon, CouponState
from bot.dialogue import Button
from bot.goods import worded
from bot.goods.sizes import tell_size
from bot.goods.stock import tell_stock
from bot.products import card, price
from bot.shop import Shop
from knowledge.entry import Entry
from knowledge.finder.shelf import Item
from knowledge.goods import answers
from knowledge.goods.mains import fit
from knowledge.language import base

log = structlog.get_logger("parley.goods")
QUOTED = 0.45
"""Cosine: a sentence of the description so near to the question answers it."""
MOST_CODES = 5
"""Codes that the store does not know, in an hour of one conversation; then no more are looked up."""
_HOUR = timedelta(hours=1)
_SENTENCE = re.compile(r"[^.!?。！？؟।\n]+(?:[.!?](?!\s|$)[^.!?。！？؟।\n]+)*[.!?。！？؟।]*")


class GoodsAction(Action):
    """An action that may ask the back end, and says so when there is no answer."""

    called: str

    def __init__(self, shop: Shop) -> None:
        self.shop = shop

    def name(self) -> str:
        """The action's name in the domain."""
        return self.called

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> list[dict[str, Any]]:
        """The slots to set; the replies go to the dispatcher."""
        turn = Turn(self.shop, tracker, dispatcher)
        if not turn.slots.get("disclosed"):
            turn.tell("disclosure")
        try:
            await self.act(turn)
        except (BackendDown, BackendRefused) as error:
            log.warning("the back end does not answer", reason=error.reason)
            words = turn.words
            buttons = (Button(words.format("handoff-yes"), "/affirm"), Button(words.format("handoff-no"), "/deny"))
            turn.say(words.format("backend-down"), buttons=buttons)
            turn.remember(awaiting="handoff")
        return turn.events()

    @abstractmethod
    async def act(self, turn: Turn) -> None:
        """Says what is to be said, and remembers what the next turn needs."""


class AboutProduct(GoodsAction):
    """Answers a question about a product."""

    called = "action_about_product"

    async def act(self, turn: Turn) -> None:
        """Says what the store's files say, with the source; else that they do not, which is noted."""
        asked = turn.message.get("goods") or {}
        item = turn.shop.knowledge.finder.items.get(str(asked.get("product")))
        product = turn.store.product(item.handle, language=base(turn.language)) if item else None
        if item is None or product is None:
            turn.tell("goods-which")
            return
        before = turn.slots.get("goods") or {}
        turn.remember(goods={"product": item.handle, "body": before.get("body") or {}})
        aspect, text = asked["aspect"], str(turn.message.get("text") or "")
        if aspect == "stock" and turn.shop.backend is not None:
            await tell_stock(turn, product, item)
        elif (
            (aspect == "size" and await tell_size(turn, product, item))
            or (aspect == "price" and tell_price(turn, product, item))
            or (aspect == "power" and tell_mains(turn, product, item))
            or tell_columns(turn, product, item, aspect, text)
        ):
            return
        elif aspect == "size":
            untold(turn, product, item, "size", turn.words.format("goods-size-no-chart", product=product.title))
        elif not tell_description(turn, product, item, text):
            untold(turn, product, item, str(asked.get("asked") or ""))


class CheckCoupon(GoodsAction):
    """Says whether a code works now, by the back end alone."""

    called = "action_check_coupon"

    async def act(self, turn: Turn) -> None:
        """Tells the code's state, worth and limits; after too many codes that are none, nothing is looked up."""
        code = str((turn.message.get("goods") or {}).get("code") or "")
        now = datetime.now(timezone.utc)
        tries = [
            float(at) for at in turn.slots.get("coupon_tries") or () if now.timestamp() - float(at) < _HOUR.seconds
        ]
        if turn.shop.backend is None or not code:
            turn.tell("not-understood")
            return
        if len(tries) >= MOST_CODES:
            left = timedelta(seconds=tries[0]) + _HOUR - timedelta(seconds=now.timestamp())
            wait = format_timedelta(
                max(left, timedelta(minutes=1)), granularity="minute", add_direction=True, locale=turn.words.locale
            )
            turn.tell("goods-coupon-locked", wait=wait)
            return
        coupon = await turn.shop.backend.coupon(code)
        if coupon is None:
            turn.remember(coupon_tries=[*tries, now.timestamp()])
            turn.tell("goods-coupon-unknown", code=code.upper())
            return
        turn.say("\n".join(coupon_lines(turn, coupon)), ratable=True)


def tell_columns(turn: Turn, product: Entry, item: Item, aspect: Any, text: str) -> bool:
    """What the product's columns say; whether they say anything."""
    language = base(turn.language)
    features, names = answers.features_in(text, language), answers.names_in(text, language, item)
    told = answers.tell(item, aspect, features, names, text, language)
    if told is None:
        return False
    head = turn.words.format(f"goods-{told.outcome}", product=product.title)
    places = told.places
    if any(place.attribute == "Description" for place in places):
        return tell_description(turn, product, item, text)
    _say(turn, product, item, "\n".join([head, *worded.attribute_lines(turn, item.handle, places)]))
    return True


def tell_price(turn: Turn, product: Entry, item: Item) -> bool:
    """What it costs; whether that is known."""
    cost = price(product, turn)
    if cost is None:
        return False
    words = turn.words
    head = words.format("goods-told", product=product.title)
    _say(turn, product, item, f"{head}\n- {words.format('product-price', price=cost)}")
    return True


def tell_mains(turn: Turn, product: Entry, item: Item) -> bool:
    """Whether the product runs in the country that is named, or the shopper's; whether that is known."""
    # "does it run on 110 volts" is no question about where the shopper lives
    asked = bool(turn.message.get("countries")) or not re.search(r"\d", str(turn.message.get("text") or ""))
    country = worded.country_of(turn) if asked else None
    found = fit(item.entry, country) if country else None
    if found is None or country is None:
        return False
    words = turn.words
    volts = format_list([str(one) for one in found.mains.volts], "or", locale=words.locale)
    name = words.country_name(country) or country
    lines = [words.format(f"goods-mains-{found.works}", country=name, volts=volts)]
    if found.variants:
        plugs = [worded.value_in(turn, item.handle, _plug_column(item), one) for one in found.variants]
        lines.append(words.format("goods-plug", plug=format_list(plugs, "or", locale=words.locale)))
    if found.adapter and found.works != "no":
        lines.append(words.format("goods-plug-adapter", sockets=", ".join(sorted(found.mains.sockets))))
    told = answers.tell(item, "power", (), (), "", base(turn.language))
    lines += ["", words.format("goods-told", product=product.title)]
    lines += worded.attribute_lines(turn, item.handle, told.places if told else ())
    turn.remember_country()
    _say(turn, product, item, "\n".join(lines))
    return True


def tell_description(turn: Turn, product: Entry, item: Item, text: str) -> bool:
    """The sentence of the description that comes nearest to the question, if one is near; else the store's rule."""
    said = [one.strip() for one in _SENTENCE.findall(product.text) if len(one.strip()) > 2]
    if said:
        query, *rows = turn.shop.encoder.encode([text, *said])
        near = np.array(rows) @ query
        at = int(np.argmax(near))
        if float(near[at]) >= QUOTED:
            head = turn.words.format("goods-quote", product=product.title)
            _say(turn, product, item, f"{head}\n{said[at]}", quoted=True)
            return True
    hit = next((one for one in turn.message.get("hits") or () if not one["id"].startswith("product/")), None)
    if hit and hit["confidence"] >= turn.shop.knowledge.thresholds.answer and hit["id"] in turn.store.versions:
        answer(turn, hit["id"])
        return True
    return False


def untold(turn: Turn, product: Entry, item: Item, asked: str, text: str = "") -> None:
    """Says that the files do not say it, and notes what was asked."""
    if turn.shop.gaps is not None and asked:
        turn.shop.gaps.note(item.handle, asked, base(turn.language), turn.shop.knowledge.today)
    turn.say(text or turn.words.format("goods-unknown", product=product.title))


def coupon_lines(turn: Turn, coupon: Coupon) -> list[str]:
    """A coupon's state, and what the back end says of its worth and limits."""
    words = turn.words
    state = {CouponState.VALID: "works", CouponState.NOT_YET: "not-yet", CouponState.EXPIRED: "expired"}
    lines = [words.format(f"goods-coupon-{state.get(coupon.state, 'used-up')}", code=coupon.code)]
    if coupon.state in (CouponState.EXPIRED, CouponState.USED_UP):
        return lines
    if coupon.percent is not None:
        worth = format_percent(coupon.percent / 100, locale=words.locale, decimal_quantization=False)
        lines.append(words.format("goods-coupon-worth", worth=worth))
    elif coupon.amount is not None:
        worth = words.price(coupon.amount.amount, coupon.amount.currency)
        lines.append(words.format("goods-coupon-worth", worth=worth))
    if coupon.minimum is not None:
        least = words.price(coupon.minimum.amount, coupon.minimum.currency)
        lines.append(words.format("goods-coupon-minimum", amount=least))
    zone = ZoneInfo(turn.store.settings.time_zone)
    if coupon.starts is not None and coupon.state is CouponState.NOT_YET:
        starts = format_date(coupon.starts.astimezone(zone), "long", locale=words.locale)
        lines.append(words.format("goods-coupon-starts", date=starts))
    if coupon.ends is not None:
        # until midnight means until the day before
        last = (coupon.ends - timedelta(seconds=1)).astimezone(zone)
        lines.append(words.format("goods-coupon-ends", date=format_date(last, "long", locale=words.locale)))
    if coupon.once:
        lines.append(words.format("goods-coupon-once"))
    return lines


def _plug_column(item: Item) -> str:
    names = item.entry.attributes
    return next((name for name in names if answers.attribute_id(name, item.entry.language) == "plug"), "Plug")


def _say(turn: Turn, product: Entry, item: Item, text: str, *, quoted: bool = False) -> None:
    notice = other_language(turn, product) if quoted else None
    turn.say(
        text,
        cards=() if turn.channel.get("product") == item.handle else (card(product, turn),),
        sources=(worded.source_of(product),),
        notice=notice,
        text_language=product.language if notice else None,
        ratable=True,
    )
