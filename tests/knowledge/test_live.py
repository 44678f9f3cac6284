"""Edits of the store's files while it serves."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from knowledge import Knowledge
from tests.knowledge.conftest import STORE, Hashing, Write

RETURNS = "## How long do I have to return something? {#return-window}\n\n30 days.\n\n## Do you ship? {#ship}\n\nYes.\n"


def answer(knowledge: Knowledge, id: str = "return-window") -> str | None:
    """What a shopper would read now."""
    entry = knowledge.entry(id, language="en")
    return entry.text if entry else None


def edit(path: Path, text: str | bytes) -> None:
    """Writes a file so that its time differs from before, however coarse the clock of the file system."""
    before = path.stat().st_mtime_ns if path.exists() else 0
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    now = max(path.stat().st_mtime_ns, before + 1_000_000)
    os.utime(path, ns=(now, now))


def test_an_edit_is_served_after_a_refresh(write: Write, encoder: Hashing) -> None:
    folder = write({"faq/a.md": RETURNS})
    with Knowledge.open(folder, encoder=encoder) as knowledge:
        assert knowledge.refresh() is False
        edit(folder / "faq/a.md", RETURNS.replace("30 days", "60 days"))
        assert knowledge.refresh() is True
        assert answer(knowledge) == "60 days."
        assert knowledge.refresh() is False


def test_only_what_changed_is_encoded(write: Write, encoder: Hashing) -> None:
    folder = write({"faq/a.md": RETURNS})
    knowledge = Knowledge.open(folder, encoder=encoder)
    assert len(encoder.encoded) == 2
    encoder.encoded.clear()
    edit(folder / "faq/a.md", RETURNS.replace("30 days", "60 days"))
    knowledge.refresh()
    assert encoder.encoded == []
    edit(folder / "faq/a.md", RETURNS.replace("{#ship}", "{#ship}\n- to my door"))
    knowledge.refresh()
    assert encoder.encoded == ["to my door"]


def test_an_edit_among_ten_thousand_entries_encodes_one_text(write: Write, encoder: Hashing) -> None:
    many = "".join(f"## Question number {i}? {{#q-{i}}}\n\nAnswer {i}.\n\n" for i in range(10_000))
    folder = write({"faq/a.md": many})
    knowledge = Knowledge.open(folder, encoder=encoder)
    assert len(encoder.encoded) == 10_000
    encoder.encoded.clear()
    edit(folder / "faq/a.md", many.replace("Question number 5000?", "What about five thousand?"))
    knowledge.refresh()
    assert encoder.encoded == ["What about five thousand?"]
    assert knowledge.search("what about five thousand", language="en")[0].id == "q-5000"


def test_a_broken_section_is_served_as_it_last_was(write: Write, encoder: Hashing) -> None:
    folder = write({"faq/a.md": RETURNS})
    knowledge = Knowledge.open(folder, encoder=encoder)
    edit(folder / "faq/a.md", RETURNS.replace("30 days.", "").replace("Yes.", "Yes, worldwide."))
    knowledge.refresh()
    assert answer(knowledge) == "30 days."
    assert answer(knowledge, "ship") == "Yes, worldwide."
    assert [str(fault) for fault in knowledge.faults] == [
        "faq/a.md:1: answer of `How long do I have to return something?` is empty; write it after a blank line "
        "below the question"
    ]
    edit(folder / "faq/a.md", RETURNS.replace("30 days", "60 days"))
    knowledge.refresh()
    assert (answer(knowledge), knowledge.faults) == ("60 days.", [])


def test_a_file_of_broken_bytes_is_served_as_it_last_was(write: Write, encoder: Hashing) -> None:
    folder = write({"faq/a.md": RETURNS, "faq/b.md": "## Other? {#other}\n\nOld.\n"})
    knowledge = Knowledge.open(folder, encoder=encoder)
    edit(folder / "faq/a.md", b"\xff\xfe\xfa")
    edit(folder / "faq/b.md", "## Other? {#other}\n\nNew.\n")
    knowledge.refresh()
    assert (answer(knowledge), answer(knowledge, "other")) == ("30 days.", "New.")
    assert [fault.file for fault in knowledge.faults] == ["faq/a.md"]


def test_a_deleted_section_and_a_deleted_file_are_gone(write: Write, encoder: Hashing) -> None:
    folder = write({"faq/a.md": RETURNS, "faq/b.md": "## Other? {#other}\n\nOld.\n"})
    knowledge = Knowledge.open(folder, encoder=encoder)
    edit(folder / "faq/a.md", RETURNS.split("## Do you ship")[0])
    (folder / "faq/b.md").unlink()
    knowledge.refresh()
    assert (answer(knowledge, "ship"), answer(knowledge, "other")) == (None, None)
    assert knowledge.faults == []


def test_a_broken_store_yml_keeps_the_whole_store(write: Write, encoder: Hashing) -> None:
    folder = write({"faq/a.md": RETURNS})
    knowledge = Knowledge.open(folder, encoder=encoder)
    edit(folder / "store.yml", STORE.replace("[en, zh, es, th]", "[xx]"))
    edit(folder / "faq/a.md", RETURNS.replace("30 days", "60 days"))
    knowledge.refresh()
    assert answer(knowledge) == "30 days."
    assert knowledge.store.settings.languages == ("en", "zh", "es", "th")
    assert [fault.file for fault in knowledge.faults] == ["store.yml"]
    edit(folder / "store.yml", STORE)
    knowledge.refresh()
    assert (answer(knowledge), knowledge.faults) == ("60 days.", [])


def test_a_new_market_in_store_yml_mends_the_entries_that_name_it(write: Write, encoder: Hashing) -> None:
    folder = write({"faq/a.md": RETURNS.replace("{#ship}", "{#ship}\nmarkets: US")})
    knowledge = Knowledge.open(folder, encoder=encoder)
    assert answer(knowledge, "ship") is None
    edit(folder / "store.yml", STORE.replace("markets:\n", "markets:\n  US: {name: USA, countries: [US]}\n"))
    knowledge.refresh()
    assert (answer(knowledge, "ship"), knowledge.faults) == ("Yes.", [])


def test_broken_products_are_served_as_they_last_were(write: Write, encoder: Hashing) -> None:
    head = "Handle,Title,Variant Price\n"
    folder = write({"products.csv": head + "cap,Cap,9\nhat,Hat,8\n"})
    knowledge = Knowledge.open(folder, encoder=encoder)
    edit(folder / "products.csv", head + "cap,,9\nhat,Straw hat,8\n")
    knowledge.refresh()
    titles = {product.handle: product.title for product in knowledge.store.products}
    assert titles == {"cap": "Cap", "hat": "Straw hat"}


def test_a_watched_edit_goes_live_by_itself(write: Write, encoder: Hashing) -> None:
    folder = write({"faq/a.md": RETURNS})
    with Knowledge.open(folder, encoder=encoder, watch=True) as knowledge:
        edit(folder / "faq/a.md", RETURNS.replace("30 days", "60 days"))
        wait_for(lambda: answer(knowledge) == "60 days.")
        # an editor that writes a new file and renames it over the old
        (folder / "new").write_text(RETURNS.replace("30 days", "90 days"))
        os.replace(folder / "new", folder / "faq/a.md")
        wait_for(lambda: answer(knowledge) == "90 days.")
    assert not any(thread.name == "store-watcher" for thread in threading.enumerate())


def test_searches_go_on_while_the_store_is_edited(write: Write, encoder: Hashing) -> None:
    folder = write({"faq/a.md": RETURNS})
    knowledge = Knowledge.open(folder, encoder=Hashing())
    stop, failures = threading.Event(), []

    def ask() -> None:
        while not stop.is_set():
            hits = knowledge.search("how long do i have to return something", language="en")
            if not hits or hits[0].id != "return-window" or not hits[0].entry.text.endswith(" days."):
                failures.append(hits)

    asking = threading.Thread(target=ask)
    asking.start()
    for days in range(40):
        edit(folder / "faq/a.md", f"## New {days}? {{#new-{days}}}\n\nN.\n\n" + RETURNS.replace("30", str(days)))
        knowledge.refresh()
    stop.set()
    asking.join()
    assert failures == []


def wait_for(done: object, seconds: float = 30.0) -> None:
    """Returns when `done()` is true; fails long after it should have been."""
    assert callable(done)
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            pytest.fail("not live in time")
        time.sleep(0.02)
