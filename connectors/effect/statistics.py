"""How sure a difference is: intervals for shares and for means, and how many visitors a sure answer takes.

Pure functions over counts. All intervals are two-sided and of 95 per cent unless said otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

LEVEL = 0.95
POWER = 0.8
"""How likely a difference of the size that was seen is to be found, with as many visitors as `visitors_needed` says."""
RESAMPLES = 2000
_AT_ONCE = 2_000_000
"""Amounts drawn before they are added up: 16 MB."""


@dataclass(frozen=True)
class Interval:
    """A figure with the interval that it lies in, as surely as the level says."""

    value: float
    low: float
    high: float

    @property
    def sure(self) -> bool:
        """Whether zero is outside: a difference is there."""
        return self.low > 0 or self.high < 0


def wilson(hits: int, of: int, *, level: float = LEVEL) -> Interval:
    """The share `hits / of` with Wilson's score interval, without continuity correction. Raises `ValueError`.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209-212;
    method 3 in R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17
    (1998), 857-872.
    """
    if not 0 <= hits <= of or of < 1:
        raise ValueError(f"{hits} of {of} is no share")
    z = _z(level)
    share = hits / of
    middle = 2 * hits + z * z
    half = z * math.sqrt(z * z + 4 * hits * (1 - share))
    below = 2 * (of + z * z)
    # exact at the ends, where rounding would leave a crumb
    low = 0.0 if hits == 0 else (middle - half) / below
    high = 1.0 if hits == of else (middle + half) / below
    return Interval(share, low, high)


def newcombe(hits: int, of: int, other_hits: int, other_of: int, *, level: float = LEVEL) -> Interval:
    """The difference of two independent shares, first minus second, with Newcombe's hybrid score interval.

    Method 10 in R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
    Medicine 17 (1998), 873-890: it covers as it says with few buyers too, where the usual interval does not.
    """
    one, two = wilson(hits, of, level=level), wilson(other_hits, other_of, level=level)
    difference = one.value - two.value
    return Interval(
        difference,
        difference - math.hypot(one.value - one.low, two.high - two.value),
        difference + math.hypot(one.high - one.value, two.value - two.low),
    )


def visitors_needed(
    share: float, other: float, *, ratio: float = 1.0, level: float = LEVEL, power: float = POWER
) -> tuple[int, int] | None:
    """How many visitors both groups must have for a difference of these two shares to be found; None without one.

    `ratio` is the second group's size by the first's. J. L. Fleiss, B. Levin, M. C. Paik, "Statistical Methods for
    Rates and Proportions" (3rd ed., 2003), section 4.2, without continuity correction.
    """
    if not (0 <= share <= 1 and 0 <= other <= 1 and ratio > 0):
        raise ValueError(f"{share}, {other} and {ratio} are no two shares and a ratio")
    if math.isclose(share, other, abs_tol=1e-12):
        return None
    pooled = (share + ratio * other) / (1 + ratio)
    alike = _z(level) * math.sqrt((1 + 1 / ratio) * pooled * (1 - pooled))
    apart = NormalDist().inv_cdf(power) * math.sqrt(share * (1 - share) + other * (1 - other) / ratio)
    first = (alike + apart) ** 2 / (share - other) ** 2
    return math.ceil(first - 1e-9), math.ceil(first * ratio - 1e-9)


def mean_by_visitor(amounts: Sequence[float], visitors: int, *, level: float = LEVEL, seed: int = 0) -> Interval:
    """What a visitor spent on average, with a percentile bootstrap interval; `amounts` are those of the buyers.

    B. Efron, R. J. Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 13.
    """
    found = _means(amounts, visitors, seed)
    return _percentiles(sum(amounts) / visitors, found, level)


def mean_difference(
    amounts: Sequence[float],
    visitors: int,
    other_amounts: Sequence[float],
    other_visitors: int,
    *,
    level: float = LEVEL,
    seed: int = 0,
) -> Interval:
    """What a visitor of the first group spent more than one of the second, as `mean_by_visitor`."""
    found = _means(amounts, visitors, seed) - _means(other_amounts, other_visitors, seed + 1)
    return _percentiles(sum(amounts) / visitors - sum(other_amounts) / other_visitors, found, level)


def _means(amounts: Sequence[float], visitors: int, seed: int) -> NDArray[np.float64]:
    """Means of resampled visitors. How many of the resampled bought is binomial, and what each spent is one of the
    amounts: so a million visitors who bought nothing need not be drawn one by one."""
    if len(amounts) > visitors or visitors < 1:
        raise ValueError(f"{len(amounts)} buyers of {visitors} visitors cannot be")
    random = np.random.default_rng(seed)
    if not amounts:
        return np.zeros(RESAMPLES)
    buyers = random.binomial(visitors, len(amounts) / visitors, RESAMPLES)
    known = np.asarray(amounts, dtype=np.float64)
    sums = []
    for some in np.array_split(buyers, max(1, int(buyers.sum()) // _AT_ONCE)):
        drawn = known[random.integers(0, len(known), int(some.sum()))]
        ends = np.cumsum(some)
        total = np.concatenate([[0.0], np.cumsum(drawn)])
        sums.append(total[ends] - total[ends - some])
    means: NDArray[np.float64] = np.concatenate(sums) / visitors
    return means


def _percentiles(value: float, found: NDArray[np.float64], level: float) -> Interval:
    low, high = np.quantile(found, [(1 - level) / 2, (1 + level) / 2])
    return Interval(value, float(low), float(high))


def _z(level: float) -> float:
    return NormalDist().inv_cdf((1 + level) / 2)
