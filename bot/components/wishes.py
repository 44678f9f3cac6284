"""What a support desk would call the message, and what it asks for where that is several things.

`knowledge.intents` says where a message might be parted; the store's knowledge has the last word: it is parted only
where the parts surely mean different rules, and one of them is what the whole was taken for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.node import ClassifyingNode, read_text
from bot.shop import Shop
from knowledge.intents import Reader, Wish, classifier, partings
from knowledge.intents.files import TRAIN
from knowledge.language import base
from knowledge.vectors import Encoder, Matrix

ASK = "ask"
PEOPLE = ("human", "complaint")
"""Wishes that no file answers: a person has to take them."""
NAMED = 3
"""Intents of a message that are told."""
Found = dict[str, Any]
LookUp = Callable[[str, Matrix], list[Found]]


class Remembering:
    """An encoder that keeps what it encoded, for one message."""

    def __init__(self, encoder: Encoder, known: dict[str, Matrix]) -> None:
        self.id, self.dimension = encoder.id, encoder.dimension
        self._encoder = encoder
        self._known = known

    def encode(self, texts: Sequence[str], *, kind: Literal["query", "passage"] = "query") -> Matrix:
        """One vector a text; each text is encoded once."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            self._known.update(zip(new, self._encoder.encode(new, kind=kind), strict=True))
        return np.stack([self._known[text] for text in texts])


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class WishReader(ClassifyingNode):
    """Sets `intents`, the support desk's, and `wishes` where the message holds several that can be served."""

    def __init__(self, config: dict[str, Any], shop: Shop, storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, shop, storage, resource)
        self._reader: Reader | None = None

    def read(self, folder: Path) -> None:
        """The classifier, and the reader over it."""
        super().read(folder)
        self._reader = Reader(self._classifier)

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Confidences. A message is looked at in parts where the intent of one reaches `one` and of all `every`.

        From `person` on, of two readers together, a part wants a person. A part is sure whose intent's and rule's
        shortfalls to 1 have a product of at most `doubt`. One that is not is asked back from `asked` of its intent
        (`aside`, where the whole is surely one rule) and `offered` of its nearest rule on. From `likely` of a rule on
        the whole is rather a question than a wish for a person. From `named` on an intent is told."""
        return {
            "one": 0.5, "every": 0.2, "person": 0.85, "doubt": 0.006,
            "asked": 0.64, "aside": 0.85, "offered": 0.3, "likely": 0.5, "named": 0.1,
        }  # fmt: skip

    @classmethod
    def lessons(cls) -> bytes:
        """The shipped examples of `knowledge.intents`."""
        return b"".join(file.read_bytes() for file in sorted(TRAIN.glob("*.yml")))

    def train(self, training_data: TrainingData) -> Resource:
        """Learns the shipped examples of `knowledge.intents`."""
        with self._storage.write_to(self._resource) as folder:
            classifier(self.shop.encoder).save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """The messages with their intents and wishes."""
        for message in messages:
            text = read_text(message)
            if message.get("exact_intent") not in (None, ASK) or text.startswith("/"):
                continue  # small talk to the letter, or a button
            wishes = self._wishes(text, message)
            message.set("intents", self._named(wishes, text, message), add_to_output=True)
            if wishes:
                message.set("wishes", wishes, add_to_output=True)
        return messages

    def _named(self, wishes: Sequence[Found], text: str, message: Message) -> list[Found]:
        """One intent a wish, else the likeliest of the whole."""
        if wishes:
            return [{"name": wish["intent"], "confidence": wish["confidence"]} for wish in wishes]
        if self._reader is None:
            return []  # not trained yet
        # in the language of the reply, as the knowledge was searched: what its letters say is known already
        language = base(message.get("language")["reply"])
        confidences = self._reader.confidences(text, message.get("vector").value, language)
        best = np.argsort(-confidences, kind="stable")[:NAMED]
        return [
            {"name": self._classifier.labels[place], "confidence": round(float(confidences[place]), 4)}
            for place in best.tolist()
            if confidences[place] >= self.config["named"]
        ]

    def _wishes(self, text: str, message: Message) -> list[Found]:
        """The wishes of the message, if there are several and the reply is to serve each; else empty."""
        hits: list[Found] = message.get("hits") or []
        if message.get("follow_up") or message.get("only_place") or (hits and hits[0]["exact"]):
            return []
        encoder = Remembering(self.shop.encoder, {text: message.get("vector").value})
        language = base(message.get("language")["identified"])
        ways = partings(text, encoder, self._classifier, language=language if language != "und" else None)
        if not ways:
            return []
        people = [
            wish for wish in ways[0] if self._wants_person(wish, message.get("rank")(encoder.encode([wish.text])[0]))
        ]
        if not self._promising(ways[0], people):
            return []
        way = ways[0]
        if people:
            # "my mail is": how to reach who wants a person is nothing to answer
            leads = message.get("contact") or ()
            way = tuple(wish for wish in way if wish in people or not any(lead in wish.text for lead in leads))
            if len(way) == len(people) < len(ways[0]):
                return _people(people)
        look_up: LookUp = message.get("look_up")
        served = self._served(way, people, hits, lambda part: look_up(part, encoder.encode([part])[0]))
        # "my parcel goes to Germany" says where, for what is asked beside it
        countries = self.shop.knowledge.markets_in
        kept = [one for one in served if one["sure"] or one["kind"] != ASK or not countries(one["text"], language)]
        return kept if len(kept) > 1 else []

    def _promising(self, way: Sequence[Wish], people: Sequence[Wish]) -> bool:
        confidences = [wish.confidence for wish in way]
        return bool(people) or (
            len(way) > 1 and max(confidences) >= self.config["one"] and min(confidences) >= self.config["every"]
        )

    def _wants_person(self, wish: Wish, ranking: Sequence[Found]) -> bool:
        """Whether a part wants a person, by the support desk's intents and by the dialogue's own together."""
        if wish.intent not in PEOPLE:
            return False
        own = next((one["confidence"] for one in ranking if one["name"] == wish.intent), 0.0)
        doubt: float = (1 - wish.confidence) * (1 - own)
        return doubt <= 1 - float(self.config["person"])

    def _served(
        self, way: Sequence[Wish], people: Sequence[Wish], whole: list[Found], look_up: Callable[[str], list[Found]]
    ) -> list[Found]:
        family, answer = self.shop.knowledge.family_of, self.shop.knowledge.thresholds.answer
        best = whole[0]["confidence"] if whole else 0.0
        meant = family(whole[0]["id"]) if best >= answer else None
        asked: float = self.config["asked" if meant is None else "aside"]
        found: dict[Wish, list[Found]] = {}
        told: list[str] = []
        # the one that is likeliest no wish first: where it is none, the others need not be looked up
        for wish in sorted(way, key=lambda wish: wish.confidence):
            if wish in people:
                continue
            hits = found[wish] = _settled(look_up(wish.text), whole, meant, family, answer, self.config["offered"])
            if self._sure(wish, hits, meant, beside=people):
                told.append(family(hits[0]["id"]))
            elif wish.confidence < asked and len(way) == 2 and not people:
                return []
        considered = {family(hit["id"]) for hit in whole}
        if people and not considered.intersection(told):
            if meant is not None and (rest := [wish for wish in way if wish not in people]):
                return [_described(rest[0], ASK, whole, sure=True), *_people(people)]
            return _people(people) if best < self.config["likely"] else []
        if best >= self.shop.knowledge.thresholds.suggest and not people and family(whole[0]["id"]) not in told:
            return []  # what the whole seems to mean would be lost
        served, given = [], set()
        for wish in way:
            if wish in people:
                served += _people([wish])
                continue
            hits = found[wish]
            sure = self._sure(wish, hits, meant, beside=people)
            if (sure or (wish.confidence >= asked and self._near(hits))) and (
                rule := family(hits[0]["id"])
            ) not in given:
                if not sure and rule in told:
                    continue
                given.add(rule)
                served.append(_described(wish, ASK, hits, sure=sure))
        return served if len(served) > 1 and told else []

    def _sure(self, wish: Wish, hits: Sequence[Found], meant: str | None, beside: Sequence[Wish]) -> bool:
        """Whether the part's rule is the one that the whole surely means, or intent and rule leave little doubt of it.

        `beside` are wishes for a person: no rule is one, so what else is asked is not in doubt because of them.
        """
        if not hits or hits[0]["confidence"] < self.shop.knowledge.thresholds.answer:
            return False
        if beside:
            return True
        doubt: float = (1 - wish.confidence) * (1 - hits[0]["confidence"])
        return self.shop.knowledge.family_of(hits[0]["id"]) == meant or doubt <= self.config["doubt"]

    def _near(self, hits: Sequence[Found]) -> bool:
        least: float = self.config["offered"]
        return bool(hits) and hits[0]["confidence"] >= least


def _people(wishes: Sequence[Wish]) -> list[Found]:
    return [_described(wish, wish.intent, []) for wish in wishes]


def _settled(
    hits: list[Found], whole: list[Found], meant: str | None, family: Callable[[str], str], answer: float, least: float
) -> list[Found]:
    """A part's hits; where they are unsure, and hold the rule that the whole surely means, that is it."""
    if meant is None or (hits and hits[0]["confidence"] >= answer):
        return hits
    if any(family(hit["id"]) == meant and hit["confidence"] >= least for hit in hits):
        return whole
    return hits


def _described(wish: Wish, kind: str, hits: list[Found], *, sure: bool = False) -> Found:
    return {
        "kind": kind,
        "text": wish.text,
        "intent": wish.intent,
        "confidence": round(wish.confidence, 4),
        "sure": sure,
        "hits": hits,
    }
