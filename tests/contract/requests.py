"""The requests whose answers are judged by Zoho's OpenAPI files: one row an answer.

Every operation that the sandbox serves and the files describe, with its successes and refusals.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import httpx

from tests.contract.article import BOYLE, CONVERT, OPTIONS, PAT_BOYLE, ZYLKER, added, sample
from tests.contract.openapi import Operation
from tests.sandbox.caller import PAT, Caller, Json

Send = Callable[[Caller], httpx.Response]

STRANGER = "4876876000009999999"
DEALS_LAYOUT = "4876876000000091023"


class Case(NamedTuple):
    """A request and the status that its answer must have."""

    name: str
    operation: Operation
    status: int
    send: Send


def get(path: str, **query: Any) -> Send:
    return lambda sandbox: sandbox.get(path, **query)


def post(path: str, body: Any) -> Send:
    return lambda sandbox: sandbox.post(path, body)


def put(path: str, body: Any) -> Send:
    return lambda sandbox: sandbox.put(path, body)


def convert(**keys: Any) -> Send:
    return post(CONVERT, {"data": [keys]})


def deal(**changes: Any) -> Send:
    """Case I with other values in its deal; None takes a key away."""

    def send(sandbox: Caller) -> httpx.Response:
        body = sample("case_1_request")
        wanted = body["data"][0]["Deals"] | changes
        body["data"][0]["Deals"] = {key: one for key, one in wanted.items() if one is not None}
        return sandbox.post(CONVERT, body)

    return send


def switched(change: Json, then: Send) -> Send:
    def send(sandbox: Caller) -> httpx.Response:
        sandbox.control("org", change)
        return then(sandbox)

    return send


def after(first: Send, then: Send) -> Send:
    def send(sandbox: Caller) -> httpx.Response:
        assert first(sandbox).is_success
        return then(sandbox)

    return send


def options_of(**fields: Any) -> Send:
    """The conversion options of a lead with these fields."""

    def send(sandbox: Caller) -> httpx.Response:
        lead_id = added(sandbox, "Leads", Last_Name="Newcomer", **fields)
        return sandbox.get(f"Leads/{lead_id}/__conversion_options")

    return send


def on_demo(then: Send) -> Send:
    """On the demo organisation, with its second layouts, attachments and notes."""

    def send(sandbox: Caller) -> httpx.Response:
        sandbox.reset("demo")
        return then(sandbox)

    return send


def list_below_a_lead(name: str, fields: str) -> Send:
    """The first list of this name that is not empty."""

    def send(sandbox: Caller) -> httpx.Response:
        leads = sandbox.leads().json()["data"]
        lists = (sandbox.get(f"Leads/{lead['id']}/{name}", fields=fields) for lead in leads)
        return next(one for one in lists if one.status_code != 204)

    return send


def second_page(sandbox: Caller) -> httpx.Response:
    token = sandbox.leads(per_page=10).json()["info"]["next_page_token"]
    return sandbox.leads(per_page=10, page_token=token)


def first_view(sandbox: Caller) -> httpx.Response:
    views = sandbox.get("settings/custom_views", module="Leads").json()["custom_views"]
    return sandbox.get(f"settings/custom_views/{views[0]['id']}", module="Leads")


def second_pipelines(sandbox: Caller) -> httpx.Response:
    layouts = sandbox.get("settings/layouts", module="Deals").json()["layouts"]
    return sandbox.get("settings/pipeline", layout_id=layouts[1]["id"])


def leads(count: int) -> Json:
    return {"data": [{"Last_Name": f"Lead {n}", "Company": "Firm"} for n in range(count)]}


def operation(file: str, call: str) -> Operation:
    """`GET /users` of `users.json`."""
    method, path = call.split()
    return Operation(f"{file}.json", method.lower(), f"/crm/v8{path}")


OF_OPTIONS = operation("conversion_option", "GET /Leads/{lead_id}/__conversion_options")
OF_CONVERT = operation("convert_lead", "POST /Leads/{lead_id}/actions/convert")
OF_MASS = operation("mass_convert", "POST /Leads/actions/mass_convert")
OF_JOB = operation("mass_convert", "GET /Leads/actions/mass_convert")
OF_LIST = operation("record", "GET /{module_api_name}")
OF_RECORD = operation("record", "GET /{module_api_name}/{id}")
OF_INSERT = operation("record", "POST /{module_api_name}")
OF_UPDATE = operation("record", "PUT /{module_api_name}")
OF_UPDATE_ONE = operation("record", "PUT /{module_api_name}/{id}")
OF_SEARCH = operation("record", "GET /{module_api_name}/search")
OF_DELETED = operation("record", "GET /{module_api_name}/deleted")
OF_COUNT = operation("record_count", "GET /{module_api_name}/actions/count")
OF_ATTACHMENTS = operation("attachments", "GET /{module}/{record_id}/Attachments")
OF_RELATED = operation(
    "related_records", "GET /{module_api_name}/{record_id}/{related_list_api_name}"
)
OF_LOCKS = operation("record_locking", "GET /{module_name}/{record_id}/Locking_Information__s")
OF_COQL = operation("coql", "POST /coql")
OF_FIELDS = operation("fields", "GET /settings/fields")
OF_FIELD = operation("fields", "GET /settings/fields/{field}")
OF_LAYOUTS = operation("layouts", "GET /settings/layouts")
OF_LAYOUT = operation("layouts", "GET /settings/layouts/{id}")
OF_MODULES = operation("modules", "GET /settings/modules")
OF_MODULE = operation("modules", "GET /settings/modules/{api_name}")
OF_PIPELINES = operation("pipeline", "GET /settings/pipeline")
OF_PIPELINE = operation("pipeline", "GET /settings/pipeline/{id}")
OF_VIEWS = operation("custom_views", "GET /settings/custom_views")
OF_VIEW = operation("custom_views", "GET /settings/custom_views/{id}")
OF_TAGS = operation("tags", "GET /settings/tags")
OF_DUPLICATES = operation("duplicate_check_preference", "GET /settings/duplicate_check_preference")
OF_USERS = operation("users", "GET /users")
OF_USER = operation("users", "GET /users/{user}")
OF_ORG = operation("org", "GET /org")
OF_ROLES = operation("contact_roles", "GET /Contacts/roles")
OF_ROLE = operation("contact_roles", "GET /Contacts/roles/{id}")

FILE = "File_Name,Size,Owner,Created_By,Created_Time,Modified_By,Modified_Time,Parent_Id"
LOCKS = f"Leads/{PAT}/Locking_Information__s"
LOCK = (
    "Locked_For__s,Locked_Reason__s,Lock_Source__s,Locked_Time__s,Locked_By__s,"
    "Record_Locking_Rule_Id__s,Record_Locking_Configuration_Id__s,Owner,Parent_Id"
)
NO_LAYOUTS: Json = {"multiple_layouts": []}
NOT_UNIQUE: Json = {"unique_fields": {"Contacts": [], "Accounts": []}}
UNAPPROVED: Json = {"records": {PAT: {"$approval_state": "approval_process_pending"}}}
LOCKED: Json = {"records": {PAT: {"Locked__s": True}}}
UNDER_REVIEW: Json = {"records": {PAT: {"$approval_state": "review_process_pending"}}}
NO_COMPANY: Json = {"records": {PAT: {"Company": None}}}
MERGING: Json = {"records": {PAT: {"$in_merge": True}}}

CASES = (
    Case("options", OF_OPTIONS, 200, get(OPTIONS)),
    Case("options without unique fields", OF_OPTIONS, 200, switched(NOT_UNIQUE, get(OPTIONS))),
    Case("only a contact", OF_OPTIONS, 200, options_of(Email="pat.boyle@zylker.com")),
    Case("only an account", OF_OPTIONS, 200, options_of(Company="Zylker Biotech")),
    Case("only layouts", OF_OPTIONS, 200, options_of()),
    Case("no options", OF_OPTIONS, 204, switched(NO_LAYOUTS, options_of())),
    Case("options of nobody", OF_OPTIONS, 400, get(f"Leads/{STRANGER}/__conversion_options")),
    Case("options of an unapproved", OF_OPTIONS, 400, switched(UNAPPROVED, get(OPTIONS))),
    Case("options during a merge", OF_OPTIONS, 400, switched(MERGING, get(OPTIONS))),
    Case("case I", OF_CONVERT, 200, post(CONVERT, sample("case_1_request"))),
    Case("case II", OF_CONVERT, 400, post(CONVERT, sample("case_2_request"))),
    Case("new", OF_CONVERT, 200, switched(NOT_UNIQUE, convert())),
    Case("no company", OF_CONVERT, 200, switched(NO_COMPANY, convert(Contacts={"id": BOYLE}))),
    Case("twice", OF_CONVERT, 400, after(deal(), deal())),
    Case("nobody", OF_CONVERT, 400, post(f"Leads/{STRANGER}/actions/convert", {"data": [{}]})),
    Case("no body", OF_CONVERT, 400, lambda sandbox: sandbox.request("POST", CONVERT)),
    Case("no data", OF_CONVERT, 400, post(CONVERT, {})),
    Case("data is no list", OF_CONVERT, 400, post(CONVERT, {"data": {}})),
    Case("no Accounts.id", OF_CONVERT, 400, convert(Accounts={})),
    Case("a stranger", OF_CONVERT, 400, convert(Contacts={"id": STRANGER})),
    Case("not of it", OF_CONVERT, 400, convert(Contacts={"id": BOYLE}, Accounts={"id": ZYLKER})),
    Case("overwrite is text", OF_CONVERT, 400, convert(overwrite="yes")),
    Case("unknown owner", OF_CONVERT, 400, convert(assign_to={"id": STRANGER})),
    Case("no deal name", OF_CONVERT, 400, deal(Deal_Name=None)),
    Case("long deal name", OF_CONVERT, 400, deal(Deal_Name="x" * 500)),
    Case("no such date", OF_CONVERT, 400, deal(Closing_Date="2024-02-30")),
    Case("no such stage", OF_CONVERT, 400, deal(Stage="Nowhere")),
    Case("no such pipeline", OF_CONVERT, 400, deal(Pipeline="Nowhere")),
    Case("locked lead", OF_CONVERT, 400, switched(LOCKED, deal())),
    Case("unapproved lead", OF_CONVERT, 400, switched(UNAPPROVED, deal())),
    Case("lead under review", OF_CONVERT, 400, switched(UNDER_REVIEW, deal())),
    Case("lead in a merge", OF_CONVERT, 400, switched(MERGING, deal())),
    Case("mass", OF_MASS, 202, post("Leads/actions/mass_convert", {"ids": [PAT]})),
    Case("mass of none", OF_MASS, 400, post("Leads/actions/mass_convert", {})),
    Case("mass of nobody", OF_MASS, 400, post("Leads/actions/mass_convert", {"ids": [STRANGER]})),
    Case("mass of a word", OF_MASS, 400, post("Leads/actions/mass_convert", {"ids": ["Pat"]})),
    Case("mass of 51", OF_MASS, 400, post("Leads/actions/mass_convert", {"ids": [PAT] * 51})),
    Case(
        "mass, two modules", OF_MASS, 400,
        post("Leads/actions/mass_convert", {
            "ids": [PAT],
            "move_attachments_to": {"api_name": "Deals", "id": "4876876000000002179"},
        }),
    ),
    Case(
        "mass, a module without a name", OF_MASS, 400,
        post("Leads/actions/mass_convert", {"ids": [PAT], "carry_over_tags": [{}]}),
    ),
    Case(
        "mass, no deal name", OF_MASS, 400,
        post("Leads/actions/mass_convert", {"ids": [PAT], "Deals": {"Stage": "Qualification"}}),
    ),
    Case(
        "mass, unknown owner", OF_MASS, 400,
        post("Leads/actions/mass_convert", {"ids": [PAT], "assign_to": {"id": STRANGER}}),
    ),
    Case("job", OF_JOB, 200, lambda sandbox: sandbox.get(
        "Leads/actions/mass_convert",
        job_id=sandbox.post("Leads/actions/mass_convert", {"ids": [PAT]})
        .json()["details"]["job_id"],
    )),
    Case("no such job", OF_JOB, 400, get("Leads/actions/mass_convert", job_id=STRANGER)),
    Case("no job named", OF_JOB, 400, get("Leads/actions/mass_convert")),
    Case("leads", OF_LIST, 200, get("Leads", fields="Last_Name,Owner,Created_Time,Tag")),
    Case("contacts", OF_LIST, 200, get("Contacts", fields="Full_Name,Account_Name")),
    Case("leads by token", OF_LIST, 200, on_demo(second_page)),
    Case("no deals", OF_LIST, 204, get("Deals", fields="Deal_Name")),
    Case("leads without fields", OF_LIST, 400, get("Leads")),
    Case("too many fields", OF_LIST, 400, get("Leads", fields=",".join(["Phone"] * 51))),
    Case("page 2001", OF_LIST, 400, get("Leads", fields="Phone", page=2001, per_page=1)),
    Case("no such module", OF_LIST, 400, get("Nothing", fields="Phone")),
    Case("a lead", OF_RECORD, 200, get(f"Leads/{PAT}")),
    Case("a converted lead", OF_RECORD, 200, after(deal(), get(f"Leads/{PAT}", converted="true"))),
    Case("a contact", OF_RECORD, 200, get(f"Contacts/{PAT_BOYLE}")),
    Case("an account", OF_RECORD, 200, get(f"Accounts/{ZYLKER}")),
    Case("nobody by id", OF_RECORD, 204, get(f"Leads/{STRANGER}")),
    Case("id is a word", OF_RECORD, 400, get("Leads/Pat")),
    Case("insert", OF_INSERT, 201, post("Leads", leads(2))),
    Case("insert a half", OF_INSERT, 207, post("Leads", {"data": [{"Last_Name": "A"}, {}]})),
    Case("insert nothing", OF_INSERT, 400, post("Leads", {"data": [{}]})),
    Case("insert no data", OF_INSERT, 400, post("Leads", {})),
    Case("insert 101", OF_INSERT, 400, post("Leads", leads(101))),
    Case(
        "insert a duplicate", OF_INSERT, 400,
        post("Contacts", {"data": [{"Last_Name": "A", "Phone": "9844444444"}]}),
    ),
    Case("update", OF_UPDATE, 200, put("Leads", {"data": [{"id": PAT, "City": "Lyon"}]})),
    Case("update nobody", OF_UPDATE, 400, put("Leads", {"data": [{"id": STRANGER}]})),
    Case("update one", OF_UPDATE_ONE, 200, put(f"Leads/{PAT}", {"data": [{"City": "Lyon"}]})),
    Case(
        "update a locked one", OF_UPDATE_ONE, 400,
        switched(LOCKED, put(f"Leads/{PAT}", {"data": [{"City": "Lyon"}]})),
    ),
    Case("search", OF_SEARCH, 200, get("Leads/search", email="pat.boyle@zylker.com")),
    Case("search in vain", OF_SEARCH, 204, get("Leads/search", word="nowhere")),
    Case("search for nothing", OF_SEARCH, 400, get("Leads/search")),
    Case("search for nonsense", OF_SEARCH, 400, get("Leads/search", criteria="Pat")),
    Case("no deleted", OF_DELETED, 204, get("Leads/deleted", type="all")),
    Case(
        "deleted", OF_DELETED, 200,
        lambda sandbox: (
            sandbox.control("act", {"delete": {"module": "Leads", "id": PAT}}),
            sandbox.get("Leads/deleted", type="all"),
        )[1],
    ),
    Case("count", OF_COUNT, 200, get("Leads/actions/count")),
    Case("count view and words", OF_COUNT, 400, get("Leads/actions/count", cvid="1", word="Pat")),
    Case("attachments", OF_ATTACHMENTS, 200, on_demo(list_below_a_lead("Attachments", FILE))),
    Case("notes", OF_RELATED, 200, on_demo(list_below_a_lead("Notes", "Note_Title,Note_Content"))),
    Case("no attachments", OF_ATTACHMENTS, 204, get(f"Leads/{PAT}/Attachments", fields="Size")),
    Case("attachments unasked", OF_ATTACHMENTS, 400, get(f"Leads/{PAT}/Attachments")),
    Case(
        "attachments of nobody", OF_ATTACHMENTS, 400,
        get(f"Leads/{STRANGER}/Attachments", fields="Size"),
    ),
    Case("no notes", OF_RELATED, 204, get(f"Leads/{PAT}/Notes", fields="Note_Title")),
    Case("locks", OF_LOCKS, 200, switched(LOCKED, get(LOCKS, fields=LOCK))),
    Case("no locks", OF_LOCKS, 204, get(LOCKS, fields=LOCK)),
    Case("locks unasked", OF_LOCKS, 400, switched(LOCKED, get(LOCKS))),
    Case(
        "locks of nobody", OF_LOCKS, 400,
        get(f"Leads/{STRANGER}/Locking_Information__s", fields=LOCK),
    ),
    Case("coql", OF_COQL, 200, post("coql", {
        "select_query": "select Last_Name, Email from Leads where Email is not null limit 5",
    })),
    Case("coql in vain", OF_COQL, 204, post("coql", {
        "select_query": "select Deal_Name from Deals where Stage = 'Nowhere'",
    })),
    Case("coql is no coql", OF_COQL, 400, post("coql", {"select_query": "tell me"})),
    Case("coql, no such column", OF_COQL, 400, post("coql", {
        "select_query": "select Colour from Leads where Email is not null",
    })),
    Case("coql without where", OF_COQL, 400, post("coql", {
        "select_query": "select Last_Name from Leads",
    })),
    Case("coql of 2001", OF_COQL, 400, post("coql", {
        "select_query": "select Last_Name from Leads where Email is not null limit 2001",
    })),
    Case("coql without query", OF_COQL, 400, post("coql", {})),
    *(
        Case(f"fields of {module}", OF_FIELDS, 200, get("settings/fields", module=module))
        for module in ("Leads", "Contacts", "Accounts", "Deals")
    ),
    Case("own fields", OF_FIELDS, 200, on_demo(get("settings/fields", module="Deals"))),
    Case("fields of what", OF_FIELDS, 400, get("settings/fields")),
    Case("fields of nothing", OF_FIELDS, 400, get("settings/fields", module="Nothing")),
    Case("a field", OF_FIELD, 200, get("settings/fields/4876876000000002503", module="Contacts")),
    Case("no such field", OF_FIELD, 400, get(f"settings/fields/{STRANGER}", module="Contacts")),
    *(
        Case(f"layouts of {module}", OF_LAYOUTS, 200, get("settings/layouts", module=module))
        for module in ("Leads", "Deals")
    ),
    Case("two layouts", OF_LAYOUTS, 200, on_demo(get("settings/layouts", module="Deals"))),
    Case("layouts of what", OF_LAYOUTS, 400, get("settings/layouts")),
    Case("layouts of nothing", OF_LAYOUTS, 400, get("settings/layouts", module="Nothing")),
    Case("a layout", OF_LAYOUT, 200, get(f"settings/layouts/{DEALS_LAYOUT}", module="Deals")),
    Case("no such layout", OF_LAYOUT, 400, get(f"settings/layouts/{STRANGER}", module="Deals")),
    Case("modules", OF_MODULES, 200, get("settings/modules")),
    Case("a module", OF_MODULE, 200, get("settings/modules/Leads")),
    Case("not a module", OF_MODULE, 400, get("settings/modules/Nothing")),
    Case("pipelines", OF_PIPELINES, 200, get("settings/pipeline", layout_id=DEALS_LAYOUT)),
    Case("other pipelines", OF_PIPELINES, 200, on_demo(second_pipelines)),
    Case(
        "no pipelines", OF_PIPELINES, 204,
        switched({"pipelines": False}, get("settings/pipeline", layout_id=DEALS_LAYOUT)),
    ),
    Case("pipelines of what", OF_PIPELINES, 400, get("settings/pipeline")),
    Case("pipelines of nothing", OF_PIPELINES, 400, get("settings/pipeline", layout_id=STRANGER)),
    Case("no such pipeline id", OF_PIPELINE, 400, get(
        f"settings/pipeline/{STRANGER}", layout_id=DEALS_LAYOUT
    )),
    *(
        Case(f"views of {module}", OF_VIEWS, 200, get("settings/custom_views", module=module))
        for module in ("Leads", "Contacts", "Accounts", "Deals")
    ),
    Case("views of what", OF_VIEWS, 400, get("settings/custom_views")),
    Case("views of nothing", OF_VIEWS, 400, get("settings/custom_views", module="Nothing")),
    Case("a view", OF_VIEW, 200, first_view),
    Case("no such view", OF_VIEW, 400, get(f"settings/custom_views/{STRANGER}", module="Leads")),
    Case("tags", OF_TAGS, 200, get("settings/tags", module="Leads")),
    Case("tags of what", OF_TAGS, 400, get("settings/tags")),
    Case("tags of nothing", OF_TAGS, 400, get("settings/tags", module="Nothing")),
    Case("no duplicate check", OF_DUPLICATES, 204, get(
        "settings/duplicate_check_preference", module="Leads"
    )),
    Case("duplicate check of what", OF_DUPLICATES, 400, get("settings/duplicate_check_preference")),
    Case("users", OF_USERS, 200, get("users", type="ActiveUsers")),
    Case("current user", OF_USERS, 200, get("users", type="CurrentUser")),
    Case("no unconfirmed users", OF_USERS, 204, get("users", type="NotConfirmedUsers")),
    Case("users of a strange type", OF_USERS, 400, get("users", type="Friends")),
    Case("a user", OF_USER, 200, get("users/4876876000000333001")),
    Case("no such user", OF_USER, 204, get(f"users/{STRANGER}")),
    Case("org", OF_ORG, 200, get("org")),
    Case("roles", OF_ROLES, 200, get("Contacts/roles")),
    Case("a role", OF_ROLE, 200, get("Contacts/roles/4876876000000006873")),
    Case("no such role", OF_ROLE, 204, get(f"Contacts/roles/{STRANGER}")),
)  # fmt: skip
