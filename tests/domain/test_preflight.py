"""Each rule once speaking, with the option it stands beside; each silent on a sound plan."""

from __future__ import annotations

import dataclasses
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.context import DecisionContext
from app.domain.course import course
from app.domain.matching import Candidate, Matches, MatchReason
from app.domain.metadata import Choice, Field
from app.domain.plan import DealDraft, Plan
from app.domain.preflight import Finding, Option, Rule, Severity, check, is_clear
from app.domain.records import FieldValue, Hindrance, Module, Ref, record_id
from tests.domain.candidates import decisions, plans
from tests.examples import examples
from tests.samples import domain as sample

LEAD = sample.LEAD_ID
GOOD_DEAL: dict[str, FieldValue] = {
    "Deal_Name": "Zylker Deal",
    "Closing_Date": "2026-12-20",
    "Pipeline": "Standard (Standard)",
    "Stage": "Negotiation/Review",
    "Amount": 20_000_000,
}
CASE_ONE = Plan(
    LEAD,
    contact=sample.PAT_ID,
    account=sample.ZYLKER_ID,
    deal=DealDraft(GOOD_DEAL),
    notify_lead_owner=True,
    notify_new_entity_owner=False,
    carry_over_tags={Module.CONTACTS: ("expo-24",)},
)
WEBSITE = MatchReason("Website", "Website", "https://zylker.com", unique=True)
UNIQUE_ACCOUNT = sample.account(reasons=(WEBSITE,))
STRANGER = record_id("999")
NO_COMPANY = sample.lead(
    sample.lead_row(company=""), {**sample.PAT_VALUES, "Company": None, "Annual_Revenue": None}
)


def deal(**changes: FieldValue) -> Plan:
    values = {name: v for name, v in {**GOOD_DEAL, **changes}.items() if v != "absent"}
    return dataclasses.replace(CASE_ONE, deal=DealDraft(values))


def of(*contacts: Candidate, accounts: tuple[Candidate, ...] = ()) -> DecisionContext:
    return sample.context(found=Matches(contacts, accounts))


def without(*gone: Module) -> DecisionContext:
    left = tuple(m for m in Module if m not in gone)
    return sample.context(org=sample.setup(modules=left))


def unique_account_names() -> DecisionContext:
    """Account names are unique, and one that isn't chosen has the lead's company as its name."""
    org = sample.setup()
    names = tuple(
        dataclasses.replace(f, unique=True) if f.api_name == "Account_Name" else f
        for f in sample.ACCOUNT_FIELDS
    )
    fields = {**org.fields, Module.ACCOUNTS: names}
    holder = sample.account(id=record_id("700"), name="zylker biotech")
    found = Matches((), (sample.account(name="Zylker"), holder))
    return sample.context(found=found, org=dataclasses.replace(org, fields=fields))


def narrow_cities() -> DecisionContext:
    """An account's city that takes four characters, and no source but Partner in contacts."""
    org = sample.setup()
    cities = tuple(
        dataclasses.replace(f, length=4) if f.api_name == "Billing_City" else f
        for f in sample.ACCOUNT_FIELDS
    )
    sources = tuple(
        dataclasses.replace(f, choices=(Choice("Partner", "Partner"),))
        if f.api_name == "Lead_Source"
        else f
        for f in sample.CONTACT_FIELDS
    )
    fields = {**org.fields, Module.ACCOUNTS: cities, Module.CONTACTS: sources}
    return sample.context(found=Matches(), org=dataclasses.replace(org, fields=fields))


def mandatory(label: str, data_type: str) -> DecisionContext:
    """An org whose deals need one more field."""
    org = sample.setup()
    field = Field(label, label, data_type, mandatory=True)
    layout = dataclasses.replace(org.layouts[Module.DEALS][0], fields=(*sample.DEAL_FIELDS, field))
    layouts = {**org.layouts, Module.DEALS: (layout,)}
    return sample.context(org=dataclasses.replace(org, layouts=layouts))


class Speaks(NamedTuple):
    """A context and plan, and what the rule is to say of them."""

    context: DecisionContext
    plan: Plan
    severity: Severity
    option: Option
    params: dict[str, str]
    field: str = ""


BLOCK, WARN, INFO = Severity.BLOCK, Severity.WARN, Severity.INFO
NEW = Plan(LEAD)
PAT = Plan(LEAD, contact=sample.PAT_ID)
BOYLE = Plan(LEAD, contact=sample.BOYLE_ID)
ZYLKER = Plan(LEAD, account=sample.ZYLKER_ID)

CASES: dict[Rule, Speaks] = {
    Rule.LEAD_HINDERED: Speaks(
        sample.context(sample.lead(sample.lead_row(hindrance=Hindrance.LOCKED))),
        CASE_ONE, BLOCK, Option.LEAD, {"hindrance": "locked"},
    ),
    Rule.CONTACTS_REMOVED: Speaks(without(Module.CONTACTS), NEW, BLOCK, Option.LEAD, {}),
    Rule.UNMAPPED_LOST: Speaks(
        sample.context(), CASE_ONE, WARN, Option.LEAD,
        {"label": "Badge Color", "value": "orange"}, "Badge_Color",
    ),
    Rule.LOST_WITHOUT_RECORD: Speaks(
        sample.context(
            sample.lead(sample.lead_row(company=""), {"Annual_Revenue": 5}), Matches()
        ),
        NEW, INFO, Option.LEAD,
        {"label": "Annual Revenue", "value": "5", "module": "Accounts"}, "Annual_Revenue",
    ),
    Rule.PICKLIST_VALUE_UNKNOWN: Speaks(
        narrow_cities(), NEW, WARN, Option.LEAD,
        {"label": "Lead Source", "value": "Trade Show", "module": "Contacts"}, "Lead_Source",
    ),
    Rule.TEXT_TOO_LONG: Speaks(
        narrow_cities(), NEW, WARN, Option.LEAD,
        {"label": "Billing City", "length": "7", "limit": "4", "module": "Accounts"},
        "Billing_City",
    ),
    Rule.CONTACT_NOT_CANDIDATE: Speaks(
        sample.context(), Plan(LEAD, contact=STRANGER), BLOCK, Option.CONTACT, {"id": "999"},
    ),
    Rule.CONTACT_HINDERED: Speaks(
        of(sample.contact(hindrance=Hindrance.NOT_APPROVED)), PAT, BLOCK, Option.CONTACT,
        {"name": "Pat Boyle", "hindrance": "not_approved"},
    ),
    Rule.CONTACT_ACCOUNT_LOCKED: Speaks(
        of(sample.contact(account_locked=True)), PAT, BLOCK, Option.CONTACT,
        {"name": "Pat Boyle", "account": "Zylker Biotech"},
    ),
    Rule.CONTACT_READ_ONLY: Speaks(
        of(sample.contact(editable=False)), PAT, WARN, Option.CONTACT, {"name": "Pat Boyle"},
    ),
    Rule.CONTACT_NAME_ONLY: Speaks(
        of(sample.contact(reasons=(sample.FULL_NAME,))), PAT, WARN, Option.CONTACT,
        {"name": "Pat Boyle"},
    ),
    Rule.CONTACT_NAME_DIFFERS: Speaks(
        of(sample.contact(name="Robert Gray")), PAT, WARN, Option.CONTACT,
        {"name": "Robert Gray", "lead": "Pat Boyle", "label": "Phone"},
    ),
    Rule.CONTACT_VALUE_TAKEN: Speaks(
        sample.context(), NEW, BLOCK, Option.CONTACT,
        {"label": "Phone", "value": "9844444444", "name": "Pat Boyle", "id": sample.PAT_ID},
        "Phone",
    ),
    Rule.CONTACT_FILL_TAKEN: Speaks(
        sample.context(), BOYLE, WARN, Option.CONTACT,
        {"label": "Phone", "value": "9844444444", "name": "Pat Boyle", "target": "Boyle"},
        "Phone",
    ),
    Rule.CONTACT_OTHERS_LEFT: Speaks(
        sample.context(), CASE_ONE, WARN, Option.CONTACT, {"names": "Boyle"},
    ),
    Rule.CONTACT_NEW_DESPITE_MATCHES: Speaks(
        sample.context(), NEW, WARN, Option.CONTACT, {"names": "Boyle"},
    ),
    Rule.ACCOUNTS_REMOVED: Speaks(without(Module.ACCOUNTS), ZYLKER, BLOCK, Option.ACCOUNT, {}),
    Rule.ACCOUNT_NOT_CANDIDATE: Speaks(
        sample.context(), Plan(LEAD, account=STRANGER), BLOCK, Option.ACCOUNT, {"id": "999"},
    ),
    Rule.ACCOUNT_HINDERED: Speaks(
        of(accounts=(sample.account(hindrance=Hindrance.LOCKED),)), ZYLKER, BLOCK, Option.ACCOUNT,
        {"name": "Zylker Biotech", "hindrance": "locked"},
    ),
    Rule.ACCOUNT_READ_ONLY: Speaks(
        of(accounts=(sample.account(editable=False),)), ZYLKER, WARN, Option.ACCOUNT,
        {"name": "Zylker Biotech"},
    ),
    Rule.ACCOUNT_SET_BY_CONTACT: Speaks(
        sample.context(), PAT, INFO, Option.ACCOUNT,
        {"contact": "Pat Boyle", "account": "Zylker Biotech"},
    ),
    Rule.ACCOUNT_NOT_OF_CONTACT: Speaks(
        sample.context(), dataclasses.replace(BOYLE, account=sample.ZYLKER_ID), BLOCK,
        Option.ACCOUNT,
        {"contact": "Boyle", "account": "Zylker Biotech", "contact_account": ""},
    ),
    Rule.ACCOUNT_VALUE_TAKEN: Speaks(
        of(accounts=(UNIQUE_ACCOUNT,)), NEW, BLOCK, Option.ACCOUNT,
        {
            "label": "Website", "value": "https://zylker.com",
            "name": "Zylker Biotech", "id": sample.ZYLKER_ID,
        },
        "Website",
    ),
    Rule.ACCOUNT_FILL_TAKEN: Speaks(
        of(
            accounts=(
                sample.account(),
                sample.account(id=record_id("700"), name="Zylker", reasons=(WEBSITE,)),
            )
        ),
        ZYLKER, WARN, Option.ACCOUNT,
        {
            "label": "Website", "value": "https://zylker.com",
            "name": "Zylker", "target": "Zylker Biotech",
        },
        "Website",
    ),
    Rule.ACCOUNT_OTHERS_LEFT: Speaks(
        of(accounts=(sample.account(), sample.account(id=record_id("700"), name="Zylker"))),
        ZYLKER, WARN, Option.ACCOUNT, {"names": "Zylker"},
    ),
    Rule.ACCOUNT_NEW_DESPITE_MATCHES: Speaks(
        sample.context(), BOYLE, WARN, Option.ACCOUNT, {"names": "Zylker Biotech"},
    ),
    Rule.ACCOUNT_MADE_FROM_COMPANY: Speaks(
        of(), NEW, INFO, Option.ACCOUNT, {"company": "Zylker Biotech"},
    ),
    Rule.ACCOUNT_NOT_MADE: Speaks(
        sample.context(NO_COMPANY, Matches()), NEW, INFO, Option.ACCOUNT, {},
    ),
    Rule.COMPANY_DIFFERS: Speaks(
        of(accounts=(sample.account(name="Zylker"),)), ZYLKER, WARN, Option.ACCOUNT,
        {"company": "Zylker Biotech", "account": "Zylker"},
    ),
    Rule.OVERWRITE_WITHOUT_COMPANY: Speaks(
        sample.context(NO_COMPANY), dataclasses.replace(PAT, overwrite=True), INFO,
        Option.OVERWRITE, {},
    ),
    Rule.OVERWRITE_SAME_NAME: Speaks(
        sample.context(), dataclasses.replace(PAT, overwrite=True), INFO, Option.OVERWRITE,
        {"account": "Zylker Biotech"},
    ),
    Rule.OVERWRITE_NOTHING_JOINED: Speaks(
        of(), dataclasses.replace(NEW, overwrite=True), INFO, Option.OVERWRITE, {},
    ),
    Rule.OVERWRITE_RENAMES_ACCOUNT: Speaks(
        of(accounts=(sample.account(name="Zylker"),)),
        dataclasses.replace(ZYLKER, overwrite=True), WARN, Option.OVERWRITE,
        {"account": "Zylker", "company": "Zylker Biotech"},
    ),
    Rule.OVERWRITE_READ_ONLY: Speaks(
        of(accounts=(sample.account(name="Zylker", editable=False),)),
        dataclasses.replace(ZYLKER, overwrite=True), INFO, Option.OVERWRITE,
        {"account": "Zylker"},
    ),
    Rule.OVERWRITE_NAME_TAKEN: Speaks(
        unique_account_names(), dataclasses.replace(ZYLKER, overwrite=True), BLOCK,
        Option.OVERWRITE,
        {"label": "Account Name", "account": "Zylker", "company": "Zylker Biotech"},
    ),
    Rule.DEALS_REMOVED: Speaks(without(Module.DEALS), CASE_ONE, BLOCK, Option.DEAL, {}),
    Rule.DEAL_MISSING: Speaks(
        sample.context(), deal(Closing_Date="absent"), BLOCK, Option.DEAL,
        {"label": "Closing Date"}, "Closing_Date",
    ),
    Rule.DEAL_WRONG_TYPE: Speaks(
        sample.context(), deal(Amount="much"), BLOCK, Option.DEAL, {"label": "Amount"}, "Amount",
    ),
    Rule.DEAL_TOO_LONG: Speaks(
        sample.context(), deal(Deal_Name="x" * 121), BLOCK, Option.DEAL,
        {"label": "Deal Name", "limit": "120"}, "Deal_Name",
    ),
    Rule.DEAL_NOT_A_CHOICE: Speaks(
        sample.context(), deal(Pipeline="Other"), BLOCK, Option.DEAL,
        {"label": "Pipeline"}, "Pipeline",
    ),
    Rule.DEAL_BAD_DATE: Speaks(
        sample.context(), deal(Closing_Date="2026-02-30"), BLOCK, Option.DEAL,
        {"label": "Closing Date"}, "Closing_Date",
    ),
    Rule.DEAL_BAD_MOMENT: Speaks(
        mandatory("Kickoff", "datetime"),
        deal(Kickoff="2027-03-28 02:30"), BLOCK, Option.DEAL, {"label": "Kickoff"}, "Kickoff",
    ),
    Rule.DEAL_OUT_OF_RANGE: Speaks(
        sample.context(), deal(Amount=10**17), BLOCK, Option.DEAL,
        {"label": "Amount", "limit": "9999999999999999"}, "Amount",
    ),
    Rule.DEAL_CANNOT_FILL: Speaks(
        mandatory("Contract", "fileupload"), CASE_ONE, BLOCK, Option.DEAL,
        {"label": "Contract"}, "Contract",
    ),
    Rule.DEAL_NOT_IN_FORM: Speaks(
        sample.context(), deal(Old_Field="x"), BLOCK, Option.DEAL,
        {"label": "Old_Field"}, "Old_Field",
    ),
    Rule.DEAL_CLOSING_PAST: Speaks(
        sample.context(), deal(Closing_Date="2026-11-21"), WARN, Option.DEAL,
        {"date": "2026-11-21"}, "Closing_Date",
    ),
    Rule.DEAL_ROLE_UNKNOWN: Speaks(
        sample.context(),
        dataclasses.replace(CASE_ONE, deal=DealDraft(GOOD_DEAL, Ref(STRANGER, "Sponsor"))),
        BLOCK, Option.DEAL, {"name": "Sponsor"}, "Contact_Role",
    ),
    Rule.ATTACHMENTS_NONE: Speaks(
        sample.context(), dataclasses.replace(CASE_ONE, move_attachments_to=Module.CONTACTS),
        INFO, Option.ATTACHMENTS, {},
    ),
    Rule.ATTACHMENTS_WITHOUT_DEAL: Speaks(
        sample.context(), dataclasses.replace(PAT, move_attachments_to=Module.DEALS), BLOCK,
        Option.ATTACHMENTS, {},
    ),
    Rule.ATTACHMENTS_WITHOUT_ACCOUNT: Speaks(
        sample.context(NO_COMPANY, Matches()),
        dataclasses.replace(NEW, move_attachments_to=Module.ACCOUNTS), BLOCK,
        Option.ATTACHMENTS, {},
    ),
    Rule.ATTACHMENTS_BAD_TARGET: Speaks(
        sample.context(), dataclasses.replace(PAT, move_attachments_to=Module.LEADS), BLOCK,
        Option.ATTACHMENTS, {"module": "Leads"},
    ),
    Rule.TAGS_WITHOUT_RECORD: Speaks(
        sample.context(),
        dataclasses.replace(PAT, carry_over_tags={Module.DEALS: ("expo-24",)}), BLOCK,
        Option.TAGS, {"module": "Deals"},
    ),
    Rule.TAGS_NOT_ON_LEAD: Speaks(
        sample.context(),
        dataclasses.replace(PAT, carry_over_tags={Module.CONTACTS: ("vip", "expo-24")}), WARN,
        Option.TAGS, {"names": "vip", "module": "Contacts"},
    ),
    Rule.TAGS_LEFT_BEHIND: Speaks(
        sample.context(), PAT, INFO, Option.TAGS, {"names": "expo-24"},
    ),
    Rule.ASSIGN_TO_NOT_ACTIVE: Speaks(
        sample.context(), dataclasses.replace(PAT, assign_to=STRANGER), BLOCK, Option.ASSIGN_TO,
        {"id": "999"},
    ),
    Rule.NOTIFY_NOTHING_NEW: Speaks(
        sample.context(), dataclasses.replace(CASE_ONE, notify_new_entity_owner=True), INFO,
        Option.NOTIFY, {},
    ),
}  # fmt: skip


def found(context: DecisionContext, plan: Plan, rule: Rule) -> list[Finding]:
    return [finding for finding in check(context, plan) if finding.rule is rule]


@pytest.mark.parametrize("rule", CASES)
def test_rule_speaks(rule: Rule) -> None:
    case = CASES[rule]
    expected = Finding(rule, case.severity, case.option, case.field, case.params)
    assert found(case.context, case.plan, rule) == [expected]


def test_every_rule_is_in_the_table_or_has_its_own_test() -> None:
    of_presets = {rule for rule in Rule if rule.name.startswith("PRESET_")}  # test_presets.py
    of_similar = {rule for rule in Rule if "SIMILAR" in rule.name}  # test_near_misses.py
    assert set(Rule) - set(CASES) - of_presets - of_similar == {
        Rule.DEAL_STAGE_NOT_IN_PIPELINE,
        Rule.ASSIGN_TO_NOT_FOUND,  # what isn't in a plan at all: test_typed.py
    }


def test_a_stage_of_another_pipeline() -> None:
    partners = dataclasses.replace(
        sample.PIPELINE, id="2", display="Partners", actual="Partners", default=False,
        stages=sample.PIPELINE.stages[:1],
    )  # fmt: skip
    org = sample.setup()
    pipelines = {str(sample.DEALS_LAYOUT): (sample.PIPELINE, partners)}
    context = sample.context(org=dataclasses.replace(org, pipelines=pipelines))
    plan = deal(Pipeline="Partners", Stage="Closed Won")
    (finding,) = found(context, plan, Rule.DEAL_STAGE_NOT_IN_PIPELINE)
    assert finding.severity is BLOCK
    assert finding.field == "Stage"
    assert finding.params == {"label": "Stage", "stage": "Closed Won", "pipeline": "Partners"}


def test_the_articles_first_case_passes() -> None:
    findings = check(sample.context(attachments=sample.ATTACHMENTS), CASE_ONE)
    assert is_clear(findings)
    assert {f.rule for f in findings} == {
        Rule.UNMAPPED_LOST,  # the badge's colour
        Rule.CONTACT_OTHERS_LEFT,  # Boyle, by e-mail
        Rule.ACCOUNT_SET_BY_CONTACT,
    }


def test_the_articles_second_case_is_refused_while_phone_is_unique() -> None:
    assert not is_clear(check(sample.context(), NEW))
    contacts = (
        sample.contact(reasons=(sample.FULL_NAME,)),
        sample.other_contact(),
    )
    assert is_clear(check(of(*contacts), NEW))


def test_blocking_findings_come_first() -> None:
    severities = [f.severity for f in check(sample.context(), NEW)]
    assert severities == sorted(severities, key=[BLOCK, WARN, INFO].index)


def test_filled_fields_of_a_merge_are_not_worried_about() -> None:
    context = narrow_cities()
    full = sample.contact(values={**sample.contact().values, "Lead_Source": "Partner"})
    merging = dataclasses.replace(context, matches=Matches((full,)))
    assert found(merging, PAT, Rule.PICKLIST_VALUE_UNKNOWN) == []


def test_a_taken_value_is_no_worry_where_the_contact_has_its_own() -> None:
    boyle = sample.other_contact(values={**sample.other_contact().values, "Phone": "1"})
    assert found(of(sample.contact(), boyle), BOYLE, Rule.CONTACT_FILL_TAKEN) == []


def test_other_accounts_are_only_told_where_the_contact_decides() -> None:
    other = sample.account(id=record_id("700"), name="Zylker")
    context = of(sample.contact(), accounts=(sample.account(), other))
    (finding,) = found(context, PAT, Rule.ACCOUNT_OTHERS_LEFT)
    assert finding.severity is INFO


def test_overwrite_settles_the_difference_between_company_and_account() -> None:
    context = of(accounts=(sample.account(name="Zylker"),))
    plan = dataclasses.replace(ZYLKER, overwrite=True)
    assert found(context, plan, Rule.COMPANY_DIFFERS) == []


def test_unread_attachments_are_not_none() -> None:
    plan = dataclasses.replace(CASE_ONE, move_attachments_to=Module.CONTACTS)
    assert found(sample.context(attachments=None), plan, Rule.ATTACHMENTS_NONE) == []


@settings(max_examples=examples(80))
@given(st.data())
def test_a_clear_plan_breaks_no_rule_of_the_article(data: st.DataObject) -> None:
    """Stated again from the article, apart from the rules' own code."""
    context = data.draw(decisions())
    plan = data.draw(plans(context))
    if not is_clear(check(context, plan)):
        return
    assert context.lead.row.hindrance is Hindrance.NONE
    assert Module.CONTACTS in context.setup.modules
    contact = context.matches.candidate(Module.CONTACTS, plan.contact) if plan.contact else None
    assert (plan.contact is None) == (contact is None)
    if contact is None:
        assert not any(r.unique for c in context.matches.contacts for r in c.reasons)
    else:
        assert contact.usable
        assert plan.account in {None, contact.account.id if contact.account else None}
    for module in (plan.move_attachments_to, *plan.carry_over_tags):
        if module is not None:
            assert module in course(context, plan).modules
