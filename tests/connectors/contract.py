"""What every channel keeps, as classes to inherit: override the fixtures, and add the channel's own tests.

A new connector's test file begins with

    class TestParse(ParseContract): ...
    class TestRender(RenderContract): ...
    class TestTalk(TalkContract): ...
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.dialogue import Button, Card, Inbound, Outbound, Source
from connectors.channel import Channel
from connectors.errors import MessageFault, Refused
from tests.connectors.echo import Echo

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=6),
    max_leaves=15,
)
LONG = "ö" * 100_000
TEXTS = [
    "hello",
    "👩‍👩‍👧‍👦🏳️‍🌈 🇹🇭",
    "مرحبا، كم يوما لدي لإرجاع القميص؟",
    "<script>alert(1)</script> & <b>bold</b>",
    "two\nlines",
    "e\u0301\u0301\u0301 \u200d \ufeff",
    "สวัสดีครับ 你好 здравствуйте שלום",
]
_BUTTON = st.builds(Button, title=st.text(min_size=1, max_size=60), payload=st.text(max_size=40))
_CARD = st.builds(
    Card,
    title=st.text(min_size=1, max_size=60),
    url=st.none() | st.just("https://shop.example/p/1"),
    price=st.none() | st.just("€ 29.00"),
    product=st.none() | st.just("polo"),
)
_SOURCE = st.builds(Source, id=st.just("a"), title=st.text(max_size=40), file=st.just("faq/a.md"))
REPLIES = st.builds(
    Outbound,
    text=st.text(max_size=400) | st.text(alphabet="ab 👩🏽‍🦱é.\n", max_size=3000),
    language=st.sampled_from(["en", "ar", "th"]),
    notice=st.none() | st.text(max_size=60),
    buttons=st.lists(_BUTTON, max_size=6).map(tuple),
    cards=st.lists(_CARD, max_size=6).map(tuple),
    sources=st.lists(_SOURCE, max_size=2).map(tuple),
)
_relaxed = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


class ParseContract:
    """`parse` is pure and total."""

    @pytest.fixture
    def channel(self) -> Channel:
        """The channel under test."""
        raise NotImplementedError

    @pytest.fixture
    def examples(self) -> list[tuple[Any, list[str]]]:
        """Real-shaped raws with the texts of the messages in them."""
        raise NotImplementedError

    @pytest.fixture
    def wrap(self) -> Callable[[str], Any]:
        """Makes the raw of a message with this text."""
        raise NotImplementedError

    def test_it_reads_what_the_channel_sends(self, channel: Channel, examples: list[tuple[Any, list[str]]]) -> None:
        for raw, texts in examples:
            found = channel.parse(raw)
            assert [message.text for message in found] == texts
            for message in found:
                assert message.channel == channel.name
                assert message.conversation
                assert message.message_id
                assert Inbound.from_json(message.as_json()) == message

    def test_the_same_raw_gives_the_same_messages(
        self, channel: Channel, examples: list[tuple[Any, list[str]]]
    ) -> None:
        for raw, _ in examples:
            ids = [(m.conversation, m.message_id, m.text) for m in channel.parse(raw)]
            assert ids == [(m.conversation, m.message_id, m.text) for m in channel.parse(raw)]

    @pytest.mark.parametrize("text", TEXTS)
    def test_any_words_arrive_as_they_were_written(
        self, channel: Channel, wrap: Callable[[str], Any], text: str
    ) -> None:
        [message] = channel.parse(wrap(text))
        assert message.text == text.replace("\ufeff", "")

    def test_control_characters_do_not_get_in(self, channel: Channel, wrap: Callable[[str], Any]) -> None:
        [message] = channel.parse(wrap("a\x00b\x1b[31mc\u202ed\ud800e"))
        assert message.text == "ab[31mcd\ufffde"

    def test_a_hundred_kilobytes_are_taken_or_refused(self, channel: Channel, wrap: Callable[[str], Any]) -> None:
        code, found = "", []
        try:
            found = channel.parse(wrap(LONG))
        except MessageFault as fault:
            code = fault.code
        assert [code, *(message.text for message in found)] in (["too_long"], ["", LONG])

    @_relaxed
    @given(raw=JSON)
    def test_nothing_from_outside_breaks_it(self, channel: Channel, raw: Any) -> None:
        with suppress(MessageFault):
            assert isinstance(channel.parse(raw), list)

    @_relaxed
    @given(data=st.data())
    def test_no_change_of_a_real_message_breaks_it(
        self, channel: Channel, examples: list[tuple[Any, list[str]]], data: st.DataObject
    ) -> None:
        raw = data.draw(st.sampled_from([raw for raw, _ in examples]))
        with suppress(MessageFault):
            for message in channel.parse(_changed(raw, data)):
                assert isinstance(message.text, str)
                assert isinstance(message.conversation, str)
                assert 0 < len(message.message_id) <= 200
                assert Inbound.from_json(message.as_json()) == message


def _changed(raw: Any, data: st.DataObject) -> Any:
    if not isinstance(raw, dict) or not raw:
        return data.draw(JSON)
    key = data.draw(st.sampled_from(sorted(raw)))
    return {**raw, key: data.draw(st.just(_changed(raw[key], data)) | JSON)}


class RenderContract:
    """`render` is pure and keeps the channel's limits."""

    @pytest.fixture
    def channel(self) -> Channel:
        """The channel under test."""
        raise NotImplementedError

    @pytest.fixture
    def texts_of(self) -> Callable[[Any], str]:
        """The words in a rendered part; empty for a part without."""
        raise NotImplementedError

    @_relaxed
    @given(reply=REPLIES)
    def test_it_keeps_the_limits(self, channel: Channel, texts_of: Callable[[Any], str], reply: Outbound) -> None:
        try:
            parts = channel.render(reply)
        except Refused:
            return
        assert parts == channel.render(reply)
        assert all(len(texts_of(part)) <= channel.limits.text for part in parts)

    @pytest.mark.parametrize("text", TEXTS)
    def test_words_leave_as_they_are(self, channel: Channel, texts_of: Callable[[Any], str], text: str) -> None:
        assert text.strip() in "".join(texts_of(part) for part in channel.render(Outbound(text, "en")))

    def test_a_reply_leaves_whole(self, channel: Channel, texts_of: Callable[[Any], str]) -> None:
        reply = Outbound(
            "30 days.",
            "en",
            notice="Only in English:",
            buttons=(Button("Yes please", "/affirm"), Button("No", "/deny")),
            sources=(Source("a", "Returns policy", "faq/a.md"),),
        )
        shown = "\n".join(texts_of(part) for part in channel.render(reply))
        positions = [shown.index(words) for words in ("Only in English:", "30 days.", "Yes please", "No")]
        assert positions == sorted(positions)
        assert "Returns policy" in shown


@dataclass
class Talk:
    """A running gateway with the channel on it, seen from the channel's side."""

    echo: Echo
    address: str
    say: Callable[..., Awaitable[str]]
    """Sends a message as a shopper of conversation 0, 1, …; gives its id. `id` sends one again."""
    replies: Callable[[int], Awaitable[list[str]]]
    """What the shopper of this conversation has received so far, in order."""
    raw: Any = field(default=None)

    async def until(self, count: int, conversation: int = 0, seconds: float = 10.0) -> list[str]:
        """The first `count` replies, waiting for them."""
        for _ in range(int(seconds * 50)):
            found = await self.replies(conversation)
            if len(found) >= count:
                return found
            await asyncio.sleep(0.02)
        return await self.replies(conversation)


class TalkContract:
    """Whole way, over real sockets: order, duplicates, floods, faults."""

    @pytest.fixture
    def talking(self) -> Callable[[Echo], AbstractAsyncContextManager[Talk]]:
        """Opens a `Talk` over this dialogue."""
        raise NotImplementedError

    @pytest.fixture
    async def talk(self, talking: Callable[[Echo], AbstractAsyncContextManager[Talk]]) -> AsyncIterator[Talk]:
        """An open talk."""
        async with talking(Echo()) as opened:
            yield opened

    async def test_a_message_is_answered(self, talk: Talk) -> None:
        await talk.say("how long?")
        assert await talk.until(1) == ["echo: how long?"]

    async def test_a_message_that_comes_twice_is_answered_once(self, talk: Talk) -> None:
        identity = await talk.say("how long?")
        await talk.until(1)
        await talk.say("how long?", id=identity)
        await talk.say("next")
        assert await talk.until(2) == ["echo: how long?", "echo: next"]
        assert len(talk.echo.turns) == 2

    async def test_order_is_kept_and_no_turns_overlap(self, talk: Talk) -> None:
        talk.echo.delay = 0.02
        for number in range(8):
            await talk.say(f"m{number}")
        for _ in range(500):
            said = "\n".join(turn.text for turn in talk.echo.turns)
            if said.count("m") == 8:
                break
            await asyncio.sleep(0.02)
        assert said.split("\n") == [f"m{number}" for number in range(8)]
        assert talk.echo.overlaps == 0

    async def test_conversations_do_not_wait_for_each_other(self, talk: Talk) -> None:
        await asyncio.gather(*(talk.say(f"from {number}", conversation=number) for number in range(5)))
        for number in range(5):
            assert await talk.until(1, conversation=number) == [f"echo: from {number}"]

    @pytest.mark.parametrize("text", TEXTS)
    async def test_any_words_reach_the_dialogue(self, talk: Talk, text: str) -> None:
        await talk.say(text)
        await talk.until(1)
        assert talk.echo.turns[0].text == text.replace("\ufeff", "")

    async def test_a_turn_that_fails_is_tried_again(self, talk: Talk) -> None:
        talk.echo.broken = 1
        await talk.say("how long?")
        assert await talk.until(1) == ["echo: how long?"]
