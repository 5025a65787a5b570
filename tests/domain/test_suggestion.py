"""Which lane a lead belongs to: one row a situation, then what must hold in all of them."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings

from app.domain.context import DecisionContext
from app.domain.matching import Candidate, Ground, Lane, Matches, MatchReason, unread
from app.domain.metadata import Layout
from app.domain.plan import Plan
from app.domain.preflight import check, is_clear
from app.domain.records import Hindrance, Lead, Module, Ref, record_id
from app.domain.suggestion import Strength, default_plan, strength, suggest
from tests.domain.candidates import decisions, nearly_sure
from tests.examples import examples
from tests.samples import domain as sample

WEBSITE = MatchReason("Website", "Website", "https://zylker.com", unique=True)
OTHER = Ref(record_id("600"), "Northwind Labs")
NO_COMPANY = sample.lead(sample.lead_row(company=""))


def by_email(**changes: object) -> Candidate:
    """Pat Boyle of Zylker Biotech, found by e-mail alone."""
    return sample.contact(reasons=(sample.EMAIL,), **changes)


def by_name(**changes: object) -> Candidate:
    return sample.contact(reasons=(sample.FULL_NAME,), **changes)


def second(candidate: Candidate, **changes: object) -> Candidate:
    return dataclasses.replace(candidate, id=record_id("700"), **changes)  # type: ignore[arg-type]


ACCOUNT = sample.account()
UNIQUE_ACCOUNT = sample.account(reasons=(WEBSITE,))

CASES: dict[str, tuple[tuple[Candidate, ...], tuple[Candidate, ...], Lane, Ground]] = {
    "nothing matches": ((), (), Lane.NEW, Ground.NOTHING_MATCHES),
    "a unique field and its account": (
        (sample.contact(),), (ACCOUNT,), Lane.READY, Ground.UNIQUE_FIELD,
    ),
    "the article: a unique field beside an e-mail": (
        (sample.other_contact(), sample.contact()), (ACCOUNT,), Lane.READY, Ground.UNIQUE_FIELD,
    ),
    "an e-mail and its account": ((by_email(),), (ACCOUNT,), Lane.READY, Ground.EMAIL),
    "an e-mail beside a namesake": (
        (by_email(), second(by_name())), (ACCOUNT,), Lane.READY, Ground.EMAIL,
    ),
    "two unique fields": (
        (sample.contact(), second(sample.contact())), (ACCOUNT,),
        Lane.CHOOSE, Ground.SEVERAL_CONTACTS,
    ),
    "two of the same e-mail": (
        (by_email(), second(by_email())), (ACCOUNT,), Lane.CHOOSE, Ground.SEVERAL_CONTACTS,
    ),
    "two of the same e-mail, none to be had": (
        (by_email(hindrance=Hindrance.LOCKED), second(by_email(account_locked=True))), (ACCOUNT,),
        Lane.BLOCKED, Ground.TARGET_HINDERED,
    ),
    "a name only": ((by_name(),), (ACCOUNT,), Lane.CHOOSE, Ground.NAME_ONLY),
    "no reason told": ((sample.contact(reasons=()),), (), Lane.CHOOSE, Ground.NAME_ONLY),
    "a name only, locked": (
        (by_name(hindrance=Hindrance.LOCKED),), (), Lane.CHOOSE, Ground.NAME_ONLY,
    ),
    "a shared mailbox": (
        (by_email(name="Robert Gray"),), (ACCOUNT,), Lane.CHOOSE, Ground.NAME_DIFFERS,
    ),
    "the contact's account is another than the company's": (
        (by_email(account=OTHER),), (ACCOUNT,), Lane.CHOOSE, Ground.CONFLICT,
    ),
    "the contact's account is called otherwise, none matches": (
        (by_email(account=OTHER),), (), Lane.CHOOSE, Ground.CONFLICT,
    ),
    "the contact's account is called like the company, no candidate": (
        (by_email(),), (), Lane.READY, Ground.EMAIL,
    ),
    "a contact of no account, the company has one": (
        (by_email(account=None),), (ACCOUNT,), Lane.CHOOSE, Ground.CONFLICT,
    ),
    "a contact of no account, the company has none": (
        (by_email(account=None),), (), Lane.READY, Ground.EMAIL,
    ),
    "its account has a namesake": (
        (by_email(),), (ACCOUNT, second(ACCOUNT)), Lane.READY, Ground.EMAIL,
    ),
    "its account has a namesake with the unique website": (
        (by_email(),), (ACCOUNT, second(UNIQUE_ACCOUNT)), Lane.CHOOSE, Ground.CONFLICT,
    ),
    "a unique value here, the e-mail at another account": (
        (sample.contact(), second(by_email(account=OTHER))), (ACCOUNT,),
        Lane.CHOOSE, Ground.CONFLICT,
    ),
    "a unique value here, the e-mail at the same account": (
        (sample.contact(), second(by_email())), (ACCOUNT,), Lane.READY, Ground.UNIQUE_FIELD,
    ),
    "a unique value here, the e-mail at none": (
        (sample.contact(), second(by_email(account=None))), (ACCOUNT,),
        Lane.READY, Ground.UNIQUE_FIELD,
    ),
    "a unique value here, only the name at another account": (
        (sample.contact(), second(by_name(account=OTHER))), (ACCOUNT,),
        Lane.READY, Ground.UNIQUE_FIELD,
    ),
    "the contact is locked": (
        (sample.contact(hindrance=Hindrance.LOCKED),), (ACCOUNT,),
        Lane.BLOCKED, Ground.TARGET_HINDERED,
    ),
    "the contact's account is locked": (
        (sample.contact(account_locked=True),), (ACCOUNT,), Lane.BLOCKED, Ground.TARGET_HINDERED,
    ),
    "the contact's account isn't approved": (
        (sample.contact(),), (sample.account(hindrance=Hindrance.NOT_APPROVED),),
        Lane.BLOCKED, Ground.TARGET_HINDERED,
    ),
    "the unique contact is locked, another has the e-mail": (
        (sample.contact(hindrance=Hindrance.LOCKED), sample.other_contact()), (ACCOUNT,),
        Lane.CHOOSE, Ground.SEVERAL_CONTACTS,
    ),
    "the contact may only be read": (
        (sample.contact(editable=False),), (ACCOUNT,), Lane.BLOCKED, Ground.TARGET_READ_ONLY,
    ),
    "an account by its name": ((), (ACCOUNT,), Lane.READY, Ground.ACCOUNT_ONLY),
    "an account by its name, with another website": (
        (), (sample.account(values={"Website": "http://www.other.example"}),),
        Lane.CHOOSE, Ground.CONFLICT,
    ),
    "an account by its name, with the same website": (
        (), (sample.account(values={"Website": "http://www.zylker.com/home"}),),
        Lane.READY, Ground.ACCOUNT_ONLY,
    ),
    "an account by its name, with a website that can't be read": (
        (),
        (sample.account(values={"Website": "https://[broken"}),),
        Lane.READY,
        Ground.ACCOUNT_ONLY,
    ),
    "an account by a similar name": (
        (), (sample.account(name="Zylker"),), Lane.CHOOSE, Ground.ACCOUNT_ONLY,
    ),
    "two accounts by name": (
        (), (ACCOUNT, second(ACCOUNT)), Lane.CHOOSE, Ground.SEVERAL_ACCOUNTS,
    ),
    "an account by its unique website": (
        (), (sample.account(name="Zylker", reasons=(WEBSITE,)),), Lane.READY, Ground.UNIQUE_FIELD,
    ),
    "a unique website here, the company's name there": (
        (), (sample.account(name="Zylker", reasons=(WEBSITE,)), second(ACCOUNT)),
        Lane.CHOOSE, Ground.CONFLICT,
    ),
    "the only account is locked": (
        (), (sample.account(hindrance=Hindrance.LOCKED),), Lane.BLOCKED, Ground.TARGET_HINDERED,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("contacts", "accounts", "lane", "ground"), CASES.values(), ids=CASES)
def test_lane(
    contacts: tuple[Candidate, ...], accounts: tuple[Candidate, ...], lane: Lane, ground: Ground
) -> None:
    lead = sample.lead(values={**sample.PAT_VALUES, "Website": "https://zylker.com"})
    suggestion = suggest(lead, Matches(contacts, accounts), sample.setup())
    assert (suggestion.lane, suggestion.ground) == (lane, ground)


@pytest.mark.parametrize("hindrance", [h for h in Hindrance if h])
def test_a_hindered_lead_is_blocked_by_its_row_alone(hindrance: Hindrance) -> None:
    row = sample.lead_row(hindrance=hindrance)
    for suggestion in (unread(row), suggest(sample.lead(row), sample.matches(), sample.setup())):
        assert suggestion.lane is Lane.BLOCKED
        assert suggestion.ground is Ground.LEAD_HINDERED
        assert suggestion.hindrance is hindrance


def test_an_unread_lead_claims_nothing() -> None:
    assert unread(sample.lead_row()).lane is Lane.UNREAD


def test_without_contacts_no_conversion() -> None:
    setup = sample.setup(modules=(Module.LEADS, Module.ACCOUNTS, Module.DEALS))
    assert suggest(sample.lead(), Matches(), setup).ground is Ground.CONVERSION_IMPOSSIBLE


def test_a_deal_that_cannot_be_filled_blocks_only_where_a_deal_is_wanted() -> None:
    setup = sample.setup()
    contract = dataclasses.replace(
        sample.DEAL_FIELDS[0], api_name="Contract", data_type="fileupload"
    )
    layout = Layout(sample.DEALS_LAYOUT, "Standard", (*sample.DEAL_FIELDS, contract))
    setup = dataclasses.replace(setup, layouts={**setup.layouts, Module.DEALS: (layout,)})
    wanted = suggest(sample.lead(), Matches(), setup, deal_wanted=True)
    assert (wanted.lane, wanted.ground) == (Lane.BLOCKED, Ground.DEAL_IMPOSSIBLE)
    assert suggest(sample.lead(), Matches(), setup).lane is Lane.NEW


def test_without_a_company_a_contact_brings_its_own_account() -> None:
    suggestion = suggest(NO_COMPANY, Matches((by_email(account=OTHER),)), sample.setup())
    assert suggestion.lane is Lane.READY
    assert default_plan(NO_COMPANY, suggestion) == Plan(NO_COMPANY.id, contact=sample.PAT_ID)


def test_the_articles_plan_is_case_one() -> None:
    lead: Lead = sample.lead()
    suggestion = suggest(lead, sample.matches(), sample.setup())
    assert suggestion.reason == sample.PHONE
    assert default_plan(lead, suggestion) == Plan(
        lead.id, contact=sample.PAT_ID, account=sample.ZYLKER_ID
    )


@settings(max_examples=examples(80))
@given(decisions() | nearly_sure())
def test_ready_rests_on_one_sure_match(context: DecisionContext) -> None:
    suggestion = suggest(context.lead, context.matches, context.setup)
    if suggestion.lane is not Lane.READY:
        assert suggestion.contact is None
        assert suggestion.account is None
        return
    chosen = suggestion.contact or suggestion.account
    assert chosen is not None
    contacts = context.matches.contacts
    if suggestion.contact is not None:
        assert strength(chosen) is not Strength.NAME
    else:
        assert not contacts
    pool = contacts or context.matches.accounts
    equals = [c for c in pool if strength(c) >= strength(chosen)]
    assert equals == [chosen]


@settings(max_examples=examples(80))
@given(decisions() | nearly_sure())
def test_one_key_is_never_refused(context: DecisionContext) -> None:
    suggestion = suggest(context.lead, context.matches, context.setup)
    if suggestion.lane in (Lane.READY, Lane.NEW):
        findings = check(context, default_plan(context.lead, suggestion))
        assert is_clear(findings), findings
