"""Leads set aside: when they come back, and what is none of our files."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.asides import (
    Aside,
    BadAside,
    Way,
    days_ahead,
    from_document,
    judged,
    to_document,
)
from app.domain.matching import Ground, Lane
from tests.samples.domain import LEAD_ID, lead_row

AT = datetime(2026, 11, 29, 10, tzinfo=UTC)
SKIPPED = Aside(LEAD_ID, Way.SKIPPED, "Spam", AT, "2026-11-28T10:00:00+00:00")
LATER = replace(SKIPPED, way=Way.LATER, reason="", until=date(2026, 12, 1))


@pytest.mark.parametrize(
    ("today", "due"),
    [(date(2026, 11, 30), False), (date(2026, 12, 1), True), (date(2027, 1, 1), True)],
)
def test_a_lead_comes_back_on_its_day(today: date, due: bool) -> None:
    assert LATER.is_due(today) is due
    assert not SKIPPED.is_due(today)


def test_a_lead_that_somebody_changed_comes_back() -> None:
    same = lead_row(modified_time=SKIPPED.modified_time)
    assert not SKIPPED.has_changed(same)
    assert SKIPPED.has_changed(lead_row(modified_time="2026-11-29T10:00:00+00:00"))
    assert not replace(SKIPPED, modified_time="").has_changed(same)


@pytest.mark.parametrize(
    ("today", "days"),
    [
        (date(2026, 11, 27), ["2026-11-28", "2026-11-30", "2026-12-04", "2026-12-27"]),
        (date(2026, 11, 30), ["2026-12-01", "2026-12-07", "2026-12-07", "2026-12-30"]),
        (date(2027, 1, 31), ["2027-02-01", "2027-02-01", "2027-02-07", "2027-02-28"]),
        (date(2026, 12, 31), ["2027-01-01", "2027-01-04", "2027-01-07", "2027-01-31"]),
    ],
)
def test_the_days_that_are_offered(today: date, days: list[str]) -> None:
    assert [day.isoformat() for day in days_ahead(today)] == days


def test_they_stand_in_a_lane_of_their_own() -> None:
    assert (judged(SKIPPED).lane, judged(SKIPPED).ground) == (Lane.ASIDE, Ground.SKIPPED)
    assert (judged(LATER).ground, judged(LATER).until) == (Ground.LATER, "2026-12-01")


def test_they_survive_their_file() -> None:
    other = replace(LATER, lead_id=type(LEAD_ID)("7"))
    kept = {LEAD_ID: SKIPPED, other.lead_id: other}
    assert from_document(to_document(kept)) == kept


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("lead_id", "x"),
        ("way", "never"),
        ("reason", None),
        ("at", "2026-11-29T10:00:00"),
        ("at", "yesterday"),
        ("until", "2026-12-01"),
        ("modified_time", 3),
    ],
)
def test_what_cannot_be_right_is_none_of_ours(key: str, value: object) -> None:
    (told,) = to_document({LEAD_ID: SKIPPED})
    with pytest.raises(BadAside):
        from_document([{**told, key: value}])
    with pytest.raises(BadAside):
        from_document({"not": "a list"})
