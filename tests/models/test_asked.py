from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.normalise import fold
from knowledge.reader import load_store
from knowledge.store import Store
from models import asked

STORE = "name: Made Up\nlanguages: [en, de]\nmarkets: {DE: {name: Germany, countries: [DE]}}\n"
FAQ = """# Returns

## How do I return it? {#return}
- send it back
- where does a return go
- return label
- give it back

Use the label.

## Do you have a shop? {#shop}
- can I visit you
- store address

No.

## Is it fair? {#fair}

Yes.
"""


@pytest.fixture
def store(tmp_path: Path) -> Store:
    (tmp_path / "faq").mkdir()
    (tmp_path / "store.yml").write_text(STORE, "utf-8")
    (tmp_path / "faq" / "help.md").write_text(FAQ, "utf-8")
    store, faults = load_store(tmp_path)
    assert not [fault for fault in faults if fault.severity == "error"]
    return store


def test_what_is_held_out_is_neither_learnt_nor_searched(store: Store) -> None:
    found = asked.read(store, share=0.5, seed=1)
    assert {fold(text) for text in found.held} == found.out
    assert len(found.held) == 2 + 2, "half of the five, rounded, and of the three"
    assert found.out.isdisjoint(found.learnt.keys)
    assert found.out.isdisjoint(fold(text) for text in found.rows)
    assert len(found.learnt.texts) + len(found.held) == 5 + 3 + 1


def test_a_single_phrasing_is_learnt_only(store: Store) -> None:
    for seed in range(20):
        assert "Is it fair?" in asked.read(store, share=0.9, seed=seed).learnt.texts
        assert set(asked.read(store, share=0.9, seed=seed).learnt.families.tolist()) == {0, 1, 2}


def test_the_split_goes_by_seed(store: Store) -> None:
    first, again = (asked.read(store, share=0.4, seed=3) for _ in range(2))
    assert (first.held, first.learnt.texts) == (again.held, again.learnt.texts)
    assert len({asked.read(store, share=0.4, seed=seed).held for seed in range(8)}) > 1


def test_chats_are_asked_too_and_the_same_words_are_one_question(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "chats.tsv"
    path.write_text("shop\tis there a place to see it\nshop\tSEND IT BACK!\n\nreturn\thow 2 return\n", "utf-8")
    held, said = 0, set()
    for seed in range(8):
        found = asked.read(store, [path], share=0.5, seed=seed)
        assert {"is there a place to see it", "how 2 return"} <= {*found.learnt.texts, *found.held}
        right = [right for text, right in zip(found.held, found.right, strict=True) if fold(text) == "senditback"]
        assert right in ([], [frozenset({1, 2})]), "either answer is right, wherever a person put the words"
        assert len(right) + ("senditback" in found.learnt.keys) == 1
        held += len(right)
        said |= {
            text
            for text, language in zip(found.learnt.texts, found.learnt.languages, strict=True)
            if language == asked.CHATS
        }
    assert 0 < held < 8
    assert {"is there a place to see it", "how 2 return"} <= said


def test_a_chat_may_be_answered_by_what_is_no_faq(tmp_path: Path) -> None:
    store, _ = load_store(Path("knowledge/demo"))
    policy = next(entry.id for entry in store.entries if entry.kind == "policy")
    path = tmp_path / "chats.tsv"
    path.write_text(f"{policy}\twhat do you do with that\n", "utf-8")
    without, found = asked.read(store), asked.read(store, [path])
    assert len(set(found.learnt.families)) >= len(set(without.learnt.families))
    assert "what do you do with that" in {*found.learnt.texts, *found.held}


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"return\tsend back\nretrn\tback\n", "chats.tsv:2: the store has no entry `retrn` (did you mean `return`?)"),
        (b"return\n", "chats.tsv:1: has 1 column; write an entry's id, one tab and the text"),
        (b"return\ta\tb\n", "chats.tsv:1: has 3 columns; write an entry's id, one tab and the text"),
        (b"\nreturn\t ?!\n", "chats.tsv:2: the text holds no letter or digit; write what the shopper wrote"),
        (b"return\tok\nreturn\tzur\xfcck\n", "chats.tsv:2: is not UTF-8"),
    ],
)
def test_broken_chats_are_named_by_line(store: Store, tmp_path: Path, data: bytes, says: str) -> None:
    (tmp_path / "chats.tsv").write_bytes(data)
    with pytest.raises(asked.AskedError) as error:
        asked.read(store, [tmp_path / "chats.tsv"])
    assert says in str(error.value)


def test_every_broken_line_is_named_and_a_missing_file(store: Store, tmp_path: Path) -> None:
    (tmp_path / "chats.tsv").write_text("a\tb\nc\n", "utf-8")
    with pytest.raises(asked.AskedError) as error:
        asked.read(store, [tmp_path / "chats.tsv"])
    assert [line.split("chats.tsv:")[1][:2] for line in str(error.value).splitlines()] == ["1:", "2:"]
    with pytest.raises(asked.AskedError, match=r"none\.tsv:1: cannot be read"):
        asked.read(store, [tmp_path / "none.tsv"])


@pytest.mark.parametrize(
    ("faq", "says"),
    [
        ("## One? {#one}\n- uno\n\nYes.\n", "fewer than two questions"),
        ("## One? {#one}\n\nYes.\n\n## Two? {#two}\n\nNo.\n", "nothing can be held out"),
    ],
)
def test_a_store_with_too_little_is_refused(store: Store, tmp_path: Path, faq: str, says: str) -> None:
    (tmp_path / "faq" / "help.md").write_text(faq, "utf-8")
    small, _ = load_store(tmp_path)
    with pytest.raises(asked.AskedError, match=says):
        asked.read(small)
