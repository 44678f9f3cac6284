"""needs.yml: what a merchant may write, what is said of what is wrong, and edits that go live."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from knowledge import Knowledge, check, load_store
from knowledge.knowledge import DEMO
from knowledge.language import SERVED
from knowledge.needs import read_needs
from knowledge.settings import read_settings
from tests.knowledge.conftest import STORE, Hashing, Write

SETTINGS, _ = read_settings(STORE)
PRODUCTS = """\
Handle,Title,Body (HTML),Type,Tags,Variant Price,Weave (product.metafields.custom.weave)
shirt,Crisp Shirt,A shirt.,Shirts,"men, office",20.00,Poplin
fleece,Soft Fleece,A fleece.,Jackets,winter,30.00,Fleece
"""
SOUND = """\
pet-hair:
  title: {en: Sheds hair, zh: 不粘毛}
  words: [pet-hair]
  phrasings: ["my cat, she sheds", no dog hair]
  serves: [{attribute: Weave, values: [poplin], weight: 2}]
  reason: It is smooth
  ask:
    question: Long or short hair?
    answers:
      long: Long
      short: {title: {en: Short, zh: 短}, serves: [{attribute: Tags, values: [office]}]}
"""


def test_a_need_is_read() -> None:
    needs, faults = read_needs(SOUND, SETTINGS)
    assert faults == []
    need = needs["pet-hair"]
    assert need.titles == {"en": "Sheds hair", "zh": "不粘毛"}
    assert need.reasons == {"en": "It is smooth"}
    assert "my cat, she sheds" in need.asked
    assert len(need.asked) == 4
    assert need.serves[0].weight == 2
    assert need.ask is not None
    assert [one.id for one in need.ask.answers] == ["long", "short"]
    assert need.ask.answers[1].serves[0].attribute == "Tags"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- a\n", "needs.yml:1: is not a list of `key: value` lines"),
        ("a: [\n", "needs.yml:2: is not YAML"),
        ("Pet hair:\n  title: x\n", "needs.yml:2: need `Pet hair` is no id; write small letters"),
        ("a:\n  title: x\n", "needs.yml:2: need `a` lacks `serves`; write `serves: [{attribute: …"),
        ("a:\n  serves: [{attribute: W, values: [x]}]\n", "needs.yml:2: need `a` lacks `title`; write `title: Sheds"),
        ("a:\n  titel: x\n  serves: []\n", "needs.yml:2: unknown key `titel` (did you mean `title`?)"),
        ("a:\n  title: {xx: x}\n  serves: [{attribute: W, values: [x]}]\n", "needs.yml:2: unknown key `xx`"),
        ("a:\n  title: {}\n  serves: [{attribute: W, values: [x]}]\n", "needs.yml:2: `title` is empty; write"),
        ("a:\n  title: x\n  serves: []\n", "needs.yml:3: `serves` needs a list; write `serves: [{attribute"),
        ("a:\n  title: x\n  serves: [W]\n", "needs.yml:3: `serves` needs indented `key: value` lines"),
        ("a:\n  title: x\n  serves: [{attribute: W}]\n", "needs.yml:3: an item of `serves` lacks `values`; write"),
        ("a:\n  title: x\n  serves: [{attribute: W, values: ['!']}]\n", "needs.yml:3: `values` of `W` is empty"),
        (
            "a:\n  title: x\n  serves: [{attribute: W, values: [x], weight: lots}]\n",
            "needs.yml:3: `weight: lots` is not understood; write a number above 0, at most 5",
        ),
        (
            "a:\n  title: x\n  words: [pet-hare]\n  serves: [{attribute: W, values: [x]}]\n",
            "needs.yml:3: `pet-hare` in `words` is no id of knowledge/attributes (did you mean `pet-hair`?)",
        ),
        (
            "a:\n  title: x\n  kinds: [polo-shrt]\n  serves: [{attribute: W, values: [x]}]\n",
            "needs.yml:3: `polo-shrt` in `kinds` is no id of knowledge/attributes (did you mean `polo-shirt`?)",
        ),
        (
            "a:\n  title: x\n  serves: [{attribute: W, values: [x]}]\n  ask: {question: Which}\n",
            "needs.yml:4: `ask` lacks `answers`; write `question: …`",
        ),
        (
            "a:\n  title: x\n  serves: [{attribute: W, values: [x]}]\n  ask: {question: Which, answers: {one: One}}\n",
            "needs.yml:4: `answers` holds 1; write 2 to 6 of them",
        ),
        (
            "a:\n  title: x\n  serves: [{attribute: W, values: [x]}]\n"
            "  ask: {question: Q, answers: {one: {serves: []}, two: B}}\n",
            "needs.yml:4: answer `one` lacks `title`",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, message: str) -> None:
    needs, faults = read_needs(text, SETTINGS)
    assert any(str(fault).startswith(message) for fault in faults), [str(fault) for fault in faults]
    assert needs == {}


def test_what_stands_in_no_product_is_a_warning(write: Write) -> None:
    text = SOUND.replace("Weave", "Weeve").replace("[office]", "[offize]")
    folder = write({"needs.yml": text, "products.csv": PRODUCTS})
    told = [str(fault) for fault in check(folder) if fault.file == "needs.yml"]
    assert told == [
        "needs.yml:5: warning: attribute `Weeve` is in no product (did you mean `Weave`?); write its name as in "
        "products.csv",
        "needs.yml:11: warning: value `offize` of `Tags` stands in no product (did you mean `office`?)",
    ]


def test_edits_are_live_and_a_broken_need_goes_on_as_it_was(write: Write, encoder: Hashing) -> None:
    folder = write({"needs.yml": SOUND, "products.csv": PRODUCTS})
    with Knowledge.open(folder, encoder=encoder) as knowledge:
        assert knowledge.store.needs["pet-hair"].reasons["en"] == "It is smooth"
        _edit(folder, SOUND.replace("It is smooth", "Hair slides off"))
        assert knowledge.refresh()
        assert knowledge.store.needs["pet-hair"].reasons["en"] == "Hair slides off"
        _edit(folder, SOUND.replace("serves: [{attribute: Weave", "servs: [{attribute: Weave"))
        assert knowledge.refresh()
        assert knowledge.store.needs["pet-hair"].reasons["en"] == "Hair slides off"
        assert any("unknown key `servs`" in str(fault) for fault in knowledge.faults)
        (folder / "needs.yml").unlink()
        assert knowledge.refresh()
        assert knowledge.store.needs == {}


def _edit(folder: Path, text: str) -> None:
    path = folder / "needs.yml"
    before = path.stat().st_mtime_ns
    path.write_text(text, "utf-8")
    os.utime(path, ns=(before + 10**9, before + 10**9))


def test_the_demo_store_has_sound_needs() -> None:
    store, faults = load_store(DEMO)
    assert [fault for fault in faults if fault.file == "needs.yml"] == []
    assert len(store.needs) >= 15
    assert sum(need.ask is not None for need in store.needs.values()) >= 3
    for need in store.needs.values():
        assert need.source
        assert need.titles.keys() == need.reasons.keys() == set(SERVED)
        assert need.ask is None or need.ask.texts.keys() == set(SERVED)


def test_tags_are_read_of_both_shop_systems(write: Write) -> None:
    store, _ = load_store(write({"products.csv": PRODUCTS}))
    assert store.products[0].tags == ("men", "office")
