"""Which radio buttons are enabled, and the reason beside each that isn't."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.context import DecisionContext
from app.domain.course import Action
from app.domain.matching import Candidate, Matches, MatchReason
from app.domain.plan import Plan
from app.domain.preflight import Availability, Rule, TargetOption, availability, check, is_clear
from app.domain.records import Hindrance, Module, RecordId, Ref, record_id
from tests.domain.candidates import decisions
from tests.examples import examples
from tests.samples import domain as sample

WEBSITE = MatchReason("Website", "Website", "https://zylker.com", unique=True)
NO_COMPANY = sample.lead(sample.lead_row(company=""))
NORTHWIND = Ref(record_id("600"), "Northwind Labs")

Row = tuple[Action, str | None, bool, Rule | None]


def rows(options: tuple[TargetOption, ...]) -> list[Row]:
    return [
        (
            o.action,
            o.target.id if o.target else None,
            o.enabled,
            o.reason.rule if o.reason else None,
        )
        for o in options
    ]


def of(*contacts: Candidate, accounts: tuple[Candidate, ...] = ()) -> DecisionContext:
    return sample.context(found=Matches(contacts, accounts))


def test_the_articles_contacts() -> None:
    # Boyle can be had too, though a second Zylker Biotech would be made for him.
    found = availability(sample.context(), None)
    assert rows(found.contacts) == [
        (Action.MERGED, sample.BOYLE_ID, True, None),
        (Action.MERGED, sample.PAT_ID, True, None),
        (Action.CREATED, None, False, Rule.CONTACT_VALUE_TAKEN),
    ]


def test_the_contacts_own_account_is_the_only_one() -> None:
    other = sample.account(id=NORTHWIND.id, name=NORTHWIND.name)
    context = of(sample.contact(), accounts=(sample.account(), other))
    assert rows(availability(context, sample.PAT_ID).accounts) == [
        (Action.MERGED, sample.ZYLKER_ID, True, Rule.ACCOUNT_SET_BY_CONTACT),
        (Action.MERGED, NORTHWIND.id, False, Rule.ACCOUNT_NOT_OF_CONTACT),
    ]


def test_an_account_that_comes_along_without_being_a_candidate_is_not_named() -> None:
    context = of(sample.contact(account=NORTHWIND))
    (option,) = availability(context, sample.PAT_ID).accounts
    assert (option.target, option.enabled, option.send_id) == (NORTHWIND, True, False)
    (option,) = availability(
        of(sample.contact(), accounts=(sample.account(),)), sample.PAT_ID
    ).accounts
    assert option.send_id


def test_a_contact_of_no_account_can_only_get_a_new_one() -> None:
    found = availability(sample.context(), sample.BOYLE_ID)
    assert rows(found.accounts) == [
        (Action.MERGED, sample.ZYLKER_ID, False, Rule.ACCOUNT_NOT_OF_CONTACT),
        (Action.CREATED, None, True, None),
    ]


def test_a_contact_with_which_no_account_may_go_cannot_be_had() -> None:
    context = of(sample.other_contact(), accounts=(sample.account(reasons=(WEBSITE,)),))
    found = availability(context, None)
    assert rows(found.contacts)[0] == (
        Action.MERGED, sample.BOYLE_ID, False, Rule.ACCOUNT_VALUE_TAKEN,
    )  # fmt: skip


def test_a_new_contact_may_join_any_account_or_get_its_own() -> None:
    assert rows(availability(of(accounts=(sample.account(),)), None).accounts) == [
        (Action.MERGED, sample.ZYLKER_ID, True, None),
        (Action.CREATED, None, True, None),
    ]


def test_a_unique_value_forbids_a_new_account() -> None:
    context = of(accounts=(sample.account(reasons=(WEBSITE,)),))
    assert rows(availability(context, None).accounts) == [
        (Action.MERGED, sample.ZYLKER_ID, True, None),
        (Action.CREATED, None, False, Rule.ACCOUNT_VALUE_TAKEN),
    ]


def test_without_a_company_no_account_is_made() -> None:
    context = sample.context(NO_COMPANY, Matches())
    assert rows(availability(context, None).accounts) == [
        (Action.NONE, None, True, Rule.ACCOUNT_NOT_MADE)
    ]


def test_without_the_accounts_module() -> None:
    org = sample.setup(modules=(Module.LEADS, Module.CONTACTS, Module.DEALS))
    context = sample.context(found=Matches(), org=org)
    assert rows(availability(context, None).accounts) == [
        (Action.NONE, None, True, Rule.ACCOUNTS_REMOVED)
    ]


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"hindrance": Hindrance.LOCKED}, Rule.CONTACT_HINDERED),
        ({"account_locked": True}, Rule.CONTACT_ACCOUNT_LOCKED),
    ],
)
def test_a_locked_contact(changes: dict[str, object], rule: Rule) -> None:
    contact = sample.contact(**changes)
    found = availability(of(contact, accounts=(sample.account(),)), sample.PAT_ID)
    assert rows(found.contacts)[0] == (Action.MERGED, sample.PAT_ID, False, rule)
    # The account as such may be fine; it can't be had with this contact if it is locked.
    own = rows(found.accounts)[0]
    assert own[2] is not contact.account_locked


def test_a_contact_of_a_hindered_account() -> None:
    locked = sample.account(hindrance=Hindrance.LOCKED)
    found = availability(of(sample.contact(), accounts=(locked,)), sample.PAT_ID)
    assert rows(found.contacts)[0] == (
        Action.MERGED, sample.PAT_ID, False, Rule.ACCOUNT_HINDERED,
    )  # fmt: skip
    assert rows(found.accounts) == [(Action.MERGED, sample.ZYLKER_ID, False, Rule.ACCOUNT_HINDERED)]


def test_nothing_may_be_chosen_for_a_hindered_lead() -> None:
    lead = sample.lead(sample.lead_row(hindrance=Hindrance.UNDER_REVIEW))
    found = availability(sample.context(lead), None)
    every = found.contacts + found.accounts
    assert {(o.enabled, o.reason.rule if o.reason else None) for o in every} == {
        (False, Rule.LEAD_HINDERED)
    }


def plan_of(context: DecisionContext, contact: TargetOption, account: TargetOption) -> Plan:
    named = account.target if account.send_id else None
    return Plan(
        context.lead.id,
        contact=contact.target.id if contact.target else None,
        account=named.id if named else None,
    )


def given_contact(context: DecisionContext, option: TargetOption) -> Availability:
    chosen: RecordId | None = option.target.id if option.target else None
    return availability(context, chosen)


@settings(max_examples=examples(60))
@given(decisions())
def test_what_is_enabled_passes_and_what_is_disabled_would_not(context: DecisionContext) -> None:
    for contact in availability(context, None).contacts:
        clear = [
            (account.enabled, is_clear(check(context, plan_of(context, contact, account))))
            for account in given_contact(context, contact).accounts
        ]
        if contact.enabled:
            assert all(enabled is passes for enabled, passes in clear)
            assert any(enabled for enabled, _ in clear)
        else:
            assert contact.reason is not None
            assert not any(passes for _, passes in clear)


@settings(max_examples=examples(60))
@given(decisions(), st.booleans())
def test_every_disabled_option_has_a_reason(context: DecisionContext, merging: bool) -> None:
    contacts = context.matches.contacts
    chosen = contacts[0].id if merging and contacts else None
    found = availability(context, chosen)
    for option in found.contacts + found.accounts:
        assert option.enabled or option.reason is not None
    assert dataclasses.replace(found) == availability(context, chosen)
