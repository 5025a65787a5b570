"""Which of a record's keys an answer shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.sandbox import answers
from app.sandbox.answers import Refusal
from app.sandbox.state import Org, Record

MAX_FIELDS = 50

Show = Callable[[Record], Record]


def asked_fields(query: Mapping[str, str], missing: str = "required param is missing") -> list[str]:
    """The mandatory `fields` parameter, 50 names at most (api-facts.md section 4)."""
    names = optional_fields(query)
    if names is None:
        raise Refusal(answers.required_param("fields", missing))
    return names


def optional_fields(query: Mapping[str, str]) -> list[str] | None:
    """The `fields` parameter, or None where it is missing."""
    names = [name for name in query.get("fields", "").split(",") if name]
    if len(names) > MAX_FIELDS:
        raise Refusal(answers.limit_exceeded(MAX_FIELDS, "fields"))
    return names or None


def show_fields(org: Org, module: str, names: list[str]) -> Show:
    """Shows the id and the named fields; a field without a value is null.

    Unknown and removed fields are left out, as Zoho does.
    """
    known = {name for name in names if org.has_field(module, name)}
    removed = {name for name in names if org.is_removed(module, name)}
    wanted = [name for name in dict.fromkeys(names) if name not in removed]

    def show(record: Record) -> Record:
        shown = {name: record.get(name) for name in wanted if name in known or name in record}
        shown["id"] = record["id"]
        return shown

    return show


def for_user(org: Org, user_id: str, show: Show) -> Show:
    """The same with `$editable` as it is for that user (api-facts.md section 4)."""

    def shown(record: Record) -> Record:
        values = show(record)
        if values.get("$editable") is True and not org.may_edit(user_id, record["id"]):
            return {**values, "$editable": False}
        return values

    return shown


def show_all(org: Org, module: str) -> Show:
    """Shows the whole record but for removed fields; every field of the module is there."""
    names = [field.api_name for field in org.modules[module].fields]
    removed = {name for name in names if org.is_removed(module, name)}
    blank = {name: None for name in names if name not in removed}

    def show(record: Record) -> Record:
        values = {name: value for name, value in record.items() if name not in removed}
        return {**blank, **values}

    return show
