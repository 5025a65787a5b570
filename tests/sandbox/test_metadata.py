"""The settings calls: what they name, what they mark, and what vanishes when it is removed."""

from __future__ import annotations

import pytest

from tests.sandbox.caller import PAT, Caller, Json

DEALS_LAYOUT, PARTNER_LAYOUT = "4876876000000091023", "4876876000000350017"


@pytest.fixture
def demo(sandbox: Caller) -> Caller:
    sandbox.reset("demo")
    return sandbox


def fields(sandbox: Caller, module: str) -> dict[str, Json]:
    got = sandbox.get("settings/fields", module=module)
    assert got.status_code == 200, got.text
    return {field["api_name"]: field for field in got.json()["fields"]}


def layouts(sandbox: Caller, module: str) -> dict[str, Json]:
    got = sandbox.get("settings/layouts", module=module)
    assert got.status_code == 200, got.text
    return {layout["name"]: layout for layout in got.json()["layouts"]}


def placed(layout: Json) -> dict[str, Json]:
    return {
        field["api_name"]: field for section in layout["sections"] for field in section["fields"]
    }


class TestFields:
    def test_the_unique_mark_follows_the_switch(self, sandbox: Caller) -> None:
        assert fields(sandbox, "Contacts")["Phone"]["unique"] == {"casesensitive": "false"}
        assert fields(sandbox, "Contacts")["Email"]["unique"] == {}
        sandbox.control("org", {"unique_fields": {"Contacts": ["Email"]}})
        assert fields(sandbox, "Contacts")["Phone"]["unique"] == {}
        assert fields(sandbox, "Contacts")["Email"]["unique"] != {}

    @pytest.mark.parametrize(
        ("field", "mapping"),
        [
            ("Company", {"Contacts": None, "Deals": None, "Accounts": "Account_Name"}),
            ("Last_Name", {"Contacts": "Last_Name", "Deals": None, "Accounts": None}),
            ("Phone", {"Contacts": "Phone", "Deals": None, "Accounts": "Phone"}),
            ("Lead_Source", {"Contacts": "Lead_Source", "Deals": "Lead_Source", "Accounts": None}),
            ("Zip_Code", {"Contacts": "Mailing_Zip", "Deals": None, "Accounts": "Billing_Code"}),
            ("Budget_Code", {"Contacts": None, "Deals": None, "Accounts": None}),
        ],
    )
    def test_the_lead_mapping(self, demo: Caller, field: str, mapping: Json) -> None:
        assert fields(demo, "Leads")[field]["convert_mapping"] == mapping

    def test_mandatory_by_the_system(self, demo: Caller) -> None:
        marked = {
            module: {name for name, one in fields(demo, module).items() if one["system_mandatory"]}
            for module in ("Leads", "Contacts", "Accounts", "Deals")
        }
        assert marked == {
            "Leads": {"Last_Name"},
            "Contacts": {"Last_Name"},
            "Accounts": {"Account_Name"},
            "Deals": {"Deal_Name", "Stage", "Pipeline"},
        }

    def test_picklists(self, demo: Caller) -> None:
        deals = fields(demo, "Deals")
        tiers = [one["actual_value"] for one in deals["Partner_Tier"]["pick_list_values"]]
        assert tiers == ["-None-", "Silver", "Gold", "Platinum"]
        shown = {
            one["actual_value"]: one["display_value"] for one in deals["Stage"]["pick_list_values"]
        }
        assert shown["Id. Decision Makers"] == "Identify Decision Makers"
        assert "-None-" not in shown

    def test_one_field_by_id_and_by_name(self, sandbox: Caller) -> None:
        for wanted in ("Phone", "4876876000000002503"):
            [field] = sandbox.get(f"settings/fields/{wanted}", module="Contacts").json()["fields"]
            assert (field["api_name"], field["id"]) == ("Phone", "4876876000000002503")

    def test_removed_fields_vanish(self, demo: Caller) -> None:
        demo.control("org", {"fields": {"Leads.Company": False, "Accounts.Phone": False}})
        leads = fields(demo, "Leads")
        assert "Company" not in leads
        assert leads["Phone"]["convert_mapping"]["Accounts"] is None
        assert "Company" not in placed(layouts(demo, "Leads")["Standard"])

    def test_without_pipelines_there_is_no_field_pipeline(self, demo: Caller) -> None:
        demo.control("org", {"pipelines": False})
        assert "Pipeline" not in fields(demo, "Deals")
        assert "Stage" in fields(demo, "Deals")
        form = layouts(demo, "Leads")["Standard"]["convert_mapping"]["Deals"]["fields"]
        assert "Pipeline" not in {one["api_name"] for one in form}
        assert demo.get("settings/pipeline", layout_id=DEALS_LAYOUT).status_code == 204

    @pytest.mark.parametrize(
        ("query", "code"),
        [
            ({}, "REQUIRED_PARAM_MISSING"),
            ({"module": "Nonsense"}, "INVALID_MODULE"),
            ({"module": "Leads", "type": "odd"}, "INVALID_DATA"),
        ],
    )
    def test_refusals(self, sandbox: Caller, query: Json, code: str) -> None:
        got = sandbox.get("settings/fields", **query)
        assert (got.status_code, got.json()["code"]) == (400, code)


class TestLayouts:
    def test_a_second_layout_shows_while_the_switch_names_the_module(self, sandbox: Caller) -> None:
        assert layouts(sandbox, "Accounts").keys() == {"Standard", "Key accounts"}
        assert layouts(sandbox, "Deals").keys() == {"Standard"}
        sandbox.control("org", {"multiple_layouts": ["Deals"]})
        assert layouts(sandbox, "Accounts").keys() == {"Standard"}
        assert layouts(sandbox, "Deals").keys() == {"Standard", "Partner deals"}

    def test_the_convert_form(self, demo: Caller) -> None:
        shown = {
            name: {
                one["api_name"]: one["required"]
                for one in layout["convert_mapping"]["Deals"]["fields"]
            }
            for name, layout in layouts(demo, "Leads").items()
        }
        standard = {
            "Amount": False,
            "Deal_Name": True,
            "Closing_Date": False,
            "Stage": True,
            "Pipeline": True,
        }
        partner = {"Partner_Tier": True, "Purchase_Order": True}
        assert shown == {"Standard": standard, "Partner leads": standard | partner}
        mapping = layouts(demo, "Leads")["Partner leads"]["convert_mapping"]
        assert mapping["Deals"]["id"] == PARTNER_LAYOUT
        assert layouts(demo, "Deals")["Standard"]["convert_mapping"] is None

    def test_mandatory_marks_are_the_layouts_own(self, demo: Caller) -> None:
        deals = layouts(demo, "Deals")
        assert placed(deals["Standard"])["Partner_Tier"]["required"] is False
        assert placed(deals["Partner deals"])["Partner_Tier"]["required"] is True

    def test_a_deals_layout_offers_its_own_pipelines(self, demo: Caller) -> None:
        offered = {
            name: [one["actual_value"] for one in placed(layout)["Pipeline"]["pick_list_values"]]
            for name, layout in layouts(demo, "Deals").items()
        }
        assert offered == {
            "Standard": ["Standard (Standard)", "Renewals"],
            "Partner deals": ["Partner Sales"],
        }

    def test_one_layout(self, sandbox: Caller) -> None:
        got = sandbox.get(f"settings/layouts/{DEALS_LAYOUT}", module="Deals").json()["layouts"]
        assert [one["id"] for one in got] == [DEALS_LAYOUT]
        assert sandbox.get("settings/layouts/1", module="Deals").status_code == 400


class TestPipelines:
    def test_a_pipeline_maps_its_stages(self, demo: Caller) -> None:
        got = demo.get("settings/pipeline", layout_id=DEALS_LAYOUT).json()["pipeline"]
        assert [(one["actual_value"], one["default"]) for one in got] == [
            ("Standard (Standard)", True),
            ("Renewals", False),
        ]
        stages = [(one["actual_value"], one["sequence_number"]) for one in got[1]["maps"]]
        assert stages == [
            ("Renewal Due", 1),
            ("Renewal Offered", 2),
            ("Renewed", 3),
            ("Not Renewed", 4),
        ]
        [partner] = demo.get("settings/pipeline", layout_id=PARTNER_LAYOUT).json()["pipeline"]
        assert partner["display_value"] != partner["actual_value"]

    @pytest.mark.parametrize(
        ("query", "code", "message"),
        [
            ({}, "REQUIRED_PARAM_MISSING", None),
            ({"layout_id": "1"}, "INVALID_DATA", "Invalid layoutid"),
        ],
    )
    def test_refusals(self, demo: Caller, query: Json, code: str, message: str | None) -> None:
        got = demo.get("settings/pipeline", **query)
        assert (got.status_code, got.json()["code"]) == (400, code)
        assert message in (None, got.json()["message"])


class TestModules:
    def test_removed_modules_vanish(self, sandbox: Caller) -> None:
        def names() -> set[str]:
            return {one["api_name"] for one in sandbox.get("settings/modules").json()["modules"]}

        assert {"Leads", "Contacts", "Accounts", "Deals"} <= names()
        sandbox.control("org", {"modules": {"Accounts": False}})
        assert "Accounts" not in names()
        assert sandbox.get("settings/modules/Accounts").json()["code"] == "INVALID_MODULE"
        assert sandbox.get("settings/fields", module="Accounts").json()["code"] == "INVALID_MODULE"
        assert layouts(sandbox, "Leads")["Standard"]["convert_mapping"]["Accounts"] is None

    @pytest.mark.parametrize("wanted", ["Contacts", "4876876000000002179"])
    def test_one_module(self, sandbox: Caller, wanted: str) -> None:
        [module] = sandbox.get(f"settings/modules/{wanted}").json()["modules"]
        assert (module["api_name"], module["id"]) == ("Contacts", "4876876000000002179")


class TestPeople:
    @pytest.mark.parametrize(
        ("kind", "number"),
        [
            ("AllUsers", 6),
            ("ActiveUsers", 6),
            ("CurrentUser", 1),
            ("AdminUsers", 1),
            ("DeactiveUsers", 0),
        ],
    )
    def test_users_by_type(self, demo: Caller, kind: str, number: int) -> None:
        got = demo.get("users", type=kind)
        users = got.json()["users"] if got.content else []
        assert (got.status_code, len(users)) == (200 if number else 204, number)
        if kind == "CurrentUser":
            assert users[0]["id"] == demo.credentials["user_id"]

    def test_users_come_in_pages(self, demo: Caller) -> None:
        got = demo.get("users", page=2, per_page=4).json()
        assert len(got["users"]) == 2
        assert got["info"] == {"per_page": 4, "count": 2, "page": 2, "more_records": False}

    def test_contact_roles(self, sandbox: Caller) -> None:
        roles = sandbox.get("Contacts/roles").json()["contact_roles"]
        assert [role["sequence_number"] for role in roles] == list(range(1, len(roles) + 1))
        decision_maker = next(role for role in roles if role["name"] == "Decision Maker")
        one = sandbox.get(f"Contacts/roles/{decision_maker['id']}").json()["contact_roles"]
        assert one == [decision_maker]

    def test_the_organisation(self, demo: Caller) -> None:
        demo.control("org", {"edition": "Professional"})
        [org] = demo.get("org").json()["org"]
        assert org["id"] == demo.credentials["org_id"]
        assert org["license_details"]["paid_type"] == "professional"

    def test_locks(self, demo: Caller) -> None:
        locked, open_one = "4876876000007300046", "4876876000007300001"
        fields = "Locked_For__s,Locked_Reason__s"
        [lock] = demo.get(f"Leads/{locked}/Locking_Information__s", fields=fields).json()["data"]
        assert lock["Locked_For__s"]["id"] == locked
        assert lock["Locked_For__s"]["module"]["api_name"] == "Leads"
        assert lock["Locked_Reason__s"] == "Quote being drafted"
        assert {key for key in lock if not key.startswith("$")} == {*fields.split(","), "id"}
        path = f"Leads/{open_one}/Locking_Information__s"
        assert demo.get(path, fields=fields).status_code == 204
        assert demo.get(path).json()["code"] == "REQUIRED_PARAM_MISSING"


class TestViewsTagsDuplicates:
    def test_custom_views(self, sandbox: Caller) -> None:
        got = sandbox.get("settings/custom_views", module="Leads").json()
        assert [view["system_name"] for view in got["custom_views"]] == ["ALLVIEWS", "MYVIEWS"]
        assert got["info"]["default"] == got["custom_views"][0]["id"]
        [view] = sandbox.get(
            f"settings/custom_views/{got['info']['default']}", module="Leads"
        ).json()["custom_views"]
        assert view == got["custom_views"][0]

    def test_tags_are_the_modules_own(self, sandbox: Caller) -> None:
        tags = {
            module: {
                tag["name"] for tag in sandbox.get("settings/tags", module=module).json()["tags"]
            }
            for module in ("Leads", "Deals")
        }
        assert "hot" in tags["Leads"]
        assert "hot" not in tags["Deals"]

    def test_duplicate_check_is_off_and_for_leads_only(self, sandbox: Caller) -> None:
        path = "settings/duplicate_check_preference"
        assert sandbox.get(path, module="Leads").status_code == 204
        assert sandbox.get(path, module="Contacts").json()["code"] == "INVALID_MODULE"


@pytest.mark.parametrize(
    ("path", "scope"),
    [
        ("settings/fields?module=Leads", "ZohoCRM.settings.fields.READ"),
        ("settings/layouts?module=Leads", "ZohoCRM.settings.layouts.READ"),
        ("users", "ZohoCRM.users.READ"),
        ("org", "ZohoCRM.org.READ"),
        ("Contacts/roles", "ZohoCRM.modules.contacts.READ"),
        (f"Leads/{PAT}/__conversion_options", "ZohoCRM.modules.leads.READ"),
        ("Leads/actions/mass_convert?job_id=1", "ZohoCRM.mass_convert.leads.READ"),
        (f"Leads/{PAT}/Locking_Information__s", "ZohoCRM.modules.READ"),
    ],
)
def test_scopes(sandbox: Caller, path: str, scope: str) -> None:
    allowed, other = sandbox.token_for(scope), sandbox.token_for("ZohoCRM.coql.READ")
    assert sandbox.request("GET", path, token=allowed).status_code != 401
    refused = sandbox.request("GET", path, token=other)
    assert (refused.status_code, refused.json()["code"]) == (401, "OAUTH_SCOPE_MISMATCH")
