"""Whole conversations in each served language, in sentences that stand in no file of the store.

What must hold in every language: each reply is in the shopper's language, and each text is the catalogue's or
the store's, word for word, of the right market. How often the right entry is found is a matter of the encoder;
the shares that are demanded over all languages stand in `LEAST`, and `parley eval` measures them finely.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import yaml

from bot import facts
from bot.catalogue import Catalogue, Words
from bot.dialogue import Inbound, Outbound
from bot.rasa_dialogue import RasaDialogue
from knowledge.knowledge import Knowledge
from knowledge.language import SERVED, base

SHOPPERS: dict[str, dict[str, str]] = yaml.safe_load(
    (Path(__file__).parent / "shoppers.yml").read_text(encoding="utf-8")
)
WANTED = {"returns": "return-window-eu", "delivery": "delivery-time", "cancel": "cancel-order"}
MARKET = {"returns": "EU", "delivery": None, "cancel": None}
CATALOGUE = Catalogue()

LEAST = {"greet": 0.75, "returns": 0.8, "delivery": 0.6, "cancel": 0.75, "unknown": 0.95, "thanks": 0.85}
"""Share of the languages in which a turn must be understood; a question counts when it was answered, or asked
back with the right entry among the buttons and answered when that was tapped."""


@dataclass
class Told:
    """What one shopper got."""

    replies: dict[str, list[Outbound]] = field(default_factory=dict)
    tapped: dict[str, list[Outbound]] = field(default_factory=dict)


async def _converse(dialogue: RasaDialogue, language: str) -> Told:
    told = Told()
    channel = "conversations"
    for name, text in SHOPPERS[language].items():
        message = Inbound(channel, language, name, text, locales=(language,))
        told.replies[name] = await dialogue.turn(message)
        stem = WANTED.get(name, "-").removesuffix("-eu")
        for button in told.replies[name][-1].buttons:
            if f'"{stem}' in button.payload.replace("fact/", "") and "/ask" in button.payload:
                tap = Inbound(
                    channel, language, f"{name}-tap", button.title, payload=button.payload, locales=(language,)
                )
                told.tapped[name] = await dialogue.turn(tap)
                break
    return told


@pytest.fixture(scope="session")
def conversations(dialogue: RasaDialogue) -> dict[str, Told]:
    async def all_of_them() -> dict[str, Told]:
        return {language: await _converse(dialogue, language) for language in SHOPPERS}

    return asyncio.run(all_of_them())


def test_there_is_a_shopper_for_each_served_language() -> None:
    assert set(SHOPPERS) == {*SERVED, "zh-Hant"}
    assert all(set(turns) == set(LEAST) for turns in SHOPPERS.values())


def test_no_sentence_is_taken_from_the_store(knowledge: Knowledge) -> None:
    known = {text.casefold() for entry in knowledge.store.entries for text in (entry.title, *entry.phrasings)}
    assert not [text for turns in SHOPPERS.values() for text in turns.values() if text.casefold() in known]


@pytest.mark.parametrize("language", SHOPPERS)
def test_every_reply_is_in_the_shoppers_language(conversations: dict[str, Told], language: str) -> None:
    told = conversations[language]
    replies = [reply for turn in (*told.replies.values(), *told.tapped.values()) for reply in turn]
    assert len(replies) >= len(SHOPPERS[language])
    assert {reply.language for reply in replies} == {language}


@pytest.mark.parametrize("language", SHOPPERS)
def test_every_text_is_the_catalogues_or_the_stores(
    conversations: dict[str, Told], knowledge: Knowledge, language: str
) -> None:
    words = CATALOGUE.words(language)
    told = conversations[language]
    for name in SHOPPERS[language]:
        for reply in (*told.replies[name], *told.tapped.get(name, ())):
            if reply.sources:
                _stands_in_the_store(reply, knowledge, words)
            else:
                assert reply.text in _fixed(knowledge, words)


def test_the_first_reply_says_that_a_program_writes(conversations: dict[str, Told], knowledge: Knowledge) -> None:
    for language, told in conversations.items():
        words = CATALOGUE.words(language)
        opening = words.format("greeting", store=knowledge.store.settings.name), words.format("disclosure")
        assert told.replies["greet"][0].text in opening


@pytest.mark.parametrize("name", WANTED)
def test_the_right_answers_are_of_the_right_market(conversations: dict[str, Told], name: str) -> None:
    for told in conversations.values():
        for reply in (*told.replies[name], *told.tapped.get(name, ())):
            for source in reply.sources:
                stem = WANTED[name].removesuffix("-eu")
                if source.id.removeprefix("fact/").startswith(stem):
                    assert source.id in (WANTED[name], f"fact/{stem}")
                    assert source.market == MARKET[name]


@pytest.mark.parametrize("name", LEAST)
def test_most_are_understood(conversations: dict[str, Told], knowledge: Knowledge, name: str) -> None:
    missed = [language for language, told in conversations.items() if not _understood(told, name, language, knowledge)]
    share = 1 - len(missed) / len(conversations)
    assert share >= LEAST[name], f"{name}: {share:.2f}, missed in {' '.join(missed)}"


def _understood(told: Told, name: str, language: str, knowledge: Knowledge) -> bool:
    words = CATALOGUE.words(language)
    replies = told.replies[name]
    if name == "greet":
        return replies[0].text == words.format("greeting", store=knowledge.store.settings.name)
    if name == "thanks":
        return replies[-1].text == words.format("thanks")
    if name == "unknown":
        return not any(reply.sources for reply in replies)
    got = [source.id for reply in (*replies, *told.tapped.get(name, ())) for source in reply.sources]
    # the written entry, or the fact that states the same rule
    return bool({WANTED[name], f"fact/{WANTED[name].removesuffix('-eu')}"} & set(got))


def _stands_in_the_store(reply: Outbound, knowledge: Knowledge, words: Words) -> None:
    source = reply.sources[0]
    if source.file == "products.csv":
        return
    version = knowledge.store.versions[source.id][reply.text_language or base(words.language)]
    told = version.text
    if version.kind == "fact":
        told = facts.tell(knowledge.store.facts[version.topic], source.market, knowledge.store, words)
    assert reply.text.startswith(told)
    assert (source.file, source.heading) == (version.file, version.heading)
    if reply.text_language is None:
        assert reply.notice is None
    else:
        line = words.format("answer-in-other-language", language=words.language_name(reply.text_language))
        assert reply.notice is not None
        assert line in reply.notice


def _fixed(knowledge: Knowledge, words: Words) -> set[str]:
    settings = knowledge.store.settings
    values = {"store": settings.name, "contact": settings.contact.email}
    return {
        words.format(message, **{name: values[name] for name in words.variables(message)})
        for message in words
        if words.variables(message) <= values.keys()
    }
