"""Domain objects for tests and pictures: the article's organisation, and parts to vary it.

Ids and values are the article's (Kaizen #137) where it names them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any

from app.domain.context import DecisionContext
from app.domain.matching import Candidate, LookedAt, Matches, MatchReason
from app.domain.metadata import Field, Layout, Org, OrgSetup, Pipeline, Stage, User
from app.domain.records import (
    Attachment,
    FieldValue,
    Hindrance,
    Lead,
    LeadRow,
    Module,
    Ref,
    record_id,
)

LEAD_ID = record_id("4876876000007420001")
PAT_ID = record_id("4876876000007421001")
BOYLE_ID = record_id("4876876000007437017")
ZYLKER_ID = record_id("4876876000007421010")
OWNER_ID = record_id("4876876000000327001")
OTHER_USER_ID = record_id("4876876000000327002")
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)


def mapped(
    api_name: str,
    label: str,
    data_type: str = "text",
    *,
    contacts: str = "",
    accounts: str = "",
    deals: str = "",
    **more: Any,
) -> Field:
    """A lead's field with the fields that conversion fills from it."""
    targets = {Module.CONTACTS: contacts, Module.ACCOUNTS: accounts, Module.DEALS: deals}
    maps_to = MappingProxyType({module: name for module, name in targets.items() if name})
    return Field(api_name, label, data_type, maps_to=maps_to, **more)


LEAD_FIELDS = (
    mapped("First_Name", "First Name", contacts="First_Name"),
    mapped("Last_Name", "Last Name", contacts="Last_Name", mandatory=True),
    mapped("Full_Name", "Full Name", read_only=True),
    mapped("Company", "Company", accounts="Account_Name"),
    mapped("Email", "Email", "email", contacts="Email"),
    mapped("Phone", "Phone", "phone", contacts="Phone", accounts="Phone"),
    mapped("Website", "Website", "website", accounts="Website"),
    mapped("Lead_Source", "Lead Source", "picklist", contacts="Lead_Source", deals="Lead_Source"),
    mapped("Annual_Revenue", "Annual Revenue", "currency", accounts="Annual_Revenue"),
    mapped("City", "City", contacts="Mailing_City", accounts="Billing_City"),
    mapped("Description", "Description", "textarea", contacts="Description"),
    mapped("Badge_Color", "Badge Color", custom=True),
    mapped("Booth_Visits", "Booth Visits", "integer", custom=True),
)
CONTACT_FIELDS = (
    Field("First_Name", "First Name", "text"),
    Field("Last_Name", "Last Name", "text", mandatory=True),
    Field("Email", "Email", "email"),
    Field("Phone", "Phone", "phone", unique=True),
    Field("Lead_Source", "Lead Source", "picklist"),
    Field("Mailing_City", "Mailing City", "text"),
    Field("Description", "Description", "textarea"),
    Field("Account_Name", "Account Name", "lookup"),
)
ACCOUNT_FIELDS = (
    Field("Account_Name", "Account Name", "text", mandatory=True),
    Field("Phone", "Phone", "phone"),
    Field("Website", "Website", "website"),
    Field("Annual_Revenue", "Annual Revenue", "currency"),
    Field("Billing_City", "Billing City", "text"),
)
DEAL_FIELDS = (
    Field("Deal_Name", "Deal Name", "text", mandatory=True, length=120),
    Field("Closing_Date", "Closing Date", "date", mandatory=True),
    Field("Pipeline", "Pipeline", "picklist", mandatory=True),
    Field("Stage", "Stage", "picklist", mandatory=True),
    Field("Amount", "Amount", "currency"),
    Field("Lead_Source", "Lead Source", "picklist"),
)
DEALS_LAYOUT = record_id("4876876000000091023")
PIPELINE = Pipeline(
    "4876876000000100001",
    "Standard",
    "Standard (Standard)",
    default=True,
    stages=(
        Stage("Qualification", "Qualification", "Open"),
        Stage("Negotiation/Review", "Negotiation/Review", "Open"),
        Stage("Closed Won", "Closed Won", "Closed Won"),
    ),
)


def setup(
    *,
    modules: Iterable[Module] = tuple(Module),
    lead_fields: tuple[Field, ...] = LEAD_FIELDS,
    contact_fields: tuple[Field, ...] = CONTACT_FIELDS,
    currency: str = "USD",
) -> OrgSetup:
    """The article's organisation: Phone is unique in Contacts."""
    leads_layout = Layout(
        record_id("4876876000000091055"),
        "Standard",
        LEAD_FIELDS,
        target_layouts=MappingProxyType({Module.DEALS: Ref(DEALS_LAYOUT, "Standard")}),
        deal_fields=tuple((f.api_name, f.mandatory) for f in DEAL_FIELDS[:5]),
    )
    return OrgSetup(
        org=Org("4876876", "Zylker", currency, "https://crm.zoho.com/crm/org4876876"),
        me=User(OWNER_ID, "Patricia Boyle", "patricia@example.com"),
        users=(User(OWNER_ID, "Patricia Boyle"), User(OTHER_USER_ID, "Kenji Watanabe")),
        modules=frozenset(modules),
        fields=MappingProxyType(
            {
                Module.LEADS: lead_fields,
                Module.CONTACTS: contact_fields,
                Module.ACCOUNTS: ACCOUNT_FIELDS,
                Module.DEALS: DEAL_FIELDS,
            }
        ),
        layouts=MappingProxyType(
            {
                Module.LEADS: (leads_layout,),
                Module.DEALS: (Layout(DEALS_LAYOUT, "Standard", DEAL_FIELDS),),
            }
        ),
        pipelines=MappingProxyType({str(DEALS_LAYOUT): (PIPELINE,)}),
        contact_roles=(Ref(record_id("4876876000000006871"), "Decision Maker"),),
        tags=MappingProxyType({}),
    )


def lead_row(**changes: Any) -> LeadRow:
    """The article's lead as the queue has it."""
    row = LeadRow(
        id=LEAD_ID,
        name="Pat Boyle",
        company="Zylker Biotech",
        email="pat.boyle@zylker.com",
        phone="9844444444",
        source="Trade Show",
        owner_id=OWNER_ID,
        owner_name="Patricia Boyle",
        created_time="2026-11-22T08:00:00+00:00",
        modified_time="2026-11-22T08:00:00+00:00",
        hindrance=Hindrance.NONE,
    )
    return row._replace(**changes)


PAT_VALUES: Mapping[str, FieldValue] = MappingProxyType(
    {
        "First_Name": "Pat",
        "Last_Name": "Boyle",
        "Full_Name": "Pat Boyle",
        "Company": "Zylker Biotech",
        "Email": "pat.boyle@zylker.com",
        "Phone": "9844444444",
        "Lead_Source": "Trade Show",
        "Annual_Revenue": 20_000_000,
        "City": "Chennai",
        "Badge_Color": "orange",
        "Website": None,
        "Description": None,
    }
)


def lead(
    row: LeadRow | None = None,
    values: Mapping[str, FieldValue] = PAT_VALUES,
    tags: tuple[str, ...] = ("expo-24",),
) -> Lead:
    """The article's lead as the by-id read gives it."""
    row = row or lead_row()
    return Lead(row, values, owner=Ref(OWNER_ID, row.owner_name), tags=tags)


PHONE = MatchReason("Phone", "Phone", "9844444444", unique=True)
EMAIL = MatchReason("Email", "Email", "pat.boyle@zylker.com", unique=False)
FULL_NAME = MatchReason("Full_Name", "Full Name", "Pat Boyle", unique=False)
ACCOUNT_NAME = MatchReason("Account_Name", "Account Name", "Zylker Biotech", unique=False)
ZYLKER = Ref(ZYLKER_ID, "Zylker Biotech")


def contact(**changes: Any) -> Candidate:
    """The contact whose phone matches, of the account Zylker Biotech."""
    made = Candidate(
        Module.CONTACTS,
        PAT_ID,
        "Pat Boyle",
        (PHONE,),
        MappingProxyType(
            {
                "First_Name": "Pat",
                "Last_Name": "Boyle",
                "Email": None,
                "Phone": "9844444444",
                "Lead_Source": "Partner",
                "Mailing_City": None,
                "Description": None,
            }
        ),
        account=ZYLKER,
    )
    return replace(made, **changes)


def other_contact(**changes: Any) -> Candidate:
    """The contact whose e-mail address matches, of no account."""
    made = Candidate(
        Module.CONTACTS,
        BOYLE_ID,
        "Boyle",
        (EMAIL,),
        MappingProxyType(
            {
                "First_Name": None,
                "Last_Name": "Boyle",
                "Email": "pat.boyle@zylker.com",
                "Phone": None,
            }
        ),
    )
    return replace(made, **changes)


def account(**changes: Any) -> Candidate:
    """The account of the company's name."""
    made = Candidate(
        Module.ACCOUNTS,
        ZYLKER_ID,
        "Zylker Biotech",
        (ACCOUNT_NAME,),
        MappingProxyType({"Account_Name": "Zylker Biotech", "Phone": None, "Website": None}),
        layout=Ref(record_id("4876876000000091029"), "Standard"),
    )
    return replace(made, **changes)


LOOKED_AT = (
    LookedAt(Module.CONTACTS, "Phone", "9844444444"),
    LookedAt(Module.CONTACTS, "Email", "pat.boyle@zylker.com"),
    LookedAt(Module.ACCOUNTS, "Account_Name", "Zylker Biotech"),
    LookedAt(Module.ACCOUNTS, "Phone", "9844444444"),
)


def matches(
    contacts: tuple[Candidate, ...] | None = None,
    accounts: tuple[Candidate, ...] | None = None,
    looked_at: tuple[LookedAt, ...] = LOOKED_AT,
) -> Matches:
    """The article's answer: two contacts and one account; preferred are the contacts."""
    return Matches(
        contacts=(other_contact(), contact()) if contacts is None else contacts,
        accounts=(account(),) if accounts is None else accounts,
        preferred=Module.CONTACTS,
        looked_at=looked_at,
        multiple_layouts=("Accounts",),
    )


def context(
    the_lead: Lead | None = None,
    found: Matches | None = None,
    org: OrgSetup | None = None,
    attachments: tuple[Attachment, ...] | None = (),
) -> DecisionContext:
    """All that is known when the article's lead is decided upon."""
    return DecisionContext(
        the_lead or lead(),
        matches() if found is None else found,
        org or setup(),
        attachments,
        TODAY,
    )


ATTACHMENTS = (
    Attachment(record_id("4876876000007500001"), "badge.png", 48_213),
    Attachment(record_id("4876876000007500002"), "brochure request.pdf", 1_204_118),
)
