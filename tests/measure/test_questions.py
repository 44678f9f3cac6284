"""Question files: what is read, and how a broken one is reported."""

from __future__ import annotations

from pathlib import Path

import pytest
from rapidfuzz import fuzz, process

from knowledge import SERVED, load_store
from knowledge.normalise import bare
from knowledge.topics.questions import questions
from measure.questions import QuestionsError, answers, read

DEMO = Path(__file__).parents[2] / "knowledge" / "demo"
Known = dict[str, frozenset[str]]
HEADER = "expected\tcountry\tregister\ttext\n"


@pytest.fixture(scope="module")
def known() -> Known:
    store, _ = load_store(DEMO)
    return answers(store)


def test_the_demo_store_has_questions_in_every_served_language(known: Known) -> None:
    questions = read(DEMO / "questions", known)
    for language in SERVED:
        own = [question for question in questions if question.language == language]
        assert sum(question.in_scope for question in own) >= 60
        assert sum(not question.in_scope for question in own) >= 30
        assert {question.register for question in own} >= {"formal", "chat", "typos", "mixed"}
        tuned = {question.text for question in own if question.part == "tune"}
        reported = {question.text for question in own if question.part == "report"}
        assert tuned.isdisjoint(reported)
        assert abs(len(tuned) - len(reported)) <= 2


def test_no_question_is_a_phrasing_of_the_faq_or_the_facts(known: Known) -> None:
    store, _ = load_store(DEMO)
    phrasings = {
        phrasing.casefold().strip(" ?？!.")
        for entry in store.entries
        for phrasing in (entry.title, *entry.phrasings)
        if entry.kind in ("faq", "fact")
    }
    questions = read(DEMO / "questions", known)
    assert [question.text for question in questions if question.text.casefold().strip(" ?？!.") in phrasings] == []


def test_no_question_is_but_for_a_slip_what_the_models_of_topics_learn(known: Known) -> None:
    learned = {
        language: [bare(text) for texts in phrasings.values() for text in texts[1:]]
        for language, phrasings in questions().items()
    }
    near = [
        (question.text, found[0])
        for question in read(DEMO / "questions", known)
        if (
            found := process.extractOne(
                bare(question.text), learned[question.language], scorer=fuzz.ratio, score_cutoff=88
            )
        )
    ]
    assert near == []


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("en", HEADER + "return-window\tDE\tchat", "en.tsv:2: expected four columns"),
        ("en", HEADER + "no-such-entry\tDE\tchat\thello", "en.tsv:2: the store has no entry 'no-such-entry'"),
        ("en", HEADER + "-\tDE\tloud\thello", "en.tsv:2: register 'loud' is none of formal, chat"),
        ("xx", HEADER + "-\tDE\tchat\thello", "xx.tsv:1: 'xx' is no served language"),
    ],
)
def test_a_broken_line_is_named(tmp_path: Path, known: Known, name: str, content: str, said: str) -> None:
    (tmp_path / f"{name}.tsv").write_text(content, encoding="utf-8")
    with pytest.raises(QuestionsError, match=said):
        read(tmp_path, known)


def test_an_empty_folder_is_named(tmp_path: Path, known: Known) -> None:
    with pytest.raises(QuestionsError, match=r"write LANGUAGE\.tsv"):
        read(tmp_path, known)


def test_a_fact_answers_as_well_as_the_written_entry_of_its_market(known: Known) -> None:
    assert known["return-window-eu"] == {"return-window-eu", "fact/return-window"}
    assert known["warranty-cn"] == {"warranty-cn"}  # the fact has no rule of its own for China
    assert known["pet-hair"] == {"pet-hair"}
