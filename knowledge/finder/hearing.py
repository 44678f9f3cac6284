"""What one message says to a running search: an answer to its question, or wishes; as plain data between turns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from knowledge.attributes.table import GROUP, GROUPS
from knowledge.entities.words import own
from knowledge.finder.asking import ASKED, NONE, Option, answer, named
from knowledge.finder.wishes import Wish, wish
from knowledge.needs import Need
from knowledge.normalise import fold

ANY = "any"
"""As an answer: it does not matter."""
State = Mapping[str, Any]
"""What a search keeps from one message to the next, as plain data: wishes, questions asked, answers, open question."""


@dataclass(frozen=True)
class Heard:
    """What one message says to a search: wishes, and all answers to needs' questions so far."""

    wishes: tuple[Wish, ...]
    answers: Mapping[str, str]
    answered: bool = False
    """Whether it answers a question of the search, and is no wish of its own."""

    def data(self) -> dict[str, Any]:
        """The same as plain data."""
        return {"wishes": [one.data() for one in self.wishes], "answers": dict(self.answers), "answered": self.answered}


def heard(data: Mapping[str, Any]) -> Heard:
    """What `Heard.data` wrote."""
    return Heard(tuple(wish(one) for one in data["wishes"]), dict(data["answers"]), bool(data["answered"]))


def wished(state: State) -> list[Wish]:
    """The wishes of a search so far."""
    return [wish(one) for one in state.get("wishes", ())]


def given(state: State) -> dict[str, str]:
    """The answers to needs' questions so far, by need."""
    return {str(need): str(one) for need, one in state.get("answers", {}).items()}


def answers_in(text: str, language: str, state: State, needs: Mapping[str, Need]) -> Heard | None:
    """What the text answers to the open question, or word for word to that of any need wished; None for no answer."""
    pending = str(state.get("pending") or "")
    options = tuple(map(str, state.get("options", ())))
    found = _answer(text, language, pending, options, given(state), needs)
    for one in wished(state):
        if found is None and one.kind == "need" and one.id != pending:
            found = _answer(text, language, one.id, (), given(state), needs, exactly=True)
    return found


def chosen(option: str, state: State, needs: Mapping[str, Need]) -> Heard | None:
    """What an answer by its name says (`colour/black`, `need/pet-hair/long`, `any`), also to an earlier question.

    None where there is no such answer: the name comes from outside.
    """
    answers = given(state)
    kind, _, id = option.partition("/")
    if option == ANY:
        return Heard((), answers, answered=True)
    if kind == "need":
        name, _, chosen = id.partition("/")
        need = needs.get(name)
        if need is None or need.ask is None or chosen not in {one.id for one in need.ask.answers}:
            return None
        return Heard((Wish("need", (name,)),), {**answers, name: chosen}, answered=True)
    if kind not in ASKED or not (
        id == NONE or GROUP.get(id) == kind or (kind == "colour" and id in own("colours")["en"])
    ):
        return None
    return Heard(_wishing(kind, id), answers, answered=True)


def _answer(
    text: str, language: str, pending: str, options: Sequence[str], answers: Mapping[str, str],
    needs: Mapping[str, Need], *, exactly: bool = False,
) -> Heard | None:  # fmt: skip
    kind, _, id = pending.partition("/")
    if kind != "need":
        option = named(text, language, options)
        # words for a feature are read like any others
        return Heard(_wishing(kind, option), answers, answered=True) if option is not None else None
    need = needs.get(id)
    if need is None or need.ask is None:
        return None
    of = [Option(one.id, one.titles) for one in need.ask.answers]
    found = _exactly(text, of) if exactly else answer(text, language, of)
    return Heard((Wish("need", (id,)),), {**answers, id: found}, answered=True) if found else None


def _exactly(text: str, options: Iterable[Option]) -> str | None:
    return next((one.id for one in options if fold(text) in map(fold, one.texts.values())), None)


def _wishing(kind: str, id: str) -> tuple[Wish, ...]:
    return (Wish(kind, (kind,), negated=True),) if id == NONE and kind in GROUPS else (Wish(kind, (id,)),)
