"""The record: the same behaviour in SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
import sqlalchemy

from bot.dialogue import Button, Card, Inbound, Outbound, Source
from connectors.errors import RecordFault
from connectors.record import Record
from connectors.rows import hashed
from connectors.schema import address, layout, metadata

MESSAGE = Inbound("web", "c1", "m1", "How long?", locales=("th", "en"), country="DE", product="polo", page="/p")
REPLY = Outbound(
    "30 days",
    "th",
    text_language="en",
    notice="ภาษาอังกฤษ:",
    buttons=(Button("Yes", "/affirm"),),
    cards=(Card("Polo", price="€ 29"),),
    sources=(Source("return-window-eu", "Returns", "faq/returns.md", "Returns", "EU"),),
    ratable=True,
)


async def test_what_was_said_is_read_back_as_it_was(record: Record) -> None:
    receipt = await record.receive(MESSAGE, token_hash=hashed("secret"))
    assert (receipt.seq, receipt.fresh) == (1, True)
    stored = await record.answer("web", "c1", [receipt.seq], [REPLY, replace(REPLY, text="and more")])
    assert stored is not None
    assert [one.seq for one in stored] == [2, 3]
    history = await record.history("web", "c1")
    assert [one.inbound or one.outbound for one in history] == [
        MESSAGE,
        REPLY,
        replace(REPLY, text="and more"),
    ]
    assert [one.seq for one in await record.history("web", "c1", after=2)] == [3]
    assert [one.seq for one in await record.history("web", "c1", most=2)] == [2, 3]


@pytest.mark.parametrize(
    "text",
    [
        "🧕🏽👨‍👩‍👧",
        "مرحبا \u202e",
        "x" * 100_000,
        "nul \x00 and \ud800 alone",
        "'; DROP TABLE messages; --",
        "",
    ],
)
async def test_any_text_survives(record: Record, text: str) -> None:
    message = replace(MESSAGE, text=text)
    await record.receive(message)
    [stored] = await record.history("web", "c1")
    assert stored.inbound == message


async def test_a_message_id_counts_once_a_conversation(record: Record) -> None:
    first = await record.receive(MESSAGE)
    again = await record.receive(replace(MESSAGE, text="other words"))
    other = await record.receive(replace(MESSAGE, conversation="c2"))
    channel = await record.receive(replace(MESSAGE, channel="lazada"))
    assert (again.fresh, again.seq) == (False, first.seq)
    assert other.fresh
    assert channel.fresh
    assert len(await record.history("web", "c1")) == 1


async def test_an_answered_message_is_never_answered_again(record: Record) -> None:
    one = await record.receive(MESSAGE)
    two = await record.receive(replace(MESSAGE, message_id="m2"))
    assert await record.answer("web", "c1", [one.seq], [REPLY])
    assert await record.answer("web", "c1", [one.seq, two.seq], [REPLY]) is None
    assert len(await record.history("web", "c1")) == 3
    assert [s.seq for s in await record.unanswered(["web"])] == [two.seq]


async def test_two_processes_answer_a_message_once(url: str) -> None:
    ours, theirs = Record.open(url), Record.open(url)
    receipt = await ours.receive(MESSAGE)
    both = await asyncio.gather(
        *(one.answer("web", "c1", [receipt.seq], [REPLY]) for one in (ours, theirs, ours, theirs))
    )
    assert sum(stored is not None for stored in both) == 1
    assert len(await ours.history("web", "c1")) == 2
    await ours.close()
    await theirs.close()


async def test_two_processes_receive_a_message_once(url: str) -> None:
    records = [Record.open(url), Record.open(url)]
    messages = [replace(MESSAGE, message_id=f"m{number}") for number in range(20)]
    receipts = await asyncio.gather(*(one.receive(message) for message in messages for one in records))
    assert sum(receipt.fresh for receipt in receipts) == 20
    assert [one.seq for one in await records[0].history("web", "c1")] == list(range(1, 21))
    for one in records:
        await one.close()


async def test_unanswered_messages_are_found_by_the_next_process_and_counted(url: str) -> None:
    first = Record.open(url)
    await first.receive(MESSAGE)
    await first.receive(replace(MESSAGE, message_id="m2"))
    await first.receive(replace(MESSAGE, channel="other"))
    await first.close()
    for attempt in range(3):
        following = Record.open(url)
        left = await following.unanswered(["web"])
        assert [(one.seq, one.attempts) for one in left] == [(1, attempt), (2, attempt)]
        await following.close()


async def test_a_conversation_is_found_by_its_token_alone(record: Record) -> None:
    await record.receive(replace(MESSAGE, language="de"), token_hash=hashed("secret"))
    found = await record.find("web", hashed("secret"))
    assert found is not None
    assert (found.id, found.language, found.last_seq) == ("c1", "de", 1)
    assert await record.find("web", hashed("wrong")) is None
    assert await record.find("lazada", hashed("secret")) is None
    await record.set_language("web", "c1", "ar")
    found = await record.find("web", hashed("secret"))
    assert found is not None
    assert found.language == "ar"


async def test_a_rating_is_kept_for_replies_only(record: Record) -> None:
    receipt = await record.receive(MESSAGE)
    await record.answer("web", "c1", [receipt.seq], [REPLY])
    assert await record.rate("web", "c1", 2, True)
    assert await record.rate("web", "c1", 2, False)
    assert not await record.rate("web", "c1", 1, True)
    assert not await record.rate("web", "c1", 99, True)
    assert not await record.rate("web", "other", 2, True)


async def test_replies_wait_until_they_are_marked(record: Record) -> None:
    receipt = await record.receive(MESSAGE)
    stored = await record.answer("web", "c1", [receipt.seq], [REPLY, REPLY], state="pending")
    assert stored is not None
    await record.mark("web", "c1", stored[0].seq, "sent", parts=2)
    await record.mark("web", "c1", stored[1].seq, "sending", parts=1, attempts=4)
    [left] = await record.unsent("web")
    assert (left.seq, left.state, left.parts, left.attempts) == (stored[1].seq, "sending", 1, 4)
    assert await record.sent_unanswered("web", "c1") == 3
    await record.receive(replace(MESSAGE, message_id="m2"))
    assert await record.sent_unanswered("web", "c1") == 0


async def test_the_last_turns_buttons_are_known(record: Record) -> None:
    one = await record.receive(MESSAGE)
    await record.answer("web", "c1", [one.seq], [REPLY, Outbound("done", "en")])
    two = await record.receive(replace(MESSAGE, message_id="m2"))
    assert await record.last_offer("web", "c1") == REPLY
    await record.answer("web", "c1", [two.seq], [Outbound("no buttons", "en")])
    assert await record.last_offer("web", "c1") is None
    assert await record.last_offer("web", "nobody") is None


async def test_many_writers_share_commits_and_keep_order(record: Record) -> None:
    async def talk(name: str) -> list[int]:
        return [(await record.receive(replace(MESSAGE, conversation=name, message_id=f"{i}"))).seq for i in range(20)]

    for seqs in await asyncio.gather(*(talk(f"c{n}") for n in range(20))):
        assert seqs == list(range(1, 21))


async def test_work_that_fails_harms_nobody_elses(record: Record) -> None:
    def bad(_: object) -> None:
        raise ZeroDivisionError

    results = await asyncio.gather(
        record.receive(MESSAGE),
        record._writer.run(bad),
        record.receive(replace(MESSAGE, message_id="m2")),
        return_exceptions=True,
    )
    assert isinstance(results[1], ZeroDivisionError)
    assert len(await record.history("web", "c1")) == 2


async def test_a_newer_records_layout_is_refused(url: str) -> None:
    await Record.open(url).close()
    engine = sqlalchemy.create_engine(address(url), future=True)
    with engine.begin() as connection:
        connection.execute(layout.update().values(version=99))
    with pytest.raises(RecordFault, match="layout 99"):
        Record.open(url)
    metadata.drop_all(engine)
    engine.dispose()


async def test_a_closed_record_says_so(url: str) -> None:
    closed = Record.open(url)
    await closed.close()
    with pytest.raises(RecordFault):
        await closed.receive(MESSAGE)
