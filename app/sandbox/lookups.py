"""Turns what a client writes into what a record then holds: owners, lookups and tags."""

from __future__ import annotations

from typing import Any

from app.sandbox.call import as_id
from app.sandbox.clock import wire_time
from app.sandbox.new_records import make_tag, system_values, tag_value
from app.sandbox.schema import FieldInfo
from app.sandbox.state import RECORD_MODULES, Org, Record, display_name
from app.sandbox.unclear import at
from app.sandbox.values import is_blank, same_value

ID_INVALID = "the id given seems to be invalid"


def resolved(org: Org, module: str, field: FieldInfo, value: Any, path: str) -> Any:
    """The value to keep; raises Unclear for ids that name nothing."""
    if is_blank(value):
        return [] if field.api_name == "Tag" else None
    if field.api_name == "Tag":
        return [_tag(org, module, one, f"{path}[{place}]") for place, one in enumerate(value)]
    if field.data_type == "ownerlookup":
        return _owner(org, value, path)
    if field.data_type == "lookup" and field.lookup in RECORD_MODULES:
        return _reference(org, field.lookup, value, path)
    return value


def _owner(org: Org, value: Any, path: str) -> Record:
    user = org.user(_id_in(value) or "")
    if user is None:
        raise at("id", f"{path}.id", message=ID_INVALID)
    return org.user_reference(user)


def _reference(org: Org, module: str, value: Any, path: str) -> Record:
    record_id = _id_in(value)
    if record_id is None and module == "Accounts":
        return _account_named(org, value["name"])
    record = org.records[module].get(record_id or "")
    if record is None:
        raise at("id", f"{path}.id", message=ID_INVALID)
    return {"name": display_name(record), "id": record["id"]}


def _account_named(org: Org, name: str) -> Record:
    """The account of that name; a new one if there is none."""
    accounts = org.records["Accounts"].values()
    account = next((one for one in accounts if same_value(one.get("Account_Name"), name)), None)
    if account is None:
        author = _current_user(org)
        layout = org.modules["Accounts"].layouts[0]
        now = wire_time(org.clock.now())
        system = system_values("Accounts", author, now, layout)
        made = {"id": org.new_id(), "Owner": author, "Account_Name": name, **system}
        account = org.add("Accounts", made)
    return {"name": account["Account_Name"], "id": account["id"]}


def _tag(org: Org, module: str, value: Any, path: str) -> Record:
    """A tag by name; it is made if the module has none of that name."""
    name = value.get("name") if isinstance(value, dict) else value
    if not isinstance(name, str) or is_blank(name):
        raise at("name", f"{path}.name", "MANDATORY_NOT_FOUND", "required field not found")
    tags = org.tags.setdefault(module, [])
    tag = next((one for one in tags if same_value(one["name"], name)), None)
    if tag is None:
        now = wire_time(org.clock.now())
        tag = make_tag(name, org.new_id(), None, _current_user(org), now)
        tags.append(tag)
    return tag_value(tag)


def _current_user(org: Org) -> Record:
    user = org.user(org.current_user_id)
    return org.user_reference(user) if user else {}


def _id_in(value: Any) -> str | None:
    return as_id(value.get("id") if isinstance(value, dict) else value)
