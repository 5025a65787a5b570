"""Reads the body of Convert Lead: shapes and types only, nothing about matching.

Keys that Convert Lead doesn't know are ignored, as Zoho's record calls do; `null` counts as absent.
Source: api-facts.md section 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.sandbox import declined
from app.sandbox.call import as_id
from app.sandbox.declined import FIRST
from app.sandbox.state import Record

MAX_ELEMENTS = 100
TARGETS = ("Contacts", "Accounts", "Deals")


@dataclass(frozen=True, slots=True)
class Wish:
    """What one conversion asks for; ids are strings, absent things None."""

    overwrite: bool = False
    notify_lead_owner: bool = False
    notify_new_entity_owner: bool = False
    contact_id: str | None = None
    account_id: str | None = None
    owner_id: str | None = None
    attachments_to: str | None = None
    deal: Record | None = None
    tags: dict[str, tuple[str, ...]] = field(default_factory=dict)


def first_element(body: object) -> Record:
    """The element of `data` that counts.

    Declines a body that is missing or no object in the root envelope, like every record call, and
    more elements than the schema allows in the words of Insert Records (inferred).
    """
    if not isinstance(body, dict):
        raise declined.root("INVALID_DATA", "body", {"expected_data_type": "jsonobject"})
    if "data" not in body:
        details = {"api_name": "data", "json_path": "$.data"}
        raise declined.root("MANDATORY_NOT_FOUND", "required field not found", details)
    data = body["data"]
    if not isinstance(data, list):
        raise _root_type("$.data", "jsonarray")
    if not data:
        details = {"api_name": "data", "json_path": "$.data"}
        raise declined.root("INVALID_DATA", "invalid data", details)
    if len(data) > MAX_ELEMENTS:
        raise declined.too_many_elements(MAX_ELEMENTS)
    if not isinstance(data[0], dict):
        raise _root_type(FIRST, "jsonobject")
    return data[0]


def read(element: Record, module_ids: Mapping[str, str]) -> Wish:
    """The wish in an element of `data`; declines the first value of a wrong shape.

    `module_ids` are the ids of Contacts, Accounts and Deals, as far as the organisation has them.
    """
    _only_true(element, "add_to_existing_record")
    return Wish(
        overwrite=_flag(element, "overwrite"),
        notify_lead_owner=_flag(element, "notify_lead_owner"),
        notify_new_entity_owner=_flag(element, "notify_new_entity_owner"),
        contact_id=_record_id(element, "Contacts"),
        account_id=_record_id(element, "Accounts"),
        owner_id=_record_id(element, "assign_to"),
        attachments_to=attachments_to(element, module_ids),
        deal=_object(element, "Deals"),
        tags=_tags(element),
    )


def _root_type(path: str, expected: str) -> declined.Declined:
    details = {"expected_data_type": expected, "api_name": "data", "json_path": path}
    return declined.root("INVALID_DATA", "invalid data", details)


def _flag(element: Record, key: str) -> bool:
    value = element.get(key)
    if value is None:
        return False
    if not isinstance(value, bool):
        raise declined.wrong_type(key, f"{FIRST}.{key}", "boolean")
    return value


def _only_true(element: Record, key: str) -> None:
    """The schema's only value is true (api-facts.md section 1); it changes nothing here."""
    if element.get(key) is not None and not _flag(element, key):
        raise declined.at(key, f"{FIRST}.{key}")


def _object(element: Record, key: str) -> Record | None:
    value = element.get(key)
    if value is None or isinstance(value, dict):
        return value
    raise declined.wrong_type(key, f"{FIRST}.{key}", "jsonobject")


def _record_id(element: Record, key: str) -> str | None:
    """`{"id": ...}`; an empty object lacks its id (seen on a live org, api-facts.md section 1)."""
    reference = _object(element, key)
    if reference is None:
        return None
    path = f"{FIRST}.{key}.id"
    if reference.get("id") is None:
        raise declined.missing("id", path)
    record_id = as_id(reference["id"])
    if record_id is None:
        raise declined.wrong_type("id", path, "long")
    return record_id


def attachments_to(element: Record, module_ids: Mapping[str, str]) -> str | None:
    """The module named by api_name, by id or by both.

    The documents disagree on which is mandatory (api-facts.md section 1), so either will do; two
    that name different modules are an ambiguity as in Mass Convert.
    """
    asked = _object(element, "move_attachments_to")
    if asked is None:
        return None
    path = f"{FIRST}.move_attachments_to"
    if "id" not in asked and "api_name" not in asked:
        raise declined.missing("id", f"{path}.id")
    by_key = {
        "id": {number: name for name, number in module_ids.items()},
        "api_name": {name: name for name in module_ids},
    }
    named = set()
    for key in ("id", "api_name"):
        if key in asked:
            value = as_id(asked[key]) if key == "id" else asked[key]
            if not isinstance(value, str) or value not in by_key[key]:
                raise declined.at(key, f"{path}.{key}")
            named.add(by_key[key][value])
    if len(named) > 1:
        raise declined.Declined({"data": [declined.two_modules(path)]})
    return named.pop()


def _tags(element: Record) -> dict[str, tuple[str, ...]]:
    """`{"Contacts": ["name", {"name": "name"}]}`: names or objects with a name, a list a module."""
    asked = _object(element, "carry_over_tags") or {}
    return {
        module: _tag_names(asked[module], f"{FIRST}.carry_over_tags.{module}", module)
        for module in TARGETS
        if asked.get(module) is not None
    }


def _tag_names(value: Any, path: str, module: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise declined.wrong_type(module, path, "jsonarray")
    names = []
    for place, one in enumerate(value):
        name = one.get("name") if isinstance(one, dict) else one
        if not isinstance(name, str):
            raise declined.wrong_type("name", f"{path}[{place}]", "text")
        names.append(name)
    return tuple(names)
