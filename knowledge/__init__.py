"""What a store knows and how it is found: the merchant's files, languages, the encoder, search. No Rasa."""

from __future__ import annotations

from knowledge.entry import Button, Entry
from knowledge.errors import EncoderError, IndexFault, KnowledgeError, StoreError
from knowledge.faults import Fault
from knowledge.hit import Hit
from knowledge.knowledge import REST_OF_WORLD, Knowledge
from knowledge.language import SERVED, Identified, base, identify
from knowledge.reader import check, load_store
from knowledge.settings import Contact, StoreSettings
from knowledge.store import Store

__all__ = [
    "REST_OF_WORLD",
    "SERVED",
    "Button",
    "Contact",
    "EncoderError",
    "Entry",
    "Fault",
    "Hit",
    "Identified",
    "IndexFault",
    "Knowledge",
    "KnowledgeError",
    "Store",
    "StoreError",
    "StoreSettings",
    "base",
    "check",
    "identify",
    "load_store",
]
