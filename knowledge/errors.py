"""What can go wrong in `knowledge` beyond the store's content.

Faults in the merchant's files are data (`knowledge.faults.Fault`), never exceptions: they are reported and
the rest serves. An exception means that the library cannot do what it was asked at all.

    KnowledgeError
    ├── StoreError      there is no store to read: no such folder
    ├── IndexFault      the index belongs to another encoder; the message names the command that rebuilds it
    ├── EncoderError    the encoder's files are missing or not what they say
    └── IntentsError    a file of the intents cannot be used; the message names file and line
"""

from __future__ import annotations


class KnowledgeError(Exception):
    """The root of everything that `knowledge` raises."""


class StoreError(KnowledgeError):
    """There is no store folder where one was named; the caller names another."""


class IndexFault(KnowledgeError):
    """The index cannot be used with this encoder; the caller rebuilds it or takes the other encoder."""


class EncoderError(KnowledgeError):
    """The encoder cannot be loaded; the message says which file is missing and what brings it."""


class IntentsError(KnowledgeError):
    """A file of the intents cannot be used; the message is `file:line: what is wrong and what to write`."""
