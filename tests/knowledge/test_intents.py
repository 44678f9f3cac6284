"""The intents of a support desk with the shipped encoder: files, floors that were measured, several wishes at once."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import NoReturn

import pytest
from rapidfuzz import fuzz, process

from knowledge import KnowledgeError
from knowledge.classifier import FewShotClassifier
from knowledge.encoder import Encoder, load
from knowledge.intents import INTENTS, classifier, examples, partings, several, utterances, wishes
from knowledge.intents.files import conjunctions
from knowledge.language import SERVED
from knowledge.normalise import bare

TESTED = tuple(SERVED)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load()


@pytest.fixture(scope="module")
def fitted(encoder: Encoder) -> FewShotClassifier:
    return classifier(encoder)


def test_the_shipped_files_are_whole_and_apart() -> None:
    learned, tested = examples(), utterances()
    assert {(example.language, example.intent) for example in learned if example.language == "en"} == {
        ("en", intent) for intent in (*INTENTS, None)
    }
    counts = Counter((example.language, example.intent) for example in tested)
    languages = {example.language for example in tested}
    assert languages == set(TESTED)
    assert {language: min(counts[language, intent] for intent in INTENTS) for language in languages} == dict.fromkeys(
        TESTED, 10
    )
    assert min(counts[language, None] for language in languages) >= 30
    near = [
        (example.text, closest)
        for example in tested
        for closest in process.extract(
            bare(example.text), [bare(one.text) for one in learned if one.language == example.language],
            scorer=fuzz.ratio, score_cutoff=80, limit=1,
        )
    ]  # fmt: skip
    assert near == [], "test utterances that are an example but for a slip of the pen measure nothing"
    assert set(conjunctions()) == set(SERVED)


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("en.tsv", "track\twhere is it\ncancel that\n", "en.tsv:2: expected an intent, one tab and a text"),
        ("en.tsv", "track\twhere\tis it\n", "en.tsv:1: expected an intent"),
        ("en.tsv", "track\twhere is it\ntracks\tand now\n", "en.tsv:2: unknown intent `tracks` .did you mean `track`"),
        ("en.tsv", "track\tWhere is it?\n-\twhere is it\n", "en.tsv:2: .* a second time"),
        ("en.tsv", "\n", "en.tsv:1: expected an intent"),
        ("xx.tsv", "track\twhere is it\n", "xx.tsv:1: `xx` is no served language"),
        ("en.yml", "track:\n- where is it\nrefunds:\n- my money\n", "en.yml:3: unknown key `refunds`"),
        ("en.yml", "track:\n- where is it\n- {a: b}\n", "en.yml:3: `track` needs one value"),
        ("en.yml", "track:\n- where is it\ncancel:\n- Where is it?\n", "en.yml:4: .* a second time"),
        ("en.yml", "track: [a\n", "en.yml:2: is not YAML"),
        ("en.yml", b"track:\n- caf\xe9\n", "en.yml:2: is not UTF-8"),
        ("out_of_scope.yml", "xx:\n- tell me a joke\n", "out_of_scope.yml:1: unknown key `xx`"),
    ],
)
def test_a_fault_is_told_with_file_and_line(tmp_path: Path, name: str, content: str | bytes, fault: str) -> None:
    (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(KnowledgeError, match=fault):
        (utterances if name.endswith(".tsv") else examples)(tmp_path)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("en\tcancel refund", "s.tsv:1: expected a language, intents and a text"),
        ("xx\tcancel refund\tstop it", "s.tsv:1: `xx` is no served language"),
        ("en\tcancel refunds\tstop it", "s.tsv:1: unknown intent `refunds` .did you mean `refund`"),
        ("en\tcancel\tstop it", "s.tsv:1: expected two intents or more"),
    ],
)
def test_a_fault_among_several_wishes_is_told(tmp_path: Path, line: str, fault: str) -> None:
    (tmp_path / "s.tsv").write_text(line + "\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=fault):
        several(tmp_path / "s.tsv")


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="no files"):
        utterances(tmp_path)


def test_hard_utterances_reach_what_was_measured_less_a_margin(encoder: Encoder, fitted: FewShotClassifier) -> None:
    tested = utterances()
    confidences = fitted.confidences(encoder.encode([example.text for example in tested]))
    likeliest = [fitted.labels[place] for place in confidences.argmax(axis=1)]
    refused = confidences.max(axis=1) < fitted.threshold
    right: dict[str, list[bool]] = {language: [] for language in TESTED}
    stray = []
    for example, label, no in zip(tested, likeliest, refused.tolist(), strict=True):
        if example.intent is None:
            stray.append(no)
        else:
            right[example.language].append(label == example.intent)
    shares = {language: sum(hits) / len(hits) for language, hits in right.items()}
    # measured: 75 % in English, 35 % in the least, 51 % over all, and 96 % refused; chance is 3 %
    assert shares["en"] >= 0.69
    assert min(shares.values()) >= 0.29
    assert sum(shares.values()) / len(shares) >= 0.46
    assert sum(stray) / len(stray) >= 0.87


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cancel it and how do I get my money?", ["cancel", "refund"]),
        ("Hi! I want to return the shoes. Also, do you have a student discount?", ["return", "coupon"]),
        ("storniert das bitte und wo ist mein geld", ["cancel", "refund"]),
        ("cancelen mi pedido y díganme cuándo llega el reembolso", ["cancel", "refund"]),
        ("取消订单，还有运费多少", ["cancel", "shipping_cost"]),
        ("注文をキャンセルしたいです。あと、返金はいつですか", ["cancel", "refund"]),
        ("я хочу отменить заказ и когда вернут деньги?", ["cancel", "refund"]),
        ("ยกเลิกออเดอร์ แล้วจะได้เงินคืนเมื่อไหร่", ["cancel", "refund"]),
        ("je veux annuler ma commande et quand serai-je remboursé ?", ["cancel", "refund"]),
        ("أريد إلغاء الطلب، ومتى يرجع لي المبلغ؟", ["cancel", "refund"]),
        ("주문 취소하고 싶어요. 그리고 환불은 언제 되나요", ["cancel", "refund"]),
        ("necesito factura y además tengo un cupón que no funciona", ["invoice", "coupon"]),
        ("मेरा ऑर्डर कैंसिल कर दो और पैसे कब वापस मिलेंगे", ["cancel", "refund"]),
    ],
)
def test_a_message_with_several_wishes_gives_all_in_order(
    text: str, expected: list[str], encoder: Encoder, fitted: FewShotClassifier
) -> None:
    found = wishes(text, encoder, fitted)
    assert [wish.intent for wish in found] == expected
    assert all(wish.text in text and wish.confidence >= fitted.threshold for wish in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("do you accept paypal and apple pay", ["payment_methods"]),
        ("is it waterproof and machine washable", ["product"]),
        ("I'm 170 cm and 65 kg, which size", ["size"]),
        ("I ordered two weeks ago. Where is it?", ["track"]),
        ("thanks! where is my refund?", ["refund"]),
        ("hello", ["small_talk"]),
        ("what's the weather in Rome and who won the match", []),
        ("?!", []),
        ("", []),
    ],
)
def test_one_wish_stays_one_and_none_is_none(
    text: str, expected: list[str], encoder: Encoder, fitted: FewShotClassifier
) -> None:
    assert [wish.intent for wish in wishes(text, encoder, fitted)] == expected


def test_a_long_message_costs_no_more_than_a_few_parts(encoder: Encoder, fitted: FewShotClassifier) -> None:
    found = wishes("Where is my parcel, and, so on. " * 60, encoder, fitted)
    assert {wish.intent for wish in found} <= {"track"}


def test_ways_to_part_a_message_are_told_best_first(encoder: Encoder, fitted: FewShotClassifier) -> None:
    ways = partings("Hi! Has my parcel left yet? If not, please send it to my office instead", encoder, fitted)
    assert [wish.intent for wish in ways[0]] == ["track", "address"]
    weakest = [min(wish.confidence for wish in way) for way in ways]
    assert weakest == sorted(weakest, reverse=True)
    assert all(one.intent != other.intent for way in ways for one, other in pairwise(way))
    assert all(len(way) <= 3 for way in ways)
    assert (
        max(len(way) for way in partings("cancel it, where is it, and do you take paypal", encoder, fitted, most=2))
        == 2
    )


def test_a_message_with_no_place_to_part_is_not_encoded(fitted: FewShotClassifier) -> None:
    class Refusing:
        id, dimension = "refusing", 1

        def encode(self, texts: object, *, kind: str = "query") -> NoReturn:
            raise AssertionError(f"encoded {texts}")

    assert partings("how do I get my money back?", Refusing(), fitted, language="en") == []
