"""Get Records, Get Record, Get Deleted Records, Attachments and Notes."""

from __future__ import annotations

import json

import pytest

from tests.sandbox.caller import PAT, Caller, Json

BOYLE = "4876876000007437017"
PAT_BOYLE = "4876876000007421001"


def plant(sandbox: Caller, number: int) -> list[str]:
    """So many more leads, ids in order of making."""
    ids: list[str] = []
    while len(ids) < number:
        rows = [
            {"Last_Name": f"Lead {len(ids) + place}"}
            for place in range(min(100, number - len(ids)))
        ]
        made = sandbox.post("Leads", {"data": rows}).json()["data"]
        ids += [row["details"]["id"] for row in made]
    return ids


def ids_of(body: Json) -> list[str]:
    return [row["id"] for row in body["data"]]


@pytest.mark.parametrize(
    ("query", "code", "details"),
    [
        ({"fields": ""}, "REQUIRED_PARAM_MISSING", {"param_name": "fields"}),
        ({"fields": ",".join(f"F{n}" for n in range(51))}, "LIMIT_EXCEEDED",
         {"limit": 50, "param_name": "fields"}),
        ({"per_page": "201"}, "INVALID_DATA", {"param_name": "per_page"}),
        ({"per_page": "0"}, "INVALID_DATA", {"param_name": "per_page"}),
        ({"per_page": "x"}, "INVALID_DATA", {"param_name": "per_page"}),
        ({"page": "0"}, "INVALID_DATA", {"param_name": "page"}),
        ({"page": "11"}, "DISCRETE_PAGINATION_LIMIT_EXCEEDED", {"limit": 2000}),
        ({"page": "21", "per_page": "100"}, "DISCRETE_PAGINATION_LIMIT_EXCEEDED", {"limit": 2000}),
        ({"page_token": "unknown"}, "TOKEN_BOUND_DATA_MISMATCH", {"param_name": "page_token"}),
        ({"page": "1", "page_token": "x"}, "AMBIGUITY_DURING_PROCESSING",
         {"ambiguity_due_to": [{"param_name": "page"}, {"param_name": "page_token"}]}),
        ({"sort_by": "Last_Name"}, "INVALID_DATA", {"param_name": "sort_by"}),
        ({"sort_order": "up"}, "INVALID_DATA", {"param_name": "sort_order"}),
        ({"converted": "yes"}, "INVALID_DATA", {"param_name": "converted"}),
        ({"cvid": "1"}, "INVALID_DATA", {"param_name": "cvid"}),
        ({"cvid": "1", "sort_by": "id"}, "AMBIGUITY_DURING_PROCESSING",
         {"ambiguity_due_to": [{"param_name": "cvid"}, {"param_name": "sort_by"}]}),
        ({"ids": "1,x"}, "INVALID_DATA", {"param_name": "ids"}),
        ({"ids": ",".join(map(str, range(101)))}, "LIMIT_EXCEEDED",
         {"limit": 100, "param_name": "ids"}),
    ],
)  # fmt: skip
def test_refused_lists(sandbox: Caller, query: Json, code: str, details: Json) -> None:
    answer = sandbox.leads(**query)
    body = answer.json()
    assert answer.status_code == 400
    assert (body["code"], body["details"], body["status"]) == (code, details, "error")


@pytest.mark.parametrize("query", [{"page": "10"}, {"page": "2000", "per_page": "1"}])
def test_the_last_page_by_number(sandbox: Caller, query: Json) -> None:
    assert sandbox.leads(**query).status_code == 204


def test_the_info_of_the_only_page(sandbox: Caller) -> None:
    body = sandbox.leads().json()
    assert ids_of(body) == [PAT]
    assert body["info"] == {
        "call": False,
        "per_page": 200,
        "next_page_token": None,
        "count": 1,
        "sort_by": "id",
        "page": 1,
        "previous_page_token": None,
        "page_token_expiry": None,
        "sort_order": "desc",
        "email": False,
        "more_records": False,
    }


def test_pages_by_number_and_by_token_are_the_same(sandbox: Caller) -> None:
    everything = [*reversed(plant(sandbox, 24)), PAT]
    by_number = [ids_of(sandbox.leads(per_page=10, page=page).json()) for page in (1, 2, 3)]
    by_token, tokens = [], []
    query: Json = {}
    while True:
        body = sandbox.leads(per_page=10, **query).json()
        by_token.append(ids_of(body))
        tokens.append(body["info"]["next_page_token"])
        if not body["info"]["more_records"]:
            break
        query = {"page_token": tokens[-1]}
    assert by_token == by_number == [everything[:10], everything[10:20], everything[20:]]
    assert [body["info"]["page"], body["info"]["count"], tokens[-1]] == [3, 5, None]


def test_the_previous_token_leads_back(sandbox: Caller) -> None:
    plant(sandbox, 24)
    first = sandbox.leads(per_page=10).json()
    second = sandbox.leads(per_page=10, page_token=first["info"]["next_page_token"]).json()
    third = sandbox.leads(per_page=10, page_token=second["info"]["next_page_token"]).json()
    assert first["info"]["previous_page_token"] is None
    back = sandbox.leads(per_page=10, page_token=third["info"]["previous_page_token"]).json()
    assert ids_of(back) == ids_of(second)
    start = sandbox.leads(per_page=10, page_token=back["info"]["previous_page_token"]).json()
    assert ids_of(start) == ids_of(first)


def test_pages_by_token_neither_skip_nor_repeat_while_records_come_and_go(sandbox: Caller) -> None:
    made = list(reversed(plant(sandbox, 24)))
    first = sandbox.leads(per_page=10).json()
    sandbox.control("act", {"delete": {"module": "Leads", "id": made[3]}})
    plant(sandbox, 2)
    token = first["info"]["next_page_token"]
    assert ids_of(sandbox.leads(per_page=10, page_token=token).json()) == made[10:20]


@pytest.mark.parametrize(
    "change",
    [{"per_page": 9}, {"fields": "Company"}, {"sort_by": "Created_Time"}, {"converted": "both"}],
)
def test_a_token_is_bound_to_its_parameters(sandbox: Caller, change: Json) -> None:
    plant(sandbox, 11)
    token = sandbox.leads(per_page=10).json()["info"]["next_page_token"]
    query = {"per_page": 10, "page_token": token, **change}
    assert sandbox.leads(**query).json()["code"] == "TOKEN_BOUND_DATA_MISMATCH"
    answer = sandbox.get("Contacts", fields="Last_Name", per_page=10, page_token=token)
    assert answer.json()["code"] == "TOKEN_BOUND_DATA_MISMATCH"


def test_a_token_lives_for_a_day(sandbox: Caller) -> None:
    plant(sandbox, 11)
    info = sandbox.leads(per_page=10).json()["info"]
    assert info["page_token_expiry"] is not None
    sandbox.advance(24 * 3600)
    sandbox.credentials["access_token"] = sandbox.refresh().json()["access_token"]
    body = sandbox.leads(per_page=10, page_token=info["next_page_token"]).json()
    assert (body["code"], body["message"]) == ("EXPIRED_VALUE", "Page token expired")


@pytest.mark.parametrize("sort_by", ["id", "Created_Time", "Modified_Time"])
@pytest.mark.parametrize("sort_order", ["asc", "desc"])
def test_lists_are_sorted(sandbox: Caller, sort_by: str, sort_order: str) -> None:
    for _ in range(3):
        ids = plant(sandbox, 2)
        sandbox.advance(60)
    sandbox.put("Leads", {"data": [{"id": ids[0], "Company": "Changed last"}]})
    fields = "Created_Time,Modified_Time"
    rows = sandbox.leads(fields=fields, sort_by=sort_by, sort_order=sort_order).json()["data"]
    values = [row[sort_by] for row in rows]
    assert len(set(values)) >= 3
    assert values == sorted(values, reverse=sort_order == "desc")
    if sort_by == "Modified_Time":
        assert rows[0 if sort_order == "desc" else -1]["id"] == ids[0]


def test_only_the_asked_fields_and_the_id_are_shown(sandbox: Caller) -> None:
    [row] = sandbox.leads(fields="Company,Skype_ID,Nonsense,$approval_state,Company").json()["data"]
    assert row == {
        "Company": "Zylker Biotech",
        "Skype_ID": None,
        "$approval_state": "approved",
        "id": PAT,
    }


def test_ids_pick_records(sandbox: Caller) -> None:
    answer = sandbox.get("Contacts", fields="Email", ids=f"{PAT_BOYLE},{BOYLE},{BOYLE},1,{PAT}")
    assert ids_of(answer.json()) == [BOYLE, PAT_BOYLE]
    assert sandbox.leads(ids="1").status_code == 204


def convert_pat(sandbox: Caller) -> None:
    request = {"Contacts": {"id": PAT_BOYLE}}
    sandbox.control("act", {"convert": {"lead_id": PAT, "request": request}})


@pytest.mark.parametrize(
    ("converted", "seen"), [(None, False), ("false", False), ("true", True), ("both", True)]
)
def test_converted_leads_are_seen_only_if_asked_for(
    sandbox: Caller, converted: str | None, seen: bool
) -> None:
    query: Json = {} if converted is None else {"converted": converted}
    assert sandbox.leads(**query).status_code == (204 if converted == "true" else 200)
    assert sandbox.get(f"Leads/{PAT}", **query).status_code == (204 if converted == "true" else 200)
    convert_pat(sandbox)
    assert sandbox.leads(**query).status_code == (200 if seen else 204)
    assert sandbox.leads(ids=PAT, **query).status_code == (200 if seen else 204)
    assert sandbox.get(f"Leads/{PAT}", **query).status_code == (200 if seen else 204)


@pytest.mark.parametrize(("approved", "seen"), [("true", [0]), ("false", [1]), ("both", [1, 0])])
def test_approved(sandbox: Caller, approved: str, seen: list[int]) -> None:
    [waiting] = plant(sandbox, 1)
    state = {"$approval_state": "approval_process_pending"}
    sandbox.control("org", {"records": {waiting: state}})
    assert ids_of(sandbox.leads(approved=approved).json()) == [[PAT, waiting][one] for one in seen]


def test_a_view_shows_its_records(sandbox: Caller) -> None:
    views = sandbox.get("settings/custom_views", module="Leads").json()["custom_views"]
    every, mine = [view["id"] for view in views]
    [other] = plant(sandbox, 1)
    colleague = "4876876000000333003"
    sandbox.put("Leads", {"data": [{"id": other, "Owner": {"id": colleague}}]})
    assert ids_of(sandbox.leads(cvid=every).json()) == [other, PAT]
    assert ids_of(sandbox.leads(cvid=mine).json()) == [PAT]
    assert sandbox.get("Leads/actions/count", cvid=mine).json() == {"count": 1}


@pytest.mark.parametrize("path", ["Leads", f"Leads/{PAT}"])
def test_if_modified_since(sandbox: Caller, path: str) -> None:
    query: Json = {"fields": "Modified_Time"}
    [row] = sandbox.get(path, **query).json()["data"]
    since = {"If-Modified-Since": row["Modified_Time"]}
    assert sandbox.get(path, headers=since, **query).status_code == 304
    sandbox.advance(60)
    sandbox.put("Leads", {"data": [{"id": PAT, "Company": "Changed"}]})
    assert ids_of(sandbox.get(path, headers=since, **query).json()) == [PAT]
    wrong = {"If-Modified-Since": "yesterday"}
    assert sandbox.get(path, headers=wrong, **query).json()["code"] == "INVALID_DATA"


@pytest.mark.parametrize(
    "text",
    ["2100-01-01T00:00:00Z", "2100-01-01T00:00:00+05:30", "Fri, 01 Jan 2100 00:00:00 GMT"],
)
def test_if_modified_since_takes_both_ways_to_write_a_moment(sandbox: Caller, text: str) -> None:
    assert (
        sandbox.get("Leads", headers={"If-Modified-Since": text}, fields="Email").status_code == 304
    )


@pytest.mark.parametrize(("record_id", "status"), [("1", 204), ("x", 400), ("9" * 21, 400)])
def test_a_record_that_is_not_there(sandbox: Caller, record_id: str, status: int) -> None:
    assert sandbox.get(f"Leads/{record_id}").status_code == status


def test_a_record_by_id_has_every_field(sandbox: Caller) -> None:
    [lead] = sandbox.get(f"Leads/{PAT}").json()["data"]
    fields = sandbox.get("settings/fields", module="Leads").json()["fields"]
    assert {field["api_name"] for field in fields} <= lead.keys()
    assert lead["$converted_detail"] == {}
    assert sandbox.get(f"Leads/{PAT}", fields="Email").json()["data"] == [
        {"Email": "pat.boyle@zylker.com", "id": PAT}
    ]


def test_deleted_records_come_newest_first(sandbox: Caller) -> None:
    made = plant(sandbox, 3)
    assert sandbox.get("Leads/deleted").status_code == 204
    for lead in made:
        sandbox.advance(10)
        sandbox.control("act", {"delete": {"module": "Leads", "id": lead}})
    body = sandbox.get("Leads/deleted", per_page=2).json()
    assert ids_of(body) == [made[2], made[1]]
    assert body["info"] == {"per_page": 2, "count": 2, "page": 1, "more_records": True}
    assert ids_of(sandbox.get("Leads/deleted", per_page=2, page=2).json()) == [made[0]]
    row = body["data"][0]
    assert row.keys() == {
        "deleted_by", "id", "display_name", "type", "created_by", "deleted_time",
    }  # fmt: skip
    assert (row["type"], row["display_name"]) == ("recycle", "Lead 2")
    assert sandbox.get("Leads/deleted", type="permanent").status_code == 204
    assert sandbox.get("Leads/deleted", type="x").json()["data"][0]["code"] == "PATTERN_NOT_MATCHED"
    since = {"If-Modified-Since": row["deleted_time"]}
    assert sandbox.get("Leads/deleted", headers=since).status_code == 304


def test_lists_below_a_record_need_fields_and_a_record(sandbox: Caller) -> None:
    for name in ("Attachments", "Notes"):
        assert sandbox.get(f"Leads/{PAT}/{name}").json() == {
            "code": "REQUIRED_PARAM_MISSING",
            "details": {"param_name": "fields"},
            "message": "One of the expected parameter is missing",
            "status": "error",
        }
        assert sandbox.get(f"Leads/1/{name}", fields="id").json() == {
            "code": "INVALID_DATA",
            "details": {"resource_path_index": 1},
            "message": "the related id given seems to be invalid",
            "status": "error",
        }
        assert sandbox.get(f"Leads/{PAT}/{name}", fields="id").status_code == 204


def test_text_passes_through_as_it_is(sandbox: Caller) -> None:
    hostile = ["\x00", "<b>&amp;", "\u202eabc", "北京", "😀", "\ud800", "é" * 80, "'\"\\"]
    rows = [{"Last_Name": text, "Company": text} for text in hostile]
    body = json.dumps({"data": rows})  # ASCII: UTF-8 has no way to write a lone surrogate
    made = sandbox.request("POST", "Leads", content=body).json()["data"]
    ids = [row["details"]["id"] for row in made]
    rows = sandbox.leads(ids=",".join(ids), fields="Company", sort_order="asc").json()["data"]
    assert [row["Company"] for row in rows] == hostile


def test_many_pages_by_token_are_one_sorted_list(sandbox: Caller) -> None:
    sandbox.reset("large", leads=2_500)
    query: Json = {"sort_by": "Modified_Time", "sort_order": "asc", "fields": "Modified_Time"}
    rows: list[Json] = []
    token: str | None = None
    while True:
        more: Json = {"page_token": token} if token else {}
        body = sandbox.leads(**query, **more).json()
        rows += body["data"]
        token = body["info"]["next_page_token"]
        if token is None:
            break
    assert len(rows) > 2_000
    assert len({row["id"] for row in rows}) == len(rows)
    assert rows == sorted(rows, key=lambda row: (row["Modified_Time"], row["id"]))
