"""The dialogue core on Rasa: a trained model behind the `Dialogue` protocol, on a thread with its own loop.

Rasa's `handle_message` is asynchronous in name only and would freeze the gateway's loop. What is asked here
runs on the dialogue's own thread, one message at a time, and is awaited by the caller without blocking.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Coroutine, Sequence
from concurrent.futures import Future
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from bot.catalogue import Catalogue
from bot.cleaning import cleaned
from bot.commerce.backend import Backend
from bot.commerce.proof import Proof
from bot.dialogue import Entity, Hit, Inbound, Intent, Outbound, Understanding
from bot.goods.gaps import Gaps
from bot.payload import checked, harmless
from bot.quiet import hushed, one_core, settle
from bot.shop import Shop, using
from bot.spare import spare_tensorflow
from bot.training import ROOT
from knowledge.knowledge import Knowledge
from knowledge.vectors import Encoder

if TYPE_CHECKING:
    from rasa.core.agent import Agent

    from bot.tracker_store import RowTrackerStore

T = TypeVar("T")
logger = logging.getLogger(__name__)

LONGEST = 2000
"""Characters of a message that are read."""
PHOTO = "/photo"
"""What is read of a message that is a photo and no words; no shopper's words or button can be this."""


class DialogueFault(Exception):
    """The dialogue core cannot start; the message says what to do."""


class RasaDialogue:
    """Answers out of a store's knowledge with a trained Rasa model. Use `start` before the first turn, or
    let the first turn wait for it; `close` when done."""

    def __init__(
        self,
        knowledge: Knowledge,
        *,
        encoder: Encoder | None = None,
        catalogue: Catalogue | None = None,
        backend: Backend | None = None,
        proof: Proof | None = None,
        gaps: Gaps | None = None,
        models: Path | str = "models",
        database: str = "sqlite:///.parley/dialogue.db",
    ) -> None:
        """`models` is a model archive or a folder whose newest one is taken; `database` an SQLAlchemy URL.

        The dialogue owns `backend`: its connections live on the dialogue's own loop, and `close` closes it there.
        """
        self.shop = Shop(knowledge, encoder or knowledge.encoder, catalogue, backend, proof, gaps)
        self._models = Path(models)
        self._database = database
        self._agent: Agent | None = None
        self._store: RowTrackerStore | None = None
        self._loop = _new_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="dialogue", daemon=True)
        self._thread.start()
        self._loading: asyncio.Task[None] | None = None
        self._closed = False

    async def start(self) -> None:
        """Loads the model; raises `DialogueFault` if there is none. Calling it again waits for the first."""
        await self._there(self._ensure_loaded())

    def begin(self) -> None:
        """Begins to load the model on the dialogue's own thread and returns at once; `ready` tells when it is there."""
        loading = asyncio.run_coroutine_threadsafe(self._ensure_loaded(), self._loop)
        loading.add_done_callback(_report)

    async def turn(self, message: Inbound) -> list[Outbound]:
        """The replies to `message`. What the shopper sent never makes it raise."""
        return await self._there(self._turn(message))

    async def understanding(self, channel: str, conversation: str) -> Understanding | None:
        """How the last message of this conversation was read."""
        return await self._there(self._understanding(sender(channel, conversation)))

    async def ready(self) -> bool:
        """Whether the model is loaded."""
        return self._agent is not None and not self._closed

    async def close(self) -> None:
        """Stops the thread after the turn that runs. Conversations stay in their database."""
        if self._closed:
            return
        self._closed = True
        await self._there(self._shut())
        self._loop.call_soon_threadsafe(self._loop.stop)
        await asyncio.to_thread(self._thread.join)
        self._loop.close()

    async def _there(self, work: Coroutine[Any, Any, T]) -> T:
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self._loop))

    async def _shut(self) -> None:
        if self._store is not None:
            self._store.close()
        if self.shop.backend is not None:
            await self.shop.backend.close()

    async def _ensure_loaded(self) -> Agent:
        if self._agent is None:
            if self._loading is None:
                self._loading = self._loop.create_task(self._load())
            try:
                await self._loading
            except BaseException:
                self._loading = None
                raise
        assert self._agent is not None
        return self._agent

    async def _load(self) -> None:
        settle()
        spare_tensorflow(ROOT / "config.yml")
        with hushed():
            from rasa.core.agent import Agent

            from bot import actions, patches
            from bot.local_action import LocalEndpoint
            from bot.locks import OrderedLockStore
            from bot.tracker_store import RowTrackerStore

        patches.install()
        one_core()
        path = self._model_path()
        store = RowTrackerStore(database=self._database)
        with using(self.shop), hushed():
            agent = Agent.load(
                path,
                tracker_store=store,
                lock_store=OrderedLockStore(),
                action_endpoint=LocalEndpoint(actions.actions(self.shop)),
            )
        if not agent.is_ready() or agent.processor is None:
            raise DialogueFault(f"The model {path} cannot be loaded: run `rasa train --force`.")
        # Rasa wraps stores in one that forgets everything on a fault and goes on; a fault is to be seen
        agent.tracker_store = agent.processor.tracker_store = store
        self._store, self._agent = store, agent

    def _model_path(self) -> str:
        """The archive, or the newest one in the folder."""
        path = self._models
        if path.is_dir():
            archives = sorted(path.glob("*.tar.gz"), key=lambda archive: archive.stat().st_mtime)
            path = archives[-1] if archives else path
        if not path.is_file():
            raise DialogueFault(f"There is no trained model in {self._models}: run `rasa train`.")
        return str(path)

    async def _turn(self, message: Inbound) -> list[Outbound]:
        from rasa.core.channels.channel import UserMessage

        agent = await self._ensure_loaded()
        assert self._store is not None
        try:
            conversation = sender(message.channel, message.conversation)
            known = self._store.replies(conversation, message.message_id)
            if known is not None:
                return outbounds(known)
            text, too_long = self._text_of(message)
            collector = _collector()()
            await agent.handle_message(
                UserMessage(
                    text,
                    collector,
                    conversation,
                    input_channel=message.channel,
                    message_id=message.message_id,
                    metadata=_metadata(message),
                )
            )
            replies = outbounds(collector.collected)
        except Exception:
            logger.exception("a turn failed")
            return [self._trouble(message)]
        if not replies:
            return [self._trouble(message)]
        if too_long:
            words = self.shop.catalogue.words(replies[0].language)
            replies.insert(0, Outbound(words.format("too-long", count=LONGEST), replies[0].language))
        return replies

    def _text_of(self, message: Inbound) -> tuple[str, bool]:
        if payload := checked(message.payload):
            return payload, False
        # what is cut off here cannot hold more than markup does; it bounds the cleaning
        text = harmless(cleaned(message.text[: 10 * LONGEST]))
        if message.attachments and not text:
            return PHOTO, False
        return text[:LONGEST], len(text) > LONGEST

    def _trouble(self, message: Inbound) -> Outbound:
        catalogue = self.shop.catalogue
        wishes: Sequence[str | None] = (
            message.language,
            *message.locales,
            *self.shop.knowledge.store.settings.languages,
        )
        language = next((served for tag in wishes if (served := catalogue.served(tag))), "en")
        return Outbound(catalogue.words(language).format("trouble"), language)

    async def _understanding(self, conversation: str) -> Understanding | None:
        await self._ensure_loaded()
        assert self._store is not None
        tracker = await self._store.retrieve(conversation)
        latest = tracker.latest_message if tracker is not None else None
        if latest is None or latest.text is None:
            return None
        read = latest.parse_data or {}
        language = read.get("language") or {}
        return Understanding(
            language=language.get("identified", "und"),
            language_confidence=language.get("confidence", 0.0),
            intent=latest.intent.get("name") or "",
            intent_confidence=float(latest.intent.get("confidence") or 0.0),
            market=read.get("market"),
            hits=tuple(
                Hit(
                    id=hit["id"],
                    confidence=hit["confidence"],
                    language=hit["language"],
                    market=hit.get("market"),
                    file=hit["file"],
                    heading=hit["heading"],
                )
                for hit in read.get("hits") or ()
            ),
            entities=tuple(
                Entity(named["entity"], named["value"], named["text"], named["start"], named["end"])
                for named in read.get("entities") or ()
                if "text" in named  # a button's have none
            ),
            intents=tuple(Intent(**named) for named in read.get("intents") or ()),
            order=tracker.get_slot("order") if tracker is not None else None,
        )


def _new_loop() -> asyncio.AbstractEventLoop:
    try:
        from uvloop import new_event_loop  # Rasa brings it along, where there is one: it wakes up in half the time
    except ImportError:
        return asyncio.new_event_loop()
    return new_event_loop()


def _report(loading: Future[Any]) -> None:
    if not loading.cancelled() and (error := loading.exception()) is not None:
        logger.error("the dialogue model cannot be loaded: %s", error)


def sender(channel: str, conversation: str) -> str:
    """Rasa's name of a conversation: unique over all channels."""
    return f"{channel}/{conversation}"


def outbounds(messages: list[dict[str, Any]]) -> list[Outbound]:
    """The replies in what Rasa sent to an output channel, or stored."""
    return [Outbound.from_json(message["outbound"]) for message in messages if message.get("outbound")]


def _metadata(message: Inbound) -> dict[str, Any]:
    known = {
        "language": message.language,
        "locales": list(message.locales),
        "country": message.country,
        "product": message.product,
        "page": message.page,
        "buyer": message.buyer,
        "photos": [one.id for one in message.attachments],
        "takes_photos": message.takes_photos,
    }
    return {key: value for key, value in known.items() if value}


@cache
def _collector() -> Any:
    from rasa.core.channels.channel import OutputChannel

    class Collector(OutputChannel):
        def __init__(self) -> None:
            self.collected: list[dict[str, Any]] = []

        async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
            self.collected.append(message)

    return Collector
