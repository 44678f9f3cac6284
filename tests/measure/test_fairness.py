"""Many off-topic entries in one language must not take the answers of shoppers in the others."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from knowledge.encoder import Encoder, load
from knowledge.knowledge import DEMO, REST_OF_WORLD, Knowledge
from knowledge.territories import names
from measure.questions import Question, answers, read

ASKED = ("en", "de", "es", "fr", "pl", "tr", "ar", "hi", "th", "ja", "zh", "ko", "vi", "sw")
OFF_TOPIC = {
    "en": ("What is the capital of {}?", "How many people live in {}?", "Who rules {}?", "Is it warm in {}?"),
    "es": ("¿Cuál es la capital: {}?", "¿Cuánta gente vive allí: {}?", "¿Quién gobierna: {}?", "¿Hace calor: {}?"),
    "ar": ("ما عاصمة {}؟", "كم عدد سكان {}؟", "من يحكم {}؟", "هل الجو حار في {}؟"),
    "zh": ("{}的首都是哪里？", "{}有多少人口？", "谁统治{}？", "{}热吗？"),
}


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index that all stores of these tests share, so that nothing is encoded twice."""
    return tmp_path_factory.mktemp("index")


def _recall(knowledge: Knowledge, questions: list[Question]) -> float:
    """The share of the questions whose first hit is an expected entry."""
    found = 0
    for question in questions:
        market = (knowledge.market_of(question.country) or REST_OF_WORLD) if question.country else None
        hits = knowledge.search(question.text, language=question.language, market=market, k=1)
        found += bool(hits) and hits[0].id in question.expected
    return found / len(questions)


@pytest.mark.parametrize("language", OFF_TOPIC)
def test_a_thousand_off_topic_entries_of_one_language_leave_the_others_their_answers(
    language: str, encoder: Encoder, kept: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "store"
    shutil.copytree(DEMO, folder)
    with Knowledge.open(folder, encoder=encoder, index_dir=kept) as knowledge:
        questions = [
            question
            for question in read(DEMO / "questions", answers(knowledge.store))
            if question.in_scope and question.language in ASKED and question.language != language
        ]
        before = _recall(knowledge, questions)
        countries = [forms[0] for forms in names()[language].values()]
        asked = [words.format(country) for words in OFF_TOPIC[language] for country in countries][:1000]
        assert len(set(asked)) > 900
        files = {"en": "".join(f"## Off topic {at}? {{#off-{at}}}\n\nNo.\n\n" for at in range(len(asked)))}
        if language == "en":
            files["en"] = "".join(f"## {text} {{#off-{at}}}\n\nNo.\n\n" for at, text in enumerate(asked))
        else:
            files[language] = "".join(f"## {text} {{#off-{at}}}\n\nNo.\n\n" for at, text in enumerate(asked))
        for code, text in files.items():
            (folder / "faq" / f"off{'' if code == 'en' else '.' + code}.md").write_text(text, encoding="utf-8")
        assert knowledge.refresh()
        assert len(knowledge.store.versions) > 1000
        after = _recall(knowledge, questions)
    assert after >= before - 0.01, (before, after)
