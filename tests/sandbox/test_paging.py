"""The end of what page tokens lead to, without 100,000 rows."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from app.sandbox.answers import Refusal
from app.sandbox.clock import Clock
from app.sandbox.paging import Page, PageTokens
from app.sandbox.state import RecordIndex

NOON = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)


def test_the_hundred_thousandth_row_is_the_last() -> None:
    tokens = PageTokens(Clock(NOON, ticks=lambda: 0.0))
    near, _ = tokens.issue(Page(500, 200, served=99_800), "list")
    over, _ = tokens.issue(Page(501, 200, served=100_000), "list")
    assert tokens.redeem(near, "list").number == 500
    with pytest.raises(Refusal) as refused:
        tokens.redeem(over, "list")
    assert json.loads(bytes(refused.value.answer.body))["code"] == "PAGINATION_LIMIT_EXCEEDED"


def test_an_index_stays_sorted_while_records_come_and_go() -> None:
    records = {str(n): {"id": str(n), "Modified_Time": f"2026-01-0{n}"} for n in (1, 2, 3)}
    index = RecordIndex(records)
    assert [number for _, number in index.order("Modified_Time")] == [1, 2, 3]
    index.discard(records["1"])
    records["1"]["Modified_Time"] = "2026-01-09"
    index.insert(records["1"])
    assert [number for _, number in index.order("Modified_Time")] == [2, 3, 1]
    assert [number for _, number in index.order("id")] == [1, 2, 3]
    index.discard(records["2"])
    assert [number for _, number in index.order("id")] == [1, 3]
    assert [number for _, number in index.order("Modified_Time")] == [3, 1]


def test_the_clock_runs_scaled_and_is_pushed_only_forward() -> None:
    seconds = 100.0
    clock = Clock(NOON, scale=60, ticks=lambda: seconds)
    seconds = 101.0
    assert (clock.now() - NOON).total_seconds() == 60
    clock.advance(5)
    clock.advance(-5)
    assert (clock.now() - NOON).total_seconds() == 65
