"""The figures on entities say how many texts they are of."""

from __future__ import annotations

from knowledge.entry import Entry
from knowledge.settings import StoreSettings
from knowledge.store import Store
from measure.entities import measure, table


def test_every_way_to_ask_is_timed() -> None:
    entries = [
        Entry("where", "faq", language, title, "", f"faq/a.{language}.md", 1, title, phrasings=phrasings)
        for language, title, phrasings in (("en", "Where is it?", ("my parcel?",)), ("zh", "包裹在哪里？", ()))
    ]
    said: list[str] = []
    result = measure(Store(StoreSettings(), tuple(entries)), said.append)
    assert (result["texts"], result["languages"], result["titles"]) == (3, 2, 0)
    plain, much = result["milliseconds"].values()
    assert 0 < plain["median"] <= plain["longest"]
    assert much["median"] > plain["median"]
    assert "| naming much |" in table(result)
    assert said
