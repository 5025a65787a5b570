"""A decision that waits a few seconds before it is sent, and what changed while it did.

Until it is sent nothing of it exists but here: the journal has no operation, Zoho has nothing. So
it can be taken back without a trace, and a crash forgets it (the lead is pending as before).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from app.domain.context import DecisionContext
from app.domain.hold_time import LONGEST
from app.domain.matching import Candidate
from app.domain.metadata import OrgSetup
from app.domain.outcome import Trouble
from app.domain.plan import Plan
from app.domain.records import TAGS, Module, RecordId, Ref, Values
from app.domain.values import UNREAD, Known, known, same

# A call or a mail changes it, and says nothing about who the lead is.
_NO_NEWS: Final = frozenset({"Last_Activity_Time", TAGS})


class Phase(StrEnum):
    """COUNTING: till it is due. LOOKING: the lead is re-read. WAITING: for the network."""

    COUNTING = "counting"
    LOOKING = "looking"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Held:
    """A decision not sent yet. due: in the clock's monotonic seconds. trouble: why it waits."""

    context: DecisionContext
    plan: Plan
    due: float
    phase: Phase = Phase.COUNTING
    trouble: Trouble | None = None

    @property
    def lead_id(self) -> RecordId:
        """The lead that it is about."""
        return self.plan.lead_id

    @property
    def waits(self) -> bool:
        """Whether it waits for the network, be it that Segue just looks for it once more."""
        again = self.phase is Phase.LOOKING and self.trouble is not None
        return self.phase is Phase.WAITING or again

    def seconds_left(self, now: float) -> int:
        """Whole seconds until it is sent, the last one counted as 1; 0 from then on."""
        return max(0, math.ceil(self.due - now))

    def now_in(self, phase: Phase, trouble: Trouble | None = None) -> Held:
        """The same, further on."""
        return replace(self, phase=phase, trouble=trouble)


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is different now. record: whose, "" for the lead itself.

    field (its API name) "" where a record appeared among the matches (before None) or left them
    (after None).
    """

    module: Module
    record: str
    field: str
    label: str
    before: Known
    after: Known


def hold_seconds(asked: float) -> float:
    """asked, as far as it may be (0 to LONGEST)."""
    return min(max(0.0, asked), float(LONGEST))


def has_changed(before: DecisionContext, after: DecisionContext) -> bool:
    """Whether what was decided upon isn't what is there now.

    A field that could be read only one of the two times tells nothing.
    """
    return (
        before.lead.row != after.lead.row
        or before.matches.told is not after.matches.told
        or before.lead.owner != after.lead.owner
        or bool(changes(before, after))
        or any(_otherwise(*pair) for pair in _pairs(before, after))
    )


def changes(before: DecisionContext, after: DecisionContext) -> tuple[Change, ...]:
    """What is different, the lead's own fields first; () where only a time stamp is."""
    return (
        *_of_lead(before, after),
        *_of_pool(before.matches.contacts, after.matches.contacts, after.setup),
        *_of_pool(before.matches.accounts, after.matches.accounts, after.setup),
    )


def _pairs(
    before: DecisionContext, after: DecisionContext
) -> Iterator[tuple[Candidate, Candidate]]:
    """The candidates that are there both times."""
    for was in (*before.matches.contacts, *before.matches.accounts):
        now = after.matches.candidate(was.module, was.id)
        if now is not None:
            yield was, now


def _otherwise(was: Candidate, now: Candidate) -> bool:
    """Whether another rule holds for the record, or it matches by something else."""
    return replace(was, values=now.values) != now


def _of_lead(before: DecisionContext, after: DecisionContext) -> Iterator[Change]:
    yield from _of_values(Module.LEADS, "", before.lead.values, after.lead.values, after.setup)
    old, new = before.lead.tags, after.lead.tags
    if set(old) != set(new) and TAGS not in before.lead.values:
        label = _label(after.setup, Module.LEADS, TAGS)
        yield Change(Module.LEADS, "", TAGS, label, old or None, new or None)


def _of_pool(
    before: tuple[Candidate, ...], after: tuple[Candidate, ...], setup: OrgSetup
) -> Iterator[Change]:
    old, new = {c.id: c for c in before}, {c.id: c for c in after}
    for candidate in (*before, *(c for c in after if c.id not in old)):
        was, now = old.get(candidate.id), new.get(candidate.id)
        if was is None or now is None:
            ref = Ref(candidate.id, candidate.name)
            left = (ref, None) if now is None else (None, ref)
            yield Change(candidate.module, candidate.name, "", "", *left)
        elif was != now:
            yield from _of_candidate(was, now, setup)


def _of_candidate(was: Candidate, now: Candidate, setup: OrgSetup) -> Iterator[Change]:
    yield from _of_values(now.module, now.name, was.values, now.values, setup)
    if was.account != now.account and "Account_Name" not in now.values:
        name = "Account_Name"
        label = _label(setup, now.module, name)
        yield Change(now.module, now.name, name, label, was.account, now.account)


def _of_values(
    module: Module, record: str, before: Values, after: Values, setup: OrgSetup
) -> Iterator[Change]:
    for name in dict.fromkeys((*before, *after)):
        old, new = known(before, name), known(after, name)
        if name in _NO_NEWS or name.startswith("$") or old is UNREAD or new is UNREAD:
            continue
        if not same(old, new):
            yield Change(module, record, name, _label(setup, module, name), old, new)


def _label(setup: OrgSetup, module: Module, api_name: str) -> str:
    field = setup.field(module, api_name)
    return field.label if field else api_name.replace("_", " ")


def by_lead(held: Mapping[RecordId, Held], lead_id: RecordId | None) -> Held | None:
    """The one of that lead, or for None the one decided last."""
    if lead_id is not None:
        return held.get(lead_id)
    return next(iter(tuple(held.values())[::-1]), None)
