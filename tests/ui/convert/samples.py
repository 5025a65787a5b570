"""Samples for the dialog: two pipelines, contact roles, custom fields of every kind."""

from __future__ import annotations

from dataclasses import replace

from app.domain.metadata import Choice, Field, Layout, OrgSetup, Pipeline, Stage, User
from app.domain.plan import Plan
from app.domain.records import Attachment, Module, Ref, record_id
from app.zoho import requests
from tests.samples import domain

PARTNERS = Pipeline(
    "4876876000000100002",
    "Partners",
    "Partners",
    default=False,
    stages=(Stage("First talk", "First talk"), Stage("Contract", "Contract")),
)
ROLES = (
    Ref(record_id("4876876000000006871"), "Decision Maker"),
    Ref(record_id("4876876000000006873"), "Influencer"),
)
EVERY_KIND = (
    Field(
        "Region__c",
        "Region",
        "picklist",
        mandatory=True,
        custom=True,
        choices=(Choice("North (new)", "North"), Choice("South", "South")),
    ),
    Field(
        "Products__c",
        "Products",
        "multiselectpicklist",
        custom=True,
        mandatory=True,
        choices=(Choice("Paper", "Paper"), Choice("Ink & toner", "Ink"), Choice("Desk", "Desk")),
    ),
    Field("Terms__c", "Terms", "textarea", mandatory=True, custom=True),
    Field("Seats__c", "Seats", "integer", mandatory=True, custom=True),
    Field("Discount__c", "Discount", "double", mandatory=True, custom=True),
    Field("Renewal__c", "Renewal", "date", mandatory=True, custom=True),
    Field("Kickoff__c", "Kick-off", "datetime", mandatory=True, custom=True),
    Field("Signed__c", "Signed", "boolean", mandatory=True, custom=True),
    Field("Engineer__c", "Engineer", "userlookup", mandatory=True, custom=True),
)
SUBFORM = Field("Papers__c", "Papers", "subform", mandatory=True, custom=True)
USERS = (
    User(domain.OWNER_ID, "Patricia Boyle", "patricia.boyle@example.com"),
    User(domain.OTHER_USER_ID, "Kenji Watanabe", "kenji@example.com"),
    User(record_id("4876876000000327003"), "Zoë Ünal", "zoe@example.com"),
)


def org(*more: Field, pipelines: bool = True, users: tuple[User, ...] = USERS) -> OrgSetup:
    """The article's org with two pipelines and roles; more: mandatory fields of its deals."""
    base = domain.setup()
    fields = (*domain.DEAL_FIELDS, *more)
    if not pipelines:
        stage = next(f for f in fields if f.api_name == "Stage")
        stages = tuple(Choice(s.display, s.actual) for s in domain.PIPELINE.stages)
        fields = tuple(
            replace(f, choices=stages) if f is stage else f
            for f in fields
            if f.api_name != "Pipeline"
        )
    return replace(
        base,
        users=users,
        contact_roles=ROLES,
        fields={**base.fields, Module.DEALS: fields},
        layouts={**base.layouts, Module.DEALS: (Layout(domain.DEALS_LAYOUT, "Standard", fields),)},
        pipelines={domain.DEALS_LAYOUT: (domain.PIPELINE, PARTNERS)} if pipelines else {},
    )


def files(count: int) -> tuple[Attachment, ...]:
    """Attachments of the lead."""
    return tuple(Attachment(record_id(str(n)), f"file {n}.pdf", 1000) for n in range(1, count + 1))


def request_text(plan: Plan) -> str:
    """The gateway's exact text."""
    return requests.as_text(requests.convert(plan), "https://www.zohoapis.eu")
