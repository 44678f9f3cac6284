"""The choice of thresholds."""

from __future__ import annotations

from knowledge.calibration import Thresholds
from measure.fitting import Best, chosen


def test_the_lowest_threshold_within_the_limits_is_chosen() -> None:
    firsts = [Best(0.9, True, True)] * 96 + [Best(0.6, False, True)] * 4 + [Best(0.5, False, False)] * 50
    assert chosen(firsts, Thresholds()).answer == 0.61


def test_out_of_scope_answers_count_too() -> None:
    firsts = [Best(0.9, True, True)] * 100 + [Best(0.8, False, False)] * 10
    assert chosen(firsts, Thresholds()).answer == 0.81
