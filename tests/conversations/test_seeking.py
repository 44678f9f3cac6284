"""Shoppers who look for a product by what they want, from the first sentence to the comparison."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from bot.catalogue import Catalogue
from bot.dialogue import Inbound, Outbound
from bot.finding.wording import capitalised
from bot.rasa_dialogue import RasaDialogue
from knowledge.attributes import shown
from knowledge.knowledge import Knowledge
from knowledge.language import SERVED

CATALOGUE = Catalogue()
ENGLISH = CATALOGUE.words("en")
POLO = {
    language: asked["polo"]
    for language, asked in yaml.load(
        (Path(__file__).parents[1] / "knowledge" / "finder_questions.yml").read_text("utf-8"), Loader=yaml.BaseLoader
    ).items()
}
ANY_POLO = {
    "en": "I need a polo shirt",
    "de": "Ich brauche ein Poloshirt",
    "ru": "Мне нужна рубашка поло",
    "ar": "أحتاج إلى قميص بولو",
    "ja": "ポロシャツが欲しいです",
}
Say = Callable[..., "Shopper"]
_numbers = itertools.count()


class Shopper:
    """One shopper, who writes and taps, in one conversation."""

    def __init__(self, dialogue: RasaDialogue, language: str) -> None:
        self._dialogue = dialogue
        self._language = language
        self._conversation = f"seeking-{next(_numbers)}"
        self.replies: list[Outbound] = []

    async def write(self, text: str, payload: str | None = None) -> Outbound:
        """The last reply to a message."""
        message = Inbound(
            "web", self._conversation, f"seeking-{next(_numbers)}", text, payload=payload, locales=(self._language,)
        )
        self.replies = await self._dialogue.turn(message)
        return self.replies[-1]

    async def tap(self, title: str) -> Outbound:
        """The last reply to a button."""
        button = next(one for one in self.replies[-1].buttons if one.title == title)
        return await self.write(button.title, button.payload)


@pytest.fixture
def shopper(dialogue: RasaDialogue) -> Callable[[str], Shopper]:
    return lambda language="en": Shopper(dialogue, language)


def handles(reply: Outbound) -> list[str | None]:
    """The products on the cards."""
    return [card.product for card in reply.cards]


def subtitles(reply: Outbound) -> list[str]:
    """The lines of reasons."""
    return [card.subtitle or "" for card in reply.cards]


@pytest.mark.parametrize("language", SERVED)
async def test_a_black_polo_that_holds_no_cat_hair_with_a_pocket(
    shopper: Say, knowledge: Knowledge, language: str
) -> None:
    reply = await shopper(language).write(POLO[language])
    words = CATALOGUE.words(language)
    assert reply.language == language
    assert reply.text == f"{words.format('seek-many', count=1)}\n{words.format('seek-close')}"
    assert handles(reply) == ["polo-harbour", "polo-office-poplin", "polo-breeze"]
    best, near, _ = subtitles(reply)
    why = knowledge.store.needs["pet-hair"].reasons[language]
    missing = words.format("seek-unmet", wishes="|").split("|")[0]
    assert best.startswith(f"{why} · ")
    assert missing not in best
    # the second is not black, and says which colours it has
    assert near.startswith(why)
    assert f"{missing}{shown('black', language)} (" in near
    assert reply.cards[0].price == words.price("38.90", "USD")
    assert all(source.file in ("products.csv", f"products.{language}.csv") for source in reply.sources)
    assert [source.id for source in reply.sources] == [f"product/{handle}" for handle in handles(reply)]
    assert [button.title for button in reply.buttons] == [words.format("seek-compare"), words.format("seek-start-over")]


@pytest.mark.parametrize("language", ANY_POLO)
async def test_two_questions_narrow_the_choice(shopper: Say, language: str) -> None:
    one, words = shopper(language), CATALOGUE.words(language)
    reply = await one.write(ANY_POLO[language])
    assert reply.text == f"{words.format('seek-many', count=11)}\n{words.format('seek-ask-colour')}"
    assert reply.cards == ()
    titles = [button.title for button in reply.buttons]
    navy = shown("navy", language)
    assert capitalised(navy, language) in titles
    assert titles[-1] == words.format("seek-any")
    # the first in words, the second by a button
    reply = await one.write(navy)
    assert reply.language == language
    assert reply.text == f"{words.format('seek-many', count=6)}\n{words.format('seek-ask-material')}"
    reply = await one.tap(capitalised(shown("cotton", language), language))
    assert reply.text.startswith(words.format("seek-many", count=5))
    assert len(reply.cards) == 3
    # the colour and the material, each with what the store writes
    assert all(line.count(" · ") == 1 for line in subtitles(reply))
    assert not any("option" in button.payload for button in reply.buttons)


async def test_what_does_not_matter_is_passed_over(shopper: Say) -> None:
    one = shopper("en")
    await one.write("I need a polo shirt")
    reply = await one.tap("Doesn't matter")
    assert "seek" in reply.buttons[0].payload
    assert len((await one.write("whatever")).cards) == 3


async def test_a_question_about_a_need_may_be_answered_in_words(shopper: Say) -> None:
    one = shopper("en")
    reply = await one.write("a polo shirt that cat hair does not stick to")
    assert reply.text.endswith("Is your pet long- or short-haired?")
    assert [button.title for button in reply.buttons] == ["Long-haired", "Short-haired", "Doesn't matter"]
    await one.write("she has long hair")
    reply = await one.write("any")
    assert handles(reply)[0] == "polo-office-poplin"


async def test_an_answer_in_another_language_counts(shopper: Say) -> None:
    one = shopper("de")
    await one.write("Ich brauche ein Poloshirt")
    reply = await one.write("navy")
    assert reply.language == "de"
    assert reply.text.startswith(CATALOGUE.words("de").format("seek-many", count=6))


@pytest.mark.parametrize(
    ("language", "start", "question", "entry"),
    [
        ("en", "I need a polo shirt", "How do I wash it?", "how-to-wash"),
        ("de", "Ich brauche ein Poloshirt", "Bieten Sie Geschenkverpackung an?", "gift-wrapping"),
    ],
)
async def test_a_question_in_the_middle_is_answered_and_the_search_goes_on(
    shopper: Say, language: str, start: str, question: str, entry: str
) -> None:
    one, words = shopper(language), CATALOGUE.words(language)
    asked = await one.write(start)
    await one.write(question)
    answer, again = one.replies
    assert answer.sources[0].id.removeprefix("fact/") == entry
    assert again.text == f"{words.format('seek-back')}\n{words.format('seek-ask-colour')}"
    assert again.buttons == asked.buttons
    reply = await one.tap(capitalised(shown("black", language), language))
    assert set(handles(reply)[:2]) == {"polo-harbour", "polo-classic-pique"}
    assert reply.text.startswith(words.format("seek-many", count=2))


async def test_a_question_that_is_never_answered_is_not_repeated_for_ever(shopper: Say) -> None:
    one = shopper()
    await one.write("I need a polo shirt")
    counts = []
    for _ in range(3):
        await one.write("How do I wash it?")
        counts.append(len(one.replies))
    assert counts == [2, 2, 1]


@pytest.mark.parametrize(
    ("language", "asked"), [("en", "a purple rain jacket in size M"), ("de", "eine lila Regenjacke in Größe M")]
)
async def test_what_nothing_meets_is_given_up_openly(shopper: Say, language: str, asked: str) -> None:
    reply = await shopper(language).write(asked)
    purple = shown("purple", language)
    assert reply.text == CATALOGUE.words(language).format("seek-relaxed", wishes=purple)
    assert handles(reply)[0] == "jacket-rain-taffeta"
    assert all(purple in line for line in subtitles(reply))


async def test_a_product_of_another_kind_says_so(shopper: Say) -> None:
    one = shopper()
    await one.write("a navy polo shirt in cotton under $25")
    cards = {card.product: card.subtitle or "" for reply in one.replies for card in reply.cards}
    assert cards
    for handle, line in cards.items():
        assert ("polo shirt" in line) != str(handle).startswith("polo-")


async def test_what_the_store_does_not_have_is_said(shopper: Say) -> None:
    reply = await shopper("fr").write("avez-vous des parapluies ?")
    assert reply.text == CATALOGUE.words("fr").format("seek-lacking", wish=shown("umbrella", "fr"))
    assert reply.cards == ()


async def test_a_search_is_refined(shopper: Say) -> None:
    one = shopper()
    assert handles(await one.write(POLO["en"]))[0] == "polo-harbour"
    reply = await one.write("without a pocket")
    assert reply.text == ENGLISH.format("seek-relaxed", wishes="black")
    assert handles(reply)[0] == "polo-breeze"
    reply = await one.write("in blue?")
    assert reply.text.startswith(ENGLISH.format("seek-many", count=4))
    reply = await one.tap("Doesn't matter")
    assert all("Pocket: No pocket" in line for line in subtitles(reply))


@pytest.mark.parametrize("language", ["en", "tr", "zh", "ur"])
async def test_cheaper_is_below_the_price_of_the_first(shopper: Say, language: str) -> None:
    one, words = shopper(language), CATALOGUE.words(language)
    reply = await one.write(POLO[language])
    assert reply.cards[0].price == words.price("38.90", "USD")
    reply = await one.write({"en": "cheaper", "tr": "daha ucuz", "zh": "便宜一点的", "ur": "سستا"}[language])
    limit = words.format("seek-up-to", price=words.price("38.89", "USD"))
    assert limit in reply.text
    over = [card for card in reply.cards if card.price == words.price("38.90", "USD")]
    assert all(limit in (card.subtitle or "") for card in over)


@pytest.mark.parametrize("language", ["en", "pl", "hi", "ja"])
async def test_two_products_are_compared(shopper: Say, language: str) -> None:
    one, words = shopper(language), CATALOGUE.words(language)
    await one.write(POLO[language])
    tapped = await one.tap(words.format("seek-compare"))
    title, *lines = tapped.text.split("\n")
    assert title == words.format(
        "seek-comparison", first="Harbour Polo Shirt with Chest Pocket", second="Office Poplin Polo with Pocket"
    )
    price = capitalised(shown("price", language), language)
    assert lines[0] == f"- {price}: {words.price('38.90', 'USD')} | {words.price('41.90', 'USD')}"
    pocket = next(line for line in lines if line.startswith(f"- {capitalised(shown('pocket', language), language)}:"))
    assert "|" not in pocket
    assert [button.title for button in tapped.buttons] == ["1 ↔ 3", "2 ↔ 3"]
    asked = {"en": "compare 1 and 3", "pl": "porównaj 1 i 3", "hi": "1 और 3 की तुलना करो", "ja": "1と3を比較して"}
    written = await one.write(asked[language])
    assert written.text.startswith(
        words.format("seek-comparison", first="Harbour Polo Shirt with Chest Pocket", second="Breeze Polo Shirt")
    )


async def test_two_products_that_are_named_are_compared(shopper: Say) -> None:
    reply = await shopper().write("compare Breeze Polo Shirt and Classic Piqué Polo Shirt")
    assert reply.text.startswith(
        "Breeze Polo Shirt and Classic Piqué Polo Shirt side by side:\n- Price: $34.90 | $29.90"
    )


async def test_with_nothing_shown_there_is_nothing_to_compare(shopper: Say) -> None:
    reply = await shopper().write("Compare", '/compare{"pair": "1-2"}')
    assert reply.text == ENGLISH.format("seek-compare-none")


@pytest.mark.parametrize(
    ("language", "text"), [("en", "start again"), ("en", "something else"), ("fr", "autre chose"), ("ko", "처음부터")]
)
async def test_a_search_begins_anew(shopper: Say, language: str, text: str) -> None:
    one, words = shopper(language), CATALOGUE.words(language)
    await one.write(POLO[language])
    assert (await one.write(text)).text == words.format("seek-again")
    reply = await one.write("Compare", '/compare{"pair": "1-2"}')
    assert reply.text == words.format("seek-compare-none")


async def test_another_product_takes_the_place_of_the_search(shopper: Say) -> None:
    one = shopper()
    await one.write(POLO["en"])
    reply = await one.write("actually, an electric kettle")
    assert reply.text == ENGLISH.format("products-found", count=1)
    assert handles(reply) == ["kettle-jing"]


async def test_goodbye_ends_the_search(shopper: Say) -> None:
    one = shopper()
    await one.write(POLO["en"])
    await one.write("goodbye")
    assert (await one.write("Compare", '/compare{"pair": "1-2"}')).text == ENGLISH.format("seek-compare-none")


@pytest.mark.parametrize("option", ["colour/mud", "need/x/y", "x", "category/navy", "any", "shoe/no"])
async def test_an_answer_that_nobody_offered_asks_what_is_looked_for(shopper: Say, option: str) -> None:
    reply = await shopper().write("Navy", f'/seek{{"option": "{option}"}}')
    assert reply.text == ENGLISH.format("seek-again")


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("I want to return the black polo", "return-how"),
        ("do you ship polos to Brazil?", "ship-to-countries"),
        ("what size should I order of the polo shirt", "size-guide"),
    ],
)
async def test_a_question_that_names_a_product_stays_a_question(dialogue: RasaDialogue, text: str, entry: str) -> None:
    await dialogue.turn(Inbound("web", f"asking-{entry}", entry, text, locales=("en",)))
    read = await dialogue.understanding("web", f"asking-{entry}")
    assert read is not None
    assert read.intent == "ask"
    assert read.hits[0].id.removeprefix("fact/") == entry


async def test_a_product_by_its_name_is_shown_as_before(shopper: Say) -> None:
    reply = await shopper().write("Breeze Polo Shirt")
    assert handles(reply) == ["polo-breeze"]
    assert ENGLISH.format("product-attributes", product="Breeze Polo Shirt") in reply.text


async def test_a_page_of_a_product_is_not_a_search(dialogue: RasaDialogue) -> None:
    message = Inbound("web", "page", "page", "in black?", locales=("en",), product="polo-breeze")
    [*_, reply] = await dialogue.turn(message)
    assert not any("seek" in button.payload for button in reply.buttons)
