"""Rules about the lead itself and what of it gets lost (api-facts.md sections 1, 4, 9)."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.carrying import Carry, carries, unmapped, without_record
from app.domain.checks.situation import Situation, block, info, warn
from app.domain.context import DecisionContext
from app.domain.course import Action
from app.domain.finding import Finding, Option, Rule
from app.domain.records import Hindrance, Module, Values
from app.domain.values import UNREAD, as_text, is_empty, known


def hindered(it: Situation) -> Iterator[Finding]:
    """Locked and unapproved leads, and converted ones, are refused (the article)."""
    hindrance = it.context.lead.row.hindrance
    if hindrance is not Hindrance.NONE:
        yield block(Rule.LEAD_HINDERED, Option.LEAD, hindrance=hindrance.value)


def contacts_removed(it: Situation) -> Iterator[Finding]:
    """Without the Contacts module no lead can be converted (the article)."""
    if not it.context.has(Module.CONTACTS):
        yield block(Rule.CONTACTS_REMOVED, Option.LEAD)


def unmapped_lost(it: Situation) -> Iterator[Finding]:
    """Values that the org's mapping takes nowhere."""
    for field, value in unmapped(it.context):
        yield warn(
            Rule.UNMAPPED_LOST,
            Option.LEAD,
            field.api_name,
            label=field.label,
            value=as_text(value),
        )


def lost_without_record(it: Situation) -> Iterator[Finding]:
    """Values mapped only to a module in which nothing is made, such as a deal's."""
    for field, value, module in without_record(it.context, it.way.modules):
        yield info(
            Rule.LOST_WITHOUT_RECORD,
            Option.LEAD,
            field.api_name,
            label=field.label,
            value=as_text(value),
            module=module.value,
        )


def picklist_value_unknown(it: Situation) -> Iterator[Finding]:
    """Picklists drift apart between modules (section 9, 4)."""
    for carry in _written(it):
        if carry.not_a_choice and carry.value is not UNREAD:
            yield warn(
                Rule.PICKLIST_VALUE_UNKNOWN,
                Option.LEAD,
                carry.target,
                label=carry.label,
                value=as_text(carry.value),
                module=carry.module.value,
            )


def text_too_long(it: Situation) -> Iterator[Finding]:
    """A text longer than the field it goes to."""
    for carry in _written(it):
        limit = carry.field.length if carry.field else None
        if carry.too_long and isinstance(carry.value, str) and limit is not None:
            yield warn(
                Rule.TEXT_TOO_LONG,
                Option.LEAD,
                carry.target,
                label=carry.label,
                length=str(len(carry.value)),
                limit=str(limit),
                module=carry.module.value,
            )


RULES = (
    hindered,
    contacts_removed,
    unmapped_lost,
    lost_without_record,
    picklist_value_unknown,
    text_too_long,
)


def _written(it: Situation) -> Iterator[Carry]:
    """The carries whose target may take the value: a filled field of a merge is kept."""
    for module in it.way.modules:
        occupied = _occupied(it, module)
        for carry in carries(it.context, module):
            existing = known(occupied, carry.target)
            if existing is None or existing is UNREAD:
                yield carry


def _occupied(it: Situation, module: Module) -> Values:
    if it.way.action(module) is Action.CREATED:
        entered = it.plan.deal.values if module is Module.DEALS and it.plan.deal else {}
        return {name: value for name, value in entered.items() if not is_empty(value)}
    return _merged_values(it.context, it, module)


def _merged_values(context: DecisionContext, it: Situation, module: Module) -> Values:
    if module is Module.CONTACTS:
        return it.way.contact.values if it.way.contact else {}
    return context.account_values(it.way.account) if it.way.account else {}
