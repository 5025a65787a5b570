"""What the journal says, compared with what really took place."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from app.domain.journal import OPEN, State
from app.domain.records import RecordId

S = State
OURS = {S.CONFIRMED, S.APPLIED_BY_US}


@dataclass(frozen=True, slots=True)
class Truth:
    """The server's side of a run. arrivals: conversions that reached it, by lead; turned_away:
    those of them that it told it had not read, which go once more under the same operation (also
    where the token that they share ran out by another request). by_colleague: leads that another
    user converted. jobs: those that reached it, and were read.
    """

    conversions: Sequence[Mapping[str, Any]]
    arrivals: Mapping[RecordId, int]
    turned_away: Mapping[RecordId, int]
    by_colleague: Collection[RecordId]
    jobs: int = 0


@dataclass(slots=True)
class Findings:
    """Violations in words, by kind."""

    double: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    unresolved: list[str] = field(default_factory=list)

    def __iadd__(self, other: Findings) -> Self:
        self.double += other.double
        self.wrong += other.wrong
        self.unresolved += other.unresolved
        return self

    @property
    def all(self) -> list[str]:
        return self.double + self.wrong + self.unresolved


Entries = Sequence[Mapping[str, Any]]


def compare(leads: Sequence[RecordId], entries: Entries, truth: Truth) -> Findings:
    """entries: the journal's operations, as a life tells them."""
    findings = Findings()
    for lead in leads:
        ops = [one for one in entries if lead in one["leads"]]
        findings += _of_lead(lead, ops, truth)
    jobs = len([one for one in entries if one["kind"] == "mass" and one["attempt"]])
    if truth.jobs > jobs:
        findings.wrong.append(f"{truth.jobs} jobs reached the server, {jobs} expected")
    return findings


def _of_lead(lead: RecordId, ops: Entries, truth: Truth) -> Findings:
    findings = Findings()
    effects = [one for one in truth.conversions if one["lead_id"] == lead]
    states = [State(one["leads"][lead]["state"]) for one in ops]
    if len(effects) > 1:
        findings.double.append(f"{lead} converted {len(effects)} times")
    unresolved = [state for state in states if state in OPEN]
    findings.unresolved += [f"{lead} is still {state.value}" for state in unresolved]
    if effects and lead not in truth.by_colleague:
        findings.wrong += _done_by_us(lead, ops, states, effects[0])
    else:
        findings.wrong += _not_done_by_us(lead, states, lead in truth.by_colleague)
    findings.wrong += _too_often(lead, ops, truth)
    return findings


def _done_by_us(
    lead: RecordId, ops: Entries, states: Sequence[State], effect: Mapping[str, Any]
) -> list[str]:
    credited = [op for op, state in zip(ops, states, strict=True) if state in OURS]
    if len(credited) != 1:
        told = [state.value for state in states]
        return [f"{lead} was converted by us, and the journal says {told}"]
    ids = [effect["contact_id"], effect["account_id"], effect["deal_id"]]
    told_ids = credited[0]["leads"][lead]["ids"]
    return [] if told_ids == ids else [f"{lead} became {ids}, and the journal says {told_ids}"]


def _not_done_by_us(lead: RecordId, states: Sequence[State], by_colleague: bool) -> list[str]:
    legal = {S.NOT_SENT, S.REJECTED, S.NOT_APPLIED, *OPEN}
    legal |= {S.APPLIED_OTHER} if by_colleague else set()
    whose = "by a colleague" if by_colleague else "by nobody"
    return [
        f"{lead} was converted {whose}, and the journal says {state.value}"
        for state in states
        if state not in legal
    ]


def _too_often(lead: RecordId, ops: Entries, truth: Truth) -> list[str]:
    """No operation may reach the server twice, but for what was turned away unread."""
    sent = [
        op for op in ops if op["attempt"] and State(op["leads"][lead]["state"]) is not S.NOT_SENT
    ]
    most = sum(op["kind"] == "convert" for op in sent) + truth.turned_away.get(lead, 0)
    arrived = truth.arrivals[lead]
    return [f"{lead} reached the server {arrived} times, {most} expected"] if arrived > most else []
