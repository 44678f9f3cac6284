"""What a message names, through the whole pipeline."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.components.entities import contacts, without
from bot.dialogue import Inbound
from bot.rasa_dialogue import RasaDialogue
from knowledge.knowledge import Knowledge

Write = Callable[..., Inbound]


async def named(dialogue: RasaDialogue, message: Inbound) -> list[tuple[str, str, str]]:
    """Type, value and text of all that the message named; each has to stand where it says."""
    await dialogue.turn(message)
    understood = await dialogue.understanding(message.channel, message.conversation)
    assert understood is not None
    assert [message.text[one.start : one.end] for one in understood.entities] == [
        one.text for one in understood.entities
    ]
    return [(one.type, one.value, one.text) for one in understood.entities]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Where is my order ml 2048-1973? I wanted the Breeze Polo Shirt in navy, size L.",
            [
                ("order_number", "ML20481973", "ml 2048-1973"),
                ("product", "polo-breeze", "Breeze Polo Shirt"),
                ("colour", "navy", "navy"),
                ("size", "L", "L"),
            ],
        ),
        (
            "我的订单ＭＬ２０４８１９７３还没有到，里面有两件白色的衬衫",
            [
                ("order_number", "ML20481973", "ＭＬ２０４８１９７３"),
                ("quantity", "2", "两件"),
                ("colour", "white", "白色"),
            ],
        ),
        (
            "طلبت القميص الأسود ورقم الطلب ML٢٠٤٨١٩٧٣ ولم يصل بعد",
            [("colour", "black", "الأسود"), ("order_number", "ML20481973", "ML٢٠٤٨١٩٧٣")],
        ),
    ],
)
async def test_a_turn_knows_what_was_named(
    dialogue: RasaDialogue, write: Write, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert await named(dialogue, write(text)) == expected


async def test_days_are_counted_from_the_stores_today(
    dialogue: RasaDialogue, knowledge: Knowledge, write: Write
) -> None:
    assert await named(dialogue, write("Ich habe das heute bestellt, wann kommt es?")) == [
        ("date", knowledge.today.isoformat(), "heute")
    ]


async def test_a_number_is_read_where_the_shopper_is(dialogue: RasaDialogue, write: Write) -> None:
    assert await named(dialogue, write("please call me: 0151 23456789", country="DE")) == [
        ("phone", "+4915123456789", "0151 23456789")
    ]


async def test_what_is_named_changes_no_answer(dialogue: RasaDialogue, write: Write) -> None:
    """Entities are for actions: the rules go on as if there were none."""
    await dialogue.turn(write("hello"))
    message = write("connect me with an agent please, jo@example.com")
    assert (await dialogue.turn(message))[-1].handoff == "asked"
    understood = await dialogue.understanding(message.channel, message.conversation)
    assert understood is not None
    assert [one.value for one in understood.entities] == ["jo@example.com"]


async def test_a_button_names_nothing(dialogue: RasaDialogue, write: Write) -> None:
    message = write("Deutsch", payload='/change_language{"language": "de"}')
    assert await named(dialogue, message) == []
    assert (await dialogue.turn(write("thank you")))[-1].language == "de"


@pytest.mark.parametrize(
    ("text", "entities", "read", "leads"),
    [
        ("I want a person, my mail is x@y.com", [("email", "x@y.com")], "I want a person, my mail is", ["my mail is"]),
        ("cancel ML20481973, please", [("order_number", "ML20481973")], "cancel , please", ["cancel"]),
        ("is https://shop.example/p/1 in stock?", [], "is in stock?", []),
        ("size L, black", [("size", "L"), ("colour", "black")], "size L, black", []),
        ("ML20481973", [("order_number", "ML20481973")], "ML20481973", []),
        ("我要人工客服，邮箱a@b.com谢谢", [("email", "a@b.com")], "我要人工客服，邮箱 谢谢", ["邮箱"]),
    ],
)
def test_addresses_and_numbers_are_not_read_for_a_wish(
    text: str, entities: list[tuple[str, str]], read: str, leads: list[str]
) -> None:
    found = [
        {"entity": kind, "start": text.index(value), "end": text.index(value) + len(value)} for kind, value in entities
    ]
    assert without(text, found) == read
    assert contacts(text, found) == leads
