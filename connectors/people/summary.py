"""What a person should know before answering: gathered once as data, worded in each agent's language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.dialogue import Understanding
from connectors.people.port import Handoff, Line
from connectors.people.wording import Wording
from connectors.rows import Stored

QUESTIONS = 3
TRIED = 5
QUOTED = 500


def collected(read: Understanding | None, said: Sequence[Stored], reason: str) -> dict[str, Any]:
    """What the dialogue understood and tried, as data: language, market, wishes, product, order, sources, questions."""
    shopper = [one.inbound for one in said if one.inbound is not None]
    words = [message.text for message in shopper if message.payload is None and message.text.strip()]
    product = next((message.product for message in reversed(shopper) if message.product), None)
    tried = dict.fromkeys(
        (source.id, source.title) for one in said if one.outbound is not None for source in one.outbound.sources
    )
    entities = read.entities if read else ()
    order = next((one.value for one in entities if one.type == "order_number"), None)
    intents = [one.name for one in read.intents[:1]] if read else []
    if not intents and read and read.intent:
        intents = [read.intent]
    return {
        "reason": reason,
        "language": read.language if read else None,
        "market": read.market if read else None,
        "intents": intents,
        "product": product,
        "order": (read.order if read else None) or order,
        "tried": [{"id": id, "title": title} for id, title in list(tried)[-TRIED:]],
        "questions": [text[:QUOTED] for text in words[-QUESTIONS:]],
    }


def worded(handoff: Handoff, language: str, wording: Wording) -> list[Line]:
    """The summary's lines in `language`; what is not known has none."""
    known = handoff.summary

    def line(label: str, *values: str | None, quoted: bool = False) -> Line:
        return Line(wording.say(language, label), tuple(value for value in values if value), quoted)

    handle = known.get("product")
    product = (wording.product_name(language, handle) or handle) if handle else None
    spoken = known.get("language") or handoff.language
    lines = [
        line("team-sum-reason", wording.say(language, f"team-reason-{handoff.reason.replace('_', '-')}")),
        line("team-sum-language", wording.language_name(language, spoken)),
        line("team-sum-market", wording.market_name(language, handoff.market) if handoff.market else None),
        line("team-sum-wish", *(wording.intent_name(language, intent) for intent in known.get("intents", ()))),
        line("team-sum-order", known.get("order")),
        line("team-sum-product", product),
        line("team-sum-email", handoff.email),
        line(
            "team-sum-tried",
            *(wording.source_title(language, one["id"]) or one["title"] for one in known.get("tried", ())),
        ),
        line("team-sum-said", *known.get("questions", ()), quoted=True),
    ]
    return [one for one in lines if one.values]
