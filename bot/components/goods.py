"""Sees that a message asks about one product: the page's, one that it names, or one of those shown last.

What is asked is told by the encoder's vector, which is there already, and by the words for attributes; it is taken
only where the product's own files have an answer, or where it surely is about the product. Where no product is spoken
of, nothing is computed. A code of letters and digits may be a coupon's.
"""

from __future__ import annotations

import re
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.judge import QUESTION, UNSURE
from bot.components.node import ClassifyingNode, metadata, read_text, slot
from bot.goods.gaps import harmless
from bot.goods.picking import alone, picked, points
from bot.reply_language import letter_words
from bot.shop import Shop
from knowledge.finder.shelf import Item
from knowledge.goods import answers
from knowledge.goods.aspects import FILE, classifier
from knowledge.goods.body import measurements
from knowledge.goods.charts import MEASURES, chart_of
from knowledge.goods.units import quantities, units_named
from knowledge.language import base

ABOUT, COUPON = "about_product", "check_coupon"
_SMALL_TALK = frozenset({"greet", "thanks", "goodbye", "robot", "change_language"})
_OPEN = frozenset({QUESTION, UNSURE, "out_of_scope", "seek", "choose_market", *_SMALL_TALK})
"""Intents that may turn out to be about a product; small talk only where a feature of it is named."""
_NEAR = frozenset({"product", "size", "stock", "search", "compare", "price_match", "small_talk"})
"""Intents of a support desk beside which a product's own answer is no surprise."""
_COUPONS = frozenset({"coupon", "coupon-problem"})
_CODE = re.compile(
    r"(?<![A-Za-z0-9_@./-])(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9_-]{3,23}(?![A-Za-z0-9_@/]|[.-][A-Za-z0-9])"
)
"""In scripts that do not part words a code stands right beside them."""
_MEASURED = {
    "dimensions": frozenset({"in", "ft", "cm", "mm"}),
    "capacity": frozenset({"l", "ml", "floz"}),
    "weight": frozenset({"kg", "g", "lb", "oz"}),
}
"""Column → the units that ask for it."""
_FEW, _SHORT = 5, 8
"""Words: so few ask little else; so short a message gives the measurement that was asked for."""
_NEVER = 1.1
"""More than any confidence."""
_OWN = {"size-guide": "size", "out-of-stock": "stock", "plug-voltage": "power"}
"""Standard topics that a product's own chart, stock and columns tell better."""
_VARIANT = frozenset({"has", "other", "colours", "dimensions", "stock"})


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class GoodsReader(ClassifyingNode):
    """Sets `goods` and the intent anew where the message is about a product or asks whether a coupon works."""

    def __init__(self, config: dict[str, Any], shop: Shop, storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, shop, storage, resource)

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Confidences that a message asks about the product: `told` where its columns answer, `untold` where they do
        not, `beside` where a written answer was found surely or a support desk would call it something else (from
        `named` on), `surely` where what is named leaves little doubt, or nothing is named. `coupon`: from which
        confidence on the desk's intent makes a code a coupon's, up to so many `words` any code is one."""
        return {"told": 0.1, "untold": 0.6, "beside": 0.75, "surely": 0.25, "named": 0.6, "coupon": 0.3, "words": 4}

    @classmethod
    def lessons(cls) -> bytes:
        """The shipped examples of `knowledge.goods`."""
        return FILE.read_bytes()

    def train(self, training_data: TrainingData) -> Resource:
        """Learns the shipped examples of `knowledge.goods`, beside all intents but questions."""
        texts = [(one.get("text"), one.get("intent")) for one in training_data.intent_examples if one.get("text")]
        beside = [text for text, intent in texts if intent not in (QUESTION, "about_orders")]
        with self._storage.write_to(self._resource) as folder:
            classifier(self.shop.encoder, beside[::4]).save(folder)
        return self._resource

    def process(self, messages: list[Message], tracker: Any = None) -> list[Message]:
        """The messages with their intents."""
        for message in messages:
            text = message.get("text") or ""
            if text and not text.startswith("/") and message.get("exact_intent") in (None, "ask"):
                self._read(message, text, tracker)
        return messages

    def _read(self, message: Message, text: str, tracker: Any) -> None:
        judged = str((message.get("intent") or {}).get("name"))
        if judged not in _OPEN:
            return
        found: dict[str, Any] | None = None
        if (item := self._product(message, text, tracker)) is not None:
            found = self._asked(message, item, judged, tracker)
        if found:
            _take(message, ABOUT, found)
        elif self.shop.backend is not None and not _in_form(tracker) and (code := self._coupon(message, text)):
            _take(message, COUPON, {"code": code})

    def _product(self, message: Message, text: str, tracker: Any) -> Item | None:
        """The product that is spoken of: named, picked among those shown, of the page, or spoken of last."""
        entities = message.get("entities") or ()
        products = [one for one in entities if one.get("entity") == "product"]
        shown: list[str] = (slot(tracker, "search") or {}).get("shown") or []
        page = metadata(message).get("product")
        last = (slot(tracker, "goods") or {}).get("product")
        if not (products or shown or page or last) or any(alone(one, text) for one in products):
            return None
        items = self.shop.knowledge.finder.items
        picked_one = picked(message, text, shown, items) if shown else None
        named = next((one["value"] for one in products), None)
        handle = named or picked_one or page or last or (shown[0] if len(shown) == 1 else None)
        return items.get(handle) if handle else None

    def _asked(self, message: Message, item: Item, judged: str, tracker: Any) -> dict[str, Any] | None:
        hits: list[dict[str, Any]] = message.get("hits") or []
        other = next((hit for hit in hits if not hit["id"].startswith("product/")), None)
        first = bool(hits) and other is hits[0]
        chart = chart_of(item, self.shop.knowledge.store.charts)
        own = self._own(hits, item, bool(chart))
        written = other and first and other["exact"] and not other["id"].startswith("fact/") and not own
        if message.get("wishes") or written:
            return None
        page, state = metadata(message).get("product"), slot(tracker, "goods") or {}
        if judged == "seek" and page != item.handle and not points(message, item, slot(tracker, "search")):
            return None  # a wish of the search that runs
        text, language = read_text(message), base(message.get("language")["reply"])
        waits = state.get("wants") if state.get("product") == item.handle else None
        body = measurements(text, language, MEASURES, waits or "") if chart else {}
        if waits and body and letter_words(text) <= _SHORT:
            return self._described(item, "size", text)
        shares = self.shares(message)
        if own:
            # "is there a navy in size L" is found as a question about sizes
            named = {one.get("entity") for one in message.get("entities") or ()}
            there = "size" in named and shares["stock"] > shares["size"]
            variant = own == "size" and not body and ("colour" in named or there)
            return self._described(item, "stock" if variant and self.shop.backend is not None else own, text)
        aspect, surely = self._aspect(message, item, shares, body, text, language)
        told = self._told(item, aspect, text, language, bool(body), bool(chart))
        if not told and not surely:
            aspect, told = self._next(item, aspect, shares, text, language)
        desk = next(iter(message.get("intents") or ()), None)
        meant = desk is not None and desk["name"] == "product" and desk["confidence"] >= self.config["named"]
        if judged in _SMALL_TALK and not (told and (surely or aspect == "has" or meant)):
            return None
        found = other["confidence"] if other and first else 0.0
        needed = self._needed(message, item, aspect, found, (text, language), told=told, surely=surely)
        if told and surely and judged == UNSURE:
            needed = 0.0  # nothing else is known of it
        return self._described(item, aspect, text) if sum(shares.values()) >= needed else None

    def _own(self, hits: list[dict[str, Any]], item: Item, chart: bool) -> str:
        """The aspect that the knowledge surely found a general rule for, which the product's own data tells better."""
        thresholds = self.shop.knowledge.thresholds
        own = _OWN.get(self.shop.knowledge.family_of(hits[0]["id"]), "") if hits else ""
        # only on the page of what has a plug can it be meant so
        if not own or hits[0]["confidence"] < (thresholds.suggest if own == "power" else thresholds.answer):
            return ""
        if own == "power":
            columns = {answers.attribute_id(name, item.entry.language) for name in item.entry.attributes}
            return own if "voltage" in columns else ""
        return own if (chart if own == "size" else self.shop.backend is not None) else ""

    def _needed(
        self,
        message: Message,
        item: Item,
        aspect: str,
        found: float,
        said: tuple[str, str],
        *,
        told: bool,
        surely: bool,
    ) -> float:
        """How sure it must be that the message asks about the product; `found` is how sure another answer is."""
        config = self.config
        named = surely or answers.features_in(*said) or answers.names_in(*said, item)
        needed: float = config["untold" if not told else "told" if named else "surely"]
        desk = next(iter(message.get("intents") or ()), None)
        if aspect == "other" or (desk and desk["name"] not in _NEAR and desk["confidence"] >= config["named"]):
            needed = max(needed, config["surely" if told and surely else "beside"])
        if found < self.shop.knowledge.thresholds.answer:
            return needed
        if not told:
            return _NEVER
        return float(config["surely" if surely else "beside"])

    def _aspect(
        self, message: Message, item: Item, shares: dict[str, float], body: dict[str, float], text: str, language: str
    ) -> tuple[str, bool]:
        """What is asked, put right by what the message names, and whether that leaves little doubt: measurements, a
        temperature, a country, a unit, a variant."""
        aspect = max(shares, key=shares.__getitem__)
        numbers, entry = quantities(text, language), item.entry
        if body and aspect != "dimensions":
            return "size", len(body) > 1
        columns = {answers.attribute_id(name, entry.language) for name in entry.attributes}
        if "care" in columns and any(one.unit in ("C", "F") for one in numbers):
            return "care", True
        if "voltage" in columns and message.get("countries"):
            if shares["power"] >= 0.2 * shares[aspect]:
                return "power", True
            if (message.get("hits") or [{"confidence": 0.0}])[0]["confidence"] < self.shop.knowledge.thresholds.suggest:
                return "power", True
        units = units_named(text, language) if not numbers else frozenset()
        for column, of in _MEASURED.items():
            if column in columns and units & of:
                return column, True
        features = [one for one in answers.features_in(text, language) if one in answers.PARTS]
        names = answers.names_in(text, language, item)
        said = [one for one in message.get("entities") or () if one.get("entity") in ("colour", "size")]
        if aspect in _VARIANT and said and not features and not names:
            both = {one["entity"] for one in said} == {"colour", "size"}
            return "stock", letter_words(text) <= _FEW or (both and any(one["value"] in item.colours for one in said))
        return ("has" if features and not said and aspect in _VARIANT else aspect), False

    def _next(self, item: Item, aspect: str, shares: dict[str, float], text: str, language: str) -> tuple[str, bool]:
        """The aspect, or one that is half as likely and that the files tell."""
        for other in sorted(shares, key=shares.__getitem__, reverse=True):
            if shares[other] < 0.5 * shares[aspect]:
                break
            if other not in ("stock", "size", "other") and self._told(item, other, text, language, False, False):
                return other, True
        return aspect, False

    def _told(self, item: Item, aspect: str, text: str, language: str, body: bool, chart: bool) -> bool:
        """Whether the product's files answer."""
        if aspect in ("stock", "price"):
            return self.shop.backend is not None if aspect == "stock" else item.entry.price is not None
        if aspect == "size":
            return chart or body
        features = answers.features_in(text, language)
        names = answers.names_in(text, language, item)
        return answers.tell(item, aspect, features, names, text, language) is not None  # type: ignore[arg-type]

    def _described(self, item: Item, aspect: str, text: str) -> dict[str, Any]:
        return {"product": item.handle, "aspect": aspect, "asked": harmless(text)}

    def _coupon(self, message: Message, text: str) -> str | None:
        """The code that the message asks about, where it is about one."""
        codes = [match for match in _CODE.finditer(text) if _codelike(match.group(), text)]
        taken = [
            (one["start"], one["end"])
            for one in message.get("entities") or ()
            if one.get("entity") not in ("size", "colour", "quantity", "amount", "date") and "start" in one
        ]
        free = [one for one in codes if not any(start < one.end() and one.start() < end for start, end in taken)]
        if not free:
            return None
        hits = message.get("hits") or ()
        if hits and hits[0]["exact"]:
            return None
        family = self.shop.knowledge.family_of
        near = any(family(hit["id"]) in _COUPONS for hit in hits[:3])
        desk = {one["name"]: one["confidence"] for one in message.get("intents") or ()}
        short = letter_words(text) <= self.config["words"] and any(letter.isdigit() for letter in free[0].group())
        meant = near or short or desk.get("coupon", 0.0) >= self.config["coupon"]
        return free[0].group() if meant else None


def _in_form(tracker: Any) -> bool:
    """Whether a form waits: what looks like a code may be the postcode that it asked for."""
    return tracker is not None and bool(tracker.active_loop_name)


def _take(message: Message, intent: str, goods: dict[str, Any]) -> None:
    message.set("goods", goods, add_to_output=True)
    message.set("intent", {"name": intent, "confidence": 1.0}, add_to_output=True)


def _codelike(code: str, text: str) -> bool:
    """Letters with digits, or a word in capitals where the rest is not."""
    if any(letter.isdigit() for letter in code):
        return any(letter.isalpha() for letter in code) and not re.fullmatch(r"\d+[A-Za-z]{1,3}", code)
    return code.isupper() and text.upper() != text
