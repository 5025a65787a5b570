"""Actual beside expected, and which reading of a merge an org's conversions prove."""

from __future__ import annotations

import dataclasses

import pytest

from app.domain.comparison import Agreement, compare, reading_shown
from app.domain.matching import Matches
from app.domain.plan import Plan
from app.domain.preview import MergeReading, preview
from app.domain.records import FieldValue, Module, Ref, Values, record_id
from app.domain.values import UNREAD
from tests.samples import domain as sample

MERGE = Plan(sample.LEAD_ID, contact=sample.PAT_ID, overwrite=True)
AFTER_A: dict[str, FieldValue] = {
    "First_Name": "Pat",
    "Last_Name": "Boyle",
    "Email": "pat.boyle@zylker.com",
    "Phone": "9844444444",
    "Lead_Source": "Partner",
    "Mailing_City": "Chennai",
    "Account_Name": sample.ZYLKER,
}


def contact_rows(actual: Values) -> dict[str, Agreement]:
    expected = preview(sample.context(), MERGE)
    rows = compare(expected, {Module.CONTACTS: actual})
    return {row.field: row.agreement for row in rows if row.module is Module.CONTACTS}


def test_all_as_expected() -> None:
    assert set(contact_rows(AFTER_A).values()) == {Agreement.AS_EXPECTED}


def test_what_came_out_otherwise_is_marked_with_both_values() -> None:
    expected = preview(sample.context(), MERGE)
    rows = compare(expected, {Module.CONTACTS: {**AFTER_A, "Lead_Source": "Trade Show"}})
    (different,) = [row for row in rows if row.agreement is Agreement.DIFFERENT]
    assert (different.field, different.before, different.expected, different.actual) == (
        "Lead_Source", "Partner", "Partner", "Trade Show",
    )  # fmt: skip


def test_an_emptied_field_is_different() -> None:
    assert contact_rows({**AFTER_A, "Email": None})["Email"] is Agreement.DIFFERENT


def test_what_was_not_read_is_untold() -> None:
    actual = {name: value for name, value in AFTER_A.items() if name != "Email"}
    assert contact_rows(actual)["Email"] is Agreement.UNTOLD
    rows = compare(preview(sample.context(), MERGE), {})
    assert {row.agreement for row in rows} == {Agreement.UNTOLD}
    assert {row.actual for row in rows} == {UNREAD}


def test_an_account_made_from_the_company_is_found_by_its_name() -> None:
    expected = preview(sample.context(found=Matches()), Plan(sample.LEAD_ID))
    made = Ref(record_id("802"), "Zylker Biotech")
    for account, agreement in (
        (made, Agreement.AS_EXPECTED),
        (dataclasses.replace(made, name="Other"), Agreement.DIFFERENT),
        (None, Agreement.DIFFERENT),
    ):
        rows = compare(expected, {Module.CONTACTS: {"Account_Name": account}})
        link = next(r for r in rows if r.field == "Account_Name" and r.module is Module.CONTACTS)
        assert link.agreement is agreement


@pytest.mark.parametrize("expecting", MergeReading)
@pytest.mark.parametrize(
    ("source", "reading"),
    [("Partner", MergeReading.A), ("Trade Show", MergeReading.B), ("Other", None)],
)
def test_the_reading_shown(
    expecting: MergeReading, source: str, reading: MergeReading | None
) -> None:
    expected = preview(sample.context(), MERGE, expecting)
    actual = {Module.CONTACTS: {**AFTER_A, "Lead_Source": source}}
    assert reading_shown(MERGE, expected, actual) is reading


def test_nothing_is_shown_without_overwrite_or_without_a_dispute() -> None:
    plan = dataclasses.replace(MERGE, overwrite=False)
    actual: Values = {**AFTER_A, "Lead_Source": "Trade Show"}
    assert reading_shown(plan, preview(sample.context(), plan), {Module.CONTACTS: actual}) is None
    assert reading_shown(MERGE, preview(sample.context(), MERGE), {}) is None


def test_records_that_contradict_each_other_show_nothing() -> None:
    contact = sample.contact(values={**sample.contact().values, "Mailing_City": "Madurai"})
    context = sample.context(found=Matches((contact,)))
    actual: Values = {**AFTER_A, "Lead_Source": "Trade Show", "Mailing_City": "Madurai"}
    expected = preview(context, MERGE)
    assert reading_shown(MERGE, expected, {Module.CONTACTS: actual}) is None


def test_a_record_that_may_only_be_read_proves_nothing() -> None:
    untouched = sample.contact(editable=False)
    expected = preview(sample.context(found=Matches((untouched,))), MERGE)
    assert reading_shown(MERGE, expected, {Module.CONTACTS: untouched.values}) is None
