"""Runs of the crash harness: lives killed one after the other on one journal, then the verdict."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from random import Random
from typing import Final

from app.domain.records import RecordId
from app.zoho.connection import open_gateway, sandbox_access
from tests.faults.crash_faults import faults_for
from tests.faults.crash_life import Org, Work
from tests.faults.crash_process import Death, Life
from tests.faults.crash_sandbox import Fault, SandboxHand
from tests.faults.crash_scenes import Scene
from tests.faults.crash_time import FastClock
from tests.faults.crash_verdict import Findings, compare

LEADS: Final = 5
_LATEST_KILL: Final = 0.9
"""Real seconds after a life is ready, or begins."""
_COLLEAGUE: Final = 0.25
"""How often a colleague converts one of the leads meanwhile."""


@dataclass(slots=True)
class Tally:
    """What many runs came to; traces tell the violations, each with its seed."""

    runs: int = 0
    kills: int = 0
    leads: int = 0
    findings: Findings = field(default_factory=Findings)
    points: dict[str, int] = field(default_factory=dict)
    traces: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        self.runs += other.runs
        self.kills += other.kills
        self.leads += other.leads
        self.findings += other.findings
        for point, times in other.points.items():
            self.points[point] = self.points.get(point, 0) + times
        self.traces += other.traces

    def line(self) -> str:
        found = self.findings
        return (
            f"runs={self.runs} kills={self.kills} leads={self.leads}"
            f" double_conversions={len(found.double)} wrong_outcomes={len(found.wrong)}"
            f" unresolved={len(found.unresolved)}"
        )


@dataclass(slots=True)
class _Run:
    """One organisation and one journal. label: what a violation is told with."""

    label: str
    hand: SandboxHand
    work: Work
    ordered: list[Fault]
    by_colleague: set[RecordId] = field(default_factory=set)
    trace: list[str] = field(default_factory=list)

    def note(self, death: Death) -> None:
        how = f"killed {death.point}".rstrip() if death.killed else death.trouble or "ended"
        self.trace.append(how)

    def colleague(self, lead: RecordId) -> None:
        if self.hand.colleague_converts(lead):
            self.by_colleague.add(lead)
            self.trace.append(f"a colleague converts {lead}")

    def verdict(self, kills: int, points: Sequence[str]) -> Tally:
        """Let a last life come to its end, with what is left of the faults; then compare."""
        last = Life(self.work).end()
        self.note(last)
        leads = (*self.work.leads, *self.work.mass)
        tally = Tally(1, kills, len(leads), points=dict.fromkeys(points, 1))
        if last.journal is None:
            tally.findings.unresolved.append("the last life came to no end")
        else:
            truth = self.hand.truth(leads, self.by_colleague)
            tally.findings = compare(leads, last.journal, truth)
        if tally.findings.all:
            told = [self.label, *tally.findings.all, *self.trace, f"faults: {self.ordered}"]
            tally.traces.append("\n  ".join([*told, f"journal: {last.journal}"]))
        return tally


def read_org(url: str) -> Org:
    """What all lives share."""

    async def read() -> Org:
        access = await sandbox_access(url)
        gateway = open_gateway(access)
        try:
            return Org(access, await gateway.setup())
        finally:
            await gateway.aclose()

    return asyncio.run(read())


def random_run(seed: int, kills: int, hand: SandboxHand, org: Org) -> Tally:
    """So many lives, each killed at a random moment."""
    random = Random(seed)
    leads = hand.begin(LEADS)
    together = leads[-2:] if random.random() < 0.2 else ()
    alone = leads[: LEADS - len(together)]
    ordered = faults_for(alone, random)
    hand.order(ordered)
    with tempfile.TemporaryDirectory(prefix="segue-crash-") as folder:
        work = Work(org, Path(folder), FastClock(), alone, together, seed)
        run = _Run(f"seed {seed}", hand, work, ordered)
        killed = sum(_killed_life(run, random, seed + nth) for nth in range(kills))
        return run.verdict(killed, ())


def _killed_life(run: _Run, random: Random, seed: int) -> bool:
    life = Life(replace(run.work, seed=seed))
    if random.random() < 0.85:
        life.wait_until_ready(5.0)
    wait = random.uniform(0.0, _LATEST_KILL) * random.random()
    if random.random() < _COLLEAGUE:
        life.live_on(wait / 2)
        run.colleague(random.choice(run.work.leads))
        wait /= 2
    life.live_on(wait)
    life.kill()
    death = life.end()
    run.note(death)
    return death.killed


def exhaust(scene: Scene, first: int, step: int, hand: SandboxHand, org: Org) -> Tally:
    """Die at the first-th crash point, then `step` later, ... until one life comes to its end."""
    tally = Tally()
    for nth in count(first, step):
        leads = hand.begin(scene.leads)
        ordered = list(scene.faults)
        hand.order(ordered)
        with tempfile.TemporaryDirectory(prefix="segue-crash-") as folder:
            alone, together = scene.split(leads)
            work = Work(org, Path(folder), FastClock(), alone, together, 0, scene.patience)
            run = _Run(f"{scene.name}, crash point {nth}", hand, work, ordered)
            life = Life(work, die_at=nth)
            if scene.colleague:
                _colleague_is_faster(run, life)
            death = life.end()
            run.note(death)
            tally.add(run.verdict(int(death.killed), [death.point] if death.killed else ()))
        if not death.killed:
            break
    return tally


def _colleague_is_faster(run: _Run, life: Life) -> None:
    """They convert the lead while our request waits at the server, or when we are dead."""
    lead = run.work.leads[0]
    while life.live_on(0.1) and not run.hand.arrivals([lead])[lead]:
        pass
    run.colleague(lead)
