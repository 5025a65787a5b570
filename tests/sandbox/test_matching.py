"""The matching rules, each alone, without a server."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from typing import Any

import pytest

from app.sandbox.clock import Clock
from app.sandbox.matching import find_matches, fits
from app.sandbox.seeds import build
from app.sandbox.state import Org, Record

LEAD = {
    "id": "1",
    "First_Name": "Ada",
    "Last_Name": "Byron",
    "Company": "Engines",
    "Email": "ada@engines.example",
    "Phone": "111",
    "Mobile": "222",
    "Website": "https://engines.example",
    "Customer_Number": "K-1",
}
NAMESAKE = {"First_Name": "Ada", "Last_Name": "Byron"}
BY_MAIL = {"Last_Name": "X", "Email": "ada@engines.example"}
BY_PHONE = {"Last_Name": "X", "Phone": "111"}
BY_MOBILE = {"Last_Name": "X", "Mobile": "222"}


@pytest.fixture
def org() -> Org:
    """The demo team's organisation without records and without unique fields."""
    org = build("empty", leads=None, seed=1, clock=Clock(datetime(2026, 1, 5, tzinfo=UTC)))
    org.switches.unique_fields = {}
    return org


_numbers = itertools.count(10)


def add(org: Org, module: str, values: Record) -> str:
    record_id = str(next(_numbers))
    org.add(module, {"id": record_id, **values})
    return record_id


def found(org: Org, module: str, lead: Record = LEAD) -> set[str]:
    return {record["id"] for record in find_matches(org, lead)[module].records}


def looked_at(org: Org, module: str, lead: Record = LEAD) -> list[str]:
    return [way.field.api_name for way in find_matches(org, lead)[module].ways]


class TestContacts:
    @pytest.mark.parametrize(
        ("unique", "contact", "matches"),
        [
            ([], BY_MAIL, True),
            ([], NAMESAKE, True),
            ([], BY_PHONE, False),
            (["Phone"], BY_PHONE, True),
            (["Phone"], BY_MAIL, True),
            (["Phone"], BY_MOBILE, False),
            (["Phone", "Mobile"], BY_MOBILE, True),
            # Nothing has the unique value: email and name come into their own.
            (["Phone"], NAMESAKE, True),
            # Department is fed by no lead field, so its unique mark counts for nothing.
            (["Department"], {"Last_Name": "X", "Department": "111"}, False),
        ],
    )
    def test_one_contact(self, org: Org, unique: list[str], contact: Record, matches: bool) -> None:
        org.switches.unique_fields = {"Contacts": unique}
        record_id = add(org, "Contacts", contact)
        assert found(org, "Contacts") == ({record_id} if matches else set())

    def test_a_unique_match_leaves_out_namesakes_but_not_the_email(self, org: Org) -> None:
        org.switches.unique_fields = {"Contacts": ["Phone"]}
        by_phone, by_mail = add(org, "Contacts", BY_PHONE), add(org, "Contacts", BY_MAIL)
        namesake = add(org, "Contacts", NAMESAKE)
        assert found(org, "Contacts") == {by_phone, by_mail}
        org.remove("Contacts", by_phone)
        assert found(org, "Contacts") == {by_mail, namesake}

    @pytest.mark.parametrize(
        "value", ["ADA@Engines.EXAMPLE", "  ada@engines.example ", "ada@engines.example"]
    )
    def test_case_and_outer_space_do_not_count(self, org: Org, value: str) -> None:
        record_id = add(org, "Contacts", {"Last_Name": "X", "Email": value})
        assert found(org, "Contacts") == {record_id}

    @pytest.mark.parametrize("blank", [None, "", "   "])
    def test_blanks_never_match_each_other(self, org: Org, blank: str | None) -> None:
        org.switches.unique_fields = {"Contacts": ["Phone"]}
        add(org, "Contacts", {"Last_Name": "X", "Phone": blank, "Email": blank})
        lead = {**LEAD, "Phone": blank, "Email": blank}
        assert found(org, "Contacts", lead) == set()
        assert looked_at(org, "Contacts", lead) == ["Full_Name"]

    def test_the_newest_comes_first(self, org: Org) -> None:
        ids = [add(org, "Contacts", BY_MAIL) for _ in range(3)]
        matches = find_matches(org, LEAD)["Contacts"]
        assert [record["id"] for record in matches.records] == ids[::-1]


class TestAccounts:
    @pytest.mark.parametrize(
        ("unique", "account", "matches"),
        [
            ({}, {"Account_Name": "engines"}, True),
            ({}, {"Account_Name": "Engines & Co"}, False),
            ({}, {"Account_Name": "Other", "Phone": "111"}, False),
            ({"Accounts": ["Customer_Number"]}, {"Customer_Number": "k-1"}, True),
            ({"Accounts": ["Customer_Number"]}, {"Account_Name": "Engines"}, True),
            ({"Accounts": ["Website"]}, {"Website": "https://engines.example"}, True),
            # The lead's phone feeds a unique field of Contacts: Accounts.Phone is looked at.
            ({"Contacts": ["Phone"]}, {"Account_Name": "Other", "Phone": "111"}, True),
        ],
    )
    def test_one_account(
        self, org: Org, unique: dict[str, list[str]], account: Record, matches: bool
    ) -> None:
        org.switches.unique_fields = unique
        record_id = add(org, "Accounts", account)
        assert found(org, "Accounts") == ({record_id} if matches else set())

    @pytest.mark.parametrize("switch", ["module", "Company"])
    def test_removed_things_match_nothing(self, org: Org, switch: str) -> None:
        org.switches.unique_fields = {"Accounts": ["Customer_Number"], "Contacts": ["Phone"]}
        add(org, "Accounts", {"Account_Name": "Engines", "Customer_Number": "K-1", "Phone": "111"})
        contact = add(org, "Contacts", BY_PHONE)
        if switch == "module":
            org.switches.modules = {"Accounts": False}
        else:
            org.switches.fields = {"Leads.Company": False}
        assert looked_at(org, "Accounts") == []
        assert found(org, "Accounts") == set()
        assert found(org, "Contacts") == {contact}


@pytest.mark.parametrize(
    ("unique", "contacts", "accounts"),
    [
        ({}, ["Email", "Full_Name"], ["Account_Name"]),
        (
            {"Contacts": ["Mobile", "Phone"]},
            ["Mobile", "Phone", "Email", "Full_Name"],
            ["Account_Name", "Phone"],
        ),
        (
            {"Accounts": ["Website", "Phone"]},
            ["Email", "Full_Name", "Phone"],
            ["Website", "Phone", "Account_Name"],
        ),
        (
            {"Contacts": ["Email"], "Accounts": ["Account_Name"]},
            ["Email", "Full_Name"],
            ["Account_Name"],
        ),
    ],
)
def test_the_order_in_which_fields_are_looked_at(
    org: Org, unique: dict[str, list[str]], contacts: list[str], accounts: list[str]
) -> None:
    org.switches.unique_fields = unique
    assert looked_at(org, "Contacts") == contacts
    assert looked_at(org, "Accounts") == accounts


@pytest.mark.parametrize(
    ("contact", "fitting"),
    [(NAMESAKE, True), (BY_MAIL, True), (BY_PHONE, True), ({"Last_Name": "Other"}, False)],
)
def test_what_a_lead_may_be_merged_into(org: Org, contact: Record, fitting: bool) -> None:
    org.switches.unique_fields = {"Contacts": ["Phone"]}
    add(org, "Contacts", {"Last_Name": "Unique hit", "Phone": "111"})
    record: dict[str, Any] = {"id": "5", **contact}
    assert fits(org, LEAD, "Contacts", record) is fitting
