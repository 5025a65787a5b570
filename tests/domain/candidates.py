"""Strategies for contacts, accounts and whole decisions, over the article's organisation."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from app.domain.context import DecisionContext
from app.domain.matching import Candidate, Matches, MatchReason
from app.domain.plan import DealDraft, Plan
from app.domain.records import Hindrance, Module, Ref, Values, record_id
from tests.samples import domain as sample

REASONS = {
    Module.CONTACTS: (sample.PHONE, sample.EMAIL, sample.FULL_NAME),
    Module.ACCOUNTS: (
        sample.ACCOUNT_NAME,
        MatchReason("Website", "Website", "https://zylker.com", unique=True),
    ),
}
ACCOUNT_REFS = (
    sample.ZYLKER,
    Ref(record_id("600"), "Zylker Biotech"),
    Ref(record_id("601"), "Northwind Labs"),
)
NAMES = ("Pat Boyle", "Boyle", "Robert Gray", "")
CONTACT_FIELDS = ("First_Name", "Last_Name", "Email", "Phone", "Lead_Source", "Mailing_City")
ACCOUNT_FIELDS = ("Account_Name", "Phone", "Website", "Annual_Revenue", "Billing_City")

texts = st.sampled_from((None, "", "Pat", "9844444444", "pat.boyle@zylker.com", "Trade Show"))


def some_values(fields: tuple[str, ...]) -> st.SearchStrategy[Values]:
    """Values of which any may be unread."""
    return st.dictionaries(st.sampled_from(fields), texts)


@st.composite
def contacts(draw: st.DrawFn, id_: str) -> Candidate:
    return Candidate(
        Module.CONTACTS,
        record_id(id_),
        draw(st.sampled_from(NAMES)),
        tuple(draw(st.lists(st.sampled_from(REASONS[Module.CONTACTS]), unique=True, max_size=3))),
        draw(some_values(CONTACT_FIELDS)),
        hindrance=draw(st.sampled_from((Hindrance.NONE, Hindrance.NONE, Hindrance.LOCKED))),
        editable=draw(st.sampled_from((True, True, False))),
        account=draw(st.sampled_from((None, *ACCOUNT_REFS))),
        account_locked=draw(st.sampled_from((False, False, True))),
    )


@st.composite
def accounts(draw: st.DrawFn, ref: Ref) -> Candidate:
    return Candidate(
        Module.ACCOUNTS,
        ref.id,
        ref.name,
        tuple(draw(st.lists(st.sampled_from(REASONS[Module.ACCOUNTS]), unique=True, max_size=2))),
        draw(some_values(ACCOUNT_FIELDS)),
        hindrance=draw(st.sampled_from((Hindrance.NONE, Hindrance.NONE, Hindrance.NOT_APPROVED))),
        editable=draw(st.sampled_from((True, True, False))),
    )


@st.composite
def decisions(draw: st.DrawFn) -> DecisionContext:
    """Leads of any company and hindrance, with up to three contacts and accounts."""
    row = sample.lead_row(
        company=draw(st.sampled_from(("", "Zylker Biotech", "zylker  biotech", "Acme"))),
        hindrance=draw(st.sampled_from((Hindrance.NONE,) * 5 + (Hindrance.LOCKED,))),
    )
    lead = sample.lead(row, {**sample.PAT_VALUES, "Company": row.company or None})
    found = Matches(
        contacts=tuple(draw(contacts(str(500 + i))) for i in range(draw(st.integers(0, 3)))),
        accounts=tuple(draw(accounts(ref)) for ref in draw(_some_refs)),
    )
    modules = draw(st.sampled_from((tuple(Module), (Module.LEADS, Module.CONTACTS))))
    return sample.context(lead, found, sample.setup(modules=modules))


@st.composite
def nearly_sure(draw: st.DrawFn) -> DecisionContext:
    """One contact that a unique field or the e-mail address names, and what mostly agrees with it:
    of any decisions hardly one is ready.
    """
    contact = replace(
        draw(contacts("500")),
        name=draw(st.sampled_from(("Pat Boyle", "Pat Boyle", "Robert Gray"))),
        reasons=(draw(st.sampled_from((sample.PHONE, sample.EMAIL))),),
        hindrance=Hindrance.NONE,
        editable=True,
        account=draw(st.sampled_from((None, sample.ZYLKER))),
        account_locked=False,
    )
    account = replace(draw(accounts(sample.ZYLKER)), hindrance=Hindrance.NONE, editable=True)
    found = Matches((contact,), draw(st.sampled_from(((), (account,)))))
    company = draw(st.sampled_from(("", "Zylker Biotech")))
    lead = sample.lead(
        sample.lead_row(company=company), {**sample.PAT_VALUES, "Company": company or None}
    )
    return sample.context(lead, found, sample.setup())


_some_refs = st.lists(st.sampled_from(ACCOUNT_REFS), unique_by=lambda ref: ref.id, max_size=3)


@st.composite
def plans(draw: st.DrawFn, context: DecisionContext) -> Plan:
    """Any choice among the candidates, sensible or not."""
    contact_ids = [None, *(c.id for c in context.matches.contacts)]
    account_ids = [None, *(a.id for a in context.matches.accounts)]
    deal = DealDraft({"Deal_Name": "Zylker Deal", "Stage": "Qualification"})
    return Plan(
        context.lead.id,
        contact=draw(st.sampled_from(contact_ids)),
        account=draw(st.sampled_from(account_ids)),
        deal=draw(st.sampled_from((None, deal))),
        overwrite=draw(st.booleans()),
        notify_new_entity_owner=draw(st.booleans()),
        move_attachments_to=draw(st.sampled_from((None, Module.ACCOUNTS, Module.DEALS))),
        carry_over_tags=draw(st.sampled_from(({}, {Module.ACCOUNTS: ("expo-24",)}))),
    )
