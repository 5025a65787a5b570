"""Rules about overwrite, attachments, tags, the new owner and e-mails (api-facts.md section 1)."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.checks.situation import Situation, block, info, warn
from app.domain.course import Action
from app.domain.finding import Finding, Option, Rule
from app.domain.records import Module, Ref
from app.domain.values import same_name


def overwrite_idle(it: Situation) -> Iterator[Finding]:
    """Overwrite is ignored without a company, and changes nothing where names agree."""
    if not it.plan.overwrite:
        return
    company, account = it.context.lead.company, it.way.account
    if not company:
        yield info(Rule.OVERWRITE_WITHOUT_COMPANY, Option.OVERWRITE)
    elif account is None:
        yield info(Rule.OVERWRITE_NOTHING_JOINED, Option.OVERWRITE)
    elif same_name(account.name, company):
        yield info(Rule.OVERWRITE_SAME_NAME, Option.OVERWRITE, account=account.name)
    elif not it.context.may_edit(account):
        yield info(Rule.OVERWRITE_READ_ONLY, Option.OVERWRITE, account=account.name)


def overwrite_renames(it: Situation) -> Iterator[Finding]:
    """The account is renamed for everybody who works with it."""
    account = _renamed(it)
    if account is not None:
        yield warn(
            Rule.OVERWRITE_RENAMES_ACCOUNT,
            Option.OVERWRITE,
            account=account.name,
            company=it.context.lead.company,
        )


def overwrite_name_taken(it: Situation) -> Iterator[Finding]:
    """Where account names are unique, another account may have that name (DUPLICATE_DATA)."""
    account = _renamed(it)
    field = it.context.setup.field(Module.ACCOUNTS, "Account_Name")
    if account is None or field is None or not field.unique:
        return
    for holder in it.context.matches.accounts:
        if holder.id != account.id and same_name(holder.name, it.context.lead.company):
            yield block(
                Rule.OVERWRITE_NAME_TAKEN,
                Option.OVERWRITE,
                label=field.label,
                account=account.name,
                company=it.context.lead.company,
            )
            return


def attachments_none(it: Situation) -> Iterator[Finding]:
    """Nothing to move; unread attachments are not none."""
    if it.plan.move_attachments_to is not None and it.context.attachments == ():
        yield info(Rule.ATTACHMENTS_NONE, Option.ATTACHMENTS)


def attachments_target(it: Situation) -> Iterator[Finding]:
    """Attachments can only go to a record that there will be."""
    target = it.plan.move_attachments_to
    if target is None or it.way.action(target) is not Action.NONE:
        return
    if target is Module.DEALS:
        yield block(Rule.ATTACHMENTS_WITHOUT_DEAL, Option.ATTACHMENTS)
    elif target is Module.ACCOUNTS:
        yield block(Rule.ATTACHMENTS_WITHOUT_ACCOUNT, Option.ATTACHMENTS)
    else:
        yield block(Rule.ATTACHMENTS_BAD_TARGET, Option.ATTACHMENTS, module=target.value)


def tags_without_record(it: Situation) -> Iterator[Finding]:
    """Tags can only go to a record that there will be."""
    for module, names in it.plan.carry_over_tags.items():
        if names and it.way.action(module) is Action.NONE:
            yield block(Rule.TAGS_WITHOUT_RECORD, Option.TAGS, module=module.value)


def tags_not_on_lead(it: Situation) -> Iterator[Finding]:
    """Only the lead's own tags are carried over (the article)."""
    for module, names in it.plan.carry_over_tags.items():
        foreign = [n for n in names if n not in it.context.lead.tags]
        if foreign:
            yield warn(
                Rule.TAGS_NOT_ON_LEAD, Option.TAGS, names=", ".join(foreign), module=module.value
            )


def tags_left_behind(it: Situation) -> Iterator[Finding]:
    """Tags that are carried nowhere stay with the converted lead."""
    carried = {name for names in it.plan.carry_over_tags.values() for name in names}
    left = [tag for tag in it.context.lead.tags if tag not in carried]
    if left:
        yield info(Rule.TAGS_LEFT_BEHIND, Option.TAGS, names=", ".join(left))


def assign_to_not_active(it: Situation) -> Iterator[Finding]:
    """Only an active user can own records."""
    owner = it.plan.assign_to
    if owner is not None and owner not in {u.id for u in it.context.setup.users}:
        yield block(Rule.ASSIGN_TO_NOT_ACTIVE, Option.ASSIGN_TO, id=owner)


def notify_nothing_new(it: Situation) -> Iterator[Finding]:
    """The notice is about a new contact or account (the article)."""
    if it.plan.notify_new_entity_owner and not it.way.makes_contact_or_account:
        yield info(Rule.NOTIFY_NOTHING_NEW, Option.NOTIFY)


RULES = (
    overwrite_idle,
    overwrite_renames,
    overwrite_name_taken,
    attachments_none,
    attachments_target,
    tags_without_record,
    tags_not_on_lead,
    tags_left_behind,
    assign_to_not_active,
    notify_nothing_new,
)


def _renamed(it: Situation) -> Ref | None:
    """The account that overwrite would give the lead's company as its name."""
    company, account = it.context.lead.company, it.way.account
    if not it.plan.overwrite or not company or account is None or not it.context.may_edit(account):
        return None
    return None if same_name(account.name, company) else account
