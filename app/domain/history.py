"""A decision as the history remembers it: what was there before, what was expected, what came.

The journal keeps ids, switches and codes for good (reliability.md section 3). What records looked
like are people's data: they are kept apart, for as long as the settings say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from app.domain.comparison import Agreement, Comparison
from app.domain.context import DecisionContext
from app.domain.course import Action
from app.domain.journal import JournalEntry, OperationId, State
from app.domain.journal_steps import fingerprint
from app.domain.lead_changes import LeadChange
from app.domain.merging import FieldOutcome
from app.domain.outcome import Converted
from app.domain.plan import Plan
from app.domain.preview import Preview
from app.domain.records import Module, RecordId, Ref, Values
from app.domain.values import UNREAD, Known

PAGE = 500
"""Operations that are read from the journal at once."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A record as it was read before the conversion."""

    module: Module
    ref: Ref
    values: Values


@dataclass(frozen=True, slots=True)
class ExpectedRecord:
    """What was expected of one module; target: the record merged into."""

    module: Module
    action: Action
    target: Ref | None
    rows: tuple[FieldOutcome, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """What a decision was made on. options_hash: the journal's, by which both find each other.

    who: the user's name. request: exactly what was to be sent. records: the lead, then the targets.
    """

    lead_id: RecordId
    options_hash: str
    name: str
    company: str
    who: str
    request: str
    records: tuple[Snapshot, ...]
    expected: tuple[ExpectedRecord, ...]


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What came of it. answer: in Zoho's words and code, "" where none came. converted: with names.

    comparison: expected beside actual; () where it wasn't re-read.
    """

    answer: str = ""
    converted: Converted | None = None
    comparison: tuple[Comparison, ...] = ()

    @property
    def differences(self) -> int:
        """Fields that came out otherwise than expected."""
        return sum(c.agreement is Agreement.DIFFERENT for c in self.comparison)


@dataclass(frozen=True, slots=True)
class Head:
    """What the list shows of a picture. differences None: nothing was compared."""

    number: int
    lead_id: RecordId
    options_hash: str
    kept_at: datetime
    name: str
    company: str
    who: str
    differences: int | None


@dataclass(frozen=True, slots=True)
class Remembered:
    """One lead of one operation, as a line of the history. head None: no picture of it is kept."""

    entry: JournalEntry
    lead_id: RecordId
    head: Head | None

    @property
    def op_id(self) -> OperationId:
        """The journal's operation."""
        return self.entry.op_id

    @property
    def state(self) -> State:
        """Where the lead stands in it."""
        return self.entry.lead(self.lead_id).state

    @property
    def converted(self) -> Converted | None:
        """The ids of what came of it."""
        return self.entry.lead(self.lead_id).converted


Line = Remembered | LeadChange
"""What the history lists: a decision, or fields of a lead that were changed."""


def moment_of(line: Line) -> datetime:
    """When it was decided, or written."""
    return line.at if isinstance(line, LeadChange) else line.entry.intent_at


def key_of(line: Line) -> str:
    """What tells it from all others of its org."""
    if isinstance(line, LeadChange):
        return f"change {line.number}"
    return f"{line.op_id} {line.lead_id}"


@dataclass(frozen=True, slots=True)
class OldValue:
    """A field that the conversion changed, as it was before."""

    module: Module
    ref: Ref
    field: str
    label: str
    before: Known
    after: Known


@dataclass(frozen=True, slots=True)
class Reversal:
    """What a person needs to repair a mistake by hand: a conversion itself can't be undone."""

    created: tuple[tuple[Module, Ref], ...]
    changed: tuple[OldValue, ...]
    lead: Snapshot | None


def picture(
    context: DecisionContext, plan: Plan, expected: Preview, request: str, who: str
) -> Picture:
    """What is kept of a decision, before anything is sent."""
    lead = context.lead
    records = [Snapshot(Module.LEADS, Ref(lead.id, lead.row.name), lead.values)]
    records += _targets(context, expected)
    return Picture(
        plan.lead_id,
        fingerprint(plan),
        lead.row.name,
        lead.company,
        who,
        request,
        tuple(records),
        tuple(ExpectedRecord(r.module, r.action, r.target, r.rows) for r in expected.records),
    )


def _targets(context: DecisionContext, expected: Preview) -> Iterator[Snapshot]:
    for record in expected.records:
        target = record.target
        if target is None:
            continue
        contact = record.module is Module.CONTACTS
        found = context.contact(target.id) if contact else None
        values = found.values if found else context.account_values(target)
        yield Snapshot(record.module, target, values)


def joined(entries: tuple[JournalEntry, ...], heads: tuple[Head, ...]) -> Iterator[Remembered]:
    """The journal's operations with their pictures: of the same lead and choices, kept between the
    decision and the sending.
    """
    by_key: dict[tuple[RecordId, str], list[Head]] = {}
    for head in heads:
        by_key.setdefault((head.lead_id, head.options_hash), []).append(head)
    for entry in entries:
        for lead in entry.leads:
            found = by_key.get((lead.lead_id, entry.options_hash), ())
            mine = (head for head in found if _is_of(head, entry))
            yield Remembered(entry, lead.lead_id, next(mine, None))


def _is_of(head: Head, entry: JournalEntry) -> bool:
    return entry.sent_at is not None and entry.intent_at <= head.kept_at <= entry.sent_at


def reversal(kept: Picture | None, aftermath: Aftermath, converted: Converted | None) -> Reversal:
    """What was created, what was changed with its old values, and the lead as it was. Nothing was,
    as long as no conversion is known.

    Changed is what was compared and differs from before; where nothing was compared, what was
    expected to change.
    """
    if kept is None:
        return Reversal((), (), None)
    lead = next((one for one in kept.records if one.module is Module.LEADS), None)
    refs = aftermath.converted or converted
    if refs is None:
        return Reversal((), (), lead)
    named = {Module.CONTACTS: refs.contact, Module.ACCOUNTS: refs.account, Module.DEALS: refs.deal}
    created = tuple(
        (record.module, ref)
        for record in kept.expected
        if record.action is Action.CREATED and (ref := named[record.module]) is not None
    )
    return Reversal(created, tuple(_changed(kept, aftermath)), lead)


def _changed(kept: Picture, aftermath: Aftermath) -> Iterator[OldValue]:
    actual = {(c.module, c.field): c.actual for c in aftermath.comparison}
    for record in kept.expected:
        if record.action is not Action.MERGED or record.target is None:
            continue
        for row in record.rows:
            after = actual.get((row.module, row.field), row.after if not actual else UNREAD)
            if row.existing is not UNREAD and after is not UNREAD and row.existing != after:
                yield OldValue(row.module, record.target, row.field, row.label, row.existing, after)
