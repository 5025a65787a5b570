"""The judge of the crash harness itself: what is wrong it finds, what is right it lets pass."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.records import RecordId
from tests.faults.crash_verdict import Findings, Truth, compare

LEAD = RecordId("7001")
IDS = ["81", "82", None]
EFFECT = {"lead_id": LEAD, "contact_id": "81", "account_id": "82", "deal_id": None}


def entry(state: str, ids: object = (), *, kind: str = "convert", attempt: int = 1) -> Any:
    return {
        "kind": kind,
        "attempt": attempt,
        "leads": {LEAD: {"state": state, "ids": list(ids) if isinstance(ids, tuple) else ids}},
    }


def judged(*entries: Any, **truth: Any) -> Findings:
    told: dict[str, Any] = {
        "conversions": [],
        "arrivals": {LEAD: 1},
        "turned_away": {},
        "by_colleague": (),
    }
    return compare([LEAD], entries, Truth(**{**told, **truth}))


@pytest.mark.parametrize("state", ["confirmed", "applied_by_us"])
def test_what_was_done_and_told_so(state: str) -> None:
    assert judged(entry(state, IDS), conversions=[EFFECT]).all == []


@pytest.mark.parametrize("state", ["rejected", "not_applied"])
def test_what_was_not_done_and_told_so(state: str) -> None:
    assert judged(entry(state)).all == []


def test_two_conversions_of_a_lead() -> None:
    assert len(judged(entry("confirmed", IDS), conversions=[EFFECT, EFFECT]).double) == 1


@pytest.mark.parametrize("state", ["rejected", "not_applied", "not_sent", "applied_other"])
def test_what_was_done_and_told_otherwise(state: str) -> None:
    assert judged(entry(state), conversions=[EFFECT]).wrong


def test_the_ids_of_other_records() -> None:
    assert judged(entry("confirmed", ["81", "83", None]), conversions=[EFFECT]).wrong


def test_the_same_conversion_credited_twice() -> None:
    twice = (entry("confirmed", IDS), entry("applied_by_us", IDS))
    assert judged(*twice, conversions=[EFFECT], arrivals={LEAD: 2}).wrong


@pytest.mark.parametrize("state", ["confirmed", "applied_by_us", "applied_other"])
def test_what_nobody_did(state: str) -> None:
    assert judged(entry(state, IDS)).wrong


def test_the_work_of_a_colleague() -> None:
    theirs = {"conversions": [EFFECT], "by_colleague": {LEAD}}
    assert judged(entry("applied_other", IDS), **theirs).all == []
    assert judged(entry("applied_by_us", IDS), **theirs).wrong


@pytest.mark.parametrize("state", ["sending", "unknown", "reconciling", "needs_human"])
def test_what_is_not_known_at_the_end(state: str) -> None:
    assert len(judged(entry(state)).unresolved) == 1


def test_an_operation_that_arrived_twice() -> None:
    done = entry("confirmed", IDS)
    assert judged(done, conversions=[EFFECT], arrivals={LEAD: 2}).wrong
    assert judged(entry("not_sent"), arrivals={LEAD: 1}).wrong


def test_an_operation_that_was_turned_away_unread_may_arrive_once_more() -> None:
    """By whatever reason: the token that all requests share ends by another one's fault, too."""
    done, more = entry("confirmed", IDS), {"conversions": [EFFECT], "turned_away": {LEAD: 1}}
    assert judged(done, arrivals={LEAD: 2}, **more).all == []
    assert judged(done, arrivals={LEAD: 3}, **more).wrong


def test_a_job_that_arrived_twice() -> None:
    job = entry("applied_by_us", IDS, kind="mass")
    once = {"conversions": [EFFECT], "arrivals": {LEAD: 0}}
    assert judged(job, jobs=1, **once).all == []
    assert judged(job, jobs=2, **once).wrong
