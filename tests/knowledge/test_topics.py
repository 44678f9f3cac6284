"""The standard facts: what a merchant may write, what is said of what is wrong, and which answer a shopper gets."""

from __future__ import annotations

import time
from datetime import date
from datetime import time as clock
from decimal import Decimal
from pathlib import Path

import pytest

from knowledge import Knowledge, check, load_store
from knowledge.language import SERVED
from knowledge.settings import read_settings
from knowledge.topics import agreement
from knowledge.topics.questions import questions
from knowledge.topics.reader import read_facts
from knowledge.topics.sample import sample
from knowledge.topics.table import TOPICS
from knowledge.topics.values import Hours, Money, Percent, Period, Span, Value
from tests.knowledge.conftest import STORE, Hashing, Write

SETTINGS, _ = read_settings(STORE)
FACTS = """\
return-window:
  days: 21
  postage: shopper
  markets:
    EU: {days: 30, postage: store}
    UK: {days: 28, postage: omit, cost: GBP 2.50}
delivery-time:
  standard: 3-5
"""


@pytest.mark.parametrize(
    ("topic", "line", "value"),
    [
        ("return-window", "days: 30", 30),
        ("delivery-time", "standard: 3-5", Span(3, 5)),
        ("delivery-time", "standard: 3 to 5", Span(3, 5)),
        ("delivery-time", "standard: 4", Span(4, 4)),
        ("shipping-cost", "standard: EUR 4.90", Money(Decimal("4.90"), "EUR")),
        ("shipping-cost", "standard: 4.90 eur", Money(Decimal("4.90"), "EUR")),
        ("shipping-cost", "standard: 5", Money(Decimal("5"), "USD")),
        ("coupon", "newsletter_percent: 12.5 %", Percent(Decimal("12.5"))),
        ("loyalty", "offered: true", "yes"),
        ("size-guide", "fit: true", "true"),
        ("refund-time", "check_days: 007", 7),
        ("return-how", "start: [account, team]", ("account", "team")),
        ("carriers", "standard: DHL, Correos", ("DHL", "Correos")),
        ("ship-to-countries", "countries: [de, NO]", ("DE", "NO")),
        ("currency", "currencies: [eur, JPY]", ("EUR", "JPY")),
        ("support-hours", "days: sat-mon", ("sat", "sun", "mon")),
        ("support-hours", "days: [mon, Wednesday]", ("mon", "wed")),
        ("support-hours", "hours: 09:00-21:30", Hours(clock(9), clock(21, 30))),
        ("return-holiday", "until: 2027-01-31", date(2027, 1, 31)),
        ("chinese-new-year", "closed: 2027-02-04 to 2027-02-11", Period(date(2027, 2, 4), date(2027, 2, 11))),
        ("where-based", "place: 湖州", "湖州"),
    ],
)
def test_a_value_is_read(topic: str, line: str, value: Value) -> None:
    facts, faults = read_facts(f"{topic}:\n  {line}\n", SETTINGS)
    assert faults == []
    assert facts[topic].values(None)[line.split(":")[0]] == value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("retrun-window:\n  days: 3\n", "facts.yml:1: unknown key `retrun-window` (did you mean `return-window`?)"),
        ("return-window:\n  day: 3\n", "facts.yml:2: unknown key `day` (did you mean `days`?)"),
        ("return-window:\n  days: two weeks\n", "facts.yml:2: `days: two weeks` is not understood; write a whole"),
        ("return-window:\n  postage: store\n", "facts.yml:2: `return-window` needs a line `days:`"),
        ("return-window:\n  days: 3\n  postage: you\n", "facts.yml:3: `postage: you` is not one of store, shopper"),
        ("return-window:\n  days: 3\n  faulty_free: no\n", "facts.yml:3: `faulty_free: no` needs no telling"),
        ("return-window: 30\n", "facts.yml:1: `return-window` needs indented `key: value` lines below it"),
        ("return-window:\n", "facts.yml:1: `return-window` needs indented"),
        ("return-window:\n  markets:\n    EV: {days: 3}\n", "facts.yml:3: market `EV` is not in store.yml"),
        (
            "return-window:\n  markets:\n    EU: {cost: 3}\n",
            "facts.yml:3: `return-window` in `EU` needs a line `days:`",
        ),
        ("return-how:\n  start: [acount]\n", "facts.yml:2: `acount` is no word for `start` (did you mean `account`?)"),
        ("delivery-time:\n  standard: 5-3\n", "facts.yml:2: `standard: 5-3` is not understood; write a range"),
        ("shipping-cost:\n  standard: XXQ 3\n", "facts.yml:2: `standard: XXQ 3` is not understood; write an amount"),
        ("ship-to-countries:\n  countries: [DE, QX]\n", "facts.yml:2: `countries: QX` is not understood"),
        ("support-hours:\n  days: funday\n", "facts.yml:2: `days: funday` is not understood; write days of the week"),
        ("return-holiday:\n  until: 31.1.2027\n", "facts.yml:2: `until: 31.1.2027` is not understood; write a date"),
        ("loyalty:\n  offered: maybe\n", "facts.yml:2: `offered: maybe` is not one of yes, no"),
        ("loyalty: [\n", "facts.yml:2: is not YAML"),
        ("loyalty:\n  offered: no\nloyalty:\n  offered: yes\n", "facts.yml:3: `loyalty` stands here a second time"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(text: str, said: str) -> None:
    _, faults = read_facts(text, SETTINGS)
    assert any(str(fault).startswith(said) for fault in faults), [str(fault) for fault in faults]


def test_a_market_says_only_what_differs() -> None:
    facts, faults = read_facts(FACTS, SETTINGS)
    assert faults == []
    fact = facts["return-window"]
    assert dict(fact.values(None)) == {"days": 21, "postage": "shopper"}
    assert dict(fact.values("EU")) == {"days": 30, "postage": "store"}
    assert dict(fact.values("UK")) == {"days": 28, "cost": Money(Decimal("2.50"), "GBP")}
    assert fact.only == frozenset()


def test_a_fact_for_one_market_holds_there_alone(write: Write, encoder: Hashing) -> None:
    folder = write({"facts.yml": "return-window:\n  markets:\n    EU: {days: 30}\n"})
    with Knowledge.open(folder, encoder=encoder) as knowledge:
        asked = "how do I return this, until when can i send it back"
        assert [hit.id for hit in knowledge.search(asked, language="en", market="EU", k=1)] == ["fact/return-window"]
        assert all(hit.id != "fact/return-window" for hit in knowledge.search(asked, language="en", market="UK", k=5))


def test_contact_comes_from_store_yml_where_facts_leave_it_out() -> None:
    facts, _ = read_facts("loyalty:\n  offered: no\n", SETTINGS)
    assert dict(facts["contact"].values(None)) == {"email": "help@shop.example", "phone": "+86 571 5555 0142"}


def test_every_language_asks_for_every_topic() -> None:
    asked = questions()
    assert set(asked) == set(SERVED)
    for language, phrasings in asked.items():
        assert phrasings.keys() == TOPICS.keys()
        assert all(len(texts) >= 4 for texts in phrasings.values()), language
        everything = [text.casefold().strip(" ?？؟.!") for texts in phrasings.values() for text in texts]
        assert len(everything) == len(set(everything)), f"{language}: a phrasing of two topics"


@pytest.fixture
def shop(write: Write) -> Path:
    faq = """\
## How long do I have to return something? {#return-window}

21 days, told in words.

## How fast do you deliver? {#speed}
topic: delivery-time

It takes 3 to 5 working days.
"""
    return write({"facts.yml": FACTS, "faq/all.md": faq})


def _shown(knowledge: Knowledge, text: str, language: str, market: str | None) -> str:
    return knowledge.search(text, language=language, market=market, k=1)[0].id


def test_words_in_the_shoppers_language_go_before_the_fact_and_the_fact_before_foreign_words(
    shop: Path, encoder: Hashing
) -> None:
    with Knowledge.open(shop, encoder=encoder) as knowledge:
        asked = questions()
        english, thai, swahili = (asked[code]["delivery-time"][0] for code in ("en", "th", "sw"))
        assert _shown(knowledge, english, "en", "UK") == "speed"
        assert _shown(knowledge, thai, "th", "UK") == "fact/delivery-time"
        assert _shown(knowledge, swahili, "sw", None) == "fact/delivery-time"
        # a market's own rule goes before a general one, in whatever words
        english = asked["en"]["return-window"][0]
        assert _shown(knowledge, english, "en", "EU") == "fact/return-window"
        assert _shown(knowledge, english, "en", "") == "return-window"
        assert knowledge.markets_of("return-window") == {"EU", "UK"}
        assert knowledge.entry("speed", language="th").id == "fact/delivery-time"  # type: ignore[union-attr]
        assert knowledge.entry("speed", language="en").id == "speed"  # type: ignore[union-attr]


def test_an_id_like_a_topics_can_mean_something_else(write: Write) -> None:
    folder = write({"faq/a.md": "## Is there a loyalty card? {#loyalty}\ntopic: none\n\nNo.\n"})
    store, faults = load_store(folder)
    assert faults == []
    assert store.entries[0].topic == ""
    folder = write({"faq/a.md": "## Is there a loyalty card? {#loyalty}\ntopic: loyality\n\nNo.\n"})
    assert "`loyality` is no standard topic (did you mean `loyalty`?)" in str(check(folder)[0])


def test_missing_facts_are_named_unless_an_answer_tells_them(shop: Path) -> None:
    (fault,) = [fault for fault in check(shop) if "missing" in fault.message]
    assert (fault.file, fault.severity) == ("facts.yml", "warning")
    assert f"{len(TOPICS) - 3} of {len(TOPICS)}" in fault.message
    assert " warranty," in fault.message
    assert "delivery-time" not in fault.message


def test_a_contradiction_between_words_and_facts_is_found(write: Write) -> None:
    faq = """\
## Returns {#return-window}

You have 14 days.

## Returns in the EU {#return-window-eu}
markets: EU

You have ٣٠ days.

## Speed {#delivery-time}

Soon, we promise.
"""
    folder = write({"facts.yml": FACTS, "faq/all.md": faq})
    said = [str(fault) for fault in check(folder) if "differ" in fault.message]
    assert said == [
        "faq/all.md:1: warning: this answer and the fact `return-window` differ: facts.yml:2 says `days` 21, "
        "which does not stand here; write the same number in both"
    ]


def test_numbers_are_read_in_any_script() -> None:
    assert agreement.numbers("٣٠ días, 4,90 €, 4.90, ৭ ก") == {Decimal(30), Decimal("4.9"), Decimal(7)}


def test_an_edit_is_live_and_a_broken_file_leaves_the_last_good_facts(shop: Path, encoder: Hashing) -> None:
    with Knowledge.open(shop, encoder=encoder, watch=True) as knowledge:
        encoded = len(encoder.encoded)
        facts = shop / "facts.yml"

        def edit(text: str, seen: int) -> None:
            facts.write_text(text, "utf-8")
            deadline = time.monotonic() + 10
            while knowledge.store.facts["return-window"].values(None)["days"] != seen:
                assert time.monotonic() < deadline
                time.sleep(0.02)

        edit(FACTS.replace("days: 21", "days: 45"), 45)
        assert len(encoder.encoded) == encoded  # a value is no text that is searched
        facts.write_text(FACTS.replace("days: 21", "days: many"), "utf-8")
        deadline = time.monotonic() + 10
        while not any("days: many" in fault.message for fault in knowledge.faults):
            assert time.monotonic() < deadline
            time.sleep(0.02)
        assert knowledge.store.facts["return-window"].values(None)["days"] == 45
        edit(FACTS.replace("days: 21", "days: 10"), 10)


def test_a_price_of_another_market_is_never_told() -> None:
    demo = Path(__file__).parents[2] / "knowledge" / "demo"
    store, faults = load_store(demo)
    assert [str(fault) for fault in faults] == []
    assert store.facts.keys() == TOPICS.keys()
    costs = {market: store.facts["shipping-cost"].values(market)["standard"] for market in store.settings.markets}
    assert costs["EU"] == Money(Decimal("4.90"), "EUR")
    assert len(set(costs.values())) == len(costs)


def test_the_sample_to_fill_in_is_sound_and_complete() -> None:
    settings, _ = read_settings(STORE)
    facts, faults = read_facts(sample(), settings)
    assert [str(fault) for fault in faults] == []
    assert facts.keys() == TOPICS.keys()
    assert all(facts[name].values(None).keys() == topic.fields.keys() for name, topic in TOPICS.items())
