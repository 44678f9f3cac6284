"""The store's facts in every language: each sentence is there, tells its value, and holds for every number."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest

from bot import facts
from bot.catalogue import Catalogue
from bot.dialogue import Inbound
from bot.rasa_dialogue import RasaDialogue
from knowledge.knowledge import DEMO, Knowledge
from knowledge.language import SERVED
from knowledge.reader import load_store
from knowledge.topics import table
from knowledge.topics.agreement import numbers
from knowledge.topics.questions import questions
from knowledge.topics.reader import Fact
from knowledge.topics.values import Span

STORE, _ = load_store(DEMO)
WORDS = Catalogue()
LANGUAGES = [*SERVED, "zh-Hant"]
Write = Callable[..., Inbound]


def test_the_catalogue_has_a_sentence_for_each_field_and_no_other() -> None:
    wanted = {sentence for topic in table.TOPICS.values() for sentence in table.sentences(topic)} | set(table.words())
    assert {message for message in WORDS.words("en") if message.startswith("fact-")} == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_of_the_demo_store_is_told_in_every_market(language: str) -> None:
    words = WORDS.words(language)
    for fact in STORE.facts.values():
        for market in (None, *fact.markets):
            text = facts.tell(fact, market, STORE, words)
            assert text.strip()
            assert "{" not in text
            assert "None" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rule_is_told_with_its_markets_own_number(language: str) -> None:
    words = WORDS.words(language)
    window, time = STORE.facts["return-window"], STORE.facts["delivery-time"]
    for market, days in (("EU", 30), ("GULF", 14), ("SEA", 15), (None, 21)):
        told = numbers(facts.tell(window, market, STORE, words))
        assert days in told
        assert not told & ({30, 14, 15, 21} - {days})
    span = time.values("EU")["standard"]
    assert isinstance(span, Span)
    assert {span.low, span.high} <= numbers(facts.tell(time, "EU", STORE, words))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 11, 21, 22, 100])
def test_every_counted_sentence_tells_every_number(language: str, count: int) -> None:
    words = WORDS.words(language)
    for topic in table.TOPICS.values():
        for field in topic.fields.values():
            if field.kind not in ("count", "span"):
                continue
            value = count if field.kind == "count" else Span(count, count + 2)
            text = facts.tell(Fact(topic, {field.name: value}), None, STORE, words)
            # one and two are words of their own, or endings, in some languages
            if count > 2 or field.kind == "span":
                assert count in numbers(text), text


@pytest.mark.parametrize("language", ["ar", "fa", "he", "ur"])
def test_right_to_left_languages_are_written_in_their_script(language: str) -> None:
    text = facts.tell(STORE.facts["return-window"], "EU", STORE, WORDS.words(language))
    letters = [letter for letter in text if unicodedata.category(letter).startswith("L")]
    assert sum(unicodedata.bidirectional(letter) in ("R", "AL") for letter in letters) > 0.9 * len(letters)


@pytest.mark.parametrize("language", SERVED)
async def test_a_standard_question_is_answered_natively_in_every_language(
    dialogue: RasaDialogue, write: Write, language: str
) -> None:
    asked = questions()[language]["gift-wrapping"][0]
    reply = (await dialogue.turn(write(asked, locales=(language,))))[-1]
    assert reply.language.split("-")[0] == language
    assert reply.notice is None
    assert reply.text_language in (None, language)
    assert 4 in numbers(reply.text)  # USD 4.00
    (source,) = reply.sources
    assert source.title == asked or source.id == "gift-wrapping"


async def test_where_the_parcel_goes_is_asked_for_a_fact_too(
    dialogue: RasaDialogue, write: Write, knowledge: Knowledge
) -> None:
    asked = questions()["sw"]["return-window"][0]
    which = (await dialogue.turn(write(asked, language="sw")))[-1]
    assert which.text == WORDS.words("sw").format("market-which")
    gulf = next(button for button in which.buttons if "GULF" in button.payload)
    reply = (await dialogue.turn(write(gulf.title, payload=gulf.payload, language="sw")))[-1]
    assert 14 in numbers(reply.text)
    assert [(source.id, source.market) for source in reply.sources] == [("fact/return-window", "GULF")]
    assert reply.text.startswith(facts.tell(knowledge.store.facts["return-window"], "GULF", STORE, WORDS.words("sw")))
