"""Behaviour of whole turns. What is asked stands word for word in the demo store or the examples, so that
these tests are about the dialogue and not about the encoder; the conversations test that."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.catalogue import Catalogue
from bot.dialogue import Inbound, Outbound
from bot.rasa_dialogue import LONGEST, DialogueFault, RasaDialogue
from knowledge.knowledge import Knowledge
from knowledge.topics.agreement import numbers

Write = Callable[..., Inbound]
WORDS = Catalogue()
ENGLISH = WORDS.words("en")
RETURNS = "How long do I have to return something?"
NONSENSE = "qwrtz plkjh mnbvx"


async def ask(dialogue: RasaDialogue, message: Inbound) -> Outbound:
    """The last reply to a message."""
    return (await dialogue.turn(message))[-1]


async def test_the_greeting_says_that_a_program_writes(dialogue: RasaDialogue, write: Write) -> None:
    replies = await dialogue.turn(write("Hello!"))
    assert [reply.text for reply in replies] == [ENGLISH.format("greeting", store="Meihu Loom")]
    assert (await ask(dialogue, write("hello"))).text == ENGLISH.format("greeting-again")


async def test_a_first_answer_is_preceded_by_the_disclosure_once(dialogue: RasaDialogue, write: Write) -> None:
    first = await dialogue.turn(write("How do I wash it?"))
    assert first[0].text == ENGLISH.format("disclosure")
    assert len(first) == 2
    assert len(await dialogue.turn(write("Do you offer gift wrapping?"))) == 1


async def test_an_answer_carries_its_source(dialogue: RasaDialogue, knowledge: Knowledge, write: Write) -> None:
    reply = await ask(dialogue, write("How do I wash it?"))
    entry = knowledge.entry("how-to-wash", language="en")
    assert entry is not None
    assert reply.text == entry.text
    assert (reply.language, reply.text_language, reply.notice) == ("en", None, None)
    assert reply.ratable
    assert [(source.id, source.file, source.market) for source in reply.sources] == [
        ("how-to-wash", "faq/products.md", None)
    ]


async def test_a_rule_of_markets_is_asked_for_and_a_bare_country_answers(
    dialogue: RasaDialogue, knowledge: Knowledge, write: Write
) -> None:
    which = await ask(dialogue, write(RETURNS))
    assert which.text == ENGLISH.format("market-which")
    assert [button.title for button in which.buttons] == [
        "European Union", "United Kingdom", "United States", "Gulf states", "South-East Asia", "Mainland China", "World",
    ]  # fmt: skip
    reply = await ask(dialogue, write("Germany"))
    entry = knowledge.entry("return-window-eu", language="en")
    assert entry is not None
    assert reply.text == f"{entry.text}\n\n{ENGLISH.format('market-line', market='European Union')}"
    assert reply.sources[0].market == "EU"
    # and it is remembered
    assert (await ask(dialogue, write("What warranty do I have?"))).sources[0].id == "warranty-eu"


@pytest.mark.parametrize(
    ("number", "entry"), [(1, "return-window-uk"), (3, "return-window-gulf"), (6, "return-window")]
)
async def test_a_market_can_be_tapped(dialogue: RasaDialogue, write: Write, number: int, entry: str) -> None:
    button = (await ask(dialogue, write(RETURNS))).buttons[number]
    assert (await ask(dialogue, write(button.title, payload=button.payload))).sources[0].id == entry


@pytest.mark.parametrize(
    ("more", "entry"),
    [
        ({"country": "GB"}, "return-window-uk"),
        ({"country": "BR"}, "return-window"),
        ({"locales": ("en-US",)}, "return-window-us"),
        ({"country": "SA", "locales": ("en-US",)}, "return-window-gulf"),
    ],
)
async def test_what_the_channel_knows_of_the_country_counts(
    dialogue: RasaDialogue, write: Write, more: dict[str, object], entry: str
) -> None:
    reply = await ask(dialogue, write(RETURNS, **more))
    assert reply.sources[0].id == entry
    guessed = "country" not in more
    assert any("choose_market" in button.payload for button in reply.buttons) == guessed


async def test_an_answer_in_another_language_says_so(
    dialogue: RasaDialogue, knowledge: Knowledge, write: Write
) -> None:
    reply = await ask(dialogue, write("How do I wash it?", language="sw"))
    entry = knowledge.entry("how-to-wash", language="en")
    assert entry is not None
    assert (reply.language, reply.text_language, reply.text) == ("sw", "en", entry.text)
    swahili = WORDS.words("sw")
    assert reply.notice == swahili.format("answer-in-other-language", language=swahili.language_name("en"))


async def test_nonsense_is_asked_back_and_then_a_person_is_offered(dialogue: RasaDialogue, write: Write) -> None:
    await dialogue.turn(write("hello"))
    first = await ask(dialogue, write(NONSENSE))
    expected = [
        ENGLISH.format("not-understood"),
        ENGLISH.format("ask-back"),
        ENGLISH.format("out-of-scope", store="Meihu Loom"),
    ]
    assert first.text in expected
    assert first.handoff is None
    offer = await ask(dialogue, write(NONSENSE))
    assert offer.text == ENGLISH.format("handoff-offer")
    assert [button.payload for button in offer.buttons] == ["/affirm", "/deny"]
    passed = await ask(dialogue, write("yes please"))
    assert passed.handoff == "not_understood"
    assert passed.text == ENGLISH.format("handoff-done", contact="help@meihuloom.example.com")


async def test_the_offer_of_a_person_can_be_declined_by_button(dialogue: RasaDialogue, write: Write) -> None:
    await dialogue.turn(write("hello", payload="/nothing"))
    await dialogue.turn(write(NONSENSE))
    await dialogue.turn(write(NONSENSE))
    declined = await ask(dialogue, write("No, thanks", payload="/deny"))
    assert (declined.text, declined.handoff) == (ENGLISH.format("handoff-declined"), None)
    # the count begins anew
    assert (await ask(dialogue, write(NONSENSE))).text != ENGLISH.format("handoff-offer")


@pytest.mark.parametrize(
    ("text", "message", "handoff"),
    [
        ("thank you", "thanks", None),
        ("goodbye", "goodbye", None),
        ("are you a robot", "robot", None),
        ("no", "no-fine", None),
        ("yes", "yes-what", None),
        ("I want to talk to a person", "handoff-done", "asked"),
        ("I want to complain", "handoff-complaint", "complaint"),
        ("tell me a joke", "out-of-scope", None),
        ("😀🎉", "empty-message", None),
        ("", "empty-message", None),
        ("\x00\x07", "empty-message", None),
        ("<script>alert(1)</script>", "empty-message", None),
        ("<b>thank you</b>", "thanks", None),
    ],
)
async def test_what_is_said_to_what(
    dialogue: RasaDialogue, write: Write, text: str, message: str, handoff: str | None
) -> None:
    await dialogue.turn(write("hello"))
    reply = await ask(dialogue, write(text))
    values = {"store": "Meihu Loom", "contact": "help@meihuloom.example.com"}
    wanted = {name: values[name] for name in ENGLISH.variables(message)}
    assert (reply.text, reply.handoff) == (ENGLISH.format(message, **wanted), handoff)


async def test_the_language_is_changed_on_wish_and_by_the_switch(dialogue: RasaDialogue, write: Write) -> None:
    await dialogue.turn(write("hello", locales=("en",)))
    assert (await ask(dialogue, write("auf Deutsch bitte"))).text == WORDS.words("de").format("language-changed")
    assert (await ask(dialogue, write("How do I wash it?"))).language == "de"
    # the widget's switch, tapped later, wins, and then words win again
    assert (await ask(dialogue, write("How do I wash it?", language="fr"))).language == "fr"
    assert (await ask(dialogue, write("中文", language="fr"))).language == "zh"
    assert (await ask(dialogue, write("How do I wash it?", language="fr"))).language == "zh"


async def test_without_a_name_the_languages_are_offered(dialogue: RasaDialogue, write: Write) -> None:
    which = await ask(dialogue, write("change the language", locales=("en", "th-TH")))
    assert which.text == ENGLISH.format("language-which")
    button = which.buttons[0]
    assert button.title == "ไทย"
    assert (await ask(dialogue, write(button.title, payload=button.payload))).language == "th"


async def test_a_language_that_is_not_served_is_told(dialogue: RasaDialogue, write: Write) -> None:
    reply = await ask(
        dialogue, write("Hversu langan tíma tekur að fá pakkann sendan til Íslands?", locales=("is", "da"))
    )
    assert reply.language == "da"
    assert reply.notice is not None
    assert reply.notice.startswith(WORDS.words("da").format("language-unknown"))


@pytest.mark.parametrize(
    "payload",
    ['/ask{"entry": "no-such-entry"}', '/choose_market{"market": "XX"}', '/change_language{"language": "tlh"}'],
)
async def test_a_button_that_names_nothing_is_answered_calmly(
    dialogue: RasaDialogue, write: Write, payload: str
) -> None:
    reply = await ask(dialogue, write("x", payload=payload))
    assert reply.text in (
        ENGLISH.format("not-understood"),
        f"{ENGLISH.format('language-unknown')}\n{ENGLISH.format('language-which')}",
    )


async def test_words_that_look_like_a_payload_are_words(dialogue: RasaDialogue, write: Write) -> None:
    await dialogue.turn(write("hello"))
    assert (await ask(dialogue, write("/restart"))).text != ""
    assert (await ask(dialogue, write("/human"))).handoff == "asked"  # the word, not the command
    understood = await dialogue.understanding("web", write().conversation)
    assert understood is not None
    assert understood.intent == "human"


async def test_a_very_long_text_is_read_in_part_and_told(dialogue: RasaDialogue, write: Write) -> None:
    replies = await dialogue.turn(write("How do I wash it? " * 6000))
    assert replies[0].text == ENGLISH.format("too-long", count=LONGEST)
    assert len(replies) >= 2


async def test_a_product_is_shown_with_a_localised_price(dialogue: RasaDialogue, write: Write) -> None:
    reply = await ask(dialogue, write("Breeze Polo Shirt", locales=("de",), language="de"))
    card = reply.cards[0]
    assert (card.product, card.price) == ("polo-breeze", "34,90\xa0$")
    assert reply.sources[0].file == "products.csv"


async def test_the_same_message_again_gets_the_same_answer_and_counts_once(
    dialogue: RasaDialogue, write: Write
) -> None:
    await dialogue.turn(write("hello"))
    message = write(NONSENSE)
    assert await dialogue.turn(message) == await dialogue.turn(message)
    again = await ask(dialogue, message)
    assert again.text != ENGLISH.format("handoff-offer")


async def test_a_conversation_goes_on_after_a_restart(knowledge: Knowledge, model: Path, tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'dialogue.db'}"
    first = RasaDialogue(knowledge, models=model, database=database)
    which = await first.turn(Inbound("web", "c", "1", RETURNS))
    await first.close()
    second = RasaDialogue(knowledge, models=model.parent, database=database)
    assert not await second.ready()
    assert await second.turn(Inbound("web", "c", "1", RETURNS)) == which
    assert (await second.turn(Inbound("web", "c", "2", "France")))[-1].sources[0].id == "return-window-eu"
    assert await second.ready()
    await second.close()
    assert not await second.ready()


async def test_a_missing_model_is_told_at_the_start(knowledge: Knowledge, tmp_path: Path) -> None:
    dialogue = RasaDialogue(knowledge, models=tmp_path, database="sqlite://")
    with pytest.raises(DialogueFault, match="rasa train"):
        await dialogue.start()
    assert not await dialogue.ready()
    await dialogue.close()


async def test_many_conversations_at_once_do_not_mix(dialogue: RasaDialogue) -> None:
    languages = ("de", "fr", "th", "ja", "ar", "en", "es", "zh")

    async def talk(number: int) -> set[str]:
        language = languages[number % len(languages)]
        replies = []
        for turn, text in enumerate(("hello", "How do I wash it?", "thank you")):
            message = Inbound("web", f"many-{number}", str(turn), text, language=language)
            replies += await dialogue.turn(message)
        return {reply.language for reply in replies}

    found = await asyncio.gather(*(talk(number) for number in range(16)))
    assert found == [{languages[number % len(languages)]} for number in range(16)]


async def test_understanding_tells_how_the_last_message_was_read(dialogue: RasaDialogue, write: Write) -> None:
    assert await dialogue.understanding("web", "nobody") is None
    await dialogue.turn(write("How do I wash it?", country="DE"))
    read = await dialogue.understanding("web", write().conversation)
    assert read is not None
    assert (read.language, read.intent, read.market) == ("en", "ask", "EU")
    assert (read.hits[0].id, read.hits[0].file) == ("how-to-wash", "faq/products.md")
    assert read.hits[0].confidence > 0.9


@pytest.mark.parametrize(
    ("language", "asked", "elsewhere"),
    [
        ("en", "How long does delivery take?", "and to Brazil?"),
        ("de", "Wie lange dauert die Lieferung?", "und nach Brasilien?"),
        ("ar", "كم يستغرق التوصيل؟", "إلى البرازيل؟"),
        ("sw", "Usafirishaji huchukua muda gani?", "na Brazil?"),
    ],
)
async def test_another_place_goes_on_from_the_question_before(
    dialogue: RasaDialogue, write: Write, language: str, asked: str, elsewhere: str
) -> None:
    first = await ask(dialogue, write(asked, language=language, country="DE"))
    assert [source.market for source in first.sources] == ["EU"]
    second = await ask(dialogue, write(elsewhere, language=language, country="DE"))
    assert second.language == language
    assert {10, 20} <= numbers(second.text), second.text
    assert [source.market for source in second.sources] == [None]


async def test_a_few_words_go_on_from_the_question_before(dialogue: RasaDialogue, write: Write) -> None:
    await dialogue.turn(write("How much does delivery to Germany cost?", country="DE"))
    reply = await ask(dialogue, write("and by express?", country="DE"))
    assert reply.sources
    assert "14.90" in reply.text


async def test_what_is_not_our_business_does_not_go_on(dialogue: RasaDialogue, write: Write) -> None:
    await dialogue.turn(write("How long does delivery take?", country="DE"))
    reply = await ask(dialogue, write("tell me a joke", country="DE"))
    assert reply.sources == ()
