"""Each kind of fault, over a real socket: what the client sees, and what took effect."""

from __future__ import annotations

import socket
import time

import httpx
import pytest

from tests.sandbox.caller import PAT, Caller, Json

UPDATE = f"Leads/{PAT}"


def change(sandbox: Caller) -> httpx.Response:
    """A request whose effect can be seen."""
    return sandbox.put(UPDATE, {"data": [{"Company": "Changed"}]})


def changed(sandbox: Caller) -> bool:
    sandbox.control("faults", method="DELETE")
    [lead] = sandbox.get(UPDATE).json()["data"]
    return bool(lead["Company"] == "Changed")


@pytest.mark.parametrize(
    ("kind", "more", "status", "took_effect"),
    [
        ("status", {"status": 502}, 502, True),
        ("status", {"status": 502, "when": "before"}, 502, False),
        ("status", {"status": 400, "body": {"code": "NEW"}}, 400, True),
        ("refuse", {}, 503, False),
        ("refuse", {"status": 500, "body": {"code": "INTERNAL_ERROR"}}, 500, False),
        ("too_many_requests", {}, 429, False),
        ("token_expired", {}, 401, False),
        ("html", {}, 200, True),
        ("html", {"status": 502}, 502, True),
        ("empty", {}, 200, True),
        ("garbage", {}, 200, True),
        ("delay", {"seconds": 0}, 200, True),
        ("drip", {"seconds": 0.05}, 200, True),
        ("huge", {"bytes": 300_000}, 200, True),
    ],
)
def test_an_answer_goes_wrong(
    sandbox: Caller, kind: str, more: Json, status: int, took_effect: bool
) -> None:
    sandbox.order(kind, **more)
    assert change(sandbox).status_code == status
    if kind == "token_expired":
        sandbox.credentials["access_token"] = sandbox.refresh().json()["access_token"]
    assert changed(sandbox) is took_effect


@pytest.mark.parametrize(
    ("kind", "took_effect"),
    [("cut_before_effect", False), ("cut_after_effect", True), ("truncate", True)],
)
def test_a_connection_is_cut(sandbox: Caller, kind: str, took_effect: bool) -> None:
    sandbox.order(kind)
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        change(sandbox)
    assert changed(sandbox) is took_effect


@pytest.mark.parametrize("kind", ["cut_before_effect", "cut_after_effect"])
def test_cut_sends_not_one_byte(sandbox: Caller, kind: str) -> None:
    sandbox.order(kind)
    address = httpx.URL(sandbox.credentials["url"])
    with socket.create_connection((address.host, address.port or 0), timeout=5) as connection:
        connection.sendall(b"GET /crm/v8/Leads HTTP/1.1\r\nHost: localhost\r\n\r\n")
        try:
            received = connection.recv(1024)
        except ConnectionResetError:
            received = b""
    assert received == b""


def test_truncate_sends_half_of_what_it_announced(sandbox: Caller) -> None:
    whole = sandbox.leads().content
    sandbox.order("truncate")
    request = {"Authorization": f"Zoho-oauthtoken {sandbox.credentials['access_token']}"}
    url = f"{sandbox.credentials['url']}/crm/v8/Leads?fields=Last_Name"
    with httpx.stream("GET", url, headers=request, trust_env=False) as answer:
        assert answer.headers["content-length"] == str(len(whole))
        parts = answer.iter_raw()
        received = next(parts)
        with pytest.raises(httpx.RemoteProtocolError):
            next(parts)
    assert received == whole[: len(whole) // 2]


def test_what_a_spoiled_body_holds(sandbox: Caller) -> None:
    sandbox.order("html")
    sandbox.order("empty")
    sandbox.order("garbage")
    html, empty, garbage = sandbox.leads(), sandbox.leads(), sandbox.leads()
    assert html.headers["content-type"].startswith("text/html")
    assert html.text.startswith("<!DOCTYPE html>")
    assert empty.content == b""
    assert empty.headers["content-type"].startswith("application/json")
    with pytest.raises(UnicodeDecodeError):
        garbage.content.decode()
    assert garbage.headers["content-type"].startswith("application/json")


def test_huge_is_as_long_as_ordered_and_announces_no_length(sandbox: Caller) -> None:
    sandbox.order("huge", bytes=300_000)
    answer = sandbox.leads()
    assert "content-length" not in answer.headers
    assert len(answer.json()["data"][0]["padding"]) == 300_000


def test_drip_spreads_the_answer_over_its_seconds(sandbox: Caller) -> None:
    whole = sandbox.leads().json()
    sandbox.order("drip", seconds=0.3)
    begin = time.monotonic()
    answer = sandbox.leads()
    assert answer.json() == whole
    assert time.monotonic() - begin >= 0.3


@pytest.mark.parametrize("when", ["before", "after"])
def test_delay_is_before_or_after_the_effect(sandbox: Caller, http, when: str) -> None:
    sandbox.order("delay", seconds=5, when=when, path="/crm/v8/Leads/*")
    with pytest.raises(httpx.ReadTimeout):
        sandbox.request("PUT", UPDATE, json={"data": [{"Company": "Changed"}]}, timeout=0.1)
    assert changed(sandbox) is (when == "after")


def test_a_delay_adds_to_another_fault(sandbox: Caller) -> None:
    sandbox.order("delay", seconds=0.1)
    sandbox.order("status", status=500)
    begin = time.monotonic()
    assert sandbox.leads().status_code == 500
    assert time.monotonic() - begin >= 0.1


@pytest.mark.parametrize(
    ("order", "method", "path", "hit"),
    [
        ({}, "PUT", "Contacts", True),
        ({"path": "/crm/v8/Leads/*/actions/convert"}, "POST", "Leads/1/actions/convert", True),
        ({"path": "/crm/v8/Leads/*/actions/convert"}, "GET", "Leads/1", False),
        ({"path": "/crm/v8/Leads"}, "GET", "Leads", True),
        ({"path": "/crm/v8/Leads"}, "GET", "Leads/1", False),
        ({"path": "/crm/v8/Leads/?"}, "GET", "Leads/1", True),
        ({"path": "/crm/v8/Leads/?"}, "GET", "Leads/12", False),
        ({"method": "GET"}, "GET", "Contacts", True),
        ({"method": "get"}, "GET", "Contacts", True),
        ({"method": "GET"}, "PUT", "Contacts", False),
        ({"method": "PUT", "path": "/crm/v8/Leads"}, "PUT", "Contacts", False),
    ],
)
def test_faults_wait_for_their_method_and_path(
    sandbox: Caller, order: Json, method: str, path: str, hit: bool
) -> None:
    sandbox.order("status", status=418, **order)
    assert (sandbox.request(method, path).status_code == 418) is hit


@pytest.mark.parametrize(
    ("times", "statuses"), [(1, [500, 200, 200]), (2, [500, 500, 200]), (0, [500] * 3)]
)
def test_times_counts_down_and_nought_means_always(
    sandbox: Caller, times: int, statuses: list[int]
) -> None:
    sandbox.order("refuse", status=500, times=times)
    assert [sandbox.leads().status_code for _ in range(3)] == statuses


def test_faults_are_taken_in_the_order_given_and_can_be_cleared(sandbox: Caller) -> None:
    sandbox.order("refuse", status=500)
    sandbox.order("refuse", status=501)
    assert [sandbox.leads().status_code, sandbox.leads().status_code] == [500, 501]
    sandbox.order("refuse", status=500, times=0)
    assert sandbox.control("faults", method="DELETE") == {"faults": []}
    assert sandbox.leads().status_code == 200


def test_control_calls_suffer_no_fault(sandbox: Caller) -> None:
    sandbox.order("cut_before_effect", times=0)
    assert sandbox.effects()["requests"] == {}


@pytest.mark.parametrize("retry_after", [None, 30, -1, "Wed, 21 Oct 2015 07:28:00 GMT"])
def test_too_many_requests(sandbox: Caller, retry_after: object) -> None:
    more = {} if retry_after is None else {"retry_after": retry_after}
    sandbox.order("too_many_requests", **more)
    answer = sandbox.leads()
    assert (answer.status_code, answer.json()["code"]) == (429, "TOO_MANY_REQUESTS")
    assert answer.headers.get("retry-after") == (None if retry_after is None else str(retry_after))


def test_token_expired_really_expires_the_token(sandbox: Caller) -> None:
    sandbox.order("token_expired")
    assert sandbox.leads().json()["code"] == "INVALID_TOKEN"
    assert sandbox.leads().json()["code"] == "INVALID_TOKEN"
    sandbox.credentials["access_token"] = sandbox.refresh().json()["access_token"]
    assert sandbox.leads().status_code == 200


def test_the_accounts_server_suffers_faults_too(sandbox: Caller) -> None:
    sandbox.order("cut_after_effect", path="/oauth/v2/token")
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        sandbox.refresh()
    assert sandbox.effects()["refreshes"] == 1


def test_a_faulted_request_counts_as_a_request(sandbox: Caller) -> None:
    sandbox.order("refuse")
    sandbox.leads()
    assert sandbox.effects()["requests"] == {"GET /crm/v8/Leads": 1}
    assert sandbox.effects()["credits"] == 0


def test_what_a_delayed_request_does_stays_in_its_own_test(sandbox: Caller) -> None:
    sandbox.order("delay", seconds=0.2, when="before")
    with pytest.raises(httpx.ReadTimeout):
        sandbox.request("PUT", UPDATE, json={"data": [{"Company": "Changed"}]}, timeout=0.05)
    sandbox.reset()
    sandbox.order("delay", seconds=0.3, path="/crm/v8/Contacts")
    sandbox.get("Contacts", fields="Email")
    assert not changed(sandbox)


def status_of(sandbox: Caller, job_id: str) -> Json:
    [status] = sandbox.get("Leads/actions/mass_convert", job_id=job_id).json()["data"]
    return {name: status[name] for name in ("Status", "Converted_Count", "Failed_Count")}


def start_job(sandbox: Caller) -> tuple[str, list[str]]:
    """A mass conversion of two new leads: its id and theirs."""
    rows = [{"Last_Name": "One"}, {"Last_Name": "Two"}]
    made = sandbox.post("Leads", {"data": rows}).json()["data"]
    ids = [row["details"]["id"] for row in made]
    return sandbox.post("Leads/actions/mass_convert", {"ids": ids}).json()["details"]["job_id"], ids


def test_job_fails_for_the_leads_it_names(sandbox: Caller) -> None:
    sandbox.control("act", {"delete": {"module": "Leads", "id": PAT}})
    named = str(int("4876876800000000001") + 1)  # the second lead that start_job makes
    sandbox.order("job_fails", lead_ids=[named])
    job, ids = start_job(sandbox)
    assert ids[1] == named
    sandbox.advance(60)
    assert status_of(sandbox, job) == {
        "Status": "completed",
        "Converted_Count": 1,
        "Failed_Count": 1,
    }
    assert [row["id"] for row in sandbox.leads().json()["data"]] == [named]


def test_job_fails_altogether_and_once(sandbox: Caller) -> None:
    sandbox.order("job_fails")
    first, _ = start_job(sandbox)
    second, _ = start_job(sandbox)
    sandbox.advance(60)
    assert status_of(sandbox, first)["Failed_Count"] == 2
    assert status_of(sandbox, second)["Converted_Count"] == 2


def test_job_slow_takes_so_much_longer(sandbox: Caller) -> None:
    sandbox.order("job_slow", seconds=600)
    job, _ = start_job(sandbox)
    sandbox.advance(590)
    assert status_of(sandbox, job)["Status"] == "in progress"
    sandbox.advance(20)
    assert status_of(sandbox, job)["Status"] == "completed"
