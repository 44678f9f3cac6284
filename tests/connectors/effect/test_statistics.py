"""The intervals against published figures, and against shops whose true figures are known."""

from __future__ import annotations

import numpy as np
import pytest

from connectors.effect.statistics import mean_by_visitor, mean_difference, newcombe, visitors_needed, wilson


# Newcombe 1998, Statistics in Medicine 17, 857-872, table I, method 3
@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_as_published(hits: int, of: int, low: float, high: float) -> None:
    found = wilson(hits, of)
    assert (found.low, found.high) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))
    assert found.value == hits / of


# Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10
@pytest.mark.parametrize(
    ("counts", "low", "high"),
    [
        ((56, 70, 48, 80), 0.0524, 0.3339),
        ((9, 10, 3, 10), 0.1705, 0.8090),
        ((6, 7, 2, 7), 0.0582, 0.8062),
        ((5, 56, 0, 29), -0.0381, 0.1926),
        ((0, 10, 0, 20), -0.1611, 0.2775),
        ((0, 10, 0, 10), -0.2775, 0.2775),
        ((10, 10, 0, 20), 0.6791, 1.0),
        ((10, 10, 0, 10), 0.6075, 1.0),
    ],
)
def test_newcombe_as_published(counts: tuple[int, int, int, int], low: float, high: float) -> None:
    found = newcombe(*counts)
    assert (found.low, found.high) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))
    mirrored = newcombe(*counts[2:], *counts[:2])
    assert (mirrored.low, mirrored.high) == (pytest.approx(-found.high), pytest.approx(-found.low))


@pytest.mark.parametrize(("hits", "of"), [(1, 0), (3, 2), (-1, 5)])
def test_what_is_no_share_is_refused(hits: int, of: int) -> None:
    with pytest.raises(ValueError, match="is no share"):
        wilson(hits, of)


def test_how_many_visitors_are_needed() -> None:
    # the textbook case: 10 against 15 per cent, 80 per cent power, is 686 in each group
    assert visitors_needed(0.10, 0.15) == (686, 686)
    many, few = visitors_needed(0.10, 0.15, ratio=1 / 9) or (0, 0)
    assert many / few == pytest.approx(9, rel=0.01)
    assert many + few > 2 * 686
    assert visitors_needed(0.1, 0.1) is None
    with pytest.raises(ValueError, match="are no two shares"):
        visitors_needed(1.1, 0.1)


def test_as_many_visitors_find_the_difference_as_often_as_promised() -> None:
    random = np.random.default_rng(7)
    many, few = visitors_needed(0.06, 0.04, ratio=0.25) or (0, 0)
    found = [
        newcombe(int(random.binomial(many, 0.06)), many, int(random.binomial(few, 0.04)), few).sure for _ in range(1000)
    ]
    assert 0.76 < sum(found) / len(found) < 0.86


def test_the_interval_covers_the_known_effect_of_a_shop() -> None:
    """A shop whose bot lifts 3.0 per cent of buyers to 3.8, a tenth held out: in 95 of 100 runs the interval has it."""
    random = np.random.default_rng(20261124)
    shared, held = 9000, 1000
    covered = surely = 0
    for _ in range(2000):
        found = newcombe(int(random.binomial(shared, 0.038)), shared, int(random.binomial(held, 0.030)), held)
        covered += found.low <= 0.008 <= found.high
        same = newcombe(int(random.binomial(shared, 0.03)), shared, int(random.binomial(held, 0.03)), held)
        surely += same.sure
    assert 0.935 <= covered / 2000 <= 0.965
    assert 0.03 <= surely / 2000 <= 0.06  # a bot without effect is seldom said to have one


def test_the_revenue_interval_covers_the_known_mean() -> None:
    random = np.random.default_rng(3)
    true, visitors = 0.05 * 40, 3000
    covered = apart = 0
    for seed in range(150):
        amounts = random.gamma(2.0, 20.0, int(random.binomial(visitors, 0.05))).tolist()
        other = random.gamma(2.0, 20.0, int(random.binomial(visitors, 0.05))).tolist()
        found = mean_by_visitor(amounts, visitors, seed=seed)
        covered += found.low <= true <= found.high
        assert found.low < found.value < found.high
        apart += mean_difference(amounts, visitors, other, visitors, seed=seed).sure
    assert covered / 150 > 0.9
    assert apart / 150 < 0.1


def test_the_bootstrap_is_the_same_for_the_same_figures() -> None:
    assert mean_by_visitor([10.0, 20.0], 50) == mean_by_visitor([10.0, 20.0], 50)
    assert mean_by_visitor([], 50).high == 0
    with pytest.raises(ValueError, match="cannot be"):
        mean_by_visitor([1.0, 2.0], 1)
