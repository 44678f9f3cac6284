"""FAQ files, policies and store.yml as they should be."""

from __future__ import annotations

from datetime import date

import pytest

from knowledge import Button, StoreError, check, load_store
from knowledge.sections import read_document
from tests.knowledge.conftest import STORE, Write

RETURNS = """\
---
markets: [EU]
---
# Returns

## How long do I have to return something? {#return-window-eu}
valid: 2026-01-01 to 2026-12-31
products: polo-breeze
buttons: return-how, Start a return -> https://shop.example/returns
- How many days for a return?
- can i send it back after 2 weeks

You have **30 days** from delivery.

- unworn
- with [tags](https://shop.example/tags)

## How do I return? {#return-how}
markets: EU, UK

Write to us.
"""
PRODUCTS = "Handle,Title,Body (HTML),Variant Price\npolo-breeze,Breeze Polo,<p>Light</p>,19.90\n"


def test_a_faq_section_has_all_that_the_format_allows(write: Write) -> None:
    folder = write({"faq/returns.md": RETURNS, "products.csv": PRODUCTS})
    store, faults = load_store(folder)
    assert faults == []
    entry = store.versions["return-window-eu"]["en"]
    assert entry.title == "How long do I have to return something?"
    assert entry.phrasings == ("How many days for a return?", "can i send it back after 2 weeks")
    assert entry.text == ("You have 30 days from delivery.\n\n- unworn\n- with [tags](https://shop.example/tags)")
    assert entry.markets == {"EU"}
    assert (entry.valid_from, entry.valid_until) == (date(2026, 1, 1), date(2026, 12, 31))
    assert entry.products == ("polo-breeze",)
    assert entry.buttons == (
        Button(entry="return-how"),
        Button(words="Start a return", url="https://shop.example/returns"),
    )
    assert (entry.file, entry.line, entry.heading) == ("faq/returns.md", 6, entry.title)
    # a section's own line goes before the front matter
    assert store.versions["return-how"]["en"].markets == {"EU", "UK"}


def test_a_translation_inherits_what_it_does_not_say(write: Write) -> None:
    spanish = "## ¿Cuántos días? {#return-window-eu}\n- plazo\n\nTienes 30 días.\n"
    folder = write({"faq/returns.md": RETURNS, "faq/returns.es.md": spanish, "products.csv": PRODUCTS})
    store, faults = load_store(folder)
    assert faults == []
    original, translated = (store.versions["return-window-eu"][language] for language in ("en", "es"))
    assert translated.language == "es"
    for field in ("markets", "valid_from", "valid_until", "products", "buttons"):
        assert getattr(translated, field) == getattr(original, field)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("valid: from 2026-03-01", (date(2026, 3, 1), None)),
        ("valid: until 2026-03-01", (None, date(2026, 3, 1))),
        ("valid: 2026-03-01 to", (date(2026, 3, 1), None)),
        ("valid: 2026-03-01 – 2026-03-02", (date(2026, 3, 1), date(2026, 3, 2))),
    ],
)
def test_validity_may_be_open(write: Write, line: str, expected: tuple[date | None, date | None]) -> None:
    store, faults = load_store(write({"faq/a.md": f"## Q? {{#q}}\n{line}\n\nA.\n"}))
    assert faults == []
    entry = store.versions["q"]["en"]
    assert (entry.valid_from, entry.valid_until) == expected


def test_an_entry_holds_on_its_first_and_last_day_and_not_beyond(write: Write) -> None:
    store, _ = load_store(write({"faq/a.md": "## Q? {#q}\nvalid: 2026-03-01 to 2026-03-02\n\nA.\n"}))
    entry = store.versions["q"]["en"]
    days = [date(2026, 2, 28), date(2026, 3, 1), date(2026, 3, 2), date(2026, 3, 3)]
    assert [entry.valid_on(day) for day in days] == [False, True, True, False]


def test_headings_in_code_fences_begin_no_section(write: Write) -> None:
    text = "## Q? {#q}\n\nWrite:\n\n```\n## not a question\n```\n\n## R? {#r}\n\nB.\n"
    store, faults = load_store(write({"faq/a.md": text}))
    assert faults == []
    assert list(store.versions) == ["q", "r"]
    assert "## not a question" in store.versions["q"]["en"].text


def test_windows_line_ends_and_a_byte_order_mark_make_no_difference(write: Write) -> None:
    text = "\ufeff" + RETURNS.replace("\n", "\r\n")
    store, faults = load_store(write({"faq/returns.md": text, "products.csv": PRODUCTS}))
    assert faults == []
    assert store.versions["return-window-eu"]["en"].line == 6


def test_html_in_an_answer_stays_text(write: Write) -> None:
    store, _ = load_store(write({"faq/a.md": "## Q? {#q}\n\n<script>alert(1)</script> & <b>bold</b>\n"}))
    assert store.versions["q"]["en"].text == "<script>alert(1)</script> & <b>bold</b>"


def test_policies_are_entries_by_heading(write: Write) -> None:
    policy = "---\nmarkets: [EU]\n---\n# Returns in the EU\n\nWe follow the law.\n\n## Who pays {#cost}\n\nWe do.\n"
    spanish = "# Devoluciones en la UE\n\nSeguimos la ley.\n\n## Quién paga\n\nNosotros.\n"
    store, faults = load_store(write({"policies/returns-eu.md": policy, "policies/returns-eu.es.md": spanish}))
    assert faults == []
    assert set(store.versions) == {"policy/returns-eu", "policy/returns-eu/cost"}
    cost = store.versions["policy/returns-eu/cost"]
    assert cost["en"].heading == "Returns in the EU › Who pays"
    assert cost["en"].passages == ("We do.",)
    # by its place among the headings, without an id of its own
    assert cost["es"].title == "Quién paga"
    assert cost["es"].markets == {"EU"}


def test_settings_are_read(write: Write) -> None:
    settings = load_store(write({"faq/a.md": "## Q? {#q}\n\nA.\n"}))[0].settings
    assert settings.name == "Test Loom"
    assert settings.languages == ("en", "zh", "es", "th")
    assert settings.markets == {"EU": frozenset({"DE", "FR", "ES"}), "UK": frozenset({"GB"})}
    assert settings.market_names == {"EU": "European Union", "UK": "United Kingdom"}
    assert settings.contact.phone == "+86 571 5555 0142"
    assert (settings.market_of("de"), settings.market_of("BR"), settings.market_of("EU")) == ("EU", None, "EU")


def test_norway_and_norwegian_are_not_false(write: Write) -> None:
    settings = STORE.replace("[en, zh, es, th]", "[no, nb-NO]").replace("[DE, FR, ES]", "[NO]")
    store, faults = load_store(write({"faq/a.md": "## Q? {#q}\n\nA.\n"}, settings))
    assert store.settings.languages == ("no",)
    assert store.settings.markets["EU"] == {"NO"}
    assert [str(fault) for fault in faults] == [
        "store.yml:3: `nb-NO` stands in `languages` a second time (as `no`); keep one of them"
    ]


def test_the_best_version_is_the_shoppers_then_the_stores_then_english(write: Write) -> None:
    settings = STORE.replace("[en, zh, es, th]", "[zh, en, es, th]")
    files = {
        "faq/a.md": "## 问? {#q}\n\n答\n",
        "faq/a.en.md": "## Q? {#q}\n\nA.\n",
        "faq/a.es.md": "## ¿P? {#q}\n\nR.\n",
    }
    store, faults = load_store(write(files, settings))
    assert faults == []
    best = {language: store.entry("q", language=language) for language in ("es", "th", "en")}
    assert {language: entry and entry.language for language, entry in best.items()} == {
        "es": "es",
        "th": "zh",
        "en": "en",
    }
    assert store.entry("nothing", language="en") is None


def test_the_corpus_hash_follows_what_is_searched_only(write: Write) -> None:
    folder = write({"faq/a.md": "## Q? {#q}\n\nA.\n"})
    first = load_store(folder)[0].corpus_hash
    write({"faq/a.md": "## Q? {#q}\n\nAnother answer.\n"})
    assert load_store(folder)[0].corpus_hash == first
    write({"faq/a.md": "## Q? {#q}\n- phrasing\n\nAnother answer.\n"})
    assert load_store(folder)[0].corpus_hash != first


def test_no_folder_is_an_error(tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.raises(StoreError, match=r"no folder; name the store's folder"):
        check(tmp_path_factory.mktemp("x") / "nowhere")


def test_a_section_is_read_again_only_when_its_text_changed() -> None:
    first = read_document("## Q? {#q}\n\nA.\n\n## R? {#r}\n\nB.\n", "faq/a.md", faq=True)
    second = read_document("## New? {#n}\n\nN.\n\n## Q? {#q}\n\nA.\n\n## R? {#r}\n\nB.\n", "faq/a.md", faq=True,
                           previous=first.cache)  # fmt: skip
    assert [line for line, _ in second.sections] == [1, 5, 9]
    assert second.sections[1][1] is first.sections[0][1]
