from __future__ import annotations

import pytest

from knowledge import Knowledge
from knowledge.corpus import corpus_of
from knowledge.encoder import load
from knowledge.spelling import Spelling
from tests.knowledge.conftest import Hashing, Write

FAQ = """\
## Can I cancel my order? {#cancel}
- cancel the order

Yes.

## How do I wash the jacket? {#wash}

Cold.
"""
GERMAN = """\
## Kann ich meine Bestellung stornieren? {#cancel}

Ja.
"""


@pytest.fixture
def knowledge(write: Write, encoder: Hashing) -> Knowledge:
    settings = "name: Test\nlanguages: [en, de, zh]\n"
    return Knowledge.open(write({"faq/a.md": FAQ, "faq/a.de.md": GERMAN}, settings), encoder=encoder)


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("canel my oder", "en", "cancel my order"),
        ("cancell my orrder", "en", "cancel my order"),
        ("acncel", "en", "cancel"),
        ("ich moechte bestelung stornirren", "de", "ich moechte bestellung stornieren"),
        ("cancel my order", "en", None),
        ("jackets", "en", "jacket"),
        ("basket", "en", None),  # two letters away, and short
        ("can", "en", None),
        ("bestelung", "en", None),  # no English word is near
        ("取消订但", "zh", None),
        ("", "en", None),
        ("🤖🤖🤖", "en", None),
    ],
)
def test_words_of_the_store_put_mistyped_ones_right(
    knowledge: Knowledge, text: str, language: str, meant: str | None
) -> None:
    assert Spelling(corpus_of(knowledge.store)).corrected(text, language) == meant


def test_what_the_encoder_knows_is_no_mistake(knowledge: Knowledge) -> None:
    spelling = Spelling(corpus_of(knowledge.store), load().knows)
    assert spelling.corrected("jackets are warm", "en") is None
    assert spelling.corrected("canncel", "en") == "cancel"


def test_a_mistyped_question_is_answered(knowledge: Knowledge) -> None:
    hits = knowledge.search("cancle teh ordr", language="en")
    assert hits[0].id == "cancel"
    assert knowledge.search("Can I cancel my order?", language="en")[0].exact
    assert knowledge.search("cancel thee ordr", language="en")[0].id == "cancel"


def test_long_and_odd_texts_are_taken(knowledge: Knowledge) -> None:
    spelling = Spelling(corpus_of(knowledge.store))
    assert spelling.corrected("x" * 100_000, "en") is None
    assert spelling.corrected("canel " * 10_000, "xx") is None
    put_right = spelling.corrected("canel " * 10_000, "en")
    assert put_right is not None
    assert len(put_right.split()) > 300  # nothing is cut off behind the words that are looked at
    assert set(put_right.split()[:60]) == {"cancel"}
