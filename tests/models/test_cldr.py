from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from models import cldr, cli, corpus


def put(path: Path, data: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False), "utf-8")


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    words = {
        "en": ("shoe", ["foot", "shoe"], "Kenya", "{0} days", "yesterday"),
        "sw": ("kiatu", ["kiatu", "mguu"], "Kenya", "siku {0}", "jana"),
    }
    for language, (name, keywords, country, days, yesterday) in words.items():
        annotations = {"👞": {"tts": [name], "default": keywords}}
        put(
            tmp_path / f"cldr-annotations-full/annotations/{language}/annotations.json",
            {"annotations": {"annotations": annotations}},
        )
        main = {"localeDisplayNames": {"territories": {"KE": country, "KE-alt-short": "x"}}}
        put(tmp_path / f"cldr-localenames-full/main/{language}/territories.json", {"main": {language: main}})
        units = {"units": {"long": {"duration-day": {"unitPattern-count-other": days}, "10p1": {"displayName": "x"}}}}
        put(tmp_path / f"cldr-units-full/main/{language}/units.json", {"main": {language: units}})
        fields = {"dates": {"fields": {"day": {"relative-type--1": yesterday}, "day-short": {"displayName": "d"}}}}
        put(tmp_path / f"cldr-dates-full/main/{language}/dateFields.json", {"main": {language: fields}})
    return tmp_path


def test_the_packages_become_pairs(packages: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "pairs" / "cldr.tsv.gz"
    assert cli.main(["encoder", "lexicon", str(packages), "--out", str(out)]) == 0
    assert "4 pairs" in capsys.readouterr().out
    rows = {tuple(line.split("\t")) for line in gzip.decompress(out.read_bytes()).decode().splitlines()}
    days = next(row for row in rows if "days" in row[1])
    assert rows - {days} == {("sw", "shoe", "kiatu"), ("sw", "foot shoe", "kiatu mguu"), ("sw", "yesterday", "jana")}
    assert days[1].removesuffix(" days") == days[2].removeprefix("siku "), "the same number on both sides"
    assert corpus.read(out.parent).sources == ("cldr",)


def test_nothing_to_read_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["encoder", "lexicon", str(tmp_path), "--out", str(tmp_path / "x.tsv.gz")]) == 1
    assert "npm pack" in capsys.readouterr().err


def test_a_broken_file_is_named(packages: Path) -> None:
    path = packages / "cldr-units-full/main/sw/units.json"
    path.write_text("{")
    with pytest.raises(corpus.CorpusError, match=r"units\.json: not JSON"):
        cldr.entries(packages, "sw")
