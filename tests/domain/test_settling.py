"""When it is settled what became of a conversion, by table."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.attribution import Circumstances
from app.domain.journal import Asked, JournalEntry, Kind, LeadEntry, OperationId, State
from app.domain.records import RecordId
from app.domain.settling import USUAL, circumstances, elapsed

SENT = datetime(2026, 11, 22, 10, 0, 0, tzinfo=UTC)
ME = RecordId("900")
ENTRY = JournalEntry(
    OperationId("00000000-0000-4000-8000-000000000001"),
    Kind.CONVERT,
    Asked(),
    "",
    (LeadEntry(RecordId("101"), State.RECONCILING),),
    intent_at=SENT,
    sent_at=SENT,
    last_byte_at=SENT + timedelta(seconds=10),
    skew_ms=3_600_000,
)
MASS = dataclasses.replace(ENTRY, kind=Kind.MASS)


@pytest.mark.parametrize(
    ("entry", "job_ended", "seconds"),
    [
        (ENTRY, False, 60 + 120),
        (MASS, False, 60 + 900),
        (dataclasses.replace(ENTRY, job_id="42"), False, 1800),
        (dataclasses.replace(MASS, job_id="42"), False, 1800),
        (dataclasses.replace(MASS, job_id="42"), True, 0),
    ],
)
def test_from_when_on_an_unconverted_lead_proves_something(
    entry: JournalEntry, job_ended: bool, seconds: float
) -> None:
    assert USUAL.late(entry, job_ended=job_ended) == seconds


@pytest.mark.parametrize(
    ("looks", "proven"),
    [
        ([], False),
        ([0.0, 2.0, 7.0, 17.0, 37.0, 77.0, 157.0], False),
        ([157.0, 190.0], False),
        ([317.0], False),
        ([179.9, 209.9], False),
        ([180.0, 209.9], False),
        ([180.0, 210.0], True),
        ([0.0, 180.0, 195.0, 210.0], True),
    ],
)
def test_two_late_looks_apart_prove_that_nothing_happened(looks: list[float], proven: bool) -> None:
    assert USUAL.proven(looks, 180.0) is proven


def waits(late: float) -> list[float]:
    """All waits of a lead that stays unconverted, until that is proven."""
    found: list[float] = []
    looks: list[float] = []
    while not USUAL.proven(looks, late):
        wait = USUAL.next_wait(len(found), sum(found), looks, late)
        found.append(wait)
        looks.append(sum(found))
    return found


@pytest.mark.parametrize(
    ("late", "expected"),
    [
        (180.0, [0, 2, 5, 10, 20, 40, 80, 23, 30]),
        (0.0, [0, 2, 5, 10, 13]),
        (960.0, [0, 2, 5, 10, 20, 40, 80, 160, *[60] * 10, 43, 30]),
    ],
)
def test_the_first_look_is_at_once_and_none_is_later_than_needed(
    late: float, expected: list[float]
) -> None:
    assert waits(late) == expected


def test_looks_that_tell_nothing_go_on_every_minute() -> None:
    assert [USUAL.next_wait(n, 1000.0 + n, [], 180.0) for n in (8, 9, 500)] == [60.0, 60.0, 60.0]


def test_waits_for_a_job_double_up_to_half_a_minute() -> None:
    assert [USUAL.job_wait(n) for n in range(7)] == [2, 4, 8, 16, 30, 30, 30]


NOW = SENT + timedelta(hours=5)


@pytest.mark.parametrize(
    ("entry", "skew", "seconds"),
    [
        (ENTRY, timedelta(hours=1), 5 * 3600 - 10),
        # Somebody has set the computer's clock meanwhile: Zoho's tells how long it really was.
        (ENTRY, timedelta(hours=-3), 3600 - 10),
        (ENTRY, timedelta(hours=-5), 0),
        (ENTRY, None, None),
        (dataclasses.replace(ENTRY, skew_ms=None), timedelta(), None),
        (dataclasses.replace(ENTRY, last_byte_at=None), timedelta(), None),
    ],
)
def test_time_since_the_last_byte_is_told_by_zoho_s_clock(
    entry: JournalEntry, skew: timedelta | None, seconds: float | None
) -> None:
    assert elapsed(entry, NOW, skew) == seconds


@pytest.mark.parametrize(
    ("entry", "skew", "expected"),
    [
        (ENTRY, None, SENT + timedelta(hours=1, seconds=-2)),
        (ENTRY, timedelta(), SENT + timedelta(hours=1, seconds=-2)),
        (dataclasses.replace(ENTRY, skew_ms=None), timedelta(), SENT - timedelta(seconds=2)),
        (dataclasses.replace(ENTRY, skew_ms=None), None, None),
        (dataclasses.replace(ENTRY, sent_at=None), timedelta(), None),
    ],
)
def test_a_conversion_of_ours_is_not_older_than_its_request(
    entry: JournalEntry, skew: timedelta | None, expected: datetime | None
) -> None:
    assert circumstances(entry, ME, skew) == Circumstances(expected, ME)
