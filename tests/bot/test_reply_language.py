from __future__ import annotations

import pytest

from bot.catalogue import Catalogue
from bot.reply_language import choose, letter_words
from knowledge.language import NOTHING, Identified

CATALOGUE = Catalogue()


def reply(
    identified: Identified = NOTHING,
    text: str = "",
    chosen: str | None = None,
    conversation: str | None = None,
    locales: tuple[str, ...] = (),
    store: tuple[str, ...] = ("en", "zh"),
) -> tuple[str, str | None, str | None]:
    found = choose(
        identified,
        text,
        chosen=chosen,
        conversation=conversation,
        locales=locales,
        store=store,
        catalogue=CATALOGUE,
    )
    return found.language, found.conversation, found.unserved


SURE_GERMAN = Identified("de", 0.99, "Latn")
GERMAN = "Wie lange dauert die Lieferung?"


def test_the_order_is_choice_message_conversation_hints_store() -> None:
    assert reply(SURE_GERMAN, GERMAN, chosen="th", conversation="fr", locales=("ja",))[0] == "th"
    assert reply(SURE_GERMAN, GERMAN, conversation="fr", locales=("ja",))[0] == "de"
    assert reply(NOTHING, "", conversation="fr", locales=("ja",))[0] == "fr"
    assert reply(NOTHING, "", locales=("xx", "ja-JP", "ko"))[0] == "ja"
    assert reply(NOTHING, "", store=("zh", "en"))[0] == "zh"


@pytest.mark.parametrize("text", ["Danke", "danke schön", "ML20481973", "XL", "👍", "https://x.example/a b@c.de 42"])
def test_fewer_than_three_words_never_change_the_language(text: str) -> None:
    assert reply(SURE_GERMAN, text, conversation="fr") == ("fr", "fr", None)


def test_a_first_word_may_begin_a_conversation_if_it_is_sure() -> None:
    assert reply(SURE_GERMAN, "Hallo") == ("de", "de", None)
    assert reply(Identified("de", 0.4, "Latn"), "ok", locales=("sw",)) == ("sw", None, None)


def test_a_conversation_changes_only_on_a_sure_reading() -> None:
    assert reply(Identified("pl", 0.7, "Latn"), "asdf qwer zxcv", conversation="en")[0] == "en"
    assert reply(SURE_GERMAN, GERMAN, conversation="en")[:2] == ("de", "de")


def test_chinese_is_answered_in_its_script() -> None:
    traditional, simplified = Identified("zh", 0.9, "Hant"), Identified("zh", 0.9, "Hans")
    assert reply(traditional, "襯衫幾天內可以退貨")[0] == "zh-Hant"
    assert reply(simplified, "衬衫几天内可以退货", conversation="zh-Hant")[0] == "zh"
    assert reply(simplified, "谢谢", conversation="zh-Hant")[0] == "zh-Hant"
    assert reply(traditional, "襯衫幾天內可以退貨", chosen="zh")[0] == "zh-Hant"


def test_a_language_that_is_not_served_is_answered_in_the_second_choice_and_told() -> None:
    icelandic = Identified("is", 0.97, "Latn")
    text = "Hversu langan tíma tekur afhending?"
    assert reply(icelandic, text, locales=("is", "da")) == ("da", None, "is")
    assert reply(icelandic, text) == ("en", None, "is")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("ok", 1),
        ("size XL please", 3),
        ("ML20481973 L 38", 1),
        ("你好", 1),
        ("衬衫几天内可以退货", 4),
        ("ขอบคุณมากนะคะ", 3),
        ("कमीज़ वापस करने के", 4),
        ("l'ordine è arrivato", 3),
        ("see https://x.example/a?b=c now", 2),
    ],
)
def test_words_made_of_letters_are_counted(text: str, count: int) -> None:
    assert letter_words(text) == count
