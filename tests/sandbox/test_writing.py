"""Insert Records and Update Records."""

from __future__ import annotations

import pytest

from tests.sandbox.caller import PAT, Caller, Json

PAT_BOYLE = "4876876000007421001"
ACCOUNT = "4876876000007421010"
COLLEAGUE = "4876876000000333003"


def first(body: Json) -> Json:
    row: Json = body["data"][0]
    return row


@pytest.mark.parametrize(
    ("module", "record", "code", "details"),
    [
        ("Leads", {"Company": "A"}, "MANDATORY_NOT_FOUND",
         {"api_name": "Last_Name", "json_path": "$.data[0].Last_Name"}),
        ("Leads", {"Last_Name": " "}, "MANDATORY_NOT_FOUND",
         {"api_name": "Last_Name", "json_path": "$.data[0].Last_Name"}),
        ("Leads", {"Last_Name": 5}, "INVALID_DATA",
         {"expected_data_type": "text", "api_name": "Last_Name",
          "json_path": "$.data[0].Last_Name"}),
        ("Leads", {"Last_Name": "x" * 81}, "INVALID_DATA",
         {"maximum_length": 80, "api_name": "Last_Name", "json_path": "$.data[0].Last_Name"}),
        ("Leads", {"Last_Name": "A", "Annual_Revenue": "much"}, "INVALID_DATA",
         {"expected_data_type": "double", "api_name": "Annual_Revenue",
          "json_path": "$.data[0].Annual_Revenue"}),
        ("Leads", {"Last_Name": "A", "Owner": {"id": "1"}}, "INVALID_DATA",
         {"api_name": "id", "json_path": "$.data[0].Owner.id"}),
        ("Contacts", {"Last_Name": "A", "Account_Name": {"id": "1"}}, "INVALID_DATA",
         {"api_name": "id", "json_path": "$.data[0].Account_Name.id"}),
        ("Deals", {"Deal_Name": "A", "Pipeline": "Standard (Standard)"}, "MANDATORY_NOT_FOUND",
         {"api_name": "Stage", "json_path": "$.data[0].Stage"}),
        ("Leads", "text", "INVALID_DATA",
         {"expected_data_type": "jsonobject", "api_name": "data", "json_path": "$.data[0]"}),
    ],
)  # fmt: skip
def test_refused_records(
    sandbox: Caller, module: str, record: object, code: str, details: Json
) -> None:
    answer = sandbox.post(module, {"data": [record]})
    row = first(answer.json())
    assert answer.status_code == 400
    assert (row["code"], row["details"], row["status"]) == (code, details, "error")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "MANDATORY_NOT_FOUND"),
        ({"data": {}}, "INVALID_DATA"),
        ({"data": []}, "INVALID_DATA"),
    ],
)
def test_refused_bodies(sandbox: Caller, body: Json, code: str) -> None:
    for answer in (sandbox.post("Leads", body), sandbox.put("Leads", body)):
        assert (answer.status_code, answer.json()["code"]) == (400, code)


def test_a_hundred_records_a_call(sandbox: Caller) -> None:
    assert sandbox.post("Leads", {"data": [{"Last_Name": "A"}] * 100}).status_code == 201
    answer = sandbox.post("Leads", {"data": [{"Last_Name": "A"}] * 101})
    assert (answer.status_code, first(answer.json())["code"]) == (400, "LIMIT_EXCEEDED")


def test_an_added_record_answers_and_reads_as_zohos_do(sandbox: Caller) -> None:
    answer = sandbox.post(
        "Leads", {"data": [{"Last_Name": "Roe", "First_Name": "Jo", "Nonsense": 1}]}
    )
    assert answer.status_code == 201
    row = first(answer.json())
    assert (row["code"], row["message"], row["status"]) == ("SUCCESS", "record added", "success")
    assert row["details"].keys() == {
        "Modified_Time", "Modified_By", "Created_Time", "id", "Created_By", "$approval_state",
    }  # fmt: skip
    lead = first(sandbox.get(f"Leads/{row['details']['id']}").json())
    assert lead["Full_Name"] == "Jo Roe"
    assert lead["Owner"]["id"] == sandbox.credentials["user_id"]
    assert (lead["Converted__s"], lead["Locked__s"]) == (False, False)
    assert "Nonsense" not in lead


def test_some_go_through_and_some_do_not(sandbox: Caller) -> None:
    answer = sandbox.post("Leads", {"data": [{"Last_Name": "A"}, {"Company": "B"}]})
    assert answer.status_code == 207
    assert [row["code"] for row in answer.json()["data"]] == ["SUCCESS", "MANDATORY_NOT_FOUND"]
    assert answer.json()["data"][1]["details"]["json_path"] == "$.data[1].Last_Name"


def test_a_unique_value_that_is_taken(sandbox: Caller) -> None:
    answer = sandbox.post("Contacts", {"data": [{"Last_Name": "A", "Phone": "9844444444"}]})
    row = first(answer.json())
    assert (answer.status_code, row["code"]) == (400, "DUPLICATE_DATA")
    assert row["details"]["api_name"] == "Phone"
    assert row["details"]["json_path"] == "$.data[0].Phone"
    assert row["details"]["more_records"] is False
    assert row["details"]["duplicate_record"]["id"] == PAT_BOYLE
    assert row["details"]["duplicate_record"]["module"]["api_name"] == "Contacts"
    own = {"data": [{"id": PAT_BOYLE, "Phone": "9844444444"}]}
    assert sandbox.put("Contacts", own).status_code == 200
    sandbox.control("org", {"unique_fields": {"Contacts": []}})
    again = {"data": [{"Last_Name": "A", "Phone": "9844444444"}]}
    assert sandbox.post("Contacts", again).status_code == 201


@pytest.mark.parametrize("as_number", [False, True])
def test_ids_may_be_texts_or_numbers(sandbox: Caller, as_number: bool) -> None:
    def given(record_id: str) -> str | int:
        return int(record_id) if as_number else record_id

    record = {
        "id": given(PAT_BOYLE),
        "Account_Name": {"id": given(ACCOUNT)},
        "Owner": {"id": given(COLLEAGUE)},
    }
    assert sandbox.put("Contacts", {"data": [record]}).status_code == 200
    contact = first(sandbox.get(f"Contacts/{PAT_BOYLE}").json())
    assert contact["Account_Name"] == {"name": "Zylker Biotech", "id": ACCOUNT}
    assert contact["Owner"] == {
        "name": "Chidi Okafor",
        "id": COLLEAGUE,
        "email": "chidi.okafor@segue-demo.example",
    }


def test_an_account_is_found_or_made_by_its_name(sandbox: Caller) -> None:
    def linked(name: str) -> Json:
        record = {"Last_Name": "A", "Account_Name": {"name": name}}
        made = first(sandbox.post("Contacts", {"data": [record]}).json())["details"]["id"]
        link: Json = first(sandbox.get(f"Contacts/{made}").json())["Account_Name"]
        return link

    assert linked("zylker biotech") == {"name": "Zylker Biotech", "id": ACCOUNT}
    new = linked("Brand New")
    assert first(sandbox.get(f"Accounts/{new['id']}").json())["Account_Name"] == "Brand New"


def test_tags_are_made_where_they_are_new(sandbox: Caller) -> None:
    record = {"Last_Name": "A", "Tag": [{"name": "hot"}, {"name": "brand new"}]}
    made = first(sandbox.post("Leads", {"data": [record]}).json())["details"]["id"]
    tags = first(sandbox.get(f"Leads/{made}").json())["Tag"]
    known = sandbox.get("settings/tags", module="Leads").json()["tags"]
    assert [tag["name"] for tag in tags] == ["hot", "brand new"]
    assert {tag["id"] for tag in tags} <= {tag["id"] for tag in known}


def test_an_update_changes_what_it_names_only(sandbox: Caller) -> None:
    before = first(sandbox.get(f"Leads/{PAT}").json())
    sandbox.advance(60)
    answer = sandbox.put(f"Leads/{PAT}", {"data": [{"First_Name": "Patricia", "Full_Name": "X"}]})
    assert (answer.status_code, first(answer.json())["message"]) == (200, "record updated")
    after = first(sandbox.get(f"Leads/{PAT}").json())
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"First_Name", "Full_Name", "Modified_Time"}
    assert after["Full_Name"] == "Patricia Boyle"


@pytest.mark.parametrize(
    ("switch", "record", "code"),
    [
        ({}, {"Company": "A"}, "MANDATORY_NOT_FOUND"),
        ({}, {"id": "1", "Company": "A"}, "INVALID_DATA"),
        ({}, {"id": PAT, "Last_Name": ""}, "MANDATORY_NOT_FOUND"),
        ({"records": {PAT: {"Locked__s": True}}}, {"id": PAT, "Company": "A"}, "RECORD_LOCKED"),
        (
            {"read_only": {"user": "4876876000000333001", "records": [PAT]}},
            {"id": PAT, "Company": "A"},
            "NO_PERMISSION",
        ),
    ],
)
def test_refused_updates(sandbox: Caller, switch: Json, record: Json, code: str) -> None:
    sandbox.control("org", switch)
    answer = sandbox.put("Leads", {"data": [record]})
    assert (answer.status_code, first(answer.json())["code"]) == (400, code)


@pytest.mark.parametrize(("method", "verb"), [("POST", "Create"), ("PUT", "Edit")])
def test_a_missing_permission_refuses_the_call(sandbox: Caller, method: str, verb: str) -> None:
    permission = f"Crm_Implied_{verb}_Leads"
    sandbox.control("org", {"permissions": {permission: False}})
    answer = sandbox.request(method, "Leads", json={"data": [{"Last_Name": "A"}]})
    assert (answer.status_code, answer.json()["code"]) == (403, "NO_PERMISSION")
    assert answer.json()["details"] == {"permissions": [permission]}
