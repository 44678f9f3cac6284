"""The counting of named intents, on texts that were learned and so are named right."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import parley
from knowledge.encoder import load
from knowledge.intents import Example, Several, examples
from measure.intents import SHOTS, Report, evaluate, halves, table
from measure.intents_fit import chosen, weigh

LEARNED = [example for example in examples() if example.language == "de"]
KNOWN = next(example for example in LEARNED if example.intent == "cancel")
REFUND = next(example for example in LEARNED if example.intent == "refund")


@pytest.fixture(scope="module")
def report() -> Report:
    # texts that were learned are named right, so what is expected of them decides the figures
    tests = [
        Example("de", "cancel", KNOWN.text),
        Example("de", "refund", REFUND.text),
        Example("de", "track", REFUND.text + "!"),
        Example("de", None, "qqqq xxxx zzzz"),
        Example("de", None, KNOWN.text + "!"),
    ]
    messages = [
        Several("de", ("cancel", "refund"), f"{KNOWN.text}. {REFUND.text}?"),
        Several("de", ("cancel", "track"), KNOWN.text),
        Several("de", ("size", "track"), REFUND.text),
    ]
    return evaluate(tests, messages, load(), lambda line: None)


def test_right_wrong_and_refused_are_shares_of_their_texts(report: Report) -> None:
    assert (report.all.texts, report.all.out_of_scope) == (3, 2)
    assert report.all.likeliest == report.all.right == pytest.approx(0.6667)
    assert report.all.wrong == pytest.approx(0.3333)
    assert report.all.refused == 0.5
    assert report.languages == {"de": report.all}
    assert [(pair.intent, pair.taken_for, pair.times) for pair in report.confused] == [("track", "refund", 1)]


def test_several_wishes_count_as_found_only_whole_and_in_order(report: Report) -> None:
    found = report.several
    assert (found.messages, found.whole, found.some, found.strange) == (3, 0.3333, 0.6667, 0.3333)


def test_few_shots_are_measured_in_english_alone(report: Report) -> None:
    assert report.few_shot == {}
    text = "where is my order"  # the first example of its intent, so learned with any number of shots
    english = evaluate([Example("en", "track", text)], [], load(), lambda line: None)
    assert {shots: score.likeliest for shots, score in english.few_shot.items()} == dict.fromkeys(SHOTS, 1.0)


def test_the_table_shows_each_language_and_confusion(report: Report) -> None:
    shown = table(report)
    assert "| de | 3 + 2 | 67 | 67 | 33 |" in shown
    assert "| track | refund | 1 |" in shown
    assert json.loads(json.dumps(report.as_json()))["all"]["refused"] == 0.5


def test_wrong_use_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert parley.main(["eval", "intents", "--html", str(tmp_path / "a.html")]) == 1
    assert "knows no --html" in capsys.readouterr().err
    assert parley.main(["eval", "intents", "--languages", "xx"]) == 1
    assert "no test set of intents in xx" in capsys.readouterr().err


def test_the_halves_share_no_place_and_lose_nothing() -> None:
    tests = [Example(language, "track", f"{language} {number}") for language in ("de", "fr") for number in range(5)]
    tuned, reported = halves(tests)
    assert [example.text for example in tuned] == ["de 0", "de 2", "de 4", "fr 0", "fr 2", "fr 4"]
    assert sorted(example.text for example in tuned + reported) == sorted(example.text for example in tests)


def test_the_evidence_that_tells_is_weighed_and_the_other_is_not() -> None:
    luck = np.random.default_rng(1)
    right = luck.integers(0, 3, 600)
    telling = 2.0 * np.eye(3)[right] + luck.normal(size=(600, 3))
    weights = weigh(np.stack([telling, luck.normal(size=(600, 3))], axis=-1), right)
    assert weights[0] > 1
    assert abs(weights[1]) < 0.3


def test_the_threshold_keeps_wrong_and_strange_names_few() -> None:
    shares = np.array([[0.9, 0.1]] * 50 + [[0.6, 0.2]] * 50)
    right = np.array([0] * 50 + [1] * 50)
    assert chosen(shares, right) == 0.61
    assert chosen(shares, np.zeros(100, dtype=np.int64)) == 0.2
    assert chosen(shares, np.array([0] * 50 + [2] * 50)) == 0.61
