"""Tokens: renewed once for any number of calls, kept when throttled, sent nowhere else."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import threading
from typing import Any
from urllib.parse import parse_qs

import pytest

from app.domain.accounts import DataCentre
from app.domain.errors import (
    CrmError,
    ServerFailed,
    SignInNeeded,
    TooManyRequests,
    UnexpectedAnswer,
    Unreachable,
)
from app.domain.outcome import Converted, NotSent, Refused, Trouble
from app.domain.plan import Plan
from app.domain.records import RecordId
from app.zoho import oauth
from app.zoho.auth import Tokens
from app.zoho.datacenters import servers_in
from app.zoho.exchange import Answer
from app.zoho.oauth import AccessToken, Grant
from tests.faults.behaviours import answer, json_answer, no_answer, scripted
from tests.faults.server import FaultServer, Received
from tests.zoho.article import sample
from tests.zoho.opening import access_to, opened

LEAD = RecordId("3477061000000000017")
GRANT = Grant("my client", "s&cret", "1000.r+f")
DENIED = {
    "error": "Access Denied",
    "error_description": "You have made too many requests continuously.",
    "status": "failure",
}
INVALID_TOKEN = {"code": "INVALID_TOKEN", "details": {}, "message": "x", "status": "error"}


class Zoho:
    """Accepts the newest token only; `renewals` are answered one after the other, the last for
    ever: a text is a token, anything else a whole answer."""

    def __init__(self, *renewals: str | bytes) -> None:
        self.accepted = {"second", "third"}
        self.refreshes = 0
        self.converted: list[Received] = []
        self._renewals = list(renewals or ("second",))
        self._lock = threading.Lock()

    def __call__(self, request: Received) -> bytes:
        if request.target == "/oauth/v2/token":
            return self._renew()
        token = request.headers["authorization"].removeprefix("Zoho-oauthtoken ")
        if token not in self.accepted:
            return json_answer(INVALID_TOKEN, 401)
        if request.method == "POST":
            self.converted.append(request)
            return json_answer(sample("case_1_response"))
        return json_answer({"data": [{"id": LEAD}]})

    def _renew(self) -> bytes:
        with self._lock:
            self.refreshes += 1
            given = self._renewals.pop(0) if len(self._renewals) > 1 else self._renewals[0]
        if isinstance(given, bytes):
            return given
        return json_answer({"access_token": given, "expires_in": 3600, "token_type": "Bearer"})


@pytest.mark.parametrize("calls", [1, 60])
async def test_one_renewal_for_any_number_of_calls(calls):
    zoho = Zoho()
    with FaultServer(scripted(zoho)) as server:
        async with opened(server.url) as gateway:
            leads = await asyncio.gather(*(gateway.lead(LEAD) for _ in range(calls)))
    assert [lead.id for lead in leads] == [LEAD] * calls
    assert zoho.refreshes == 1


async def test_a_conversion_with_an_old_token_is_executed_once():
    zoho = Zoho()
    with FaultServer(scripted(zoho)) as server:
        async with opened(server.url) as gateway:
            assert isinstance(await gateway.convert(Plan(LEAD)), Converted)
    assert (zoho.refreshes, len(zoho.converted)) == (1, 1)


async def test_without_a_token_one_is_fetched_before_the_first_call():
    zoho = Zoho()
    with FaultServer(scripted(zoho)) as server:
        async with opened(server.url, access_token="") as gateway:
            await gateway.lead(LEAD)
        assert [r.target for r in server.received] == ["/oauth/v2/token", f"/crm/v8/Leads/{LEAD}"]


async def test_the_secrets_are_sent_in_the_body_and_never_in_a_url():
    zoho = Zoho()
    with FaultServer(scripted(zoho)) as server:
        async with opened(server.url, access_token="") as gateway:
            await gateway.lead(LEAD)
        refresh = server.received[0]
    assert parse_qs(refresh.body.decode()) == {
        "grant_type": ["refresh_token"],
        "client_id": ["client"],
        "client_secret": ["secret"],
        "refresh_token": ["refresh"],
    }
    assert all(
        "secret" not in r.target and "refresh_token" not in r.target for r in server.received
    )


async def test_a_second_refusal_is_not_answered_by_a_second_renewal():
    zoho = Zoho()
    zoho.accepted = set()
    with FaultServer(scripted(zoho)) as server:
        async with opened(server.url) as gateway:
            with pytest.raises(SignInNeeded):
                await gateway.lead(LEAD)
            assert zoho.refreshes == 1
            outcome = await gateway.convert(Plan(LEAD))
    assert isinstance(outcome, Refused)
    assert outcome.problem.code == "INVALID_TOKEN"
    assert zoho.converted == []


FAILED_RENEWALS: list[tuple[bytes, type[CrmError]]] = [
    (json_answer({"error": "invalid_code"}), SignInNeeded),
    (json_answer({"error": "invalid_client"}), SignInNeeded),
    (json_answer({"error": "invalid_client"}, 400), SignInNeeded),
    (json_answer(DENIED), TooManyRequests),
    (json_answer(DENIED, 400), TooManyRequests),
    (json_answer({"error": "server_error"}), UnexpectedAnswer),
    (json_answer({}), UnexpectedAnswer),
    (json_answer({"access_token": ""}), UnexpectedAnswer),
    (json_answer({"access_token": "tök"}), UnexpectedAnswer),
    (json_answer({"access_token": "t", "api_domain": "https://evil.example"}), UnexpectedAnswer),
    (json_answer({"access_token": "second"}, 400), UnexpectedAnswer),
    (answer(b"<html>", headers={"content-type": "text/html"}), Unreachable),
    (answer(status=302, headers={"location": "https://evil.example"}), Unreachable),
    (answer(status=302, headers={"location": "/elsewhere"}), UnexpectedAnswer),
    (answer(status=503), ServerFailed),
]


@pytest.mark.parametrize(("renewal", "kind"), FAILED_RENEWALS)
async def test_a_renewal_that_fails(renewal, kind):
    zoho = Zoho(renewal)
    with FaultServer(scripted(zoho)) as server:
        async with opened(server.url) as gateway:
            with pytest.raises(kind):
                await gateway.lead(LEAD)
            asked = zoho.refreshes
            outcome = await gateway.convert(Plan(LEAD))
    assert isinstance(outcome, Refused)
    assert zoho.converted == []
    # A conversion right after shares the failure: Zoho isn't asked again at once.
    assert zoho.refreshes == asked


TROUBLE = {
    SignInNeeded: Trouble.SIGN_IN,
    TooManyRequests: Trouble.THROTTLED,
    UnexpectedAnswer: Trouble.UNREADABLE,
    Unreachable: Trouble.PORTAL,
    ServerFailed: Trouble.SERVER_FAILED,
}


@pytest.mark.parametrize(("renewal", "kind"), FAILED_RENEWALS)
async def test_a_conversion_without_any_token_is_not_sent(renewal, kind):
    zoho = Zoho(renewal)
    with FaultServer(scripted(zoho)) as server:
        async with opened(server.url, access_token="") as gateway:
            outcome = await gateway.convert(Plan(LEAD))
        assert isinstance(outcome, NotSent)
        assert outcome.kind is TROUBLE[kind]
        assert all(r.target == "/oauth/v2/token" for r in server.received)


async def test_a_caller_that_gives_up_does_not_cancel_the_renewal_of_the_others():
    zoho = Zoho()
    with FaultServer(scripted(zoho)) as server:
        async with opened(server.url, access_token="") as gateway:
            first, second = (asyncio.create_task(gateway.lead(LEAD)) for _ in range(2))
            await asyncio.to_thread(server.wait_for, 1)
            first.cancel()
            assert (await second).id == LEAD
    assert zoho.refreshes == 1


async def test_closing_gives_up_a_renewal():
    with FaultServer(no_answer) as server:
        async with opened(server.url, access_token="") as gateway:
            read = asyncio.create_task(gateway.lead(LEAD))
            conversion = asyncio.create_task(gateway.convert(Plan(LEAD)))
            assert await asyncio.to_thread(server.wait_for, 1)
            await gateway.aclose()
            with pytest.raises(Unreachable):
                await read
            assert isinstance(await conversion, NotSent)


class Hours:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def tokens_from(clock: Hours, *results: AccessToken | CrmError) -> tuple[Tokens, list[int]]:
    left = list(results)
    asked: list[int] = []

    async def renew() -> AccessToken:
        asked.append(1)
        result = left.pop(0)
        if isinstance(result, CrmError):
            raise result
        return result

    return Tokens(renew, clock), asked


async def test_a_token_is_renewed_a_minute_ahead_of_its_end():
    clock = Hours()
    tokens, asked = tokens_from(clock, AccessToken("a", 3600.0), AccessToken("b", 3600.0))
    assert await tokens.current() == "a"
    clock.now += 3539.0
    assert await tokens.current() == "a"
    clock.now += 1.0
    assert await tokens.current() == "b"
    assert len(asked) == 2


async def test_a_token_of_a_few_seconds_is_used_at_all():
    clock = Hours()
    tokens, asked = tokens_from(clock, AccessToken("a", 30.0))
    assert [await tokens.current(), await tokens.current()] == ["a", "a"]
    assert len(asked) == 1


async def test_while_throttled_nobody_asks_again_and_afterwards_it_works():
    clock = Hours()
    tokens, asked = tokens_from(clock, TooManyRequests(600.0), AccessToken("a", 3600.0))
    for _ in range(3):
        with pytest.raises(TooManyRequests) as caught:
            await tokens.current()
        assert caught.value.retry_after == 600.0 - (clock.now - 1000.0)
        clock.now += 250.0
    assert len(asked) == 1
    assert await tokens.current() == "a"


async def test_a_grant_that_is_gone_is_not_tried_again():
    clock = Hours()
    tokens, asked = tokens_from(clock, SignInNeeded("invalid_code"))
    depths = []
    for _ in range(4):
        with pytest.raises(SignInNeeded) as caught:
            await tokens.current()
        depths.append(len(caught.traceback))
        clock.now += 3600.0
    assert len(asked) == 1
    assert depths[3] == depths[1]  # it is raised all day, and holds on to nobody who asked before


async def test_a_passing_failure_is_tried_again_after_a_moment():
    clock = Hours()
    tokens, asked = tokens_from(clock, Unreachable("x"), AccessToken("a", 3600.0))
    for _ in range(2):
        with pytest.raises(Unreachable):
            await tokens.current()
    clock.now += 2.5
    assert await tokens.current() == "a"
    assert len(asked) == 2


EU = servers_in(DataCentre.EU).apis
LOCAL = frozenset({"http://127.0.0.1:5"})


def read(value: Any, apis: frozenset[str] = EU) -> AccessToken:
    body = json.dumps(value).encode()
    return oauth.token(Answer(200, {"content-type": "application/json"}, body), apis)


@pytest.mark.parametrize(
    ("value", "apis", "token"),
    [
        ({"access_token": "t", "expires_in": 60}, EU, AccessToken("t", 60.0)),
        ({"access_token": "t"}, EU, AccessToken("t", 3600.0)),
        (
            {"access_token": "t", "api_domain": "https://www.zohoapis.eu/", "scope": "x,y"},
            EU,
            AccessToken("t", 3600.0, "https://www.zohoapis.eu", ("x", "y")),
        ),
        (
            {"access_token": "t", "api_domain": "http://127.0.0.1:5"},
            LOCAL,
            AccessToken("t", 3600.0, "http://127.0.0.1:5"),
        ),
    ],
)
def test_a_token_answer(value, apis, token):
    assert read(value, apis) == token


@pytest.mark.parametrize(
    "domain",
    [
        "https://www.zohoapis.com.evil.example",
        "http://www.zohoapis.com",
        "https://evil@www.zohoapis.com",
        "http://127.0.0.1:6",
        "http://127.0.0.1:5@evil.example",
    ],
)
def test_a_token_for_another_server_is_thrown_away(domain):
    with pytest.raises(UnexpectedAnswer, match="unknown server"):
        read({"access_token": "t", "api_domain": domain}, LOCAL)


@pytest.mark.parametrize("domain", ["http://127.0.0.1:5", "https://www.zohoapis.com"])
def test_a_live_gateway_takes_no_token_for_this_computer_nor_for_another_data_centre(domain):
    with pytest.raises(UnexpectedAnswer, match="unknown server"):
        read({"access_token": "t", "api_domain": domain})


def test_an_error_of_strange_words_is_not_repeated():
    with pytest.raises(SignInNeeded, match="refused"):
        read({"error": "<img src=x> " + "a" * 100})


def test_no_secret_shows():
    shown = repr((GRANT, AccessToken("s&cret", 1.0), oauth.refresh(GRANT), access_to("http://x")))
    assert "s&cret" not in shown
    assert "1000.r" not in shown
    assert "first" not in shown
    assert dataclasses.replace(GRANT) == GRANT
