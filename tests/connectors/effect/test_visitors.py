"""Who is held out: a stable share, by nothing but the key and the visitor's id."""

from __future__ import annotations

import multiprocessing
import uuid
from pathlib import Path

import pytest

from connectors.effect.limits import MOST_KNOWN, Buckets
from connectors.effect.statistics import wilson
from connectors.effect.visitors import FILE, Visitors, is_id
from connectors.meter import Meter

KEY = bytes(range(32))
HELD = [3, 9, 11, 22, 31, 33, 52]


def ids(count: int) -> list[str]:
    return [str(uuid.UUID(int=number * 2**64 + 7)) for number in range(count)]


@pytest.mark.parametrize("share", [0.0, 0.05, 0.1, 0.5, 0.9])
def test_the_share_is_kept(share: float) -> None:
    visitors = Visitors(KEY, share)
    held = sum(visitors.held(id) for id in ids(20_000))
    found = wilson(held, 20_000, level=0.9999)
    assert found.low <= share <= found.high


def test_a_visitor_stays_on_one_side() -> None:
    # written down, so that a later version holds out the same visitors
    visitors = Visitors(KEY, 0.1)
    held = [place for place, id in enumerate(ids(60)) if visitors.held(id)]
    assert held == HELD
    assert [place for place, id in enumerate(ids(60)) if Visitors(KEY, 0.1).held(id)] == held
    # a larger share adds visitors to those who are held out, and lets none go
    assert set(held) < {place for place, id in enumerate(ids(60)) if Visitors(KEY, 0.3).held(id)}
    assert held != [place for place, id in enumerate(ids(60)) if Visitors(bytes(32), 0.1).held(id)]


def test_sides_are_told_by_the_key_alone() -> None:
    """Neighbouring ids and the name in the record say nothing about the side."""
    visitors = Visitors(KEY, 0.5)
    by_name = [visitors.name(id) < "8" for id in ids(4000) if visitors.held(id)]
    assert 0.45 < sum(by_name) / len(by_name) < 0.55


def test_the_key_is_made_once_and_is_nobodys_business(tmp_path: Path) -> None:
    first = Visitors.open(tmp_path / "data", 0.1)
    assert Visitors.open(tmp_path / "data", 0.2).key == first.key
    assert (tmp_path / "data" / FILE).stat().st_mode & 0o777 == 0o600
    assert [file.name for file in (tmp_path / "data").iterdir()] == [FILE]
    assert Visitors.open(tmp_path / "other", 0.1).key != first.key


def _key(folder: Path) -> bytes:
    return Visitors.open(folder, 0.1).key


def test_gateways_that_start_together_share_it(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        assert len(set(pool.map(_key, [tmp_path] * 12))) == 1


def test_a_broken_key_is_named(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"short")
    with pytest.raises(ValueError, match=r"visitors\.key: 5 bytes are no key"):
        Visitors.open(tmp_path, 0.1)


def test_what_an_id_is() -> None:
    assert is_id(str(uuid.uuid4()))
    for value in ("", "short", "a" * 65, "with space in it!", None, 7, ["a" * 20]):
        assert not is_id(value)


def test_a_bucket_fills_again() -> None:
    time = [0.0]
    buckets = Buckets(rate=0.5, burst=3, clock=lambda: time[0])
    assert [buckets.wait("a") for _ in range(4)] == [0, 0, 0, 2]
    assert buckets.wait("b") == 0
    time[0] = 2.0
    assert [buckets.wait("a"), buckets.wait("a")] == [0, 2]
    time[0] = 1000.0
    assert [buckets.wait("a") for _ in range(4)] == [0, 0, 0, 2]


def test_buckets_forget_who_waits_longest() -> None:
    buckets = Buckets(rate=0.001, burst=1, clock=lambda: 0.0)
    for number in range(MOST_KNOWN + 1):
        buckets.wait(str(number))
    assert buckets.wait(str(MOST_KNOWN)) > 0
    assert buckets.wait("0") == 0


def test_turns_at_once_share_the_cpu_and_no_second_is_counted_twice() -> None:
    time = [0.0]
    meter = Meter(lambda: time[0])
    used: list[tuple[str, float]] = []
    meter.used = lambda channel, seconds: used.append((channel, seconds))
    time[0] = 5.0  # before any turn: nobody's
    with meter.turn("web"):
        time[0] = 6.0
        with meter.turn("lazada"):
            time[0] = 8.0
        assert meter.taken() == {"lazada": (1, 1.0)}
        time[0] = 8.5
    time[0] = 20.0
    assert meter.taken() == {"web": (1, 2.5)}
    assert meter.taken() == {}
    assert sum(seconds for _, seconds in used) == 3.5
