"""The control calls: what each takes, refuses and answers."""

from __future__ import annotations

import pytest

from tests.sandbox.caller import PAT, Caller, Json

CALLS = {
    "reset": "POST",
    "org": "POST",
    "accounts": "POST",
    "grant": "POST",
    "withdraw": "POST",
    "effects": "GET",
    "faults": "POST",
    "clock": "POST",
    "act": "POST",
    "credentials": "GET",
}


def test_the_words_name_every_call(sandbox: Caller) -> None:
    words = sandbox.control("")
    assert {f"{method} /__sandbox/{call}" for call, method in CALLS.items()} <= words.keys()


def test_credentials_open_the_api(sandbox: Caller) -> None:
    line = sandbox.control("credentials")
    assert line.keys() == {
        "url", "org_id", "client_id", "client_secret", "refresh_token", "access_token", "user_id",
        "accounts_url", "data_centres", "clients",
    }  # fmt: skip
    assert line["clients"].keys() == {"server", "mobile", "device", "self"}
    assert line["clients"]["server"]["client_id"] == line["client_id"]
    assert sandbox.request("GET", "Leads?fields=Company", token=line["access_token"]).is_success


@pytest.mark.parametrize(
    ("method", "call", "body", "status", "says"),
    [
        ("GET", "nothing", None, 404, "nothing is at"),
        ("GET", "reset", None, 405, "POST"),
        ("POST", "effects", {}, 405, "GET"),
        ("POST", "reset", {"organisation": "demo"}, 400, "organisation"),
        ("POST", "reset", {"org": "atlantis"}, 400, "article"),
        ("POST", "reset", {"leads": "many"}, 400, "leads"),
        ("POST", "reset", ["article"], 400, "object"),
        ("POST", "clock", {"advance_seconds": -1}, 400, "back"),
        ("POST", "clock", {"seconds": 1}, 400, "seconds"),
        ("POST", "clock", {"advance_seconds": 1e15}, 400, "year 9000"),
        ("POST", "clock", {"advance_seconds": 10**400}, 400, "year 9000"),
        ("POST", "clock", {"advance_seconds": 250_000_000_000}, 400, "year 9000"),
        ("POST", "clock", {"advance_seconds": True}, 400, "seconds"),
        ("POST", "clock", {"advance_seconds": "9"}, 400, "seconds"),
        ("POST", "reset", {"leads": 10**12}, 400, "leads"),
        ("POST", "reset", {"seed": None}, 400, "seed"),
        ("POST", "reset", {"org": ["article"]}, 400, "article"),
        ("POST", "faults", {"faults": [{"kind": ["delay"]}]}, 400, "kind"),
        ("POST", "faults", {"faults": [{"kind": {}}]}, 400, "kind"),
        ("POST", "faults", {"faults": [{"kind": None}]}, 400, "kind"),
        ("POST", "faults", {"faults": ["delay"]}, 400, "object"),
        ("POST", "faults", {"faults": [{"kind": "delay", "seconds": 10**400}]}, 400, "seconds"),
        ("POST", "faults", {"faults": [{"kind": "job_slow", "seconds": 1e300}]}, 400, "seconds"),
        ("POST", "faults", {"faults": [{"kind": "huge", "bytes": 10**30}]}, 400, "bytes"),
        ("POST", "faults", {"faults": [{"kind": "html", "status": 204}]}, 400, "status"),
        ("POST", "faults", {"faults": [{"kind": "garbage", "status": 304}]}, 400, "status"),
        (
            "POST",
            "faults",
            {"faults": [{"kind": "too_many_requests", "retry_after": "1\r\nX: y"}]},
            400,
            "retry_after",
        ),
        ("POST", "faults", {"faults": [{"kind": "earthquake"}]}, 400, "kind"),
        ("POST", "faults", {"faults": [{"kind": "delay"}]}, 400, "seconds"),
        ("POST", "faults", {"faults": [{"kind": "drip", "secnods": 1}]}, 400, "secnods"),
        ("POST", "faults", {"faults": [{"kind": "status", "status": 99}]}, 400, "status"),
        ("POST", "faults", {"faults": [{"kind": "empty", "times": -1}]}, 400, "times"),
        ("POST", "faults", {"faults": {"kind": "empty"}}, 400, "faults"),
        ("POST", "act", {}, 400, "convert"),
        ("POST", "act", {"rename": {}}, 400, "rename"),
        ("POST", "act", {"delete": {"module": "Leads", "id": "1"}}, 400, "no record 1"),
        ("POST", "act", {"delete": {"module": "Cases", "id": "1"}}, 400, "module"),
        ("POST", "act", {"update": {"module": "Leads", "id": PAT}}, 400, "fields"),
        ("POST", "org", {"uniqe_fields": {}}, 400, "uniqe_fields"),
        ("POST", "org", {"unique_fields": {"Contacts": ["Fone"]}}, 400, "Fone"),
        ("POST", "org", {"modules": {"Cases": False}}, 400, "Cases"),
        ("POST", "org", {"fields": {"Leads.Compny": False}}, 400, "Compny"),
        ("POST", "org", {"edition": "Gold"}, 400, "Professional"),
        ("POST", "org", {"merge_reading": "C"}, 400, "merge_reading"),
        ("POST", "org", {"pipelines": "no"}, 400, "pipelines"),
        ("POST", "org", {"records": {"1": {"Locked__s": True}}}, 400, "no record 1"),
        ("POST", "org", {"read_only": {"user": "1", "records": []}}, 400, "no user 1"),
        ("POST", "org", {"read_only": {"user": {}, "records": [{}]}}, 400, "read_only"),
        ("POST", "org", {"records": {PAT: {"Locked__s": "yes"}}}, 400, "Locked__s"),
        ("POST", "org", {"records": {PAT: {"Owner": None}}}, 400, "Owner"),
        ("POST", "org", {"records": {PAT: {"Owner": {}}}}, 400, "Owner"),
        ("POST", "org", {"records": {PAT: {"Layout": "x"}}}, 400, "Layout"),
        ("POST", "org", {"records": {PAT: {"Tag": [1]}}}, 400, "Tag"),
        ("POST", "org", {"records": {PAT: {"Created_Time": "yesterday"}}}, 400, "Created_Time"),
        ("POST", "org", {"records": {PAT: {"Last_Name": ["A"]}}}, 400, "Last_Name"),
        ("POST", "org", {"records": {PAT: {"$approval_state": 5}}}, 400, "$approval_state"),
        ("POST", "act", {"delete": {"module": ["Leads"], "id": "1"}}, 400, "module"),
        (
            "POST",
            "act",
            {"update": {"module": "Leads", "id": PAT, "fields": {"Company": 5}}},
            400,
            "Company",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_reason(
    sandbox: Caller, method: str, call: str, body: object, status: int, says: str
) -> None:
    answer = sandbox.steer(method, call, body)
    assert answer.status_code == status
    assert says in answer.json()["error"]


@pytest.mark.parametrize(
    "body",
    [
        b"{'a': 1}",
        b"\xff",
        b"[" * 100_000,
        b'{"advance_seconds": Infinity}',
        b'{"advance_seconds": NaN}',
        b'{"advance_seconds": 1e999}',
        b'{"advance_seconds": ' + b"9" * 5000 + b"}",
    ],
)
def test_a_body_that_is_no_json_is_refused(sandbox: Caller, http, body: bytes) -> None:
    answer = http.post(f"{sandbox.credentials['url']}/__sandbox/clock", content=body)
    assert (answer.status_code, answer.json()) == (400, {"error": "the body is not JSON"})


def test_time_ends_in_the_year_9000(sandbox: Caller) -> None:
    two_thousand_years = 2_000 * 366 * 86_400
    answers = [
        sandbox.steer("POST", "clock", {"advance_seconds": two_thousand_years}) for _ in range(4)
    ]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 400]
    now = sandbox.control("clock", {"advance_seconds": 0})["now"]
    assert now[:4] == answers[2].json()["now"][:4]  # the seconds go on by themselves


def test_nothing_changes_when_one_of_several_switches_is_wrong(sandbox: Caller) -> None:
    before = sandbox.control("org", {})
    sandbox.steer("POST", "org", {"merge_reading": "B", "edition": "Gold"})
    assert sandbox.control("org", {}) == before


@pytest.mark.parametrize(
    "change",
    [
        {"unique_fields": {"Contacts": ["Phone", "Mobile"]}},
        {"modules": {"Accounts": False}},
        {"fields": {"Leads.Company": False}},
        {"pipelines": False},
        {"edition": "Professional"},
        {"merge_reading": "B"},
        {"multiple_layouts": ["Accounts", "Deals"]},
        {"records": {PAT: {"Locked__s": True, "$approval_state": "webform_unapproved"}}},
        {"permissions": {"Crm_Implied_Convert_Lead": False}},
        {"read_only": {"user": "4876876000000333001", "records": [PAT]}},
    ],
)
def test_a_switch_answers_the_whole_state(sandbox: Caller, change: Json) -> None:
    before = sandbox.control("org", {})
    after = sandbox.control("org", change)
    assert after.keys() == before.keys()
    [(name, wanted)] = change.items()
    if isinstance(wanted, dict):
        assert wanted.items() <= after[name].items()
    else:
        assert after[name] == wanted
    assert {**after, name: None} == {**before, name: None}


def test_switched_record_values_are_the_records_own(sandbox: Caller) -> None:
    sandbox.control("org", {"records": {PAT: {"Locked__s": True}}})
    [lead] = sandbox.get(f"Leads/{PAT}").json()["data"]
    assert lead["Locked__s"] is True


def test_a_removed_field_and_module_are_gone(sandbox: Caller) -> None:
    sandbox.control("org", {"fields": {"Leads.Company": False}, "modules": {"Accounts": False}})
    [lead] = sandbox.get(f"Leads/{PAT}").json()["data"]
    assert "Company" not in lead
    assert "Company" not in sandbox.leads(fields="Company,Email").json()["data"][0]
    assert sandbox.get("Accounts", fields="Phone").json()["code"] == "INVALID_MODULE"
    sandbox.control("org", {"fields": {"Leads.Company": True}, "modules": {"Accounts": True}})
    assert sandbox.leads(fields="Company").json()["data"][0]["Company"] == "Zylker Biotech"


def test_reset_starts_over_and_keeps_address_and_credentials(sandbox: Caller) -> None:
    line = sandbox.control("credentials")
    sandbox.order("empty", times=0)
    sandbox.advance(10_000)
    sandbox.control("org", {"merge_reading": "B"})
    sandbox.control("act", {"delete": {"module": "Leads", "id": PAT}})
    assert sandbox.control("reset", {"org": "article"}) == line
    assert sandbox.control("org", {})["merge_reading"] == "A"
    assert sandbox.leads().json()["data"][0]["id"] == PAT
    assert sandbox.effects()["requests"] == {"GET /crm/v8/Leads": 1}


def test_the_same_seed_gives_the_same_ids(sandbox: Caller) -> None:
    def made() -> object:
        [row] = sandbox.post("Leads", {"data": [{"Last_Name": "Roe"}]}).json()["data"]
        return row["details"]["id"]

    first = made()
    sandbox.reset()
    assert made() == first


def test_effects_count_requests_and_credits(sandbox: Caller) -> None:
    sandbox.leads()
    sandbox.get(f"Leads/{PAT}")
    sandbox.get(f"Contacts/{PAT}")
    sandbox.get("Leads/actions/count")
    sandbox.request("GET", "no/such/thing/anywhere")
    effects = sandbox.effects()
    assert effects["requests"] == {
        "GET /crm/v8/Leads": 1,
        "GET /crm/v8/Leads/{id}": 1,
        "GET /crm/v8/Contacts/{id}": 1,
        "GET /crm/v8/Leads/actions/count": 1,
        "GET /crm/v8/no/such/thing/anywhere": 1,
    }
    assert effects["credits"] == 53
    assert effects["max_parallel"] == {"convert": 0, "all": 1}


def test_effects_tell_what_was_turned_away_unread(sandbox: Caller) -> None:
    """Whole, that is: one that was told something else isn't among them."""
    for fault in ("too_many_requests", "refuse", "token_expired"):
        sandbox.order(fault, path="/crm/v8/Leads")
        sandbox.leads()
    sandbox.get(f"Leads/{PAT}")
    sandbox.order("html", path="/crm/v8/Leads")
    sandbox.leads()
    assert sandbox.effects()["turned_away"] == {
        "GET /crm/v8/Leads": 2,
        f"GET /crm/v8/Leads/{PAT}": 1,
    }


def test_a_colleague_updates_and_deletes(sandbox: Caller) -> None:
    before = sandbox.get(f"Leads/{PAT}").json()["data"][0]
    sandbox.advance(60)
    sandbox.control("act", {"update": {"module": "Leads", "id": PAT, "fields": {"Company": "Zoo"}}})
    after = sandbox.get(f"Leads/{PAT}").json()["data"][0]
    assert after["Company"] == "Zoo"
    assert after["Modified_Time"] > before["Modified_Time"]
    assert after["Modified_By"]["id"] != sandbox.credentials["user_id"]
    sandbox.control("act", {"delete": {"module": "Leads", "id": PAT}})
    assert sandbox.get(f"Leads/{PAT}").status_code == 204
    [deleted] = sandbox.get("Leads/deleted").json()["data"]
    assert (deleted["id"], deleted["display_name"]) == (PAT, "Pat Boyle")


@pytest.mark.parametrize("wrap", [lambda element: element, lambda element: {"data": [element]}])
def test_a_colleague_converts(sandbox: Caller, wrap) -> None:
    request = wrap({"Contacts": {"id": "4876876000007421001"}})
    answer = sandbox.control("act", {"convert": {"lead_id": PAT, "request": request}})
    assert answer["convert"]["data"][0]["code"] == "SUCCESS"
    assert sandbox.leads().status_code == 204
    [conversion] = sandbox.effects()["conversions"]
    assert (conversion["lead_id"], conversion["contact_id"]) == (PAT, "4876876000007421001")
