"""What looks like the lead's without being matched, how sure that is, and what would align it."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from app.domain.checks.similar import check_similar, may_make_a_double
from app.domain.context import DecisionContext
from app.domain.course import course
from app.domain.finding import Option, Rule, Severity
from app.domain.matching import Matches
from app.domain.near_misses import (
    MOST,
    Change,
    Likeness,
    Looked,
    NearMiss,
    Similar,
    near_misses,
    of_what_is_new,
)
from app.domain.plan import Plan
from app.domain.quests import ACCOUNT_OF_CONTACT
from app.domain.records import FieldValue, Module, Ref, Values, record_id
from app.services.ratio import fuzzy_ratio
from tests.samples import domain as d
from tests.samples.similar import BOTH

RATIO = fuzzy_ratio()
OTHER = record_id("900")
SLIP = "pat.boyel@zylker.com"
ZYLKER = Ref(record_id("901"), "Zylker Biotech Ltd")


def lead_of(matches: Matches | None = None, **changes: FieldValue) -> DecisionContext:
    """The article's lead in an org where nothing matches it."""
    values = {**d.PAT_VALUES, **changes}
    row = d.lead_row(
        company=values.get("Company") or "", email=values.get("Email") or "",
        phone=values.get("Phone") or "",
    )  # fmt: skip
    lead = dataclasses.replace(d.lead(row, values), row=row)
    return d.context(lead, matches or Matches())


def contact(**changes: Any) -> Values:
    nothing = dict.fromkeys(("First_Name", "Last_Name", "Email", "Phone", "Mobile", "Account_Name"))
    return {**nothing, **changes}


def of_contact(context: DecisionContext, values: Values) -> NearMiss | None:
    found = near_misses(context, {Module.CONTACTS: {OTHER: values}}, RATIO)
    return next((one for one in found if one.module is Module.CONTACTS), None)


def of_account(context: DecisionContext, values: Values) -> NearMiss | None:
    found = near_misses(context, {Module.ACCOUNTS: {ZYLKER.id: values}}, RATIO)
    return next(iter(found), None)


@pytest.mark.parametrize(
    ("values", "kinds"),
    [
        (contact(Last_Name="Gray", Phone="+91 98444 44444"), {Likeness.PHONE}),
        (contact(Last_Name="Gray", Mobile="(0)9844 444444"), {Likeness.PHONE}),
        (
            contact(Last_Name="Gray", Email="pat.boyel@zylker.com"),
            {Likeness.EMAIL, Likeness.DOMAIN},
        ),
        (
            contact(First_Name="P.", Last_Name="Boyle", Account_Name=ZYLKER),
            {Likeness.NAME, Likeness.COMPANY},
        ),
        (contact(First_Name="Patt", Last_Name="Boyle"), None),  # 0.94: many are called nearly so
        (contact(First_Name="Mary", Last_Name="Gray", Email="mary@zylker.com"), None),
        (contact(First_Name="Mary", Last_Name="Gray", Account_Name=ZYLKER), None),
        (contact(Last_Name="Boyle"), None),
    ],
)
def test_who_looks_like_the_lead(values: Values, kinds: set[Likeness] | None) -> None:
    found = of_contact(lead_of(), values)
    assert (None if found is None else {one.kind for one in found.alike}) == kinds


@pytest.mark.parametrize(
    ("values", "kinds"),
    [
        ({"Account_Name": "ZYLKER BIOTECH Pvt. Ltd."}, {Likeness.COMPANY}),
        ({"Account_Name": "Something Else", "Website": "www.zylker.com"}, {Likeness.DOMAIN}),
        ({"Account_Name": "Something Else", "Phone": "+91 9844444444"}, {Likeness.PHONE}),
        ({"Account_Name": "Zylker Logistics", "Website": None, "Phone": None}, None),
    ],
)
def test_what_looks_like_the_company(values: Values, kinds: set[Likeness] | None) -> None:
    found = of_account(lead_of(), values)
    assert (None if found is None else {one.kind for one in found.alike}) == kinds


def test_a_colleague_leads_to_the_account() -> None:
    colleague = contact(
        First_Name="Mary", Last_Name="Gray", Email="m@zylker.com", Account_Name=ZYLKER
    )
    (found,) = near_misses(lead_of(), {Module.CONTACTS: {OTHER: colleague}}, RATIO)
    assert (found.module, found.id, found.name) == (Module.ACCOUNTS, ZYLKER.id, ZYLKER.name)
    assert {one.kind for one in found.alike} == {Likeness.COMPANY, Likeness.COLLEAGUES}
    assert found.changes == (Change("Company", "Company", "Zylker Biotech", "Zylker Biotech Ltd"),)


def test_a_lookup_by_id_alone_has_its_name_beside_it() -> None:
    values = contact(
        First_Name="P.", Last_Name="Boyle", Account_Name=Ref(ZYLKER.id, ""),
        **{ACCOUNT_OF_CONTACT: "Zylker Biotech"},
    )  # fmt: skip
    found = of_contact(lead_of(), values)
    assert found is not None
    assert found.account == Ref(ZYLKER.id, "Zylker Biotech")


@pytest.mark.parametrize(
    ("values", "changes"),
    [
        # Phone is unique in contacts, and mapped from the lead's.
        (contact(Last_Name="Gray", Phone="+91 98444 44444"), {"Phone": "+91 98444 44444"}),
        # Mobile is not: nothing on the lead would make Zoho find it.
        (contact(Last_Name="Gray", Mobile="+91 98444 44444"), {}),
        (
            contact(Last_Name="Gray", Email="pat.boyel@zylker.com"),
            {"Email": "pat.boyel@zylker.com"},
        ),
        (
            contact(First_Name="Patt", Last_Name="Boyle", Email="info@zylker.com"),
            {"First_Name": "Patt"},
        ),
        # The very name is not what keeps Zoho from matching.
        (contact(First_Name="Pat", Last_Name="Boyle", Account_Name=ZYLKER), {}),
    ],
)
def test_what_would_have_to_stand_in_the_lead(values: Values, changes: dict[str, str]) -> None:
    found = of_contact(lead_of(), values)
    assert found is not None
    assert {one.field: one.new for one in found.changes} == changes
    for one in found.changes:
        assert one.old == d.PAT_VALUES[one.field]


def test_the_account_s_name_goes_to_the_company_where_it_fits() -> None:
    found = of_account(lead_of(), {"Account_Name": "Zylker Biotech Ltd"})
    assert found is not None
    assert [one.field for one in found.changes] == ["Company"]
    short = tuple(
        dataclasses.replace(f, length=15) if f.api_name == "Company" else f for f in d.LEAD_FIELDS
    )
    context = dataclasses.replace(lead_of(), setup=d.setup(lead_fields=short))
    found = of_account(context, {"Account_Name": "Zylker Biotech Ltd"})
    assert found is not None
    assert found.changes == ()


def test_what_zoho_matches_itself_is_no_near_miss() -> None:
    """Nor is the account that a matching contact brings along."""
    matching = d.contact(account=ZYLKER)
    context = lead_of(Matches((matching,)))
    values = contact(Last_Name="Boyle", Phone="+91 9844444444", Account_Name=ZYLKER)
    assert near_misses(context, {Module.CONTACTS: {matching.id: values}}, RATIO) == ()
    assert of_account(context, {"Account_Name": "Zylker Biotech Ltd"}) is None


def test_the_likeliest_come_first_and_only_a_few() -> None:
    many = {
        record_id(str(n)): contact(First_Name="P.", Last_Name="Boyle", Email="p@zylker.com")
        for n in range(1, 20)
    }
    many[OTHER] = contact(Last_Name="Boyle", Email="pat.boyel@zylker.com", Phone="09844444444")
    found = near_misses(lead_of(), {Module.CONTACTS: many}, RATIO)
    assert len(found) == MOST
    assert found[0].id == OTHER
    assert [one.weight for one in found] == sorted((one.weight for one in found), reverse=True)


def test_only_what_would_be_new_can_be_made_twice() -> None:
    both = Similar(
        Looked.DONE,
        (NearMiss(Module.CONTACTS, OTHER, "Pat", ()), NearMiss(Module.ACCOUNTS, OTHER, "Z", ())),
    )
    alone = d.contact(account=None)
    context = lead_of(Matches((alone,)))
    for plan, modules in (
        (Plan(d.LEAD_ID), [Module.CONTACTS, Module.ACCOUNTS]),
        (Plan(d.LEAD_ID, contact=alone.id), [Module.ACCOUNTS]),
    ):
        kept = of_what_is_new(both, course(context, plan))
        assert [one.module for one in kept.misses] == modules


def said(plan: Plan, similar: Similar | None, context: DecisionContext) -> set[tuple[Rule, Option]]:
    return {(f.rule, f.option) for f in check_similar(context, plan, similar)}


def test_a_plan_that_makes_something_is_warned_of_what_is_there_already() -> None:
    nothing, matched = lead_of(), d.context()
    both = {
        (Rule.CONTACT_SIMILAR, Option.CONTACT),
        (Rule.ACCOUNT_SIMILAR, Option.ACCOUNT),
    }
    assert said(Plan(d.LEAD_ID), BOTH, nothing) == both
    assert {f.severity for f in check_similar(nothing, Plan(d.LEAD_ID), BOTH)} == {Severity.WARN}
    # Beside an account that is joined, only the contact may become a double.
    joined = Plan(d.LEAD_ID, account=d.ZYLKER_ID)
    assert said(joined, BOTH, matched) == {(Rule.CONTACT_SIMILAR, Option.CONTACT)}
    merged = Plan(d.LEAD_ID, contact=d.PAT_ID, account=d.ZYLKER_ID)
    assert said(merged, BOTH, matched) == set()
    assert not may_make_a_double(matched, merged)


def test_that_nobody_has_looked_is_said_where_something_is_made() -> None:
    create, told = Plan(d.LEAD_ID), lead_of()
    assert said(create, Similar(Looked.SPARED), told) == {(Rule.SIMILAR_SPARED, Option.CONTACT)}
    assert said(create, Similar(Looked.FAILED), told) == {(Rule.SIMILAR_NOT_READ, Option.CONTACT)}
    (awaited,) = check_similar(told, create, Similar(Looked.UNDER_WAY))
    assert (awaited.rule, awaited.severity) == (Rule.SIMILAR_AWAITED, Severity.INFO)
    assert said(create, None, told) == said(create, Similar(Looked.DONE), told) == set()
    # Boyle has no account, so that the company makes one.
    of_account = Plan(d.LEAD_ID, contact=d.BOYLE_ID)
    found = said(of_account, Similar(Looked.FAILED), d.context())
    assert found == {(Rule.SIMILAR_NOT_READ, Option.ACCOUNT)}
    untold = d.context(found=Matches(told=False))
    assert said(create, Similar(Looked.FAILED), untold) == set()
