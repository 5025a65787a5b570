"""What is expected of a conversion, field by field; the server has the last word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from app.domain.carrying import unmapped, without_record
from app.domain.context import DecisionContext
from app.domain.course import Action, Course, course
from app.domain.joining import Rename, owner_row
from app.domain.matching import Candidate
from app.domain.merging import Doubt, Effect, FieldOutcome, MergeReading
from app.domain.plan import Plan
from app.domain.record_preview import (
    RecordPreview,
    account_part,
    contact_part,
    deal_part,
    merge_rows,
)
from app.domain.records import FieldValue, Module, Ref
from app.domain.values import UNREAD, Known, Unread, same_name

__all__ = [
    "UNREAD",
    "Action",
    "Doubt",
    "Effect",
    "FieldOutcome",
    "Known",
    "Mail",
    "MergeReading",
    "Preview",
    "RecordPreview",
    "Rename",
    "Unread",
    "candidate_rows",
    "preview",
    "rename_of",
]


class Mail(StrEnum):
    """An e-mail notice that Zoho sends."""

    LEAD_OWNER = "lead_owner"
    NEW_OWNER = "new_owner"


@dataclass(frozen=True, slots=True)
class Preview:
    """All that is expected of a plan.

    records: contact, account, deal, those with action NONE included. dropped: the lead's values
    that reach no record. attachments None: not known; attachments_to None: there are none to move.
    mails: who is written to, a name of "" where not known. owner: of the records created.
    """

    records: tuple[RecordPreview, ...]
    dropped: tuple[FieldOutcome, ...] = ()
    attachments: int | None = 0
    attachments_to: Module | None = None
    tags: Mapping[Module, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    mails: tuple[tuple[Mail, str], ...] = ()
    owner: Ref | None = None
    owner_changes: bool = False
    rename: Rename | None = None
    contact_role: Ref | None = None

    def record(self, module: Module) -> RecordPreview:
        """The part of that module."""
        return next(r for r in self.records if r.module is module)


def preview(
    context: DecisionContext, plan: Plan, reading: MergeReading = MergeReading.A
) -> Preview:
    """What is expected of the plan, from the org's own mapping (Field.maps_to)."""
    way = course(context, plan)
    rename = rename_of(context, plan, way)
    replacing = plan.overwrite and reading is MergeReading.B
    owner = _owner(context, plan)
    parts = (
        contact_part(context, way, rename, replacing=replacing),
        account_part(context, way, rename, replacing=replacing),
        deal_part(context, way, plan.deal, rename),
    )
    return Preview(
        records=tuple(_with_owner(context, part, owner) for part in parts),
        dropped=_dropped(context, way),
        attachments=None if context.attachments is None else len(context.attachments),
        attachments_to=_attachments_to(context, plan),
        tags=_tags(plan, way),
        mails=_mails(context, plan, way, owner),
        owner=owner,
        owner_changes=owner is not None and owner != context.lead.owner,
        rename=rename,
        contact_role=plan.deal.contact_role if plan.deal else None,
    )


def candidate_rows(context: DecisionContext, candidate: Candidate) -> tuple[FieldOutcome, ...]:
    """The rows of a candidate's card: merging into it without overwrite.

    Fields that only the existing record has are among them, as KEPT: they help to recognise it.
    """
    return merge_rows(context, candidate)


def rename_of(context: DecisionContext, plan: Plan, way: Course) -> Rename | None:
    """What overwrite does to the joined account's name (the article; api-facts.md section 1)."""
    company = context.lead.company
    if not plan.overwrite or way.account is None or not company:
        return None
    if not context.may_edit(way.account):
        return None  # Zoho leaves its fields as they are
    # An account whose name isn't known may or may not differ: nothing can be said.
    if not way.account.name or same_name(way.account.name, company):
        return None
    return Rename(way.account, company)


def _with_owner(context: DecisionContext, part: RecordPreview, owner: Ref | None) -> RecordPreview:
    """A merge leaves the owner of the target; a new record gets one."""
    if part.action is not Action.CREATED:
        return part
    return replace(part, rows=(*part.rows, *owner_row(context, part.module, owner)))


def _owner(context: DecisionContext, plan: Plan) -> Ref | None:
    if plan.assign_to is None:
        return context.lead.owner
    named = (u.name for u in context.setup.users if u.id == plan.assign_to)
    return Ref(plan.assign_to, next(named, ""))


def _attachments_to(context: DecisionContext, plan: Plan) -> Module | None:
    return (plan.move_attachments_to or Module.CONTACTS) if context.attachments else None


def _tags(plan: Plan, way: Course) -> Mapping[Module, tuple[str, ...]]:
    arriving = {
        module: names
        for module, names in plan.carry_over_tags.items()
        if names and way.action(module) is not Action.NONE
    }
    return MappingProxyType(arriving)


def _mails(
    context: DecisionContext, plan: Plan, way: Course, owner: Ref | None
) -> tuple[tuple[Mail, str], ...]:
    mails = []
    if plan.notify_lead_owner:
        mails.append((Mail.LEAD_OWNER, context.lead.owner.name if context.lead.owner else ""))
    if plan.notify_new_entity_owner and way.makes_contact_or_account:
        mails.append((Mail.NEW_OWNER, owner.name if owner else ""))
    return tuple(mails)


def _dropped(context: DecisionContext, way: Course) -> tuple[FieldOutcome, ...]:
    lost: list[tuple[str, str, FieldValue]] = [
        (source.api_name, source.label, value) for source, value in unmapped(context)
    ]
    lost += [(f.api_name, f.label, value) for f, value, _ in without_record(context, way.modules)]
    return tuple(
        FieldOutcome(Module.LEADS, name, label, value, None, None, Effect.DROPPED)
        for name, label, value in lost
    )
