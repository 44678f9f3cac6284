"""What the dialogue needs beside a model: the store's knowledge, the encoder and the words.

Rasa builds components and actions itself and passes them nothing of ours, so they ask here, when they are
made, for the shop that is being opened. `using` names it; the command line of Rasa, which names none, gets
the store of the environment, opened on first use.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cached_property

from bot.catalogue import Catalogue
from bot.commerce.backend import Backend
from bot.commerce.proof import Proof
from bot.goods.gaps import Gaps
from knowledge.encoder import load as load_encoder
from knowledge.knowledge import Knowledge
from knowledge.vectors import Encoder


class Shop:
    """A store's knowledge, encoder and words; what was not given is opened when first used.

    `backend` holds its orders and `proof` says who may see them; `gaps` notes what its files do not say. None where a
    dialogue is opened without.
    """

    def __init__(
        self,
        knowledge: Knowledge | None = None,
        encoder: Encoder | None = None,
        catalogue: Catalogue | None = None,
        backend: Backend | None = None,
        proof: Proof | None = None,
        gaps: Gaps | None = None,
    ) -> None:
        self.backend, self.proof, self.gaps = backend, proof, gaps
        if knowledge is not None:
            self.knowledge = knowledge
        if encoder is not None:
            self.encoder = encoder
        if catalogue is not None:
            self.catalogue = catalogue

    @cached_property
    def encoder(self) -> Encoder:
        """The encoder shared by intents and knowledge."""
        return load_encoder()

    @cached_property
    def knowledge(self) -> Knowledge:
        """The store's knowledge."""
        return Knowledge.open(encoder=self.encoder)

    @cached_property
    def catalogue(self) -> Catalogue:
        """The fixed words."""
        return Catalogue()


def identity(encoder: Encoder) -> str:
    """A name for this very encoder: its id, and the hashes of its files where it has files."""
    files = getattr(getattr(encoder, "manifest", None), "files", None) or {}
    return " ".join([encoder.id, *(f"{name}={digest}" for name, digest in sorted(files.items()))])


_shop: ContextVar[Shop | None] = ContextVar("shop", default=None)
_default = Shop()


def current() -> Shop:
    """The shop named by the innermost `using`, else the environment's."""
    return _shop.get() or _default


@contextmanager
def using(shop: Shop) -> Iterator[None]:
    """Components and actions that are made inside belong to `shop`."""
    token = _shop.set(shop)
    try:
        yield
    finally:
        _shop.reset(token)
