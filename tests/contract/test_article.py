"""The article (Kaizen #137) held against the sandbox: samples, and one test a point.

Each docstring of a point is the article's own sentence.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import httpx
import pytest

from tests.contract.article import (
    BOYLE,
    CONVERT,
    OPTIONS,
    PAT_BOYLE,
    SAMPLES,
    ZYLKER,
    added,
    colleague_changes,
    convert,
    converted,
    in_any_order,
    no_longer_unique,
    number_of,
    options,
    record,
    sample,
)
from tests.sandbox.caller import PAT, Caller, Json

MODULES = ("Contacts", "Accounts", "Deals")


def refused(answer: httpx.Response, code: str, sandbox: Caller) -> Json:
    """The details of an error with this code, after which nothing has changed."""
    assert answer.status_code == 400, answer.text
    body = answer.json()
    error = body["data"][0] if "data" in body else body
    assert (error["code"], error["status"]) == (code, "error")
    assert sandbox.effects()["conversions"] == []
    lead = record(sandbox, "Leads", PAT)
    assert (lead["Converted__s"], lead["$converted"]) == (False, False)
    details: Json = error["details"]
    return details


class TestSamples:
    def test_the_copies_are_the_articles(self) -> None:
        place = os.environ.get("SEGUE_ARTICLE")
        home = Path(__file__).resolve().parents[2].parent
        path = Path(place) if place else home / "shared/zoho/seed-article.txt"
        if not path.is_file():
            pytest.skip(f"the article is not at {path} (SEGUE_ARTICLE gives another place)")
        text = path.read_text(encoding="utf-8").replace("\N{NO-BREAK SPACE}", " ")
        text = text.replace("[ //", "[")  # a stray comment in the first sample
        decoder = json.JSONDecoder()
        found = []
        while (start := text.find("\n{")) >= 0:
            value, length = decoder.raw_decode(text[start + 1 :])
            found.append(value)
            text = text[start + 1 + length :]
        names = ("conversion_options", "case_1_request", "case_1_response",
                 "case_2_request", "case_2_response")  # fmt: skip
        assert found == [sample(name) for name in names]
        assert {path.stem for path in SAMPLES.glob("*.json")} == set(names)

    def test_conversion_options(self, sandbox: Caller) -> None:
        answer = sandbox.get(OPTIONS)
        assert answer.status_code == 200
        assert in_any_order(answer.json()) == in_any_order(sample("conversion_options"))

    def test_case_1_merges_with_existing_records(self, sandbox: Caller) -> None:
        answer = sandbox.post(CONVERT, sample("case_1_request"))
        expected = sample("case_1_response")
        deal = converted(answer)["Deals"]
        expected["data"][0]["details"]["Deals"]["id"] = deal["id"]
        assert answer.json() == expected
        assert record(sandbox, "Deals", deal["id"])["Amount"] == 20000000

    def test_case_2_is_refused_while_phone_is_unique(self, sandbox: Caller) -> None:
        answer = sandbox.post(CONVERT, sample("case_2_request"))
        details = refused(answer, "DUPLICATE_DATA", sandbox)
        assert details["api_name"] == "Phone"
        assert details["duplicate_record"]["id"] == PAT_BOYLE

    def test_case_2_creates_new_records(self, sandbox: Caller) -> None:
        no_longer_unique(sandbox)
        answer = sandbox.post(CONVERT, sample("case_2_request"))
        expected = sample("case_2_response")
        for module, made in converted(answer).items():
            if made is not None:
                assert made["id"] not in (PAT_BOYLE, BOYLE, ZYLKER)
                assert record(sandbox, module, made["id"])["id"] == made["id"]
                expected["data"][0]["details"][module]["id"] = made["id"]
        assert answer.json() == expected


class TestPointsToNoteOnMerging:
    """Case I."""

    @pytest.mark.parametrize(
        ("module", "stranger"),
        [
            ("Contacts", {"Last_Name": "Stranger", "Email": "who@elsewhere.example"}),
            ("Accounts", {"Account_Name": "Elsewhere"}),
        ],
    )
    def test_a_record_that_does_not_match(
        self, sandbox: Caller, module: str, stranger: Json
    ) -> None:
        """If the record data doesn't match perfectly with the Lead data, an INVALID_DATA error will
        be thrown. For example,If you try to merge the Lead with a Contact or Account not found in
        the Lead Conversion Options API response, you will encounter this error if the data doesn't
        match.
        """
        no_longer_unique(sandbox)
        stranger_id = added(sandbox, module, **stranger)
        answer = convert(sandbox, **{module: {"id": stranger_id}})
        details = refused(answer, "INVALID_DATA", sandbox)
        assert details["json_path"] == f"$.data[0].{module}.id"

    def test_a_contact_brings_its_account(self, sandbox: Caller) -> None:
        """If you transfer to a contact that is already linked to an account, the lead will
        automatically be converted and associated with that account as well.
        """
        accounts = number_of(sandbox, "Accounts")
        details = converted(convert(sandbox, Contacts={"id": PAT_BOYLE}))
        assert details["Accounts"] == {"name": "Zylker Biotech", "id": ZYLKER}
        lead = record(sandbox, "Leads", PAT, converted="true")
        assert lead["Converted_Account"]["id"] == ZYLKER
        assert number_of(sandbox, "Accounts") == accounts

    @pytest.mark.parametrize(
        ("given", "joined"),
        [
            ({"Contacts": PAT_BOYLE}, {"Contacts": PAT_BOYLE, "Accounts": ZYLKER}),
            ({"Accounts": ZYLKER}, {"Accounts": ZYLKER}),
            (
                {"Contacts": PAT_BOYLE, "Accounts": ZYLKER},
                {"Contacts": PAT_BOYLE, "Accounts": ZYLKER},
            ),
        ],
    )
    def test_to_a_contact_an_account_or_both(
        self, sandbox: Caller, given: dict[str, str], joined: dict[str, str]
    ) -> None:
        """During lead conversion, you can transfer the lead to a contact, an account, or both."""
        no_longer_unique(sandbox)
        keys = {module: {"id": record_id} for module, record_id in given.items()}
        details = converted(convert(sandbox, **keys))
        assert {module: details[module]["id"] for module in joined} == joined
        made = sandbox.effects()["conversions"][0]["created"]
        assert set(made) == {"Contacts", "Accounts"} - set(joined)

    @pytest.mark.parametrize("contact_id", [BOYLE, PAT_BOYLE])
    def test_the_contact_is_not_of_the_account(self, sandbox: Caller, contact_id: str) -> None:
        """To successfully merge a Lead record with an existing Contact and Account record, the
        Contact should be associated with the specified Account. If not, you will get an
        INVALID_DATA error.
        """
        namesake = added(sandbox, "Accounts", Account_Name="Zylker Biotech")
        answer = convert(sandbox, Contacts={"id": contact_id}, Accounts={"id": namesake})
        refused(answer, "INVALID_DATA", sandbox)

    @pytest.mark.parametrize("company", [None, "", "  "])
    def test_without_company_no_account(self, sandbox: Caller, company: str | None) -> None:
        """If the Lead record's Company field is empty, and no account is specified in the JSON
        input, an account will not be automatically created.
        """
        colleague_changes(sandbox, "Leads", PAT, Company=company)
        accounts = number_of(sandbox, "Accounts")
        assert converted(convert(sandbox, Contacts={"id": BOYLE}))["Accounts"] is None
        assert number_of(sandbox, "Accounts") == accounts

    def test_a_company_makes_an_account(self, sandbox: Caller) -> None:
        """However, even if you omit the account in the input JSON, a new account will be created if
        there is Company name associated with the Lead.
        """
        account = converted(convert(sandbox, Contacts={"id": BOYLE}))["Accounts"]
        assert account["name"] == "Zylker Biotech"
        assert account["id"] != ZYLKER
        assert record(sandbox, "Accounts", account["id"])["Account_Name"] == "Zylker Biotech"

    def test_no_deal_unless_specified(self, sandbox: Caller) -> None:
        """Unless specified, a deal record will not be created."""
        assert converted(convert(sandbox, Contacts={"id": PAT_BOYLE}))["Deals"] is None
        assert number_of(sandbox, "Deals") == 0


class TestPointsToNoteOnNewRecords:
    """Case II."""

    @pytest.mark.parametrize(
        ("unique", "module", "field", "existing"),
        [
            ({"Contacts": ["Phone"], "Accounts": []}, "Contacts", "Phone", PAT_BOYLE),
            ({"Contacts": ["Email"], "Accounts": []}, "Contacts", "Email", BOYLE),
            ({"Contacts": [], "Accounts": ["Account_Name"]}, "Accounts", "Account_Name", ZYLKER),
        ],
    )
    def test_a_unique_value_that_is_taken(
        self, sandbox: Caller, unique: Json, module: str, field: str, existing: str
    ) -> None:
        """If there already exists a record in the Accounts or Contacts module with the same value
        for a unique field as the lead being converted, a DUPLICATE_DATA error will be thrown, with
        details about the existing record found in the Accounts or Contacts module.
        """
        sandbox.control("org", {"unique_fields": unique})
        details = refused(convert(sandbox), "DUPLICATE_DATA", sandbox)
        assert details["api_name"] == field
        found = details["duplicate_record"]
        assert (found["id"], found["module"]["api_name"]) == (existing, module)

    def test_no_deal_unless_specified(self, sandbox: Caller) -> None:
        """Unless specified, a deal record will not be created."""
        no_longer_unique(sandbox)
        assert converted(convert(sandbox))["Deals"] is None
        assert number_of(sandbox, "Deals") == 0


class TestImportantPoints:
    def test_contacts_removed(self, sandbox: Caller) -> None:
        """If the Contacts module is removed from organize modules, lead conversion is not allowed.
        In such cases, the Lead Conversion Options API will return a 204 response.
        """
        sandbox.control("org", {"modules": {"Contacts": False}})
        answer = sandbox.get(OPTIONS)
        assert (answer.status_code, answer.content) == (204, b"")
        assert convert(sandbox).status_code == 400
        assert sandbox.effects()["conversions"] == []

    def test_accounts_removed(self, sandbox: Caller) -> None:
        """If the Accounts module is removed from organize modules, the Lead Conversion Options API
        will not consider Accounts for matching. Only Contacts-related matching options will be
        listed.
        """
        sandbox.control("org", {"modules": {"Accounts": False}})
        self._only_contacts(options(sandbox))

    def test_company_removed(self, sandbox: Caller) -> None:
        """If the Company field is removed from the Leads module, Account-related matching will be
        skipped, and only contact-related options will be listed.
        """
        colleague_changes(sandbox, "Accounts", ZYLKER, Phone="9844444444")
        sandbox.control("org", {"fields": {"Leads.Company": False}})
        self._only_contacts(options(sandbox))

    @staticmethod
    def _only_contacts(found: Json) -> None:
        assert {one["id"] for one in found["Contacts"]} == {PAT_BOYLE, BOYLE}
        assert found["Accounts"] is None
        assert found["preference_field_matched_value"].get("Accounts") is None
        assert found["module_preference"]["api_name"] == "Contacts"

    @pytest.mark.parametrize(
        ("state", "code"),
        [
            ({"Locked__s": True}, "RECORD_LOCKED"),
            ({"$locked_for_me": True}, "RECORD_LOCKED"),
            ({"$approval_state": "approval_process_pending"}, "NOT_APPROVED"),
            ({"$approval_state": "approval_process_rejected"}, "NOT_APPROVED"),
            ({"$approval_state": "webform_unapproved"}, "NOT_APPROVED"),
        ],
    )
    def test_locked_and_unapproved_leads(self, sandbox: Caller, state: Json, code: str) -> None:
        """You cannot convert Leads that are locked or have not been approved yet."""
        sandbox.control("org", {"records": {PAT: state}})
        refused(convert(sandbox, Contacts={"id": PAT_BOYLE}), code, sandbox)

    @pytest.mark.parametrize(
        ("locked", "keys"),
        [
            (PAT_BOYLE, {"Contacts": {"id": PAT_BOYLE}}),
            (ZYLKER, {"Accounts": {"id": ZYLKER}}),
            (ZYLKER, {"Contacts": {"id": PAT_BOYLE}}),
            (ZYLKER, {"Contacts": {"id": PAT_BOYLE}, "Accounts": {"id": ZYLKER}}),
        ],
    )
    def test_locked_targets(self, sandbox: Caller, locked: str, keys: Json) -> None:
        """Associating Leads with locked Contacts or Accounts is not possible."""
        sandbox.control("org", {"unique_fields": {"Contacts": []}})
        sandbox.control("org", {"records": {locked: {"Locked__s": True}}})
        refused(convert(sandbox, **keys), "RECORD_LOCKED", sandbox)
        shown = options(sandbox)
        candidates = {one["id"]: one for one in [*shown["Contacts"], *shown["Accounts"]]}
        assert candidates[locked]["Locked__s"] is True

    def test_a_lead_converts_once(self, sandbox: Caller) -> None:
        """If the Lead you are trying to convert has already been converted, the
        ID_ALREADY_CONVERTED error will be thrown.
        """
        converted(convert(sandbox, Contacts={"id": PAT_BOYLE}))
        again = convert(sandbox, Contacts={"id": PAT_BOYLE})
        assert (again.status_code, again.json()) == (
            400,
            {
                "code": "ID_ALREADY_CONVERTED",
                "details": {"resource_path_index": 1},
                "message": "id already converted",
                "status": "error",
            },
        )
        assert len(sandbox.effects()["conversions"]) == 1

    def test_mass_conversion(self, sandbox: Caller) -> None:
        """To convert leads in bulk, use the Mass Convert Lead API, using which you can convert up
        to 50 leads in a single API call. The Mass Convert Lead API schedules a conversion job for
        the specified leads. You can then retrieve the details of the conversion job using the Mass
        Convert Lead Status API.
        """
        rows = [{"Last_Name": f"Lead {n}", "Company": f"Company {n}"} for n in range(51)]
        made = sandbox.post("Leads", {"data": rows}).json()["data"]
        ids = [one["details"]["id"] for one in made]
        too_many = sandbox.post("Leads/actions/mass_convert", {"ids": ids})
        assert (too_many.status_code, too_many.json()["code"]) == (400, "LIMIT_EXCEEDED")
        scheduled = sandbox.post("Leads/actions/mass_convert", {"ids": ids[:50]})
        assert (scheduled.status_code, scheduled.json()["code"]) == (202, "SCHEDULED")
        job_id = scheduled.json()["details"]["job_id"]
        sandbox.advance(600)
        status = sandbox.get("Leads/actions/mass_convert", job_id=job_id).json()["data"][0]
        assert status["Status"].casefold() == "completed"
        assert (status["Total_Count"], status["Converted_Count"]) == (50, 50)
        assert record(sandbox, "Leads", ids[50])["Converted__s"] is False
