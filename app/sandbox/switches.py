"""What `POST /__sandbox/org` changes in the organisation while it runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.sandbox.state import RECORD_MODULES, Org, Record
from app.sandbox.told_values import check_told, is_moment
from app.sandbox.traffic import EDITIONS, USED_UP

ENVIRONMENTS = ("Production", "Sandbox", "Developer")
MOST_CREDITS = 10**9


class BadSwitch(ValueError):
    """A change that can't be made; the text says why."""


def apply(org: Org, changes: object) -> Record:
    """Make a partial change and answer the state of all switches; raises BadSwitch.

    Nothing is changed if any part of the change is wrong.
    """
    if not isinstance(changes, dict):
        raise BadSwitch("send an object")
    unknown = changes.keys() - _SWITCHES.keys()
    if unknown:
        names = ", ".join(sorted(unknown))
        raise BadSwitch(f"no such switch: {names}; there are {', '.join(_SWITCHES)}")
    for name, value in changes.items():
        _SWITCHES[name][0](org, value)
    for name, value in changes.items():
        _SWITCHES[name][1](org, value)
    return state(org)


def state(org: Org) -> Record:
    """The whole state of the switches, in the shape in which they are set."""
    switches = org.switches
    return {
        "unique_fields": {
            module: list(switches.unique_fields.get(module, ())) for module in RECORD_MODULES
        },
        "modules": dict(switches.modules),
        "fields": dict(switches.fields),
        "pipelines": switches.pipelines,
        "edition": switches.edition,
        "merge_reading": switches.merge_reading,
        "multiple_layouts": list(switches.multiple_layouts),
        "records": {record_id: dict(values) for record_id, values in switches.records.items()},
        "permissions": dict(switches.permissions),
        "read_only": dict(switches.read_only),
        "environment": switches.environment,
        "trial": switches.trial,
        "daily_credits": switches.daily_credits,
        "used_up": switches.used_up,
    }


def _check_unique(org: Org, value: Any) -> None:
    _need(isinstance(value, dict), "unique_fields: an object of lists")
    for module, fields in value.items():
        _need_module(module)
        _need(_is_texts(fields), f"unique_fields.{module}: a list of API names")
        for name in fields:
            _need_field(org, module, name)


def _set_unique(org: Org, value: Any) -> None:
    org.switches.unique_fields.update({module: list(fields) for module, fields in value.items()})


def _check_modules(_org: Org, value: Any) -> None:
    _need(_is_flags(value), "modules: an object of true and false")
    for module in value:
        _need_module(module)


def _set_modules(org: Org, value: Any) -> None:
    org.switches.modules.update(value)


def _check_fields(org: Org, value: Any) -> None:
    _need(_is_flags(value), 'fields: an object like {"Leads.Company": false}')
    for name in value:
        module, _, field = name.partition(".")
        _need_module(module)
        _need_field(org, module, field)


def _set_fields(org: Org, value: Any) -> None:
    org.switches.fields.update(value)


def _check_pipelines(_org: Org, value: Any) -> None:
    _need(isinstance(value, bool), "pipelines: true or false")


def _set_pipelines(org: Org, value: Any) -> None:
    org.switches.pipelines = value


def _check_edition(_org: Org, value: Any) -> None:
    _need(value in EDITIONS, f"edition: one of {', '.join(EDITIONS)}")


def _set_edition(org: Org, value: Any) -> None:
    org.switches.edition = value


def _check_reading(_org: Org, value: Any) -> None:
    _need(value in ("A", "B"), 'merge_reading: "A" or "B"')


def _set_reading(org: Org, value: Any) -> None:
    org.switches.merge_reading = value


def _check_layouts(_org: Org, value: Any) -> None:
    _need(_is_texts(value), "multiple_layouts: a list of modules")
    for module in value:
        _need_module(module)


def _set_layouts(org: Org, value: Any) -> None:
    org.switches.multiple_layouts = list(value)


def _check_records(org: Org, value: Any) -> None:
    _need(isinstance(value, dict), "records: an object of objects")
    for record_id, values in value.items():
        found = org.find(record_id)
        if found is None:
            raise BadSwitch(f"records: there is no record {record_id}")
        _need(isinstance(values, dict) and "id" not in values, f"records.{record_id}: an object")
        check_told(org, *found, values)


def _set_records(org: Org, value: Any) -> None:
    for record_id, values in value.items():
        found = org.find(record_id)
        if found is not None:
            module, record = found
            kept = {"Modified_Time": record.get("Modified_Time")}
            org.change(module, record_id, {**kept, **values})
        org.switches.records.setdefault(record_id, {}).update(values)


def _check_permissions(_org: Org, value: Any) -> None:
    _need(_is_flags(value), "permissions: an object of true and false")


def _set_permissions(org: Org, value: Any) -> None:
    org.switches.permissions.update(value)


def _check_read_only(org: Org, value: Any) -> None:
    shaped = isinstance(value, dict) and value.keys() == {"user", "records"}
    _need(shaped and _is_texts(value["records"]), 'read_only: {"user": id, "records": [ids]}')
    _need(org.user(value["user"]) is not None, f"read_only: there is no user {value['user']}")


def _set_read_only(org: Org, value: Any) -> None:
    org.switches.read_only = {"user": value["user"], "records": list(value["records"])}


def _check_environment(_org: Org, value: Any) -> None:
    _need(value in ENVIRONMENTS, f"environment: one of {', '.join(ENVIRONMENTS)}")


def _set_environment(org: Org, value: Any) -> None:
    org.switches.environment = value


def _check_trial(_org: Org, value: Any) -> None:
    _need(value is None or is_moment(value), "trial: null, or when it ends: 2026-12-24T10:00:00Z")


def _set_trial(org: Org, value: Any) -> None:
    org.switches.trial = value


def _check_daily_credits(_org: Org, value: Any) -> None:
    whole = isinstance(value, int) and not isinstance(value, bool)
    fine = value is None or (whole and 0 <= value <= MOST_CREDITS)
    _need(fine, "daily_credits: null, or a whole number")


def _set_daily_credits(org: Org, value: Any) -> None:
    org.switches.daily_credits = value


def _check_used_up(_org: Org, value: Any) -> None:
    _need(value in USED_UP, f"used_up: one of {', '.join(USED_UP)}")


def _set_used_up(org: Org, value: Any) -> None:
    org.switches.used_up = value


def _need(fine: bool, message: str) -> None:
    if not fine:
        raise BadSwitch(message)


def _need_module(module: str) -> None:
    _need(module in RECORD_MODULES, f"{module} is none of {', '.join(RECORD_MODULES)}")


def _need_field(org: Org, module: str, name: str) -> None:
    info = org.modules[module]
    _need(info.find_field(name) is not None, f"{module} has no field {name}")


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _is_flags(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(one, bool) for one in value.values())


_Step = Callable[[Org, Any], None]

_SWITCHES: dict[str, tuple[_Step, _Step]] = {
    "unique_fields": (_check_unique, _set_unique),
    "modules": (_check_modules, _set_modules),
    "fields": (_check_fields, _set_fields),
    "pipelines": (_check_pipelines, _set_pipelines),
    "edition": (_check_edition, _set_edition),
    "merge_reading": (_check_reading, _set_reading),
    "multiple_layouts": (_check_layouts, _set_layouts),
    "records": (_check_records, _set_records),
    "permissions": (_check_permissions, _set_permissions),
    "read_only": (_check_read_only, _set_read_only),
    "environment": (_check_environment, _set_environment),
    "trial": (_check_trial, _set_trial),
    "daily_credits": (_check_daily_credits, _set_daily_credits),
    "used_up": (_check_used_up, _set_used_up),
}
