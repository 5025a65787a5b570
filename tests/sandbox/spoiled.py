"""Good requests to every endpoint of the sandbox, and how they are spoiled for test_fuzz.py."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from types import MappingProxyType
from typing import Any, NamedTuple

from hypothesis import strategies as st

from tests.sandbox.caller import Json

LEAD, FULL_LEAD, CONTACT, ACCOUNT, DEAL = (
    f"4876876000007{number}" for number in ("300002", "300024", "200002", "100002", "500001")
)
USER, DEALS_LAYOUT, CONTACTS = "4876876000000333003", "4876876000000091023", "4876876000000002179"
IDS = (LEAD, FULL_LEAD, CONTACT, ACCOUNT, DEAL, USER, DEALS_LAYOUT, CONTACTS)
REFERENCE = {"id": CONTACT, "name": "Somebody"}

LEAD_VALUES: Json = {
    "Last_Name": "A", "First_Name": "B", "Company": "Firm", "Email": "a@b.example", "Phone": "1",
    "Lead_Source": "Chat", "No_of_Employees": 5, "Annual_Revenue": 1.5, "Email_Opt_Out": True,
    "Owner": {"id": USER}, "Tag": [{"name": "hot"}], "Campaign_Source": {"id": "1"},
    "Description": "text", "Layout": {"id": "4876876000000091055"},
}  # fmt: skip
CONTACT_VALUES: Json = {
    "Last_Name": "A", "Account_Name": {"name": "New"}, "Reporting_To": REFERENCE,
    "Date_of_Birth": "2000-01-31", "Tag": [{"name": "VIP"}, {"name": "new"}],
}  # fmt: skip
DEAL_VALUES: Json = {
    "Deal_Name": "D", "Closing_Date": "2027-01-01", "Stage": "Qualification", "Amount": 5,
    "Pipeline": "Standard (Standard)", "Probability": 50, "Contact_Role": "4876876000000006873",
    "Layout": {"id": DEALS_LAYOUT}, "$move_attachments": True, "Next_Step": "call",
}  # fmt: skip
ELEMENT: Json = {
    "overwrite": True, "notify_lead_owner": True, "notify_new_entity_owner": True,
    "Contacts": {"id": CONTACT}, "assign_to": {"id": USER}, "Deals": DEAL_VALUES,
    "move_attachments_to": {"api_name": "Contacts", "id": CONTACTS},
    "carry_over_tags": {"Contacts": ["hot", {"name": "VIP"}]}, "add_to_existing_record": True,
}  # fmt: skip
MASS: Json = {
    "ids": [LEAD, int(FULL_LEAD)], "Deals": DEAL_VALUES, "assign_to": {"id": USER},
    "carry_over_tags": [{"api_name": "Contacts", "id": CONTACTS}],
    "related_modules": [{"api_name": "Tasks", "id": "4876876000000002193"}],
    "move_attachments_to": {"api_name": "Contacts"}, "portal_user_type": None,
    "apply_assignment_threshold": True,
}  # fmt: skip
SWITCHES: Json = {
    "unique_fields": {"Contacts": ["Phone"], "Accounts": ["Account_Name"]},
    "modules": {"Accounts": True, "Deals": False}, "fields": {"Leads.Company": False},
    "pipelines": False, "edition": "Ultimate", "merge_reading": "B",
    "multiple_layouts": ["Accounts", "Contacts"], "permissions": {"Crm_Implied_Edit_Leads": True},
    "records": {LEAD: {"Locked__s": True, "$approval_state": "approved", "Tag": [], "Company": "x",
                       "Owner": {"id": USER}, "Layout": {"id": "1"}, "Annual_Revenue": 1e300},
                CONTACT: {"Account_Name": {"id": ACCOUNT}, "Modified_By": {"id": "5"}}},
    "read_only": {"user": USER, "records": [CONTACT]}, "environment": "Production",
    "trial": "2026-12-24T10:00:00Z", "daily_credits": 9, "used_up": "TOO_MANY_REQUESTS",
}  # fmt: skip
FAULTS: Json = {
    "faults": [
        {"kind": "status", "status": 418, "body": {"a": [1]}, "when": "before", "times": 1},
        {"kind": "too_many_requests", "retry_after": 3, "path": "/crm/v8/*", "method": "GET"},
        {"kind": "job_fails", "lead_ids": [LEAD], "times": 0},
        {"kind": "job_slow", "seconds": 50},
        {"kind": "refuse", "status": 500, "path": "/crm/v8/Deals"},
    ]
}
"""Kinds whose answers are JSON or nothing, and that take no real time."""

CRITERIA = f"((Company:in:a,b)or(Annual_Revenue:between:1,2))and(Owner:equals:{USER})"
QUERIES = (
    "select id, Account_Name.Phone from Contacts where Email is not null order by id desc limit 2",
    "select Amount from Deals where (Amount > 1 and Stage like '%a%') or id in (1, '2') offset 1",
)
LIST: Json = {
    "fields": "id,Last_Name,Owner,Account_Name,$approval_state", "per_page": "3", "page": "1",
    "sort_by": "Modified_Time", "sort_order": "asc", "converted": "both", "approved": "both",
}  # fmt: skip
SEARCH: Json = {"sort_by": "Annual_Revenue", "sort_order": "desc", "per_page": "2"}
SIGN_IN: Json = {
    "response_type": "code", "redirect_uri": "http://localhost:17853/segue",
    "scope": "ZohoCRM.org.READ",
    "code_challenge": "x", "code_challenge_method": "S256", "access_type": "offline", "state": "s",
}  # fmt: skip


ACCOUNTS: Json = {
    "signed_in": USER, "data_centre": "us", "location": "eu", "accounts_server": None,
    "api_domain": "http://x", "throttle_status": 200, "device_interval": 1, "device_gap": 1,
    "live_access_tokens": 2, "organisations": [{"org": "empty", "environment": "Sandbox"}],
    "clients": {"mobile": {
        "redirect_uris": ["http://localhost:17853/segue"], "secret_needed": True,
        "pkce_needed": False, "data_centres": ["us"], "one_secret": False,
    }},
}  # fmt: skip


class Wanted(NamedTuple):
    """One request; no body is empty."""

    method: str
    path: str
    query: Mapping[str, str] = MappingProxyType({})
    body: bytes = b""
    since: str | None = None


class Good(NamedTuple):
    """A request that is in order; `body` is JSON."""

    method: str
    path: str
    query: Mapping[str, str] = MappingProxyType({})
    body: Any = None


GOOD = (
    *(Good("GET", f"/crm/v8/{module}", LIST) for module in ("Leads", "Contacts", "Accounts")),
    Good("GET", "/crm/v8/Leads", {"fields": "City", "cvid": "4876876000000021751", "ids": LEAD}),
    Good("GET", f"/crm/v8/Deals/{DEAL}", {"fields": "Amount", "converted": "both"}),
    Good("GET", "/crm/v8/Leads/deleted", {"type": "all", "page": "1"}),
    Good("GET", "/crm/v8/Leads/search", {**SEARCH, "criteria": CRITERIA}),
    Good("GET", "/crm/v8/Contacts/search", {"word": "an", "fields": "Email"}),
    Good("GET", "/crm/v8/Contacts/search", {"phone": "555", "approval_state": "approved"}),
    Good("GET", "/crm/v8/Leads/search", {"email": "example"}),
    Good("GET", "/crm/v8/Leads/actions/count", {"criteria": CRITERIA}),
    Good("GET", "/crm/v8/Leads/actions/count", {"cvid": "4876876000000021751"}),
    *(Good("POST", "/crm/v8/coql", {}, {"select_query": text}) for text in QUERIES),
    Good("POST", "/crm/v8/Leads", {}, {"data": [LEAD_VALUES, LEAD_VALUES]}),
    Good("POST", "/crm/v8/Contacts", {}, {"data": [CONTACT_VALUES]}),
    Good("POST", "/crm/v8/Deals", {}, {"data": [DEAL_VALUES]}),
    Good("PUT", "/crm/v8/Leads", {}, {"data": [{"id": LEAD, **LEAD_VALUES}, {"id": 5}]}),
    Good("PUT", f"/crm/v8/Contacts/{CONTACT}", {}, {"data": [CONTACT_VALUES]}),
    *(
        Good("GET", f"/crm/v8/Leads/{FULL_LEAD}/{name}", {"fields": "Size", "page": "1"})
        for name in ("Attachments", "Notes", "Locking_Information__s", "__conversion_options")
    ),
    Good("GET", f"/crm/v8/Leads/{LEAD}/__conversion_options"),
    *(
        Good("POST", f"/crm/v8/Leads/{lead}/actions/convert", {}, {"data": [element]})
        for lead, element in ((LEAD, ELEMENT), (FULL_LEAD, {}), (FULL_LEAD, {"Deals": DEAL_VALUES}))
    ),
    Good("POST", "/crm/v8/Leads/actions/mass_convert", {}, MASS),
    *(
        Good("GET", f"/crm/v8/settings/{path}", {"module": "Leads", "layout_id": DEALS_LAYOUT})
        for path in (
            "fields", "fields/Company", "layouts", "layouts/4876876000000091055", "modules", "tags",
            "modules/Leads", "pipeline", "custom_views", "custom_views/4876876000000021751",
            "duplicate_check_preference",
        )
    ),
    Good("GET", "/crm/v8/users", {"type": "AllUsers", "page": "1", "ids": USER}),
    Good("GET", f"/crm/v8/users/{USER}"),
    Good("GET", "/crm/v8/org"),
    Good("GET", "/crm/v8/Contacts/roles/4876876000000006873"),
    Good("GET", f"/crm/o/tab/Leads/{LEAD}"),
    Good("GET", "http://x/crm/v8/org"),
    Good("GET", "/oauth/v2/auth", SIGN_IN),
    Good("POST", "/oauth/v2/token", {"grant_type": "refresh_token"}),
    Good("POST", "/oauth/v2/token", {"grant_type": "authorization_code", "code_verifier": "x"}),
    Good("GET", "/oauth/serverinfo"),
    Good("POST", "/oauth/v3/device/code", {"grant_type": "device_request", **SIGN_IN}),
    Good("POST", "/oauth/v3/device/token", {"grant_type": "device_token", "code": "x"}),
    Good("GET", "/oauth/v3/device", {"user_code": "BCDF-GHJK"}),
    Good("POST", "/oauth/v3/device", {"user_code": "BCDF-GHJK"}),
    Good("GET", "/__sandbox/"),
    Good("GET", "/__sandbox/effects"),
    Good("POST", "/__sandbox/org", {}, SWITCHES),
    Good("POST", "/__sandbox/accounts", {}, ACCOUNTS),
    Good("POST", "/__sandbox/withdraw", {}, {"client": "mobile", "user": USER}),
    Good("POST", "/__sandbox/grant", {}, {"scopes": ["ZohoCRM.org.READ"], "minutes": 3}),
    Good("POST", "/__sandbox/faults", {}, FAULTS),
    Good("DELETE", "/__sandbox/faults"),
    Good("POST", "/__sandbox/clock", {}, {"advance_seconds": 60}),
    Good("POST", "/__sandbox/act", {}, {"convert": {"lead_id": LEAD, "request": ELEMENT}}),
    Good("POST", "/__sandbox/act", {}, {"delete": {"module": "Contacts", "id": CONTACT}}),
    Good("POST", "/__sandbox/act", {}, {
        "update": {"module": "Leads", "id": LEAD, "fields": LEAD_VALUES | SWITCHES["records"][LEAD]}
    }),
)  # fmt: skip

NEED_ANOTHER = (
    Good("POST", "/oauth/v2/token/revoke", {"token": "x"}),
    Good("POST", "/oauth/v3/device", {"ticket": "x", "decision": "approve", "user": USER}),
    Good("POST", "/oauth/v2/auth", {"ticket": "x", "decision": "approve", "user": USER}),
    Good("GET", "/crm/v8/Leads/actions/mass_convert", {"job_id": "4876876800000000001"}),
    Good("GET", f"/crm/v8/settings/pipeline/{DEALS_LAYOUT}", {"layout_id": DEALS_LAYOUT}),
    Good("POST", f"/crm/v8/Leads/{FULL_LEAD}/actions/convert", {}, {
        "data": [{"Accounts": {"id": ACCOUNT}}]
    }),
    Good("POST", f"/crm/v8/Leads/{FULL_LEAD}/actions/convert", {}, {"data": [ELEMENT]}),
)  # fmt: skip
"""Refused as they are; good after another request, or near to good."""

TEXTS = (
    "", " ", "0", "-1", "1e999", "NaN", "null", "both", "A", "Firm", "2026-02-30", "\0", "\ud800",
    "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "http://[", "\u202e<b>", "x" * 300,
    "9" * 400, "((((", "(Company:equals:\\", "select id from Leads where ", "%", "'", *IDS,
    "Leads", "Contacts", "Accounts", "Deals", "Last_Name", "Tag", "$approval_state",
)  # fmt: skip
NUMBERS = (0, -1, 1.5, 101, 10**16, 10**400, 1e300, *map(int, IDS))

texts = st.sampled_from(TEXTS) | st.text(max_size=8)
scalars = st.none() | st.booleans() | texts | st.sampled_from(NUMBERS)
strange: st.SearchStrategy[Any] = st.one_of(
    scalars,
    scalars,
    st.lists(scalars, max_size=3),
    st.dictionaries(st.sampled_from(("id", "name", "data", "kind", "")), scalars, max_size=3),
    st.just([[[[]]]]),
)


def places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The ways to all parts of a value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for key, part in inner:
        yield (*way, key)
        if isinstance(part, (dict, list)):
            yield from places(part, (*way, key))


@st.composite
def spoiled(draw: st.DrawFn, good: Any) -> Any:
    """The value with some of its parts replaced, taken away or added to."""
    whole = [deepcopy(good)]
    for _ in range(draw(st.integers(0, 3))):
        *way, last = draw(st.sampled_from(list(places(whole))))
        holder: Any = whole
        for step in way:
            holder = holder[step]
        if isinstance(holder, dict) and draw(st.booleans()):
            wrong = holder.pop(last)
            holder[draw(texts)] = wrong
        else:
            holder[last] = deepcopy(draw(strange))
    return whole[0]


@st.composite
def requests(draw: st.DrawFn) -> Wanted:
    """A good request, spoiled here and there."""
    good = draw(st.sampled_from(GOOD + NEED_ANOTHER))
    method, path = good.method, good.path
    if draw(st.integers(0, 9)) == 0:
        method = draw(st.sampled_from(("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD")))
    if draw(st.integers(0, 4)) == 0:
        steps = path.split("/")
        odd = ("1", "x", "roles", "%00", "..%2f", "%ff", "a" * 300, "Leads", "search", *IDS)
        steps[-draw(st.integers(1, min(3, len(steps))))] = draw(st.sampled_from(odd))
        path = "/".join(steps)
    query = {**good.query, **draw(st.dictionaries(st.sampled_from(QUERY_NAMES), texts, max_size=2))}
    for name in draw(st.lists(st.sampled_from([*query, ""]), max_size=1)):
        query.pop(name, None)
    body = b"" if good.body is None else json.dumps(draw(spoiled(good.body))).encode()
    if draw(st.integers(0, 19)) == 0:
        body = draw(st.binary(max_size=12))
    return Wanted(method, path, query, body, draw(st.none() | st.sampled_from(TEXTS)))


QUERY_NAMES = sorted({name for good in GOOD for name in good.query} | {"page_token", "cvid", "ids"})
