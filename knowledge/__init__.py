"""What a store knows and how it is found: the merchant's files, languages, the encoder, search. No Rasa."""

from __future__ import annotations

from knowledge.entry import Button, Entry
from knowledge.errors import EncoderError, IndexFault, KnowledgeError, StoreError
from knowledge.faults import Fault
from knowledge.language import SERVED, Identified, base, identify
from knowledge.reader import check, load_store
from knowledge.settings import Contact, StoreSettings
from knowledge.store import Store

__all__ = [
    "SERVED",
    "Button",
    "Contact",
    "EncoderError",
    "Entry",
    "Fault",
    "Identified",
    "IndexFault",
    "KnowledgeError",
    "Store",
    "StoreError",
    "StoreSettings",
    "base",
    "check",
    "identify",
    "load_store",
]
