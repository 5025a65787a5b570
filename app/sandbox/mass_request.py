"""Reads the body of Mass Convert; declines what Zoho declines before the job is scheduled.

Source: api-facts.md section 3.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.sandbox import deal_values, declined
from app.sandbox.call import as_id
from app.sandbox.convert_plan import may_assign
from app.sandbox.convert_request import TARGETS
from app.sandbox.declined import FIRST, Declined
from app.sandbox.state import Org, Record
from app.sandbox.values import is_blank

MAX_LEADS = 50
MAX_MODULES = 3
PERMISSION = "Crm_Implied_Mass_Convert_Leads"
ACTIVITIES = {"Tasks": "2193", "Events": "2195", "Calls": "2197"}
"""Modules whose records change owner with the lead; the sandbox has none of them."""


@dataclass(frozen=True, slots=True)
class MassWish:
    """What a mass conversion asks for; `tags_to` names modules that get all tags of the lead."""

    lead_ids: tuple[str, ...]
    deal: Record | None
    owner_id: str | None
    attachments_to: str | None
    tags_to: tuple[str, ...]


def read(org: Org, body: Any, user_id: str) -> MassWish:
    """The wish in a body; raises Declined."""
    if not org.may(PERMISSION):
        details = {"permissions": [PERMISSION]}
        raise declined.root("NO_PERMISSION", "permission denied", details, status=403)
    if not isinstance(body, dict):
        raise declined.root("INVALID_DATA", "body", {"expected_data_type": "jsonobject"})
    _flag(body, "apply_assignment_threshold")
    _portal_user_type(body)
    targets = {name: org.modules[name].id for name in TARGETS}
    prefix = targets["Contacts"][:-4]
    activities = {name: f"{prefix}{number}" for name, number in ACTIVITIES.items()}
    _modules(body, "related_modules", activities)
    attachments = _object(body, "move_attachments_to")
    return MassWish(
        lead_ids=_lead_ids(org, body),
        deal=_deal(org, body),
        owner_id=_owner_id(org, body, user_id),
        attachments_to=(
            None if attachments is None else _module(attachments, "$.move_attachments_to", targets)
        ),
        tags_to=_modules(body, "carry_over_tags", targets),
    )


def _error(api_name: str, path: str, message: str = "invalid data", **more: Any) -> Declined:
    details = {**more, "api_name": api_name, "json_path": path}
    return declined.root("INVALID_DATA", message, details)


def _lead_ids(org: Org, body: Record) -> tuple[str, ...]:
    ids = body.get("ids")
    if ids is None:
        details = {"api_name": "ids", "json_path": "$.ids"}
        raise declined.root("MANDATORY_NOT_FOUND", "required field not found", details)
    if not isinstance(ids, list):
        raise _error("ids", "$.ids", expected_data_type="jsonarray")
    if not ids:
        raise _error("ids", "$.ids")
    if len(ids) > MAX_LEADS:
        raise _too_many("ids", MAX_LEADS)
    found = []
    for place, value in enumerate(ids):
        lead_id = as_id(value)
        if lead_id is None:
            raise _error("ids", f"$.ids[{place}]", expected_data_type="long")
        if lead_id not in org.records["Leads"]:
            raise _error("ids", f"$.ids[{place}]")
        found.append(lead_id)
    return tuple(dict.fromkeys(found))


def _too_many(key: str, limit: int) -> Declined:
    due_to = [{"api_name": key, "json_path": f"$.{key}"}]
    details = {"limit": limit, "limit_due_to": due_to}
    return declined.root("LIMIT_EXCEEDED", "Limit exceeded for mass convert", details)


def _deal(org: Org, body: Record) -> Record | None:
    """The template; what it lacks for a lead's own layout shows when that lead's turn comes.

    Zoho's page says that a template must have Stage, Closing_Date and Pipeline as well. Yet its
    schema demands Deal_Name alone, no other lack has a documented refusal, and its example of a
    request that gets scheduled is `{"Deal_Name": "test7000"}`. So such a request is scheduled here,
    and the leads for which the deal stays incomplete fail (inferred): whoever takes the page at
    its word is never surprised. Source: https://github.com/zoho/crm-oas,
    v8.0/mass_convert/mds/massConvert.md and mds/examples/massConvert.md.
    """
    deal = _object(body, "Deals")
    if deal is None:
        return None
    try:
        if is_blank(deal.get("Deal_Name")):
            raise declined.missing("Deal_Name", f"{deal_values.PATH}.Deal_Name")
        deal_values.check_given(org, deal)
        deal_values.read_contact_role(org, deal)
    except Declined as no:
        raise _at_root(no) from no
    return deal


def _at_root(no: Declined) -> Declined:
    """The same error without the data envelope, in Mass Convert's own words and paths."""
    error = no.body["data"][0]
    message = error["message"]
    if error["code"] == "MANDATORY_NOT_FOUND":
        message = "required field missing"
    path = error["details"]["json_path"].replace(FIRST, "$")
    return declined.root(error["code"], message, {**error["details"], "json_path": path})


def _owner_id(org: Org, body: Record, user_id: str) -> str | None:
    """Zoho's page calls it mandatory, its schema optional; no error for its absence is known."""
    asked = _object(body, "assign_to")
    if asked is None:
        return None
    owner_id = as_id(asked.get("id"))
    user = org.user(owner_id) if owner_id else None
    if user is None or owner_id is None or user["status"] != "active":
        raise _error("id", "$.assignee.id", "Given assignee param does not match")
    if not may_assign(org, user_id, owner_id):
        raise _error("assign_to", "$.assign_to.id", "Non Subordinate User Found")
    return owner_id


def _object(body: Record, key: str) -> Record | None:
    value = body.get(key)
    if value is None or isinstance(value, dict):
        return value
    raise _error(key, f"$.{key}", expected_data_type="jsonobject")


def _flag(body: Record, key: str) -> None:
    if body.get(key) is not None and not isinstance(body[key], bool):
        raise _error(key, f"$.{key}")


def _portal_user_type(body: Record) -> None:
    """The sandbox's organisations have no portal, so no type of portal user is valid."""
    if _object(body, "portal_user_type") is not None:
        raise _error("id", "$.portal_user_type.id")


def _modules(body: Record, key: str, known: Mapping[str, str]) -> tuple[str, ...]:
    """A list of `{"api_name", "id"}`, modules and not names of tags."""
    value = body.get(key)
    if value is None:
        return ()
    if not isinstance(value, list):
        raise _error(key, f"$.{key}", expected_data_type="jsonarray")
    if len(value) > MAX_MODULES:
        raise _too_many(key, MAX_MODULES)
    return tuple(_module(one, f"$.{key}[{place}]", known) for place, one in enumerate(value))


def _module(value: Any, path: str, known: Mapping[str, str]) -> str:
    """The module that an id, an API name or both name."""
    if not isinstance(value, dict):
        raise _error(path.removeprefix("$."), path, expected_data_type="jsonobject")
    if value.get("id") is None and value.get("api_name") is None:
        expected = [{"api_name": key, "json_path": f"{path}.{key}"} for key in ("id", "api_name")]
        details = {"expected_fields": expected}
        raise declined.root("EXPECTED_FIELD_MISSING", "Specify Atleast one field", details)
    name, number = value.get("api_name"), as_id(value.get("id"))
    by_id = {known_id: known_name for known_name, known_id in known.items()}
    if name is not None and (not isinstance(name, str) or name not in known):
        raise _error("api_name", f"{path}.api_name")
    if value.get("id") is not None and number not in by_id:
        raise _error("id", f"{path}.id")
    if name is not None and number is not None and by_id[number] != name:
        raise Declined(declined.two_modules(path))
    return str(name) if name is not None else by_id[str(number)]
