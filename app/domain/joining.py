"""What ties the records of a conversion together: a contact to its account, a deal to both.

No mapping copies these fields, the conversion itself sets them (api-facts.md section 1).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.domain.carrying import carries
from app.domain.context import DecisionContext
from app.domain.course import Action, Course
from app.domain.merging import Doubt, Effect, FieldOutcome
from app.domain.records import Module, Ref
from app.domain.values import UNREAD, Known, as_text, same_name

ACCOUNT_NAME: Final = "Account_Name"
CONTACT_NAME: Final = "Contact_Name"
OWNER: Final = "Owner"
_NAMES: Final = ("First_Name", "Last_Name")


@dataclass(frozen=True, slots=True)
class Rename:
    """The account's name before (account.name) and after, where overwrite changes it."""

    account: Ref
    after: str


def account_link(
    context: DecisionContext, way: Course, rename: Rename | None
) -> tuple[FieldOutcome, ...]:
    """The contact's account."""
    if way.account_action is Action.NONE:
        return ()
    company = context.lead.company or None
    joined = _joined(context, way, rename)
    existing = way.contact.account if way.contact else None
    effect = _link_effect(context, way, rename)
    after = UNREAD if effect is Effect.UNKNOWN else joined
    label = _label(context, Module.CONTACTS, ACCOUNT_NAME)
    doubt = Doubt.READ_ONLY if effect is Effect.UNKNOWN else None
    row = (Module.CONTACTS, ACCOUNT_NAME, label, company, existing, after, effect, doubt)
    return (FieldOutcome(*row),)


def deal_links(
    context: DecisionContext, way: Course, rename: Rename | None
) -> Iterator[FieldOutcome]:
    """The new deal's contact and account; a record yet to be made is known by its name alone."""
    contact: Known = new_contact_name(context)
    if way.contact is not None:
        contact = Ref(way.contact.id, way.contact.name)
    if way.contact_action is not Action.NONE:
        yield _set(context, CONTACT_NAME, contact)
    if way.account_action is not Action.NONE:
        yield _set(context, ACCOUNT_NAME, _joined(context, way, rename))


def owner_row(
    context: DecisionContext, module: Module, owner: Ref | None
) -> Iterator[FieldOutcome]:
    """Whose a new record is: the lead's owner, or who was chosen (api-facts.md section 10)."""
    field = context.setup.field(module, OWNER)
    if field is not None and owner is not None:
        lead = context.lead.owner
        yield FieldOutcome(module, OWNER, field.label, lead, None, owner, Effect.CREATED)


def new_contact_name(context: DecisionContext) -> Known:
    """What a new contact will be called: the mapping may fill its name from other fields."""
    parts: list[str] = []
    named = {c.target: c for c in carries(context, Module.CONTACTS) if c.target in _NAMES}
    for carry in (named[name] for name in _NAMES if name in named):
        if not carry.fits or carry.value is UNREAD:
            return UNREAD
        parts.append(as_text(carry.value))
    return " ".join(part for part in parts if part) or UNREAD


def _set(context: DecisionContext, name: str, after: Known) -> FieldOutcome:
    label = _label(context, Module.DEALS, name)
    if after is UNREAD:
        row = (Module.DEALS, name, label, None, None, UNREAD, Effect.UNKNOWN, Doubt.NOT_READ)
        return FieldOutcome(*row)
    return FieldOutcome(Module.DEALS, name, label, None, None, after, Effect.CREATED)


def _label(context: DecisionContext, module: Module, name: str) -> str:
    field = context.setup.field(module, name)
    return field.label if field else name.replace("_", " ")


def _joined(context: DecisionContext, way: Course, rename: Rename | None) -> Known:
    if way.account is None:
        return context.lead.company
    return Ref(way.account.id, rename.after) if rename else way.account


def _link_effect(context: DecisionContext, way: Course, rename: Rename | None) -> Effect:
    if way.contact is None:
        return Effect.CREATED
    if way.contact.account is None:
        # Zoho updates no field of a record that may only be read; of this link nobody says.
        return Effect.FILLED if way.contact.editable else Effect.UNKNOWN
    if rename is not None:
        return Effect.REPLACED
    return Effect.SAME if same_name(context.lead.company, way.contact.account.name) else Effect.KEPT
