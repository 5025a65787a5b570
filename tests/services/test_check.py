"""Check connection, against orgs of every kind that the sandbox plays."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.domain.accounts import ClientRegistration, Keeping, KeepingTrouble, OrgKind
from app.domain.areas import SCOPES, missing_scopes
from app.domain.check import CheckRow, Finding, Grade, Topic
from app.domain.network import Network, ProxyUse
from app.domain.outcome import Trouble
from app.services.check import CheckService, OnThisComputer
from app.services.session import Session
from app.zoho.connection import Access, open_identity
from tests.faults.server import refused_url
from tests.services.conftest import Hand, ManualClock
from tests.zoho.opening import opened

STRAIGHT = OnThisComputer(Network(ProxyUse.NONE))


async def looked_at(
    access: Access, clock: ManualClock, here: OnThisComputer = STRAIGHT
) -> tuple[CheckRow, ...]:
    async with opened(access) as gateway:
        return await CheckService(gateway, Session(gateway), clock, here).run()


def not_ok(rows: tuple[CheckRow, ...]) -> list[tuple[Grade, Finding]]:
    return [(row.grade, row.finding) for row in rows if row.grade is not Grade.OK]


CREDITS = (Grade.UNKNOWN, Finding.NOT_LOOKED_AT)
"""Zoho tells of credits only when half of them are used."""


async def test_an_org_as_it_should_be(hand, clock):
    rows = await looked_at(hand.access(), clock)
    assert not_ok(rows) == [CREDITS]
    topics = list(dict.fromkeys(row.topic for row in rows))
    assert topics == [topic for topic in Topic if topic is not Topic.KEYCHAIN]
    edition = next(row for row in rows if row.topic is Topic.EDITION)
    assert edition.about["edition"] == "enterprise"
    # It isn't spendthrift, and converts nothing.
    assert hand.effects()["credits"] <= 40
    assert hand.sent() == 0


ORGS: dict[str, tuple[dict[str, Any], list[tuple[Grade, Finding]], dict[str, Any]]] = {
    "no contacts": ({"modules": {"Contacts": False}}, [(Grade.BAD, Finding.NO_CONTACTS)], {}),
    "no accounts": ({"modules": {"Accounts": False}}, [(Grade.WARN, Finding.NO_ACCOUNTS)], {}),
    "no deals": ({"modules": {"Deals": False}}, [(Grade.WARN, Finding.NO_DEALS)], {}),
    "no company": (
        {"fields": {"Leads.Company": False}},
        [(Grade.WARN, Finding.NO_COMPANY)],
        {},
    ),
    "free": (
        {"edition": "Free"},
        [(Grade.WARN, Finding.EDITION_FREE)],
        {"edition": "free", "concurrency": 5, "credits": 5_000},
    ),
    "no right to contacts": (
        {"permissions": {"Crm_Implied_View_Contacts": False}},
        [(Grade.WARN, Finding.PERMISSIONS_MISSING)],
        {"permissions": ("Crm_Implied_View_Contacts",)},
    ),
    "no right to leads": (
        {"permissions": {"Crm_Implied_View_Leads": False}},
        [(Grade.BAD, Finding.PERMISSIONS_MISSING)],
        {"permissions": ("Crm_Implied_View_Leads",)},
    ),
}


@pytest.mark.parametrize("name", ORGS)
async def test_what_an_org_lacks_is_told_with_what_the_admin_must_know(hand, clock, name):
    change, expected, about = ORGS[name]
    hand.post("org", change)
    rows = await looked_at(hand.access(), clock)
    found = [one for one in not_ok(rows) if one != CREDITS]
    assert found == expected
    (row,) = [row for row in rows if row.finding is expected[0][1]]
    assert {key: row.about[key] for key in about} == about


async def test_several_layouts_are_told_by_module_and_name(hand, clock):
    hand.post("org", {"multiple_layouts": ["Contacts", "Accounts"]})
    rows = await looked_at(hand.access(), clock)
    several = {row.about["module"] for row in rows if row.finding is Finding.SEVERAL_LAYOUTS}
    assert several == {"Contacts", "Accounts"}
    assert all(len(row.about["names"]) == 2 for row in rows if "names" in row.about)  # type: ignore[arg-type]
    hand.post("org", {"multiple_layouts": []})
    rows = await looked_at(hand.access(), clock)
    assert Finding.ONE_LAYOUT in {row.finding for row in rows}


async def test_an_org_without_pipelines_is_as_it_should_be(hand, clock):
    hand.post("org", {"pipelines": False})
    rows = await looked_at(hand.access(), clock)
    assert not_ok(rows) == [CREDITS]
    assert Finding.NO_PIPELINES in {row.finding for row in rows}


@pytest.mark.parametrize(
    ("days", "finding"), [(9, Finding.TRIAL), (-2, Finding.TRIAL_OVER)], ids=["on", "over"]
)
async def test_a_trial_is_told_with_the_days_that_are_left(hand, clock, days, finding):
    until = datetime.now(UTC) + timedelta(days=days, hours=6)
    hand.post("org", {"trial": until.strftime("%Y-%m-%dT%H:%M:%SZ")})
    rows = await looked_at(hand.access(), clock)
    (row,) = [row for row in rows if row.topic is Topic.EDITION]
    assert (row.grade, row.finding) == (Grade.WARN, finding)
    assert row.about.get("days", days) == days


async def test_without_the_right_to_use_the_api_that_is_what_is_told(hand, clock):
    hand.post("org", {"permissions": {"Crm_Implied_Api_Access": False}})
    rows = await looked_at(hand.access(), clock)
    by_topic = {row.topic: (row.grade, row.finding) for row in rows}
    assert by_topic[Topic.PERMISSIONS] == (Grade.BAD, Finding.API_NOT_ALLOWED)
    assert by_topic[Topic.MODULES] == (Grade.UNKNOWN, Finding.NOT_LOOKED_AT)
    assert by_topic[Topic.NETWORK] == (Grade.OK, Finding.REACHED)


@pytest.mark.parametrize(
    ("missing", "grade"),
    [
        ("ZohoCRM.coql.READ", Grade.WARN),
        ("ZohoCRM.settings.tags.READ", Grade.WARN),
        ("ZohoCRM.settings.pipeline.READ", Grade.WARN),
        ("ZohoCRM.mass_convert.leads.READ", Grade.WARN),
        ("ZohoCRM.settings.layouts.READ", Grade.WARN),
        ("ZohoCRM.settings.fields.READ", Grade.BAD),
        ("ZohoCRM.modules.ALL", Grade.BAD),
    ],
)
async def test_each_missing_scope_is_named(hand, clock, missing, grade):
    access = await with_scopes(hand, [one for one in SCOPES if one != missing], told=False)
    rows = await looked_at(access, clock)
    (row,) = [row for row in rows if row.topic is Topic.SCOPES]
    assert (row.grade, row.finding) == (grade, Finding.SCOPES_MISSING)
    assert row.about["scopes"] == (missing,)


async def with_scopes(hand: Hand, scopes: list[str], *, told: bool = True) -> Access:
    """An access of the self client, which may have any scopes; told: as Zoho says itself."""
    client = hand.credentials()["clients"]["self"]
    registration = ClientRegistration(
        client["client_id"], client["client_secret"], kind=OrgKind.PRACTICE, address=hand.url
    )
    code = hand.post("grant", {"scopes": scopes})["code"]
    identity = open_identity(registration, Network())
    granted = (await identity.by_grant(registration, code)).credentials
    await identity.aclose()
    return dataclasses.replace(
        hand.access(),
        client_id=granted.client_id,
        client_secret=granted.client_secret,
        refresh_token=granted.refresh_token,
        access_token=granted.access_token,
        scopes=granted.scopes if told else (),
    )


@pytest.mark.parametrize("told", [True, False], ids=["told", "not told"])
async def test_a_scope_that_nothing_but_a_conversion_needs_is_known_where_zoho_tells(
    hand, clock, told
):
    missing = "ZohoCRM.mass_convert.leads.CREATE"
    access = await with_scopes(hand, [one for one in SCOPES if one != missing], told=told)
    rows = await looked_at(access, clock)
    (row,) = [row for row in rows if row.topic is Topic.SCOPES]
    assert row.about.get("scopes", ()) == ((missing,) if told else ())


@pytest.mark.parametrize(
    ("granted", "missing"),
    [
        ((), ()),
        (SCOPES, ()),
        ([one.upper() for one in SCOPES], ()),
        (("ZohoCRM.modules.ALL",), SCOPES[1:]),
        (
            ("ZohoCRM.modules.ALL", "ZohoCRM.settings.ALL", "ZohoCRM.users.ALL", "ZohoCRM.org.ALL"),
            (SCOPES[1], SCOPES[2], "ZohoCRM.coql.READ"),
        ),
        (
            [*SCOPES[1:], "ZohoCRM.modules.leads.ALL"],
            ("ZohoCRM.modules.ALL",),
        ),
    ],
)
def test_a_scope_for_all_covers_its_parts(granted, missing):
    assert missing_scopes(granted) == missing


async def test_credits_are_told_when_zoho_tells_them_and_when_they_are_used_up(hand, clock):
    hand.post("org", {"daily_credits": 60})
    found = [await looked_at(hand.access(), clock) for _ in range(3)]
    of_credits = [next(row for row in rows if row.topic is Topic.CREDITS) for rows in found]
    assert of_credits[-1].finding is Finding.CREDITS_USED_UP
    assert of_credits[-1].grade is Grade.BAD
    hand.post("reset", {"org": "article"})
    hand.post("org", {"daily_credits": 40})
    low = await looked_at(hand.access(), clock)
    (row,) = [row for row in low if row.topic is Topic.CREDITS]
    assert (row.grade, row.finding) == (Grade.WARN, Finding.CREDITS_LOW)


async def test_a_sign_in_that_has_ended_is_told_and_the_rest_is_unknown(hand, clock):
    access = dataclasses.replace(hand.access(), access_token="gone", refresh_token="gone")
    rows = await looked_at(access, clock)
    by_topic = {row.topic: (row.grade, row.finding) for row in rows}
    assert by_topic[Topic.SIGN_IN] == (Grade.BAD, Finding.SIGN_IN_ENDED)
    assert by_topic[Topic.NETWORK] == (Grade.OK, Finding.REACHED)
    assert by_topic[Topic.SCOPES] == (Grade.UNKNOWN, Finding.NOT_LOOKED_AT)


async def test_without_a_connection_the_trouble_is_told_and_the_rest_is_unknown(hand, clock):
    nowhere = refused_url()
    access = dataclasses.replace(hand.access(), base_url=nowhere, accounts_url=nowhere)
    rows = await looked_at(access, clock)
    (network,) = [row for row in rows if row.topic is Topic.NETWORK]
    assert network.finding is Finding.NOT_REACHED
    assert network.about["trouble"] == Trouble.NO_SERVER.value
    unknown = {row.topic for row in rows if row.grade is Grade.UNKNOWN}
    assert unknown == set(Topic) - {Topic.NETWORK, Topic.PROXY, Topic.KEYCHAIN}


async def test_a_portal_is_told_as_such(hand, clock):
    hand.fault("html", "/crm/*", times=0, method="GET")
    rows = await looked_at(hand.access(), clock)
    (network,) = [row for row in rows if row.topic is Topic.NETWORK]
    assert network.about["trouble"] == Trouble.PORTAL.value


async def test_a_wrong_clock_is_told_in_seconds(hand, clock):
    hand.post("clock", {"advance_seconds": 400})
    rows = await looked_at(hand.access(), clock)
    (row,) = [row for row in rows if row.topic is Topic.CLOCK]
    assert (row.grade, row.finding) == (Grade.WARN, Finding.CLOCK_WRONG)
    assert abs(int(str(row.about["seconds"])) - 400) <= 2


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (None, (Grade.OK, Finding.KEPT)),
        (KeepingTrouble.LOCKED, (Grade.WARN, Finding.KEPT_FOR_NOW)),
    ],
)
async def test_the_keychain_and_the_proxy_have_rows_of_their_own(hand, clock, trouble, expected):
    async def keeping() -> Keeping:
        return Keeping(trouble)

    network = Network(ProxyUse.MANUAL, "http://proxy.example:8080")
    rows = await looked_at(hand.access(), clock, OnThisComputer(network, keeping))
    by_topic = {row.topic: row for row in rows}
    assert (by_topic[Topic.KEYCHAIN].grade, by_topic[Topic.KEYCHAIN].finding) == expected
    assert by_topic[Topic.PROXY].about == {"url": "http://proxy.example:8080"}
