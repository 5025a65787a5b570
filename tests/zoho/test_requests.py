"""Each request, against the article's bodies and api-facts.md sections 1, 2 and 4."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlsplit

import pytest

from app.domain.mass import Activity, MassPlan
from app.domain.plan import DealDraft, Plan
from app.domain.records import Module, RecordId, Ref
from app.zoho import requests
from tests.zoho.article import sample

LEAD = RecordId("4876876000007420001")
CONTACT = RecordId("4876876000007421001")
ACCOUNT = RecordId("4876876000007421010")
USER = RecordId("4876876000000333001")
ROLE = Ref(RecordId("4876876000000006871"), "Decision Maker")

ARTICLE_DEAL = DealDraft(
    {
        "Deal_Name": "Zylker Deal",
        "Closing_Date": "2024-10-20",
        "Stage": "Negotiation/Review",
        "Amount": 20000000,
        "Pipeline": "Standard (Standard)",
    }
)
CASE_I_PLAN = Plan(
    LEAD,
    contact=CONTACT,
    account=ACCOUNT,
    deal=ARTICLE_DEAL,
    overwrite=True,
    notify_lead_owner=True,
    notify_new_entity_owner=True,
)
CASE_II_PLAN = Plan(LEAD, overwrite=True, notify_lead_owner=True, notify_new_entity_owner=True)


def body_of(plan: Plan):
    return json.loads(requests.convert(plan).body or b"")


def query_of(request) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(request.target).query))


@pytest.mark.parametrize(("plan", "case"), [(CASE_I_PLAN, 1), (CASE_II_PLAN, 2)])
def test_the_articles_bodies_value_for_value_and_in_its_order(plan, case):
    request = requests.convert(plan)
    assert request.method == "POST"
    assert request.target == f"/crm/v8/Leads/{LEAD}/actions/convert"
    assert json.dumps(json.loads(request.body or b"")) == json.dumps(sample(f"case_{case}_request"))


@pytest.mark.parametrize(
    ("changes", "element"),
    [
        ({}, {}),
        ({"overwrite": True}, {"overwrite": True}),
        ({"notify_lead_owner": True}, {"notify_lead_owner": True}),
        ({"notify_new_entity_owner": True}, {"notify_new_entity_owner": True}),
        ({"contact": CONTACT}, {"Contacts": {"id": CONTACT}}),
        ({"account": ACCOUNT}, {"Accounts": {"id": ACCOUNT}}),
        ({"assign_to": USER}, {"assign_to": {"id": USER}}),
        (
            {"move_attachments_to": Module.DEALS},
            {"move_attachments_to": {"api_name": "Deals"}},
        ),
        (
            {"carry_over_tags": {Module.CONTACTS: ("hot", "née"), Module.DEALS: ()}},
            {"carry_over_tags": {"Contacts": ["hot", "née"]}},
        ),
        ({"carry_over_tags": {Module.CONTACTS: ()}}, {}),
        (
            {"deal": DealDraft({"Deal_Name": "D", "Amount": None}, ROLE)},
            {"Deals": {"Deal_Name": "D", "Contact_Role": ROLE.id}},
        ),
        (
            {"deal": DealDraft({"Campaign_Source": Ref(USER, "C"), "Needs": ("a", "b")})},
            {"Deals": {"Campaign_Source": {"id": USER}, "Needs": ["a", "b"]}},
        ),
        (
            {"deal": DealDraft({"Deal_Name": "cut \ud83d"})},
            {"Deals": {"Deal_Name": "cut \N{REPLACEMENT CHARACTER}"}},
        ),
    ],
)
def test_each_option_alone_and_nothing_where_zohos_default_is_meant(changes, element):
    assert body_of(Plan(LEAD, **changes)) == {"data": [element]}


def test_the_shown_text_is_the_sent_request():
    request = requests.convert(CASE_I_PLAN)
    head, _, body = requests.as_text(request, "https://www.zohoapis.com").partition("\n\n")
    assert head == f"POST https://www.zohoapis.com/crm/v8/Leads/{LEAD}/actions/convert"
    assert json.loads(body) == json.loads(request.body or b"")
    assert '\n      "overwrite": true,\n' in body


@pytest.mark.parametrize("bad", ["", "1/../2", "\uff11\uff12", "1 ", "-1", "9" * 21, "1\n"])
@pytest.mark.parametrize("place", ["lead_id", "contact", "account", "assign_to"])
def test_no_other_id_gets_into_a_request(bad, place):
    plan = Plan(**({"lead_id": LEAD} | {place: RecordId(bad)}))
    with pytest.raises(ValueError, match="record id"):
        requests.convert(plan)


def test_pages_keep_their_parameters_since_tokens_are_bound_to_them():
    first, later = requests.pending_leads(1), requests.pending_leads(11, "to/k en&x")
    one, other = query_of(first), query_of(later)
    assert one.pop("page") == "1"
    assert other.pop("page_token") == "to/k en&x"
    assert one == other
    assert one["per_page"] == "200"
    assert one["converted"] == "false"
    assert (one["sort_by"], one["sort_order"]) == ("Created_Time", "desc")
    assert len(one["fields"].split(",")) <= 50


def test_the_re_read_asks_for_converted_leads_too_and_for_the_native_fields():
    query = query_of(requests.lead_state(LEAD))
    assert query["converted"] == "both"
    wanted = {"Converted__s", "Converted_Date_Time", "Converted_Account", "Converted_Contact"}
    assert wanted | {"Converted_Deal"} <= set(query["fields"].split(","))


@pytest.mark.parametrize(
    ("request_", "target"),
    [
        (requests.org(), "/crm/v8/org"),
        (requests.current_user(), "/crm/v8/users?type=CurrentUser"),
        (requests.active_users(2), "/crm/v8/users?type=ActiveUsers&page=2&per_page=200"),
        (requests.modules(), "/crm/v8/settings/modules"),
        (requests.fields(Module.LEADS), "/crm/v8/settings/fields?module=Leads"),
        (requests.layouts(Module.DEALS), "/crm/v8/settings/layouts?module=Deals"),
        (requests.pipelines(USER), f"/crm/v8/settings/pipeline?layout_id={USER}"),
        (requests.contact_roles(), "/crm/v8/Contacts/roles"),
        (requests.tags(Module.LEADS), "/crm/v8/settings/tags?module=Leads"),
        (requests.lead(LEAD), f"/crm/v8/Leads/{LEAD}"),
        (requests.conversion_options(LEAD), f"/crm/v8/Leads/{LEAD}/__conversion_options"),
        (
            requests.attachments(LEAD, 1),
            f"/crm/v8/Leads/{LEAD}/Attachments?fields=File_Name,Size&page=1&per_page=200",
        ),
        (
            requests.records(Module.CONTACTS, [CONTACT, USER], ["Full_Name", "Email"]),
            f"/crm/v8/Contacts?ids={CONTACT},{USER}&fields=Full_Name,Email&per_page=200",
        ),
    ],
)
def test_every_read(request_, target):
    assert (request_.method, request_.target, request_.body) == ("GET", target, None)


def test_nothing_of_a_request_shows_in_its_repr():
    shown = repr(requests.convert(CASE_I_PLAN).with_header("authorization", "Zoho-oauthtoken t"))
    assert "Zylker" not in shown
    assert "oauthtoken" not in shown


LEADS = tuple(RecordId(str(4876876000007420001 + n)) for n in range(50))


def test_a_mass_conversion_with_nothing_chosen_names_its_leads_alone():
    request = requests.mass_convert(MassPlan(LEADS[:2]))
    assert (request.method, request.target) == ("POST", "/crm/v8/Leads/actions/mass_convert")
    assert json.loads(request.body or b"") == {"ids": [LEADS[0], LEADS[1]]}
    assert dict(request.headers)["accept-encoding"] == "identity"


def test_a_mass_conversion_with_everything_chosen():
    plan = MassPlan(
        LEADS,
        deal=ARTICLE_DEAL,
        assign_to=USER,
        move_attachments_to=Module.DEALS,
        carry_over_tags=(Module.CONTACTS, Module.DEALS, Module.CONTACTS),
        related_modules=(Activity.TASKS, Activity.CALLS),
        apply_assignment_threshold=False,
    )
    assert json.loads(requests.mass_convert(plan).body or b"") == {
        "ids": list(LEADS),
        "Deals": dict(ARTICLE_DEAL.values),
        "assign_to": {"id": USER},
        "carry_over_tags": [{"api_name": "Contacts"}, {"api_name": "Deals"}],
        "related_modules": [{"api_name": "Tasks"}, {"api_name": "Calls"}],
        "move_attachments_to": {"api_name": "Deals"},
        "apply_assignment_threshold": False,
    }


@pytest.mark.parametrize(
    "ids",
    [
        (),
        (*LEADS, RecordId("1")),
        (LEADS[0], LEADS[0]),
        (LEADS[0], RecordId("../1")),
        (LEADS[0], RecordId("\uff11")),
    ],
)
def test_a_mass_conversion_that_zoho_could_not_take_is_no_request(ids):
    with pytest.raises(ValueError, match=r"digits|twice"):
        requests.mass_convert(MassPlan(ids))


def test_the_question_for_a_job():
    request = requests.mass_status("4876876000007500001")
    assert request.target == "/crm/v8/Leads/actions/mass_convert?job_id=4876876000007500001"
    with pytest.raises(ValueError, match="digits"):
        requests.mass_status("1&converted=both")


def test_many_leads_are_re_read_in_one_call():
    request = requests.lead_states(LEADS)
    query = query_of(request)
    assert urlsplit(request.target).path == "/crm/v8/Leads"
    assert query["ids"] == ",".join(LEADS)
    assert query["converted"] == "both"
    assert query["fields"] == query_of(requests.lead_state(LEAD))["fields"]


def test_deleted_leads_are_asked_for_with_the_moment_in_its_own_zone():
    asked = requests.deleted_leads(2, datetime(2026, 11, 3, 10, 0, 30, 999, tzinfo=UTC))
    assert asked.path == "/crm/v8/Leads/deleted"
    assert query_of(asked) == {"type": "all", "page": "2", "per_page": "200"}
    assert dict(asked.headers)["if-modified-since"] == "2026-11-03T10:00:30+00:00"
    assert "if-modified-since" not in dict(requests.deleted_leads(1).headers)
