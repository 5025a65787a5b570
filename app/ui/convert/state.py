"""The choices of the convert dialog as a plain value keeper: no Qt, tested without a window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from app.domain.checks.options import (
    attachments_target,
    overwrite_idle,
    overwrite_renames,
    tags_without_record,
)
from app.domain.checks.similar import check_similar, doubles, may_make_a_double
from app.domain.checks.situation import Check, Situation
from app.domain.course import Action
from app.domain.deal_form import DealForm, FieldKind, deal_form, defaults
from app.domain.finding import Finding, Option, Rule, Severity
from app.domain.matching import Candidate, Lane, Suggestion
from app.domain.namesakes import Rows, telling_rows
from app.domain.near_misses import NearMiss, Similar
from app.domain.numbering import numbered
from app.domain.plan import DealDraft, Plan
from app.domain.preflight import (
    Availability,
    DecisionContext,
    TargetOption,
    availability,
    check,
)
from app.domain.preset_use import applied
from app.domain.presets import Preset
from app.domain.preview import MergeReading, Preview, preview
from app.domain.records import FieldValue, Module, RecordId, Ref

NEW: Final = "new"
"""The key of "create one"."""
NO_RECORD: Final = "none"
"""The key of "none is made"."""

TARGETS: Final = (Module.CONTACTS, Module.ACCOUNTS, Module.DEALS)


def option_key(option: TargetOption) -> str:
    """What names an option in the dialog: the record's id, NEW or NO_RECORD."""
    if option.target is not None:
        return option.target.id
    return NEW if option.action is Action.CREATED else NO_RECORD


class ConvertState:
    """What is chosen now, and what follows from it.

    contact and account are keys (see option_key), None while the user has to choose: among
    several matches, or on a name-only match, nothing is preselected (design.md). similar: what
    looks like the lead though Zoho doesn't match it, None while nobody has looked. conflict: why
    the suggested contact isn't chosen beside the account that the user chose. numbered: what the
    digits choose, as in the pane.
    """

    def __init__(
        self,
        context: DecisionContext,
        suggestion: Suggestion | None = None,
        chosen: Candidate | None = None,
        reading: MergeReading = MergeReading.A,
    ) -> None:
        self.context = context
        self.numbered = numbered(context.matches, suggestion)
        self._telling: dict[Module, Mapping[RecordId, Rows]] = {}
        self.form: DealForm = deal_form(context.setup, context.lead)
        self.contact: str | None = None
        self.conflict: Finding | None = None
        self.account: str | None = None
        self.with_deal = False
        self.deal_values: dict[str, FieldValue] = dict(
            defaults(self.form, context.lead, context.today)
        )
        for field in self.form.fields:
            if field.kind is FieldKind.BOOLEAN:  # an unticked box is seen, so it is an answer
                self.deal_values.setdefault(field.api_name, False)
        self.contact_role: Ref | None = None
        self.overwrite = False
        self.notify_lead_owner = False
        self.notify_new_entity_owner = False
        self.attachments_to: Module | None = None
        self.assign_to: RecordId | None = None
        self.owner_missed = ""  # what was typed there, and names nobody
        self._tags: dict[Module, tuple[str, ...]] = {}
        self.similar: Similar | None = None
        self._reading = reading
        self._available: dict[RecordId | None, Availability] = {}
        self._checked: tuple[Plan, tuple[Finding, ...]] | None = None
        self._told: tuple[Finding, ...] = ()
        self._applied: dict[str, FieldValue] = {}
        self._amount: FieldValue = None
        self._begin(suggestion, chosen)

    # Contact and account

    def telling(self, candidate: Candidate) -> Rows:
        """What tells it from others of its name; that depends on no choice."""
        module = candidate.module
        if module not in self._telling:
            self._telling[module] = telling_rows(self.context, module)
        return self._telling[module].get(candidate.id, ())

    @property
    def contacts(self) -> tuple[TargetOption, ...]:
        """The choices for the contact."""
        return self._availability().contacts

    @property
    def accounts(self) -> tuple[TargetOption, ...]:
        """The choices for the account, given the contact."""
        return self._availability().accounts

    def choose_contact(self, key: str) -> bool:
        """Take that contact (or NEW); whether it may be chosen. The account follows."""
        if not _may_choose(self.contacts, key):
            return False
        self.contact = key
        self.conflict = None
        self._settle_account()
        return True

    def begin_new(self) -> None:
        """Take a new contact. Where none can be had, none at all: what was suggested isn't what the
        user asked for, and the reason stands beside the choice.
        """
        if not self.choose_contact(NEW):
            self.contact = self.account = None

    def choose_account(self, key: str) -> bool:
        """Take that account (or NEW); whether it may be chosen."""
        if not _may_choose(self.accounts, key):
            return False
        self.account = key
        return True

    @property
    def undecided(self) -> tuple[Option, ...]:
        """What the user has still to choose before anything can be said of the conversion."""
        open_choices = ((Option.CONTACT, self.contact), (Option.ACCOUNT, self.account))
        return tuple(option for option, key in open_choices if key is None)

    @property
    def may_create_contact(self) -> bool:
        """Whether Zoho would make a new contact."""
        return any(option.target is None and option.enabled for option in self.contacts)

    @property
    def dead_end(self) -> Finding | None:
        """Why nothing at all can be chosen, where the lead itself is the reason."""
        reasons = [option.reason for option in self.contacts if not option.enabled]
        if len(reasons) < len(self.contacts):
            return None
        return next((r for r in reasons if r is not None and r.option is Option.LEAD), None)

    def take_up(self, plan: Plan) -> None:
        """Choose again what an earlier decision chose, as far as it still may be chosen."""
        self.choose_contact(plan.contact or NEW)
        if plan.account is not None:
            self.choose_account(plan.account)
        elif self.account is None:
            self.choose_account(NEW) or self.choose_account(NO_RECORD)
        if plan.deal is not None:
            self.with_deal = True
            self.deal_values = dict(plan.deal.values)
            self.contact_role = plan.deal.contact_role
        self.overwrite = plan.overwrite
        self.notify_lead_owner = plan.notify_lead_owner
        self.notify_new_entity_owner = plan.notify_new_entity_owner
        self.attachments_to = plan.move_attachments_to
        self.assign_to = plan.assign_to
        for module, names in plan.carry_over_tags.items():
            self.set_tags(module, names)

    def apply(self, preset: Preset) -> None:
        """Take the choices of a preset; contact and account are the user's. What it wants and the
        org hasn't is left out, and stays among the findings until another choice is made there.
        """
        found = applied(preset, self.context, self.form)
        self.with_deal = found.deal is not None
        if found.deal is not None:
            self._drop_amount()
            self.deal_values.update(found.deal)
        self.assign_to = found.assign_to
        self.notify_lead_owner = preset.notify_lead_owner
        self.notify_new_entity_owner = preset.notify_new_owner
        self.attachments_to = preset.attachments_to
        for module in TARGETS:
            self.set_tags(module, self.context.lead.tags if module in preset.tags_to else ())
        self._told = found.findings
        self._applied = dict(self.deal_values)
        self._amount = (found.deal or {}).get("Amount")

    def _drop_amount(self) -> None:
        """An earlier preset's isn't the next one's; what the user has typed stays."""
        if self._amount is not None and self.deal_values.get("Amount") == self._amount:
            del self.deal_values["Amount"]

    # Deal and options

    def set_field(self, api_name: str, value: FieldValue) -> None:
        """Take a deal field's value; None or "" empties it. A new pipeline ends a foreign stage."""
        if value is None or value == "":
            self.deal_values.pop(api_name, None)
        else:
            self.deal_values[api_name] = value
        if api_name == "Pipeline":
            stages = {choice.actual for choice in self.form.stages(value)}
            if self.deal_values.get("Stage") not in stages:
                self.deal_values.pop("Stage", None)

    def set_tag(self, module: Module, name: str, *, on: bool) -> None:
        """Carry a tag of the lead over to module, or don't."""
        wanted = {*self._tags.get(module, ()), name} if on else {*self.tags(module)} - {name}
        self.set_tags(module, wanted)

    def set_tags(self, module: Module, names: Iterable[str]) -> None:
        """Carry exactly these tags over to module, in the lead's own order."""
        wanted = set(names)
        self._tags[module] = tuple(tag for tag in self.context.lead.tags if tag in wanted)

    def tags(self, module: Module) -> tuple[str, ...]:
        """The tags chosen for module."""
        return self._tags.get(module, ())

    # What follows

    def plan(self) -> Plan | None:
        """The conversion as chosen, None while contact or account are undecided.

        Choices that mean nothing beside the others (tags for a deal that isn't made) are left out.
        """
        if self.undecided:
            return None
        plan = self._bare_plan()
        if self.overwrite and self.overwrite_idle() is None:
            plan = replace(plan, overwrite=True)
        if self.attachments_to is not None and self.attachments_off(self.attachments_to) is None:
            plan = replace(plan, move_attachments_to=self.attachments_to)
        kept = {m: names for m, names in self._tags.items() if names and self.tags_off(m) is None}
        return replace(plan, carry_over_tags=MappingProxyType(kept))

    def findings(self) -> tuple[Finding, ...]:
        """What the checks say of the plan; nothing while it is undecided."""
        plan = self.plan()
        if plan is None:
            return ()
        if self._checked is None or self._checked[0] != plan:
            self._checked = plan, check(self.context, plan)
        similar = check_similar(self.context, plan, self.similar)
        return (*self._checked[1], *similar, *self._own_findings())

    def _own_findings(self) -> Iterator[Finding]:
        """What the preset was told, but for what the user has chosen anew since; and whom nobody
        knows.
        """
        for finding in self._told:
            if finding.option is Option.DEAL:
                same = self.deal_values.get(finding.field) == self._applied.get(finding.field)
                stands = self.with_deal and same
            else:
                stands = self.assign_to is None
            if stands:
                yield finding
        if self.owner_missed:
            params, rule = {"name": self.owner_missed}, Rule.ASSIGN_TO_NOT_FOUND
            yield Finding(rule, Severity.BLOCK, Option.ASSIGN_TO, params=params)

    def wants_similar(self) -> bool:
        """Whether something would be made, and nobody has looked for what is like it."""
        plan = self.plan()
        return plan is not None and self.similar is None and may_make_a_double(self.context, plan)

    def doubles(self, module: Module) -> tuple[NearMiss, ...]:
        """The records that look like the one that would be made there."""
        plan = self.plan()
        if plan is None or self.similar is None:
            return ()
        found = doubles(self.context, plan, self.similar)
        return tuple(miss for miss in found if miss.module is module)

    def preview(self) -> Preview | None:
        """What is expected of the plan."""
        plan = self.plan()
        return None if plan is None else preview(self.context, plan, self._reading)

    def ready(self) -> bool:
        """Whether nothing is undecided and no finding blocks."""
        return not self.undecided and all(
            finding.severity is not Severity.BLOCK for finding in self.findings()
        )

    # Why an option is off, or what it would do

    def overwrite_idle(self) -> Finding | None:
        """Why overwrite would do nothing now."""
        return self._first_of(overwrite_idle, overwrite=True)

    def overwrite_effect(self) -> Finding | None:
        """What overwrite would do now, ticked or not."""
        return self._first_of(overwrite_renames, overwrite=True)

    def attachments_off(self, module: Module) -> Finding | None:
        """Why the attachments can't go to module now."""
        return self._first_of(attachments_target, move_attachments_to=module)

    def tags_off(self, module: Module) -> Finding | None:
        """Why no tag can go to module now."""
        tags = MappingProxyType({module: self.context.lead.tags[:1]})
        return self._first_of(tags_without_record, carry_over_tags=tags)

    def _first_of(self, rule: Check, **tried: Any) -> Finding | None:
        """What a rule would say were these options chosen; nothing while undecided."""
        if self.undecided:
            return None
        plan = replace(self._bare_plan(), **tried)
        return next(iter(rule(Situation.of(self.context, plan))), None)

    def _begin(self, suggestion: Suggestion | None, chosen: Candidate | None) -> None:
        """Choose what was suggested, or what the user chose before the dialog opened."""
        contact, account = _first_choice(suggestion, chosen)
        if contact is not None:
            self.choose_contact(contact)
        if account is not None and not self.choose_account(account) and chosen is not None:
            self._let_contact_go(account)
        only = [option for option in self.contacts if option.enabled]
        if self.contact is None and len(self.contacts) == 1 and only:
            self.choose_contact(option_key(only[0]))

    def _let_contact_go(self, account: str) -> None:
        """The account that the user chose doesn't go with the contact that was suggested."""
        self.conflict = next((o.reason for o in self.accounts if option_key(o) == account), None)
        self.contact = None
        self.choose_account(account)

    def _settle_account(self) -> None:
        """Keep the account while it may stay; take the only one that may be chosen."""
        free = [option_key(option) for option in self.accounts if option.enabled]
        if self.account not in free:
            self.account = free[0] if len(free) == 1 else None

    def _availability(self) -> Availability:
        # Asked for many times a refresh; it depends on the contact alone.
        chosen = _record(self.contact)
        if chosen not in self._available:
            self._available[chosen] = availability(self.context, chosen)
        return self._available[chosen]

    def _bare_plan(self) -> Plan:
        account = next((o for o in self.accounts if option_key(o) == self.account), None)
        named = account is not None and account.target is not None and account.send_id
        return Plan(
            lead_id=self.context.lead.id,
            contact=_record(self.contact),
            account=account.target.id if account and account.target and named else None,
            deal=self._draft(),
            notify_lead_owner=self.notify_lead_owner,
            notify_new_entity_owner=self.notify_new_entity_owner,
            assign_to=self.assign_to,
        )

    def _draft(self) -> DealDraft | None:
        if not self.with_deal:
            return None
        values: Mapping[str, FieldValue] = MappingProxyType(dict(self.deal_values))
        return DealDraft(values, self.contact_role)


def _record(key: str | None) -> RecordId | None:
    return None if key in {None, NEW, NO_RECORD} else RecordId(str(key))


def _may_choose(options: Iterable[TargetOption], key: str) -> bool:
    return any(option.enabled and option_key(option) == key for option in options)


def _first_choice(
    suggestion: Suggestion | None, chosen: Candidate | None
) -> tuple[str | None, str | None]:
    """The contact and account to begin with; a candidate the user chose beats the suggestion. The
    account follows from a contact, but a contact that was suggested stays beside another account.
    """
    contact = account = None
    if suggestion is not None and suggestion.lane in {Lane.READY, Lane.NEW}:
        contact = suggestion.contact.id if suggestion.contact else NEW
        account = suggestion.account.id if suggestion.account else NEW
    if chosen is None:
        return contact, account
    return (chosen.id, None) if chosen.module is Module.CONTACTS else (contact, chosen.id)
