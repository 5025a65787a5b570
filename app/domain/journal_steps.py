"""The steps of an operation, pure: an entry in, the entry after it out."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from typing import Final

from app.domain.attribution import Resolution, Verdict
from app.domain.journal import (
    OPEN,
    OURS,
    TRANSITIONS,
    Asked,
    By,
    IllegalStep,
    Intent,
    JournalEntry,
    Kind,
    LeadEntry,
    OperationId,
    Receipt,
    Ruling,
    State,
)
from app.domain.mass import MOST_LEADS, MassPlan
from app.domain.outcome import Converted, NotSent, Outcome, Refused, Scheduled
from app.domain.plan import DealDraft, Plan
from app.domain.records import RecordId, Ref

Step = Callable[[JournalEntry, datetime], JournalEntry]
"""What a step makes of an entry at a moment. Raises IllegalStep where it may not follow."""

ALREADY_CONVERTED: Final = "ID_ALREADY_CONVERTED"

_RULED_ON: Final = frozenset({State.RECONCILING, State.NEEDS_HUMAN, State.NOT_APPLIED})
_CODE: Final = re.compile(r"[A-Z][A-Z0-9_]{0,99}", re.ASCII)
_JOB: Final = re.compile(r"[0-9A-Za-z_-]{1,64}", re.ASCII)
_TIME: Final = re.compile(r"[0-9T:.Z+-]{1,40}", re.ASCII)


def intent(plan: Plan, *, modified_time: str = "", known: Collection[RecordId] = ()) -> Intent:
    """What is kept of a conversion before it is sent."""
    asked = Asked(
        contact=plan.contact,
        account=plan.account,
        with_deal=plan.deal is not None,
        overwrite=plan.overwrite,
        notify_lead_owner=plan.notify_lead_owner,
        notify_new_entity_owner=plan.notify_new_entity_owner,
        attachments_to=plan.move_attachments_to,
        assign_to=plan.assign_to,
        tagged=tuple(sorted(module for module, names in plan.carry_over_tags.items() if names)),
        known=tuple(sorted(known)),
    )
    time = modified_time if _TIME.fullmatch(modified_time) else ""
    return Intent(Kind.CONVERT, ((plan.lead_id, time),), asked, fingerprint(plan))


def mass_intent(plan: MassPlan) -> Intent:
    """The same of a mass convert, before which no lead's own matches are read."""
    asked = Asked(
        with_deal=plan.deal is not None,
        attachments_to=plan.move_attachments_to,
        assign_to=plan.assign_to,
        tagged=plan.carry_over_tags,
    )
    return Intent(Kind.MASS, tuple((lead, "") for lead in plan.lead_ids), asked, fingerprint(plan))


def plan_of(asked: Asked, lead_id: RecordId) -> Plan:
    """A plan for attribution.attribute: its deal, if any, has no values."""
    return Plan(
        lead_id,
        contact=asked.contact,
        account=asked.account,
        deal=DealDraft({}) if asked.with_deal else None,
        overwrite=asked.overwrite,
        notify_lead_owner=asked.notify_lead_owner,
        notify_new_entity_owner=asked.notify_new_entity_owner,
        move_attachments_to=asked.attachments_to,
        assign_to=asked.assign_to,
    )


def fingerprint(plan: Plan | MassPlan) -> str:
    """SHA-256 of all that was chosen: tells whether two plans ask for the same, and not what."""
    text = json.dumps(_canonical(plan), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def begun(op_id: OperationId, planned: Intent, now: datetime) -> JournalEntry:
    """The operation as it begins.

    Raises:
        IllegalStep: it has no lead, too many, or one twice.
    """
    leads = tuple(LeadEntry(lead_id, State.INTENT, time) for lead_id, time in planned.leads)
    most = 1 if planned.kind is Kind.CONVERT else MOST_LEADS
    if not 1 <= len({lead.lead_id for lead in leads}) == len(leads) <= most:
        raise IllegalStep("no lead, too many of them, or one twice")
    return JournalEntry(
        op_id, planned.kind, planned.asked, planned.options_hash, leads, intent_at=now
    )


def sending(entry: JournalEntry, now: datetime) -> JournalEntry:
    """It is about to be sent, for the first time or once more."""
    moved = _moved(entry, State.SENDING)
    return replace(moved, attempt=entry.attempt + 1, sent_at=now, last_byte_at=None)


def unsent(entry: JournalEntry, _now: datetime) -> JournalEntry:
    """It was given up before its first byte; where that is known already, nothing changes."""
    if entry.state is State.NOT_SENT:
        return entry
    return replace(_moved(entry, State.NOT_SENT), resolved_by=By.ANSWER)


def answered(outcome: Outcome, receipt: Receipt) -> Step:
    """What the request itself came to."""

    def step(entry: JournalEntry, now: datetime) -> JournalEntry:
        state = _state_after(outcome)
        if entry.state is not State.SENDING and state is not State.NOT_SENT:
            raise IllegalStep(f"an answer came to what was {entry.state.name}")
        converted = _ids(outcome) if isinstance(outcome, Converted) else None
        if converted is not None and entry.kind is Kind.MASS:
            raise IllegalStep("a mass convert is never answered with records")
        problem = outcome.problem if isinstance(outcome, Refused) else None
        job = outcome.job_id if isinstance(outcome, Scheduled) else ""
        return replace(
            _moved(entry, state, converted),
            last_byte_at=now,
            skew_ms=receipt.skew_ms,
            http_status=receipt.http_status or (problem.http_status if problem else 0),
            zoho_code=problem.code if problem and _CODE.fullmatch(problem.code) else "",
            job_id=job if _JOB.fullmatch(job) else "",
            resolved_by=None if state in OPEN else By.ANSWER,
        )

    return step


def checking(entry: JournalEntry, _now: datetime) -> JournalEntry:
    """Its open leads are about to be re-read."""
    if entry.state in {State.INTENT, State.SENDING}:
        raise IllegalStep(f"nothing is to be re-read while it is {entry.state.name}")
    leads = tuple(
        _lead_moved(lead, State.RECONCILING)
        if lead.state in OPEN and lead.state is not State.RECONCILING
        else lead
        for lead in entry.leads
    )
    return replace(entry, leads=leads)


def ruled(rulings: Mapping[RecordId, Ruling]) -> Step:
    """What was found out about some of its leads, or all."""

    def step(entry: JournalEntry, _now: datetime) -> JournalEntry:
        for lead_id, ruling in rulings.items():
            entry = _with_ruling(entry, entry.lead(lead_id), ruling)
        return entry

    return step


def credited(lead_id: RecordId, converted: Converted | None) -> Step:
    """A later refusal proves that this operation, long given up, converted the lead after all;
    where that is known already, nothing changes.
    """

    def step(entry: JournalEntry, now: datetime) -> JournalEntry:
        if entry.lead(lead_id).state in OURS:
            return entry
        return ruled({lead_id: Ruling(State.APPLIED_BY_US, converted)})(entry, now)

    return step


def refused_as_done(entry: JournalEntry) -> bool:
    """Whether the request itself was refused, since the lead was converted already."""
    return entry.zoho_code == ALREADY_CONVERTED


def found_at_start(entry: JournalEntry, now: datetime, *, maybe_sent: bool) -> JournalEntry:
    """What a crash left; maybe_sent: there is evidence that more happened than was kept."""
    if entry.state is State.INTENT and not maybe_sent:
        return replace(_moved(entry, State.NOT_SENT), resolved_by=By.START)
    if entry.state in {State.INTENT, State.SENDING}:
        # Nobody knows when its last byte left, but it did before this start.
        return replace(_moved(entry, State.UNKNOWN), last_byte_at=now)
    return entry


def superseded(entry: JournalEntry, now: datetime) -> tuple[JournalEntry, ...]:
    """The ends, in turn, of a lead's older open operation, where a younger one shows that it had
    been found without effect: else the younger would never have begun.
    """
    started = found_at_start(entry, now, maybe_sent=False)
    if not started.is_open:
        return (started,)
    looked_at = checking(started, now)
    nothing_done = Ruling(State.NOT_APPLIED, by=By.START)
    rulings = {lead.lead_id: nothing_done for lead in looked_at.leads if lead.state in OPEN}
    return (started, looked_at, ruled(rulings)(looked_at, now))


def ruling_of(
    resolution: Resolution,
    *,
    refused_as_done: bool = False,
    without_effect: bool = False,
    beyond_us: bool = False,
    effect_of: OperationId | None = None,
) -> Ruling:
    """What a re-read's finding means for the journal.

    refused_as_done: our own request was refused since the lead was converted already; effect_of:
    an earlier operation of ours that may have done it. without_effect: the re-reads were late and
    far enough apart to prove that nothing will come (reliability.md section 3, reconcile 4).
    beyond_us: more re-reads won't tell more.
    """
    converted = _ids(resolution.converted) if resolution.converted else None
    as_asked = resolution.verdict is Verdict.DONE_AS_ASKED
    if converted is None:
        if without_effect and resolution.verdict is Verdict.NOT_YET:
            return Ruling(State.NOT_APPLIED)
        lost = beyond_us or resolution.verdict is Verdict.DELETED
        return Ruling(State.NEEDS_HUMAN if lost else State.UNKNOWN)
    if as_asked and refused_as_done and effect_of is not None:
        return Ruling(State.REJECTED, converted, effect_of=effect_of)
    ours = as_asked and not refused_as_done
    return Ruling(State.APPLIED_BY_US if ours else State.APPLIED_OTHER, converted)


def _state_after(outcome: Outcome) -> State:
    if isinstance(outcome, Refused):
        done_before = outcome.problem.code == ALREADY_CONVERTED
        return State.RECONCILING if done_before else State.REJECTED
    if isinstance(outcome, Converted):
        return State.CONFIRMED
    if isinstance(outcome, Scheduled):
        return State.ACCEPTED
    return State.NOT_SENT if isinstance(outcome, NotSent) else State.UNKNOWN


def _with_ruling(entry: JournalEntry, lead: LeadEntry, ruling: Ruling) -> JournalEntry:
    state = ruling.state
    if lead.state not in _RULED_ON:
        raise IllegalStep(f"nobody looked at what was {lead.state.name}")
    if state is State.UNKNOWN and entry.job_id:
        state = State.ACCEPTED  # the job goes on
    moved = _lead_moved(lead, state, ruling.converted and _ids(ruling.converted))
    leads = tuple(moved if each is lead else each for each in entry.leads)
    by = None if state in OPEN else ruling.by
    return replace(entry, leads=leads, resolved_by=by, effect_of=ruling.effect_of)


def _moved(entry: JournalEntry, state: State, converted: Converted | None = None) -> JournalEntry:
    leads = tuple(_lead_moved(lead, state, converted) for lead in entry.leads)
    return replace(entry, leads=leads)


def _lead_moved(lead: LeadEntry, state: State, converted: Converted | None = None) -> LeadEntry:
    if state not in TRANSITIONS[lead.state]:
        raise IllegalStep(f"{state.name} may not follow {lead.state.name}")
    return replace(lead, state=state, converted=converted)


def _ids(converted: Converted) -> Converted:
    """The same without names, which are personal data."""
    bare = (
        Ref(ref.id, "") if ref is not None else None
        for ref in (converted.contact, converted.account, converted.deal)
    )
    return Converted(*bare)


def _canonical(part: object) -> object:
    """The same for the same choice, in whatever order it was made; of a record only its id."""
    if isinstance(part, Ref):
        return part.id
    if isinstance(part, Mapping):
        return {str(key): _canonical(value) for key, value in part.items()}
    if isinstance(part, tuple):
        return [_canonical(item) for item in part]
    if is_dataclass(part):
        return {each.name: _canonical(getattr(part, each.name)) for each in fields(part)}
    return part
