"""Clocks that are wrong, set, or stand still in sleep (reliability.md section 4, rows 14, 15)."""

from __future__ import annotations

import asyncio
import json
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.domain.outcome import Converted, Trouble, Unknown
from app.domain.plan import Plan
from app.domain.records import RecordId
from tests.faults.behaviours import answer, json_answer, no_answer, scripted
from tests.faults.server import FaultServer, Received
from tests.zoho.article import sample
from tests.zoho.hours import Hours
from tests.zoho.opening import opened

LEAD = RecordId("3477061000000000017")
DAY = timedelta(days=1)


class Zoho:
    """Knows the newest token only, and answers with a Date of its own."""

    def __init__(self, date: str = "") -> None:
        self.token = "first"
        self.renewals = 0
        self._head = {"date": date} if date else {}

    def __call__(self, request: Received) -> bytes:
        if request.target == "/oauth/v2/token":
            self.renewals += 1
            self.token = f"token {self.renewals}"
            return json_answer({"access_token": self.token, "expires_in": 3600})
        if request.headers["authorization"] != f"Zoho-oauthtoken {self.token}":
            body = {"code": "INVALID_TOKEN", "details": {}, "message": "m", "status": "error"}
            return json_answer(body, 401)
        if request.method == "POST":
            return self._answer(sample("case_1_response"))
        return self._answer({"data": [{"id": LEAD}]})

    def _answer(self, value: Any) -> bytes:
        return answer(json.dumps(value).encode(), headers=self._head)


@pytest.mark.parametrize("wrong", [DAY, -DAY])
async def test_a_token_lives_as_long_as_it_does_whatever_the_clock_says(wrong):
    hours, zoho = Hours(), Zoho()
    with FaultServer(scripted(zoho)) as server:
        async with opened(server.url, time=hours.time, access_token="") as gateway:
            await gateway.lead(LEAD)
            hours.wall += wrong
            assert isinstance(await gateway.convert(Plan(LEAD)), Converted)
            assert zoho.renewals == 1
            hours.pass_by(3600.0)
            await gateway.lead(LEAD)
    assert zoho.renewals == 2


async def test_a_token_that_ran_out_in_sleep_is_found_out_and_renewed_once():
    hours, zoho = Hours(), Zoho()
    with FaultServer(scripted(zoho)) as server:
        async with opened(server.url, time=hours.time, access_token="") as gateway:
            await gateway.lead(LEAD)
            hours.wall += timedelta(hours=9)  # the monotonic clock stood still
            zoho.token = "none that Segue has"
            await asyncio.gather(*(gateway.lead(LEAD) for _ in range(30)))
            assert isinstance(await gateway.convert(Plan(LEAD)), Converted)
    assert zoho.renewals == 2


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Pacific/Kiritimati"])
@pytest.mark.parametrize("date", ["Sun, 01 Nov 2026 05:59:59 GMT", "Sun, 01 Nov 2026 06:30:00 GMT"])
@pytest.mark.parametrize("wrong", [timedelta(), DAY, -DAY])
async def test_the_skew_is_that_of_the_clocks_not_of_zones_or_seasons(
    monkeypatch, zone, date, wrong
):
    """New York sets its clocks back on that day at 06:00 UTC."""
    monkeypatch.setenv("TZ", zone)
    if hasattr(time, "tzset"):
        time.tzset()
    hours = Hours()
    hours.wall = datetime.strptime(date, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC) - wrong
    try:
        with FaultServer(scripted(Zoho(date))) as server:
            async with opened(server.url, time=hours.time) as gateway:
                assert gateway.clock_skew() is None
                await gateway.lead(LEAD)
                assert gateway.clock_skew() == wrong
    finally:
        monkeypatch.undo()
        if hasattr(time, "tzset"):
            time.tzset()


async def test_after_a_sleep_the_next_call_opens_a_connection_of_its_own():
    hours = Hours()
    with FaultServer(scripted(Zoho())) as server:
        async with opened(server.url, time=hours.time) as gateway:
            for _ in range(2):
                await gateway.lead(LEAD)
            hours.wall += timedelta(minutes=20)
            for _ in range(2):
                await gateway.lead(LEAD)
        assert [request.connection for request in server.received] == [0, 0, 1, 1]


async def test_on_waking_a_conversion_on_the_wire_is_unknown_at_once():
    with FaultServer(no_answer) as server:
        async with opened(server.url) as gateway:
            conversion = asyncio.create_task(gateway.convert(Plan(LEAD)))
            assert await asyncio.to_thread(server.wait_for, 1)
            await gateway.reset_connections()
            outcome = await asyncio.wait_for(conversion, 1.0)
        assert len(server.received) == 1
    assert isinstance(outcome, Unknown)
    assert outcome.kind is Trouble.CUT


async def test_on_waking_a_read_on_the_wire_goes_again_on_a_fresh_connection():
    row = json_answer({"data": [{"id": LEAD}]})

    def behave(connection):
        connection.read_request()
        if len(server.received) == 1:
            connection.hang()
        connection.send(row)

    with FaultServer(behave) as server:
        async with opened(server.url) as gateway:
            read = asyncio.create_task(gateway.lead(LEAD))
            assert await asyncio.to_thread(server.wait_for, 1)
            await gateway.reset_connections()
            assert (await asyncio.wait_for(read, 5.0)).id == LEAD
        assert [request.connection for request in server.received] == [0, 1]


async def test_connections_can_be_dropped_when_there_are_none_and_after_closing():
    async with opened("http://127.0.0.1:1") as gateway:
        await gateway.reset_connections()
        await gateway.aclose()
        await gateway.reset_connections()
