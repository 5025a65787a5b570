"""Lead Conversion Options: which records match a lead, and on which of its values.

Shapes: the article's sample and Zoho's examples; the rules of 204 and of nulls: api-facts.md
section 2.
"""

from __future__ import annotations

from starlette.responses import Response

from app.sandbox import answers, declined
from app.sandbox.call import Call, Route, as_id
from app.sandbox.convert_plan import under_review
from app.sandbox.declined import Declined
from app.sandbox.matching import MATCHED_MODULES, Matches, Way, find_matches
from app.sandbox.state import Org, Record

MAX_RECORDS = 100
MAX_WAYS = 50

_SHOWN = {
    "Contacts": ("Full_Name", "Email"),
    "Accounts": ("Account_Name", "Phone", "Website", "Account_Type"),
}


async def conversion_options(call: Call) -> Response:
    """`GET /crm/v8/Leads/{id}/__conversion_options`."""
    try:
        options = options_of(call.org, call.path["id"], call.user_id)
    except Declined as no:
        return answers.answer(no.body, no.status)
    if options is None:
        return answers.no_content()
    return answers.answer({"__conversion_options": options})


def options_of(org: Org, lead_id: str, user_id: str) -> Record | None:
    """The options of a lead as a user sees them, or None for 204.

    Nothing to say means 204: nothing matches and no module has several layouts, or Contacts were
    removed from Organize Modules. Raises Declined for a lead that has no options.
    """
    lead = _asked_lead(org, lead_id)
    if not org.has_module("Contacts"):
        return None
    layouts = _modules_with_layouts(org)
    found = {
        module: matches for module, matches in find_matches(org, lead).items() if matches.records
    }
    if not found and not layouts:
        return None
    return {
        "module_preference": _preference(org, found),
        "Contacts": _records(org, user_id, "Contacts", found),
        "preference_field_matched_value": _looked_at(found) if found else None,
        "Accounts": _records(org, user_id, "Accounts", found),
        "modules_with_multiple_layouts": layouts or None,
    }


def _asked_lead(org: Org, lead_id: str) -> Record:
    """The lead; a converted one has no options any more, as reading it by id gives nothing."""
    if not org.has_module("Leads"):
        details = {"resource_path_index": 0}
        message = "the module name given seems to be invalid"
        raise declined.root("INVALID_MODULE", message, details)
    lead = org.records["Leads"].get(as_id(lead_id) or "")
    if lead is None or lead.get("Converted__s"):
        raise declined.lead_refused("INVALID_DATA", "the given id seems to be invalid")
    state = lead.get("$approval_state") or "approved"
    if lead.get("$in_merge") or state.startswith("merge"):
        raise declined.lead_refused("RECORD_LOCKED", "record under merge is locked")
    if state != "approved" or under_review(lead):
        raise declined.lead_refused("NOT_APPROVED", "record not approved")
    return lead


def _modules_with_layouts(org: Org) -> list[Record]:
    return [
        _module(org, name)
        for name in ("Contacts", "Accounts", "Deals")
        if name in org.switches.multiple_layouts and org.has_module(name)
    ]


def _module(org: Org, name: str) -> Record:
    return {"api_name": name, "id": org.modules[name].id}


def _preference(org: Org, found: dict[str, Matches]) -> Record | None:
    """Contacts come first unless only Accounts have a unique field."""
    only_accounts = org.unique_fields("Accounts") and not org.unique_fields("Contacts")
    order = MATCHED_MODULES[::-1] if only_accounts else MATCHED_MODULES
    return next((_module(org, name) for name in order if name in found), None)


def _looked_at(found: dict[str, Matches]) -> Record:
    """Every field compared, with the lead's value, also where no record has it (the article)."""
    return {
        module: [_way(way) for way in found[module].ways[:MAX_WAYS]] if module in found else None
        for module in MATCHED_MODULES
    }


def _way(way: Way) -> Record:
    field = {"api_name": way.field.api_name, "id": way.field.id}
    return {"field": field, "matched_lead_value": way.value}


def _records(org: Org, user_id: str, module: str, found: dict[str, Matches]) -> list[Record] | None:
    if module not in found:
        return None
    return [
        _candidate(org, user_id, module, record) for record in found[module].records[:MAX_RECORDS]
    ]


def _candidate(org: Org, user_id: str, module: str, record: Record) -> Record:
    shown: Record = {name: record.get(name) for name in _SHOWN[module]}
    shown |= {name: record.get(name) for name in org.unique_fields(module)}
    if module == "Contacts":
        shown["Account_Name"] = _account_of(org, record)
        shown["Data_Processing_Basis"] = record.get("Data_Processing_Basis") or "null"
    if module in org.switches.multiple_layouts:
        layout = record["Layout"]
        shown["Layout"] = {"name": layout.get("name"), "id": layout["id"]}
    editable = record.get("$editable", True) and org.may_edit(user_id, record["id"])
    return shown | {
        "Locked__s": bool(record.get("Locked__s")),
        "$editable": editable,
        "id": record["id"],
        "$approval_state": record.get("$approval_state") or "approved",
    }


def _account_of(org: Org, contact: Record) -> Record | None:
    link = contact.get("Account_Name")
    if not link or not org.has_module("Accounts"):
        return None
    account = org.records["Accounts"].get(link["id"], {})
    return {"name": link.get("name"), "Locked__s": bool(account.get("Locked__s")), "id": link["id"]}


ROUTES = (
    Route(
        "GET",
        "/crm/v8/Leads/{id}/__conversion_options",
        conversion_options,
        scopes=("ZohoCRM.modules.leads.READ",),
    ),
)
