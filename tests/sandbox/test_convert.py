"""What a conversion that is allowed does to every record it touches."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.caller import PAT, Caller, Json

CONTACT, BOYLE, ACCOUNT = (
    "4876876000007421001",
    "4876876000007437017",
    "4876876000007421010",
)
DEAL = {
    "Deal_Name": "D",
    "Closing_Date": "2026-12-31",
    "Stage": "Qualification",
    "Pipeline": "Standard (Standard)",
}


def demo_lead(number: int) -> str:
    return f"4876876000007300{number:03d}"


def convert(sandbox: Caller, lead_id: str = PAT, **keys: Any) -> Json:
    """Convert and answer the details; it must succeed."""
    got = sandbox.post(f"Leads/{lead_id}/actions/convert", {"data": [keys]})
    assert got.status_code == 200, got.text
    details: Json = got.json()["data"][0]["details"]
    return details


def read(sandbox: Caller, module: str, record_id: str) -> Json:
    got = sandbox.get(f"{module}/{record_id}", converted="both")
    assert got.status_code == 200, got.text
    record: Json = got.json()["data"][0]
    return record


def write(sandbox: Caller, module: str, record_id: str, **fields: Any) -> None:
    sandbox.control("act", {"update": {"module": module, "id": record_id, "fields": fields}})


class TestNewRecords:
    def test_the_default_mapping(self, sandbox: Caller) -> None:
        sandbox.reset("demo")
        lead = read(sandbox, "Leads", demo_lead(59))
        sandbox.control("org", {"unique_fields": {"Contacts": [], "Accounts": []}})
        made = convert(sandbox, demo_lead(59), Deals=DEAL)
        contact, account, deal = (
            read(sandbox, module, made[module]["id"])
            for module in ("Contacts", "Accounts", "Deals")
        )
        expected_contact = {
            "Salutation": "Salutation", "First_Name": "First_Name", "Last_Name": "Last_Name",
            "Title": "Designation", "Lead_Source": "Lead_Source", "Phone": "Phone", "Fax": "Fax",
            "Mobile": "Mobile", "Email": "Email", "Skype_ID": "Skype_ID",
            "Mailing_Street": "Street", "Mailing_City": "City", "Mailing_State": "State",
            "Mailing_Zip": "Zip_Code", "Mailing_Country": "Country",
            "Product_Interest": "Product_Interest", "Owner": "Owner",
        }  # fmt: skip
        expected_account = {
            "Account_Name": "Company", "Industry": "Industry", "Annual_Revenue": "Annual_Revenue",
            "Employees": "No_of_Employees", "Website": "Website", "Phone": "Phone", "Fax": "Fax",
            "Billing_Street": "Street", "Billing_City": "City", "Billing_State": "State",
            "Billing_Code": "Zip_Code", "Billing_Country": "Country", "Owner": "Owner",
            "Customer_Number": "Customer_Number",
        }  # fmt: skip
        expected_deal = {
            "Lead_Source": "Lead_Source", "Rating": "Rating", "Owner": "Owner",
            "Product_Interest": "Product_Interest",
        }  # fmt: skip
        for record, expected in (
            (contact, expected_contact),
            (account, expected_account),
            (deal, expected_deal),
        ):
            shown = {name: record[name] for name in expected}
            assert shown == {name: lead[source] for name, source in expected.items()}
            assert None not in shown.values()
        everything = f"{contact}{account}{deal}"
        assert lead["Budget_Code"] not in everything  # mapped nowhere, so it is lost

    def test_links_between_them(self, sandbox: Caller) -> None:
        sandbox.control("org", {"unique_fields": {"Contacts": []}})
        made = convert(sandbox, Deals={**DEAL, "Contact_Role": 4876876000000006873})
        contact = read(sandbox, "Contacts", made["Contacts"]["id"])
        deal = read(sandbox, "Deals", made["Deals"]["id"])
        assert contact["Account_Name"] == made["Accounts"] == deal["Account_Name"]
        assert deal["Contact_Name"] == made["Contacts"]
        assert deal["Contact_Role"] == {"name": "Decision Maker", "id": "4876876000000006873"}

    def test_a_matching_account_takes_a_new_contact(self, sandbox: Caller) -> None:
        sandbox.control("org", {"unique_fields": {"Contacts": []}})
        made = convert(sandbox, Accounts={"id": int(ACCOUNT)})
        assert made["Accounts"]["id"] == ACCOUNT
        contact = read(sandbox, "Contacts", made["Contacts"]["id"])
        assert contact["Account_Name"] == {"name": "Zylker Biotech", "id": ACCOUNT}
        assert sandbox.effects()["conversions"][0]["created"] == ["Contacts"]

    def test_accounts_module_or_company_field_removed_means_no_account(
        self, sandbox: Caller
    ) -> None:
        for switches in ({"modules": {"Accounts": False}}, {"fields": {"Leads.Company": False}}):
            sandbox.reset()
            sandbox.control("org", {"unique_fields": {"Contacts": []}, **switches})
            assert convert(sandbox)["Accounts"] is None

    def test_a_lead_without_company_may_be_given_an_account(self, sandbox: Caller) -> None:
        sandbox.control("org", {"unique_fields": {"Contacts": []}})
        write(sandbox, "Leads", PAT, Company=None)
        assert convert(sandbox, Accounts={"id": ACCOUNT})["Accounts"]["id"] == ACCOUNT

    def test_without_pipelines_only_the_stage_counts(self, sandbox: Caller) -> None:
        sandbox.control("org", {"pipelines": False})
        deal = {key: value for key, value in DEAL.items() if key != "Pipeline"}
        made = convert(sandbox, Contacts={"id": CONTACT}, Deals=deal)
        assert made["Deals"]["name"] == "D"

    def test_unknown_keys_are_ignored(self, sandbox: Caller) -> None:
        deal = {**DEAL, "No_Such_Field": {"x": 1}}
        assert convert(sandbox, Contacts={"id": CONTACT}, Deals=deal, nonsense=[1])["Deals"]

    def test_the_partner_layout_leads_to_the_partner_deals(self, sandbox: Caller) -> None:
        sandbox.reset("demo")
        deal = {
            **DEAL,
            "Pipeline": "Partner Sales",
            "Stage": "Partner Intake",
            "Partner_Tier": "Gold",
            "Purchase_Order": "PO-1",
        }
        made = convert(sandbox, demo_lead(64), Deals=deal)
        assert read(sandbox, "Deals", made["Deals"]["id"])["Layout"]["name"] == "Partner deals"


class TestMerging:
    @pytest.mark.parametrize(
        ("reading", "overwrite", "title", "mobile"),
        [
            ("A", False, "Old title", "222"),
            ("A", True, "Old title", "222"),
            ("B", False, "Old title", "222"),
            ("B", True, "New title", "222"),
        ],
    )
    def test_filled_and_blank_fields(
        self, sandbox: Caller, reading: str, overwrite: bool, title: str, mobile: str
    ) -> None:
        sandbox.control("org", {"merge_reading": reading})
        write(sandbox, "Contacts", CONTACT, Title="Old title")
        write(sandbox, "Leads", PAT, Designation="New title", Mobile="222")
        convert(sandbox, Contacts={"id": CONTACT}, overwrite=overwrite)
        contact = read(sandbox, "Contacts", CONTACT)
        assert (contact["Title"], contact["Mobile"]) == (title, mobile)

    @pytest.mark.parametrize(
        ("company", "overwrite", "name"),
        [
            ("Zylker Life Sciences", True, "Zylker Life Sciences"),
            ("Zylker Life Sciences", False, "Zylker Biotech"),
            ("zylker biotech", True, "Zylker Biotech"),
            (None, True, "Zylker Biotech"),
        ],
    )
    def test_overwrite_renames_the_account(
        self, sandbox: Caller, company: str | None, overwrite: bool, name: str
    ) -> None:
        write(sandbox, "Leads", PAT, Company=company)
        made = convert(sandbox, Contacts={"id": CONTACT}, overwrite=overwrite, Deals=DEAL)
        assert made["Accounts"] == {"name": name, "id": ACCOUNT}
        assert read(sandbox, "Accounts", ACCOUNT)["Account_Name"] == name
        for module, record_id in (("Contacts", CONTACT), ("Deals", made["Deals"]["id"])):
            assert read(sandbox, module, record_id)["Account_Name"]["name"] == name

    def test_a_contact_without_account_gets_the_new_one(self, sandbox: Caller) -> None:
        made = convert(sandbox, Contacts={"id": BOYLE})
        assert read(sandbox, "Contacts", BOYLE)["Account_Name"] == made["Accounts"]

    def test_a_unique_value_of_another_contact_is_not_written_twice(self, sandbox: Caller) -> None:
        convert(sandbox, Contacts={"id": BOYLE})
        contact = read(sandbox, "Contacts", BOYLE)
        assert (contact["First_Name"], contact["Phone"]) == ("Pat", None)

    def test_what_one_may_only_read_is_merged_but_not_written(self, sandbox: Caller) -> None:
        user = sandbox.credentials["user_id"]
        records = [CONTACT, ACCOUNT]
        sandbox.control("org", {"read_only": {"user": user, "records": records}})
        write(sandbox, "Leads", PAT, Company="Zylker Life Sciences", Mobile="222")
        before = [read(sandbox, "Contacts", CONTACT), read(sandbox, "Accounts", ACCOUNT)]
        made = convert(sandbox, Contacts={"id": CONTACT}, overwrite=True)
        assert made["Accounts"]["id"] == ACCOUNT
        after = [read(sandbox, "Contacts", CONTACT), read(sandbox, "Accounts", ACCOUNT)]
        assert after == before


class TestWhatHangsOnTheLead:
    def attachments(self, sandbox: Caller, module: str, record_id: str) -> list[str]:
        got = sandbox.get(f"{module}/{record_id}/Attachments", fields="File_Name")
        return [one["File_Name"] for one in got.json()["data"]] if got.content else []

    @pytest.mark.parametrize(
        ("asked", "deal", "goes_to"),
        [
            ({}, {}, "Contacts"),
            ({"move_attachments_to": {"api_name": "Accounts"}}, {}, "Accounts"),
            ({"move_attachments_to": {"id": 4876876000000002181}}, {}, "Deals"),
            (
                {"move_attachments_to": {"api_name": "Deals", "id": "4876876000000002181"}},
                {},
                "Deals",
            ),
            ({}, {"$move_attachments": True}, "Deals"),
        ],
    )
    def test_attachments_move(self, sandbox: Caller, asked: Json, deal: Json, goes_to: str) -> None:
        sandbox.reset("demo")
        lead_id = demo_lead(24)
        files = self.attachments(sandbox, "Leads", lead_id)
        made = convert(sandbox, lead_id, Deals={**DEAL, **deal}, **asked)
        assert self.attachments(sandbox, goes_to, made[goes_to]["id"]) == files == ["Press kit.zip"]
        [moved] = sandbox.effects()["moved_attachments"]
        assert (moved["lead_id"], moved["module"]) == (lead_id, goes_to)
        [row] = sandbox.get(
            f"{goes_to}/{made[goes_to]['id']}/Attachments", fields="File_Name"
        ).json()["data"]
        assert (row["Parent_Id"], row["$se_module"]) == (made[goes_to], goes_to)
        assert row["$type"] == "File"

    def test_tags_that_the_lead_has_are_carried(self, sandbox: Caller) -> None:
        sandbox.reset("demo")
        made = convert(
            sandbox,
            demo_lead(71),
            carry_over_tags={
                "Contacts": ["hot", {"name": "follow up"}, "hot", "VIP", "unheard of"],
                "Accounts": [],
                "Deals": ["hot"],
            },
        )
        contact = read(sandbox, "Contacts", made["Contacts"]["id"])
        assert [tag["name"] for tag in contact["Tag"]] == ["hot", "follow up"]
        known = sandbox.get("settings/tags", module="Contacts").json()["tags"]
        ids = {tag["name"]: tag["id"] for tag in known}
        assert [tag["id"] for tag in contact["Tag"]] == [ids["hot"], ids["follow up"]]
        assert read(sandbox, "Accounts", made["Accounts"]["id"])["Tag"] == []
        assert sandbox.effects()["tags"] == [
            {"module": "Contacts", "id": made["Contacts"]["id"], "tags": ["hot", "follow up"]}
        ]

    def test_tags_of_the_target_stay(self, sandbox: Caller) -> None:
        sandbox.reset("demo")
        contact_id = "4876876000007200002"
        [vip] = [
            {"name": tag["name"], "id": tag["id"], "color_code": tag["color_code"]}
            for tag in sandbox.get("settings/tags", module="Contacts").json()["tags"]
            if tag["name"] == "VIP"
        ]
        write(sandbox, "Contacts", contact_id, Tag=[vip])
        convert(
            sandbox,
            demo_lead(2),
            Contacts={"id": contact_id},
            carry_over_tags={"Contacts": ["VIP"]},
        )
        assert read(sandbox, "Contacts", contact_id)["Tag"] == [vip]

    def test_notes_move_to_the_contact(self, sandbox: Caller) -> None:
        sandbox.reset("demo")
        made = convert(sandbox, demo_lead(4), Contacts={"id": "4876876000007200004"})
        path = f"Contacts/{made['Contacts']['id']}/Notes"
        [note] = sandbox.get(path, fields="Note_Content").json()["data"]
        assert note["Note_Content"] == "Wants a call before the rains."
        assert note["Parent_Id"]["id"] == made["Contacts"]["id"]
        assert note["Parent_Id"]["module"]["api_name"] == "Contacts"

    def test_emails_are_recorded(self, sandbox: Caller) -> None:
        sandbox.control("org", {"unique_fields": {"Contacts": []}})
        [owner] = sandbox.get("users", type="CurrentUser").json()["users"]
        made = convert(sandbox, notify_lead_owner=True, notify_new_entity_owner=True, Deals=DEAL)
        abouts = [
            f"Leads {PAT} converted",
            f"Contacts {made['Contacts']['id']} created",
            f"Accounts {made['Accounts']['id']} created",
        ]
        assert sandbox.effects()["emails"] == [
            {"to": owner["email"], "about": about} for about in abouts
        ]


class TestTheLeadAfterwards:
    def test_it_says_what_became_of_it(self, sandbox: Caller) -> None:
        made = convert(sandbox, Contacts={"id": CONTACT}, Deals=DEAL)
        assert sandbox.get(f"Leads/{PAT}").status_code == 204
        lead = read(sandbox, "Leads", PAT)
        assert lead["Converted__s"] is True
        assert lead["$converted"] is True
        assert lead["Converted_Contact"] == made["Contacts"]
        assert lead["Converted_Account"] == made["Accounts"]
        assert lead["Converted_Deal"] == made["Deals"]
        assert lead["$converted_detail"]["deal"] == made["Deals"]["id"]
        assert lead["Converted_Date_Time"] == lead["Modified_Time"]
        assert lead["Modified_By"]["id"] == sandbox.credentials["user_id"]
        assert sandbox.get(f"Leads/{PAT}/__conversion_options").status_code == 400

    def test_effects_tell_it_in_order(self, sandbox: Caller) -> None:
        keys: Json = {"Contacts": {"id": CONTACT}, "Deals": DEAL}
        made = convert(sandbox, **keys)
        [entry] = sandbox.effects()["conversions"]
        assert entry.pop("at")
        assert entry == {
            "lead_id": PAT,
            "contact_id": CONTACT,
            "account_id": ACCOUNT,
            "deal_id": made["Deals"]["id"],
            "created": ["Deals"],
            "request": keys,
            "job_id": None,
        }
