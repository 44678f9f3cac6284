"""Messages with several wishes, in many languages: each is answered, and none is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from bot import facts
from bot.catalogue import Catalogue
from bot.dialogue import Inbound, Outbound
from bot.rasa_dialogue import RasaDialogue
from knowledge.knowledge import Knowledge
from tests.bot.conftest import write

__all__ = ["write"]

Write = Callable[..., Inbound]
MESSAGES: dict[str, dict[str, object]] = yaml.safe_load(
    Path(__file__).with_name("several.yml").read_text(encoding="utf-8")
)
CATALOGUE = Catalogue()


def rule(reply: Outbound) -> str:
    """The rule that a reply quotes, without the market and whether it is a fact or written; empty where it has none."""
    return reply.sources[0].id.removeprefix("fact/").removesuffix("-eu") if reply.sources else ""


def told(reply: Outbound, knowledge: Knowledge) -> str:
    """What the store's files say where the reply says that it stands."""
    [source] = reply.sources
    version = knowledge.store.versions[source.id][reply.text_language or reply.language]
    if version.kind != "fact":
        return version.text
    words = CATALOGUE.words(reply.language)
    return facts.tell(knowledge.store.facts[version.topic], source.market, knowledge.store, words)


async def answered(dialogue: RasaDialogue, message: Inbound) -> list[Outbound]:
    """The replies to a conversation's first message, without the line that a program is writing."""
    first, *replies = await dialogue.turn(message)
    assert first.text == CATALOGUE.words(first.language).format("disclosure")
    return replies


@pytest.mark.parametrize("language", [language for language, wanted in MESSAGES.items() if "both" in wanted])
async def test_both_wishes_are_answered_in_order_with_their_sources(
    dialogue: RasaDialogue, knowledge: Knowledge, write: Write, language: str
) -> None:
    wanted = MESSAGES[language]
    replies = await answered(dialogue, write(wanted["both"], country="DE"))
    assert [rule(reply) for reply in replies] == wanted["rules"]
    assert {reply.language for reply in replies} == {language}
    for reply in replies:
        assert reply.text.startswith(told(reply, knowledge))
        assert reply.ratable


@pytest.mark.parametrize("language", [language for language, wanted in MESSAGES.items() if "person" in wanted])
async def test_a_question_beside_a_wish_for_a_person_gives_both(
    dialogue: RasaDialogue, knowledge: Knowledge, write: Write, language: str
) -> None:
    answer, person = await answered(dialogue, write(MESSAGES[language]["person"], country="DE"))
    assert rule(answer) == "damaged-item"
    assert answer.text.startswith(told(answer, knowledge))
    assert person.handoff == "asked"
    assert person.text == CATALOGUE.words(language).format("handoff-done", contact="help@meihuloom.example.com")
    assert {answer.language, person.language} == {language}


@pytest.mark.parametrize("language", [language for language, wanted in MESSAGES.items() if "mail" in wanted])
async def test_an_address_does_not_hide_the_wish_for_a_person(
    dialogue: RasaDialogue, write: Write, language: str
) -> None:
    message = write(MESSAGES[language]["mail"])
    [person] = await answered(dialogue, message)
    assert (person.handoff, person.language) == ("asked", language)
    understood = await dialogue.understanding(message.channel, message.conversation)
    assert understood is not None
    assert [(one.type, message.text[one.start : one.end]) for one in understood.entities] == [
        ("email", "kim@post.example")
    ]


async def test_each_answer_names_its_own_market(dialogue: RasaDialogue, write: Write) -> None:
    replies = await answered(dialogue, write("when will it arrive and can I pay with PayPal?", country="DE"))
    assert [(reply.sources[0].id, reply.sources[0].market) for reply in replies] == [
        ("delivery-time-eu", "EU"),
        ("payment-methods-eu", "EU"),
    ]
    line = CATALOGUE.words("en").format("market-line", market="European Union")
    assert all(line in reply.text for reply in replies)


async def test_where_the_parcel_goes_is_asked_once_for_three_wishes(dialogue: RasaDialogue, write: Write) -> None:
    [which] = await answered(dialogue, write("how long is delivery, how much is shipping and do you take paypal"))
    assert which.text == CATALOGUE.words("en").format("market-which")
    [button] = [button for button in which.buttons if button.title == "United Kingdom"]
    replies = await dialogue.turn(write(button.title, payload=button.payload))
    assert [reply.sources[0].id.removeprefix("fact/") for reply in replies] == [
        "delivery-time-uk",
        "shipping-cost-uk",
        "payment-methods-uk",
    ]


async def test_an_unsure_part_is_asked_back_and_can_be_tapped(dialogue: RasaDialogue, write: Write) -> None:
    answer, asked = await answered(
        dialogue, write("is the green lamp still available and what does sending it to Ireland cost")
    )
    assert rule(answer) == "shipping-cost"
    assert asked.text == CATALOGUE.words("en").format("ask-back-part", part="is the green lamp still available")
    assert [button.payload for button in asked.buttons][-1] == "/deny"
    [tapped] = await dialogue.turn(write(asked.buttons[0].title, payload=asked.buttons[0].payload))
    assert rule(tapped) == "out-of-stock"


async def test_a_complaint_beside_a_question_reaches_a_person(dialogue: RasaDialogue, write: Write) -> None:
    text = "Niemand antwortet. Das ist eine Frechheit! Wie bekomme ich mein Geld zurück?"
    answer, person = await answered(dialogue, write(text))
    assert (rule(answer), person.handoff) == ("refund-time", "complaint")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I ordered by mistake, can I still cancel my order?", "cancel-order"),
        ("Mi paquete va a Alemania, ¿cuántos días tengo para devolver la camisa?", "return-window"),
        ("do you accept paypal and apple pay", "payment-methods"),
    ],
)
async def test_one_wish_gets_one_answer(dialogue: RasaDialogue, write: Write, text: str, expected: str) -> None:
    message = write(text, country="DE")
    assert [rule(reply) for reply in await answered(dialogue, message)] == [expected]


async def test_an_engineer_sees_the_intents(dialogue: RasaDialogue, write: Write) -> None:
    async def intents(message: Inbound) -> list[str]:
        await dialogue.turn(message)
        understood = await dialogue.understanding(message.channel, message.conversation)
        assert understood is not None
        assert all(0 < one.confidence <= 1 for one in understood.intents)
        return [one.name for one in understood.intents]

    assert (await intents(write("where has my parcel got to?")))[0] == "track"
    assert await intents(write("cancel it please, and how do I get my money back?")) == ["cancel", "refund"]
    assert await intents(write("thanks")) == []
