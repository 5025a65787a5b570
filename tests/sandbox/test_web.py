"""Records as pages for a browser: everything in them is text."""

from __future__ import annotations

import json

import httpx
import pytest

from tests.sandbox.caller import PAT, Caller

DEAL = {
    "Deal_Name": "Big one",
    "Stage": "Qualification",
    "Pipeline": "Standard (Standard)",
    "Closing_Date": "2027-01-01",
}


def page(sandbox: Caller, http: httpx.Client, tab: str, record_id: str) -> httpx.Response:
    url, org_id = sandbox.credentials["url"], sandbox.credentials["org_id"]
    return http.get(f"{url}/crm/org{org_id}/tab/{tab}/{record_id}")


def test_a_lead(sandbox: Caller, http: httpx.Client) -> None:
    answer = page(sandbox, http, "Leads", PAT)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    for text in ("<h1>Leads: Pat Boyle</h1>", "<td>Zylker Biotech", "<td>9844444444"):
        assert text in answer.text


def test_deals_have_their_old_name(sandbox: Caller, http: httpx.Client) -> None:
    made = sandbox.post("Deals", {"data": [DEAL]}).json()["data"][0]["details"]["id"]
    assert "<h1>Deals: Big one</h1>" in page(sandbox, http, "Potentials", made).text


@pytest.mark.parametrize(("tab", "record_id"), [("Leads", "1"), ("Nothing", PAT)])
def test_what_is_not_there(sandbox: Caller, http: httpx.Client, tab: str, record_id: str) -> None:
    answer = page(sandbox, http, tab, record_id)
    assert (answer.status_code, "No such record" in answer.text) == (404, True)


@pytest.mark.parametrize(
    ("company", "shown"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\ud800", "?"),
        ("{title}", "{title}"),
        ("\u202e\u5317\u4eac & \U0001f600", "\u202e\u5317\u4eac &amp; \U0001f600"),
    ],
)
def test_hostile_text(sandbox: Caller, http: httpx.Client, company: str, shown: str) -> None:
    body = json.dumps({"data": [{"Company": company}]})  # ASCII can write half a surrogate pair
    assert sandbox.request("PUT", f"Leads/{PAT}", content=body).status_code == 200
    answer = page(sandbox, http, "Leads", PAT)
    assert f"<td>{shown}<" in answer.text
    assert "default-src 'none'" in answer.text
