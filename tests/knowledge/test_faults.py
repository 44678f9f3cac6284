"""Every fault that a merchant can make: file, line, what is wrong and what to write instead."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge import check, load_store
from knowledge.textfile import LARGEST
from tests.knowledge.conftest import STORE, Write

GOOD = "## Fine? {#fine}\n\nYes.\n"
HEAD = "Handle,Title,Body (HTML),Variant Price\n"

CASES = {
    "unknown key": (
        {"faq/a.md": "## Q? {#q}\nmarket: EU\n\nA.\n"},
        "faq/a.md:2: unknown key `market` (did you mean `markets`?); the answer begins after a blank line",
    ),
    "key twice": (
        {"faq/a.md": "## Q? {#q}\nmarkets: EU\nmarkets: UK\n\nA.\n"},
        "faq/a.md:3: `markets` stands here a second time; keep one of them",
    ),
    "empty key": (
        {"faq/a.md": "## Q? {#q}\nmarkets:\n\nA.\n"},
        "faq/a.md:2: `markets` is empty; write its value behind the colon or leave the line out",
    ),
    "unknown key in front matter": (
        {"faq/a.md": "---\nmarket: EU\n---\n## Q? {#q}\n\nA.\n"},
        "faq/a.md:2: unknown key `market` (did you mean `markets`?)",
    ),
    "front matter without end": (
        {"faq/a.md": "---\nmarkets: EU\n\n## Q? {#q}\n\nA.\n"},
        "faq/a.md:1: front matter does not end; write `---` on a line below it",
    ),
    "front matter is no YAML": (
        {"faq/a.md": "---\nmarkets: [EU\n---\n## Q? {#q}\n\nA.\n"},
        "faq/a.md:3: is not YAML (expected ',' or ']', but got '<stream end>'); write `key: value` lines",
    ),
    "duplicate id in a file": (
        {"faq/a.md": "## Q? {#q}\n\nA.\n\n## R? {#q}\n\nB.\n"},
        "faq/a.md:5: id `q` is taken by faq/a.md:1; write another id",
    ),
    "duplicate id across files": (
        {"faq/a.md": "## Q? {#q}\n\nA.\n", "faq/b.md": "\n## R? {#q}\n\nB.\n"},
        "faq/b.md:2: id `q` is taken by faq/a.md:1; write another id",
    ),
    "translation of nothing": (
        {"faq/a.md": "## Q? {#returns}\n\nA.\n", "faq/a.es.md": "# T\n\n## P? {#return}\n\nR.\n"},
        "faq/a.es.md:3: translates `return`, which does not exist in `en` (did you mean `returns`?); "
        "write the id of an original",
    ),
    "translation without id": (
        {"faq/a.md": GOOD, "faq/a.es.md": "## P?\n\nR.\n"},
        "faq/a.es.md:1: question has no id; write the id of the original: `## … {#id}`",
    ),
    "bad id": (
        {"faq/a.md": "## Q? {#Return Window}\n\nA.\n"},
        "faq/a.md:1: id `Return Window` is not lower-case letters, digits and hyphens; write e.g. {#return-window}",
    ),
    "language not in store.yml": (
        {"faq/a.md": GOOD, "faq/a.de.md": GOOD},
        "faq/a.de.md:1: language `de` is not in store.yml (en, zh, es, th); add it there, or rename this file",
    ),
    "market not in store.yml": (
        {"faq/a.md": "\n## Q? {#q}\nmarkets: EUR\n\nA.\n"},
        "faq/a.md:2: market `EUR` is not in store.yml (did you mean `EU`?)",
    ),
    "empty answer": (
        {"faq/a.md": "## Q? {#q}\n- phrasing\n\n## R? {#r}\n\nB.\n"},
        "faq/a.md:1: answer of `Q?` is empty; write it after a blank line below the question",
    ),
    "empty heading": (
        {"faq/a.md": "##  {#q}\n\nA.\n"},
        "faq/a.md:1: heading is empty; write the question behind the ##",
    ),
    "answer without blank line": (
        {"faq/a.md": "## Q? {#q}\n- phrasing\nThe answer.\n"},
        "faq/a.md:3: the line follows the phrasings directly; put a blank line before the answer",
    ),
    "markets behind a blank line": (
        {"faq/a.md": "## Q? {#q}\n\nmarkets: EU\n\nA.\n"},
        "faq/a.md:3: `markets:` stands after a blank line and would be shown as text; "
        "move it directly below the heading",
    ),
    "unreadable date": (
        {"faq/a.md": "## Q? {#q}\nvalid: 2026-02-30\n\nA.\n"},
        "faq/a.md:2: date `2026-02-30` does not exist or is not written as year-month-day; write "
        "`valid: 2026-01-01 to 2026-12-31`, `valid: from 2026-01-01` or `valid: until 2026-12-31`",
    ),
    "dates the wrong way round": (
        {"faq/a.md": "## Q? {#q}\nvalid: 2026-02-02 to 2026-01-01\n\nA.\n"},
        "faq/a.md:2: dates `2026-02-02 to 2026-01-01` end before they begin; write "
        "`valid: 2026-01-01 to 2026-12-31`, `valid: from 2026-01-01` or `valid: until 2026-12-31`",
    ),
    "unknown product": (
        {"faq/a.md": "## Q? {#q}\nproducts: polo-breze\n\nA.\n", "products.csv": HEAD + "polo-breeze,B,,1\n"},
        "faq/a.md:1: product `polo-breze` is not in products.csv (did you mean `polo-breeze`?)",
    ),
    "unknown button": (
        {"faq/a.md": GOOD + "\n## Q? {#q}\nbuttons: fin\n\nA.\n"},
        "faq/a.md:5: button `fin` is no entry's id (did you mean `fine`?)",
    ),
    "bad button": (
        {"faq/a.md": "## Q? {#q}\nbuttons: Words -> javascript:alert(1)\n\nA.\n"},
        "faq/a.md:2: button `Words -> javascript:alert(1)` is not understood; write an entry's id, or "
        "`Words -> https://address`",
    ),
    "no questions": (
        {"faq/a.md": "Only text.\n"},
        "faq/a.md:1: holds no questions; begin with a question `## How long …? {#some-id}`",
    ),
    "broken UTF-8": (
        {"faq/a.md": b"## Q? {#q}\n\nCaf\xe9 is open.\n"},
        "faq/a.md:3: is not UTF-8 (byte 0xE9 near 'Café is ope'); save the file with the encoding UTF-8",
    ),
    "UTF-16": (
        {"products.csv": HEAD.encode("utf-16")},
        "products.csv:1: is UTF-16; save it as UTF-8 (in Excel: 'CSV UTF-8')",
    ),
    "NUL": (
        {"faq/a.md": "## Q? {#q}\n\nA\x00.\n"},
        "faq/a.md:3: holds a NUL character; it is no text file: save it again as UTF-8 text",
    ),
    "policy without title": (
        {"policies/p.md": "## Section\n\nText.\n"},
        "policies/p.md:1: policy has no title; begin with a line `# Returns`",
    ),
    "empty policy section": (
        {"policies/p.md": "# P\n\nText.\n\n## Section\n"},
        "policies/p.md:5: section `Section` is empty; write its text below the heading or delete it",
    ),
    "policy's translation does not match": (
        {"policies/p.md": "# P\n\nT.\n\n## A\n\nT.\n\n## B\n\nT.\n", "policies/p.es.md": "# P\n\nT.\n\n## A\n\nT.\n"},
        "policies/p.es.md:5: section `A` has no id, and policies/p.md has 3 headings where this file has 2; "
        "write the id of the original's section: `{#id}`",
    ),
    "missing column": (
        {"products.csv": "Handel,Title,Variant Price\na,A,1\n"},
        "products.csv:1: column `Handle` is missing; rename `Handel` to `Handle`",
    ),
    "missing column, none near": (
        {"products.csv": "Handle,Name of it\na,A\n"},
        "products.csv:1: column `Title` is missing; add it to the first line (found: Handle, Name of it)",
    ),
    "bad price": (
        {"products.csv": HEAD + 'a,A,"two\nlines",1\nb,B,,"19,90"\n'},
        "products.csv:4: `Variant Price` is `19,90`; write a plain amount with a point, e.g. 19.90",
    ),
    "product without title": (
        {"products.csv": HEAD + "a,,,1\n"},
        "products.csv:2: product `a` has no title; write it into the column `Title`",
    ),
    "product without handle": (
        {"products.csv": HEAD + "a,A,,1\n,B,,1\n"},
        "products.csv:3: `Handle` is empty; write the product's handle on each of its rows",
    ),
    "handle twice": (
        {"products.csv": HEAD + "a,A,,1\nb,B,,1\na,C,,1\n"},
        "products.csv:4: handle `a` is taken by products.csv:2; keep its rows together",
    ),
    "too many cells": (
        {"products.csv": HEAD + "a,A,x,1,2,3\n"},
        "products.csv:2: has 6 cells where the first line has 4; put cells with commas into double quotes",
    ),
    "empty products": (
        {"products.csv": ""},
        "products.csv:1: is empty; export the products of your shop as CSV into it",
    ),
    "translated product that is not there": (
        {"products.csv": HEAD + "a,A,,1\n", "products.es.csv": "Handle,Title\na,A\nb,B\n"},
        "products.es.csv:3: product `b` is not in products.csv; write the handle of a product there",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_the_fault_says_where_and_what_to_write(write: Write, name: str) -> None:
    files, expected = CASES[name]
    faults = check(write({"faq/good.md": "## Good? {#good}\n\nYes.\n", **files}))
    assert [str(fault) for fault in faults] == [expected]
    assert faults[0].severity == "error"


@pytest.mark.parametrize("name", CASES)
def test_what_is_sound_serves_beside_the_fault(write: Write, name: str) -> None:
    store, _ = load_store(write({"faq/good.md": "## Good? {#good}\n\nYes.\n", **CASES[name][0]}))
    assert store.versions["good"]["en"].text == "Yes."


SETTINGS = {
    "unknown key": ("nam: x\n", "store.yml:11: unknown key `nam` (did you mean `name`?)"),
    "unknown language": (
        STORE.replace("th]", "xq]"), "store.yml:3: `xq` is no language code (known: ar, bg, bn, cs, da, de, el, en, "
        "es, fa, fi, fil, …)"),
    "unknown country": (
        STORE.replace("FR", "XX"), "store.yml:5: `XX` is no country; write two-letter ISO codes, e.g. DE"),
    "country in two markets": (
        STORE.replace("[GB]", "[GB, FR]"), "store.yml:6: `FR` is in `EU` already; keep it in one market"),
    "market without countries": (
        STORE.replace(", countries: [GB]", ""), "store.yml:6: market `UK` has no countries; write `countries: [DE, FR]`"),
    "currency": (
        STORE.replace("USD", "DOLLAR"), "store.yml:7: `DOLLAR` is no currency; write its ISO code, e.g. USD, EUR, CNY"),
    "time zone": (
        STORE.replace("Asia/Shanghai", "Shanghai"), "store.yml:8: `Shanghai` is no time zone; write its IANA name, "
        "e.g. Asia/Shanghai"),
    "e-mail": (
        STORE.replace("help@", "help at "), "store.yml:9: `help at shop.example` is no e-mail address; write e.g. "
        "help@shop.example"),
    "contact key": (
        STORE.replace("phone", "fone"), "store.yml:9: unknown key `fone` (did you mean `phone`?)"),
    "order pattern": (
        STORE.replace("[0-9]{6}", "[0-9"), "store.yml:10: `order_pattern` is no regular expression (unterminated "
        "character set at position 2); write e.g. 'PL-[0-9]{6}'"),
    "url": (
        STORE.replace("https://shop", "shop"), "store.yml:2: `url` is `shop.example`; write the shop's address with "
        "https://, e.g. https://shop.example"),
    "name missing": (
        STORE.replace("name: Test Loom\n", ""), "store.yml:1: `name` is missing; write for example `name: My store`"),
    "name empty": (
        STORE.replace("Test Loom", ""), "store.yml:1: `name` is empty; write its value behind the colon"),
    "no YAML": (
        STORE.replace("USD", "[USD"), "store.yml:8: is not YAML (expected ',' or ']', but got ':'); write `key: "
        "value` lines"),
    "no mapping": (
        "- a\n", "store.yml:1: is not a list of `key: value` lines; write for example `name: My store`"),
}  # fmt: skip


@pytest.mark.parametrize("name", SETTINGS)
def test_faults_of_the_settings(write: Write, name: str) -> None:
    text, expected = SETTINGS[name]
    faults = check(write({"faq/a.md": GOOD}, STORE + text if name == "unknown key" else text))
    assert [str(fault) for fault in faults] == [expected]


def test_store_yml_is_missing(write: Write) -> None:
    store, faults = load_store(write({"faq/a.md": GOOD}, None))
    assert [str(fault) for fault in faults] == [
        "store.yml:1: is missing; write it, with at least `name:` and `languages: [en]`"
    ]
    assert store.settings.name == "store"
    assert list(store.versions) == ["fine"]


def test_store_yaml_is_to_be_renamed(write: Write) -> None:
    folder = write({"faq/a.md": GOOD, "store.yaml": STORE}, None)
    assert [str(fault) for fault in check(folder)] == ["store.yml:1: is missing; rename store.yaml to store.yml"]


def test_an_empty_store_says_so(write: Write) -> None:
    faults = check(write({}))
    assert [str(fault) for fault in faults] == [
        "store.yml:1: the store holds no entry; write questions into faq/ or policies into policies/"
    ]


def test_a_question_without_id_is_served_with_a_warning(write: Write) -> None:
    store, faults = load_store(write({"faq/a.md": "## Do you ship to Mars?\n\nNo.\n"}))
    assert [str(fault) for fault in faults] == [
        "faq/a.md:1: warning: question has no id and is served as `do-you-ship-to-mars`; write "
        "`## … {#do-you-ship-to-mars}`, or its translations and buttons break when its words change"
    ]
    assert store.versions["do-you-ship-to-mars"]["en"].text == "No."


def test_a_file_that_is_not_read_is_a_warning(write: Write) -> None:
    faults = check(write({"faq/a.md": GOOD, "faq/b.txt": "x", "faq/.b.md.swp": "x", "faq/README.md": "x"}))
    assert [str(fault) for fault in faults] == [
        "faq/b.txt:1: warning: is not read: faq/ holds files that end in .md; rename or move it"
    ]


def test_a_file_too_large_is_refused_unread(write: Write) -> None:
    folder = write({"faq/a.md": GOOD})
    with open(folder / "faq" / "big.md", "wb") as file:
        file.truncate(LARGEST + 1_000_000)
    assert [str(fault) for fault in check(folder)] == [
        "faq/big.md:1: has 21 MB, more than 20 MB; split it into several files"
    ]


def test_a_folder_or_a_pipe_in_place_of_a_file_is_a_fault(write: Write) -> None:
    folder = write({"faq/a.md": GOOD})
    (folder / "faq" / "b.md").mkdir()
    os.mkfifo(folder / "faq" / "c.md")
    expected = "is not a plain file; put a file of that name here"
    assert [str(fault) for fault in check(folder)] == [f"faq/b.md:1: {expected}", f"faq/c.md:1: {expected}"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace"))),
       name=st.sampled_from(["store.yml", "faq/a.md", "faq/a.es.md", "policies/p.md", "products.csv", "products.es.csv"]))  # fmt: skip
def test_nothing_in_a_file_raises(tmp_path_factory: pytest.TempPathFactory, data: bytes, name: str) -> None:
    folder = tmp_path_factory.mktemp("store")
    for file, content in {"store.yml": STORE.encode(), "faq/good.md": GOOD.encode(), name: data}.items():
        path: Path = folder / file
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    store, faults = load_store(folder)
    assert store.versions["fine"]["en"].text == "Yes."
    assert all(fault.line >= 1 and fault.message for fault in faults)


_PIECES = st.sampled_from(
    ["## Q? {#q}", "## R", "# T", "---", "markets: EU", "valid: x", "- a", "", "A.", "```", "{#q}", "|a|b|"]
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(_PIECES, max_size=14))
def test_no_order_of_lines_raises(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    folder = tmp_path_factory.mktemp("store")
    (folder / "store.yml").write_text(STORE)
    for room in ("faq", "policies"):
        (folder / room).mkdir()
        (folder / room / "a.md").write_text("\n".join(lines))
    _, faults = load_store(folder)
    assert all(1 <= fault.line <= max(1, len(lines)) for fault in faults)
