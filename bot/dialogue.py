"""The one door to the dialogue core: what goes in, what comes out, and who answers.

A connector makes an `Inbound` of what its channel sent, hands it to a `Dialogue`, and renders the
`Outbound`s it gets back. Nothing here knows Rasa, a channel or a language model.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any, Protocol

HANDOFF_REASONS = (
    "asked", "not_understood", "complaint", "legal", "safety", "backend_down", "missing_item", "warranty", "suggest",
)  # fmt: skip
"""Why a conversation is passed to a person; what is read of it has words for each."""
RTL_LANGUAGES = frozenset({"ar", "he", "fa", "ur"})


@dataclass(frozen=True)
class Attachment:
    """One picture that a shopper sent: what is known of it, never its bytes. Sides are in pixels, 0 where unknown."""

    id: str
    """Unguessable, and unique over all channels; what a note, a summary or an agent's page names it by."""
    kind: str = "photo"
    type: str = "image/jpeg"
    size: int = 0
    """Bytes; 0 where only its address is known."""
    width: int = 0
    height: int = 0
    url: str | None = None
    """Where the platform keeps it; None for what the gateway keeps itself (`connectors.attachments`)."""


@dataclass(frozen=True)
class Inbound:
    """One message of a shopper, the same for every channel.

    `conversation` and `message_id` are unique within their channel. A tapped button or card sends its
    `payload` beside the words that the shopper saw on it in `text`.
    """

    channel: str
    conversation: str
    message_id: str
    text: str = ""
    payload: str | None = None
    """What a button of ours carried, given back unchanged."""
    language: str | None = None
    """The shopper's explicit choice of language (BCP 47), strongest of all hints."""
    locales: tuple[str, ...] = ()
    """What the channel knows: `Accept-Language`, the buyer's locale, the page's language; best first."""
    country: str | None = None
    """Where the parcel goes, ISO 3166-1 alpha-2, when the channel knows it."""
    product: str | None = None
    """Handle of the product whose page the shopper looks at."""
    page: str | None = None
    buyer: str | None = None
    """The marketplace's own id of who writes, where its signature vouches for it; a proof (`bot.commerce.proof`)."""
    attachments: tuple[Attachment, ...] = ()
    takes_photos: bool = False
    """Whether the shopper could send a photo on this channel."""
    sent_at: datetime = field(default_factory=lambda: datetime.now(timezone.utc))

    def as_json(self) -> dict[str, Any]:
        """The message as plain JSON types; `from_json` reads it back."""
        sent = [dict(vars(one)) for one in self.attachments]
        return {**vars(self), "locales": list(self.locales), "attachments": sent, "sent_at": self.sent_at.isoformat()}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Inbound:
        """The message that `as_json` wrote."""
        return cls(
            **{
                **data,
                "locales": tuple(data.get("locales", ())),
                "attachments": tuple(Attachment(**one) for one in data.get("attachments", ())),
                "sent_at": datetime.fromisoformat(data["sent_at"]),
            }
        )


@dataclass(frozen=True)
class Button:
    """A quick reply: the words the shopper sees, and what comes back as `Inbound.payload`."""

    title: str
    payload: str


@dataclass(frozen=True)
class Card:
    """A product shown with picture, price and link. `price` is worded for the reply's language."""

    title: str
    url: str | None = None
    image: str | None = None
    price: str | None = None
    subtitle: str | None = None
    product: str | None = None
    """Handle of the product, for channels that send cards of their own."""


@dataclass(frozen=True)
class Source:
    """Where an answer stands in the store's files, so that everybody can check it."""

    id: str
    title: str
    file: str
    heading: str | None = None
    market: str | None = None
    """Code of the market whose rule is quoted; None when it holds everywhere."""


@dataclass(frozen=True)
class Outbound:
    """One reply, before a connector renders it for its channel's rules.

    `text` is plain text with line breaks and, rarely, `[words](url)` links. `language` is the language
    of the fixed words; `text_language` that of `text` where the answer exists only in another one.
    """

    text: str
    language: str
    text_language: str | None = None
    notice: str | None = None
    """A localised line shown above `text`: the answer is in another language."""
    buttons: tuple[Button, ...] = ()
    cards: tuple[Card, ...] = ()
    sources: tuple[Source, ...] = ()
    handoff: str | None = None
    """Reason code when this reply hands the conversation to a person."""
    ratable: bool = False
    """Whether thumbs make sense below it: an answer, not a greeting."""
    speaker: str | None = None
    """Shown name of the person who wrote it; None when the bot did."""
    wants: str | None = None
    """`transcript` when the next message should hold the address that the conversation is sent to."""
    survey: int | None = None
    """Number of the handoff that the shopper is asked about: how well a person helped, 1 to 5."""
    about: str | None = None
    """What it answers: the support desk's intent (`knowledge.intents`) of a question, else the dialogue's own; for
    reports."""

    @property
    def direction(self) -> str:
        """`rtl` or `ltr`, of `text`."""
        return "rtl" if (self.text_language or self.language) in RTL_LANGUAGES else "ltr"

    def as_json(self) -> dict[str, Any]:
        """The reply as plain JSON types; `from_json` reads it back."""
        # not `asdict`, which copies every word deeply
        shown = {name: [dict(vars(one)) for one in getattr(self, name)] for name in ("buttons", "cards", "sources")}
        return {**vars(self), **shown, "direction": self.direction}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Outbound:
        """The reply that `as_json` wrote."""
        fields = {key: value for key, value in data.items() if key != "direction"}
        return cls(
            **{
                **fields,
                "buttons": tuple(Button(**item) for item in data.get("buttons", ())),
                "cards": tuple(Card(**item) for item in data.get("cards", ())),
                "sources": tuple(Source(**item) for item in data.get("sources", ())),
            }
        )


@dataclass(frozen=True)
class Hit:
    """One entry of the knowledge that the dialogue considered, with its calibrated confidence in [0, 1]."""

    id: str
    confidence: float
    language: str
    market: str | None = None
    file: str = ""
    heading: str | None = None


@dataclass(frozen=True)
class Entity:
    """One thing that the message named: `value` is what is meant by its `text`, from `start` to `end`."""

    type: str
    value: str
    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Intent:
    """What a support desk would call a wish (`knowledge.intents`), with how sure that is, 0 to 1."""

    name: str
    confidence: float


@dataclass(frozen=True)
class Understanding:
    """How the dialogue read the last message of a conversation; for people who look into it."""

    language: str
    language_confidence: float
    intent: str
    intent_confidence: float
    market: str | None = None
    hits: tuple[Hit, ...] = ()
    entities: tuple[Entity, ...] = ()
    intents: tuple[Intent, ...] = ()
    """The support desk's: one a wish where the reply serves several, in their order; else the likeliest, best first."""
    order: str | None = None
    """The order that the conversation is about."""


class Dialogue(Protocol):
    """The dialogue core as the rest of the house sees it."""

    async def turn(self, message: Inbound) -> list[Outbound]:
        """The replies to `message`. One conversation's messages come one at a time, in order."""

    async def understanding(self, channel: str, conversation: str) -> Understanding | None:
        """How the last message of this conversation was read; None when there was none."""

    async def ready(self) -> bool:
        """Whether a message would be answered now."""

    async def close(self) -> None:
        """Frees what the dialogue holds. Conversations are kept."""
