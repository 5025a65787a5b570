"""What tells candidates of one name apart, found once for all of them."""

from __future__ import annotations

import time
from dataclasses import replace

from app.domain.matching import Candidate
from app.domain.namesakes import telling_rows
from app.domain.records import Module, record_id
from tests.samples import domain as d


def account(number: int, name: str, website: str | None) -> Candidate:
    values = {**d.account().values, "Website": website}
    return replace(d.account(), id=record_id(str(number)), name=name, values=values)


def told(*accounts: Candidate) -> dict[str, list[object]]:
    lead = d.lead()
    lead = replace(lead, values={**lead.values, "Website": "lead.example"})
    found = telling_rows(d.context(lead, d.matches((), accounts)), Module.ACCOUNTS)
    return {id_: [row.existing for row in rows] for id_, rows in found.items()}


def test_only_those_of_one_name_are_told_apart() -> None:
    one, two = account(1, "Zylker", "one.example"), account(2, "ZYLKER", "two.example")
    other = account(3, "Halcyon", "three.example")
    assert told(one, two, other) == {"1": ["one.example"], "2": ["two.example"]}


def test_what_is_blank_tells_nothing_of_it() -> None:
    one, two = account(1, "Zylker", "one.example"), account(2, "Zylker", None)
    assert told(one, two) == {"1": ["one.example"], "2": []}


def test_a_hundred_of_one_name_cost_no_more_than_each_once() -> None:
    many = [account(n, "Zylker", f"{n}.example") for n in range(1, 101)]
    started = time.perf_counter()
    told(*many[:50])
    half = time.perf_counter() - started
    started = time.perf_counter()
    assert len(told(*many)) == 100
    assert time.perf_counter() - started < 8 * half + 0.05
