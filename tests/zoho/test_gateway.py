"""The gateway against a scripted server: paging, blocks, missing metadata, throttling."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from app.domain.errors import RecordMissing, RequestRefused, SignInNeeded, UnexpectedAnswer
from app.domain.matching import Matches
from app.domain.metadata import Org
from app.domain.outcome import Converted, NotSent, Problem, Refused, Scheduled, Unknown
from app.domain.plan import Plan
from app.domain.records import LeadState, Module, RecordId
from app.zoho.connection import Access
from app.zoho.exchange import Answer
from tests.faults.behaviours import answer, json_answer, scripted
from tests.faults.server import FaultServer, Received
from tests.zoho.article import sample
from tests.zoho.hours import Hours
from tests.zoho.opening import opened

LEAD = RecordId("3477061000000000017")
NOTHING = answer(status=204, headers={"content-type": "text/plain"})


def refusal(code: str, status: int = 400, **details: Any) -> bytes:
    body = {"code": code, "message": "m", "details": details, "status": "error"}
    return json_answer(body, status)


def by_path(answers: dict[str, bytes], other: bytes = NOTHING) -> Callable[[Received], bytes]:
    """Answers by the path behind /crm/v8/, `other` for the rest."""

    def reply(request: Received) -> bytes:
        return answers.get(urlsplit(request.target).path.removeprefix("/crm/v8/"), other)

    return reply


def leads(total: int) -> Callable[[Received], bytes]:
    """Get Records over so many leads: by page up to 2,000, by token beyond."""

    def reply(request: Received) -> bytes:
        query = parse_qs(urlsplit(request.target).query)
        assert ("page" in query) != ("page_token" in query)
        at = int(query["page_token"][0]) if "page_token" in query else int(query["page"][0])
        if "page" in query and at * 200 > 2000:
            return refusal("DISCRETE_PAGINATION_LIMIT_EXCEEDED", limit=2000)
        rows = [{"id": str(n)} for n in range(1 + (at - 1) * 200, min(at * 200, total) + 1)]
        if not rows:
            return NOTHING
        info = {"more_records": at * 200 < total, "next_page_token": str(at + 1)}
        return json_answer({"data": rows, "info": info})

    return reply


@pytest.mark.parametrize(
    ("total", "pages"), [(0, 1), (1, 1), (200, 1), (201, 2), (2000, 10), (2001, 11), (4450, 23)]
)
async def test_all_pending_leads_come_page_by_page(total, pages):
    with FaultServer(scripted(leads(total))) as server:
        async with opened(server.url) as gateway:
            got = [page async for page in gateway.pending_leads()]
    assert len(got) == pages
    assert [row.id for page in got for row in page.rows] == [str(n) for n in range(1, total + 1)]
    assert [page.more for page in got] == [True] * (pages - 1) + [False]


async def test_a_lead_that_slips_to_the_next_page_comes_once():
    pages = [["1", "2"], ["2", "3"]]

    def reply(request: Received) -> bytes:
        number = int(parse_qs(urlsplit(request.target).query)["page"][0])
        rows = [{"id": one} for one in pages[number - 1]]
        return json_answer({"data": rows, "info": {"more_records": number < 2}})

    with FaultServer(scripted(reply)) as server:
        async with opened(server.url) as gateway:
            got = [row.id async for page in gateway.pending_leads() for row in page.rows]
    assert got == ["1", "2", "3"]


@pytest.mark.parametrize(
    "body",
    [
        {"data": [{"Full_Name": "no id"}]},
        {"data": [{"id": "x"}]},
        {"data": [{"id": str(n)} for n in range(201)]},
    ],
)
async def test_rows_that_no_page_can_have(body):
    with FaultServer(scripted(lambda _: json_answer(body))) as server:
        async with opened(server.url) as gateway:
            with pytest.raises(UnexpectedAnswer):
                _ = [page async for page in gateway.pending_leads()]


@pytest.mark.parametrize("reply", [NOTHING, refusal("INVALID_DATA", resource_path_index=1)])
async def test_a_lead_that_is_gone(reply):
    with FaultServer(scripted(lambda _: reply)) as server:
        async with opened(server.url) as gateway:
            with pytest.raises(RecordMissing):
                await gateway.lead(LEAD)
            assert await gateway.lead_state(LEAD) == LeadState(found=False)


async def test_a_lead_that_may_not_be_read():
    with FaultServer(scripted(lambda _: refusal("NO_PERMISSION", 403))) as server:
        async with opened(server.url) as gateway:
            with pytest.raises(RequestRefused):
                await gateway.lead(LEAD)


async def test_records_are_read_in_blocks_and_put_together():
    seen = []

    def reply(request: Received) -> bytes:
        query = parse_qs(urlsplit(request.target).query)
        ids, fields = query["ids"][0].split(","), query["fields"][0].split(",")
        seen.append((len(ids), len(fields)))
        return json_answer(
            {"data": [{"id": i} | dict.fromkeys(fields, i) for i in ids if i != "7"]}
        )

    ids = [RecordId(str(n)) for n in range(1, 251)]
    fields = [f"F{n}" for n in range(60)]
    with FaultServer(scripted(reply)) as server:
        async with opened(server.url) as gateway:
            found = await gateway.records(Module.CONTACTS, [*ids, ids[0]], [*fields, "F0"])
            assert await gateway.records(Module.CONTACTS, [], fields) == {}
    assert seen == [(100, 50), (100, 10), (100, 50), (100, 10), (50, 50), (50, 10)]
    assert set(found) == set(ids) - {"7"}
    assert found[RecordId("250")] == dict.fromkeys(fields, "250")


@pytest.mark.parametrize("reply", [NOTHING, refusal("NO_PERMISSION", 403)])
async def test_records_that_cannot_be_read_are_missing(reply):
    with FaultServer(scripted(lambda _: reply)) as server:
        async with opened(server.url) as gateway:
            assert await gateway.records(Module.CONTACTS, [LEAD], ["Email"]) == {}


async def test_attachments_come_from_all_pages():
    def reply(request: Received) -> bytes:
        number = int(parse_qs(urlsplit(request.target).query)["page"][0])
        file = {"id": str(number), "File_Name": f"{number}.pdf", "Size": "2048"}
        return json_answer({"data": [file], "info": {"more_records": number < 3}})

    with FaultServer(scripted(reply)) as server:
        async with opened(server.url) as gateway:
            files = await gateway.attachments(LEAD)
    assert [(f.id, f.file_name, f.size) for f in files] == [
        ("1", "1.pdf", 2048),
        ("2", "2.pdf", 2048),
        ("3", "3.pdf", 2048),
    ]


async def test_no_attachments():
    with FaultServer(scripted(lambda _: NOTHING)) as server:
        async with opened(server.url) as gateway:
            assert await gateway.attachments(LEAD) == ()


async def test_a_long_list_without_a_page_token_is_no_list():
    page = {"data": [{"id": "1"}], "info": {"more_records": True, "next_page_token": None}}
    with FaultServer(scripted(lambda _: json_answer(page))) as server:
        async with opened(server.url) as gateway:
            pages = gateway.pending_leads()
            for _ in range(10):
                await anext(pages)
            with pytest.raises(UnexpectedAnswer, match="page token"):
                await anext(pages)


async def test_the_list_ends_where_page_tokens_do():
    def reply(request: Received) -> bytes:
        return json_answer(
            {"data": [{"id": "1"}], "info": {"more_records": True, "next_page_token": "t"}}
        )

    with FaultServer(scripted(reply)) as server:
        async with opened(server.url) as gateway:
            last = None
            async for page in gateway.pending_leads():
                last = page
        assert len(server.received) == 500
    assert last is not None
    assert last.more


async def test_no_match_is_an_empty_answer():
    with FaultServer(scripted(lambda _: NOTHING)) as server:
        async with opened(server.url) as gateway:
            assert await gateway.matches(LEAD) == Matches()


async def test_matches_know_unique_fields_even_before_the_setup_was_read():
    answers = {
        f"Leads/{LEAD}/__conversion_options": json_answer(sample("conversion_options")),
        "settings/fields": json_answer(
            {"fields": [{"api_name": "Phone", "unique": {"casesensitive": "false"}}]}
        ),
    }
    with FaultServer(scripted(by_path(answers))) as server:
        async with opened(server.url) as gateway:
            for _ in range(2):
                found = await gateway.matches(LEAD)
                assert [r.unique for c in found.contacts for r in c.reasons] == [False, True]
        asked = [r.target for r in server.received if "settings/fields" in r.target]
    assert sorted(asked) == [
        "/crm/v8/settings/fields?module=Accounts",
        "/crm/v8/settings/fields?module=Contacts",
    ]


FIELDS = json_answer({"fields": [{"api_name": "Last_Name"}]})


@pytest.mark.parametrize(
    "poor",
    [
        NOTHING,
        refusal("OAUTH_SCOPE_MISMATCH", 401),
        refusal("NO_PERMISSION", 403),
        refusal("INVALID_MODULE", resource_path_index=0),
    ],
)
async def test_an_org_with_nothing_but_fields_is_still_an_org(poor):
    with FaultServer(scripted(by_path({"settings/fields": FIELDS}, poor))) as server:
        async with opened(server.url) as gateway:
            setup = await gateway.setup()
    assert setup.org == Org(id="", name="", is_demo=True)
    assert setup.modules == frozenset(Module)
    assert [f.api_name for f in setup.fields[Module.LEADS]] == ["Last_Name"]
    assert (setup.me, setup.users, setup.contact_roles, setup.pipelines) == (None, (), (), {})
    assert not any(setup.layouts.values())
    assert not any(setup.tags.values())


async def test_without_the_leads_fields_there_is_no_setup():
    refused = by_path({}, refusal("OAUTH_SCOPE_MISMATCH", 401))
    with FaultServer(scripted(refused)) as server:
        async with opened(server.url) as gateway:
            with pytest.raises(RequestRefused) as caught:
                await gateway.setup()
    assert caught.value.problem.code == "OAUTH_SCOPE_MISMATCH"


async def test_a_lost_sign_in_is_not_taken_for_a_poor_org():
    def reply(request: Received) -> bytes:
        if "oauth" in request.target:
            return json_answer({"error": "invalid_code"})
        return refusal("INVALID_TOKEN", 401)

    with FaultServer(scripted(reply)) as server:
        async with opened(server.url) as gateway:
            with pytest.raises(SignInNeeded):
                await gateway.setup()


async def test_the_setup_in_full():
    layout = {
        "id": "71",
        "name": "Standard",
        "sections": [
            {
                "fields": [
                    {
                        "api_name": "Region",
                        "field_label": "Region",
                        "data_type": "picklist",
                        "required": True,
                        "custom_field": True,
                        "length": 120,
                        "pick_list_values": [
                            {"display_value": "-None-", "actual_value": "-None-"},
                            {"display_value": "Nord", "actual_value": "North"},
                            {"display_value": "Old", "actual_value": "Old", "type": "unused"},
                        ],
                    }
                ]
            }
        ],
        "convert_mapping": {
            "Contacts": {"id": "72", "name": "C"},
            "Accounts": None,
            "Invoices": {"name": "no id"},
            "Deals": {"id": "71", "name": "D", "fields": [{"api_name": "Stage", "required": True}]},
        },
    }
    pipeline = {
        "id": "81",
        "display_value": "Standard",
        "actual_value": "Standard (Standard)",
        "default": True,
        "maps": [
            {"display_value": "Won", "actual_value": "W", "sequence_number": 2},
            {
                "display_value": "Start",
                "sequence_number": 1,
                "forecast_type": "Open",
            },
        ],
    }
    answers = {
        "org": json_answer({"org": [{"id": "1", "company_name": "Zylker", "iso_code": "EUR"}]}),
        "users": json_answer({"users": [{"id": "31", "full_name": "Tom", "email": "t@x.org"}]}),
        "settings/modules": json_answer(
            {
                "modules": [
                    {"api_name": "Leads"},
                    {"api_name": "Contacts", "visible": True, "status": "visible"},
                    {"api_name": "Accounts", "status": "user_hidden"},
                    {"api_name": "Deals", "visible": False},
                    {"api_name": "Calls"},
                    {"api_name": None},
                ]
            }
        ),
        "settings/fields": json_answer(
            {
                "fields": [
                    {
                        "api_name": "Phone",
                        "field_label": "Telephone",
                        "data_type": "phone",
                        "unique": {"casesensitive": False},
                        "system_mandatory": True,
                        "convert_mapping": {
                            "Contacts": "Phone",
                            "Deals": None,
                            "Accounts": "Fon",
                            "X": {},
                        },
                    },
                    {"api_name": "Fax", "unique": {}, "convert_mapping": None},
                ]
            }
        ),
        "settings/layouts": json_answer(
            {"layouts": [layout, {"id": "79", "name": "Old", "status": "inactive"}]}
        ),
        "settings/pipeline": json_answer({"pipeline": [pipeline]}),
        "settings/tags": json_answer({"tags": [{"name": "hot", "id": "9"}], "info": {}}),
        "Contacts/roles": json_answer({"contact_roles": [{"id": "41", "name": "Buyer"}]}),
    }
    with FaultServer(scripted(by_path(answers))) as server:
        async with opened(server.url) as gateway:
            setup = await gateway.setup()
    assert (setup.org.name, setup.org.currency) == ("Zylker", "EUR")
    assert setup.me == setup.users[0]
    assert setup.modules == {Module.LEADS, Module.CONTACTS}
    phone, fax = setup.fields[Module.LEADS]
    assert (phone.label, phone.unique, phone.mandatory) == ("Telephone", True, True)
    assert phone.maps_to == {Module.CONTACTS: "Phone", Module.ACCOUNTS: "Fon"}
    assert (fax.unique, fax.maps_to, fax.label) == (False, None, "Fax")
    (standard,) = setup.layouts[Module.LEADS]
    assert standard.deal_fields == (("Stage", True),)
    assert {m: r.id for m, r in (standard.target_layouts or {}).items()} == {
        Module.CONTACTS: "72",
        Module.DEALS: "71",
    }
    (region,) = standard.fields
    assert (region.mandatory, region.custom, region.length) == (True, True, 120)
    assert [(c.display, c.actual) for c in region.choices] == [("Nord", "North")]
    ((made,),) = setup.pipelines.values()
    assert (made.actual, made.default) == ("Standard (Standard)", True)
    assert [(s.display, s.actual, s.forecast) for s in made.stages] == [
        ("Start", "Start", "Open"),
        ("Won", "W", ""),
    ]
    assert setup.tags[Module.DEALS] == ("hot",)
    assert setup.contact_roles[0].name == "Buyer"


async def test_metadata_without_ids_is_no_metadata():
    bad = {"settings/fields": FIELDS, "users": json_answer({"users": [{"id": "x"}]})}
    with FaultServer(scripted(by_path(bad))) as server:
        async with opened(server.url) as gateway:
            with pytest.raises(UnexpectedAnswer):
                await gateway.setup()


async def test_a_big_answer_is_read_too():
    rows = [{"id": str(n), "Description": "x" * 8000} for n in range(200)]
    with FaultServer(scripted(lambda _: json_answer({"data": rows}))) as server:
        async with opened(server.url) as gateway:
            pages = [page async for page in gateway.pending_leads()]
    assert len(pages[0].rows) == 200


def throttling(times: int, **headers: str) -> Callable[[Received], bytes]:
    """Turns so many requests away, then answers as the article's first case."""
    turned_away = iter(range(times))

    def reply(_request: Received) -> bytes:
        if next(turned_away, None) is not None:
            body = {"code": "TOO_MANY_REQUESTS", "details": {}, "message": "", "status": "error"}
            return json_answer(body, 429, **headers)
        return json_answer(sample("case_1_response"))

    return reply


@pytest.mark.parametrize(("times", "sent"), [(0, 1), (1, 2), (5, 6)])
async def test_a_conversion_that_was_turned_away_goes_again(times, sent):
    with FaultServer(scripted(throttling(times, retry_after="0"))) as server:
        async with opened(server.url) as gateway:
            assert isinstance(await gateway.convert(Plan(LEAD)), Converted)
        assert len(server.received) == sent


async def test_a_conversion_that_is_turned_away_again_and_again_was_not_done():
    with FaultServer(scripted(throttling(99))) as server:
        async with opened(server.url) as gateway:
            outcome = await gateway.convert(Plan(LEAD))
        assert isinstance(outcome, Refused)
        assert outcome.problem.code == "TOO_MANY_REQUESTS"
        assert len(server.received) == 6


async def test_a_refused_conversion_is_sent_once_and_keeps_its_problem():
    with FaultServer(scripted(lambda _: refusal("ID_ALREADY_CONVERTED"))) as server:
        async with opened(server.url) as gateway:
            outcome = await gateway.convert(Plan(LEAD))
        assert outcome == Refused(Problem("ID_ALREADY_CONVERTED", "m", 400))
        assert len(server.received) == 1


async def test_a_plan_that_makes_no_request_is_not_sent():
    async with opened("http://127.0.0.1:1") as gateway:
        assert isinstance(await gateway.convert(Plan(RecordId("../1"))), NotSent)


async def test_an_error_that_nobody_thought_of_leaves_a_conversion_unknown(
    monkeypatch, logged_warnings
):
    async def fail(*_: Any) -> Answer:
        raise ZeroDivisionError(LEAD)

    async with opened("http://127.0.0.1:1") as gateway:
        monkeypatch.setattr(gateway._calls, "write", fail)
        assert await gateway.convert(Plan(LEAD)) == Unknown("ZeroDivisionError")
    (record,) = logged_warnings
    assert LEAD not in record.getMessage()
    logged_warnings.clear()


async def test_a_scheduled_conversion():
    body = {"data": [{"code": "SCHEDULED", "details": {"job_id": 5}, "status": "success"}]}
    with FaultServer(scripted(lambda _: json_answer(body, 202))) as server:
        async with opened(server.url) as gateway:
            assert await gateway.convert(Plan(LEAD)) == Scheduled("5")


async def test_credits_that_were_told_long_ago_are_not_known_any_more():
    hours = Hours()
    row = json_answer({"data": [{"id": LEAD}]}, x_api_credits_remaining="300")
    with FaultServer(scripted(lambda _request: row)) as server:
        async with opened(server.url, time=hours.time) as gateway:
            await gateway.lead(LEAD)
            hours.pass_by(3600.0)
            assert gateway.credits_left() == 300
            hours.pass_by(1.0)
            assert gateway.credits_left() is None


async def test_credits_are_those_of_the_last_answer_that_named_some():
    told = iter(["4711", "", "4700"])

    def reply(_request: Received) -> bytes:
        left = next(told)
        more: dict[str, Any] = {"x_api_credits_remaining": left} if left else {}
        return json_answer({"data": [{"id": LEAD}]}, **more)

    with FaultServer(scripted(reply)) as server:
        async with opened(server.url) as gateway:
            seen = [gateway.credits_left()]
            for _ in range(3):
                await gateway.lead(LEAD)
                seen.append(gateway.credits_left())
    assert seen == [None, 4711, 4711, 4700]


async def test_links_lead_to_the_web_interface_of_the_data_centre():
    eu = Access("https://www.zohoapis.eu", "https://accounts.zoho.eu", "i", "s", "r")
    async with opened(eu) as gateway:
        assert gateway.record_url(Module.DEALS, LEAD) == ""
        gateway._web_url = "https://crm.zoho.eu/crm/org123"
        assert gateway.record_url(Module.LEADS, LEAD).endswith(f"/org123/tab/Leads/{LEAD}")
        assert gateway.record_url(Module.DEALS, LEAD).endswith(f"/tab/Potentials/{LEAD}")
