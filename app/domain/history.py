"""A decision as the history remembers it: what was there before, what was expected, what came.

The journal keeps ids, switches and codes for good (reliability.md section 3). What records looked
like are people's data: they are kept apart, for as long as the settings say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Final

from app.domain.comparison import Agreement, Comparison
from app.domain.context import DecisionContext
from app.domain.course import Action
from app.domain.journal import JournalEntry, OperationId, State
from app.domain.journal_steps import fingerprint
from app.domain.lead_changes import LeadChange
from app.domain.merging import FieldOutcome
from app.domain.outcome import Converted
from app.domain.plan import Plan
from app.domain.preview import Mail, Preview
from app.domain.records import TAGS, Module, RecordId, Ref, Values

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
class Besides:
    """What else was asked for. tags: carried to a module's record. files: the lead's attachments by
    name, None where they couldn't be read; files_to: where they go. mails: notices, and to whom.
    """

    tags: Mapping[Module, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    files: tuple[str, ...] | None = ()
    files_to: Module | None = None
    mails: tuple[tuple[Mail, str], ...] = ()


NOTHING_BESIDES: Final = Besides()


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
    besides: Besides = NOTHING_BESIDES

    @property
    def names(self) -> Mapping[RecordId, str]:
        """How the records were called that it shows."""
        targets = (one.target for one in self.expected if one.target is not None)
        refs = (*(one.ref for one in self.records), *targets)
        return {ref.id: ref.name for ref in refs if ref.name}


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


def picture(
    context: DecisionContext, plan: Plan, expected: Preview, request: str, who: str
) -> Picture:
    """What is kept of a decision, before anything is sent."""
    lead = context.lead
    values = {TAGS: lead.tags, **lead.values}
    records = [Snapshot(Module.LEADS, Ref(lead.id, lead.row.name), values)]
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
        _besides(context, plan, expected),
    )


def _besides(context: DecisionContext, plan: Plan, expected: Preview) -> Besides:
    files = context.attachments
    names = None if files is None else tuple(one.file_name for one in files)
    goal = plan.move_attachments_to or Module.CONTACTS  # as Zoho does where nothing is chosen
    return Besides(expected.tags, names, None if names == () else goal, expected.mails)


def _targets(context: DecisionContext, expected: Preview) -> Iterator[Snapshot]:
    for record in expected.records:
        target = record.target
        if target is None:
            continue
        contact = record.module is Module.CONTACTS
        found = context.contact(target.id) if contact else None
        values = found.values if found else context.account_values(target)
        yield Snapshot(record.module, target, values)


def with_names(converted: Converted, names: Mapping[RecordId, str]) -> Converted:
    """The same, its nameless records called as they are known by."""

    def named(ref: Ref | None) -> Ref | None:
        return ref if ref is None or ref.name else Ref(ref.id, names.get(ref.id, ""))

    return Converted(named(converted.contact), named(converted.account), named(converted.deal))


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
