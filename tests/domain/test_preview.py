"""What is expected after: only what is known, from the org's own mapping."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.context import EDITABLE, DecisionContext
from app.domain.finding import Rule
from app.domain.matching import Candidate, Matches, MatchReason
from app.domain.metadata import Field
from app.domain.plan import DealDraft, Plan
from app.domain.preflight import check
from app.domain.preview import (
    UNREAD,
    Action,
    Doubt,
    Effect,
    FieldOutcome,
    Mail,
    MergeReading,
    Preview,
    RecordPreview,
    candidate_rows,
    preview,
)
from app.domain.records import FieldValue, Hindrance, Module, Ref, Values, record_id
from app.domain.values import same
from tests.domain.candidates import decisions, plans
from tests.examples import examples
from tests.samples import domain as sample

LEAD = sample.LEAD_ID
CASE_ONE = Plan(
    LEAD,
    contact=sample.PAT_ID,
    account=sample.ZYLKER_ID,
    deal=DealDraft({"Deal_Name": "Zylker Deal", "Amount": 20_000_000}),
)
NEW = Plan(LEAD)


def of(*contacts: Candidate, accounts: tuple[Candidate, ...] = ()) -> DecisionContext:
    return sample.context(found=Matches(contacts, accounts))


def rows(part: RecordPreview) -> dict[str, tuple[Any, Any, Effect]]:
    """Existing, after and effect by field."""
    return {row.field: (row.existing, row.after, row.effect) for row in part.rows}


def row(expected: Preview, module: Module, field: str) -> FieldOutcome:
    return next(r for r in expected.record(module).rows if r.field == field)


def test_the_articles_first_case_by_reading_a() -> None:
    expected = preview(sample.context(attachments=sample.ATTACHMENTS), CASE_ONE)
    contact = expected.record(Module.CONTACTS)
    assert (contact.action, contact.name) == (Action.MERGED, "Pat Boyle")
    assert rows(contact) == {
        "First_Name": ("Pat", "Pat", Effect.SAME),
        "Last_Name": ("Boyle", "Boyle", Effect.SAME),
        "Email": (None, "pat.boyle@zylker.com", Effect.FILLED),
        "Phone": ("9844444444", "9844444444", Effect.SAME),
        "Lead_Source": ("Partner", "Partner", Effect.KEPT),
        "Mailing_City": (None, "Chennai", Effect.FILLED),
        "Account_Name": (sample.ZYLKER, sample.ZYLKER, Effect.SAME),
    }
    account = expected.record(Module.ACCOUNTS)
    assert (account.action, account.target) == (Action.MERGED, sample.ZYLKER)
    assert rows(account) == {
        "Account_Name": ("Zylker Biotech", "Zylker Biotech", Effect.SAME),
        "Phone": (None, "9844444444", Effect.FILLED),
        "Annual_Revenue": (UNREAD, UNREAD, Effect.UNKNOWN),
        "Billing_City": (UNREAD, UNREAD, Effect.UNKNOWN),
    }
    deal = expected.record(Module.DEALS)
    assert (deal.action, deal.name) == (Action.CREATED, "Zylker Deal")
    assert rows(deal) == {
        "Deal_Name": (None, "Zylker Deal", Effect.CREATED),
        "Amount": (None, 20_000_000, Effect.CREATED),
        "Lead_Source": (None, "Trade Show", Effect.CREATED),
        "Contact_Name": (None, Ref(sample.PAT_ID, "Pat Boyle"), Effect.CREATED),
        "Account_Name": (None, sample.ZYLKER, Effect.CREATED),
    }
    assert (expected.attachments, expected.attachments_to) == (2, Module.CONTACTS)


def test_the_articles_second_case_makes_new_records() -> None:
    expected = preview(of(), NEW)
    contact, account = expected.record(Module.CONTACTS), expected.record(Module.ACCOUNTS)
    assert (contact.action, contact.name, contact.target) == (Action.CREATED, "Pat Boyle", None)
    assert (account.action, account.name, account.target) == (
        Action.CREATED, "Zylker Biotech", None,
    )  # fmt: skip
    assert rows(account)["Annual_Revenue"] == (None, 20_000_000, Effect.CREATED)
    # The lead's own value beside it, and no row where the lead has none.
    assert row(expected, Module.CONTACTS, "Email").lead == "pat.boyle@zylker.com"
    assert "Description" not in rows(contact)
    assert expected.record(Module.DEALS).action is Action.NONE


def test_a_new_contact_belongs_to_the_account() -> None:
    made = row(preview(of(), NEW), Module.CONTACTS, "Account_Name")
    assert (made.after, made.effect) == ("Zylker Biotech", Effect.CREATED)
    joined = preview(of(accounts=(sample.account(),)), Plan(LEAD, account=sample.ZYLKER_ID))
    assert row(joined, Module.CONTACTS, "Account_Name").after == sample.ZYLKER


def test_no_company_no_account() -> None:
    lead = sample.lead(sample.lead_row(company=""), {**sample.PAT_VALUES, "Company": None})
    expected = preview(sample.context(lead, Matches()), NEW)
    assert expected.record(Module.ACCOUNTS).action is Action.NONE
    assert "Account_Name" not in rows(expected.record(Module.CONTACTS))
    assert [(r.field, r.lead) for r in expected.dropped] == [
        ("Badge_Color", "orange"),
        ("Annual_Revenue", 20_000_000),
    ]


def test_unmapped_values_are_dropped_and_so_are_a_missing_deals() -> None:
    only_deals = sample.mapped("Rating", "Rating", deals="Rating")
    org = sample.setup(lead_fields=(*sample.LEAD_FIELDS, only_deals))
    lead = sample.lead(values={**sample.PAT_VALUES, "Rating": "Hot"})
    context = sample.context(lead, org=org)
    dropped = {r.field: (r.lead, r.effect, r.module) for r in preview(context, NEW).dropped}
    assert dropped == {
        "Badge_Color": ("orange", Effect.DROPPED, Module.LEADS),
        "Rating": ("Hot", Effect.DROPPED, Module.LEADS),
    }
    assert "Rating" not in {r.field for r in preview(context, CASE_ONE).dropped}


@pytest.mark.parametrize(
    ("overwrite", "reading", "after", "effect"),
    [
        (False, MergeReading.A, "Partner", Effect.KEPT),
        (True, MergeReading.A, "Partner", Effect.KEPT),
        (False, MergeReading.B, "Partner", Effect.KEPT),
        (True, MergeReading.B, "Trade Show", Effect.REPLACED),
    ],
)
def test_the_readings(overwrite: bool, reading: MergeReading, after: str, effect: Effect) -> None:
    plan = dataclasses.replace(CASE_ONE, overwrite=overwrite)
    source = row(preview(sample.context(), plan, reading), Module.CONTACTS, "Lead_Source")
    assert (source.after, source.effect) == (after, effect)


@pytest.mark.parametrize(
    ("account", "company", "overwrite", "renamed"),
    [
        ("Zylker", "Zylker Biotech", True, True),
        ("Zylker", "Zylker Biotech", False, False),
        ("zylker  biotech", "Zylker Biotech", True, False),
        ("Zylker", "", True, False),
    ],
)
def test_overwrite_renames_the_account(
    account: str, company: str, overwrite: bool, renamed: bool
) -> None:
    lead = sample.lead(
        sample.lead_row(company=company), {**sample.PAT_VALUES, "Company": company or None}
    )
    named = Ref(sample.ZYLKER_ID, account)
    candidate = sample.account(name=account, values={"Account_Name": account})
    context = sample.context(lead, Matches((sample.contact(account=named),), (candidate,)))
    plan = Plan(LEAD, contact=sample.PAT_ID, overwrite=overwrite)
    expected = preview(context, plan)
    assert (expected.rename is not None) is renamed
    link = row(expected, Module.CONTACTS, "Account_Name")
    assert isinstance(link.after, Ref)
    assert link.after.name == (company if renamed else account)
    if company:
        name = row(expected, Module.ACCOUNTS, "Account_Name")
        assert name.after == (company if renamed else account)
        assert (name.effect is Effect.REPLACED) is renamed


def test_a_record_that_may_only_be_read_is_left_alone() -> None:
    context = of(sample.contact(editable=False))
    part = preview(context, Plan(LEAD, contact=sample.PAT_ID)).record(Module.CONTACTS)
    assert not part.updated
    assert rows(part)["Email"] == (None, None, Effect.KEPT)


def test_whether_a_read_only_contact_gets_its_first_account_is_unknown() -> None:
    context = of(sample.contact(editable=False, account=None))
    link = row(preview(context, Plan(LEAD, contact=sample.PAT_ID)), Module.CONTACTS, "Account_Name")
    assert (link.existing, link.after, link.effect) == (None, UNREAD, Effect.UNKNOWN)


def test_a_contact_of_no_account_gets_the_one_made_from_the_company() -> None:
    link = row(
        preview(sample.context(), Plan(LEAD, contact=sample.BOYLE_ID)),
        Module.CONTACTS,
        "Account_Name",
    )
    assert (link.existing, link.after, link.effect) == (None, "Zylker Biotech", Effect.FILLED)


def test_unticked_boxes_and_what_the_system_writes_are_no_loss() -> None:
    fields = (
        Field("Newsletter", "Newsletter", "boolean", custom=True),
        Field("Wants_Call", "Wants call", "boolean", custom=True),
        Field("Score", "Score", "formula", custom=True, read_only=True),
        Field("Visits__s", "Visits", "integer"),
        Field("Lead_Status", "Lead Status", "picklist"),
    )
    lead = sample.lead(
        values={
            "Newsletter": False,
            "Wants_Call": True,
            "Score": 5,
            "Visits__s": 7,
            "Lead_Status": "Contacted",
        }
    )
    context = sample.context(lead, org=sample.setup(lead_fields=fields))
    assert [r.field for r in preview(context, NEW).dropped] == ["Wants_Call"]


def test_what_zoho_does_not_say_is_unknown() -> None:
    # Boyle would get the phone number that is unique and Pat's; a box may count as blank or not.
    optout = sample.mapped("Opt_Out", "Opt out", "boolean", contacts="Opt_Out")
    org = sample.setup(lead_fields=(*sample.LEAD_FIELDS, optout))
    lead = sample.lead(values={**sample.PAT_VALUES, "Opt_Out": True})
    boyle = sample.other_contact(values={**sample.other_contact().values, "Opt_Out": False})
    context = sample.context(lead, Matches((boyle, sample.contact())), org)
    for overwrite, reading in ((False, MergeReading.A), (True, MergeReading.B)):
        plan = Plan(LEAD, contact=sample.BOYLE_ID, overwrite=overwrite)
        part = preview(context, plan, reading).record(Module.CONTACTS)
        assert rows(part)["Phone"] == (None, UNREAD, Effect.UNKNOWN)
        assert rows(part)["Opt_Out"] == (False, UNREAD, Effect.UNKNOWN)
        doubts = {row.field: row.doubt for row in part.rows if row.doubt}
        assert (doubts["Phone"], doubts["Opt_Out"]) == (Doubt.TAKEN, Doubt.UNTICKED)


def test_a_value_that_does_not_fit_is_not_promised() -> None:
    short = tuple(
        dataclasses.replace(f, length=3) if f.api_name == "Mailing_City" else f
        for f in sample.CONTACT_FIELDS
    )
    context = sample.context(
        found=Matches((sample.contact(),)), org=sample.setup(contact_fields=short)
    )
    for plan in (NEW, Plan(LEAD, contact=sample.PAT_ID)):
        city = row(preview(context, plan), Module.CONTACTS, "Mailing_City")
        assert (city.lead, city.after, city.effect) == ("Chennai", UNREAD, Effect.UNKNOWN)
        assert city.doubt is Doubt.TOO_LONG


def test_the_account_a_contact_brings_along_is_previewed_too() -> None:
    far = Ref(record_id("600"), "Northwind Labs")
    context = dataclasses.replace(
        of(sample.contact(account=far)), linked_accounts={far.id: {"Phone": None}}
    )
    part = preview(context, Plan(LEAD, contact=sample.PAT_ID)).record(Module.ACCOUNTS)
    assert (part.action, part.target) == (Action.MERGED, far)
    assert rows(part)["Phone"] == (None, "9844444444", Effect.FILLED)
    assert rows(part)["Account_Name"] == ("Northwind Labs", "Northwind Labs", Effect.KEPT)
    assert rows(part)["Billing_City"] == (UNREAD, UNREAD, Effect.UNKNOWN)


FAR = Ref(record_id("600"), "Northwind Labs")


def brought(values: Values, *accounts: Candidate) -> DecisionContext:
    """The contact belongs to an account that is no candidate itself."""
    context = of(sample.contact(account=FAR), accounts=accounts)
    return dataclasses.replace(context, linked_accounts={FAR.id: values})


def test_an_account_that_comes_along_read_only_is_left_alone_too() -> None:
    context = brought({"Phone": None, EDITABLE: False})
    plan = Plan(LEAD, contact=sample.PAT_ID, overwrite=True)
    expected = preview(context, plan)
    part = expected.record(Module.ACCOUNTS)
    assert not part.updated
    assert rows(part)["Phone"] == (None, None, Effect.KEPT)
    assert expected.rename is None
    assert {f.rule for f in check(context, plan)} >= {
        Rule.ACCOUNT_READ_ONLY, Rule.OVERWRITE_READ_ONLY,
    }  # fmt: skip


def test_a_unique_value_of_another_account_isn_t_promised_to_one_that_comes_along() -> None:
    phone = MatchReason("Phone", "Phone", "9844444444", unique=True)
    part = preview(
        brought({"Phone": None}, sample.account(reasons=(phone,))),
        Plan(LEAD, contact=sample.PAT_ID),
    ).record(Module.ACCOUNTS)
    row_ = next(each for each in part.rows if each.field == "Phone")
    assert (row_.effect, row_.doubt) == (Effect.UNKNOWN, Doubt.TAKEN)


@pytest.mark.parametrize(
    ("first_name_to", "name"), [("First_Name", "Pat Boyle"), ("Description", "Boyle")]
)
def test_a_new_contact_is_called_what_the_mapping_makes_of_it(
    first_name_to: str, name: str
) -> None:
    fields = tuple(
        dataclasses.replace(f, maps_to={Module.CONTACTS: first_name_to})
        if f.api_name == "First_Name"
        else f
        for f in sample.LEAD_FIELDS
        if f.api_name != "Description"
    )
    context = sample.context(found=Matches(), org=sample.setup(lead_fields=fields))
    expected = preview(context, Plan(LEAD, deal=DealDraft({"Deal_Name": "D"})))
    assert expected.record(Module.CONTACTS).name == name
    assert row(expected, Module.DEALS, "Contact_Name").after == name


def test_a_name_that_nobody_is_sure_of_is_not_expected_on_the_deal() -> None:
    short = tuple(
        dataclasses.replace(f, length=3) if f.api_name == "Last_Name" else f
        for f in sample.CONTACT_FIELDS
    )
    context = sample.context(found=Matches(), org=sample.setup(contact_fields=short))
    expected = preview(context, Plan(LEAD, deal=DealDraft({"Deal_Name": "D"})))
    link = row(expected, Module.DEALS, "Contact_Name")
    assert (link.after, link.effect, link.doubt) == (UNREAD, Effect.UNKNOWN, Doubt.NOT_READ)


def test_side_effects() -> None:
    plan = Plan(
        LEAD,
        notify_lead_owner=True,
        notify_new_entity_owner=True,
        assign_to=sample.OTHER_USER_ID,
        move_attachments_to=Module.ACCOUNTS,
        carry_over_tags={Module.CONTACTS: ("expo-24",), Module.DEALS: ("expo-24",)},
    )
    expected = preview(sample.context(attachments=sample.ATTACHMENTS), plan)
    assert expected.mails == (
        (Mail.LEAD_OWNER, "Patricia Boyle"), (Mail.NEW_OWNER, "Kenji Watanabe"),
    )  # fmt: skip
    assert expected.owner == Ref(sample.OTHER_USER_ID, "Kenji Watanabe")
    assert expected.owner_changes
    assert expected.attachments_to is Module.ACCOUNTS
    assert expected.tags == {Module.CONTACTS: ("expo-24",)}


def test_no_side_effects_unasked() -> None:
    expected = preview(sample.context(), Plan(LEAD, contact=sample.PAT_ID))
    assert (expected.mails, expected.tags, expected.owner_changes) == ((), {}, False)
    assert (expected.attachments, expected.attachments_to) == (0, None)


def test_a_notice_of_nothing_new_is_not_announced() -> None:
    plan = dataclasses.replace(CASE_ONE, notify_new_entity_owner=True)
    assert preview(sample.context(), plan).mails == ()


def test_unread_attachments_are_not_counted() -> None:
    expected = preview(sample.context(attachments=None), NEW)
    assert (expected.attachments, expected.attachments_to) == (None, None)


def test_a_candidates_card_shows_also_what_only_it_has() -> None:
    lead = sample.lead(values={**sample.PAT_VALUES, "City": None})
    known = sample.contact(values={**sample.contact().values, "Mailing_City": "Madurai"})
    context = sample.context(lead, Matches((known,)))
    city = next(r for r in candidate_rows(context, known) if r.field == "Mailing_City")
    assert (city.lead, city.existing, city.after, city.effect) == (
        None, "Madurai", "Madurai", Effect.KEPT,
    )  # fmt: skip


def test_an_accounts_card_has_its_own_fields_only() -> None:
    context = sample.context()
    assert {r.module for r in candidate_rows(context, sample.account())} == {Module.ACCOUNTS}


def known_after(outcome: FieldOutcome) -> FieldValue:
    assert outcome.after is not UNREAD
    return outcome.after


@settings(max_examples=examples(60))
@given(st.data())
def test_nothing_unknown_is_ever_claimed(data: st.DataObject) -> None:
    context = data.draw(decisions())
    plan = data.draw(plans(context))
    reading = data.draw(st.sampled_from(MergeReading))
    for part in preview(context, plan, reading).records:
        for outcome in part.rows:
            if UNREAD in (outcome.lead, outcome.existing):
                overwritten = outcome.effect is Effect.REPLACED and plan.overwrite
                assert outcome.after is UNREAD or overwritten
            if outcome.effect is Effect.UNKNOWN:
                assert outcome.after is UNREAD
            assert (outcome.effect is Effect.UNKNOWN) is (outcome.doubt is not None)
            if outcome.effect in (Effect.SAME, Effect.KEPT) and outcome.existing is not UNREAD:
                assert same(known_after(outcome), outcome.existing)
            if outcome.effect is Effect.FILLED:
                assert outcome.existing is None


@settings(max_examples=examples(60))
@given(st.data())
def test_without_overwrite_no_filled_field_changes(data: st.DataObject) -> None:
    context = data.draw(decisions())
    plan = dataclasses.replace(data.draw(plans(context)), overwrite=False)
    for part in preview(context, plan, MergeReading.B).records:
        for outcome in part.rows:
            if outcome.existing not in (None, UNREAD):
                assert outcome.effect in (Effect.SAME, Effect.KEPT)


def test_a_hindered_lead_is_previewed_all_the_same() -> None:
    lead = sample.lead(sample.lead_row(hindrance=Hindrance.LOCKED))
    assert preview(sample.context(lead), CASE_ONE).record(Module.CONTACTS).rows
