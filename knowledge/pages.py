"""FAQ files and policies made into entries: ids, market rules, and what a translation inherits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from knowledge.entry import Entry
from knowledge.faults import Fault, did_you_mean
from knowledge.meta import NO_TOPIC, Meta
from knowledge.sections import Document, Section, slug
from knowledge.settings import StoreSettings, without_market
from knowledge.topics.table import TOPICS

PASSAGE = 320
"""Characters of a policy that are searched as one piece: about what the encoder reads well."""


@dataclass(frozen=True)
class Draft:
    """A section on its way to an entry. The id of a policy's translated section may be its place, `@3`."""

    id: str
    kind: Literal["faq", "policy"]
    language: str
    file: str
    line: int
    heading: str
    section: Section
    meta: Meta


def faq_drafts(
    document: Document, language: str, own: bool, settings: StoreSettings
) -> tuple[list[Draft], list[Fault]]:
    """The sound questions of a FAQ file, and what is wrong with the others beyond their own lines."""
    drafts: dict[str, Draft] = {}
    faults: list[Fault] = []
    for line, section in document.sections if not document.fatal else ():
        name = section.id
        if not name and not section.broken:
            name = slug(section.title) if own else ""
            if name:
                message = (f"question has no id and is served as `{name}`; write `## … {{#{name}}}`, "
                           "or its translations and buttons break when its words change")  # fmt: skip
                faults.append(Fault(document.file, line, message, "warning"))
            else:
                same = "the id of the original" if not own else "an id, e.g. return-window"
                faults.append(Fault(document.file, line, f"question has no id; write {same}: `## … {{#id}}`"))
        if not name or section.broken:
            continue
        if name in drafts:
            first = f"{document.file}:{drafts[name].line}"
            faults.append(Fault(document.file, line, f"id `{name}` is taken by {first}; write another id"))
            continue
        draft = _draft(name, "faq", language, document, line, section)
        if not (problems := _unknown_markets(draft, settings)):
            drafts[name] = draft
        faults += problems
    return list(drafts.values()), faults


def policy_ids(document: Document, name: str, own: bool) -> list[str]:
    """The id of each heading: `policy/NAME`, `policy/NAME/SECTION`, or `@place` where the original has it."""
    ids: list[str] = []
    for place, (_, section) in enumerate(document.sections):
        if section.level == 1:
            ids.append(f"policy/{name}")
        elif section.id or own:
            ids.append(f"policy/{name}/{section.id or slug(section.title) or f'section-{place}'}")
        else:
            ids.append(f"@{place}")
    return ids


def policy_drafts(
    document: Document, name: str, language: str, own: bool, settings: StoreSettings
) -> tuple[list[Draft], list[Fault]]:
    """The sections of a policy that say something, and what is wrong with the others."""
    drafts: dict[str, Draft] = {}
    ids = policy_ids(document, name, own)
    faults: list[Fault] = []
    if not document.fatal and document.sections and not document.title:
        message = "policy has no title; begin with a line `# Returns`"
        faults.append(Fault(document.file, document.sections[0][0], message))
    for place, (line, section) in enumerate(document.sections if not document.fatal else ()):
        key = ids[place]
        following = document.sections[place + 1][1].level if place + 1 < len(document.sections) else 0
        if not section.text and not section.broken and following <= section.level:
            message = f"section `{section.title}` is empty; write its text below the heading or delete it"
            faults.append(Fault(document.file, line, message))
        if section.broken or not section.text:
            continue
        if key in drafts:
            message = f"heading `{section.title}` stands a second time; give it an id of its own: `{{#some-id}}`"
            faults.append(Fault(document.file, line, message))
            continue
        draft = _draft(key, "policy", language, document, line, section)
        if not (problems := _unknown_markets(draft, settings)):
            drafts[key] = draft
        faults += problems
    return list(drafts.values()), faults


def _draft(
    name: str, kind: Literal["faq", "policy"], language: str, document: Document, line: int, section: Section
) -> Draft:
    heading = section.title
    if kind == "policy" and section.level > 1 and document.title:
        heading = f"{document.title} › {section.title}"
    return Draft(name, kind, language, document.file, line, heading, section, section.meta.over(document.meta))


def _unknown_markets(draft: Draft, settings: StoreSettings) -> list[Fault]:
    """A market that nobody knows keeps its entry from being served: served everywhere, it would be wrong."""
    if not draft.meta.markets:
        return []
    known = {code.casefold() for code in settings.markets}
    return [
        Fault(
            draft.file,
            draft.line,
            f"market `{code}` is not in store.yml{did_you_mean(code, settings.markets)}",
        )
        for code in draft.meta.markets
        if code.casefold() not in known
    ]


def place_ids(drafts: list[Draft], headings: int, order: Sequence[str], source: str) -> tuple[list[Draft], list[Fault]]:
    """A policy's translated drafts with the ids of the original: their own, else by place among the headings.

    `order` holds the id of each of the original's headings; places are trusted only where both have the same
    number of `headings`.
    """
    placed: list[Draft] = []
    faults: list[Fault] = []
    for draft in drafts:
        if not draft.id.startswith("@"):
            placed.append(draft)
        elif headings == len(order):
            placed.append(replace(draft, id=order[int(draft.id[1:])]))
        else:
            message = (
                f"section `{draft.section.title}` has no id, and {source} has {len(order)} headings where "
                f"this file has {headings}; write the id of the original's section: `{{#id}}`"
            )
            faults.append(Fault(draft.file, draft.line, message))
    return placed, faults


def entry(draft: Draft, meta: Meta, settings: StoreSettings, products: frozenset[str]) -> tuple[Entry, list[Fault]]:
    """The entry of a draft under the meta lines that hold for it; product handles are checked."""
    faults: list[Fault] = []
    spelling = {code.casefold(): code for code in settings.markets}
    handles: list[str] = []
    for handle in meta.products or ():
        if handle in products:
            handles.append(handle)
        elif draft.section.meta.products is not None:
            message = f"product `{handle}` is not in products.csv{did_you_mean(handle, products)}"
            faults.append(Fault(draft.file, draft.line, message))
    valid = meta.valid or (None, None)
    section = draft.section
    made = Entry(
        id=draft.id,
        kind=draft.kind,
        language=draft.language,
        title=section.title,
        text=section.text,
        file=draft.file,
        line=draft.line,
        heading=draft.heading,
        phrasings=section.phrasings,
        passages=passages(draft) if draft.kind == "policy" else (),
        markets=frozenset(spelling[code.casefold()] for code in meta.markets or () if code.casefold() in spelling),
        topic=_topic(draft, meta, settings),
        buttons=meta.buttons or (),
        products=tuple(handles),
        valid_from=valid[0],
        valid_until=valid[1],
    )
    return made, faults


def _topic(draft: Draft, meta: Meta, settings: StoreSettings) -> str:
    """The standard topic of a question: what its `topic` line says, else what its id is called like."""
    if draft.kind != "faq" or meta.topic == NO_TOPIC:
        return ""
    called = without_market(draft.id, settings.market_suffixes) if meta.markets else draft.id
    return meta.topic or (called if called in TOPICS else "")


def passages(draft: Draft) -> tuple[str, ...]:
    """The pieces of a policy's section that are searched: paragraphs and items, joined up to `PASSAGE`."""
    pieces: list[str] = []
    for paragraph in re.split(r"\n+", draft.section.text):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", paragraph).strip()
        if not words:
            continue
        if pieces and len(pieces[-1]) + len(words) < PASSAGE:
            pieces[-1] += " " + words
        else:
            pieces.append(words[:2000])
    return tuple(pieces)
