"""Sees that a message is about the shopper's own order, and what it gives to a form that waits.

The knowledge names the topic, in all languages; examples (`bot/data/nlu/orders.yml`) tell "where is my order" from "how
do I track an order". Where no back end is connected, nothing is changed and nothing is computed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import reply_language
from bot.components import problem
from bot.components.intent import normalised
from bot.components.judge import QUESTION, UNSURE
from bot.components.node import ABOUT, ORDERS, ClassifyingNode, read_text, slot
from bot.shop import Shop
from bot.wishes import AROUND, FORMS, PROBLEMS, RETURNS, SOME_PROBLEM, TOPICS
from knowledge.language import base
from knowledge.topics.questions import questions

_STEERING = ("stop", "start_over", "other_order", "other_item")
_OWN = tuple(wish for wish in FORMS if wish != SOME_PROBLEM)
_PHOTOGRAPHED = (UNSURE, "unreadable", "out_of_scope")
"""What is read of words that say nothing without the photo beside them: "look at this"."""
_BESIDE_GOODS = frozenset(
    ("damaged-item", "wrong-item", "missing-item", "order-not-arrived", "size-guide", "cancel-order", "contact")
)
"""Topics that a wish about one's own goods may be taken for."""
_TOPIC = 1.25
"""So much more a wish counts that the knowledge names, too."""
_GENERAL = 2
"""So many of a topic's phrasings, the first, ask about the rule."""
_WORDLESS = (UNSURE, "out_of_scope", "unreadable", "choose_market", "change_language", "greet", "affirm")
"""What is read of the few words beside an order's number: without it, "where is" and "and" are no wish."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class OrderReader(ClassifyingNode):
    """Sets `intent` anew where the message is about an order; comes after the judge."""

    def __init__(self, config: dict[str, Any], shop: Shop, storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, shop, storage, resource)
        self._exact: dict[str, str] = {}

    def read(self, folder: Path) -> None:
        """The classifier, and the very words."""
        super().read(folder)
        lines = (folder / "exact.tsv").read_text(encoding="utf-8").splitlines()
        self._exact = dict(line.split("\t") for line in lines)

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`own`: share of one's own order against orders in general from which a form begins; `surely` the same where
        the topic alone does not say so; `steering`: from which confidence on "never mind" is taken, up to so many
        `words`. `goods`: confidence in the wishes about goods beside a topic that they belong to, `alone` beside any
        other; `rules`: their share against questions about the store's rules. `problem`: from which log-odds on a
        message that nothing else explains is about a problem with an item, `problem_sought` the same for one that was
        taken for a search, `described` for one that says in full what is looked for; `word`: so much less is enough
        where a word of it stands there."""
        return {
            "own": 0.5, "surely": 0.8, "steering": 0.75, "words": 6,
            "goods": 0.02, "alone": 0.3, "rules": 0.55,
            "problem": -3.0, "problem_sought": -2.0, "described": 1.0, "word": 2.0,
        }  # fmt: skip

    @classmethod
    def lessons(cls) -> bytes:
        """The titles of topics that are questions about the rules."""
        return "\0".join(titles()).encode()

    def train(self, training_data: TrainingData) -> Resource:
        """Learns the intents of `ORDERS`, beside all others but questions."""
        examples = [(one.get("text"), one.get("intent")) for one in training_data.intent_examples if one.get("text")]
        own = [(text, name) for text, name in examples if name in ORDERS]
        own += [(text, "about_goods") for text in titles()]
        other = [text for text, name in examples if name not in (*ORDERS, QUESTION)]
        self._classifier.fit([text for text, _ in own], [name for _, name in own], other)
        exact = {normalised(text): name for text, name in own}
        with self._storage.write_to(self._resource) as folder:
            self._classifier.save(folder)
            (folder / "exact.tsv").write_text("".join(f"{a}\t{b}\n" for a, b in exact.items()), encoding="utf-8")
        return self._resource

    def process(self, messages: list[Message], tracker: Any = None) -> list[Message]:
        """The messages with their intents."""
        if self.shop.backend is None:
            return messages
        for message in messages:
            text = message.get("text") or ""
            if text and not text.startswith("/"):
                self._read(message, text, tracker)
        return messages

    def _read(self, message: Message, text: str, tracker: Any) -> None:
        form = tracker.active_loop_name if tracker is not None else None
        judged = str((message.get("intent") or {}).get("name"))
        found = None
        if judged in _PHOTOGRAPHED and form is None and problem.photos(message):
            found = "photo"
        elif form in FORMS.values():
            found = self._in_form(message, text, judged, str(slot(tracker, "requested_slot")))
        elif slot(tracker, "flow"):
            found = self._steered(message, text, judged, ("other_order", "other_item"))
        found = found or self._problem(message, text, judged) or self._begun(message, text, judged)
        if found in PROBLEMS:
            language = base(message.get("language")["reply"])
            found = problem.kind(self._odds(message, text), self._confidences(message), text, language) or found
        if found and found != judged:
            message.set("intent", {"name": found, "confidence": 1.0}, add_to_output=True)

    def _confidences(self, message: Message) -> dict[str, float]:
        """Of each of `ORDERS`; worked out once a message."""
        known: dict[str, float] | None = message.get("orders")
        if known is None:
            known = self.shares(message)
            message.set("orders", known)
        return known

    def _begun(self, message: Message, text: str, judged: str) -> str | None:
        """The wish that the message begins a form with."""
        named = _names(message, "order_number")
        if named and judged in _WORDLESS and reply_language.letter_words(text) <= 3:
            return "track_order"
        if named and judged == "deny" and reply_language.letter_words(text) <= 3:
            shares = self._confidences(message)  # "cancel ML20481973": without the number it would be a no
            return max(_OWN, key=shares.__getitem__)
        hit = next(iter(message.get("hits") or ()), None)
        if judged not in (QUESTION, UNSURE, "seek"):
            return None
        if (named or self._may_be_goods(hit, judged)) and (goods := self._goods_wished(message, judged)):
            return goods
        if hit is None or judged == "seek":
            return None
        if hit["confidence"] < self.shop.knowledge.thresholds.suggest:
            return "track_order" if named else None
        family = self.shop.knowledge.family_of(hit["id"])
        wish = TOPICS.get(family)
        if named and (wish or family in AROUND):
            return wish or "track_order"
        if wish in RETURNS:
            return None
        if wish is None and family not in AROUND:
            return self._suggested(message) if judged == UNSURE else None
        shares = self._confidences(message)
        own = sum(shares[name] for name in _OWN)
        share = own / max(own + sum(shares[name] for name in ABOUT), 1e-6)
        sure = judged == QUESTION and wish is not None
        if share < self.config["own" if sure else "surely"]:
            return None
        likeliest = max(_OWN, key=shares.__getitem__)
        if likeliest == "missing_item" and (wish == "track_order" or family == "split-shipment"):
            return likeliest  # the parcel came, and something was not in it
        return wish or (likeliest if likeliest == "track_order" else None)

    def _may_be_goods(self, hit: dict[str, Any] | None, judged: str) -> bool:
        """Whether it is worth looking: not for a question that was surely found and is about something else."""
        if judged != QUESTION or hit is None or hit["confidence"] < self.shop.knowledge.thresholds.answer:
            return True
        family = self.shop.knowledge.family_of(hit["id"])
        return TOPICS.get(family) in RETURNS or family in _BESIDE_GOODS or family.startswith("product/")

    def _goods_wished(self, message: Message, judged: str) -> str | None:
        """The wish about goods that the examples see; not where it may be a question about the store's rules."""
        shares = self._confidences(message)
        family = self.shop.knowledge.family_of
        hits = (message.get("hits") or ())[: 1 if judged == QUESTION else 3]
        topics = [TOPICS.get(family(hit["id"])) for hit in hits]
        likeliest = max(_OWN, key=lambda name: shares[name] * (_TOPIC if name in topics[:1] else 1))
        goods = sum(shares[name] for name in RETURNS)
        own = goods + sum(shares[name] for name in PROBLEMS)  # "it is too small" is near to "it is the wrong one"
        share = own / max(own + sum(shares[name] for name in ABOUT), 1e-6)
        if likeliest not in RETURNS or share < self.config["rules"]:
            return None
        near = any(wish in RETURNS for wish in topics)
        return likeliest if goods >= self.config["goods" if near else "alone"] else None

    def _odds(self, message: Message, text: str) -> dict[str, float]:
        """How likely each kind of problem with an item is, by the knowledge's models of topics; empty where none is."""
        known: dict[str, float] | None = message.get("problems")
        if known is None:
            topics = self.shop.knowledge.topics
            language = base(message.get("language")["reply"])
            vector = message.get("vector").value
            known = topics.likely(problem.TOPICS, vector, read_text(message), language) if topics else {}
            message.set("problems", known)
        return known

    def _problem(self, message: Message, text: str, judged: str) -> str | None:
        """A problem with an item that was taken for something else: a complaint, a search for a product, nothing."""
        if judged not in problem.TAKEN_FOR or message.get("exact_intent"):
            return None
        likely = problem.likely(self._odds(message, text))
        if likely < self.config["problem"] - self.config["word"]:
            return None
        if judged in (UNSURE, "seek") and self._goods_wished(message, judged):
            return None
        told = any(problem.words_of(text, base(message.get("language")["reply"])).values())
        shares = self._confidences(message)
        own = sum(shares[name] for name in PROBLEMS)
        if judged == "seek":
            # "looking for a green teapot" is near to "I got a green teapot": it takes words or examples, too
            least = self.config["described" if _described(message) else "problem_sought"]
            if likely < least or not (told or own >= self.config["own"]):
                return None
        elif likely < self.config["problem"] - self.config["word"] * told:
            return None
        asks = text.rstrip().endswith(problem.QUESTION_MARKS)
        about = sum(shares[name] for name in ABOUT)
        return None if about > (own / 4 if asks else own) else next(iter(PROBLEMS))

    def _suggested(self, message: Message) -> str | None:
        """The wish that the examples see, where the knowledge has it among what it would suggest."""
        shares = self._confidences(message)
        likeliest = max(shares, key=shares.__getitem__)
        family = self.shop.knowledge.family_of
        least = self.shop.knowledge.thresholds.suggest / 3
        near = {TOPICS.get(family(hit["id"])) for hit in message.get("hits") if hit["confidence"] >= least}
        return likeliest if likeliest in near and shares[likeliest] >= self.config["own"] else None

    def _steered(self, message: Message, text: str, judged: str, names: tuple[str, ...]) -> str | None:
        """ "Never mind", "start again", "the other order", by the very words or by their like."""
        exact = self._exact.get(normalised(text))
        if exact in names:
            return exact
        hit = next(iter(message.get("hits") or ()), None)
        sure = judged == QUESTION and hit is not None and hit["exact"]
        if sure or reply_language.letter_words(text) > self.config["words"] or message.get("exact_intent"):
            return None
        shares = self._confidences(message)
        best = max(shares, key=shares.__getitem__)
        return best if best in names and shares[best] >= self.config["steering"] else None

    def _in_form(self, message: Message, text: str, judged: str, asked: str) -> str | None:
        """What the message is to a form that asked for `asked`; None where it begins something or asks something."""
        # "another one" is said of items, too
        steering = _STEERING[:2] if asked.startswith("problem_") else _STEERING
        if steered := self._steered(message, text, judged, steering):
            return steered
        if asked.startswith("problem_") and not _names(message, "order_number"):
            hit = next(iter(message.get("hits") or ()), None)
            family = self.shop.knowledge.family_of(hit["id"]) if hit else None
            return problem.said(message, text, judged, asked, family)
        words = reply_language.letter_words(text)
        digits = any(letter.isdigit() for letter in text)
        if asked == "new_address":
            address = digits and (words >= 1 or "\n" in text) and not text.rstrip().endswith(("?", "？", "؟"))
            hit = next(iter(message.get("hits") or ()), None)
            if address and not (hit and hit["exact"]):
                return "inform"
        elif _names(message, "order_number") or _names(message, "email"):
            # a number in another wish ("cancel ML1234") is that wish, not an answer
            wish = self._begun(message, text, judged) if words > 3 else None
            return wish if wish and not asked.endswith("_confirmed") else "inform"
        elif asked in ("order", "order_proof") and digits and words <= 4:
            return "inform"
        return "inform" if judged in ("choose_market",) and asked != "order" else None


def titles() -> list[str]:
    """How the topics about goods that come back are asked for in general, in all languages: never about one's own."""
    topics = [topic for topic, wish in TOPICS.items() if wish in RETURNS]
    return [text for asked in questions().values() for topic in topics for text in asked[topic][:_GENERAL]]


def _described(message: Message) -> bool:
    """Whether a need ("that holds no cat hair") and two more wishes describe what nobody has bought yet."""
    kinds = {one["kind"] for one in message.get("seek")["heard"]["wishes"]}
    return "need" in kinds and len(kinds) > 2


def _names(message: Message, kind: str) -> bool:
    return any(one.get("entity") == kind for one in message.get("entities") or ())
