"""An access through the day: kept over restarts, renewed seldom, lost with one word, regained."""

from __future__ import annotations

import asyncio
import dataclasses
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from app.domain.accounts import Credentials
from app.domain.errors import SignInNeeded, TooManyRequests
from app.domain.outcome import Converted, NotSent, Trouble
from app.domain.plan import Plan
from app.domain.records import RecordId
from app.zoho.connection import open_gateway
from app.zoho.renewal import seconds_left
from tests.faults.behaviours import json_answer, scripted
from tests.faults.server import FaultServer, Received
from tests.zoho.article import sample
from tests.zoho.hours import Hours
from tests.zoho.opening import AT_ONCE, PATIENT, access_to

LEAD = RecordId("3477061000000000017")
HOUR, MINUTE = 3600.0, 60.0
DENIED = {"error": "Access Denied", "error_description": "You have made too many requests"}


class Zoho:
    """Knows which refresh token is good, and how long each access token lives by its own clock."""

    def __init__(self, hours: Hours) -> None:
        self.refresh_token = "refresh"
        self.throttled = False
        self.lifetime = HOUR
        self.renewals: list[float] = []
        self.refused = 0
        self._hours = hours
        self._ends = {"first": hours.now + HOUR}

    def __call__(self, request: Received) -> bytes:
        if request.target == "/oauth/v2/token":
            return self._renew(request)
        token = request.headers["authorization"].removeprefix("Zoho-oauthtoken ")
        if self._ends.get(token, 0.0) <= self._hours.now:
            self.refused += 1
            return json_answer({"code": "INVALID_TOKEN", "details": {}, "status": "error"}, 401)
        if request.method == "POST":
            return json_answer(sample("case_1_response"))
        return json_answer({"data": [{"id": LEAD}]})

    def end_all(self) -> None:
        self._ends.clear()

    def _renew(self, request: Received) -> bytes:
        if f"refresh_token={self.refresh_token}&" not in request.body.decode() + "&":
            return json_answer({"error": "invalid_code"})
        if self.throttled:
            return json_answer(DENIED)
        self.renewals.append(self._hours.now)
        token = f"token-{len(self.renewals)}"
        self._ends[token] = self._hours.now + self.lifetime
        return json_answer({"access_token": token, "expires_in": 3600})


class Desk:
    """One program after the other on the same account, as the keychain hands it on."""

    def __init__(self, url: str, hours: Hours, credentials: Credentials) -> None:
        self.kept = credentials
        self._url = url
        self._hours = hours

    @asynccontextmanager
    async def open(self):
        kept = self.kept
        access = dataclasses.replace(
            access_to(self._url),
            refresh_token=kept.refresh_token,
            access_token=kept.access_token,
            expires=kept.expires,
        )
        gateway = open_gateway(
            access, deadlines=PATIENT, pace=AT_ONCE, time=self._hours.time, keep=self._keep
        )
        try:
            yield gateway
        finally:
            await gateway.aclose()

    def _keep(self, credentials: Credentials) -> None:
        self.kept = credentials


@asynccontextmanager
async def a_day():
    hours = Hours()
    zoho = Zoho(hours)
    first = Credentials("client", "secret", "refresh", "first", hours.wall + timedelta(hours=1))
    with FaultServer(scripted(zoho)) as server:
        yield hours, zoho, Desk(server.url, hours, first)


async def test_eight_hours_with_restarts_take_ten_renewals_at_most_and_no_call_is_refused():
    async with a_day() as (hours, zoho, desk):
        for _ in range(16):  # a restart each half hour
            async with desk.open() as gateway:
                for _ in range(6):
                    hours.pass_by(5 * MINUTE)
                    assert (await gateway.lead(LEAD)).id == LEAD
    assert len(zoho.renewals) == 8
    assert zoho.refused == 0


async def test_a_restart_goes_on_with_the_same_access():
    async with a_day() as (hours, zoho, desk):
        for _ in range(30):
            async with desk.open() as gateway:
                await gateway.lead(LEAD)
        hours.pass_by(HOUR)
        for _ in range(30):
            async with desk.open() as gateway:
                await gateway.lead(LEAD)
    assert (len(zoho.renewals), zoho.refused) == (1, 0)


@pytest.mark.parametrize("known", [True, False], ids=["known to be old", "found out by Zoho"])
async def test_a_thousand_calls_with_an_old_token_cause_one_renewal(known):
    async with a_day() as (hours, zoho, desk):
        desk.kept = dataclasses.replace(desk.kept, expires=hours.wall if known else None)
        zoho.end_all()
        async with desk.open() as gateway:
            tokens = gateway._tokens
            calls = (tokens.current() if known else tokens.renewed("first") for _ in range(1000))
            got = await asyncio.gather(*calls)
            assert got == ["token-1"] * 1000
            assert await tokens.renewed("first") == "token-1"  # one that comes late
    assert len(zoho.renewals) == 1
    assert desk.kept.access_token == "token-1"


@pytest.mark.parametrize(
    ("left", "known"),
    [
        (timedelta(hours=1), HOUR),
        (timedelta(seconds=-5), -5.0),
        (timedelta(hours=1, seconds=1), None),  # the clock was set back since
        (timedelta(days=400), None),
    ],
)
def test_what_a_clock_that_was_set_says_is_not_believed(left, known):
    hours = Hours()
    credentials = Credentials("client", "", "r", "a", hours.wall + left)
    assert seconds_left(credentials, hours.time) == known
    assert seconds_left(dataclasses.replace(credentials, expires=None), hours.time) is None


@pytest.mark.parametrize("by", [timedelta(days=1), timedelta(days=-1)])
async def test_a_clock_that_was_set_between_two_starts_costs_one_renewal_at_most(by):
    async with a_day() as (hours, zoho, desk):
        hours.wall += by
        async with desk.open() as gateway:
            for _ in range(5):
                await gateway.lead(LEAD)
    assert len(zoho.renewals) <= 1
    assert zoho.refused == 0


async def test_a_lost_access_is_told_once_and_a_sign_in_brings_everything_back():
    told: list[int] = []
    async with a_day() as (hours, zoho, desk), desk.open() as gateway:
        end = gateway.watch_access_loss(lambda: told.append(1))
        zoho.refresh_token = "another"
        zoho.end_all()
        reads = await asyncio.gather(
            *(gateway.lead(LEAD) for _ in range(50)), return_exceptions=True
        )
        assert all(isinstance(one, SignInNeeded) for one in reads)
        outcome = await gateway.convert(Plan(LEAD))
        assert not isinstance(outcome, Converted)
        hours.pass_by(HOUR)
        with pytest.raises(SignInNeeded):
            await gateway.lead(LEAD)
        await asyncio.sleep(0)
        assert told == [1]

        again = Credentials("client", "secret", "another")
        gateway.signed_in_again(again)
        assert isinstance(await gateway.convert(Plan(LEAD)), Converted)
        assert desk.kept.refresh_token == "another"

        zoho.refresh_token = "a third"
        zoho.end_all()
        for _ in range(2):
            with pytest.raises(SignInNeeded):
                await gateway.lead(LEAD)
        await asyncio.sleep(0)
        assert told == [1, 1]
        end()


async def test_an_access_that_zoho_refuses_fresh_as_it_is_is_told_as_lost():
    told: list[int] = []
    async with a_day() as (_, zoho, desk), desk.open() as gateway:
        gateway.watch_access_loss(lambda: told.append(1))
        zoho.lifetime = 0.0
        zoho.end_all()
        for _ in range(3):
            with pytest.raises(SignInNeeded):
                await gateway.lead(LEAD)
        await asyncio.sleep(0)
        assert told == [1]
        zoho.lifetime = HOUR
        gateway.signed_in_again(Credentials("client", "secret", "refresh"))
        assert (await gateway.lead(LEAD)).id == LEAD


async def test_a_conversion_without_an_access_is_not_sent_and_says_so():
    async with a_day() as (hours, zoho, desk):
        zoho.refresh_token = "another"
        hours.pass_by(2 * HOUR)
        async with desk.open() as gateway:
            outcome = await gateway.convert(Plan(LEAD))
    assert isinstance(outcome, NotSent)
    assert outcome.kind is Trouble.SIGN_IN


async def test_throttling_waits_ten_minutes_and_keeps_what_renews():
    async with a_day() as (hours, zoho, desk):
        zoho.throttled = True
        hours.pass_by(HOUR)
        async with desk.open() as gateway:
            told: list[int] = []
            gateway.watch_access_loss(lambda: told.append(1))
            for _ in range(3):
                with pytest.raises(TooManyRequests):
                    await gateway.lead(LEAD)
            zoho.throttled = False
            hours.pass_by(10 * MINUTE)
            await gateway.lead(LEAD)
    assert told == []
    assert desk.kept.refresh_token == "refresh"
    assert len(zoho.renewals) == 1
