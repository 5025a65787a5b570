"""The expected record of each module: contact, account and deal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.carrying import Carry, carries
from app.domain.context import DecisionContext
from app.domain.course import Action, Course, course
from app.domain.deal_form import deal_form
from app.domain.joining import ACCOUNT_NAME, Rename, account_link, deal_links, new_contact_name
from app.domain.matching import Candidate
from app.domain.merging import Effect, FieldOutcome, Target, created, merged
from app.domain.plan import DealDraft, Plan
from app.domain.records import Module, RecordId, Ref
from app.domain.values import UNREAD, as_text, is_empty


@dataclass(frozen=True, slots=True)
class RecordPreview:
    """One module's part: target is the record merged into, name the one to show.

    updated False: the user may only read the target, so Zoho leaves its fields alone.
    """

    module: Module
    action: Action
    name: str
    target: Ref | None
    rows: tuple[FieldOutcome, ...] = ()
    updated: bool = True


def contact_part(
    context: DecisionContext, way: Course, rename: Rename | None, *, replacing: bool
) -> RecordPreview:
    """The contact made or merged into."""
    link = account_link(context, way, rename)
    if way.contact is None:
        rows = (*_created_rows(context, Module.CONTACTS), *link)
        made = way.contact_action is Action.CREATED
        told = new_contact_name(context)
        name = context.lead.row.name if told is UNREAD else as_text(told)
        return RecordPreview(
            Module.CONTACTS, way.contact_action, name if made else "", None, rows if made else ()
        )
    return RecordPreview(
        Module.CONTACTS,
        Action.MERGED,
        way.contact.name,
        Ref(way.contact.id, way.contact.name),
        (*_merged_rows(context, Module.CONTACTS, _target(context, way.contact), replacing), *link),
        updated=way.contact.editable,
    )


def account_part(
    context: DecisionContext, way: Course, rename: Rename | None, *, replacing: bool
) -> RecordPreview:
    """The account made, merged into or brought along by the contact."""
    action = way.account_action
    if way.account is None:
        made = action is Action.CREATED
        rows = _created_rows(context, Module.ACCOUNTS) if made else ()
        name = context.lead.company if made else ""
        return RecordPreview(Module.ACCOUNTS, action, name, None, rows)
    candidate = context.account(way.account.id)
    target = _target(context, candidate) if candidate else _brought(context, way.account)
    rows = _merged_rows(context, Module.ACCOUNTS, target, replacing)
    return RecordPreview(
        Module.ACCOUNTS,
        action,
        way.account.name,
        way.account,
        tuple(_renamed(row, rename) for row in rows),
        updated=target.updated,
    )


def deal_part(
    context: DecisionContext, way: Course, draft: DealDraft | None, rename: Rename | None
) -> RecordPreview:
    """The new deal: the values entered, what the mapping adds, and whose it is."""
    if draft is None or way.deal_action is Action.NONE:
        return RecordPreview(Module.DEALS, Action.NONE, "", None)
    name = as_text(draft.values.get("Deal_Name"))
    rows = (*_deal_rows(context, draft), *deal_links(context, way, rename))
    return RecordPreview(Module.DEALS, Action.CREATED, name, None, rows)


def merge_rows(context: DecisionContext, candidate: Candidate) -> tuple[FieldOutcome, ...]:
    """The rows of merging into one candidate, with the fields that only it has."""
    target = _target(context, candidate)
    rows = _merge(carries(context, candidate.module), target, replacing=False)
    if candidate.module is not Module.CONTACTS:
        return rows
    way = course(context, Plan(context.lead.id, contact=candidate.id))
    return (*rows, *account_link(context, way, None))


def _target(context: DecisionContext, candidate: Candidate) -> Target:
    taken = _taken(context, candidate.module, candidate.id)
    return Target(candidate.values, candidate.editable, taken)


def _brought(context: DecisionContext, account: Ref) -> Target:
    """A contact's account that is no candidate itself."""
    taken = _taken(context, Module.ACCOUNTS, account.id)
    return Target(context.account_values(account), context.may_edit(account), taken)


def _taken(context: DecisionContext, module: Module, own: RecordId) -> frozenset[str]:
    """The unique fields in which another record has the lead's value."""
    pool = context.matches.contacts if module is Module.CONTACTS else context.matches.accounts
    return frozenset(r.field for c in pool if c.id != own for r in c.reasons if r.unique)


def _created_rows(context: DecisionContext, module: Module) -> tuple[FieldOutcome, ...]:
    rows = (created(carry) for carry in carries(context, module))
    return tuple(row for row in rows if row is not None)


def _merged_rows(
    context: DecisionContext, module: Module, target: Target, replacing: bool
) -> tuple[FieldOutcome, ...]:
    carried = tuple(c for c in carries(context, module) if c.value is not None)
    return _merge(carried, target, replacing=replacing)


def _merge(
    carried: tuple[Carry, ...], target: Target, *, replacing: bool
) -> tuple[FieldOutcome, ...]:
    rows = (merged(carry, target, replacing=replacing) for carry in carried)
    return tuple(row for row in rows if row is not None)


def _renamed(row: FieldOutcome, rename: Rename | None) -> FieldOutcome:
    if rename is None or row.field != ACCOUNT_NAME:
        return row
    return FieldOutcome(
        row.module, row.field, row.label, row.lead, row.existing, rename.after, Effect.REPLACED
    )


def _deal_rows(context: DecisionContext, draft: DealDraft) -> Iterator[FieldOutcome]:
    form = deal_form(context.setup, context.lead)
    carried = {c.target: c for c in carries(context, Module.DEALS)}
    order = [f.api_name for f in form.fields]
    for name in sorted(draft.values, key=lambda n: order.index(n) if n in order else len(order)):
        value = draft.values[name]
        if is_empty(value):
            continue
        field = form.field(name)
        lead = carried[name].value if name in carried else None
        label = field.label if field else name
        yield FieldOutcome(Module.DEALS, name, label, lead, None, value, Effect.CREATED)
    for name, carry in carried.items():
        row = created(carry) if is_empty(draft.values.get(name)) else None
        if row is not None:
            yield row
